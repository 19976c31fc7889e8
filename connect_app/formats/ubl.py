"""UBL 2.1 Invoice and CreditNote (Peppol BIS Billing 3, EHF 3, XRechnung-UBL, NLCIUS, OIOUBL 2.1): facts and files."""

from lxml import etree

from connect_app.domain.finding import Finding
from connect_app.domain.invoice import EmbeddedFile, FileFormat, InvoiceFacts, InvoiceKind, Party
from connect_app.formats.media_types import decode_base64, media_type_of, named
from connect_app.formats.roots import UBL_CREDIT_NOTE
from connect_app.formats.schemes import GLN, endpoint_or_none, scheme_code
from connect_app.formats.values import decimal_or_none, first_children, language_or_none, money, read_date, text_of

CBC = "{urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2}"
CAC = "{urn:oasis:names:specification:ubl:schema:xsd:CommonAggregateComponents-2}"

CREDIT_TYPE_CODES = frozenset({"81", "83", "261", "262", "296", "308", "381", "396", "420", "458", "532"})
"""UNCL1001 codes that give money back (EN 16931, BT-3)."""

_ID = f"{CBC}ID"
_COMPANY_ID = f"{CBC}CompanyID"
_EMBEDDED = f"{CBC}EmbeddedDocumentBinaryObject"
_EXTERNAL = f"{CAC}ExternalReference"
_INVOICED_OBJECT = "130"


def read_facts(root: etree._Element, findings: list[Finding]) -> InvoiceFacts:
    """Return the facts of an Invoice or CreditNote; what cannot be read is None and a finding."""
    top = first_children(root)
    is_credit = root.tag == UBL_CREDIT_NOTE or text_of(top.get(f"{CBC}InvoiceTypeCode")) in CREDIT_TYPE_CODES
    currency = text_of(top.get(f"{CBC}DocumentCurrencyCode"))
    due = top.get(f"{CBC}DueDate")
    if due is None:
        due = first_children(top.get(f"{CAC}PaymentMeans")).get(f"{CBC}PaymentDueDate")
    totals = first_children(top.get(f"{CAC}LegalMonetaryTotal"))
    supplier = first_children(top.get(f"{CAC}AccountingSupplierParty"))
    customer = first_children(top.get(f"{CAC}AccountingCustomerParty"))
    note = top.get(f"{CBC}Note")
    return InvoiceFacts(
        kind=InvoiceKind.CREDIT_NOTE if is_credit else InvoiceKind.INVOICE,
        number=text_of(top.get(_ID)) or "",
        format=FileFormat.UBL,
        issue_date=read_date(text_of(top.get(f"{CBC}IssueDate")), "issue_date", findings),
        due_date=read_date(text_of(due), "due_date", findings),
        total=_amount(totals.get(f"{CBC}TaxInclusiveAmount"), currency, "total", findings),
        payable=_amount(totals.get(f"{CBC}PayableAmount"), currency, "payable", findings),
        buyer_reference=text_of(top.get(f"{CBC}BuyerReference")),
        order_reference=text_of(first_children(top.get(f"{CAC}OrderReference")).get(_ID)),
        language=language_or_none(note.get("languageID")) if note is not None else None,
        profile=text_of(top.get(f"{CBC}CustomizationID")) or text_of(top.get(f"{CBC}ProfileID")),
        seller=read_party(supplier.get(f"{CAC}Party"), supplier.get(f"{CBC}CustomerAssignedAccountID")),
        buyer=read_party(customer.get(f"{CAC}Party"), customer.get(f"{CBC}SupplierAssignedAccountID")),
    )


def _amount(element: etree._Element | None, currency: str | None, field: str, findings: list[Finding]):  # type: ignore[no-untyped-def]
    if element is None:
        return None
    text = text_of(element)
    return money(decimal_or_none(text), element.get("currencyID") or currency, text, field, findings)


