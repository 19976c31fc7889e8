"""Imports that need a word of the clerk: spoilt numbers, several rows for a customer, sheets, encodings, bad rows."""

import csv
import io
from typing import Any
from uuid import uuid4

import pytest
from openpyxl import Workbook, load_workbook

from tests.gateway.test_customers import add
from tests.gateway.test_email_list import put, upload_waiting
from tests.gateway.test_register_import import HEAD, emails, send_list, sheet
from tests.invoice_files import new_number
from tests.running_gateway import RunningGateway
from tests.workbook_files import Sheets, ods, xls, xlsb


def look(gateway: RunningGateway, data: bytes | str, **query: Any) -> dict[str, Any]:
    answer: dict[str, Any] = send_list(gateway, data, dry_run="true", **query).json()
    return answer


def rejected(answer: dict[str, Any]) -> list[tuple[int, str]]:
    return [(one["row"], one["code"]) for one in answer["rejected"]]


def digits() -> str:
    """Return a number of nine digits that no other test has."""
    return str(100_000_000 + uuid4().int % 899_999_999)


def saved_workbook(book: Workbook) -> bytes:
    file = io.BytesIO()
    book.save(file)
    return file.getvalue()


@pytest.mark.parametrize("written", ['="{0}"', "'{0}", '"=""{0}"""', '" {0} "'])
def test_excels_ways_to_keep_zeros_are_read(gateway: RunningGateway, written: str) -> None:
    number = f"00{new_number()}"
    answer = look(gateway, f"{HEAD}{written.format(number)},a@kund.example\n")
    assert ([row["key"] for row in answer["rows"]], answer["rejected"]) == ([number], [])


@pytest.mark.parametrize(
    ("number", "meant"),
    [
        ("4,17E+11", ""),
        ("4.17E+02", "417"),
        ("7E+12", ""),
        ("417,0", "417"),
        ("417.00", "417"),
        ("12.5", ""),
        ("1.234.567", "1234567"),
        ("TRUE", ""),
        ("WAHR", ""),
        ("Sant", ""),
        ("ADEVĂRAT", ""),
        ("2026-05-12", ""),
        ("12.05.2026", ""),
        ("05/12/26", ""),
        ("12-maj", ""),
        ("1234567890123456", ""),
        ("#SAKNAS!", ""),
        ("12:30:00", ""),
    ],
)
def test_what_a_spreadsheet_made_of_a_number_is_asked_about(gateway: RunningGateway, number: str, meant: str) -> None:
    text = f'customer_number;email\n"{number}";odd@kund.example\n'
    answer = look(gateway, text)
    assert rejected(answer) == [(2, "odd_number")]
    [row] = answer["rejected"]
    assert {"number": number, "meant": meant}.items() <= row["params"].items()
    assert number in row["message"]
    assert (f"Probably {meant} is meant." in row["message"]) == bool(meant)
    [question] = answer["questions"]
    assert (question["code"], question["count"], question["meant"]) == ("odd_number", 1, meant)
    assert send_list(gateway, text).status_code == 422
    taken = look(gateway, text, accept=question["accept"])
    assert [one["key"] for one in taken["rows"]] == [meant or number]
    as_written = look(gateway, text, accept=question["accept_as_written"])
    assert [one["key"] for one in as_written["rows"]] == [number]
    assert as_written["questions"] == answer["questions"]


def test_cells_that_are_no_number_any_more_are_asked_about(gateway: RunningGateway) -> None:
    book = Workbook()
    page = book.active
    page.append(["Kundnr", "E-post"])
    for place, (value, shown) in enumerate(
        ((12.5, "General"), (True, "General"), (417000000000, "0.00E+00"), (12345678901234567890, "0")), 2
    ):
        page.cell(place, 1, value).number_format = shown
        page.cell(place, 2, "a@kund.example")
    page.cell(6, 1, "12345678901234567890")  # as text it has all its digits
    page.cell(6, 2, "a@kund.example")
    answer = look(gateway, saved_workbook(book))
    assert rejected(answer) == [(row, "odd_number") for row in (2, 3, 4, 5)]
    assert [row["key"] for row in answer["rows"]] == ["12345678901234567890"]


