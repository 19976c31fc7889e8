"""Telling mails from other texts, without what lays them out: the gateway starts without the libraries for that."""

import email
import email.policy


def is_mail(head: bytes) -> bool:
    """Say whether a text begins as a mail does (RFC 5322): with a sender and a date or subject."""
    message = email.message_from_bytes(
        head.replace(b"\r\n", b"\n").split(b"\n\n", 1)[0] + b"\n\n", policy=email.policy.default
    )
    return "from" in message and ("date" in message or "subject" in message)
