"""Moving deliveries: the one place that writes their states.

Every move is checked against the state table and tells an event in the same transaction; the invoice, its file and the
counters follow in it, too.
"""

import functools
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import Connection, Row, Update, bindparam, insert, select, update

from connect_app.contract.deliveries import Failure
from connect_app.domain.channel import Channel
from connect_app.domain.delivery import DeliveryState, FailureOwner, check_move
from connect_app.domain.errors import Bug
from connect_app.gateway.store.email_list import mark_bounced, mark_used
from connect_app.gateway.store.events import append_events, now_us
from connect_app.gateway.store.ledger import refresh_invoices
from connect_app.gateway.store.messages import ABOUT_DELIVERY, Moved, follow_moves, mend
from connect_app.gateway.store.record_hashes import frozen_hash
from connect_app.gateway.store.tables import delivery

_BATCH = 500

_ALIKE = {DeliveryState.QUEUED.value, DeliveryState.HANDING_OVER.value}  # the same, as far as an invoice shows it

SELF = "gateway"
"""Who moves a delivery when no person does."""


@dataclass(frozen=True, slots=True)
class Step:
    """One move of one delivery: where to, why in words, what else changes on its row, what else the event tells.

    ``stops_lane``: what is wrong is not this delivery but all of its channel, so one message tells it.
    """

    delivery_id: str
    to: DeliveryState
    reason: str
    changes: Mapping[str, Any] = field(default_factory=dict)
    told: Mapping[str, Any] = field(default_factory=dict)
    stops_lane: bool = False


def load_all(connection: Connection, delivery_ids: Sequence[str]) -> dict[str, Row[Any]]:
    """Return the rows of these deliveries, by id; raises Bug ``no_delivery`` if one is missing."""
    found: dict[str, Row[Any]] = {}
    for start in range(0, len(delivery_ids), _BATCH):
        chunk = delivery_ids[start : start + _BATCH]
        found |= {row.id: row for row in connection.execute(select(delivery).where(delivery.c.id.in_(chunk)))}
    if len(found) != len(set(delivery_ids)):
        raise Bug("no_delivery", "A delivery is missing from the database.")
    return found


def move(connection: Connection, step: Step, *, by: str = SELF) -> None:
    """Make one move; see `move_all`."""
    move_all(connection, [step], by=by)


def move_all(
    connection: Connection, steps: Sequence[Step], *, by: str = SELF, known: Mapping[str, Row[Any]] | None = None
) -> None:
    """Make these moves, each of another delivery, in the caller's writing transaction; raises Bug ``illegal_move``.

    ``known``: their rows, where the caller has loaded them in this transaction.
    """
    at = now_us()
    if known is None:
        known = load_all(connection, [step.delivery_id for step in steps])
    rows = []
    changes: dict[tuple[str, ...], list[dict[str, Any]]] = defaultdict(list)
    for step in steps:
        row = known[step.delivery_id]
        check_move(DeliveryState(row.state), step.to)
        changed = {"state": step.to.value, "updated_at": at, **step.changes}
        changes[tuple(sorted(changed))].append({"key": row.id, **{f"new_{name}": changed[name] for name in changed}})
        attempt = step.changes.get("attempt_count", row.attempt_count)
        rows.append((row, _told(row, row.state, step.to, step.reason, attempt, step.told)))
    for names, values in changes.items():
        connection.execute(_change(names), values)
    _mark_addresses(connection, [(known[step.delivery_id], step) for step in steps], at)
    moved = [_moved(known[step.delivery_id], step) for step in steps]
    for company_id in dict.fromkeys(row.company_id for row, _ in rows):
        told = [(row.id, data) for row, data in rows if row.company_id == company_id]
        append_events(connection, company_id, "delivery.moved", told, by=by, at=at)
        follow_moves(connection, company_id, [one for one in moved if one.row.company_id == company_id], by=by, at=at)
    told_apart = [step for step in steps if {known[step.delivery_id].state, step.to.value} != _ALIKE]
    ids = dict.fromkeys(known[step.delivery_id].invoice_id for step in told_apart)
    refresh_invoices(connection, list(ids), by=by, at=at)


def _moved(row: Any, step: Step) -> Moved:
    return Moved(row, step.to, step.reason, step.changes.get("failure", row.failure), step.stops_lane)


