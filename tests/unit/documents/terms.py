"""An invoice in UBL, CII and Finvoice with every business term of EN 16931, and what a reader must find of each."""

NOT_FOR_READERS = {
    "BT-8": "only where there is no BT-7; its words stand in tax_points of the labels",
    "BT-21": "a code that says what kind of note follows; the note itself is there",
    "BT-23": "which process the systems follow",
    "BT-24": "which rules the document follows",
    "BT-98": "a code for BT-97, whose words are there",
    "BT-105": "a code for BT-104, whose words are there",
    "BT-125": "the file itself, which goes along as an attachment",
    "BT-140": "a code for BT-139, whose words are there",
    "BT-145": "a code for BT-144, whose words are there",
    "scheme identifiers": "which register an identifier is of",
    "BT-125-1": "the media type of the file",
}
"""Terms that are not printed, with the reason."""

NOT_IN_FINVOICE = {
    "BT-15": "a receiving advice has no element of its own",
    "BT-122": "a document elsewhere has a name and an address only",
    "BT-125-2": "files travel in a message beside the invoice",
}
"""Terms that a Finvoice cannot say, with the reason."""

TERMS: dict[str, str | tuple[str, ...]] = {
    "BT-1": "INV-2026-1",
    "BT-2": "3 November 2026",
    "BT-3": "Corrected invoice",
    "BT-5": "SEK",
    "BT-6": "VAT in EUR",
    "BT-7": "4 November 2026",
    "BT-9": "5 December 2026",
    "BT-10": "BUYERREF-10",
    "BT-11": "PROJECT-11",
    "BT-12": "CONTRACT-12",
    "BT-13": "ORDER-13",
    "BT-14": "SALES-14",
    "BT-15": "RECEIPT-15",
    "BT-16": "DESPATCH-16",
    "BT-17": "TENDER-17",
    "BT-18": "OBJECT-18",
    "BT-19": "COST-19",
    "BT-20": "Terms twenty",
    "BT-22": "Note twenty-two",
    "BT-25": "PRECEDING-25",
    "BT-26": "6 January 2026",
    "BT-27": "Seller 27 AB",
    "BT-28": "Trading 28",
    "BT-29": "SELLER-29",
    "BT-30": "5560000030",
    "BT-31": "SE556000003101",
    "BT-32": "TAXREG-32",
    "BT-33": "Approved for F-tax 33",
    "BT-34": "ENDPOINT-34",
    "BT-35": "Street 35",
    "BT-36": "Street 36",
    "BT-37": "City 37",
    "BT-38": "PC-38",
    "BT-39": "Region 39",
    "BT-40": "Sweden",
    "BT-41": "Contact 41",
    "BT-42": "Phone 42",
    "BT-43": "mail43@example.org",
    "BT-44": "Buyer 44 AS",
    "BT-45": "Trading 45",
    "BT-46": "BUYER-46",
    "BT-47": "ORG-47",
    "BT-48": "NO48",
    "BT-49": "ENDPOINT-49",
    "BT-50": "Street 50",
    "BT-51": "Street 51",
    "BT-52": "City 52",
    "BT-53": "PC-53",
    "BT-54": "Region 54",
    "BT-55": "Norway",
    "BT-56": "Contact 56",
    "BT-57": "Phone 57",
    "BT-58": "mail58@example.org",
    "BT-59": "Payee 59",
    "BT-60": "PAYEE-60",
    "BT-61": "PAYEEORG-61",
    "BT-62": "Representative 62",
    "BT-63": "DK63",
    "BT-64": "Street 64",
    "BT-65": "Street 65",
    "BT-66": "City 66",
    "BT-67": "PC-67",
    "BT-68": "Region 68",
    "BT-69": "Denmark",
    "BT-70": "Delivery 70",
    "BT-71": "LOCATION-71",
    "BT-72": "7 October 2026",
    "BT-73": "1 September 2026",
    "BT-74": "30 September 2026",
    "BT-75": "Street 75",
    "BT-76": "Street 76",
    "BT-77": "City 77",
    "BT-78": "PC-78",
    "BT-79": "Region 79",
    "BT-80": "Finland",
    "BT-81": "Means eighty-two",  # its own words stand in place of those of the code
    "BT-82": "Means eighty-two",
    "BT-83": "REMITTANCE-83",
    "BT-84": "SE45 5000 0000 0583 9825 7466",
    "BT-85": "Account 85",
    "BT-86": "ESSESES86",
    "BT-87": "4111",
    "BT-88": "Holder 88",
    "BT-89": "MANDATE-89",
    "BT-90": "CREDITOR-90",
    "BT-91": "SE9191",
    "BT-92": "92.00",
    "BT-93": "9,293.00",
    "BT-94": "0.94%",
    "BT-95": "12%",
    "BT-96": "12%",
    "BT-97": "Allowance 97",
    "BT-99": "99.00",
    "BT-100": "9,900.00",
    "BT-101": "1.01%",
    "BT-102": "0% E",
    "BT-103": "0% E",
    "BT-104": "Charge 104",
    "BT-106": "10,600.00",
    "BT-107": "107.00",
    "BT-108": "108.00",
    "BT-109": "10,900.00",
    "BT-110": "1,100.00",
    "BT-111": "111.00 EUR",
    "BT-112": "11,200.00",
    "BT-113": "113.00",
    "BT-114": "0.14",
    "BT-115": "11,500.00",
    "BT-116": "11,600.00",
    "BT-117": "1,170.00",
    "BT-118": ("E: Exempt from VAT", "0% E"),
    "BT-119": "19%",
    "BT-120": "Reason 120",
    "BT-121": "Reason 120",  # its own words stand in place of those of the code
    "BT-122": "SUPPORT-122",
    "BT-123": "Support description 123",
    "BT-124": "https://example.org/124",
    "BT-125-2": "file-125.pdf",
    "BT-126": "L126",
    "BT-127": "Line note 127",
    "BT-128": "LINEOBJECT-128",
    "BT-129": "129",
    "BT-130": "h",
    "BT-131": "13,100.00",
    "BT-132": "ORDERLINE-132",
    "BT-133": "LINECOST-133",
    "BT-134": "2 September 2026",
    "BT-135": "3 September 2026",
    "BT-136": "136.00",
    "BT-137": "1,370.00",
    "BT-138": "1.38%",
    "BT-139": "Line allowance 139",
    "BT-141": "141.00",
    "BT-142": "1,420.00",
    "BT-143": "1.43%",
    "BT-144": "Line charge 144",
    "BT-146": "1,460.00",
    "BT-147": "147.00",
    "BT-148": "1,607.00",
    "BT-149": "10",
    "BT-150": "h",
    "BT-151": "25%",  # the standard rate is said by its figure
    "BT-152": "25%",
    "BT-153": "Item 153",
    "BT-154": "Item description 154",
    "BT-155": "SELLERITEM-155",
    "BT-156": "BUYERITEM-156",
    "BT-157": "7300000001579",
    "BT-158": "CLASS-158",
    "BT-159": "Germany",
    "BT-160": "Colour 160",
    "BT-161": "Red 161",
}

