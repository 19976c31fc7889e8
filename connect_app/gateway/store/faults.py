"""What the faults of a database mean for a call, of which nothing was kept."""

import errno
import sqlite3

from sqlalchemy.exc import OperationalError

from connect_app.domain.errors import TryLater
from connect_app.domain.saying import say
from connect_app.domain.system_faults import system_fault
from connect_app.gateway.store.dialects.sqlite_locks import MAY_BE_LEFT, error_code

_OF_SQLITE = {
    sqlite3.SQLITE_FULL: errno.ENOSPC,
    sqlite3.SQLITE_READONLY: errno.EROFS,
    sqlite3.SQLITE_PERM: errno.EACCES,
    sqlite3.SQLITE_NOMEM: errno.ENOMEM,
    sqlite3.SQLITE_CANTOPEN: errno.EMFILE,
}
_NO_STATE = object()
_OF_POSTGRESQL = {
    "53100": errno.ENOSPC,  # disk_full
    "53200": errno.ENOMEM,  # out_of_memory
    "25006": errno.EROFS,  # read_only_sql_transaction
    "58030": errno.EIO,  # io_error
}
_BUSY_IN_POSTGRESQL = ("40001", "40P01", "53300", "55P03")  # serialization, deadlock, connections, lock_timeout


def database_fault(error: BaseException | None) -> TryLater:
    """Return what an error of the driver means for a call, of which nothing was kept."""
    state = getattr(error, "sqlstate", _NO_STATE)
    if state is not _NO_STATE:
        return _fault_of_postgresql(state)
    code = error_code(error)
    if code in MAY_BE_LEFT:
        return TryLater("busy", say("busy"))
    return system_fault(_OF_SQLITE.get(code, errno.EIO))


def _fault_of_postgresql(state: object) -> TryLater:
    if state in _BUSY_IN_POSTGRESQL:
        return TryLater("busy", say("busy"))
    if state in _OF_POSTGRESQL:
        return system_fault(_OF_POSTGRESQL[str(state)])
    return TryLater("database_unreachable", say("database_unreachable.now"))


def passing_fault(error: Exception) -> TryLater | None:
    """Return what an error means that may be gone at the next try; None for any other."""
    if isinstance(error, TryLater):
        return error
    if isinstance(error, OperationalError):
        return database_fault(error.orig)
    if isinstance(error, OSError | MemoryError):
        return system_fault(error.errno if isinstance(error, OSError) else errno.ENOMEM)
    is_thread = isinstance(error, RuntimeError) and "start new thread" in str(error)
    return system_fault(errno.EAGAIN) if is_thread else None
