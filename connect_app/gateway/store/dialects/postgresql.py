"""PostgreSQL 15 or later: a server that several processes may share.

A writer takes the advisory lock of its company, shared with those of other companies, before its first statement; one
that writes of any company takes that lock for itself. So the numbers of a company's events and invoices are given out
in the order of its commits. What is read in a writing transaction is what is committed then; a reading one sees one
state. Texts are compared by their code points (``COLLATE "C"``), whatever the database's own order is.
"""

import json
import re
from collections.abc import Sequence
from functools import lru_cache
from typing import cast
from uuid import uuid4

import psycopg
import sqlalchemy
from psycopg.abc import Buffer
from psycopg.types.string import StrDumperUnknown, TextLoader
from sqlalchemy import URL, Connection, Engine, Table, event, make_url
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.exc import ArgumentError
from sqlalchemy.pool import ConnectionPoolEntry

from connect_app.domain.errors import FixSettings, TryLater
from connect_app.domain.saying import quoted, say

CHANNEL = "connect_events"
THIS_PROCESS = uuid4().hex
"""On which processes tell each other that events were committed, and how this one signs."""

_FIRST_VERSION = 150_000
_LOCKS = 0x436F6E6E
"""The first half of our advisory locks; the second: 0 for all companies, else that of one."""
_OF_ALL = "pg_advisory_xact_lock(?, 0)"
_OF_ONE = "pg_advisory_xact_lock_shared(?, 0), pg_advisory_xact_lock(?, hashtext(?))"
# A server takes 100 connections by default; DBOS livelocks when it cannot get one.
_POOL_SIZE, _POOL_OVERFLOW, _POOL_WAIT_S = 16, 48, 60.0
_CONNECT_WAIT_S = 10
_LONGEST_WORD = 200
_WORD = re.compile(r"[^\W_]+")
_OTHERWISE = (
    (re.compile(r"%"), "%%"),
    (re.compile(r"\?"), "%s"),
    (re.compile(r"\bjson_each\("), "json_array_elements_text("),
    (re.compile(r"\bjson_object\("), "json_build_object("),
    (re.compile(r"\bjson_extract\((\w+\.value), '\$\[(\d)\]'\)"), r"(\1::json ->> \2)"),
    (re.compile(r"\bCROSS JOIN\b"), "JOIN"),
    (re.compile(r" INDEXED BY \w+"), ""),
)


def address(url: str, password: str | None) -> URL:
    """Return where the database is, of what the configuration says; raises FixSettings."""
    try:
        parsed = make_url(url)
    except ArgumentError as error:
        raise FixSettings("database_url", say("database_url")) from error
    if parsed.drivername not in ("postgresql", "postgres", "postgresql+psycopg") or not parsed.database:
        raise FixSettings("database_url", say("database_url"))
    if parsed.password is not None or "password" in parsed.query:
        raise FixSettings("database_password_in_url", say("database_password_in_url"))
    return parsed.set(drivername="postgresql+psycopg", password=password)


def create_engine(place: URL) -> Engine:
    """Return the engine on the database; the same one serves our tables and those of DBOS.

    Raises FixSettings ``database_too_old``, ``database_not_utf8``, ``database_password_missing``,
    ``database_refused``, TryLater ``database_unreachable``.
    """
    engine = sqlalchemy.create_engine(
        place,
        pool_size=_POOL_SIZE,
        max_overflow=_POOL_OVERFLOW,
        pool_timeout=_POOL_WAIT_S,
        pool_pre_ping=True,
        json_serializer=json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode,
        connect_args={
            "connect_timeout": _CONNECT_WAIT_S,
            "application_name": "connect",
            "options": "-c search_path=public,dbos -c client_encoding=UTF8",
        },
    )
    event.listen(engine, "connect", _prepare)
    _look(engine)
    return engine


class _TextDumper(StrDumperUnknown):
    """Gives texts to a server, which has no character NUL: where one may stand it is not told from another odd one."""

    def dump(self, obj: str) -> Buffer | None:
        return super().dump(obj.replace("\0", "\ufffd") if "\0" in obj else obj)


def _prepare(connection: psycopg.Connection[object], _record: ConnectionPoolEntry) -> None:
    # The texts of JSON columns are hashed, compared and shown as they stand.
    connection.adapters.register_loader("json", TextLoader)
    connection.adapters.register_dumper(str, _TextDumper)


