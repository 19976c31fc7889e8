"""The whole of a UBL invoice as a person reads it."""

from collections.abc import Iterator

from lxml import etree

from connect_app.domain.invoice import (
    Address,
    ContentParty,
    InvoiceContent,
    InvoiceFacts,
    Party,
    PaymentAccount,
    PaymentWay,
    PrecedingInvoice,
    Reference,
    SupportingDocument,
    TaxSubtotal,
    Totals,
)
from connect_app.domain.money import Money
from connect_app.formats.content_values import joined, number, paragraphs, payment_account, period, references
from connect_app.formats.ubl import read_party
from connect_app.formats.ubl_lines import read_allowances, read_lines
from connect_app.formats.values import date_or_none, descend, iter_local, paragraph_of, text_at, text_of, texts

_STREET = ("Department", "StreetName", "AdditionalStreetName", "Postbox")
_PROJECT, _INVOICED_OBJECT = "50", "130"
_CREDITOR = "SEPA"


def read_content(root: etree._Element, facts: InvoiceFacts) -> InvoiceContent:
    """Return the content of an Invoice or CreditNote."""
    totals = descend(root, "LegalMonetaryTotal")
    delivery = descend(root, "Delivery")
    invoice_period = descend(root, "InvoicePeriod")
    currency = facts.payable.currency if facts.payable else None
    tax_total = _tax_total(root, currency)
    delivery_address = descend(delivery, "DeliveryLocation", "Address")
    payee, representative = descend(root, "PayeeParty"), descend(root, "TaxRepresentativeParty")
    return InvoiceContent(
        facts=facts,
        seller=_party(descend(root, "AccountingSupplierParty", "Party"), facts.seller),
        buyer=_party(descend(root, "AccountingCustomerParty", "Party"), facts.buyer),
        delivery_date=date_or_none(text_at(delivery, "ActualDeliveryDate")),
        delivery_address=None if delivery_address is None else _address(delivery_address),
        delivery_name=text_at(delivery, "DeliveryParty", "PartyName", "Name"),
        lines=tuple(read_lines(root)),
        allowances=tuple(read_allowances(root)),
        taxes=tuple(_tax(each) for each in iter_local(tax_total, "TaxSubtotal")),
        net_total=number(descend(totals, "TaxExclusiveAmount")),
        tax_total=number(descend(tax_total, "TaxAmount")),
        rounding=number(descend(totals, "PayableRoundingAmount")),
        prepaid=number(descend(totals, "PrepaidAmount")),
        accounts=tuple(_accounts(root)),
        payment_terms=joined(note for terms in iter_local(root, "PaymentTerms") for note in iter_local(terms, "Note")),
        notes=paragraphs(iter_local(root, "Note")),
        type_code=text_at(root, "InvoiceTypeCode") or text_at(root, "CreditNoteTypeCode"),
        period=period(text_at(invoice_period, "StartDate"), text_at(invoice_period, "EndDate")),
        tax_point_date=date_or_none(text_at(root, "TaxPointDate")),
        tax_point_code=text_at(invoice_period, "DescriptionCode"),
        references=_references(root, delivery),
        preceding=tuple(_preceding(root)),
        documents=tuple(_documents(root)),
        payee=None if payee is None else _party(payee, read_party(payee)),
        tax_representative=None if representative is None else _party(representative, read_party(representative)),
        ways=tuple(_ways(root)),
        totals=_totals(root, totals, currency),
    )


def _references(root: etree._Element, delivery: etree._Element | None) -> tuple[Reference, ...]:
    by_type = {
        text_at(each, "DocumentTypeCode"): text_at(each, "ID")
        for each in iter_local(root, "AdditionalDocumentReference")
    }
    sales_order = text_at(root, "OrderReference", "SalesOrderID")
    return references(
        ("project", text_at(root, "ProjectReference", "ID") or by_type.get(_PROJECT)),
        ("contract", text_at(root, "ContractDocumentReference", "ID")),
        ("sales_order", sales_order),
        ("receiving_advice", text_at(root, "ReceiptDocumentReference", "ID")),
        ("despatch_advice", text_at(root, "DespatchDocumentReference", "ID")),
        ("tender", text_at(root, "OriginatorDocumentReference", "ID")),
        ("invoiced_object", by_type.get(_INVOICED_OBJECT)),
        ("accounting_cost", text_at(root, "AccountingCost")),
        ("delivery_location", text_at(delivery, "DeliveryLocation", "ID")),
    )


def _preceding(root: etree._Element) -> Iterator[PrecedingInvoice]:
    for reference in iter_local(root, "BillingReference"):
        for name in ("InvoiceDocumentReference", "CreditNoteDocumentReference", "SelfBilledInvoiceDocumentReference"):
            for document in iter_local(reference, name):
                preceding_number = text_at(document, "ID")
                if preceding_number:
                    yield PrecedingInvoice(preceding_number, date_or_none(text_at(document, "IssueDate")))


