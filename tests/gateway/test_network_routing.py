"""Routing outside of practice mode: a whole gateway, an operator that is asked who can be reached, and its faults."""

import io
import re
import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.invoice_files import new_number, ubl_invoice
from tests.ledger import ledger_of
from tests.operators.e_invoice_be import CREDIT_NOTES, INVOICES, TOKEN, FakeEInvoiceBe
from tests.operators.fake import Reply
from tests.running_gateway import RunningGateway
from tests.sending_job import by_network, deliveries, delivery, until, upload_all


def gln(number: int) -> str:
    """Return a location number with the right check digit, as an electronic address."""
    digits = f"73000{number:07}"
    total = sum(int(digit) * (3 if place % 2 else 1) for place, digit in enumerate(digits))
    return f"0088:{digits}{-total % 10}"


REACHABLE, NO_INVOICES, NOBODY = gln(2000), gln(2001), gln(2002)
LOOK_UP = "/api/validate/peppol-id"
FAULTS = {
    "too many": ("instead", Reply(429, {"detail": "slow down"}, {"Retry-After": "1"})),
    "fault": ("instead", Reply(500, {"detail": "oops"})),
    "page": ("instead", Reply(200, b"<html><body>Maintenance</body></html>", {"Content-Type": "text/html"})),
    "cut off": ("half", Reply(200)),
    "never": ("silent", Reply(200)),
}


@pytest.fixture
def operator() -> Iterator[FakeEInvoiceBe]:
    made = FakeEInvoiceBe()
    made.registered = {REACHABLE: [INVOICES], NO_INVOICES: ["urn:fdc:peppol.eu:poacc:trns:order:3"]}
    yield made
    made.close()
    assert made.violations == []


@pytest.fixture
def gateway(tmp_path: Path, operator: FakeEInvoiceBe) -> Iterator[RunningGateway]:
    """A gateway that sends for real, with an account at the operator."""
    with RunningGateway(tmp_path / "data", practice=False) as running:
        set_up(running, operator)
        yield running
        assert not running.fault


def set_up(gateway: RunningGateway, operator: FakeEInvoiceBe) -> None:
    account = {"name": "e-invoice.be", "fields": {"base_url": operator.base_url, "token": TOKEN}}
    answer = gateway.http.put(f"{gateway.company_url}/provider", json=account, timeout=30)
    assert answer.status_code == 200, answer.text


def take_away(gateway: RunningGateway) -> None:
    assert gateway.http.delete(f"{gateway.company_url}/provider", timeout=30).status_code == 204


def invoice(gateway: RunningGateway, invoice_id: str) -> dict[str, Any]:
    found: dict[str, Any] = gateway.get(f"/invoices/{invoice_id}").json()
    return found


def route(gateway: RunningGateway, invoice_id: str) -> tuple[str, str]:
    """Return channel and reason of an invoice that has one route."""
    (one,) = invoice(gateway, invoice_id)["channels"]
    return one["channel"], one["reason_code"]


def routed(gateway: RunningGateway, invoice_id: str, channel: str, reason: str, seconds: float = 40) -> None:
    until(f"{channel}, {reason}", lambda: route(gateway, invoice_id) == (channel, reason), seconds)


def proofs(gateway: RunningGateway, invoice_id: str) -> list[str]:
    return [one["kind"] for one in deliveries(gateway, invoice_id)[-1]["proofs"]]


def findings(gateway: RunningGateway, invoice_id: str) -> list[str]:
    return [one["code"] for one in invoice(gateway, invoice_id)["findings"]]


def send(gateway: RunningGateway, *ids: str) -> None:
    """Send what the plan shows, as every client does."""
    plan = gateway.post("/sends/plan", json={"invoice_ids": list(ids)}).json()
    expected = {row["invoice_id"]: row["digest"] for row in plan["rows"]}
    wanted = {"invoice_ids": list(ids), "missing_attachments": "send", "expected": expected}
    answer = gateway.post("/sends", json=wanted)
    assert answer.status_code == 202, answer.text


def asked(operator: FakeEInvoiceBe) -> list[str]:
    return [one.query["peppol_id"] for one in operator.requests if one.path == LOOK_UP]


