"""Invoices as records: one row of the table, typed."""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import JSON, ColumnElement, Text, select, type_coerce, update

from connect_app.domain.invoice import InvoiceState
from connect_app.gateway.store.columns import chunks
from connect_app.gateway.store.tables import delivery, invoice
from connect_app.gateway.store.transactions import Reading, Writing


@dataclass(frozen=True, slots=True)
class InvoiceRecord:
    """An invoice, in the order of its columns.

    ``facts``, ``findings``, ``routes`` and ``recipients`` are the JSON that stands in the table (what they mean:
    `invoice_rows`). Texts that stand for a kind, a format or a state stay texts: a damaged disk may have changed them.
    """

    row: int
    id: str
    company_id: str
    file_id: str
    position: int
    kind: str
    number: str
    seller_key: str
    issue_date: str | None
    due_date: str | None
    currency: str | None
    total: str | None
    payable: str | None
    buyer_name: str | None
    customer_number: str | None
    format: str
    facts: str
    findings: str
    routes: str
    first_channel: str | None
    state: str
    attachment_count: int
    duplicate_of: str | None
    original_blob: str
    original_offset: int
    original_length: int
    original_sha256: str
    source_sha256: str | None
    facts_sha256: str
    presentation_sha256: str | None
    presentation_names: str | None
    """A hash over the names of the attachments that the kept picture lists; None: not known, of an earlier version."""
    sent_at: int | None
    opened_at: int | None
    failure_code: str | None
    failure_message: str | None
    failure_params: str | None
    recipients: str | None
    version: int


INVOICE_COLUMNS: tuple[ColumnElement[Any], ...] = tuple(
    type_coerce(one, Text).label(one.name) if isinstance(one.type, JSON) else one for one in invoice.c
)
"""What a query selects of an invoice, for `invoice_record`."""


def invoice_record(row: Sequence[Any]) -> InvoiceRecord:
    """Return the record of a row of `INVOICE_COLUMNS` and nothing else."""
    return InvoiceRecord(*row)


def invoices_of_files(connection: Reading, file_ids: Sequence[str]) -> Iterator[InvoiceRecord]:
    """Yield the invoices of these files."""
    for chunk in chunks(file_ids):
        for row in connection.execute(select(*INVOICE_COLUMNS).where(invoice.c.file_id.in_(chunk))):
            yield invoice_record(row)


def numbers_taken(
    connection: Reading, company_id: str, numbers: Sequence[str], free: Collection[InvoiceState]
) -> Iterator[tuple[str, str, str, str]]:
    """Yield number, kind, seller and id of the invoices of these numbers that are not in one of the ``free`` states."""
    c = invoice.c
    for chunk in chunks(numbers):
        query = select(c.number, c.kind, c.seller_key, c.id, c.state)
        for row in connection.execute(query.where(c.company_id == company_id, c.number.in_(chunk))):
            if row.state not in free:  # a state that a damaged row does not have is taken, too
                yield row.number, row.kind, row.seller_key, row.id


def state_of_invoice(connection: Reading, invoice_id: str) -> InvoiceState:
    """Return where an invoice stands."""
    return InvoiceState(connection.scalar(select(invoice.c.state).where(invoice.c.id == invoice_id)) or "")


def customers_of_send(connection: Reading, send_id: str) -> list[tuple[str, str]]:
    """Return company and customer number of the invoices that a send took, as far as they have one."""
    c = invoice.c
    joined = delivery.join(invoice, c.id == delivery.c.invoice_id)
    query = select(c.company_id, c.customer_number).select_from(joined).where(delivery.c.send_id == send_id).distinct()
    return [(row.company_id, row.customer_number) for row in connection.execute(query) if row.customer_number]


def keep_presentation(connection: Writing, invoice_id: str, blob: str, names: str) -> None:
    """Keep which blob an invoice's rendered picture is, and what it lists; one that was kept before stays."""
    c = invoice.c
    wanted = update(invoice).where(c.id == invoice_id, c.presentation_sha256.is_(None))
    connection.execute(wanted.values(presentation_sha256=blob, presentation_names=names))


def invoices_by_id(connection: Reading, invoice_ids: Sequence[str]) -> list[InvoiceRecord]:
    """Return these invoices as far as they are there, in the order of their arrival; at most some hundreds."""
    query = select(*INVOICE_COLUMNS).where(invoice.c.id.in_(invoice_ids)).order_by(invoice.c.row)
    return [invoice_record(row) for row in connection.execute(query).all()]


def invoice_ids_of(connection: Reading, file_ids: Sequence[str]) -> list[str]:
    """Return the ids of all invoices of files; at most some hundreds of files."""
    return list(connection.scalars(select(invoice.c.id).where(invoice.c.file_id.in_(file_ids))))
