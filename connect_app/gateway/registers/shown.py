"""The part of an import's changes that its preview shows."""

from collections.abc import Mapping

from connect_app.contract.registers import ImportRow

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
