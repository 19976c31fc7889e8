"""The database behind the store: SQLite beside the blobs, or a PostgreSQL server; see `dialects`."""

import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import TypeVar

from sqlalchemy import Connection, Engine, inspect
from sqlalchemy.exc import DatabaseError

from connect_app.domain.errors import FixSettings, TryLater
from connect_app.domain.saying import say
from connect_app.gateway.store.bell import Bell
from connect_app.gateway.store.dialects import dialect_of, sqlite
from connect_app.gateway.store.dialects.sqlite import COMMITS_NAME, DATABASE_NAME, SUSPICION, is_damage
from connect_app.gateway.store.faults import database_cause, database_fault
from connect_app.gateway.store.transactions import Reading, Writing

__all__ = [
    "COMMITS_NAME",
    "DATABASE_NAME",
    "SUSPICION",
    "Database",
    "Server",
    "create_engine",
    "is_damage",
    "open_database",
]

SCHEMA_REVISION = "0070"
"""The newest migration that this program knows; a test holds it against the migrations themselves."""

WAIT_LIMIT_S = 120.0
"""How long a writer waits for the others."""

_GIVE_WAY_S, _GIVE_WAY_POLL_S = 0.25, 0.002
_Kind = TypeVar("_Kind", bound=Reading)
_Begin = Callable[[Connection, float], None]


class Database:
    """The engine and the bell that rings when events were committed.

    Every transaction of our own runs in `reading` (a steady snapshot, no lock) or `writing` (the write lock from its
    first statement, so that what was read stays true until the commit).
    """

    def __init__(self, engine: Engine) -> None:
        self.engine = engine
        self._sql = dialect_of(engine.dialect.name)
        self.bell = Bell()
        self._commits = self._sql.commits(engine)
        self._writers: set[object] = set()
        self._waiting: set[object] = set()
        self._presence = ExitStack()

    def attend(self, on_lost: Callable[[], None]) -> None:
        """Be the process that works on a server's database, and hear of what others commit.

        ``on_lost`` is called if another process has taken that place. Raises FixSettings ``database_in_use``.
        """
        from connect_app.gateway.store.dialects.postgresql_presence import present

        self._presence.enter_context(present(self.engine, self.bell.ring, on_lost))

    @contextmanager
    def reading(self) -> Iterator[Reading]:
        """Give a connection that sees one state of the database and never waits for a writer."""
        with self._begun(Reading, lambda connection, _wait_s: self._sql.begin_reading(connection)) as reading:
            yield reading

    @contextmanager
    def writing(self, company_id: str | None = None) -> Iterator[Writing]:
        """Give a connection that holds the write lock; commits at the end, rolls back on any error.

        ``company_id``: nothing of another company is written; None: of any. After the commit the bell rings if events
        were appended.
        """
        with self._begun(Writing, partial(self._begin_writing, company_id)) as writing:
            mark = object()
            self._writers.add(mark)
            try:
                begun = self._commits.begun(writing)
                yield writing
                if writing.has_events:
                    self._sql.wake_others(writing)
                self._commits.commit(writing, begun)
            finally:
                self._writers.discard(mark)
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
        if self._sql.has_met_lock(self.engine):
            with self.writing():
                pass
            with self.reading():
                pass

    def _begin_writing(self, company_id: str | None, connection: Connection, wait_s: float) -> None:
        mark = object()
        self._waiting.add(mark)
        try:
            self._sql.begin_writing(connection, company_id, wait_s)
        finally:
            self._waiting.discard(mark)

    @contextmanager
    def _begun(self, kind: type[_Kind], begin: _Begin) -> Iterator[_Kind]:
        if not self._writers:
            self._sql.renew(self.engine, is_certain=True)
        deadline = time.monotonic() + WAIT_LIMIT_S
        while (connection := self._connected(kind, begin, deadline)) is None:
            if not self._writers:
                self._sql.renew(self.engine)
        with connection:
            try:
                yield connection
            except BaseException as error:
                self._sql.drop_if_faulty(connection, error)
                raise

    def _connected(self, kind: type[_Kind], begin: _Begin, deadline: float) -> _Kind | None:
        """Return a connection in whose transaction one is, None where a lock stood in the way that may go."""
        connection = None
        try:
            connection = kind(self.engine)  # a lock that was left may keep a new one from being opened, too
            begin(connection, self._sql.look_s(deadline - time.monotonic()))
        except BaseException as error:
            if connection is not None:
                self._sql.drop_if_faulty(connection, error)
                connection.close()
            if self._sql.may_be_left_behind(error) and time.monotonic() <= deadline:
                return None
            raise
        return connection

    def close(self) -> None:
        """Close all connections; the last one folds the write-ahead log into the database."""
        self._presence.close()
        self.engine.dispose()


@dataclass(frozen=True, slots=True)
class Server:
    """A PostgreSQL database: where it is, without a password, and that."""

    url: str
    password: str | None = field(default=None, repr=False)


def create_engine(data_dir: Path, server: Server | None = None) -> Engine:
    """Return the engine on the server's database, on that in ``data_dir`` if there is no server; raises FixSettings."""
    if server is None:
        return sqlite.create_engine(data_dir)
    from connect_app.gateway.store.dialects import postgresql

    return postgresql.create_engine(postgresql.address(server.url, server.password))


def open_database(data_dir: Path, server: Server | None = None, on_lost: Callable[[], None] | None = None) -> Database:
    """Open the database in ``data_dir``, or on a server, and bring it up to date.

    ``on_lost``: be the process that works on the server's database, see `Database.attend`.
    Raises FixSettings: ``sqlite_too_old``, ``database_too_new`` (a newer program has written it; nothing is touched),
    ``database_damaged``, and what `dialects.postgresql.create_engine` does; TryLater ``disk_fault``.
    """
    database = Database(create_engine(data_dir, server))
    try:
        if server is not None and on_lost is not None:
            database.attend(on_lost)
        migrate(database)
    except DatabaseError as error:
        database.close()
        if server is not None:
            raise database_fault(error.orig) from error
        if not is_damage(error.orig):
            sentence = say("disk_fault.database", name=DATABASE_NAME, cause=database_cause(error.orig, data_dir))
            raise TryLater("disk_fault", sentence) from error
        raise FixSettings(
            "database_damaged",
            say("database_damaged.file", name=DATABASE_NAME, cause=database_cause(error.orig, data_dir)),
        ) from error
    except BaseException:
        database.close()
        raise
    return database


def migrate(database: Database) -> None:
    """Run the migrations that are missing, in one transaction; raise FixSettings ``database_too_new``."""
    with database.reading() as connection:
        revision = revision_of(connection)
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


def revision_of(connection: Connection) -> str | None:
    """Return the newest migration that a database has seen, None for an empty one."""
    if not inspect(connection).has_table("alembic_version"):
        return None
    row = connection.exec_driver_sql("SELECT version_num FROM alembic_version").first()
    return None if row is None else str(row[0])
