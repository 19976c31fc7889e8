"""Who gets an invoice, and where each of them stands: what the envelope, the eye and the warning are made of."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Any

from connect_app.desktop.style.appearance import Tint
from connect_app.desktop.style.icon_loading import IconName
from connect_app.desktop.style.icons import answer_sign, state_icon_name
from connect_app.domain.channel import Channel
from connect_app.domain.delivery import ARRIVED, DeliveryState
from connect_app.domain.proofs import BuyerAnswer, ProofKind

if TYPE_CHECKING:
    from connect_app.contract.deliveries import Delivery

_MOST_SIGNS = 5


@dataclass(frozen=True, slots=True)
class Recipient:
    """One recipient of an invoice over one channel. ``opened_at``: a hint, from the recipient's page."""

    channel: Channel
    address: str
    state: DeliveryState
    failure_code: str | None = None
    opened_at: datetime | None = None
    proved: ProofKind | None = None
    buyer_answer: BuyerAnswer | None = None


def open_deliveries(deliveries: Sequence[Delivery]) -> list[Delivery]:
    """Return the deliveries that count: not what was taken back, nor what a newer one took the place of."""
    replaced = {delivery.replaces for delivery in deliveries}
    counts = (one for one in deliveries if one.state is not DeliveryState.CANCELLED)
    return [delivery for delivery in counts if delivery.id not in replaced]


def recipient_of(delivery: Delivery) -> Recipient:
    """Return the recipient of a delivery."""
    failure_code = delivery.failure.code if delivery.failure else None
    kinds = [one.kind for one in delivery.proofs if one.kind is not ProofKind.BUYER]
    proved = kinds[-1] if kinds else None
    answer = delivery.buyer_answer.code if delivery.buyer_answer else None
    opened_at = delivery.opened_at
    return Recipient(delivery.channel, delivery.address, delivery.state, failure_code, opened_at, proved, answer)


def recipient_icon_name(recipient: Recipient) -> tuple[str, Tint]:
    """Return name and colour of the sign of one recipient: warning, answer, eye, envelope, else the state's own."""
    if recipient.state is DeliveryState.FAILED:
        return "warning", Tint.WARNING
    if recipient.state in ARRIVED and recipient.buyer_answer is not None:
        return answer_sign(recipient.buyer_answer)
    if recipient.state in ARRIVED and recipient.opened_at is not None:
        return "opened", Tint.SUCCESS
    if recipient.state in ARRIVED and recipient.channel.kind.has_letter:
        return "email", Tint.ACCENT
    if recipient.state is DeliveryState.ACCEPTED and recipient.proved is ProofKind.ACCESS_POINT:
        return "arrived", Tint.ACCENT
    return state_icon_name(recipient.state)


def signs_of(recipients: Iterable[Recipient]) -> tuple[IconName, ...]:
    """Return one sign for each recipient, what needs attention first; those beyond the fifth are only in words."""
    ordered = sorted(recipients, key=lambda one: (one.state is not DeliveryState.FAILED, one.opened_at is None))
    names = map(recipient_icon_name, ordered)
    return tuple(IconName(*name) for name in names)[:_MOST_SIGNS]


def recipient_as_json(recipient: Recipient) -> list[Any]:
    """Return a recipient as plain values for the next start."""
    opened_at = recipient.opened_at.isoformat() if recipient.opened_at else None
    said = (recipient.proved, recipient.buyer_answer)
    shown = (recipient.channel.value, recipient.address, recipient.state.value, recipient.failure_code, opened_at)
    return [*shown, *(one.value if one else None for one in said)]


def recipient_from_json(values: Sequence[Any]) -> Recipient:
    """Return the recipient that was written down. Raises TypeError or ValueError if it is not one of ours."""
    channel, address, state, failure_code, opened_at, proved, answer = values
    opened = datetime.fromisoformat(opened_at) if opened_at else None
    return Recipient(
        Channel(channel),
        address,
        DeliveryState(state),
        failure_code,
        opened,
        ProofKind(proved) if proved else None,
        BuyerAnswer(answer) if answer else None,
    )
