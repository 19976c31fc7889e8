"""The watch through HTTP: from the business system's file to the list, the letters and the history."""

import io
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from openpyxl import load_workbook

from tests.gateway.test_attempts import AS_PDF, words
from tests.gateway.test_customers import import_customers
from tests.gateway.test_network_routing import set_up, take_away
from tests.operators.e_invoice_be import CREDIT_NOTES, INVOICES, FakeEInvoiceBe
from tests.operators.fake import Reply
from tests.running_gateway import RunningGateway
from tests.sending_job import until
from tests.watching import address, norwegian

LOOK_UP = "/api/validate/peppol-id"
SIZE = 24


@pytest.fixture(scope="module")
def operator() -> Iterator[FakeEInvoiceBe]:
    made = FakeEInvoiceBe()
    made.registered = {address(place): [INVOICES, CREDIT_NOTES] for place in range(1, SIZE + 1) if place % 3}
    yield made
    made.close()
    assert made.violations == []


@pytest.fixture(scope="module")
def gateway(tmp_path_factory: pytest.TempPathFactory, operator: FakeEInvoiceBe) -> Iterator[RunningGateway]:
    folder = tmp_path_factory.mktemp("watch")
    config = folder / "gateway.toml"
    config.write_text('[lookup]\nsources = ["provider"]\npace = 20.0\n[company]\ncountry = "NO"\n', encoding="utf-8")
    with RunningGateway(folder / "data", "--config", str(config), practice=False) as running:
        yield running
        assert "Traceback" not in running.log


def file_of(*places: int) -> str:
    head = "Kundenr;Navn;Org nr;E-post;Adresse;Postnummer;Ort;Land"
    rows = [f"{10_000 + place};Kunde {place} AS;{norwegian(place)};post@k{place}.example;Gata {place};0150;Oslo;Norge"
            for place in places]  # fmt: skip
    return "\n".join([head, *rows]) + "\n"


def of_invoices(history: list[dict[str, Any]]) -> list[str]:
    return [one["reachability"] for one in history if one["kind"] == "invoice"]


def latest(gateway: RunningGateway) -> dict[str, Any]:
    found: dict[str, Any] = gateway.get("/recipient-checks", limit=1).json()["items"][0]
    return found


def finished(gateway: RunningGateway, check_id: str) -> dict[str, Any]:
    def look() -> dict[str, Any] | None:
        found: dict[str, Any] = gateway.get(f"/recipient-checks/{check_id}").json()
        return found if found["ended_at"] else None

    return until("the end of the run", look, 60)


def begin(gateway: RunningGateway, **body: Any) -> dict[str, Any]:
    answer = gateway.post("/recipient-checks", json=body)
    assert answer.status_code == 202, answer.text
    return finished(gateway, answer.json()["id"])


def customer(gateway: RunningGateway, place: int) -> dict[str, Any]:
    (found,) = gateway.get("/customers", number=str(10_000 + place)).json()["items"]
    return dict(found)


def test_without_an_operator_or_customers_nobody_is_asked(gateway: RunningGateway, operator: FakeEInvoiceBe) -> None:
    import_customers(gateway, file_of(1))
    assert gateway.get("/recipient-checks").json()["items"] == []
    refused = gateway.post("/recipient-checks", json={"all": True})
    assert (refused.status_code, refused.json()["code"]) == (409, "no_provider")
    set_up(gateway, operator)
    assert gateway.post("/recipient-checks", json={}).status_code == 422
    assert gateway.post("/recipient-checks", json={"all": True, "customer_ids": ["1"]}).status_code == 422
    refused = gateway.post("/recipient-checks", json={"customer_ids": ["nobody"]})
    assert (refused.status_code, refused.json()["code"]) == (409, "no_customers")
    assert gateway.get("/recipient-checks").json()["items"] == []  # what was refused left nothing
    assert gateway.get("/recipient-checks/1").status_code == 404


