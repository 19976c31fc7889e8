"""UBL 2.1 Invoice and CreditNote (Peppol BIS Billing 3, EHF 3, XRechnung-UBL, NLCIUS, OIOUBL 2.1): facts and files."""

import threading

from lxml import etree

from connect_app.domain.addresses import plain_addresses
from connect_app.domain.finding import Finding
from connect_app.domain.invoice import EmbeddedFile, FileFormat, InvoiceFacts, InvoiceKind, Party
from connect_app.domain.money import Money
from connect_app.formats.media_types import embedded_file, stated_type_warnings
from connect_app.formats.roots import UBL_CREDIT_NOTE
from connect_app.formats.schemes import GLN, endpoint_or_none, scheme_code
from connect_app.formats.values import decimal_or_none, first_children, language_or_none, money, read_date, text_of

CBC = "{urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2}"
CAC = "{urn:oasis:names:specification:ubl:schema:xsd:CommonAggregateComponents-2}"

CREDIT_TYPE_CODES = frozenset({"81", "83", "261", "262", "296", "308", "381", "396", "420", "458", "532"})
"""UNCL1001 codes that give money back (EN 16931, BT-3)."""

# Put together once: to build and hash these long names anew for each invoice shows in the time of an import.
_ID = f"{CBC}ID"
_COMPANY_ID = f"{CBC}CompanyID"
_EMBEDDED = f"{CBC}EmbeddedDocumentBinaryObject"
_EXTERNAL = f"{CAC}ExternalReference"
_ACCOUNTING_CUSTOMER_PARTY = f"{CAC}AccountingCustomerParty"
_ACCOUNTING_SUPPLIER_PARTY = f"{CAC}AccountingSupplierParty"
_BUYER_REFERENCE = f"{CBC}BuyerReference"
_CONTACT = f"{CAC}Contact"
_COUNTRY = f"{CAC}Country"
_CUSTOMER_ASSIGNED_ACCOUNT_ID = f"{CBC}CustomerAssignedAccountID"
_CUSTOMIZATION_ID = f"{CBC}CustomizationID"
_DOCUMENT_CURRENCY_CODE = f"{CBC}DocumentCurrencyCode"
_DOCUMENT_DESCRIPTION = f"{CBC}DocumentDescription"
_DUE_DATE = f"{CBC}DueDate"
_ELECTRONIC_MAIL = f"{CBC}ElectronicMail"
_ENDPOINT_ID = f"{CBC}EndpointID"
_IDENTIFICATION_CODE = f"{CBC}IdentificationCode"
_INVOICE_TYPE_CODE = f"{CBC}InvoiceTypeCode"
_ISSUE_DATE = f"{CBC}IssueDate"
_LEGAL_MONETARY_TOTAL = f"{CAC}LegalMonetaryTotal"
_NAME = f"{CBC}Name"
_NOTE = f"{CBC}Note"
_ORDER_REFERENCE = f"{CAC}OrderReference"
_PARTY = f"{CAC}Party"
_PARTY_IDENTIFICATION = f"{CAC}PartyIdentification"
_PARTY_LEGAL_ENTITY = f"{CAC}PartyLegalEntity"
_PARTY_NAME = f"{CAC}PartyName"
_PARTY_TAX_SCHEME = f"{CAC}PartyTaxScheme"
_PAYABLE_AMOUNT = f"{CBC}PayableAmount"
_PAYMENT_DUE_DATE = f"{CBC}PaymentDueDate"
_PAYMENT_MEANS = f"{CAC}PaymentMeans"
_PERSON = f"{CAC}Person"
_POSTAL_ADDRESS = f"{CAC}PostalAddress"
_PROFILE_ID = f"{CBC}ProfileID"
_REGISTRATION_NAME = f"{CBC}RegistrationName"
_SUPPLIER_ASSIGNED_ACCOUNT_ID = f"{CBC}SupplierAssignedAccountID"
_TAX_INCLUSIVE_AMOUNT = f"{CBC}TaxInclusiveAmount"
_TAX_SCHEME = f"{CAC}TaxScheme"
_URI = f"{CBC}URI"


