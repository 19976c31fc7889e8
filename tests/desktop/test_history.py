"""What taking back does to rows that are as they were left, that somebody changed, or that were taken back already."""

from dataclasses import dataclass, field
from typing import Any

import pytest

from connect_app.client.calls import Gateway
from connect_app.desktop.registers.drafts import Change
from connect_app.desktop.registers.history import RowsStep
from connect_app.domain.errors import FixData, TryLater


@dataclass(frozen=True)
class Entry:
    number: str
    text: str


@dataclass
class Shelf:
    """A register that lies in memory; the row of an entry is the entry itself. ``dies_after``: so many writes work."""

    rows: dict[str, str]
    dies_after: int = 100
    taken: set[str] = field(default_factory=set)

    def entry(self, row: Entry) -> Entry:
        return row

    def find(self, _gateway: Gateway, entry: Entry) -> Entry | None:
        text = self.rows.get(entry.number)
        return None if text is None else Entry(entry.number, text)

    def add(self, gateway: Gateway, entry: Entry, _key: str | None = None) -> Entry:
        return self.change(gateway, entry, entry)

    def change(self, _gateway: Gateway, _row: Entry, entry: Entry) -> Entry:
        self._write()
        if entry.number in self.taken:
            raise FixData("already_exists", "It is taken.")
        self.rows[entry.number] = entry.text
        return entry

    def delete(self, _gateway: Gateway, row: Entry) -> None:
        self._write()
        del self.rows[row.number]

    def _write(self) -> None:
        if self.dies_after == 0:
            raise TryLater("gateway_unreachable", "It is gone.")
        self.dies_after -= 1


@pytest.fixture
def gateway() -> Gateway:
    return Gateway("http://127.0.0.1:9", "is never asked")


def step(shelf: Any) -> RowsStep[Any, Any]:
    added = Change(None, Entry("1", "new"))
    changed = Change(Entry("2", "old"), Entry("2", "new"))
    deleted = Change(Entry("3", "gone"), None)
    return RowsStep("three things", shelf, (added, changed, deleted))


def test_rows_become_what_they_were_and_again_what_they_are(gateway: Gateway) -> None:
    shelf = Shelf({"1": "new", "2": "new"})
    back = step(shelf).take_back(gateway)
    assert (shelf.rows, back.kept) == ({"2": "old", "3": "gone"}, 0)
    assert back.inverse is not None
    again = back.inverse.take_back(gateway)
    assert (shelf.rows, again.kept) == ({"1": "new", "2": "new"}, 0)
    assert again.inverse is not None
    again.inverse.take_back(gateway)
    assert shelf.rows == {"2": "old", "3": "gone"}


def test_what_somebody_changed_since_stays(gateway: Gateway) -> None:
    shelf = Shelf({"1": "theirs", "2": "new", "3": "theirs too"})
    back = step(shelf).take_back(gateway)
    assert (shelf.rows, back.kept) == ({"1": "theirs", "2": "old", "3": "theirs too"}, 2)
    assert back.inverse is not None
    back.inverse.take_back(gateway)
    assert shelf.rows == {"1": "theirs", "2": "new", "3": "theirs too"}


def test_a_gateway_that_goes_away_in_the_middle_loses_nothing(gateway: Gateway) -> None:
    shelf = Shelf({"1": "new", "2": "new"}, dies_after=2)
    three = step(shelf)
    with pytest.raises(TryLater):
        three.take_back(gateway)
    assert shelf.rows == {"1": "new", "2": "old", "3": "gone"}
    shelf.dies_after = 100
    back = three.take_back(gateway)  # the same step, once more
    assert (shelf.rows, back.kept) == ({"2": "old", "3": "gone"}, 0)


def test_a_row_that_cannot_come_back_says_why(gateway: Gateway) -> None:
    shelf = Shelf({"1": "new", "2": "new"}, taken={"3"})
    back = step(shelf).take_back(gateway)
    assert (back.kept, back.reason) == (1, "It is taken.")
    assert shelf.rows == {"2": "old"}
