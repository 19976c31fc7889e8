"""*Sending*: what is on its way, and how far; what has not begun can be taken back."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from connect_app.desktop.lists.choice import Chosen
from connect_app.desktop.lists.invoice_columns import sending_columns
from connect_app.desktop.lists.list_pane import EmptyText, ListPane
from connect_app.desktop.lists.list_table import ListTable
from connect_app.desktop.lists.rows import InvoiceRow
from connect_app.desktop.lists.sources import InvoiceFilter, Invoices
from connect_app.desktop.lists.table import TableModel
from connect_app.desktop.lists.view import View
from connect_app.desktop.trouble.many_deliveries import Act, Wanted

if TYPE_CHECKING:
    from connect_app.desktop.background.changes import Changes
    from connect_app.desktop.background.workplace import Workplace
    from connect_app.desktop.style.icon_loading import Icons


class SendingView(View):
    """``moves``: where the deliveries of an invoice stand, by its id; kept up to date by who makes this view.

    ``act_wanted`` (Wanted): the clerk wants the chosen ones released, or taken back as far as they have not begun.
    """

    act_wanted = Signal(object)

    def __init__(self, workplace: Workplace, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self._search = ""
        self._sort: str | None = None
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
        self.release = QPushButton(self.tr("Release"), self)
        self.release.setToolTip(
            self.tr("Lets the chosen invoices that wait for a next try, a setting or their hour go on now.")
        )
        for button in (self.release, self.take_back):
            button.setEnabled(False)
            self.pane.bar.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.pane)
        self._listen()

    def _listen(self) -> None:
        self.table.allow_sorting()
        self.table.sort_wanted.connect(self._on_sort_wanted)
        self.take_back.clicked.connect(partial(self._on_act, Act.TAKE_BACK))
        self.release.clicked.connect(partial(self._on_act, Act.RELEASE))
        self.table.everything_changed.connect(self._on_chosen_changed)
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
            self.model.show_source(Invoices(session.company_id, "sending", wanted, self._sort, session.moves))

    @Slot(str)
    def _on_sort_wanted(self, sort: str) -> None:
        self._sort = sort or None
        self._show()

    @Slot()
    def _on_chosen_changed(self) -> None:
        count = self._count_chosen()
        self.take_back.setEnabled(count > 0)
        self.release.setEnabled(count > 0)
        self.take_back.setText(self.tr("Take back all (%n)", "", count) if count > 1 else self.tr("Take back"))
        self.release.setText(self.tr("Release all (%n)", "", count) if count > 1 else self.tr("Release"))
        self.chosen_changed.emit()

    def _count_chosen(self) -> int:
        chosen = len(self.table.chosen_ids())
        if self.table.is_everything and self.model.total is not None:
            return self.model.total - len(self.table.excepted_ids())
        return chosen

    def wanted(self, act: Act) -> Wanted:
        """Return what a command means: the highlighted invoices, or all that match, loaded or not."""
        if self.table.is_everything:
            without = frozenset(self.table.excepted_ids())
            return Wanted(act, view="sending", search=self._search, without=without)
        return Wanted(act, tuple(self.table.chosen_ids()))

    def _on_act(self, act: Act, _is_checked: bool = False) -> None:
        self.act_wanted.emit(self.wanted(act))