def read_facts(root: etree._Element, findings: list[Finding]) -> InvoiceFacts:
    """Return the facts of an Invoice or CreditNote; what cannot be read is None and a finding."""
    top = first_children(root)
    is_credit = root.tag == UBL_CREDIT_NOTE or text_of(top.get(_INVOICE_TYPE_CODE)) in CREDIT_TYPE_CODES
    currency = text_of(top.get(_DOCUMENT_CURRENCY_CODE))
    due = top.get(_DUE_DATE)
    if due is None:
        due = first_children(top.get(_PAYMENT_MEANS)).get(_PAYMENT_DUE_DATE)
    totals = first_children(top.get(_LEGAL_MONETARY_TOTAL))
    customer = first_children(top.get(_ACCOUNTING_CUSTOMER_PARTY))
    note = top.get(_NOTE)
    return InvoiceFacts(
        kind=InvoiceKind.CREDIT_NOTE if is_credit else InvoiceKind.INVOICE,
        number=text_of(top.get(_ID)) or "",
        format=FileFormat.UBL,
        issue_date=read_date(text_of(top.get(_ISSUE_DATE)), "issue_date", findings),
        due_date=read_date(text_of(due), "due_date", findings),
        total=_amount(totals.get(_TAX_INCLUSIVE_AMOUNT), currency, "total", findings),
        payable=_amount(totals.get(_PAYABLE_AMOUNT), currency, "payable", findings),
        buyer_reference=text_of(top.get(_BUYER_REFERENCE)),
        order_reference=text_of(first_children(top.get(_ORDER_REFERENCE)).get(_ID)),
        language=language_or_none(note.get("languageID")) if note is not None else None,
        profile=text_of(top.get(_CUSTOMIZATION_ID)) or text_of(top.get(_PROFILE_ID)),
        seller=_read_seller(top.get(_ACCOUNTING_SUPPLIER_PARTY)),
        buyer=read_party(customer.get(_PARTY), customer.get(_SUPPLIER_ASSIGNED_ACCOUNT_ID)),
    )


class _Sellers(threading.local):
    """Who was read last in this thread: a file's invoices mostly have one seller, and to compare is faster."""

    text = b""
    party = Party()


_LONGEST_SELLER = 20_000


_last = _Sellers()


def _read_seller(supplier: etree._Element | None) -> Party:
    if supplier is None:
        return read_party(None)
    text = etree.tostring(supplier, with_tail=False)
    if text == _last.text:
        return _last.party
    parts = first_children(supplier)
    party = read_party(parts.get(_PARTY), parts.get(_CUSTOMER_ASSIGNED_ACCOUNT_ID))
    if len(text) < _LONGEST_SELLER:
        _last.text, _last.party = text, party
    return party


def _amount(element: etree._Element | None, currency: str | None, field: str, findings: list[Finding]) -> Money | None:
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
        if tag == _PARTY_IDENTIFICATION:
            identifiers.extend(child.iterchildren(_ID))
        elif tag == _PARTY_TAX_SCHEME:
            tax_schemes.append(child)
        elif tag not in parts:
            parts[tag] = child
    legal = first_children(parts.get(_PARTY_LEGAL_ENTITY))
    endpoint_element = parts.get(_ENDPOINT_ID)
    endpoint = unread = None
    if endpoint_element is not None:
        stated = text_of(endpoint_element)
        endpoint = endpoint_or_none(endpoint_element.get("schemeID"), stated)
        unread = stated if endpoint is None else None
    address = first_children(parts.get(_POSTAL_ADDRESS))
    contact = first_children(parts.get(_CONTACT))
    gln = _gln(identifiers, legal.get(_COMPANY_ID))
    if gln is None and endpoint is not None and endpoint.scheme == GLN:
        gln = endpoint.id
    return Party(
        name=text_of(legal.get(_REGISTRATION_NAME))
        or text_of(first_children(parts.get(_PARTY_NAME)).get(_NAME))
        or _person(parts.get(_PERSON)),
        org_number=text_of(legal.get(_COMPANY_ID)),
        vat_number=_vat_number(tax_schemes),
        customer_number=_customer_number(identifiers, account),
        gln=gln,
        endpoint=endpoint,
        email=plain_addresses(text_of(contact.get(_ELECTRONIC_MAIL))),
        country=text_of(first_children(address.get(_COUNTRY)).get(_IDENTIFICATION_CODE)),
        unread_endpoint=unread,
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
        scheme = text_of(first_children(parts.get(_TAX_SCHEME)).get(_ID))
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
        file = _embedded_file(element, text_of(parts.get(_ID)), text_of(parts.get(_DOCUMENT_DESCRIPTION)), findings)
        if file is not None:
            files.append(file)
    return tuple(files)


def _embedded_file(
    element: etree._Element, identifier: str | None, description: str | None, findings: list[Finding]
) -> EmbeddedFile | None:
    if element.tag == _EXTERNAL:
        uri = text_of(first_children(element).get(_URI))
        return EmbeddedFile(identifier or uri, "text/uri-list", None, description, uri) if uri else None
    names, stated = (element.get("filename") or "", identifier), element.get("mimeCode")
    file = embedded_file(element.text, names, stated, description, findings)
    findings += stated_type_warnings(file, names[0], stated)
    return file