def test_from_upload_to_the_buyers_answer(gateway: RunningGateway, operator: FakeEInvoiceBe) -> None:
    (one,) = upload_all(gateway, by_network(REACHABLE, new_number()))
    routed(gateway, one, "einvoice", "reachable")
    send(gateway, one)
    done = delivery(gateway, one, "accepted")
    assert (done["provider"], done["address"]) == ("e-invoice.be", REACHABLE)
    assert [proof["kind"] for proof in done["proofs"]] == ["provider"]
    assert (done["confirmation"], done["buyer_answer"]) == ("not_due", None)
    operator.report("receipt")
    operator.report("passed_on")
    until("the receipt", lambda: proofs(gateway, one) == ["provider", "access_point"])
    assert delivery(gateway, one, "accepted")["confirmation"] == "not_due"
    operator.report("delivered")
    operator.report("rejected")
    operator.report("something_new")
    until("the answer", lambda: proofs(gateway, one) == ["provider", "access_point", "confirmed", "buyer"])
    done = delivery(gateway, one, "delivered")
    assert (done["failure"], done["confirmation"]) == (None, "confirmed")
    answer = done["buyer_answer"]
    assert (answer["code"], answer["reasons"], answer["words"]) == ("RE", ["PRI"], "Not the price we agreed on")
    evidence = gateway.get(f"/deliveries/{done['id']}/proofs/{answer['evidence_id']}")
    assert b"Not the price we agreed on" in evidence.content
    assert gateway.http.get(f"{evidence.url}0", timeout=10).status_code == 404
    with zipfile.ZipFile(io.BytesIO(gateway.get(f"/invoices/{one}/evidence").content)) as archive:
        names = [name.rpartition("-")[2] for name in archive.namelist() if name.startswith(f"deliveries/{done['id']}/")]
        assert {"receipt.json", "delivered.json", "answered.json"} <= set(names)
        assert "the buyer's answer: RE PRI Not the price we agreed on" in archive.read("timeline.txt").decode()
    (shown,) = invoice(gateway, one)["recipients"]
    assert (shown["proved"], shown["buyer_answer"]) == ("confirmed", "RE")
    messages = gateway.get("/messages").json()["items"]
    assert [(each["code"], each["invoice_id"]) for each in messages] == [("buyer_rejected", one)]


def test_the_reason_beside_the_route_is_the_true_one(gateway: RunningGateway, operator: FakeEInvoiceBe) -> None:
    cases = {REACHABLE: ("einvoice", "reachable"), NO_INVOICES: ("print", "not_for_this_document"),
             NOBODY: ("print", "not_in_network"), "": ("print", "no_electronic_address")}  # fmt: skip
    ids = upload_all(gateway, *(ubl_invoice(endpoint=address or None) for address in cases))
    for invoice_id, (channel, reason) in zip(ids, cases.values(), strict=True):
        routed(gateway, invoice_id, channel, reason)
    take_away(gateway)
    for invoice_id in ids[:3]:
        routed(gateway, invoice_id, "print", "no_operator")
    (mail,) = upload_all(gateway, ubl_invoice(endpoint=NOBODY, email="kund@kund.example"))
    assert route(gateway, mail) == ("email", "invoice_contact")
    set_up(gateway, operator)
    routed(gateway, ids[0], "einvoice", "reachable")


def test_each_kind_of_document_is_a_question_of_its_own(gateway: RunningGateway, operator: FakeEInvoiceBe) -> None:
    body = ubl_invoice(endpoint=REACHABLE).decode()
    note = re.sub(r"(</?)Invoice\b", r"\1CreditNote", body).replace("Invoice-2", "CreditNote-2")
    note = note.replace("InvoiceTypeCode>380", "CreditNoteTypeCode>381").replace(
        "</cbc:InvoiceTypeCode", "</cbc:CreditNoteTypeCode"
    )
    (first,) = upload_all(gateway, by_network(REACHABLE))
    (second,) = upload_all(gateway, note.encode())
    routed(gateway, first, "einvoice", "reachable")
    routed(gateway, second, "print", "not_for_this_document")
    assert asked(operator) == [REACHABLE] * 2
    operator.registered[NOBODY] = [CREDIT_NOTES]
    (third,) = upload_all(gateway, note.replace(REACHABLE[5:], NOBODY[5:]).replace("<cbc:ID>T", "<cbc:ID>S").encode())
    routed(gateway, third, "einvoice", "reachable")


