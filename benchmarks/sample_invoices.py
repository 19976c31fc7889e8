"""Big files of UBL invoices for the benchmarks: of our own making, like those of a Swedish business system."""

from collections.abc import Iterator
from pathlib import Path

_HEAD = (
    '<?xml version="1.0" encoding="UTF-8"?>\n'
    '<Batch xmlns:cac="urn:oasis:names:specification:ubl:schema:xsd:CommonAggregateComponents-2" '
    'xmlns:cbc="urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2">\n'
)
_LINES = 5
_GOODS = (
    "Hydraulic hose 12 mm",
    "Service on site, per hour",
    "Filter cartridge",
    "Travel",
    "Gasket set",
    "Sealing ring",
)


def write_invoices(path: Path, count: int) -> None:
    """Write a file of ``count`` different invoices, about 5 kB each, in one wrapper element."""
    with path.open("w", encoding="utf-8") as file:
        file.write(_HEAD)
        file.writelines(_invoices(count))
        file.write("</Batch>\n")


def _invoices(count: int) -> Iterator[str]:
    for number in range(1, count + 1):
        yield _INVOICE.format(
            number=f"2026-{number:07d}",
            customer=10_000 + number * 7 % 90_000,
            buyer=f"{_NAMES[number % len(_NAMES)]} {number * 13 % 5000} AB",
            gln=_gln(number * 31 % 10_000_000),
            org=_org_number(10_000 + number * 7 % 90_000),
            day=f"{1 + number % 28:02d}",
            order=f"PO-{number * 17 % 100_000}",
            net=_LINES * 1000,
            tax=_LINES * 250,
            gross=_LINES * 1250,
            lines="".join(_line(line, _GOODS[(number + line) % len(_GOODS)]) for line in range(1, _LINES + 1)),
        )


def _gln(number: int) -> str:
    digits = f"73500{number:07d}"
    weighted = sum(int(digit) * (3 if place % 2 else 1) for place, digit in enumerate(digits))
    return digits + str(-weighted % 10)


def _org_number(number: int) -> str:
    digits = f"5560{number:05d}"
    doubled = sum(sum(divmod(int(digit) * (1 if place % 2 else 2), 10)) for place, digit in enumerate(digits))
    return digits + str(-doubled % 10)


def _line(number: int, goods: str) -> str:
    return _LINE.format(number=number, goods=goods, article=f"A-{number:04d}")


_NAMES = ("Bygg i Umeå", "Åkeri Söderström", "Fastigheter Väst", "Ekmans Måleri", "Nordsjö Frakt", "Skärholmens Kök")

_PARTY = """
<cac:{role}>
<cac:Party>
<cbc:EndpointID schemeID="{scheme}">{endpoint}</cbc:EndpointID>{identification}
<cac:PartyName><cbc:Name>{name}</cbc:Name></cac:PartyName>
<cac:PostalAddress>
<cbc:StreetName>Verkstadsgatan 12</cbc:StreetName>
<cbc:CityName>Umeå</cbc:CityName>
<cbc:PostalZone>903 22</cbc:PostalZone>
<cac:Country><cbc:IdentificationCode>SE</cbc:IdentificationCode></cac:Country>
</cac:PostalAddress>
<cac:PartyTaxScheme>
<cbc:CompanyID>{vat}</cbc:CompanyID>
<cac:TaxScheme><cbc:ID>VAT</cbc:ID></cac:TaxScheme>
</cac:PartyTaxScheme>
<cac:PartyLegalEntity>
<cbc:RegistrationName>{name}</cbc:RegistrationName>
<cbc:CompanyID schemeID="0007">{legal}</cbc:CompanyID>
</cac:PartyLegalEntity>
<cac:Contact><cbc:Name>Kontakt</cbc:Name><cbc:ElectronicMail>{email}</cbc:ElectronicMail></cac:Contact>
</cac:Party>
</cac:{role}>"""

