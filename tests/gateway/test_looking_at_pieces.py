"""Many embedded files at once: each is looked at once, whoever asks, and one that cannot be read holds up no other."""

from collections import Counter
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import select

from connect_app.documents.worker import DocumentWorker, Look, LookRequest
from connect_app.domain.attachment import DocumentFacts
from connect_app.gateway.company.settings import first_settings
from connect_app.gateway.intake.intake import Intake
from connect_app.gateway.intake.pieces import Pieces
from connect_app.gateway.intake.uploads import ArrivingFile
from connect_app.gateway.registers.register_routes import everybody_is_there
from connect_app.gateway.store.blobs import BlobStore
from connect_app.gateway.store.companies import create_company
from connect_app.gateway.store.drawings import known_drawings
from connect_app.gateway.store.engine import open_database
from connect_app.gateway.store.reading_files import begin_reading, end_reading
from connect_app.gateway.store.tables import attachment, file
from tests.gateway.test_pieces import invoice
from tests.invoice_files import batch
from tests.unit.documents import making

COUNT = 230


class Counting:
    """A reader that counts which files it was asked for, by their bytes."""

    def __init__(self, worker: DocumentWorker) -> None:
        self.asked: Counter[bytes] = Counter()
        self._worker = worker

    def look_at_many(self, files: Sequence[LookRequest]) -> list[Look | None]:
        found = self._worker.look_at_many(files)
        self.asked.update(one.path.read_bytes() for one in files[: len(found)])
        return found

    def inspect(self, path: Path, filename: str) -> DocumentFacts:
        return self._worker.inspect(path, filename)

    def text(self, path: Path) -> str:
        return self._worker.text(path)


class Room:
    """A store with one file of invoices that each hold a PDF; one of them is broken."""

    def __init__(self, folder: Path, worker: DocumentWorker, *, looks_ahead: bool = False) -> None:
        folder.mkdir()
        self.database = open_database(folder)
        self.blobs = BlobStore(folder / "blobs")
        with self.database.writing() as connection:
            settings = first_settings(is_practice=True).model_dump(mode="json")
            company_id = create_company(connection, "Room", None, None, settings)
        self.reader = Counting(worker)
        self.pieces = Pieces(self.database, self.blobs, self.reader)
        made = [making.broken_picture_pdf(), *(making.pdf(text=f"No {number}") for number in range(COUNT - 1))]
        look_ahead = self.pieces.look_ahead if looks_ahead else None
        intake = Intake(self.database, self.blobs, worker, everybody_is_there, look_ahead)
        with self.blobs.writer() as writer:
            writer.write(batch(*(invoice(("a.pdf", pdf)) for pdf in made)))
            intake.take_in(ArrivingFile(company_id, "in.xml", writer), lambda *_: None)
        self.invoice_ids = [row.invoice_id for row in self.rows()]

    def rows(self) -> Sequence[Any]:
        with self.database.reading() as connection:
            return connection.execute(select(attachment).order_by(attachment.c.id)).all()


@pytest.fixture
def room(tmp_path: Path, worker: DocumentWorker) -> Iterator[Room]:
    made = Room(tmp_path / "data", worker)
    yield made
    made.database.close()


def test_those_who_ask_at_the_same_time_share_the_work(room: Room) -> None:
    with ThreadPoolExecutor(3) as pool:
        for done in [pool.submit(room.pieces.examine, room.invoice_ids) for _ in range(3)]:
            done.result(timeout=300)
    assert all(row.examined is not None for row in room.rows())
    assert len(room.reader.asked) == COUNT and set(room.reader.asked.values()) == {1}


def test_what_is_whole_is_drawn_with_the_same_look(room: Room) -> None:
    room.pieces.examine(room.invoice_ids)
    rows = room.rows()
    with room.database.reading() as connection:
        known = known_drawings(connection, [row.sha256 for row in rows])
    assert [row.sha256 in known for row in rows] == [False] + [True] * (COUNT - 1)
    assert {found.code for found in known.values()} == {None}


def test_a_missing_file_holds_up_no_other(room: Room, caplog: pytest.LogCaptureFixture) -> None:
    missing = room.rows()[3]
    room.blobs.path(missing.blob).unlink()
    with caplog.at_level("CRITICAL"):
        room.pieces.examine(room.invoice_ids)
    unseen = [row.id for row in room.rows() if row.examined is None]
    assert missing.id in unseen and all(row.blob == missing.blob for row in room.rows() if row.id in unseen)


def test_what_was_looked_at_while_its_file_was_read_is_not_looked_at_again(
    tmp_path: Path, worker: DocumentWorker
) -> None:
    room = Room(tmp_path / "data", worker, looks_ahead=True)
    with ThreadPoolExecutor(1) as pool:
        examining = pool.submit(room.pieces.examine, room.invoice_ids[: COUNT // 2])
        room.pieces.start()
        try:
            examining.result(timeout=300)
            room.pieces.examine(room.invoice_ids)
        finally:
            room.pieces.stop()
    rows = room.rows()
    assert all(row.examined is not None for row in rows)
    assert len(room.reader.asked) == COUNT and set(room.reader.asked.values()) == {1}
    assert [row.examined.get("problem") for row in rows].count(None) == COUNT
    with room.database.reading() as connection:
        assert len(known_drawings(connection, [row.sha256 for row in rows])) == COUNT - 1
    room.database.close()


def test_nothing_is_written_of_what_is_still_being_read(room: Room) -> None:
    file_id = _file_of(room)
    begin_reading("company", file_id)
    try:
        room.pieces.examine(room.invoice_ids)
        assert all(row.examined is None for row in room.rows())
    finally:
        end_reading(file_id)
    room.pieces.examine(room.invoice_ids)
    assert all(row.examined is not None for row in room.rows())


def _file_of(room: Room) -> str:
    with room.database.reading() as connection:
        return str(connection.scalar(select(file.c.id)))
