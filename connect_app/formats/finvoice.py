"""Finvoice 1.2 to 3.0: facts. Numbers have a decimal comma, dates are CCYYMMDD, credits (INV02) negative amounts.

Amounts stay as the file has them, so a credit's are below zero here, while UBL and CII write credits above zero.
"""

from lxml import etree

from connect_app.domain.addresses import plain_addresses
from connect_app.domain.finding import Finding
from connect_app.domain.invoice import EmbeddedFile, Endpoint, FileFormat, InvoiceFacts, InvoiceKind, Party
from connect_app.domain.money import Money
from connect_app.formats.ubl import CREDIT_TYPE_CODES
from connect_app.formats.values import (
    comma_decimal_or_none,
    descend,
    iter_local,
    language_or_none,
    local_children,
    money,
    read_date,
    text_at,
    text_of,
    texts,
)

_OVT = "0216"
_IBAN = "9918"


def read_facts(root: etree._Element, findings: list[Finding]) -> InvoiceFacts:
    """Return the facts of a Finvoice. ``payable`` is the payment instruction's amount, else the total."""
    details = local_children(root.find("InvoiceDetails"))
    payment = descend(root, "EpiDetails", "EpiPaymentInstructionDetails")
    is_credit = (
        text_of(details.get("InvoiceTypeCode")) == "INV02"
        or text_of(details.get("InvoiceTypeCodeUN")) in CREDIT_TYPE_CODES
    )
    due = text_at(details.get("PaymentTermsDetails"), "InvoiceDueDate") or text_at(payment, "EpiDateOptionDate")
    total = _amount(details.get("InvoiceTotalVatIncludedAmount"), "total", findings)
    version = root.get("Version")
    return InvoiceFacts(
        kind=InvoiceKind.CREDIT_NOTE if is_credit else InvoiceKind.INVOICE,
        number=text_of(details.get("InvoiceNumber")) or "",
        format=FileFormat.FINVOICE,
        issue_date=read_date(text_of(details.get("InvoiceDate")), "issue_date", findings),
        due_date=read_date(due, "due_date", findings),
        total=total,
        payable=_amount(descend(payment, "EpiInstructedAmount"), "payable", findings) or total,
        buyer_reference=text_of(details.get("BuyerReferenceIdentifier")),
        order_reference=text_of(details.get("OrderIdentifier")),
        language=language_or_none(text_at(root, "InvoiceRecipientLanguageCode")),
        profile=f"Finvoice {version}" if version else None,
        seller=read_party(root, "Seller"),
        buyer=read_party(root, "Buyer", text_of(details.get("SellersBuyerIdentifier"))),
    )


def _amount(element: etree._Element | None, field: str, findings: list[Finding]) -> Money | None:
    text = text_of(element)
    if element is None or text is None:
        return None
    return money(comma_decimal_or_none(text), element.get("AmountCurrencyIdentifier"), text, field, findings)


def read_party(root: etree._Element, role: str, customer_number: str | None = None) -> Party:
    """Return a party; ``role`` is ``Seller`` or ``Buyer``, as the elements' names begin."""
    details = descend(root, f"{role}PartyDetails")
    parts = local_children(details)
    names = texts(iter_local(details, f"{role}OrganisationName"))
    email = text_at(root, f"{role}CommunicationDetails", f"{role}EmailaddressIdentifier")
    if email is None and role == "Seller":
        email = text_at(root, "SellerInformationDetails", "SellerCommonEmailaddressIdentifier")
    return Party(
        name=" ".join(names) or text_at(root, f"{role}ContactPersonName"),
        org_number=text_of(parts.get(f"{role}PartyIdentifier")),
        vat_number=text_of(parts.get(f"{role}OrganisationTaxCode")),
        customer_number=customer_number or text_of(parts.get(f"{role}Code")),
        endpoint=_endpoint(root, role),
        email=plain_addresses(email),
        country=text_at(parts.get(f"{role}PostalAddressDetails"), "CountryCode"),
    )


def _endpoint(root: etree._Element, role: str) -> Endpoint | None:
    """The address in the transmission, else the organisation's unit number, if that is one (OVT: 0037…)."""
    branch, name = ("MessageReceiverDetails", "To") if role == "Buyer" else ("MessageSenderDetails", "From")
    element = descend(root, "MessageTransmissionDetails", branch, f"{name}Identifier")
    identifier = text_of(element)
    if element is not None and identifier:
        return Endpoint(element.get("SchemeID") or _scheme(identifier), identifier)
    unit = text_at(root, f"{role}OrganisationUnitNumber")
    return Endpoint(_OVT, unit) if unit and unit.startswith("0037") else None


def _scheme(identifier: str) -> str:
    if identifier.startswith("0037"):
        return _OVT
    if identifier[:2].isalpha() and identifier[2:4].isdigit() and len(identifier) >= 15:
        return _IBAN
    return "Finvoice"


def read_embedded(root: etree._Element, findings: list[Finding]) -> tuple[EmbeddedFile, ...]:
    """Return the links that a Finvoice carries; files travel in a message of their own beside it."""
    names = texts(iter_local(root, "InvoiceUrlNameText"))
    links = texts(iter_local(root, "InvoiceUrlText"))
    return tuple(
        EmbeddedFile(names[at] if at < len(names) else link, "text/uri-list", None, None, link)
        for at, link in enumerate(links)
    )
