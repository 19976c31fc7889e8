"""Moving deliveries: the one place that writes their states.

Every move is checked against the state table and tells an event in the same transaction; the invoice, its file and the
counters follow in it, too.
"""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from connect_app.domain.channel import AddressRule, kind_of
from connect_app.domain.delivery import ARRIVED, DeliveryState, FailureOwner, check_move
from connect_app.domain.saying import say, told
from connect_app.gateway.store.deliveries import (
    Changes,
    DeliveryRecord,
    NewDelivery,
    deliveries_by_id,
    insert_deliveries,
    write_changes,
    write_not_replaced,
    write_replaced,
)
from connect_app.gateway.store.email_list import mark_bounced, mark_used
from connect_app.gateway.store.events import append_events, now_us
from connect_app.gateway.store.invoice_words import note_addresses
from connect_app.gateway.store.ledger import refresh_invoices
from connect_app.gateway.store.made_anew import made_anew
from connect_app.gateway.store.messages import ABOUT_DELIVERY, Moved, follow_moves, mend
from connect_app.gateway.store.transactions import Writing

_ALIKE = {DeliveryState.QUEUED.value, DeliveryState.HANDING_OVER.value}  # the same, as far as an invoice shows it

_SETTLES = ARRIVED | {DeliveryState.FAILED}
"""Moves after which an invoice may have been made anew in another's place."""
_ANEW = say("move.made_anew")

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
    changes: Changes = field(default_factory=Changes)
    told: Mapping[str, str] = field(default_factory=dict)
    stops_lane: bool = False


def move(connection: Writing, step: Step, *, by: str = SELF) -> None:
    """Make one move; see `move_all`."""
    move_all(connection, [step], by=by)


def move_all(
    connection: Writing, steps: Sequence[Step], *, by: str = SELF, known: Mapping[str, DeliveryRecord] | None = None
) -> None:
    """Make these moves, each of another delivery, in the caller's writing transaction; raises Bug ``illegal_move``.

    ``known``: their rows, where the caller has loaded them in this transaction.
    """
    at = now_us()
    if known is None:
        known = deliveries_by_id(connection, [step.delivery_id for step in steps])
    rows = []
    for step in steps:
        row = known[step.delivery_id]
        check_move(DeliveryState(row.state), step.to)
        attempt = step.changes.get("attempt_count", row.attempt_count)
        rows.append((row, _told(row, row.state, step.to, step.reason, attempt, step.told)))
    write_changes(connection, [(step.delivery_id, step.to, step.changes) for step in steps], at)
    _mark_addresses(connection, [(known[step.delivery_id], step) for step in steps], at)
    moved = [_moved(known[step.delivery_id], step) for step in steps]
    for company_id in dict.fromkeys(row.company_id for row, _ in rows):
        told = [(row.id, data) for row, data in rows if row.company_id == company_id]
        append_events(connection, company_id, "delivery.moved", told, by=by, at=at)
        follow_moves(connection, company_id, [one for one in moved if one.row.company_id == company_id], by=by, at=at)
    told_apart = [step for step in steps if {known[step.delivery_id].state, step.to.value} != _ALIKE]
    ids = dict.fromkeys(known[step.delivery_id].invoice_id for step in told_apart)
    refresh_invoices(connection, list(ids), by=by, at=at)
    _let_go(connection, [known[step.delivery_id] for step in steps if step.to in _SETTLES], at)


def _let_go(connection: Writing, moved: Sequence[DeliveryRecord], at: int) -> None:
    """Let refused invoices need attention no more once those that were made anew in their place have gone."""
    found = made_anew(connection, {one.invoice_id for one in moved}) if moved else []
    if not found:
        return
    write_replaced(connection, [(one.old.id, one.new.id) for one in found])
    for company_id in dict.fromkeys(one.old.company_id for one in found):
        theirs = [one.old for one in found if one.old.company_id == company_id]
        told = [
            (one.id, _told(one, one.state, DeliveryState(one.state), _ANEW, one.attempt_count, {})) for one in theirs
        ]
        append_events(connection, company_id, "delivery.moved", told, by=SELF, at=at)
        mend(connection, company_id, ABOUT_DELIVERY, [one.id for one in theirs], by=SELF, at=at)
    refresh_invoices(connection, list(dict.fromkeys(one.old.invoice_id for one in found)), by=SELF, at=at)


