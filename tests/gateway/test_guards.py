"""What is held back rather than sent wrongly: mixed-up records, changed bytes, and what ends the program each time."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import select, update

from connect_app.documents.worker import DocumentWorker
from connect_app.domain.delivery import DeliveryState
from connect_app.gateway.delivery import composing, lanes
from connect_app.gateway.store.tables import delivery, invoice
from tests.gateway.lane_process import Process, prepare
from tests.ledger import copied


@pytest.fixture(scope="module")
def prepared(tmp_path_factory: pytest.TempPathFactory, worker: DocumentWorker) -> Path:
    folder = tmp_path_factory.mktemp("prepared")
    prepare(folder, worker)
    return folder


@pytest.fixture
def folder(prepared: Path, tmp_path: Path) -> Path:
    return copied(prepared, tmp_path / "data")


@pytest.fixture
def process(folder: Path, worker: DocumentWorker) -> Iterator[Process]:
    made = Process(folder, worker)
    yield made
    made.close()


def _deliveries(process: Process) -> dict[str, Any]:
    with process.database.reading() as connection:
        return {row.frozen["number"]: row for row in connection.execute(select(delivery))}


def _arrived(process: Process) -> list[str]:
    process.accounts.printer.take_up()
    return sorted(item.invoice_numbers[0] for item in process.accounts.world.inbox())


@pytest.mark.parametrize(
    "change",
    [{"customer_number": "9999"}, {"number": "M9"}, {"original_sha256": "0" * 64}],
    ids=lambda one: next(iter(one)),
)
def test_a_delivery_that_is_not_its_invoices_never_leaves(process: Process, change: dict[str, str]) -> None:
    with process.database.writing() as connection:
        connection.execute(update(invoice).where(invoice.c.number == "M1").values(change))
    process.run_jobs()
    found = _deliveries(process)
    assert (found["M1"].state, found["M1"].failure["code"]) == ("held", "wrong_recipient")
    assert found["M1"].attempt_count == 0
    assert _arrived(process) == ["E1", "M2", "P1"]


def test_bytes_that_changed_on_the_disk_never_leave(process: Process, folder: Path) -> None:
    place = _deliveries(process)["E1"].frozen["original"]
    path = folder / "blobs" / place["blob"][:2] / place["blob"]
    data = bytearray(path.read_bytes())
    data[place["offset"] + place["length"] // 2] ^= 1
    path.write_bytes(data)
    process.run_jobs()
    found = _deliveries(process)
    assert (found["E1"].state, found["E1"].failure["code"]) == ("held", "blob_changed")
    assert "E1" not in _arrived(process)
    assert {"M2", "P1"} <= set(_arrived(process))


def test_what_ends_the_program_each_time_is_held_and_the_rest_goes(process: Process, folder: Path) -> None:
    one = _deliveries(process)["M1"].id
    (folder / "composing" / one).write_text(str(composing.MAX_UNFINISHED))
    process.run_jobs()
    found = _deliveries(process)
    assert (found["M1"].state, found["M1"].failure["code"]) == ("held", "never_composed")
    assert _arrived(process) == ["E1", "M2", "P1"]


@pytest.mark.noisy("cannot be composed")
def test_an_unexpected_fault_of_one_does_not_stop_the_others(process: Process, monkeypatch: pytest.MonkeyPatch) -> None:
    whole = composing.Composer._part
    faults = {"M1": 100, "M2": 1}

    def broken(self: composing.Composer, row: Any, papers: Any, mail_id: str) -> Any:
        faults[row.number] = left = faults.get(row.number, 0) - 1
        if left >= 0:
            raise ZeroDivisionError
        return whole(self, row, papers, mail_id)

    monkeypatch.setattr(composing.Composer, "_part", broken)
    monkeypatch.setitem(lanes._COME_BACK_S, DeliveryState.QUEUED, 0.1)
    process.run_jobs()
    assert _deliveries(process)["M1"].failure["code"] == "not_composed"
    assert faults["M1"] == 100 - composing.MAX_FAULTS
    assert _arrived(process) == ["E1", "M2", "P1"]  # a fault that passes costs nothing
