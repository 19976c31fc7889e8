"""Which invoices' letters were looked at: all up to a row, but for those of files that are still being read.

What was cut out of such a file is not on the disk yet, though its rows are there; they are looked at when it is.
"""

from collections.abc import Sequence

from connect_app.gateway.store.blobs import BlobStore
from connect_app.gateway.store.drawings import Undrawn, waiting_data
from connect_app.gateway.store.engine import Database

_BATCH = 100


class LetterRows:
    """Keeps what is still to be looked at; one thread moves it on, any may ask for `last`."""

    def __init__(self, database: Database, blobs: BlobStore) -> None:
        self._database = database
        self._blobs = blobs
        self._last = 0
        self._postponed: dict[str, tuple[int, int]] = {}  # first and last row, by the file that they were cut out of

    @property
    def last(self) -> int:
        """The row up to which all were looked at that can be sent."""
        spans = list(self._postponed.items())
        return min([self._last, *(first - 1 for blob, (first, _) in spans if self._blobs.path(blob).exists())])

    def next(self) -> Sequence[tuple[int, Undrawn]]:
        """Return the next invoices (row, data) to look at, first those that had to be postponed."""
        with self._database.reading() as connection:
            for blob, (first, last) in list(self._postponed.items()):
                if not self._blobs.path(blob).exists():
                    continue
                found = [one for one in waiting_data(connection, first - 1, _BATCH, blob) if one[0] <= last]
                if found:
                    return found
                del self._postponed[blob]
            while found := list(waiting_data(connection, self._last, _BATCH)):
                there = [one for one in found if self._is_there(*one)]
                if there:
                    return there
                self._last = found[-1][0]
        return []

    def _is_there(self, row: int, one: Undrawn) -> bool:
        if self._blobs.path(one.blob).exists():
            return True
        first, last = self._postponed.get(one.blob, (row, row))
        self._postponed[one.blob] = (min(first, row), max(last, row))
        return False

    def seen(self, row: int, one: Undrawn) -> None:
        """An invoice was looked at."""
        first, last = self._postponed.get(one.blob, (0, -1))
        if first <= row < last:
            self._postponed[one.blob] = (row + 1, last)
        elif row == last:
            del self._postponed[one.blob]
        else:
            self._last = row

    def all_seen(self, until: int) -> None:
        """Nothing is left to be looked at up to a row."""
        self._last = max(self._last, until)