def test_a_register_is_matched_in_the_background_and_a_restart_goes_on(
    gateway: RunningGateway, operator: FakeEInvoiceBe
) -> None:
    import_customers(gateway, file_of(*range(1, SIZE + 1)))
    check = latest(gateway)
    assert (check["kind"], check["of"]) == ("all", SIZE)
    until("some answers", lambda: gateway.get(f"/recipient-checks/{check['id']}").json()["answered"] > 4)
    shown = gateway.get("/recipient-checks/coverage").json()
    assert shown["check"]["id"] == check["id"]
    gateway.kill()
    gateway.start()
    set_up(gateway, operator)  # without a key ring the key has to be given anew, and the run that waits for it goes on
    done = finished(gateway, check["id"])
    assert (done["state"], done["checked"], done["answered"], done["coverage"]) == ("done", SIZE, SIZE, 1.0)
    assert (done["changes"], done["rest_s"]) == ([], 0)
    shown = gateway.get("/recipient-checks/coverage").json()
    numbers = [shown[name] for name in ("customers", "reachable", "not_there", "unanswered", "no_number", "coverage")]
    assert numbers == [SIZE, 16, 8, 0, 0, 1.0]
    assert (shown["countries"], shown["check"]) == (["NO"], None)
    assert shown["last_checked_at"] < shown["next_at"]
    asked = [one.query["peppol_id"] for one in operator.requests if one.path == LOOK_UP]
    assert {address(place) for place in range(1, SIZE + 1)} <= set(asked)
    assert len(asked) <= 2 * SIZE


def test_a_row_says_what_is_known_and_what_to_know(gateway: RunningGateway) -> None:
    there, missing = customer(gateway, 1)["network"], customer(gateway, 3)["network"]
    assert (there["reachability"], there["address"], there["hints"]) == ("reachable", address(1), [])
    assert missing["reachability"] == "not_found"
    assert [one["code"] for one in missing["hints"]] == ["duty"]
    assert missing["hints"][0]["params"] == {"day": "2027-01-01"}
    assert gateway.get(f"/recipients/evidence/{missing['evidence_id']}").json()["reachability"] == "not_found"
    url = f"{gateway.company_url}/customers/{customer(gateway, 3)['id']}"
    changed = gateway.http.patch(url, json={"channel_rule": "einvoice_only"}, timeout=10).json()
    assert [one["code"] for one in changed["network"]["hints"]] == ["demands_einvoices", "duty"]
    other = gateway.http.patch(url, json={"org_number": norwegian(500)}, timeout=10).json()
    assert other["network"] is None  # nobody has asked about that number
    gateway.http.patch(url, json={"org_number": norwegian(3), "channel_rule": "automatic"}, timeout=10)
    begin(gateway, customer_ids=[other["id"]])
    history = gateway.get(f"/customers/{other['id']}/reachability").json()["items"]
    assert of_invoices(history) == ["not_found", "unknown", "not_found"]


def test_list_and_letters_are_ready(gateway: RunningGateway) -> None:
    found = gateway.get("/recipient-checks/customers", view="not_there", country="NO", limit=5).json()
    assert (found["total"], len(found["items"])) == (8, 5)
    rest = gateway.get(
        "/recipient-checks/customers", view="not_there", country="NO", cursor=found["next_cursor"]
    ).json()
    numbers = [one["customer_number"] for one in (*found["items"], *rest["items"])]
    assert numbers == [str(10_000 + place) for place in range(3, SIZE + 1, 3)]
    assert gateway.get("/recipient-checks/customers", view="not_there", country="SE").json()["items"] == []

    letters = gateway.get("/recipient-checks/letters").json()
    assert [one["customer_number"] for one in letters["items"]] == numbers
    first = letters["items"][0]
    assert (first["to"], first["language"]) == ("post@k3.example", "nb")
    assert "Fra 2027-01-01 er vi etter loven forpliktet" in first["text"]
    url = f"{gateway.company_url}/recipient-checks/letters"
    paper = gateway.http.get(url, headers=AS_PDF, timeout=60)
    assert paper.headers["Content-Type"] == "application/pdf"
    text = words(paper.content)
    assert "Kunde 3 AS" in text
    assert "0150 Oslo" in text
    assert "1 / 8" in text  # each on a page of its own
    nobody = gateway.http.get(url, headers=AS_PDF, params={"country": "SE"}, timeout=60)
    assert (nobody.status_code, nobody.json()["code"]) == (409, "letters_of_nobody")

    table = gateway.get("/recipient-checks/export", format="xlsx").content
    rows = list(load_workbook(io.BytesIO(table)).active.iter_rows(values_only=True))
    assert len(rows) == SIZE + 1
    row = dict(zip(rows[0], rows[3], strict=True))
    assert (row["customer_number"], row["answer"], row["email"]) == ("10003", "not_found", "post@k3.example")
    assert row["letter"].startswith("Vi ønsker å sende")
    assert dict(zip(rows[0], rows[1], strict=True))["letter"] in (None, "")


