"""A record that changed on the disk is found before it is sent: the facts of an invoice, and what a delivery froze."""

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import select

from connect_app.documents.worker import DocumentWorker
from connect_app.domain.errors import FixData
from connect_app.gateway.delivery.lanes import DeliveryState
from connect_app.gateway.sends.repeating import Repeating
from connect_app.gateway.store.deliveries import check_frozen, delivery_record
from connect_app.gateway.store.engine import open_database
from connect_app.gateway.store.invoice_rows import invoice_model
from connect_app.gateway.store.invoices import INVOICE_COLUMNS, invoice_record
from connect_app.gateway.store.record_hashes import are_facts_whole
from connect_app.gateway.store.tables import delivery, invoice
from tests.gateway.lane_process import Process, prepare, sends_of
from tests.gateway.older_database import before, make_older
from tests.ledger import copied, ledger_of
from tests.longer import first
from tests.postgresql_server import IS_WANTED
from tests.running_gateway import RunningGateway
from tests.sending_job import by_mail, choose, complete, inbox, send, upload_all
from tests.sending_job import delivery as found_delivery
from tests.unit.documents import making

SQL = dict[str, Any]


@pytest.fixture
def halted(tmp_path: Path) -> Iterator[tuple[RunningGateway, list[str]]]:
    """A gateway with two invoices that wait; the test changes its database while it does not run."""
    running = RunningGateway(tmp_path / "data")
    running.start()
    ids = upload_all(running, by_mail("zebra1@example.org", "Z1"), by_mail("other@example.org", "Z2"))
    running.stop()
    yield running, ids
    running.stop()


def damage(data: Path, statement: str) -> None:
    """Change a row behind the program's back, as a failing disk does."""
    if IS_WANTED and any(sign in statement for sign in ("']'", "'[{'", "BLOB", "'}')")):
        pytest.skip("a server keeps no JSON that is none, and no text that is none")
    if IS_WANTED:  # its JSON is no text
        statement = re.sub(
            r"replace\((facts|frozen), (.*?)\)", r"CAST(replace(CAST(\1 AS TEXT), \2) AS JSON)", statement
        )
    with ledger_of(data) as ledger:
        assert ledger.execute(statement).rowcount == 1


FLIPS = {
    "address": "facts = replace(facts, 'zebra1@', '{ebra1@')",
    "number": "number = 'Z0'",
    "amount": "payable = '1250.01'",
    "customer": "customer_number = '1000'",
    "no json": "facts = replace(facts, '}', ']')",
    "no text": "facts = CAST(replace(CAST(facts AS BLOB), CAST('zebra1' AS BLOB), x'fa65627261b1') AS TEXT)",
    "where its bytes are": "original_offset = original_offset + 1",
    "kind": "kind = 'invoicf'",
}


@pytest.mark.parametrize("flip", first(4, FLIPS))
def test_an_invoice_whose_record_changed_is_held_and_its_neighbour_goes(
    halted: tuple[RunningGateway, list[str]], flip: str
) -> None:
    running, ids = halted
    damage(running.data, f"UPDATE invoice SET {FLIPS[flip]} WHERE number = 'Z1'")
    running.start()
    receipt = complete(running, send(running, ids)["id"])
    assert (receipt["skipped"], receipt["accepted"] + receipt["delivered"]) == (1, 1)
    assert [skip["code"] for skip in receipt["skips"]] == ["record_damaged"]
    assert [item["address"] for item in inbox(running)] == ["other@example.org"]
    shown = running.get("/invoices", view="attention").json()["items"]
    assert [(one["id"], one["failure_code"]) for one in shown] == [(ids[0], "record_damaged")]
    messages = running.get("/messages").json()["items"]
    about = [one for one in messages if one["code"] == "record_damaged"]
    assert [(one["owner"], one["object_id"]) for one in about] == [("administrator", ids[0])]


def test_an_invoice_alone_is_refused_and_its_file_can_be_taken_in_again(tmp_path: Path) -> None:
    running = RunningGateway(tmp_path / "data")
    running.start()
    data = by_mail("zebra1@example.org", "Z1")
    ids = upload_all(running, data)
    running.stop()
    damage(running.data, f"UPDATE invoice SET {FLIPS['address']} WHERE number = 'Z1'")
    with running:
        plan = running.post("/sends/plan", json={"invoice_ids": ids}).json()
        assert [one["code"] for one in plan["rows"][0]["findings"]] == ["record_damaged"]
        refused = running.post("/sends", json={"invoice_ids": ids, "missing_attachments": "send"})
        assert (refused.status_code, refused.json()["code"]) == (409, "not_sendable")
        row = running.get(f"/invoices/{ids[0]}").json()
        assert row["state"] == "attention"
        assert running.http.delete(f"{running.company_url}/files/{row['file_id']}", timeout=20).status_code == 204
        counts = running.http.get(f"{running.url}/metrics", timeout=20).text
        assert re.search(r'view="attention"} 0', counts)
        assert re.search(r'view="waiting"} 0', counts)
        assert complete(running, send(running, upload_all(running, data))["id"])["accepted"] == 1


