"""The whole of a CII or ZUGFeRD 1 invoice as a person reads it."""

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
from connect_app.formats.cii import amount_element, header, moment, read_party, summation
from connect_app.formats.cii_lines import rate_of, read_allowances, read_lines, read_period
from connect_app.formats.content_values import joined, number, paragraphs, payment_account, references
from connect_app.formats.values import date_or_none, descend, iter_local, paragraph_of, text_at, text_of

_TENDER, _INVOICED_OBJECT = "50", "130"
_TAX_NUMBER = "FC"


def read_content(root: etree._Element, facts: InvoiceFacts) -> InvoiceContent:
    """Return the content of a CrossIndustryInvoice or CrossIndustryDocument; the smallest profiles have no lines."""
    parts = header(root)
    agreement, settlement, delivery = (parts.get(name) for name in ("agreement", "settlement", "delivery"))
    totals = summation(settlement)
    currency = facts.payable.currency if facts.payable else None
    ship_to = descend(delivery, "ShipToTradeParty")
    taxes = list(iter_local(settlement, "ApplicableTradeTax"))
    tax_points = (moment(descend(each, "TaxPointDate")) for each in taxes)
    payee, representative = (
        descend(settlement, "PayeeTradeParty"),
        descend(agreement, "SellerTaxRepresentativeTradeParty"),
    )
    return InvoiceContent(
        facts=facts,
        seller=_party(descend(agreement, "SellerTradeParty"), facts.seller),
        buyer=_party(descend(agreement, "BuyerTradeParty"), facts.buyer),
        delivery_date=date_or_none(moment(descend(delivery, "ActualDeliverySupplyChainEvent", "OccurrenceDateTime"))),
        delivery_address=None if ship_to is None else _address(descend(ship_to, "PostalTradeAddress")),
        delivery_name=text_at(ship_to, "Name"),
        lines=tuple(read_lines(parts.get("lines"))),
        allowances=tuple(read_allowances(settlement)),
        taxes=tuple(_tax(each) for each in taxes),
        net_total=number(descend(totals, "TaxBasisTotalAmount")),
        tax_total=number(amount_element(iter_local(totals, "TaxTotalAmount"), currency)),
        rounding=number(descend(totals, "RoundingAmount")),
        prepaid=number(descend(totals, "TotalPrepaidAmount")),
        accounts=tuple(_accounts(settlement)),
        payment_terms=joined(
            text
            for terms in iter_local(settlement, "SpecifiedTradePaymentTerms")
            for text in iter_local(terms, "Description")
        ),
        notes=tuple(_notes(parts.get("document"))),
        type_code=text_at(parts.get("document"), "TypeCode"),
        period=read_period(settlement),
        tax_point_date=next((found for text in tax_points if (found := date_or_none(text))), None),
        tax_point_code=next((code for each in taxes if (code := text_at(each, "DueDateTypeCode"))), None),
        references=_references(agreement, delivery, settlement),
        preceding=tuple(_preceding(settlement)),
        documents=tuple(_documents(agreement)),
        payee=None if payee is None else _party(payee, read_party(payee)),
        tax_representative=None if representative is None else _party(representative, read_party(representative)),
        ways=tuple(_ways(settlement)),
        totals=_totals(totals, currency),
    )


def _references(
    agreement: etree._Element | None, delivery: etree._Element | None, settlement: etree._Element | None
) -> tuple[Reference, ...]:
    by_type = {
        text_at(each, "TypeCode"): text_at(each, "IssuerAssignedID")
        for each in iter_local(agreement, "AdditionalReferencedDocument")
    }
    project = descend(agreement, "SpecifiedProcuringProject")
    ship_to = descend(delivery, "ShipToTradeParty")
    return references(
        ("project", text_at(project, "ID")),
        ("contract", _issuer(agreement, "ContractReferencedDocument")),
        ("sales_order", _issuer(agreement, "SellerOrderReferencedDocument")),
        ("receiving_advice", _issuer(delivery, "ReceivingAdviceReferencedDocument")),
        ("despatch_advice", _issuer(delivery, "DespatchAdviceReferencedDocument")),
        ("delivery_note", _issuer(delivery, "DeliveryNoteReferencedDocument")),
        ("tender", by_type.get(_TENDER)),
        ("invoiced_object", by_type.get(_INVOICED_OBJECT)),
        ("accounting_cost", text_at(settlement, "ReceivableSpecifiedTradeAccountingAccount", "ID")),
        ("delivery_location", text_at(ship_to, "GlobalID") or text_at(ship_to, "ID")),
    )


def _issuer(parent: etree._Element | None, name: str) -> str | None:
    return text_at(parent, name, "IssuerAssignedID") or text_at(parent, name, "ID")


