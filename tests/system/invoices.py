"""Small invoice files for system tests."""

from collections.abc import Iterable
from pathlib import Path

from PIL import Image

_INVOICE = "urn:oasis:names:specification:ubl:schema:xsd:Invoice-2"
_CAC = "urn:oasis:names:specification:ubl:schema:xsd:CommonAggregateComponents-2"
_CBC = "urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2"

_STANDARD = "<cbc:ID>S</cbc:ID><cbc:Percent>25</cbc:Percent><cac:TaxScheme><cbc:ID>VAT</cbc:ID></cac:TaxScheme>"


def ubl(number: str, *, email: str | None = None, endpoint: str | None = "0007:5566778899") -> str:
    """Return one UBL invoice; ``endpoint`` leads to e-invoice, ``email`` without one to e-mail, neither to print."""
    contact = f"<cac:Contact><cbc:ElectronicMail>{email}</cbc:ElectronicMail></cac:Contact>" if email else ""
    scheme, _, value = (endpoint or "").partition(":")
    address = f'<cbc:EndpointID schemeID="{scheme}">{value}</cbc:EndpointID>' if endpoint else ""
    return f"""<Invoice xmlns="{_INVOICE}" xmlns:cac="{_CAC}" xmlns:cbc="{_CBC}">
<cbc:CustomizationID>urn:cen.eu:en16931:2017#compliant#urn:fdc:peppol.eu:2017:poacc:billing:3.0</cbc:CustomizationID>
<cbc:ProfileID>urn:fdc:peppol.eu:2017:poacc:billing:01:1.0</cbc:ProfileID>
<cbc:ID>{number}</cbc:ID><cbc:IssueDate>2026-03-31</cbc:IssueDate><cbc:DueDate>2026-04-30</cbc:DueDate>
<cbc:InvoiceTypeCode>380</cbc:InvoiceTypeCode><cbc:DocumentCurrencyCode>SEK</cbc:DocumentCurrencyCode>
<cbc:BuyerReference>Anna</cbc:BuyerReference>
<cac:AccountingSupplierParty><cac:Party><cbc:EndpointID schemeID="0007">5560360793</cbc:EndpointID>
<cac:PartyName><cbc:Name>Nordlys Verkstad AB</cbc:Name></cac:PartyName>
<cac:PostalAddress><cac:Country><cbc:IdentificationCode>SE</cbc:IdentificationCode></cac:Country></cac:PostalAddress>
<cac:PartyTaxScheme><cbc:CompanyID>SE556036079301</cbc:CompanyID><cac:TaxScheme><cbc:ID>VAT</cbc:ID></cac:TaxScheme>
</cac:PartyTaxScheme><cac:PartyLegalEntity><cbc:RegistrationName>Nordlys Verkstad AB</cbc:RegistrationName>
<cbc:CompanyID>5560360793</cbc:CompanyID></cac:PartyLegalEntity>
</cac:Party></cac:AccountingSupplierParty>
<cac:AccountingCustomerParty><cac:Party>{address}<cac:PartyName><cbc:Name>Köpare {number} AB</cbc:Name></cac:PartyName>
<cac:PostalAddress><cac:Country><cbc:IdentificationCode>SE</cbc:IdentificationCode></cac:Country></cac:PostalAddress>
<cac:PartyLegalEntity><cbc:RegistrationName>Köpare {number} AB</cbc:RegistrationName></cac:PartyLegalEntity>
{contact}</cac:Party></cac:AccountingCustomerParty>
<cac:TaxTotal><cbc:TaxAmount currencyID="SEK">250.00</cbc:TaxAmount><cac:TaxSubtotal>
<cbc:TaxableAmount currencyID="SEK">1000.00</cbc:TaxableAmount><cbc:TaxAmount currencyID="SEK">250.00</cbc:TaxAmount>
<cac:TaxCategory>{_STANDARD}</cac:TaxCategory></cac:TaxSubtotal></cac:TaxTotal>
<cac:LegalMonetaryTotal><cbc:LineExtensionAmount currencyID="SEK">1000.00</cbc:LineExtensionAmount>
<cbc:TaxExclusiveAmount currencyID="SEK">1000.00</cbc:TaxExclusiveAmount>
<cbc:TaxInclusiveAmount currencyID="SEK">1250.00</cbc:TaxInclusiveAmount>
<cbc:PayableAmount currencyID="SEK">1250.00</cbc:PayableAmount>
</cac:LegalMonetaryTotal>
<cac:InvoiceLine><cbc:ID>1</cbc:ID><cbc:InvoicedQuantity unitCode="HUR">10</cbc:InvoicedQuantity>
<cbc:LineExtensionAmount currencyID="SEK">1000.00</cbc:LineExtensionAmount>
<cac:Item><cbc:Name>Work</cbc:Name><cac:ClassifiedTaxCategory>{_STANDARD}</cac:ClassifiedTaxCategory></cac:Item>
<cac:Price><cbc:PriceAmount currencyID="SEK">100.00</cbc:PriceAmount></cac:Price></cac:InvoiceLine>
</Invoice>"""


def write_batch(path: Path, numbers: Iterable[str], *, comment: str = "") -> Path:
    """Write several invoices into one file, as business systems do."""
    path.write_text(f"<Invoices><!--{comment}-->" + "".join(ubl(number) for number in numbers) + "</Invoices>", "utf-8")
    return path


def write_pdf(path: Path, colour: int = 200) -> Path:
    """Write a small PDF that differs by its colour."""
    Image.new("L", (200, 280), colour).save(path, "PDF", resolution=72)
    return path