def read_party(party: etree._Element | None, account: etree._Element | None = None) -> Party:
    """Return a party; ``account`` is the number that the other side gave it, in older profiles."""
    if party is None:
        return Party(customer_number=text_of(account))
    parts: dict[str, etree._Element] = {}
    identifiers: list[etree._Element] = []
    tax_schemes: list[etree._Element] = []
    for child in party:
        tag = child.tag
        if tag == f"{CAC}PartyIdentification":
            identifiers.extend(child.iterchildren(_ID))
        elif tag == f"{CAC}PartyTaxScheme":
            tax_schemes.append(child)
        elif tag not in parts:
            parts[tag] = child
    legal = first_children(parts.get(f"{CAC}PartyLegalEntity"))
    endpoint_element = parts.get(f"{CBC}EndpointID")
    endpoint = None
    if endpoint_element is not None:
        endpoint = endpoint_or_none(endpoint_element.get("schemeID"), text_of(endpoint_element))
    address = first_children(parts.get(f"{CAC}PostalAddress"))
    contact = first_children(parts.get(f"{CAC}Contact"))
    gln = _gln(identifiers, legal.get(_COMPANY_ID))
    if gln is None and endpoint is not None and endpoint.scheme == GLN:
        gln = endpoint.id
    return Party(
        name=text_of(legal.get(f"{CBC}RegistrationName"))
        or text_of(first_children(parts.get(f"{CAC}PartyName")).get(f"{CBC}Name"))
        or _person(parts.get(f"{CAC}Person")),
        org_number=text_of(legal.get(_COMPANY_ID)),
        vat_number=_vat_number(tax_schemes),
        customer_number=_customer_number(identifiers, account),
        gln=gln,
        endpoint=endpoint,
        email=text_of(contact.get(f"{CBC}ElectronicMail")),
        country=text_of(first_children(address.get(f"{CAC}Country")).get(f"{CBC}IdentificationCode")),
    )


def _customer_number(identifiers: list[etree._Element], account: etree._Element | None) -> str | None:
    """A number without a scheme is the seller's own; then the account; then any that is not a GLN; then any."""
    plain = [text for text in (text_of(each) for each in identifiers if not each.get("schemeID")) if text]
    if plain:
        return plain[0]
    stated = text_of(account)
    if stated:
        return stated
    ranked = sorted(identifiers, key=lambda each: scheme_code(each.get("schemeID")) == GLN)
    return next((text for text in map(text_of, ranked) if text), None)


def _gln(identifiers: list[etree._Element], company_id: etree._Element | None) -> str | None:
    candidates = [*identifiers, company_id] if company_id is not None else identifiers
    for element in candidates:
        if scheme_code(element.get("schemeID")) == GLN:
            return text_of(element)
    return None


def _vat_number(tax_schemes: list[etree._Element]) -> str | None:
    for element in tax_schemes:
        parts = first_children(element)
        scheme = text_of(first_children(parts.get(f"{CAC}TaxScheme")).get(_ID))
        if scheme is None or scheme.upper() in ("VAT", "MVA", "63"):
            number = text_of(parts.get(_COMPANY_ID))
            if number:
                return number
    return None


def _person(person: etree._Element | None) -> str | None:
    parts = first_children(person)
    names = (text_of(parts.get(f"{CBC}{name}")) for name in ("FirstName", "MiddleName", "FamilyName"))
    return " ".join(name for name in names if name) or None


def read_embedded(root: etree._Element, findings: list[Finding]) -> tuple[EmbeddedFile, ...]:
    """Return the attachments, in their order; a damaged one becomes a finding. References without a file are none."""
    files = []
    for element in root.iter(_EMBEDDED, _EXTERNAL):
        attachment = element.getparent()
        reference = attachment.getparent() if attachment is not None else None
        if reference is None or not str(reference.tag).endswith("DocumentReference"):
            continue
        parts = first_children(reference)
        if text_of(parts.get(f"{CBC}DocumentTypeCode")) == _INVOICED_OBJECT:
            continue
        file = _embedded_file(
            element, text_of(parts.get(_ID)), text_of(parts.get(f"{CBC}DocumentDescription")), findings
        )
        if file is not None:
            files.append(file)
    return tuple(files)


def _embedded_file(
    element: etree._Element, identifier: str | None, description: str | None, findings: list[Finding]
) -> EmbeddedFile | None:
    if element.tag == _EXTERNAL:
        uri = text_of(first_children(element).get(f"{CBC}URI"))
        return EmbeddedFile(identifier or uri, "text/uri-list", None, description, uri) if uri else None
    stated_name = (element.get("filename") or "").strip()
    content = decode_base64(element.text, stated_name or identifier or "", findings)
    if content is None:
        return None
    media_type = media_type_of(content, stated_name, element.get("mimeCode"))
    return EmbeddedFile(named(stated_name, identifier, media_type), media_type, content, description)
