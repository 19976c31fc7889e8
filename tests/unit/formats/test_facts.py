"""The facts of every format, from small invoices, with the traps of formats.md."""

import io
from datetime import date
from decimal import Decimal

import pytest

from connect_app.domain.finding import Severity
from connect_app.domain.invoice import Endpoint, FileFormat, InvoiceKind, Party
from connect_app.domain.money import Money
from connect_app.formats.reading import InvoicePart, read_document, read_invoices
from tests.unit.formats import makers


def read(text: str) -> InvoicePart:
    return read_document(text.encode())


def test_ubl_invoice() -> None:
    facts = read(makers.PROLOG + makers.ubl("F-1")).facts
    assert facts.kind is InvoiceKind.INVOICE
    assert facts.format is FileFormat.UBL
    assert (facts.number, facts.issue_date, facts.due_date) == ("F-1", date(2026, 3, 1), date(2026, 3, 31))
    assert facts.total == facts.payable == Money(Decimal("1250.00"), "SEK")
    assert (facts.buyer_reference, facts.order_reference, facts.language) == ("REF9", "O-7", "sv")
    assert facts.profile == "urn:www.cenbii.eu:profile:bii05:ver2.0"
    assert facts.seller == Party(name="Säljare AB", org_number="5561234567", country="SE")


def test_ubl_credit_note_has_its_due_date_in_the_payment_means() -> None:
    facts = read(makers.ubl("K-1", is_credit=True)).facts
    assert facts.kind is InvoiceKind.CREDIT_NOTE
    assert facts.due_date == date(2026, 3, 31)
    assert facts.payable == Money(Decimal("1250.00"), "SEK")


def test_ubl_invoice_of_a_credit_type_is_a_credit_note() -> None:
    text = makers.ubl().replace("<cbc:InvoiceTypeCode>380", "<cbc:InvoiceTypeCode>381")
    assert read(text).facts.kind is InvoiceKind.CREDIT_NOTE


@pytest.mark.parametrize(
    ("scheme", "identifier", "expected"),
    [
        ("0088", "7300010000001", Endpoint("0088", "7300010000001")),
        ("GLN", "7300010000001", Endpoint("0088", "7300010000001")),
        ("NO:ORGNR", "987654325", Endpoint("0192", "987654325")),
        ("DK:CVR", "12345678", Endpoint("0184", "12345678")),
        ("FI:OVT", "003712345678", Endpoint("0216", "003712345678")),
        ("SE:ORGNR", "5561234567", Endpoint("0007", "5561234567")),
        ("EM", "faktura@kund.example", Endpoint("EM", "faktura@kund.example")),
        ("", "faktura@kund.example", Endpoint("EM", "faktura@kund.example")),
        ("", "4711", None),
    ],
)
def test_ubl_endpoint_schemes(scheme: str, identifier: str, expected: Endpoint | None) -> None:
    attribute = f' schemeID="{scheme}"' if scheme else ""
    endpoint = f"<cbc:EndpointID{attribute}>{identifier}</cbc:EndpointID>"
    assert read(makers.ubl(buyer=makers.ubl_party("Kund AB", endpoint))).facts.buyer.endpoint == expected


@pytest.mark.parametrize(
    ("identifiers", "number", "gln"),
    [
        ([("", "1001")], "1001", None),
        ([("0088", "7300010000001"), ("", "1001")], "1001", "7300010000001"),
        ([("0088", "7300010000001")], "7300010000001", "7300010000001"),
        ([("GLN", "7300010000001"), ("0007", "5561234567")], "5561234567", "7300010000001"),
        ([], None, None),
    ],
)
def test_ubl_customer_number_among_several_identifiers(
    identifiers: list[tuple[str, str]], number: str | None, gln: str | None
) -> None:
    elements = "".join(
        f"<cac:PartyIdentification><cbc:ID{f' schemeID={chr(34)}{scheme}{chr(34)}' if scheme else ''}>{text}</cbc:ID>"
        "</cac:PartyIdentification>"
        for scheme, text in identifiers
    )
    buyer = read(makers.ubl(buyer=makers.ubl_party("Kund AB", identifiers=elements))).facts.buyer
    assert (buyer.customer_number, buyer.gln) == (number, gln)


def test_ubl_account_of_older_profiles_is_the_customer_number() -> None:
    account = "<cbc:SupplierAssignedAccountID>K-55</cbc:SupplierAssignedAccountID>"
    assert read(makers.ubl(buyer=account + makers.ubl_party("Kund AB"))).facts.buyer.customer_number == "K-55"


