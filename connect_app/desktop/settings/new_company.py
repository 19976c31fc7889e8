"""A further company: its name and numbers, and the language that it speaks with its customers."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from connect_app.client.call_keys import CallKey
from connect_app.desktop.text.sentences import said
from connect_app.desktop.text.translating import language_for
from connect_app.desktop.text.wording import LANGUAGES

if TYPE_CHECKING:
    from connect_app.contract.companies import Company
    from connect_app.desktop.background.workplace import Workplace
    from connect_app.domain.errors import ConnectError


class NewCompanyDialog(QDialog):
    """Begins a company. ``begun`` (Company): the gateway has it; the dialog closes after it.

    What was typed stays through a refusal or a lost gateway; the Idempotency-Key stays until something else is typed,
    so that no press begins two.
    """

    begun = Signal(object)

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self._keys: CallKey[Mapping[str, object]] = CallKey()
        self.name = QLineEdit(self, maxLength=200)
        self.org_number = QLineEdit(self, maxLength=100)
        self.country = QLineEdit(self, maxLength=2, inputMask=">AA;")
        self.language = QComboBox(self)
        self.said = QLabel(self, wordWrap=True)
        self._build()

    def _build(self) -> None:
        self.setWindowTitle(self.tr("New company"))
        self.setMinimumWidth(480)
        for code, name in LANGUAGES:
            self.language.addItem(name, code)
        self.language.setCurrentIndex(self.language.findData(language_for(None)))
        self.country.setMaximumWidth(60)
        self.country.setToolTip(self.tr("Two letters, such as SE"))
        intro = QLabel(
            self.tr(
                "It has settings, registers, an e-invoice operator and a mail account of its own; nothing is shared "
                "with the other companies."
            ),
            self,
            wordWrap=True,
        )
        form = QFormLayout()
        form.setHorizontalSpacing(16)
        form.setVerticalSpacing(10)
        form.addRow(self.tr("&Name"), self.name)
        form.addRow(self.tr("&Organisation no."), self.org_number)
        form.addRow(self.tr("&Country"), self.country)
        form.addRow(self.tr("&Language of invoices that name none"), self.language)
        buttons = self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        self.begin = buttons.addButton(self.tr("&Begin"), QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.accepted.connect(self._on_begin)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 18, 20, 16)
        layout.setSpacing(14)
        layout.addWidget(intro)
        layout.addLayout(form)
        layout.addWidget(self.said)
        layout.addWidget(buttons)
        self.name.textChanged.connect(self._on_name_changed)
        self._on_name_changed()

    @Slot()
    def _on_name_changed(self) -> None:
        self.begin.setEnabled(bool(self.name.text().strip()))

    @Slot()
    def _on_begin(self) -> None:
        from connect_app.contract.companies import NewCompany

        values = {
            "name": self.name.text().strip(),
            "org_number": self.org_number.text().strip() or None,
            "country": self.country.text().strip() or None,
            "language": self.language.currentData(),
        }
        key = self._keys.of(values)
        self._buttons.setEnabled(False)
        self.said.setText(self.tr("Saving…"))

        def begin(gateway: Any) -> Company:
            begun: Company = gateway.begin_company(NewCompany(**values), key)
            return begun

        self._workplace.ask(begin, self._on_begun, self._on_refused, self)

    def _on_begun(self, company: Company) -> None:
        self.begun.emit(company)
        self.accept()

    def _on_refused(self, error: ConnectError) -> None:
        from connect_app.client.refusals import InvalidRequest

        self._buttons.setEnabled(True)
        self.said.setText(said(error.sentence))
        if isinstance(error, InvalidRequest) and error.errors:
            {"org_number": self.org_number, "country": self.country}.get(error.errors[0].field, self.name).setFocus()
