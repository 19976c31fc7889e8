"""What one database says in its own way."""

from collections.abc import Sequence
from typing import Protocol

from sqlalchemy import Connection, Engine, Table
from sqlalchemy.dialects.sqlite import Insert


class Commits(Protocol):
    """How transactions that write are committed."""

    def begun(self, connection: Connection) -> int:
        """Note that one begins, and return what `commit` has to know of that."""

    def commit(self, connection: Connection, begun: int) -> None:
        """Commit it; nobody acts on the commit before this returns."""


class Dialect(Protocol):
    """What the store asks of a database beside plain SQL.

    Plain SQL is written as SQLite takes it: ``?`` for a value, ``json_each(?)`` for a list of keys that is given as
    JSON, ``CROSS JOIN … ON`` and ``INDEXED BY`` where the order of a look-up is known. What `expressions` has compiles
    for both.
    """

    def begin_reading(self, connection: Connection) -> None:
        """Let a fresh connection see one state of the database."""

    def begin_writing(self, connection: Connection, company_id: str | None, wait_s: float) -> None:
        """Take the lock of a company, of all if None, and wait for it at most so long; raises OperationalError."""

    def commits(self, engine: Engine) -> Commits:
        """Return what commits on a database, one for all its writers."""

    def look_s(self, left_s: float) -> float:
        """Return how long to wait for a lock before it is looked whether it was left behind, of ``left_s`` in all."""

    def may_be_left_behind(self, error: BaseException) -> bool:
        """Say whether an error may come from a lock that is held by nobody any more."""

    def renew(self, engine: Engine, *, is_certain: bool = False) -> None:
        """Free locks that were left behind; with ``is_certain`` only if there surely is one."""

    def has_met_lock(self, engine: Engine) -> bool:
        """Say whether a statement met a lock that may have been left behind, since this was last asked."""

    def drop_if_faulty(self, connection: Connection, error: BaseException) -> None:
        """See that a connection on which the system failed is given to nobody else."""

    def plain(self, statement: str) -> str:
        """Return a plain statement as this database takes it."""

    def insert(self, table: Table) -> Insert:
        """Return an insert that knows ``on_conflict_do_nothing`` and ``on_conflict_do_update``."""

    def next_numbers(self, connection: Connection, table: str, column: str, count: int) -> Sequence[int]:
        """Return ``count`` growing numbers for new rows, given out in the order of commits within a company.

        The rows are written with them before others are asked for.
        """

    def go_on_after(self, connection: Connection, table: str, column: str, number: int) -> None:
        """Let the numbers of new rows be larger than ``number`` from now on."""

    def index_words(self, connection: Connection, words: Sequence[tuple[int, str]]) -> None:
        """Put folded words into the full-text index, by the number of their invoice, which is not in it yet."""

    def wake_others(self, connection: Connection) -> None:
        """Have the other processes on this database hear of events when the transaction commits."""