def test_ubl_tax_number_and_contact() -> None:
    scheme = (
        "<cac:PartyTaxScheme><cbc:CompanyID>123/45</cbc:CompanyID><cac:TaxScheme><cbc:ID>FC</cbc:ID></cac:TaxScheme>"
        "</cac:PartyTaxScheme><cac:PartyTaxScheme><cbc:CompanyID>SE556123456701</cbc:CompanyID><cac:TaxScheme><cbc:ID>"
        "VAT</cbc:ID></cac:TaxScheme></cac:PartyTaxScheme><cac:Contact><cbc:ElectronicMail>a@kund.example"
        "</cbc:ElectronicMail></cac:Contact>"
    )
    buyer = read(makers.ubl(buyer=makers.ubl_party("Kund AB", extra=scheme))).facts.buyer
    assert (buyer.vat_number, buyer.email) == ("SE556123456701", "a@kund.example")


def test_ubl_name_falls_back_to_party_name_and_person() -> None:
    named = "<cac:Party><cac:PartyName><cbc:Name>Butiken\n  på hörnet</cbc:Name></cac:PartyName></cac:Party>"
    assert read(makers.ubl(buyer=named)).facts.buyer.name == "Butiken på hörnet"
    person = (
        "<cac:Party><cac:Person><cbc:FirstName>Eva</cbc:FirstName><cbc:FamilyName>Ek</cbc:FamilyName></cac:Person>"
        "</cac:Party>"
    )
    assert read(makers.ubl(buyer=person)).facts.buyer.name == "Eva Ek"


@pytest.mark.parametrize(
    ("text", "expected", "code"),
    [
        ("2026-03-01", date(2026, 3, 1), None),
        ("2026-03-01Z", date(2026, 3, 1), None),
        ("2026-03-01+01:00", date(2026, 3, 1), None),
        ("2026-02-30", None, "unreadable_date"),
        ("01.03.2026", None, "unreadable_date"),
        ("2026-W01-1", None, "unreadable_date"),
    ],
)
def test_dates(text: str, expected: date | None, code: str | None) -> None:
    part = read(makers.ubl(issue_date=text))
    assert part.facts.issue_date == expected
    assert [finding.code for finding in part.findings] == ([code] if code else [])


@pytest.mark.parametrize(
    ("text", "expected"),
    [("1250.00", "1250.00"), ("-12.5", "-12.5"), ("0", "0"), ("1,250.00", None), ("NaN", None), ("1e3", None)],
)
def test_amounts(text: str, expected: str | None) -> None:
    part = read(makers.ubl(payable=text))
    assert part.facts.payable == (Money(Decimal(expected), "SEK") if expected else None)
    codes = {finding.code for finding in part.findings}
    assert codes == (set() if expected else {"unreadable_amount", "missing_amount"})


def test_an_amount_without_its_own_currency_has_that_of_the_document() -> None:
    assert read(makers.ubl(currency="")).facts.payable == Money(Decimal("1250.00"), "SEK")


def test_an_invoice_without_a_number_is_shown_but_not_sendable() -> None:
    part = read(makers.ubl(""))
    assert part.facts.number == ""
    assert [(each.code, each.severity) for each in part.findings] == [("missing_number", Severity.ERROR)]


def test_ubl_embedded_files_with_their_types_read_from_the_bytes() -> None:
    files = (
        makers.ubl_reference("blad.pdf", b"%PDF-1.7 x", "", "A1")
        + makers.ubl_reference("", b"II*\0bild", "application/pdf", "A2")
        + makers.ubl_reference("tid.csv", b"a;b", "", "A3")
        + "<cac:AdditionalDocumentReference><cbc:ID>A4</cbc:ID><cbc:DocumentTypeCode>130</cbc:DocumentTypeCode>"
        "</cac:AdditionalDocumentReference>"
        "<cac:AdditionalDocumentReference><cbc:ID>A5</cbc:ID><cac:Attachment><cac:ExternalReference><cbc:URI>"
        "https://example.com/x</cbc:URI></cac:ExternalReference></cac:Attachment></cac:AdditionalDocumentReference>"
    )
    part = read(makers.ubl(before_parties=files))
    assert [(each.filename, each.media_type, each.content, each.uri) for each in part.embedded] == [
        ("blad.pdf", "application/pdf", b"%PDF-1.7 x", None),
        ("A2", "application/octet-stream", None, None),
        ("tid.csv", "text/csv", b"a;b", None),
        ("A5", "text/uri-list", None, "https://example.com/x"),
    ]
    assert part.embedded[0].description == "Time sheet"
    assert [each.left_out and each.left_out.code for each in part.embedded] == [None, "nameless_attachment", None, None]
    assert [each.code for each in part.findings] == ["content_mismatch", "nameless_attachment", "content_mismatch"]


