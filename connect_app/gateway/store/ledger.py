"""What invoices and files say about their deliveries: derived in the transaction that moves a delivery.

The rules, in their order. Invoice: a delivery that still moves by itself → sending; one that needs a person, or waits
for a setting → attention; one that arrived → sent; else (none, or all taken back) → waiting. Replaced deliveries do not
count; where those of another invoice, which was made anew, stand in the place of all → cancelled.
File: an invoice that waits → waiting; one on its way → sending; else sent.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, fields, replace
from typing import Any

from sqlalchemy import ColumnElement, bindparam, select, update

from connect_app.domain.delivery import (
    ARRIVED,
    IN_PROGRESS,
    NEEDS_ATTENTION,
    DeliveryState,
    FailureOwner,
    needs_attention,
)
from connect_app.domain.invoice import FileState, InvoiceState
from connect_app.domain.saying import SAYS, told
from connect_app.gateway.store import counters
from connect_app.gateway.store.events import append_events, now_us
from connect_app.gateway.store.messages import ABOUT_INVOICE, Trouble, tell
from connect_app.gateway.store.record_hashes import RECORD_DAMAGED
from connect_app.gateway.store.tables import delivery, file, invoice
from connect_app.gateway.store.transactions import Reading, Writing

_COUNTER_OF = {
    InvoiceState.WAITING: counters.WAITING,
    InvoiceState.SENDING: counters.SENDING,
    InvoiceState.ATTENTION: counters.ATTENTION,
}
_BATCH = 1000

MAX_RECIPIENTS = 5
"""Recipients that lists show of an invoice."""

_SHOWN_AS = {DeliveryState.HANDING_OVER: DeliveryState.QUEUED}  # it lasts a moment: no list changes for it


def invoice_state(states: Iterable[DeliveryState]) -> InvoiceState:
    """Return where an invoice stands, from the states of its deliveries that were not replaced."""
    known = set(states)
    if known & IN_PROGRESS:
        return InvoiceState.SENDING
    if known & NEEDS_ATTENTION:
        return InvoiceState.ATTENTION
    return InvoiceState.SENT if known & ARRIVED else InvoiceState.WAITING


def file_state(waiting: int, sending: int) -> FileState:
    """Return where a readable file stands, from how many of its invoices wait and are on their way.

    A file of which one invoice was sent and the others wait is still to be worked on, so it stays where it was.
    """
    if waiting:
        return FileState.WAITING
    return FileState.SENDING if sending else FileState.SENT


def refresh_invoices(connection: Writing, invoice_ids: Sequence[str], *, by: str, at: int) -> None:
    """Bring state, sent_at, opened_at and failure of these invoices, their files and the counters up to date.

    Call it in the transaction that wrote or moved their deliveries, once for the whole batch. Writes
    ``invoice.changed`` and ``file.changed`` for what changed, and nothing for what did not.
    """
    for start in range(0, len(invoice_ids), _BATCH):
        ids = invoice_ids[start : start + _BATCH]
        changed = [(old, new) for old in _load(connection, ids) if (new := _derive(old)) is not None]
        if changed:
            _write(connection, changed, by, at)


def refresh_invoice(connection: Writing, invoice_id: str, *, by: str, at: int) -> None:
    """Bring one invoice up to date; see `refresh_invoices`."""
    refresh_invoices(connection, [invoice_id], by=by, at=at)


def hold_damaged(connection: Writing, invoice_ids: Sequence[str], sentence: str, *, by: str) -> None:
    """Let invoices that wait, and whose record is damaged, need attention, each with a message for the administrator.

    One that is held so already, or has deliveries, stays as it is.
    """
    at = now_us()
    for start in range(0, len(invoice_ids), _BATCH):
        loaded = _load(connection, invoice_ids[start : start + _BATCH])
        rows = [row for row in loaded if row.says.state == InvoiceState.WAITING]
        changed = [(row, _damaged(row.says, sentence)) for row in rows]
        if changed:
            _write(connection, changed, by, at)
        for row in rows:
            owner = FailureOwner.ADMINISTRATOR
            trouble = Trouble(RECORD_DAMAGED, sentence, owner, ABOUT_INVOICE, row.id, row.number)
            tell(connection, row.company_id, trouble, by=by, at=at)


@dataclass(frozen=True, slots=True)
class _Stands:
    """What an invoice says about its deliveries; ``recipients``: whom lists show, as the table keeps it."""

    state: str
    sent_at: int | None
    opened_at: int | None
    failure_code: str | None
    failure_message: str | None
    failure_params: Mapping[str, object] | None
    recipients: Mapping[str, object] | None


def _damaged(says: _Stands, sentence: str) -> _Stands:
    """Return what an invoice says from now on whose record is damaged."""
    return replace(
        says,
        state=InvoiceState.ATTENTION.value,
        failure_code=RECORD_DAMAGED,
        failure_message=sentence,
        failure_params=told(sentence),
    )


@dataclass(frozen=True, slots=True)
class _Delivery:
    """A delivery, as far as its invoice tells of it."""

    id: str
    channel: str
    address: str
    failure: Mapping[str, Any] | None
    replaced_by: str | None
    state: str
    next_attempt_at: int | None
    accepted_at: int | None
    opened_at: int | None
    proved: str | None
    answered: str | None

    @property
    def counts_as(self) -> DeliveryState:
        """As what it counts for its invoice: one that stands still until a setting is changed as held."""
        state = DeliveryState(self.state)
        is_stopped = state not in NEEDS_ATTENTION and needs_attention(state, has_time=self.next_attempt_at is not None)
        return DeliveryState.HELD if is_stopped else state


@dataclass(frozen=True, slots=True)
class _Invoice:
    """An invoice with its deliveries in their order, and what it says about them now."""

    id: str
    company_id: str
    file_id: str
    number: str
    says: _Stands
    deliveries: list[_Delivery]


_Change = tuple[_Invoice, _Stands]


def _load(connection: Reading, ids: Sequence[str]) -> list[_Invoice]:
    c, d = invoice.c, delivery.c
    says = (c.state, c.sent_at, c.opened_at, c.failure_code, c.failure_message, c.failure_params, c.recipients)
    query = select(c.id, c.company_id, c.file_id, c.number, *says).where(c.id.in_(ids))
    found: dict[str, _Invoice] = {}
    for row in map(tuple, connection.execute(query).all()):
        found[row[0]] = _Invoice(row[0], row[1], row[2], row[3], _Stands(*row[4:]), [])
    facts = (d.id, d.channel, d.address, d.failure, d.replaced_by)
    stands = (d.state, d.next_attempt_at, d.accepted_at, d.opened_at, d.proved, d.answered)
    query = select(d.invoice_id, *facts, *stands).where(d.invoice_id.in_(ids)).order_by(d.id)
    for row in map(tuple, connection.execute(query).all()):
        found[row[0]].deliveries.append(_Delivery(*row[1:]))
    return list(found.values())


def _derive(old: _Invoice) -> _Stands | None:
    """Return what the invoice says from now on, None if nothing changes."""
    current = [one for one in old.deliveries if one.replaced_by is None]
    failures = [one.failure for one in current if one.failure and one.counts_as in NEEDS_ATTENTION]
    failure: Mapping[str, Any] = failures[-1] if failures else {}
    own = {one.id for one in old.deliveries}
    is_made_anew = any(one.replaced_by is not None and one.replaced_by not in own for one in old.deliveries)
    state = invoice_state(one.counts_as for one in current)
    if is_made_anew and state is InvoiceState.WAITING:
        state = InvoiceState.CANCELLED
    new = _Stands(
        state=state.value,
        sent_at=min((one.accepted_at for one in old.deliveries if one.accepted_at is not None), default=None),
        opened_at=min((one.opened_at for one in old.deliveries if one.opened_at is not None), default=None),
        failure_code=failure.get("code"),
        failure_message=failure.get("message"),
        failure_params={SAYS: failure["says"], **failure["params"]} if failure.get("says") else None,
        recipients=_recipients(current),
    )
    return None if new == old.says else new


def _recipients(current: Sequence[_Delivery]) -> Mapping[str, object] | None:
    """Return whom lists show, those that need attention first; None where it goes and went to nobody."""
    shown = []
    for one in current:
        state = DeliveryState(one.state)
        if state is not DeliveryState.CANCELLED:
            failure = one.failure if one.counts_as in NEEDS_ATTENTION else None
            shown.append(
                {
                    "address": one.address,
                    "channel": one.channel,
                    "state": _SHOWN_AS.get(state, state).value,
                    "opened_at": one.opened_at,
                    "failure_code": failure["code"] if failure else None,
                    # Left out where there is nothing, as it was before it was known: no row changes for that.
                    **({"proved": one.proved} if one.proved else {}),
                    **({"buyer_answer": one.answered} if one.answered else {}),
                }
            )
    shown.sort(key=lambda one: one["failure_code"] is None and one["state"] not in NEEDS_ATTENTION)
    return {"count": len(shown), "shown": shown[:MAX_RECIPIENTS]} if shown else None


_SAYS = [one.name for one in fields(_Stands)]
_SAID: dict[str, ColumnElement[Any]] = {name: bindparam(name) for name in _SAYS}
_SAY = update(invoice).where(invoice.c.id == bindparam("key")).values({**_SAID, "version": invoice.c.version + 1})


def _write(connection: Writing, changed: Sequence[_Change], by: str, at: int) -> None:
    values = [{"key": old.id, **{name: getattr(new, name) for name in _SAYS}} for old, new in changed]
    connection.execute(_SAY, values)
    totals: dict[str, Counter[str]] = defaultdict(Counter)
    files: dict[str, Counter[str]] = defaultdict(Counter)
    events: dict[str, list[tuple[str, dict[str, object]]]] = defaultdict(list)
    for old, new in changed:
        _tally(totals[old.company_id], files[old.file_id], old.says, new)
        data: dict[str, object] = {"state": new.state, "from": old.says.state, "file_id": old.file_id}
        events[old.company_id].append((old.id, data))
    _write_files(connection, files, totals, by, at)
    for company_id, objects in events.items():
        append_events(connection, company_id, "invoice.changed", objects, by=by, at=at)
    for company_id, changes in totals.items():
        counters.count(connection, company_id, changes)


def _tally(totals: Counter[str], of_file: Counter[str], old: _Stands, new: _Stands) -> None:
    for state, change in ((old.state, -1), (new.state, 1)):
        if (name := _COUNTER_OF.get(InvoiceState(state))) is not None:
            totals[name] += change
            of_file[name] += change
    totals[counters.SENT] += (new.sent_at is not None) - (old.sent_at is not None)


def _write_files(
    connection: Writing, files: dict[str, Counter[str]], totals: dict[str, Counter[str]], by: str, at: int
) -> None:
    c = file.c
    for row in connection.execute(
        select(c.id, c.company_id, c.state, c.waiting_count, c.sending_count).where(c.id.in_(list(files)))
    ).all():
        waiting = row.waiting_count + files[row.id][counters.WAITING]
        sending = row.sending_count + files[row.id][counters.SENDING]
        state = file_state(waiting, sending).value
        if (waiting, sending, state) == (row.waiting_count, row.sending_count, row.state):
            continue
        connection.execute(
            update(file)
            .where(c.id == row.id)
            .values(waiting_count=waiting, sending_count=sending, state=state, version=c.version + 1)
        )
        if (waiting, state) == (row.waiting_count, row.state):
            continue
        totals[row.company_id][counters.WAITING_FILES] += (state == "waiting") - (row.state == "waiting")
        append_events(
            connection, row.company_id, "file.changed", [(row.id, {"state": state, "from": row.state})], by=by, at=at
        )
