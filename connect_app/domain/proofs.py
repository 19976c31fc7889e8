"""What is proved of a delivery, and where a report lets it stand: pure rules, whoever tells it, in whatever order.

| a report | is | lets it stand at |
| --- | --- | --- |
| the provider's yes | `ProofKind.PROVIDER` | accepted |
| the receipt of the recipient's access point | `ProofKind.ACCESS_POINT` | accepted |
| a confirmation of the recipient's side (MLS `AP`) | `ProofKind.CONFIRMED` | delivered |
| the buyer's answer | `ProofKind.BUYER` | where it stands: it is a field of its own |
| a refusal (MLS `RE`, a bounce) | no proof | failed, also after delivered |

MLS `AB` (passed on) proves nothing and never comes here.
"""

from datetime import date
from enum import StrEnum

from connect_app.domain.delivery import DeliveryState

CONFIRMATIONS_DUE_FROM = date(2027, 3, 31)
"""From this day on access points must send confirmations (MLS); of what went before none is due."""

_S = DeliveryState


class ProofKind(StrEnum):
    """Who has an invoice, or answered it; in the order of what they prove."""

    PROVIDER = "provider"
    ACCESS_POINT = "access_point"
    CONFIRMED = "confirmed"
    BUYER = "buyer"


class BuyerAnswer(StrEnum):
    """What a buyer answers (UNCL4343 as the invoice response has it)."""

    ACKNOWLEDGED = "AB"
    IN_PROCESS = "IP"
    UNDER_QUERY = "UQ"
    CONDITIONALLY_ACCEPTED = "CA"
    REJECTED = "RE"
    ACCEPTED = "AP"
    PAID = "PD"


class Confirmation(StrEnum):
    """What there is to say of the recipient's confirmation of an e-invoice that was taken."""

    CONFIRMED = "confirmed"
    NOT_DUE = "not_due"
    AWAITED = "awaited"


_RANKS = {_S.ACCEPTED: 1, _S.DELIVERED: 2, _S.FAILED: 3, _S.CANCELLED: 4}


def state_after(now: DeliveryState, proof: ProofKind | None, *, was_begun: bool) -> DeliveryState:
    """Return where a delivery stands after a report, ``proof`` None for a refusal; ``now`` where that moves nothing.

    ``was_begun``: it was handed over, or may have been. The refusal that a person answered with *Try again* does not
    stop that.
    """
    to = _S.FAILED if proof is None else _S.DELIVERED if proof is ProofKind.CONFIRMED else _S.ACCEPTED
    is_old_refusal = proof is None and now is _S.QUEUED
    if not was_begun or is_old_refusal or _RANKS[to] <= _RANKS.get(now, 0):
        return now
    return to


def furthest(known: ProofKind | None, new: ProofKind) -> ProofKind | None:
    """Return what proves more of who has the invoice; the buyer's answer is no such proof, since it may be skipped."""
    order = (None, ProofKind.PROVIDER, ProofKind.ACCESS_POINT, ProofKind.CONFIRMED)
    return known if new is ProofKind.BUYER or order.index(new) <= order.index(known) else new


def confirmation_of(state: DeliveryState, accepted_on: date | None, *, is_confirmed: bool) -> Confirmation | None:
    """Return what to say of the confirmation of an e-invoice, None where nobody has it or it was refused."""
    if is_confirmed:
        return Confirmation.CONFIRMED
    if state is not _S.ACCEPTED or accepted_on is None:
        return None
    return Confirmation.NOT_DUE if accepted_on < CONFIRMATIONS_DUE_FROM else Confirmation.AWAITED