@pytest.mark.parametrize(
    ("text", "code"),
    [("JV*ERg", "damaged_attachment"), ("", "empty_attachment"), (" \n ", "empty_attachment")],
)
def test_a_faulty_embedded_file_is_left_out_with_a_warning(text: str, code: str) -> None:
    reference = makers.ubl_reference("blad.pdf", b"%PDF").replace("JVBERg==", text)
    part = read(makers.ubl(before_parties=reference))
    (file,) = part.embedded
    assert (file.content, file.left_out and file.left_out.code) == (None, code)
    assert [(each.code, each.severity, {"name": each.params["name"]}) for each in part.findings] == [
        (code, Severity.WARNING, {"name": "blad.pdf"})
    ]


def test_cii() -> None:
    facts = read(makers.PROLOG + makers.cii("C-9")).facts
    assert facts.format is FileFormat.CII
    assert (facts.number, facts.issue_date, facts.due_date) == ("C-9", date(2026, 3, 1), date(2026, 3, 31))
    assert facts.total == Money(Decimal("119.00"), "EUR")
    assert facts.payable == Money(Decimal("100.00"), "EUR")
    assert (facts.seller.name, facts.buyer.name, facts.profile) == ("Verkäufer GmbH", "Käufer GmbH", "urn:factur-x")
    assert read(makers.cii(type_code="381")).facts.kind is InvoiceKind.CREDIT_NOTE


def test_cii_party() -> None:
    buyer = (
        "<ram:ID>1001</ram:ID><ram:GlobalID schemeID='0088'>7300010000001</ram:GlobalID><ram:Name>K GmbH</ram:Name>"
        "<ram:SpecifiedLegalOrganization><ram:ID>HRB 1</ram:ID></ram:SpecifiedLegalOrganization>"
        "<ram:DefinedTradeContact><ram:EmailURIUniversalCommunication><ram:URIID>a@k.example</ram:URIID>"
        "</ram:EmailURIUniversalCommunication>"
        "</ram:DefinedTradeContact><ram:PostalTradeAddress><ram:CountryID>DE</ram:CountryID></ram:PostalTradeAddress>"
        "<ram:URIUniversalCommunication><ram:URIID schemeID='9930'>DE123</ram:URIID></ram:URIUniversalCommunication>"
        "<ram:SpecifiedTaxRegistration><ram:ID schemeID='FC'>1/2</ram:ID></ram:SpecifiedTaxRegistration>"
        "<ram:SpecifiedTaxRegistration><ram:ID schemeID='VA'>DE123</ram:ID></ram:SpecifiedTaxRegistration>"
    )
    assert read(makers.cii(buyer=buyer)).facts.buyer == Party(
        name="K GmbH",
        org_number="HRB 1",
        vat_number="DE123",
        customer_number="1001",
        gln="7300010000001",
        endpoint=Endpoint("9930", "DE123"),
        email="a@k.example",
        country="DE",
    )


def test_cii_without_an_amount_due_owes_the_total_unless_something_was_prepaid() -> None:
    text = makers.cii().replace("<ram:DuePayableAmount>100.00</ram:DuePayableAmount>", "")
    assert read(text).facts.payable == Money(Decimal("119.00"), "EUR")
    prepaid = text.replace("<ram:GrandTotal", "<ram:TotalPrepaidAmount>19</ram:TotalPrepaidAmount><ram:GrandTotal")
    assert read(prepaid).facts.payable is None


def test_cii_embedded_files_but_no_references() -> None:
    agreement = (
        "<ram:AdditionalReferencedDocument><ram:IssuerAssignedID>X</ram:IssuerAssignedID><ram:TypeCode>130"
        "</ram:TypeCode></ram:AdditionalReferencedDocument><ram:AdditionalReferencedDocument><ram:IssuerAssignedID>Y"
        "</ram:IssuerAssignedID><ram:TypeCode>916</ram:TypeCode><ram:Name>Time sheet</ram:Name>"
        '<ram:AttachmentBinaryObject mimeCode="" filename="a.pdf">JVBERi0x</ram:AttachmentBinaryObject>'
        "</ram:AdditionalReferencedDocument>"
    )
    embedded = read(makers.cii(agreement=agreement)).embedded
    assert [(each.filename, each.media_type, each.content, each.description) for each in embedded] == [
        ("a.pdf", "application/pdf", b"%PDF-1", "Time sheet")
    ]


def test_each_invoice_is_told_once_of_its_own_faulty_objects() -> None:
    envelope = makers.object_envelope({"o1": ("a.pdf", b"%PDF-1"), "o2": ("empty.pdf", b""), "o3": ("b.pdf", b"%PDF")})
    one, other = makers.svefaktura("S-1", objects=("o1", "o2")), makers.svefaktura("S-2", objects=("o3",))
    first, second = read_invoices(io.BytesIO(makers.sbdh(one, other, envelope).encode()))
    assert [each.code for each in first.findings] == ["empty_attachment"]
    assert [each.code for each in second.findings] == []


