"""The whole of a Finvoice as a person reads it."""

from collections.abc import Iterator

from lxml import etree

from connect_app.domain.invoice import (
    Address,
    ContentParty,
    InvoiceContent,
    InvoiceFacts,
    InvoiceLine,
    Party,
    PaymentAccount,
    TaxSubtotal,
)
from connect_app.formats.content_values import number, paragraphs, payment_account
from connect_app.formats.values import date_or_none, descend, iter_local, paragraph_of, text_at, texts

_QUANTITIES = ("InvoicedQuantity", "DeliveredQuantity", "OrderedQuantity")
_PRICES = ("UnitPriceNetAmount", "UnitPriceAmount")


def read_content(root: etree._Element, facts: InvoiceFacts) -> InvoiceContent:
    """Return the content of a Finvoice."""
    details = descend(root, "InvoiceDetails")
    delivery = descend(root, "DeliveryPartyDetails")
    delivery_address = descend(delivery, "DeliveryPostalAddressDetails")
    return InvoiceContent(
        facts=facts,
        seller=_party(root, "Seller", facts.seller),
        buyer=_party(root, "Buyer", facts.buyer),
        delivery_date=date_or_none(text_at(root, "DeliveryDetails", "DeliveryDate")),
        delivery_address=None if delivery_address is None else _address(delivery_address, "Delivery"),
        delivery_name=text_at(delivery, "DeliveryOrganisationName"),
        lines=tuple(_line(each) for each in iter_local(root, "InvoiceRow")),
        taxes=tuple(_tax(each) for each in iter_local(details, "VatSpecificationDetails")),
        net_total=number(descend(details, "InvoiceTotalVatExcludedAmount")),
        tax_total=number(descend(details, "InvoiceTotalVatAmount")),
        rounding=number(descend(details, "InvoiceTotalRoundoffAmount")),
        accounts=tuple(_accounts(root)),
        payment_terms=paragraph_of(descend(details, "PaymentTermsDetails", "PaymentTermsFreeText")),
        notes=paragraphs(iter_local(details, "InvoiceFreeText")),
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
    )


def _address(element: etree._Element | None, role: str) -> Address:
    return Address(
        texts(iter_local(element, f"{role}StreetName")),
        text_at(element, f"{role}PostCodeIdentifier"),
        text_at(element, f"{role}TownName"),
        text_at(element, "CountryCode"),
    )


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
    )


def _tax(element: etree._Element) -> TaxSubtotal:
    return TaxSubtotal(
        text_at(element, "VatCode"),
        number(descend(element, "VatRatePercent")),
        number(descend(element, "VatBaseAmount")),
        number(descend(element, "VatRateAmount")),
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
