import hashlib
from pathlib import Path

import pypdfium2
import pytest
import zxingcpp

from tests.invoice_files import batch, new_number, ubl_invoice
from tests.running_gateway import RunningGateway
from tests.sending_job import send, upload_all

pytestmark = pytest.mark.both


@pytest.fixture(scope="module")
def marked(gateway: RunningGateway) -> str:
    """A word that finds just the five invoices of this module's file."""
    word = new_number().replace("-", "")
    gateway.upload(
        "five.xml",
        batch(
            ubl_invoice(f"{word}-1", buyer="Łódź Ström AB", customer="C1", issued="2026-01-10", payable="30.00"),
            ubl_invoice(f"{word}-2", buyer="Bygg i Umeå", customer="C2", issued="2026-02-10", payable="9.00"),
            ubl_invoice(f"{word}-3", buyer="Straße &amp; Søn", customer="C2", issued="2026-03-10", payable="100.00"),
            ubl_invoice(f"{word}-4", buyer="Ekman", issued="2026-03-11", endpoint=None, email="e@example.org"),
            ubl_invoice(f"{word}-5", buyer="Zeta", issued="2026-03-12", endpoint=None, reference="KST 4711"),
        ),
    )
    return word


def numbers(gateway: RunningGateway, **parameters: object) -> list[str]:
    answer = gateway.get("/invoices", **parameters)
    assert answer.status_code == 200, answer.text
    return [one["number"].rpartition("-")[2] for one in answer.json()["items"]]


def test_newest_first(gateway: RunningGateway, marked: str) -> None:
    assert numbers(gateway, q=marked) == ["5", "4", "3", "2", "1"]
    assert numbers(gateway, q=marked, view="waiting") == ["5", "4", "3", "2", "1"]
    assert numbers(gateway, q=marked, view="sent") == []
    assert numbers(gateway, q=marked, view="all") == ["5", "4", "3", "2", "1"]
    assert gateway.get("/invoices", view="all").json()["total"] == gateway.get("/invoices").json()["total"]


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("lodz", ["1"]),
        ("Łódź STRÖM", ["1"]),
        ("umea", ["2"]),
        ("strasse son", ["3"]),
        ("kst 4711", ["5"]),
        ("4711 zet", ["5"]),
        ("c2", ["3", "2"]),
        ("nothing-like-it", []),
        ("  ", ["5", "4", "3", "2", "1"]),
        ('" OR * NEAR(', []),
    ],
)
def test_search_folds_and_completes_words(gateway: RunningGateway, marked: str, query: str, found: list[str]) -> None:
    assert numbers(gateway, q=f"{query} {marked}".strip()) == (found if query.strip() != '" OR * NEAR(' else [])


def test_filters(gateway: RunningGateway, marked: str) -> None:
    assert numbers(gateway, q=marked, customer="C2") == ["3", "2"]
    assert numbers(gateway, q=marked, channel="einvoice") == ["3", "2", "1"]
    assert numbers(gateway, q=marked, channel="email") == ["4"]
    assert numbers(gateway, q=marked, channel="print") == ["5"]
    assert numbers(gateway, q=marked, issued_from="2026-02-10", issued_to="2026-03-10") == ["3", "2"]


@pytest.mark.parametrize(
    ("sort", "found"),
    [
        ("received", ["1", "2", "3", "4", "5"]),
        ("-received", ["5", "4", "3", "2", "1"]),
        ("issue_date", ["1", "2", "3", "4", "5"]),
        ("-number", ["5", "4", "3", "2", "1"]),
        ("payable", ["2", "1", "3", "5", "4"]),
        ("-payable", ["5", "4", "3", "1", "2"]),
        ("buyer", ["2", "4", "3", "5", "1"]),
    ],
)
def test_sorting_and_pages_agree(gateway: RunningGateway, marked: str, sort: str, found: list[str]) -> None:
    assert numbers(gateway, q=marked, sort=sort) == found
    paged: list[str] = []
    cursor: str | None = None
    while True:
        page = gateway.get("/invoices", q=marked, sort=sort, limit=2, **({"cursor": cursor} if cursor else {})).json()
        assert page["total"] == 5
        paged += [one["number"].rpartition("-")[2] for one in page["items"]]
        cursor = page["next_cursor"]
        if cursor is None:
            break
    assert paged == found


@pytest.mark.parametrize("cursor", ["x", "W10", "WzEsMiwzLDRd", "bm9uc2Vuc2U", "éé", "WyJhIiwxZTk5LDFd"])
def test_a_strange_cursor_is_refused(gateway: RunningGateway, cursor: str) -> None:
    for path in ("/invoices", "/files"):
        answer = gateway.get(path, cursor=cursor)
        assert (answer.status_code, answer.json()["code"]) == (400, "invalid_request")


