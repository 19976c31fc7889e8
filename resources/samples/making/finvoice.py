"""Sales as Finvoice 3.0 in the shape that banks take."""

from decimal import Decimal

from company import BIC, IBAN, SELLER, Company, Line, Sale
from lxml import etree
from ubl import EXEMPTIONS
from xml_building import Builder, document, money, number


def finvoice(sale: Sale) -> bytes:
    """Return a sale as Finvoice 3.0 with its SOAP envelope before it, as banks take it: two documents in one file."""
    e = Builder({})
    unit = {"AmountCurrencyIdentifier": sale.currency}
    details = e(
        "InvoiceDetails",
        e("InvoiceTypeCode", "INV01"),
        e("InvoiceTypeText", "LASKU"),
        e("OriginCode", "Original"),
        e("InvoiceNumber", sale.number),
        e("InvoiceDate", sale.issued.strftime("%Y%m%d"), Format="CCYYMMDD"),
        e("InvoiceTotalVatExcludedAmount", _comma(sale.net), **unit),
        e("InvoiceTotalVatAmount", _comma(sale.tax), **unit),
        e("InvoiceTotalVatIncludedAmount", _comma(sale.net + sale.tax), **unit),
        *_finvoice_taxes(e, sale),
        e(
            "PaymentTermsDetails",
            e("PaymentTermsFreeText", "30 dagar netto"),
            e("InvoiceDueDate", sale.due.strftime("%Y%m%d"), Format="CCYYMMDD"),
        ),
    )
    root = e(
        "Finvoice",
        _finvoice_route(e, sale),
        _finvoice_party(e, "Seller", SELLER),
        _finvoice_party(e, "Buyer", sale.buyer),
        details,
        *(_finvoice_row(e, sale, position, line) for position, line in enumerate(sale.lines, 1)),
        _finvoice_payment(e, sale),
        Version="3.0",
    )
    return _soap_envelope(sale) + document(root, "ISO-8859-15")


def _soap_envelope(sale: Sale) -> bytes:
    e = Builder(
        {
            "s": "http://schemas.xmlsoap.org/soap/envelope/",
            "eb": "http://www.oasis-open.org/committees/ebxml-msg/schema/msg-header-2_0.xsd",
        }
    )
    message = e(
        "eb:MessageHeader",
        e("eb:From", e("eb:PartyId", SELLER.org_number), e("eb:Role", "Sender")),
        e("eb:To", e("eb:PartyId", sale.buyer.endpoint[1] if sale.buyer.endpoint else ""), e("eb:Role", "Receiver")),
        e("eb:CPAId", "yoursandmycpa"),
        e("eb:Service", "Routing"),
        e("eb:Action", "ProcessInvoice"),
        e("eb:MessageData", e("eb:MessageId", sale.number), e("eb:Timestamp", f"{sale.issued}T16:00:00Z")),
    )
    return document(e("s:Envelope", e("s:Header", message), e("s:Body")))


def _comma(amount: Decimal) -> str:
    return money(amount).replace(".", ",")


def _finvoice_route(e: Builder, sale: Sale) -> etree._Element:
    to = sale.buyer.endpoint[1] if sale.buyer.endpoint else ""
    return e(
        "MessageTransmissionDetails",
        e("MessageSenderDetails", e("FromIdentifier", SELLER.org_number), e("FromIntermediator", "PRACTICE")),
        e("MessageReceiverDetails", e("ToIdentifier", to), e("ToIntermediator", "PRACTICE")),
        e(
            "MessageDetails",
            e("MessageIdentifier", sale.number),
            e("MessageTimeStamp", f"{sale.issued}T16:00:00+02:00"),
        ),
    )


def _finvoice_party(e: Builder, role: str, company: Company) -> etree._Element:
    return e(
        f"{role}PartyDetails",
        e(f"{role}PartyIdentifier", company.org_number),
        e(f"{role}OrganisationName", company.name),
        e(f"{role}OrganisationTaxCode", company.vat),
        e(
            f"{role}PostalAddressDetails",
            e(f"{role}StreetName", company.street),
            e(f"{role}TownName", company.city),
            e(f"{role}PostCodeIdentifier", company.postal_code),
            e("CountryCode", company.country),
        ),
    )


def _finvoice_taxes(e: Builder, sale: Sale) -> list[etree._Element]:
    unit = {"AmountCurrencyIdentifier": sale.currency}
    reason = EXEMPTIONS.get(sale.tax_category, ("", ""))[1]
    return [
        e(
            "VatSpecificationDetails",
            e("VatBaseAmount", _comma(basis), **unit),
            e("VatRatePercent", str(rate)),
            e("VatCode", sale.tax_category),
            e("VatRateAmount", _comma(tax), **unit),
            e("VatFreeText", reason) if reason else None,
        )
        for rate, basis, tax in sale.taxes()
    ]


def _finvoice_row(e: Builder, sale: Sale, position: int, line: Line) -> etree._Element:
    unit = {"AmountCurrencyIdentifier": sale.currency}
    tax = (line.amount * line.vat_rate / 100).quantize(Decimal("0.01"))
    return e(
        "InvoiceRow",
        e("RowIdentifier", str(position)),
        e("ArticleName", line.text),
        e("InvoicedQuantity", number(line.quantity).replace(".", ","), QuantityUnitCode=line.unit),
        e("UnitPriceAmount", _comma(line.price), **unit),
        e("RowVatRatePercent", str(line.vat_rate)),
        e("RowVatCode", sale.tax_category),
        e("RowVatAmount", _comma(tax), **unit),
        e("RowVatExcludedAmount", _comma(line.amount), **unit),
    )


def _finvoice_payment(e: Builder, sale: Sale) -> etree._Element:
    unit = {"AmountCurrencyIdentifier": sale.currency}
    bank = e("EpiBfiPartyDetails", e("EpiBfiIdentifier", BIC, IdentificationSchemeName="BIC"))
    account = e("EpiAccountID", IBAN, IdentificationSchemeName="IBAN")
    return e(
        "EpiDetails",
        e(
            "EpiIdentificationDetails",
            e("EpiDate", sale.issued.strftime("%Y%m%d"), Format="CCYYMMDD"),
            e("EpiReference"),
        ),
        e(
            "EpiPartyDetails",
            bank,
            e("EpiBeneficiaryPartyDetails", e("EpiNameAddressDetails", SELLER.name), account),
        ),
        e(
            "EpiPaymentInstructionDetails",
            e("EpiRemittanceInfoIdentifier", sale.number),
            e("EpiInstructedAmount", _comma(sale.net + sale.tax), **unit),
            e("EpiCharge", "SHA", ChargeOption="SHA"),
            e("EpiDateOptionDate", sale.due.strftime("%Y%m%d"), Format="CCYYMMDD"),
        ),
    )
