"""A large file is written in many transactions: nobody sees anything of it before the last, whatever ends it."""

import threading
import uuid
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Connection, func, select

from connect_app.documents.worker import DocumentWorker
from connect_app.gateway.company.settings import first_settings
from connect_app.gateway.intake import intake as intake_module
from connect_app.gateway.intake.intake import Intake, TakenFile
from connect_app.gateway.intake.letter_rows import LetterRows
from connect_app.gateway.intake.uploads import ArrivingFile
from connect_app.gateway.registers.register_routes import everybody_is_there
from connect_app.gateway.store import counters
from connect_app.gateway.store.blobs import BlobStore
from connect_app.gateway.store.companies import create_company
from connect_app.gateway.store.engine import Database, open_database
from connect_app.gateway.store.events import events_after
from connect_app.gateway.store.invoice_lists import InvoiceFilter, count_invoices, list_invoices
from connect_app.gateway.store.known_blobs import is_blob_known
from connect_app.gateway.store.reading_files import drop_unfinished
from connect_app.gateway.store.tables import attachment, file, invoice, manifest
from tests.invoice_files import batch, new_number, ubl_invoice
from tests.running_gateway import RunningGateway

AT_ONCE = 4


class Died(BaseException):
    """The process was killed here."""


class Looking(Database):
    """A database that calls ``look`` between transactions, and whose process dies at one of its commits."""

    look: Callable[[], None] = staticmethod(lambda: None)
    commits = 0
    dies_at = 0
    is_dead = False

    @contextmanager
    def writing(self) -> Iterator[Connection]:
        if self.is_dead:
            raise Died
        with super().writing() as connection:
            yield connection
        self.commits += 1
        if self.commits == self.dies_at:
            self.is_dead = True
            raise Died
        self.look()


class Desk:
    """An intake on a folder."""

    def __init__(self, folder: Path, worker: DocumentWorker) -> None:
        folder.mkdir(exist_ok=True)
        opened = open_database(folder)
        self.database = Looking(opened.engine)
        self.blobs = BlobStore(folder / "blobs")
        settings = first_settings(is_practice=True).model_dump(mode="json")
        with opened.writing() as connection:
            known = connection.exec_driver_sql("SELECT id FROM company").scalar()
            self.company_id = known or create_company(connection, "Desk", None, None, settings)
        self.intake = Intake(self.database, self.blobs, worker, everybody_is_there)

    def take(self, name: str, data: bytes) -> TakenFile:
        taken: list[TakenFile] = []
        with self.blobs.writer() as writer:
            writer.write(data)
            self.intake.take_in(ArrivingFile(self.company_id, name, writer), lambda _, one: taken.append(one))
        return taken[0]

    def start_again(self) -> None:
        """Do what the start of the gateway does."""
        self.database.is_dead = False
        self.database.dies_at = 0
        drop_unfinished(self.database)
        with self.database.reading() as connection:
            self.blobs.sweep(lambda name: is_blob_known(connection, name))

    def seen(self, word: str) -> dict[str, Any]:
        with self.database.reading() as connection:
            wanted = (
                InvoiceFilter(query=word),
                InvoiceFilter(view="waiting"),
                InvoiceFilter(issued_from=None, channel=None),
            )
            return {
                "lists": [
                    len(list_invoices(connection, self.company_id, one, "-received", None, 500)) for one in wanted
                ],
                "counts": [count_invoices(connection, self.company_id, one) for one in wanted],
                "counter": counters.counts(connection, self.company_id)[counters.WAITING],
                "events": len(events_after(connection, self.company_id, 0, 5000)),
            }

    def rows(self) -> list[int]:
        with self.database.reading() as connection:
            tables = (file, invoice, attachment, manifest)
            found = [connection.scalar(select(func.count()).select_from(one)) or 0 for one in tables]
            return [*found, connection.exec_driver_sql("SELECT count(*) FROM invoice_text").scalar() or 0]


NOTHING = {"lists": [0, 0, 0], "counts": [0, 0, 0], "counter": 0, "events": 0}


@pytest.fixture
def desk(tmp_path: Path, worker: DocumentWorker, monkeypatch: pytest.MonkeyPatch) -> Iterator[Desk]:
    monkeypatch.setattr(intake_module, "BATCH", AT_ONCE)
    made = Desk(tmp_path / "data", worker)
    yield made
    made.database.close()


def large(*numbers: str, embedded: tuple[str, str] | None = ("a.pdf", "JVBERi0=")) -> bytes:
    return batch(*(ubl_invoice(number, embedded=embedded) for number in numbers))


def test_nothing_is_seen_before_the_last_commit(desk: Desk) -> None:
    numbers = [f"SEEN{at}" for at in range(18)]
    seen: list[tuple[dict[str, Any], str]] = []

    def look() -> None:
        with desk.database.reading() as connection:
            seen.append((desk.seen("SEEN3"), str(connection.scalar(select(file.c.state)))))

    desk.database.look = look
    taken = desk.take("large.xml", large(*numbers))
    assert taken.row.state == "waiting"
    *before, (last, state) = seen
    assert len(before) >= 5
    assert {one for _, one in before} == {"reading"}
    assert all(one == NOTHING for one, _ in before)
    assert (last["lists"], last["counter"], state) == ([1, 18, 18], 18, "waiting")
    assert last["events"] == 19