def test_lost_zeros_are_seen_by_the_register_the_customers_and_the_invoices(gateway: RunningGateway) -> None:
    in_list, of_customer, of_invoice, short = (digits() for _ in range(4))
    put(gateway, f"00{in_list}", "old@kund.example")
    add(gateway, f"0{of_customer}", name="Ek AB")
    upload_waiting(gateway, f"000{of_invoice}")
    put(gateway, f"0{short}", "short@kund.example")
    put(gateway, f"00{short}", "longer@kund.example")
    text = HEAD + "".join(f"{one},new@kund.example\n" for one in (in_list, of_customer, of_invoice, short))
    answer = look(gateway, text)
    assert rejected(answer) == [(row, "zeros_lost") for row in (2, 3, 4, 5)]
    assert [one["params"]["meant"] for one in answer["rejected"]] == [
        f"00{in_list}",
        f"0{of_customer}",
        f"000{of_invoice}",
        "",
    ]
    done = send_list(gateway, text, accept="zeros_lost", accept_partial="true").json()
    assert (done["added"], done["changed"], rejected(done)) == (2, 1, [(5, "zeros_lost")])
    assert emails(gateway, in_list) == {f"00{in_list}": "new@kund.example"}
    as_written = look(gateway, text, accept="zeros_as_written")
    assert {row["key"] for row in as_written["rows"]} >= {of_invoice, short}


def test_a_number_that_is_known_as_it_stands_is_right(gateway: RunningGateway) -> None:
    own = digits()
    for number in (own, f"0{own}", f"{own}.5"):
        put(gateway, number, "old@kund.example")
    answer = look(gateway, HEAD + f"{own},a@kund.example\n{own}.5,a@kund.example\n")
    assert (answer["changed"], answer["rejected"], answer["questions"]) == (2, [], [])


def test_an_amount_whose_zeros_were_lost_too(gateway: RunningGateway) -> None:
    own = digits()
    put(gateway, f"00{own}", "old@kund.example")
    text = f'customer_number;email\n"{own},0";new@kund.example\n{own};more@kund.example\n'
    answer = look(gateway, text, accept="odd_number,zeros_lost")
    assert (answer["changed"], answer["joined"], answer["rejected"]) == (1, 1, [])
    assert answer["rows"][0]["key"] == f"00{own}"


def test_several_columns_and_rows_for_one_customer_are_joined(gateway: RunningGateway) -> None:
    own = new_number()
    text = (
        "Kd-Nr.;Namn;E-post;e-post 2;E-post (3)\n"
        f"{own}-1;Ek AB;a@kund.example;b@kund.example;\n{own}-1;EK  AB;c@kund.example;;A@kund.example\n"
        f"{own}-1;;c@kund.example;;\n{own}-2;Al AB;;;d@kund.example\n{own}-2;Al AB;d@kund.example;;\n"
    )
    answer = look(gateway, text)
    assert (answer["added"], answer["joined"], answer["rejected"]) == (2, 3, [])
    assert answer["more_columns"] == {"email": ["e-post 2", "E-post (3)"]}
    assert [(one["row"], one["into"], one["key"]) for one in answer["joined_rows"]] == [
        (3, 2, f"{own}-1"),
        (4, 2, f"{own}-1"),
        (6, 5, f"{own}-2"),
    ]
    send_list(gateway, text)
    assert emails(gateway, own) == {
        f"{own}-1": "a@kund.example;b@kund.example;c@kund.example",
        f"{own}-2": "d@kund.example",
    }
    alone = look(gateway, text, join_columns="false")
    assert (alone["more_columns"], rejected(alone)) == ({}, [(5, "empty_address")])


def test_where_names_differ_no_row_of_the_number_is_taken(gateway: RunningGateway) -> None:
    own = new_number()
    text = (
        "Kundnr;Namn;E-post\n"
        f"{own}-1;Ek AB;a@kund.example\n{own}-2;Al AB;b@kund.example\n{own}-1;Alm AB;c@kund.example\n"
        f"{own}-3;Bo AB;d@kund.example\n{own}-3;Co AB;no address\n"
    )
    answer = look(gateway, text)
    assert rejected(answer) == [(2, "names_differ"), (4, "names_differ"), (5, "names_differ"), (6, "invalid_address")]
    assert "“Ek AB”, “Alm AB”" in answer["rejected"][0]["message"]
    assert [row["key"] for row in answer["rows"]] == [f"{own}-2"]


def test_one_address_per_customer_still_refuses_several(gateway: RunningGateway) -> None:
    own = new_number()
    text = f"{HEAD}{own}-1,a@kund.example\n{own}-1,b@kund.example\n{own}-2,c@kund.example\n{own}-2,C@kund.example\n"
    changed = gateway.http.patch(f"{gateway.company_url}/settings", json={"single_address": True})
    assert changed.status_code == 200, changed.text
    try:
        answer = look(gateway, text)
    finally:
        gateway.http.patch(f"{gateway.company_url}/settings", json={"single_address": False})
    assert rejected(answer) == [(2, "one_address_only"), (3, "one_address_only")]
    assert (answer["added"], answer["joined"]) == (1, 1)


