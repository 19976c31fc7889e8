"""Sales as CII, the other syntax of EN 16931."""

from company import BIC, IBAN, SELLER, Company, Line, Sale
from lxml import etree
from ubl import EXEMPTIONS
from xml_building import Builder, money, number

_CII = "urn:un:unece:uncefact:data:standard:"


def cii(sale: Sale) -> etree._Element:
    """Return a sale as a CrossIndustryInvoice of EN 16931."""
    e = Builder(
        {
            "rsm": f"{_CII}CrossIndustryInvoice:100",
            "ram": f"{_CII}ReusableAggregateBusinessInformationEntity:100",
            "udt": f"{_CII}UnqualifiedDataType:100",
        }
    )
    context = e("ram:GuidelineSpecifiedDocumentContextParameter", e("ram:ID", "urn:cen.eu:en16931:2017"))
    return e(
        "rsm:CrossIndustryInvoice",
        e("rsm:ExchangedDocumentContext", context),
        e(
            "rsm:ExchangedDocument",
            e("ram:ID", sale.number),
            e("ram:TypeCode", "380"),
            e("ram:IssueDateTime", _cii_date(e, sale.issued.strftime("%Y%m%d"))),
        ),
        e(
            "rsm:SupplyChainTradeTransaction",
            *(_cii_line(e, sale, position, line) for position, line in enumerate(sale.lines, 1)),
            _cii_agreement(e, sale),
            _cii_delivery(e, sale),
            _cii_settlement(e, sale),
        ),
    )


def _cii_date(e: Builder, text: str) -> etree._Element:
    return e("udt:DateTimeString", text, format="102")


def _cii_line(e: Builder, sale: Sale, position: int, line: Line) -> etree._Element:
    return e(
        "ram:IncludedSupplyChainTradeLineItem",
        e("ram:AssociatedDocumentLineDocument", e("ram:LineID", str(position))),
        e("ram:SpecifiedTradeProduct", e("ram:Name", line.text)),
        e(
            "ram:SpecifiedLineTradeAgreement",
            e("ram:NetPriceProductTradePrice", e("ram:ChargeAmount", money(line.price))),
        ),
        e("ram:SpecifiedLineTradeDelivery", e("ram:BilledQuantity", number(line.quantity), unitCode=line.unit)),
        e(
            "ram:SpecifiedLineTradeSettlement",
            e(
                "ram:ApplicableTradeTax",
                e("ram:TypeCode", "VAT"),
                e("ram:CategoryCode", sale.tax_category),
                e("ram:RateApplicablePercent", str(line.vat_rate)),
            ),
            e(
                "ram:SpecifiedTradeSettlementLineMonetarySummation",
                e("ram:LineTotalAmount", money(line.amount)),
            ),
        ),
    )


def _cii_agreement(e: Builder, sale: Sale) -> etree._Element:
    return e(
        "ram:ApplicableHeaderTradeAgreement",
        e("ram:BuyerReference", sale.buyer_reference) if sale.buyer_reference else None,
        _cii_party(e, "ram:SellerTradeParty", SELLER),
        _cii_party(e, "ram:BuyerTradeParty", sale.buyer),
        e("ram:BuyerOrderReferencedDocument", e("ram:IssuerAssignedID", sale.order)) if sale.order else None,
    )


def _cii_party(e: Builder, tag: str, company: Company) -> etree._Element:
    email = e("ram:EmailURIUniversalCommunication", e("ram:URIID", company.email)) if company.email else None
    contact = e("ram:DefinedTradeContact", e("ram:PersonName", company.contact or company.name), email)
    address = _cii_address(e, company)
    endpoint = company.endpoint
    return e(
        tag,
        e("ram:ID", company.number) if company.number else None,
        e("ram:Name", company.name),
        e("ram:SpecifiedLegalOrganization", e("ram:ID", company.org_number)) if company.org_number else None,
        contact if company.contact or company.email else None,
        address,
        e("ram:URIUniversalCommunication", e("ram:URIID", endpoint[1], schemeID=endpoint[0])) if endpoint else None,
        e("ram:SpecifiedTaxRegistration", e("ram:ID", company.vat, schemeID="VA")) if company.vat else None,
    )


def _cii_address(e: Builder, company: Company) -> etree._Element:
    return e(
        "ram:PostalTradeAddress",
        e("ram:PostcodeCode", company.postal_code),
        e("ram:LineOne", company.street),
        e("ram:CityName", company.city),
        e("ram:CountryID", company.country),
    )


def _cii_delivery(e: Builder, sale: Sale) -> etree._Element:
    occurred = e("ram:OccurrenceDateTime", _cii_date(e, sale.issued.strftime("%Y%m%d")))
    return e(
        "ram:ApplicableHeaderTradeDelivery",
        e("ram:ShipToTradeParty", _cii_address(e, sale.buyer)),
        e("ram:ActualDeliverySupplyChainEvent", occurred),
    )


def _cii_settlement(e: Builder, sale: Sale) -> etree._Element:
    code, reason = EXEMPTIONS.get(sale.tax_category, (None, None))
    taxes = [
        e(
            "ram:ApplicableTradeTax",
            e("ram:CalculatedAmount", money(tax)),
            e("ram:TypeCode", "VAT"),
            e("ram:ExemptionReason", reason) if reason else None,
            e("ram:BasisAmount", money(basis)),
            e("ram:CategoryCode", sale.tax_category),
            e("ram:ExemptionReasonCode", code) if code else None,
            e("ram:RateApplicablePercent", str(rate)),
        )
        for rate, basis, tax in sale.taxes()
    ]
    gross = money(sale.net + sale.tax)
    return e(
        "ram:ApplicableHeaderTradeSettlement",
        e("ram:PaymentReference", sale.number),
        e("ram:InvoiceCurrencyCode", sale.currency),
        e(
            "ram:SpecifiedTradeSettlementPaymentMeans",
            e("ram:TypeCode", "30"),
            e("ram:PayeePartyCreditorFinancialAccount", e("ram:IBANID", IBAN)),
            e("ram:PayeeSpecifiedCreditorFinancialInstitution", e("ram:BICID", BIC)),
        ),
        *taxes,
        e(
            "ram:SpecifiedTradePaymentTerms",
            e("ram:DueDateDateTime", _cii_date(e, sale.due.strftime("%Y%m%d"))),
        ),
        e(
            "ram:SpecifiedTradeSettlementHeaderMonetarySummation",
            e("ram:LineTotalAmount", money(sale.net)),
            e("ram:TaxBasisTotalAmount", money(sale.net)),
            e("ram:TaxTotalAmount", money(sale.tax), currencyID=sale.currency),
            e("ram:GrandTotalAmount", gross),
            e("ram:DuePayableAmount", gross),
        ),
    )
