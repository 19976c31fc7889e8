"""A table of rows that stays still: a new list touches only the rows that differ, and ticks survive."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal, Slot
from PySide6.QtGui import QFont

from connect_app.desktop.lists.columns import Column
from connect_app.desktop.lists.differences import differences
from connect_app.desktop.lists.rows import Row

if TYPE_CHECKING:
    from connect_app.desktop.style.icon_loading import Icons

R = TypeVar("R", bound=Row)
Index = QModelIndex | QPersistentModelIndex

# Roles as plain numbers: comparing enum members in data() doubles the time of a paint.
_DISPLAY = int(Qt.ItemDataRole.DisplayRole)
_DECORATION = int(Qt.ItemDataRole.DecorationRole)
_CHECK = int(Qt.ItemDataRole.CheckStateRole)
_ALIGNMENT = int(Qt.ItemDataRole.TextAlignmentRole)
_TOOL_TIP = int(Qt.ItemDataRole.ToolTipRole)
_FONT = int(Qt.ItemDataRole.FontRole)
_SPOKEN = int(Qt.ItemDataRole.AccessibleTextRole)
_CHECKED = int(Qt.CheckState.Checked.value)
_UNCHECKED = int(Qt.CheckState.Unchecked.value)
_RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
_LEFT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
_PLAIN = Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemNeverHasChildren
_TICKABLE = _PLAIN | Qt.ItemFlag.ItemIsUserCheckable
_NOWHERE = QModelIndex()
GAP = "\u2002"
"""After what is right aligned, or it would touch the next column: an item view has no margin of its own."""


class RowsModel(QAbstractTableModel, Generic[R]):
    """Rows in columns.

    ``loaded``: the list is as its owner has it (``total`` counts what is not here yet, too; None: not known).
    ``failed`` (ConnectError): it could not be had. ``ticks_changed``: other rows are ticked. ``is_loaded``: it was had
    once. ``can_tick``: the first column has a box to tick. ``keeps_ticks``: a ticked row stays ticked while it is not
    in the list; `ticked_rows` says what it was when it was last seen (None: it never was), in the order of ticking.
    """

    loaded = Signal()
    failed = Signal(object)
    ticks_changed = Signal()

    def __init__(
        self,
        icons: Icons,
        columns: Sequence[Column[R]],
        *,
        can_tick: bool = False,
        keeps_ticks: bool = False,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.columns = tuple(columns)
        self.can_tick = can_tick
        self.keeps_ticks = keeps_ticks
        self.total: int | None = None
        self.is_total_at_least = False
        self.is_loaded = False
        self.ticked: set[str] = set()
        self.ticked_rows: dict[str, R | None] = {}
        self._icons = icons
        self._rows: list[R] = []
        self._where: dict[str, int] = {}
        self._bold = QFont()
        self._bold.setBold(True)
        icons.loaded.connect(self._on_icons_loaded)

    # What Qt asks for

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """Number of rows that are here so far."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        """Number of columns."""
        return 0 if parent.isValid() else len(self.columns)

    def data(self, index: Index, role: int = _DISPLAY) -> Any:
        """What a cell shows, says and looks like."""
        column = self.columns[index.column()]
        row = self._rows[index.row()]
        if role == _DISPLAY:
            return column.text(row) + GAP if column.is_right_aligned else column.text(row)
        if role == _DECORATION:
            if column.signs is not None:
                return self._icons.row_of_icons(column.signs(row))
            return self._icons.icon(column.icon(row)) if column.icon is not None else None
        if role == _ALIGNMENT:
            return _RIGHT if column.is_right_aligned else _LEFT
        if role == _CHECK:
            if not self.can_tick or index.column() != 0:
                return None
            return _CHECKED if row.id in self.ticked else _UNCHECKED
        if role == _TOOL_TIP:
            return column.hint(row) if column.hint is not None else None
        if role == _SPOKEN:
            return (column.spoken or column.text)(row)
        if role == _FONT and column.is_bold is not None and column.is_bold(row):
            return self._bold
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _DISPLAY) -> Any:
        """Title of a column, aligned as its cells."""
        if orientation == Qt.Orientation.Horizontal:
            if role == _DISPLAY:
                column = self.columns[section]
                return column.title + GAP if column.is_right_aligned else column.title
            if role == _ALIGNMENT:
                return _RIGHT if self.columns[section].is_right_aligned else _LEFT
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Every row can be chosen, and ticked in its first column where ticking is possible."""
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        return _TICKABLE if self.can_tick and index.column() == 0 else _PLAIN

    def setData(self, index: Index, value: Any, role: int = int(Qt.ItemDataRole.EditRole)) -> bool:
        """Tick or untick a row."""
        if role != _CHECK or not self.can_tick:
            return False
        is_ticked = Qt.CheckState(value) == Qt.CheckState.Checked
        self.tick([self._rows[index.row()].id], is_ticked=is_ticked)
        return True

    # What views ask for

    @property
    def has_source(self) -> bool:
        """Say whether there is a list to show at all."""
        return True

    def refresh(self) -> None:
        """Compare the list with its owner's. Here: nothing is behind it."""

    def row_at(self, index: Index) -> R | None:
        """Return the row of an index, None where there is none."""
        return self._rows[index.row()] if index.isValid() and index.row() < len(self._rows) else None

    def rows(self) -> Sequence[R]:
        """Return the rows that are here, in their order."""
        return tuple(self._rows)

    def index_of(self, key: str) -> QModelIndex:
        """Return the index of a row's first column, an invalid one if it is not here."""
        position = self._where.get(key)
        return QModelIndex() if position is None else self.index(position, 0)

    def tick(self, keys: Iterable[str], *, is_ticked: bool) -> None:
        """Tick or untick rows; ids that are not here are left out, unless ticks are kept."""
        keys = [key for key in keys if self.keeps_ticks or key in self._where]
        changed = set(keys) - self.ticked if is_ticked else set(keys) & self.ticked
        if not changed:
            return
        self.ticked ^= changed
        for key in keys:
            if key in changed and is_ticked:
                self.ticked_rows[key] = self._rows[self._where[key]] if key in self._where else None
            elif key in changed:
                self.ticked_rows.pop(key, None)
        places = [self._where[key] for key in changed if key in self._where]
        if places:
            self.dataChanged.emit(self.index(min(places), 0), self.index(max(places), 0), [_CHECK])
        self.ticks_changed.emit()

    @property
    def ticked_elsewhere(self) -> list[str]:
        """The ids that are ticked and not in the list, in the order of ticking."""
        return [key for key in self.ticked_rows if key not in self._where]

    def show_rows(self, rows: Sequence[R]) -> None:
        """Become this list, touching only what differs; selection and scroll position stay."""
        before = {row.id: row for row in self._rows}
        self._take_steps(rows)
        self._rows = list(rows)
        self._where = {row.id: position for position, row in enumerate(rows)}
        last_column = len(self.columns) - 1
        for position, row in enumerate(rows):
            old = before.get(row.id)
            if old is not None and old != row:
                self.dataChanged.emit(self.index(position, 0), self.index(position, last_column))
        self._follow_ticks()

    def replace_rows(self, rows: Sequence[R]) -> None:
        """Become another list altogether: nothing is highlighted any more, and the view begins at the top."""
        self.beginResetModel()
        self._rows = list(rows)
        self._where = {row.id: position for position, row in enumerate(self._rows)}
        self.endResetModel()
        self._follow_ticks()

    def replace_row(self, row: R) -> None:
        """Show a row that is here as it is now, in the same place."""
        position = self._where[row.id]
        self._rows[position] = row
        self.dataChanged.emit(self.index(position, 0), self.index(position, len(self.columns) - 1))

    def append_rows(self, rows: Sequence[R]) -> None:
        """Add what follows; rows that are here already are left out."""
        fresh = [row for row in rows if row.id not in self._where]
        if fresh:
            first = len(self._rows)
            self.beginInsertRows(QModelIndex(), first, first + len(fresh) - 1)
            self._rows.extend(fresh)
            self._where.update((row.id, first + offset) for offset, row in enumerate(fresh))
            self.endInsertRows()
            self._follow_ticks()

    # Inside

    def _take_steps(self, rows: Sequence[R]) -> None:
        steps = differences([row.id for row in self._rows], [row.id for row in rows])
        for first, last in steps.removed:
            self.beginRemoveRows(QModelIndex(), first, last)
            del self._rows[first : last + 1]
            self.endRemoveRows()
        if steps.order is not None:
            self._reorder(steps.order)
        for first, last in steps.inserted:
            self.beginInsertRows(QModelIndex(), first, last)
            self._rows[first:first] = rows[first : last + 1]
            self.endInsertRows()

    def _reorder(self, order: Sequence[int]) -> None:
        self.layoutAboutToBeChanged.emit()
        old = self.persistentIndexList()
        target = {source: position for position, source in enumerate(order)}
        self._rows = [self._rows[source] for source in order]
        self.changePersistentIndexList(old, [self.index(target[index.row()], index.column()) for index in old])
        self.layoutChanged.emit()

    def _follow_ticks(self) -> None:
        """Note what the ticked rows are now; what is gone is ticked no longer, unless ticks are kept."""
        for key in self.ticked & self._where.keys():
            self.ticked_rows[key] = self._rows[self._where[key]]
        gone = set() if self.keeps_ticks else self.ticked - self._where.keys()
        if gone:
            self.tick_off(gone)

    def tick_off(self, keys: Iterable[str]) -> None:
        """Untick what is gone for good."""
        for key in keys:
            self.ticked.discard(key)
            self.ticked_rows.pop(key, None)
        self.ticks_changed.emit()

    @Slot()
    def _on_icons_loaded(self) -> None:
        if self._rows:
            last = self.index(len(self._rows) - 1, len(self.columns) - 1)
            self.dataChanged.emit(self.index(0, 0), last, [_DECORATION])