def test_the_last_commit_is_tells_of_many_invoices_in_one_row(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(intake_module, "BATCH", 100)
    rows: list[int] = []

    def answer(connection: Connection, _taken: TakenFile) -> None:
        rows.append(connection.exec_driver_sql("SELECT count(*) FROM event").scalar() or 0)

    with desk.blobs.writer() as writer:
        writer.write(large(*(f"LAST{at}" for at in range(600)), embedded=None))
        desk.intake.take_in(ArrivingFile(desk.company_id, "many.xml", writer), answer)
    assert rows == [2]
    assert desk.seen("LAST7")["events"] == 601


def test_the_letters_of_what_is_still_read_are_looked_at_when_it_is_there(desk: Desk) -> None:
    rows = LetterRows(desk.database, desk.blobs)
    looked: list[int] = []

    def look_at_all() -> None:
        while found := rows.next():
            for row, one in found:
                assert desk.blobs.read(one.blob, one.offset, one.size)
                looked.append(row)
                rows.seen(row, one)

    desk.database.look = look_at_all
    desk.take("large.xml", large(*(f"LETTER{at}" for at in range(14))))
    look_at_all()
    with desk.database.reading() as connection:
        of_file = list(connection.scalars(select(invoice.c.row)))
    assert sorted(looked) == sorted(of_file)
    assert rows.last == max(of_file)
    assert looked[0] == min(of_file)


def test_a_kill_at_any_commit_leaves_nothing(desk: Desk) -> None:
    data = large(*(f"KILL{at}" for at in range(14)))
    dies_at = 1
    while True:
        desk.database.commits, desk.database.dies_at = 0, dies_at
        try:
            desk.take("large.xml", data)
            break
        except Died:
            pass
        last = desk.seen("KILL3")
        desk.start_again()
        if desk.rows()[0]:  # it died after the last commit: all is there
            assert desk.seen("KILL3")["counter"] == 14
            assert not list(desk.blobs.scratch.iterdir())
            break
        assert (last, desk.seen("KILL3"), desk.rows()) == (NOTHING, NOTHING, [0, 0, 0, 0, 0])
        assert not list(desk.blobs.scratch.iterdir())
        dies_at += 1
    assert dies_at >= 5
    assert desk.take("large.xml", data).is_duplicate


def test_a_fault_at_the_end_takes_all_back(desk: Desk) -> None:
    data = large(*(f"BAD{at}" for at in range(13))).replace(b"</Batch>", b"</Bitch>")
    taken = desk.take("large.xml", data)
    assert (taken.row.state, taken.row.invoice_count) == ("unreadable", 0)
    assert desk.rows()[1:] == [0, 0, 0, 0]
    assert desk.seen("BAD3")["counter"] == 0


def test_numbers_that_came_meanwhile_are_marked(desk: Desk) -> None:
    numbers = [new_number() for _ in range(12)]
    states = iter(range(100))

    def look() -> None:
        if next(states) == 2:  # in the middle of the large one a small file with one of its numbers comes
            desk.database.look = staticmethod(lambda: None)
            assert desk.take("small.xml", ubl_invoice(numbers[5], payable="7.00")).row.state == "waiting"

    desk.database.look = look
    desk.take("large.xml", large(*numbers))
    with desk.database.reading() as connection:
        marked = connection.execute(
            select(invoice.c.number, invoice.c.findings).where(invoice.c.duplicate_of.is_not(None))
        )
        ((number, findings),) = marked.all()
    assert (number, [one["code"] for one in findings]) == (numbers[5], ["number_sent_before"])


def test_the_same_bytes_at_the_same_time_are_read_once(desk: Desk) -> None:
    data = large(*(new_number() for _ in range(30)))
    started, answers = threading.Barrier(3), []

    def take() -> None:
        started.wait()
        answers.append(desk.take("large.xml", data))

    threads = [threading.Thread(target=take) for _ in range(3)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(one.is_duplicate for one in answers) == [False, True, True]
    assert len({one.row.id for one in answers}) == 1
    assert desk.rows()[:2] == [1, 30]


def test_a_killed_gateway_shows_nothing_and_takes_the_file_again(tmp_path: Path) -> None:
    numbers = [new_number() for _ in range(6000)]
    data, key = large(*numbers, embedded=None), str(uuid.uuid4())
    with RunningGateway(tmp_path) as gateway:
        upload = threading.Thread(target=_upload_until_killed, args=(gateway, data, key))
        upload.start()
        while not (found := gateway.get("/files", state="reading").json()["items"]):
            assert upload.is_alive()
        (reading,) = found
        assert gateway.get(f"/files/{reading['id']}/invoices").json()["items"] == []
        assert gateway.get("/invoices", q=numbers[0]).json()["total"] == 0
        plan = gateway.post("/sends/plan", json={"file_ids": [reading["id"]]})
        assert (plan.status_code, plan.json()["code"]) == (422, "still_reading")
        gone = gateway.http.delete(f"{gateway.company_url}/files/{reading['id']}", timeout=10)
        assert (gone.status_code, gone.json()["code"]) == (409, "still_reading")
        gateway.kill()
        upload.join()
        gateway.start()
        assert gateway.get("/files").json()["total"] == 0
        assert gateway.get("/invoices").json()["total"] == 0
        assert list((tmp_path / "blobs" / "incoming").iterdir()) == []
        answer = gateway.upload("large.xml", data, key=key)
        assert (answer.status_code, answer.json()["invoice_count"]) == (201, 6000)
        assert gateway.get("/counts").json()["waiting"] == 6000


def _upload_until_killed(gateway: RunningGateway, data: bytes, key: str) -> None:
    import requests

    with pytest.raises(requests.RequestException):
        requests.post(
            gateway.company_url + "/files",
            files={"file": ("large.xml", data)},
            headers={**gateway.http.headers, "Idempotency-Key": key},
            timeout=120,
        )
