"""An e-invoice that did not arrive: corrected and sent anew, left alone, or followed up as a case."""

import base64
import hashlib
import io
import json
import zipfile
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from lxml import etree
from sqlalchemy import select, update

from connect_app.contract.deliveries import Failure, Resend
from connect_app.contract.practice import OutcomeRule
from connect_app.contract.sends import SendRequest
from connect_app.documents.worker import DocumentWorker
from connect_app.domain.channel import Channel
from connect_app.domain.delivery import DUPLICATE, DeliveryState, FailureOwner, Refused
from connect_app.domain.errors import Bug, Conflict
from connect_app.domain.proofs import ProofKind
from connect_app.domain.remedies import Remedy, Undelivered, remedies
from connect_app.domain.saying import quoted, say
from connect_app.formats.reading import read_document
from connect_app.gateway.channels.interface import Acceptance, News
from connect_app.gateway.delivery.recording import Recorder
from connect_app.gateway.registers.working_days import is_working_day
from connect_app.gateway.sends.repeating import Repeating
from connect_app.gateway.store.deliveries import DeliveryRecord, check_frozen, deliveries_of_invoice, find_delivery
from connect_app.gateway.store.frozen import read_frozen
from connect_app.gateway.store.invoices import state_of_invoice
from connect_app.gateway.store.tables import delivery as delivery_table
from tests.gateway.lane_process import AT_ONCE, Process, dies, prepare, sends_of
from tests.invoice_files import new_number, ubl_invoice
from tests.ledger import copied
from tests.running_gateway import RunningGateway
from tests.sending_job import arrived, choose, deliveries, delivery, raw, send, upload_all
from tests.unit.documents import making

RIGHT, WRONG = "0088:7300010000001", "0088:7350000000009"
BELGIAN, OTHER_BELGIAN = "0208:0123456749", "0208:0403170701"
FILE = base64.b64encode(making.pdf(making.A4, text="a sheet")).decode()


def refused_invoice(gateway: RunningGateway, number: str, endpoint: str = WRONG, **more: Any) -> dict[str, Any]:
    """Send an invoice that the network refuses; return its delivery."""
    (one,) = upload_all(gateway, ubl_invoice(number, endpoint=endpoint, **more))
    send(gateway, [one])
    return delivery(gateway, one, "failed")


@pytest.fixture
def gateway_that_refuses(gateway: RunningGateway) -> RunningGateway:
    choose(gateway, {"channel": "einvoice", "match": WRONG, "outcome": "reject"})
    return gateway


def resend(gateway: RunningGateway, one: dict[str, Any], **wanted: Any) -> Any:
    return gateway.post(f"/deliveries/{one['id']}/resend", json=wanted)


def canonical_without_reference(data: bytes) -> bytes:
    root = etree.fromstring(data)
    for one in root.iter("{*}BuyerReference"):
        one.text = ""
    return bytes(etree.tostring(root, method="c14n"))


def test_a_corrected_address_changes_the_route_only(gateway_that_refuses: RunningGateway) -> None:
    gateway, number = gateway_that_refuses, new_number()
    old = refused_invoice(gateway, number)
    assert set(old["remedies"]) >= {"address", "buyer_reference", "supplier_text"}
    assert old["corrections"] == []
    answer = resend(gateway, old, address=RIGHT)
    assert answer.status_code == 201, answer.text
    new = delivery(gateway, old["invoice_id"], "delivered")
    assert (new["address"], new["replaces"]) == (RIGHT, old["id"])
    (made,) = new["corrections"]
    assert (made["what"], made["old"], made["new"], made["by"]) == ("address", WRONG, RIGHT, "local")
    assert f"{WRONG} → {RIGHT}" in new["moves"][0]["reason"]
    (item,) = arrived(gateway, number)
    original = gateway.get(f"/invoices/{old['invoice_id']}/original").content
    assert item["address"] == RIGHT
    assert raw(gateway, item) == original
    assert read_document(original).facts.buyer.endpoint.id == WRONG.partition(":")[2]  # type: ignore[union-attr]


def test_a_mail_address_is_none_of_the_network(gateway_that_refuses: RunningGateway) -> None:
    gateway = gateway_that_refuses
    old = refused_invoice(gateway, new_number())
    assert resend(gateway, old, address="EM:a@k.example").json()["code"] == "no_address"
    (one,) = upload_all(gateway, ubl_invoice())
    chosen = {one: {"channels": [{"channel": "einvoice", "address": "EM:a@k.example"}]}}
    (row,) = gateway.post("/sends/plan", json={"invoice_ids": [one], "overrides": chosen}).json()["rows"]
    assert not row["sendable"] and "no_address" in [finding["code"] for finding in row["findings"]]


