"""Small invoice files for tests: of our own making, each unlike any other unless told otherwise."""

import itertools
import uuid

_numbers = itertools.count(1)
_RUN = uuid.uuid4().hex[:6].upper()

_UBL = """<?xml version="1.0" encoding="UTF-8"?>
<Invoice xmlns="urn:oasis:names:specification:ubl:schema:xsd:Invoice-2" \
xmlns:cac="urn:oasis:names:specification:ubl:schema:xsd:CommonAggregateComponents-2" \
xmlns:cbc="urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2">
<cbc:CustomizationID>urn:cen.eu:en16931:2017#compliant#urn:fdc:peppol.eu:2017:poacc:billing:3.0</cbc:CustomizationID>
<cbc:ProfileID>urn:fdc:peppol.eu:2017:poacc:billing:01:1.0</cbc:ProfileID>
<cbc:ID>{number}</cbc:ID><cbc:IssueDate>{issued}</cbc:IssueDate><cbc:DueDate>2026-04-30</cbc:DueDate>
<cbc:InvoiceTypeCode>380</cbc:InvoiceTypeCode>
<cbc:DocumentCurrencyCode>SEK</cbc:DocumentCurrencyCode><cbc:BuyerReference>{reference}</cbc:BuyerReference>
{embedded}<cac:AccountingSupplierParty><cac:Party><cbc:EndpointID schemeID="0007">5567788990</cbc:EndpointID>
<cac:PostalAddress><cac:Country><cbc:IdentificationCode>SE</cbc:IdentificationCode></cac:Country></cac:PostalAddress>
<cac:PartyTaxScheme><cbc:CompanyID>SE556778899001</cbc:CompanyID><cac:TaxScheme><cbc:ID>VAT</cbc:ID></cac:TaxScheme>
</cac:PartyTaxScheme><cac:PartyLegalEntity><cbc:RegistrationName>{seller}</cbc:RegistrationName>
<cbc:CompanyID>5567788990</cbc:CompanyID></cac:PartyLegalEntity></cac:Party></cac:AccountingSupplierParty>
<cac:AccountingCustomerParty><cac:Party>{endpoint}
<cac:PartyIdentification><cbc:ID>{customer}</cbc:ID></cac:PartyIdentification>
<cac:PostalAddress><cac:Country><cbc:IdentificationCode>SE</cbc:IdentificationCode></cac:Country></cac:PostalAddress>
<cac:PartyLegalEntity><cbc:RegistrationName>{buyer}</cbc:RegistrationName></cac:PartyLegalEntity>
{email}</cac:Party></cac:AccountingCustomerParty>
<cac:TaxTotal><cbc:TaxAmount currencyID="SEK">0.00</cbc:TaxAmount><cac:TaxSubtotal>
<cbc:TaxableAmount currencyID="SEK">{payable}</cbc:TaxableAmount><cbc:TaxAmount currencyID="SEK">0.00</cbc:TaxAmount>
<cac:TaxCategory>{category}</cac:TaxCategory></cac:TaxSubtotal></cac:TaxTotal>
<cac:LegalMonetaryTotal><cbc:LineExtensionAmount currencyID="SEK">{payable}</cbc:LineExtensionAmount>
<cbc:TaxExclusiveAmount currencyID="SEK">{payable}</cbc:TaxExclusiveAmount>
<cbc:TaxInclusiveAmount currencyID="SEK">{payable}</cbc:TaxInclusiveAmount>
<cbc:PayableAmount currencyID="SEK">{payable}</cbc:PayableAmount></cac:LegalMonetaryTotal>
<cac:InvoiceLine><cbc:ID>1</cbc:ID><cbc:InvoicedQuantity unitCode="C62">1</cbc:InvoicedQuantity>
<cbc:LineExtensionAmount currencyID="SEK">{payable}</cbc:LineExtensionAmount><cac:Item><cbc:Name>Work</cbc:Name>
<cac:ClassifiedTaxCategory>{category}</cac:ClassifiedTaxCategory></cac:Item>
<cac:Price><cbc:PriceAmount currencyID="SEK">{payable}</cbc:PriceAmount></cac:Price></cac:InvoiceLine>
</Invoice>"""

_ZERO_RATED = "<cbc:ID>Z</cbc:ID><cbc:Percent>0</cbc:Percent><cac:TaxScheme><cbc:ID>VAT</cbc:ID></cac:TaxScheme>"

_EMBEDDED = """<cac:AdditionalDocumentReference><cbc:ID>1</cbc:ID><cac:Attachment>\
<cbc:EmbeddedDocumentBinaryObject mimeCode="application/pdf" filename="{name}">{base64}\
</cbc:EmbeddedDocumentBinaryObject></cac:Attachment></cac:AdditionalDocumentReference>
"""


def new_number() -> str:
    """Return an invoice number that no other test has used."""
    return f"T{_RUN}-{next(_numbers)}"


def ubl_invoice(
    number: str | None = None,
    *,
    buyer: str = "Kund AB",
    seller: str = "Nordlys Verkstad AB",
    customer: str = "1001",
    endpoint: str | None = "0088:7300010000001",
    email: str | None = None,
    reference: str = "REF",
    issued: str = "2026-03-31",
    payable: str = "1250.00",
    embedded: tuple[str, str] | None = None,
) -> bytes:
    """Return one UBL invoice. ``endpoint`` is ``scheme:id``; ``embedded`` a file name and its bytes in base64."""
    scheme, _, address = (endpoint or "").partition(":")
    return _UBL.format(
        number=new_number() if number is None else number,
        buyer=buyer,
        seller=seller,
        customer=customer,
        endpoint=f'<cbc:EndpointID schemeID="{scheme}">{address}</cbc:EndpointID>' if endpoint else "",
        email=f"<cac:Contact><cbc:ElectronicMail>{email}</cbc:ElectronicMail></cac:Contact>" if email else "",
        reference=reference,
        issued=issued,
        payable=payable,
        category=_ZERO_RATED,
        embedded=_EMBEDDED.format(name=embedded[0], base64=embedded[1]) if embedded else "",
    ).encode()


def batch(*invoices: bytes) -> bytes:
    """Return one file that holds all these invoices in a wrapper element."""
    bodies = [one.partition(b"?>\n")[2] for one in invoices]
    return b'<?xml version="1.0" encoding="UTF-8"?>\n<Batch>\n' + b"\n".join(bodies) + b"\n</Batch>\n"
