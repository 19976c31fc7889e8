"""By what files find the invoices that wait, and where files hang already."""

from collections.abc import Collection
from typing import NamedTuple

from sqlalchemy import select

from connect_app.domain.invoice import InvoiceState
from connect_app.domain.matching import WaitingInvoice
from connect_app.gateway.store.columns import StoredRow, chunks
from connect_app.gateway.store.tables import attachment, invoice
from connect_app.gateway.store.transactions import Reading

_c, _a = invoice.c, attachment.c
_MARKS = (_c.id, _c.number, _c.facts["order_reference"].as_string().label("order_reference"), _c.customer_number)


class AttachedFile(NamedTuple):
    """A file that hangs on an invoice."""

    name: str
    invoice: WaitingInvoice


def waiting_marks(connection: Reading, company_id: str, file_ids: list[str] | None) -> list[WaitingInvoice]:
    """Return the waiting invoices of a company with what they are called; ``file_ids``: only those of these files."""
    query = select(*_MARKS).where(_c.company_id == company_id, _c.state == InvoiceState.WAITING.value).order_by(_c.row)
    if file_ids is not None:
        query = query.where(_c.file_id.in_(file_ids))
    return [_called(row) for row in connection.execute(query)]


def attached_files(connection: Reading, company_id: str, count: int) -> list[AttachedFile]:
    """Return the last files that clerks hung on invoices, sent ones too, the newest first."""
    query = (
        select(*_MARKS, _a.filename)
        .join(attachment, _a.invoice_id == _c.id)
        .where(_c.company_id == company_id, _a.company_id == company_id, _a.embedded.is_(False))
        .order_by(_a.id.desc())
        .limit(count)
    )
    return [AttachedFile(row.filename, _called(row)) for row in connection.execute(query)]


def hanging_on(connection: Reading, company_id: str, sha256s: Collection[str]) -> dict[str, list[str]]:
    """Return, for bytes that hang on waiting invoices or were mended for them, the ids of those invoices."""
    found: dict[str, list[str]] = {}
    for some in chunks(sorted(sha256s)):
        query = (
            select(_a.sha256, _a.converted_from, _a.invoice_id)
            .join(invoice, _c.id == _a.invoice_id)
            .where(_a.company_id == company_id, _c.state == InvoiceState.WAITING.value)
            .where(_a.sha256.in_(some) | _a.converted_from.in_(some))
        )
        for sha256, original, invoice_id in connection.execute(query):
            for one in {sha256, original} & set(some):
                found.setdefault(one, []).append(invoice_id)
    return found


def _called(row: StoredRow) -> WaitingInvoice:
    return WaitingInvoice(row.id, row.number, row.order_reference or "", row.customer_number or "")