_SELLER = _PARTY.format(
    role="AccountingSupplierParty",
    scheme="0007",
    endpoint="5567788990",
    identification="",
    name="Nordlys Verkstad AB",
    vat="SE556778899001",
    legal="5567788990",
    email="faktura@nordlys.example",
)
_BUYER = _PARTY.format(
    role="AccountingCustomerParty",
    scheme="0088",
    endpoint="{gln}",
    identification="<cac:PartyIdentification><cbc:ID>{customer}</cbc:ID></cac:PartyIdentification>",
    name="{buyer}",
    vat="SE{org}01",
    legal="{org}",
    email="ekonomi@kund{customer}.example",
)
_INVOICE = f"""<Invoice xmlns="urn:oasis:names:specification:ubl:schema:xsd:Invoice-2" \
xmlns:cac="urn:oasis:names:specification:ubl:schema:xsd:CommonAggregateComponents-2" \
xmlns:cbc="urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2">
<cbc:CustomizationID>urn:cen.eu:en16931:2017#compliant#urn:fdc:peppol.eu:2017:poacc:billing:3.0</cbc:CustomizationID>
<cbc:ProfileID>urn:fdc:peppol.eu:2017:poacc:billing:01:1.0</cbc:ProfileID>
<cbc:ID>{{number}}</cbc:ID>
<cbc:IssueDate>2026-03-{{day}}</cbc:IssueDate>
<cbc:DueDate>2026-04-{{day}}</cbc:DueDate>
<cbc:InvoiceTypeCode>380</cbc:InvoiceTypeCode>
<cbc:DocumentCurrencyCode>SEK</cbc:DocumentCurrencyCode>
<cbc:BuyerReference>Ref {{customer}}</cbc:BuyerReference>
<cac:OrderReference><cbc:ID>{{order}}</cbc:ID></cac:OrderReference>{_SELLER}{_BUYER}
<cac:PaymentMeans>
<cbc:PaymentMeansCode>30</cbc:PaymentMeansCode>
<cbc:PaymentID>{{number}}</cbc:PaymentID>
<cac:PayeeFinancialAccount><cbc:ID>991-2346</cbc:ID></cac:PayeeFinancialAccount>
</cac:PaymentMeans>
<cac:TaxTotal>
<cbc:TaxAmount currencyID="SEK">{{tax}}.00</cbc:TaxAmount>
<cac:TaxSubtotal>
<cbc:TaxableAmount currencyID="SEK">{{net}}.00</cbc:TaxableAmount>
<cbc:TaxAmount currencyID="SEK">{{tax}}.00</cbc:TaxAmount>
<cac:TaxCategory>
<cbc:ID>S</cbc:ID><cbc:Percent>25</cbc:Percent><cac:TaxScheme><cbc:ID>VAT</cbc:ID></cac:TaxScheme>
</cac:TaxCategory>
</cac:TaxSubtotal>
</cac:TaxTotal>
<cac:LegalMonetaryTotal>
<cbc:LineExtensionAmount currencyID="SEK">{{net}}.00</cbc:LineExtensionAmount>
<cbc:TaxExclusiveAmount currencyID="SEK">{{net}}.00</cbc:TaxExclusiveAmount>
<cbc:TaxInclusiveAmount currencyID="SEK">{{gross}}.00</cbc:TaxInclusiveAmount>
<cbc:PayableAmount currencyID="SEK">{{gross}}.00</cbc:PayableAmount>
</cac:LegalMonetaryTotal>{{lines}}
</Invoice>
"""
_LINE = """
<cac:InvoiceLine>
<cbc:ID>{number}</cbc:ID>
<cbc:InvoicedQuantity unitCode="HUR">10</cbc:InvoicedQuantity>
<cbc:LineExtensionAmount currencyID="SEK">1000.00</cbc:LineExtensionAmount>
<cac:Item>
<cbc:Name>{goods}</cbc:Name>
<cac:SellersItemIdentification><cbc:ID>{article}</cbc:ID></cac:SellersItemIdentification>
<cac:ClassifiedTaxCategory>
<cbc:ID>S</cbc:ID><cbc:Percent>25</cbc:Percent><cac:TaxScheme><cbc:ID>VAT</cbc:ID></cac:TaxScheme>
</cac:ClassifiedTaxCategory>
</cac:Item>
<cac:Price><cbc:PriceAmount currencyID="SEK">100.00</cbc:PriceAmount></cac:Price>
</cac:InvoiceLine>"""
