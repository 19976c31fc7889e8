"""What a mail server's answer means: who can mend it, and whether it is about one mail or about all of them.

The code says it, not the stage of the conversation: the enhanced status (RFC 3463, IANA's list) and the words that
servers are known to use where they give none. Only what neither tells is judged by the stage.
"""

import re
from dataclasses import dataclass
from enum import StrEnum

from connect_app.domain.delivery import FailureOwner


class Stage(StrEnum):
    """What the server answered to."""

    SENDER = "sender"
    RECIPIENT = "recipient"
    TEXT = "text"
    MAIL = "mail"


class Meaning(StrEnum):
    """What an answer of 4xx or 5xx is about. A limit is one of the account, whatever its first digit.

    Settings: no mail will go before there is a sign-in or an encrypted connection.
    """

    LATER = "later"
    REFUSED = "refused"
    SERVER = "server"
    LIMIT = "limit"
    SETTINGS = "settings"


@dataclass(frozen=True, slots=True)
class Verdict:
    """What an answer comes to; ``code`` is the failure's. ``wait_s``: after which a limit is tried again."""

    meaning: Meaning
    code: str
    owner: FailureOwner
    wait_s: float = 0.0


_YOU, _RECIPIENT, _ADMINISTRATOR = FailureOwner.YOU, FailureOwner.RECIPIENT, FailureOwner.ADMINISTRATOR
_BY_STAGE = {
    Stage.SENDER: _ADMINISTRATOR,
    Stage.RECIPIENT: _YOU,
    Stage.TEXT: _ADMINISTRATOR,
    Stage.MAIL: _RECIPIENT,
}
"""Whose an answer is that tells nothing."""
_CLOSING = 421
_NO_ROOM = 552

_STATUS = re.compile(r"(?<![\d.])([45])\.(\d{1,3}\.\d{1,3})(?![\d.]*\.?\d)")
_ADDRESS = frozenset({"1.1", "1.6", "1.10", "2.1"})
"""The server knows that nobody has this address: as good as a bounce."""
_NEAR_ADDRESS = frozenset({"1.2", "1.3"})
"""A domain that takes nothing now, an address that this server cannot read: neither says that nobody has it."""
_MAILBOX = frozenset({"2.2"})
_SIZE = frozenset({"2.3", "3.4"})
_LIMIT = frozenset({"4.5", "1.90", "7.28"})
_DNS = frozenset({"7.20", "7.21", "7.22", "7.23", "7.24", "7.25", "7.26", "7.27", "7.29", "7.509", "7.515"})
_TOLD_WHILE_PASSING = frozenset({"mailbox_full", "message_too_large", "domain_not_authenticated"})
_ACCOUNT = frozenset({"7.60", "7.54", "1.8", "7.8", "7.9", "7.11", "7.13", "7.14", "7.15"})
_NO_LIMIT = _MAILBOX | _SIZE | _ADDRESS | _NEAR_ADDRESS | _DNS | _ACCOUNT | {"4.6"}
"""What is about one mail, one mailbox, or all mails of a domain, whatever limit its words speak of."""
_SIGN_IN_CODES = frozenset({530, 538})
"""RFC 4954 and RFC 3207: a sign-in, or TLS, has to come first."""
_SIGN_IN = frozenset({"7.57"})
_MEDIA = "6."
"""The server cannot read the mail; nobody at the recipient's can change that."""

