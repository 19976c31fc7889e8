"""*Sent invoices*: what went out, searched and filtered by the gateway."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Slot
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QToolButton, QVBoxLayout, QWidget

from connect_app.desktop.lists.choice import Chosen
from connect_app.desktop.lists.invoice_columns import sent_columns
from connect_app.desktop.lists.list_pane import EmptyText, ListPane
from connect_app.desktop.lists.list_table import ListTable
from connect_app.desktop.lists.rows import InvoiceRow
from connect_app.desktop.lists.sources import InvoiceFilter, Invoices
from connect_app.desktop.lists.table import TableModel
from connect_app.desktop.lists.view import View
from connect_app.desktop.text.wording import channel_name
from connect_app.domain.channel import Channel

if TYPE_CHECKING:
    from connect_app.desktop.background.changes import Changes
    from connect_app.desktop.background.workplace import Workplace
    from connect_app.desktop.style.icon_loading import Icons

TYPING_MS = 150
"""A filter that is typed counts when it has been still for so long."""
_LEAST_BOX = 72
"""How narrow a filter may get, so that the window fits a small screen, in pixels at 100 %."""


class FilterBar(QWidget):
    """Channel, status, period and customer."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.channel = self._box(self.tr("Channel"), [(self.tr("All channels"), None)])
        for channel in Channel:
            self.channel.addItem(channel_name(channel).capitalize(), channel)
        self.status = self._box(
            self.tr("Status"),
            [
                (self.tr("Any status"), None),
                (self.tr("Sent, not opened"), "unopened"),
                (self.tr("Opened"), "opened"),
                (self.tr("Came back"), "failed"),
            ],
        )
        self.period = self._box(
            self.tr("Period"),
            [
                (self.tr("Any date"), None),
                (self.tr("Last 7 days"), "week"),
                (self.tr("This month"), "month"),
                (self.tr("Last month"), "last_month"),
                (self.tr("This year"), "year"),
            ],
        )
        self.customer = QLineEdit(self, placeholderText=self.tr("Customer no."), clearButtonEnabled=True)
        self.customer.setAccessibleName(self.tr("Customer number"))
        self.customer.setMaximumWidth(140)
        self.customer.setMinimumWidth(_LEAST_BOX)
        self.clear_button = QToolButton(self, autoRaise=True)
        self.clear_button.setText(self.tr("Clear filters"))
        self.clear_button.hide()
        self._build()

    def _box(self, name: str, choices: Sequence[tuple[str, str | None]]) -> QComboBox:
        box = QComboBox(self)
        box.setAccessibleName(name)
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        box.setMinimumWidth(_LEAST_BOX)
        for text, value in choices:
            box.addItem(text, value)
        return box

    def _build(self) -> None:
        layout = QHBoxLayout(self)
        layout.setContentsMargins(12, 0, 12, 8)
        layout.setSpacing(8)
        for widget in (self.channel, self.status, self.period, self.customer):
            layout.addWidget(widget)
        layout.addWidget(self.clear_button)
        layout.addStretch(1)

    def filter(self, search: str, today: date) -> InvoiceFilter:
        """Return what is chosen, together with the text of the search field."""
        issued_from, issued_to = _period(self.period.currentData(), today)
        channel = self.channel.currentData()
        return InvoiceFilter(
            search=search,
            channel=Channel(channel) if channel else None,
            status=self.status.currentData(),
            customer=self.customer.text().strip(),
            issued_from=issued_from,
            issued_to=issued_to,
        )

    def clear(self) -> None:
        """Choose everything."""
        for box in (self.channel, self.status, self.period):
            box.setCurrentIndex(0)
        self.customer.clear()


def _period(name: str | None, today: date) -> tuple[date | None, date | None]:
    first = today.replace(day=1)
    if name == "week":
        return today - timedelta(days=6), today
    if name == "month":
        return first, None
    if name == "last_month":
        last = first - timedelta(days=1)
        return last.replace(day=1), last
    if name == "year":
        return today.replace(month=1, day=1), None
    return None, None


