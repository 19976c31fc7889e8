"""Lanes: what stands in one, and what gets a new one."""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass

from sqlalchemy import and_, not_, or_, select, text, update

from connect_app.contract.deliveries import Failure
from connect_app.contract.sends import LONGEST_UNDO_S
from connect_app.domain.channel import Channel
from connect_app.domain.delivery import DeliveryState
from connect_app.gateway.store.deliveries import DeliveryRecord, delivery_record, read_failure
from connect_app.gateway.store.events import now_us
from connect_app.gateway.store.hours import waits_for_hour
from connect_app.gateway.store.tables import (
    company,
    delivery,
    mail_copy,
    provider_note,
    recipient_answer,
    recipient_check,
    recipient_check_item,
    send,
)
from connect_app.gateway.store.transactions import Reading, Writing

_S = DeliveryState
_c = delivery.c
_CODE = _c.failure["code"].as_string()
_OPEN = (_S.QUEUED, _S.DEFERRED, _S.UNCERTAIN)
_LONGEST_UNDO_US = LONGEST_UNDO_S * 1_000_000
_WAITS_UNTIL = (
    recipient_answer.c.ask_at,
    provider_note.c.ask_at,
    recipient_check.c.begins_at,
    mail_copy.c.due_at,
    recipient_check_item.c.ask_at,
)


@dataclass(frozen=True, slots=True)
class Waiting:
    """How a delivery of a lane waits: its state, when it is tried next, and why it waits."""

    state: str
    next_attempt_at: int | None
    failure: Failure | None

    @property
    def failure_code(self) -> str | None:
        """The code of its failure, None if it has none."""
        return None if self.failure is None else self.failure.code

    @property
    def waits_for_hour(self) -> bool:
        """Whether nothing may begin it before the hour that was chosen for it."""
        return self.state == _S.QUEUED and self.next_attempt_at is not None


def _in(states: Iterable[DeliveryState]) -> list[str]:
    return [state.value for state in states]


def account_of_lane(connection: Reading, lane_id: str) -> tuple[str, Channel] | None:
    """Return company and channel of a lane, None of one that has no delivery."""
    row = connection.execute(select(_c.company_id, _c.channel).where(_c.lane_id == lane_id).limit(1)).one_or_none()
    return None if row is None else (row.company_id, Channel(row.channel))


def account_of_open_lane(connection: Reading, lane_id: str) -> tuple[str, Channel] | None:
    """Return company and channel of what is open in a lane, None if nothing is; not those of a damaged row."""
    known = (_c.channel.in_([one.value for one in Channel]), _c.company_id.in_(select(company.c.id)))
    query = select(_c.company_id, _c.channel).where(_c.lane_id == lane_id, _c.state.in_(_in(_OPEN)), *known).limit(1)
    row = connection.execute(query).one_or_none()
    return None if row is None else (row.company_id, Channel(row.channel))


def in_lane(connection: Reading, lane_id: str, states: Iterable[DeliveryState]) -> list[DeliveryRecord]:
    """Return the deliveries of a lane in these states, in the order of their making."""
    query = select(delivery).where(_c.lane_id == lane_id, _c.state.in_(_in(states))).order_by(_c.id)
    return [delivery_record(row) for row in connection.execute(query).all()]


def ids_in_lane(connection: Reading, lane_id: str, states: Iterable[DeliveryState]) -> list[str]:
    """Return the ids of the deliveries of a lane in these states, in the order of their making."""
    query = select(_c.id).where(_c.lane_id == lane_id, _c.state.in_(_in(states))).order_by(_c.id)
    return list(connection.scalars(query))


def waiting_in_lane(connection: Reading, lane_id: str) -> list[Waiting]:
    """Return how what is open in a lane waits."""
    query = select(_c.state, _c.next_attempt_at, _c.failure).where(_c.lane_id == lane_id, _c.state.in_(_in(_OPEN)))
    return [Waiting(row.state, row.next_attempt_at, read_failure(row.failure)) for row in connection.execute(query)]


def lanes_at_work(connection: Reading, states: Iterable[DeliveryState]) -> set[str]:
    """Return the lanes that have a delivery in one of these states which waits for no person and no chosen hour."""
    waits_for_a_person = and_(_c.state == _S.DEFERRED.value, _c.next_attempt_at.is_(None))
    query = select(_c.lane_id).where(_c.state.in_(_in(states)), not_(waits_for_a_person), not_(waits_for_hour()))
    return set(connection.scalars(query.distinct()))


