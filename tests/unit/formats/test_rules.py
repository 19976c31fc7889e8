"""Our own checks: what is wrong is said with its rule, what is right is not, and the short cut never hides anything."""

import re
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from lxml import etree

from benchmarks.sample_invoices import write_invoices
from connect_app.domain.finding import Finding, Severity
from connect_app.domain.invoice import FileFormat
from connect_app.formats.content import read_content
from connect_app.formats.parsing import parse
from connect_app.formats.reading import read_document, read_invoices
from connect_app.formats.registry import FORMATS
from connect_app.formats.rules import judging
from connect_app.formats.rules.code_lists import code_list, countries, currencies
from connect_app.formats.rules.judging import breaches, rule_findings
from connect_app.formats.rules.profiles import rule_set
from connect_app.formats.rules.usual import is_usual
from tests.invoice_files import ubl_invoice

_SAMPLES = Path(__file__).parents[3] / "resources" / "samples"
_NAMES = {
    "cbc": "urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2",
    "cac": "urn:oasis:names:specification:ubl:schema:xsd:CommonAggregateComponents-2",
}


@pytest.fixture(scope="module")
def usual(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """An invoice of five lines with Swedish VAT, as business systems write them by the thousand."""
    path = tmp_path_factory.mktemp("rules") / "one.xml"
    write_invoices(path, 1)
    return next(iter(read_invoices(path))).data


def said(data: bytes) -> dict[str, Finding]:
    return {str(one.params["rule"]): one for one in read_document(data).findings if one.code == "broken_rule"}


def changed(data: bytes, path: str, text: str | None = None, **attributes: str) -> bytes:
    """Return an invoice with all elements at ``path`` taken out, or with other text or attributes."""
    root = etree.fromstring(data)
    found = root.xpath(path, namespaces=_NAMES)
    assert found, path
    for one in found:
        if text is None and not attributes:
            one.getparent().remove(one)
        elif text is not None:
            one.text = text
        one.attrib.update(attributes)
    return etree.tostring(root)


def added(data: bytes, before: str, xml: str) -> bytes:
    """Return an invoice with an element put before the first one at ``before``."""
    root = etree.fromstring(data)
    place = root.xpath(before, namespaces=_NAMES)[0]
    declared = " ".join(f'xmlns:{prefix}="{uri}"' for prefix, uri in _NAMES.items())
    place.addprevious(next(iter(etree.fromstring(f"<x {declared}>{xml}</x>"))))
    return etree.tostring(root)


_TAXES = "cac:TaxTotal/cac:TaxSubtotal/"
_TOTALS = "cac:LegalMonetaryTotal/"
_FIRST = "cac:InvoiceLine[1]/"
_SELLER, _BUYER = "cac:AccountingSupplierParty/cac:Party/", "cac:AccountingCustomerParty/cac:Party/"

CHANGES: list[tuple[str, Callable[[bytes], bytes]]] = [
    ("BR-03", lambda data: changed(data, "cbc:IssueDate")),
    ("BR-04", lambda data: changed(data, "cbc:InvoiceTypeCode")),
    ("BR-09", lambda data: changed(data, f"{_SELLER}cac:PostalAddress/cac:Country")),
    ("BR-11", lambda data: changed(data, f"{_BUYER}cac:PostalAddress/cac:Country")),
    ("BR-12", lambda data: changed(data, f"{_TOTALS}cbc:LineExtensionAmount")),
    ("BR-13", lambda data: changed(data, f"{_TOTALS}cbc:TaxExclusiveAmount")),
    ("BR-14", lambda data: changed(data, f"{_TOTALS}cbc:TaxInclusiveAmount")),
    ("BR-16", lambda data: changed(data, "cac:InvoiceLine")),
    ("BR-21", lambda data: changed(data, f"{_FIRST}cbc:ID")),
    ("BR-22", lambda data: changed(data, f"{_FIRST}cbc:InvoicedQuantity")),
    ("BR-24", lambda data: changed(data, f"{_FIRST}cbc:LineExtensionAmount")),
    ("BR-25", lambda data: changed(data, f"{_FIRST}cac:Item/cbc:Name")),
    ("BR-26", lambda data: changed(data, f"{_FIRST}cac:Price")),
    ("BR-27", lambda data: changed(data, f"{_FIRST}cac:Price/cbc:PriceAmount", "-100.00")),
    ("BR-45", lambda data: changed(data, f"{_TAXES}cbc:TaxableAmount")),
    ("BR-46", lambda data: changed(data, f"{_TAXES}cbc:TaxAmount")),
    ("BR-47", lambda data: changed(data, f"{_TAXES}cac:TaxCategory/cbc:ID")),
    ("BR-48", lambda data: changed(data, f"{_TAXES}cac:TaxCategory/cbc:Percent")),
    ("BR-61", lambda data: changed(data, "cac:PaymentMeans/cac:PayeeFinancialAccount")),
    ("BR-CO-04", lambda data: changed(data, f"{_FIRST}cac:Item/cac:ClassifiedTaxCategory")),
    ("BR-CO-09", lambda data: changed(data, f"{_SELLER}cac:PartyTaxScheme/cbc:CompanyID", "556778899001")),
    ("BR-CO-10", lambda data: changed(data, f"{_TOTALS}cbc:LineExtensionAmount", "5000.01")),
    ("BR-CO-13", lambda data: changed(data, f"{_TOTALS}cbc:TaxExclusiveAmount", "4999.99")),
    ("BR-CO-14", lambda data: changed(data, f"{_TAXES}cbc:TaxAmount", "1250.01")),
    ("BR-CO-15", lambda data: changed(data, f"{_TOTALS}cbc:TaxInclusiveAmount", "6250.01")),
    ("BR-CO-16", lambda data: changed(data, f"{_TOTALS}cbc:PayableAmount", "6249.00")),
    ("BR-CO-18", lambda data: changed(data, "cac:TaxTotal/cac:TaxSubtotal")),
    ("BR-DEC-23", lambda data: changed(data, f"{_FIRST}cbc:LineExtensionAmount", "1000.001")),
    ("BR-DEC-18", lambda data: changed(data, f"{_TOTALS}cbc:PayableAmount", "6250.001")),
    ("BR-CL-01", lambda data: changed(data, "cbc:InvoiceTypeCode", "999")),
    ("BR-CL-04", lambda data: changed(data, ".//cbc:*[@currencyID]", currencyID="SKR")),
    ("BR-CL-14", lambda data: changed(data, f"{_BUYER}cac:PostalAddress/cac:Country/cbc:IdentificationCode", "SWE")),
    ("BR-CL-16", lambda data: changed(data, "cac:PaymentMeans/cbc:PaymentMeansCode", "BG")),
    ("BR-CL-18", lambda data: changed(data, f"{_FIRST}cac:Item/cac:ClassifiedTaxCategory/cbc:ID", "M25")),
    ("BR-CL-23", lambda data: changed(data, f"{_FIRST}cbc:InvoicedQuantity", unitCode="tim")),
    ("BR-CL-25", lambda data: changed(data, f"{_BUYER}cbc:EndpointID", schemeID="0001")),
    ("BR-S-01", lambda data: changed(data, f"{_TAXES}cac:TaxCategory/cbc:ID", "E")),
    ("BR-S-02", lambda data: changed(data, f"{_SELLER}cac:PartyTaxScheme")),
    ("BR-S-05", lambda data: changed(data, f"{_FIRST}cac:Item/cac:ClassifiedTaxCategory/cbc:Percent", "0")),
    ("BR-S-08", lambda data: changed(data, f"{_TAXES}cbc:TaxableAmount", "4000.00")),
    ("BR-S-09", lambda data: changed(data, f"{_TAXES}cbc:TaxAmount", "1200.00")),
    ("BR-E-10", lambda data: changed(data, ".//cac:TaxCategory/cbc:ID", "E")),
    ("PEPPOL-EN16931-R020", lambda data: changed(data, f"{_SELLER}cbc:EndpointID")),
    ("PEPPOL-EN16931-R120", lambda data: changed(data, f"{_FIRST}cbc:InvoicedQuantity", "11")),
    ("PEPPOL-EN16931-R003", lambda data: changed(data, "cbc:BuyerReference | cac:OrderReference")),
    (
        "BR-29",
        lambda data: added(
            data,
            "cac:OrderReference",
            "<cac:InvoicePeriod><cbc:StartDate>2026-03-31</cbc:StartDate><cbc:EndDate>2026-03-01</cbc:EndDate>"
            "</cac:InvoicePeriod>",
        ),
    ),
    (
        "PEPPOL-EN16931-R040",
        lambda data: added(
            data,
            "cac:TaxTotal",
            "<cac:AllowanceCharge><cbc:ChargeIndicator>false</cbc:ChargeIndicator>"
            "<cbc:AllowanceChargeReason>Bonus</cbc:AllowanceChargeReason>"
            "<cbc:MultiplierFactorNumeric>10</cbc:MultiplierFactorNumeric><cbc:Amount>50.00</cbc:Amount>"
            "<cbc:BaseAmount>5000.00</cbc:BaseAmount></cac:AllowanceCharge>",
        ),
    ),
]


@pytest.mark.parametrize(("rule", "change"), CHANGES, ids=[rule for rule, _ in CHANGES])
def test_a_broken_rule_is_said_with_its_number_and_who_mends_it(
    usual: bytes, rule: str, change: Callable[[bytes], bytes]
) -> None:
    finding = said(change(usual))[rule]

    assert finding.severity is Severity.WARNING
    assert finding.owner == "business_system"
    assert f"({rule})" in finding.message or f", {rule})" in finding.message
    assert re.fullmatch(r"B[TG]-\d+", finding.field or "")


def test_a_usual_invoice_breaks_none(usual: bytes) -> None:
    assert not said(usual)
    assert is_usual(parse(usual), read_document(usual).facts)
    assert not said(ubl_invoice())


@pytest.mark.parametrize(("rule", "change"), CHANGES, ids=[rule for rule, _ in CHANGES])
def test_the_short_cut_passes_no_broken_rule(usual: bytes, rule: str, change: Callable[[bytes], bytes]) -> None:
    data = change(usual)

    assert not is_usual(parse(data), read_document(data).facts)


_LEAVES = ["0", "-5", "25.5", "1000.001", "E", "30", "", "٣"]

_OF_TWO_LINES = {
    f"{_TOTALS}cbc:LineExtensionAmount | {_TOTALS}cbc:TaxExclusiveAmount | {_TAXES}cbc:TaxableAmount": "2000.00",
    "cac:TaxTotal//cbc:TaxAmount": "500.00",
    f"{_TOTALS}cbc:TaxInclusiveAmount | {_TOTALS}cbc:PayableAmount": "2500.00",
}


def test_whatever_is_changed_the_short_cut_says_no_more_than_the_rules(usual: bytes) -> None:
    """Take out each element in turn, and change each text to others; where it says *usual*, the rules find nothing."""
    usual = changed(usual, "cac:InvoiceLine[position() > 2]")  # two are as good as five
    for path, amount in _OF_TWO_LINES.items():
        usual = changed(usual, path, amount)
    count = len(list(parse(usual).iter()))
    passed = 0
    for place in range(1, count):
        for text in [None, *_LEAVES]:
            root = parse(usual)
            element = list(root.iter())[place]
            if text is not None and len(element):
                continue
            if text is None:
                parent = element.getparent()
                assert parent is not None
                parent.remove(element)
            else:
                element.text = text
            facts = FORMATS[root.tag].read_facts(root, [])
            if is_usual(root, facts):
                passed += 1
                found = [one.rule for one in breaches(FORMATS[root.tag].read_content(root, facts))]
                assert not found, (element.tag, text, found)
    assert passed > 100


def test_a_rule_that_several_lines_break_is_said_once(usual: bytes) -> None:
    found = said(changed(usual, "cac:InvoiceLine/cbc:InvoicedQuantity", unitCode="tim"))

    assert list(found) == ["BR-CL-23"]
    assert found["BR-CL-23"].message.startswith("Line 1, 2, 3 …: The unit: the code “tim” ")


def test_sums_say_what_stands_there_and_what_was_counted(usual: bytes) -> None:
    found = said(changed(usual, f"{_TOTALS}cbc:PayableAmount", "6249.00"))

    assert [one.message for one in found.values()] == [
        "The amount due: the invoice says 6249.00, but the total, what was paid and the rounding come to 6250.00 "
        "(BR-CO-16)."
    ]


def test_allowances_charges_and_prepayments_are_counted(usual: bytes) -> None:
    category = (
        "<cac:TaxCategory><cbc:ID>S</cbc:ID><cbc:Percent>25</cbc:Percent>"
        "<cac:TaxScheme><cbc:ID>VAT</cbc:ID></cac:TaxScheme></cac:TaxCategory>"
    )
    data = usual
    for indicator, amount in (("false", "200.00"), ("true", "100.00")):
        data = added(
            data,
            "cac:TaxTotal",
            f"<cac:AllowanceCharge><cbc:ChargeIndicator>{indicator}</cbc:ChargeIndicator>"
            f"<cbc:AllowanceChargeReason>Freight</cbc:AllowanceChargeReason><cbc:Amount>{amount}</cbc:Amount>"
            f"{category}</cac:AllowanceCharge>",
        )
    data = changed(data, f"{_TOTALS}cbc:TaxExclusiveAmount", "4900.00")
    data = changed(data, f"{_TAXES}cbc:TaxableAmount", "4900.00")
    data = changed(data, "cac:TaxTotal//cbc:TaxAmount", "1225.00")
    data = changed(data, f"{_TOTALS}cbc:TaxInclusiveAmount", "6125.00")
    data = changed(data, f"{_TOTALS}cbc:PayableAmount", "6100.00")
    for name, amount in (("AllowanceTotalAmount", "200.00"), ("ChargeTotalAmount", "100.00"), ("PrepaidAmount", "25")):
        data = added(data, f"{_TOTALS}cbc:PayableAmount", f"<cbc:{name}>{amount}</cbc:{name}>")

    assert not said(data)
    assert list(said(changed(data, f"{_TOTALS}cbc:PrepaidAmount", "26"))) == ["BR-CO-16"]
    assert list(said(changed(data, f"{_TOTALS}cbc:ChargeTotalAmount", "101.00"))) == ["BR-CO-12", "BR-CO-13"]


@pytest.mark.parametrize("name", ["march.xml", "cii.xml", "credit-note.xml", "svefaktura.xml", "finvoice.xml"])
def test_the_samples_break_none(name: str) -> None:
    for part in read_invoices(_SAMPLES / name):
        assert not [one for one in part.findings if one.code in ("broken_rule", "doubtful_total")]


def test_cii_is_judged_by_the_same_rules() -> None:
    data = (_SAMPLES / "cii.xml").read_bytes()
    wrong = re.sub(rb"(<ram:DuePayableAmount>)\d", rb"\g<1>7", data)

    assert list(said(wrong)) == ["BR-CO-16"]


def test_formats_without_rules_of_a_network_are_only_asked_for_their_total() -> None:
    data = (_SAMPLES / "svefaktura.xml").read_bytes()
    total = re.compile(rb"(TaxInclusiveTotalAmount[^>]*>)(\d+)")
    found = [one.code for one in read_document(total.sub(rb"\g<1>9\2", data)).findings]

    assert found == ["doubtful_total"]


def test_a_due_date_before_the_invoice_is_only_a_hint(usual: bytes) -> None:
    (finding,) = read_document(changed(usual, "cbc:DueDate", "2026-01-01")).findings

    assert (finding.code, finding.severity) == ("due_before_issued", Severity.HINT)
    assert finding.params["due"] == date(2026, 1, 1).isoformat()


@pytest.mark.parametrize(
    ("profile", "kinds"),
    [
        ("urn:cen.eu:en16931:2017", (True, False, False, False)),
        ("urn:cen.eu:en16931:2017#compliant#urn:fdc:peppol.eu:2017:poacc:billing:3.0", (True, False, True, False)),
        ("urn:cen.eu:en16931:2017#compliant#urn:xeinkauf.de:kosit:xrechnung_3.0", (True, False, False, True)),
        ("urn:cen.eu:en16931:2017#conformant#urn:factur-x.eu:1p0:extended", (True, True, False, False)),
        ("urn:factur-x.eu:1p0:minimum", (False, False, False, False)),
        ("urn:cen.eu:en16931:2026", (False, False, False, False)),
        ("OIOUBL-2.02", (False, False, False, False)),
        (None, (False, False, False, False)),
    ],
)
def test_whose_rules_count(profile: str | None, kinds: tuple[bool, ...]) -> None:
    rules = rule_set(profile, FileFormat.UBL)

    assert (rules.is_core, rules.is_wider, rules.is_peppol, rules.is_german) == kinds


def test_xrechnung_asks_for_a_person_to_talk_to(usual: bytes) -> None:
    profile = "urn:cen.eu:en16931:2017#compliant#urn:xeinkauf.de:kosit:xrechnung_3.0"
    data = changed(changed(usual, "cbc:CustomizationID", profile), f"{_SELLER}cac:Contact")

    assert {"BR-DE-5", "BR-DE-6", "BR-DE-7"} <= said(data).keys()


def test_lists_hold_what_they_should() -> None:
    assert {"SEK", "EUR", "RON", "NOK", "XXX"} <= currencies()
    assert not {"SKR", "DEM", "sek"} & currencies()
    assert {"SE", "NO", "XI"} <= countries()
    assert not {"EU", "UK", "ZZ"} & countries()
    assert {"C62", "HUR", "KGM", "XPK"} <= code_list("units")
    assert {"380", "384", "326"} <= code_list("invoice_types")


def test_no_rule_is_asked_twice_for_content_that_was_read(usual: bytes, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(judging, "is_usual", lambda *_: False)
    root, facts = parse(usual), read_document(usual).facts

    assert list(rule_findings(root, facts, FORMATS[root.tag].read_content)) == []
    assert list(breaches(read_content(usual))) == []


def test_a_buyer_in_germany_gets_documents_and_no_links() -> None:
    """BMF of 15 October 2024: what an invoice needs is in the e-invoice itself."""
    link = (
        "<cac:AdditionalDocumentReference><cbc:ID>Sheet</cbc:ID><cac:Attachment><cac:ExternalReference>"
        "<cbc:URI>https://example.org/sheet.pdf</cbc:URI></cac:ExternalReference></cac:Attachment>"
        "</cac:AdditionalDocumentReference>"
    )
    swedish = added(ubl_invoice(), "cac:AccountingSupplierParty", link)
    german = changed(swedish, f"{_BUYER}cac:PostalAddress/cac:Country/cbc:IdentificationCode", "DE")

    assert read_document(swedish).findings == ()
    assert [(one.code, one.severity) for one in read_document(german).findings] == [("linked_only", Severity.WARNING)]
    embedded = ubl_invoice(embedded=("sheet.pdf", "JVBERi0xLjcK"))
    inside = changed(embedded, f"{_BUYER}cac:PostalAddress/cac:Country/cbc:IdentificationCode", "DE")
    assert read_document(inside).findings == ()
