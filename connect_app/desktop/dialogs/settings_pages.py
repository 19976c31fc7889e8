"""The pages of the settings: what the company has agreed on, seen by an administrator or by a clerk."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from connect_app.desktop.appearance import Tint
from connect_app.desktop.icons import icon
from connect_app.desktop.wording import LANGUAGES

if TYPE_CHECKING:
    from connect_app.contract.companies import Settings

_PORTS = {"tls": 465, "starttls": 587, "none": 25}


class SettingsPage(QWidget):
    """One page. `fill` shows the settings, `changes` returns what the user made different, by field of the contract."""

    is_for_administrators = True

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 18, 20, 18)
        layout.setSpacing(12)
        self._lock = self._build_lock()
        layout.addWidget(self._lock)
        self.body = QWidget(self)
        layout.addWidget(self.body)
        layout.addStretch(1)

    def fill(self, settings: Settings) -> None:
        """Show these settings."""
        raise NotImplementedError

    def changes(self) -> dict[str, Any]:
        """Return the fields that are to change, with their new values."""
        raise NotImplementedError

    def problem(self) -> str:
        """Return what must be put right before saving, empty if nothing."""
        return ""

    def lock_for_clerk(self, contact: str | None) -> None:
        """Show the page as a clerk sees it: readable, locked, and whom to ask."""
        self.body.setEnabled(False)
        self._lock.show()
        if contact:
            text = self.tr("Only an administrator can change this. Ask {contact}.").format(contact=escape(contact))
        else:
            text = self.tr("Only an administrator can change this. Ask your administrator.")
        self._lock_text.setText(text)

    def _build_lock(self) -> QWidget:
        holder = QWidget(self)
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        sign = QLabel(holder)
        sign.setPixmap(icon("lock", Tint.WARNING, self.palette()).pixmap(QSize(18, 18), self.devicePixelRatioF()))
        self._lock_text = QLabel(holder, wordWrap=True)
        self._lock_text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        row.addWidget(sign)
        row.addWidget(self._lock_text, 1)
        holder.hide()
        return holder

    def _form(self) -> QFormLayout:
        form = QFormLayout(self.body)
        form.setContentsMargins(0, 0, 0, 0)
        form.setHorizontalSpacing(16)
        form.setVerticalSpacing(10)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        return form

    def _hint(self, text: str) -> QLabel:
        hint = QLabel(text, self.body, wordWrap=True)
        hint.setForegroundRole(hint.palette().ColorRole.PlaceholderText)
        return hint


class AttachmentsPage(SettingsPage):
    """Attachments on or off, and whom a clerk asks."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        form = self._form()
        self._enabled = QCheckBox(self.tr("&Attachments can be added to invoices"), self.body)
        self._contact = QLineEdit(self.body, maxLength=200)
        form.addRow(self._enabled)
        form.addRow(
            self._hint(
                self.tr(
                    "While this is off, invoices are sent as they came from the business system, and nobody is asked "
                    "about missing attachments."
                )
            )
        )
        form.addRow(self.tr("Clerks &ask"), self._contact)

    def fill(self, settings: Settings) -> None:
        """Show these settings."""
        self._old = settings
        self._enabled.setChecked(settings.attachments_enabled)
        self._contact.setText(settings.administrator_contact or "")

    def changes(self) -> dict[str, Any]:
        """Return the fields that are to change."""
        return _different(
            self._old,
            attachments_enabled=self._enabled.isChecked(),
            administrator_contact=self._contact.text().strip() or None,
        )


class CompanyPage(SettingsPage):
    """Who sends, in which language, and how long a send can be taken back."""

    is_for_administrators = False

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        form = self._form()
        self._sender = QLineEdit(self.body, maxLength=200)
        self._department = QLineEdit(self.body, maxLength=200)
        self._reply_to = QLineEdit(self.body, maxLength=254)
        self._notify = QLineEdit(self.body, maxLength=254)
        self._language = QComboBox(self.body)
        for code, name in LANGUAGES:
            self._language.addItem(name, code)
        self._undo = QSpinBox(self.body, minimum=0, maximum=600)
        self._undo.setSuffix(self.tr(" s"))
        self._undo.setSpecialValueText(self.tr("send at once"))
        form.addRow(self.tr("&Sender's name"), self._sender)
        form.addRow(self.tr("&Department"), self._department)
        form.addRow(self.tr("&Replies go to"), self._reply_to)
        form.addRow(self.tr("&Notices go to"), self._notify)
        form.addRow(self.tr("&Language of invoices that name none"), self._language)
        form.addRow(self.tr("A send can be &undone for"), self._undo)

    def fill(self, settings: Settings) -> None:
        """Show these settings."""
        self._old = settings
        self._sender.setText(settings.sender_name or "")
        self._department.setText(settings.department or "")
        self._reply_to.setText(settings.reply_to or "")
        self._notify.setText(settings.notification_address or "")
        self._language.setCurrentIndex(self._language.findData(settings.default_language))
        self._undo.setValue(settings.undo_s)

    def changes(self) -> dict[str, Any]:
        """Return the fields that are to change."""
        return _different(
            self._old,
            sender_name=self._sender.text().strip() or None,
            department=self._department.text().strip() or None,
            reply_to=self._reply_to.text().strip() or None,
            notification_address=self._notify.text().strip() or None,
            default_language=self._language.currentData(),
            undo_s=self._undo.value(),
        )

    def problem(self) -> str:
        """Return what must be put right."""
        for field in (self._reply_to, self._notify):
            if field.text().strip() and not _looks_like_address(field.text()):
                return self.tr("“{address}” is not an e-mail address.").format(address=field.text().strip())
        return ""


