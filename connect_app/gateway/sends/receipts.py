"""The receipt of a send: counted from its deliveries each time, so that it always adds up."""

from collections import defaultdict
from collections.abc import Iterable
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import Connection, select

from connect_app.contract.sends import Send, Skip
from connect_app.domain.channel import Channel
from connect_app.domain.delivery import DeliveryState
from connect_app.gateway.store.invoice_rows import loaded
from connect_app.gateway.store.tables import delivery

_S = DeliveryState

SLOWEST_FIRST = (
    _S.QUEUED,
    _S.HANDING_OVER,
    _S.DEFERRED,
    _S.UNCERTAIN,
    _S.HELD,
    _S.FAILED,
    _S.CANCELLED,
    _S.ACCEPTED,
    _S.DELIVERED,
)
"""An invoice with several deliveries counts where the first of these stands."""

_MOVING = frozenset({_S.QUEUED, _S.HANDING_OVER, _S.DEFERRED, _S.UNCERTAIN})


def receipt(connection: Connection, row: Any) -> Send:
    """Return the receipt of a send's row. ``complete``: nothing of it moves by itself any more."""
    states: dict[str, list[DeliveryState]] = defaultdict(list)
    is_moving = False
    c = delivery.c
    query = select(c.invoice_id, c.state, c.channel, c.next_attempt_at).where(c.send_id == row.id).order_by(c.id)
    for one in connection.execute(query):
        state = DeliveryState(one.state)
        states[one.invoice_id].append(state)
        is_stopped = state is _S.DEFERRED and one.next_attempt_at is None  # until somebody changes a setting
        is_moving = is_moving or (not is_stopped and _moves_by_itself(state, Channel(one.channel)))
    counts = dict.fromkeys(_S, 0)
    for of_invoice in states.values():
        counts[slowest(of_invoice)] += 1
    skips = [Skip.model_validate(one) for one in loaded(row.skips)]
    return Send(
        id=row.id,
        created_at=_at(row.created_at),
        begins_at=_at(row.begins_at),
        selected=row.selected,
        skipped=len(skips),
        complete=not is_moving,
        invoice_ids=list(states),
        skips=skips,
        **{state.value: count for state, count in counts.items()},
    )


def slowest(states: Iterable[DeliveryState]) -> DeliveryState:
    """Return the state that an invoice counts as."""
    known = set(states)
    return next(state for state in SLOWEST_FIRST if state in known)


def _moves_by_itself(state: DeliveryState, channel: Channel) -> bool:
    # Networks send a receipt for every e-invoice; mail and print have none to wait for.
    return state in _MOVING or (state is _S.ACCEPTED and channel is Channel.EINVOICE)


def _at(at_us: int) -> datetime:
    return datetime.fromtimestamp(at_us / 1_000_000, UTC)