_UBL = "urn:oasis:names:specification:ubl:schema:xsd:"


def _address(name: str, first: int, country: str) -> str:
    return (
        f"<cac:{name}><cbc:StreetName>Street {first}</cbc:StreetName><cbc:AdditionalStreetName>Street {first + 1}"
        f"</cbc:AdditionalStreetName><cbc:CityName>City {first + 2}</cbc:CityName><cbc:PostalZone>PC-{first + 3}"
        f"</cbc:PostalZone><cbc:CountrySubentity>Region {first + 4}</cbc:CountrySubentity><cac:Country>"
        f"<cbc:IdentificationCode>{country}</cbc:IdentificationCode></cac:Country></cac:{name}>"
    )


def _amount(name: str, value: str, currency: str = "SEK") -> str:
    return f'<cbc:{name} currencyID="{currency}">{value}</cbc:{name}>'


def _ubl_allowance(charge: bool, code: str, reason: str, percent: str, amount: str, base: str, tax: str = "") -> str:
    return (
        f"<cac:AllowanceCharge><cbc:ChargeIndicator>{str(charge).lower()}</cbc:ChargeIndicator>"
        f"<cbc:AllowanceChargeReasonCode>{code}</cbc:AllowanceChargeReasonCode><cbc:AllowanceChargeReason>{reason}"
        f"</cbc:AllowanceChargeReason><cbc:MultiplierFactorNumeric>{percent}</cbc:MultiplierFactorNumeric>"
        f"{_amount('Amount', amount)}{_amount('BaseAmount', base)}{tax}</cac:AllowanceCharge>"
    )


def _ubl_tax(name: str, category: str, percent: str, more: str = "") -> str:
    return (
        f"<cac:{name}><cbc:ID>{category}</cbc:ID><cbc:Percent>{percent}</cbc:Percent>{more}"
        f"<cac:TaxScheme><cbc:ID>VAT</cbc:ID></cac:TaxScheme></cac:{name}>"
    )


def _ubl_reference(name: str, value: str, more: str = "") -> str:
    return f"<cac:{name}><cbc:ID>{value}</cbc:ID>{more}</cac:{name}>"


def _scheme(name: str, value: str) -> str:
    return (
        f"<cac:PartyTaxScheme><cbc:CompanyID>{value}</cbc:CompanyID><cac:TaxScheme><cbc:ID>{name}</cbc:ID>"
        "</cac:TaxScheme></cac:PartyTaxScheme>"
    )


def _contact(first: int) -> str:
    return (
        f"<cac:Contact><cbc:Name>Contact {first}</cbc:Name><cbc:Telephone>Phone {first + 1}</cbc:Telephone>"
        f"<cbc:ElectronicMail>mail{first + 2}@example.org</cbc:ElectronicMail></cac:Contact>"
    )


