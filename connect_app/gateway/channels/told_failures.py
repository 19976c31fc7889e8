"""Who failed and why, in reports whose words only people were meant to read.

Mail servers have said it in hundreds of ways. What they share: the report's own words stand before the mail that they
return, an address that failed stands among them, and the reason stands beside it.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from connect_app.gateway.channels.report_words import NO_REASON, exact_status, is_telling, telling_line

_MAX_LINES = 500
_NEAR_LINES = 8
"""How far from its address a reason may stand."""

_ADDRESS = re.compile(r"[^\s<>()\[\]\",;:=?“”'|@]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}")
_RETURNED = re.compile(
    r"(?i)^[> \t|]*(?:received|return-path|dkim-signature|x-received): |"
    r"^\W*(?:(?:this|below|here|enclosed|attached)\b[^\n]{0,40}\b(?:copy|headers?)\b|"
    r"(?:the )?(?:original|returned|unsent|undelivered|your) (?:message|mail|e-mail)(?: (?:text|body|"
    r"headers?))?\b[^.\n]{0,20}$|"
    r"message headers? follows?|(?:unsent|text of|begin(?:ning)? of)[^\n]{0,20} message|"
    r"original mail as follows|copy of (?:the|your) (?:message|mail))"
)
_STILL_TRYING = re.compile(
    r"(?i)\b(?:still (?:trying|being retried|attempting)|will (?:be retried|(?:keep|continue|"
    r"go on) (?:to )?try\w*|retry)|"
    r"(?:has|was) (?:been )?delayed|not yet been delivered|warning message only|delay(?:ed)? (?:reason|mail|"
    r"delivery)|"
    r"do not need to resend|no action is required on your part|temporarily deferred)"
)
_DELAYED_SUBJECT = re.compile(r"(?i)\b(?:delay(?:ed)?|warning: could not send|deferred)\b")
_GIVEN_UP = re.compile(r"(?i)\b(?:giv(?:en?|ing|e) up|permanent|fatal|too long|returned|unable to deliver|final)\b")
_DELIVERED = re.compile(
    r"(?i)\b(?:success(?:fully)?[^.\n]{0,30}\bdeliver\w*|deliver\w*[^.\n]{0,30}\bsuccess\w*|successful mail delivery|"
    r"was read on|return receipt)\b"
)
_FAILED_SUBJECT = re.compile(
    r"(?i)undeliver|\breturn(?:ed)? (?:mail|to sender|message)|(?:delivery|delivering)[^\n]{0,30}(?:fail|error|"
    r"problem|status|notif|report)|"
    r"fail(?:ed|ure)[^\n]{0,20}(?:notice|delivery|deliver|mail)|(?:mail|message|e-mail)[^\n]{0,25}(?:fail|error|"
    r"reject|bounce|returned|not delivered|refus)|"
    r"error sending|could ?n.t be delivered|rejected|bounced?\b|unzustellbar|zustell\w* fehl\w*|mailsystem|"
    r"kunde inte|"
    r"olever|obeställ|nelivrat|nu a putut|non remis|no se puede|エラー|配信"
)
_FAILED_WORDS = re.compile(
    r"(?i)(?:could ?n.t|cannot|can ?not|could not|unable to|was not|were not|not be|failed to|did not|"
    r"not)\s+(?:be )?(?:deliver|reach|sent|send|accept)\w*|"
    r"permanent(?:ly)? (?:fatal )?(?:error|fail\w+)|fatal errors?|delivery (?:to[^\n]{0,80})?(?:has )?failed|"
    r"undeliver\w*|"
    r"error (?:has )?(?:occurred )?(?:while |occurred )?(?:attempting|trying|sending|delivering)|"
    r"rejected (?:recipient|your|by)|trouble delivering|"
    r"delivery (?:error|failure)|error delivering|returned to (?:you|sender)|failure reasons?|error message below|"
    r"delivery (?:errors|problems)|exceeds allowed|bounced|address(?:es)? (?:that )?failed|"
    r"送信できません|配信できません|失敗しました"
)
_SERVER = re.compile(
    r"(?i)mailer-?daemon|mail-?daemon|postmaster|post_master|mail ?delivery|mdaemon|administrator@|^<?>?$"
)
_OF_NOBODY = re.compile(
    r"(?i)^(?:mailer-?daemon|postmaster|abuse|support|help(?:desk)?|no-?reply|listmaster|root)@|@(?:localhost)"
)


@dataclass(frozen=True, slots=True)
class ToldFailure:
    """One recipient that failed: the reason as the report words it, and the status code of RFC 3463 that it means."""

    address: str
    detail: str
    status: str


def own_words(text: str) -> str:
    """Return what a report says itself, without the mail that it returns in its text."""
    lines = text.splitlines()[:_MAX_LINES]
    # The first lines may be the report's own field-like words; a returned mail never opens a report.
    end = next((number for number, line in enumerate(lines) if number > 1 and _RETURNED.match(line)), len(lines))
    return "\n".join(lines[:end])


def is_still_trying(subject: str, words: str) -> bool:
    """Say whether a report only warns that a mail is late."""
    if _DELAYED_SUBJECT.search(subject):
        return True
    return bool(_STILL_TRYING.search(words)) and not _GIVEN_UP.search(words)


def is_success(subject: str, words: str) -> bool:
    """Say whether a report says that a mail was delivered or read."""
    return bool(_DELIVERED.search(subject) or (_DELIVERED.search(words) and not _FAILED_WORDS.search(words)))


def is_failure(sender: str, subject: str, words: str, *, has_returned_mail: bool) -> bool:
    """Say whether a mail is a server's report that something failed."""
    signs = (
        bool(_SERVER.search(sender)),
        bool(_FAILED_SUBJECT.search(subject)),
        bool(_FAILED_WORDS.search(words)),
        has_returned_mail,
        bool(telling_line(words)),
    )
    return (sum(signs) >= 2 and any(signs[1:3])) or (signs[0] and signs[4])


