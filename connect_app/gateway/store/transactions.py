"""The two kinds of transactions. What writes asks for `Writing`, so that a path that only reads cannot call it."""

from typing import Any

from sqlalchemy import Connection, CursorResult

from connect_app.gateway.store.dialects import Dialect, dialect_of


class Reading(Connection):
    """A connection that sees one state of the database and waits for no writer; see `Database.reading`."""

    @property
    def sql(self) -> Dialect:
        """What this database says in its own way."""
        return dialect_of(self.dialect.name)

    def exec_driver_sql(
        self, statement: str, parameters: Any = None, execution_options: Any = None
    ) -> CursorResult[*tuple[Any, ...]]:
        """Run a plain statement, written as `Dialect` says; the delivery engine gives its own their values by name."""
        plain = statement if isinstance(parameters, dict) else self.sql.plain(statement)
        return super().exec_driver_sql(plain, parameters, execution_options)


class Writing(Reading):
    """A connection that holds the lock of a company, or of all: see `Database.writing`.

    What was read in it stays true until its commit. It owns what is given out in the order of commits: the numbers of
    events and invoices. Once events were appended its commit rings the bell.
    """

    has_events = False

    def mark_events(self) -> None:
        """Note that events were appended, so that the commit rings the bell."""
        self.has_events = True


def answers(reading: Reading) -> bool:
    """Say that the database can be read; raises what it raises."""
    return bool(reading.exec_driver_sql("SELECT 1").scalar_one())
