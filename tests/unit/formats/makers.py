"""Small invoices of every format, of our own making, with the values that a test asks for."""

import base64

UBL_NAMESPACES = (
    'xmlns:cac="urn:oasis:names:specification:ubl:schema:xsd:CommonAggregateComponents-2" '
    'xmlns:cbc="urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2"'
)
UBL_INVOICE_NAMESPACE = "urn:oasis:names:specification:ubl:schema:xsd:Invoice-2"
UBL_CREDIT_NAMESPACE = "urn:oasis:names:specification:ubl:schema:xsd:CreditNote-2"
SFTI_SBDH = "urn:sfti:documents:StandardBusinessDocumentHeader"
UNECE_SBDH = "http://www.unece.org/cefact/namespaces/StandardBusinessDocumentHeader"


def ubl_reference(filename: str, content: bytes, media_type: str = "application/pdf", identifier: str = "A1") -> str:
    encoded = base64.b64encode(content).decode()
    return (
        f"<cac:AdditionalDocumentReference><cbc:ID>{identifier}</cbc:ID>"
        "<cbc:DocumentDescription>Time sheet</cbc:DocumentDescription><cac:Attachment>"
        f'<cbc:EmbeddedDocumentBinaryObject mimeCode="{media_type}" filename="{filename}">{encoded}'
        "</cbc:EmbeddedDocumentBinaryObject></cac:Attachment></cac:AdditionalDocumentReference>\n"
    )


def ubl_party(name: str, endpoint: str = "", identifiers: str = "", extra: str = "") -> str:
    return (
        f"<cac:Party>{endpoint}{identifiers}<cac:PostalAddress><cbc:StreetName>Storgatan 1</cbc:StreetName>"
        "<cbc:CityName>Umeå</cbc:CityName><cbc:PostalZone>90101</cbc:PostalZone><cac:Country>"
        "<cbc:IdentificationCode>SE</cbc:IdentificationCode></cac:Country></cac:PostalAddress>"
        f"{extra}<cac:PartyLegalEntity><cbc:RegistrationName>{name}</cbc:RegistrationName>"
        "<cbc:CompanyID>5561234567</cbc:CompanyID></cac:PartyLegalEntity></cac:Party>"
    )


def ubl(
    number: str = "F-1",
    *,
    is_credit: bool = False,
    prefix: str = "",
    declares_namespaces: bool = True,
    before_parties: str = "",
    buyer: str | None = None,
    issue_date: str = "2026-03-01",
    payable: str = "1250.00",
    currency: str = 'currencyID="SEK"',
    head: str = "",
) -> str:
    """One UBL invoice or credit note without an XML declaration; ``prefix`` (``inv:``) is that of its root."""
    local = "CreditNote" if is_credit else "Invoice"
    own = UBL_CREDIT_NAMESPACE if is_credit else UBL_INVOICE_NAMESPACE
    xmlns = f"xmlns:{prefix[:-1]}" if prefix else "xmlns"
    declared = f' {xmlns}="{own}" {UBL_NAMESPACES}' if declares_namespaces else ""
    due = "" if is_credit else "<cbc:DueDate>2026-03-31</cbc:DueDate>"
    means = "<cbc:PaymentDueDate>2026-03-31</cbc:PaymentDueDate>" if is_credit else ""
    type_code = "<cbc:CreditNoteTypeCode>381" if is_credit else "<cbc:InvoiceTypeCode>380"
    type_end = "</cbc:CreditNoteTypeCode>" if is_credit else "</cbc:InvoiceTypeCode>"
    customer = buyer if buyer is not None else ubl_party("Kund AB")
    return (
        f"<{prefix}{local}{declared}>{head}\n"
        "  <cbc:CustomizationID>urn:www.cenbii.eu:profile:bii05:ver2.0</cbc:CustomizationID>\n"
        f"  <cbc:ID>{number}</cbc:ID><cbc:IssueDate>{issue_date}</cbc:IssueDate>{due}{type_code}{type_end}\n"
        '  <cbc:Note languageID="sv">Tack för köpet</cbc:Note>\n'
        "  <cbc:DocumentCurrencyCode>SEK</cbc:DocumentCurrencyCode><cbc:BuyerReference>REF9</cbc:BuyerReference>\n"
        f"  <cac:OrderReference><cbc:ID>O-7</cbc:ID></cac:OrderReference>\n  {before_parties}"
        f"<cac:AccountingSupplierParty>{ubl_party('Säljare AB')}</cac:AccountingSupplierParty>\n"
        f"  <cac:AccountingCustomerParty>{customer}</cac:AccountingCustomerParty>\n"
        f"  <cac:PaymentMeans><cbc:PaymentMeansCode>30</cbc:PaymentMeansCode>{means}<cbc:PaymentID>4711</cbc:PaymentID>"
        "<cac:PayeeFinancialAccount><cbc:ID>5050-1055</cbc:ID><cac:FinancialInstitutionBranch><cbc:ID>SE:BANKGIRO"
        "</cbc:ID></cac:FinancialInstitutionBranch></cac:PayeeFinancialAccount></cac:PaymentMeans>\n"
        '  <cac:TaxTotal><cbc:TaxAmount currencyID="SEK">250.00</cbc:TaxAmount></cac:TaxTotal>\n'
        f"  <cac:LegalMonetaryTotal><cbc:TaxInclusiveAmount {currency}>1250.00</cbc:TaxInclusiveAmount>"
        f"<cbc:PayableAmount {currency}>{payable}</cbc:PayableAmount></cac:LegalMonetaryTotal>\n"
        f"</{prefix}{local}>"
    )


