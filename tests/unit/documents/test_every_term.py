"""For mail and paper the sheet is the invoice: every term of EN 16931 is found in its text."""

import re
from decimal import Decimal

import pypdfium2
import pytest

from connect_app.documents.invoice_sheet import languages
from connect_app.documents.rendering import render_invoice
from connect_app.documents.sheet_lines import allowance_label
from connect_app.documents.sheet_tongue import Tongue, all_labels
from connect_app.domain.invoice import AllowanceOrCharge
from connect_app.formats.content import read_content
from tests.unit.documents import terms
from tests.unit.formats import makers

_WHITE = re.compile(r"[\s\N{ZERO WIDTH SPACE}\N{NO-BREAK SPACE}]+")


def text_of(data: bytes, language: str = "en") -> str:
    """Return the text of the rendered sheet without white space, which depends on where lines break."""
    with pypdfium2.PdfDocument(render_invoice(read_content(data), language)) as pdf:
        found = []
        for page in pdf:
            text = page.get_textpage()
            found.append(text.get_text_bounded())
            text.close()
    return _WHITE.sub("", "".join(found)).replace("\ufffe", "-").replace("\N{MINUS SIGN}", "-")


@pytest.fixture(scope="module", params=["ubl", "cii"])
def sheet(request):
    return text_of(getattr(terms, request.param)())


@pytest.mark.parametrize("term", terms.TERMS)
def test_every_term_is_on_the_sheet(sheet, term):
    wanted = terms.TERMS[term]
    for value in (wanted,) if isinstance(wanted, str) else wanted:
        assert _WHITE.sub("", value) in sheet


def test_every_term_that_a_finvoice_has_is_on_its_sheet():
    sheet = text_of(terms.finvoice())
    values = {term: (value,) if isinstance(value, str) else value for term, value in terms.TERMS.items()}
    missing = {term for term, all_of in values.items() if any(_WHITE.sub("", one) not in sheet for one in all_of)}
    assert missing == set(terms.NOT_IN_FINVOICE)


@pytest.mark.parametrize("name", ["ubl", "cii"])
def test_every_term_is_on_the_sheet_of_a_credit_note_too(name):
    data = getattr(terms, name)().decode().replace(">384<", ">381<")
    data = re.sub(r"<(/?)Invoice([\s>])", r"<\1CreditNote\2", data).replace("xsd:Invoice-2", "xsd:CreditNote-2")
    for local in ("InvoiceTypeCode", "InvoiceLine>", "InvoicedQuantity"):
        data = data.replace(local, local.replace("Invoiced", "Credited").replace("Invoice", "CreditNote"))
    sheet = text_of(data.encode())
    wanted = {**terms.TERMS, "BT-3": "Credit note"}
    values = {term: (value,) if isinstance(value, str) else value for term, value in wanted.items()}
    assert [term for term, all_of in values.items() if any(_WHITE.sub("", one) not in sheet for one in all_of)] == []


def test_the_list_of_terms_is_whole():
    known = {*terms.TERMS, *terms.NOT_FOR_READERS}
    # BT-4 is not used in EN 16931
    assert {f"BT-{number}" for number in range(1, 162)} - known == {"BT-4"}
    assert all(terms.NOT_FOR_READERS.values())


@pytest.mark.parametrize(
    ("code", "titles"),
    [
        ("380", ("Invoice", "Faktura", "Rechnung", "Factură")),
        ("381", ("Credit note", "Kreditfaktura", "Rechnungskorrektur", "Notă de creditare")),
        ("384", ("Corrected invoice", "Rättad faktura", "Berichtigte Rechnung", "Factură corectată")),
        ("386", ("Prepayment invoice", "Förskottsfaktura", "Anzahlungsrechnung", "Factură de avans")),
        ("389", ("Self-billing", "Självfakturering", "Gutschrift (Selbstfakturierung)", "Autofactură")),
        ("326", ("Partial invoice", "Delfaktura", "Teilrechnung", "Factură parțială")),
        ("751", ("Invoice for accounting only", "Faktura endast för bokföring", "Rechnung nur für Buchungszwecke",
                 "Factură – informații în scopuri contabile")),
        ("261", ("Self-billed credit note", "Kreditfaktura (självfakturering)", "Korrektur einer Gutschrift",
                 "Notă de creditare (autofacturare)")),
    ],
)  # fmt: skip
def test_the_title_by_type_code(code, titles):
    for language, title in zip(("en", "sv", "de", "ro"), titles, strict=True):
        assert _WHITE.sub("", title) in text_of(terms.ubl(code), language), language


