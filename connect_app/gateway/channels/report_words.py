"""What a report's status means for the sender, in words, and who can mend it."""

import re

from connect_app.contract.deliveries import Failure
from connect_app.domain.delivery import FailureOwner

_FULL_MAILBOX = frozenset({"4.2.2", "5.2.2"})
_UNKNOWN_ADDRESS = frozenset({"5.1.1", "5.1.2", "5.1.3", "5.1.6", "5.1.10"})
_VAGUE = frozenset({"", "5.0.0", "4.0.0"})

_ENHANCED = re.compile(r"(?<![\d.])([245]\.\d{1,3}\.\d{1,3})(?![\d.]*\.?\d)")
_TELLING = re.compile(r"(?<![\d.])[45]\d\d[ -](?=[45]\.|[A-Za-z<#])|(?<![\d.])[45]\.\d{1,3}\.\d{1,3}(?![\d.])")
_PHRASES = (
    (re.compile(r"(?i)mailbox[^.\n]{0,20}\bfull|over ?quota|quota exceeded|exceed\w* [^.\n]{0,20}quota"), "5.2.2"),
    (
        re.compile(
            r"(?i)(user|recipient|mailbox|address)\s+(is\s+)?(unknown|not found)|unknown (user|recipient|mailbox)|"
            r"no such (user|mailbox|address|person|recipient)|(does not|doesn.t) exist|no mailbox here"
        ),
        "5.1.1",
    ),
)
_MAX_DETAIL = 500


def exact_status(status: str, words: str) -> str:
    """Return the status code of RFC 3463; where the report's own is vague, the one in the other side's words."""
    own = _ENHANCED.search(status)
    if own and own[1] not in _VAGUE:
        return own[1]
    told = _ENHANCED.search(words)
    if told:
        return told[1]
    return next((code for phrase, code in _PHRASES if phrase.search(words)), own[1] if own else "")


def telling_line(text: str) -> str:
    """Return the line of a text that says why, empty if none does."""
    lines = (" ".join(line.split()) for line in text[:20_000].splitlines()[:500])
    wanted = (line for line in lines if _TELLING.search(line) or any(one.search(line) for one, _ in _PHRASES))
    return next(wanted, "")[:_MAX_DETAIL]


def failure_of(status: str, address: str, detail: str) -> Failure:
    """Return what came of a mail that was sent back."""
    if status in _FULL_MAILBOX:
        sentence = f"The mail to {address} came back: the mailbox is full. Ask the recipient to make room: {detail}"
        return Failure(code="mailbox_full", message=sentence, owner=FailureOwner.RECIPIENT)
    if status in _UNKNOWN_ADDRESS:
        sentence = f"The mail to {address} came back: there is no such address ({detail}). Send it to another one."
        return Failure(code="bounced", message=sentence, owner=FailureOwner.YOU)
    sentence = f"The mail to {address} came back: {detail}"
    return Failure(code="bounced", message=sentence, owner=FailureOwner.RECIPIENT)