_LIMIT_WORDS = re.compile(
    r"(?i)SubmissionQuota|(?:daily|hourly|per[ -](?:minute|hour|day)|sending|outgoing|outbound|submission)"
    r"\b[^.;\n]{0,40}\b(?:limits?|quota)\b|\b(?:limits?|quota)\b[^.;\n]{0,30}\bper[ -](?:minute|hour|day)|"
    r"rate[ -]?limit|too many (?:messages|mails|emails|e-mails|recipients)\b[^.;\n]{0,30}\b(?:per|this|today|hour|day)"
)
_ANY_LIMIT = re.compile(
    r"(?i)\b(?:limits?|quota)\b|\b(?:tenant|account|sender|sending|rate|volume)\b[^.;\n]{0,40}\bthreshold\b"
)
_ONE_MAIL_WORDS = re.compile(r"(?i)spam|virus|malware|phish|score|\bhops?\b")
_DNS_WORDS = re.compile(r"\b(?:SPF|DKIM|DMARC)\b|(?i:\b(?:spf|dkim|dmarc)\b)")
_ACCOUNT_WORDS = re.compile(
    r"(?i)send[ -]?as\b|SendAsDenied|\brelay(?:ing)?\b|not (?:allowed|authori[sz]ed|permitted|owned)[^.;\n]{0,40}"
    r"\b(?:send|sender|by user|from)\b|authenticat\w+ (?:is )?required|not (?:logged|signed) in"
)
_SIGN_IN_WORDS = re.compile(r"(?i)authenticat\w+ (?:is )?required|not (?:logged|signed) in|\bSTARTTLS\b")
_SIZE_WORDS = re.compile(
    r"(?i)(?:message|mail|size)\b[^.;\n]{0,30}\b(?:too (?:big|large)|exceeds?)|exceeds?\b[^.;\n]{0,30}\bsize|"
    r"size limit|too (?:big|large)\b|maximum (?:message )?size"
)
_MAILBOX_WORDS = re.compile(
    r"(?i)mailbox[^.;\n]{0,20}\bfull|over ?quota|(?:mailbox|disk|storage)[^.;\n]{0,20}\bquota|quota exceeded"
)
_ADDRESS_WORDS = re.compile(
    r"(?i)(?:user|recipient|mailbox|address)\s+(?:is\s+)?(?:unknown|not found)|unknown (?:user|recipient|mailbox)|"
    r"no such (?:user|mailbox|address|person|recipient)|(?:does not|doesn.t) exist|no mailbox here|"
    r"\buser <[^<>\n]{1,320}> unknown|unrouteable address"
)
_CONTENT_WORDS = re.compile(
    r"(?i)spam|virus|malware|phish|reputation|black ?list|block ?list|block(?:ed)?\b|\blisted\b|content|suspicious|"
    r"policy|prohibited|banned"
)

_MINUTE_S, _HOUR_S, _DAY_S = 60.0, 3600.0, 86400.0
_UNITS = (("s", 1.0), ("m", _MINUTE_S), ("h", _HOUR_S), ("d", _DAY_S))
_WAIT = re.compile(r"(?i)\b(?:in|after|for|within)\s+(\d{1,6})\s*(s|m|h|d)(?:ec\w*|in\w*|r|our\w*|ay\w*)?s?\b")
_DAILY = re.compile(r"(?i)\bdaily\b|\bper[ -]day\b|\btoday\b|\b24[ -]?h")
_HOURLY = re.compile(r"(?i)\bhour")
_LEAST_WAIT_S = 5 * _MINUTE_S
_PER_MINUTE = re.compile(r"(?i)\bper[ -]minute\b")


def judge(code: int, words: str, stage: Stage, day_left_s: float = _DAY_S) -> Verdict:
    """Return what an answer of 4xx or 5xx means.

    ``day_left_s``: how long this day still lasts, for a limit by the day that does not say when it ends.
    """
    status = _status(code, words)
    if _is_limit(status, words):
        return Verdict(Meaning.LIMIT, "sending_limit", _ADMINISTRATOR, limit_wait_s(words, status, day_left_s))
    is_passing = code < 500
    if _wants_sign_in(code, status, words, stage):
        return Verdict(Meaning.SETTINGS, "mail_server_settings", _ADMINISTRATOR)
    if code == _CLOSING or (is_passing and status.startswith("3.") and status not in _SIZE):
        return Verdict(Meaning.SERVER, "mail_server_trouble", _ADMINISTRATOR)
    failure_code, owner = _whose(code, status, words, stage)
    if not is_passing:
        return Verdict(Meaning.REFUSED, failure_code, owner)
    if failure_code in _TOLD_WHILE_PASSING:
        return Verdict(Meaning.LATER, failure_code, owner)
    return Verdict(Meaning.LATER, "mail_deferred", _YOU if status in _ADDRESS | _NEAR_ADDRESS else _ADMINISTRATOR)