def test_what_could_not_be_asked_waits_and_goes_when_the_answer_is_there(
    gateway: RunningGateway, operator: FakeEInvoiceBe
) -> None:
    operator.fail("GET", LOOK_UP, "instead", Reply(500), count=1000)
    one, two, three, alone = upload_all(
        gateway, by_network(REACHABLE), by_network(NOBODY), ubl_invoice(endpoint=NO_INVOICES, email="k@kund.example"),
        by_network(REACHABLE),
    )  # fmt: skip
    until("questions in vain", lambda: len(asked(operator)) >= 3)
    for each in (one, two, three, alone):
        assert route(gateway, each) == ("einvoice", "not_asked")
        assert invoice(gateway, each)["state"] == "waiting"
        assert findings(gateway, each) == ["recipient_not_asked"]
    plan = gateway.post("/sends/plan", json={"invoice_ids": [one]}).json()["rows"][0]
    assert plan["sendable"] is True
    assert [(row["code"], row["severity"]) for row in plan["findings"]] == [("recipient_not_asked", "warning")]

    send(gateway, one, two, three)
    for each in (one, two, three):
        waits = delivery(gateway, each, "deferred")
        assert (waits["channel"], waits["failure"]["code"]) == ("einvoice", "recipient_not_asked")
        assert waits["next_attempt_at"] is not None
        assert invoice(gateway, each)["state"] == "sending"
    operator.faults.clear()

    delivery(gateway, one, "accepted", 90)
    routed(gateway, alone, "einvoice", "reachable")
    assert findings(gateway, alone) == []
    for each, channel, reason in ((two, "print", "not_in_network"), (three, "email", "invoice_contact")):
        delivery(gateway, each, "cancelled", 90)
        assert invoice(gateway, each)["state"] == "waiting"
        assert route(gateway, each) == (channel, reason)
    told = {one["object_id"]: one["code"] for one in gateway.get("/messages").json()["items"]}
    assert told == dict.fromkeys((two, three), "recipient_not_reachable")
    assert len(operator.arrived) == 1
    assert {len(deliveries(gateway, each)) for each in (one, two, three)} == {1}  # never another way in silence


def test_the_answer_stands_in_the_digest_of_the_plan(gateway: RunningGateway, operator: FakeEInvoiceBe) -> None:
    operator.fail("GET", LOOK_UP, "instead", Reply(500), count=1000)
    (one,) = upload_all(gateway, by_network(REACHABLE))
    seen = gateway.post("/sends/plan", json={"invoice_ids": [one]}).json()["rows"][0]["digest"]
    operator.faults.clear()
    routed(gateway, one, "einvoice", "reachable")
    answer = gateway.post("/sends", json={"invoice_ids": [one], "expected": {one: seen}})
    assert (answer.status_code, answer.json()["code"]) == (409, "plan_changed")
    assert operator.documents == {}


def age(gateway: RunningGateway, hours: int) -> None:
    """Let all answers be older, while the gateway is away."""
    gateway.kill()
    with ledger_of(gateway.data) as connection:
        connection.execute("UPDATE recipient_answer SET checked_at = checked_at - ?", (hours * 3_600_000_000,))


@pytest.mark.parametrize("is_there", [True, False])
def test_a_stale_answer_is_asked_again_and_a_worse_one_stops_the_delivery(
    gateway: RunningGateway, operator: FakeEInvoiceBe, is_there: bool
) -> None:
    (one,) = upload_all(gateway, by_network(REACHABLE))
    routed(gateway, one, "einvoice", "reachable")
    plan = gateway.post("/sends/plan", json={"invoice_ids": [one]}).json()["rows"][0]
    answer = gateway.post("/sends", json={"invoice_ids": [one], "undo_s": 600, "expected": {one: plan["digest"]}})
    assert answer.status_code == 202
    age(gateway, 25)
    with ledger_of(gateway.data) as connection:
        connection.execute("UPDATE send SET begins_at = 0")
        connection.execute("UPDATE workflow_status SET delay_until_epoch_ms = 0 WHERE status = 'DELAYED'")
    if not is_there:
        operator.registered.clear()
    before = len(asked(operator))
    gateway.start()
    set_up(gateway, operator)  # no keyring may be here
    if is_there:
        delivery(gateway, one, "accepted", 90)
    else:
        delivery(gateway, one, "cancelled", 90)
        routed(gateway, one, "print", "not_in_network")
        assert operator.documents == {}
    assert len(asked(operator)) == before + 1