@pytest.mark.parametrize(
    ("code", "words"),
    [
        ("VATEX-EU-AE", ("Reverse charge", "Omvänd betalningsskyldighet", "Steuerschuldnerschaft", "Taxare inversă")),
        ("VATEX-EU-IC", ("Intra-Community", "Unionsintern", "Innergemeinschaftliche", "intracomunitară")),
        ("VATEX-EU-132-1A", ("Article 132", "artikel 132", "Artikel 132", "articolului 132")),
        ("VATEX-EU-F", ("second-hand", "begagnade varor", "Gebrauchtgegenstände", "second-hand")),
        ("VATEX-FR-FRANCHISE", ("VATEX-FR-FRANCHISE",) * 4),
    ],
)
def test_a_code_without_words_of_its_own_gets_ours(code, words):
    reason = b"<cbc:TaxExemptionReason>Reason 120</cbc:TaxExemptionReason>"
    data = terms.ubl().replace(reason, b"").replace(b"VATEX-EU-132", code.encode())
    for language, word in zip(("en", "sv", "de", "ro"), words, strict=True):
        assert _WHITE.sub("", word) in text_of(data, language), language


def test_the_tax_point_by_its_code_in_words():
    data = terms.ubl().replace(b"<cbc:TaxPointDate>2026-11-04</cbc:TaxPointDate>", b"")
    data = data.replace(b"<cac:InvoicePeriod>", b"<cac:InvoicePeriod><cbc:DescriptionCode>432</cbc:DescriptionCode>", 1)
    assert "VATdueonpayment" in text_of(data)


def test_means_of_payment_by_their_code_in_words():
    data = terms.ubl().replace(b" name='Means eighty-two'", b"")
    assert "Meansofpayment" + "Credittransfer" in text_of(data)


_CODES = {
    "95": ("Discount", "Rabatt", "Rabatt", "Reducere"),
    "64": (
        "Discount by special agreement",
        "Rabatt enligt särskilt avtal",
        "Nachlass nach besonderer Vereinbarung",
        "Reducere conform unui acord special",
    ),
    "FC": ("Freight", "Frakt", "Fracht", "Transport"),
    "ABL": ("Additional packaging", "Extra emballage", "Zusätzliche Verpackung", "Ambalaj suplimentar"),
    "ZZZ": ("Charge ZZZ", "Avgift ZZZ", "Zuschlag ZZZ", "Taxă suplimentară ZZZ"),
}


@pytest.mark.parametrize("code", _CODES)
def test_the_code_of_an_allowance_or_charge_in_words(code):
    labels = all_labels()
    one = AllowanceOrCharge(not code.isdigit(), None, Decimal(1), reason_code=code)
    said = [allowance_label(one, Tongue(labels[language], "EUR")) for language in ("en", "sv", "de", "ro")]
    assert said == list(_CODES[code])


@pytest.mark.parametrize("name", ["ubl", "cii"])
def test_allowances_and_charges_with_a_code_alone_are_said_in_words(name):
    data = re.sub(r"<(\w+:(?:AllowanceChargeReason|Reason))>.*?</\1>", "", getattr(terms, name)().decode())
    sheet = text_of(data.encode())
    assert [sheet.count(f"{word}(") for word in ("Discount", "Freight")] == [2, 2]


_FURTHER_TERMS = {
    "ubl": ("<cac:PaymentTerms>", "<cac:PaymentTerms><cbc:Note>Further</cbc:Note><cbc:Note>More</cbc:Note>"),
    "cii": (
        "<ram:SpecifiedTradePaymentTerms>",
        "<ram:SpecifiedTradePaymentTerms><ram:Description>Further</ram:Description>"
        "<ram:Description>More</ram:Description>",
    ),
}


