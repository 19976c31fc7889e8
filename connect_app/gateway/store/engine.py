"""The database: one SQLite file beside the blobs, opened so that a commit survives a power cut.

SQLite's write-ahead log had a fault until 3.51.2 that could lose a commit with two connections, so the program brings
its own SQLite (pysqlite3) and refuses to start on an affected one.
"""

import json
import sqlite3
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from functools import partial
from pathlib import Path
from typing import Any, TypeVar

import sqlalchemy
from pysqlite3 import dbapi2
from sqlalchemy import Connection, Engine, ExceptionContext, event
from sqlalchemy.exc import DatabaseError, OperationalError

from connect_app.domain.errors import FixSettings, TryLater
from connect_app.domain.saying import quoted, say
from connect_app.gateway.store.bell import Bell
from connect_app.gateway.store.commit_mark import CommitMark, count_up
from connect_app.gateway.store.faults import (
    ENGINE_WAIT_S,
    LOOK_S,
    WAIT_LIMIT_S,
    RenewablePool,
    begin_writing,
    drop_if_faulty,
    has_met_lock,
    may_be_a_left_lock,
    note_fault,
    renew,
)
from connect_app.gateway.store.search import fold
from connect_app.gateway.store.transactions import Reading, Writing

DATABASE_NAME = "gateway.db"
COMMITS_NAME = f"{DATABASE_NAME}-commits"
"""The file that says how many commits the database has seen; see `commit_mark`."""
SUSPICION = "look-through"
"""A file that a running gateway leaves when it met damage, so that the next start looks whatever the end was like."""
SCHEMA_REVISION = "0052"
"""The newest migration that this program knows; a test holds it against the migrations themselves."""

_DAMAGE = (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB)
_FIRST_SAFE_SQLITE = (3, 51, 3)
# More than all threads of the API (40) and of DBOS (128) together: DBOS livelocks when it cannot get a connection.
_POOL_SIZE, _POOL_OVERFLOW = 24, 176
_GIVE_WAY_S, _GIVE_WAY_POLL_S = 0.25, 0.002
_Kind = TypeVar("_Kind", bound=Reading)
_TEXT = partial(str, encoding="utf-8", errors="replace")


class Database:
    """The engine and the bell that rings when events were committed.

    Every transaction of our own runs in `reading` (a steady snapshot, no lock) or `writing` (the write lock from its
    first statement, so that what was read stays true until the commit).
    """

    def __init__(self, engine: Engine) -> None:
        self.engine = engine
        self.bell = Bell()
        self._mark = CommitMark(Path(engine.url.database or "").with_name(COMMITS_NAME))
        self._writers = 0
        self._waiting: set[object] = set()

    @contextmanager
    def reading(self) -> Iterator[Reading]:
        """Give a connection that sees one state of the database and never waits for a writer."""
        with self._begun(Reading, _begin_reading) as reading:
            yield reading

    @contextmanager
    def writing(self) -> Iterator[Writing]:
        """Give a connection that holds the write lock; commits at the end, rolls back on any error.

        After the commit its number is noted beside the database, and the bell rings if events were appended.
        """
        with self._begun(Writing, self._begin_writing) as writing:
            self._writers += 1  # whoever is here has the write lock, so nobody else changes this
            try:
                before = writing.changes
                yield writing
                number = count_up(writing) if writing.changes > before else 0
                writing.commit()
                self._mark.note(number)
            finally:
                self._writers -= 1
            if writing.has_events:
                self.bell.ring()

    def give_way(self) -> None:
        """Let those of this process write who wait for it now; whoever writes often calls it between two transactions.

        SQLite gives its lock to whoever asks at the right moment, so they might miss every one.
        """
        waiting = set(self._waiting)
        deadline = time.monotonic() + _GIVE_WAY_S
        while waiting & self._waiting and time.monotonic() < deadline:
            time.sleep(_GIVE_WAY_POLL_S)

    def free_left_lock(self) -> None:
        """See that a lock which somebody's statement met lately is given back, if the system had kept it.

        Our own transactions see to that themselves; the delivery engine's only wait. Raises OperationalError.
        """
        if has_met_lock(self.engine):
            with self.writing():
                pass
            with self.reading():
                pass

    def _begin_writing(self, connection: Connection) -> None:
        mark = object()
        self._waiting.add(mark)
        try:
            begin_writing(connection, LOOK_S)
        finally:
            self._waiting.discard(mark)

    @contextmanager
    def _begun(self, kind: type[_Kind], begin: Callable[[Connection], None]) -> Iterator[_Kind]:
        if self._writers == 0:
            renew(self.engine, is_certain=True)
        deadline = time.monotonic() + WAIT_LIMIT_S
        while (connection := self._connected(kind, begin, deadline)) is None:
            if self._writers == 0:
                renew(self.engine)
        with connection:
            try:
                yield connection
            except BaseException as error:
                drop_if_faulty(connection, error)
                raise

    def _connected(self, kind: type[_Kind], begin: Callable[[Connection], None], deadline: float) -> _Kind | None:
        """Return a connection in whose transaction one is, None where a lock stood in the way that may go."""
        connection = None
        try:
            connection = kind(self.engine)  # a lock that was left may keep a new one from being opened, too
            begin(connection)
        except BaseException as error:
            if connection is not None:
                drop_if_faulty(connection, error)
                connection.close()
            may_go = isinstance(error, OperationalError) and may_be_a_left_lock(error)
            if may_go and time.monotonic() <= deadline:
                return None
            raise
        return connection

    def close(self) -> None:
        """Close all connections; the last one folds the write-ahead log into the database."""
        self.engine.dispose()