@pytest.mark.parametrize(
    "parameter", [{"limit": 0}, {"limit": 501}, {"view": "none"}, {"sort": "x"}, {"channel": "fax"}]
)
def test_a_strange_parameter_is_refused(gateway: RunningGateway, parameter: dict[str, object]) -> None:
    answer = gateway.get("/invoices", **parameter)
    assert (answer.status_code, answer.json()["code"]) == (422, "invalid_request")
    assert answer.json()["errors"][0]["field"] == next(iter(parameter))


def test_the_total_of_a_view_is_its_count(gateway: RunningGateway, marked: str) -> None:
    counts = gateway.get("/counts").json()
    everything = gateway.get("/invoices", view="waiting", limit=500).json()
    assert everything["total"] == counts["waiting"]
    assert gateway.get("/invoices", limit=1).json()["total"] >= counts["waiting"]
    assert gateway.get("/files", state="waiting", limit=1).json()["total"] == counts["waiting_files"]


def test_the_invoices_of_a_file_by_its_filter(gateway: RunningGateway) -> None:
    file = gateway.upload("two.xml", batch(ubl_invoice(), ubl_invoice())).json()
    page = gateway.get("/invoices", view="waiting", file=file["id"], sort="received").json()
    assert page["total"] == 2
    assert page["items"] == gateway.get(f"/files/{file['id']}/invoices").json()["items"]


def test_one_invoice_with_all_that_belongs_to_it(gateway: RunningGateway) -> None:
    data = ubl_invoice()
    file = gateway.upload("one.xml", data).json()
    (listed,) = gateway.get(f"/files/{file['id']}/invoices").json()["items"]
    answer = gateway.get(f"/invoices/{listed['id']}")
    assert answer.headers["ETag"]
    detail = answer.json()
    assert [(one["name"], one["role"]) for one in detail.pop("manifest")] == [("one.xml", "data")]
    assert detail == {**listed, "attachments": [], "attachment_changes": [], "deliveries": [], "people": {}}
    original = gateway.get(f"/invoices/{listed['id']}/original").content
    assert hashlib.sha256(original).hexdigest() == file["sha256"]


def test_a_company_may_have_no_code_to_pay_with_on_its_sheets(gateway: RunningGateway) -> None:
    sample = Path(__file__).parents[2] / "resources" / "samples" / "svefaktura.xml"
    data = sample.read_bytes().replace(b"260321", new_number().encode())
    (invoice,) = upload_all(gateway, data)

    def codes() -> int:
        page = pypdfium2.PdfDocument(gateway.get(f"/invoices/{invoice}/presentation").content)[0]
        return len(zxingcpp.read_barcodes(page.render(scale=2).to_pil()))

    assert codes() == 1
    for wanted, count in ((False, 0), (True, 1)):
        gateway.http.patch(f"{gateway.company_url}/settings", json={"payment_code": wanted}).raise_for_status()
        assert codes() == count
    refused = gateway.http.patch(f"{gateway.company_url}/settings", json={"swish_number": "070 123 45 67"})
    assert [one["field"] for one in refused.json()["errors"]] == ["swish_number"]
    for number, count in (("123 118 11 89", 2), (None, 1)):
        gateway.http.patch(f"{gateway.company_url}/settings", json={"swish_number": number}).raise_for_status()
        assert codes() == count


@pytest.mark.parametrize("path", ["/invoices/none", "/invoices/none/original", "/files/none", "/files/none/invoices"])
def test_what_is_not_there_is_404(gateway: RunningGateway, path: str) -> None:
    answer = gateway.get(path)
    assert (answer.status_code, answer.json()["code"]) == (404, "not_found")
    assert answer.headers["Content-Type"] == "application/problem+json"


def test_a_changed_byte_is_found_before_it_is_used(tmp_path: Path) -> None:
    with RunningGateway(tmp_path) as gateway:
        file = gateway.upload("one.xml", ubl_invoice()).json()
        (listed,) = gateway.get(f"/files/{file['id']}/invoices").json()["items"]
        blob = tmp_path / "blobs" / file["sha256"][:2] / file["sha256"]
        data = bytearray(blob.read_bytes())
        data[-20] ^= 1
        blob.write_bytes(data)
        answer = gateway.get(f"/invoices/{listed['id']}/original")
        assert (answer.status_code, answer.json()["code"]) == (500, "original_damaged")
        assert str(tmp_path) not in answer.text


def test_what_waits_in_several_files_is_sorted_together(gateway: RunningGateway) -> None:
    word = new_number()
    files = [gateway.upload(f"{n}.xml", ubl_invoice(f"{word}-{n}", payable=f"{9 - n}.00")).json() for n in (1, 2, 3)]
    chosen = {"view": "waiting", "file": [files[0]["id"], files[2]["id"]]}
    assert numbers(gateway, **chosen, sort="payable") == ["3", "1"]
    assert numbers(gateway, **chosen, sort="-payable") == ["1", "3"]
    assert numbers(gateway, view="waiting", file=files[1]["id"]) == ["2"]


