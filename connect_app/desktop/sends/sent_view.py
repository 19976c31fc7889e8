"""*Sent invoices*: what went out, searched and filtered by the gateway."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, Qt, QTimer, Slot
from PySide6.QtWidgets import (
    QComboBox,
    QDateEdit,
    QLineEdit,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from connect_app.desktop.lists.choice import Chosen
from connect_app.desktop.lists.invoice_columns import sent_columns
from connect_app.desktop.lists.list_pane import EmptyText, ListPane
from connect_app.desktop.lists.list_table import ListTable
from connect_app.desktop.lists.rows import InvoiceRow
from connect_app.desktop.lists.sources import InvoiceFilter, Invoices
from connect_app.desktop.lists.table import TableModel
from connect_app.desktop.lists.view import View
from connect_app.desktop.text.channel_words import channel_name
from connect_app.desktop.text.figures import date_format
from connect_app.desktop.text.sentences import with_capital
from connect_app.desktop.widgets.flow import FlowLayout
from connect_app.domain.channel import Channel

if TYPE_CHECKING:
    from connect_app.desktop.background.changes import Changes
    from connect_app.desktop.background.workplace import Workplace
    from connect_app.desktop.style.icon_loading import Icons

TYPING_MS = 150
"""A filter that is typed counts when it has been still for so long."""


class FilterBar(QWidget):
    """Channel, status, period and customer."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.channel = self._box(self.tr("Channel"), [(self.tr("All channels"), None)])
        for channel in Channel:
            self.channel.addItem(with_capital(channel_name(channel)), channel)
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
                (self.tr("Sent today"), "today"),
                (self.tr("Sent yesterday"), "yesterday"),
                (self.tr("Sent between…"), "own"),
                (self.tr("Last 7 days"), "week"),
                (self.tr("This month"), "month"),
                (self.tr("Last month"), "last_month"),
                (self.tr("This year"), "year"),
            ],
        )
        self.attachments = self._box(
            self.tr("Attachments"),
            [
                (self.tr("With and without attachments"), None),
                (self.tr("With attachments"), "with"),
                (self.tr("Without attachments"), "without"),
            ],
        )
        self.first, self.last = self._day(self.tr("Sent from")), self._day(self.tr("Sent until"))
        self.customer = QLineEdit(self, placeholderText=self.tr("Customer no."), clearButtonEnabled=True)
        self.customer.setAccessibleName(self.tr("Customer number"))
        self.customer.setFixedWidth(120)
        self.clear_button = QToolButton(self, autoRaise=True)
        self.clear_button.setText(self.tr("Clear filters"))
        self.clear_button.hide()
        self._build()

    def _box(self, name: str, choices: Sequence[tuple[str, str | None]]) -> QComboBox:
        box = QComboBox(self)
        box.setAccessibleName(name)
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        for text, value in choices:
            box.addItem(text, value)
        return box

    def _day(self, name: str) -> QDateEdit:
        day = QDateEdit(QDate.currentDate(), self)
        day.setCalendarPopup(True)
        day.setDisplayFormat(date_format())
        day.setAccessibleName(name)
        day.setToolTip(name)
        day.hide()
        return day

    def _build(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 0, 12, 8)
        row = FlowLayout(8)  # a filter whose words are cut says nothing
        layout.addLayout(row)
        shown = (self.channel, self.status, self.period, self.first, self.last, self.attachments, self.customer)
        for widget in (*shown, self.clear_button):
            row.addWidget(widget)

    def filter(self, search: str, today: date) -> InvoiceFilter:
        """Return what is chosen, together with the text of the search field."""
        period = self.period.currentData()
        issued_from, issued_to = _period(period, today)
        for day in (self.first, self.last):
            day.setVisible(period == "own")
        first, last = _sent_days(period, today, self.first.date(), self.last.date())
        attachments = self.attachments.currentData()
        channel = self.channel.currentData()
        return InvoiceFilter(
            search=search,
            channel=Channel(channel) if channel else None,
            status=self.status.currentData(),
            customer=self.customer.text().strip(),
            issued_from=issued_from,
            issued_to=issued_to,
            sent_from=_midnight(first) if first is not None else None,
            sent_before=_midnight(last + timedelta(days=1)) if last is not None else None,
            has_attachments=None if attachments is None else attachments == "with",
        )

    def clear(self) -> None:
        """Choose everything."""
        for box in (self.channel, self.status, self.period, self.attachments):
            box.setCurrentIndex(0)
        self.customer.clear()


def _sent_days(name: str | None, today: date, first: QDate, last: QDate) -> tuple[date | None, date | None]:
    """Return the first and the last day of sending that a choice means, None where it means no such day."""
    if name == "today":
        return today, today
    if name == "yesterday":
        return today - timedelta(days=1), today - timedelta(days=1)
    if name == "own":
        days = sorted((_as_date(first), _as_date(last)))
        return days[0], days[1]
    return None, None


def _as_date(day: QDate) -> date:
    return date(day.year(), day.month(), day.day())


def _midnight(day: date) -> datetime:
    """Return when a day begins here."""
    return datetime(day.year, day.month, day.day).astimezone()


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
        self.receipts = QPushButton(self.tr("Receipts…"), self)
        self.receipts.setToolTip(self.tr("The receipts of all sends, to look at, print and save"))
        self.receipts.clicked.connect(self._on_receipts)
        self.pane.bar.addWidget(self.receipts)

    def _listen(self) -> None:
        self._typing.timeout.connect(self._on_filter_changed)
        for box in (self.filters.channel, self.filters.status, self.filters.period, self.filters.attachments):
            box.currentIndexChanged.connect(self._on_filter_changed)
        for day in (self.filters.first, self.filters.last):
            day.dateChanged.connect(self._on_filter_changed)
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
    def _on_receipts(self) -> None:
        from connect_app.desktop.sends.receipts_dialog import ReceiptsDialog

        dialog = ReceiptsDialog(self._workplace, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

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