def ubl(type_code: str = "384") -> bytes:
    """Return a UBL invoice with every term."""
    reason = (
        "<cbc:TaxExemptionReasonCode>VATEX-EU-132</cbc:TaxExemptionReasonCode>"
        "<cbc:TaxExemptionReason>Reason 120</cbc:TaxExemptionReason>"
    )
    supporting = (
        "<cbc:DocumentDescription>Support description 123</cbc:DocumentDescription><cac:Attachment>"
        '<cbc:EmbeddedDocumentBinaryObject mimeCode="application/pdf" filename="file-125.pdf">JVBERi0xLjc='
        "</cbc:EmbeddedDocumentBinaryObject><cac:ExternalReference><cbc:URI>https://example.org/124</cbc:URI>"
        "</cac:ExternalReference></cac:Attachment>"
    )
    parts = [
        "<cbc:CustomizationID>urn:cen.eu:en16931:2017</cbc:CustomizationID><cbc:ProfileID>P1</cbc:ProfileID>",
        "<cbc:ID>INV-2026-1</cbc:ID><cbc:IssueDate>2026-11-03</cbc:IssueDate><cbc:DueDate>2026-12-05</cbc:DueDate>",
        f"<cbc:InvoiceTypeCode>{type_code}</cbc:InvoiceTypeCode><cbc:Note>#AAI#Note twenty-two</cbc:Note>",
        "<cbc:TaxPointDate>2026-11-04</cbc:TaxPointDate><cbc:DocumentCurrencyCode>SEK</cbc:DocumentCurrencyCode>",
        "<cbc:TaxCurrencyCode>EUR</cbc:TaxCurrencyCode><cbc:AccountingCost>COST-19</cbc:AccountingCost>",
        "<cbc:BuyerReference>BUYERREF-10</cbc:BuyerReference><cac:InvoicePeriod><cbc:StartDate>2026-09-01",
        "</cbc:StartDate><cbc:EndDate>2026-09-30</cbc:EndDate></cac:InvoicePeriod>",
        _ubl_reference("OrderReference", "ORDER-13", "<cbc:SalesOrderID>SALES-14</cbc:SalesOrderID>"),
        "<cac:BillingReference>",
        _ubl_reference("InvoiceDocumentReference", "PRECEDING-25", "<cbc:IssueDate>2026-01-06</cbc:IssueDate>"),
        "</cac:BillingReference>",
        _ubl_reference("DespatchDocumentReference", "DESPATCH-16"),
        _ubl_reference("ReceiptDocumentReference", "RECEIPT-15"),
        _ubl_reference("OriginatorDocumentReference", "TENDER-17"),
        _ubl_reference("ContractDocumentReference", "CONTRACT-12"),
        _ubl_reference("AdditionalDocumentReference", "OBJECT-18", "<cbc:DocumentTypeCode>130</cbc:DocumentTypeCode>"),
        _ubl_reference("AdditionalDocumentReference", "SUPPORT-122", supporting),
        _ubl_reference("ProjectReference", "PROJECT-11"),
        "<cac:AccountingSupplierParty><cac:Party><cbc:EndpointID schemeID='0007'>ENDPOINT-34</cbc:EndpointID>",
        "<cac:PartyIdentification><cbc:ID>SELLER-29</cbc:ID></cac:PartyIdentification><cac:PartyIdentification>",
        "<cbc:ID schemeID='SEPA'>CREDITOR-90</cbc:ID></cac:PartyIdentification>",
        "<cac:PartyName><cbc:Name>Trading 28</cbc:Name></cac:PartyName>",
        _address("PostalAddress", 35, "SE"),
        _scheme("VAT", "SE556000003101") + _scheme("TAX", "TAXREG-32"),
        "<cac:PartyLegalEntity><cbc:RegistrationName>Seller 27 AB</cbc:RegistrationName><cbc:CompanyID>5560000030",
        "</cbc:CompanyID><cbc:CompanyLegalForm>Approved for F-tax 33</cbc:CompanyLegalForm></cac:PartyLegalEntity>",
        _contact(41),
        "</cac:Party></cac:AccountingSupplierParty>",
        "<cac:AccountingCustomerParty><cac:Party><cbc:EndpointID schemeID='0192'>ENDPOINT-49</cbc:EndpointID>",
        "<cac:PartyIdentification><cbc:ID>BUYER-46</cbc:ID></cac:PartyIdentification>",
        "<cac:PartyName><cbc:Name>Trading 45</cbc:Name></cac:PartyName>",
        _address("PostalAddress", 50, "NO"),
        _scheme("VAT", "NO48"),
        "<cac:PartyLegalEntity><cbc:RegistrationName>Buyer 44 AS</cbc:RegistrationName><cbc:CompanyID>ORG-47",
        "</cbc:CompanyID></cac:PartyLegalEntity>",
        _contact(56),
        "</cac:Party></cac:AccountingCustomerParty>",
        "<cac:PayeeParty><cac:PartyIdentification><cbc:ID>PAYEE-60</cbc:ID></cac:PartyIdentification><cac:PartyName>",
        "<cbc:Name>Payee 59</cbc:Name></cac:PartyName><cac:PartyLegalEntity><cbc:CompanyID>PAYEEORG-61",
        "</cbc:CompanyID></cac:PartyLegalEntity></cac:PayeeParty><cac:TaxRepresentativeParty><cac:PartyName>",
        "<cbc:Name>Representative 62</cbc:Name></cac:PartyName>",
        _address("PostalAddress", 64, "DK"),
        _scheme("VAT", "DK63"),
        "</cac:TaxRepresentativeParty><cac:Delivery><cbc:ActualDeliveryDate>2026-10-07</cbc:ActualDeliveryDate>",
        "<cac:DeliveryLocation><cbc:ID>LOCATION-71</cbc:ID>",
        _address("Address", 75, "FI"),
        "</cac:DeliveryLocation><cac:DeliveryParty><cac:PartyName><cbc:Name>Delivery 70</cbc:Name></cac:PartyName>",
        "</cac:DeliveryParty></cac:Delivery>",
        "<cac:PaymentMeans><cbc:PaymentMeansCode name='Means eighty-two'>30</cbc:PaymentMeansCode><cbc:PaymentID>",
        "REMITTANCE-83</cbc:PaymentID><cac:CardAccount><cbc:PrimaryAccountNumberID>4111</cbc:PrimaryAccountNumberID>",
        "<cbc:NetworkID>V</cbc:NetworkID><cbc:HolderName>Holder 88</cbc:HolderName></cac:CardAccount>",
        "<cac:PayeeFinancialAccount><cbc:ID>SE4550000000058398257466</cbc:ID><cbc:Name>Account 85</cbc:Name>",
        "<cac:FinancialInstitutionBranch><cbc:ID>ESSESES86</cbc:ID></cac:FinancialInstitutionBranch>",
        "</cac:PayeeFinancialAccount><cac:PaymentMandate><cbc:ID>MANDATE-89</cbc:ID><cac:PayerFinancialAccount>",
        "<cbc:ID>SE9191</cbc:ID></cac:PayerFinancialAccount></cac:PaymentMandate></cac:PaymentMeans>",
        "<cac:PaymentTerms><cbc:Note>Terms twenty</cbc:Note></cac:PaymentTerms>",
        _ubl_allowance(False, "95", "Allowance 97", "0.94", "92.00", "9293", _ubl_tax("TaxCategory", "S", "12")),
        _ubl_allowance(True, "FC", "Charge 104", "1.01", "99.00", "9900", _ubl_tax("TaxCategory", "E", "0")),
        f"<cac:TaxTotal>{_amount('TaxAmount', '1100.00')}<cac:TaxSubtotal>{_amount('TaxableAmount', '11600.00')}",
        f"{_amount('TaxAmount', '1170.00')}{_ubl_tax('TaxCategory', 'S', '19')}</cac:TaxSubtotal><cac:TaxSubtotal>",
        f"{_amount('TaxableAmount', '100.00')}{_amount('TaxAmount', '0')}",
        f"{_ubl_tax('TaxCategory', 'E', '0', reason)}</cac:TaxSubtotal></cac:TaxTotal>",
        f"<cac:TaxTotal>{_amount('TaxAmount', '111.00', 'EUR')}</cac:TaxTotal><cac:LegalMonetaryTotal>",
        _amount("LineExtensionAmount", "10600") + _amount("TaxExclusiveAmount", "10900"),
        _amount("TaxInclusiveAmount", "11200") + _amount("AllowanceTotalAmount", "107"),
        _amount("ChargeTotalAmount", "108") + _amount("PrepaidAmount", "113"),
        _amount("PayableRoundingAmount", "0.14") + _amount("PayableAmount", "11500"),
        "</cac:LegalMonetaryTotal><cac:InvoiceLine><cbc:ID>L126</cbc:ID><cbc:Note>Line note 127</cbc:Note>",
        f"<cbc:InvoicedQuantity unitCode='HUR'>129</cbc:InvoicedQuantity>{_amount('LineExtensionAmount', '13100')}",
        "<cbc:AccountingCost>LINECOST-133</cbc:AccountingCost><cac:InvoicePeriod><cbc:StartDate>2026-09-02",
        "</cbc:StartDate><cbc:EndDate>2026-09-03</cbc:EndDate></cac:InvoicePeriod><cac:OrderLineReference>",
        "<cbc:LineID>ORDERLINE-132</cbc:LineID></cac:OrderLineReference>",
        _ubl_reference("DocumentReference", "LINEOBJECT-128", "<cbc:DocumentTypeCode>130</cbc:DocumentTypeCode>"),
        _ubl_allowance(False, "95", "Line allowance 139", "1.38", "136", "1370"),
        _ubl_allowance(True, "FC", "Line charge 144", "1.43", "141", "1420"),
        "<cac:Item><cbc:Description>Item description 154</cbc:Description><cbc:Name>Item 153</cbc:Name>",
        _wrapped("BuyersItemIdentification", "BUYERITEM-156"),
        _wrapped("SellersItemIdentification", "SELLERITEM-155"),
        _wrapped("StandardItemIdentification", "7300000001579"),
        "<cac:OriginCountry><cbc:IdentificationCode>DE</cbc:IdentificationCode></cac:OriginCountry>",
        "<cac:CommodityClassification><cbc:ItemClassificationCode listID='STI'>CLASS-158",
        "</cbc:ItemClassificationCode></cac:CommodityClassification>",
        _ubl_tax("ClassifiedTaxCategory", "S", "25"),
        "<cac:AdditionalItemProperty><cbc:Name>Colour 160</cbc:Name><cbc:Value>Red 161</cbc:Value>",
        f"</cac:AdditionalItemProperty></cac:Item><cac:Price>{_amount('PriceAmount', '1460')}",
        "<cbc:BaseQuantity unitCode='HUR'>10</cbc:BaseQuantity><cac:AllowanceCharge><cbc:ChargeIndicator>false",
        f"</cbc:ChargeIndicator>{_amount('Amount', '147')}{_amount('BaseAmount', '1607')}</cac:AllowanceCharge>",
        "</cac:Price></cac:InvoiceLine>",
    ]
    spaces = f'xmlns="{_UBL}Invoice-2" xmlns:cac="{_UBL}CommonAggregateComponents-2"'
    return f'<Invoice {spaces} xmlns:cbc="{_UBL}CommonBasicComponents-2">{"".join(parts)}</Invoice>'.encode()


