"""What building the ledger anew asks of the new one, and puts into it."""

import logging
from collections.abc import Mapping

from sqlalchemy import select

from connect_app.domain.invoice import InvoiceState
from connect_app.gateway.store.errors import StoreError
from connect_app.gateway.store.invoices import INVOICE_COLUMNS, InvoiceRecord, invoice_record
from connect_app.gateway.store.tables import file, invoice, metadata
from connect_app.gateway.store.transactions import Reading, Writing

_c = invoice.c
_log = logging.getLogger(__name__)


def begin_events_at(connection: Writing, cursor: int) -> None:
    """Let the cursors of events begin after ``cursor``, whatever was given out before."""
    connection.sql.go_on_after(connection, "event", "seq", cursor)


def take_over(connection: Writing, table: str, row: Mapping[str, object]) -> bool:
    """Write a row of the old ledger into the new one, as far as its columns are known; say whether that went."""
    columns = metadata.tables[table].columns
    known = {name: value for name, value in row.items() if name in columns}
    names = ", ".join(f'"{name}"' for name in known)
    marks = ", ".join("?" for _ in known)
    statement = f'INSERT INTO "{table}" ({names}) VALUES ({marks})'  # noqa: S608 - our names
    try:
        connection.exec_driver_sql(statement, tuple(known.values()))
    except StoreError as error:  # whatever a damaged row brings
        _log.warning("A row of %s cannot be taken over: %s", table, error)
        return False
    return True


def keys_of_file(connection: Reading, file_id: str) -> set[tuple[str, str, str]]:
    """Return number, kind and seller of each invoice of a file."""
    rows = connection.execute(select(_c.number, _c.kind, _c.seller_key).where(_c.file_id == file_id))
    return {(row.number, row.kind, row.seller_key) for row in rows}


def invoice_places(connection: Reading) -> dict[tuple[str, int], str]:
    """Return all invoices by the SHA-256 of their file and their position in it."""
    query = select(_c.id, _c.position, file.c.sha256).join(file, file.c.id == _c.file_id)
    return {(row.sha256, row.position): row.id for row in connection.execute(query)}


def waiting_invoices(connection: Reading, limit: int) -> list[InvoiceRecord]:
    """Return the first invoices of all companies that wait."""
    query = select(*INVOICE_COLUMNS).where(_c.state == InvoiceState.WAITING.value).order_by(_c.row).limit(limit)
    return [invoice_record(row) for row in connection.execute(query)]
