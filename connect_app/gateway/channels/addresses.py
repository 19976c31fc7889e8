"""E-mail addresses at the edge: each checked by its form (never by a look-up). `domain.addresses` reads them."""

from connect_app.domain.addresses import split_addresses
from connect_app.domain.errors import FixData


def check_address(text: str) -> str:
    """Return the one address of a text in its normal form; raises FixData ``invalid_address``."""
    read = split_addresses(text)
    address = read[0] if len(read) == 1 else text
    # Imported late: email-validator takes 50 ms with its DNS library, and most starts send no mail.
    from email_validator import EmailNotValidError, validate_email

    try:
        found = validate_email(address, check_deliverability=False, globally_deliverable=False)
    except EmailNotValidError as error:
        raise FixData("invalid_address", f"“{address}” is not an e-mail address: {error}") from error
    if "." not in found.domain:
        raise FixData("invalid_address", f"“{address}” is not an e-mail address: its domain has no dot.")
    return found.normalized


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
