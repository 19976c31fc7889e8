"""The whole of a Finvoice as a person reads it."""

from collections.abc import Iterator

from lxml import etree

from connect_app.domain.invoice import (
    AllowanceOrCharge,
    InvoiceContent,
    InvoiceFacts,
    Period,
    PrecedingInvoice,
    Reference,
    SupportingDocument,
    TaxSubtotal,
    Totals,
)
from connect_app.domain.money import Money
from connect_app.formats.content_values import joined, number, paragraphs, period, references
from connect_app.formats.finvoice_lines import read_definitions, read_lines
from connect_app.formats.finvoice_parties import (
    content_party,
    further_parties,
    party_line,
    payee,
    read_address,
    tax_representative,
)
from connect_app.formats.finvoice_payment import (
    money_text,
    read_accounts,
    read_cash_discounts,
    read_fines,
    read_part_payments,
    read_terms,
    read_ways,
)
from connect_app.formats.values import date_or_none, descend, iter_local, text_at, texts


def read_content(root: etree._Element, facts: InvoiceFacts) -> InvoiceContent:
    """Return the content of a Finvoice."""
    details = descend(root, "InvoiceDetails")
    delivery = descend(root, "DeliveryPartyDetails")
    delivery_address = descend(delivery, "DeliveryPostalAddressDetails")
    return InvoiceContent(
        facts=facts,
        seller=content_party(root, "Seller", facts.seller),
        buyer=content_party(root, "Buyer", facts.buyer),
        delivery_date=date_or_none(text_at(root, "DeliveryDetails", "DeliveryDate")),
        delivery_address=None if delivery_address is None else read_address(delivery_address, "Delivery", delivery),
        delivery_name=" ".join(texts(iter_local(delivery, "DeliveryOrganisationName"))) or None,
        lines=tuple(read_lines(root)),
        taxes=tuple(_tax(each) for each in iter_local(details, "VatSpecificationDetails")),
        net_total=number(descend(details, "InvoiceTotalVatExcludedAmount")),
        tax_total=number(descend(details, "InvoiceTotalVatAmount")),
        rounding=number(descend(details, "InvoiceTotalRoundoffAmount")),
        prepaid=number(descend(details, "InvoicePaidAmount")),
        accounts=tuple(read_accounts(root)),
        payment_terms="\n".join(read_terms(details)) or None,
        notes=tuple(_notes(root, details)),
        allowances=tuple(_allowances(details)),
        type_code=text_at(details, "InvoiceTypeCodeUN"),
        period=_period(root, details),
        tax_point_date=date_or_none(text_at(details, "VatPoint", "VatPointDate")),
        tax_point_code=text_at(details, "VatPoint", "VatPointDateCode"),
        references=_references(root, details),
        preceding=tuple(_preceding(details)),
        documents=tuple(_links(root)),
        payee=payee(root),
        tax_representative=tax_representative(root),
        ways=read_ways(root),
        totals=Totals(
            number(descend(details, "RowsTotalVatExcludedAmount")),
            number(descend(details, "DiscountsTotalVatExcludedAmount")),
            number(descend(details, "ChargesTotalVatExcludedAmount")),
            _accounting_tax(details, facts),
        ),
        cash_discounts=tuple(read_cash_discounts(details)),
        part_payments=tuple(read_part_payments(root, details)),
    )


def _period(root: etree._Element, details: etree._Element | None) -> Period | None:
    """Return the time that is invoiced, else the one in which was delivered."""
    found = period(text_at(details, "InvoicingPeriodStartDate"), text_at(details, "InvoicingPeriodEndDate"))
    delivered = descend(root, "DeliveryDetails", "DeliveryPeriodDetails")
    return found or period(text_at(delivered, "StartDate"), text_at(delivered, "EndDate"))


def _notes(root: etree._Element, details: etree._Element | None) -> Iterator[str]:
    yield from paragraphs(iter_local(details, "InvoiceFreeText"))
    yield from paragraphs(iter_local(details, "InvoiceVatFreeText"))
    yield from (f"{name}: {value}" if name else value for name, value in read_definitions(details))
    yield from paragraphs(iter_local(descend(root, "SellerInformationDetails"), "SellerFreeText"))
    specification = "\n".join(
        paragraphs(
            line
            for each in iter_local(root, "SpecificationDetails")
            for line in iter_local(each, "SpecificationFreeText")
        )
    )
    if specification:
        yield specification


