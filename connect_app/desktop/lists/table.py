"""A table over a list of the gateway: pages as one scrolls, refreshed when something changed."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from time import monotonic
from typing import TYPE_CHECKING, Any, Generic, Protocol, TypeVar

from PySide6.QtCore import QObject, QTimer, Slot

from connect_app.desktop.lists.columns import Column
from connect_app.desktop.lists.rows import Row
from connect_app.desktop.lists.rows_model import Index, RowsModel
from connect_app.domain.errors import ConnectError

if TYPE_CHECKING:
    from connect_app.client.calls import Gateway
    from connect_app.desktop.background.tasks import Task
    from connect_app.desktop.background.workplace import Workplace
    from connect_app.desktop.style.icon_loading import Icons

R = TypeVar("R", bound=Row)

PAGE_ROWS = 200
"""Rows of one page: a screenful several times over, yet read and shown without a hitch."""
REFRESH_ROWS = 1_000
"""As many rows from the top are compared when something changed; the rest stays until it is scrolled to anew."""
_QUIET_MS = 120
_SINGLE_ROWS = 4


@dataclass(frozen=True)
class RowPage(Generic[R]):
    """Some rows of a list, where to go on (None at its end), and how many rows the whole list has, if that is known."""

    rows: list[R]
    next_cursor: str | None
    total: int | None
    is_at_least: bool = False
    """True: a search is not counted further than ``total``."""


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
    total: int | None = None


class TableModel(RowsModel[R]):
    """Rows of one list of the gateway; `show_source` says which.

    ``order``: what the list is ordered by, where new rows can be put into their place one by one.
    """

    def __init__(
        self,
        workplace: Workplace,
        icons: Icons,
        columns: Sequence[Column[R]],
        *,
        can_tick: bool = False,
        keeps_ticks: bool = False,
        order: Callable[[R], str] | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(icons, columns, can_tick=can_tick, keeps_ticks=keeps_ticks, parent=parent)
        self._workplace = workplace
        self._order = order
        self._source: Source[R] | None = None
        self._next_cursor: str | None = None
        self._task: Task[Any] | None = None
        self._changed: set[str] = set()
        self._is_stale = False
        self._refresh_took_s = 0.0
        self._refresh_timer = QTimer(self, singleShot=True)
        self._refresh_timer.timeout.connect(self._on_refresh_due)

    @property
    def is_whole(self) -> bool:
        """True while every row is here."""
        return self.is_loaded and self._next_cursor is None

    def canFetchMore(self, parent: Index) -> bool:
        """Say whether the list goes on after the rows that are here."""
        return not parent.isValid() and self._next_cursor is not None and self._task is None

    def fetchMore(self, _parent: Index) -> None:
        """Ask for the next page."""
        source, cursor = self._source, self._next_cursor
        if source is None or cursor is None or self._task is not None:
            return
        self._ask(lambda gateway: source.page(gateway, cursor, PAGE_ROWS), self._on_next_page)

    @property
    def has_source(self) -> bool:
        """Say whether there is a list to show at all."""
        return self._source is not None

    def show_source(self, source: Source[R] | None, rows: Sequence[R] = ()) -> None:
        """Show another list; ``rows`` are shown until the gateway has answered."""
        if self._task is not None:
            self._task.cancel()
            self._task = None
        self._source = source
        self._next_cursor = None
        self.is_loaded = False
        self.total = None
        self._changed.clear()
        self._is_stale = False
        self.replace_rows(rows)
        if source is not None:
            self._ask(lambda gateway: source.page(gateway, None, PAGE_ROWS), self._on_first_page)

    def sort_by(self, source: Source[R]) -> None:
        """Show the same rows in another order, that of ``source``; highlights and ticks stay with their rows."""
        if self._task is not None:
            self._task.cancel()
        self._source = source
        wanted = max(self.total or 0, len(self._rows), PAGE_ROWS)
        self._ask(partial(_fetch_top, source, wanted), self._on_sorted)

    def note_changes(self, keys: Iterable[str]) -> None:
        """Take note that these rows changed, or belong to the list now, or no longer do."""
        self._changed.update(keys)
        self._plan_refresh()

    def refresh(self) -> None:
        """Compare the whole list with the gateway's."""
        self._is_stale = True
        self._plan_refresh()

    def take_rows(self, fresh: Mapping[str, R | None]) -> None:
        """Show these rows as they are now, None: gone.

        A new row comes to where it belongs, unless that is after the rows that are here so far.
        """
        new = [row for key, row in fresh.items() if row is not None and key not in self._where]
        is_any_gone = any(row is None and key in self._where for key, row in fresh.items())
        if new or is_any_gone or not all(map(self._stays_in_place, filter(None, fresh.values()))):
            rows = [fresh.get(row.id, row) for row in self._rows]
            here = [row for row in rows if row is not None]
            self.show_rows(self._in_order(here, new))
        else:
            for row in filter(None, fresh.values()):
                self.replace_row(row)

    # Inside

    def _stays_in_place(self, row: R) -> bool:
        return self._order is None or self._order(self._rows[self._where[row.id]]) == self._order(row)

    def _in_order(self, here: list[R], new: list[R]) -> list[R]:
        if self._order is None:
            return here
        if self._next_cursor is not None and self._rows:
            last = self._order(self._rows[-1])
            new = [row for row in new if self._order(row) < last]
        return sorted([*here, *new], key=self._order)

    def _ask(self, call: Callable[[Gateway], Any], done: Callable[[Any], None]) -> None:
        self._task = self._workplace.ask(call, done, self._on_failed, self)

    def _on_failed(self, error: ConnectError) -> None:
        self._task = None
        was_asked_meanwhile = self._is_stale or bool(self._changed)
        self._is_stale = True  # what was asked for is still to come
        self.failed.emit(error)
        if was_asked_meanwhile:  # such as by a connection that is back, while the old one was still failing
            self._plan_refresh()

    def _on_first_page(self, page: RowPage[R]) -> None:
        self._task = None
        self.show_rows(page.rows)
        self._finish(page)

    def _on_sorted(self, fresh: _Fresh[R]) -> None:
        assert fresh.page is not None
        self._on_first_page(fresh.page)

    def _on_next_page(self, page: RowPage[R]) -> None:
        self._task = None
        self.append_rows(page.rows)
        self._finish(page)

    def _finish(self, page: RowPage[R]) -> None:
        self.is_loaded = True
        self._next_cursor = page.next_cursor
        self.total, self.is_total_at_least = page.total, page.is_at_least
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
        is_placeable = known == keys or self._order is not None
        is_single = not is_stale and is_placeable and len(keys) <= _SINGLE_ROWS and len(self._rows) > PAGE_ROWS
        wanted = min(max(len(self._rows), PAGE_ROWS), REFRESH_ROWS)
        call = partial(_fetch_single, source, keys) if is_single else partial(_fetch_top, source, wanted)
        self._ask(call, partial(self._on_fresh, monotonic(), keys))

    def _on_fresh(self, began_s: float, keys: set[str], fresh: _Fresh[R]) -> None:
        self._task = None
        self._refresh_took_s = monotonic() - began_s
        page = fresh.page
        if page is None:
            self.take_rows(fresh.single)
            page = RowPage([], self._next_cursor, fresh.total, self.is_total_at_least)
        else:
            tail = self._tail_after(page)
            self.show_rows([*page.rows, *tail])
            if tail:
                self._ask_for_the_tail(keys - {row.id for row in page.rows})
                page = RowPage([], self._next_cursor, page.total, page.is_at_least)
        self._finish(page)

    def _ask_for_the_tail(self, keys: set[str]) -> None:
        """Let a few rows that changed be asked for one by one where the comparison did not come down to them."""
        if len(keys) <= _SINGLE_ROWS and (self._order is not None or keys <= self._where.keys()):
            self._changed |= keys

    def _tail_after(self, page: RowPage[R]) -> list[R]:
        """Return the rows here that follow the last row of a page from the top; none if the page ends the list."""
        if page.next_cursor is None:
            return []
        fresh = {row.id for row in page.rows}
        last = max((self._where[key] for key in fresh if key in self._where), default=len(self._rows))
        return [row for row in self._rows[last + 1 :] if row.id not in fresh]


def _fetch_top(source: Source[R], wanted: int, gateway: Gateway) -> _Fresh[R]:
    rows: list[R] = []
    cursor: str | None = None
    while True:
        page = source.page(gateway, cursor, PAGE_ROWS)
        rows.extend(page.rows)
        cursor = page.next_cursor
        if cursor is None or len(rows) >= wanted:
            return _Fresh(RowPage(_without_repeats(rows), cursor, page.total, page.is_at_least), {})


def _without_repeats(rows: list[R]) -> list[R]:
    # A row that moved between two pages while they were read stands in both; its later reading counts.
    return list({row.id: row for row in rows}.values())


def _fetch_single(source: Source[R], keys: set[str], gateway: Gateway) -> _Fresh[R]:
    single = {key: source.row(gateway, key) for key in keys}
    return _Fresh(None, single, source.page(gateway, None, 1).total)
