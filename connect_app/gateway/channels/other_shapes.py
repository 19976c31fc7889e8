"""Mail about mail that is none of RFC 3464: reports of older servers (by flufl.bounce), and automatic replies."""

import json
import logging
import re
from email.message import Message
from html import unescape

from connect_app.domain.saying import say
from connect_app.gateway.channels.report_parts import (
    RETURNED_TYPES,
    MailPart,
    children,
    content,
    decoded_value,
    own_parts,
    parsed_header,
    plain_words,
    returned_headers,
    text_of,
    value,
    values,
)
from connect_app.gateway.channels.report_words import NO_REASON, exact_status
from connect_app.gateway.channels.told_failures import (
    ToldFailure,
    is_failure,
    is_still_trying,
    is_success,
    own_words,
    told_failures,
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
_FIELD = re.compile(r"(?i)^\s*(?:final|original)-recipient\s*:")
_ADDRESS = re.compile(r"[^\s<>()\[\]\",;:|@]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}")
_FIRST_FIELD = re.compile(
    r"(?im)^(?:received|return-path|from|to|subject|date|message-id|mime-version|dkim-signature): "
)
_MARKS = re.compile(r"<style[^>]{0,200}>[^<]{0,20000}</style>|<[^<>]{0,2000}>", re.IGNORECASE)
_BREAKS = re.compile(r"(?i)</?(?:br|p|div|tr|li|h\d|table|pre)\b")
_BULK = frozenset({"bulk", "junk", "list"})


def automatic_reply(message: MailPart) -> bool:
    """Say whether a person's mailbox sent this on its own (RFC 3834), rather than a mail server about a failure."""
    if any(held.casefold() not in ("", "no") for name in _AUTOMATIC_FIELDS for held in values(message, name)):
        return True
    if value(message, "Precedence").casefold() in ("auto_reply", "auto-reply"):
        return True
    if _AWAY.search(decoded_value(message, "Subject")):
        return True
    is_automatic = value(message, "Auto-Submitted").casefold().startswith(("auto-replied", "auto-notified"))
    return not is_from_server(message) and (is_automatic or value(message, "Precedence").casefold() in _BULK)


def is_from_server(message: MailPart) -> bool:
    """Say whether a mail server wrote this, as far as the mail itself tells."""
    return bool(_MACHINES.search(value(message, "From")) or value(message, "X-Failed-Recipients"))


def read_other_shape(message: MailPart) -> list[ToldFailure] | str:
    """Return who failed, or a sentence that says what the mail is instead."""
    subject = decoded_value(message, "Subject")
    if notification := _json_notification(message):
        return notification
    words = own_words(told_text(message))
    if is_still_trying(subject, words):
        return say("ignored.delayed")
    if is_success(subject, words):
        return say("ignored.delivered_or_read")
    returned = _returned_mails(message)
    sender = f"{value(message, 'Return-Path')} {value(message, 'From')}"
    if not is_failure(sender, subject, words, has_returned_mail=bool(returned)):
        return say("ignored.no_failure")
    named = [*_addresses_in(value(message, "X-Failed-Recipients")), *_named_in_text(words)]
    sent_to = [one for mail in returned for name in ("To", "Cc") for one in _addresses_in(value(mail, name))]
    ours = [
        one
        for name in ("To", "Delivered-To", "From", "Reply-To", "Return-Path")
        for one in _addresses_in(value(message, name))
    ]
    ours += [
        one for mail in returned for name in ("From", "Sender", "Reply-To") for one in _addresses_in(value(mail, name))
    ]
    found = told_failures(words, named, sent_to, [one for one in ours if one not in named])
    if not found and (by_library := _by_flufl(message)):
        found = told_failures(words, by_library, (), ())
    return found or say("ignored.no_address")


def _by_flufl(message: MailPart) -> list[str]:
    """Return the addresses that failed for good, as flufl.bounce reads the report."""
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


def _named_in_text(words: str) -> list[str]:
    """Return the recipients that a report names by the fields of RFC 3464, in its text."""
    return [one for line in words.splitlines() if _FIELD.match(line) for one in _addresses_in(line)]


def _addresses_in(text: str) -> list[str]:
    return [match[0] for match in _ADDRESS.finditer(text)]


def _returned_mails(message: MailPart) -> list[MailPart]:
    """Return the headers of the mails that a report returns, as parts of their own or in its text."""
    found = [returned_headers(part) for part in own_parts(message) if part.get_content_type() in RETURNED_TYPES]
    text = told_text(message)
    rest = text[len(own_words(text)) :].lstrip("\n")
    start = _FIRST_FIELD.search(rest)
    return [*found, parsed_header(rest[start.start() :])] if start else found


def _json_notification(message: MailPart) -> list[ToldFailure] | str | None:
    """Read a notification of Amazon SES, which is JSON; None for any other mail."""
    text = told_text(message).lstrip()
    if not text.startswith('{"notificationType"'):
        return None
    try:
        told, _ = json.JSONDecoder().raw_decode(text.replace("\n", ""))
        if told["notificationType"] != "Bounce":
            return say("ignored.delivered")
        return [
            ToldFailure(one["emailAddress"], detail, exact_status(one.get("status", ""), detail))
            for one in told["bounce"]["bouncedRecipients"]
            for detail in [plain_words(str(one.get("diagnosticCode") or NO_REASON))]
        ]
    except (ValueError, KeyError, TypeError, RecursionError):
        return say("ignored.notification")


def told_text(message: MailPart) -> str:
    """Return the beginning of what a report says to people: its plain text, else its HTML without the marks."""
    parts = list(own_parts(message))
    plain = [text_of(part) for part in parts if part.get_content_type() == "text/plain" or _is_unparted(part)]
    if not any(one.strip() for one in plain):
        plain = [_without_marks(text_of(part)) for part in parts if part.get_content_type() == "text/html"]
    return "\n".join(plain)[:_MAX_TEXT]


def _is_unparted(part: MailPart) -> bool:
    """Say whether a part calls itself multipart and has no parts: some servers forget the borders."""
    return part.get_content_maintype() == "multipart" and not children(part)


def _without_marks(html: str) -> str:
    return unescape(_MARKS.sub(lambda match: "\n" if _BREAKS.match(match[0]) else " ", html[: 4 * _MAX_TEXT]))


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
