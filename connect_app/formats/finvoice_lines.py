"""Rows of a Finvoice."""

from collections.abc import Iterator
from copy import deepcopy
from dataclasses import replace
from decimal import Decimal

from lxml import etree

from connect_app.domain.invoice import AllowanceOrCharge, InvoiceLine, Reference
from connect_app.formats.content_values import line_price, number, paragraphs, per_unit, period, references
from connect_app.formats.values import date_or_none, descend, iter_local, paragraph_of, text_at, text_of, texts

_QUANTITIES = ("InvoicedQuantity", "DeliveredQuantity", "OrderedQuantity")
_PRICES = ("UnitPriceNetAmount", "UnitPriceAmount")


def read_lines(root: etree._Element) -> Iterator[InvoiceLine]:
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
    base = descend(element, "UnitPriceBaseQuantity")
    name = text_at(element, "ArticleName")
    described = paragraph_of(descend(element, "ArticleDescription"))
    remarks = [*([described] if described else []), *paragraphs(iter_local(element, "RowFreeText"))]
    return InvoiceLine(
        id=text_at(element, "RowPositionIdentifier") or "",
        description=name or (remarks[0] if remarks else ""),
        note="\n".join(remarks if name else remarks[1:]) or None,
        quantity=number(quantity),
        unit=_unit(quantity),
        unit_price=per_unit(number(price), number(base)),
        vat_rate=number(descend(element, "RowVatRatePercent")),
        amount=number(descend(element, "RowVatExcludedAmount")),
        vat_category=text_at(element, "RowVatCode"),
        period=period(text_at(element, "StartDate"), text_at(element, "EndDate")),
        references=_row_references(element),
        properties=tuple(read_definitions(element, "Row")),
        allowances=tuple(_row_allowances(element)),
        price=line_price(
            number(price),
            base,
            number(descend(element, _PRICES[1])) if descend(element, _PRICES[0]) is not None else None,
            number(descend(element, "UnitPriceDiscountAmount")),
            _unit(base),
        ),
    )


def _unit(quantity: etree._Element | None) -> str | None:
    """Return a unit as the seller calls it, else its code."""
    return None if quantity is None else quantity.get("QuantityUnitCode") or quantity.get("QuantityUnitCodeUN")


def _row_references(element: etree._Element) -> tuple[Reference, ...]:
    delivery = descend(element, "RowDeliveryDetails")
    origin = text_at(delivery, "RowCustomsInfo", "CNOriginCountryCode") or text_at(delivery, "RowCountryOfOrigin")
    delivered = date_or_none(text_at(element, "RowDeliveryDate"))
    preceding = (element, *iter_local(element, "OriginalInvoiceReference"))
    return references(
        ("sellers_item", text_at(element, "ArticleIdentifier")),
        ("buyers_item", text_at(element, "BuyerArticleIdentifier")),
        ("standard_item", text_at(element, "EanCode")),
        *(("classification", each) for each in texts(iter_local(element, "ArticleGroupIdentifier"))),
        ("serial_number", text_at(element, "SerialNumberIdentifier")),
        ("country_of_origin", origin),
        ("order_reference", text_at(element, "RowIdentifier")),
        ("order_line", text_at(element, "RowOrderPositionIdentifier")),
        ("sales_order", text_at(element, "RowOrderConfirmationIdentifier")),
        ("contract", text_at(element, "RowAgreementIdentifier")),
        ("project", text_at(element, "RowProjectReferenceIdentifier")),
        ("requisitionist", text_at(element, "RowOrdererName")),
        ("buyer_reference", text_at(element, "RowBuyerReferenceIdentifier")),
        ("sales_person", text_at(element, "RowSalesPersonName")),
        ("despatch_advice", text_at(element, "RowDeliveryIdentifier")),
        ("despatch_advice", text_at(delivery, "RowWaybillIdentifier")),
        ("delivery_note", text_at(delivery, "RowDeliveryNoteIdentifier")),
        ("delivery_date", delivered.isoformat() if delivered else None),
        ("invoiced_object", text_at(element, "InvoicedObjectID")),
        ("accounting_cost", text_at(element, "RowAccountDimensionText") or text_at(element, "RowProposedAccountText")),
        *(
            ("preceding", text_at(each, name))
            for each in preceding
            for name in ("OriginalInvoiceNumber", "InvoiceNumber")
        ),
        ("web", text_at(element, "ArticleInfoUrlText")),
    )


def read_definitions(element: etree._Element | None, role: str = "") -> Iterator[tuple[str, str]]:
    """Yield the names and values that the seller defines; ``role`` is how the elements' names begin."""
    for each in iter_local(element, f"{role}DefinitionDetails"):
        found = descend(each, f"{role}DefinitionValue")
        name, value = text_at(each, f"{role}DefinitionHeaderText"), text_of(found)
        if name or value:
            yield name or "", " ".join(part for part in (value, _unit(found)) if part)


def _row_allowances(element: etree._Element) -> Iterator[AllowanceOrCharge]:
    if descend(element, "RowDiscountAmount") is not None or descend(element, "RowDiscountPercent") is not None:
        yield _row_discount(element)
    for each in iter_local(element, "RowProgressiveDiscountDetails"):
        yield _row_discount(each)
    for each in iter_local(element, "RowChargeDetails"):
        yield AllowanceOrCharge(
            True,
            text_at(each, "ReasonText"),
            number(descend(each, "Amount")) or Decimal(),
            number(descend(each, "BaseAmount")),
            number(descend(each, "Percent")),
            reason_code=text_at(each, "ReasonCode"),
        )


def _row_discount(element: etree._Element) -> AllowanceOrCharge:
    return AllowanceOrCharge(
        False,
        text_at(element, "RowDiscountTypeText"),
        number(descend(element, "RowDiscountAmount")) or Decimal(),
        number(descend(element, "RowDiscountBaseAmount")),
        number(descend(element, "RowDiscountPercent")),
        reason_code=text_at(element, "RowDiscountTypeCode"),
    )
