import io
import string
from collections.abc import Sequence

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from openpyxl import Workbook

from connect_app.domain.errors import FieldRefused, FixData
from connect_app.gateway.channels.addresses import check_address
from connect_app.gateway.registers.columns import CUSTOMER_NAMES, EMAIL_LIST_NAMES, find_columns
from connect_app.gateway.registers.csv_table import guarded, unguarded
from connect_app.gateway.registers.exporting import TableFormat, written
from connect_app.gateway.registers.reading import read_table
from connect_app.gateway.registers.register_checks import checked_addresses
from connect_app.gateway.registers.tables import TableRefused

TEXT = "kundnummer;e-post\r\n0012;åsa@kund.example\r\n"
CELLS = st.text(
    st.characters(codec="utf-8", exclude_characters="\x00", exclude_categories=["Cs", "Cc"])
    | st.sampled_from("=+-@'\"\t\r\n;,")
)


def rows(data: bytes) -> list[tuple[int, list[str]]]:
    return list(read_table(data).rows)


def test_characters_that_no_sheet_can_hold_are_left_out() -> None:
    every = "".join(map(chr, (*range(0x20), 0x7F, 0x85, 0x2028, 0xD800, 0xFDD0, 0xFFFE, 0xFFFF, 0x1FFFE)))
    (_, (name, after)), *_ = rows(written("xlsx", ["number", "name"], [[f"a{every}b", "c"]], ";"))
    assert (name[0], name[-1], after) == ("a", "b", "c")


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "cp1252"])
@pytest.mark.parametrize("separator", [";", ",", "\t", "|"])
def test_any_encoding_and_separator(encoding: str, separator: str) -> None:
    data = TEXT.replace(";", separator).encode(encoding)
    table = read_table(data)
    assert table.headers == ("kundnummer", "e-post")
    assert list(table.rows) == [(2, ["0012", "åsa@kund.example"])]


def test_rows_count_as_a_spreadsheet_shows_them() -> None:
    data = b'sep=;\r\nnumber;email\r\n\r\n1;"a\r\nb"\r\n;\r\n2;c\r\n'
    assert [number for number, _ in rows(data)] == [3, 5]


def test_a_separator_inside_quotes_counts_for_nothing() -> None:
    assert read_table(b'"number, of, the, customer";email\n1;a\n').headers == ("number, of, the, customer", "email")


@pytest.mark.parametrize(
    "headers",
    [
        ("Customer number", "E-mail"),
        ("KUNDNUMMER", "E-postadress"),
        ("Kunden-Nr.", "E-Mail-Adresse"),
        ("Număr client", "Adresă de e-mail"),
        ("Kundnr", "Namn", "Mejl"),
        ("Kd-Nr.", "Rechnungs-E-Mail"),
        ("Kd.Nr", "Firma", "E-Mail"),
        ("Debitor-Nr.", "Name 1", "Mailadresse"),
        ("Kundkod", "Företag", "Faktura e-post"),
        ("Nr. client", "Denumire", "E-mail"),
        ("Customer #", "Customer", "Billing e-mail"),
    ],
)
def test_headers_are_known_in_four_languages(headers: tuple[str, ...]) -> None:
    found = find_columns(headers, EMAIL_LIST_NAMES, {}, ("customer_number", "email"))
    assert (found["customer_number"], found["email"]) == (0, len(headers) - 1)


def test_the_exact_name_goes_before_a_looser_one() -> None:
    found = find_columns(("Kund", "customer_number", "email"), EMAIL_LIST_NAMES, {}, ("customer_number", "email"))
    assert found["customer_number"] == 1


def test_every_exported_header_is_found_again() -> None:
    headers = tuple(CUSTOMER_NAMES)
    assert find_columns(headers, CUSTOMER_NAMES, {}, ()) == {name: place for place, name in enumerate(headers)}


def test_a_missing_column_is_named() -> None:
    with pytest.raises(TableRefused, match="column for e-mail") as refused:
        find_columns(("kundnr", "telefon"), EMAIL_LIST_NAMES, {}, ("customer_number", "email"))
    assert refused.value.headers == ("kundnr", "telefon")
    with pytest.raises(TableRefused, match="no column “Post”"):
        find_columns(("kundnr",), EMAIL_LIST_NAMES, {"email": "Post"}, ("customer_number", "email"))


@given(st.text())
@example("'=1+1")
@example("''-1")
def test_guarding_is_taken_back_exactly(text: str) -> None:
    assert unguarded(guarded(text)) == text
    assert guarded(text)[:1] not in tuple("=+-@\t\r") or not text


@settings(deadline=None, max_examples=60)
@given(st.lists(st.lists(CELLS, min_size=2, max_size=2).filter(lambda row: any(cell.strip() for cell in row))))
@pytest.mark.parametrize("separator", [",", ";", "\t"])
def test_csv_comes_back_as_it_went(separator: str, table: Sequence[Sequence[str]]) -> None:
    data = written("csv", ("customer_number", "email"), table, separator)
    assert [[unguarded(cell) for cell in cells] for _, cells in rows(data)] == [list(row) for row in table]


@pytest.mark.parametrize("format", ["csv", "xlsx"])
def test_what_looks_like_a_formula_or_a_number_stays_text(format: TableFormat) -> None:
    table = [["=HYPERLINK(1)", "x"], ["0012", "-1"], ["1e5", "2026-01-02"], ["'=a", "'b"]]
    data = written(format, ("customer_number", "email"), table, ";")
    assert [[unguarded(cell) for cell in cells] for _, cells in rows(data)] == table


def test_columns_beyond_any_list_are_not_read() -> None:
    book = Workbook()
    book.active.append(["customer_number", "email"])
    book.active.cell(2, 1, "1001")
    book.active.cell(2, 16_384, "far away")
    file = io.BytesIO()
    book.save(file)
    [(number, cells)] = rows(file.getvalue())
    assert (number, cells) == (2, ["1001", ""])


def test_a_sheet_that_lies_about_its_size_is_read_whole() -> None:
    book = Workbook()
    for place in range(10):
        book.active.append([f"a{place}", "b"])
    file = io.BytesIO()
    book.save(file)
    assert len(rows(file.getvalue())) == 9


LOCAL = st.text(string.ascii_letters + string.digits + "._+-'!#åß ", min_size=1, max_size=70)
DOMAIN = st.lists(
    st.text(string.ascii_letters + string.digits + "-_å", min_size=1, max_size=66), min_size=1, max_size=5
)


@settings(deadline=None, max_examples=300)
@given(LOCAL, DOMAIN)
@example("a", ["xn--abc", "se"])
@example("a", ["kund", "1a"])
@example("a" * 30 + ".b", ["K" * 40 + "-" + "a" * 20, "SE"])
@example("-a-", ["a-b", "example"])
def test_plain_addresses_take_a_short_cut_to_the_same_answer(local: str, labels: list[str]) -> None:
    text = f"{local}@{'.'.join(labels)}".strip()
    try:
        expected: str | None = check_address(text)
    except FixData:
        expected = None
    try:
        found: str | None = checked_addresses(text, single=True)[0]
    except FieldRefused:
        found = None
    assert found == expected
