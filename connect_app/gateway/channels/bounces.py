"""Reading bounces: RFC 3464 delivery reports, and the older shapes that only people were meant to read.

A report is read by its ``Action``, not by the first digit of ``Status``: a full mailbox ends as failed with 4.2.2, and
"relayed" is not "delivered". It counts only with a delivery id of ours where such an id belongs: in the report's own
reference (ENVID), in the header of the returned mail, or in the address that the report was sent to. Whether the id and
the address belong together is for the ledger to say.
"""

import re
import unicodedata
from collections.abc import Callable, Iterable
from contextlib import suppress
from dataclasses import dataclass
from html import unescape

from connect_app.contract.deliveries import Failure
from connect_app.domain.addresses import split_addresses
from connect_app.domain.saying import quoted, say
from connect_app.gateway.channels.message import DELIVERY_HEADER
from connect_app.gateway.channels.other_shapes import automatic_reply, is_from_server, read_other_shape, told_text
from connect_app.gateway.channels.report_parts import (
    MESSAGE,
    RETURNED_TYPES,
    STATUS_TYPES,
    MailPart,
    Unreadable,
    content,
    field_blocks,
    forwarded,
    open_mail,
    own_parts,
    returned_headers,
    value,
    values,
)
from connect_app.gateway.channels.report_words import exact_status, failure_of
from connect_app.gateway.channels.told_failures import ToldFailure

_MAX_RECIPIENTS = 50
_MAX_DETAIL = 500
_MAX_ADDRESS_FIELD = 2000

_UUID = r"[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}"
_ID = re.compile(rf"(?i)(?<![0-9a-f-]){_UUID}(?![0-9a-f-])")
_FOREIGN = re.compile(r"<[^<>\s]{3,400}>")
_FOREIGN_IN_TEXT = re.compile(r"(?im)^[> \t|]*Message-ID:[ \t]*(<[^<>\s]{3,400}>)")
_MOST_FOREIGN = 20
_TAGGED = re.compile(rf"(?i)\+({_UUID})@")
_IN_TEXT = {name: re.compile(rf"(?im)^[> \t|]*{name}:[ \t]*<?({_UUID})\b") for name in (DELIVERY_HEADER, "Message-ID")}
_SENT_TO = ("To", "Delivered-To", "X-Original-To", "Envelope-To", "X-Envelope-To")
_REFERENCES = (
    "X-Original-Message-ID",
    "X-MS-Exchange-Parent-Message-Id",
    "X-Failed-Message-ID",
    "References",
    "In-Reply-To",
)
_HEX = re.compile(r"\\x\{([0-9A-Fa-f]{2,6})\}")
_XTEXT = re.compile(r"\+([0-9A-F]{2})")

_GIVEN_UP = "Envelope expired"
_FAILED = frozenset({"failed", "fail", "failure", "error"})  # OpenSMTPD says error
_NOT_FINAL = {
    "delayed": "ignored.still_trying",
    "relayed": "ignored.relayed",
    "expanded": "ignored.expanded",
}
_OTHER_REPORTS = {
    MESSAGE + "disposition-notification": say("ignored.receipt"),
    MESSAGE + "feedback-report": say("ignored.complaint"),
}


@dataclass(frozen=True, slots=True)
class Report:
    """What one report says about one recipient. ``failure`` is None if the mail was delivered.

    ``addresses``: the recipient as the report names them, as we wrote them and as they ended, if these differ.
    """

    delivery_id: str
    addresses: tuple[str, ...]
    detail: str
    failure: Failure | None
    status: str = ""


@dataclass(frozen=True, slots=True)
class CameBack:
    """What a report says of a mail that came back, without saying which one it was."""

    status: str
    detail: str


@dataclass(frozen=True, slots=True)
class Ignored:
    """A message, or its part about one recipient, that says nothing which counts; ``reason`` is a sentence.

    ``came_back``: it does say that a mail came back, and a person may know which.
    """

    reason: str
    address: str | None = None
    delivery_id: str | None = None
    came_back: CameBack | None = None


Known = Callable[[str], str | None]
"""Gives the delivery whose mail has this Message-ID, which somebody else made."""


