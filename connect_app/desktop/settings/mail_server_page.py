"""The page of the settings about the mail server that invoices go through."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import (
    QComboBox,
    QFormLayout,
    QGroupBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from connect_app.desktop.settings.mail_presets import CHECKED_ON, PRESETS, preset_of
from connect_app.desktop.settings.sent_mail_box import SentMailBox
from connect_app.desktop.settings.settings_page import SettingsPage
from connect_app.desktop.settings.sign_in_fields import SignInFields
from connect_app.desktop.settings.trial_panel import TrialPanel
from connect_app.desktop.settings.trust_line import TrustLine
from connect_app.desktop.text.addresses import looks_like_address
from connect_app.desktop.text.figures import date_text
from connect_app.domain.mail_providers import keeps_sent_mail

if TYPE_CHECKING:
    from connect_app.client.calls import Gateway
    from connect_app.contract.companies import Settings, SmtpTestResult
    from connect_app.desktop.background.workplace import Workplace

_PORTS = {"tls": 465, "starttls": 587, "none": 25}
_TEST_ADDRESS = "test_address"


class MailServerPage(SettingsPage):
    """Where mail is handed over, how one signs in, how fast it may go, and whether all that works.

    ``stored``: signing in or out has changed the settings; they come with it.
    """

    stored = Signal(object)

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workplace = workplace
        form = self._form()
        self._build_server(form)
        self._sign_in = SignInFields(workplace, form, self._hint(), self.body)
        self._sign_in.sign_in.wanted.connect(self._on_sign_in_wanted)
        self._sign_in.sign_in.code_wanted.connect(self._on_code_wanted)
        self._sign_in.sign_in.changed.connect(self.stored)
        self._build_pace(form)
        self._sent = SentMailBox(workplace, self.body)
        self._sent.grew.connect(self._on_end_wanted)
        form.addRow(self._build_trial())
        form.addRow(self._sent)

    def _build_server(self, form: QFormLayout) -> None:
        self._provider = QComboBox(self.body)
        self._provider.addItem(self.tr("Your own or another"), None)
        for preset in PRESETS:
            self._provider.addItem(preset.name, preset.host)
        self._provider.activated.connect(self._on_provider_chosen)
        self._host = QLineEdit(self.body, maxLength=253)
        self._host.setPlaceholderText("smtp.example.org")
        self._security = QComboBox(self.body)
        self._security.addItem(self.tr("TLS"), "tls")
        self._security.addItem(self.tr("STARTTLS"), "starttls")
        self._security.addItem(self.tr("None (only inside your own network)"), "none")
        self._security.activated.connect(self._on_security_chosen)
        self._port = QSpinBox(self.body, minimum=1, maximum=65535)
        self._from = QLineEdit(self.body, maxLength=254)
        self._facts = self._hint()
        form.addRow(self.tr("Pro&vider"), self._provider)
        form.addRow("", self._facts)
        form.addRow(self.tr("Server's &name"), self._host)
        form.addRow(self.tr("Securit&y"), self._security)
        form.addRow(self.tr("&Port"), self._port)
        self._trust = TrustLine(self.body)
        form.addRow(self.tr("Trusts"), self._trust)
        form.addRow(self.tr("&From"), self._from)

    def _build_pace(self, form: QFormLayout) -> None:
        self._per_minute = self._pace(self.tr(" per minute"))
        self._per_hour = self._pace(self.tr(" per hour"))
        pace = QHBoxLayout()
        pace.addWidget(self._per_minute, 1)
        pace.addWidget(self._per_hour, 1)
        label = QLabel(self.tr("At &most"), self.body)
        label.setBuddy(self._per_minute)
        form.addRow(label, pace)
        form.addRow(
            "", self._hint(self.tr("What goes faster than the provider allows is refused, so leave some room."))
        )

    def _pace(self, suffix: str) -> QSpinBox:
        box = QSpinBox(self.body, minimum=0, maximum=1_000_000)
        box.setGroupSeparatorShown(True)
        box.setSuffix(suffix)
        box.setSpecialValueText(self.tr("any number") + suffix)
        return box

    def _build_trial(self) -> QGroupBox:
        group = QGroupBox(self.tr("Does it work?"), self.body)
        self._to = QLineEdit(group, maxLength=320)
        self._to.setAccessibleName(self.tr("Your address"))
        self._to.setPlaceholderText(self.tr("your address"))
        user = self._workplace.session.user
        self._to.setText((user.email if user else None) or self._workplace.preferences.get(_TEST_ADDRESS, ""))
        self._trial = TrialPanel(self._workplace, self.tr("Send a &test message to me"), group)
        self._trial.wanted.connect(self._on_trial_wanted)
        self._trial.grew.connect(self._on_end_wanted)
        self._trial.untrusted.connect(self._trust.offer)
        self._trust.problem.connect(self._trial.show_problem)
        self._trust.trusted.connect(self._trial.wanted)
        layout = QVBoxLayout(group)
        self._trial.row.insertWidget(0, self._to, 1)
        layout.addWidget(self._trial)
        return group

    def fill(self, settings: Settings) -> None:
        """Show these settings."""
        self._old = smtp = settings.smtp
        self._host.setText(smtp.host if smtp else "")
        self._security.setCurrentIndex(self._security.findData(smtp.security if smtp else "tls"))
        self._port.setValue(smtp.port if smtp else _PORTS["tls"])
        self._from.setText(smtp.from_address if smtp else "")
        self._trust.fill(smtp)
        self._sign_in.fill(settings)
        self._per_minute.setValue((smtp.max_per_minute if smtp else None) or 0)
        self._per_hour.setValue((smtp.max_per_hour if smtp else None) or 0)
        preset = preset_of(self._host.text())
        self._provider.setCurrentIndex(self._provider.findData(preset.host if preset else None))
        self._sent.fill(settings)
        self._show_facts()

    def _show_facts(self) -> None:
        """Say what is known of the chosen provider, and since when."""
        facts = {
            "Gmail": self.tr(
                "Google takes no password of yours from other programs: sign in in the browser. A company's mailbox "
                "sends up to 2,000 messages a day, a private one 500."
            ),
            "Microsoft 365": self.tr(
                "From the end of December 2026 sign-in by password is off; administrators can turn it on again for a "
                "while. If the mailbox refuses SMTP altogether (5.7.139), turn on Authenticated SMTP for it in the "
                "admin center, or choose Microsoft Graph. Limits: 30 messages a minute, 10,000 recipients a day."
            ),
            "Microsoft Graph": self.tr(
                "For Microsoft 365 where SMTP is switched off. Each recipient gets a message of their own. Limits: 30 "
                "messages a minute, 10,000 recipients a day."
            ),
            "Outlook.com": self.tr(
                "Microsoft takes no passwords here any more: sign in in the browser. A new mailbox may send only a few "
                "messages a day at first."
            ),
        }
        preset = preset_of(self._provider.currentData() or "")
        text = facts[preset.name] if preset is not None else ""
        checked = self.tr("Checked on {date}.").format(date=date_text(CHECKED_ON))
        self._facts.setText(f"{text} {checked}" if text else "")
        self._facts.setVisible(bool(text))
        self._sent.show_keeper(preset.name if preset is not None and keeps_sent_mail(preset.host) else "")

    def changes(self) -> dict[str, Any]:
        """Return the mail server as a whole, if anything about it is different."""
        found = self._sent.changes()
        if not self._host.text().strip():
            return found | ({"smtp": None} if self._old is not None else {})
        new, secrets = self._values(), self._sign_in.secrets()
        if not secrets and self._old is not None and all(getattr(self._old, name) == new[name] for name in new):
            return found
        return found | {"smtp": new | secrets}

    def problem(self) -> str:
        """Return what must be put right."""
        if not self._host.text().strip():
            return ""
        if not looks_like_address(self._from.text()):
            return self.tr("The mail server needs an e-mail address to send from.")
        return self._sign_in.problem() or self._sent.problem()

    def _values(self) -> dict[str, Any]:
        return {
            "host": self._host.text().strip(),
            "port": self._port.value(),
            "security": self._security.currentData(),
            "from_address": self._from.text().strip(),
            "way": self._way(),
            **self._trust.values(),
            "max_size": self._old.max_size if self._old is not None else None,
            "max_per_minute": self._per_minute.value() or None,
            "max_per_hour": self._per_hour.value() or None,
            **self._sign_in.values(),
        }

    def _way(self) -> str:
        preset = preset_of(self._host.text())
        if preset is not None:
            return preset.way
        is_same = self._old is not None and self._old.host == self._host.text().strip()
        return self._old.way if self._old is not None and is_same else "smtp"

    def _account_to_sign_in(self) -> dict[str, Any] | None:
        """Return what stands in the fields if somebody can sign in with it, else say why not."""
        problem = self.problem()
        if not problem and not self._host.text().strip():
            problem = self.tr("Choose the provider, or enter the server's name, first.")
        if problem:
            self._sign_in.sign_in.show_problem(problem)
            return None
        return self._values() | self._sign_in.secrets()

    @Slot()
    def _on_sign_in_wanted(self) -> None:
        if (smtp := self._account_to_sign_in()) is not None:
            self._sign_in.sign_in.run(smtp)

    @Slot()
    def _on_code_wanted(self) -> None:
        if (smtp := self._account_to_sign_in()) is not None:
            self._sign_in.sign_in.run_by_code(smtp)

    @Slot()
    def _on_security_chosen(self) -> None:
        self._port.setValue(_PORTS[self._security.currentData()])

    @Slot()
    def _on_provider_chosen(self) -> None:
        self._show_facts()
        preset = preset_of(self._provider.currentData() or "")
        if preset is None:
            return
        self._host.setText(preset.host)
        self._security.setCurrentIndex(self._security.findData(preset.security))
        self._port.setValue(preset.port)
        self._per_minute.setValue(preset.per_minute)
        self._trust.forget()
        self._sign_in.use(preset)

    @Slot()
    def _on_trial_wanted(self) -> None:
        """Try what stands in the fields, saved or not."""
        problem, to = self.problem(), self._to.text().strip()
        if to and not looks_like_address(to):
            problem = problem or self.tr("“{address}” is not an e-mail address.").format(address=to)
        if problem:
            self._trial.show_problem(problem)
            return
        self._workplace.preferences.set(_TEST_ADDRESS, to)
        smtp, company_id = self.changes().get("smtp"), self._workplace.session.company_id

        def attempt(gateway: Gateway) -> SmtpTestResult:
            from connect_app.contract.companies import SmtpPatch, SmtpTest

            wanted = SmtpTest(to=to or None, smtp=SmtpPatch.model_validate(smtp) if smtp else None)
            return gateway.test_mail_server(company_id, wanted)

        self._trial.run(attempt, self.tr("The test message went to {address}. Look whether it has arrived."))