def cii(number: str = "C-1", *, type_code: str = "380", agreement: str = "", buyer: str = "") -> str:
    return (
        '<rsm:CrossIndustryInvoice xmlns:rsm="urn:un:unece:uncefact:data:standard:CrossIndustryInvoice:100" '
        'xmlns:ram="urn:un:unece:uncefact:data:standard:ReusableAggregateBusinessInformationEntity:100" '
        'xmlns:udt="urn:un:unece:uncefact:data:standard:UnqualifiedDataType:100">\n'
        "<rsm:ExchangedDocumentContext><ram:GuidelineSpecifiedDocumentContextParameter><ram:ID>urn:factur-x</ram:ID>"
        "</ram:GuidelineSpecifiedDocumentContextParameter></rsm:ExchangedDocumentContext>\n"
        f"<rsm:ExchangedDocument><ram:ID>{number}</ram:ID><ram:TypeCode>{type_code}</ram:TypeCode><ram:IssueDateTime>"
        '<udt:DateTimeString format="102">20260301</udt:DateTimeString></ram:IssueDateTime></rsm:ExchangedDocument>\n'
        "<rsm:SupplyChainTradeTransaction><ram:ApplicableHeaderTradeAgreement><ram:BuyerReference>REF9"
        "</ram:BuyerReference><ram:SellerTradeParty><ram:Name>Verkäufer GmbH</ram:Name></ram:SellerTradeParty>"
        f"<ram:BuyerTradeParty>{buyer or '<ram:Name>Käufer GmbH</ram:Name>'}</ram:BuyerTradeParty>\n{agreement}"
        "</ram:ApplicableHeaderTradeAgreement><ram:ApplicableHeaderTradeDelivery/>\n"
        "<ram:ApplicableHeaderTradeSettlement><ram:InvoiceCurrencyCode>EUR</ram:InvoiceCurrencyCode>"
        "<ram:SpecifiedTradePaymentTerms><ram:DueDateDateTime><udt:DateTimeString format='102'>20260331"
        "</udt:DateTimeString></ram:DueDateDateTime></ram:SpecifiedTradePaymentTerms>"
        "<ram:SpecifiedTradeSettlementHeaderMonetarySummation><ram:GrandTotalAmount>119.00</ram:GrandTotalAmount>"
        "<ram:DuePayableAmount>100.00</ram:DuePayableAmount></ram:SpecifiedTradeSettlementHeaderMonetarySummation>"
        "</ram:ApplicableHeaderTradeSettlement></rsm:SupplyChainTradeTransaction></rsm:CrossIndustryInvoice>"
    )


def finvoice(number: str = "V-1", *, type_code: str = "INV01", amount: str = "1 250,50", extra: str = "") -> str:
    return (
        f'<Finvoice Version="3.0">{extra}<SellerPartyDetails><SellerPartyIdentifier>2345678-0</SellerPartyIdentifier>'
        "<SellerOrganisationName>Myyjä Oy</SellerOrganisationName></SellerPartyDetails>"
        "<BuyerPartyDetails><BuyerOrganisationName>Ostaja Oy</BuyerOrganisationName></BuyerPartyDetails>"
        f"<InvoiceDetails><InvoiceTypeCode>{type_code}</InvoiceTypeCode><InvoiceNumber>{number}</InvoiceNumber>"
        '<InvoiceDate Format="CCYYMMDD">20260301</InvoiceDate><SellersBuyerIdentifier>K77</SellersBuyerIdentifier>'
        f'<InvoiceTotalVatIncludedAmount AmountCurrencyIdentifier="EUR">{amount}</InvoiceTotalVatIncludedAmount>'
        "</InvoiceDetails><EpiDetails><EpiPaymentInstructionDetails><EpiDateOptionDate>20260331</EpiDateOptionDate>"
        "</EpiPaymentInstructionDetails></EpiDetails></Finvoice>"
    )


