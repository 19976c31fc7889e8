"""A refusal as duplicate, at the hand-over or later: what the other side can have of an invoice."""

from connect_app.contract.deliveries import Failure
from connect_app.domain.delivery import DUPLICATE, NUMBER_KEPT, DeliveryState, FailureOwner
from connect_app.domain.saying import say
from connect_app.gateway.store.deliveries import DeliveryRecord, deliveries_of_invoice
from connect_app.gateway.store.transactions import Reading

_S = DeliveryState


def is_duplicate(failure: Failure | None) -> bool:
    """Say whether the other side has it already."""
    return failure is not None and failure.code == DUPLICATE


def number_kept(connection: Reading, row: DeliveryRecord) -> Failure | None:
    """Return what a refusal as duplicate means where all that the operator can have is an attempt that failed.

    Then there is no first one that stays, the customer has nothing, and the operator has to free the number.
    """
    others = [one for one in deliveries_of_invoice(connection, row.invoice_id) if one.id != row.id]
    earlier = [one for one in others if one.channel == row.channel and one.state != _S.CANCELLED]
    if any(one.state != _S.FAILED or one.in_doubt or one.standing.is_duplicate for one in earlier):
        return None
    taken = [one for one in earlier if one.accepted_at is not None and one.provider == row.provider]
    if not taken:
        return None
    sentence = say("number_kept", number=row.kept.number if row.kept else "", reference=taken[-1].reference or "–")
    return Failure(code=NUMBER_KEPT, message=sentence, owner=FailureOwner.PROVIDER)