def _wrapped(name: str, value: str) -> str:
    return f"<cac:{name}><cbc:ID>{value}</cbc:ID></cac:{name}>"


_CII = "urn:un:unece:uncefact:data:standard:"


def _tag(name: str, *inner: str, **attributes: str) -> str:
    given = "".join(f" {key}='{value}'" for key, value in attributes.items())
    return f"<ram:{name}{given}>{''.join(inner)}</ram:{name}>"


def _day(name: str, text: str, kind: str = "udt") -> str:
    return _tag(name, f"<{kind}:DateTimeString format='102'>{text}</{kind}:DateTimeString>")


def _cii_address(first: int, country: str) -> str:
    lines = (("PostcodeCode", f"PC-{first + 3}"), ("LineOne", f"Street {first}"), ("LineTwo", f"Street {first + 1}"))
    rest = (
        ("CityName", f"City {first + 2}"),
        ("CountryID", country),
        ("CountrySubDivisionName", f"Region {first + 4}"),
    )
    return _tag("PostalTradeAddress", *(_tag(name, value) for name, value in (*lines, *rest)))


def _cii_contact(first: int) -> str:
    return _tag(
        "DefinedTradeContact",
        _tag("PersonName", f"Contact {first}"),
        _tag("TelephoneUniversalCommunication", _tag("CompleteNumber", f"Phone {first + 1}")),
        _tag("EmailURIUniversalCommunication", _tag("URIID", f"mail{first + 2}@example.org")),
    )


