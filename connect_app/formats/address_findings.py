"""What is to be said about the numbers and addresses of an invoice's parties, and about the envelope around it."""

from collections.abc import Iterator
from functools import lru_cache

from connect_app.domain.delivery import FailureOwner
from connect_app.domain.finding import Finding, Severity
from connect_app.domain.invoice import Endpoint, InvoiceFacts, Party
from connect_app.domain.routing import RECEIVER_DIFFERS, WRONG_ENDPOINT, endpoint_address
from connect_app.domain.saying import Told, say
from connect_app.formats.party_numbers import (
    Fault,
    agrees,
    are_sound,
    cleaned,
    endpoint_fault,
    gln_fault,
    is_sound,
    org_number_fault,
    vat_number_fault,
)
from connect_app.formats.schemes import EMAIL, GLN

_CODE = "wrong_number"
_OWNER = FailureOwner.BUSINESS_SYSTEM.value


def number_findings(facts: InvoiceFacts) -> Iterator[Finding]:
    """Yield what is wrong with the numbers of the parties: the seller's address, and all that the buyer has."""
    seller, buyer = facts.seller, facts.buyer
    own = seller.endpoint
    if own is not None:
        yield from _of_seller(own.scheme, own.id, own.stated, own.is_scheme_twice, seller.org_number, seller.vat_number)
    address = buyer.endpoint
    if address is not None and not is_sound(address):
        yield from _of_endpoint(address, buyer, "buyer.endpoint")
    if buyer.unread_endpoint:
        message = say("endpoint_not_read", stated=buyer.unread_endpoint)
        yield Finding("endpoint_not_read", Severity.WARNING, message, "buyer.endpoint", owner=_OWNER)
    if not are_sound(buyer.org_number, buyer.vat_number):
        yield from _of_company(buyer)
    is_address = address is not None and address.scheme == GLN and address.id == buyer.gln
    if buyer.gln and not is_address and gln_fault(buyer.gln) is not None:
        message = say("gln_not_right", number=buyer.gln)
        yield _number("buyer.gln", buyer.gln, message)


@lru_cache(maxsize=64)
def _of_seller(
    scheme: str, identifier: str, stated: str | None, is_twice: bool, org_number: str | None, vat_number: str | None
) -> tuple[Finding, ...]:
    """Return what is wrong with the seller's address; it is the same in all its invoices, which are many."""
    endpoint = Endpoint(scheme, identifier, stated, is_twice)
    seller = Party(org_number=org_number, vat_number=vat_number, endpoint=endpoint)
    return tuple(_of_endpoint(endpoint, seller, "seller.endpoint"))


def _of_endpoint(endpoint: Endpoint, party: Party, field: str) -> Iterator[Finding]:
    fault = endpoint_fault(endpoint, party)
    if fault is not None:
        # The seller's own slip of a digit is in all its invoices and known to its network; of the buyer's it is told.
        if fault.is_refused or field.startswith("buyer"):
            yield _finding(endpoint, fault, field)
    elif endpoint.stated is not None:
        yield Finding(
            "endpoint_scheme_in_text",
            Severity.HINT,
            say("endpoint_scheme_in_text", stated=endpoint.stated, scheme=endpoint.scheme, id=endpoint.id),
            field,
        )


def _finding(endpoint: Endpoint, fault: Fault, field: str) -> Finding:
    """Return a warning; the plan makes an error of it where the document would go to a network that refuses it."""
    address = f"{endpoint.scheme}:{endpoint.stated}" if endpoint.is_scheme_twice else endpoint_address(endpoint)
    params: dict[str, Told] = {"address": address, "reason": fault.reason, "meant": fault.meant or ""}
    code = WRONG_ENDPOINT if fault.is_refused else _CODE
    return Finding(code, Severity.WARNING, endpoint_sentence(address, fault), field, params=params, owner=_OWNER)


def endpoint_sentence(address: str, fault: Fault) -> str:
    """Return what is wrong with an electronic address, and what was probably meant, in words."""
    meant = fault.meant or ""
    match fault.reason:
        case "scheme_twice":
            return say("endpoint_fault.scheme_twice", address=address, meant=meant)
        case "vat_number" if meant:
            return say("endpoint_fault.vat_number_meant", address=address, meant=meant)
        case "vat_number":
            return say("endpoint_fault.vat_number", address=address)
        case "separators":
            return say("endpoint_fault.separators", address=address, meant=meant)
        case "form" if meant:
            return say("endpoint_fault.form_meant", address=address, meant=meant)
        case "form":
            return say("endpoint_fault.form", address=address)
    if meant:
        return say("endpoint_fault.check_digit_meant", address=address, meant=meant)
    return say("endpoint_fault.check_digit", address=address)


def _of_company(buyer: Party) -> Iterator[Finding]:
    if buyer.org_number and org_number_fault(buyer.org_number, buyer.country) is not None:
        message = say("org_number_check_digit", number=buyer.org_number)
        yield _number("buyer.org_number", buyer.org_number, message)
    if buyer.vat_number and vat_number_fault(buyer.vat_number) is not None:
        message = say("vat_number_check_digit", number=buyer.vat_number)
        yield _number("buyer.vat_number", buyer.vat_number, message)


def _number(field: str, number: str, message: str) -> Finding:
    return Finding(_CODE, Severity.WARNING, message, field, owner=_OWNER)


def envelope_findings(facts: InvoiceFacts, receiver: Endpoint) -> tuple[Endpoint | None, tuple[Finding, ...]]:
    """Return the buyer's address in view of the receiver that the envelope names, and what is to be said about it."""
    receiver = cleaned(receiver)
    own, named = facts.buyer.endpoint, endpoint_address(receiver)
    if own is not None and own.scheme != EMAIL:
        if _is_same(own, receiver):
            return own, ()
        address = endpoint_address(own)
        message = say("receiver_differs", receiver=named, address=address)
        return own, (Finding(RECEIVER_DIFFERS, Severity.WARNING, message, "buyer.endpoint", owner=_OWNER),)
    if agrees(receiver, facts.buyer):
        message = say("receiver_of_envelope", receiver=named)
        hint = Finding("receiver_of_envelope", Severity.HINT, message, "buyer.endpoint")
        return receiver if own is None else own, (hint,) if own is None else ()
    message = say("receiver_not_known", receiver=named)
    finding = Finding("receiver_not_known", Severity.WARNING, message, "buyer.endpoint")
    return own, (finding,)


def _is_same(one: Endpoint, other: Endpoint) -> bool:
    return one.scheme == other.scheme and _digits(one.id) == _digits(other.id)


def _digits(identifier: str) -> str:
    return "".join(sign for sign in identifier.casefold() if sign.isalnum())