def limit_wait_s(words: str, status: str = "", day_left_s: float = _DAY_S) -> float:
    """Return after how many seconds an account's limit ends: as the server says, else by the kind of the limit."""
    told = _WAIT.search(words)
    if told:
        unit = dict(_UNITS)[told[2].casefold()]
        return min(max(int(told[1]) * unit, _MINUTE_S), _DAY_S)
    if _PER_MINUTE.search(words):
        return _LEAST_WAIT_S
    if _DAILY.search(words) or status in ("4.5", "1.90"):
        return min(max(day_left_s, _HOUR_S), _DAY_S)
    return _HOUR_S


def _status(code: int, words: str) -> str:
    """Return subject and detail of the enhanced status, such as ``7.26``; empty where there is none."""
    found = _STATUS.findall(words)
    return next((rest for kind, rest in found if kind == str(code)[0]), found[0][1] if found else "")


def _is_limit(status: str, words: str) -> bool:
    if status in _LIMIT or "SubmissionQuota" in words:
        return True
    if status in _NO_LIMIT or any(known.search(words) for known in (_SIZE_WORDS, _ONE_MAIL_WORDS, _DNS_WORDS)):
        return False
    if status.startswith("7.") and _ANY_LIMIT.search(words):
        return True
    return bool(_LIMIT_WORDS.search(words))


def _wants_sign_in(code: int, status: str, words: str, stage: Stage) -> bool:
    """Say whether no mail goes without a sign-in or TLS. A recipient's server may ask for one of his own people."""
    if code in _SIGN_IN_CODES or status in _SIGN_IN:
        return True
    return code >= 500 and stage is Stage.SENDER and bool(_SIGN_IN_WORDS.search(words))


def _whose(code: int, status: str, words: str, stage: Stage) -> tuple[str, FailureOwner]:
    """Return the failure's code, and who can mend it."""
    by_status = _by_status(status, words)
    if by_status is not None:
        return by_status
    if _SIZE_WORDS.search(words) or (code == _NO_ROOM and not _MAILBOX_WORDS.search(words)):
        return "message_too_large", _YOU
    if _MAILBOX_WORDS.search(words):
        return "mailbox_full", _RECIPIENT
    if _DNS_WORDS.search(words):
        return "domain_not_authenticated", _ADMINISTRATOR
    if stage is not Stage.SENDER and _ADDRESS_WORDS.search(words):
        return "mail_refused", _YOU
    if _ACCOUNT_WORDS.search(words):
        return "sender_not_allowed", _ADMINISTRATOR
    if stage is Stage.MAIL and _CONTENT_WORDS.search(words):
        return "content_refused", _ADMINISTRATOR
    return ("recipient_refused" if stage is Stage.RECIPIENT else "mail_refused"), _BY_STAGE[stage]


def _by_status(status: str, words: str) -> tuple[str, FailureOwner] | None:
    """Return what the enhanced status says, None where there is none or it is vague."""
    if status in _ADDRESS:
        return "mail_refused", _YOU
    if status in _NEAR_ADDRESS:
        return "recipient_refused", _YOU
    if status in _MAILBOX:
        return "mailbox_full", _RECIPIENT
    if status in _SIZE:
        return "message_too_large", _YOU
    if status in _DNS:
        return "domain_not_authenticated", _ADMINISTRATOR
    if status in _ACCOUNT:
        return "sender_not_allowed", _ADMINISTRATOR
    if status.startswith(_MEDIA):
        return "mail_refused", _ADMINISTRATOR
    if status.startswith("7."):
        if _SIZE_WORDS.search(words):
            return "message_too_large", _YOU
        if _DNS_WORDS.search(words):
            return "domain_not_authenticated", _ADMINISTRATOR
        if _ACCOUNT_WORDS.search(words):
            return "sender_not_allowed", _ADMINISTRATOR
        return ("content_refused" if _CONTENT_WORDS.search(words) else "mail_refused"), _ADMINISTRATOR
    return None