class MailServerPage(SettingsPage):
    """The mail server. A password is only ever written; it is kept in this computer's key ring."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        form = self._form()
        self._host = QLineEdit(self.body, maxLength=253)
        self._host.setPlaceholderText("smtp.example.org")
        self._port = QSpinBox(self.body, minimum=1, maximum=65535)
        self._security = QComboBox(self.body)
        self._security.addItem(self.tr("TLS"), "tls")
        self._security.addItem(self.tr("STARTTLS"), "starttls")
        self._security.addItem(self.tr("None (only inside your own network)"), "none")
        self._security.activated.connect(self._on_security_chosen)
        self._from = QLineEdit(self.body, maxLength=254)
        self._user = QLineEdit(self.body, maxLength=254)
        self._password = QLineEdit(self.body, maxLength=1000)
        self._password.setEchoMode(QLineEdit.EchoMode.Password)
        form.addRow(self.tr("&Server"), self._host)
        form.addRow(self.tr("Se&curity"), self._security)
        form.addRow(self.tr("&Port"), self._port)
        form.addRow(self.tr("&From"), self._from)
        form.addRow(self.tr("&User name"), self._user)
        form.addRow(self.tr("Pass&word"), self._password)
        form.addRow("", self._hint(self.tr("The password is kept in this computer's key ring, never in a file.")))

    def fill(self, settings: Settings) -> None:
        """Show these settings."""
        self._old = settings.smtp
        smtp = settings.smtp
        self._host.setText(smtp.host if smtp else "")
        self._security.setCurrentIndex(self._security.findData(smtp.security if smtp else "tls"))
        self._port.setValue(smtp.port if smtp else _PORTS["tls"])
        self._from.setText(smtp.from_address if smtp else "")
        self._user.setText((smtp.username if smtp else None) or "")
        self._password.clear()
        has_password = smtp is not None and smtp.has_password
        self._password.setPlaceholderText(self.tr("kept; type to change it") if has_password else "")

    def changes(self) -> dict[str, Any]:
        """Return the mail server as a whole, if anything about it is different."""
        if not self._host.text().strip():
            return {"smtp": None} if self._old is not None else {}
        new = {
            "host": self._host.text().strip(),
            "port": self._port.value(),
            "security": self._security.currentData(),
            "username": self._user.text().strip() or None,
            "from_address": self._from.text().strip(),
        }
        if self._password.text():
            return {"smtp": new | {"password": self._password.text()}}
        if self._old is not None and all(getattr(self._old, name) == value for name, value in new.items()):
            return {}
        return {"smtp": new}

    def problem(self) -> str:
        """Return what must be put right."""
        if self._host.text().strip() and not _looks_like_address(self._from.text()):
            return self.tr("The mail server needs an e-mail address to send from.")
        return ""

    @Slot()
    def _on_security_chosen(self) -> None:
        self._port.setValue(_PORTS[self._security.currentData()])


class PrintPage(SettingsPage):
    """Where files for printing go."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        form = self._form()
        self._folder = QLineEdit(self.body)
        choose = QPushButton(self.tr("&Choose…"), self.body)
        choose.clicked.connect(self._on_choose)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self._folder, 1)
        row.addWidget(choose)
        self._own = QCheckBox(self.tr("Print the business system's &own PDF"), self.body)
        label = QLabel(self.tr("&Folder for the printer"), self.body)
        label.setBuddy(self._folder)
        form.addRow(label, row)
        form.addRow("", self._own)
        form.addRow("", self._hint(self.tr("Then only PDF files can be attached to invoices that are printed.")))

    def fill(self, settings: Settings) -> None:
        """Show these settings."""
        self._old = settings.print
        self._folder.setText(settings.print.folder or "")
        self._own.setChecked(settings.print.own_layout)

    def changes(self) -> dict[str, Any]:
        """Return the print settings as a whole, if anything about them is different."""
        folder, own_layout = self._folder.text().strip() or None, self._own.isChecked()
        if (folder, own_layout) == (self._old.folder, self._old.own_layout):
            return {}
        return {"print": {"folder": folder, "own_layout": own_layout}}

    @Slot()
    def _on_choose(self) -> None:
        dialog = QFileDialog(self, self.tr("Folder for the printer"))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self._folder.setText)
        dialog.open()


def _different(old: Settings, **new: object) -> dict[str, Any]:
    return {name: value for name, value in new.items() if getattr(old, name) != value}


def _looks_like_address(text: str) -> bool:
    """Say whether it may be an address; the gateway checks it in earnest."""
    name, at, domain = text.strip().rpartition("@")
    return bool(name and at and "." in domain.strip(".") and " " not in text.strip())
