"""Invoices that the business system made anew after they had been refused: the newer stands in the place of the old.

The same seller, number and kind, for the same customer, and newer. Only what was certainly refused, or came back, is
let go: what may have arrived stays for a person.
"""

from collections import defaultdict
from collections.abc import Collection, Sequence
from typing import NamedTuple

from sqlalchemy import and_, or_, select

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
        or_(o.customer_number == n.customer_number, o.buyer_name == n.buyer_name),
        n.row > o.row,
    )
    has_number = and_(o.company_id == mine.c.company_id, o.number == mine.c.number, o.number != "")
    query = select(o.id, n.id.label("newer")).select_from(mine.join(old, has_number).join(new, is_same))
    query = query.where(mine.c.id.in_(sorted(invoice_ids)), o.state == InvoiceState.ATTENTION.value)
    return [(row.id, row.newer) for row in connection.execute(query.distinct())]
