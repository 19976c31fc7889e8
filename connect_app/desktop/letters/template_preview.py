"""How a template reads for an invoice that the clerk chooses."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtWidgets import QComboBox, QGroupBox, QLabel, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from connect_app.desktop.widgets.mail_view import MailView

if TYPE_CHECKING:
    from collections.abc import Sequence

    from connect_app.client.calls import Gateway
    from connect_app.contract.files import Invoice
    from connect_app.contract.messages import TemplatePreview
    from connect_app.desktop.background.tasks import Task
    from connect_app.desktop.background.workplace import Workplace

TYPING_MS = 250
SHOWN = 20
"""How many invoices are offered; typing a number finds any other."""


class TemplatePreviewPane(QGroupBox):
    """``invoice_chosen``: the template is to be read for another invoice.

    ``own`` (name, id): the invoices that are offered; all of the company, if left out.
    """

    invoice_chosen = Signal()

    def __init__(
        self, workplace: Workplace, parent: QWidget | None = None, own: Sequence[tuple[str, str]] | None = None
    ) -> None:
        super().__init__(parent)
        self.setTitle(self.tr("How it reads"))
        self._workplace = workplace
        self._own = own
        self._searching: Task[list[Invoice]] | None = None
        self._typing = QTimer(self, singleShot=True, interval=TYPING_MS)
        self._typing.timeout.connect(self._on_search)
        self._build()
        self._on_search()

    @property
    def invoice_id(self) -> str | None:
        """The invoice that is chosen, None while it is read for the variables' examples."""
        found: str | None = self._invoices.currentData()
        return found

    def offer(self, own: Sequence[tuple[str, str]]) -> None:
        """Offer other invoices, the first of them chosen."""
        self._own = own
        self._search.clear()
        self._show_found(self._matching(own))
        self._invoices.setCurrentIndex(0)

    def show_preview(self, preview: TemplatePreview) -> None:
        """Show how it reads."""
        self._subject.setText(preview.subject)
        self._subject.setCursorPosition(0)
        if self._body.toPlainText() != preview.body:
            bar = self._body.verticalScrollBar()
            place = bar.value()
            self._body.setPlainText(preview.body)
            bar.setValue(place)
        self._view.show_html(preview.html)
        self._view.setEnabled(True)

    @Slot()
    def show_none(self) -> None:
        """The text cannot be filled in: what is shown is how it read before."""
        self._view.setEnabled(False)

    def _build(self) -> None:
        self._search = QLineEdit(self, clearButtonEnabled=True)
        self._search.setPlaceholderText(self.tr("Search: number or customer"))
        self._search.setAccessibleName(self.tr("Search an invoice"))
        self._search.textChanged.connect(self._on_typed)
        self._invoices = QComboBox(self)
        self._invoices.setAccessibleName(self.tr("Invoice"))
        self._invoices.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._invoices.addItem(self.tr("Examples"), None)
        self._invoices.activated.connect(self.invoice_chosen)
        self._subject = QLineEdit(self, readOnly=True)
        self._subject.setAccessibleName(self.tr("Subject as it will arrive"))
        self._body = QPlainTextEdit(self, readOnly=True)
        self._body.setAccessibleName(self.tr("Text as it will arrive"))
        self._body.setTabChangesFocus(True)
        label = QLabel(self.tr("&Invoice"), self)
        label.setBuddy(self._invoices)
        layout = QVBoxLayout(self)
        layout.setSpacing(6)
        layout.addWidget(label)
        layout.addWidget(self._search)
        layout.addWidget(self._invoices)
        layout.addWidget(self._subject)
        self._view = MailView(self._body, self)
        layout.addWidget(self._view, 1)

    @Slot()
    def _on_typed(self) -> None:
        self._typing.start()

    @Slot()
    def _on_search(self) -> None:
        """Offer the newest invoices, or those that hold what was typed."""
        self._typing.stop()
        if self._searching is not None:
            self._searching.cancel()
        company_id, text = self._workplace.session.company_id, self._search.text().strip()
        if self._own is not None:
            self._show_found(self._matching(self._own))
            return

        def search(gateway: Gateway) -> list[Invoice]:
            return gateway.invoices(company_id, q=text, limit=SHOWN).items

        self._searching = self._workplace.ask(search, self._on_found, None, self)

    def _on_found(self, invoices: list[Invoice]) -> None:
        self._searching = None
        self._show_found([(f"{invoice.number}  ·  {invoice.buyer.name or ''}", invoice.id) for invoice in invoices])

    def _matching(self, own: Sequence[tuple[str, str]]) -> list[tuple[str, str]]:
        text = self._search.text().strip().casefold()
        return [one for one in own if text in one[0].casefold()][:SHOWN]

    def _show_found(self, found: Sequence[tuple[str, str]]) -> None:
        chosen = self.invoice_id
        self._invoices.clear()
        for name, invoice_id in found:
            self._invoices.addItem(name, invoice_id)
        self._invoices.addItem(self.tr("Examples"), None)
        self._invoices.setCurrentIndex(max(0, self._invoices.findData(chosen)) if chosen else 0)
        if self.invoice_id != chosen:
            self.invoice_chosen.emit()
