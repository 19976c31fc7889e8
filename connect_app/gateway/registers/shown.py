"""What the answer to an import shows: how the file was read, and some of its rows."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from connect_app.contract.registers import ImportRow
from connect_app.gateway.registers.tables import Facts

MAX_SHOWN = 500
"""Of rows that are added, of rows that are changed, and of rows that are refused, each."""


class Shown:
    """Collects the first rows of each action; ``rows`` are in the order of the file."""

    def __init__(self) -> None:
        self.rows: list[ImportRow] = []
        self._counts = {True: 0, False: 0}

    def is_full(self, *, is_new: bool) -> bool:
        """Say whether no more of this kind are shown, so that nobody needs to work them out."""
        return self._counts[is_new] >= MAX_SHOWN

    def note(self, row: int, key: str, before: Mapping[str, str] | None, after: Mapping[str, str]) -> None:
        """Note one change: the texts of its fields before (None: the row is new) and after."""
        is_new = before is None
        if self.is_full(is_new=is_new):
            return
        self._counts[is_new] += 1
        old = before or {}
        fields = {name: (old.get(name, ""), text) for name, text in after.items() if old.get(name, "") != text}
        self.rows.append(ImportRow(row=row, key=key, action="added" if is_new else "changed", fields=fields))


@dataclass(frozen=True, slots=True)
class FileColumns:
    """The headers of a file, the place of each field's column, and the places of further ones of the same field."""

    headers: tuple[str, ...]
    places: Mapping[str, int]
    more: Mapping[str, Sequence[int]]
    facts: Facts

    def answer(self) -> dict[str, object]:
        """Return the fields of an `ImportResult` that tell of them."""
        return {
            "columns": {field: self.headers[place] for field, place in self.places.items()},
            "more_columns": {field: [self.headers[one] for one in places] for field, places in self.more.items()},
            "headers": list(self.headers),
            **reading_answer(self.facts),
        }


def reading_answer(facts: Facts) -> dict[str, object]:
    """Return the fields of a `FileReading`."""
    return {
        "sheets": list(facts.sheets),
        "sheet": facts.sheet,
        "header_row": facts.header_row,
        "encoding": facts.encoding,
        "encodings": list(facts.encodings),
        "sample": list(facts.sample),
    }