def _organization(number: str, trading_name: str | None = None) -> str:
    inner = [_tag("ID", number)] + ([_tag("TradingBusinessName", trading_name)] if trading_name else [])
    return _tag("SpecifiedLegalOrganization", *inner)


def _registration(scheme: str, value: str) -> str:
    return _tag("SpecifiedTaxRegistration", _tag("ID", value, schemeID=scheme))


def _electronic(scheme: str, value: str) -> str:
    return _tag("URIUniversalCommunication", _tag("URIID", value, schemeID=scheme))


def _cii_allowance(charge: bool, code: str, reason: str, percent: str, amount: str, base: str, tax: str = "") -> str:
    return _tag(
        "SpecifiedTradeAllowanceCharge",
        f"<ram:ChargeIndicator><udt:Indicator>{str(charge).lower()}</udt:Indicator></ram:ChargeIndicator>",
        _tag("CalculationPercent", percent),
        _tag("BasisAmount", base),
        _tag("ActualAmount", amount),
        _tag("ReasonCode", code),
        _tag("Reason", reason),
        tax,
    )


def _cii_tax(name: str, category: str, rate: str) -> str:
    parts = (_tag("TypeCode", "VAT"), _tag("CategoryCode", category), _tag("RateApplicablePercent", rate))
    return _tag(name, *parts)


def _issued(name: str, value: str, *more: str) -> str:
    return _tag(name, _tag("IssuerAssignedID", value), *more)


def _cii_line() -> str:
    product = _tag(
        "SpecifiedTradeProduct",
        _tag("GlobalID", "7300000001579", schemeID="0160"),
        _tag("SellerAssignedID", "SELLERITEM-155"),
        _tag("BuyerAssignedID", "BUYERITEM-156"),
        _tag("Name", "Item 153"),
        _tag("Description", "Item description 154"),
        _tag("ApplicableProductCharacteristic", _tag("Description", "Colour 160"), _tag("Value", "Red 161")),
        _tag("DesignatedProductClassification", _tag("ClassCode", "CLASS-158", listID="STI")),
        _tag("OriginTradeCountry", _tag("ID", "DE")),
    )
    base = _tag("BasisQuantity", "10", unitCode="HUR")
    discount = _tag("AppliedTradeAllowanceCharge", _tag("ActualAmount", "147"))
    agreement = _tag(
        "SpecifiedLineTradeAgreement",
        _tag("BuyerOrderReferencedDocument", _tag("LineID", "ORDERLINE-132")),
        _tag("GrossPriceProductTradePrice", _tag("ChargeAmount", "1607"), base, discount),
        _tag("NetPriceProductTradePrice", _tag("ChargeAmount", "1460"), base),
    )
    settlement = _tag(
        "SpecifiedLineTradeSettlement",
        _cii_tax("ApplicableTradeTax", "S", "25"),
        _tag("BillingSpecifiedPeriod", _day("StartDateTime", "20260902"), _day("EndDateTime", "20260903")),
        _cii_allowance(False, "95", "Line allowance 139", "1.38", "136", "1370"),
        _cii_allowance(True, "FC", "Line charge 144", "1.43", "141", "1420"),
        _tag("SpecifiedTradeSettlementLineMonetarySummation", _tag("LineTotalAmount", "13100")),
        _issued("AdditionalReferencedDocument", "LINEOBJECT-128", _tag("TypeCode", "130")),
        _tag("ReceivableSpecifiedTradeAccountingAccount", _tag("ID", "LINECOST-133")),
    )
    note = _tag("IncludedNote", _tag("Content", "Line note 127"))
    delivery = _tag("SpecifiedLineTradeDelivery", _tag("BilledQuantity", "129", unitCode="HUR"))
    document = _tag("AssociatedDocumentLineDocument", _tag("LineID", "L126"), note)
    return _tag("IncludedSupplyChainTradeLineItem", document, product, agreement, delivery, settlement)


