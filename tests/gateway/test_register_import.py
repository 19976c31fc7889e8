import csv
import io
import json
import time
import uuid
import zipfile
from collections.abc import Callable
from typing import Any
from uuid import uuid4

import pytest
from openpyxl import Workbook, load_workbook

from tests.gateway.test_customers import add
from tests.gateway.test_email_list import channels, events_since, now, put, upload_waiting
from tests.invoice_files import new_number
from tests.running_gateway import RunningGateway

HEAD = "customer_number,email\n"


def sheet(*rows: tuple[Any, ...]) -> bytes:
    book = Workbook()
    for row in rows:
        book.active.append(row)
    file = io.BytesIO()
    book.save(file)
    return file.getvalue()


def send_list(gateway: RunningGateway, data: bytes | str, *, key: str | None = None, **query: Any) -> Any:
    headers = {"Content-Type": "text/csv", **({"Idempotency-Key": key} if key else {})}
    body = data.encode() if isinstance(data, str) else data
    return gateway.post("/email-list/import", data=body, headers=headers, params=query)


def emails(gateway: RunningGateway, query: str) -> dict[str, str]:
    items = gateway.get("/email-list", q=query, limit=500).json()["items"]
    return {row["customer_number"]: row["email"] for row in items}


def test_a_preview_changes_nothing_and_the_import_does_what_it_said(gateway: RunningGateway) -> None:
    own = new_number()
    put(gateway, f"{own}-1", "old@kund.example")
    put(gateway, f"{own}-2", "same@kund.example")
    text = HEAD + f"{own}-1,new@kund.example\n{own}-2,same@kund.example\n\n{own}-3,a@kund.example; b@kund.example\n"
    cursor = now(gateway)
    preview = send_list(gateway, text, dry_run="true").json()
    assert (preview["added"], preview["changed"], preview["unchanged"], preview["rejected"]) == (1, 1, 1, [])
    assert preview["rows"] == [
        {
            "row": 2,
            "key": f"{own}-1",
            "action": "changed",
            "fields": {"email": ["old@kund.example", "new@kund.example"]},
        },
        {"row": 5, "key": f"{own}-3", "action": "added", "fields": {"email": ["", "a@kund.example;b@kund.example"]}},
    ]
    assert preview["import_id"] is None
    assert events_since(gateway, cursor) == []

    done = send_list(gateway, text)
    assert done.status_code == 200
    assert {**done.json(), "import_id": None} == preview
    assert emails(gateway, own) == {
        f"{own}-1": "new@kund.example",
        f"{own}-2": "same@kund.example",
        f"{own}-3": "a@kund.example;b@kund.example",
    }
    told = [one["data"] for one in events_since(gateway, cursor) if one["kind"] == "email_list.changed"]
    assert {one["customer_number"]: one["action"] for one in told} == {f"{own}-1": "changed", f"{own}-3": "added"}


def test_what_happens_between_preview_and_import_counts(gateway: RunningGateway) -> None:
    own = new_number()
    text = HEAD + f"{own}-1,a@kund.example\n{own}-2,b@kund.example\n"
    assert send_list(gateway, text, dry_run="true").json()["added"] == 2
    put(gateway, f"{own}-1", "old@kund.example")
    put(gateway, f"{own}-2", "b@kund.example")
    done = send_list(gateway, text).json()
    assert (done["added"], done["changed"], done["unchanged"]) == (0, 1, 1)
    assert emails(gateway, own) == {f"{own}-1": "a@kund.example", f"{own}-2": "b@kund.example"}


def test_the_same_import_again_does_nothing_twice(gateway: RunningGateway) -> None:
    own, key = new_number(), str(uuid4())
    first = send_list(gateway, HEAD + f"{own},a@kund.example\n", key=key)
    put(gateway, own, "later@kund.example")
    again = send_list(gateway, HEAD + f"{own},a@kund.example\n", key=key)
    assert (again.json(), again.headers["Idempotent-Replayed"]) == (first.json(), "true")
    assert emails(gateway, own) == {own: "later@kund.example"}
    assert send_list(gateway, HEAD + f"{own},b@kund.example\n", key=key).json()["code"] == "idempotency_key_reused"


