"""Sales as Svefaktura 1.0 with an attachment in its ObjectEnvelope."""

import base64

from company import BANKGIRO, SELLER, Company, Line, Sale
from lxml import etree
from xml_building import Builder, document, money, number

_HEADER = "http://www.unece.org/cefact/namespaces/StandardBusinessDocumentHeader"


def svefaktura(sale: Sale, filename: str, attachment: bytes) -> bytes:
    """Return a sale as Svefaktura 1.0 in an SBDH, with an ObjectEnvelope that carries one PDF."""
    e = Builder({"": _HEADER})
    header = e(
        "StandardBusinessDocumentHeader",
        e("HeaderVersion", "1.0"),
        e("Sender", e("Identifier", SELLER.org_number, Authority="iso6523-actorid-upis")),
        e("Receiver", e("Identifier", sale.buyer.org_number, Authority="iso6523-actorid-upis")),
        e(
            "DocumentIdentification",
            e("Standard", "urn:sfti:documents:BasicInvoice:1:0"),
            e("TypeVersion", "1.0"),
            e("InstanceIdentifier", f"{SELLER.org_number}-{sale.number}"),
            e("Type", "BasicInvoice"),
            e("MultipleType", "true"),
            e("CreationDateAndTime", f"{sale.issued}T16:00:00"),
        ),
    )
    return document(
        e("StandardBusinessDocument", header, _basic_invoice(sale), _object_envelope(filename, attachment)),
        "ISO-8859-1",
    )


def _object_envelope(filename: str, attachment: bytes) -> etree._Element:
    e = Builder({"": "urn:sfti:documents:ObjectEnvelope:1:0"})
    data = base64.b64encode(attachment).decode()
    return e(
        "ObjectEnvelope",
        e(
            "EncodedObject",
            e("ObjectID", "1"),
            e("EncodedData", data, format="BASE64", mimeCode="application/pdf", filename=filename),
        ),
    )


def _basic_invoice(sale: Sale) -> etree._Element:
    e = Builder(
        {
            "": "urn:sfti:documents:BasicInvoice:1:0",
            "cac": "urn:sfti:CommonAggregateComponents:1:0",
            "cbc": "urn:oasis:names:tc:ubl:CommonBasicComponents:1:0",
        }
    )
    unit = {"amountCurrencyID": sale.currency}
    reference = e("cac:ID", "urn:sfti:documents:object:1", identificationSchemeID="ATS")
    gross = money(sale.net + sale.tax)
    return e(
        "Invoice",
        e("ID", sale.number),
        e("cbc:IssueDate", sale.issued.isoformat()),
        e("InvoiceTypeCode", "380"),
        e("InvoiceCurrencyCode", sale.currency),
        e("LineItemCountNumeric", str(len(sale.lines))),
        e("AdditionalDocumentReference", reference),
        e("cac:BuyerParty", _svefaktura_party(e, sale.buyer, is_seller=False)),
        e("cac:SellerParty", _svefaktura_party(e, SELLER, is_seller=True)),
        _svefaktura_payment(e, sale),
        e("cac:PaymentTerms", e("cbc:Note", "30 dagar netto")),
        *_svefaktura_taxes(e, sale),
        e(
            "cac:LegalTotal",
            e("cbc:LineExtensionTotalAmount", money(sale.net), **unit),
            e("cbc:TaxExclusiveTotalAmount", money(sale.net), **unit),
            e("cbc:TaxInclusiveTotalAmount", gross, **unit),
        ),
        *(_svefaktura_line(e, sale, position, line) for position, line in enumerate(sale.lines, 1)),
        e("RequisitionistDocumentReference", e("cac:ID", sale.buyer_reference or "")),
    )


def _svefaktura_party(e: Builder, company: Company, *, is_seller: bool) -> etree._Element:
    registered = e("cac:RegistrationAddress", e("cbc:CityName", company.city)) if is_seller else None
    return e(
        "cac:Party",
        e("cac:PartyIdentification", e("cac:ID", company.number)) if company.number else None,
        e("cac:PartyName", e("cbc:Name", company.name)),
        e(
            "cac:Address",
            e("cbc:StreetName", company.street),
            e("cbc:CityName", company.city),
            e("cbc:PostalZone", company.postal_code),
            e("cac:Country", e("cac:IdentificationCode", company.country)),
        ),
        e(
            "cac:PartyTaxScheme",
            e("cac:CompanyID", company.org_number),
            e("cbc:ExemptionReason", "F-skattebevis finns") if is_seller else None,
            registered,
            e("cac:TaxScheme", e("cac:ID", "SWT")),
        ),
        e("cac:PartyTaxScheme", e("cac:CompanyID", company.vat), e("cac:TaxScheme", e("cac:ID", "VAT"))),
        e("cac:Contact", e("cbc:Name", company.contact or company.name)),
    )


def _svefaktura_payment(e: Builder, sale: Sale) -> etree._Element:
    bank = e("cac:FinancialInstitutionBranch", e("cac:FinancialInstitution", e("cac:ID", "BGABSESS")))
    return e(
        "cac:PaymentMeans",
        e("cac:PaymentMeansTypeCode", "1"),
        e("cbc:DuePaymentDate", sale.due.isoformat()),
        e("cac:PayeeFinancialAccount", e("cac:ID", BANKGIRO), bank, e("cac:PaymentInstructionID", sale.number)),
    )


def _svefaktura_taxes(e: Builder, sale: Sale) -> list[etree._Element]:
    unit = {"amountCurrencyID": sale.currency}
    subtotals = [
        e(
            "cac:TaxSubTotal",
            e("cbc:TaxableAmount", money(basis), **unit),
            e("cbc:TaxAmount", money(tax), **unit),
            e(
                "cac:TaxCategory",
                e("cac:ID", "S"),
                e("cbc:Percent", str(rate)),
                e("cac:TaxScheme", e("cac:ID", "VAT")),
            ),
        )
        for rate, basis, tax in sale.taxes()
    ]
    return [e("cac:TaxTotal", e("cbc:TotalTaxAmount", money(sale.tax), **unit), *subtotals)]


def _svefaktura_line(e: Builder, sale: Sale, position: int, line: Line) -> etree._Element:
    unit = {"amountCurrencyID": sale.currency}
    category = e(
        "cac:TaxCategory",
        e("cac:ID", "S"),
        e("cbc:Percent", str(line.vat_rate)),
        e("cac:TaxScheme", e("cac:ID", "VAT")),
    )
    return e(
        "cac:InvoiceLine",
        e("cac:ID", str(position)),
        e("cbc:InvoicedQuantity", number(line.quantity), quantityUnitCode="styck"),
        e("cbc:LineExtensionAmount", money(line.amount), **unit),
        e(
            "cac:Item",
            e("cbc:Description", line.text),
            category,
            e("cac:BasePrice", e("cbc:PriceAmount", money(line.price), **unit)),
        ),
    )
