"""Mail about mail that is none of RFC 3464: reports of older servers (by flufl.bounce), and automatic replies."""

import logging
import re
from email.message import Message

from connect_app.gateway.channels.report_parts import (
    MailPart,
    children,
    content,
    decoded_value,
    own_parts,
    plain_words,
    value,
    values,
)

_MAX_TEXT = 16_000
_MAX_LINES = 500
_MAX_LINE = 200
_MAX_FIELD = 5000
"""flufl.bounce goes over the text once for each of its some hundred patterns."""

_AUTOMATIC_FIELDS = ("X-Autoreply", "X-Auto-Reply", "X-Autorespond", "X-Autoresponse", "X-Vacation")
_MACHINES = re.compile(r"(?i)\b(mailer-daemon|postmaster|mail-daemon|mailerdaemon|mail[ -]?delivery)\b")
_AWAY = re.compile(
    r"(?i)^\s*(out of (the )?office|automatic reply|auto(matic)?[ -]?reply|auto(matic)?[ -]?response|auto:|vacation\b|"
    r"away from|autosvar|automatiskt svar|frånvaro|ej på kontoret|abwesenheit|automatische antwort|"
    r"răspuns automat|raspuns automat|absent|réponse automatique)"
)
_BULK = frozenset({"bulk", "junk", "list"})


def automatic_reply(message: MailPart) -> bool:
    """Say whether a person's mailbox sent this on its own (RFC 3834), rather than a mail server about a failure."""
    if any(held.casefold() not in ("", "no") for name in _AUTOMATIC_FIELDS for held in values(message, name)):
        return True
    if value(message, "Precedence").casefold() in ("auto_reply", "auto-reply"):
        return True
    if _AWAY.search(decoded_value(message, "Subject")):
        return True
    is_from_server = bool(_MACHINES.search(value(message, "From")) or value(message, "X-Failed-Recipients"))
    is_automatic = value(message, "Auto-Submitted").casefold().startswith(("auto-replied", "auto-notified"))
    return not is_from_server and (is_automatic or value(message, "Precedence").casefold() in _BULK)


def failed_addresses(message: MailPart) -> list[str]:
    """Return the addresses that failed for good, as the report names them."""
    from flufl.bounce import all_failures

    logging.getLogger("flufl.bounce").setLevel(logging.CRITICAL + 1)
    reduced = _reduced(message, [_MAX_TEXT])
    if "@" not in value(message, "From"):  # one of its patterns takes an address for granted
        del reduced["From"]
        reduced["From"] = "unknown@unknown.invalid"
    try:
        temporary, permanent = all_failures(reduced)
    except Exception:  # the library meets mails that its authors never saw
        return []
    return sorted(one.decode("ascii", "replace") for one in permanent - temporary)


def told_text(message: MailPart) -> str:
    """Return the beginning of what a report says to people."""
    return "\n".join(content(part) for part in own_parts(message) if part.get_content_type() == "text/plain")[
        :_MAX_TEXT
    ]


def _reduced(part: MailPart, left: list[int]) -> MailPart:
    """Return a part with its fields and its parts, texts decoded and cut to what is read in a moment."""
    copy: MailPart = Message()
    for name, held in part.raw_items():
        if len(held) <= _MAX_FIELD and name.casefold() != "content-transfer-encoding":
            copy[name] = plain_words(held)
    inside = children(part)
    if part.get_content_maintype() == "multipart" and inside:
        for one in inside:
            copy.attach(_reduced(one, left))
    else:
        text = content(part)[: left[0]] if part.get_content_maintype() == "text" else ""
        left[0] -= len(text)
        copy.set_payload("\n".join(line[:_MAX_LINE] for line in text.split("\n")[:_MAX_LINES]))
    return copy