def test_customers_are_joined_where_they_say_the_same(gateway: RunningGateway) -> None:
    own = new_number()
    text = (
        "Kundnr;Namn;Ort;E-post;Kopia\n"
        f"{own}-1;Ek AB;Lund;a@kund.example;\n{own}-1;Ek AB;;b@kund.example;c@kund.example\n"
        f"{own}-2;Al AB;Lund;a@kund.example;\n{own}-2;Al AB;Umeå;b@kund.example;\n"
        f"{own}-3;Bo AB;;a@kund.example;\n{own}-3;Co AB;;a@kund.example;\n"
        f"{own}-4;Do AB;;bad;\n{own}-4;Do AB;;d@kund.example;\n"
    )
    post = {"headers": {"Content-Type": "text/csv"}, "data": text.encode()}
    answer = gateway.post("/customers/import", params={"dry_run": "true"}, **post).json()
    assert rejected(answer) == [
        *((4, "rows_differ"), (5, "rows_differ"), (6, "names_differ"), (7, "names_differ")),
        *((8, "invalid_address"), (9, "invalid_address")),
    ]
    assert (answer["added"], answer["joined"]) == (1, 1)
    gateway.post("/customers/import", params={"accept_partial": "true"}, **post)
    [found] = gateway.get("/customers", q=own).json()["items"]
    assert [one["email"] for one in found["emails"]] == ["a@kund.example", "b@kund.example", "c@kund.example"]


def sheets(own: str) -> Sheets:
    return {
        "Gömt": [["customer_number", "email"], ["hidden", "x@kund.example"]],
        "Kunder": [["Kundlista", "2026"], ["Kundnr", "E-post"], [float(own), "a@kund.example"]],
        "Övriga": [["Kundnr", "E-post"], [f"{own}-b", "b@kund.example"]],
    }


def workbook(kind: str, own: str) -> bytes:
    made = sheets(own)
    if kind != "xlsx":
        return {"ods": ods, "xlsb": xlsb, "xls": xls}[kind](made, hidden=["Gömt"])
    book = Workbook()
    book.remove(book.active)
    for name, rows in made.items():
        page = book.create_sheet(name)
        for row in rows:
            page.append(list(row))
    book["Gömt"].sheet_state = "hidden"
    return saved_workbook(book)


@pytest.mark.parametrize("kind", ["xlsx", "ods", "xlsb", "xls"])
def test_sheet_and_header_row_are_found_and_chosen(gateway: RunningGateway, kind: str) -> None:
    own = digits()
    data = workbook(kind, own)
    answer = look(gateway, data)
    assert (answer["sheets"], answer["sheet"], answer["header_row"]) == (["Gömt", "Kunder", "Övriga"], "Kunder", 2)
    assert [(one["row"], one["key"]) for one in answer["rows"]] == [(3, own)]
    other = look(gateway, data, sheet="Övriga")
    assert [(one["row"], one["key"]) for one in other["rows"]] == [(2, f"{own}-b")]
    assert look(gateway, data, sheet="Gömt")["added"] == 1
    wrong = look(gateway, data, header_row="3")
    assert ([one["code"] for one in wrong["errors"]], wrong["sheet"], wrong["header_row"]) == (
        ["missing_column"],
        "Kunder",
        3,
    )
    unknown = look(gateway, data, sheet="Nope")
    assert ([one["code"] for one in unknown["errors"]], unknown["sheets"]) == (["unknown_sheet"], answer["sheets"])


def test_titles_may_stand_above_the_header_of_csv(gateway: RunningGateway) -> None:
    own = new_number()
    answer = look(gateway, f"Kundlista, Berg AB, 2026\n\nKundnr;E-post\n{own};a@kund.example\n")
    assert (answer["header_row"], [one["row"] for one in answer["rows"]]) == (3, [4])


def test_the_encoding_is_told_by_the_letters_and_can_be_chosen(gateway: RunningGateway) -> None:
    own = new_number()
    data = f"Kundnr;Företag;E-post\n{own};Åkerlunds Järn;a@kund.example\n".encode("cp850")
    answer = look(gateway, data)
    assert (answer["encoding"], answer["headers"][1]) == ("cp850", "Företag")
    assert answer["sample"] == ["Kundnr;Företag;E-post", f"{own};Åkerlunds Järn;a@kund.example"]
    assert {"cp850", "cp852", "mac-roman"} <= set(answer["encodings"])
    other = look(gateway, data, encoding="cp852")
    assert (other["encoding"], other["encodings"]) == ("cp852", answer["encodings"])
    assert other["sample"] != answer["sample"]
    certain = look(gateway, data.decode("cp850"))
    assert (certain["encoding"], certain["encodings"]) == ("utf-8", [])
    assert look(gateway, data, encoding="klingon")["code"] == "invalid_request"
    unreadable = look(gateway, data, encoding="utf-8")
    assert ([one["code"] for one in unreadable["errors"]], unreadable["encodings"]) == (
        ["not_a_table"],
        answer["encodings"],
    )


