"""What needs attention, grouped by reason: invoices that came back or wait for a person, and unreadable files."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QModelIndex, QObject, QSize, Qt, Slot
from PySide6.QtGui import QStandardItem, QStandardItemModel

from connect_app.desktop.appearance import Tint
from connect_app.desktop.figures import size_text
from connect_app.desktop.icon_loading import IconName, Icons
from connect_app.desktop.models.invoice_columns import amount_of, channels_text
from connect_app.desktop.models.rows import FileRow, InvoiceRow

if TYPE_CHECKING:
    from connect_app.client.calls import Gateway

translate = QCoreApplication.translate

UNREADABLE = "unreadable"
ROW_HEIGHT = 30
_PAGE_ROWS = 500
MAX_ROWS = 2_000
"""More than so many rows are not listed at once; the rest moves up as the first are mended."""

_TITLES = {
    UNREADABLE: QT_TRANSLATE_NOOP("Attention", "Files that could not be read"),
    "bounced": QT_TRANSLATE_NOOP("Attention", "Mail that came back"),
    "mailbox_full": QT_TRANSLATE_NOOP("Attention", "The recipient's mailbox is full"),
    "rejected": QT_TRANSLATE_NOOP("Attention", "Refused by the other side"),
    "rejected_by_recipient": QT_TRANSLATE_NOOP("Attention", "Refused by the recipient"),
    "recipient_not_receiving": QT_TRANSLATE_NOOP("Attention", "The recipient cannot receive it in the network"),
    "letter_returned": QT_TRANSLATE_NOOP("Attention", "Letters that came back"),
    "no_answer": QT_TRANSLATE_NOOP("Attention", "No answer came; it may have arrived"),
    "": QT_TRANSLATE_NOOP("Attention", "Waiting for your decision"),
}

_KEY_ROLE = int(Qt.ItemDataRole.UserRole)
_ROW_ROLE = _KEY_ROLE + 1


@dataclass(frozen=True)
class AttentionList:
    """All that needs attention; ``total`` counts what is not listed, too."""

    invoices: list[InvoiceRow]
    files: list[FileRow]
    total: int


def fetch_attention(gateway: Gateway, company_id: str, search: str) -> AttentionList:
    """Ask the gateway for it. Runs in the background."""
    from connect_app.desktop.models.sources import Files, InvoiceFilter, Invoices
    from connect_app.domain.invoice import FileState

    invoices: list[InvoiceRow] = []
    source = Invoices(company_id, "attention", InvoiceFilter(search=search))
    cursor: str | None = None
    while True:
        page = source.page(gateway, cursor, _PAGE_ROWS)
        invoices.extend(page.rows)
        cursor = page.next_cursor
        if cursor is None or len(invoices) >= MAX_ROWS:
            break
    files = Files(company_id, FileState.UNREADABLE).page(gateway, None, _PAGE_ROWS)
    wanted = [row for row in files.rows if search.casefold() in row.name.casefold()]
    return AttentionList(invoices, wanted, (page.total or 0) + (len(wanted) if search else files.total or 0))


class AttentionModel(QStandardItemModel):
    """Groups with their rows below; a refresh touches only what changed, so that choice and scroll position stay."""

    def __init__(self, icons: Icons, parent: QObject | None = None) -> None:
        super().__init__(0, 4, parent)
        self._icons = icons
        self._groups: dict[str, QStandardItem] = {}
        self.setHorizontalHeaderLabels(
            [self.tr("Reason"), self.tr("Customer"), self.tr("Amount"), self.tr("What happened")]
        )
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        self.setHeaderData(2, Qt.Orientation.Horizontal, right, Qt.ItemDataRole.TextAlignmentRole)
        icons.loaded.connect(self._on_icons_loaded)

    def show_list(self, found: AttentionList) -> None:
        """Become this list."""
        wanted: dict[str, list[InvoiceRow | FileRow]] = {}
        for invoice in found.invoices:
            wanted.setdefault(invoice.failure_code or "", []).append(invoice)
        if found.files:
            wanted[UNREADABLE] = list(found.files)
        for code in self._groups.keys() - wanted.keys():
            self.removeRow(self._groups.pop(code).row())
        for code, rows in wanted.items():
            self._show_group(code, rows)

    def row_of(self, index: QModelIndex) -> InvoiceRow | FileRow | None:
        """Return the row at an index; None for a group or nothing."""
        if not index.isValid():
            return None
        row: InvoiceRow | FileRow | None = index.siblingAtColumn(0).data(_ROW_ROLE)
        return row

    def rows_below(self, index: QModelIndex) -> list[InvoiceRow | FileRow]:
        """Return the row at an index, or all rows of the group that stands there."""
        row = self.row_of(index)
        if row is not None:
            return [row]
        group = index.siblingAtColumn(0)
        found = (self.row_of(self.index(position, 0, group)) for position in range(self.rowCount(group)))
        return [row for row in found if row is not None]

    def index_of(self, key: str) -> QModelIndex:
        """Return where a row stands, an invalid index if it is not here."""
        for group in self._groups.values():
            for position in range(group.rowCount()):
                if (item := group.child(position)) is not None and item.data(_KEY_ROLE) == key:
                    return item.index()
        return QModelIndex()

    def _show_group(self, code: str, rows: Sequence[InvoiceRow | FileRow]) -> None:
        group = self._groups.get(code)
        if group is None:
            group = self._groups[code] = _cell("")
            group.setData(code, _KEY_ROLE)
            font = group.font()
            font.setBold(True)
            group.setFont(font)
            group.setIcon(self._icons.icon(_group_icon(code)))
            self.appendRow([group, *(_cell("") for _ in range(3))])
        title = translate("Attention", "{reason} ({count})").format(reason=_title(code, rows), count=len(rows))
        if group.text() != title:
            group.setText(title)
        self._show_rows(group, rows)

    def _show_rows(self, group: QStandardItem, rows: Iterable[InvoiceRow | FileRow]) -> None:
        wanted = {row.id: row for row in rows}
        for position in reversed(range(group.rowCount())):
            item = group.child(position)
            if item is not None and item.data(_KEY_ROLE) not in wanted:
                group.removeRow(position)
        for position in range(group.rowCount()):
            item = group.child(position)
            if item is None:
                continue
            row = wanted.pop(item.data(_KEY_ROLE))
            if item.data(_ROW_ROLE) != row:
                item.setData(row, _ROW_ROLE)
                for column, text in enumerate(_texts(row)):
                    if (cell := group.child(position, column)) is not None:
                        cell.setText(text)
        for row in wanted.values():
            group.appendRow(_cells(row))

    @Slot()
    def _on_icons_loaded(self) -> None:
        for code, group in self._groups.items():
            group.setIcon(self._icons.icon(_group_icon(code)))


def _group_icon(code: str) -> IconName:
    return IconName("file" if code == UNREADABLE else "warning", Tint.WARNING)


def _title(code: str, rows: Sequence[InvoiceRow | FileRow]) -> str:
    text = _TITLES.get(code)
    if text is not None:
        return translate("Attention", str(text))
    first = rows[0]
    message = first.failure_message if isinstance(first, InvoiceRow) else None
    return (message or code).split(". ")[0].rstrip(".")


def _texts(row: InvoiceRow | FileRow) -> list[str]:
    if isinstance(row, FileRow):
        return [row.name, "", size_text(row.size), unreadable_sentence(row)]
    what = row.failure_message or channels_text(row)
    return [row.number, row.customer, amount_of(row), what]


def unreadable_sentence(row: FileRow) -> str:
    """Return why a file could not be read, with the line where that is known."""
    reason = row.problem or translate("Attention", "The file could not be read.")
    if row.line is None:
        return reason
    return translate("Attention", "Line {line}: {reason}").format(line=row.line, reason=reason)


def _cell(text: str) -> QStandardItem:
    item = QStandardItem(text)
    item.setSizeHint(QSize(0, ROW_HEIGHT))
    item.setEditable(False)
    return item


def _cells(row: InvoiceRow | FileRow) -> list[QStandardItem]:
    cells = [_cell(text) for text in _texts(row)]
    cells[0].setData(row.id, _KEY_ROLE)
    cells[0].setData(row, _ROW_ROLE)
    cells[2].setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
    return cells