@pytest.mark.parametrize("name", _FURTHER_TERMS)
def test_all_terms_of_payment_are_on_the_sheet(name):
    start, further = _FURTHER_TERMS[name]
    data = getattr(terms, name)().decode().replace(start, f"{further}{start.replace('<', '</')}{start}", 1)
    sheet = text_of(data.encode())
    assert sheet.index("Further") < sheet.index("More") < sheet.index("Termstwenty")


def test_each_language_has_every_label():
    labels = all_labels()
    assert set(labels) == languages()
    for language, words in labels.items():
        assert words.keys() == labels["en"].keys(), language
        for key, value in words.items():
            if isinstance(value, dict):
                assert value.keys() == labels["en"][key].keys(), (language, key)
                assert all(value.values())


SVEFAKTURA = {
    "<cbc:Note>FREE NOTE</cbc:Note>": "FREE NOTE",
    "<cbc:TaxPointDate>2026-02-03</cbc:TaxPointDate>": "2026-02-03",
    "<cac:InvoicingPeriod><cbc:StartDateTime>2026-01-01T00:00:00</cbc:StartDateTime><cbc:EndDateTime>2026-01-31T00:00:00"
    "</cbc:EndDateTime></cac:InvoicingPeriod>": "2026-01-01 – 2026-01-31",
    "<InitialInvoiceDocumentReference><cac:ID>FIRST-1</cac:ID></InitialInvoiceDocumentReference>": "FIRST-1",
    "<RequisitionistDocumentReference><cac:ID>REQ-2</cac:ID></RequisitionistDocumentReference>": "REQ-2",
    "<cac:DeliveryTerms><cbc:SpecialTerms>FRITT LAGER</cbc:SpecialTerms></cac:DeliveryTerms>": "FRITT LAGER",
    "<cac:PaymentTerms><cbc:Note>30 dagar</cbc:Note><cbc:PenaltySurchargePercent>23</cbc:PenaltySurchargePercent>"
    "</cac:PaymentTerms>": "23 %",
    "<cac:PaymentTerms><cbc:Note>30 dagar</cbc:Note></cac:PaymentTerms><cac:PaymentTerms><cbc:Note>DELBETALNING"
    "</cbc:Note></cac:PaymentTerms>": "DELBETALNING",
    "<cac:PaymentTerms/><cac:PaymentTerms><cbc:PenaltySurchargePercent>17</cbc:PenaltySurchargePercent>"
    "</cac:PaymentTerms>": "17 %",
    "<cac:AllowanceCharge><cbc:ChargeIndicator>false</cbc:ChargeIndicator><cbc:ReasonCode name='MÄNGDRABATT'>ZZZ"
    "</cbc:ReasonCode><cbc:Amount>11.50</cbc:Amount></cac:AllowanceCharge>": "MÄNGDRABATT",
    "<cac:InvoiceLine><cac:ID>RAD-1</cac:ID><cbc:Note>RADNOT</cbc:Note><cac:Item><cbc:Description>FÄRG</cbc:Description>"
    "<cac:SellersItemIdentification><cac:ID>ART-5</cac:ID></cac:SellersItemIdentification></cac:Item></cac:InvoiceLine>":
    "ART-5",
}  # fmt: skip


@pytest.mark.parametrize("xml", SVEFAKTURA)
def test_what_a_svefaktura_has(xml):
    data = makers.svefaktura().replace("</Invoice>", f"{xml}</Invoice>")
    assert _WHITE.sub("", SVEFAKTURA[xml]) in text_of(data.encode(), "sv")


def test_the_words_on_f_skatt_of_a_svefaktura():
    scheme = "<cac:PartyTaxScheme><cac:CompanyID>5560001112</cac:CompanyID><cbc:ExemptionReason>F-skattebevis finns"
    scheme += "</cbc:ExemptionReason><cac:TaxScheme><cac:ID>SWT</cac:ID></cac:TaxScheme></cac:PartyTaxScheme>"
    head, _, tail = makers.svefaktura().rpartition("<cac:PartyTaxScheme>")
    assert "F-skattebevisfinns" in text_of(f"{head}{scheme}<cac:PartyTaxScheme>{tail}".encode(), "sv")