@pytest.mark.parametrize("code", ["130", "50", "916", "380"])
def test_a_reference_with_a_file_is_an_attachment_whatever_its_type(code: str) -> None:
    typed = f"<cbc:DocumentTypeCode>{code}</cbc:DocumentTypeCode><cac:Attachment>"
    reference = makers.ubl_reference("blad.pdf", b"%PDF-1").replace("<cac:Attachment>", typed, 1)
    in_cii = (
        f"<ram:AdditionalReferencedDocument><ram:IssuerAssignedID>X</ram:IssuerAssignedID><ram:TypeCode>{code}"
        '</ram:TypeCode><ram:AttachmentBinaryObject mimeCode="application/pdf" filename="blad.pdf">JVBERi0x'
        "</ram:AttachmentBinaryObject></ram:AdditionalReferencedDocument>"
    )
    for text in (makers.ubl(before_parties=reference), makers.cii(agreement=in_cii)):
        assert [(each.filename, each.content) for each in read(text).embedded] == [("blad.pdf", b"%PDF-1")]


def test_finvoice_numbers_have_a_decimal_comma() -> None:
    facts = read(makers.finvoice("V-3")).facts
    assert facts.format is FileFormat.FINVOICE
    assert (facts.number, facts.issue_date, facts.due_date) == ("V-3", date(2026, 3, 1), date(2026, 3, 31))
    assert facts.total == facts.payable == Money(Decimal("1250.50"), "EUR")
    assert (facts.seller.name, facts.buyer.name, facts.buyer.customer_number) == ("Myyjä Oy", "Ostaja Oy", "K77")
    assert facts.profile == "Finvoice 3.0"


def test_finvoice_credit_keeps_its_sign() -> None:
    facts = read(makers.finvoice(type_code="INV02", amount="-125,50")).facts
    assert facts.kind is InvoiceKind.CREDIT_NOTE
    assert facts.payable == Money(Decimal("-125.50"), "EUR")


@pytest.mark.parametrize(
    ("to", "expected"),
    [
        ("<ToIdentifier>003712345678</ToIdentifier>", Endpoint("0216", "003712345678")),
        ("<ToIdentifier SchemeID='0088'>7300010000001</ToIdentifier>", Endpoint("0088", "7300010000001")),
        ("<ToIdentifier>FI2112345600000785</ToIdentifier>", Endpoint("9918", "FI2112345600000785")),
        ("<ToIdentifier>TE003712345678</ToIdentifier>", Endpoint("Finvoice", "TE003712345678")),
    ],
)
def test_finvoice_endpoint(to: str, expected: Endpoint) -> None:
    transmission = (
        f"<MessageTransmissionDetails><MessageReceiverDetails>{to}<ToIntermediator>DABAFIHH</ToIntermediator>"
        "</MessageReceiverDetails></MessageTransmissionDetails>"
    )
    assert read(makers.finvoice(extra=transmission)).facts.buyer.endpoint == expected


def test_svefaktura() -> None:
    facts = read(makers.svefaktura("S-4", gln="7300010000001")).facts
    assert facts.format is FileFormat.SVEFAKTURA
    assert (facts.number, facts.issue_date, facts.due_date) == ("S-4", date(2026, 3, 1), date(2026, 3, 31))
    assert facts.total == facts.payable == Money(Decimal("1250.00"), "SEK")
    assert (facts.buyer.name, facts.buyer.org_number, facts.buyer.gln) == ("Köpare AB", "5560001111", "7300010000001")
    assert (facts.seller.name, facts.seller.vat_number) == ("Säljare AB", "SE556000222201")
    assert read(makers.svefaktura(type_code="381")).facts.kind is InvoiceKind.CREDIT_NOTE


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "iso-8859-1", "iso-8859-15", "windows-1252", "utf-16"])
def test_encodings_of_a_whole_document(encoding: str) -> None:
    name = encoding.removesuffix("-sig")
    data = f'<?xml version="1.0" encoding="{name}"?>\n{makers.ubl()}\n'.encode(encoding)
    part = read_document(data)
    assert part.facts.seller.name == "Säljare AB"
    assert part.data == data
    assert part.source_sha256 is None


def test_a_number_that_is_too_long_is_a_finding() -> None:
    part = read(makers.ubl("7" * 201))
    assert [(each.code, each.severity) for each in part.findings] == [("number_too_long", Severity.ERROR)]
    assert part.facts.number == "7" * 200 + "…"
    assert read(makers.ubl("7" * 200)).findings == ()