def _look(engine: Engine) -> None:
    try:
        with engine.connect() as connection:
            server = cast(psycopg.Connection, connection.connection.dbapi_connection).info.server_version
            encoding = connection.exec_driver_sql("SHOW server_encoding").scalar_one()
    except sqlalchemy.exc.OperationalError as error:
        engine.dispose()
        raise _cannot_connect(engine.url, error.orig) from error
    if server < _FIRST_VERSION or encoding != "UTF8":
        engine.dispose()
    if server < _FIRST_VERSION:
        raise FixSettings("database_too_old", say("database_too_old", version=str(server // 10_000)))
    if encoding != "UTF8":
        raise FixSettings("database_not_utf8", say("database_not_utf8", encoding=str(encoding)))


def _cannot_connect(place: URL, error: BaseException | None) -> Exception:
    """Return what it means that the server let nobody in. What it says has a number only once it knows who asks."""
    said = " ".join(str(error).split())
    if place.password is None and "no password supplied" in said:
        return FixSettings("database_password_missing", say("database_password_missing"))
    if re.search(r"FATAL: .*(password|authentication|role|database|pg_hba)", said):
        return FixSettings("database_refused", say("database_refused", cause=quoted(said)))
    where = f"{place.host or place.query.get('host') or 'localhost'}:{place.port or 5432}"
    return TryLater("database_unreachable", say("database_unreachable", where=where, cause=quoted(said)))


def compare_by_code_points(connection: Connection) -> None:
    """See that all texts of our tables are compared as everywhere else, also those of columns that are new."""
    wanted = (
        "SELECT table_name, column_name, coalesce(character_maximum_length, 0) FROM information_schema.columns "
        "WHERE table_schema = 'public' AND data_type IN ('text', 'character varying') "
        "AND coalesce(collation_name, '') <> 'C'"
    )
    for table, name, length in connection.exec_driver_sql(wanted).all():
        kind = f"varchar({length})" if length else "text"
        connection.exec_driver_sql(f'ALTER TABLE "{table}" ALTER COLUMN "{name}" TYPE {kind} COLLATE "C"')


def text_query(expression: str) -> str:
    """Return a search that is worded for FTS5 as a tsquery."""
    asked = re.sub(r'"(\w+)" \*', lambda word: f"'{word[1][:_LONGEST_WORD]}':*", expression)
    return asked.replace(" AND ", " & ").replace(" OR ", " | ")


@lru_cache(maxsize=512)
def _plain(statement: str) -> str:
    for words, others in _OTHERWISE:
        statement = words.sub(others, statement)
    return statement


class _Commits:
    """See `Commits`: the server loses none that it has said is done."""

    def begun(self, connection: Connection) -> int:
        return 0

    def commit(self, connection: Connection, begun: int) -> None:
        connection.commit()


class _Postgresql:
    """See `Dialect`. A lock ends with its connection, so none is ever left behind."""

    def begin_reading(self, connection: Connection) -> None:
        connection.execution_options(isolation_level="REPEATABLE READ", postgresql_readonly=True)

    def begin_writing(self, connection: Connection, company_id: str | None, wait_s: float) -> None:
        locks, given = (_OF_ALL, (_LOCKS,)) if company_id is None else (_OF_ONE, (_LOCKS, _LOCKS, company_id))
        wait = "SELECT set_config('lock_timeout', ?, true), "
        connection.exec_driver_sql(wait + locks, (f"{int(wait_s * 1000)}ms", *given)).close()

    def commits(self, engine: Engine) -> _Commits:
        return _Commits()

    def look_s(self, left_s: float) -> float:
        return max(left_s, 1.0)

    def may_be_left_behind(self, error: BaseException) -> bool:
        return False

    def renew(self, engine: Engine, *, is_certain: bool = False) -> None:
        """There is nothing to free."""

    def has_met_lock(self, engine: Engine) -> bool:
        return False

    def drop_if_faulty(self, connection: Connection, error: BaseException) -> None:
        """SQLAlchemy drops a connection that broke."""

    def plain(self, statement: str) -> str:
        return _plain(statement)

    def insert(self, table: Table) -> sqlite.Insert:
        return cast(sqlite.Insert, postgresql.insert(table))  # both know the same of a conflict

    def next_numbers(self, connection: Connection, table: str, column: str, count: int) -> Sequence[int]:
        numbers = f"SELECT nextval('{table}_{column}_seq') FROM generate_series(1, ?)"  # noqa: S608 - our names
        return sorted(connection.exec_driver_sql(numbers, (count,)).scalars())

    def go_on_after(self, connection: Connection, table: str, column: str, number: int) -> None:
        name = f"{table}_{column}_seq"
        statement = f"SELECT setval('{name}', greatest(?, (SELECT last_value FROM {name})))"  # noqa: S608 - our names
        connection.exec_driver_sql(statement, (number,)).close()

    def index_words(self, connection: Connection, words: Sequence[tuple[int, str]]) -> None:
        rows = [(row, sorted({word[:_LONGEST_WORD] for word in _WORD.findall(text)})) for row, text in words]
        statement = "INSERT INTO invoice_text (rowid, words) VALUES (?, array_to_tsvector(?::text[]))"
        connection.exec_driver_sql(statement, rows)

    def wake_others(self, connection: Connection) -> None:
        connection.exec_driver_sql(f"NOTIFY {CHANNEL}, '{THIS_PROCESS}'")


POSTGRESQL = _Postgresql()
