"""The receipt of a send: counted from its deliveries each time, so that it always adds up."""

from collections import Counter
from datetime import UTC, datetime

from connect_app.contract.sends import Send
from connect_app.domain.channel import Channel
from connect_app.domain.delivery import DeliveryState
from connect_app.gateway.store.sends import SendRecord, standing_of_send, totals_of_send
from connect_app.gateway.store.transactions import Reading

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

_PLACE = {state: place for place, state in enumerate(SLOWEST_FIRST)}
_MOVING = frozenset({_S.QUEUED, _S.HANDING_OVER, _S.DEFERRED, _S.UNCERTAIN})


def receipt(connection: Reading, record: SendRecord) -> Send:
    """Return the receipt of a send. ``complete``: nothing of it moves by itself any more."""
    states: dict[str, DeliveryState] = {}
    is_moving = False
    for one in standing_of_send(connection, record.id):
        known = states.setdefault(one.invoice_id, one.state)
        if _PLACE[one.state] < _PLACE[known]:
            states[one.invoice_id] = one.state
        is_stopped = one.state is _S.DEFERRED and one.next_attempt_at is None  # until somebody changes a setting
        is_moving = is_moving or (not is_stopped and _moves_by_itself(one.state, one.channel))
    counts = Counter(states.values())
    return Send(
        id=record.id,
        created_at=_at(record.created_at),
        begins_at=_at(record.begins_at),
        selected=record.selected,
        skipped=len(record.skips),
        complete=not is_moving,
        totals=totals_of_send(connection, record.id),
        invoice_ids=list(states),
        skips=list(record.skips),
        **{state.value: counts[state] for state in _S},
    )


def _moves_by_itself(state: DeliveryState, channel: Channel) -> bool:
    # Networks send a receipt for every e-invoice; mail and print have none to wait for.
    return state in _MOVING or (state is _S.ACCEPTED and channel is Channel.EINVOICE)


def _at(at_us: int) -> datetime:
    return datetime.fromtimestamp(at_us / 1_000_000, UTC)