def test_bad_rows_refuse_all_unless_the_clerk_says_otherwise(gateway: RunningGateway) -> None:
    own = new_number()
    text = (
        HEAD + f"{own}-1,good@kund.example\n,nobody@kund.example\n{own}-2,a@b\n{own}-3,\n"
        f'{own}-1,other@kund.example\n{own}-4,"{"x" * 10_000}"\n'
    )
    preview = send_list(gateway, text, dry_run="true").json()
    assert [(one["row"], one["code"]) for one in preview["rejected"]] == [
        (3, "empty_number"),
        (4, "invalid_address"),
        (5, "empty_address"),
        (7, "invalid_address"),
    ]
    assert (preview["joined"], preview["joined_rows"][0]["row"]) == (1, 6)
    refused = send_list(gateway, text)
    assert (refused.status_code, refused.json()["code"]) == (422, "import_refused")
    assert refused.json()["rejected"] == preview["rejected"]
    assert emails(gateway, own) == {}
    done = send_list(gateway, text, accept_partial="true").json()
    assert (done["added"], done["rejected_count"]) == (1, 4)
    assert emails(gateway, own) == {f"{own}-1": "good@kund.example;other@kund.example"}


def test_a_second_address_behind_a_bare_separator_is_not_lost_in_silence(gateway: RunningGateway) -> None:
    own = new_number()
    text = f'customer_number;email\n{own}-1;a@kund.example;b@kund.example\n{own}-2;"c@kund.example;d@kund.example"\n'
    preview = send_list(gateway, f"{text}{own}-3;e@kund.example;;\n", dry_run="true").json()
    assert [(one["row"], one["code"]) for one in preview["rejected"]] == [(2, "extra_cells")]
    assert "quotation marks" in preview["rejected"][0]["message"]
    assert [row["row"] for row in preview["rows"]] == [3, 4]
    headers = {"Content-Type": "text/csv"}
    body = f"number;name\n{own};Åkeri; AB\n".encode()
    customers = gateway.post("/customers/import", data=body, headers=headers, params={"dry_run": "true"}).json()
    assert [(one["row"], one["code"]) for one in customers["rejected"]] == [(2, "extra_cells")]


def test_an_import_is_taken_back_but_for_what_was_changed_since(gateway: RunningGateway) -> None:
    own = new_number()
    put(gateway, f"{own}-1", "old@kund.example")
    text = HEAD + "".join(f"{own}-{place},new{place}@kund.example\n" for place in (1, 2, 3))
    import_id = send_list(gateway, text).json()["import_id"]
    put(gateway, f"{own}-3", "mine@kund.example")
    key = {"Idempotency-Key": str(uuid.uuid4())}
    undone = gateway.post(f"/email-list/imports/{import_id}/undo", headers=key)
    assert undone.json() == {"restored": 1, "removed": 1, "kept": [f"{own}-3"], "kept_count": 1}
    assert emails(gateway, own) == {f"{own}-1": "old@kund.example", f"{own}-3": "mine@kund.example"}
    repeated = gateway.post(f"/email-list/imports/{import_id}/undo", headers=key)
    assert (repeated.status_code, repeated.content) == (200, undone.content)
    again = gateway.post(f"/email-list/imports/{import_id}/undo")
    assert (again.status_code, again.json()["code"]) == (409, "already_undone")
    assert gateway.post(f"/customers/imports/{import_id}/undo").status_code == 404


def test_waiting_invoices_follow_an_import_and_its_undo(gateway: RunningGateway) -> None:
    number = new_number()
    [invoice] = upload_waiting(gateway, number)
    import_id = send_list(gateway, HEAD + f"{number},a@kund.example\n").json()["import_id"]
    assert channels(gateway, invoice) == [("email", "a@kund.example", "email_list")]
    gateway.post(f"/email-list/imports/{import_id}/undo")
    assert channels(gateway, invoice)[0][0] == "print"


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"", "empty_file"),
        (b"\xef\xbb\xbf\r\n", "empty_file"),
        (b"name,phone\na,1\n", "missing_column"),
        (b"%PDF-1.7 customer_number,email", "not_a_table"),
        (b"customer_number,email\n\x00\x01\x02\x00", "not_a_table"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), "unsupported_format"),
        (b"PK\x03\x04 broken", "damaged_file"),
        (b'customer_number,email\n1,"' + b"x" * 200_000, "damaged_file"),
        (b"customer_number,email\n" + b"1,a@kund.example\n" * 250_001, "too_many_rows"),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_files_that_are_no_list_are_refused_with_a_sentence(gateway: RunningGateway, data: bytes, code: str) -> None:
    answer = send_list(gateway, data)
    assert (answer.status_code, answer.json()["code"]) == (422, "import_refused")
    assert [one["code"] for one in answer.json()["errors"]] == [code]
    assert answer.json()["detail"].endswith((".", "?"))


