"""The receipt of a send: counted from its deliveries each time, so that it always adds up."""

from collections import Counter
from collections.abc import Iterable
from datetime import UTC, datetime
from decimal import Decimal

from connect_app.contract.base import Money
from connect_app.contract.sends import LONGEST_UNDO_S, Send
from connect_app.domain.channel import kind_of
from connect_app.domain.delivery import DeliveryState
from connect_app.domain.invoice import InvoiceKind
from connect_app.gateway.sends.chosen_hours import told_hour
from connect_app.gateway.store.events import now_us
from connect_app.gateway.store.sends import SendRecord, StandingDelivery, standing_of_send
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

_PLACE: dict[str, int] = {state: place for place, state in enumerate(SLOWEST_FIRST)}
_MOVING = frozenset({_S.QUEUED, _S.HANDING_OVER, _S.DEFERRED, _S.UNCERTAIN})


def receipt(connection: Reading, record: SendRecord) -> Send:
    """Return the receipt of a send. ``complete``: nothing of it moves by itself any more."""
    states: dict[str, str] = {}
    going: dict[str, StandingDelivery] = {}
    is_moving = False
    for one in standing_of_send(connection, record.id):
        state = one.state if one.state in _PLACE else _S.HELD  # spoilt by the disk: only a person moves it on
        known = states.setdefault(one.invoice_id, state)
        if _PLACE[state] < _PLACE[known]:
            states[one.invoice_id] = state
        if state != _S.CANCELLED:
            going[one.invoice_id] = one
        is_moving = is_moving or _moves_by_itself(one)
    counts = Counter(states.values())
    return Send(
        id=record.id,
        created_at=_at(record.created_at),
        begins_at=_at(record.begins_at),
        begins_in_s=min(max((record.begins_at - now_us()) / 1e6, 0.0), LONGEST_UNDO_S),
        hour=None if record.hour is None else told_hour(record.hour, record.begins_at),
        waits_for_hour=record.hour_open,
        selected=record.selected,
        skipped=len(record.skips),
        complete=not is_moving,
        totals=_totals(going.values()),
        invoice_ids=list(states),
        skips=list(record.skips),
        **{state.value: counts[state] for state in _S},
    )


def _moves_by_itself(one: StandingDelivery) -> bool:
    if one.state == _S.DEFERRED and one.next_attempt_at is None:  # until somebody changes a setting
        return False
    # Networks send a receipt for all that they took; other channels have none to wait for.
    return one.state in _MOVING or (one.state == _S.ACCEPTED and kind_of(one.channel).awaits_receipt)


def _totals(going: Iterable[StandingDelivery]) -> list[Money]:
    """Return what is to be paid of invoices, each given once, per currency."""
    sums: dict[str, Decimal] = {}
    for one in going:
        if one.payable is not None and one.currency is not None:
            amount = Decimal(one.payable)
            gives_back = one.kind == InvoiceKind.CREDIT_NOTE and amount > 0
            sums[one.currency] = sums.get(one.currency, Decimal()) + (-amount if gives_back else amount)
    return [Money(amount=str(amount), currency=currency) for currency, amount in sorted(sums.items())]


def _at(at_us: int) -> datetime:
    return datetime.fromtimestamp(at_us / 1_000_000, UTC)
