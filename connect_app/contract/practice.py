"""Practice mode: chosen outcomes, and an inbox of what arrived."""

from typing import Literal

from pydantic import Field

from connect_app.contract.base import Instant, Model, RequestModel
from connect_app.domain.channel import Channel

Outcome = Literal[
    "deliver", "reject", "bounce", "mailbox_full", "greylist", "answer_lost", "time_out", "refuse_connection"
]


class OutcomeRule(RequestModel, strict=False):
    """What happens to deliveries whose address matches; ``match`` is a shell pattern (``*@example.org``)."""

    channel: Channel | None = None
    match: str = "*"
    outcome: Outcome
    delay_s: float = Field(default=0, ge=0, le=600)


class Outcomes(RequestModel, strict=False):
    """All rules, the first that matches deciding; none matching means ``deliver``."""

    rules: list[OutcomeRule]


class InboxAttachment(Model):
    """One file that arrived with an invoice."""

    filename: str
    sha256: str
    size: int


class InboxItem(Model):
    """One thing that arrived on the other side."""

    id: str
    channel: Channel
    address: str
    invoice_numbers: list[str]
    attachments: list[InboxAttachment]
    message_id: str | None
    arrived_at: Instant
    subject: str | None = None


class Inbox(Model):
    """What arrived, newest first."""

    items: list[InboxItem]
