"""The page of the settings about mail that comes back: the address for it, and the mailbox in which it is read."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QComboBox, QFormLayout, QLineEdit, QPushButton, QSpinBox, QWidget

from connect_app.desktop.settings.mail_presets import IMAP_PORT, preset_of
from connect_app.desktop.settings.settings_page import SecretField, SettingsPage, different
from connect_app.desktop.settings.trial_panel import TrialPanel
from connect_app.desktop.settings.trust_line import TrustLine
from connect_app.desktop.text.addresses import looks_like_address

if TYPE_CHECKING:
    from connect_app.client.calls import Gateway
    from connect_app.contract.companies import Settings, SmtpTestResult
    from connect_app.desktop.background.workplace import Workplace

_PORTS = {"tls": IMAP_PORT, "starttls": 143, "none": 143}
_INBOX = "INBOX"


class BouncesPage(SettingsPage):
    """Where bounces go, how they are read, and whether that works."""

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workplace = workplace
        form = self._form()
        self._address = QLineEdit(self.body, maxLength=320)
        self._address.setPlaceholderText("bounces@example.org")
        form.addRow(self.tr("&Bounce address"), self._address)
        form.addRow(
            "",
            self._hint(
                self.tr(
                    "Each message gets one of its own, such as bounces+4711@example.org, so that a report says which "
                    "invoice it is about. The mail server must deliver such addresses into the mailbox below."
                )
            ),
        )
        self._build_mailbox(form)
        self._trial = TrialPanel(workplace, self.tr("&Test the mailbox"), self.body)
        self._trial.row.addStretch(1)
        self._trial.wanted.connect(self._on_trial_wanted)
        self._trial.grew.connect(self._on_end_wanted)
        self._trial.untrusted.connect(self._trust.offer)
        self._trust.problem.connect(self._trial.show_problem)
        self._trust.trusted.connect(self._trial.wanted)
        form.addRow("", self._trial)

    def _build_mailbox(self, form: QFormLayout) -> None:
        self._host = QLineEdit(self.body, maxLength=253)
        self._host.setPlaceholderText("imap.example.org")
        self._fill_in = QPushButton(self.body)
        self._fill_in.setAutoDefault(False)
        self._fill_in.clicked.connect(self._on_fill_in)
        self._security = QComboBox(self.body)
        self._security.addItem(self.tr("TLS"), "tls")
        self._security.addItem(self.tr("STARTTLS"), "starttls")
        self._security.addItem(self.tr("None (only inside your own network)"), "none")
        self._security.activated.connect(self._on_security_chosen)
        self._port = QSpinBox(self.body, minimum=1, maximum=65535)
        self._user = QLineEdit(self.body, maxLength=320)
        self._way = QComboBox(self.body)
        self._way.addItem(self.tr("Password"), "password")
        self._way.addItem(self.tr("The mail server's access tokens (XOAUTH2)"), "xoauth2")
        self._way.currentIndexChanged.connect(self._on_way_changed)
        self._password = SecretField(self.tr("Password"), "bounce_mailbox.password", self.body)
        self._folder = QLineEdit(self.body, maxLength=500)
        form.addRow(self.tr("&Mailbox server (IMAP)"), self._host)
        form.addRow("", self._fill_in)
        form.addRow(self.tr("Securit&y"), self._security)
        form.addRow(self.tr("&Port"), self._port)
        self._trust = TrustLine(self.body)
        form.addRow(self.tr("Trusts"), self._trust)
        form.addRow(self.tr("&User name"), self._user)
        form.addRow(self.tr("Si&gn in with"), self._way)
        form.addRow(self.tr("Pass&word"), self._password)
        form.addRow(self.tr("&Folder"), self._folder)
        form.addRow("", self._hint(self.tr("The mailbox is only read: nothing in it is changed or deleted.")))

    def fill(self, settings: Settings) -> None:
        """Show these settings."""
        self._old = settings
        box = settings.bounce_mailbox
        self._address.setText(settings.bounce_address or "")
        self._host.setText(box.host if box else "")
        self._security.setCurrentIndex(self._security.findData(box.security if box else "tls"))
        self._port.setValue(box.port if box else IMAP_PORT)
        self._user.setText(box.username if box else "")
        self._way.setCurrentIndex(self._way.findData(box.auth if box else "password"))
        self._password.fill(settings)
        self._trust.fill(box)
        self._folder.setText(box.folder if box else _INBOX)
        preset = preset_of(settings.smtp.host) if settings.smtp else None
        self._fill_in.setVisible(preset is not None)
        if preset is not None:
            self._fill_in.setText(self.tr("Fill in for {provider}").format(provider=preset.name))
        self._on_way_changed()

    def changes(self) -> dict[str, Any]:
        """Return the address, and the mailbox as a whole, if anything about them is different."""
        found = different(self._old, bounce_address=self._address.text().strip() or None)
        old = self._old.bounce_mailbox
        if not self._host.text().strip():
            return found | ({"bounce_mailbox": None} if old is not None else {})
        new = {
            "host": self._host.text().strip(),
            "port": self._port.value(),
            "security": self._security.currentData(),
            "username": self._user.text().strip(),
            "folder": self._folder.text().strip() or _INBOX,
            "auth": self._way.currentData(),
            **self._trust.values(),
        }
        secret = {"password": self._password.text()} if self._password.text() and new["auth"] == "password" else {}
        if not secret and old is not None and all(getattr(old, name) == value for name, value in new.items()):
            return found
        return found | {"bounce_mailbox": new | secret}

    def problem(self) -> str:
        """Return what must be put right."""
        address = self._address.text().strip()
        if address and not looks_like_address(address):
            return self.tr("“{address}” is not an e-mail address.").format(address=address)
        if self._host.text().strip() and not self._user.text().strip():
            return self.tr("The mailbox for bounces needs a user name.")
        return ""

    @Slot()
    def _on_security_chosen(self) -> None:
        self._port.setValue(_PORTS[self._security.currentData()])

    @Slot()
    def _on_way_changed(self) -> None:
        self._password.setEnabled(self._way.currentData() == "password")

    @Slot()
    def _on_fill_in(self) -> None:
        """Take the mailbox of the provider whose mail server is used."""
        smtp = self._old.smtp
        preset = preset_of(smtp.host) if smtp else None
        if smtp is None or preset is None:
            return
        self._host.setText(preset.imap_host)
        self._security.setCurrentIndex(self._security.findData("tls"))
        self._port.setValue(IMAP_PORT)
        self._user.setText(smtp.username or "")
        self._way.setCurrentIndex(self._way.findData(smtp.auth))
        self._trust.forget()

    @Slot()
    def _on_trial_wanted(self) -> None:
        """Try what stands in the fields, saved or not."""
        problem = self.problem()
        if not problem and not self._host.text().strip():
            problem = self.tr("Enter the server of the mailbox first.")
        if problem:
            self._trial.show_problem(problem)
            return
        mailbox, company_id = self.changes().get("bounce_mailbox"), self._workplace.session.company_id

        def attempt(gateway: Gateway) -> SmtpTestResult:
            from connect_app.contract.companies import ImapPatch, ImapTest

            wanted = ImapTest(mailbox=ImapPatch.model_validate(mailbox) if mailbox else None)
            return gateway.test_bounce_mailbox(company_id, wanted)

        self._trial.run(attempt, self.tr("Reports of mail that came back are read from {address}."))