def stopped(
    connection: Reading, company_id: str | None, channels: Collection[Channel], held_for: Collection[str]
) -> list[DeliveryRecord]:
    """Return what a setting stopped, of one company or of all: also what is held for one of these failures.

    With a company, what waits for its next try or its turn, too.
    """
    held = and_(
        _c.state == _S.HELD.value,
        _CODE.in_(held_for),
        _c.in_doubt.is_(False),
        _c.accepted_at.is_(None),
        _c.replaced_by.is_(None),
    )
    if company_id is None:
        wanted = or_(held, and_(_c.state == _S.DEFERRED.value, _c.next_attempt_at.is_(None)))
    else:
        begun = select(send.c.id).where(send.c.id == _c.send_id, send.c.begins_at <= now_us()).exists()
        queued = and_(_c.state == _S.QUEUED.value, begun, not_(waits_for_hour()))
        wanted = and_(_c.company_id == company_id, or_(held, _c.state == _S.DEFERRED.value, queued))
    states = _c.state.in_(_in((_S.QUEUED, _S.DEFERRED, _S.HELD)))
    query = select(delivery).where(states, wanted, _c.channel.in_([one.value for one in channels])).order_by(_c.id)
    return [delivery_record(row) for row in connection.execute(query)]


def give_to_lane(connection: Writing, delivery_ids: Sequence[str], lane_id: str) -> None:
    """Let another lane have deliveries that stay in their state."""
    connection.execute(update(delivery).where(_c.id.in_(delivery_ids)).values(lane_id=lane_id))


def shift_times(connection: Writing, jump_us: int) -> None:
    """Let what waits wait as long as before, after the clock was set by ``jump_us``."""
    before = now_us() - jump_us
    waits = and_(_c.state == _S.DEFERRED.value, _c.next_attempt_at > before)
    connection.execute(update(delivery).where(waits).values(next_attempt_at=_c.next_attempt_at + jump_us))
    undo = and_(send.c.begins_at > before, send.c.hour_open.is_(False))  # an hour stays what a wall shows
    connection.execute(update(send).where(undo).values(begins_at=send.c.begins_at + jump_us))
    for at in _WAITS_UNTIL:
        connection.execute(update(at.table).where(at > before).values({at: at + jump_us}))


@dataclass(frozen=True, slots=True)
class Latest:
    """How late what was put off may be tried again, in microseconds since 1970; what has ``limit_code`` by itself."""

    retry_at: int
    limit_at: int
    limit_code: str

    @property
    def parameters(self) -> dict[str, object]:
        """What the statements here call them."""
        return {"retry": self.retry_at, "until": self.limit_at, "limit": self.limit_code}


_OVERLONG = "next_attempt_at > CASE WHEN failure ->> 'code' = :limit THEN :until ELSE :retry END"


def overlong_lanes(connection: Reading, latest: Latest) -> list[str]:
    """Return the lanes in which something is tried only after that."""
    query = text(f"SELECT DISTINCT lane_id FROM delivery WHERE state = 'deferred' AND {_OVERLONG}")  # noqa: S608
    return sorted(connection.scalars(query, latest.parameters))


def shorten_pauses(connection: Writing, now: int, latest: Latest) -> None:
    """Let what was put off and sent while the clock was ahead of ``now`` wait from now on, as long as it was meant to.

    What is tried too late is let be: it is due now. An undo window that lasts longer than any is over.
    """
    connection.execute(
        text(
            "UPDATE delivery SET next_attempt_at = :now + "  # noqa: S608
            "CASE WHEN next_attempt_at > updated_at THEN next_attempt_at - updated_at ELSE 0 END "
            "WHERE state = 'deferred' AND updated_at > :now AND next_attempt_at IS NOT NULL "
            f"AND (failure ->> 'code' = :limit OR NOT {_OVERLONG})"
        ),
        {"now": now, **latest.parameters},
    )
    late = text("UPDATE send SET begins_at = :now + begins_at - created_at WHERE created_at > :now AND NOT hour_open")
    connection.execute(late, {"now": now})
    overlong = update(send).where(send.c.begins_at > now + _LONGEST_UNDO_US, send.c.hour_open.is_(False))
    connection.execute(overlong.values(begins_at=now))
