"""Damage of the ledger: found at the start, set aside, asked about; and nothing goes out by itself afterwards."""

import shutil
import signal
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import requests
from pysqlite3 import dbapi2
from sqlalchemy import select

from connect_app.documents.worker import DocumentWorker
from connect_app.gateway.damage.finding import look
from connect_app.gateway.store.tables import delivery
from tests.gateway.damaged import FRAME, HEAD, WaitingGateway, commit_ends, crashed_copy, flip
from tests.gateway.lane_process import Process, prepare
from tests.longer import first
from tests.running_gateway import RunningGateway
from tests.sending_job import by_mail, by_network, by_post, complete, deliveries, inbox, send, until, upload_all
from tests.unit.documents import making
from tests.warm_gateways import run_command

pytestmark = pytest.mark.sqlite_only("the log, the pages and the rebuilding of its file")

CSV = b"a;b\n1;2\n"


@pytest.fixture(scope="module")
def crashed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """What a gateway left that was killed after it had sent five invoices, with three that wait."""
    folder = tmp_path_factory.mktemp("crashed")
    running = RunningGateway(folder / "live")
    running.start()
    put = running.http.put(f"{running.company_url}/email-list/77", json={"email": "seven@example.org"}, timeout=20)
    assert put.ok
    sent = upload_all(running, *(by_mail(f"sent{n}@example.org", f"S{n}") for n in range(3)), by_network(number="S3"))
    complete(running, send(running, sent)["id"])
    waiting = upload_all(running, by_mail("w1@example.org", "W1"), by_post("Anna", "W2"))
    assert running.attach(waiting[0], "terms.csv", CSV).status_code == 201
    more = upload_all(running, by_mail("late@example.org", "L1"))
    complete(running, send(running, more)["id"])
    return crashed_copy(running, folder / "crashed").data


@pytest.fixture
def gateway(crashed: Path, tmp_path: Path) -> Iterator[WaitingGateway]:
    made = WaitingGateway(Path(shutil.copytree(crashed, tmp_path / "data")))
    yield made
    made.stop()
    assert not made.fault