def _preceding(settlement: etree._Element | None) -> Iterator[PrecedingInvoice]:
    for reference in iter_local(settlement, "InvoiceReferencedDocument"):
        preceding_number = text_at(reference, "IssuerAssignedID")
        if preceding_number:
            day = moment(descend(reference, "FormattedIssueDateTime"))
            yield PrecedingInvoice(preceding_number, date_or_none(day))


def _documents(agreement: etree._Element | None) -> Iterator[SupportingDocument]:
    for reference in iter_local(agreement, "AdditionalReferencedDocument"):
        if text_at(reference, "TypeCode") in (_TENDER, _INVOICED_OBJECT):
            continue
        binary = descend(reference, "AttachmentBinaryObject")
        yield SupportingDocument(
            text_at(reference, "IssuerAssignedID"),
            paragraph_of(descend(reference, "Name")),
            text_at(reference, "URIID"),
            None if binary is None else (binary.get("filename") or None),
        )


def _notes(document: etree._Element | None) -> Iterator[str]:
    for note in iter_local(document, "IncludedNote"):
        yield from paragraphs(iter_local(note, "Content"))


def _party(element: etree._Element | None, party: Party) -> ContentParty:
    contact = descend(element, "DefinedTradeContact")
    organization = descend(element, "SpecifiedLegalOrganization")
    trading_name = text_at(organization, "TradingBusinessName")
    identifiers = [text_of(each) for name in ("ID", "GlobalID") for each in iter_local(element, name)]
    known = {party.customer_number, party.gln}
    registrations = [each for reg in iter_local(element, "SpecifiedTaxRegistration") for each in iter_local(reg, "ID")]
    return ContentParty(
        party,
        _address(descend(element, "PostalTradeAddress")),
        text_at(contact, "PersonName") or text_at(contact, "DepartmentName"),
        text_at(contact, "TelephoneUniversalCommunication", "CompleteNumber"),
        text_at(contact, "EmailURIUniversalCommunication", "URIID"),
        trading_name if trading_name != party.name else None,
        tuple(text for text in identifiers if text and text not in known),
        next((text_of(each) for each in registrations if each.get("schemeID") == _TAX_NUMBER), None),
        paragraph_of(descend(element, "Description")),
    )


def _address(element: etree._Element | None) -> Address:
    parts = (text_at(element, name) for name in ("LineOne", "LineTwo", "LineThree"))
    return Address(
        tuple(text for text in parts if text),
        text_at(element, "PostcodeCode"),
        text_at(element, "CityName"),
        text_at(element, "CountryID"),
        text_at(element, "CountrySubDivisionName"),
    )


def _tax(element: etree._Element) -> TaxSubtotal:
    return TaxSubtotal(
        text_at(element, "CategoryCode"),
        rate_of(element),
        number(descend(element, "BasisAmount")),
        number(descend(element, "CalculatedAmount")),
        paragraph_of(descend(element, "ExemptionReason")),
        text_at(element, "ExemptionReasonCode"),
    )


def _totals(totals: etree._Element | None, currency: str | None) -> Totals:
    accounting_tax = None
    for amount in iter_local(totals, "TaxTotalAmount"):
        value, other = number(amount), amount.get("currencyID", "")
        if value is not None and other and other != currency:
            accounting_tax = Money(value, other)
    return Totals(
        number(descend(totals, "LineTotalAmount")),
        number(descend(totals, "AllowanceTotalAmount")),
        number(descend(totals, "ChargeTotalAmount")),
        accounting_tax,
    )


def _accounts(settlement: etree._Element | None) -> Iterator[PaymentAccount]:
    reference = text_at(settlement, "PaymentReference")
    for means in iter_local(settlement, "SpecifiedTradeSettlementPaymentMeans"):
        account = descend(means, "PayeePartyCreditorFinancialAccount")
        account_id = text_at(account, "IBANID") or text_at(account, "ProprietaryID")
        if account_id:
            bic = text_at(means, "PayeeSpecifiedCreditorFinancialInstitution", "BICID")
            yield payment_account(account_id, bic, reference, text_at(account, "AccountName"))


def _ways(settlement: etree._Element | None) -> Iterator[PaymentWay]:
    mandates = (text_at(each, "DirectDebitMandateID") for each in iter_local(settlement, "SpecifiedTradePaymentTerms"))
    mandate = next((each for each in mandates if each), None)
    for means in iter_local(settlement, "SpecifiedTradeSettlementPaymentMeans"):
        card = descend(means, "ApplicableTradeSettlementFinancialCard")
        yield PaymentWay(
            text_at(means, "TypeCode"),
            text_at(means, "Information"),
            text_at(card, "ID"),
            text_at(card, "CardholderName"),
            mandate,
            text_at(settlement, "CreditorReferenceID"),
            text_at(means, "PayerPartyDebtorFinancialAccount", "IBANID"),
            text_at(settlement, "PaymentReference"),
        )
