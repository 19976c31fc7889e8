"""Invoices that the business system made anew after they had been refused: the newer stands in the place of the old.

The same seller, number, year and kind, for the same customer, and newer. Only what was certainly refused, or came back,
is let go: what may have arrived stays for a person.
"""

from collections import defaultdict
from collections.abc import Collection, Sequence
from typing import NamedTuple

from sqlalchemy import ColumnElement, FromClause, and_, case, func, select

from connect_app.domain.delivery import ARRIVED, NEEDS_ATTENTION, DeliveryState
from connect_app.domain.invoice import InvoiceState
from connect_app.gateway.store.deliveries import DeliveryRecord, delivery_record
from connect_app.gateway.store.tables import delivery, invoice
from connect_app.gateway.store.transactions import Reading


class MadeAnew(NamedTuple):
    """A delivery that was refused, and the one of the newer invoice that stands in its place."""

    old: DeliveryRecord
    new: DeliveryRecord


def made_anew(connection: Reading, invoice_ids: Collection[str]) -> list[MadeAnew]:
    """Return what of these invoices, or of others with their numbers, the invoice that was made anew has settled."""
    pairs = _same_invoices(connection, invoice_ids)
    if not pairs:
        return []
    found: dict[str, list[DeliveryRecord]] = defaultdict(list)
    query = select(delivery).where(delivery.c.invoice_id.in_(sorted({one for pair in pairs for one in pair})))
    for row in connection.execute(query.order_by(delivery.c.id)).all():
        if row.replaced_by is None:
            found[row.invoice_id].append(delivery_record(row))
    settled: dict[str, MadeAnew] = {}
    for old, new in pairs:
        went = next((one for one in reversed(found[new]) if one.state in ARRIVED), None)
        stuck = [one for one in found[old] if one.state in NEEDS_ATTENTION]
        if went is not None and all(one.state == DeliveryState.FAILED for one in stuck):
            settled |= {one.id: MadeAnew(one, went) for one in stuck}
    return list(settled.values())


def _same_invoices(connection: Reading, invoice_ids: Collection[str]) -> Sequence[tuple[str, str]]:
    """Return pairs of an invoice that needs attention and a newer one that is the same for its customer."""
    mine, old, new = invoice.alias("mine"), invoice.alias("old"), invoice.alias("new")
    o, n = old.c, new.c
    is_same = and_(
        *(o[name] == n[name] for name in ("company_id", "number", "kind", "seller_key")),
        _is_same_customer(old, new),
        _year(old) == _year(new),
        n.row > o.row,
    )
    has_number = and_(o.company_id == mine.c.company_id, o.number == mine.c.number, o.number != "")
    query = select(o.id, n.id.label("newer")).select_from(mine.join(old, has_number).join(new, is_same))
    query = query.where(mine.c.id.in_(sorted(invoice_ids)), o.state == InvoiceState.ATTENTION.value)
    return [(row.id, row.newer) for row in connection.execute(query.distinct())]


def _is_same_customer(old: FromClause, new: FromClause) -> ColumnElement[bool]:
    """Return the condition that two invoices are for one customer.

    Numbers decide where both have one, since several customers may have one name; else names do, if there are any.
    """
    numbers = [func.coalesce(one.c.customer_number, "") for one in (old, new)]
    has_both = and_(numbers[0] != "", numbers[1] != "")
    is_same_name = and_(old.c.buyer_name == new.c.buyer_name, old.c.buyer_name != "")
    return case((has_both, numbers[0] == numbers[1]), else_=is_same_name)


def _year(one: FromClause) -> ColumnElement[str]:
    """Return the year of issue: many business systems begin their numbers anew each year."""
    return func.substr(func.coalesce(one.c.issue_date, ""), 1, 4)
