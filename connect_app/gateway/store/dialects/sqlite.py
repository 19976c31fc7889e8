"""SQLite: one file beside the blobs, opened so that a commit survives a power cut.

Its write-ahead log had a fault until 3.51.2 that could lose a commit with two connections, so the program brings its
own SQLite (pysqlite3) and refuses to start on an affected one. It has one lock for all, which a writer takes before
its first statement.
"""

import json
import sqlite3
from collections.abc import Callable, Sequence
from contextlib import suppress
from functools import partial
from pathlib import Path
from typing import Any

import sqlalchemy
from pysqlite3 import dbapi2
from sqlalchemy import Boolean, Connection, Dialect, Engine, ExceptionContext, Integer, Table, event
from sqlalchemy.dialects import sqlite
from sqlalchemy.exc import OperationalError
from sqlalchemy.pool import ConnectionPoolEntry

from connect_app.domain.errors import FixSettings
from connect_app.domain.saying import say
from connect_app.gateway.store.columns import SpoiltNumber
from connect_app.gateway.store.commit_mark import CommitMark
from connect_app.gateway.store.dialects import sqlite_locks
from connect_app.gateway.store.dialects.sqlite_locks import ENGINE_WAIT_S, LOOK_S, RenewablePool, note_fault
from connect_app.gateway.store.search import fold

DATABASE_NAME = "gateway.db"
COMMITS_NAME = f"{DATABASE_NAME}-commits"
"""The file that says how many commits the database has seen; see `commit_mark`."""
SUSPICION = "look-through"
"""A file that a running gateway leaves when it met damage, so that the next start looks whatever the end was like."""

_DAMAGE = (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB)
_FIRST_SAFE = (3, 51, 3)
# More than all threads of the API (40) and of DBOS (128) together: DBOS livelocks when it cannot get a connection.
_POOL_SIZE, _POOL_OVERFLOW = 24, 176
_TEXT = partial(str, encoding="utf-8", errors="replace")


def create_engine(data_dir: Path) -> Engine:
    """Return the engine on ``data_dir/gateway.db``; the same one serves our tables and those of DBOS.

    Raises FixSettings ``sqlite_too_old`` on a SQLite with the WAL-reset fault.
    """
    if dbapi2.sqlite_version_info < _FIRST_SAFE:
        raise FixSettings(
            "sqlite_too_old",
            say("sqlite_too_old", version=dbapi2.sqlite_version),
        )
    engine = sqlalchemy.create_engine(
        f"sqlite:///{data_dir / DATABASE_NAME}",
        module=dbapi2,
        pool_size=_POOL_SIZE,
        max_overflow=_POOL_OVERFLOW,
        poolclass=RenewablePool,
        json_serializer=json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode,
        json_deserializer=_decoded,
        connect_args={"timeout": ENGINE_WAIT_S, "check_same_thread": False},
    )
    engine.dialect.colspecs = {**engine.dialect.colspecs, Integer: _Whole, Boolean: _YesNo}
    event.listen(engine, "connect", _prepare)
    event.listen(engine, "handle_error", note_fault)
    event.listen(engine, "handle_error", partial(_note_damage, data_dir / SUSPICION))
    return engine


class _Whole(Integer):
    """A whole number, also where a damaged disk has left a text: SQLite keeps anything in any column."""

    def result_processor(self, dialect: Dialect, coltype: object) -> Callable[[Any], Any]:
        del dialect, coltype
        return _whole


class _YesNo(Boolean):
    """Yes or no, and no where a damaged disk has left something else."""

    def result_processor(self, dialect: Dialect, coltype: object) -> Callable[[Any], Any]:
        del dialect, coltype
        return _yes_or_no


def _whole(value: object) -> object:
    return value if value.__class__ is int or value is None or isinstance(value, float) else SpoiltNumber()


def _yes_or_no(value: object) -> bool | None:
    return None if value is None else value.__class__ is int and value != 0


def _note_damage(mark: Path, context: ExceptionContext) -> None:
    """Leave the mark when any statement met damage, whoever's it was: the gateway ends serving, and looks."""
    if is_damage(context.original_exception):
        with suppress(OSError):
            mark.touch()


