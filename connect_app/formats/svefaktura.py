"""Svefaktura 1.0 with its ObjectEnvelope: facts, references to attachments, and the attachments themselves."""

from dataclasses import dataclass

from lxml import etree

from connect_app.domain.addresses import plain_addresses
from connect_app.domain.finding import Finding
from connect_app.domain.invoice import EmbeddedFile, FileFormat, InvoiceFacts, InvoiceKind, Party
from connect_app.domain.money import Money
from connect_app.formats.media_types import embedded_file
from connect_app.formats.ubl import CREDIT_TYPE_CODES
from connect_app.formats.values import (
    decimal_or_none,
    descend,
    iter_local,
    local_children,
    money,
    read_date,
    text_at,
    text_of,
)

OBJECT_PREFIX = "urn:sfti:documents:object:"
_GLN_AGENCY = "9"


def read_facts(root: etree._Element, findings: list[Finding]) -> InvoiceFacts:
    """Return the facts of a Svefaktura. Its total includes the rounding, so it is what is to be paid."""
    top = local_children(root)
    currency = text_of(top.get("InvoiceCurrencyCode"))
    total = _amount(descend(top.get("LegalTotal"), "TaxInclusiveTotalAmount"), currency, findings)
    is_credit = text_of(top.get("InvoiceTypeCode")) in CREDIT_TYPE_CODES
    return InvoiceFacts(
        kind=InvoiceKind.CREDIT_NOTE if is_credit else InvoiceKind.INVOICE,
        number=text_of(top.get("ID")) or "",
        format=FileFormat.SVEFAKTURA,
        issue_date=read_date(text_of(top.get("IssueDate")), "issue_date", findings),
        due_date=read_date(text_at(top.get("PaymentMeans"), "DuePaymentDate"), "due_date", findings),
        total=total,
        payable=total,
        buyer_reference=text_at(top.get("RequisitionistDocumentReference"), "ID"),
        order_reference=text_at(top.get("OrderReference"), "BuyersID") or text_at(top.get("OrderReference"), "ID"),
        profile="Svefaktura 1.0",
        seller=read_party(top.get("SellerParty")),
        buyer=read_party(top.get("BuyerParty")),
    )


def _amount(element: etree._Element | None, currency: str | None, findings: list[Finding]) -> Money | None:
    text = text_of(element)
    if element is None or text is None:
        return None
    return money(decimal_or_none(text), element.get("amountCurrencyID") or currency, text, "total", findings)


def read_party(outer: etree._Element | None) -> Party:
    """Return the seller or the buyer; ``outer`` is SellerParty or BuyerParty."""
    party = descend(outer, "Party")
    parts = local_children(party)
    org_number = _tax_scheme(party, "SWT")
    glns: list[str] = []
    numbers: list[str] = []
    for identification in iter_local(party, "PartyIdentification"):
        for element in iter_local(identification, "ID"):
            text = text_of(element)
            if text:
                (glns if _is_gln(element, text) else numbers).append(text)
    return Party(
        name=text_at(parts.get("PartyName"), "Name") or text_at(parts.get("Contact"), "Name"),
        org_number=text_at(org_number, "CompanyID"),
        vat_number=text_at(_tax_scheme(party, "VAT"), "CompanyID"),
        customer_number=next(iter([*numbers, *filter(None, [text_at(outer, "SellerAssignedAccountID")]), *glns]), None),
        gln=glns[0] if glns else None,
        email=plain_addresses(text_at(parts.get("Contact"), "ElectronicMail")),
        country=text_at(parts.get("Address"), "Country", "IdentificationCode")
        or text_at(org_number, "RegistrationAddress", "Country", "IdentificationCode"),
    )


def _is_gln(element: etree._Element, text: str) -> bool:
    agency = element.get("identificationSchemeAgencyID")
    return agency == _GLN_AGENCY or (agency is None and len(text) == 13 and text.isascii() and text.isdigit())


def _tax_scheme(party: etree._Element | None, scheme: str) -> etree._Element | None:
    for element in iter_local(party, "PartyTaxScheme"):
        if text_at(element, "TaxScheme", "ID") == scheme:
            return element
    return None


def object_references(root: etree._Element) -> tuple[str, ...]:
    """Return the ObjectIDs of the attachments that an invoice names, in their order."""
    found = []
    for reference in root.iter("{*}AdditionalDocumentReference"):
        for identifier in iter_local(reference, "ID"):
            text = text_of(identifier)
            if text and (identifier.get("identificationSchemeID") == "ATS" or text.startswith(OBJECT_PREFIX)):
                found.append(text.removeprefix(OBJECT_PREFIX))
    return tuple(dict.fromkeys(found))


def read_embedded(root: etree._Element, findings: list[Finding]) -> tuple[EmbeddedFile, ...]:
    """Return nothing: a Svefaktura's attachments stand outside of it, in an ObjectEnvelope."""
    return ()


@dataclass(frozen=True, slots=True)
class EncodedObject:
    """One file of an ObjectEnvelope with the id by which invoices name it, and what is to be said of it."""

    object_id: str
    file: EmbeddedFile
    findings: tuple[Finding, ...] = ()


def read_objects(envelope: etree._Element, findings: list[Finding]) -> tuple[EncodedObject, ...]:
    """Return the files of an ObjectEnvelope; a damaged one becomes a finding."""
    objects = []
    for element in envelope.iter("{*}EncodedObject"):
        object_id = (text_at(element, "ObjectID") or "").removeprefix(OBJECT_PREFIX)
        data = descend(element, "EncodedData")
        if data is None:
            continue
        names = (data.get("filename") or "", object_id)
        said: list[Finding] = []
        file = embedded_file(data.text, names, data.get("mimeCode"), None, said, needs_name=False)
        objects.append(EncodedObject(object_id, file, tuple(said)))
        findings += said
    return tuple(objects)
