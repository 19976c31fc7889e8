"""The gateway dies in the middle of taking files in: nothing is lost that was answered, nothing half is kept."""

import http.client
import random
import threading
import uuid
from pathlib import Path

import pytest
import requests

from tests.invoice_files import batch, new_number, ubl_invoice
from tests.ledger import ledger_of
from tests.running_gateway import RunningGateway

pytestmark = pytest.mark.both

resource = pytest.importorskip("resource", reason="limits of the system that Windows does not have")


def blobs_of(gateway: RunningGateway) -> set[str]:
    folder = gateway.data / "blobs"
    return {path.name for path in folder.rglob("*") if path.is_file()}


def known_blobs(gateway: RunningGateway) -> set[str]:
    with ledger_of(gateway.data) as connection:
        rows = connection.execute("SELECT sha256 FROM file UNION SELECT original_blob FROM invoice").fetchall()
    return {name for (name,) in rows}


@pytest.mark.sqlite_only("on a server what is younger than an hour is not swept")
def test_a_kill_during_an_import_leaves_all_or_nothing(tmp_path: Path) -> None:
    luck = random.Random(7)
    numbers = [new_number() for _ in range(1500)]
    data = batch(*(ubl_invoice(number) for number in numbers))
    key = str(uuid.uuid4())
    with RunningGateway(tmp_path) as gateway:
        before = gateway.upload("before.xml", ubl_invoice()).json()
        for _ in range(3):
            killer = threading.Timer(luck.uniform(0.0, 0.5), gateway.kill)
            killer.start()
            try:
                answered = gateway.upload("many.xml", data, key=key).ok
            except requests.RequestException:
                answered = False
            killer.join()
            gateway.start()
            found = gateway.get(f"/files/{before['id']}").json()
            assert {name: found[name] for name in before} == before
            total = gateway.get("/files").json()["total"]
            assert total in ((2,) if answered else (1, 2))
            counts = gateway.get("/counts").json()
            assert counts["waiting"] == (1501 if total == 2 else 1)
            assert counts["waiting_files"] == total
            assert blobs_of(gateway) == known_blobs(gateway)
        file = gateway.upload("many.xml", data, key=key).json()
        assert (file["invoice_count"], file["duplicate"]) == (1500, False)
        found = gateway.get(f"/files/{file['id']}/invoices", limit=500).json()["items"]
        assert [one["number"] for one in found] == numbers[:500]
        events = gateway.get("/events", limit=1000).json()["items"]
        assert [one["object_id"] for one in events if one["kind"] == "file.added"] == [before["id"], file["id"]]


def test_a_sender_that_goes_away_leaves_nothing(gateway: RunningGateway) -> None:
    before = blobs_of(gateway)
    body = b'--B\r\nContent-Disposition: form-data; name="file"; filename="a.xml"\r\n\r\n' + b"x" * 3_000_000
    host = gateway.url.removeprefix("http://")
    sender = http.client.HTTPConnection(host, timeout=10)
    sender.putrequest("POST", f"/v1/companies/{gateway.company_id}/files")
    sender.putheader("Authorization", f"Bearer {gateway.token}")
    sender.putheader("Content-Type", "multipart/form-data; boundary=B")
    sender.putheader("Content-Length", "9000000")
    sender.endheaders(body)
    assert gateway.get("/counts").status_code == 200
    sender.close()
    deadline = 800
    while blobs_of(gateway) != before and deadline:
        threading.Event().wait(0.05)
        deadline -= 1
    assert blobs_of(gateway) == before


def limit_files(gateway: RunningGateway, size: int) -> None:
    """Let the gateway write no file longer than ``size``, as a full disk would."""
    assert gateway.process is not None
    resource.prlimit(gateway.process.pid, resource.RLIMIT_FSIZE, (size, resource.RLIM_INFINITY))


@pytest.mark.sqlite_only("the limit is one of its file")
@pytest.mark.parametrize("is_blob", [False, True], ids=["database", "blobs"])
def test_a_full_disk_is_said_so_and_goes_by(tmp_path: Path, is_blob: bool) -> None:
    # An amount with three decimals breaks rules, of which the database keeps more than the invoice is long.
    data = batch(*(ubl_invoice(buyer="K" * (5000 if is_blob else 5), payable="1.001") for _ in range(2000)))
    with RunningGateway(tmp_path) as gateway:
        good = gateway.upload("good.xml", ubl_invoice()).json()
        # Either the file is longer than the limit, or it fits and what the database writes for it does not.
        limit_files(gateway, 6_000_000 if is_blob else len(data) + 10_000)
        answer = gateway.upload("big.xml", data)
        # A limit on the length of files is told by SQLite as an error of the disk; a disk that is full by its name.
        assert (answer.status_code, answer.json()["code"]) == (503, "disk_full" if is_blob else "disk_fault")
        assert answer.headers["Retry-After"]
        assert ("The database refused" in gateway.log) == (not is_blob)
        limit_files(gateway, resource.RLIM_INFINITY)
        assert gateway.get("/files").json()["total"] == 1
        assert gateway.upload("big.xml", data).json()["invoice_count"] == 2000
        found = gateway.get(f"/files/{good['id']}").json()
        assert {name: found[name] for name in good} == good