def _log_frame(gateway: WaitingGateway) -> int:
    ends = commit_ends(gateway.data / "gateway.db-wal")
    return ends[len(ends) // 2]


def test_a_sound_ledger_of_a_killed_process_is_simply_opened(gateway: WaitingGateway) -> None:
    gateway.start()
    assert gateway.get("/invoices", view="waiting").json()["total"] == 2
    assert gateway.http.get(f"{gateway.url}/readyz", timeout=10).status_code == 200


def test_a_bad_frame_in_the_log_is_asked_about_and_nothing_goes_twice(gateway: WaitingGateway) -> None:
    damaged = (gateway.data / "gateway.db-wal").read_bytes()
    flip(gateway.data / "gateway.db-wal", HEAD + _log_frame(gateway) * FRAME + 24 + 100)
    told = gateway.start_waiting()
    assert told["code"] == "log_damaged"
    kept = gateway.data / told["kept_in"]
    assert len((kept / "gateway.db-wal").read_bytes()) == len(damaged)
    assert (kept / "gateway.db").exists()
    ready = gateway.http.get(f"{gateway.url}/readyz", timeout=10)
    assert (ready.status_code, ready.json()["status"]) == (503, "degraded")
    for call in ("/v1/me", "/v1/companies", "/v1/companies/x/invoices"):
        refused = gateway.http.get(gateway.url + call, timeout=10)
        assert (refused.status_code, refused.json()["code"]) == (503, "database_damaged"), call
        assert refused.json()["detail"]
    assert requests.get(f"{gateway.url}/v1/damage", timeout=10).status_code == 401
    other = gateway.http.post(f"{gateway.url}/v1/damage/agreement", json={"id": "another"}, timeout=10)
    assert (other.status_code, other.json()["code"]) == (409, "changed_meanwhile")
    gateway.agree(told)
    _check_built_anew(gateway)


def _check_built_anew(gateway: WaitingGateway, *, knows_registers: bool = True) -> None:
    """All invoices are there once, held for a person; nothing waits, nothing went."""
    answer = gateway.get("/invoices", limit=500)
    assert answer.status_code == 200, (answer.text, gateway.log)
    items = answer.json()["items"]
    assert sorted(one["number"] for one in items) == ["L1", "S0", "S1", "S2", "S3", "W1", "W2"]
    assert {(one["state"], one["failure_code"]) for one in items} == {("attention", "may_have_been_sent")}
    counts = gateway.get("/counts").json()
    assert (counts["waiting"], counts["sending"], counts["attention"]) == (0, 0, 7)
    by_number = {one["number"]: one["id"] for one in items}
    arrived = sorted(number for item in inbox(gateway) for number in item["invoice_numbers"])
    assert arrived == ["L1", "S0", "S1", "S2", "S3"]
    codes = [one["code"] for one in gateway.get("/messages").json()["items"]]
    assert "ledger_rebuilt" in codes
    if knows_registers:
        assert gateway.get("/email-list", q="77").json()["items"][0]["email"] == "seven@example.org"
    first, second, third, fourth = (deliveries(gateway, by_number[name])[-1] for name in ("W1", "W2", "S0", "S1"))
    if knows_registers:
        assert [one["filename"] for one in first["files"]] == ["terms.csv"]
    assert gateway.post(f"/deliveries/{first['id']}/release").json()["code"] == "may_have_arrived"
    taken = gateway.post("/deliveries/cancel", json={"delivery_ids": [first["id"], second["id"]]}).json()
    assert (len(taken["done"]), taken["left"]) == (2, [])
    assert gateway.post(f"/deliveries/{third['id']}/confirm").json()["state"] == "accepted"
    many = gateway.post("/deliveries/confirm", json={"delivery_ids": [fourth["id"], third["id"]]}).json()
    assert (many["done"], [one["code"] for one in many["left"]]) == ([fourth["id"]], ["not_in_doubt"])
    waiting = gateway.get("/invoices", view="waiting").json()["items"]
    assert sorted(one["number"] for one in waiting) == ["W1", "W2"]
    receipt = complete(gateway, send(gateway, [one["id"] for one in waiting])["id"])
    assert receipt["skipped"] == receipt["failed"] == receipt["held"] == 0
    again = {"reason": "They do not have it."}
    late = deliveries(gateway, by_number["L1"])[-1]
    assert gateway.post(f"/deliveries/{late['id']}/resend", json={}).json()["code"] == "reason_required"
    assert gateway.post(f"/deliveries/{late['id']}/resend", json=again).status_code == 201
    until("L1 twice", lambda: [n for item in inbox(gateway) for n in item["invoice_numbers"]].count("L1") == 2)


@pytest.mark.parametrize("harm", first(2, ["cut", "gone", "overwritten", "empty", "log head"]))
def test_whatever_happened_to_the_database_it_is_never_an_empty_one(gateway: WaitingGateway, harm: str) -> None:
    path = gateway.data / "gateway.db"
    if harm == "log head":
        flip(gateway.data / "gateway.db-wal", 17, 0x10)
    elif harm in ("gone", "empty"):
        for name in ("gateway.db", "gateway.db-wal", "gateway.db-shm"):
            (gateway.data / name).unlink()
        if harm == "empty":
            path.touch()
    else:
        gateway.start()
        gateway.stop()  # all of it lies in the one file then
        data = path.read_bytes()
        path.write_bytes(data[: len(data) // 2] if harm == "cut" else b"\0" * 200 + data[200:])
    told = gateway.start_waiting()
    assert told["code"] == {"gone": "database_gone", "empty": "database_gone", "log head": "log_damaged"}.get(
        harm, "database_damaged"
    )
    gateway.agree(told)
    _check_built_anew(gateway, knows_registers=harm == "log head")


def test_a_database_that_is_gone_is_missed_though_nothing_is_stored(tmp_path: Path) -> None:
    with RunningGateway(tmp_path / "data") as running:
        address = {"email": "seven@example.org"}
        running.http.put(f"{running.company_url}/email-list/77", json=address, timeout=20).raise_for_status()
    for name in ("gateway.db", "gateway.db-wal", "gateway.db-shm"):
        (running.data / name).unlink(missing_ok=True)
    found = look(running.data)
    assert found is not None and found.code == "database_gone"


def test_a_ledger_that_lost_what_a_journal_tells_is_asked_about(gateway: WaitingGateway) -> None:
    journal = gateway.data / "journals" / "some-lane"
    journal.write_bytes(b'{"boot": "x"}\n{"begun": "0199-not-in-the-ledger"}\n')
    told = gateway.start_waiting()
    assert told["code"] == "ledger_behind"
    assert (gateway.data / told["kept_in"] / "journals" / "some-lane").exists()


def test_it_waits_over_restarts_and_goes_on_by_a_command(gateway: WaitingGateway) -> None:
    (gateway.data / "gateway.db").unlink()
    (gateway.data / "gateway.db-wal").unlink()
    first = gateway.start_waiting()
    assert gateway.stop() == 0
    second = gateway.start_waiting()
    assert second["id"] == first["id"]
    words = ("gateway", "--data", gateway.data, "--rebuild")
    done = run_command(*words)
    assert done.returncode == 0, done.stderr
    assert "Nothing is sent by itself" in done.stdout
    gateway.wait_until_built()
    assert gateway.get("/counts").json()["attention"] == 7
    assert run_command(*words).returncode == 1


def test_a_kill_while_it_is_built_anew_leaves_all_to_the_next_start(gateway: WaitingGateway) -> None:
    (gateway.data / "gateway.db").unlink()
    told = gateway.start_waiting()
    agreed = gateway.http.post(f"{gateway.url}/v1/damage/agreement", json={"id": told["id"]}, timeout=10)
    assert agreed.status_code == 202
    until("building has begun", (gateway.data / "rebuilding").exists)
    assert gateway.process is not None
    gateway.process.send_signal(signal.SIGKILL)
    gateway.process.wait()
    gateway.process = None
    gateway.start()
    assert gateway.get("/counts").json()["attention"] == 7
    assert not (gateway.data / "damage.json").exists()
    assert (gateway.data / told["kept_in"] / "damage.json").exists()


def test_a_first_start_that_was_cut_off_is_no_damage(tmp_path: Path) -> None:
    (tmp_path / "data" / "blobs" / "00").mkdir(parents=True)
    (tmp_path / "data" / "gateway.db").touch()
    with RunningGateway(tmp_path / "data") as running:
        assert running.get("/counts").json()["waiting"] == 0


def _bytes_of(gateway: RunningGateway, sha256: str) -> Path:
    return gateway.data / "blobs" / sha256[:2] / sha256


def test_a_damaged_stored_file_is_healed_when_its_bytes_come_again(tmp_path: Path) -> None:
    with RunningGateway(tmp_path / "data") as running:
        data = by_mail("one@example.org", "H1")
        file: dict[str, Any] = running.upload("h1.xml", data).json()
        invoice_id = running.get(f"/files/{file['id']}/invoices").json()["items"][0]["id"]
        attached = running.attach(invoice_id, "terms.csv", CSV).json()
        for sha256 in (file["sha256"], attached["sha256"]):
            flip(_bytes_of(running, sha256), 5)
        again = running.upload("h1.xml", data)
        assert (again.status_code, again.json()["duplicate"]) == (200, True)
        assert _bytes_of(running, file["sha256"]).read_bytes() == data
        assert running.attach(invoice_id, "terms.csv", CSV).status_code == 201
        assert _bytes_of(running, attached["sha256"]).read_bytes() == CSV
        kept = sorted(path.name[:64] for path in (running.data / "blobs" / "damaged").iterdir())
        assert kept == sorted([file["sha256"], attached["sha256"]])
        told = [one for one in running.get("/messages").json()["items"] if one["code"] == "stored_file_healed"]
        assert [one["owner"] for one in told] == ["administrator"] * 2
        assert complete(running, send(running, [invoice_id])["id"])["accepted"] == 1


@pytest.mark.parametrize("harm", first(1, ["flipped", "cut", "gone"]))
def test_a_damaged_pack_is_healed_when_its_file_comes_again(tmp_path: Path, harm: str) -> None:
    with RunningGateway(tmp_path / "data") as running:
        members = {f"pack{at}.xml": by_mail(f"pack{at}@example.org", f"PK{at}") for at in range(3)}
        members |= {"pack1-terms.csv": CSV}
        data = making.archive(dict(members))
        file: dict[str, Any] = running.upload("pack.zip", data).json()
        ids = [one["id"] for one in running.get(f"/files/{file['id']}/invoices").json()["items"]]
        stored = [path for path in (running.data / "blobs").glob("[0-9a-f][0-9a-f]/*") if path.name != file["sha256"]]
        (pack,) = stored
        whole = pack.read_bytes()
        if harm == "gone":
            pack.unlink()
        else:
            pack.write_bytes(whole[:-40] if harm == "cut" else whole.replace(b"pack1@", b"qack1@"))
        again = running.upload("pack.zip", data)
        assert (again.status_code, again.json()["duplicate"]) == (200, True)
        assert pack.read_bytes() == whole
        assert (running.data / "blobs" / "damaged").exists() == (harm != "gone")
        told = [one for one in running.get("/messages").json()["items"] if one["code"] == "stored_file_healed"]
        assert len(told) == 1
        assert complete(running, send(running, ids)["id"])["accepted"] == 3
        running.upload("pack.zip", data)
        told = [one for one in running.get("/messages").json()["items"] if one["code"] == "stored_file_healed"]
        assert len(told) == 1


def test_damage_that_a_running_gateway_meets_is_asked_about(gateway: WaitingGateway) -> None:
    gateway.start()
    gateway.stop()
    path = gateway.data / "gateway.db"
    data = bytearray(path.read_bytes())
    connection = dbapi2.connect(path)
    root = connection.execute("SELECT rootpage FROM sqlite_master WHERE name = 'email_list'").fetchone()[0]
    connection.close()
    data[(root - 1) * 4096 : root * 4096] = b"\xff" * 4096
    path.write_bytes(data)
    gateway.start()
    assert gateway.get("/email-list").status_code == 503
    told = until("it asks", lambda: _told(gateway))
    assert told["code"] == "database_damaged"
    gateway.agree(told)
    assert gateway.get("/counts").json()["attention"] == 7
    assert complete(gateway, send(gateway, upload_all(gateway, by_mail("x@example.org", "X1")))["id"])["accepted"] == 1


def _told(gateway: WaitingGateway) -> dict[str, Any] | None:
    try:
        gateway.find()
        answer = gateway.http.get(f"{gateway.url}/v1/damage", timeout=10)
    except (requests.ConnectionError, ValueError):
        return None
    found: dict[str, Any] = answer.json()
    return found if answer.status_code == 200 else None


@pytest.mark.noisy("The mark of delivery")
def test_a_damaged_mark_of_composing_does_not_stop_its_lane(tmp_path: Path, worker: DocumentWorker) -> None:
    (tmp_path / "data").mkdir()
    prepare(tmp_path / "data", worker)
    process = Process(tmp_path / "data", worker)
    with process.database.reading() as connection:
        ids = list(connection.scalars(select(delivery.c.id)))
    marks = tmp_path / "data" / "composing"
    for delivery_id, content in zip(ids, (b"\xb1", b"1\x00", b"99999999999999999999", None), strict=True):
        if content is None:
            (marks / delivery_id).mkdir()
        else:
            (marks / delivery_id).write_bytes(content)
    process.run_jobs()
    process.accounts.printer.take_up()
    arrived = sorted(item.invoice_numbers[0] for item in process.accounts.world.inbox())
    process.close()
    assert arrived == ["E1", "M1", "M2", "P1"]
