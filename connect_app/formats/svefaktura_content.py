"""The whole of a Svefaktura as a person reads it."""

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
    PrecedingInvoice,
    Reference,
    SupportingDocument,
    TaxSubtotal,
    Totals,
)
from connect_app.domain.money import Money
from connect_app.formats.content_values import (
    is_true,
    joined,
    line_price,
    number,
    paragraphs,
    payment_account,
    per_unit,
    period,
    references,
)
from connect_app.formats.values import date_or_none, descend, iter_local, paragraph_of, text_at, text_of, texts

_OBJECT = "urn:sfti:documents:object:"
"""How a reference to a file begins, which is listed by its name as an attachment."""


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
        delivery_name=text_at(root, "Delivery", "DeliveryParty", "PartyName", "Name"),
        lines=tuple(_line(each) for each in iter_local(root, "InvoiceLine")),
        allowances=tuple(_allowances(root)),
        taxes=tuple(_tax(each) for each in iter_local(tax, "TaxSubTotal")),
        net_total=number(descend(totals, "TaxExclusiveTotalAmount")),
        tax_total=number(descend(tax, "TotalTaxAmount")),
        rounding=number(descend(totals, "RoundOffAmount")),
        accounts=tuple(_accounts(root)),
        payment_terms=joined(note for terms in iter_local(root, "PaymentTerms") for note in iter_local(terms, "Note")),
        notes=paragraphs(iter_local(root, "Note")),
        type_code=text_at(root, "InvoiceTypeCode"),
        period=period(
            text_at(root, "InvoicingPeriod", "StartDateTime"), text_at(root, "InvoicingPeriod", "EndDateTime")
        ),
        tax_point_date=date_or_none(text_at(root, "TaxPointDate")),
        references=_references(root),
        preceding=tuple(
            PrecedingInvoice(preceding) for preceding in _ids(root, "InitialInvoiceDocumentReference") if preceding
        ),
        documents=tuple(
            SupportingDocument(each)
            for each in _ids(root, "AdditionalDocumentReference")
            if not each.startswith(_OBJECT)
        ),
        totals=Totals(lines=number(descend(totals, "LineExtensionTotalAmount")), accounting_tax=_accounting_tax(root)),
    )


def _ids(root: etree._Element, name: str) -> list[str]:
    return [text for each in iter_local(root, name) if (text := text_at(each, "ID"))]


def _references(root: etree._Element) -> tuple[Reference, ...]:
    penalties = (text_at(each, "PenaltySurchargePercent") for each in iter_local(root, "PaymentTerms"))
    exchange = text_at(root, "ExchangeRate", "CalculationRate")
    return references(
        *(("requisitionist", each) for each in _ids(root, "RequisitionistDocumentReference")),
        ("delivery_terms", text_at(root, "DeliveryTerms", "SpecialTerms") or text_at(root, "DeliveryTerms", "ID")),
        *(("penalty", f"{percent} %") for percent in penalties if percent),
        ("exchange_rate", exchange),
    )


def _accounting_tax(root: etree._Element) -> Money | None:
    element = descend(root, "TaxTotal", "TaxSubTotal", "TaxCurrencyTaxAmount")
    amounts = [
        number(descend(each, "TaxCurrencyTaxAmount")) for each in iter_local(descend(root, "TaxTotal"), "TaxSubTotal")
    ]
    known = [amount for amount in amounts if amount is not None]
    currency = (None if element is None else element.get("amountCurrencyID")) or text_at(root, "TaxCurrencyCode")
    return Money(sum(known, Decimal()), currency) if known and currency else None


def _party(outer: etree._Element | None, contact_name: str, party: Party) -> ContentParty:
    element = descend(outer, "Party")
    contact = descend(element, "Contact")
    return ContentParty(
        party,
        _address(descend(element, "Address")),
        text_at(contact, "Name") or text_at(outer, contact_name, "Name"),
        text_at(contact, "Telephone"),
        text_at(contact, "ElectronicMail"),
        identifiers=tuple(
            text
            for text in texts(_party_ids(element))
            if text not in (party.gln, party.customer_number, party.org_number)
        ),
        legal_form=_registration(element),
    )


def _party_ids(element: etree._Element | None) -> Iterator[etree._Element]:
    for each in iter_local(element, "PartyIdentification"):
        yield from iter_local(each, "ID")


def _registration(element: etree._Element | None) -> str | None:
    """The words on F-skatt, which stand as a reason beside the company's registration."""
    for each in iter_local(element, "PartyTaxScheme"):
        if text_at(each, "TaxScheme", "ID") == "SWT":
            return text_at(each, "ExemptionReason")
    return None


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
    base = descend(price, "BaseQuantity")
    return InvoiceLine(
        id=text_at(element, "ID") or "",
        description=text_at(item, "Description") or "",
        note=paragraph_of(descend(element, "Note")),
        quantity=number(quantity),
        unit=None if quantity is None else quantity.get("quantityUnitCode"),
        unit_price=per_unit(number(descend(price, "PriceAmount")), number(descend(price, "BaseQuantity"))),
        vat_rate=number(descend(item, "TaxCategory", "Percent")),
        amount=number(descend(element, "LineExtensionAmount")),
        vat_category=text_at(item, "TaxCategory", "ID"),
        references=references(
            ("sellers_item", text_at(item, "SellersItemIdentification", "ID")),
            ("buyers_item", text_at(item, "BuyersItemIdentification", "ID")),
            ("standard_item", text_at(item, "StandardItemIdentification", "ID")),
            ("order_line", text_at(element, "OrderLineReference", "BuyersLineID")),
            ("order_reference", text_at(element, "OrderLineReference", "OrderReference", "BuyersID")),
            ("requisitionist", text_at(element, "RequisitionistDocumentReference", "ID")),
            ("despatch_advice", text_at(element, "DespatchLineReference", "DespatchDocumentReference", "ID")),
        ),
        allowances=tuple(_allowances(element)),
        price=line_price(
            number(descend(price, "PriceAmount")),
            base,
            unit=None if base is None else base.get("quantityUnitCode"),
        ),
    )


def _allowances(root: etree._Element) -> Iterator[AllowanceOrCharge]:
    for element in iter_local(root, "AllowanceCharge"):
        amount = number(descend(element, "Amount"))
        if amount is not None:
            reason = descend(element, "ReasonCode")
            yield AllowanceOrCharge(
                is_true(text_at(element, "ChargeIndicator")),
                None if reason is None else reason.get("name") or None,
                amount,
                percent=number(descend(element, "MultiplierFactorNumeric")),
                rate=number(descend(element, "TaxCategory", "Percent")),
                reason_code=text_of(reason),
            )


def _tax(element: etree._Element) -> TaxSubtotal:
    return TaxSubtotal(
        text_at(element, "TaxCategory", "ID"),
        number(descend(element, "TaxCategory", "Percent")),
        number(descend(element, "TaxableAmount")),
        number(descend(element, "TaxAmount")),
        paragraph_of(descend(element, "TaxCategory", "ExemptionReason")),
    )


def _accounts(root: etree._Element) -> Iterator[PaymentAccount]:
    for means in iter_local(root, "PaymentMeans"):
        account = descend(means, "PayeeFinancialAccount")
        account_id = text_at(account, "ID")
        if account_id:
            institution = text_at(account, "FinancialInstitutionBranch", "FinancialInstitution", "ID")
            yield payment_account(account_id, institution, text_at(account, "PaymentInstructionID"))
