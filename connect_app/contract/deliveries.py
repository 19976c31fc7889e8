"""Deliveries: the ledger of invoice x recipient x channel."""

from datetime import date
from typing import Literal

from pydantic import Field

from connect_app.contract.base import Instant, Model, RequestModel, Telling, Words
from connect_app.domain.acts import DeliveryAct
from connect_app.domain.channel import Channel
from connect_app.domain.corrections import Corrected
from connect_app.domain.delivery import DeliveryState, FailureOwner
from connect_app.domain.proofs import BuyerAnswer, Confirmation, ProofKind
from connect_app.domain.remedies import CaseStep, Remedy


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


class Proof(Model):
    """What the other side proves: the provider took it, the recipient's access point has it, the recipient's side
    confirmed it, the buyer answered. ``at``: as the other side says.

    ``evidence_id`` leads to the report itself, null where there is none beside the reference.
    """

    kind: ProofKind
    at: Instant
    evidence_id: str | None = None


class BuyersAnswer(Model):
    """The buyer's last answer, which is never a state: its code (UNCL4343), reasons by their codes, its own words."""

    code: BuyerAnswer
    at: Instant
    reasons: list[str] = []
    words: str = ""
    evidence_id: str | None = None


class CorrectionMade(Model):
    """What a person corrected before an e-invoice went again: its address, which changes the route only, or the buyer's
    reference in a copy of the data. ``old`` is empty where there was nothing; ``by``: a user's id.
    """

    what: Corrected
    old: str
    new: str
    by: str
    at: Instant


class StepOfCase(Model):
    """One step of a case; ``done_at`` null: still to be done."""

    step: CaseStep
    done_at: Instant | None = None
    by: str | None = None


class MisdirectedCase(Model):
    """An e-invoice reached somebody else: what has to be done, in its order. ``due_on``: the last day on which it must
    have been looked into.
    """

    opened_at: Instant
    opened_by: str
    due_on: date
    steps: list[StepOfCase]


class SupplierText(Model):
    """What is wrong with an invoice, as a text for the business system's supplier in the company's language.

    ``rules``: the numbers of the rules that were broken, as far as the other side named them.
    """

    language: str
    subject: str
    text: str
    rules: list[str]


class DeliveryCopy(Telling):
    """A copy of a delivery's mail: ``fixed``, to the address that the company has set, or in the ``sent_folder``.

    Nothing that happens to it changes the delivery. ``address``: to whom, or the folder. ``detail``: why it stands
    where it stands, or the other side's words.
    """

    told_in = "detail"

    kind: Literal["fixed", "sent_folder"]
    address: str
    state: Literal["waiting", "done", "uncertain", "failed", "dropped"]
    detail: Words = ""
    updated_at: Instant


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
    proofs: list[Proof] = []
    """In the order of what happened."""
    buyer_answer: BuyersAnswer | None = None
    confirmation: Confirmation | None = None
    """Of an e-invoice that was taken: whether the recipient's side confirmed it, and if not, whether one is due."""
    corrections: list[CorrectionMade] = []
    """What was corrected in what goes, the oldest first. The original is kept as it came."""
    remedies: list[Remedy] = []
    """What helps an e-invoice that did not arrive, the best first."""
    case: MisdirectedCase | None = None
    copies: list[DeliveryCopy] = []
    """Copies of its mail, the oldest first."""
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
    """From now on the registers say the new address, a mail address or an electronic one, for this customer."""
    reason: str | None = None
    buyer_reference: str | None = None
    """The buyer's reference that a copy of the data gets; e-invoices only."""


class DoneStep(RequestModel, strict=False):
    """Whether a step of a case is done."""

    done: bool = True


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