FINVOICE = {
    "InvoiceTypeText": "LASKU-1",
    "AgreementIdentifier": "AGREEMENT-2",
    "ProjectReferenceIdentifier": "PROJECT-3",
    "OriginalInvoiceNumber": "ORIGINAL-4",
    "OrdererName": "ORDERER-5",
    "SalesPersonName": "SALES-6",
    "SellerReferenceIdentifier": "SELLERREF-7",
    "InvoiceFreeText": "FREE-8",
    "AccountDimensionText": "ACCOUNT-9",
    "TenderReference": "TENDER-10",
}


@pytest.mark.parametrize("element", FINVOICE)
def test_what_a_finvoice_has(element):
    value = FINVOICE[element]
    data = makers.finvoice().replace("<InvoiceNumber>", f"<{element}>{value}</{element}><InvoiceNumber>", 1)
    assert value in text_of(data.encode())


@pytest.mark.parametrize(
    ("place", "xml", "words"),
    [
        (
            "</InvoiceDetails>",
            "<DiscountDetails><FreeText>DISC-1</FreeText><Amount>5,00</Amount></DiscountDetails>",
            "DISC-1",
        ),
        (
            "</InvoiceDetails>",
            "<VatSpecificationDetails><VatBaseAmount>1,00</VatBaseAmount><VatRatePercent>0</VatRatePercent><VatCode>AE"
            "</VatCode><VatFreeText>FREE-VAT</VatFreeText></VatSpecificationDetails>",
            "FREE-VAT",
        ),
        (
            "</InvoiceDetails>",
            "<PaymentTermsDetails><PaymentTermsFreeText>14 pv</PaymentTermsFreeText></PaymentTermsDetails>",
            "14 pv",
        ),
        (
            "</Finvoice>",
            "<SellerInformationDetails><SellerVatRegistrationText>Alv.rek</SellerVatRegistrationText>"
            "</SellerInformationDetails>",
            "Alv.rek",
        ),
        (
            "</Finvoice>",
            "<FactoringAgreementDetails><FactoringPartyName>FACTOR-1</FactoringPartyName>"
            "<FactoringFreeText>FACTOR-TEXT</FactoringFreeText></FactoringAgreementDetails>",
            "FACTOR-TEXT",
        ),
        ("</Finvoice>", "<InvoiceUrlText>https://example.org/x</InvoiceUrlText>", "https://example.org/x"),
        (
            "</Finvoice>",
            "<InvoiceRow><ArticleIdentifier>ART-1</ArticleIdentifier><ArticleName>A</ArticleName></InvoiceRow>",
            "ART-1",
        ),
        (
            "</Finvoice>",
            "<InvoiceRow><ArticleName>A</ArticleName><RowDiscountPercent>12,5</RowDiscountPercent></InvoiceRow>",
            "12.5%",
        ),
        (
            "</Finvoice>",
            "<InvoiceRow><ArticleName>A</ArticleName><SubInvoiceRow><SubArticleName>PART-1</SubArticleName>"
            "<SubRowVatExcludedAmount>7,00</SubRowVatExcludedAmount></SubInvoiceRow></InvoiceRow>",
            "– PART-1",
        ),
        ("</Finvoice>", "<DeliveryDetails><DeliveryMethodText>BY-SEA</DeliveryMethodText></DeliveryDetails>", "BY-SEA"),
        (
            "</InvoiceDetails>",
            "<PaymentTermsDetails><PaymentTermsFreeText>14 pv</PaymentTermsFreeText></PaymentTermsDetails>"
            "<PaymentTermsDetails><PaymentTermsFreeText>OSAMAKSU</PaymentTermsFreeText></PaymentTermsDetails>",
            "OSAMAKSU",
        ),
        (
            "</InvoiceDetails>",
            "<PaymentTermsDetails><CashDiscountDate>20260310</CashDiscountDate><CashDiscountPercent>2,0"
            "</CashDiscountPercent><CashDiscountAmount>25,01</CashDiscountAmount>"
            "<ReducedInvoiceVatIncludedAmount>1225,49</ReducedInvoiceVatIncludedAmount></PaymentTermsDetails>",
            "Cash discount 2%, 25.01 EUR, until 10 March 2026 (Amount due: 1,225.49 EUR)",
        ),
        (
            "</InvoiceDetails>",
            "<PaymentTermsDetails><InvoiceDueDate>20260310</InvoiceDueDate></PaymentTermsDetails>"
            "<PaymentTermsDetails><InvoiceDueDate>20260410</InvoiceDueDate></PaymentTermsDetails>",
            "Instalment 10 March 2026 Instalment 10 April 2026",
        ),
        (
            "</InvoiceDetails>",
            "<PaymentTermsDetails/><PaymentTermsDetails><PaymentOverDueFineDetails>"
            "<PaymentOverDueFinePercent>8,5</PaymentOverDueFinePercent></PaymentOverDueFineDetails>"
            "</PaymentTermsDetails>",
            "8,5 %",
        ),
        (
            "</InvoiceDetails>",
            "<InvoiceVatFreeText>VATFREE-1</InvoiceVatFreeText>",
            "VATFREE-1",
        ),
        (
            "</InvoiceDetails>",
            "<DefinitionDetails><DefinitionHeaderText>METER</DefinitionHeaderText>"
            "<DefinitionValue QuantityUnitCode='kWh'>77</DefinitionValue></DefinitionDetails>",
            "METER: 77 kWh",
        ),
        (
            "</InvoiceDetails>",
            "<NotificationIdentifier>NOTICE-1</NotificationIdentifier>",
            "NOTICE-1",
        ),
        (
            "</Finvoice>",
            "<SpecificationDetails><SpecificationFreeText>SPEC-1</SpecificationFreeText>"
            "<SpecificationFreeText>SPEC-2</SpecificationFreeText></SpecificationDetails>",
            "SPEC-1 SPEC-2",
        ),
        (
            "</Finvoice>",
            "<InvoiceRecipientPartyDetails><InvoiceRecipientOrganisationName>Vastaanottaja Oy"
            "</InvoiceRecipientOrganisationName><InvoiceRecipientCode>RECIPIENT-1</InvoiceRecipientCode>"
            "</InvoiceRecipientPartyDetails>",
            "Invoice recipient Vastaanottaja Oy · RECIPIENT-1",
        ),
        (
            "</Finvoice>",
            "<AnyPartyDetails><AnyPartyText AnyPartyCode='CA'>Rahdinkuljettaja</AnyPartyText>"
            "<AnyPartyOrganisationName>Rahti Oy</AnyPartyOrganisationName></AnyPartyDetails>",
            "Rahdinkuljettaja: Rahti Oy",
        ),
        (
            "</Finvoice>",
            "<PartialPaymentDetails><PaidAmount>44,44</PaidAmount><UnPaidAmount>55,55</UnPaidAmount>"
            "<PartialPaymentVatIncludedAmount>33,33</PartialPaymentVatIncludedAmount>"
            "<PartialPaymentDueDate>20260310</PartialPaymentDueDate><PartialPaymentReferenceIdentifier>PART-1"
            "</PartialPaymentReferenceIdentifier></PartialPaymentDetails>",
            "Paid so far 44.44 EUR Still to be paid 55.55 EUR Instalment 33.33 EUR, 10 March 2026, PART-1",
        ),
        (
            "</Finvoice>",
            "<InvoiceRow><ArticleName>A</ArticleName><SerialNumberIdentifier>SERIAL-1</SerialNumberIdentifier>"
            "</InvoiceRow>",
            "Serial no. SERIAL-1",
        ),
        (
            "</Finvoice>",
            "<InvoiceRow><ArticleName>A</ArticleName><RowDeliveryDate>20260310</RowDeliveryDate></InvoiceRow>",
            "Delivery date 10 March 2026",
        ),
        (
            "</Finvoice>",
            "<InvoiceRow><ArticleName>A</ArticleName><RowProgressiveDiscountDetails><RowDiscountPercent>6,5"
            "</RowDiscountPercent><RowDiscountAmount>2,22</RowDiscountAmount></RowProgressiveDiscountDetails>"
            "</InvoiceRow>",
            "(6.5%): -2.22",
        ),
    ],
)
def test_what_a_finvoice_has_deeper(place, xml, words):
    data = makers.finvoice().replace(place, f"{xml}{place}", 1)
    assert _WHITE.sub("", words) in text_of(data.encode())