def _decoded(text: str) -> object:
    """Return what a JSON column holds, None where a damaged disk has left no JSON: it must not stop its neighbours."""
    try:
        return json.loads(text)
    except ValueError:
        return None


def _prepare(connection: sqlite3.Connection, _record: ConnectionPoolEntry) -> None:
    try:
        _set_up(connection)
    except BaseException:
        connection.close()  # nobody else does, and it may hold a lock
        raise


def _set_up(connection: sqlite3.Connection) -> None:
    # A text that a damaged disk has changed shall be read, so that its row is found and its neighbours go on.
    connection.text_factory = _TEXT
    # DBOS begins its own transactions and expects the driver to take the write lock before the first change.
    connection.isolation_level = "IMMEDIATE"
    # SQLite's own lower() knows only the letters of English.
    connection.create_function("casefold", 1, str.casefold, deterministic=True)
    connection.create_function("fold", 1, fold, deterministic=True)
    for pragma in (
        "journal_mode = WAL",
        "synchronous = FULL",
        "foreign_keys = ON",
        f"busy_timeout = {int(ENGINE_WAIT_S * 1000)}",
        "cache_size = -8000",
        "journal_size_limit = 67108864",
    ):
        connection.execute(f"PRAGMA {pragma}").close()


def is_damage(error: BaseException | None) -> bool:
    """Say whether an error of the driver means that the database is damaged, and not merely in the way."""
    code = getattr(error, "sqlite_errorcode", None)
    return code is not None and int(code) & 0xFF in _DAMAGE


class _Sqlite:
    """See `Dialect`. Numbers are AUTOINCREMENT's: it goes on after the largest that ever stood in a row."""

    def begin_reading(self, connection: Connection) -> None:
        connection.exec_driver_sql("BEGIN")
        connection.exec_driver_sql("SELECT 1 FROM sqlite_master LIMIT 1").close()  # what is seen is fixed from here on

    def begin_writing(self, connection: Connection, company_id: str | None, wait_s: float) -> None:
        sqlite_locks.begin_writing(connection, wait_s)

    def commits(self, engine: Engine) -> CommitMark:
        return CommitMark(Path(engine.url.database or "").with_name(COMMITS_NAME))

    def look_s(self, left_s: float) -> float:
        return LOOK_S

    def may_be_left_behind(self, error: BaseException) -> bool:
        return isinstance(error, OperationalError) and sqlite_locks.may_be_a_left_lock(error)

    def renew(self, engine: Engine, *, is_certain: bool = False) -> None:
        sqlite_locks.renew(engine, is_certain=is_certain)

    def has_met_lock(self, engine: Engine) -> bool:
        return sqlite_locks.has_met_lock(engine)

    def drop_if_faulty(self, connection: Connection, error: BaseException) -> None:
        sqlite_locks.drop_if_faulty(connection, error)

    def plain(self, statement: str) -> str:
        return statement

    def insert(self, table: Table) -> sqlite.Insert:
        return sqlite.insert(table)

    def next_numbers(self, connection: Connection, table: str, column: str, count: int) -> Sequence[int]:
        last = connection.exec_driver_sql("SELECT seq FROM sqlite_sequence WHERE name = ?", (table,)).scalar()
        return range(int(last or 0) + 1, int(last or 0) + count + 1)

    def go_on_after(self, connection: Connection, table: str, column: str, number: int) -> None:
        statement = "UPDATE sqlite_sequence SET seq = max(seq, ?) WHERE name = ?"
        if not connection.exec_driver_sql(statement, (number, table)).rowcount:
            connection.exec_driver_sql("INSERT INTO sqlite_sequence (name, seq) VALUES (?, ?)", (table, number))

    def index_words(self, connection: Connection, words: Sequence[tuple[int, str]]) -> None:
        connection.exec_driver_sql("INSERT INTO invoice_text (rowid, words) VALUES (?, ?)", list(words))

    def wake_others(self, connection: Connection) -> None:
        """Nobody else has the file open."""


SQLITE = _Sqlite()
