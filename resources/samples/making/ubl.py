"""Sales as UBL 2.1, by Peppol BIS Billing 3 where the buyer has an electronic address, else by EN 16931 alone."""

from company import BANKGIRO, BIC, IBAN, SELLER, Company, Line, Sale
from lxml import etree
from xml_building import Builder, money, number

_CEN = "urn:cen.eu:en16931:2017"
_PEPPOL = f"{_CEN}#compliant#urn:fdc:peppol.eu:2017:poacc:billing:3.0"
_PROCESS = "urn:fdc:peppol.eu:2017:poacc:billing:01:1.0"
_LEGAL_SCHEMES = {"SE": "0007", "NO": "0192", "FI": "0212"}
EXEMPTIONS = {
    "AE": ("VATEX-EU-AE", "Reverse charge"),
    "G": ("VATEX-EU-G", "Export outside the EU"),
}


def _builder(root: str) -> Builder:
    base = "urn:oasis:names:specification:ubl:schema:xsd:"
    return Builder(
        {
            "": f"{base}{root}-2",
            "cac": f"{base}CommonAggregateComponents-2",
            "cbc": f"{base}CommonBasicComponents-2",
        }
    )


def ubl_invoice(sale: Sale) -> etree._Element:
    """Return a sale as an Invoice."""
    e = _builder("Invoice")
    return e(
        "Invoice",
        *_head(e, sale),
        e("cbc:DueDate", sale.due.isoformat()),
        e("cbc:InvoiceTypeCode", "380"),
        *_references(e, sale),
        *_parties(e, sale),
        _payment_means(e, sale),
        e("cac:PaymentTerms", e("cbc:Note", "30 dagar netto")),
        *_totals(e, sale),
        *(_line(e, sale, position, line, "Invoice") for position, line in enumerate(sale.lines, 1)),
    )


def ubl_credit_note(sale: Sale, credited: str) -> etree._Element:
    """Return a sale, given back, as a CreditNote for the invoice ``credited``."""
    e = _builder("CreditNote")
    reference = e("cac:BillingReference", e("cac:InvoiceDocumentReference", e("cbc:ID", credited)))
    return e(
        "CreditNote",
        *_head(e, sale),
        e("cbc:CreditNoteTypeCode", "381"),
        *_references(e, sale),
        reference,
        *_parties(e, sale),
        _payment_means(e, sale),
        *_totals(e, sale),
        *(_line(e, sale, position, line, "CreditNote") for position, line in enumerate(sale.lines, 1)),
    )


def _head(e: Builder, sale: Sale) -> list[etree._Element]:
    return [
        e("cbc:CustomizationID", _PEPPOL if sale.buyer.endpoint else _CEN),
        e("cbc:ProfileID", _PROCESS),
        e("cbc:ID", sale.number),
        e("cbc:IssueDate", sale.issued.isoformat()),
    ]


def _references(e: Builder, sale: Sale) -> list[etree._Element | None]:
    return [
        e("cbc:DocumentCurrencyCode", sale.currency),
        e("cbc:BuyerReference", sale.buyer_reference) if sale.buyer_reference else None,
        e("cac:OrderReference", e("cbc:ID", sale.order)) if sale.order else None,
    ]


def _parties(e: Builder, sale: Sale) -> list[etree._Element]:
    period = sale.issued.replace(day=1).isoformat()
    return [
        e("cac:AccountingSupplierParty", _party(e, SELLER, is_seller=True)),
        e("cac:AccountingCustomerParty", _party(e, sale.buyer, is_seller=False)),
        e(
            "cac:Delivery",
            e("cbc:ActualDeliveryDate", sale.issued.isoformat()),
            e("cac:DeliveryLocation", _address(e, "cac:Address", sale.buyer)),
        )
        if sale.tax_category != "S"
        else e("cac:Delivery", e("cbc:ActualDeliveryDate", period)),
    ]


