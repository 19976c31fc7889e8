"""The append-only ledger as a feed."""

from typing import Any

from connect_app.contract.base import Instant, Model


class Event(Model):
    """One change. ``kind`` is ``<object_type>.<past participle>``, such as ``invoice.changed``, ``delivery.moved``."""

    cursor: str
    kind: str
    object_type: str
    object_id: str
    at: Instant
    by: str
    data: dict[str, Any]


class EventPage(Model):
    """Events after a cursor, in order; ``next_cursor`` is what to ask with next, also when there are none."""

    items: list[Event]
    next_cursor: str


class Counts(Model):
    """How many rows each view has; kept, never counted."""

    waiting_files: int
    waiting: int
    sending: int
    sent: int
    attention: int
    unreadable_files: int
    unread_messages: int = 0
