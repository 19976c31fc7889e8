"""A batch cut short: by a slow server, a person, the end of the process, a sign-in, a full disk, a failed commit."""

import errno
import os
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import select
from sqlalchemy.exc import OperationalError

from connect_app.documents.worker import DocumentWorker
from connect_app.domain.errors import FixData, SignIn
from connect_app.gateway.channels.mail import MailSession
from connect_app.gateway.delivery import handing_over
from connect_app.gateway.delivery.engine import LaneStopped
from connect_app.gateway.sends.repeating import Repeating
from connect_app.gateway.store.blobs import BlobStore
from connect_app.gateway.store.deliveries import DeliveryRecord, delivery_record
from connect_app.gateway.store.events import events_after
from connect_app.gateway.store.known_blobs import is_blob_known
from connect_app.gateway.store.tables import delivery
from tests.gateway.lane_process import Process, prepare, sends_of

COUNT = 7
NAMES = [f"M{number}" for number in range(1, COUNT + 1)]
ONCE = Counter(NAMES)


@pytest.fixture
def process(tmp_path: Path, worker: DocumentWorker) -> Iterator[Process]:
    """A process whose one lane announces all of its mails together."""
    prepare(tmp_path, worker, mails_only=COUNT)
    made = Process(tmp_path, worker)
    row = rows(made)["M1"]
    made.lanes._batch_sizes[row.company_id, row.channel] = COUNT
    yield made
    made.close()


def rows(process: Process) -> dict[str, DeliveryRecord]:
    with process.database.reading() as connection:
        found = [delivery_record(row) for row in connection.execute(select(delivery).order_by(delivery.c.id))]
    return {row.number: row for row in found}


def states(process: Process) -> dict[str, tuple[str, int]]:
    return {number: (row.state, row.attempt_count) for number, row in rows(process).items()}


def arrivals(process: Process) -> Counter[str]:
    return Counter(one.invoice_numbers[0] for one in process.accounts.world.inbox())


def was_ever(process: Process, state: str) -> bool:
    company_id = rows(process)["M1"].company_id
    with process.database.reading() as connection:
        return any(one.data.get("to") == state for one in events_after(connection, company_id, 0, 1000))


def at_hand_over(monkeypatch: pytest.MonkeyPatch, act: Callable[[str], None]) -> None:
    """Have this done with the invoice's number at the beginning of each hand-over."""
    real = MailSession.hand_over

    def hand_over(session: MailSession, parcel: Any) -> Any:
        act(parcel.shipment.number)
        return real(session, parcel)

    monkeypatch.setattr(MailSession, "hand_over", hand_over)


