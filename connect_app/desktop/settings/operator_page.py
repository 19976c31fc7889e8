"""The page of the settings about the e-invoice operator that the company has an account with."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QComboBox, QGroupBox, QVBoxLayout, QWidget

from connect_app.desktop.settings.operator_abilities import ability_lines
from connect_app.desktop.settings.operator_fields import OperatorFields
from connect_app.desktop.settings.settings_page import SettingsPage
from connect_app.desktop.settings.trial_panel import TrialPanel
from connect_app.desktop.text.sentences import said
from connect_app.desktop.widgets.signed_lines import SignedLines

if TYPE_CHECKING:
    from connect_app.client.calls import Gateway
    from connect_app.contract.companies import KnownProvider, ProviderTestResult, Settings
    from connect_app.desktop.background.workplace import Workplace
    from connect_app.domain.errors import ConnectError


class OperatorPage(SettingsPage):
    """Which operator, the account there, what it can do, and whether it works.

    The operators are asked for in the background; until they are there nothing can be changed.
    """

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self._old: Settings | None = None
        self._operators: dict[str, KnownProvider] = {}
        self._is_loaded = False
        form = self._form()
        self._choice = QComboBox(self.body)
        self._choice.setEnabled(False)
        self._choice.activated.connect(self._on_chosen)
        form.addRow(self.tr("&Operator"), self._choice)
        self._fields = OperatorFields(form, self.body)
        self._hint_row = self._hint(
            self.tr("Secrets are kept in the key ring of the computer that sends, never in a file.")
        )
        form.addRow("", self._hint_row)
        self._abilities = QGroupBox(self.tr("What it can do"), self.body)
        self._lines = SignedLines(self._abilities)
        QVBoxLayout(self._abilities).addWidget(self._lines)
        form.addRow(self._abilities)
        self._trial_group = QGroupBox(self.tr("Does it work?"), self.body)
        self._trial = TrialPanel(workplace, self.tr("&Test the account"), self._trial_group)
        self._trial.row.addStretch(1)
        self._trial.wanted.connect(self._on_trial_wanted)
        self._trial.grew.connect(self._on_end_wanted)
        QVBoxLayout(self._trial_group).addWidget(self._trial)
        form.addRow(self._trial_group)
        self._show_chosen()

    def fill(self, settings: Settings) -> None:
        """Show these settings, as soon as it is known which operators there are."""
        self._old = settings
        self._fields.forget_typed()
        if self._is_loaded:
            self._show()
            return
        company_id = self._workplace.session.company_id
        self._workplace.ask(lambda gateway: gateway.providers(company_id), self._on_known, self._on_failed, self)

    def changes(self) -> dict[str, Any]:
        """Return the account as a whole, if anything about it is different."""
        if not self._is_loaded or self._old is None:
            return {}
        stored, name = self._old.provider, self._choice.currentData()
        if name is None:
            return {"provider": None} if stored is not None else {}
        if name not in self._operators:
            return {}  # of a package that is not installed here: it stays as it is
        values, secrets = self._fields.values(), self._fields.secrets()
        if not secrets and stored is not None and (stored.name, stored.fields) == (name, values):
            return {}
        return {"provider": {"name": name, "fields": values | secrets}}

    def problem(self) -> str:
        """Return what must be put right."""
        return self._fields.problem()

    def _on_known(self, operators: list[KnownProvider]) -> None:
        self._operators = {one.name: one for one in operators}
        self._is_loaded = True
        self._show()

    def _on_failed(self, error: ConnectError) -> None:
        self._trial.show_problem(said(error.sentence))

    def _show(self) -> None:
        assert self._old is not None
        stored = self._old.provider
        self._choice.clear()
        self._choice.addItem(self.tr("None: no e-invoices are sent"), None)
        for name, operator in self._operators.items():
            self._choice.addItem(said(operator.label), name)
        if stored is not None and stored.name not in self._operators:
            self._choice.addItem(self.tr("{name} (not installed here)").format(name=stored.name), stored.name)
        self._choice.setCurrentIndex(self._choice.findData(stored.name) if stored is not None else 0)
        self._choice.setEnabled(True)
        self._show_chosen()

    def _show_chosen(self) -> None:
        operator = self._operators.get(self._choice.currentData() or "")
        if self._old is not None:
            self._fields.show_operator(operator, self._old)
        self._lines.show_lines(ability_lines(operator.can) if operator is not None else ())
        for widget in (self._abilities, self._trial_group, self._hint_row):
            widget.setVisible(operator is not None)

    @Slot()
    def _on_chosen(self) -> None:
        self._trial.clear()
        self._show_chosen()

    @Slot()
    def _on_trial_wanted(self) -> None:
        """Try what stands in the fields, saved or not."""
        if problem := self.problem():
            self._trial.show_problem(problem)
            return
        account, company_id = self.changes().get("provider"), self._workplace.session.company_id

        def attempt(gateway: Gateway) -> ProviderTestResult:
            from connect_app.contract.companies import ProviderPatch, ProviderTest

            wanted = ProviderTest(provider=ProviderPatch.model_validate(account)) if account else ProviderTest()
            return gateway.test_provider(company_id, wanted)

        self._trial.run(attempt, self.tr("The account works. Nothing was sent."))