def _cii_agreement() -> str:
    return _tag(
        "ApplicableHeaderTradeAgreement",
        _tag("BuyerReference", "BUYERREF-10"),
        _tag(
            "SellerTradeParty",
            _tag("ID", "SELLER-29"),
            _tag("Name", "Seller 27 AB"),
            _tag("Description", "Approved for F-tax 33"),
            _organization("5560000030", "Trading 28"),
            _cii_contact(41),
            _cii_address(35, "SE"),
            _electronic("0007", "ENDPOINT-34"),
            _registration("VA", "SE556000003101"),
            _registration("FC", "TAXREG-32"),
        ),
        _tag(
            "BuyerTradeParty",
            _tag("ID", "BUYER-46"),
            _tag("Name", "Buyer 44 AS"),
            _organization("ORG-47", "Trading 45"),
            _cii_contact(56),
            _cii_address(50, "NO"),
            _electronic("0192", "ENDPOINT-49"),
            _registration("VA", "NO48"),
        ),
        _tag(
            "SellerTaxRepresentativeTradeParty",
            _tag("Name", "Representative 62"),
            _cii_address(64, "DK"),
            _registration("VA", "DK63"),
        ),
        _issued("SellerOrderReferencedDocument", "SALES-14"),
        _issued("BuyerOrderReferencedDocument", "ORDER-13"),
        _issued("ContractReferencedDocument", "CONTRACT-12"),
        _issued(
            "AdditionalReferencedDocument",
            "SUPPORT-122",
            _tag("URIID", "https://example.org/124"),
            _tag("TypeCode", "916"),
            _tag("Name", "Support description 123"),
            _tag("AttachmentBinaryObject", "JVBERi0xLjc=", mimeCode="application/pdf", filename="file-125.pdf"),
        ),
        _issued("AdditionalReferencedDocument", "TENDER-17", _tag("TypeCode", "50")),
        _issued("AdditionalReferencedDocument", "OBJECT-18", _tag("TypeCode", "130")),
        _tag("SpecifiedProcuringProject", _tag("ID", "PROJECT-11"), _tag("Name", "Project reference")),
    )


def _cii_delivery() -> str:
    ship_to = _tag("ShipToTradeParty", _tag("ID", "LOCATION-71"), _tag("Name", "Delivery 70"), _cii_address(75, "FI"))
    return _tag(
        "ApplicableHeaderTradeDelivery",
        ship_to,
        _tag("ActualDeliverySupplyChainEvent", _day("OccurrenceDateTime", "20261007")),
        _issued("DespatchAdviceReferencedDocument", "DESPATCH-16"),
        _issued("ReceivingAdviceReferencedDocument", "RECEIPT-15"),
    )


def _cii_settlement() -> str:
    means = _tag(
        "SpecifiedTradeSettlementPaymentMeans",
        _tag("TypeCode", "30"),
        _tag("Information", "Means eighty-two"),
        _tag("ApplicableTradeSettlementFinancialCard", _tag("ID", "4111"), _tag("CardholderName", "Holder 88")),
        _tag("PayerPartyDebtorFinancialAccount", _tag("IBANID", "SE9191")),
        _tag(
            "PayeePartyCreditorFinancialAccount",
            _tag("IBANID", "SE4550000000058398257466"),
            _tag("AccountName", "Account 85"),
        ),
        _tag("PayeeSpecifiedCreditorFinancialInstitution", _tag("BICID", "ESSESES86")),
    )
    standard = _tag(
        "ApplicableTradeTax",
        _tag("CalculatedAmount", "1170"),
        _tag("TypeCode", "VAT"),
        _tag("BasisAmount", "11600"),
        _tag("CategoryCode", "S"),
        _tag("TaxPointDate", "<udt:DateString format='102'>20261104</udt:DateString>"),
        _tag("RateApplicablePercent", "19"),
    )
    exempt = _tag(
        "ApplicableTradeTax",
        _tag("CalculatedAmount", "0"),
        _tag("TypeCode", "VAT"),
        _tag("ExemptionReason", "Reason 120"),
        _tag("BasisAmount", "100"),
        _tag("CategoryCode", "E"),
        _tag("ExemptionReasonCode", "VATEX-EU-132"),
        _tag("RateApplicablePercent", "0"),
    )
    sums = (
        ("LineTotalAmount", "10600"),
        ("ChargeTotalAmount", "108"),
        ("AllowanceTotalAmount", "107"),
        ("TaxBasisTotalAmount", "10900"),
    )
    after = (("RoundingAmount", "0.14"), ("GrandTotalAmount", "11200"), ("TotalPrepaidAmount", "113"))
    return _tag(
        "ApplicableHeaderTradeSettlement",
        _tag("CreditorReferenceID", "CREDITOR-90"),
        _tag("PaymentReference", "REMITTANCE-83"),
        _tag("TaxCurrencyCode", "EUR"),
        _tag("InvoiceCurrencyCode", "SEK"),
        _tag("PayeeTradeParty", _tag("ID", "PAYEE-60"), _tag("Name", "Payee 59"), _organization("PAYEEORG-61")),
        means,
        standard,
        exempt,
        _tag("BillingSpecifiedPeriod", _day("StartDateTime", "20260901"), _day("EndDateTime", "20260930")),
        _cii_allowance(False, "95", "Allowance 97", "0.94", "92", "9293", _cii_tax("CategoryTradeTax", "S", "12")),
        _cii_allowance(True, "FC", "Charge 104", "1.01", "99", "9900", _cii_tax("CategoryTradeTax", "E", "0")),
        _tag(
            "SpecifiedTradePaymentTerms",
            _tag("Description", "Terms twenty"),
            _day("DueDateDateTime", "20261205"),
            _tag("DirectDebitMandateID", "MANDATE-89"),
        ),
        _tag(
            "SpecifiedTradeSettlementHeaderMonetarySummation",
            *(_tag(name, value) for name, value in sums),
            _tag("TaxTotalAmount", "1100", currencyID="SEK"),
            _tag("TaxTotalAmount", "111", currencyID="EUR"),
            *(_tag(name, value) for name, value in after),
            _tag("DuePayableAmount", "11500"),
        ),
        _issued("InvoiceReferencedDocument", "PRECEDING-25", _day("FormattedIssueDateTime", "20260106", "qdt")),
        _tag("ReceivableSpecifiedTradeAccountingAccount", _tag("ID", "COST-19")),
    )


