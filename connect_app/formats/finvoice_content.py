"""The whole of a Finvoice as a person reads it."""

from collections.abc import Iterator
from copy import deepcopy
from dataclasses import replace
from decimal import Decimal

from lxml import etree

from connect_app.domain.invoice import (
    Address,
    AllowanceOrCharge,
    ContentParty,
    InvoiceContent,
    InvoiceFacts,
    InvoiceLine,
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
from connect_app.formats.content_values import line_price, number, paragraphs, payment_account, period, references
from connect_app.formats.values import date_or_none, descend, iter_local, paragraph_of, text_at, texts

_QUANTITIES = ("InvoicedQuantity", "DeliveredQuantity", "OrderedQuantity")
_PRICES = ("UnitPriceNetAmount", "UnitPriceAmount")


def read_content(root: etree._Element, facts: InvoiceFacts) -> InvoiceContent:
    """Return the content of a Finvoice."""
    details, seller = descend(root, "InvoiceDetails"), descend(root, "SellerInformationDetails")
    delivery = descend(root, "DeliveryPartyDetails")
    delivery_address = descend(delivery, "DeliveryPostalAddressDetails")
    return InvoiceContent(
        facts=facts,
        seller=_party(root, "Seller", facts.seller),
        buyer=_party(root, "Buyer", facts.buyer),
        delivery_date=date_or_none(text_at(root, "DeliveryDetails", "DeliveryDate")),
        delivery_address=None if delivery_address is None else _address(delivery_address, "Delivery"),
        delivery_name=text_at(delivery, "DeliveryOrganisationName"),
        lines=tuple(_lines(root)),
        taxes=tuple(_tax(each) for each in iter_local(details, "VatSpecificationDetails")),
        net_total=number(descend(details, "InvoiceTotalVatExcludedAmount")),
        tax_total=number(descend(details, "InvoiceTotalVatAmount")),
        rounding=number(descend(details, "InvoiceTotalRoundoffAmount")),
        accounts=tuple(_accounts(root)),
        payment_terms="\n".join(_terms(details)) or None,
        notes=(*paragraphs(iter_local(details, "InvoiceFreeText")), *paragraphs(iter_local(seller, "SellerFreeText"))),
        allowances=tuple(_allowances(details)),
        type_code=text_at(details, "InvoiceTypeCodeUN"),
        period=period(text_at(details, "InvoicingPeriodStartDate"), text_at(details, "InvoicingPeriodEndDate")),
        references=_references(root, details),
        preceding=tuple(_preceding(details)),
        documents=tuple(_links(root)),
        payee=_factoring(root),
        ways=_ways(root, details),
        totals=Totals(
            lines=number(descend(details, "RowsTotalVatExcludedAmount")), accounting_tax=_accounting_tax(details)
        ),
    )


def _party(root: etree._Element, role: str, party: Party) -> ContentParty:
    address = descend(root, f"{role}PartyDetails", f"{role}PostalAddressDetails")
    communication = descend(root, f"{role}CommunicationDetails")
    return ContentParty(
        party,
        _address(address, role),
        text_at(root, f"{role}ContactPersonName"),
        text_at(communication, f"{role}PhoneNumberIdentifier"),
        text_at(communication, f"{role}EmailaddressIdentifier"),
        text_at(root, f"{role}PartyDetails", f"{role}OrganisationTradeName"),
        tuple(texts(iter_local(root, f"{role}OrganisationUnitNumber"))),
        None,
        text_at(root, "SellerInformationDetails", "SellerVatRegistrationText") if role == "Seller" else None,
    )


def _terms(details: etree._Element | None) -> Iterator[str]:
    terms = descend(details, "PaymentTermsDetails")
    yield from paragraphs(iter_local(terms, "PaymentTermsFreeText"))
    discount, until = text_at(terms, "CashDiscountPercent"), date_or_none(text_at(terms, "CashDiscountDate"))
    if discount:
        yield f"{discount} % – {until.isoformat()}" if until else f"{discount} %"
    overdue = descend(terms, "PaymentOverDueFineDetails")
    yield from paragraphs(iter_local(overdue, "PaymentOverDueFineFreeText"))


def _references(root: etree._Element, details: etree._Element | None) -> tuple[Reference, ...]:
    delivery = descend(root, "DeliveryDetails")
    fine = text_at(details, "PaymentTermsDetails", "PaymentOverDueFineDetails", "PaymentOverDueFinePercent")
    return references(
        ("type_text", text_at(details, "InvoiceTypeText")),
        ("project", text_at(details, "ProjectReferenceIdentifier")),
        ("contract", text_at(details, "AgreementIdentifier")),
        ("tender", text_at(details, "TenderReference")),
        ("requisitionist", text_at(details, "OrdererName")),
        ("sales_person", text_at(details, "SalesPersonName")),
        ("sellers_reference", text_at(details, "SellerReferenceIdentifier")),
        ("sales_order", text_at(details, "OrderConfirmationIdentifier")),
        ("accounting_cost", text_at(details, "AccountDimensionText") or text_at(details, "ProposedAccountText")),
        ("despatch_advice", text_at(delivery, "DespatchAdviceIdentifier") or text_at(delivery, "WaybillIdentifier")),
        ("receiving_advice", text_at(delivery, "ReceivingAdviceIdentifier")),
        ("delivery_terms", text_at(delivery, "DeliveryTermsText")),
        ("delivery_method", text_at(delivery, "DeliveryMethodText")),
        ("delivery_location", text_at(root, "DeliveryPartyDetails", "DeliveryPartyIdentifier")),
        ("penalty", f"{fine} %" if fine else None),
        ("home_town", text_at(root, "SellerInformationDetails", "SellerHomeTownName")),
        ("web", text_at(root, "SellerInformationDetails", "SellerWebaddressIdentifier")),
    )


def _preceding(details: etree._Element | None) -> Iterator[PrecedingInvoice]:
    for place in (details, *iter_local(details, "OriginalInvoiceReference")):
        preceding, day = text_at(place, "OriginalInvoiceNumber"), text_at(place, "OriginalInvoiceDate")
        if preceding:
            yield PrecedingInvoice(preceding, date_or_none(day))


def _links(root: etree._Element) -> Iterator[SupportingDocument]:
    names = texts(iter_local(root, "InvoiceUrlNameText"))
    for at, link in enumerate(texts(iter_local(root, "InvoiceUrlText"))):
        yield SupportingDocument(description=names[at] if at < len(names) else None, uri=link)


def _factoring(root: etree._Element) -> ContentParty | None:
    """Whom is paid in place of the seller, with the words of the transfer."""
    agreement = descend(root, "FactoringAgreementDetails")
    name = text_at(agreement, "FactoringPartyName")
    if not name:
        return None
    return ContentParty(Party(name=name), legal_form=paragraph_of(descend(agreement, "FactoringFreeText")))


def _ways(root: etree._Element, details: etree._Element | None) -> tuple[PaymentWay, ...]:
    instruction = descend(root, "EpiDetails", "EpiPaymentInstructionDetails")
    card = descend(details, "PaymentTermsDetails", "PaymentCardInfo")
    card = descend(instruction, "PaymentCardInfo") if card is None else card
    debit = descend(instruction, "DirectDebitInfo")
    way = PaymentWay(
        text_at(instruction, "EpiPaymentMeansCode"),
        text_at(instruction, "EpiPaymentMeansText"),
        text_at(card, "PrimaryAccountNumber") or text_at(card, "PrimaryAccountNumberIdentifier"),
        text_at(card, "CardHolderName"),
        text_at(debit, "MandateReference"),
        text_at(debit, "CreditorIdentifier"),
        text_at(debit, "DebitedAccountID"),
        text_at(instruction, "EpiRemittanceInfoIdentifier"),
    )
    return (way,)


def _accounting_tax(details: etree._Element | None) -> Money | None:
    element = descend(details, "InvoiceTotalVatAccountingCurrencyAmount")
    amount, currency = number(element), "" if element is None else element.get("AmountCurrencyIdentifier", "")
    return Money(amount, currency) if amount is not None and currency else None


def _allowances(details: etree._Element | None) -> Iterator[AllowanceOrCharge]:
    for name, reason, is_charge in (("DiscountDetails", "FreeText", False), ("ChargeDetails", "ReasonText", True)):
        for each in iter_local(details, name):
            amount = number(descend(each, "Amount"))
            if amount is not None:
                yield AllowanceOrCharge(
                    is_charge,
                    paragraph_of(descend(each, reason)),
                    amount,
                    number(descend(each, "BaseAmount")),
                    number(descend(each, "Percent")),
                    rate=number(descend(each, "VatRatePercent")),
                    reason_code=text_at(each, "ReasonCode"),
                )


def _address(element: etree._Element | None, role: str) -> Address:
    return Address(
        texts(iter_local(element, f"{role}StreetName")),
        text_at(element, f"{role}PostCodeIdentifier"),
        text_at(element, f"{role}TownName"),
        text_at(element, "CountryCode"),
    )


def _lines(root: etree._Element) -> Iterator[InvoiceLine]:
    """Yield the rows, each with the rows that it is made up of after it: their elements are the same, with ``Sub``."""
    for element in iter_local(root, "InvoiceRow"):
        yield _line(element)
        for part in iter_local(deepcopy(element), "SubInvoiceRow"):
            for each in part.iter(etree.Element):
                each.tag = str(each.tag).removeprefix("Sub")
            line = _line(part)
            yield replace(line, description=f"– {line.description}")


def _line(element: etree._Element) -> InvoiceLine:
    quantity = next((each for each in (descend(element, name) for name in _QUANTITIES) if each is not None), None)
    price = next((each for each in (descend(element, name) for name in _PRICES) if each is not None), None)
    name = text_at(element, "ArticleName")
    remarks = paragraphs(iter_local(element, "RowFreeText"))
    return InvoiceLine(
        id=text_at(element, "RowPositionIdentifier") or "",
        description=name or (remarks[0] if remarks else ""),
        note="\n".join(remarks if name else remarks[1:]) or None,
        quantity=number(quantity),
        unit=None if quantity is None else quantity.get("QuantityUnitCode"),
        unit_price=number(price),
        vat_rate=number(descend(element, "RowVatRatePercent")),
        amount=number(descend(element, "RowVatExcludedAmount")),
        vat_category=text_at(element, "RowVatCode"),
        period=period(text_at(element, "StartDate"), text_at(element, "EndDate")),
        references=_row_references(element),
        properties=tuple(_definitions(element)),
        allowances=tuple(_row_allowances(element)),
        price=line_price(
            number(price),
            descend(element, "UnitPriceBaseQuantity"),
            number(descend(element, _PRICES[1])) if descend(element, _PRICES[0]) is not None else None,
            number(descend(element, "UnitPriceDiscountAmount")),
        ),
    )


def _row_references(element: etree._Element) -> tuple[Reference, ...]:
    return references(
        ("sellers_item", text_at(element, "ArticleIdentifier")),
        ("buyers_item", text_at(element, "BuyerArticleIdentifier")),
        ("standard_item", text_at(element, "EanCode")),
        ("classification", text_at(element, "ArticleGroupIdentifier")),
        ("order_reference", text_at(element, "RowIdentifier")),
        ("order_line", text_at(element, "RowOrderPositionIdentifier")),
        ("contract", text_at(element, "RowAgreementIdentifier")),
        ("despatch_advice", text_at(element, "RowDeliveryIdentifier")),
        ("accounting_cost", text_at(element, "RowAccountDimensionText") or text_at(element, "RowProposedAccountText")),
    )


def _definitions(element: etree._Element) -> Iterator[tuple[str, str]]:
    for each in iter_local(element, "RowDefinitionDetails"):
        name, value = text_at(each, "RowDefinitionHeaderText"), text_at(each, "RowDefinitionValue")
        if name or value:
            yield name or "", value or ""


def _row_allowances(element: etree._Element) -> Iterator[AllowanceOrCharge]:
    percent, amount = (number(descend(element, f"RowDiscount{name}")) for name in ("Percent", "Amount"))
    if amount is not None or percent is not None:
        reason = text_at(element, "RowDiscountTypeText")
        yield AllowanceOrCharge(False, reason, amount or Decimal(), percent=percent)
    for name, is_charge in (("RowProgressiveDiscountDetails", False), ("RowChargeDetails", True)):
        for each in iter_local(element, name):
            value = number(descend(each, "Amount") if is_charge else descend(each, "RowDiscountAmount"))
            if value is not None:
                reason = text_at(each, "ReasonText") or text_at(each, "RowDiscountTypeText")
                yield AllowanceOrCharge(is_charge, reason, value, percent=number(descend(each, "Percent")))


def _tax(element: etree._Element) -> TaxSubtotal:
    return TaxSubtotal(
        text_at(element, "VatCode"),
        number(descend(element, "VatRatePercent")),
        number(descend(element, "VatBaseAmount")),
        number(descend(element, "VatRateAmount")),
        paragraph_of(descend(element, "VatFreeText")),
        text_at(element, "VatExemptionReasonCode"),
    )


def _accounts(root: etree._Element) -> Iterator[PaymentAccount]:
    instruction = descend(root, "EpiDetails", "EpiPaymentInstructionDetails")
    reference = text_at(instruction, "EpiRemittanceInfoIdentifier")
    seen = set()
    parties = descend(root, "EpiDetails", "EpiPartyDetails")
    own = text_at(parties, "EpiBeneficiaryPartyDetails", "EpiAccountID")
    candidates = [(own, text_at(parties, "EpiBfiPartyDetails", "EpiBfiIdentifier"))]
    for account in iter_local(descend(root, "SellerInformationDetails"), "SellerAccountDetails"):
        candidates.append((text_at(account, "SellerAccountID"), text_at(account, "SellerBic")))
    for account_id, bic in candidates:
        if account_id and account_id not in seen:
            seen.add(account_id)
            yield payment_account(account_id, bic, reference)
