"""Life-cycle documents (CDAR) of the French reform: what became of an invoice, by number and status code."""

from dataclasses import dataclass
from datetime import UTC, datetime

from connect_app.domain.errors import ConnectError
from connect_app.domain.saying import say
from connect_app.formats.parsing import parse
from connect_app.gateway.providers.account import rejected_by_recipient
from connect_app.gateway.providers.interface import EventKind, ProviderEvent

_RECEIPT, _DELIVERED, _REJECTED = "202", "203", "213"
_ANSWERS = {"204": "AB", "205": "AP", "206": "CA", "207": "UQ", "208": "UQ", "210": "RE", "211": "PD", "212": "PD"}
"""Taken in charge, approved, approved in part, disputed, suspended, refused, payment sent, paid."""


@dataclass(frozen=True, slots=True)
class LifeCycle:
    """One status of one invoice; ``reason`` in the other side's words."""

    number: str
    status: str
    reason: str
    at: datetime

    def event(self, key: str, evidence: bytes) -> ProviderEvent | None:
        """Return what it means for a submission; deposited, sent on and words that are not known mean no change."""
        name = f"{key}:{self.status}"  # however many flows tell it
        if self.status == _RECEIPT:
            sentence = say("move.access_point_received")
            return ProviderEvent(key, EventKind.RECEIPT, self.at, sentence, None, evidence, name)
        if self.status == _DELIVERED:
            sentence = say("move.confirmed")
            return ProviderEvent(key, EventKind.DELIVERED, self.at, sentence, None, evidence, name)
        if self.status == _REJECTED:
            failure = rejected_by_recipient(self.reason)
            return ProviderEvent(key, EventKind.FAILED, self.at, failure.message, failure, evidence, name)
        if self.status in _ANSWERS:
            sentence, answer, words = say("move.buyer_answered"), _ANSWERS[self.status], self.reason
            return ProviderEvent(key, EventKind.ANSWERED, self.at, sentence, None, evidence, name, answer, words=words)
        return None


def life_cycle(data: bytes) -> list[LifeCycle]:
    """Return what a CDAR document says of invoices; none for what is no such document."""
    try:
        root = parse(data)
    except ConnectError:
        return []
    found = []
    at = _issued(root.findtext(".//{*}AcknowledgementDocument/{*}IssueDateTime/{*}DateTimeString"))
    for referenced in root.iter("{*}ReferenceReferencedDocument"):
        number = (referenced.findtext("{*}IssuerAssignedID") or "").strip()
        status = (referenced.findtext("{*}ProcessConditionCode") or "").strip()
        reasons = [one.text.strip() for one in referenced.iter("{*}Reason") if one.text and one.text.strip()]
        if number and status:
            found.append(LifeCycle(number, status, "; ".join(reasons)[:300], at))
    return found


def _issued(text: str | None) -> datetime:
    """Return when a status was given; now, where the document does not say."""
    try:
        return datetime.strptime((text or "").strip(), "%Y%m%d%H%M%S").replace(tzinfo=UTC)
    except ValueError:
        return datetime.now(UTC)
