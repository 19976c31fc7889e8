"""Columns that give way where a list is narrow, so that the one that matters most can still be read."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QHeaderView

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from PySide6.QtWidgets import QTableView

    from connect_app.desktop.lists.columns import Column

LEAST_STRETCH = 170
"""What the column that takes the room that is left should have, in pixels at 100 %."""

LEAST_READABLE = 90
"""What it has at least, where nothing else can give way: the list is scrolled sideways then."""


class GivingWay:
    """Hides columns of a table while there is no room for them: those with the lowest ``gives_way`` first. Where that
    is not enough, those with a ``least`` width, or wider than theirs for their samples, are narrowed.

    ``insisted``: columns that the clerk wants all the same, by their keys. What is hidden here is not what the clerk
    hid, and comes back as soon as there is room; so does the width of what is narrowed.
    """

    def __init__(self, table: QTableView, columns: Sequence[Column[Any]]) -> None:
        self._table = table
        self._columns = columns
        self._widths: dict[int, int] = {}
        self._narrowed: dict[int, int] = {}
        self._is_at_work = False
        table.horizontalHeader().sectionResized.connect(self._on_section_resized)
        self.insisted: set[str] = set()

    def is_hiding(self, position: int) -> bool:
        """Say whether a column is hidden for want of room alone."""
        return position in self._widths

    def width(self, position: int) -> int:
        """Return how wide a column is, or would be."""
        return self._widths.get(position) or self._narrowed.get(position) or self._table.columnWidth(position)

    def insist(self, key: str, *, is_wanted: bool) -> None:
        """Note that the clerk wants a column, whatever the room, or does not."""
        (self.insisted.add if is_wanted else self.insisted.discard)(key)

    def forget(self, position: int) -> None:
        """The clerk shows or hides this column."""
        self._widths.pop(position, None)

    def make_room(self) -> None:
        """Hide what has no room and show what has."""
        wanted = [at for at in range(len(self._columns)) if self.is_hiding(at) or not self._table.isColumnHidden(at)]
        stretching = [at for at in wanted if self._columns[at].stretches]
        if not stretching:
            return
        self._is_at_work = True
        self._make_room(wanted, stretching)
        self._is_at_work = False

    def _make_room(self, wanted: Sequence[int], stretching: Sequence[int]) -> None:
        room = self._table.viewport().width() - LEAST_STRETCH
        room -= sum(self._modest_width(at) for at in wanted if at not in stretching)
        hidden = set()
        for at in self._in_order(wanted):
            if room >= 0:
                break
            room += self._modest_width(at)
            hidden.add(at)
        for at in wanted:
            if at in hidden and not self.is_hiding(at):
                self._widths[at] = self.width(at)
                self._narrowed.pop(at, None)
                self._table.setColumnHidden(at, True)
            elif at not in hidden and self.is_hiding(at):
                width = self._widths.pop(at)
                self._table.setColumnHidden(at, False)
                self._table.setColumnWidth(at, width)
        shown = [at for at in wanted if at not in hidden and at not in stretching]
        room -= sum(self.width(at) - self._modest_width(at) for at in shown)
        self._narrow(shown, max(0, -room))
        self._keep_readable(stretching)

    def _modest_width(self, position: int) -> int:
        """Return how wide a column has to be before another one is hidden: its samples may be cut off."""
        column, width = self._columns[position], self.width(position)
        return min(width, column.width) if column.samples is not None else width

    def _narrow(self, shown: Sequence[int], missing: int) -> None:
        """Narrow columns by what is missing, as far as they can be; those that need not are as wide as before."""
        for at in shown:
            width = self.width(at)
            least = self._columns[at].least or self._modest_width(at)
            narrowed = max(width - missing, min(width, least))
            missing -= width - narrowed
            if narrowed < width:
                self._narrowed[at] = width
            else:
                self._narrowed.pop(at, None)
            if self._table.columnWidth(at) != narrowed:
                self._table.setColumnWidth(at, narrowed)

    def _on_section_resized(self, position: int, _before: int, _now: int) -> None:
        if not self._is_at_work:  # the clerk has said how wide it shall be
            self._narrowed.pop(position, None)

    def _keep_readable(self, stretching: Sequence[int]) -> None:
        """Let the stretching column stay readable: Qt makes it a sliver, or leaves it as wide as it was."""
        header = self._table.horizontalHeader()
        shown = [at for at in range(len(self._columns)) if not self._table.isColumnHidden(at)]
        taken = sum(self._table.columnWidth(at) for at in shown if at not in stretching)
        is_roomy = self._table.viewport().width() - taken >= LEAST_READABLE
        mode = QHeaderView.ResizeMode.Stretch if is_roomy else QHeaderView.ResizeMode.Interactive
        for at in stretching:
            if header.sectionResizeMode(at) is not mode:
                header.setSectionResizeMode(at, mode)
            if not is_roomy:
                self._table.setColumnWidth(at, LEAST_READABLE)

    def _in_order(self, wanted: Iterable[int]) -> list[int]:
        can_go = [at for at in wanted if self._columns[at].gives_way and self._columns[at].key not in self.insisted]
        return sorted(can_go, key=lambda at: self._columns[at].gives_way)