def _references(root: etree._Element, details: etree._Element | None) -> tuple[Reference, ...]:
    delivery, seller = descend(root, "DeliveryDetails"), descend(root, "SellerInformationDetails")
    delivery_party = descend(root, "DeliveryPartyDetails")
    accounts = ("AccountDimensionText", "ProposedAccountText", "NormalProposedAccountIdentifier")
    recipient = party_line(descend(root, "InvoiceRecipientPartyDetails"), "InvoiceRecipient")
    return references(
        ("type_text", text_at(details, "InvoiceTypeText")),
        ("project", text_at(details, "ProjectReferenceIdentifier")),
        ("contract", text_at(details, "AgreementIdentifier")),
        ("tender", text_at(details, "TenderReference")),
        ("invoiced_object", text_at(details, "InvoicedObjectID")),
        ("requisitionist", text_at(details, "OrdererName")),
        ("sales_person", text_at(details, "SalesPersonName")),
        ("sellers_reference", text_at(details, "SellerReferenceIdentifier")),
        ("sales_order", text_at(details, "OrderConfirmationIdentifier")),
        ("notice", text_at(details, "NotificationIdentifier")),
        ("accounting_cost", next((text for name in accounts if (text := text_at(details, name))), None)),
        ("despatch_advice", text_at(delivery, "DespatchAdviceIdentifier")),
        ("despatch_advice", text_at(delivery, "WaybillIdentifier")),
        ("delivery_note", text_at(delivery, "DeliveryNoteIdentifier")),
        ("receiving_advice", text_at(delivery, "ReceivingAdviceIdentifier")),
        ("delivery_terms", text_at(delivery, "DeliveryTermsText") or text_at(delivery, "DeliveryTermsCode")),
        ("delivery_method", text_at(delivery, "DeliveryMethodText")),
        ("delivery_location", text_at(delivery_party, "DeliveryPartyIdentifier")),
        ("delivery_location", text_at(delivery_party, "DeliveryCode")),
        ("delivery_location", text_at(root, "DeliveryOrganisationUnitNumber")),
        ("delivery_location", text_at(root, "DeliverySiteCode")),
        *(("penalty", fine) for fine in read_fines(details)),
        ("exchange_rate", text_at(details, "ExchangeRate")),
        ("net_total", money_text(descend(details, "OtherCurrencyAmountVatExcludedAmount"))),
        ("total", money_text(descend(details, "OtherCurrencyAmountVatIncludedAmount"))),
        ("invoice_recipient", recipient),
        *(("further_party", each) for each in further_parties(root)),
        ("home_town", text_at(seller, "SellerHomeTownName")),
        ("web", text_at(seller, "SellerWebaddressIdentifier")),
    )


def _preceding(details: etree._Element | None) -> Iterator[PrecedingInvoice]:
    places = [
        (details, "OriginalInvoice"),
        *((each, "Invoice") for each in iter_local(details, "OriginalInvoiceReference")),
    ]
    for place, name in places:
        preceding, day = text_at(place, f"{name}Number"), text_at(place, f"{name}Date")
        if preceding:
            yield PrecedingInvoice(preceding, date_or_none(day))


def _links(root: etree._Element) -> Iterator[SupportingDocument]:
    names = texts(iter_local(root, "InvoiceUrlNameText"))
    for at, link in enumerate(texts(iter_local(root, "InvoiceUrlText"))):
        yield SupportingDocument(description=names[at] if at < len(names) else None, uri=link)


def _accounting_tax(details: etree._Element | None, facts: InvoiceFacts) -> Money | None:
    element = descend(details, "InvoiceTotalVatAccountingAmount")
    amount, currency = number(element), "" if element is None else element.get("AmountCurrencyIdentifier", "")
    is_other = currency and not (facts.total and facts.total.currency == currency)
    return Money(amount, currency) if amount is not None and is_other else None


def _allowances(details: etree._Element | None) -> Iterator[AllowanceOrCharge]:
    for name, reason, is_charge in (("DiscountDetails", "FreeText", False), ("ChargeDetails", "ReasonText", True)):
        for each in iter_local(details, name):
            amount = number(descend(each, "Amount"))
            if amount is not None:
                yield AllowanceOrCharge(
                    is_charge,
                    joined(iter_local(each, reason)),
                    amount,
                    number(descend(each, "BaseAmount")),
                    number(descend(each, "Percent")),
                    text_at(each, "VatCategoryCode"),
                    number(descend(each, "VatRatePercent")),
                    reason_code=text_at(each, "ReasonCode"),
                )


def _tax(element: etree._Element) -> TaxSubtotal:
    return TaxSubtotal(
        text_at(element, "VatCode"),
        number(descend(element, "VatRatePercent")),
        number(descend(element, "VatBaseAmount")),
        number(descend(element, "VatRateAmount")),
        joined(iter_local(element, "VatFreeText")),
        text_at(element, "VatExemptionReasonCode"),
    )