@pytest.mark.parametrize(
    ("data", "code", "word"),
    [
        (b"<html><body><table><tr><td>Kundnr</td></tr></table></body></html>", "unsupported_format", "XLSX"),
        (b'\xef\xbb\xbf<?xml version="1.0"?>\r\n<html xmlns:x="urn:x"><table>', "unsupported_format", "XLSX"),
        (b'<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?><Workbook>', "unsupported_format", "XLSX"),
        ("\n <META http-equiv=x><table>".encode("utf-16"), "unsupported_format", "XLSX"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600) + "Workbook".encode("utf-16-le"), "damaged_file", "anew"),
        (
            b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600) + "EncryptedPackage".encode("utf-16-le"),
            "encrypted_file",
            "password",
        ),
    ],
)
def test_files_that_are_not_what_their_names_say(gateway: RunningGateway, data: bytes, code: str, word: str) -> None:
    answer = look(gateway, data)
    assert [one["code"] for one in answer["errors"]] == [code]
    assert word in answer["detail"]


def test_a_workbook_that_unpacks_to_more_than_there_is_memory_is_refused(gateway: RunningGateway) -> None:
    cell = '<table:table-cell table:number-columns-repeated="16000" office:value-type="float" office:value="1"/>'
    bomb = f'<table:table-row table:number-rows-repeated="1048000">{cell}</table:table-row>'
    answer = look(gateway, ods({"A": [["customer_number", "email"]]}, rows=bomb))
    assert [one["code"] for one in answer["errors"]] in (["damaged_file"], ["too_large"])
    assert look(gateway, HEAD + "1,a@kund.example\n")["rejected"] == []  # the gateway is there


def test_empty_rows_to_the_end_of_an_ods_are_no_rows(gateway: RunningGateway) -> None:
    empty = '<table:table-cell table:number-columns-repeated="16384"/>'
    tail = f'<table:table-row table:number-rows-repeated="1048570">{empty}</table:table-row>'
    data = ods({"A": [["customer_number", "email"], [new_number(), "a@kund.example"]]}, rows=tail)
    assert look(gateway, data)["added"] == 1


def test_a_register_of_2000_columns_is_read(gateway: RunningGateway) -> None:
    own = new_number()
    headers = [f"Fält {place}" for place in range(2000)]
    headers[1500], headers[1999] = "Kundnr", "E-post"
    row = [""] * 2000
    row[1500], row[1999] = own, "a@kund.example"
    for data in (sheet(tuple(headers), tuple(row)), "\n".join(";".join(one) for one in (headers, row)).encode()):
        assert [one["key"] for one in look(gateway, data)["rows"]] == [own]


@pytest.mark.parametrize("format", ["csv", "xlsx"])
def test_bad_rows_are_saved_mended_and_imported(gateway: RunningGateway, format: str) -> None:
    own = new_number()
    lines = [f"{own}-{place};kund{place};Läge {place}" for place in range(700)]
    text = (
        "Kundnr;E-post;Not\n" + f"{own}-ok;ok@kund.example;\n" + "\n".join(lines) + '\n"4,17E+11";x@y.example;"=1+1"\n'
    )
    found = look(gateway, text)
    assert (found["rejected_count"], len(found["rejected"])) == (701, 500)
    answer = gateway.post("/email-list/import/bad-rows", data=text.encode(), params={"format": format})
    assert answer.status_code == 200, answer.text
    if format == "xlsx":
        page = load_workbook(io.BytesIO(answer.content)).worksheets[0]
        rows = [[str(cell.value or "") for cell in row] for row in page.iter_rows()]
    else:
        rows = list(csv.reader(io.StringIO(answer.content.decode("utf-8-sig"))))
    assert rows[0] == ["Row", "Reason", "Kundnr", "E-post", "Not"]
    assert len(rows) == 702
    assert rows[1] == ["3", rows[1][1], f"{own}-0", "kund0", "Läge 0"]
    assert "kund0" in rows[1][1]
    assert rows[-1][2:] == ["4,17E+11", "x@y.example", "'=1+1"]
    assert look(gateway, answer.content)["rejected_count"] == 701