@pytest.fixture(scope="module")
def prepared(tmp_path_factory: pytest.TempPathFactory, worker: DocumentWorker) -> Path:
    folder = tmp_path_factory.mktemp("prepared")
    prepare(folder, worker)
    return folder


FROZEN_FLIPS = {
    "address": "address = replace(address, 'M1', 'N1')",
    "number": """frozen = replace(frozen, '"number":"M1"', '"number":"M9"')""",
    "original": """frozen = replace(frozen, '"offset":', '"offset":1')""",
    "source": """frozen = replace(frozen, '"source":"', '"source":"c')""",
    "no json": "frozen = replace(frozen, '}', ']')",
}


@pytest.mark.noisy("cannot be composed")
@pytest.mark.parametrize("flip", FROZEN_FLIPS)
def test_a_delivery_whose_record_changed_is_held_and_its_neighbours_go(
    prepared: Path, worker: DocumentWorker, tmp_path: Path, flip: str
) -> None:
    folder = copied(prepared, tmp_path / "data")
    damage(folder, f"UPDATE delivery SET {FROZEN_FLIPS[flip]} WHERE address = 'M1@example.org'")
    process = Process(folder, worker)
    try:
        process.run_jobs()
        with process.database.reading() as connection:
            rows = [delivery_record(row) for row in connection.execute(select(delivery))]
        held = [row for row in rows if row.state == DeliveryState.HELD]
        assert [(row.failure_code, row.failure and row.failure.owner) for row in held] == [
            ("record_damaged", "administrator")
        ]
        process.accounts.printer.take_up()
        arrived = sorted(item.invoice_numbers[0] for item in process.accounts.world.inbox())
        assert arrived == ["E1", "M2", "P1"]
        with process.database.writing() as connection, pytest.raises(FixData) as refused:
            Repeating(process.engine, process.accounts, sends_of(process)).release(connection, held[0], "local")
        assert refused.value.code == "record_damaged"
    finally:
        process.close()


@pytest.mark.sqlite_only("there are no older databases on a server")
def test_rows_of_an_older_database_get_their_hashes(prepared: Path, tmp_path: Path) -> None:
    folder = copied(prepared, tmp_path / "data")
    make_older(folder, before("0010"))
    database = open_database(folder)
    with database.reading() as reading:
        assert all(are_facts_whole(invoice_record(row)) for row in reading.execute(select(*INVOICE_COLUMNS)))
        for row in reading.execute(select(delivery)):
            check_frozen(delivery_record(row))
    database.close()


@pytest.mark.sqlite_only("a server lets no JSON in that is none")
def test_a_list_shows_what_can_still_be_read(prepared: Path, tmp_path: Path) -> None:
    folder = copied(prepared, tmp_path / "data")
    damage(folder, "UPDATE invoice SET kind = 'x', routes = '[{', findings = ']', payable = 'b' WHERE number = 'M1'")
    database = open_database(folder)
    with database.reading() as connection:
        row = connection.execute(select(*INVOICE_COLUMNS).where(invoice.c.number == "M1")).one()
    shown = json.loads(invoice_model(invoice_record(row)).model_dump_json())
    assert (shown["number"], shown["kind"], shown["channels"]) == ("M1", "invoice", [])
    database.close()


@pytest.mark.parametrize("act", ["retry", "resend"])
def test_what_was_refused_is_not_sent_again_from_a_record_that_changed(tmp_path: Path, act: str) -> None:
    running = RunningGateway(tmp_path / "data")
    running.start()
    choose(running, {"channel": "email", "match": "zebra1@*", "outcome": "reject"})
    ids = upload_all(running, by_mail("zebra1@example.org", "Z1"))
    send(running, ids)
    failed = found_delivery(running, ids[0], "failed")
    running.stop()
    damage(running.data, f"UPDATE delivery SET address = '{{ebra1@example.org' WHERE id = '{failed['id']}'")
    with running:
        answer = running.post(f"/deliveries/{failed['id']}/{act}", json={"reason": "They ask for it."})
        assert (answer.status_code, answer.json()["code"]) == (409, "record_damaged"), answer.text
        many = running.post("/deliveries/retry", json={"delivery_ids": [failed["id"]]}).json()
        assert [(one["id"], one["code"]) for one in many["left"]] == [(failed["id"], "record_damaged")]
        assert inbox(running) == []


