"""What is known of a delivery; what may be done with it says the gateway (`Delivery.may`)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from connect_app.domain.delivery import MAY_HAVE_BEEN_SENT, DeliveryState

if TYPE_CHECKING:
    from collections.abc import Sequence

    from connect_app.contract.deliveries import Delivery

_S = DeliveryState


def is_replaced(delivery: Delivery, deliveries: Sequence[Delivery]) -> bool:
    """Say whether a newer delivery took the place of this one."""
    return any(other.replaces == delivery.id for other in deliveries)


def may_have_arrived(delivery: Delivery) -> bool:
    """Say whether nobody knows if the other side has it."""
    return delivery.state is _S.UNCERTAIN or (delivery.state is _S.HELD and _is_in_doubt(delivery))


def may_have_been_sent(delivery: Delivery) -> bool:
    """Say whether it was built anew after damage, so that only a person can say whether it went out."""
    code = delivery.failure.code if delivery.failure else None
    return delivery.state is _S.HELD and code == MAY_HAVE_BEEN_SENT


def _is_in_doubt(delivery: Delivery) -> bool:
    """Say whether an attempt ended without an answer and nothing has settled it since."""
    if may_have_been_sent(delivery):
        return True
    in_doubt = False
    for move in delivery.moves:
        if move.to_state is _S.UNCERTAIN:
            in_doubt = True
        elif move.to_state is not _S.HELD:
            in_doubt = False
    return in_doubt
