"""What can still be read of a damaged ledger: settings, registers, names of files, and which invoice had which files.

It is read from a copy, so that what was set aside stays as it was found. A table that cannot be read to its end gives
what stands before that place.
"""

import logging
import shutil
from collections.abc import Iterator, Mapping
from contextlib import suppress
from functools import partial
from pathlib import Path
from sqlite3 import Connection
from types import TracebackType
from typing import Any, Self

from pysqlite3 import dbapi2

from connect_app.gateway.damage.finding import LOG_NAME
from connect_app.gateway.store.columns import loaded
from connect_app.gateway.store.engine import DATABASE_NAME
from connect_app.gateway.store.wal import database_page_size, fold_in

OldRow = Mapping[str, Any]

_log = logging.getLogger(__name__)


class Salvage:
    """The old ledger, as far as it can be read; a context manager.

    ``folder``: where it lies; ``scratch``: a folder that is made for a copy of it.
    """

    def __init__(self, folder: Path, scratch: Path) -> None:
        self._folder = folder
        self._scratch = scratch
        self._connection: Connection | None = None

    def __enter__(self) -> Self:
        self._scratch.mkdir(parents=True)
        self._connection = self._opened_with_all() or self._opened_as_it_is()
        if self._connection is not None:
            self._connection.text_factory = partial(str, encoding="utf-8", errors="replace")
        return self

    def _opened_with_all(self) -> Connection | None:
        """Return the old ledger with all of a damaged log folded in, None if that does not hold together."""
        log, copy = self._folder / LOG_NAME, self._scratch / f"all-{DATABASE_NAME}"
        if not log.exists():
            return None
        copy.touch()
        with suppress(FileNotFoundError):
            shutil.copyfile(self._folder / DATABASE_NAME, copy)
        fold_in(log, copy, database_page_size(copy))
        return _whole(copy)

    def _opened_as_it_is(self) -> Connection | None:
        """Return the old ledger as far as SQLite itself goes along with its log, None if there is none."""
        copy = self._scratch / DATABASE_NAME
        if not (self._folder / DATABASE_NAME).exists():
            return None
        for name in (DATABASE_NAME, LOG_NAME):
            with suppress(FileNotFoundError):
                shutil.copyfile(self._folder / name, self._scratch / name)
        opened: Connection = dbapi2.connect(copy, isolation_level=None)
        return opened

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._connection is not None:
            self._connection.close()

    def rows(self, table: str) -> Iterator[OldRow]:
        """Yield the rows of a table by the names of their columns, in the order of their writing, as far as can be."""
        if self._connection is None:
            return
        try:
            cursor = self._connection.execute(f'SELECT * FROM "{table}" ORDER BY rowid')  # noqa: S608 - our names
            names = [column[0] for column in cursor.description]
            for values in cursor:
                yield dict(zip(names, values, strict=True))
        except dbapi2.Error as error:
            _log.warning("The old list cannot be read to its end in %s: %s", table, error)

    def blobs_that_are_no_files(self) -> set[str]:
        """Return the stored files that the program made itself or that are attachments."""
        names = {row["blob"] for row in self.rows("attachment")}
        names |= {row["presentation_sha256"] for row in self.rows("invoice")}
        for row in self.rows("delivery"):
            frozen = loaded(row["frozen"])
            sent = frozen.get("sent") if isinstance(frozen, dict) else None
            names |= {row["sent_sha256"], sent.get("blob") if isinstance(sent, dict) else None}
        return {name for name in names if name}


def _whole(path: Path) -> Connection | None:
    """Return a connection to a database that holds together, None for any other."""
    connection: Connection = dbapi2.connect(path, isolation_level=None)  # pysqlite3 has what sqlite3 has
    try:
        if connection.execute("PRAGMA quick_check(1)").fetchone()[0] == "ok":
            return connection
    except dbapi2.Error as error:
        _log.info("The old list with all of its log does not hold together: %s", error)
    connection.close()
    return None
