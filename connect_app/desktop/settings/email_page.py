"""The page of the settings about e-mail as a whole: where answers go, and the recipient's page."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QCheckBox, QComboBox, QFormLayout, QHBoxLayout, QLabel, QLineEdit, QSpinBox, QWidget

from connect_app.desktop.settings.settings_page import SettingsPage, different
from connect_app.desktop.text.addresses import looks_like_address, wrong_addresses

if TYPE_CHECKING:
    from connect_app.contract.companies import Settings


class EmailPage(SettingsPage):
    """Where replies and notices go, whether a list row holds one address, and links to the recipient's page."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._reply_to = QLineEdit(self.body)
        self._allowed = QLineEdit(self.body)
        self._notify = QLineEdit(self.body)
        self._copy = QLineEdit(self.body, maxLength=320)
        self._copy.setPlaceholderText("archive@example.org")
        self._copy_way = QComboBox(self.body)
        self._copy_way.setAccessibleName(self.tr("How copies are addressed"))
        self._copy_way.addItem(self.tr("Unseen (BCC)"), "bcc")
        self._copy_way.addItem(self.tr("Seen by the customer (CC)"), "cc")
        self._copy_resends = QCheckBox(self.tr("A copy &also when an invoice is sent again"), self.body)
        self._is_strict = QCheckBox(self.tr("&One address only in each row of the e-mail list"), self.body)
        self._public_url = QLineEdit(self.body)
        self._public_url.setPlaceholderText("https://invoices.example.org")
        self._link_days = QSpinBox(self.body, minimum=1, maximum=3650)
        self._link_days.setSuffix(self.tr(" days"))
        form = self._form()
        form.addRow(self.tr("&Replies go to"), self._reply_to)
        form.addRow(self.tr("Replies &may also go to"), self._allowed)
        form.addRow(
            "",
            self._hint(
                self.tr(
                    "Clerks may let replies go to these, to the address above, and to addresses on the domain that "
                    "mail is sent from. Several stand apart by a semicolon."
                )
            ),
        )
        form.addRow(self.tr("&Notices go to"), self._notify)
        form.addRow("", self._hint(self.tr("Notices say which mail came back.")))
        self._add_copies(form)
        form.addRow("", self._is_strict)
        form.addRow(self.tr("&Public address"), self._public_url)
        form.addRow(
            "",
            self._hint(
                self.tr(
                    "How customers reach this gateway. With it, a message can carry a link to a page with the invoice; "
                    "without it the PDF is always attached."
                )
            ),
        )
        form.addRow(self.tr("A &link is good for"), self._link_days)

    def _add_copies(self, form: QFormLayout) -> None:
        row = QHBoxLayout()
        row.addWidget(self._copy, 1)
        row.addWidget(self._copy_way)
        label = QLabel(self.tr("Cop&ies go to"), self.body)
        label.setBuddy(self._copy)
        form.addRow(label, row)
        form.addRow(
            "",
            self._hint(
                self.tr(
                    "One copy of each invoice that goes by mail, for the bookkeeping or the archive, however many "
                    "recipients it has. Whatever happens to a copy changes nothing of the invoice."
                )
            ),
        )
        form.addRow("", self._copy_resends)

    def fill(self, settings: Settings) -> None:
        """Show these settings."""
        self._old = settings
        self._reply_to.setText(settings.reply_to or "")
        self._allowed.setText(settings.reply_to_allowed or "")
        self._notify.setText(settings.notification_address or "")
        copied = settings.mail_copy
        self._copy.setText(copied.address if copied else "")
        self._copy_way.setCurrentIndex(self._copy_way.findData(copied.way if copied else "bcc"))
        self._copy_resends.setChecked(copied.resends if copied else False)
        self._is_strict.setChecked(settings.single_address)
        self._public_url.setText(settings.public_url or "")
        self._link_days.setValue(settings.link_days)

    def changes(self) -> dict[str, Any]:
        """Return the fields that are to change."""
        return self._copy_changes() | different(
            self._old,
            reply_to=self._reply_to.text().strip() or None,
            reply_to_allowed=self._allowed.text().strip() or None,
            notification_address=self._notify.text().strip() or None,
            single_address=self._is_strict.isChecked(),
            public_url=self._public_url.text().strip() or None,
            link_days=self._link_days.value(),
        )

    def _copy_changes(self) -> dict[str, Any]:
        """Return the setting of copies as a whole, if anything about it is different."""
        address, old = self._copy.text().strip(), self._old.mail_copy
        if not address:
            return {} if old is None else {"mail_copy": None}
        new = {"address": address, "way": self._copy_way.currentData(), "resends": self._copy_resends.isChecked()}
        return {} if old is not None and old.model_dump() == new else {"mail_copy": new}

    def problem(self) -> str:
        """Return what must be put right."""
        wrong = [one.text().strip() for one in (self._reply_to, self._notify, self._copy) if one.text().strip()]
        wrong = [text for text in wrong if not looks_like_address(text)]
        for address in (*wrong, *wrong_addresses(self._allowed.text())):
            return self.tr("“{address}” is not an e-mail address.").format(address=address)
        url = self._public_url.text().strip()
        if url and not url.startswith(("https://", "http://")):
            return self.tr("The public address begins with https:// or http://.")
        return ""
