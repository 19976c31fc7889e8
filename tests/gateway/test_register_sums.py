"""No row of a file is lost or counted twice by an import, whatever stands in it."""

import csv
import io
import json
import tracemalloc
import zlib
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from openpyxl import Workbook
from openpyxl.xml.constants import SHEET_MAIN_NS
from sqlalchemy import func, select

from connect_app.contract.registers import CustomerPut
from connect_app.gateway.registers import customer_import, email_list_import
from connect_app.gateway.registers.number_doubts import ACCEPTABLE
from connect_app.gateway.registers.planning import ImportPlan, plan_import
from connect_app.gateway.registers.sheet_stream import SharedTexts
from connect_app.gateway.store import email_list
from connect_app.gateway.store.companies import create_company
from connect_app.gateway.store.customers import write_rows
from connect_app.gateway.store.email_list import EmailListChange, put_row
from connect_app.gateway.store.engine import open_database
from connect_app.gateway.store.register_imports import ImportRecord, find_import, keep_import
from connect_app.gateway.store.tables import event
from connect_app.gateway.store.transactions import Reading

NUMBERS = [
    "417",
    "00417",
    "0417",
    "8",
    "8,0",
    "12.5",
    "TRUE",
    "4,17E+11",
    "A-1",
    "",
    '="00417"',
    "'8",
    "1234567890123456",
]
NAMES = ["", "Ek AB", "EK  AB", "Al AB"]
EMAILS = ["", "a@kund.example", "A@kund.example", "b@kund.example; c@kund.example", "no address"]
ROWS = st.lists(st.tuples(*map(st.sampled_from, (NUMBERS, NAMES, EMAILS, EMAILS, ["", "Lund", "Umeå"]))), max_size=12)


@pytest.fixture(scope="module")
def register(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Reading, str]]:
    """Give a connection to a database, and a company with a row and a customer."""
    folder: Path = tmp_path_factory.mktemp("sums")
    database = open_database(folder)
    with database.writing() as connection:
        company_id = create_company(connection, "Sums", None, None, {})
        put_row(connection, company_id, EmailListChange("00417", "a@kund.example"), "test")
        write_rows(connection, company_id, [CustomerPut(number="0417", name="Ek AB")], "test")
    with database.reading() as connection:
        yield connection, company_id
    database.close()


def as_csv(rows: list[tuple[str, ...]]) -> tuple[bytes, int]:
    file = io.StringIO(newline="")
    csv.writer(file, delimiter=";").writerows([("Kundnr", "Namn", "E-post", "E-post 2", "Ort"), *rows])
    return file.getvalue().encode(), sum(any(row) for row in rows)


def check(plan: ImportPlan, count: int) -> None:
    result = plan.result
    assert result.added + result.changed + result.unchanged + result.rejected_count + result.joined == count
    rows = [one.row for one in plan.refused()]
    assert rows == sorted(set(rows))
    assert len(rows) == result.rejected_count
    assert not set(rows) & ({one.row for one in result.rows} | {one.row for one in result.joined_rows})
    numbers = list(plan.numbers())
    assert len(set(numbers)) == len(numbers) == result.added + result.changed


@settings(deadline=None, max_examples=300)
@given(ROWS, st.frozensets(st.sampled_from(sorted(ACCEPTABLE))), st.booleans())
def test_the_rows_of_a_list_add_up(
    register: tuple[Reading, str], rows: list[tuple[str, ...]], accepted: frozenset[str], single: bool
) -> None:
    data, count = as_csv(rows)
    with closing(email_list_import.read_list_file(data, {}, single=single)) as file:
        check(plan_import(*register, file, email_list_import.ListKind(single), accepted), count)


@settings(deadline=None, max_examples=300)
@given(ROWS, st.frozensets(st.sampled_from(sorted(ACCEPTABLE))))
def test_the_rows_of_customers_add_up(
    register: tuple[Reading, str], rows: list[tuple[str, ...]], accepted: frozenset[str]
) -> None:
    data, count = as_csv(rows)
    with closing(customer_import.read_customer_file(data, {})) as file:
        check(plan_import(*register, file, customer_import.CustomerKind(), accepted), count)


