"""The whole invoice as a person reads it: lines, taxes, accounts, addresses, terms."""

from datetime import date
from decimal import Decimal

from connect_app.domain.invoice import (
    Address,
    AllowanceOrCharge,
    InvoiceContent,
    InvoiceLine,
    LinePrice,
    PaymentAccount,
    TaxSubtotal,
)
from connect_app.formats.content import read_content
from connect_app.formats.reading import read_document
from tests.unit.formats import makers


def content(text: str) -> InvoiceContent:
    found = read_content(text.encode())
    assert found.facts == read_document(text.encode()).facts
    assert (found.seller.party, found.buyer.party) == (found.facts.seller, found.facts.buyer)
    return found


UBL_LINE = (
    "<cac:InvoiceLine><cbc:ID>1</cbc:ID><cbc:Note>Vecka 9</cbc:Note><cbc:InvoicedQuantity unitCode='HUR'>7.5"
    "</cbc:InvoicedQuantity><cbc:LineExtensionAmount currencyID='SEK'>750</cbc:LineExtensionAmount><cac:Item>"
    "<cbc:Description>På plats</cbc:Description><cbc:Name>Arbete</cbc:Name><cac:ClassifiedTaxCategory><cbc:Percent>25"
    "</cbc:Percent></cac:ClassifiedTaxCategory></cac:Item><cac:Price><cbc:PriceAmount currencyID='SEK'>1000"
    "</cbc:PriceAmount><cbc:BaseQuantity>10</cbc:BaseQuantity></cac:Price></cac:InvoiceLine>"
)


def test_ubl() -> None:
    extras = (
        "<cac:Delivery><cbc:ActualDeliveryDate>2026-02-28</cbc:ActualDeliveryDate><cac:DeliveryLocation><cac:Address>"
        "<cbc:StreetName>Hamnen</cbc:StreetName></cac:Address></cac:DeliveryLocation></cac:Delivery><cac:PaymentTerms>"
        "<cbc:Note>30 dagar\n   netto</cbc:Note></cac:PaymentTerms><cac:AllowanceCharge><cbc:ChargeIndicator>false"
        "</cbc:ChargeIndicator><cbc:AllowanceChargeReason>Rabatt</cbc:AllowanceChargeReason><cbc:Amount>10"
        "</cbc:Amount></cac:AllowanceCharge>"
    )
    subtotal = (
        "<cac:TaxSubtotal><cbc:TaxableAmount>1000</cbc:TaxableAmount><cbc:TaxAmount>250</cbc:TaxAmount><cac:TaxCategory>"
        "<cbc:ID>S</cbc:ID><cbc:Percent>25</cbc:Percent></cac:TaxCategory></cac:TaxSubtotal></cac:TaxTotal>"
        "<cac:TaxTotal><cbc:TaxAmount currencyID='EUR'>23</cbc:TaxAmount></cac:TaxTotal>"
    )
    text = makers.ubl(before_parties=extras).replace("</cac:TaxTotal>", subtotal)
    found = content(text.replace("</Invoice>", UBL_LINE + "</Invoice>"))
    assert found.lines == (
        InvoiceLine(
            id="1",
            description="Arbete",
            note="På plats\nVecka 9",
            quantity=Decimal("7.5"),
            unit="HUR",
            unit_price=Decimal(100),
            vat_rate=Decimal(25),
            amount=Decimal(750),
            price=LinePrice(net=Decimal(1000), base_quantity=Decimal(10)),
        ),
    )
    assert found.taxes == (TaxSubtotal("S", Decimal(25), Decimal(1000), Decimal(250)),)
    assert found.tax_total == Decimal("250.00")
    assert found.allowances == (AllowanceOrCharge(is_charge=False, reason="Rabatt", amount=Decimal(10)),)
    assert found.accounts == (PaymentAccount("Bankgiro", "5050-1055", None, "4711"),)
    assert found.buyer.address == Address(("Storgatan 1",), "90101", "Umeå", "SE")
    assert (found.delivery_date, found.delivery_address) == (date(2026, 2, 28), Address(("Hamnen",)))
    assert found.payment_terms == "30 dagar\nnetto"
    assert found.notes == ("Tack för köpet",)


def test_ubl_credit_note_lines() -> None:
    line = UBL_LINE.replace("InvoiceLine", "CreditNoteLine").replace("InvoicedQuantity", "CreditedQuantity")
    text = makers.ubl(is_credit=True).replace("</CreditNote>", line + "</CreditNote>")
    assert content(text).lines[0].quantity == Decimal("7.5")