def cii(type_code: str = "384") -> bytes:
    """Return a CII invoice with every term."""
    context = _tag("GuidelineSpecifiedDocumentContextParameter", _tag("ID", "urn:cen.eu:en16931:2017"))
    note = _tag("IncludedNote", _tag("Content", "Note twenty-two"), _tag("SubjectCode", "AAI"))
    head = (_tag("ID", "INV-2026-1"), _tag("TypeCode", type_code), _day("IssueDateTime", "20261103"), note)
    parts = (_cii_line(), _cii_agreement(), _cii_delivery(), _cii_settlement())
    spaces = (
        f'xmlns:rsm="{_CII}CrossIndustryInvoice:100" xmlns:udt="{_CII}UnqualifiedDataType:100" '
        f'xmlns:qdt="{_CII}QualifiedDataType:100" xmlns:ram="{_CII}ReusableAggregateBusinessInformationEntity:100"'
    )
    return (
        f"<rsm:CrossIndustryInvoice {spaces}><rsm:ExchangedDocumentContext>{context}</rsm:ExchangedDocumentContext>"
        f"<rsm:ExchangedDocument>{''.join(head)}</rsm:ExchangedDocument><rsm:SupplyChainTradeTransaction>"
        f"{''.join(parts)}</rsm:SupplyChainTradeTransaction></rsm:CrossIndustryInvoice>"
    ).encode()


def _element(name: str, *inner: str, **attributes: str) -> str:
    given = "".join(f' {key}="{value}"' for key, value in attributes.items())
    return f"<{name}{given}>{''.join(inner)}</{name}>"


def _elements(**values: str) -> str:
    return "".join(_element(name, value) for name, value in values.items())


def _money(name: str, value: str, currency: str = "SEK") -> str:
    return _element(name, value, AmountCurrencyIdentifier=currency)


def _finvoice_address(role: str, first: int, country: str) -> str:
    streets = (_element(f"{role}StreetName", f"Street {first + at}") for at in (0, 1))
    return _element(
        f"{role}PostalAddressDetails",
        *streets,
        _element(f"{role}TownName", f"City {first + 2}"),
        _element(f"{role}PostCodeIdentifier", f"PC-{first + 3}"),
        _element(f"{role}CountrySubdivision", f"Region {first + 4}"),
        _element("CountryCode", country),
    )


def _finvoice_contact(role: str, first: int) -> str:
    communication = (
        _element(f"{role}PhoneNumberIdentifier", f"Phone {first + 1}"),
        _element(f"{role}EmailaddressIdentifier", f"mail{first + 2}@example.org"),
    )
    name = _element(f"{role}ContactPersonName", f"Contact {first}")
    return name + _element(f"{role}CommunicationDetails", *communication)


def _finvoice_parties() -> str:
    account = _elements(
        SellerAccountID="SE4550000000058398257466", SellerBic="ESSESES86", SellerAccountName="Account 85"
    )
    seller = _elements(
        SellerPartyIdentifier="5560000030",
        SellerOrganisationName="Seller 27 AB",
        SellerOrganisationTradingName="Trading 28",
        SellerOrganisationTaxCode="SE556000003101",
        SellerCode="SELLER-29",
    )
    buyer = _elements(
        BuyerPartyIdentifier="ORG-47",
        BuyerOrganisationName="Buyer 44 AS",
        BuyerOrganisationTradingName="Trading 45",
        BuyerOrganisationTaxCode="NO48",
        BuyerCode="BUYER-46",
    )
    delivery = _elements(DeliveryPartyIdentifier="LOCATION-71", DeliveryOrganisationName="Delivery 70")
    legal = _elements(SellerTaxRegistrationText="TAXREG-32", SellerAdditionalLegalInfo="Approved for F-tax 33")
    delivered = _elements(DeliveryDate="20261007", DeliveryNoteIdentifier="DESPATCH-16")
    return "".join(
        (
            _element("SellerPartyDetails", seller, _finvoice_address("Seller", 35, "SE")),
            _finvoice_contact("Seller", 41),
            _element("SellerInformationDetails", legal, _element("SellerAccountDetails", account)),
            _element("BuyerPartyDetails", buyer, _finvoice_address("Buyer", 50, "NO")),
            _finvoice_contact("Buyer", 56),
            _element("DeliveryPartyDetails", delivery, _finvoice_address("Delivery", 75, "FI")),
            _element("DeliveryDetails", delivered),
            _element(
                "AnyPartyDetails",
                _element("AnyPartyText", "Payee", AnyPartyCode="PE"),
                _elements(
                    AnyPartyIdentifier="PAYEEORG-61", AnyPartyOrganisationName="Payee 59", AnyPartyCode="PAYEE-60"
                ),
            ),
            _element(
                "AnyPartyDetails",
                _element("AnyPartyText", "Representative", AnyPartyCode="LC"),
                _elements(AnyPartyOrganisationName="Representative 62", AnyPartyOrganisationTaxCode="DK63"),
                _finvoice_address("AnyParty", 64, "DK"),
            ),
        )
    )


def _finvoice_allowances() -> str:
    discount = _elements(FreeText="Allowance 97", ReasonCode="95", Percent="0,94", Amount="92", BaseAmount="9293")
    charge = _elements(ReasonText="Charge 104", ReasonCode="FC", Percent="1,01", Amount="99", BaseAmount="9900")
    return _element("DiscountDetails", discount, _elements(VatCategoryCode="S", VatRatePercent="12")) + _element(
        "ChargeDetails", charge, _elements(VatCategoryCode="E", VatRatePercent="0")
    )


