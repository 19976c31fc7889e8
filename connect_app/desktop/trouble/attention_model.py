"""What needs attention, as a tree that stays still while what it shows changes."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QObject, QSize, Qt, Slot
from PySide6.QtGui import QStandardItem, QStandardItemModel

from connect_app.desktop.lists.choice import named_row
from connect_app.desktop.lists.rows import FileRow, InvoiceRow
from connect_app.desktop.lists.rows_model import GAP
from connect_app.desktop.style.icon_loading import Icons
from connect_app.desktop.trouble.attention_lines import BouncedFrom, Line, lines_of

if TYPE_CHECKING:
    from connect_app.client.calls import Gateway

ROW_HEIGHT = 30
_PAGE_ROWS = 500
MAX_ROWS = 2_000
"""More than so many rows are not listed at once; the view says so, and the rest moves up as the first are mended."""

_COLUMNS = 4
_LINE_ROLE = int(Qt.ItemDataRole.UserRole)
_PLACE_ROLE = _LINE_ROLE + 1
"""Where a line stands in the usual order."""
_ORDER_ROLE = _LINE_ROLE + 2
"""What a cell is ordered by."""
_AMOUNT_COLUMN = 2


@dataclass(frozen=True)
class AttentionList:
    """What needs attention; ``total`` counts what is not listed, too, and ``counts`` what came back from where."""

    invoices: list[InvoiceRow]
    files: list[FileRow]
    total: int
    counts: dict[BouncedFrom, int] = field(default_factory=dict)

    @property
    def listed(self) -> int:
        """How many of them are listed."""
        return len(self.invoices) + len(self.files)


def fetch_attention(gateway: Gateway, company_id: str, search: str) -> AttentionList:
    """Ask the gateway for it. Runs in the background."""
    from connect_app.desktop.lists.sources import Files, InvoiceFilter, Invoices
    from connect_app.domain.invoice import FileState

    invoices: dict[str, InvoiceRow] = {}  # one that moved between two pages while they were read stands in both
    source = Invoices(company_id, "attention", InvoiceFilter(search=search))
    cursor: str | None = None
    while True:
        page = source.page(gateway, cursor, _PAGE_ROWS)
        invoices |= {row.id: row for row in page.rows}
        cursor = page.next_cursor
        if cursor is None or len(invoices) >= MAX_ROWS:
            break
    files = Files(company_id, FileState.UNREADABLE).page(gateway, None, _PAGE_ROWS)
    wanted = [row for row in files.rows if search.casefold() in row.name.casefold()]
    total = (page.total or 0) + (len(wanted) if search else files.total or 0)
    counts = {} if cursor is None else _fetch_counts(gateway, company_id, search)
    return AttentionList(list(invoices.values()), wanted, total, counts)


def _fetch_counts(gateway: Gateway, company_id: str, search: str) -> dict[BouncedFrom, int]:
    """Return how much came back from the addresses that it came back from last."""
    groups = gateway.bounces(company_id, query=search, limit=_PAGE_ROWS).items
    return {BouncedFrom(group.code, group.address.casefold()): group.count for group in groups}


class AttentionModel(QStandardItemModel):
    """Lines with lines below them; a refresh touches only what changed, so that choice and scroll position stay."""

    def __init__(self, icons: Icons, parent: QObject | None = None) -> None:
        super().__init__(0, _COLUMNS, parent)
        self._icons = icons
        self._ordered_by: tuple[int, Qt.SortOrder] | None = None
        self.setHorizontalHeaderLabels(
            [self.tr("Reason"), self.tr("Customer"), self.tr("Amount") + GAP, self.tr("What happened")]
        )
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        self.setHeaderData(2, Qt.Orientation.Horizontal, right, Qt.ItemDataRole.TextAlignmentRole)
        icons.loaded.connect(self._on_icons_loaded)

    def show_list(self, found: AttentionList) -> None:
        """Become this list."""
        self._show_lines(self.invisibleRootItem(), lines_of(found.invoices, found.files, found.counts))
        if self._ordered_by is not None:
            self._put_in_order()

    def order_by(self, column: int, order: Qt.SortOrder) -> None:
        """Order the lines below each reason by a column, -1: as usual; cursor and choice stay on their lines."""
        self._ordered_by = (column, order) if column >= 0 else None
        self._put_in_order()

    def _put_in_order(self) -> None:
        column, order = self._ordered_by or (0, Qt.SortOrder.AscendingOrder)
        self.setSortRole(_PLACE_ROLE if self._ordered_by is None else _ORDER_ROLE)
        for position in range(self.rowCount()):  # the reasons stay where they are, the worst first
            self.item(position).sortChildren(column, order)

    def line_of(self, index: QModelIndex) -> Line | None:
        """Return the line at an index, None for nothing."""
        line: Line | None = index.siblingAtColumn(0).data(_LINE_ROLE) if index.isValid() else None
        return line

    def row_of(self, index: QModelIndex) -> InvoiceRow | FileRow | None:
        """Return the invoice or file at an index; None for a reason, an address or nothing."""
        line = self.line_of(index)
        return line.row if line is not None else None

    def rows_below(self, index: QModelIndex) -> list[InvoiceRow | FileRow]:
        """Return the row at an index, or all rows of the reason or address that stands there."""
        start = self.itemFromIndex(index.siblingAtColumn(0)) if index.isValid() else None
        lines = (self.line_of(item.index()) for item in _walk(start)) if start is not None else ()
        return [line.row for line in lines if line is not None and line.row is not None]

    def rows_at(self, address: str) -> list[InvoiceRow]:
        """Return the listed invoices that came back from an address, whatever the reason; each of them once."""
        lines = [self.line_of(item.index()) for item in _walk(self.invisibleRootItem())]
        rows = [line.row for line in lines if line is not None and line.address.casefold() == address.casefold()]
        return list({row.id: row for row in rows if isinstance(row, InvoiceRow)}.values())

    def index_of(self, key: str) -> QModelIndex:
        """Return where a line stands, by its key or by the id of its invoice; an invalid index if it is not here."""
        for item in _walk(self.invisibleRootItem()):
            line = self.line_of(item.index())
            if line is not None and (line.key == key or (line.row is not None and line.row.id == key)):
                return item.index()
        return QModelIndex()

    def headings(self) -> Iterator[QModelIndex]:
        """Return where the reasons and the addresses stand."""
        for item in _walk(self.invisibleRootItem()):
            if item.hasChildren():
                yield item.index()

    def _show_lines(self, parent: QStandardItem, lines: Sequence[Line]) -> None:
        wanted = {line.key: line for line in lines}
        for position in reversed(range(parent.rowCount())):
            if _line_at(parent, position).key not in wanted:
                parent.removeRow(position)
        for position in range(parent.rowCount()):
            line = wanted.pop(_line_at(parent, position).key)
            if line != _line_at(parent, position):
                self._fill([parent.child(position, column) for column in range(_COLUMNS)], line)
            self._show_lines(parent.child(position), line.children)
        for line in wanted.values():
            cells = [_cell() for _ in range(_COLUMNS)]
            self._fill(cells, line)
            cells[2].setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            parent.appendRow(cells)
            self._show_lines(cells[0], line.children)
        places = {line.key: place for place, line in enumerate(lines)}
        for position in range(parent.rowCount()):
            parent.child(position).setData(places[_line_at(parent, position).key], _PLACE_ROLE)

    def _fill(self, cells: Sequence[QStandardItem], line: Line) -> None:
        name, customer, amount, what = line.texts
        for cell, text in zip(cells, (name, customer, amount + GAP, what), strict=True):
            if cell.text() != text:
                cell.setText(text)
            cell.setData(text.casefold(), _ORDER_ROLE)
        cells[_AMOUNT_COLUMN].setData(_amount_of(line), _ORDER_ROLE)
        first = cells[0]
        first.setData(line, _LINE_ROLE)
        first.setData(self._icons.row_of_icons(line.icons), Qt.ItemDataRole.DecorationRole)
        first.setToolTip(line.hint)
        first.setAccessibleText(line.spoken)
        cells[3].setToolTip(line.texts[3])
        if line.row is None and not line.address:
            font = first.font()
            font.setBold(True)
            first.setFont(font)

    @Slot()
    def _on_icons_loaded(self) -> None:
        for item in _walk(self.invisibleRootItem()):
            line = self.line_of(item.index())
            if line is not None:
                item.setData(self._icons.row_of_icons(line.icons), Qt.ItemDataRole.DecorationRole)


def _amount_of(line: Line) -> float:
    """Return what a line is ordered by in the column of amounts; a reason or a file has none."""
    if isinstance(line.row, InvoiceRow) and (amount := named_row(line.row).amount) is not None:
        with suppress(ValueError):
            return float(amount.amount)
    return 0.0


def _walk(item: QStandardItem) -> Iterator[QStandardItem]:
    """Return an item and all below it, in the order of the screen; the root is not an item of its own."""
    if item.index().isValid():
        yield item
    for position in range(item.rowCount()):
        yield from _walk(item.child(position))


def _line_at(parent: QStandardItem, position: int) -> Line:
    line: Line = parent.child(position).data(_LINE_ROLE)
    return line


def _cell() -> QStandardItem:
    item = QStandardItem()
    item.setSizeHint(QSize(0, ROW_HEIGHT))
    item.setEditable(False)
    return item
