"""Message templates, the real message as it will arrive, and messages about what went wrong."""

from typing import Literal

from pydantic import ConfigDict, Field

from connect_app.contract.base import Instant, Model, RequestModel, Telling, Words
from connect_app.contract.files import FindingModel
from connect_app.domain.delivery import FailureOwner

TemplateKind = Literal["customer_notification", "bounce_reminder"]
Language = Literal["sv", "en", "de", "ro"]
CopyWay = Literal["bcc", "cc"]


class MailCopy(Model):
    """Who gets a copy of an invoice's mail: one per invoice and send, however many recipients it has.

    ``cc``: the recipients read whom it went to.
    """

    address: str
    way: CopyWay = "bcc"


class TemplatePut(RequestModel):
    """A template; subject and body are Jinja2 with the documented variables only."""

    kind: TemplateKind
    language: Language
    subject: str = Field(min_length=1, max_length=500)
    body: str = Field(min_length=1, max_length=50_000)


class TemplatePatch(RequestModel):
    """What changes; what is left out stays."""

    subject: str | None = Field(default=None, min_length=1, max_length=500)
    body: str | None = Field(default=None, min_length=1, max_length=50_000)


class Template(TemplatePut):
    """One template; ``is_default`` while it is the text that came with the program."""

    model_config = ConfigDict(frozen=True, extra="ignore", strict=False)

    id: str
    is_default: bool
    version: int


class SavedTextPut(RequestModel):
    """A text for mails that is kept under a name; several of a language may be."""

    language: Language
    name: str = Field(min_length=1, max_length=100)
    subject: str = Field(min_length=1, max_length=500)
    body: str = Field(min_length=1, max_length=50_000)


class SavedText(SavedTextPut):
    """One text that is kept."""

    model_config = ConfigDict(frozen=True, extra="ignore", strict=False)

    id: str
    version: int


class TemplateVariable(Telling):
    """One variable that a template may use: its name, what it means, and what it may look like."""

    told_in = "meaning"

    name: str
    meaning: Words
    example: str
    kinds: list[TemplateKind]


class TemplatePreviewRequest(RequestModel):
    """On which invoice to try a template (on the variables' examples, if left out), and unsaved text to try."""

    invoice_id: str | None = None
    subject: str | None = Field(default=None, max_length=500)
    body: str | None = Field(default=None, max_length=50_000)


class TemplatePreview(Model):
    """How the template reads for that invoice."""

    subject: str
    body: str
    html: str | None = None
    """The same with the company's look, logo included; None where its mails have none."""


class MessageOverride(RequestModel):
    """What the clerk changes for one message, this time only; several addresses stand apart by ``,`` or ``;``."""

    to: str | None = Field(default=None, max_length=10_000)
    cc: str | None = Field(default=None, max_length=10_000)
    bcc: str | None = Field(default=None, max_length=10_000)
    reply_to: str | None = Field(default=None, max_length=320)
    sender_name: str | None = Field(default=None, max_length=200)
    """The name in From; the sender's name of the settings, if left out."""
    subject: str | None = Field(default=None, max_length=500)
    body: str | None = Field(default=None, max_length=50_000)
    attach_pdf: bool | None = None
    """False: the message carries a link to the recipient's page in place of the PDF."""
    attachment_ids: list[str] | None = None
    """Which attachments of the invoice go with the message; all that are not internal, if left out."""


class MessagePart(Model):
    """One part of a message."""

    filename: str | None
    media_type: str
    size: int
    sha256: str = ""


class MessagePreview(Model):
    """The real message: headers in their order, text, parts, and its size on the wire in bytes."""

    headers: list[tuple[str, str]]
    text: str
    parts: list[MessagePart]
    size: int
    html: str | None = None
    """The same with the company's look, logo included; None where the mail is plain text alone."""
    recipients: list[str] = []
    """Everybody who gets the message, the hidden ones (BCC) included; each gets a delivery of its own."""
    findings: list[FindingModel] = []
    mail_copy: MailCopy | None = None
    """The company's fixed copy, as far as one goes."""


class Message(Telling):
    """Something went wrong, in words, with the object that it is about."""

    told_in = "sentence"

    id: str
    at: Instant
    code: str
    sentence: Words
    owner: FailureOwner
    object_type: str
    object_id: str
    invoice_id: str | None = None
    """The invoice that it is about, also of a delivery; None for what is about none, or one that is gone."""
    file_id: str | None = None
    delivery_id: str | None = None
    invoice_number: str | None = None
    read_at: Instant | None = None
    """When somebody read it, or when what it is about was mended."""


class MessagesRead(RequestModel):
    """Which messages were read; ``ids`` left out: all."""

    ids: list[str] | None = Field(default=None, max_length=10_000)


class MessagesReadResult(Model):
    """How many messages were unread before and are read now."""

    read: int
