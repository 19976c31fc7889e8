"""What a register row must be like: numbers, addresses, document types; and what a clerk is told if it is not."""

import re
from typing import Any

from connect_app.contract.registers import MAX_FIELD, CustomerEmail, CustomerPut
from connect_app.domain.addresses import customer_number, join_addresses, split_addresses
from connect_app.domain.attachment import find_document_type
from connect_app.domain.errors import FieldRefused, FixData
from connect_app.domain.filenames import is_name_pattern, no_name_pattern
from connect_app.domain.saying import say
from connect_app.gateway.channels.addresses import check_address
from connect_app.gateway.store.email_list import EmailListChange

MAX_ADDRESSES = 50
_ROLES = ("to", "cc", "bcc")
_NUMBERS = ("org_number", "vat_number", "gln", "electronic_address")
_ELECTRONIC = re.compile(r"[0-9]{4}:\S{1,135}")
_UNUSUAL = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]")
# What email-validator takes unchanged, but for the case of the domain; anything else goes through it.
_PLAIN_ADDRESS = re.compile(
    r"(?=.{3,200}\Z)[A-Za-z0-9_+-]{1,30}(?:\.[A-Za-z0-9_+-]{1,10}){0,3}"
    r"@(?:[A-Za-z0-9]{1,40}(?:-[A-Za-z0-9]{1,20})?\.){1,4}[A-Za-z]{2,20}"
)


def checked_number(text: str, field: str = "customer_number") -> str:
    """Return a customer number in its normal form; raises FieldRefused ``empty_number`` or ``invalid_number``."""
    number = customer_number(text)
    if not number:
        raise FieldRefused(field, "empty_number", say("missing.customer_number"))
    if len(number) > MAX_FIELD or not (number.isalnum() or _UNUSUAL.search(number) is None):
        raise FieldRefused(field, "invalid_number", say("customer_number_too_long", limit=MAX_FIELD))
    return number


def checked_addresses(text: str, *, single: bool, field: str = "email") -> tuple[str, ...]:
    """Return the addresses of a field in their normal form, each once.

    Raises FieldRefused ``empty_address``, ``invalid_address``, ``too_many_addresses`` or ``one_address_only``.
    """
    if len(text) < 200 and _PLAIN_ADDRESS.fullmatch(text):
        return (_lower_domain(text),)
    found = split_addresses(text)
    if not found:
        raise FieldRefused(field, "empty_address", say("missing.email"))
    if single and len(found) > 1:
        raise FieldRefused(field, "one_address_only", say("one_address_only.of_company"))
    if len(found) > MAX_ADDRESSES:
        raise FieldRefused(field, "too_many_addresses", say("too_many_addresses.of_row", limit=MAX_ADDRESSES))
    checked: dict[str, str] = {}
    for one in found:
        address = _checked_address(one, field)
        checked.setdefault(address.casefold(), address)
    return tuple(checked.values())


def _checked_address(text: str, field: str) -> str:
    if _PLAIN_ADDRESS.fullmatch(text):
        return _lower_domain(text)
    try:
        address = check_address(text) if len(text) <= 320 else None
    except FixData as error:
        raise FieldRefused(field, error.code, error.sentence) from error
    if address is None:
        raise FieldRefused(field, "invalid_address", say("invalid_address.too_long", address=text[:40]))
    return address


def _lower_domain(address: str) -> str:
    local, _, domain = address.partition("@")
    return f"{local}@{domain.lower()}"


def checked_change(number: str, email: str, *, single: bool) -> EmailListChange:
    """Return a row of the e-mail list in its normal form; raises FieldRefused."""
    return EmailListChange(checked_number(number), join_addresses(checked_addresses(email, single=single)))


def checked_customer(put: CustomerPut) -> CustomerPut:
    """Return a customer in its normal form; raises FieldRefused."""
    changes: dict[str, Any] = {"number": checked_number(put.number, "number"), "name": put.name.strip()}
    numbers = {name: (getattr(put, name) or "").strip() for name in _NUMBERS}
    changes |= {name: text or None for name, text in numbers.items()}
    if numbers["electronic_address"] and not _ELECTRONIC.fullmatch(numbers["electronic_address"]):
        sentence = say("invalid_electronic_address", address=numbers["electronic_address"][:100])
        raise FieldRefused("electronic_address", "invalid_address", sentence)
    place = put.address
    lines = (*place.lines, place.postal_code, place.city, place.country)
    said = [("address", " ".join((one or "").split())) for one in lines]  # a tab in a street is no fault
    for field, text in (("name", changes["name"]), *numbers.items(), *said):
        if _UNUSUAL.search(text):
            raise FieldRefused(field, "invalid_text", say("control_characters"))
    if len(put.emails) > MAX_ADDRESSES:
        raise FieldRefused("emails", "too_many_addresses", say("too_many_addresses.of_row", limit=MAX_ADDRESSES))
    emails: dict[str, CustomerEmail] = {}
    for one in put.emails:
        for address in checked_addresses(one.email, single=False, field="emails"):
            emails.setdefault(address.casefold(), CustomerEmail(email=address, role=one.role))
    changes["file_name"] = (put.file_name or "").strip() or None
    if put.file_name is not None and not is_name_pattern(put.file_name.strip() or "{number}"):
        raise FieldRefused("file_name", "no_name_pattern", no_name_pattern())
    changes["emails"] = sorted(emails.values(), key=lambda one: _ROLES.index(one.role))
    changes["required_attachments"] = [_document_type(one) for one in put.required_attachments]
    return put.model_copy(update=changes)


def _document_type(text: str) -> str:
    kind = find_document_type(text)
    if kind is None:
        raise FieldRefused(
            "required_attachments", "unknown_document_type", say("unknown_document_type.of_customer", text=text)
        )
    return kind.key
