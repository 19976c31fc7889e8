"""Looking whether the ledger is whole, at a start and before anything opens it.

After a clean end that costs a look at a few names and pages. After an unclean one (the write-ahead log or a journal of
hand-overs is still there) the log is looked through, the database is checked, and the journals are compared with it.
The number of the last commit that is noted beside it is compared always.
"""

import logging
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from sqlite3 import Connection

from pysqlite3 import dbapi2

from connect_app.domain.errors import TryLater
from connect_app.domain.saying import say
from connect_app.gateway.delivery.journal import Journals
from connect_app.gateway.store.blobs import holds_files
from connect_app.gateway.store.commit_mark import lost_commits, noted_commits
from connect_app.gateway.store.engine import COMMITS_NAME, DATABASE_NAME, SUSPICION, is_damage
from connect_app.gateway.store.faults import database_cause
from connect_app.gateway.store.wal import database_page_size, look_through

LOG_NAME, INDEX_NAME = f"{DATABASE_NAME}-wal", f"{DATABASE_NAME}-shm"
JOURNALS, BLOBS = "journals", "blobs"

_MAGIC = b"SQLite format 3\0"

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Finding:
    """What is wrong: a stable code, and the detail for an administrator."""

    code: str
    detail: str


MET_AGAIN = Finding("database_damaged", "Statements meet damage that no check finds.")


def look(data: Path) -> Finding | None:
    """Return what is wrong with the ledger in ``data``, None if it may be opened.

    Nothing is changed where something is wrong; where all is well the log is folded in and journals of what is
    committed are gone. Raises TryLater ``disk_fault`` where the ledger cannot be read just now.
    """
    path = data / DATABASE_NAME
    try:
        if not path.exists() or not path.stat().st_size:
            was_used = holds_files(data / BLOBS) or _size(data / LOG_NAME) or noted_commits(data / COMMITS_NAME)
            return Finding("database_gone", "There is no database, but what stood beside it.") if was_used else None
        if not ended_uncleanly(data):
            return _cut_off(path) or _check(data, is_closed=True)
        state = look_through(data / LOG_NAME, database_page_size(path))
    except OSError as error:
        raise _cannot_read(data, error) from error
    if state.is_damaged:
        return Finding("log_damaged", f"Frame {state.bad_frame} of {state.frames} in {LOG_NAME} is bad.")
    found = _check(data)
    if found is None:
        (data / SUSPICION).unlink(missing_ok=True)
    return found


def ended_uncleanly(data: Path) -> bool:
    """Say whether the last gateway on this folder ended otherwise than by closing its database."""
    if any((data / name).exists() for name in (LOG_NAME, INDEX_NAME, SUSPICION)):
        return True
    journals = data / JOURNALS
    return journals.is_dir() and any(journals.iterdir())


def _size(path: Path) -> int:
    return path.stat().st_size if path.exists() else 0


def _cut_off(path: Path) -> Finding | None:
    """After a clean end all pages lie in the database: compare its length with what its head says."""
    with path.open("rb") as file:
        head = file.read(100)
    page_size = database_page_size(path)
    if len(head) < 100 or not head.startswith(_MAGIC) or page_size is None:
        return Finding("database_damaged", f"The head of {DATABASE_NAME} is not that of a database.")
    counted = head[24:28] == head[92:96]  # else the number of pages was not kept up to date
    pages, size = int.from_bytes(head[28:32], "big"), path.stat().st_size
    if counted and pages * page_size > size:
        return Finding("database_damaged", f"{DATABASE_NAME} has {size} bytes where {pages * page_size} belong.")
    return None


def _check(data: Path, *, is_closed: bool = False) -> Finding | None:
    """Look at what stands in the ledger; ``is_closed``: it ended cleanly, so that only its last commit is looked at."""
    try:
        with closing(_connect(data / DATABASE_NAME, is_closed=is_closed)) as connection:
            lost = lost_commits(connection, data / COMMITS_NAME)
            behind = Finding("ledger_behind", f"{lost} commits that had reached the disk are gone.") if lost else None
            if is_closed or behind is not None:
                return behind
            return _check_all(connection, Journals(data / JOURNALS), is_suspected=(data / SUSPICION).exists())
    except dbapi2.DatabaseError as error:
        if is_damage(error):
            return Finding("database_damaged", str(error))
        raise _cannot_read(data, error) from error


def _connect(path: Path, *, is_closed: bool) -> Connection:
    how = "immutable=1" if is_closed else "mode=rw"  # the first makes no files beside it and takes no locks
    connection: Connection = dbapi2.connect(f"{path.absolute().as_uri()}?{how}", uri=True, isolation_level=None)
    return connection


def _check_all(connection: Connection, journals: Journals, *, is_suspected: bool) -> Finding | None:
    """Look at all of it; where a statement has met damage, also whether indexes agree with their tables."""
    check = "integrity_check" if is_suspected else "quick_check"
    said = connection.execute(f"PRAGMA {check}(1)").fetchone()[0]
    if said != "ok":
        return Finding("database_damaged", str(said))
    found = _compare(connection, journals)
    if found is None:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
        _forget_committed(connection, journals)
    return found


def _compare(connection: Connection, journals: Journals) -> Finding | None:
    """Compare what journals tell with the ledger: a hand-over begins only after the commit that announced it."""
    if not _has_deliveries(connection):
        told = next(journals.begun(), None)
        return None if told is None else Finding("ledger_behind", f"Delivery {told.delivery_id} is missing.")
    for told in journals.begun():
        row = connection.execute("SELECT attempt_count FROM delivery WHERE id = ?", (told.delivery_id,)).fetchone()
        if row is None:
            return Finding("ledger_behind", f"Delivery {told.delivery_id} is missing.")
        if told.may_have_arrived and row[0] < told.attempt:
            detail = f"Attempt {told.attempt} of delivery {told.delivery_id} was begun; the ledger knows {row[0]}."
            return Finding("ledger_behind", detail)
    return None


def _forget_committed(connection: Connection, journals: Journals) -> None:
    """Remove the journals of lanes in which nothing is being handed over: what they say is in the ledger."""
    if _has_deliveries(connection):
        query = "SELECT DISTINCT lane_id FROM delivery WHERE state = 'handing_over'"
        journals.forget_all_but({lane_id for (lane_id,) in connection.execute(query)})


def _has_deliveries(connection: Connection) -> bool:
    query = "SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = 'delivery'"
    return connection.execute(query).fetchone() is not None


def _cannot_read(data: Path, error: Exception) -> TryLater:
    _log.error("The ledger cannot be read: %s", error)
    return TryLater("disk_fault", say("disk_fault.data_folder", cause=database_cause(error, data)))
