"""Faults of the system under the database: what they mean, and that they leave no lock behind.

SQLite gives locks back without looking whether that worked. If the system refuses just that call, the lock stays with
this process for as long as it has any connection to the file, and nobody in it can write (or read) again. So where a
lock cannot be had though nobody here is writing, all connections are closed at a moment when nobody uses one.
"""

import contextlib
import errno
import sqlite3
import threading
import time
from typing import Any, Final

from sqlalchemy import Connection, Engine, PoolProxiedConnection
from sqlalchemy.exc import DBAPIError
from sqlalchemy.pool import QueuePool

from connect_app.domain.errors import TryLater
from connect_app.domain.system_faults import system_fault

WAIT_LIMIT_S = 120.0
"""How long a writer waits for the others."""
ENGINE_WAIT_S: Final = 6.0
"""How long the delivery engine's own statements wait, which tries again by itself; ours wait by `WAIT_LIMIT_S`."""
LOOK_S = 3.0
"""After waiting so long it looks whether a lock was left behind."""

_QUIET_LIMIT_S: Final = 8.0
_POLL_S: Final = 0.005
_IN_USE = (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED)
_MAY_BE_LEFT = (*_IN_USE, sqlite3.SQLITE_PROTOCOL)
_NUMBERS = {
    sqlite3.SQLITE_FULL: errno.ENOSPC,
    sqlite3.SQLITE_READONLY: errno.EROFS,
    sqlite3.SQLITE_PERM: errno.EACCES,
    sqlite3.SQLITE_NOMEM: errno.ENOMEM,
    sqlite3.SQLITE_CANTOPEN: errno.EMFILE,
}


def database_fault(error: BaseException | None) -> TryLater:
    """Return what an error of the driver means for a call, of which nothing was kept."""
    code = _code(error)
    if code in _MAY_BE_LEFT:
        return TryLater(
            "busy", "The gateway is busy with a large file. Nothing of this call was kept; try again in a moment."
        )
    return system_fault(_NUMBERS.get(code, errno.EIO))


def may_be_a_left_lock(error: DBAPIError) -> bool:
    """Say whether an error may come from a lock that somebody has, or that was left behind."""
    return _code(error.orig) in _MAY_BE_LEFT


def drop_if_faulty(connection: Connection, error: BaseException) -> None:
    """Close a connection for good on which the system failed, so that nothing of it reaches the next who gets it."""
    if isinstance(error, DBAPIError) and _code(error.orig) not in (*_IN_USE, sqlite3.SQLITE_CONSTRAINT):
        with contextlib.suppress(Exception):
            connection.invalidate(error)


def begin_writing(connection: Connection, wait_s: float) -> None:
    """Take the write lock, waiting at most so long; raises OperationalError."""
    raw: Any = connection.connection.dbapi_connection
    raw.execute(f"PRAGMA busy_timeout = {int(wait_s * 1000)}").close()
    try:
        connection.exec_driver_sql("BEGIN IMMEDIATE")
    finally:
        raw.execute(f"PRAGMA busy_timeout = {int(ENGINE_WAIT_S * 1000)}").close()


class RenewablePool(QueuePool):
    """A pool whose connections can all be closed at once, at a moment when nobody has one."""

    def __init__(self, *arguments: Any, **options: Any) -> None:
        super().__init__(*arguments, **options)
        self._gate = threading.Condition()
        self._is_renewing = False

    def connect(self) -> PoolProxiedConnection:
        """Return a connection; while the pool is renewed, wait for that."""
        if self._is_renewing:
            with self._gate:
                self._gate.wait_for(lambda: not self._is_renewing, 2 * _QUIET_LIMIT_S)
        return super().connect()

    def renew(self) -> None:
        """Close all connections, if there is a moment soon at which nobody has one."""
        with self._gate:
            if self._is_renewing:
                self._gate.wait_for(lambda: not self._is_renewing, 2 * _QUIET_LIMIT_S)
                return
            self._is_renewing = True
        try:
            deadline = time.monotonic() + _QUIET_LIMIT_S
            while self.checkedout() > 0 and time.monotonic() < deadline:
                time.sleep(_POLL_S)
            if self.checkedout() == 0:
                self.dispose()
        finally:
            with self._gate:
                self._is_renewing = False
                self._gate.notify_all()


def renew(engine: Engine) -> None:
    """Renew the connections of an engine whose pool can."""
    if isinstance(engine.pool, RenewablePool):
        engine.pool.renew()


def _code(error: BaseException | None) -> int:
    """Return SQLite's code for an error of the driver, 0 if it has none."""
    return int(getattr(error, "sqlite_errorcode", 0) or 0) & 0xFF
