"""Sends: the plan, the press on *Send selected*, and the receipt that adds up."""

from typing import Annotated, Literal

from pydantic import Field

from connect_app.contract.base import FieldError, Instant, Model, Money, Problem, RequestModel, Telling, Words
from connect_app.contract.files import FindingModel, InvoiceChannel
from connect_app.contract.messages import Language, MailCopy, MessageOverride, MessagePreview, TemplateKind
from connect_app.contract.registers import Mails
from connect_app.domain.channel import Channel
from connect_app.domain.chosen_hour import Oddity

LONGEST_UNDO_S = 600


class Selection(RequestModel):
    """Whole files, single invoices, or both; an invoice named twice counts once."""

    invoice_ids: list[str] = []
    file_ids: list[str] = []


class RouteOverride(RequestModel, strict=False):
    """The clerk's own choice of a channel, for this send only."""

    channel: Channel
    address: str | None = None


class Override(RequestModel):
    """What the clerk chose for one invoice, for this send only."""

    channels: list[RouteOverride] | None = None
    send_duplicate: bool = False
    """True: it goes out although its number was sent before."""
    message: MessageOverride | None = None
    """The mail as the clerk changed it, for this send only. Without ``channels`` the invoice then goes by e-mail."""


class SendText(RequestModel):
    """Subject and text of a template, with the same variables."""

    subject: str = Field(min_length=1, max_length=500)
    body: str = Field(min_length=1, max_length=50_000)


class SendHour(RequestModel):
    """When a send begins: ``at`` as a clock on the wall shows it in ``zone`` (IANA), such as ``2027-03-01T08:00``.

    ``office_hours``: only in the company's office hours, on working days of its country; then ``at`` may be left out.
    """

    at: str | None = Field(default=None, max_length=20)
    zone: str = Field(min_length=1, max_length=60)
    office_hours: bool = False


class SendHourTold(Model):
    """An hour that was chosen, and what it comes to. ``oddity``: no clock shows it (``skipped``: it is counted as
    before clocks were set ahead), or it comes ``twice`` (the first is taken)."""

    at: str | None
    zone: str
    office_hours: bool
    oddity: Oddity | None
    begins_at: Instant
    begins_local: str
    """The same as a clock shows it there."""


class SendRequest(Selection):
    """One press on *Send selected*. ``undo_s``: seconds in which nothing begins, 0 to 600."""

    missing_attachments: Literal["ask", "send"] = "ask"
    undo_s: int = Field(default=0, ge=0, le=LONGEST_UNDO_S)
    hour: SendHour | None = None
    """Nothing begins before it; all that goes out is frozen now all the same. None: at once."""
    overrides: dict[str, Override] = {}
    channel: Annotated[Channel | None, Field(strict=False)] = None
    """This channel for every invoice for which no override chooses one. A customer who wants another way is not sent
    to then (``wants_post``, ``wants_einvoice``); an override for the invoice says that it is meant."""
    mails: Mails | None = None
    """One mail per invoice, or one per customer with several invoices; left out, as each customer wants it. One
    delivery per invoice all the same: those of one mail move together."""
    texts: dict[Language, SendText] = {}
    """By language the template of all mails for which no override writes the text, for this send only."""
    expected: dict[str, str] | None = None
    """The plan that the clerk has seen, as `PlanRow.digest` by invoice id. If given, exactly these invoices are sent,
    exactly so; 409 ``plan_changed`` if one of them would go out otherwise by now, or one is not among them."""


class PlanFile(Model):
    """One file that would go out. ``channels``: those by which an attachment goes; the invoice itself goes by all."""

    filename: str
    media_type: str
    size: int
    channels: list[Channel] = []


class PlanLeftOut(Telling):
    """A file that came with the invoice and would not go by one of its channels, and why."""

    told_in = "reason"

    filename: str
    channel: Channel
    code: str
    reason: Words


class PlanTemplate(Model):
    """Which text a mail takes; ``is_default``: the one that came with the program."""

    kind: TemplateKind
    language: Language
    is_default: bool


class PlanRow(Model):
    """What would happen to one invoice."""

    invoice_id: str
    number: str
    buyer_name: str | None = None
    channels: list[InvoiceChannel]
    files: list[PlanFile]
    left_out: list[PlanLeftOut] = []
    size: int
    findings: list[FindingModel]
    sendable: bool
    customer_number: str | None = None
    by_post: bool = False
    """True: the customer register says that the customer wants invoices by post."""
    language: str = "en"
    template: PlanTemplate | None = None
    """None: no mail is sent, the clerk wrote the whole text, or no template can be filled in (``no_template``)."""
    total: Money | None = None
    """What is to be paid; below zero for a credit note."""
    mails: Mails = "per_invoice"
    mail_copy: MailCopy | None = None
    """The company's fixed copy of the mail; None: none goes, or the customer has that address."""
    digest: str = ""
    """A short text that is another one as soon as the invoice would go out otherwise; see `SendRequest.expected`."""


class Plan(Model):
    """The plan of a send; ``selected = sendable + not_sendable``."""

    rows: list[PlanRow]
    selected: int
    sendable: int
    not_sendable: int
    without_attachments: list[str]
    deliveries: dict[Channel, int]
    totals: list[Money]
    size: int


class MessageLook(RequestModel, strict=False):
    """What one invoice would be sent as; ``ways``: channels of which it is asked, too, what stands against them."""

    override: Override
    ways: list[Channel] = Field(default=[], max_length=10)


class MessageLooked(Model):
    """What would happen, and the message as it would arrive."""

    plan: PlanRow
    ways: dict[Channel, list[FindingModel]]
    """What is to be said of the invoice if it went by this channel alone."""
    preview: MessagePreview | None = None
    """None where no mail would go; ``plan`` says why, unless no mail was wanted."""


class MessagePreviewRequest(MessageOverride):
    """What the clerk changes for one message, and what the whole send changes for it."""

    texts: dict[Language, SendText] = {}
    together: list[str] = Field(default=[], max_length=50)
    """The ids of further invoices of the customer that go in the same mail."""


class Skip(Telling):
    """An invoice of the selection that was not sent, and why."""

    told_in = "reason"

    invoice_id: str
    number: str
    code: str
    reason: Words


class Send(Model):
    """The receipt: ``selected = queued + … + skipped``, counted in invoices (an invoice counts where its slowest
    delivery stands); ``complete`` when nothing of it moves by itself any more."""

    id: str
    created_at: Instant
    begins_at: Instant
    begins_in_s: float | None = None
    """So many seconds of the undo window were left when this was answered, whatever the client's clock says. None: the
    gateway is of a version that does not say."""
    hour: SendHourTold | None = None
    """The hour that was chosen; `begins_at` is the instant. None: none was, or a person let it begin at once."""
    waits_for_hour: bool = False
    """True: something of it may wait for that hour, and begins by itself."""
    selected: int
    queued: int
    handing_over: int
    accepted: int
    delivered: int
    deferred: int
    uncertain: int
    held: int
    failed: int
    cancelled: int
    skipped: int
    complete: bool
    totals: list[Money] = []
    """What is to be paid of all that was not left out or taken back, per currency."""
    invoice_ids: list[str]
    skips: list[Skip]


class MissingAttachments(Problem):
    """409 ``missing_attachments``: the invoices that have none."""

    invoices: list[str]


class PlanChanged(Problem):
    """409 ``plan_changed``: nothing was sent; the invoices that would go out otherwise than was expected."""

    invoices: list[str]


class NotSendable(Problem):
    """409 ``not_sendable``: nothing was sent; a reason per invoice, ``field`` being the invoice's id."""

    errors: list[FieldError]
