"""What helps an e-invoice that did not arrive: pure rules over its failure and the buyer's answer.

The best comes first. What the other side wrote is foreign text, so a rule's number or a word in it only says what is
likely; a person decides.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from connect_app.domain.channel import DATA_CHANNEL, Channel
from connect_app.domain.delivery import ARRIVED, DUPLICATE, NUMBER_KEPT, DeliveryState, FailureOwner
from connect_app.domain.proofs import BuyerAnswer


class Remedy(StrEnum):
    """What a person can do.

    ``ADDRESS``, ``BUYER_REFERENCE``: correct it here and send again. ``SUPPLIER_TEXT``: have the business system make
    the invoice anew; a text for its supplier is ready. ``FREE_NUMBER``: have the operator free the number of an attempt
    that failed, then send again, or have the business system take another number.
    ``LEAVE``: nothing, the first one is there. ``MISDIRECTED``:
    it reached somebody else; a case with steps. ``ADMINISTRATOR``, ``OPERATOR``: they have to mend it first.
    """

    ADDRESS = "address"
    BUYER_REFERENCE = "buyer_reference"
    SUPPLIER_TEXT = "supplier_text"
    FREE_NUMBER = "free_number"
    LEAVE = "leave"
    MISDIRECTED = "misdirected"
    ADMINISTRATOR = "administrator"
    OPERATOR = "operator"


@dataclass(frozen=True, slots=True)
class Undelivered:
    """What is known of a delivery. ``words``: what the other side wrote; ``reasons``: codes of the buyer's answer.

    ``has_data``: there is a document that a reference can be corrected in.
    """

    channel: Channel
    state: DeliveryState
    address: str
    code: str | None = None
    owner: FailureOwner | None = None
    words: str = ""
    answer: BuyerAnswer | None = None
    reasons: Sequence[str] = ()
    has_data: bool = True
    was_accepted: bool = False


BELGIAN_SCHEMES = frozenset({"0208", "9925"})
_RULE = re.compile(
    r"\b(?:BR(?:-[A-Z]{1,4})?-\d{1,3}|(?:UBL|CII)-[A-Z]{2,3}-\d{1,4}|PEPPOL-[A-Z0-9]+-[A-Z]\d{1,4}|[A-Z]{2}-R-\d{1,4})"
    r"(?:-[a-z])?\b"
)
_RULES_ABOUT_REFERENCE = frozenset({"BR-DE-15", "PEPPOL-EN16931-R003", "BR-FR-BT-10"})
_ABOUT_REFERENCE = re.compile(
    r"buyer'?s?[\s_-]*ref|BT-10\b|leitweg|er referens|er ref\b|fakturareferens|best[äa]llarreferens|käuferreferenz|"
    r"requisitionist|ostajan viite",
    re.IGNORECASE,
)
_ABOUT_ADDRESS = re.compile(
    r"(?:receiver|recipient|participant|end ?point|buyer'?s? (?:address|id)|mottagare|empfänger|destinataire|"
    r"peppol[ -]id).{0,60}(?:not|un)[ -]?(?:found|known|registered|exist|reach)|"
    r"unknown (?:receiver|recipient|participant|endpoint)|"
    r"not registered|no such (?:receiver|recipient|participant)|\bSM[LP]\b|"
    r"(?:invalid|wrong) (?:receiver|recipient|participant|endpoint|address)",
    re.IGNORECASE,
)
_ADDRESS_CODES = frozenset({"not_transmitted", "recipient_not_receiving", "wrong_endpoint", "no_address"})
_ADMINISTRATORS = frozenset({"sender_not_allowed", "provider_sign_in"})
_WRONG_RECIPIENT, _WRONG_REFERENCE = "REC", "REF"


def rules_in(words: str) -> tuple[str, ...]:
    """Return the numbers of the rules that a text names (``BR-CO-15``, ``PEPPOL-EN16931-R003``), each once."""
    return tuple(dict.fromkeys(_RULE.findall(words)))


def is_belgian(address: str) -> bool:
    """Say whether an electronic address is a Belgian company's."""
    return address.partition(":")[0] in BELGIAN_SCHEMES


def remedies(one: Undelivered) -> tuple[Remedy, ...]:
    """Return what helps, the best first; empty where nothing has gone wrong, or on another channel."""
    if one.channel is not DATA_CHANNEL:
        return ()
    is_rejected = one.answer is BuyerAnswer.REJECTED
    may_be_misdirected = is_belgian(one.address) and (one.was_accepted or one.state in ARRIVED)
    if one.state is not DeliveryState.FAILED and not (is_rejected and one.state in ARRIVED):
        return (Remedy.MISDIRECTED,) if may_be_misdirected and one.state in ARRIVED else ()
    if one.code == DUPLICATE:
        return (Remedy.LEAVE,)
    if one.code == NUMBER_KEPT:
        return (Remedy.FREE_NUMBER, Remedy.SUPPLIER_TEXT)
    found = [*_likely(one, is_rejected=is_rejected, may_be_misdirected=may_be_misdirected)]
    found += [Remedy.ADDRESS, *([Remedy.BUYER_REFERENCE] if one.has_data else []), Remedy.SUPPLIER_TEXT]
    if may_be_misdirected:
        found.append(Remedy.MISDIRECTED)
    return tuple(dict.fromkeys(found))


def _likely(one: Undelivered, *, is_rejected: bool, may_be_misdirected: bool) -> Sequence[Remedy]:
    """Return what helps most likely."""
    if is_rejected and _WRONG_RECIPIENT in one.reasons:
        return (Remedy.MISDIRECTED if may_be_misdirected else Remedy.ADDRESS,)
    is_about_reference = _WRONG_REFERENCE in one.reasons or _ABOUT_REFERENCE.search(one.words) is not None
    if one.has_data and (is_about_reference or _RULES_ABOUT_REFERENCE.intersection(rules_in(one.words))):
        return (Remedy.BUYER_REFERENCE,)
    if one.code in _ADMINISTRATORS:
        return (Remedy.ADMINISTRATOR,)
    is_about_address = one.code in _ADDRESS_CODES or one.owner is FailureOwner.YOU
    if _ABOUT_ADDRESS.search(one.words) or (is_about_address and not rules_in(one.words)):
        return (Remedy.ADDRESS,)
    if one.owner is FailureOwner.PROVIDER and not rules_in(one.words):
        return (Remedy.OPERATOR,)
    return (Remedy.SUPPLIER_TEXT,)


class CaseStep(StrEnum):
    """The steps of a case: an e-invoice reached somebody else. In their order."""

    OPERATOR = "operator"
    """The operator was told, on the same working day."""
    WRONG_RECIPIENT = "wrong_recipient"
    """Who got it was asked to delete it, and neither to book nor to pay it."""
    RIGHT_ADDRESS = "right_address"
    """The right address was found."""
    SENT = "sent"
    """It went to the right one; done by sending it again, not by a tick."""
    PRIVACY = "privacy"
    """It was looked at whether personal data got to others."""
