"""E-mail addresses at the edge: each checked by its form (never by a look-up). `domain.addresses` reads them."""

import re
from functools import lru_cache

from connect_app.domain.addresses import split_addresses
from connect_app.domain.errors import FixData
from connect_app.domain.saying import Sentence, quoted, say

_PLAIN_LOCAL = re.compile(r"[A-Za-z0-9_+-]+(\.[A-Za-z0-9_+-]+)*")
_LONGEST_LOCAL, _LONGEST = 64, 254  # RFC 5321, 4.5.3.1


def check_address(text: str) -> str:
    """Return the one address of a text in its normal form; raises FixData ``invalid_address``."""
    read = split_addresses(text)
    address = read[0] if len(read) == 1 else text
    local, _, domain = address.partition("@")
    if len(local) <= _LONGEST_LOCAL and len(address) <= _LONGEST and _PLAIN_LOCAL.fullmatch(local) is not None:
        checked = _checked_domain(domain)
        if checked is not None and len(local) + 1 + len(checked) <= _LONGEST and not _is_written_small(local):
            return f"{local}@{checked}"
    # Imported late: email-validator takes 50 ms with its DNS library, and most starts send no mail.
    from email_validator import EmailNotValidError, validate_email

    try:
        found = validate_email(address, check_deliverability=False, globally_deliverable=False)
    except EmailNotValidError as error:
        raise FixData("invalid_address", _fault(address, error)) from error
    if "." not in found.domain:
        raise FixData("invalid_address", say("invalid_address.no_dot", address=address))
    return found.normalized


def _is_written_small(local: str) -> bool:
    """Say whether a name stands for the same mailbox in any letters (RFC 2142) and is written in small ones."""
    from email_validator.rfc_constants import CASE_INSENSITIVE_MAILBOX_NAMES

    return local.lower() in CASE_INSENSITIVE_MAILBOX_NAMES


@lru_cache(maxsize=4096)  # a plan and the send after it, and many customers, have the same ones
def _checked_domain(domain: str) -> str | None:
    """Return a domain in its normal form, None if it is no good one of ASCII letters or more is to be said of it."""
    from email_validator import EmailNotValidError, validate_email

    if not domain.isascii() or "." not in domain:
        return None
    try:
        found = validate_email(f"a@{domain}", check_deliverability=False, globally_deliverable=False)
    except EmailNotValidError:
        return None
    return found.domain if found.domain.isascii() and "." in found.domain else None


def _fault(address: str, error: Exception) -> Sentence:
    """Return what is wrong with an address: in our words what people forget, else in those of the check."""
    local, at, domain = address.partition("@")
    if not at:
        return say("invalid_address.no_at", address=address)
    if not local:
        return say("invalid_address.nothing_before", address=address)
    if not domain:
        return say("invalid_address.nothing_after", address=address)
    return say("invalid_address.cause", address=address, cause=quoted(str(error).rstrip(".")))


def as_sent(address: str) -> str:
    """Return a checked address as mail servers write it: a domain with other letters in its ASCII form (RFC 5891).

    If there are other letters before the @, too, it stays as it is; only a server with SMTPUTF8 takes it.
    """
    local, _, domain = address.rpartition("@")
    if domain.isascii() or not local.isascii():
        return address
    from email_validator import validate_email

    found = validate_email(address, check_deliverability=False, globally_deliverable=False)
    return found.ascii_email or address
