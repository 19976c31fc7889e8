"""The part of the mail server's page about the mailbox that keeps what was sent."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QComboBox, QFormLayout, QGroupBox, QLabel, QLineEdit, QSpinBox, QVBoxLayout, QWidget

from connect_app.desktop.settings.mail_presets import IMAP_PORT
from connect_app.desktop.settings.settings_page import SecretField
from connect_app.desktop.settings.trial_panel import TrialPanel
from connect_app.desktop.settings.trust_line import TrustLine

if TYPE_CHECKING:
    from connect_app.client.calls import Gateway
    from connect_app.contract.companies import SentMailboxSettings, Settings, SmtpTestResult
    from connect_app.desktop.background.workplace import Workplace

_PORTS = {"tls": IMAP_PORT, "starttls": 143, "none": 143}


class SentMailBox(QGroupBox):
    """Whether sent mail is put into a mailbox, and which. Ticked off it is not.

    ``grew``: it has become longer at its end.
    """

    grew = Signal()

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTitle(self.tr("Keep sent mail in the mailbox, too"))
        self.setCheckable(True)
        self._workplace = workplace
        self._old: SentMailboxSettings | None = None
        self._kept_by = QLabel(self, wordWrap=True)
        self._kept_by.setForegroundRole(self._kept_by.palette().ColorRole.PlaceholderText)
        self._fields = QWidget(self)
        layout = QVBoxLayout(self)
        layout.addWidget(self._kept_by)
        layout.addWidget(self._fields)
        self._build()
        self._trial = TrialPanel(workplace, self.tr("Test the folder"), self._fields)
        self._trial.row.addStretch(1)
        self._trial.wanted.connect(self._on_trial_wanted)
        self._trial.grew.connect(self.grew)
        self._trial.untrusted.connect(self._trust.offer)
        self._trust.problem.connect(self._trial.show_problem)
        self._trust.trusted.connect(self._trial.wanted)
        self._form.addRow("", self._trial)
        self.toggled.connect(self._on_toggled)

    def _build(self) -> None:
        self._form = QFormLayout(self._fields)
        self._form.setContentsMargins(0, 0, 0, 0)
        self._form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self._host = QLineEdit(self._fields, maxLength=253)
        self._host.setPlaceholderText("imap.example.org")
        self._security = QComboBox(self._fields)
        self._security.addItem(self.tr("TLS"), "tls")
        self._security.addItem(self.tr("STARTTLS"), "starttls")
        self._security.addItem(self.tr("None (only inside your own network)"), "none")
        self._security.activated.connect(self._on_security_chosen)
        self._port = QSpinBox(self._fields, minimum=1, maximum=65535)
        self._trust = TrustLine(self._fields)
        self._user = QLineEdit(self._fields, maxLength=320)
        self._way = QComboBox(self._fields)
        self._way.addItem(self.tr("Password"), "password")
        self._way.addItem(self.tr("The mail server's access tokens (XOAUTH2)"), "xoauth2")
        self._way.currentIndexChanged.connect(self._on_way_changed)
        self._password = SecretField(self.tr("Password of the mailbox"), "sent_mailbox.password", self._fields)
        self._folder = QLineEdit(self._fields, maxLength=500)
        self._folder.setPlaceholderText(self.tr("the one that the server marks for sent mail"))
        rows = (
            (self.tr("Mailbox server (IMAP)"), self._host),
            (self.tr("Security of the mailbox"), self._security),
            (self.tr("Port of the mailbox"), self._port),
            (self.tr("Trusts"), self._trust),
            (self.tr("User of the mailbox"), self._user),
            (self.tr("Sign in there with"), self._way),
            (self.tr("Password of the mailbox"), self._password),
            (self.tr("Folder"), self._folder),
        )
        for title, widget in rows:
            self._form.addRow(title, widget)

    def fill(self, settings: Settings) -> None:
        """Show these settings."""
        self._old = box = settings.sent_mailbox
        self.setChecked(box is not None)
        self._host.setText(box.host if box else "")
        self._security.setCurrentIndex(self._security.findData(box.security if box else "tls"))
        self._port.setValue(box.port if box else IMAP_PORT)
        self._user.setText(box.username if box else "")
        self._way.setCurrentIndex(self._way.findData(box.auth if box else "password"))
        self._password.fill(settings)
        self._trust.fill(box)
        self._folder.setText((box.folder if box else None) or "")
        self._on_way_changed()
        self._on_toggled()

    def show_keeper(self, provider: str) -> None:
        """Say that this provider keeps sent mail itself; empty: nobody does it by itself."""
        self._kept_by.setText(self.tr("{provider} keeps sent mail itself.").format(provider=provider))
        self._kept_by.setVisible(bool(provider))
        self.setEnabled(not provider)
        self._on_toggled()

    def changes(self) -> dict[str, Any]:
        """Return the mailbox as a whole, if anything about it is different."""
        if not self.isChecked():
            return {} if self._old is None else {"sent_mailbox": None}
        new = {
            "host": self._host.text().strip(),
            "port": self._port.value(),
            "security": self._security.currentData(),
            "username": self._user.text().strip(),
            "folder": self._folder.text().strip() or None,
            "auth": self._way.currentData(),
            **self._trust.values(),
        }
        has_secret = bool(self._password.text()) and new["auth"] == "password"
        if not has_secret and self._old is not None and all(getattr(self._old, name) == new[name] for name in new):
            return {}
        return {"sent_mailbox": new | ({"password": self._password.text()} if has_secret else {})}

    def problem(self) -> str:
        """Return what must be put right."""
        if not self.isChecked() or not self.isEnabled():
            return ""
        if not self._host.text().strip() or not self._user.text().strip():
            return self.tr("The mailbox for sent mail needs a server and a user name.")
        return ""

    @Slot()
    def _on_toggled(self) -> None:
        self._fields.setVisible(self.isChecked() and self.isEnabled())

    @Slot()
    def _on_security_chosen(self) -> None:
        self._port.setValue(_PORTS[self._security.currentData()])

    @Slot()
    def _on_way_changed(self) -> None:
        self._password.setEnabled(self._way.currentData() == "password")

    @Slot()
    def _on_trial_wanted(self) -> None:
        """Try what stands in the fields, saved or not."""
        if problem := self.problem():
            self._trial.show_problem(problem)
            return
        mailbox, company_id = self.changes().get("sent_mailbox"), self._workplace.session.company_id

        def attempt(gateway: Gateway) -> SmtpTestResult:
            from connect_app.contract.companies import SentMailboxPatch, SentMailboxTest

            wanted = SentMailboxTest(mailbox=SentMailboxPatch.model_validate(mailbox) if mailbox else None)
            return gateway.test_sent_mailbox(company_id, wanted)

        self._trial.run(attempt, self.tr("Sent mail is kept in {address}."))
