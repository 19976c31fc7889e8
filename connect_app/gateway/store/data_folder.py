"""The mark of the data folder that belongs to this database."""

from sqlalchemy import insert, select

from connect_app.gateway.store.tables import data_folder
from connect_app.gateway.store.transactions import Reading, Writing


def read_mark(connection: Reading) -> str | None:
    """Return the mark, None if the database belongs to no folder yet."""
    return connection.scalar(select(data_folder.c.mark))


def write_mark(connection: Writing, mark: str) -> None:
    """Keep the mark."""
    connection.execute(insert(data_folder).values(mark=mark))