def _party(e: Builder, company: Company, *, is_seller: bool) -> etree._Element:
    vat = e("cac:PartyTaxScheme", e("cbc:CompanyID", company.vat or ""), e("cac:TaxScheme", e("cbc:ID", "VAT")))
    approved = e(
        "cac:PartyTaxScheme", e("cbc:CompanyID", "Godkänd för F-skatt"), e("cac:TaxScheme", e("cbc:ID", "TAX"))
    )
    scheme = {"schemeID": _LEGAL_SCHEMES[company.country]} if company.country in _LEGAL_SCHEMES else {}
    legal = e(
        "cac:PartyLegalEntity",
        e("cbc:RegistrationName", company.name),
        e("cbc:CompanyID", company.org_number, **scheme) if company.org_number else None,
    )
    contact = e(
        "cac:Contact",
        e("cbc:Name", company.contact) if company.contact else None,
        e("cbc:ElectronicMail", company.email) if company.email else None,
    )
    return e(
        "cac:Party",
        e("cbc:EndpointID", company.endpoint[1], schemeID=company.endpoint[0]) if company.endpoint else None,
        e("cac:PartyIdentification", e("cbc:ID", company.number)) if company.number else None,
        e("cac:PartyName", e("cbc:Name", company.name)),
        _address(e, "cac:PostalAddress", company),
        vat if company.vat else None,
        approved if is_seller else None,
        legal,
        contact if len(contact) else None,
    )


def _address(e: Builder, tag: str, company: Company) -> etree._Element:
    return e(
        tag,
        e("cbc:StreetName", company.street),
        e("cbc:CityName", company.city),
        e("cbc:PostalZone", company.postal_code),
        e("cac:Country", e("cbc:IdentificationCode", company.country)),
    )


def _payment_means(e: Builder, sale: Sale) -> etree._Element:
    if sale.currency == "SEK":
        account, branch = BANKGIRO, "SE:BANKGIRO"
    else:
        account, branch = IBAN, BIC
    return e(
        "cac:PaymentMeans",
        e("cbc:PaymentMeansCode", "30"),
        e("cbc:PaymentID", sale.number),
        e(
            "cac:PayeeFinancialAccount",
            e("cbc:ID", account),
            e("cac:FinancialInstitutionBranch", e("cbc:ID", branch)),
        ),
    )


def _tax_category(e: Builder, tag: str, sale: Sale, rate: int, *, with_reason: bool) -> etree._Element:
    code, reason = EXEMPTIONS.get(sale.tax_category, (None, None)) if with_reason else (None, None)
    return e(
        tag,
        e("cbc:ID", sale.tax_category),
        e("cbc:Percent", str(rate)),
        e("cbc:TaxExemptionReasonCode", code) if code else None,
        e("cbc:TaxExemptionReason", reason) if reason else None,
        e("cac:TaxScheme", e("cbc:ID", "VAT")),
    )


def _totals(e: Builder, sale: Sale) -> list[etree._Element]:
    unit = {"currencyID": sale.currency}
    subtotals = [
        e(
            "cac:TaxSubtotal",
            e("cbc:TaxableAmount", money(basis), **unit),
            e("cbc:TaxAmount", money(tax), **unit),
            _tax_category(e, "cac:TaxCategory", sale, rate, with_reason=True),
        )
        for rate, basis, tax in sale.taxes()
    ]
    gross = money(sale.net + sale.tax)
    return [
        e("cac:TaxTotal", e("cbc:TaxAmount", money(sale.tax), **unit), *subtotals),
        e(
            "cac:LegalMonetaryTotal",
            e("cbc:LineExtensionAmount", money(sale.net), **unit),
            e("cbc:TaxExclusiveAmount", money(sale.net), **unit),
            e("cbc:TaxInclusiveAmount", gross, **unit),
            e("cbc:PayableAmount", gross, **unit),
        ),
    ]


def _line(e: Builder, sale: Sale, position: int, line: Line, root: str) -> etree._Element:
    quantity = "InvoicedQuantity" if root == "Invoice" else "CreditedQuantity"
    return e(
        f"cac:{root}Line",
        e("cbc:ID", str(position)),
        e(f"cbc:{quantity}", number(line.quantity), unitCode=line.unit),
        e("cbc:LineExtensionAmount", money(line.amount), currencyID=sale.currency),
        e(
            "cac:Item",
            e("cbc:Name", line.text),
            _tax_category(e, "cac:ClassifiedTaxCategory", sale, line.vat_rate, with_reason=False),
        ),
        e("cac:Price", e("cbc:PriceAmount", money(line.price), currencyID=sale.currency)),
    )
