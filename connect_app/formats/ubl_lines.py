"""Lines, allowances and charges of a UBL invoice."""

from collections.abc import Iterator
from dataclasses import replace

from lxml import etree

from connect_app.domain.invoice import AllowanceOrCharge, InvoiceLine, Reference
from connect_app.formats.content_values import is_true, line_price, number, paragraphs, per_unit, period, references
from connect_app.formats.values import descend, iter_local, paragraph_of, text_at, texts


def read_lines(root: etree._Element) -> Iterator[InvoiceLine]:
    """Yield the lines of an Invoice or CreditNote, each with the lines that it is made up of (XRechnung) after it."""
    for element in root.iterchildren("{*}InvoiceLine", "{*}CreditNoteLine"):
        yield from _with_parts(element, "")


def _with_parts(element: etree._Element, mark: str) -> Iterator[InvoiceLine]:
    line = _line(element)
    yield replace(line, description=mark + line.description)
    for part in element.iterchildren("{*}SubInvoiceLine", "{*}SubCreditNoteLine"):
        yield from _with_parts(part, f"{mark}– ")


def _line(element: etree._Element) -> InvoiceLine:
    item = descend(element, "Item")
    quantity = next(element.iterchildren("{*}InvoicedQuantity", "{*}CreditedQuantity"), None)
    name = text_at(item, "Name")
    description = paragraph_of(descend(item, "Description"))
    remarks = [description if name else None, *paragraphs(iter_local(element, "Note"))]
    line_period = descend(element, "InvoicePeriod")
    price = descend(element, "Price")
    net, base = number(descend(price, "PriceAmount")), descend(price, "BaseQuantity")
    discount = descend(price, "AllowanceCharge")
    return InvoiceLine(
        id=text_at(element, "ID") or "",
        description=name or description or "",
        note="\n".join(text for text in remarks if text) or None,
        quantity=number(quantity),
        unit=None if quantity is None else quantity.get("unitCode"),
        unit_price=per_unit(net, number(base)),
        vat_rate=number(descend(item, "ClassifiedTaxCategory", "Percent")),
        amount=number(descend(element, "LineExtensionAmount")),
        vat_category=text_at(item, "ClassifiedTaxCategory", "ID"),
        period=period(text_at(line_period, "StartDate"), text_at(line_period, "EndDate")),
        references=_references(element, item),
        properties=tuple(_properties(item)),
        allowances=tuple(read_allowances(element)),
        price=line_price(
            net,
            base,
            number(descend(discount, "BaseAmount")),
            number(descend(discount, "Amount")),
            None if base is None else base.get("unitCode"),
        ),
    )


def _references(element: etree._Element, item: etree._Element | None) -> tuple[Reference, ...]:
    classes = [
        ("classification", code)
        for each in iter_local(item, "CommodityClassification")
        for code in texts(iter_local(each, "ItemClassificationCode"))
    ]
    return references(
        ("sellers_item", text_at(item, "SellersItemIdentification", "ID")),
        ("buyers_item", text_at(item, "BuyersItemIdentification", "ID")),
        ("standard_item", text_at(item, "StandardItemIdentification", "ID")),
        *classes,
        ("country_of_origin", text_at(item, "OriginCountry", "IdentificationCode")),
        ("order_line", text_at(element, "OrderLineReference", "LineID")),
        ("invoiced_object", text_at(element, "DocumentReference", "ID")),
        ("accounting_cost", text_at(element, "AccountingCost")),
    )


def _properties(item: etree._Element | None) -> Iterator[tuple[str, str]]:
    for each in iter_local(item, "AdditionalItemProperty"):
        name, value = text_at(each, "Name"), text_at(each, "Value")
        if name or value:
            yield name or "", value or ""


def read_allowances(parent: etree._Element) -> Iterator[AllowanceOrCharge]:
    """Yield the allowances and charges of a document or of a line."""
    for element in iter_local(parent, "AllowanceCharge"):
        amount = number(descend(element, "Amount"))
        if amount is not None:
            yield AllowanceOrCharge(
                is_true(text_at(element, "ChargeIndicator")),
                text_at(element, "AllowanceChargeReason"),
                amount,
                number(descend(element, "BaseAmount")),
                number(descend(element, "MultiplierFactorNumeric")),
                text_at(element, "TaxCategory", "ID"),
                number(descend(element, "TaxCategory", "Percent")),
                text_at(element, "AllowanceChargeReasonCode"),
            )
