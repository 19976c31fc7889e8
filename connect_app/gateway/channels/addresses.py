"""E-mail addresses at the edge: each checked by its form (never by a look-up). `domain.addresses` reads them."""

from connect_app.domain.addresses import split_addresses
from connect_app.domain.errors import FixData
from connect_app.domain.saying import Sentence, quoted, say


def check_address(text: str) -> str:
    """Return the one address of a text in its normal form; raises FixData ``invalid_address``."""
    read = split_addresses(text)
    address = read[0] if len(read) == 1 else text
    # Imported late: email-validator takes 50 ms with its DNS library, and most starts send no mail.
    from email_validator import EmailNotValidError, validate_email

    try:
        found = validate_email(address, check_deliverability=False, globally_deliverable=False)
    except EmailNotValidError as error:
        raise FixData("invalid_address", _fault(address, error)) from error
    if "." not in found.domain:
        raise FixData("invalid_address", say("invalid_address.no_dot", address=address))
    return found.normalized


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