def test_a_corrected_reference_changes_that_element_of_a_copy(gateway_that_refuses: RunningGateway) -> None:
    gateway, number = gateway_that_refuses, new_number()
    old = refused_invoice(gateway, number, embedded=("tid.pdf", FILE))
    assert resend(gateway, old, buyer_reference="  ").json()["code"] == "invalid_reference"
    assert resend(gateway, old, buyer_reference="a\nb").json()["code"] == "invalid_reference"
    assert resend(gateway, old, buyer_reference="x" * 201).json()["code"] == "invalid_reference"
    assert resend(gateway, old, buyer_reference="REF").json()["code"] == "not_changed"
    assert resend(gateway, old, buyer_reference="R-2", channel="email", email="a@b.example").status_code == 409
    assert len(deliveries(gateway, old["invoice_id"])) == 1
    answer = resend(gateway, old, buyer_reference=" 04011000-12345-34 ", address=RIGHT, reason="They said so")
    assert answer.status_code == 201, answer.text
    new = delivery(gateway, old["invoice_id"], "delivered")
    assert [(one["what"], one["old"], one["new"]) for one in new["corrections"]] == [
        ("address", WRONG, RIGHT),
        ("buyer_reference", "REF", "04011000-12345-34"),
    ]
    assert "“REF” → “04011000-12345-34”. They said so" in new["moves"][0]["reason"]
    (item,) = arrived(gateway, number)
    sent, original = raw(gateway, item), gateway.get(f"/invoices/{old['invoice_id']}/original").content
    assert read_document(sent).facts.buyer_reference == "04011000-12345-34"
    assert read_document(sent).embedded == read_document(original).embedded != ()
    assert canonical_without_reference(sent) == canonical_without_reference(original)
    assert read_document(original).facts.buyer_reference == "REF"

    evidence = zipfile.ZipFile(io.BytesIO(gateway.get(f"/invoices/{old['invoice_id']}/evidence").content))
    told = json.loads(evidence.read(f"deliveries/{new['id']}/corrections.json"))
    assert told["original_sha256"] == hashlib.sha256(original).hexdigest()
    assert told["sent_sha256"] == hashlib.sha256(sent).hexdigest()
    assert told["corrections"] == new["corrections"]
    assert evidence.read(f"deliveries/{new['id']}/sent.xml") == sent
    line = evidence.read("timeline.txt").decode()
    assert 'corrected by local: buyer\'s reference "REF" -> "04011000-12345-34"' in line


def test_a_correction_outlives_taking_back_and_the_plan_says_so(gateway_that_refuses: RunningGateway) -> None:
    gateway, number = gateway_that_refuses, new_number()
    busy = "0088:7300010000018"
    choose(gateway, {"channel": "einvoice", "match": busy, "outcome": "refuse_connection"})
    old = refused_invoice(gateway, number)
    assert resend(gateway, old, buyer_reference="R-2", address=busy).status_code == 201
    waits = delivery(gateway, old["invoice_id"], "deferred")
    assert gateway.post(f"/deliveries/{waits['id']}/cancel").status_code == 200
    refusal = resend(gateway, delivery(gateway, old["invoice_id"], "cancelled"), buyer_reference="R-3")
    assert (refusal.status_code, refusal.json()["code"]) == (409, "not_correctable")
    (row,) = gateway.post("/sends/plan", json={"invoice_ids": [old["invoice_id"]]}).json()["rows"]
    assert [(one["channel"], one["address"]) for one in row["channels"]] == [("einvoice", busy)]
    (said,) = [one for one in row["findings"] if one["code"] == "goes_corrected"]
    assert "“REF” → “R-2”" in said["message"]
    override = {"channels": [{"channel": "einvoice", "address": RIGHT}]}
    send(gateway, [old["invoice_id"]], overrides={old["invoice_id"]: override})
    new = delivery(gateway, old["invoice_id"], "delivered")
    assert [one["new"] for one in new["corrections"]] == [busy, "R-2"]
    (item,) = arrived(gateway, number)
    assert read_document(raw(gateway, item)).facts.buyer_reference == "R-2"