def _documents(root: etree._Element) -> Iterator[SupportingDocument]:
    for reference in iter_local(root, "AdditionalDocumentReference"):
        attachment = descend(reference, "Attachment")
        code = text_at(reference, "DocumentTypeCode")
        if attachment is None and code in (_INVOICED_OBJECT, _PROJECT):
            continue
        binary = descend(attachment, "EmbeddedDocumentBinaryObject")
        yield SupportingDocument(
            text_at(reference, "ID"),
            paragraph_of(descend(reference, "DocumentDescription")) or text_at(reference, "DocumentType"),
            text_at(attachment, "ExternalReference", "URI"),
            None if binary is None else (binary.get("filename") or None),
        )


def _tax_total(root: etree._Element, currency: str | None) -> etree._Element | None:
    """The tax in the invoice's currency; the same may stand a second time in the currency of accounting."""
    candidates = list(iter_local(root, "TaxTotal"))
    for candidate in candidates:
        amount = descend(candidate, "TaxAmount")
        if amount is not None and amount.get("currencyID") == currency:
            return candidate
    return next(iter(candidates), None)


def _totals(root: etree._Element, totals: etree._Element | None, currency: str | None) -> Totals:
    accounting_tax = None
    for candidate in iter_local(root, "TaxTotal"):
        amount = descend(candidate, "TaxAmount")
        value, other = number(amount), "" if amount is None else amount.get("currencyID", "")
        if value is not None and other and other != currency:
            accounting_tax = Money(value, other)
    return Totals(
        number(descend(totals, "LineExtensionAmount")),
        number(descend(totals, "AllowanceTotalAmount")),
        number(descend(totals, "ChargeTotalAmount")),
        accounting_tax,
    )


def _party(element: etree._Element | None, party: Party) -> ContentParty:
    contact = descend(element, "Contact")
    own_name = text_at(element, "PartyName", "Name")
    identifiers = [descend(each, "ID") for each in iter_local(element, "PartyIdentification")]
    known = {party.customer_number, party.gln}
    return ContentParty(
        party,
        _address(descend(element, "PostalAddress")),
        text_at(contact, "Name"),
        text_at(contact, "Telephone"),
        text_at(contact, "ElectronicMail"),
        own_name if own_name != party.name else None,
        tuple(
            text
            for each in identifiers
            if each is not None and each.get("schemeID") != _CREDITOR and (text := text_of(each)) not in known and text
        ),
        _tax_registration(element),
        text_at(element, "PartyLegalEntity", "CompanyLegalForm"),
    )


def _tax_registration(element: etree._Element | None) -> str | None:
    for each in iter_local(element, "PartyTaxScheme"):
        if text_at(each, "TaxScheme", "ID") not in (None, "VAT"):
            return text_at(each, "CompanyID")
    return None


def _address(element: etree._Element | None) -> Address:
    if element is None:
        return Address()
    house_number = text_at(element, "BuildingNumber")
    lines = [text for text in (text_at(element, name) for name in _STREET) if text]
    if house_number and lines:
        lines[-1] = f"{lines[-1]} {house_number}"
    for line in iter_local(element, "AddressLine"):
        lines.extend(texts(iter_local(line, "Line")))
    return Address(
        tuple(lines),
        text_at(element, "PostalZone"),
        text_at(element, "CityName"),
        text_at(element, "Country", "IdentificationCode"),
        text_at(element, "CountrySubentity"),
    )


def _tax(element: etree._Element) -> TaxSubtotal:
    category = descend(element, "TaxCategory")
    return TaxSubtotal(
        text_at(category, "ID"),
        number(descend(category, "Percent")),
        number(descend(element, "TaxableAmount")),
        number(descend(element, "TaxAmount")),
        paragraph_of(descend(category, "TaxExemptionReason")),
        text_at(category, "TaxExemptionReasonCode"),
    )


def _accounts(root: etree._Element) -> Iterator[PaymentAccount]:
    for means in iter_local(root, "PaymentMeans"):
        account = descend(means, "PayeeFinancialAccount")
        account_id = text_at(account, "ID")
        if account_id:
            branch = descend(account, "FinancialInstitutionBranch")
            institution = text_at(branch, "ID") or text_at(branch, "FinancialInstitution", "ID")
            reference = text_of(descend(means, "PaymentID"))
            yield payment_account(account_id, institution, reference, text_at(account, "Name"))


def _ways(root: etree._Element) -> Iterator[PaymentWay]:
    identifiers = [
        element
        for party in (descend(root, "AccountingSupplierParty", "Party"), descend(root, "PayeeParty"))
        for each in iter_local(party, "PartyIdentification")
        if (element := descend(each, "ID")) is not None and element.get("schemeID") == _CREDITOR
    ]
    for means in iter_local(root, "PaymentMeans"):
        code = descend(means, "PaymentMeansCode")
        mandate = descend(means, "PaymentMandate")
        yield PaymentWay(
            text_of(code),
            (code.get("name") if code is not None else None) or text_at(means, "InstructionNote"),
            text_at(means, "CardAccount", "PrimaryAccountNumberID"),
            text_at(means, "CardAccount", "HolderName"),
            text_at(mandate, "ID"),
            next((text_of(each) for each in identifiers), None),
            text_at(mandate, "PayerFinancialAccount", "ID"),
            text_of(descend(means, "PaymentID")),
        )
