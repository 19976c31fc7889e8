"""The whole of a Svefaktura as a person reads it."""

from collections.abc import Iterator

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
from connect_app.formats.content_values import number, paragraphs, payment_account, per_unit
from connect_app.formats.values import date_or_none, descend, iter_local, paragraph_of, text_at, texts


def read_content(root: etree._Element, facts: InvoiceFacts) -> InvoiceContent:
    """Return the content of a Svefaktura."""
    totals = descend(root, "LegalTotal")
    tax = descend(root, "TaxTotal")
    delivery_address = descend(root, "Delivery", "DeliveryAddress")
    delivered_at = text_at(root, "Delivery", "ActualDeliveryDateTime")
    return InvoiceContent(
        facts=facts,
        seller=_party(descend(root, "SellerParty"), "AccountsContact", facts.seller),
        buyer=_party(descend(root, "BuyerParty"), "BuyerContact", facts.buyer),
        delivery_date=date_or_none(delivered_at),
        delivery_address=None if delivery_address is None else _address(delivery_address),
        lines=tuple(_line(each) for each in iter_local(root, "InvoiceLine")),
        allowances=tuple(_allowances(root)),
        taxes=tuple(_tax(each) for each in iter_local(tax, "TaxSubTotal")),
        net_total=number(descend(totals, "TaxExclusiveTotalAmount")),
        tax_total=number(descend(tax, "TotalTaxAmount")),
        rounding=number(descend(totals, "RoundOffAmount")),
        accounts=tuple(_accounts(root)),
        payment_terms=paragraph_of(descend(root, "PaymentTerms", "Note")),
        notes=paragraphs(iter_local(root, "Note")),
    )


def _party(outer: etree._Element | None, contact_name: str, party: Party) -> ContentParty:
    element = descend(outer, "Party")
    contact = descend(element, "Contact")
    return ContentParty(
        party,
        _address(descend(element, "Address")),
        text_at(contact, "Name") or text_at(outer, contact_name, "Name"),
        text_at(contact, "Telephone"),
        text_at(contact, "ElectronicMail"),
    )


def _address(element: etree._Element | None) -> Address:
    names = ("Department", "StreetName", "Postbox")
    lines = [text for text in (text_at(element, name) for name in names) if text]
    for line in iter_local(element, "AddressLine"):
        lines.extend(texts(iter_local(line, "Line")))
    return Address(
        tuple(lines),
        text_at(element, "PostalZone"),
        text_at(element, "CityName"),
        text_at(element, "Country", "IdentificationCode"),
    )


def _line(element: etree._Element) -> InvoiceLine:
    item = descend(element, "Item")
    quantity = descend(element, "InvoicedQuantity")
    price = descend(item, "BasePrice")
    return InvoiceLine(
        id=text_at(element, "ID") or "",
        description=text_at(item, "Description") or "",
        note=paragraph_of(descend(element, "Note")),
        quantity=number(quantity),
        unit=None if quantity is None else quantity.get("quantityUnitCode"),
        unit_price=per_unit(number(descend(price, "PriceAmount")), number(descend(price, "BaseQuantity"))),
        vat_rate=number(descend(item, "TaxCategory", "Percent")),
        amount=number(descend(element, "LineExtensionAmount")),
    )


def _allowances(root: etree._Element) -> Iterator[AllowanceOrCharge]:
    for element in iter_local(root, "AllowanceCharge"):
        amount = number(descend(element, "Amount"))
        if amount is not None:
            is_charge = (text_at(element, "ChargeIndicator") or "").lower() in ("true", "1")
            yield AllowanceOrCharge(is_charge, text_at(element, "ReasonCode"), amount)


def _tax(element: etree._Element) -> TaxSubtotal:
    return TaxSubtotal(
        text_at(element, "TaxCategory", "ID"),
        number(descend(element, "TaxCategory", "Percent")),
        number(descend(element, "TaxableAmount")),
        number(descend(element, "TaxAmount")),
    )


def _accounts(root: etree._Element) -> Iterator[PaymentAccount]:
    for means in iter_local(root, "PaymentMeans"):
        account = descend(means, "PayeeFinancialAccount")
        account_id = text_at(account, "ID")
        if account_id:
            institution = text_at(account, "FinancialInstitutionBranch", "FinancialInstitution", "ID")
            yield payment_account(account_id, institution, text_at(account, "PaymentInstructionID"))
