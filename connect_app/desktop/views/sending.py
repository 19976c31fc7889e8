"""*Sending*: what is on its way, and how far; what has not begun can be taken back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from connect_app.desktop.choice import Chosen
from connect_app.desktop.models.invoice_columns import sending_columns
from connect_app.desktop.models.rows import InvoiceRow
from connect_app.desktop.models.sources import InvoiceFilter, Invoices
from connect_app.desktop.models.table import TableModel
from connect_app.desktop.views.list_pane import EmptyText, ListPane
from connect_app.desktop.views.list_table import ListTable
from connect_app.desktop.views.view import View

if TYPE_CHECKING:
    from connect_app.desktop.changes import Changes
    from connect_app.desktop.icon_loading import Icons
    from connect_app.desktop.workplace import Workplace


class SendingView(View):
    """``moves``: where the deliveries of an invoice stand, by its id; kept up to date by who makes this view.

    ``take_back_wanted`` (tuple of ids): the clerk wants these invoices back, as far as they have not begun.
    """

    take_back_wanted = Signal(object)

    def __init__(
        self, workplace: Workplace, icons: Icons, moves: dict[str, str], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self._search = ""
        self._moves = moves
        self.model: TableModel[InvoiceRow] = TableModel(workplace, icons, sending_columns(), parent=self)
        self.table = ListTable(self.model, "sending", workplace.preferences)
        self.pane = ListPane(
            self.tr("Sending"),
            self.table,
            self.model,
            EmptyText(self.tr("Nothing is being sent."), self.tr("What you send is listed here until it has arrived.")),
            self,
        )
        self.take_back = QPushButton(self.tr("Take back"), self)
        self.take_back.setToolTip(self.tr("Takes the chosen invoices back, as far as they have not begun."))
        self.take_back.setEnabled(False)
        self.pane.bar.addWidget(self.take_back)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.pane)
        self._listen()

    def _listen(self) -> None:
        self.take_back.clicked.connect(self._on_take_back)
        self.table.activated_row.connect(self.open_wanted)
        self.table.menu_wanted.connect(self.menu_wanted)
        self.pane.current_changed.connect(self.invoice_shown)
        self.pane.chosen_changed.connect(self._on_chosen_changed)

    def start(self) -> None:
        """Ask for what is on its way."""
        if self.model.has_source:
            self.refresh()
        else:
            self._show()

    def refresh(self) -> None:
        """Compare with the gateway."""
        self.model.refresh()

    def search(self, text: str) -> None:
        """Show what holds the text."""
        if text != self._search:
            self._search = text
            self._show()

    def note_changes(self, changes: Changes) -> None:
        """Refresh if invoices changed."""
        if changes.invoices:
            self.model.note_changes(changes.invoices)

    def chosen(self) -> Chosen:
        """Return the highlighted invoices."""
        return Chosen(invoice_ids=tuple(self.table.chosen_ids()))

    def current_invoice_id(self) -> str:
        """Return the invoice that has the cursor."""
        return self.table.current_id()

    def focus_list(self) -> None:
        """Put the keyboard into the table."""
        self.table.setFocus()

    def _show(self) -> None:
        session = self._workplace.session
        if session.company_id:
            wanted = InvoiceFilter(search=self._search)
            self.model.show_source(Invoices(session.company_id, "sending", wanted, moves=self._moves))

    @Slot()
    def _on_chosen_changed(self) -> None:
        self.take_back.setEnabled(bool(self.table.chosen_ids()))
        self.chosen_changed.emit()

    @Slot()
    def _on_take_back(self) -> None:
        self.take_back_wanted.emit(tuple(self.table.chosen_ids()))
