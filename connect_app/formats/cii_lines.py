"""Lines, allowances and charges of a CII or ZUGFeRD 1 invoice."""

from collections.abc import Iterator
from decimal import Decimal

from lxml import etree

from connect_app.domain.invoice import AllowanceOrCharge, InvoiceLine, Period, Reference
from connect_app.formats.cii import moment
from connect_app.formats.content_values import is_true, line_price, number, paragraphs, per_unit, period, references
from connect_app.formats.values import descend, iter_local, local_children, paragraph_of, text_at, texts

_INVOICED_OBJECT = "130"


def read_lines(transaction: etree._Element | None) -> Iterator[InvoiceLine]:
    """Yield the lines of a transaction; the smallest profiles have none."""
    for element in iter_local(transaction, "IncludedSupplyChainTradeLineItem"):
        yield _line(local_children(element))


def _line(parts: dict[str, etree._Element]) -> InvoiceLine:
    document = parts.get("AssociatedDocumentLineDocument")
    product = parts.get("SpecifiedTradeProduct")
    agreement, delivery, settlement = (
        first_of(parts, f"SpecifiedLineTrade{name}", f"SpecifiedSupplyChainTrade{name}")
        for name in ("Agreement", "Delivery", "Settlement")
    )
    quantity = descend(delivery, "BilledQuantity")
    amounts = first_of(
        local_children(settlement),
        "SpecifiedTradeSettlementLineMonetarySummation",
        "SpecifiedTradeSettlementMonetarySummation",
    )
    remarks = [paragraph_of(descend(product, "Description"))]
    for note in iter_local(document, "IncludedNote"):
        remarks.extend(paragraphs(iter_local(note, "Content")))
    net, gross = (descend(agreement, f"{name}PriceProductTradePrice") for name in ("Net", "Gross"))
    base = descend(net, "BasisQuantity")
    base = descend(gross, "BasisQuantity") if base is None else base
    net_price, gross_price = (number(descend(each, "ChargeAmount")) for each in (net, gross))
    tax = descend(settlement, "ApplicableTradeTax")
    return InvoiceLine(
        id=text_at(document, "LineID") or "",
        description=text_at(product, "Name") or "",
        note="\n".join(text for text in remarks if text) or None,
        quantity=number(quantity),
        unit=None if quantity is None else quantity.get("unitCode"),
        unit_price=per_unit(gross_price if net_price is None else net_price, number(base)),
        vat_rate=rate_of(tax),
        amount=number(descend(amounts, "LineTotalAmount")),
        vat_category=text_at(tax, "CategoryCode"),
        period=read_period(settlement),
        references=_references(product, agreement, settlement),
        properties=tuple(_properties(product)),
        allowances=tuple(read_allowances(settlement)),
        price=line_price(
            net_price,
            base,
            None if gross_price == net_price else gross_price,
            number(descend(gross, "AppliedTradeAllowanceCharge", "ActualAmount")),
            None if base is None else base.get("unitCode"),
        ),
    )


def first_of(parts: dict[str, etree._Element], *names: str) -> etree._Element | None:
    """Return the first of these children that is there."""
    return next((parts[name] for name in names if name in parts), None)


def read_period(settlement: etree._Element | None) -> Period | None:
    """Return the invoicing period of a document or a line."""
    found = descend(settlement, "BillingSpecifiedPeriod")
    return period(moment(descend(found, "StartDateTime")), moment(descend(found, "EndDateTime")))


def _references(
    product: etree._Element | None, agreement: etree._Element | None, settlement: etree._Element | None
) -> tuple[Reference, ...]:
    classes = [
        ("classification", code)
        for each in iter_local(product, "DesignatedProductClassification")
        for code in texts(iter_local(each, "ClassCode"))
    ]
    objects = [
        ("invoiced_object", text_at(each, "IssuerAssignedID"))
        for each in iter_local(settlement, "AdditionalReferencedDocument")
        if text_at(each, "TypeCode") in (None, _INVOICED_OBJECT)
    ]
    return references(
        ("sellers_item", text_at(product, "SellerAssignedID")),
        ("buyers_item", text_at(product, "BuyerAssignedID")),
        ("standard_item", text_at(product, "GlobalID")),
        *classes,
        ("country_of_origin", text_at(product, "OriginTradeCountry", "ID")),
        ("order_line", text_at(agreement, "BuyerOrderReferencedDocument", "LineID")),
        *objects,
        ("accounting_cost", text_at(settlement, "ReceivableSpecifiedTradeAccountingAccount", "ID")),
    )


def _properties(product: etree._Element | None) -> Iterator[tuple[str, str]]:
    for each in iter_local(product, "ApplicableProductCharacteristic"):
        name, value = text_at(each, "Description"), text_at(each, "Value")
        if name or value:
            yield name or "", value or ""


def rate_of(tax: etree._Element | None) -> Decimal | None:
    """Return the rate (percent) of a tax, under either of its names."""
    rate = number(descend(tax, "RateApplicablePercent"))
    return number(descend(tax, "ApplicablePercent")) if rate is None else rate


def read_allowances(settlement: etree._Element | None) -> Iterator[AllowanceOrCharge]:
    """Yield the allowances and charges of a document or of a line."""
    for element in iter_local(settlement, "SpecifiedTradeAllowanceCharge"):
        amount = number(descend(element, "ActualAmount"))
        if amount is not None:
            tax = descend(element, "CategoryTradeTax")
            yield AllowanceOrCharge(
                is_true(text_at(element, "ChargeIndicator", "Indicator")),
                text_at(element, "Reason"),
                amount,
                number(descend(element, "BasisAmount")),
                number(descend(element, "CalculationPercent")),
                text_at(tax, "CategoryCode"),
                rate_of(tax),
                text_at(element, "ReasonCode"),
            )
