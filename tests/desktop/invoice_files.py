"""Small files of UBL invoices and attachments for tests of the desktop."""

import io
from collections.abc import Sequence
from dataclasses import dataclass

import pikepdf
from PIL import Image


@dataclass(frozen=True)
class Buyer:
    """Who gets an invoice: ``scheme`` EM with an address is e-mail, 0088 with a GLN e-invoice, none is print.

    ``number``: the customer number that the invoice says.
    """

    name: str
    scheme: str = ""
    endpoint: str = ""
    number: str = ""


BY_MAIL = Buyer("Acme AB", "EM", "ekonomi@acme.example")
BY_NETWORK = Buyer("Beta Bygg AB", "0088", "7300010000001")
BY_POST = Buyer("Cedervall & Co")

_INVOICE = """
<Invoice xmlns="urn:oasis:names:specification:ubl:schema:xsd:Invoice-2"
 xmlns:cac="urn:oasis:names:specification:ubl:schema:xsd:CommonAggregateComponents-2"
 xmlns:cbc="urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2">
<cbc:CustomizationID>urn:cen.eu:en16931:2017#compliant#urn:fdc:peppol.eu:2017:poacc:billing:3.0</cbc:CustomizationID>
<cbc:ProfileID>urn:fdc:peppol.eu:2017:poacc:billing:01:1.0</cbc:ProfileID>
<cbc:ID>{number}</cbc:ID><cbc:IssueDate>2026-03-01</cbc:IssueDate><cbc:DueDate>2026-03-31</cbc:DueDate>
<cbc:InvoiceTypeCode>380</cbc:InvoiceTypeCode><cbc:DocumentCurrencyCode>SEK</cbc:DocumentCurrencyCode>
<cbc:BuyerReference>Anna</cbc:BuyerReference>
<cac:AccountingSupplierParty><cac:Party>
<cbc:EndpointID schemeID="0007">5560360793</cbc:EndpointID>
<cac:PostalAddress><cbc:CityName>Umeå</cbc:CityName>
<cac:Country><cbc:IdentificationCode>SE</cbc:IdentificationCode></cac:Country></cac:PostalAddress>
<cac:PartyTaxScheme><cbc:CompanyID>SE556036079301</cbc:CompanyID><cac:TaxScheme><cbc:ID>VAT</cbc:ID></cac:TaxScheme>
</cac:PartyTaxScheme>
<cac:PartyLegalEntity><cbc:RegistrationName>Nordlys Verkstad AB</cbc:RegistrationName>
<cbc:CompanyID>5560360793</cbc:CompanyID></cac:PartyLegalEntity></cac:Party></cac:AccountingSupplierParty>
<cac:AccountingCustomerParty><cac:Party>{endpoint}{number_of_buyer}
<cac:PostalAddress><cbc:StreetName>Gatan 1</cbc:StreetName><cbc:CityName>Luleå</cbc:CityName>
<cbc:PostalZone>972 31</cbc:PostalZone>
<cac:Country><cbc:IdentificationCode>SE</cbc:IdentificationCode></cac:Country></cac:PostalAddress>
<cac:PartyLegalEntity><cbc:RegistrationName>{name}</cbc:RegistrationName></cac:PartyLegalEntity>
</cac:Party></cac:AccountingCustomerParty>
<cac:TaxTotal><cbc:TaxAmount currencyID="SEK">250.00</cbc:TaxAmount><cac:TaxSubtotal>
<cbc:TaxableAmount currencyID="SEK">1000.00</cbc:TaxableAmount><cbc:TaxAmount currencyID="SEK">250.00</cbc:TaxAmount>
<cac:TaxCategory><cbc:ID>S</cbc:ID><cbc:Percent>25</cbc:Percent><cac:TaxScheme><cbc:ID>VAT</cbc:ID></cac:TaxScheme>
</cac:TaxCategory></cac:TaxSubtotal></cac:TaxTotal>
<cac:LegalMonetaryTotal><cbc:LineExtensionAmount currencyID="SEK">1000.00</cbc:LineExtensionAmount>
<cbc:TaxExclusiveAmount currencyID="SEK">1000.00</cbc:TaxExclusiveAmount>
<cbc:TaxInclusiveAmount currencyID="SEK">1250.00</cbc:TaxInclusiveAmount>
<cbc:PayableAmount currencyID="SEK">1250.00</cbc:PayableAmount></cac:LegalMonetaryTotal>
<cac:InvoiceLine><cbc:ID>1</cbc:ID><cbc:InvoicedQuantity unitCode="HUR">2</cbc:InvoicedQuantity>
<cbc:LineExtensionAmount currencyID="SEK">1000.00</cbc:LineExtensionAmount><cac:Item><cbc:Name>Service</cbc:Name>
<cac:ClassifiedTaxCategory><cbc:ID>S</cbc:ID><cbc:Percent>25</cbc:Percent><cac:TaxScheme><cbc:ID>VAT</cbc:ID>
</cac:TaxScheme></cac:ClassifiedTaxCategory></cac:Item>
<cac:Price><cbc:PriceAmount currencyID="SEK">500.00</cbc:PriceAmount></cac:Price></cac:InvoiceLine>
</Invoice>
"""


def ubl_file(invoices: Sequence[tuple[str, Buyer]]) -> bytes:
    """Return one XML file with an invoice for each (number, buyer)."""
    documents = "".join(_invoice(*one) for one in invoices)
    return f'<?xml version="1.0" encoding="UTF-8"?>\n<Batch>{documents}</Batch>'.encode()


def _invoice(number: str, buyer: Buyer) -> str:
    endpoint = f'<cbc:EndpointID schemeID="{buyer.scheme}">{buyer.endpoint}</cbc:EndpointID>' if buyer.scheme else ""
    customer = f"<cac:PartyIdentification><cbc:ID>{buyer.number}</cbc:ID></cac:PartyIdentification>"
    return _INVOICE.format(
        number=number,
        endpoint=endpoint,
        number_of_buyer=customer if buyer.number else "",
        name=buyer.name.replace("&", "&amp;"),
    )


def pdf(pages: int = 1, mark: str = "") -> bytes:
    """Return a PDF of blank A4 pages; ``mark`` makes its bytes different."""
    document = pikepdf.new()
    for _ in range(pages):
        document.add_blank_page(page_size=(595, 842))
    document.docinfo["/Title"] = mark or "a test"
    stream = io.BytesIO()
    document.save(stream)
    return stream.getvalue()


def tiff(dpi: int) -> bytes:
    """Return a black and white A4 page as TIFF (Group 4)."""
    stream = io.BytesIO()
    Image.new("1", (8 * dpi, 11 * dpi), 1).save(stream, "TIFF", compression="group4", dpi=(dpi, dpi))
    return stream.getvalue()