def test_cii() -> None:
    line = (
        "<ram:IncludedSupplyChainTradeLineItem><ram:AssociatedDocumentLineDocument><ram:LineID>1</ram:LineID>"
        "</ram:AssociatedDocumentLineDocument><ram:SpecifiedTradeProduct><ram:Name>Arbeit</ram:Name>"
        "</ram:SpecifiedTradeProduct><ram:SpecifiedLineTradeAgreement><ram:NetPriceProductTradePrice><ram:ChargeAmount>50"
        "</ram:ChargeAmount></ram:NetPriceProductTradePrice></ram:SpecifiedLineTradeAgreement>"
        "<ram:SpecifiedLineTradeDelivery><ram:BilledQuantity unitCode='HUR'>2</ram:BilledQuantity>"
        "</ram:SpecifiedLineTradeDelivery><ram:SpecifiedLineTradeSettlement><ram:ApplicableTradeTax>"
        "<ram:RateApplicablePercent>19</ram:RateApplicablePercent></ram:ApplicableTradeTax>"
        "<ram:SpecifiedTradeSettlementLineMonetarySummation><ram:LineTotalAmount>100</ram:LineTotalAmount>"
        "</ram:SpecifiedTradeSettlementLineMonetarySummation></ram:SpecifiedLineTradeSettlement>"
        "</ram:IncludedSupplyChainTradeLineItem>"
    )
    settlement = (
        "</ram:InvoiceCurrencyCode><ram:SpecifiedTradeSettlementPaymentMeans><ram:PayeePartyCreditorFinancialAccount>"
        "<ram:IBANID>DE79 0000 0000 1234 5678 90</ram:IBANID></ram:PayeePartyCreditorFinancialAccount>"
        "</ram:SpecifiedTradeSettlementPaymentMeans><ram:ApplicableTradeTax><ram:CalculatedAmount>19"
        "</ram:CalculatedAmount><ram:BasisAmount>100</ram:BasisAmount><ram:CategoryCode>S</ram:CategoryCode>"
        "<ram:RateApplicablePercent>19</ram:RateApplicablePercent></ram:ApplicableTradeTax>"
    )
    text = makers.cii().replace("<ram:ApplicableHeaderTradeAgreement>", line + "<ram:ApplicableHeaderTradeAgreement>")
    found = content(text.replace("</ram:InvoiceCurrencyCode>", settlement))
    assert found.lines == (InvoiceLine("1", "Arbeit", None, Decimal(2), "HUR", Decimal(50), Decimal(19), Decimal(100)),)
    assert found.taxes == (TaxSubtotal("S", Decimal(19), Decimal(100), Decimal(19)),)
    assert found.accounts == (PaymentAccount("IBAN", "DE79 0000 0000 1234 5678 90", None, None),)


def test_a_line_is_followed_by_the_lines_that_it_is_made_up_of() -> None:
    def line(kind: str, number: str, inner: str = "") -> str:
        name = f"<cbc:ID>{number}</cbc:ID><cac:Item><cbc:Name>Part {number}</cbc:Name></cac:Item>"
        return f"<cac:{kind}>{name}{inner}</cac:{kind}>"

    parts = line("SubInvoiceLine", "1.1", line("SubInvoiceLine", "1.1.1")) + line("SubInvoiceLine", "1.2")
    lines = line("InvoiceLine", "1", parts) + line("InvoiceLine", "2")
    found = content(makers.ubl().replace("</Invoice>", f"{lines}</Invoice>"))
    descriptions = [one.description for one in found.lines]
    assert descriptions == ["Part 1", "– Part 1.1", "– – Part 1.1.1", "– Part 1.2", "Part 2"]


def test_svefaktura_alone_and_with_attachments_around_it() -> None:
    account = (
        "<cbc:DuePaymentDate>2026-03-31</cbc:DuePaymentDate><cac:PayeeFinancialAccount><cac:ID>4624581</cac:ID>"
        "<cac:FinancialInstitutionBranch><cac:FinancialInstitution><cac:ID>BGABSESS</cac:ID></cac:FinancialInstitution>"
        "</cac:FinancialInstitutionBranch><cac:PaymentInstructionID>777</cac:PaymentInstructionID>"
        "</cac:PayeeFinancialAccount>"
    )
    line = (
        "<cac:InvoiceLine><cac:ID>1</cac:ID><cbc:InvoicedQuantity quantityUnitCode='styck'>2</cbc:InvoicedQuantity>"
        "<cbc:LineExtensionAmount>100</cbc:LineExtensionAmount><cac:Item><cbc:Description>Pensel</cbc:Description>"
        "<cac:BasePrice><cbc:PriceAmount>50</cbc:PriceAmount></cac:BasePrice></cac:Item></cac:InvoiceLine></Invoice>"
    )
    text = makers.svefaktura(objects=("1",)).replace("</Invoice>", line)
    text = text.replace("<cbc:DuePaymentDate>2026-03-31</cbc:DuePaymentDate>", account)
    found = content(text)
    assert found.lines == (InvoiceLine("1", "Pensel", None, Decimal(2), "styck", Decimal(50), None, Decimal(100)),)
    assert found.accounts == (PaymentAccount("Bankgiro", "4624581", None, "777"),)
    assert content(makers.sbdh(text, makers.object_envelope({"1": ("a.pdf", b"%PDF")}))) == found


def test_finvoice() -> None:
    rows = (
        "<InvoiceRow><RowPositionIdentifier>1</RowPositionIdentifier><ArticleName>Työ</ArticleName>"
        "<DeliveredQuantity QuantityUnitCode='h'>7,5</DeliveredQuantity><UnitPriceAmount>100,00</UnitPriceAmount>"
        "<RowVatRatePercent>25,5</RowVatRatePercent><RowVatExcludedAmount>750,00</RowVatExcludedAmount></InvoiceRow>"
        "<EpiDetails><EpiPartyDetails><EpiBfiPartyDetails><EpiBfiIdentifier>NDEAFIHH</EpiBfiIdentifier>"
        "</EpiBfiPartyDetails><EpiBeneficiaryPartyDetails><EpiAccountID>FI2112345600000785</EpiAccountID>"
        "</EpiBeneficiaryPartyDetails></EpiPartyDetails>"
    )
    found = content(makers.finvoice().replace("<EpiDetails>", rows))
    assert found.lines == (
        InvoiceLine("1", "Työ", None, Decimal("7.5"), "h", Decimal("100.00"), Decimal("25.5"), Decimal("750.00")),
    )
    assert found.accounts == (PaymentAccount("IBAN", "FI2112345600000785", "NDEAFIHH", None),)
