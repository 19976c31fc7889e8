"""A table over a list of the gateway: pages as one scrolls, and only the rows that changed are touched."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import partial
from time import monotonic
from typing import TYPE_CHECKING, Any, Generic, Protocol, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, QTimer, Signal, Slot

from connect_app.desktop.models.columns import Column
from connect_app.desktop.models.differences import differences
from connect_app.desktop.models.rows import Row
from connect_app.domain.errors import ConnectError

if TYPE_CHECKING:
    from connect_app.client.calls import Gateway
    from connect_app.desktop.icon_loading import Icons
    from connect_app.desktop.tasks import Task
    from connect_app.desktop.workplace import Workplace

R = TypeVar("R", bound=Row)
Index = QModelIndex | QPersistentModelIndex

PAGE_ROWS = 200
"""Rows of one page: a screenful several times over, yet read and shown without a hitch."""
REFRESH_ROWS = 1_000
"""As many rows from the top are compared when something changed; the rest stays until it is scrolled to anew."""
_QUIET_MS = 120
_SINGLE_ROWS = 4

# Roles as plain numbers: comparing enum members in data() doubles the time of a paint.
_DISPLAY = int(Qt.ItemDataRole.DisplayRole)
_DECORATION = int(Qt.ItemDataRole.DecorationRole)
_CHECK = int(Qt.ItemDataRole.CheckStateRole)
_ALIGNMENT = int(Qt.ItemDataRole.TextAlignmentRole)
_TOOL_TIP = int(Qt.ItemDataRole.ToolTipRole)
_SPOKEN = int(Qt.ItemDataRole.AccessibleTextRole)
_CHECKED = int(Qt.CheckState.Checked.value)
_UNCHECKED = int(Qt.CheckState.Unchecked.value)
_RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
_LEFT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)


@dataclass(frozen=True)
class RowPage(Generic[R]):
    """Some rows of a list, where to go on (None at its end), and how many rows the whole list has, if that is known."""

    rows: list[R]
    next_cursor: str | None
    total: int | None


class Source(Protocol[R]):
    """A list of the gateway with its filter and order. Called in the background: no Qt in it."""

    def page(self, gateway: Gateway, cursor: str | None, limit: int) -> RowPage[R]:
        """Return the rows after the cursor."""
        ...

    def row(self, gateway: Gateway, key: str) -> R | None:
        """Return one row anew, None if it does not belong to the list any more."""
        ...


@dataclass(frozen=True)
class _Fresh(Generic[R]):
    """What a refresh brought: the list from its top, or single rows by id."""

    page: RowPage[R] | None
    single: dict[str, R | None]


class TableModel(QAbstractTableModel, Generic[R]):
    """Rows of one list of the gateway.

    ``loaded``: rows came (``total`` is known). ``failed`` (ConnectError): they did not. ``ticks_changed``: other rows
    are ticked now. Rows can be ticked if ``can_tick``.
    """

    loaded = Signal()
    failed = Signal(object)
    ticks_changed = Signal()

    def __init__(
        self,
        workplace: Workplace,
        icons: Icons,
        columns: Sequence[Column[R]],
        *,
        can_tick: bool = False,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.columns = tuple(columns)
        self.total: int | None = None
        self.is_loaded = False
        self.ticked: set[str] = set()
        self._workplace = workplace
        self._icons = icons
        self.can_tick = can_tick
        self._rows: list[R] = []
        self._where: dict[str, int] = {}
        self._source: Source[R] | None = None
        self._next_cursor: str | None = None
        self._task: Task[Any] | None = None
        self._changed: set[str] = set()
        self._is_stale = False
        self._refresh_took_s = 0.0
        self._refresh_timer = QTimer(self, singleShot=True)
        self._refresh_timer.timeout.connect(self._on_refresh_due)
        icons.loaded.connect(self._on_icons_loaded)

    # What Qt asks for

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Number of rows that are here so far."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Number of columns."""
        return 0 if parent.isValid() else len(self.columns)

    def data(self, index: Index, role: int = _DISPLAY) -> Any:
        """What a cell shows, says and looks like."""
        column = self.columns[index.column()]
        row = self._rows[index.row()]
        if role == _DISPLAY:
            return column.text(row)
        if role == _DECORATION:
            return self._icons.icon(column.icon(row)) if column.icon is not None else None
        if role == _ALIGNMENT:
            return _RIGHT if column.is_right_aligned else _LEFT
        if role == _CHECK:
            return self._check_state(row, index.column())
        if role == _TOOL_TIP:
            return column.hint(row) if column.hint is not None else None
        if role == _SPOKEN:
            return (column.spoken or column.text)(row)
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _DISPLAY) -> Any:
        """Title of a column, aligned as its cells."""
        if orientation == Qt.Orientation.Horizontal:
            if role == _DISPLAY:
                return self.columns[section].title
            if role == _ALIGNMENT:
                return _RIGHT if self.columns[section].is_right_aligned else _LEFT
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Every row can be chosen, and ticked in its first column where ticking is possible."""
        flags = super().flags(index) | Qt.ItemFlag.ItemNeverHasChildren
        if self.can_tick and index.column() == 0:
            flags |= Qt.ItemFlag.ItemIsUserCheckable
        return flags

    def setData(self, index: Index, value: Any, role: int = int(Qt.ItemDataRole.EditRole)) -> bool:
        """Tick or untick a row."""
        if role != _CHECK or not self.can_tick:
            return False
        is_ticked = Qt.CheckState(value) == Qt.CheckState.Checked
        self.tick([self._rows[index.row()].id], is_ticked=is_ticked)
        return True

    def canFetchMore(self, parent: Index) -> bool:
        """Say whether the list goes on after the rows that are here."""
        return not parent.isValid() and self._next_cursor is not None and self._task is None

    def fetchMore(self, _parent: Index) -> None:
        """Ask for the next page."""
        source, cursor = self._source, self._next_cursor
        if source is None or cursor is None or self._task is not None:
            return
        self._ask(lambda gateway: source.page(gateway, cursor, PAGE_ROWS), self._on_next_page)

    # What views ask for

    def row_at(self, index: Index) -> R | None:
        """Return the row of an index, None where there is none."""
        return self._rows[index.row()] if index.isValid() and index.row() < len(self._rows) else None

    @property
    def has_source(self) -> bool:
        """Say whether there is a list to show at all."""
        return self._source is not None

    def rows(self) -> Sequence[R]:
        """Return the rows that are here, in their order."""
        return tuple(self._rows)

    def index_of(self, key: str) -> QModelIndex:
        """Return the index of a row's first column, an invalid one if it is not here."""
        position = self._where.get(key)
        return QModelIndex() if position is None else self.index(position, 0)

    def tick(self, keys: Iterable[str], *, is_ticked: bool) -> None:
        """Tick or untick rows; ids that are not here are left out."""
        keys = {key for key in keys if key in self._where}
        changed = keys - self.ticked if is_ticked else keys & self.ticked
        if changed:
            self.ticked ^= changed
            for key in changed:
                cell = self.index(self._where[key], 0)
                self.dataChanged.emit(cell, cell, [_CHECK])
            self.ticks_changed.emit()

    def show_source(self, source: Source[R] | None, rows: Sequence[R] = ()) -> None:
        """Show another list; ``rows`` are shown until the gateway has answered."""
        self._drop_task()
        self._source = source
        self._next_cursor = None
        self.is_loaded = False
        self._changed.clear()
        self._is_stale = False
        self._set_rows(rows)
        self.total = None
        if source is not None:
            self._ask(lambda gateway: source.page(gateway, None, PAGE_ROWS), self._on_first_page)

    def note_changes(self, keys: Iterable[str]) -> None:
        """Take note that these rows changed, or belong to the list now, or no longer do."""
        self._changed.update(keys)
        self._plan_refresh()

    def refresh(self) -> None:
        """Compare the whole list with the gateway's."""
        self._is_stale = True
        self._plan_refresh()

    # Inside

    def _check_state(self, row: R, column: int) -> int | None:
        if not self.can_tick or column != 0:
            return None
        return _CHECKED if row.id in self.ticked else _UNCHECKED

    def _ask(self, call: Callable[[Gateway], Any], done: Callable[[Any], None]) -> None:
        self._task = self._workplace.ask(call, done, self._on_failed, self)

    def _drop_task(self) -> None:
        if self._task is not None:
            self._task.cancel()
            self._task = None

    def _on_failed(self, error: ConnectError) -> None:
        self._task = None
        self.failed.emit(error)

    def _on_first_page(self, page: RowPage[R]) -> None:
        self._task = None
        self.is_loaded = True
        self._apply(page.rows)
        self._finish(page)

    def _on_next_page(self, page: RowPage[R]) -> None:
        self._task = None
        fresh = [row for row in page.rows if row.id not in self._where]
        if fresh:
            first = len(self._rows)
            self.beginInsertRows(QModelIndex(), first, first + len(fresh) - 1)
            self._rows.extend(fresh)
            self._where.update((row.id, first + offset) for offset, row in enumerate(fresh))
            self.endInsertRows()
        self._finish(page)

    def _finish(self, page: RowPage[R]) -> None:
        self._next_cursor = page.next_cursor
        self.total = page.total
        self.loaded.emit()
        if self._is_stale or self._changed:
            self._plan_refresh()

    def _plan_refresh(self) -> None:
        if self._source is not None and not self._refresh_timer.isActive():
            # A slow gateway is asked less often: at most a quarter of the time is spent on refreshing.
            self._refresh_timer.start(max(_QUIET_MS, int(self._refresh_took_s * 3000)))

    @Slot()
    def _on_refresh_due(self) -> None:
        source = self._source
        if source is None or self._task is not None:
            return  # the running task plans the refresh when it comes back
        keys, is_stale = self._changed, self._is_stale
        self._changed, self._is_stale = set(), False
        known = keys & self._where.keys()
        is_single = not is_stale and known == keys and len(keys) <= _SINGLE_ROWS and len(self._rows) > PAGE_ROWS
        wanted = min(max(len(self._rows), PAGE_ROWS), REFRESH_ROWS)
        call = partial(_fetch_single, source, keys) if is_single else partial(_fetch_top, source, wanted)
        self._ask(call, partial(self._on_fresh, monotonic()))

    def _on_fresh(self, began_s: float, fresh: _Fresh[R]) -> None:
        self._task = None
        self._refresh_took_s = monotonic() - began_s
        self.is_loaded = True
        page = fresh.page
        if page is None:
            rows = [fresh.single.get(row.id, row) for row in self._rows]
            self._apply([row for row in rows if row is not None])
            gone = sum(row is None for row in fresh.single.values())
            page = RowPage([], self._next_cursor, None if self.total is None else self.total - gone)
        else:
            tail = self._tail_after(page)
            self._apply([*page.rows, *tail])
            if tail:
                page = RowPage([], self._next_cursor, page.total)
        self._finish(page)

    def _tail_after(self, page: RowPage[R]) -> list[R]:
        """Return the rows here that follow the last row of a page from the top; none if the page ends the list."""
        if page.next_cursor is None:
            return []
        fresh = {row.id for row in page.rows}
        last = max((self._where[key] for key in fresh if key in self._where), default=len(self._rows))
        return [row for row in self._rows[last + 1 :] if row.id not in fresh]

    def _set_rows(self, rows: Sequence[R]) -> None:
        self.beginResetModel()
        self._rows = list(rows)
        self._where = {row.id: position for position, row in enumerate(self._rows)}
        self.endResetModel()
        self._forget_ticks()

    def _apply(self, rows: list[R]) -> None:
        """Become this list, touching only what differs; selection and scroll position stay."""
        before = {row.id: row for row in self._rows}
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
        self._rows = list(rows)
        self._where = {row.id: position for position, row in enumerate(rows)}
        last_column = len(self.columns) - 1
        for position, row in enumerate(rows):
            old = before.get(row.id)
            if old is not None and old != row:
                self.dataChanged.emit(self.index(position, 0), self.index(position, last_column))
        self._forget_ticks()

    def _reorder(self, order: Sequence[int]) -> None:
        self.layoutAboutToBeChanged.emit()
        old = self.persistentIndexList()
        target = {source: position for position, source in enumerate(order)}
        self._rows = [self._rows[source] for source in order]
        self.changePersistentIndexList(old, [self.index(target[index.row()], index.column()) for index in old])
        self.layoutChanged.emit()

    def _forget_ticks(self) -> None:
        gone = self.ticked - self._where.keys()
        if gone:
            self.ticked -= gone
            self.ticks_changed.emit()

    @Slot()
    def _on_icons_loaded(self) -> None:
        if self._rows:
            self.dataChanged.emit(
                self.index(0, 0), self.index(len(self._rows) - 1, len(self.columns) - 1), [_DECORATION]
            )


def _fetch_top(source: Source[R], wanted: int, gateway: Gateway) -> _Fresh[R]:
    rows: list[R] = []
    cursor: str | None = None
    while True:
        page = source.page(gateway, cursor, PAGE_ROWS)
        rows.extend(page.rows)
        cursor = page.next_cursor
        if cursor is None or len(rows) >= wanted:
            return _Fresh(RowPage(_without_repeats(rows), cursor, page.total), {})


def _without_repeats(rows: list[R]) -> list[R]:
    # A row that moved between two pages while they were read stands in both; its later reading counts.
    return list({row.id: row for row in rows}.values())


def _fetch_single(source: Source[R], keys: set[str], gateway: Gateway) -> _Fresh[R]:
    return _Fresh(None, {key: source.row(gateway, key) for key in keys})
