"""The number of the last commit, in the ledger and beside it: so commits that the ledger lost are missed.

SQLite takes a log that ends early for what a power cut leaves, and goes on from the last commit that is there. Where
the log was cut off or taken away whole commits are gone then, and nothing in the database tells. So each commit of ours
carries its number, which is written into a small file as soon as it is committed, before anybody acts on it. The file
is not flushed: what was written outlives the process, and after a power cut it may lag behind, which is harmless.
"""

import logging
import os
import sqlite3
import threading
import zlib
from pathlib import Path
from typing import Any

from sqlalchemy import Connection

_COUNT_UP = "UPDATE sqlite_sequence SET seq = seq + 1 WHERE name = 'commit' RETURNING seq"
_BEGIN = "INSERT INTO sqlite_sequence (name, seq) VALUES ('commit', 1)"
_LAST = "SELECT seq FROM sqlite_sequence WHERE name = 'commit'"
_HAS_NUMBERS = "SELECT 1 FROM sqlite_master WHERE name = 'sqlite_sequence'"
_BINARY = getattr(os, "O_BINARY", 0)

_log = logging.getLogger(__name__)


class CommitMark:
    """The file beside the ledger. Thread-safe."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._lock = threading.Lock()
        self._noted = 0

    def begun(self, connection: Connection) -> int:
        """Return how many rows a connection has changed so far, in earlier transactions, too."""
        driver: Any = connection.connection.dbapi_connection
        return int(driver.total_changes)

    def commit(self, connection: Connection, begun: int) -> None:
        """Commit a transaction; one that changed something since it has `begun` gets its number, which is noted."""
        number = count_up(connection) if self.begun(connection) > begun else 0
        connection.commit()
        self.note(number)

    def note(self, number: int) -> None:
        """Write that this commit has reached the disk. What cannot be written is not missed should it be lost."""
        with self._lock:
            if number <= self._noted:
                return
            self._noted = number
            try:
                handle = os.open(self._path, os.O_WRONLY | os.O_CREAT | _BINARY, 0o600)
                try:
                    os.write(handle, _line(number))
                finally:
                    os.close(handle)
            except OSError as error:
                _log.warning("The number of the last commit cannot be written: %s", error)


def count_up(connection: Connection) -> int:
    """Give a transaction its number, and return it."""
    number = connection.exec_driver_sql(_COUNT_UP).scalar()
    if number is None:
        connection.exec_driver_sql(_BEGIN)
    return int(number or 1)


def lost_commits(driver: sqlite3.Connection, path: Path) -> int:
    """Return how many commits the ledger of a driver's connection lacks, going by the file at ``path``."""
    noted = noted_commits(path)
    if not noted or driver.execute(_HAS_NUMBERS).fetchone() is None:
        return noted
    row = driver.execute(_LAST).fetchone()
    return max(0, noted - (0 if row is None else int(row[0])))


def _line(number: int) -> bytes:
    text = b"%020d" % number
    return b"%b %08x\n" % (text, zlib.crc32(text))


def noted_commits(path: Path) -> int:
    """Return what was written last; 0 where there is nothing, or nothing that can be believed."""
    try:
        line = path.read_bytes()
    except FileNotFoundError:
        return 0
    except OSError as error:
        _log.warning("The number of the last commit cannot be read: %s", error)
        return 0
    number = int(line[:20]) if line[:20].isdigit() else 0
    if line != _line(number):
        _log.warning("The number of the last commit is damaged, so nothing can be said by it")
        return 0
    return number
