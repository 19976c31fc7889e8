"""Files, invoices and attachments."""

from datetime import date
from typing import Annotated, Any, Literal

from pydantic import Field, JsonValue, model_validator

from connect_app.contract.base import Instant, Model, Money, RequestModel, Telling, Words, with_sentence
from connect_app.contract.deliveries import Delivery
from connect_app.domain.acts import InvoiceAct
from connect_app.domain.attachment_changes import AttachmentChanged
from connect_app.domain.channel import Channel
from connect_app.domain.delivery import DeliveryState, FailureOwner
from connect_app.domain.finding import Severity
from connect_app.domain.invoice import FileFormat, FileState, InvoiceKind, InvoiceState
from connect_app.domain.manifest import PieceRole
from connect_app.domain.proofs import BuyerAnswer, ProofKind


class FileProblem(Telling):
    """Why a file could not be read, and where; line and column count from 1."""

    told_in = "detail"

    code: str
    detail: Words
    line: int | None = None
    column: int | None = None


class StillWaiting(Model):
    """What of a file still waits, once some of it has gone."""

    invoice_count: int
    invoices_with_attachments: int
    totals: list[Money]


class File(Model):
    """What a business system made. The counts are those of the whole file."""

    id: str
    name: str
    size: int
    sha256: str
    format: FileFormat
    state: FileState
    received_at: Instant
    invoice_count: int
    invoices_with_attachments: int
    totals: list[Money]
    problem: FileProblem | None = None
    left_out_count: int = 0
    """Pieces of it that went to no invoice; its manifest says why."""
    duplicate: bool = False
    also_taken: list[str] = []
    """In the answer of an upload: the files that what lay beside this one became, being invoices of their own."""
    still_waiting: StillWaiting | None = None
    """Null where all of it waits, or nothing."""


class ManifestPiece(Telling):
    """One piece that came with an invoice or in a file, and what it became.

    ``place``: where it came from (``march.zip/7001/``, ``rechnung.pdf``), empty for the file itself and what lay beside
    it. ``reason`` (with ``code`` and ``params``): why it was left out. ``uri``: the address of a link.
    ``attachment_id``: the attachment that it became.
    """

    told_in = "reason"

    name: str
    place: str
    size: int
    sha256: str
    role: PieceRole
    reason: Words | None = None
    code: str | None = None
    uri: str | None = None
    attachment_id: str | None = None


class FileDetail(File):
    """One file with all that was in it; what belongs to no invoice has its place here."""

    manifest: list[ManifestPiece]


class FindingModel(Telling):
    """One finding; ``params`` are the values in the message, by name."""

    code: str
    severity: Severity
    message: Words
    field: str | None = None
    channel: Channel | None = None
    fix: str | None = None
    owner: FailureOwner | None = None
    """Who can mend it; left out where that is the clerk."""


class EndpointModel(Model):
    """An electronic address."""

    scheme: str
    id: str


class PartyModel(Model):
    """A seller or a buyer."""

    name: str | None = None
    org_number: str | None = None
    vat_number: str | None = None
    customer_number: str | None = None
    gln: str | None = None
    endpoint: EndpointModel | None = None
    email: str | None = None
    country: str | None = None


class InvoiceChannel(Model):
    """One channel that the invoice takes, and why: one of the sentences ``route.…``, which have no values."""

    channel: Channel
    address: str
    reason: str
    reason_code: str | None = None


class InvoiceRecipient(Model):
    """One recipient of an invoice as lists show them; ``failure_code`` while it needs attention.

    ``state`` is ``queued`` until a hand-over has ended, also while it is under way. ``proved``: the furthest that the
    other side has proved beyond the provider's yes; ``buyer_answer``: the buyer's last.
    """

    address: str
    channel: Channel
    state: DeliveryState
    opened_at: Instant | None = None
    failure_code: str | None = None
    proved: ProofKind | None = None
    buyer_answer: BuyerAnswer | None = None


class FoundIn(Model):
    """Where a word of a search stands in an invoice, and what stands there."""

    field: Literal[
        "number",
        "customer",
        "seller",
        "customer_number",
        "org_number",
        "address",
        "reference",
        "amount",
        "date",
        "file",
        "note",
        "attachment",
    ]
    text: str


class InvoiceClock(Model):
    """Within how many working days of its date an invoice must be on its way in a country, on a channel.

    ``due``: the last day; ``days_left``: working days until then, 0 on that day, below 0 afterwards.
    """

    country: str
    channel: Channel
    working_days: int
    due: date
    days_left: int
    state: Literal["running", "soon", "late"]