def test_a_way_that_a_person_chose_is_not_looked_at(gateway: RunningGateway, operator: FakeEInvoiceBe) -> None:
    (one,) = upload_all(gateway, by_network(NOBODY))
    routed(gateway, one, "print", "not_in_network")
    overrides = {one: {"channels": [{"channel": "einvoice", "address": NOBODY}]}}
    answer = gateway.post("/sends", json={"invoice_ids": [one], "overrides": overrides})
    assert answer.status_code == 202
    delivery(gateway, one, "accepted")


def hundred(operator: FakeEInvoiceBe) -> list[str]:
    """Return the addresses of a hundred recipients, all of them in the network."""
    addresses = [gln(number) for number in range(3000, 3100)]
    operator.registered |= {address: [INVOICES] for address in addresses}
    return addresses


@pytest.mark.parametrize(
    "fault", [pytest.param(name, marks=pytest.mark.full if name in ("never", "too many") else ()) for name in FAULTS]
)
@pytest.mark.timeout(300)
def test_faults_at_the_first_a_middle_and_the_last_of_a_run(
    gateway: RunningGateway, operator: FakeEInvoiceBe, fault: str
) -> None:
    addresses = hundred(operator)
    kind, reply = FAULTS[fault]
    hurt = (addresses[0], addresses[50], addresses[-1])
    for address in hurt:
        operator.fail("GET", LOOK_UP, kind, reply, about=address)
    ids = upload_all(gateway, *(by_network(address) for address in addresses))
    for invoice_id in ids:
        routed(gateway, invoice_id, "einvoice", "reachable", 200)
    questions = asked(operator)
    assert {address: questions.count(address) for address in addresses} == {
        address: 2 if address in hurt else 1 for address in addresses
    }
    events = gateway.get("/events", after="", limit=500).json()["items"]
    ways = [one["data"]["channels"] for one in events if one["kind"] == "invoice.changed" and "channels" in one["data"]]
    assert {way["channel"] for channels in ways for way in channels} <= {"einvoice"}


def test_a_run_that_dies_goes_on(gateway: RunningGateway, operator: FakeEInvoiceBe) -> None:
    addresses = hundred(operator)
    operator.fail("GET", LOOK_UP, "silent", about=addresses[50])
    ids = upload_all(gateway, *(by_network(address) for address in addresses))
    until("the fiftieth question", lambda: addresses[50] in asked(operator))
    gateway.kill()
    gateway.start()
    set_up(gateway, operator)  # no keyring may be here
    for invoice_id in ids:
        routed(gateway, invoice_id, "einvoice", "reachable", 100)
    send(gateway, *ids)
    for invoice_id in ids:
        delivery(gateway, invoice_id, "accepted", 100)
    assert len(operator.arrived) == len(ids)


def test_a_wrong_key_is_told_and_who_waits_is_asked_about_when_it_is_right(
    gateway: RunningGateway, operator: FakeEInvoiceBe
) -> None:
    operator.revoke()
    (one,) = upload_all(gateway, by_network(REACHABLE))
    until("a message", lambda: gateway.get("/messages").json()["items"])
    (told,) = gateway.get("/messages").json()["items"]
    assert told["code"] == "provider_sign_in"
    assert route(gateway, one) == ("einvoice", "not_asked")
    operator.allow()
    set_up(gateway, operator)
    routed(gateway, one, "einvoice", "reachable")


def test_plans_and_uploads_never_ask(gateway: RunningGateway, operator: FakeEInvoiceBe) -> None:
    operator.fail("GET", LOOK_UP, "silent", count=1000)
    (one,) = upload_all(gateway, by_network(REACHABLE))  # answered although the network hangs
    for _ in range(3):
        assert gateway.post("/sends/plan", json={"invoice_ids": [one]}).status_code == 200
    assert len(asked(operator)) <= 1  # the run's own