def _begin_reading(connection: Connection) -> None:
    connection.exec_driver_sql("BEGIN")
    connection.exec_driver_sql("SELECT 1 FROM sqlite_master LIMIT 1").close()  # what is seen is fixed from here on


def create_engine(data_dir: Path) -> Engine:
    """Return the engine on ``data_dir/gateway.db``; the same one serves our tables and those of DBOS.

    Raises FixSettings ``sqlite_too_old`` on a SQLite with the WAL-reset fault.
    """
    if dbapi2.sqlite_version_info < _FIRST_SAFE_SQLITE:
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
    event.listen(engine, "connect", _prepare)
    event.listen(engine, "handle_error", note_fault)
    event.listen(engine, "handle_error", partial(_note_damage, data_dir / SUSPICION))
    return engine


def _note_damage(mark: Path, context: ExceptionContext) -> None:
    """Leave the mark when any statement met damage, whoever's it was: the gateway ends serving, and looks."""
    if is_damage(context.original_exception):
        with suppress(OSError):
            mark.touch()


def _decoded(text: str) -> Any:
    """Return what a JSON column holds, None where a damaged disk has left no JSON: it must not stop its neighbours."""
    try:
        return json.loads(text)
    except ValueError:
        return None


def _prepare(connection: Any, _record: Any) -> None:
    try:
        _set_up(connection)
    except BaseException:
        connection.close()  # nobody else does, and it may hold a lock
        raise


def _set_up(connection: Any) -> None:
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


def open_database(data_dir: Path) -> Database:
    """Open the database in ``data_dir`` and bring it up to date.

    Raises FixSettings ``sqlite_too_old``, ``database_too_new`` (a newer program has written it; nothing is touched) or
    ``database_damaged``, TryLater ``disk_fault``.
    """
    database = Database(create_engine(data_dir))
    try:
        migrate(database)
    except DatabaseError as error:
        database.close()
        if not is_damage(error.orig):
            sentence = say("disk_fault.database", name=DATABASE_NAME, cause=quoted(error.orig))
            raise TryLater("disk_fault", sentence) from error
        raise FixSettings(
            "database_damaged",
            say("database_damaged.file", name=DATABASE_NAME, cause=quoted(error.orig)),
        ) from error
    except BaseException:
        database.close()
        raise
    return database


def migrate(database: Database) -> None:
    """Run the migrations that are missing, in one transaction; raise FixSettings ``database_too_new``."""
    with database.reading() as connection:
        revision = _revision(connection)
    if revision == SCHEMA_REVISION:
        return
    # Alembic takes 150 ms to import; a start on an up-to-date database does without.
    from connect_app.gateway.store.migrating import is_known, upgrade

    if revision is not None and not is_known(revision):
        raise FixSettings(
            "database_too_new",
            say("database_too_new", schema=revision, known=SCHEMA_REVISION),
        )
    with database.writing() as connection:
        upgrade(connection)


def _revision(connection: Connection) -> str | None:
    known = connection.exec_driver_sql(
        "SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = 'alembic_version'"
    ).first()
    if known is None:
        return None
    row = connection.exec_driver_sql("SELECT version_num FROM alembic_version").first()
    return None if row is None else str(row[0])