def test_who_came_and_who_left(gateway: RunningGateway, operator: FakeEInvoiceBe) -> None:
    operator.registered[address(3)] = [INVOICES, CREDIT_NOTES]
    gone = operator.registered.pop(address(1))
    first = begin(gateway, all=True)
    assert [(one["customer_number"], one["move"]) for one in first["changes"]] == [("10003", "came")]
    assert (first["suspected"], customer(gateway, 1)["network"]["reachability"]) == (1, "reachable")
    assert [one["code"] for one in customer(gateway, 1)["network"]["hints"]] == ["suspected"]
    second = begin(gateway, all=True)
    assert [(one["customer_number"], one["move"]) for one in second["changes"]] == [("10001", "left")]
    history = gateway.get(f"/customers/{customer(gateway, 1)['id']}/reachability", at=first["ended_at"]).json()
    assert of_invoices(history["items"]) == ["reachable", "not_found"]
    assert history["status_at"]["reachability"] == "reachable"
    changes = gateway.get("/recipient-checks/changes").json()["items"]
    assert [(one["customer_number"], one["move"]) for one in changes] == [("10001", "left"), ("10003", "came")]
    messages = [one["code"] for one in gateway.get("/messages", unread=True).json()["items"]]
    assert messages.count("watch_changes") == 2
    operator.registered[address(1)] = gone


def test_who_takes_no_credit_notes(gateway: RunningGateway, operator: FakeEInvoiceBe) -> None:
    assert customer(gateway, 2)["network"]["credit_notes"]["reachability"] == "reachable"
    operator.registered[address(2)] = [INVOICES]
    for _ in range(2):
        begin(gateway, all=True)
    network = customer(gateway, 2)["network"]
    assert (network["reachability"], network["credit_notes"]["reachability"]) == ("reachable", "not_for_this_document")
    assert [one["code"] for one in network["hints"]] == ["no_credit_notes"]
    assert gateway.get("/recipient-checks/coverage").json()["no_credit_notes"] == 1
    listed = gateway.get("/recipient-checks/customers", view="no_credit_notes").json()["items"]
    assert [one["customer_number"] for one in listed] == ["10002"]
    change = gateway.get("/recipient-checks/changes").json()["items"][0]
    assert (change["customer_number"], change["kind"], change["move"]) == ("10002", "credit_note", "left")
    history = gateway.get(f"/customers/{customer(gateway, 2)['id']}/reachability").json()
    assert (history["status_at"]["kind"], history["status_at"]["reachability"]) == ("invoice", "reachable")
    assert history["credit_notes_at"]["reachability"] == "not_for_this_document"
    proof = gateway.get(f"/recipients/evidence/{network['credit_notes']['evidence_id']}").json()
    assert (proof["document_type"], proof["reachability"]) == ("credit_note", "not_for_this_document")
    messages = [one["sentence"] for one in gateway.get("/messages", unread=True).json()["items"]]
    assert any("take credit notes as e-invoices now: 0" in one for one in messages)


def test_an_operator_that_fails_changes_nothing_and_a_run_can_be_taken_back(
    gateway: RunningGateway, operator: FakeEInvoiceBe
) -> None:
    before = {place: customer(gateway, place)["network"]["reachability"] for place in range(1, SIZE + 1)}
    operator.fail("GET", LOOK_UP, "instead", Reply(500), count=10_000)
    answer = gateway.post("/recipient-checks", json={"all": True}).json()
    again = gateway.post("/recipient-checks", json={"all": True}).json()
    assert again["id"] == answer["id"]  # one press more is not one run more
    time.sleep(1.5)
    url = f"/recipient-checks/{answer['id']}/cancel"
    assert gateway.post(url).json()["state"] == "cancelled"
    assert gateway.post(url).json()["code"] == "check_has_ended"
    operator.faults.clear()
    assert {place: customer(gateway, place)["network"]["reachability"] for place in range(1, SIZE + 1)} == before
    take_away(gateway)


def test_practice_mode_asks_the_practice_network(tmp_path: Path) -> None:
    with RunningGateway(tmp_path / "data") as practice:
        import_customers(practice, file_of(1, 2))
        assert practice.get("/recipient-checks").json()["items"] == []
        done = begin(practice, all=True)
        assert (done["state"], done["answered"]) == ("done", 2)
        assert customer(practice, 1)["network"]["reachability"] == "reachable"