def told_failures(
    words: str, named: Iterable[str], sent_to: Iterable[str], not_these: Iterable[str]
) -> list[ToldFailure]:
    """Return who failed, in the order of the report.

    ``named``: addresses that a field of the report names as failed. ``sent_to``: recipients of the returned mail.
    ``not_these``: addresses that cannot be it, such as ours.
    """
    ours = {one.casefold() for one in not_these}
    lines = words.splitlines()
    found: dict[str, int | None] = {}
    for number, line in enumerate(lines):
        for address in _addresses(line):
            if address.casefold() not in ours and not _OF_NOBODY.match(address):
                found.setdefault(address, number)
    known = {one.casefold() for one in (*named, *sent_to)}
    chosen = {one: at for one, at in found.items() if one.casefold() in known} or found
    for one in named:
        if one.casefold() not in {each.casefold() for each in chosen}:
            chosen[one] = None
    if not chosen:
        chosen = dict.fromkeys(one for one in sent_to if one.casefold() not in ours)
    return [_failure(address, at, lines) for address, at in chosen.items()]


def _addresses(line: str) -> Iterator[str]:
    for match in _ADDRESS.finditer(line):
        yield match[0].removeprefix("mailto").strip(".*")


def _failure(address: str, at: int | None, lines: list[str]) -> ToldFailure:
    """Take the reason that stands nearest to the address: beside it, else below it, else anywhere."""
    near = [] if at is None else [lines[at], *lines[at + 1 : at + 1 + _NEAR_LINES], *lines[max(0, at - 3) : at]]
    detail = next((line for line in near if is_telling(line.replace(address, ""))), "") or telling_line(
        "\n".join(lines)
    )
    if not detail and at is not None:
        detail = next(
            (line for line in lines[at + 1 :] if len(line.split()) > 2 and not line.lstrip().startswith("-")), ""
        )
    detail = " ".join(detail.split())[:500]
    return ToldFailure(address, detail or NO_REASON, exact_status("", detail))