def read_report(data: bytes, known: Known | None = None) -> tuple[Report | Ignored, ...]:
    """Return what a message says about our deliveries, at least one entry; never raises, whoever wrote it."""
    try:
        found = [_read_one(message, known) for message in _reports_in(open_mail(data))]
    except Unreadable as error:
        return (Ignored(str(error)),)
    telling = [entries for entries in found if any(isinstance(one, Report) for one in entries)]
    telling = telling or [entries for entries in found if any(_is_of_failure(one) for one in entries)][:1]
    return tuple(one for entries in telling or found[:1] for one in entries)


def _is_of_failure(one: Report | Ignored) -> bool:
    return isinstance(one, Ignored) and one.came_back is not None


def same_address(one: str, other: str) -> bool:
    """Say whether two addresses are the same, however their domains are written."""
    return _canonical(one) == _canonical(other)


def _canonical(address: str) -> str:
    name, _, domain = unicodedata.normalize("NFC", address).casefold().rpartition("@")
    with suppress(UnicodeError):
        domain = domain.encode("idna").decode("ascii")
    return f"{name}@{domain}"


def _reports_in(message: MailPart) -> Iterable[MailPart]:
    """Give the message itself, then what somebody passed on in it as an attachment."""
    yield message
    for part in own_parts(message):
        if part.get_content_type() == MESSAGE + "rfc822":
            with suppress(Unreadable):
                yield forwarded(part)


def _read_one(message: MailPart, known: Known | None) -> tuple[Report | Ignored, ...]:
    parts = list(own_parts(message))
    blocks = [block for part in parts if part.get_content_type() in STATUS_TYPES for block in field_blocks(part)]
    recipients = [block for block in blocks if _addresses(block)][:_MAX_RECIPIENTS]
    if recipients:
        delivery_id = _delivery_id(message, parts, blocks, known)
        words = told_text(message)
        return tuple(_read_recipient(block, delivery_id, words) for block in recipients)
    for part in parts:
        if part.get_content_type() in _OTHER_REPORTS:
            return (Ignored(_OTHER_REPORTS[part.get_content_type()]),)
    return _read_other_shape(message, parts, known)


def _read_recipient(block: MailPart, delivery_id: "str | Ignored", told: str) -> Report | Ignored:
    """Return what the fields about one recipient say; ``told``: what the report says to people."""
    addresses = _addresses(block)
    words = value(block, "Diagnostic-Code")
    words = (words.partition(";")[2] if ";" in words else words).strip()
    is_given_up = _is_given_up(told, addresses)
    words = words or (_GIVEN_UP if is_given_up else "")
    status = exact_status(value(block, "Status"), words)
    detail = (words or f"status {status or 'unknown'}")[:_MAX_DETAIL]
    action = (value(block, "Action").casefold().split() or ["failed" if status.startswith("5") else ""])[0].rstrip(
        ";,.("
    )
    known = delivery_id if isinstance(delivery_id, str) else None
    if is_given_up:
        action = "failed"
    if action in _NOT_FINAL:
        return Ignored(say(_NOT_FINAL[action], detail=quoted(detail)), addresses[0], known)
    if action not in _FAILED and action != "delivered":
        return Ignored(say("ignored.action", action=action[:50]), addresses[0], known)
    if isinstance(delivery_id, Ignored):
        came_back = CameBack(status, detail) if action in _FAILED else None
        return Ignored(delivery_id.reason, addresses[0], came_back=came_back)
    failure = failure_of(status, addresses[0], detail) if action in _FAILED else None
    return Report(delivery_id, addresses, detail, failure, status)


def _is_given_up(told: str, addresses: Iterable[str]) -> bool:
    """Say whether a report of OpenSMTPD tells that the time in its queue is over: it calls that *delayed*, too."""
    lines = {line.strip().casefold() for line in told.splitlines() if line.rstrip().endswith(_GIVEN_UP)}
    return any(f"{address}: {_GIVEN_UP}".casefold() in lines for address in addresses)


def _read_other_shape(message: MailPart, parts: list[MailPart], known: Known | None) -> tuple[Report | Ignored, ...]:
    """Return what a report says that is none of RFC 3464."""
    if automatic_reply(message):
        return (Ignored(say("ignored.automatic_reply")),)
    delivery_id = _delivery_id(message, parts, (), known)
    if isinstance(delivery_id, Ignored) and not is_from_server(message):
        return (delivery_id,)
    told = read_other_shape(message)
    if isinstance(delivery_id, Ignored):
        return _unplaced(told, delivery_id.reason)
    if isinstance(told, str):
        return (Ignored(told, None, delivery_id),)
    return tuple(
        Report(delivery_id, (one.address,), one.detail, failure_of(one.status, one.address, one.detail), one.status)
        for one in told[:_MAX_RECIPIENTS]
    )