def test_a_file_that_is_too_large_is_refused(gateway: RunningGateway) -> None:
    answer = send_list(gateway, bytes(50_000_001))
    assert (answer.status_code, answer.json()["code"]) == (413, "too_large")


def test_other_headers_are_chosen_by_the_clerk(gateway: RunningGateway) -> None:
    own = new_number()
    text = f"Kod;Skickas till\n{own};a@kund.example\n"
    missing = send_list(gateway, text, dry_run="true").json()
    assert (missing["code"], missing["headers"]) == ("import_refused", ["Kod", "Skickas till"])
    done = send_list(gateway, text, customer_number_column="Kod", email_column="Skickas till").json()
    assert (done["added"], done["columns"]) == (1, {"customer_number": "Kod", "email": "Skickas till"})


def test_excel_numbers_come_as_they_are_seen(gateway: RunningGateway) -> None:
    own = new_number()
    book = Workbook()
    page = book.active
    page.append(["Kundnr", "E-post"])
    for place, (value, shown) in enumerate(((1001.0, "General"), (7, "000000"), (f"00{own}", "@")), 2):
        page.cell(place, 1, value).number_format = shown
        page.cell(place, 2, f"n{place}.{own}@kund.example".lower())
    file = io.BytesIO()
    book.save(file)
    preview = send_list(gateway, file.getvalue(), dry_run="true").json()
    assert [row["key"] for row in preview["rows"]] == ["1001", "000007", f"00{own}"]


def test_formulas_and_merged_cells_never_give_a_wrong_row(gateway: RunningGateway) -> None:
    own = new_number()
    book = Workbook()
    page = book.active
    for row in (
        ("customer_number", "email"),
        (f"{own}-1", '=CONCATENATE("a","@kund.example")'),  # its result was never saved
        (f"{own}-2", "b@kund.example"),
        (None, "c@kund.example"),
    ):
        page.append(row)
    page.merge_cells("A3:A4")
    file = io.BytesIO()
    book.save(file)
    preview = send_list(gateway, file.getvalue(), dry_run="true").json()
    assert [(one["row"], one["code"]) for one in preview["rejected"]] == [(2, "empty_address"), (4, "empty_number")]
    assert "formula" in preview["rejected"][0]["message"]
    assert [row["key"] for row in preview["rows"]] == [f"{own}-2"]


SOUND = sheet(("customer_number", "email"), ("1", "a@kund.example"))
FIRST_SHEET = "xl/worksheets/sheet1.xml"
MAIN = b'<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">'
SIZE = b'<dimension ref="A1:B1048576"/>'
HEADER = b"".join(b'<c t="inlineStr"><is><t>%s</t></is></c>' % name for name in (b"customer_number", b"email"))


def with_part(name: str, change: Any) -> bytes:
    """Return a sound book in which one part was changed, or made of nothing."""
    made = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(SOUND)) as old, zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as new:
        parts = {part: old.read(part) for part in old.namelist()}
        for part, data in {name: b"", **parts}.items():
            new.writestr(part, change(data) if part == name else data)
    return made.getvalue()


def with_rows(rows: bytes, size: bytes = b"") -> bytes:
    """Return a book whose first sheet has a header and these rows."""
    text = MAIN + size + b"<sheetData><row>" + HEADER + b"</row>" + rows + b"</sheetData></worksheet>"
    return with_part(FIRST_SHEET, lambda _: text)


