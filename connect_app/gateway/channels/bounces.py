"""Reading bounces: RFC 3464 delivery reports.

A report is read by its ``Action``, not by the first digit of ``Status``: a full mailbox ends as failed with 4.2.2, and
"relayed" is not "delivered". It counts only with a delivery id of ours in the returned message.
"""

import re
from dataclasses import dataclass
from email import message_from_bytes, policy
from email.message import EmailMessage, Message

from connect_app.contract.deliveries import Failure
from connect_app.domain.delivery import FailureOwner
from connect_app.gateway.channels.message import DELIVERY_HEADER


@dataclass(frozen=True, slots=True)
class Report:
    """What one report says about one recipient. ``failure`` is None if the mail was delivered."""

    delivery_id: str
    address: str
    detail: str
    failure: Failure | None


_UUID = re.compile(r"[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}")
_FULL_MAILBOX = frozenset({"4.2.2", "5.2.2"})
_UNKNOWN_ADDRESS = frozenset({"5.1.1", "5.1.2", "5.1.3", "5.1.6", "5.1.10"})


def read_report(data: bytes) -> tuple[Report, ...]:
    """Return what a message from a mailbox says about our deliveries; empty if it is no such report.

    Reports that something is delayed, or was only passed on, say nothing yet.
    """
    message = message_from_bytes(data, policy=policy.default)
    if message.get_content_type() != "multipart/report":
        return ()
    delivery_id = _delivery_id(message)
    if delivery_id is None:
        return ()
    reports = []
    for fields in _status_blocks(message):
        report = _read_fields(fields, delivery_id) if fields["Final-Recipient"] else None
        if report is not None:
            reports.append(report)
    return tuple(reports)


def _status_blocks(message: EmailMessage) -> list[Message]:
    """Return the field blocks of the machine-readable part: one about the mail, then one for each recipient."""
    for part in message.walk():
        if part.get_content_type() == "message/delivery-status":
            return [block for block in part.get_payload() if isinstance(block, Message)]
    return []


def _read_fields(fields: Message, delivery_id: str) -> Report | None:
    action = str(fields["Action"] or "").strip().casefold()
    address = str(fields["Original-Recipient"] or fields["Final-Recipient"]).partition(";")[2].strip()
    status = str(fields["Status"] or "").strip()
    words = str(fields["Diagnostic-Code"] or "").partition(";")[2].strip() or f"status {status}"
    detail = " ".join(words.split())[:500]
    if action == "delivered":
        return Report(delivery_id, address, detail, None)
    if action != "failed":
        return None
    return Report(delivery_id, address, detail, _failure(status, address, detail))


def _failure(status: str, address: str, detail: str) -> Failure:
    if status in _FULL_MAILBOX:
        sentence = f"The mail to {address} came back: the mailbox is full. Ask the recipient to make room: {detail}"
        return Failure(code="mailbox_full", message=sentence, owner=FailureOwner.RECIPIENT)
    if status in _UNKNOWN_ADDRESS:
        sentence = f"The mail to {address} came back: there is no such address ({detail}). Send it to another one."
        return Failure(code="bounced", message=sentence, owner=FailureOwner.YOU)
    sentence = f"The mail to {address} came back: {detail}"
    return Failure(code="bounced", message=sentence, owner=FailureOwner.RECIPIENT)


def _delivery_id(message: EmailMessage) -> str | None:
    """Return our id from the message that came back: whole, only its headers, or only the report's own reference."""
    for block in _status_blocks(message):
        found = _UUID.search(str(block["Original-Envelope-Id"] or ""))
        if found:
            return found[0]
    for part in message.walk():
        if part.get_content_type() in ("message/rfc822", "text/rfc822-headers"):
            text = part.as_string()
            for name in (DELIVERY_HEADER, "Message-ID"):
                found = re.search(rf"(?im)^{name}:\s*<?({_UUID.pattern})", text)
                if found:
                    return found[1]
    for name in ("References", "In-Reply-To"):
        found = _UUID.search(str(message[name] or ""))
        if found:
            return found[0]
    return None
