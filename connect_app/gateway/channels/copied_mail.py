"""The copy of a mail: byte for byte the same but for the lines that tell mails apart.

It has an id of its own in them, so that whatever comes back of it is about the copy, and never about the invoice.
"""

import re

from connect_app.domain.errors import Bug
from connect_app.domain.saying import say
from connect_app.gateway.channels.message import DELIVERY_HEADER, message_id

COPY_HEADER = "X-Copy-Of"
"""The delivery whose mail was copied."""

_END = b"\r\n\r\n"


def as_copy(data: bytes, copy_id: str, delivery_id: str, from_address: str, *, only_to: str | None = None) -> bytes:
    """Return the copy of a mail. ``only_to``: it names this recipient and no other, where the way goes by its lines."""
    head, end, body = data.partition(_END)
    head = _without(head, "Message-ID", DELIVERY_HEADER, *(("To", "Cc") if only_to else ()))
    lines = [
        *([f"To: {only_to}"] if only_to else []),
        f"Message-ID: {message_id(copy_id, from_address)}",
        f"{DELIVERY_HEADER}: {copy_id}",
        f"{COPY_HEADER}: {delivery_id}",
    ]
    return b"".join([head, *(f"\r\n{line}".encode() for line in lines), end, body])


def own_message_id(data: bytes) -> str:
    """Return the Message-ID of a mail that was made here."""
    found = re.search(rb"(?im)^Message-ID:\s*(<[^>\r\n]+>)", data.partition(_END)[0])
    if found is None:
        raise Bug("no_message_id", say("no_message_id"))
    return found[1].decode()


def _without(head: bytes, *names: str) -> bytes:
    """Return the lines of a head without these, each with those that it goes on over."""
    chosen = b"|".join(re.escape(name.encode()) for name in names)
    left = re.sub(rb"(?im)^(?:" + chosen + rb"):[^\r\n]*(?:\r\n[ \t][^\r\n]*)*(?:\r\n|\Z)", b"", head)
    return left.removesuffix(b"\r\n")