def with_definition(data: bytes) -> bytes:
    """Return a part with a definition behind a long comment."""
    return b"<!--" + b" " * 5000 + b'--><!DOCTYPE x [<!ENTITY a "b">]>' + data[data.index(b"<worksheet") :]


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (lambda: with_part("xl/styles.xml", lambda data: data + b" " * 65_000_000), "too_large"),
        (lambda: with_part("xl/workbook.xml", lambda data: b"<!DOCTYPE x []>" + data[data.index(b"<workbook") :]),
         "unsafe_file"),
        (lambda: with_part(FIRST_SHEET, with_definition), "unsafe_file"),
        (lambda: with_part(FIRST_SHEET, lambda data: data.decode().encode("utf-16")), "unsafe_file"),
        (lambda: with_part(FIRST_SHEET, lambda data: b'<?xml version="1.0" encoding="UTF-7"?>' + data), "unsafe_file"),
        (lambda: with_part(FIRST_SHEET, lambda data: data[:300]), "damaged_file"),
        (lambda: with_rows(b"<row>" + b"<c/>" * 250_000 + b"</row>"), "too_large"),
        (lambda: with_rows(b"<row><c t='inlineStr'><is><t>" + b"a" * 3_000_000 + b"</t></is></c></row>"), "too_large"),
        (lambda: with_rows(b"<row/>" * 1_048_575), "too_many_rows"),
        (lambda: with_rows(b"<row/>" * 1_048_575, SIZE), "too_many_rows"),
        (lambda: with_rows(b"<x:row/>" * 1_048_575, SIZE), "too_many_rows"),
        (lambda: with_rows(b'<row r="999999999999"><c t="n"><v>1</v></c></row>', SIZE), "too_many_rows"),
        (lambda: with_part("xl/sharedStrings.xml", lambda _: b"<si/>" * 4_000_001), "too_large"),
        (lambda: with_part("xl/styles.png", lambda _: b"<f/>" * 1_000_001), "too_large"),
        (lambda: with_part("xl/styles.xml", lambda data: data.replace(b"<fonts", b"<f/>" * 1_000_000 + b"<fonts")),
         "too_large"),
    ],
    ids=["styles", "definition", "late definition", "utf-16", "utf-7", "torn", "cells", "text", "rows",
         "rows and size", "prefixed rows", "far row", "strings", "picture", "many styles"],
)  # fmt: skip
def test_hostile_excel_files_are_refused_before_they_are_unpacked(
    gateway: RunningGateway, data: Callable[[], bytes], code: str
) -> None:
    made = data()
    begun = time.monotonic()
    answer = send_list(gateway, made)
    assert [one["code"] for one in answer.json()["errors"]] == [code]
    assert time.monotonic() - begun < 30


def test_exports_come_back_unchanged_and_carry_no_formula(gateway: RunningGateway) -> None:
    own = new_number()
    rows = {f"={own}": "+a@kund.example", f"'@{own}": "-b@kund.example", f"00{own}": "c@kund.example;d@kund.example"}
    for number, email in rows.items():
        assert put(gateway, number, email).status_code == 201
    for format in ("csv", "xlsx"):
        data = gateway.get("/email-list/export", format=format).content
        if format == "csv":
            assert data.startswith(b"\xef\xbb\xbfcustomer_number,email,last_used_at,last_bounced_at\r\n")
            cells = [cell for row in csv.reader(io.StringIO(data.decode("utf-8-sig"))) for cell in row]
        else:
            page = load_workbook(io.BytesIO(data)).worksheets[0]
            cells = [cell.value or "" for row in page.iter_rows() for cell in row]
            assert {cell.data_type for row in page.iter_rows(max_col=2) for cell in row} == {"s"}
        assert not [cell for cell in cells if cell[:1] in tuple("=+-@\t\r") and cell]
        assert f"00{own}" in cells
        preview = send_list(gateway, data, dry_run="true").json()
        assert (preview["added"], preview["changed"], preview["rejected"]) == (0, 0, [])
        assert preview["unchanged"] >= len(rows)


def test_customers_are_imported_exported_and_taken_back(gateway: RunningGateway) -> None:
    own = new_number()
    add(gateway, f"{own}-1", name="Before", emails=[{"email": "chef@kund.example", "role": "cc"}], by_post=True)
    text = (
        "Kundnr;Namn;Gata;Postnr;E-post;Språk;Faktura per post;channel_rule;required_attachments\n"
        f'{own}-1;Efter AB;"Storgatan 1\nBox 2";903 22;a@kund.example, b@kund.example;sv;nej;email_only;time_sheet\n'
        f"{own}-2;=Ny AB;;;c@kund.example;;ja;;\n"
    )
    post = {"headers": {"Content-Type": "text/csv"}}
    bad = gateway.post("/customers/import", data=(text + f"{own}-3;X;;;;xx;;;\n").encode(), **post).json()
    assert bad["code"] == "import_refused"
    assert [(one["row"], one["code"]) for one in bad["rejected"]] == [(4, "invalid_value")]
    preview = gateway.post("/customers/import", data=text.encode(), params={"dry_run": "true"}, **post).json()
    assert (preview["added"], preview["changed"]) == (1, 1)
    assert preview["rows"][0]["fields"]["name"] == ["Before", "Efter AB"]
    done = gateway.post("/customers/import", data=text.encode("cp1252"), **post).json()
    first, second = gateway.get("/customers", q=own).json()["items"]
    assert first["emails"] == [
        {"email": "a@kund.example", "role": "to"},
        {"email": "b@kund.example", "role": "to"},
        {"email": "chef@kund.example", "role": "cc"},
    ]
    assert first["address"]["lines"] == ["Storgatan 1", "Box 2"]
    assert (first["by_post"], first["language"], first["required_attachments"]) == (False, "sv", ["time_sheet"])
    assert (second["name"], second["by_post"], second["version"]) == ("=Ny AB", True, 1)

    for format in ("csv", "xlsx"):
        data = gateway.get("/customers/export", format=format, separator=";").content
        again = gateway.post("/customers/import", data=data, params={"dry_run": "true"}, **post).json()
        assert (again["added"], again["changed"], again["rejected"]) == (0, 0, [])

    undone = gateway.post(f"/customers/imports/{done['import_id']}/undo").json()
    assert (undone["restored"], undone["removed"], undone["kept_count"]) == (1, 1, 0)
    [left] = gateway.get("/customers", q=own).json()["items"]
    assert (left["name"], left["by_post"], left["emails"][0]["email"]) == ("Before", True, "chef@kund.example")