def test_a_corrected_address_stands_in_the_register_if_that_is_wanted(gateway_that_refuses: RunningGateway) -> None:
    gateway = gateway_that_refuses
    first, second = (refused_invoice(gateway, new_number(), customer=number) for number in ("S-701", "S-702"))
    assert resend(gateway, first, address=RIGHT, save_to_list=True).status_code == 201
    assert resend(gateway, second, address=RIGHT).status_code == 201
    kept = {one["number"]: one["electronic_address"] for one in gateway.get("/customers").json()["items"]}
    assert kept.get("S-701") == RIGHT
    assert "S-702" not in kept
    third = refused_invoice(gateway, new_number(), customer="")
    refusal = resend(gateway, third, address=RIGHT, save_to_list=True)
    assert refusal.json()["code"] == "no_customer_number"
    assert len(deliveries(gateway, third["invoice_id"])) == 1  # nothing was sent


@given(st.lists(st.tuples(st.booleans(), st.sampled_from(["R-1", "R-2", "Å & <3>"])), min_size=1, max_size=4))
@settings(max_examples=3, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_corrections_one_after_the_other_on_two_like_invoices(
    gateway_that_refuses: RunningGateway, steps: list[tuple[bool, str]]
) -> None:
    gateway, numbers = gateway_that_refuses, (new_number(), new_number())
    last = [refused_invoice(gateway, number, embedded=("tid.pdf", FILE)) for number in numbers]
    logged: tuple[list[tuple[str, str]], ...] = ([], [])
    known = ["REF", "REF"]
    for is_second, new in steps:
        answer = resend(gateway, last[is_second], buyer_reference=new)
        if new == known[is_second]:
            assert answer.json()["code"] == "not_changed"
            continue
        assert answer.status_code == 201, answer.text
        last[is_second] = delivery(gateway, last[is_second]["invoice_id"], "failed")
        logged[is_second].append((known[is_second], new))
        known[is_second] = new
    for at, one in enumerate(last):
        assert [(each["old"], each["new"]) for each in one["corrections"]] == logged[at]
        assert resend(gateway, one, address=RIGHT).status_code == 201
        done = delivery(gateway, one["invoice_id"], "delivered")
        assert [(each["old"], each["new"]) for each in done["corrections"]] == [*logged[at], (WRONG, RIGHT)]
        (item,) = arrived(gateway, numbers[at])
        sent, original = raw(gateway, item), gateway.get(f"/invoices/{one['invoice_id']}/original").content
        assert read_document(sent).facts.buyer_reference == known[at]
        assert read_document(sent).embedded == read_document(original).embedded
        assert canonical_without_reference(sent) == canonical_without_reference(original)


def test_one_that_reached_somebody_else_is_a_case_with_steps(gateway: RunningGateway) -> None:
    number = new_number()
    (one,) = upload_all(gateway, ubl_invoice(number, endpoint=BELGIAN))
    send(gateway, [one])
    old = delivery(gateway, one, "delivered")
    assert old["remedies"] == ["misdirected"]
    assert old["case"] is None
    assert gateway.post(f"/deliveries/{old['id']}/case/operator", json={}).json()["code"] == "no_case"
    for _ in range(2):  # once is enough
        begun = gateway.post(f"/deliveries/{old['id']}/case")
        assert begun.status_code == 200, begun.text
    case = begun.json()["case"]
    assert [step["step"] for step in case["steps"]] == [
        *("operator", "wrong_recipient", "right_address", "sent", "privacy")
    ]
    assert case["opened_by"] == "local"
    today = datetime.now(UTC).astimezone(ZoneInfo("Europe/Brussels")).date()
    days = [today + timedelta(days=one) for one in range(1, 8)]
    assert case["due_on"] == next(one for one in days if is_working_day("BE", one)).isoformat()
    done = gateway.post(f"/deliveries/{old['id']}/case/operator", json={"done": True}).json()["case"]["steps"][0]
    assert (done["done_at"] is not None, done["by"]) == (True, "local")
    undone = gateway.post(f"/deliveries/{old['id']}/case/operator", json={"done": False}).json()["case"]["steps"][0]
    assert undone["done_at"] is None
    assert gateway.post(f"/deliveries/{old['id']}/case/sent", json={}).json()["code"] == "not_a_tick"
    assert resend(gateway, old, reason="Once more").json()["code"] == "misdirected"
    assert resend(gateway, old, address=OTHER_BELGIAN).json()["code"] == "reason_required"
    assert resend(gateway, old, address=OTHER_BELGIAN, reason="To the right one").status_code == 201
    shown = deliveries(gateway, one)[0]
    assert [step["done_at"] is not None for step in shown["case"]["steps"]] == [False, False, False, True, False]
    new = delivery(gateway, one, "delivered")
    assert resend(gateway, new, address=BELGIAN, reason="Back").json()["code"] == "misdirected"
    assert [item["address"] for item in arrived(gateway, number)] == [OTHER_BELGIAN, BELGIAN]
    evidence = zipfile.ZipFile(io.BytesIO(gateway.get(f"/invoices/{one}/evidence").content))
    assert "reached somebody else, says local" in evidence.read("timeline.txt").decode()


def test_one_that_was_never_taken_cannot_have_reached_somebody_else(gateway_that_refuses: RunningGateway) -> None:
    old = refused_invoice(gateway_that_refuses, new_number())
    answer = gateway_that_refuses.post(f"/deliveries/{old['id']}/case")
    assert (answer.status_code, answer.json()["code"]) == (409, "not_misdirected")
    assert gateway_that_refuses.get(f"/deliveries/{new_number()}/supplier-text").status_code == 404


def test_the_text_for_the_supplier_speaks_the_companys_language(gateway_that_refuses: RunningGateway) -> None:
    number = new_number()
    old = refused_invoice(gateway_that_refuses, number)
    text = gateway_that_refuses.get(f"/deliveries/{old['id']}/supplier-text").json()
    known = gateway_that_refuses.get("/settings").json()["default_language"]
    assert text["language"] == known
    assert number in text["subject"]
    assert number in text["text"]
    assert "rejected" in text["text"]


# Through the ledger itself: a refusal as a duplicate, and lives that end at any commit.


@pytest.fixture(scope="module")
def refused(tmp_path_factory: pytest.TempPathFactory, worker: DocumentWorker) -> Path:
    """A folder with one e-invoice that the network refused."""
    folder = tmp_path_factory.mktemp("refused")
    prepare(folder, worker, ubl_invoice("E1", endpoint=WRONG))
    process = Process(folder, worker)
    process.accounts.world.set_rules([OutcomeRule.model_validate({"match": WRONG, "outcome": "reject"})])
    process.run_jobs()
    process.close()
    return folder


def only(process: Process) -> list[DeliveryRecord]:
    with process.database.reading() as connection:
        (invoice_id,) = set(connection.scalars(select(delivery_table.c.invoice_id)))
        return deliveries_of_invoice(connection, invoice_id)


def sent_again(process: Process, row: DeliveryRecord, **wanted: Any) -> str:
    repeating = Repeating(process.engine, process.accounts, sends_of(process))
    with process.database.writing() as connection:
        now = find_delivery(connection, row.company_id, row.id)
        assert now is not None
        return repeating.resend(connection, now, Resend(**wanted), "anna")


@pytest.mark.parametrize("dies_after_commit", [False, True])
@pytest.mark.timeout(240)
def test_whatever_line_it_dies_on_the_corrected_one_arrives_once(
    refused: Path, worker: DocumentWorker, tmp_path: Path, dies_after_commit: bool
) -> None:
    def live(process: Process) -> None:
        first = only(process)[0]
        if first.replaced_by is None:  # the press; what was not committed is pressed once more
            sent_again(process, first, address=RIGHT, buyer_reference="R-2")
        process.run_jobs()

    dies_at, died = 1, True
    while died:
        folder = tmp_path / str(dies_at)
        copied(refused, folder)
        died = dies(folder, worker, dies_at, dies_after_commit, live)
        assert not dies(folder, worker, 0, False, live)
        process = Process(folder, worker)
        process.news.read_all()
        (item,) = process.accounts.world.inbox()
        assert item.address == RIGHT
        rows = only(process)
        assert [row.state for row in rows] == ["failed", "delivered"], dies_at
        assert [one.new for one in rows[1].frozen.corrections] == [RIGHT, "R-2"]
        process.close()
        dies_at += 1
    assert dies_at > 4


@pytest.fixture
def process(refused: Path, worker: DocumentWorker, tmp_path: Path) -> Any:
    copied(refused, tmp_path / "data")
    made = Process(tmp_path / "data", worker)
    yield made
    made.close()


def put(process: Process, row: DeliveryRecord, state: DeliveryState, **more: Any) -> DeliveryRecord:
    with process.database.writing() as connection:
        values = {"state": state.value, **more}
        connection.execute(update(delivery_table).where(delivery_table.c.id == row.id).values(**values))
        found = find_delivery(connection, row.company_id, row.id)
    assert found is not None
    return found


AS_DUPLICATE = Refused(DUPLICATE, say("rejected.number_known", reason=quoted("E1 exists")), FailureOwner.YOU)


def answered(process: Process, row: DeliveryRecord, outcome: Any) -> None:
    put(process, row, DeliveryState.HANDING_OVER)
    with process.database.writing() as connection:
        Recorder(process.engine, AT_ONCE).record(connection, {row.id: outcome})


def test_a_refusal_as_duplicate_leaves_the_first_alone_and_never_goes_again(process: Process) -> None:
    first = put(process, only(process)[0], DeliveryState.ACCEPTED, accepted_at=1, failure=None)
    second_id = sent_again(process, first, address=RIGHT, reason="They did not find it")
    second = next(row for row in only(process) if row.id == second_id)
    answered(process, second, AS_DUPLICATE)
    first, second = only(process)
    assert (first.state, first.replaced_by, first.accepted_at) == ("accepted", None, 1)
    assert (second.state, second.replaced_by) == ("failed", first.id)
    with process.database.reading() as connection:
        assert state_of_invoice(connection, first.invoice_id) == "sent"  # it stands where the first one stands
    for row in (first, second):
        for wanted in ({"reason": "Again"}, {"address": RIGHT, "reason": "Again"}):
            with pytest.raises(Conflict) as caught:
                sent_again(process, row, **wanted)
            assert caught.value.code in {"stays_alone", "already_replaced"}
    assert len(only(process)) == 2


def test_a_sole_duplicate_goes_by_no_way_to_the_network(process: Process) -> None:
    (one,) = only(process)
    answered(process, one, AS_DUPLICATE)
    (one,) = only(process)
    assert one.standing.is_duplicate
    repeating = Repeating(process.engine, process.accounts, sends_of(process))
    with process.database.writing() as connection, pytest.raises(Conflict) as caught:
        repeating.retry(connection, one, "anna")
    assert caught.value.code == "stays_alone"
    with pytest.raises(Conflict) as caught:
        sent_again(process, one, address=RIGHT, reason="Again")
    assert caught.value.code == "stays_alone"
    with pytest.raises(Conflict) as caught:
        sent_again(process, one, email="kund@example.org")
    assert caught.value.code == "reason_required"
    mail_id = sent_again(process, one, email="kund@example.org", reason="A copy, as they asked")
    mail = next(row for row in only(process) if row.id == mail_id)
    mail = put(process, mail, DeliveryState.FAILED)
    with pytest.raises(Conflict) as caught:  # nor by way of the mail
        sent_again(process, mail, channel="einvoice", address=RIGHT, reason="Again")
    assert caught.value.code == "stays_alone"
    put(process, mail, DeliveryState.CANCELLED)
    with process.database.reading() as connection:
        request = SendRequest(invoice_ids=[one.invoice_id])
        (planned,) = sends_of(process).plan(connection, one.company_id, request)
    assert "stays_alone" in {error.code for error in planned.errors}


def test_what_was_corrected_is_bound_by_the_hash(process: Process) -> None:
    (one,) = only(process)
    new_id = sent_again(process, one, buyer_reference="R-2")
    row = next(each for each in only(process) if each.id == new_id)
    check_frozen(row)
    for name, value in (("new", "R-3"), ("old", "OTHER"), ("by", "eva"), ("at", 1)):
        stored = json.loads(json.dumps(row.frozen.stored))
        stored["corrections"][0][name] = value
        assert read_frozen(stored) is not None
        changed = put(process, row, DeliveryState.QUEUED, frozen=stored)
        with pytest.raises(Bug):
            check_frozen(changed)


def test_a_yes_in_place_of_a_duplicate_changes_nothing_of_the_first(process: Process) -> None:
    first = put(process, only(process)[0], DeliveryState.ACCEPTED, accepted_at=1, failure=None)
    second_id = sent_again(process, first, address=RIGHT, reason="They did not find it")
    second = next(row for row in only(process) if row.id == second_id)
    answered(process, second, Acceptance("r", "taken"))
    first, second = only(process)
    assert (first.replaced_by, second.replaced_by) == (second.id, None)


def test_a_number_that_the_operator_keeps_for_a_failed_attempt_is_freed_by_it(process: Process) -> None:
    provider = only(process)[0].provider
    first = put(process, only(process)[0], DeliveryState.FAILED, accepted_at=1, reference="OP-7", in_doubt=False)
    second_id = sent_again(process, first, address=RIGHT)
    second = next(row for row in only(process) if row.id == second_id)
    answered(process, put(process, second, DeliveryState.QUEUED, provider=provider), AS_DUPLICATE)
    first, second = only(process)
    failure = Failure.model_validate(second.failure)
    assert (failure.code, failure.owner) == ("number_kept", FailureOwner.PROVIDER)
    assert "The customer has not got it." in failure.message
    assert "E1" in failure.message
    assert "OP-7" in failure.message
    with process.database.reading() as connection:
        assert state_of_invoice(connection, first.invoice_id) == "attention"
    found = remedies(Undelivered(Channel(second.channel), DeliveryState.FAILED, second.address, failure.code))
    assert found == (Remedy.FREE_NUMBER, Remedy.SUPPLIER_TEXT)
    repeating = Repeating(process.engine, process.accounts, sends_of(process))
    with process.database.writing() as connection:  # the operator freed it
        repeating.retry(connection, second, "anna")
    process.run_jobs()
    process.news.read_all()
    (item,) = process.accounts.world.inbox()
    assert item.address == RIGHT
    assert [one.new for one in only(process)[1].frozen.corrections] == [RIGHT]


@pytest.mark.parametrize("change", [{"in_doubt": True}, {"accepted_at": None}, {"provider": "another"}])
def test_what_may_lie_at_the_operator_is_no_failed_attempt(process: Process, change: dict[str, Any]) -> None:
    provider = only(process)[0].provider
    first = put(process, only(process)[0], DeliveryState.FAILED, accepted_at=1, reference="OP-7", in_doubt=False)
    second_id = sent_again(process, first, address=RIGHT)
    put(process, first, DeliveryState.FAILED, **change)
    second = next(row for row in only(process) if row.id == second_id)
    answered(process, put(process, second, DeliveryState.QUEUED, provider=provider), AS_DUPLICATE)
    assert Failure.model_validate(only(process)[1].failure).code == DUPLICATE


def late(process: Process, row: DeliveryRecord) -> None:
    """Let the operator say after its yes that it has the invoice already."""
    words = AS_DUPLICATE.sentence
    failure = Failure(code=DUPLICATE, message=words, owner=FailureOwner.YOU)
    news = News(row.id, datetime.now(UTC), words, failure, proves=ProofKind.CONFIRMED)
    with process.database.writing() as connection:
        process.taking.take(connection, row.company_id, Channel.EINVOICE, news, {})


def test_a_duplicate_that_is_told_after_the_yes_leaves_the_first_alone_too(process: Process) -> None:
    first = put(process, only(process)[0], DeliveryState.ACCEPTED, accepted_at=1, failure=None)
    second_id = sent_again(process, first, address=RIGHT, reason="They did not find it")
    second = next(row for row in only(process) if row.id == second_id)
    late(process, put(process, second, DeliveryState.ACCEPTED, accepted_at=2))
    first, second = only(process)
    assert (first.state, first.replaced_by, second.state, second.replaced_by) == ("accepted", None, "failed", first.id)
    with process.database.reading() as connection:
        assert state_of_invoice(connection, first.invoice_id) == "sent"


def test_a_number_that_is_kept_may_be_told_after_the_yes(process: Process) -> None:
    provider = only(process)[0].provider
    first = put(process, only(process)[0], DeliveryState.FAILED, accepted_at=1, reference="OP-7", in_doubt=False)
    second_id = sent_again(process, first, address=RIGHT)
    second = next(row for row in only(process) if row.id == second_id)
    late(process, put(process, second, DeliveryState.ACCEPTED, accepted_at=2, provider=provider))
    second = only(process)[1]
    assert Failure.model_validate(second.failure).code == "number_kept"
    third_id = sent_again(process, second, address=RIGHT, reason="The operator freed the number")
    process.run_jobs()
    process.news.read_all()
    (item,) = process.accounts.world.inbox()
    assert item.address == RIGHT
    third = next(row for row in only(process) if row.id == third_id)
    assert [one.new for one in third.frozen.corrections] == [RIGHT]


def test_a_failed_first_one_stays_in_the_clerks_hands(process: Process) -> None:
    (first,) = only(process)
    second_id = sent_again(process, first, address=RIGHT)
    answered(process, next(row for row in only(process) if row.id == second_id), AS_DUPLICATE)
    first, second = only(process)
    assert (first.replaced_by, second.replaced_by) == (second.id, None)
    assert Failure.model_validate(second.failure).code == DUPLICATE
    with process.database.reading() as connection:
        assert state_of_invoice(connection, first.invoice_id) == "attention"
