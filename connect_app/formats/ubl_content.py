"""The whole of a UBL invoice as a person reads it."""

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
from connect_app.formats.values import date_or_none, descend, iter_local, paragraph_of, text_at, text_of, texts

_STREET = ("Department", "StreetName", "AdditionalStreetName", "Postbox")


def read_content(root: etree._Element, facts: InvoiceFacts) -> InvoiceContent:
    """Return the content of an Invoice or CreditNote."""
    totals = descend(root, "LegalMonetaryTotal")
    delivery = descend(root, "Delivery")
    tax_total = _tax_total(root, facts.payable.currency if facts.payable else None)
    delivery_address = descend(delivery, "DeliveryLocation", "Address")
    return InvoiceContent(
        facts=facts,
        seller=_party(descend(root, "AccountingSupplierParty", "Party"), facts.seller),
        buyer=_party(descend(root, "AccountingCustomerParty", "Party"), facts.buyer),
        delivery_date=date_or_none(text_at(delivery, "ActualDeliveryDate")),
        delivery_address=None if delivery_address is None else _address(delivery_address),
        delivery_name=text_at(delivery, "DeliveryParty", "PartyName", "Name"),
        lines=tuple(_lines(root)),
        allowances=tuple(_allowances(root)),
        taxes=tuple(_tax(each) for each in iter_local(tax_total, "TaxSubtotal")),
        net_total=number(descend(totals, "TaxExclusiveAmount")),
        tax_total=number(descend(tax_total, "TaxAmount")),
        rounding=number(descend(totals, "PayableRoundingAmount")),
        prepaid=number(descend(totals, "PrepaidAmount")),
        accounts=tuple(_accounts(root)),
        payment_terms=paragraph_of(descend(root, "PaymentTerms", "Note")),
        notes=paragraphs(iter_local(root, "Note")),
    )


def _tax_total(root: etree._Element, currency: str | None) -> etree._Element | None:
    """The tax in the invoice's currency; the same may stand a second time in the currency of accounting."""
    candidates = list(iter_local(root, "TaxTotal"))
    for candidate in candidates:
        amount = descend(candidate, "TaxAmount")
        if amount is not None and amount.get("currencyID") == currency:
            return candidate
    return next(iter(candidates), None)


def _party(element: etree._Element | None, party: Party) -> ContentParty:
    contact = descend(element, "Contact")
    return ContentParty(
        party,
        _address(descend(element, "PostalAddress")),
        text_at(contact, "Name"),
        text_at(contact, "Telephone"),
        text_at(contact, "ElectronicMail"),
    )


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
    )


def _lines(root: etree._Element) -> Iterator[InvoiceLine]:
    for element in root.iterchildren("{*}InvoiceLine", "{*}CreditNoteLine"):
        item = descend(element, "Item")
        quantity = next(element.iterchildren("{*}InvoicedQuantity", "{*}CreditedQuantity"), None)
        name = text_at(item, "Name")
        description = paragraph_of(descend(item, "Description"))
        remarks = [description if name else None, *paragraphs(iter_local(element, "Note"))]
        yield InvoiceLine(
            id=text_at(element, "ID") or "",
            description=name or description or "",
            note="\n".join(text for text in remarks if text) or None,
            quantity=number(quantity),
            unit=None if quantity is None else quantity.get("unitCode"),
            unit_price=per_unit(
                number(descend(element, "Price", "PriceAmount")), number(descend(element, "Price", "BaseQuantity"))
            ),
            vat_rate=number(descend(item, "ClassifiedTaxCategory", "Percent")),
            amount=number(descend(element, "LineExtensionAmount")),
        )


def _allowances(root: etree._Element) -> Iterator[AllowanceOrCharge]:
    for element in iter_local(root, "AllowanceCharge"):
        amount = number(descend(element, "Amount"))
        if amount is not None:
            is_charge = (text_at(element, "ChargeIndicator") or "").lower() in ("true", "1")
            yield AllowanceOrCharge(is_charge, text_at(element, "AllowanceChargeReason"), amount)


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
            branch = descend(account, "FinancialInstitutionBranch")
            institution = text_at(branch, "ID") or text_at(branch, "FinancialInstitution", "ID")
            yield payment_account(account_id, institution, text_of(descend(means, "PaymentID")))
