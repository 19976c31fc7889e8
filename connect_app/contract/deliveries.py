"""Deliveries: the ledger of invoice x recipient x channel."""

from pydantic import Field

from connect_app.contract.base import Instant, Model, RequestModel, Telling, Words
from connect_app.domain.acts import DeliveryAct
from connect_app.domain.channel import Channel
from connect_app.domain.delivery import DeliveryState, FailureOwner


class Failure(Telling):
    """What went wrong, in words, and who can mend it."""

    code: str
    message: Words
    owner: FailureOwner


class Move(Telling):
    """One line of the time line: who moved the delivery, when and why."""

    told_in = "reason"

    at: Instant
    from_state: DeliveryState | None
    to_state: DeliveryState
    by: str
    reason: Words
    attempt: int


class DeliveryFile(Model):
    """One attachment of a delivery, as it was frozen at the press on *Send selected*."""

    filename: str
    media_type: str
    size: int
    sha256: str
    description: str | None = None


class Delivery(Model):
    """One invoice to one recipient over one channel. ``files``: what went, goes or may have gone with the invoice."""

    id: str
    invoice_id: str
    send_id: str
    channel: Channel
    provider: str | None
    address: str
    state: DeliveryState
    attempt_count: int
    next_attempt_at: Instant | None
    reference: str | None
    failure: Failure | None
    opened_at: Instant | None
    replaces: str | None
    created_at: Instant
    updated_at: Instant
    moves: list[Move] = []
    files: list[DeliveryFile] = []
    may: list[DeliveryAct] = []
    """What may be done with it now; the gateway looks once more when it is asked for."""


class Resend(RequestModel, strict=False):
    """A new delivery in place of an old one; what is left out is taken from the old one."""

    email: str | None = None
    channel: Channel | None = None
    address: str | None = None
    save_to_list: bool = False
    reason: str | None = None


class DeliveriesChosen(RequestModel):
    """Any number of deliveries that something is done with."""

    delivery_ids: list[str] = Field(min_length=1, max_length=100_000)


class LeftDelivery(Telling):
    """A delivery with which it was not done, and why."""

    id: str
    code: str
    message: Words


class DeliveriesActed(Model):
    """What was done with which of the chosen deliveries; each stands in one of the two lists."""

    done: list[str]
    left: list[LeftDelivery]
