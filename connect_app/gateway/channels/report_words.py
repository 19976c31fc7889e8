"""What a report's status means for the sender, in words, and who can mend it."""

import re

from connect_app.contract.deliveries import Failure
from connect_app.domain.delivery import FailureOwner
from connect_app.domain.saying import quoted, say

REPORT_NAME = "report.eml"
"""How a report is called where it stands as a proof."""

_FULL_MAILBOX = frozenset({"4.2.2", "5.2.2"})
_UNKNOWN_ADDRESS = frozenset({"5.1.1", "5.1.3", "5.1.6", "5.1.10", "5.2.1"})
_VAGUE = re.compile(r"^$|^[45]\.(?:[0-9]\.0|4\.[0-47]|5\.\d|6\.\d|7\.1|1\.[2-9]\d\d)$")
"""Statuses that servers give for nearly anything: where the words say more, the words count."""

_ENHANCED = re.compile(r"(?<![\d.])([245]\.\d{1,3}\.\d{1,3})(?![\d.]*\.?\d)")
_TELLING = re.compile(r"(?<![\d.])[45]\d\d[ -](?=[45]\.|[A-Za-z<#:\"'])|(?<![\d.])[45]\.\d{1,3}\.\d{1,3}(?![\d.])")
_NOT_THE_ADDRESS = re.compile(
    r"(?i)black ?list|block ?list|spamhaus|\brbl\b|dnsbl|\bspam\b|virus|\bat a rate\b|too (?:fast|many)|"
    r"rate limit|temporar\w* locked|"
    r"sender (?:address )?(?:rejected|denied|unknown)|\bsender\b[^.\n]{0,30}(?:not exist|invalid)|reverse (?:dns|"
    r"lookup)|"
    r"(?:host|domain)\w*(?: name)?(?: [\w.-]+)? (?:unknown|not found|does not exist|doesn.t exist)|"
    r"unknown (?:host|domain)|host (?:or domain name )?not found|"
    r"relay\w* (?:denied|not (?:permitted|allowed))|group\w*[^.\n]{0,80}(?:exist|permission)|groupe\b|"
    r"ne soyez pas autoris"
)
_FULL_WORDS = re.compile(
    r"(?i)(?:mail ?box|mail ?(?:dir|drop|folder)|inbox|account|user|recipient|storage|disk|"
    r"space)[^.\n]{0,40}\b(?:full|over ?quota|overquota)|"
    r"over (?:its |the |his |their )?(?:disk |mail |storage )?quota|overquota|quota (?:is )?(?:exceeded|full|"
    r"reached|violation)|"
    r"exceed\w* [^.\n]{0,40}(?:local limit|allowed size|quota|storage|mailbox|allowed (?:space|size of mailbox))|"
    r"(?:quota|storage)[^.\n]{0,30}exceed|"
    r"not enough (?:storage|space|disk)|insufficient (?:disk|storage|system storage|mailbox)|out of storage|"
    r"no space left|"
    r"mailbox(?: size)? (?:limit|quota)|too many messages? (?:in|on) (?:this |the )?(?:mailbox|mail ?box|mail drop)|"
    r"メールボックスが一杯|容量を超え|boîte (?:aux lettres )?pleine|brevlåda[^.\n]{0,15}full|postfach[^.\n]{0,20}voll|"
    r"căsuț\w+[^.\n]{0,20}plin"
)
_UNKNOWN_WORDS = re.compile(
    r"(?i)(?:user|recipient|mail ?box|address|account|alias|local[- ]?part|name|addressee|"
    r"destination)\w*\s*(?:(?:is|was|:|does|do|are|not|in|on)\s+){0,3}"
    r"(?:unknown|not (?:be )?(?:found|exist\w*|known|listed|recogni[sz]ed|a valid|valid|available here)|"
    r"n.t (?:be )?(?:found|exist)|invalid|nonexist\w*|non-exist\w*)|"
    r"(?:unknown|no such|invalid|bad|nonexistent|non-existent|unrecogni[sz]ed|undeliverable|unroutable|unrouteable) "
    r"(?:local |smtp )?(?:users?|recipient|mail ?box|address|account|person|part|destination mailbox|to address|"
    r"name|smtp recipient|e-?mail)\w*|"
    r"(?:does not|doesn.t|do not|not) exist|mailbox unavailable|not listed in|no (?:mailbox|account|user|"
    r"mail ?drop) (?:here|by that name|found|exists|such)|not a (?:valid|known) (?:mailbox|user|recipient|address)|"
    r"(?:wasn.t|was not|could ?n.t be|could not be|couldn.t be|cannot be|not) found|"
    r"this user (?:doesn.t have|has no)|unable to find|user .{1,80} (?:unknown|not exist)|"
    r"recipient (?:address )?rejected: (?:access denied|user|undeliverable|unknown|no such|invalid)|"
    r"address rejected: user unknown|"
    r"宛先不明|見つかりません|存在しません|ディレクトリのリストにありません|"
    r"n.existe pas|finns inte|existiert nicht|unbekannt\w* (?:empf|adress)|"
    r"nu există"
)
_MAX_DETAIL = 500

NO_REASON = "the report gives no reason"
"""What stands for the words of a report that has none."""


def exact_status(status: str, words: str) -> str:
    """Return the status code of RFC 3463 that a report comes to.

    The far server's own words know more than the status that another server made of them: a full mailbox or an exact
    code in them goes first, and what they say of sender, spam or pace takes back an unknown address.
    """
    own, told = _code_in(status), _code_in(words)
    if _FULL_WORDS.search(words):
        return "5.2.2"
    exact = next((code for code in (told, own) if not _VAGUE.match(code)), "")
    if _NOT_THE_ADDRESS.search(words):
        return exact if exact not in _UNKNOWN_ADDRESS else ""
    if exact:
        return exact
    return "5.1.1" if _UNKNOWN_WORDS.search(words) else told or own


def _code_in(text: str) -> str:
    found = _ENHANCED.search(text)
    return found[1] if found else ""


def is_telling(line: str) -> bool:
    """Say whether a line gives a reason: a code, or words that are known to."""
    return bool(_TELLING.search(line) or _FULL_WORDS.search(line) or _UNKNOWN_WORDS.search(line))


def telling_line(text: str) -> str:
    """Return the line of a text that says why, empty if none does."""
    lines = (" ".join(line.split()) for line in text[:20_000].splitlines()[:500])
    return next((line for line in lines if is_telling(line)), "")[:_MAX_DETAIL]


def failure_of(status: str, address: str, detail: str) -> Failure:
    """Return what came of a mail that was sent back."""
    words = say("word.no_reason") if detail == NO_REASON else quoted(detail)
    if status in _FULL_MAILBOX:
        sentence = say("mailbox_full", address=address, detail=words)
        return Failure(code="mailbox_full", message=sentence, owner=FailureOwner.RECIPIENT)
    if status in _UNKNOWN_ADDRESS:
        sentence = say("unknown_address", address=address, detail=words)
        return Failure(code="unknown_address", message=sentence, owner=FailureOwner.YOU)
    sentence = say("bounced", address=address, detail=words)
    return Failure(code="bounced", message=sentence, owner=FailureOwner.RECIPIENT)