def test_writing_many_rows_takes_no_more_memory_than_few(tmp_path: Path) -> None:
    database = open_database(tmp_path)
    with database.writing() as connection:
        company_id = create_company(connection, "Many", None, None, {})

    def peak_of(first: int, count: int) -> int:
        rows = ((f"{number:06d}", f"faktura{number}@kund.example") for number in range(first, first + count))
        tracemalloc.start()
        try:
            with database.writing() as connection:
                email_list.write_rows(connection, company_id, rows, "test")
            return tracemalloc.get_traced_memory()[1]
        finally:
            tracemalloc.stop()

    few = peak_of(0, 5_000)
    assert peak_of(5_000, 30_000) < 1.5 * few
    with database.reading() as reading:
        assert email_list.count_rows(reading, company_id, "") == 35_000
        told = reading.execute(select(func.count()).where(event.c.kind == email_list.KIND)).scalar_one()
    assert told == 35_000
    database.close()


def as_workbook(count: int) -> bytes:
    book = Workbook()
    for row in [("Kundnr", "E-post"), *((f"K{number}", f"faktura{number}@kund.example") for number in range(count))]:
        book.active.append(row)
    file = io.BytesIO()
    book.save(file)
    return file.getvalue()


def as_long_csv(count: int) -> bytes:
    rows = (f"K{number};faktura{number}@kund.example\n" for number in range(count))
    return "".join(["Kundnr;E-post\n", *rows]).encode()


@pytest.mark.parametrize("made", [as_long_csv, as_workbook])
def test_reading_many_rows_and_planning_takes_no_more_memory_than_few(
    register: tuple[Reading, str], made: Callable[[int], bytes]
) -> None:
    def peak_of(count: int) -> int:
        data = made(count)
        tracemalloc.start()
        try:
            with closing(email_list_import.read_list_file(data, {}, single=False)) as file:
                plan = plan_import(*register, file, email_list_import.ListKind(single=False))
                assert sum(1 for _ in plan.numbers()) == count
            return tracemalloc.get_traced_memory()[1]
        finally:
            tracemalloc.stop()

    peak_of(10)  # what is imported on the way counts for neither
    assert peak_of(12_000) < 1.3 * peak_of(5_000)


def test_texts_of_a_workbook_are_the_same_from_disk() -> None:
    words = [f"Ärende {number} " + "x" * 500 for number in range(5000)]
    xml = "".join(f"<si><t>{one}</t></si>" for one in words)
    source = io.BytesIO(f'<sst xmlns="{SHEET_MAIN_NS}">{xml}</sst>'.encode())
    texts = SharedTexts(source)
    assert [texts[4999], texts[0], texts[2500]] == [words[4999], words[0], words[2500]]
    for wrong in (5000, -1):
        with pytest.raises(IndexError):
            texts[wrong]


def test_an_import_of_an_older_version_can_be_taken_back() -> None:
    entries = [("1001", None, "a@kund.example"), ("1002", "b@kund.example", "c@kund.example")]
    packed = zlib.compress(json.dumps(entries).encode())
    assert list(ImportRecord("1", False, packed).entries()) == [entries]


def test_what_an_import_changed_is_kept_in_lines_of_any_length(tmp_path: Path) -> None:
    batches = [[(f"K{one}-{number}", None, "x" * 90) for number in range(4000)] for one in range(3)]
    database = open_database(tmp_path)
    with database.writing() as connection:
        company_id = create_company(connection, "Lines", None, None, {})
        kept = keep_import(connection, company_id, "email_list", (json.dumps(one) for one in batches), "test")
        found = find_import(connection, company_id, "email_list", kept)
    assert found is not None
    assert list(found.entries()) == batches
    database.close()
