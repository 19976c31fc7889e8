"""Faults of the system under SQLite leave no lock behind.

SQLite gives locks back without looking whether that worked. If the system refuses just that call, the lock stays with
this process for as long as it has any connection to the file, and nobody in it can write (or read) again. So where a
lock cannot be had though nobody here is writing, all connections are closed at a moment when nobody uses one.
"""

import contextlib
import sqlite3
import threading
import time
from typing import Any, Final

from sqlalchemy import Connection, Engine, ExceptionContext, PoolProxiedConnection
from sqlalchemy.exc import DBAPIError
from sqlalchemy.pool import ConnectionPoolEntry, QueuePool

ENGINE_WAIT_S: Final = 6.0
"""How long the delivery engine's own statements wait, which tries again by itself; ours wait by `Database`."""
LOOK_S = 3.0
"""After waiting so long it looks whether a lock was left behind."""

_QUIET_LIMIT_S: Final = 8.0
_POLL_S: Final = 0.005
_AGAIN_S: Final = 15.0
_FAULTY: Final = "faulty"
_IN_USE = (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED)
MAY_BE_LEFT = (*_IN_USE, sqlite3.SQLITE_PROTOCOL)
_OF_THE_STATEMENT = (*_IN_USE, sqlite3.SQLITE_CONSTRAINT, sqlite3.SQLITE_ERROR)


def may_be_a_left_lock(error: DBAPIError) -> bool:
    """Say whether an error may come from a lock that somebody has, or that was left behind."""
    return error_code(error.orig) in MAY_BE_LEFT


def drop_if_faulty(connection: Connection, error: BaseException) -> None:
    """Close a connection for good on which the system failed, so that nothing of it reaches the next who gets it."""
    if isinstance(error, DBAPIError) and error_code(error.orig) not in _OF_THE_STATEMENT:
        with contextlib.suppress(Exception):
            connection.invalidate(error)


def note_fault(context: ExceptionContext) -> None:
    """Take in any error of any statement, the delivery engine's own included, which knows nothing of these faults."""
    code = error_code(context.original_exception)
    if not code:
        return
    pool = context.engine.pool if context.engine is not None else None
    if code in MAY_BE_LEFT and isinstance(pool, RenewablePool):
        pool.met_lock = True
        # Nobody holds such a lock for long: SQLite has tried for ten seconds.
        pool.is_stuck = pool.is_stuck or code == sqlite3.SQLITE_PROTOCOL
    if code not in _OF_THE_STATEMENT and context.connection is not None and not context.connection.invalidated:
        context.connection.info[_FAULTY] = True


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
        self.met_lock = False
        """Whether a statement met a lock that may have been left behind, since somebody last looked."""
        self.is_stuck = False
        """Whether a lock was certainly left behind, since the connections were last closed."""
        self._gate = threading.Condition()
        self._is_renewing = False
        self._not_before = 0.0

    def _do_return_conn(self, record: ConnectionPoolEntry) -> None:
        """Take a connection back; one on which the system failed is closed, and whoever is next gets a new one."""
        if record.info.pop(_FAULTY, False):
            record.invalidate()
        super()._do_return_conn(record)

    def connect(self) -> PoolProxiedConnection:
        """Return a connection; while the pool is renewed, wait for that."""
        if self._is_renewing:
            with self._gate:
                self._gate.wait_for(lambda: not self._is_renewing, 2 * _QUIET_LIMIT_S)
        return super().connect()

    def renew_if_stuck(self) -> None:
        """Close all connections if a lock was certainly left behind; where that cannot be, it is not tried at once."""
        if self.is_stuck and time.monotonic() >= self._not_before:
            self._not_before = time.monotonic() + _AGAIN_S
            self.renew()

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
                self.is_stuck = False
                self.dispose()
        finally:
            with self._gate:
                self._is_renewing = False
                self._gate.notify_all()


def has_met_lock(engine: Engine) -> bool:
    """Say whether a statement met a lock since this was last asked."""
    pool = engine.pool
    if not isinstance(pool, RenewablePool) or not pool.met_lock:
        return False
    pool.met_lock = False
    return True


def renew(engine: Engine, *, is_certain: bool = False) -> None:
    """Renew the connections of an engine whose pool can; with ``is_certain`` only if a lock was surely left behind."""
    if isinstance(engine.pool, RenewablePool):
        if is_certain:
            engine.pool.renew_if_stuck()
        else:
            engine.pool.renew()


def error_code(error: BaseException | None) -> int:
    """Return SQLite's code for an error of the driver, 0 if it has none."""
    return int(getattr(error, "sqlite_errorcode", 0) or 0) & 0xFF