def test_columns_of_customers_are_chosen_by_the_clerk(gateway: RunningGateway) -> None:
    own = new_number()
    text = f"A;B\n{own};Namn AB\n"
    columns = json.dumps({"number": "A", "name": "B"})
    done = gateway.post("/customers/import", data=text.encode(), params={"columns": columns}).json()
    assert done["columns"] == {"number": "A", "name": "B"}
    assert gateway.post("/customers/import", data=text.encode(), params={"columns": "[1]"}).status_code == 422


@pytest.mark.parametrize("separator", ["\t", ";", ",", " | "])
def test_rows_without_a_header_are_taken_as_rows(gateway: RunningGateway, separator: str) -> None:
    own = new_number()
    rows = [(f"{own}-1", "a@kund.example;b@kund.example"), (f"{own}-2", "bad"), (f"{own}-3", "c@kund.example")]
    text = "\n".join(separator.join(row if separator != ";" else (row[0], f'"{row[1]}"')) for row in rows)
    assert send_list(gateway, text, dry_run="true").json()["code"] == "import_refused"
    seen = send_list(gateway, text, dry_run="true", header="false").json()
    assert seen["columns"]["email"] == f"B: {rows[0][1]}"
    assert [(one["row"], one["key"]) for one in seen["rows"]] == [(1, f"{own}-1"), (3, f"{own}-3")]
    assert [one["row"] for one in seen["rejected"]] == [2]
    turned = {"customer_number_column": seen["headers"][1], "email_column": seen["headers"][0]}
    assert send_list(gateway, text, dry_run="true", header="false", **turned).json()["rejected_count"] == 3
    done = send_list(gateway, text, header="false", accept_partial="true").json()
    assert done["added"] == 2
    assert emails(gateway, own) == dict([rows[0], rows[2]])


def test_a_sheet_without_a_header_is_taken_too(gateway: RunningGateway) -> None:
    own = new_number()
    data = sheet((f"{own}-1", None, "a@kund.example"), (f"{own}-2", None, "b@kund.example"))
    assert send_list(gateway, data, header="false").json()["added"] == 2
    assert emails(gateway, own) == {f"{own}-1": "a@kund.example", f"{own}-2": "b@kund.example"}


def test_the_preview_shows_what_changes_behind_many_new_rows(gateway: RunningGateway) -> None:
    own = new_number()
    put(gateway, f"{own}-z", "old@kund.example")
    lines = [f"{own}-{number},a@kund.example" for number in range(600)]
    seen = send_list(gateway, HEAD + "\n".join([*lines, f"{own}-z,new@kund.example"]), dry_run="true").json()
    assert (seen["added"], seen["changed"], len(seen["rows"])) == (600, 1, 501)
    assert seen["rows"][-1]["key"] == f"{own}-z"


def test_a_column_can_be_left_out(gateway: RunningGateway) -> None:
    number = new_number()
    add(gateway, number, name="Ek AB")
    data = f"number,name,city\n{number},Another,Lund\n"
    answer = gateway.post(
        "/customers/import", data=data.encode(), params={"columns": json.dumps({"name": ""}), "dry_run": "true"}
    )
    assert answer.json()["rows"][0]["fields"] == {"city": ["", "Lund"]}
