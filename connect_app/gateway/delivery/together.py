"""Deliveries that share a mail: several invoices of one customer, each with a delivery of its own.

They lie in one lane, and move together. What their mail carries stands in each of them; as soon as one is taken back
before it begins, that is not so any more, and the mail is made anew for the others.
"""

from collections.abc import Sequence

from connect_app.gateway.store.deliveries import DeliveryRecord, deliveries_by_id
from connect_app.gateway.store.transactions import Reading


def units(rows: Sequence[DeliveryRecord]) -> list[list[DeliveryRecord]]:
    """Return these deliveries by the mail that they go in, in the order of the first of each."""
    found: dict[str, list[DeliveryRecord]] = {}
    for row in rows:
        bundle = None if row.kept is None else row.kept.bundle
        found.setdefault(bundle or row.id, []).append(row)
    return list(found.values())


def is_to_compose(unit: Sequence[DeliveryRecord]) -> bool:
    """Say whether the mail of these is not made yet, or carries others than these."""
    return any(row.sent_sha256 is None for row in unit) or not carries(unit)


def carries(unit: Sequence[DeliveryRecord]) -> bool:
    """Say whether the mail that was made carries just these."""
    ids = tuple(row.id for row in unit)
    return all(row.kept is None or row.kept.bundle is None or row.kept.together == ids for row in unit)


def others_in_mail(connection: Reading, row: DeliveryRecord) -> list[DeliveryRecord]:
    """Return the other deliveries whose invoices the mail of this one carries, as they stand now."""
    together = () if row.kept is None else row.kept.together
    found = deliveries_by_id(connection, [one for one in together if one != row.id])
    return [one for one in found.values() if one.kept is not None and one.kept.together == together]


def next_units(waiting: Sequence[DeliveryRecord], count: int) -> int:
    """Return how many to take off ``waiting`` for at least ``count``, so that none is parted from its mail."""
    taken = 0
    for unit in units(waiting):
        if taken >= count:
            break
        taken += len(unit)
    return taken


def in_order(rows: Sequence[DeliveryRecord]) -> list[DeliveryRecord]:
    """Return these so that those of one mail stand side by side."""
    return [row for unit in units(rows) for row in unit]
