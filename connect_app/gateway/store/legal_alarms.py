"""Invoices of countries with a legal clock, and which of them somebody was told about."""

from collections.abc import Collection, Iterable
from datetime import date
from typing import Any

from sqlalchemy import select

from connect_app.gateway.store.columns import chunks
from connect_app.gateway.store.dialects.expressions import keys_of
from connect_app.gateway.store.invoices import INVOICE_COLUMNS, InvoiceRecord, invoice_record
from connect_app.gateway.store.messages import ABOUT_INVOICE
from connect_app.gateway.store.tables import delivery, invoice, message
from connect_app.gateway.store.transactions import Reading

_c = invoice.c
_SELLER = _c.facts[("seller", "country")].as_string()
_OPEN = ("waiting", "held", "sending", "attention")


def open_invoices_of(
    connection: Reading, company_id: str, countries: Collection[str], issued_from: date, after: int, limit: int
) -> list[InvoiceRecord]:
    """Return invoices that are not on their way, of sellers in these countries, from a row on."""
    query = select(*INVOICE_COLUMNS).where(
        _c.company_id == company_id,
        _c.state.in_(_OPEN),
        _c.row > after,
        _c.sent_at.is_(None),
        _c.issue_date >= issued_from.isoformat(),
        _SELLER.in_(sorted(countries)),
    )
    return [invoice_record(row) for row in connection.execute(query.order_by(_c.row).limit(limit))]


def put_off_of(connection: Reading, invoice_ids: Iterable[str]) -> set[str]:
    """Return those of these invoices that wait for another try since the other side is at fault."""
    d = delivery.c
    query = select(d.invoice_id).where(d.invoice_id.in_(keys_of(invoice_ids)), d.state == "deferred")
    return set(connection.scalars(query))


def told_of(connection: Reading, company_id: str, code: str, invoice_ids: Iterable[str]) -> set[str]:
    """Return about which of these invoices there is a message of this code, read or not."""
    m = message.c
    about: tuple[Any, ...] = (m.company_id == company_id, m.object_type == ABOUT_INVOICE, m.code == code)
    return set(connection.scalars(select(m.object_id).where(*about, m.object_id.in_(keys_of(invoice_ids)))))


def told_and_settled(connection: Reading, company_id: str, codes: Collection[str]) -> list[str]:
    """Return the invoices with an unread message of these codes that are on their way by now, or are not sent."""
    m = message.c
    unread = (m.company_id == company_id, m.object_type == ABOUT_INVOICE, m.code.in_(codes), m.read_at.is_(None))
    ids = list(connection.scalars(select(m.object_id).where(*unread)))
    settled: list[str] = []
    for chunk in chunks(ids):
        is_open = _c.state.in_(_OPEN) & _c.sent_at.is_(None)
        still = set(connection.scalars(select(_c.id).where(_c.id.in_(chunk), is_open)))
        settled += [one for one in chunk if one not in still]
    return settled
