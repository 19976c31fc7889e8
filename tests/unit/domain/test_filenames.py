"""Names that leave: any script, any length, never a path, never twice."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from connect_app.domain.filenames import invoice_filename, is_name_pattern, name_from_number, safe_filename

DELIVERY = "-01a20166-fdfa-7baf-96bd-ba055df97e2f"


@pytest.mark.parametrize(
    ("name", "sent"),
    [
        ("../../etc/passwd", "passwd"),
        ("C:\\temp\\tidrapport åäö.pdf", "tidrapport åäö.pdf"),
        ("a\r\nBcc: x@y.pdf", "a_Bcc_ x@y.pdf"),
        ("\x00\x01", "attachment"),
        ("###.pdf", "attachment.pdf"),
        ("  .pdf", "attachment.pdf"),
        ("工时单.pdf", "工时单.pdf"),
        ("ใบแจ้งหนี้.tiff", "ใบแจ้งหนี้.tiff"),
        ("חשבונית.pdf", "חשבונית.pdf"),
        ("A\u030asa.pdf", "Åsa.pdf"),
        ("evil\u202efdp.exe", "evilfdp.exe"),
        ("Łódź ß.pdf", "Łódź ß.pdf"),
        ("CON.pdf", "attachment-CON.pdf"),
        (".htaccess", "htaccess"),
        ("x" * 300 + ".pdf", "x" * 96 + ".pdf"),
        ("好" * 300 + ".xlsx", "好" * 65 + ".xlsx"),
    ],
)
def test_file_names_are_made_safe(name: str, sent: str) -> None:
    assert safe_filename(name) == sent


@pytest.mark.parametrize(
    ("name", "sent"), [("Łódź ß.pdf", "Lodz_ss.pdf"), ("工时单.pdf", "attachment.pdf"), ("a b.pdf", "a_b.pdf")]
)
def test_in_ascii_where_a_profile_wants_it(name: str, sent: str) -> None:
    assert safe_filename(name, ascii_only=True) == sent


@pytest.mark.parametrize(
    ("number", "name"),
    [
        ("INV/2026/00012", "INV-2026-00012.pdf"),
        ("CN/2026/00012", "CN-2026-00012.pdf"),
        ("1001", "invoice-1001.pdf"),
        ("2026/17", "invoice-2026-17.pdf"),
        ("..\\..\\1", "invoice-..-..-1.pdf"),
        ("发票/7", "invoice-发票-7.pdf"),
        ("///", "invoice.pdf"),
        ("", "invoice.pdf"),
        ("7" * 300, "invoice-" + "7" * 88 + ".pdf"),
    ],
)
def test_a_slash_in_a_number_is_no_path(number: str, name: str) -> None:
    assert invoice_filename(number) == name


@given(st.text(max_size=300), st.lists(st.text(max_size=20), max_size=5), st.booleans())
def test_any_name_becomes_safe_short_and_unique(name: str, others: list[str], ascii_only: bool) -> None:
    taken = [safe_filename(other, ascii_only=ascii_only) for other in others]
    result = safe_filename(name, taken, ascii_only=ascii_only)
    check(result)
    assert not ascii_only or result.isascii()
    assert result.casefold() not in {other.casefold() for other in taken}


def check(result: str) -> None:
    assert 0 < len(result) <= 100
    assert len(result.encode()) <= 200
    assert not set(result) & set('/\\\r\n\0"*:<>?|')
    assert not result.startswith((".", " "))
    assert not result.endswith((".", " "))
    assert any(character.isalnum() for character in result)
    assert not {unicodedata.category(character) for character in result} & {"Cc", "Cf", "Cs"}


@given(st.text(max_size=80), st.sampled_from(["pdf", "TIFF", "xlsx", "docx", "csv"]))
def test_every_name_keeps_its_ending(stem: str, ending: str) -> None:
    result = safe_filename(f"a{stem}.{ending}")
    assert result.endswith(f".{ending}") or "/" in stem or "\\" in stem


@given(st.text(max_size=400), st.text(max_size=400))
def test_a_job_never_loses_the_id_of_its_delivery(one: str, other: str) -> None:
    first, second = name_from_number(one, DELIVERY), name_from_number(other, DELIVERY.replace("f", "e"))
    assert first.endswith(DELIVERY)
    assert first.casefold() != second.casefold()
    for name in (first, second):
        check(name)


@pytest.mark.parametrize("number", ["aux.txt", "CON.", "nul.1", "com¹", "LPT³.x", "con"])
def test_no_name_is_that_of_a_device(number: str) -> None:
    for name in (name_from_number(number, DELIVERY), name_from_number(number, ".pdf"), safe_filename(f"{number}.pdf")):
        assert name.partition(".")[0].casefold() not in {"aux", "con", "nul", "com¹", "lpt³"}


@pytest.mark.parametrize(
    ("language", "name"),
    [("en", "invoice-17.pdf"), ("sv", "faktura-17.pdf"), ("de", "Rechnung-17.pdf"), ("ro", "factura-17.pdf"),
     ("fr", "invoice-17.pdf")],
)  # fmt: skip
def test_an_invoice_is_called_in_the_language_of_its_mail(language: str, name: str) -> None:
    assert invoice_filename("17", language=language) == name
    assert invoice_filename("RE-17", language=language) == "RE-17.pdf"


@pytest.mark.parametrize(
    ("language", "name"),
    [("en", "credit-note-17.pdf"), ("sv", "kreditfaktura-17.pdf"), ("de", "Gutschrift-17.pdf"),
     ("ro", "nota-de-creditare-17.pdf"), ("fr", "credit-note-17.pdf")],
)  # fmt: skip
def test_a_credit_note_is_not_called_an_invoice(language: str, name: str) -> None:
    assert invoice_filename("17", language=language, is_credit_note=True) == name
    assert invoice_filename("CN-17", language=language, is_credit_note=True) == "CN-17.pdf"


@pytest.mark.parametrize(
    ("pattern", "language", "name"),
    [
        ("{kind} {number} {customer} {date}", "sv", "Faktura INV-7 Å & Ö AB 2026-11-30.pdf"),
        ("{kind} {number}", "de", "Rechnung INV-7.pdf"),
        ("{number}_{customer}", "ro", "INV-7_Å & Ö AB.pdf"),
        ("{kind} {number}", "fr", "Invoice INV-7.pdf"),
    ],
)
def test_a_company_names_its_files_by_a_pattern(pattern: str, language: str, name: str) -> None:
    assert is_name_pattern(pattern)
    made = invoice_filename("INV/7", language=language, pattern=pattern, customer="Å & Ö  AB", day="2026-11-30")
    assert made == name


def test_what_an_invoice_does_not_say_leaves_no_hole() -> None:
    pattern = "{kind} {customer} - {date} - {number}"
    assert invoice_filename("7", language="sv", is_credit_note=True, pattern=pattern) == "Kreditfaktura 7.pdf"


def test_a_long_customer_never_cuts_the_number_off() -> None:
    name = invoice_filename("2026-117", pattern="{customer} {number}", customer="x" * 500)
    assert name.endswith(" 2026-117.pdf")


@pytest.mark.parametrize(
    "pattern",
    ["", "{kind}", "{customer} {date}", "{number} {place}", "{number", "{number}/{kind}", "{number}\x07", "{{number}}"],
)
def test_a_pattern_that_cannot_name_files_is_refused(pattern: str) -> None:
    assert not is_name_pattern(pattern)
