"""What a person may do with a delivery, as far as the window can know; the gateway checks it once more."""

from __future__ import annotations

from typing import TYPE_CHECKING

from connect_app.desktop.text.wording import came_back
from connect_app.domain.delivery import ARRIVED, MAY_HAVE_BEEN_SENT, DeliveryState, may_repeat

if TYPE_CHECKING:
    from collections.abc import Sequence

    from connect_app.contract.deliveries import Delivery

_S = DeliveryState
_MAY_SEND_AGAIN = frozenset({_S.FAILED, _S.HELD, _S.ACCEPTED, _S.DELIVERED})


def is_replaced(delivery: Delivery, deliveries: Sequence[Delivery]) -> bool:
    """Say whether a newer delivery took the place of this one."""
    return any(other.replaces == delivery.id for other in deliveries)


def was_taken(delivery: Delivery) -> bool:
    """Say whether the other side took it once, such as a mail server the mail that came back later."""
    states = {delivery.state, *(move.to_state for move in delivery.moves)}
    return not ARRIVED.isdisjoint(states) or came_back(delivery.failure.code if delivery.failure else None)


def may_try_again(delivery: Delivery) -> bool:
    """Say whether the same delivery may begin anew: never what was given to the other side, or may have been."""
    return may_repeat(delivery.state, ever_accepted=was_taken(delivery), in_doubt=_is_in_doubt(delivery))


def may_send_again(delivery: Delivery, deliveries: Sequence[Delivery]) -> bool:
    """Say whether a new delivery may take the place of this one, with a reason.

    Never of one that was taken back: its invoice waits again, and goes out as it is now.
    """
    return delivery.state in _MAY_SEND_AGAIN and not is_replaced(delivery, deliveries)


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
