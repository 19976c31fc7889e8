"""Sends as records: one press on *Send selected*, and what was left out of it."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple

from pydantic import TypeAdapter, ValidationError
from sqlalchemy import func, insert, select

from connect_app.contract.sends import Skip
from connect_app.domain.chosen_hour import ChosenHour
from connect_app.domain.identifiers import new_id
from connect_app.gateway.store.events import append_event, now_us
from connect_app.gateway.store.hours import read_hour, stored_hour
from connect_app.gateway.store.tables import delivery, invoice, send
from connect_app.gateway.store.transactions import Reading, Writing

_SKIPS = TypeAdapter(list[Skip])
_c = send.c
_NAMES = [one.name for one in send.c]
_SKIPPED, _HOUR = _NAMES.index("skips"), _NAMES.index("hour")


@dataclass(frozen=True, slots=True)
class SendRecord:
    """A send. ``begins_at``: `created_at` and the undo window, or the chosen hour; microseconds since 1970.

    ``hour_open``: something of it may still wait for its ``hour``.
    """

    id: str
    company_id: str
    created_at: int
    created_by: str
    begins_at: int
    selected: int
    skips: tuple[Skip, ...]
    hour: ChosenHour | None
    hour_open: bool


@dataclass(frozen=True, slots=True)
class ChosenBegin:
    """When a send begins, and why then; ``waits``: it is later than its undo window."""

    hour: ChosenHour
    at_us: int
    waits: bool


class StandingDelivery(NamedTuple):
    """Where one delivery of a send stands, and what is to be paid of its invoice. Many are read at once."""

    invoice_id: str
    state: str
    channel: str
    next_attempt_at: int | None
    payable: str | None
    currency: str | None
    kind: str | None


def new_send(
    connection: Writing,
    company_id: str,
    selected: int,
    skips: Sequence[Skip],
    undo_s: float,
    by: str,
    begin: ChosenBegin | None = None,
) -> str:
    """Write a send and its event; return its id. ``begin``: the hour that it waits for."""
    send_id, at = new_id(), now_us()
    undo_until = at + int(undo_s * 1_000_000)
    connection.execute(
        insert(send).values(
            id=send_id,
            company_id=company_id,
            created_at=at,
            created_by=by,
            begins_at=undo_until if begin is None else max(begin.at_us, undo_until),
            selected=selected,
            skips=[one.model_dump() for one in skips],
            hour=None if begin is None else stored_hour(begin.hour),
            hour_open=begin is not None and begin.waits,
        )
    )
    append_event(connection, company_id, "send.started", send_id, by=by, data={"selected": selected}, at=at)
    return send_id


def find_send(connection: Reading, company_id: str, send_id: str) -> SendRecord | None:
    """Return a company's send, None if there is none of that id."""
    row = connection.execute(select(send).where(_c.id == send_id, _c.company_id == company_id)).one_or_none()
    return None if row is None else _record(row)


def sends_before(connection: Reading, company_id: str, before: str | None, limit: int) -> list[SendRecord]:
    """Return the sends before one (its id), the newest first."""
    query = select(send).where(_c.company_id == company_id).order_by(_c.id.desc()).limit(limit)
    return [_record(row) for row in connection.execute(query if before is None else query.where(_c.id < before))]


def count_sends(connection: Reading, company_id: str) -> int:
    """Return how many sends a company has made."""
    return connection.scalar(select(func.count()).where(_c.company_id == company_id)) or 0


def standing_of_send(connection: Reading, send_id: str) -> list[StandingDelivery]:
    """Return where the deliveries of a send stand, in the order of their making."""
    c, of = delivery.c, invoice.c
    columns = (c.invoice_id, c.state, c.channel, c.next_attempt_at, of.payable, of.currency, of.kind)
    with_invoice = delivery.join(invoice, of.id == c.invoice_id, isouter=True)
    query = select(*columns).select_from(with_invoice).where(c.send_id == send_id).order_by(c.id)
    return list(map(StandingDelivery._make, connection.execute(query).all()))


def _record(row: Sequence[Any]) -> SendRecord:
    values = list(row)
    values[_SKIPPED] = _skips(values[_SKIPPED])
    values[_HOUR] = read_hour(values[_HOUR])
    return SendRecord(*values)


def _skips(stored: object) -> tuple[Skip, ...]:
    try:
        return tuple(_SKIPS.validate_python(stored))
    except ValidationError:  # a damaged disk has left none
        return ()