def hand_back(connection: Writing, refused: Sequence[DeliveryRecord]) -> None:
    """Let the first deliveries count again where those in their place were refused because they are there already."""
    firsts = deliveries_by_id(connection, [one.replaces for one in refused if one.replaces])
    back = [(one, firsts[one.replaces]) for one in refused if one.replaces]
    back = [(one, first) for one, first in back if first.channel == one.channel and first.state in ARRIVED]
    if back:
        write_replaced(connection, [(one.id, first.id) for one, first in back])
        write_not_replaced(connection, [first.id for _, first in back])
        refresh_invoices(connection, list(dict.fromkeys(one.invoice_id for one, _ in back)), by=SELF, at=now_us())


def tell_proved(connection: Writing, row: DeliveryRecord, reason: str, told_too: Mapping[str, str], at: int) -> None:
    """Tell what was proved of a delivery that stays where it stands, and bring its invoice up to date."""
    state = DeliveryState(row.state)
    data = _told(row, state, state, reason, row.attempt_count, told_too)
    append_events(connection, row.company_id, "delivery.proved", [(row.id, data)], by=SELF, at=at)
    refresh_invoices(connection, [row.invoice_id], by=SELF, at=at)


def _moved(row: DeliveryRecord, step: Step) -> Moved:
    return Moved(row, step.to, step.reason, step.changes.get("failure", row.failure), step.stops_lane)


def _mark_addresses(connection: Writing, moved: Sequence[tuple[DeliveryRecord, Step]], at: int) -> None:
    """Let the e-mail list know which addresses were used, and from which mail came back or was refused."""
    used: dict[str, list[tuple[str | None, str]]] = defaultdict(list)
    bounced: dict[str, list[tuple[str | None, str]]] = defaultdict(list)
    for row, step in moved:
        if kind_of(row.channel).address is not AddressRule.MAILBOX:
            continue
        sent_to = (row.customer_number, row.address)
        if step.to is DeliveryState.ACCEPTED:
            used[row.company_id].append(sent_to)
        elif step.to is DeliveryState.FAILED and _is_about_address(row, step):
            bounced[row.company_id].append(sent_to)
    for company_id, addresses in used.items():
        mark_used(connection, company_id, addresses, at)
    for company_id, addresses in bounced.items():
        mark_bounced(connection, company_id, addresses, at)


def _is_about_address(row: DeliveryRecord, step: Step) -> bool:
    """Say whether mail came back from an address, or the server refused the address itself."""
    failure = step.changes.get("failure")
    is_refused = failure is not None and failure.code == "mail_refused" and failure.owner is FailureOwner.YOU
    return bool(step.changes.get("accepted_at", row.accepted_at) or is_refused)


def _told(
    row: DeliveryRecord | NewDelivery,
    old: str | None,
    new: DeliveryState,
    reason: str,
    attempt: int,
    more: Mapping[str, str],
) -> dict[str, object]:
    return {
        "from": old,
        "to": new.value,
        "reason": reason,
        "params": told(reason),
        "attempt": attempt,
        "invoice_id": row.invoice_id,
        "send_id": row.send_id,
        "channel": row.channel,
        **more,
    }


def create_all(connection: Writing, new: Sequence[NewDelivery], *, by: str, reason: str) -> None:
    """Write new deliveries, each with its first event, and bring their invoices up to date."""
    if not new:
        return
    at = now_us()
    insert_deliveries(connection, new, at)
    told = [(one.id, _told(one, None, DeliveryState.QUEUED, reason, 0, {})) for one in new]
    append_events(connection, new[0].company_id, "delivery.moved", told, by=by, at=at)
    replaced = [(old, one.id) for one in new for old in (one.replaces, *one.also_replaces) if old]
    if replaced:
        write_replaced(connection, replaced)
        mend(connection, new[0].company_id, ABOUT_DELIVERY, [old for old, _ in replaced], by=by, at=at)
    refresh_invoices(connection, list(dict.fromkeys(one.invoice_id for one in new)), by=by, at=at)
    mailed = (one for one in new if kind_of(one.channel).address is AddressRule.MAILBOX)
    note_addresses(connection, ((one.invoice_id, one.address) for one in mailed))