@pytest.fixture(scope="module")
def searched(gateway: RunningGateway) -> str:
    """A word that stands in the names of four invoices and begins the numbers of two others."""
    word = new_number().replace("-", "")
    first = ubl_invoice(f"{word}", buyer="Exakt AB", payable="1250.50", issued="2026-02-17", customer="K7001")
    gateway.upload("one.xml", first)
    gateway.upload("begins.xml", ubl_invoice(f"{word}-9", buyer="Börjar AB", payable="77.00"))
    named = ubl_invoice(f"X{word}", buyer=f"Heter {word} AB", endpoint="0007:5566778899", email="lager@nord.example")
    gateway.upload(f"juni-{word[:3]}x.xml", named)
    return word


def test_an_exact_number_first_then_its_beginning_then_words(gateway: RunningGateway, searched: str) -> None:
    for query in (searched, searched.lower()):
        found = [one["number"] for one in gateway.get("/invoices", q=query).json()["items"]]
        assert found == [searched, f"{searched}-9", f"X{searched}"]  # which came last
    pages, cursor = [], None
    while True:
        page = gateway.get("/invoices", q=searched, limit=1, cursor=cursor).json()
        assert (page["total"], page["total_is_at_least"]) == (3, False)
        pages += [one["number"] for one in page["items"]]
        cursor = page["next_cursor"]
        if cursor is None:
            break
    assert pages == found
    by_date = gateway.get("/invoices", q=searched, sort="-received").json()["items"]
    assert [one["number"] for one in by_date] == [f"X{searched}", f"{searched}-9", searched]


@pytest.mark.parametrize(
    ("query", "found", "field"),
    [
        ("1250,50", "", "amount"),
        ("1 250,50", "", "amount"),
        ("1,250.50", "", "amount"),
        ("1 250,5", "", "amount"),
        ("2026-02-17", "", "date"),
        ("17.02.2026", "", "date"),
        ("2/17/2026", "", "date"),
        ("k7001", "", "customer_number"),
        ("556677-8899", "X", "address"),
        ("lager@nord.example", "X", "address"),
        ("juni", "X", "file"),
    ],
)
def test_a_search_finds_all_that_people_type_and_says_where_it_stands(
    gateway: RunningGateway, searched: str, query: str, found: str, field: str
) -> None:
    items = gateway.get("/invoices", q=f"{query} {searched}").json()["items"]
    assert [one["number"] for one in items] == [f"{found}{searched}"]
    assert field in {one["field"] for one in items[0]["found_in"]}


def test_notes_attachments_and_where_it_was_sent_are_found(gateway: RunningGateway, tmp_path: Path) -> None:
    word = new_number().replace("-", "").lower()
    (invoice,) = upload_all(gateway, ubl_invoice(endpoint=None, email="first@example.org"))
    answer = gateway.attach(invoice, f"tidrapport{word}.csv", b"a;b\n1;2\n", note=f"vecka {word}n")
    assert answer.status_code == 201, answer.text
    for query, field in ((f"tidrapport{word}", "attachment"), (f"{word}n", "note")):
        (one,) = gateway.get("/invoices", q=query).json()["items"]
        assert (one["id"], one["found_in"][0]["field"]) == (invoice, field)
    send(gateway, [invoice], overrides={invoice: {"message": {"to": f"{word}@other.example"}}})
    (one,) = gateway.get("/invoices", q=f"{word}@other.example").json()["items"]
    assert (one["id"], one["found_in"][0]) == (invoice, {"field": "address", "text": f"{word}@other.example"})


def test_the_total_of_a_search_is_exact_up_to_a_thousand(gateway: RunningGateway) -> None:
    word = new_number().replace("-", "")
    gateway.upload("many.xml", batch(*(ubl_invoice(f"{n}-{word}", buyer=f"B{word}x") for n in range(1000))))
    page = gateway.get("/invoices", q=f"b{word}x", limit=2).json()
    assert (page["total"], page["total_is_at_least"]) == (1000, False)
    gateway.upload("more.xml", ubl_invoice(buyer=f"B{word}x"))
    for view in ("all", "waiting"):
        page = gateway.get("/invoices", q=f"b{word}x", limit=2, view=view).json()
        assert (page["total"], page["total_is_at_least"]) == (1000, True)
    following = gateway.get("/invoices", q=f"b{word}x", limit=500, cursor=page["next_cursor"]).json()
    assert (following["total"], following["total_is_at_least"], len(following["items"])) == (1000, True, 500)