REGISTER_FLIPS = {
    "list address": ("UPDATE email_list SET email = '{ebra@list.example'", "e-mail list"),
    "list number": (
        "UPDATE email_list SET customer_number = '1001', folded = '1003 zebra@list.example'",
        "e-mail list",
    ),
    "customer address": ("UPDATE customer SET emails = replace(emails, 'zebra', '{ebra')", "customer register"),
    "customer role": ("UPDATE customer SET emails = replace(emails, '\"to\"', '\"vo\"')", "customer register"),
    "customer rule": ("UPDATE customer SET channel_rule = 'emaiL_only'", "customer register"),
    "no json": ("UPDATE customer SET emails = replace(emails, ']', '}')", "customer register"),
}


@pytest.mark.parametrize("flip", first(2, REGISTER_FLIPS))
def test_a_register_row_that_changed_sends_nothing_until_it_is_entered_anew(tmp_path: Path, flip: str) -> None:
    statement, register = REGISTER_FLIPS[flip]
    row = {"customer_number": "1001", "email": "zebra@list.example"}
    customer = {"number": "1001", "name": "Zebra AB", "emails": [{"email": "zebra@customer.example", "role": "to"}]}
    with RunningGateway(tmp_path / "data") as running:
        if register == "e-mail list":
            put = running.http.put(running.company_url + "/email-list/1001", json=row, timeout=10)
        else:
            put = running.post("/customers", json=customer)
        assert put.status_code in (200, 201), put.text
        (invoice_id, other) = upload_all(
            running, by_mail("a@example.org", "Z1"), by_mail("b@example.org", "Z2", customer="1002")
        )
        running.stop()
        damage(running.data, statement)
        running.start()
        assert running.get("/customers").status_code == 200
        receipt = complete(running, send(running, [invoice_id, other])["id"])
        assert [(skip["invoice_id"], skip["code"]) for skip in receipt["skips"]] == [(invoice_id, "register_damaged")]
        assert register in receipt["skips"][0]["reason"]
        assert [item["address"] for item in inbox(running)] == ["b@example.org"]
        if register == "e-mail list":
            put = running.http.put(running.company_url + "/email-list/1001", json=row, timeout=10)
        else:
            known = running.get("/customers").json()["items"][0]["id"]
            put = running.http.patch(running.company_url + f"/customers/{known}", json=customer, timeout=10)
        assert put.status_code == 200, put.text
        receipt = complete(running, send(running, [invoice_id])["id"])
        assert receipt["accepted"] + receipt["delivered"] == 1
        assert len(inbox(running)) == 2


ATTACHMENT_FLIPS = {
    "stays inside": ("is_internal = NOT is_internal", "attachment_damaged"),
    "name": ("filename = 'secret.pdg'", "attachment_damaged"),
    "bytes": ("sha256 = CASE WHEN sha256 LIKE '0%' THEN '1' ELSE '0' END || substr(sha256, 2)", "attachment_damaged"),
    "another invoice": ("invoice_id = (SELECT id FROM invoice WHERE number = 'Z2')", "attachment_lost"),
    "no invoice": ("invoice_id = 'x' || substr(invoice_id, 2)", "attachment_lost"),
}


@pytest.mark.parametrize("flip", first(3, ATTACHMENT_FLIPS))
def test_an_attachment_whose_record_changed_keeps_its_invoice_back(
    halted: tuple[RunningGateway, list[str]], flip: str
) -> None:
    running, ids = halted
    statement, code = ATTACHMENT_FLIPS[flip]
    running.start()
    made = running.attach(ids[0], "secret.pdf", making.pdf(), is_internal="true")
    assert made.status_code == 201, made.text
    running.stop()
    damage(running.data, f"UPDATE attachment SET {statement}")
    running.start()
    plan = running.post("/sends/plan", json={"invoice_ids": ids}).json()["rows"]
    found = [[one["code"] for one in invoice["findings"] if one["code"].startswith("attachment")] for invoice in plan]
    if flip == "another invoice":
        assert found == [[code], ["attachment_damaged"]]
        assert running.post("/sends", json={"invoice_ids": ids, "missing_attachments": "send"}).status_code == 409
        return
    assert found == [[code], []]
    receipt = complete(running, send(running, ids)["id"])
    assert receipt["skipped"] == 1
    assert [item["address"] for item in inbox(running)] == ["other@example.org"]
