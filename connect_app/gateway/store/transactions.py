"""The two kinds of transactions. What writes asks for `Writing`, so that a path that only reads cannot call it."""

from typing import Any

from sqlalchemy import Connection


class Reading(Connection):
    """A connection that sees one state of the database and waits for no writer; see `Database.reading`."""


class Writing(Reading):
    """A connection that holds the lock of a company, or of all: see `Database.writing`.

    What was read in it stays true until its commit. It owns what is given out in the order of commits: the numbers of
    events and invoices. Once events were appended its commit rings the bell.
    """

    has_events = False

    @property
    def changes(self) -> int:
        """How many rows its connection has changed so far, in earlier transactions, too."""
        driver: Any = self.connection.dbapi_connection
        return int(driver.total_changes)

    def mark_events(self) -> None:
        """Note that events were appended, so that the commit rings the bell."""
        self.has_events = True


def answers(reading: Reading) -> bool:
    """Say that the database can be read; raises what it raises."""
    return bool(reading.exec_driver_sql("SELECT 1").scalar_one())
