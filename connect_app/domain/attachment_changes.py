"""What is done with an invoice's attachments while it waits."""

from enum import StrEnum


class AttachmentChanged(StrEnum):
    """``ORDERED``: they go in another order from now on. ``RENAMED``: one has another name."""

    ADDED = "added"
    CHANGED = "changed"
    RENAMED = "renamed"
    REMOVED = "removed"
    ORDERED = "ordered"
