"""What the faults of a database mean for a call, of which nothing was kept."""

import errno
import shutil
import sqlite3
from pathlib import Path

from pysqlite3 import dbapi2
from sqlalchemy.exc import OperationalError

from connect_app.domain.errors import TryLater
from connect_app.domain.saying import Sentence, say
from connect_app.domain.system_faults import cause, system_fault
from connect_app.gateway.store.dialects.sqlite_locks import MAY_BE_LEFT, error_code

_OF_SQLITE = {
    sqlite3.SQLITE_FULL: errno.ENOSPC,
    sqlite3.SQLITE_READONLY: errno.EROFS,
    sqlite3.SQLITE_PERM: errno.EACCES,
    sqlite3.SQLITE_NOMEM: errno.ENOMEM,
    sqlite3.SQLITE_CANTOPEN: errno.EMFILE,
}
_INDEX_BYTES = 128 * 1024
"""Less room than that is too little for the index beside SQLite's log, which grows by a quarter of it."""
_NO_STATE = object()
_OF_POSTGRESQL = {
    "53100": errno.ENOSPC,  # disk_full
    "53200": errno.ENOMEM,  # out_of_memory
    "25006": errno.EROFS,  # read_only_sql_transaction
    "58030": errno.EIO,  # io_error
}
_BUSY_IN_POSTGRESQL = ("40001", "40P01", "53300", "55P03")  # serialization, deadlock, connections, lock_timeout


def database_fault(error: BaseException | None, folder: Path | None = None) -> TryLater:
    """Return what an error of the driver means for a call, of which nothing was kept; ``folder``: the database's."""
    state = getattr(error, "sqlstate", _NO_STATE)
    if state is not _NO_STATE:
        return _fault_of_postgresql(state)
    code = error_code(error)
    if code in MAY_BE_LEFT:
        return TryLater("busy", say("busy"))
    return system_fault(_number(error, folder) or errno.EIO)


def database_cause(error: BaseException | None, folder: Path) -> Sentence:
    """Return why SQLite refused something in ``folder``, for use within a sentence; its own words if we have none."""
    number = _number(error, folder)
    return cause(error if number is None else OSError(number, ""))


def _number(error: BaseException | None, folder: Path | None) -> int | None:
    """Return the system's number for what SQLite tells, None where there is none.

    Where the index beside its log cannot grow on a full disk, it tells of an I/O error alone.
    """
    code = error_code(error)
    if code == sqlite3.SQLITE_IOERR and folder is not None and shutil.disk_usage(folder).free < _INDEX_BYTES:
        return errno.ENOSPC
    return _OF_SQLITE.get(code)


def _fault_of_postgresql(state: object) -> TryLater:
    if state in _BUSY_IN_POSTGRESQL:
        return TryLater("busy", say("busy"))
    if state in _OF_POSTGRESQL:
        return system_fault(_OF_POSTGRESQL[str(state)])
    return TryLater("database_unreachable", say("database_unreachable.now"))


def passing_fault(error: Exception, folder: Path | None = None) -> TryLater | None:
    """Return what an error means that may be gone at the next try; None for any other.

    ``folder``: where our own databases are.
    """
    if isinstance(error, TryLater):
        return error
    if isinstance(error, OperationalError):
        return database_fault(error.orig, folder)
    if isinstance(error, dbapi2.OperationalError):
        return database_fault(error, folder)
    if isinstance(error, OSError | MemoryError):
        return system_fault(error.errno if isinstance(error, OSError) else errno.ENOMEM)
    is_thread = isinstance(error, RuntimeError) and "start new thread" in str(error)
    return system_fault(errno.EAGAIN) if is_thread else None