def finvoice_with_envelope(number: str, encoding: str = "ISO-8859-15") -> bytes:
    """A SOAP envelope, then a second prolog, then the Finvoice, as banks exchange it."""
    envelope = (
        '<?xml version="1.0" encoding="UTF-8"?>\n'
        '<SOAP-ENV:Envelope xmlns:SOAP-ENV="http://schemas.xmlsoap.org/soap/envelope/"><SOAP-ENV:Header/>'
        "<SOAP-ENV:Body><eb:Manifest xmlns:eb='http://www.oasis-open.org/committees/ebxml-msg/schema/msg-header-2_0.xsd'>"
        "Lähettäjä</eb:Manifest></SOAP-ENV:Body></SOAP-ENV:Envelope>\n"
    )
    invoice = f'<?xml version="1.0" encoding="{encoding}"?>\n{finvoice(number)}\n'
    return envelope.encode() + invoice.encode(encoding)


def svefaktura(number: str = "S-1", *, objects: tuple[str, ...] = (), type_code: str = "380", gln: str = "") -> str:
    references = "".join(
        "<AdditionalDocumentReference><cac:ID identificationSchemeID='ATS'>urn:sfti:documents:object:"
        f"{each}</cac:ID></AdditionalDocumentReference>"
        for each in objects
    )
    identification = f"<cac:PartyIdentification><cac:ID>{gln}</cac:ID></cac:PartyIdentification>" if gln else ""
    return (
        '<Invoice xmlns="urn:sfti:documents:BasicInvoice:1:0" xmlns:cac="urn:sfti:CommonAggregateComponents:1:0" '
        'xmlns:cbc="urn:oasis:names:tc:ubl:CommonBasicComponents:1:0">\n'
        f"<ID>{number}</ID><cbc:IssueDate>2026-03-01</cbc:IssueDate><InvoiceTypeCode>{type_code}</InvoiceTypeCode>"
        f"<InvoiceCurrencyCode>SEK</InvoiceCurrencyCode><LineItemCountNumeric>0</LineItemCountNumeric>\n{references}"
        f"<cac:BuyerParty><cac:Party>{identification}<cac:PartyName><cbc:Name>Köpare AB</cbc:Name></cac:PartyName>"
        "<cac:PartyTaxScheme><cac:CompanyID>5560001111</cac:CompanyID><cac:TaxScheme><cac:ID>SWT</cac:ID>"
        "</cac:TaxScheme></cac:PartyTaxScheme></cac:Party></cac:BuyerParty>\n"
        "<cac:SellerParty><cac:Party><cac:PartyName><cbc:Name>Säljare AB</cbc:Name></cac:PartyName><cac:PartyTaxScheme>"
        "<cac:CompanyID>SE556000222201</cac:CompanyID><cac:TaxScheme><cac:ID>VAT</cac:ID></cac:TaxScheme>"
        "</cac:PartyTaxScheme></cac:Party></cac:SellerParty>\n"
        "<cac:PaymentMeans><cbc:DuePaymentDate>2026-03-31</cbc:DuePaymentDate></cac:PaymentMeans><cac:LegalTotal>"
        '<cbc:TaxInclusiveTotalAmount amountCurrencyID="SEK">1250.00</cbc:TaxInclusiveTotalAmount></cac:LegalTotal>'
        "</Invoice>"
    )


def object_envelope(files: dict[str, tuple[str, bytes]]) -> str:
    """An ObjectEnvelope; ``files`` are (name, bytes) by ObjectID."""
    objects = "".join(
        f'<EncodedObject><ObjectID>{key}</ObjectID><EncodedData format="BASE64" mimeCode="" filename="{name}">'
        f"{base64.b64encode(content).decode()}</EncodedData></EncodedObject>"
        for key, (name, content) in files.items()
    )
    return f'<ObjectEnvelope xmlns="urn:sfti:documents:ObjectEnvelope:1:0">{objects}</ObjectEnvelope>'


def sbdh(*bodies: str, namespace: str = SFTI_SBDH) -> str:
    return (
        f'<sh:StandardBusinessDocument xmlns:sh="{namespace}"><sh:StandardBusinessDocumentHeader><sh:HeaderVersion>1.0'
        "</sh:HeaderVersion></sh:StandardBusinessDocumentHeader>\n"
        + "\n".join(bodies)
        + "</sh:StandardBusinessDocument>"
    )


def attached_document(inner: str) -> str:
    """An AttachedDocument with the invoice in an external reference's description, written as ``inner`` says."""
    return (
        '<AttachedDocument xmlns="urn:oasis:names:specification:ubl:schema:xsd:AttachedDocument-2" '
        f"{UBL_NAMESPACES}><cbc:ID>AD-1</cbc:ID><cac:Attachment><cac:ExternalReference><cbc:MimeCode>text/xml"
        f"</cbc:MimeCode><cbc:Description>{inner}</cbc:Description></cac:ExternalReference></cac:Attachment>"
        "</AttachedDocument>"
    )


PROLOG = '<?xml version="1.0" encoding="UTF-8"?>\n'