def test_all_of_a_batch_is_announced_before_the_first_one_goes(
    process: Process, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen: list[dict[str, tuple[str, int]]] = []
    at_hand_over(monkeypatch, lambda _number: seen.append(states(process)))
    process.run_jobs()
    assert seen == [dict.fromkeys(NAMES, ("handing_over", 1))] * COUNT
    assert states(process) == dict.fromkeys(NAMES, ("accepted", 1))
    assert arrivals(process) == ONCE


def test_with_a_slow_server_what_has_not_begun_can_still_be_taken_back(
    process: Process, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(handing_over, "BUDGET_S", 0.0)
    repeating = Repeating(process.engine, process.accounts, sends_of(process))
    seen: list[dict[str, tuple[str, int]]] = []

    def take_back(number: str) -> None:
        seen.append(states(process))
        with process.database.writing() as connection:
            if number == "M1":  # all are announced, so it is too late for this one just now
                with pytest.raises(FixData, match="not_cancellable"):
                    repeating.cancel(connection, rows(process)["M7"], "anna")
            elif number == "M2":
                repeating.cancel(connection, rows(process)["M7"], "anna")

    at_hand_over(monkeypatch, take_back)
    process.run_jobs()
    queued = dict.fromkeys(NAMES[2:], ("queued", 0))
    assert seen[1] == {"M1": ("accepted", 1), "M2": ("handing_over", 1), **queued}
    assert states(process) == {**dict.fromkeys(NAMES[:-1], ("accepted", 1)), "M7": ("cancelled", 0)}
    assert arrivals(process) == Counter(NAMES[:-1])


def test_a_sign_in_that_ends_within_a_batch_stops_the_rest_and_burns_no_attempt(
    process: Process, monkeypatch: pytest.MonkeyPatch
) -> None:
    def ask(number: str) -> None:
        if number == "M3":
            raise SignIn("mail_sign_in", "The mail server refused the password.")

    at_hand_over(monkeypatch, ask)
    process.run_jobs()
    stopped = dict.fromkeys(NAMES[2:], ("deferred", 0))
    assert states(process) == {**dict.fromkeys(NAMES[:2], ("accepted", 1)), **stopped}
    assert {rows(process)[number].failure_code for number in stopped} == {"mail_sign_in"}
    assert {rows(process)[number].next_attempt_at for number in stopped} == {None}
    assert arrivals(process) == Counter(NAMES[:2])
    assert not was_ever(process, "uncertain")


def test_at_the_end_of_the_process_what_has_not_begun_goes_back(
    process: Process, monkeypatch: pytest.MonkeyPatch
) -> None:
    at_hand_over(monkeypatch, lambda number: process.engine.begin_to_stop() if number == "M2" else None)
    with pytest.raises(LaneStopped):
        process.run_jobs()
    queued = dict.fromkeys(NAMES[2:], ("queued", 0))
    assert states(process) == {**dict.fromkeys(NAMES[:2], ("accepted", 1)), **queued}
    process.engine._stopping.clear()
    process.run_jobs()
    assert states(process) == dict.fromkeys(NAMES, ("accepted", 1))
    assert arrivals(process) == ONCE
    assert not was_ever(process, "uncertain")


@pytest.mark.noisy("was interrupted")
def test_outcomes_that_could_not_be_committed_are_taken_from_the_journal(
    process: Process, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail_at_the_next_commit(number: str) -> None:
        if number == "M4" and process.database.death is not broken:
            process.database.death = broken
            process.database.dies_at = process.database.commits + 1

    broken = OperationalError("COMMIT", {}, Exception("database or disk is full"))
    at_hand_over(monkeypatch, fail_at_the_next_commit)
    lane_id = rows(process)["M1"].lane_id
    process.lanes.work(lane_id)
    assert process.database.death is broken
    assert states(process) == dict.fromkeys(NAMES, ("handing_over", 1))
    assert arrivals(process) == ONCE
    process.lanes.work(lane_id)
    assert states(process) == dict.fromkeys(NAMES, ("accepted", 1))
    assert arrivals(process) == ONCE
    assert not was_ever(process, "uncertain")
    assert {row.reference for row in rows(process).values()} == {
        f"<{row.id}@practice.example>" for row in rows(process).values()
    }


@pytest.mark.noisy("cannot be written")
def test_on_a_full_disk_nothing_begins_that_the_journal_does_not_know(
    process: Process, monkeypatch: pytest.MonkeyPatch
) -> None:
    real_write = os.write

    def write(handle: int, data: bytes) -> int:
        if b'"begun"' in data and len(arrivals(process)) >= 3:
            raise OSError(errno.ENOSPC, "No space left on device")
        return real_write(handle, data)

    monkeypatch.setattr(os, "write", write)
    process.lanes.work(rows(process)["M1"].lane_id)
    queued = dict.fromkeys(NAMES[3:], ("queued", 0))
    assert states(process) == {**dict.fromkeys(NAMES[:3], ("accepted", 1)), **queued}
    monkeypatch.undo()
    process.lanes.work(rows(process)["M1"].lane_id)
    assert states(process) == dict.fromkeys(NAMES, ("accepted", 1))
    assert arrivals(process) == ONCE


@pytest.mark.noisy("cannot be handed over now")
def test_without_a_journal_nothing_is_announced(process: Process, monkeypatch: pytest.MonkeyPatch) -> None:
    def start(_lane_id: str) -> Any:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(process.journals, "start", start)
    process.lanes.work(rows(process)["M1"].lane_id)
    assert states(process) == dict.fromkeys(NAMES, ("queued", 0))
    assert not was_ever(process, "handing_over")
    monkeypatch.undo()
    process.run_jobs()
    assert arrivals(process) == ONCE


def test_mails_lie_in_one_pack_that_is_known_and_are_compared_before_they_leave(
    process: Process, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def spoil(number: str) -> None:
        if number == "M1":
            place = rows(process)["M4"].frozen.sent
            path = BlobStore(tmp_path / "blobs").path(place.blob)
            data = bytearray(path.read_bytes())
            data[place.offset + place.size // 2] ^= 1
            path.write_bytes(data)

    at_hand_over(monkeypatch, spoil)
    process.run_jobs()
    (pack,) = {row.frozen.sent.blob for row in rows(process).values()}
    with process.database.reading() as connection:
        assert is_blob_known(connection, pack)
        assert not is_blob_known(connection, "0" * 64)
    others = [number for number in NAMES if number != "M4"]
    assert states(process) == {**dict.fromkeys(others, ("accepted", 1)), "M4": ("held", 1)}
    assert rows(process)["M4"].failure_code == "blob_changed"
    assert arrivals(process) == Counter(others)
