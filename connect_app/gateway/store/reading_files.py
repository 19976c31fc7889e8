"""Files that are being read: their invoices are in the tables already, but nobody sees them before the last commit.

A file of 100,000 invoices is written in many short transactions, so that other calls go on meanwhile. Whoever lists,
counts or searches invoices leaves out those of files in the state ``reading``; what a crash left behind goes at start.
"""

from collections.abc import Sequence
from dataclasses import asdict

from sqlalchemy import ColumnElement, delete, select, update

from connect_app.domain.invoice import FileState
from connect_app.gateway.store.arrivals import sent_before
from connect_app.gateway.store.columns import chunks, loaded
from connect_app.gateway.store.engine import Database
from connect_app.gateway.store.invoice_words import forget_words
from connect_app.gateway.store.manifests import forget_manifests
from connect_app.gateway.store.tables import attachment, file, invoice
from connect_app.gateway.store.transactions import Reading, Writing

_BATCH = 500
_IS_READING = file.c.state == FileState.READING.value


_under_way: dict[str, str] = {}  # by the id of a file that this process is reading: its company


def begin_reading(company_id: str, file_id: str) -> None:
    """Note that a file is being read from now on, before its row is written."""
    _under_way[file_id] = company_id


def end_reading(file_id: str) -> None:
    """Note that its reading has ended, one way or the other."""
    _under_way.pop(file_id, None)


def being_read(company_id: str) -> list[str]:
    """Return the ids of the files that are being read now; others in that state were given up and have to go."""
    return [file_id for file_id, of in list(_under_way.items()) if of == company_id]


def all_being_read() -> list[str]:
    """Return the ids of all files that this process is reading now."""
    return list(_under_way)


def is_visible(company_id: str) -> ColumnElement[bool]:
    """Return the condition on `invoice` that leaves out what is still being read."""
    return invoice.c.file_id.not_in(select(file.c.id).where(file.c.company_id == company_id, _IS_READING))


def reading_ids(connection: Reading, company_id: str) -> list[str]:
    """Return the ids of the files that are being read."""
    return list(connection.scalars(select(file.c.id).where(file.c.company_id == company_id, _IS_READING)))


def known_files(connection: Reading, company_id: str, file_ids: Sequence[str]) -> set[str]:
    """Return those of these files that a company has."""
    known: set[str] = set()
    for chunk in chunks(file_ids):
        known |= set(connection.scalars(select(file.c.id).where(file.c.company_id == company_id, file.c.id.in_(chunk))))
    return known


def drop_unfinished(database: Database) -> int:
    """Remove all of the files whose reading a crash or a full disk ended; return how many."""
    with database.reading() as connection:
        found = list(connection.scalars(select(file.c.id).where(_IS_READING, file.c.id.not_in(list(_under_way)))))
    for file_id in found:
        drop_reading(database, file_id)
    return len(found)


def drop_reading(database: Database, file_id: str) -> None:
    """Remove a file that is not readable after all, with all its invoices, in short transactions."""
    is_last = False
    while not is_last:
        with database.writing() as connection:
            rows = connection.execute(
                select(invoice.c.row, invoice.c.id).where(invoice.c.file_id == file_id).limit(_BATCH)
            ).all()
            ids = [row.id for row in rows]
            connection.execute(delete(attachment).where(attachment.c.invoice_id.in_(ids)))
            forget_manifests(connection, ids)
            if rows:
                forget_words(connection, [row.row for row in rows])
            connection.execute(delete(invoice).where(invoice.c.id.in_(ids)))
            is_last = len(rows) < _BATCH
            if is_last:
                _drop_file(connection, file_id)


def _drop_file(connection: Writing, file_id: str) -> None:
    forget_manifests(connection, [file_id])
    connection.execute(delete(file).where(file.c.id == file_id))


def mark_repeated(connection: Writing, company_id: str, file_id: str, since: list[str]) -> None:
    """Mark the numbers of a file that another one brought to light while it was read.

    ``since``: the files that were being read when it began.
    """
    c = file.c
    others = select(c.id).where(c.company_id == company_id, ~_IS_READING, c.id != file_id)
    others = others.where((c.id > file_id) | c.id.in_(since))
    ids = list(connection.scalars(others))
    mine, other = invoice.alias("mine"), invoice.alias("other")
    same = (mine.c.number == other.c.number) & (mine.c.kind == other.c.kind)
    same &= (mine.c.seller_key == other.c.seller_key) & (mine.c.company_id == other.c.company_id)
    query = (
        select(mine.c.id, mine.c.number, mine.c.findings, other.c.id.label("first"))
        .select_from(other.join(mine, same))
        .where(other.c.file_id.in_(ids), other.c.number != "", mine.c.file_id == file_id)
        .where(mine.c.duplicate_of.is_(None))
    )
    for row in connection.execute(query).all() if ids else ():
        findings = [*loaded(row.findings), asdict(sent_before(row.number))]
        values = {"duplicate_of": row.first, "findings": findings}
        connection.execute(update(invoice).where(invoice.c.id == row.id).values(**values))
