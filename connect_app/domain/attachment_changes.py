"""What is done with an invoice's attachments while it waits."""

from enum import StrEnum


class AttachmentChanged(StrEnum):
    """``ORDERED``: they go in another order from now on."""

    ADDED = "added"
    CHANGED = "changed"
    REMOVED = "removed"
    ORDERED = "ordered"
