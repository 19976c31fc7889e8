"""Attachments that go with every invoice."""

from connect_app.contract.base import Instant, Model


class StandingAttachment(Model):
    """A file that goes with every invoice of the company; ``customer``: only of the customer with this number."""

    id: str
    customer: str
    filename: str
    document_type: str
    note: str | None
    media_type: str
    size: int
    sha256: str
    pages: int | None
    created_at: Instant | None = None


class StandingAttachments(Model):
    """All of them, in the order of their coming."""

    items: list[StandingAttachment]