class SentView(View):
    """A million rows as easily as ten: pages by keyset, search and order by the gateway."""

    def __init__(self, workplace: Workplace, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self._search = ""
        self._sort: str | None = None
        self.model: TableModel[InvoiceRow] = TableModel(workplace, icons, sent_columns(), can_tick=True, parent=self)
        self.table = ListTable(self.model, "sent", workplace.preferences)
        self.pane = ListPane(self.tr("Sent invoices"), self.table, self.model, self._empty_text(InvoiceFilter()), self)
        self.filters = FilterBar(self)
        self._typing = QTimer(self, singleShot=True, interval=TYPING_MS)
        self._build()
        self._listen()

    def _build(self) -> None:
        self.table.allow_sorting()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.pane, 1)
        self.pane.add_below_heading(self.filters)

    def _listen(self) -> None:
        self._typing.timeout.connect(self._on_filter_changed)
        for box in (self.filters.channel, self.filters.status, self.filters.period):
            box.currentIndexChanged.connect(self._on_filter_changed)
        self.filters.customer.textChanged.connect(self._on_customer_typed)
        self.filters.clear_button.clicked.connect(self._on_clear)
        self.table.sort_wanted.connect(self._on_sort_wanted)
        self.table.activated_row.connect(self.open_wanted)
        self.table.menu_wanted.connect(self.menu_wanted)
        self.pane.current_changed.connect(self.invoice_shown)
        self.pane.chosen_changed.connect(self.chosen_changed)
        self.model.ticks_changed.connect(self.chosen_changed)

    def show_last_rows(self, rows: Sequence[InvoiceRow]) -> None:
        """Show what the last start showed, until the gateway has answered."""
        self.model.show_source(None, rows)

    def start(self) -> None:
        """Ask for the newest."""
        if self.model.has_source:
            self.model.refresh()
        else:
            self._show(keep_rows=True)

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
        """Return the ticked invoices, else the highlighted ones."""
        ticked = tuple(row.id for row in self.model.rows() if row.id in self.model.ticked)
        return Chosen(invoice_ids=ticked or tuple(self.table.chosen_ids()))

    def current_invoice_id(self) -> str:
        """Return the invoice that has the cursor."""
        return self.table.current_id()

    def focus_list(self) -> None:
        """Put the keyboard into the table."""
        self.table.setFocus()

    @property
    def shows_everything(self) -> bool:
        """Say whether nothing is filtered and the order is the usual one: what the next start may show."""
        return self._filter().is_empty and self._sort is None and self.model.is_loaded

    def _filter(self) -> InvoiceFilter:
        return self.filters.filter(self._search, date.today())

    def _show(self, *, keep_rows: bool = False) -> None:
        wanted = self._filter()
        only_search = InvoiceFilter(search=self._search)
        self.filters.clear_button.setVisible(wanted != only_search)
        self.pane.set_empty(self._empty_text(wanted))
        if not self._workplace.session.company_id:
            return
        source = Invoices(self._workplace.session.company_id, "sent", wanted, self._sort)
        self.model.show_source(source, self.model.rows() if keep_rows else ())

    def _empty_text(self, wanted: InvoiceFilter) -> EmptyText:
        if wanted.is_empty:
            return EmptyText(
                self.tr("Nothing was sent yet."),
                self.tr("Choose files or invoices under Files waiting and press Send selected (Ctrl+Enter)."),
            )
        return EmptyText(self.tr("No sent invoice was found."), self.tr("Try fewer letters, or clear the filters."))

    @Slot()
    def _on_filter_changed(self) -> None:
        self._typing.stop()
        self._show()

    @Slot()
    def _on_customer_typed(self) -> None:
        self._typing.start()

    @Slot()
    def _on_clear(self) -> None:
        self.filters.clear()
        self._on_filter_changed()

    @Slot(str)
    def _on_sort_wanted(self, sort: str) -> None:
        self._sort = sort or None
        self._show()