def _finvoice_details(type_code: str) -> str:
    exempt = _elements(
        VatBaseAmount="100",
        VatRatePercent="0",
        VatCode="E",
        VatRateAmount="0",
        VatFreeText="Reason 120",
        VatExemptionReasonCode="VATEX-EU-132",
    )
    return _element(
        "InvoiceDetails",
        _elements(
            InvoiceTypeCode="INV01",
            InvoiceTypeCodeUN=type_code,
            InvoicedObjectID="OBJECT-18",
            InvoiceNumber="INV-2026-1",
            InvoiceDate="20261103",
        ),
        _element("OriginalInvoiceReference", _elements(InvoiceNumber="PRECEDING-25", InvoiceDate="20260106")),
        _elements(
            InvoicingPeriodStartDate="20260901",
            InvoicingPeriodEndDate="20260930",
            OrderIdentifier="ORDER-13",
            OrderConfirmationIdentifier="SALES-14",
            AgreementIdentifier="CONTRACT-12",
            BuyerReferenceIdentifier="BUYERREF-10",
            ProjectReferenceIdentifier="PROJECT-11",
        ),
        _money("RowsTotalVatExcludedAmount", "10600"),
        _money("DiscountsTotalVatExcludedAmount", "107"),
        _money("ChargesTotalVatExcludedAmount", "108"),
        _money("InvoiceTotalVatExcludedAmount", "10900"),
        _money("InvoiceTotalVatAmount", "1100"),
        _money("InvoiceTotalVatAccountingAmount", "111", "EUR"),
        _money("InvoiceTotalVatIncludedAmount", "11200"),
        _money("InvoiceTotalRoundoffAmount", "0,14"),
        _money("InvoicePaidAmount", "113"),
        _element("AccountDimensionText", "COST-19"),
        _element("VatPoint", _element("VatPointDate", "20261104")),
        _element(
            "VatSpecificationDetails",
            _elements(VatBaseAmount="11600", VatRatePercent="19", VatCode="S", VatRateAmount="1170"),
        ),
        _element("VatSpecificationDetails", exempt),
        _element("InvoiceFreeText", "Note twenty-two"),
        _element("PaymentTermsDetails", _elements(PaymentTermsFreeText="Terms twenty", InvoiceDueDate="20261205")),
        _finvoice_allowances(),
        _element("TenderReference", "TENDER-17"),
    )


def _finvoice_row() -> str:
    unit = {"QuantityUnitCodeUN": "HUR"}
    discount = {
        "Percent": "1,38",
        "Amount": "136",
        "BaseAmount": "1370",
        "TypeCode": "95",
        "TypeText": "Line allowance 139",
    }
    return _element(
        "InvoiceRow",
        _elements(
            InvoicedObjectID="LINEOBJECT-128",
            ArticleIdentifier="SELLERITEM-155",
            ArticleGroupIdentifier="CLASS-158",
            ArticleName="Item 153",
            ArticleDescription="Item description 154",
            BuyerArticleIdentifier="BUYERITEM-156",
            EanCode="7300000001579",
        ),
        _element("RowDefinitionDetails", _elements(RowDefinitionHeaderText="Colour 160", RowDefinitionValue="Red 161")),
        _element("InvoicedQuantity", "129", **unit),
        _elements(StartDate="20260902", EndDate="20260903", UnitPriceAmount="1607", UnitPriceDiscountAmount="147"),
        _element("UnitPriceNetAmount", "1460"),
        _element("UnitPriceBaseQuantity", "10", **unit),
        _elements(RowOrderPositionIdentifier="ORDERLINE-132", RowPositionIdentifier="L126"),
        _element("RowDeliveryDetails", _element("RowCountryOfOrigin", "DE")),
        _elements(RowAccountDimensionText="LINECOST-133", RowFreeText="Line note 127"),
        *(_element(f"RowDiscount{name}", value) for name, value in discount.items()),
        _element(
            "RowChargeDetails",
            _elements(ReasonText="Line charge 144", ReasonCode="FC", Percent="1,43", Amount="141", BaseAmount="1420"),
        ),
        _elements(RowVatRatePercent="25", RowVatCode="S", RowVatExcludedAmount="13100"),
    )


def finvoice(type_code: str = "384") -> bytes:
    """Return a Finvoice with every term that it can say."""
    route = _element(
        "MessageTransmissionDetails",
        _element("MessageSenderDetails", _element("FromIdentifier", "ENDPOINT-34", SchemeID="0007")),
        _element("MessageReceiverDetails", _element("ToIdentifier", "ENDPOINT-49", SchemeID="0192")),
    )
    instruction = _elements(
        EpiRemittanceInfoIdentifier="REMITTANCE-83",
        EpiDateOptionDate="20261205",
        EpiPaymentMeansCode="30",
        EpiPaymentMeansText="Means eighty-two",
    ) + _money("EpiInstructedAmount", "11500")
    debit = _elements(MandateReference="MANDATE-89", CreditorIdentifier="CREDITOR-90", DebitedAccountID="SE9191")
    return _element(
        "Finvoice",
        route,
        _finvoice_parties(),
        _finvoice_details(type_code),
        _element("PaymentCardInfo", _elements(PrimaryAccountNumber="4111", CardHolderName="Holder 88")),
        _element("DirectDebitInfo", debit),
        _finvoice_row(),
        _element("EpiDetails", _element("EpiPaymentInstructionDetails", instruction)),
        _elements(InvoiceUrlNameText="Support description 123", InvoiceUrlText="https://example.org/124"),
        Version="3.0",
    ).encode()