@functools.lru_cache(maxsize=64)
def _change(names: tuple[str, ...]) -> Update:
    """Return the statement that changes these columns of one delivery after the other."""
    values: dict[str, Any] = {name: bindparam(f"new_{name}") for name in names}
    return update(delivery).where(delivery.c.id == bindparam("key")).values(**values, version=delivery.c.version + 1)


def _mark_addresses(connection: Connection, moved: Sequence[tuple[Any, Step]], at: int) -> None:
    """Let the e-mail list know which addresses were used, and from which mail came back or was refused."""
    used: dict[str, list[tuple[str | None, str]]] = defaultdict(list)
    bounced: dict[str, list[tuple[str | None, str]]] = defaultdict(list)
    for row, step in moved:
        if row.channel != Channel.EMAIL:
            continue
        sent_to = ((row.frozen or {}).get("customer_number"), row.address)
        if step.to is DeliveryState.ACCEPTED:
            used[row.company_id].append(sent_to)
        elif step.to is DeliveryState.FAILED and _is_about_address(row, step):
            bounced[row.company_id].append(sent_to)
    for company_id, addresses in used.items():
        mark_used(connection, company_id, addresses, at)
    for company_id, addresses in bounced.items():
        mark_bounced(connection, company_id, addresses, at)


def _is_about_address(row: Any, step: Step) -> bool:
    """Say whether mail came back from an address, or the server refused the address itself."""
    failure = step.changes.get("failure") or {}
    is_refused = failure.get("code") == "mail_refused" and failure.get("owner") == FailureOwner.YOU
    return bool(step.changes.get("accepted_at", row.accepted_at) or is_refused)


def _told(
    row: Any, old: str | None, new: DeliveryState, reason: str, attempt: int, more: Mapping[str, Any]
) -> dict[str, Any]:
    return {
        "from": old,
        "to": new.value,
        "reason": reason,
        "attempt": attempt,
        "invoice_id": row.invoice_id,
        "send_id": row.send_id,
        "channel": row.channel,
        **more,
    }


@dataclass(frozen=True, slots=True)
class NewDelivery:
    """One delivery to be written: queued in its lane, with what goes out frozen.

    ``also_replaces``: further ones that brought the same invoice to the same place in vain.
    """

    id: str
    company_id: str
    invoice_id: str
    send_id: str
    lane_id: str
    channel: str
    provider: str | None
    address: str
    frozen: Mapping[str, Any]
    replaces: str | None = None
    also_replaces: tuple[str, ...] = ()


def create_all(connection: Connection, new: Sequence[NewDelivery], *, by: str, reason: str) -> None:
    """Write new deliveries, each with its first event, and bring their invoices up to date."""
    at = now_us()
    rows = [
        {
            "id": one.id,
            "company_id": one.company_id,
            "invoice_id": one.invoice_id,
            "send_id": one.send_id,
            "lane_id": one.lane_id,
            "channel": one.channel,
            "provider": one.provider,
            "address": one.address,
            "state": DeliveryState.QUEUED.value,
            "attempt_count": 0,
            "in_doubt": False,
            "frozen": dict(one.frozen),
            "frozen_sha256": frozen_hash(one.invoice_id, one.channel, one.address, one.frozen, None),
            "replaces": one.replaces,
            "created_at": at,
            "updated_at": at,
            "version": 1,
        }
        for one in new
    ]
    if not rows:
        return
    connection.execute(insert(delivery), rows)
    told = [(one.id, _told(one, None, DeliveryState.QUEUED, reason, 0, {})) for one in new]
    append_events(connection, new[0].company_id, "delivery.moved", told, by=by, at=at)
    replaced = [{"old": old, "new": one.id} for one in new for old in (one.replaces, *one.also_replaces) if old]
    if replaced:
        statement = update(delivery).where(delivery.c.id == bindparam("old"))
        connection.execute(statement.values(replaced_by=bindparam("new"), version=delivery.c.version + 1), replaced)
        mend(connection, new[0].company_id, ABOUT_DELIVERY, [one["old"] for one in replaced], by=by, at=at)
    refresh_invoices(connection, list(dict.fromkeys(one.invoice_id for one in new)), by=by, at=at)


def failure_json(failure: Failure) -> dict[str, str]:
    """Return a failure as the tables keep it."""
    return {"code": failure.code, "message": failure.message, "owner": failure.owner.value}
