"""No row of a file is lost or counted twice by an import, whatever stands in it."""

import csv
import io
import tracemalloc
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import Connection, func, select

from connect_app.contract.registers import CustomerPut, ImportResult
from connect_app.gateway.registers import customer_import, email_list_import
from connect_app.gateway.registers.joining import Refusal
from connect_app.gateway.registers.number_doubts import ACCEPTABLE
from connect_app.gateway.store import email_list
from connect_app.gateway.store.companies import create_company
from connect_app.gateway.store.customers import write_rows
from connect_app.gateway.store.email_list import EmailListChange, put_row
from connect_app.gateway.store.engine import open_database
from connect_app.gateway.store.tables import event

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
def register(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Connection, str]]:
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


def check(result: ImportResult, refused: object, count: int) -> None:
    assert result.added + result.changed + result.unchanged + result.rejected_count + result.joined == count
    assert isinstance(refused, list)
    numbers = [one.row for one in refused if isinstance(one, Refusal)]
    assert len(set(numbers)) == len(numbers) == result.rejected_count
    assert not set(numbers) & {one.row for one in (*result.rows, *result.joined_rows)}


@settings(deadline=None, max_examples=300)
@given(ROWS, st.frozensets(st.sampled_from(sorted(ACCEPTABLE))), st.booleans())
def test_the_rows_of_a_list_add_up(
    register: tuple[Connection, str], rows: list[tuple[str, ...]], accepted: frozenset[str], single: bool
) -> None:
    data, count = as_csv(rows)
    file = email_list_import.read_list_file(data, {}, single=single)
    plan = email_list_import.plan_import(*register, file, accepted)
    check(plan.result, plan.refused, count)
    assert len({number for number, _, _ in plan.entries}) == len(plan.entries)


@settings(deadline=None, max_examples=300)
@given(ROWS, st.frozensets(st.sampled_from(sorted(ACCEPTABLE))))
def test_the_rows_of_customers_add_up(
    register: tuple[Connection, str], rows: list[tuple[str, ...]], accepted: frozenset[str]
) -> None:
    data, count = as_csv(rows)
    plan = customer_import.plan_import(*register, customer_import.read_customer_file(data, {}), accepted)
    check(plan.result, plan.refused, count)
    assert len({number for number, _, _ in plan.entries}) == len(plan.entries)


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
    with database.reading() as connection:
        assert email_list.count_rows(connection, company_id, "") == 35_000
        told = connection.execute(select(func.count()).where(event.c.kind == email_list.KIND)).scalar_one()
    assert told == 35_000
    database.close()
