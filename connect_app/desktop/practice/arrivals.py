"""What arrived in practice mode, taken apart as a recipient's programs would. Not for the GUI thread."""

from __future__ import annotations

import email
import email.policy
import hashlib
from dataclasses import dataclass
from email.message import EmailMessage

from connect_app.domain.channel import Channel

MAX_TEXT = 200_000
"""Characters of a part that are shown; the whole of it can be saved."""


@dataclass(frozen=True, slots=True)
class Part:
    """One part of what arrived. ``text`` is None for what is looked at as pages; ``key`` names its bytes."""

    name: str
    content: bytes
    text: str | None
    key: str


def parts_of(item_id: str, channel: Channel, raw: bytes) -> tuple[Part, ...]:
    """Return the parts of what arrived, the most readable first and the whole of it last."""
    if channel.kind.has_letter:
        return (*_mail_parts(raw), _part(f"{item_id}.eml", raw, is_text=True))
    if raw.startswith(b"%PDF"):
        return (_part(f"{item_id}.pdf", raw, is_text=False),)
    return (_part(f"{item_id}.xml", raw, is_text=True),)


def _mail_parts(raw: bytes) -> list[Part]:
    message = email.message_from_bytes(raw, policy=email.policy.default)
    if not isinstance(message, EmailMessage):
        return []
    parts = []
    body = message.get_body(preferencelist=("plain", "html"))
    if isinstance(body, EmailMessage):
        headers = "\n".join(f"{name}: {message[name]}" for name in ("From", "To", "Subject", "Date") if message[name])
        text = f"{headers}\n\n{body.get_content()}"
        parts.append(Part(str(message["Subject"] or "e-mail"), text.encode(), text[:MAX_TEXT], _key(text.encode())))
    for attachment in message.iter_attachments():
        content = attachment.get_payload(decode=True)
        if isinstance(content, bytes):
            name = attachment.get_filename() or attachment.get_content_type()
            parts.append(_part(name, content, is_text=attachment.get_content_maintype() == "text"))
    return parts


def _part(name: str, content: bytes, *, is_text: bool) -> Part:
    text = content[: MAX_TEXT * 4].decode("utf-8", "replace")[:MAX_TEXT] if is_text else None
    return Part(name, content, text, _key(content))


def _key(content: bytes) -> str:
    return f"sha256:{hashlib.sha256(content).hexdigest()}"