def _unplaced(told: list[ToldFailure] | str, reason: str) -> tuple[Ignored, ...]:
    if isinstance(told, str):
        return (Ignored(reason),)
    found = [Ignored(reason, one.address, came_back=CameBack(one.status, one.detail)) for one in told]
    return tuple(found[:_MAX_RECIPIENTS])


def _addresses(block: MailPart) -> tuple[str, ...]:
    """Return the recipient of a block: as it was given to the server first, then as it ended."""
    found = [_address(one) for name in ("Original-Recipient", "Final-Recipient") for one in values(block, name)[:1]]
    return tuple(dict.fromkeys(variant for one in found for variant in (one, _without_xtext(one)) if variant))


def _address(field: str) -> str:
    """Return the address of ``rfc822; name@domain``; the type, brackets and comments may be there or not."""
    text = (field.partition(";")[2] if ";" in field else field).strip()
    found = split_addresses(text[:_MAX_ADDRESS_FIELD])
    plain = found[0] if len(found) == 1 and "@" in found[0] else text.partition(" ")[0]
    return _HEX.sub(_character, plain.strip())[:320]


def _character(match: "re.Match[str]") -> str:
    number = int(match[1], 16)
    return chr(number) if number < 0xD800 or 0xE000 <= number < 0x110000 else match[0]


def _without_xtext(address: str) -> str:
    """Return the address with ``+40`` and the like of RFC 3461 in clear, empty where that gives no address."""
    plain = _XTEXT.sub(lambda match: chr(int(match[1], 16)), address)
    return plain if plain.count("@") == 1 and plain.isprintable() else ""


def _delivery_id(
    message: MailPart, parts: list[MailPart], blocks: Iterable[MailPart], known: Known | None
) -> "str | Ignored":
    """Return the one delivery that a report names, or why it names none.

    What is surely ours goes first: the address that we made for the delivery, our own header and our reference.
    A Message-ID of the same form any mail may have.
    """
    sent_to = " ".join(told for name in _SENT_TO for told in values(message, name))
    found = {match[1].lower() for match in _TAGGED.finditer(sent_to)}
    found |= _returned_ids(parts, DELIVERY_HEADER)
    found |= {one for block in blocks for told in values(block, "Original-Envelope-Id") for one in _ids(told)}
    found = found or _returned_ids(parts, "Message-ID")
    found = found or {one for name in _REFERENCES for told in values(message, name) for one in _ids(told)}
    if not found and known is not None:
        found = {one for given in _foreign_ids(message, parts) if (one := known(given)) is not None}
    if len(found) == 1:
        return found.pop()
    if found:
        return Ignored(say("ignored.several_mails"))
    return Ignored(say("ignored.no_mail"))


def _returned_ids(parts: list[MailPart], name: str) -> set[str]:
    """Return the ids in a field of the mail that came back; old shapes copy its header into their text."""
    headers = [returned_headers(part) for part in parts if part.get_content_type() in RETURNED_TYPES]
    found = {one for header in headers for told in values(header, name) for one in _ids(told.lstrip("< ")[:36])}
    texts = [content(part) for part in parts if part.get_content_maintype() == "text"]
    return found | {match[1].lower() for text in texts for match in _IN_TEXT[name].finditer(unescape(text))}


def _foreign_ids(message: MailPart, parts: list[MailPart]) -> list[str]:
    """Return the Message-IDs that a report names as those of the mail that came back, whoever made them."""
    headers = [returned_headers(part) for part in parts if part.get_content_type() in RETURNED_TYPES]
    told = [one for header in headers for one in values(header, "Message-ID")]
    texts = [content(part) for part in parts if part.get_content_maintype() == "text"]
    told += [match[1] for text in texts for match in _FOREIGN_IN_TEXT.finditer(unescape(text))]
    told += [one for name in _REFERENCES for one in values(message, name)]
    return list(dict.fromkeys(given[0] for one in told for given in _FOREIGN.finditer(one)))[:_MOST_FOREIGN]


def _ids(text: str) -> set[str]:
    return {match[0].lower() for match in _ID.finditer(text)}