class Invoice(Model):
    """One invoice as the lists show it."""

    id: str
    file_id: str
    position: int
    kind: InvoiceKind
    number: str
    issue_date: date | None
    due_date: date | None
    total: Money | None
    payable: Money | None
    buyer_reference: str | None
    order_reference: str | None
    language: str | None
    format: FileFormat
    profile: str | None
    seller: PartyModel
    buyer: PartyModel
    state: InvoiceState
    channels: list[InvoiceChannel]
    attachment_count: int
    findings: list[FindingModel]
    duplicate_of: str | None
    sent_at: Instant | None = None
    opened_at: Instant | None = None
    failure_code: str | None = None
    failure_message: Words | None = None
    failure_params: dict[str, JsonValue] = {}
    failure_says: str | None = None
    recipients: list[InvoiceRecipient] = []
    """Who it goes or went to, without what was taken back or sent again: at most 5, those that need attention first."""
    recipient_count: int = 0
    """How many there are in all."""
    next_attempt_at: Instant | None = None
    """When what was put off is tried next, of several recipients the first; set only while it is being sent."""
    begins_at: Instant | None = None
    """The chosen hour for which it waits; set only while it is being sent and has not begun."""
    file_name: str = ""
    """The name of the file that it came in."""
    lacks: list[FindingModel] = []
    """While it waits: the attachments that it needs and does not have."""
    found_in: list[FoundIn] = []
    """In a search: where its words stand, as far as they do not stand in number and customer."""
    may: list[InvoiceAct] = []
    """What may be done with it now, as far as its state decides that."""
    legal_clock: InvoiceClock | None = None
    """Until when the law wants it on its way; null where no law is known for it, and once it is."""

    @model_validator(mode="before")
    @classmethod
    def _hear(cls, values: Any) -> Any:
        return with_sentence(values, "failure_message", "failure_code", "failure_params", "failure_says")


class Attachment(Model):
    """A file that hangs on an invoice. ``document_type`` is a key of `domain.attachment.DOCUMENT_TYPES`."""

    id: str
    invoice_id: str
    filename: str
    document_type: str
    note: str | None
    is_internal: bool = False
    """True: the file is for the company only; it is kept and never leaves."""
    note_is_internal: bool = False
    """True: the file goes to the recipient, the note does not."""
    media_type: str
    size: int
    sha256: str
    pages: int | None
    dpi: tuple[float, float] | None
    embedded: bool
    sent_as: str | None = None
    """The name under which it goes out; None for what stays here, and where only the attachment was asked for."""
    is_picture: bool = False
    """True: it is the invoice itself, as a person reads it, and does not count as an attachment."""
    converted_from: str | None
    findings: list[FindingModel]
    created_at: Instant | None = None
    version: int = 1


class AttachmentChange(Model):
    """One thing that was done with the attachments of an invoice: when, by whom (a user's id), and with which one.

    ``name_before``: what a renamed one was called.
    """

    at: Instant
    by: str
    what: AttachmentChanged
    attachment_id: str
    filename: str
    document_type: str
    note: str | None
    name_before: str | None = None


class AttachmentOrder(RequestModel):
    """All attachments of an invoice, by their ids, in the order in which they are to go."""

    attachment_ids: Annotated[list[str], Field(max_length=1_000)]


class InvoiceDetail(Invoice):
    """One invoice with all that belongs to it."""

    attachments: list[Attachment]
    deliveries: list[Delivery]
    manifest: list[ManifestPiece] = []
    """All that came with it."""
    attachment_changes: list[AttachmentChange] = []
    """Who attached, changed and removed what, the oldest first."""
    people: dict[str, str] = {}
    """What the users are called whose ids stand in it as who did something."""


class CommonFile(Model):
    """A file that was hung on many invoices: the attachment of each, in the order of their arrival."""

    filename: str
    size: int
    attachment_ids: list[str]


class AttachmentCheck(Model):
    """What would be said of an attachment; nothing was stored."""

    accepted: bool
    media_type: str
    size: int
    sha256: str
    pages: int | None
    dpi: tuple[float, float] | None
    findings: list[FindingModel]


class MendingStep(Telling):
    """One thing that was done to a file: a stable code, an English sentence and the values in it."""

    code: str
    message: Words


class MendedFile(Model):
    """What a file was mended into; nothing was attached. ``content_url`` holds its bytes for a day."""

    filename: str
    media_type: str
    size: int
    sha256: str
    pages: int | None
    dpi: tuple[float, float] | None
    done: list[MendingStep]
    findings: list[FindingModel]
    content_url: str


class PicturePut(RequestModel):
    """Which attachment is the invoice itself; null: none is, and the picture is made from the data."""

    attachment_id: str | None


class AttachmentPatch(RequestModel):
    """What may change on an attachment until its invoice is sent; what is left out stays.

    A new ``filename`` keeps the ending of the old one, which says what the file is; it is put there if left out.
    """

    filename: str | None = Field(default=None, max_length=255)
    document_type: str | None = None
    note: str | None = None
    is_internal: bool | None = None
    note_is_internal: bool | None = None
