"""The whole of a CII or ZUGFeRD 1 invoice as a person reads it."""

from collections.abc import Iterator
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
    TaxSubtotal,
)
from connect_app.formats.cii import amount_element, header, moment, summation
from connect_app.formats.content_values import number, paragraphs, payment_account, per_unit
from connect_app.formats.values import date_or_none, descend, iter_local, local_children, paragraph_of, text_at

_PRICES = ("NetPriceProductTradePrice", "GrossPriceProductTradePrice")


def read_content(root: etree._Element, facts: InvoiceFacts) -> InvoiceContent:
    """Return the content of a CrossIndustryInvoice or CrossIndustryDocument; the smallest profiles have no lines."""
    parts = header(root)
    agreement, settlement, delivery = (parts.get(name) for name in ("agreement", "settlement", "delivery"))
    totals = summation(settlement)
    currency = facts.payable.currency if facts.payable else None
    ship_to = descend(delivery, "ShipToTradeParty")
    return InvoiceContent(
        facts=facts,
        seller=_party(descend(agreement, "SellerTradeParty"), facts.seller),
        buyer=_party(descend(agreement, "BuyerTradeParty"), facts.buyer),
        delivery_date=date_or_none(moment(descend(delivery, "ActualDeliverySupplyChainEvent", "OccurrenceDateTime"))),
        delivery_address=None if ship_to is None else _address(descend(ship_to, "PostalTradeAddress")),
        delivery_name=text_at(ship_to, "Name"),
        lines=tuple(_lines(parts.get("lines"))),
        allowances=tuple(_allowances(settlement)),
        taxes=tuple(_tax(each) for each in iter_local(settlement, "ApplicableTradeTax")),
        net_total=number(descend(totals, "TaxBasisTotalAmount")),
        tax_total=number(amount_element(iter_local(totals, "TaxTotalAmount"), currency)),
        rounding=number(descend(totals, "RoundingAmount")),
        prepaid=number(descend(totals, "TotalPrepaidAmount")),
        accounts=tuple(_accounts(settlement)),
        payment_terms=paragraph_of(descend(settlement, "SpecifiedTradePaymentTerms", "Description")),
        notes=tuple(_notes(parts.get("document"))),
    )


def _notes(document: etree._Element | None) -> Iterator[str]:
    for note in iter_local(document, "IncludedNote"):
        yield from paragraphs(iter_local(note, "Content"))


def _party(element: etree._Element | None, party: Party) -> ContentParty:
    contact = descend(element, "DefinedTradeContact")
    return ContentParty(
        party,
        _address(descend(element, "PostalTradeAddress")),
        text_at(contact, "PersonName") or text_at(contact, "DepartmentName"),
        text_at(contact, "TelephoneUniversalCommunication", "CompleteNumber"),
        text_at(contact, "EmailURIUniversalCommunication", "URIID"),
    )


def _address(element: etree._Element | None) -> Address:
    parts = (text_at(element, name) for name in ("LineOne", "LineTwo", "LineThree"))
    return Address(
        tuple(text for text in parts if text),
        text_at(element, "PostcodeCode"),
        text_at(element, "CityName"),
        text_at(element, "CountryID"),
    )


def _lines(transaction: etree._Element | None) -> Iterator[InvoiceLine]:
    for element in iter_local(transaction, "IncludedSupplyChainTradeLineItem"):
        parts = local_children(element)
        document = parts.get("AssociatedDocumentLineDocument")
        product = parts.get("SpecifiedTradeProduct")
        agreement, delivery, settlement = (
            _first(parts, f"SpecifiedLineTrade{name}", f"SpecifiedSupplyChainTrade{name}")
            for name in ("Agreement", "Delivery", "Settlement")
        )
        quantity = descend(delivery, "BilledQuantity")
        amounts = _first(
            local_children(settlement),
            "SpecifiedTradeSettlementLineMonetarySummation",
            "SpecifiedTradeSettlementMonetarySummation",
        )
        remarks = [paragraph_of(descend(product, "Description"))]
        for note in iter_local(document, "IncludedNote"):
            remarks.extend(paragraphs(iter_local(note, "Content")))
        price = next((each for each in (descend(agreement, name) for name in _PRICES) if each is not None), None)
        yield InvoiceLine(
            id=text_at(document, "LineID") or "",
            description=text_at(product, "Name") or "",
            note="\n".join(text for text in remarks if text) or None,
            quantity=number(quantity),
            unit=None if quantity is None else quantity.get("unitCode"),
            unit_price=per_unit(number(descend(price, "ChargeAmount")), number(descend(price, "BasisQuantity"))),
            vat_rate=_rate(descend(settlement, "ApplicableTradeTax")),
            amount=number(descend(amounts, "LineTotalAmount")),
        )


def _first(parts: dict[str, etree._Element], *names: str) -> etree._Element | None:
    return next((parts[name] for name in names if name in parts), None)


def _rate(tax: etree._Element | None) -> Decimal | None:
    rate = number(descend(tax, "RateApplicablePercent"))
    return number(descend(tax, "ApplicablePercent")) if rate is None else rate


def _allowances(settlement: etree._Element | None) -> Iterator[AllowanceOrCharge]:
    for element in iter_local(settlement, "SpecifiedTradeAllowanceCharge"):
        amount = number(descend(element, "ActualAmount"))
        if amount is not None:
            is_charge = (text_at(element, "ChargeIndicator", "Indicator") or "").lower() in ("true", "1")
            yield AllowanceOrCharge(is_charge, text_at(element, "Reason"), amount)


def _tax(element: etree._Element) -> TaxSubtotal:
    return TaxSubtotal(
        text_at(element, "CategoryCode"),
        _rate(element),
        number(descend(element, "BasisAmount")),
        number(descend(element, "CalculatedAmount")),
    )


def _accounts(settlement: etree._Element | None) -> Iterator[PaymentAccount]:
    reference = text_at(settlement, "PaymentReference")
    for means in iter_local(settlement, "SpecifiedTradeSettlementPaymentMeans"):
        account = descend(means, "PayeePartyCreditorFinancialAccount")
        account_id = text_at(account, "IBANID") or text_at(account, "ProprietaryID")
        if account_id:
            bic = text_at(means, "PayeeSpecifiedCreditorFinancialInstitution", "BICID")
            yield payment_account(account_id, bic, reference)
