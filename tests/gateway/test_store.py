import errno
import hashlib
import os
import shutil
import stat
import subprocess
import sys
import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import insert, select, update

from connect_app.domain.errors import Bug, FixSettings
from connect_app.domain.identifiers import new_id
from connect_app.gateway.api.idempotency import KEPT_DAYS, forget_old_answers
from connect_app.gateway.store.blobs import BlobStore
from connect_app.gateway.store.companies import create_company
from connect_app.gateway.store.counters import count, counts
from connect_app.gateway.store.engine import SCHEMA_REVISION, Database, open_database
from connect_app.gateway.store.events import append_event, events_after, now_us
from connect_app.gateway.store.known_blobs import is_blob_known
from connect_app.gateway.store.ledger import refresh_invoices
from connect_app.gateway.store.migrating import configuration
from connect_app.gateway.store.search import fold, match_expression
from connect_app.gateway.store.tables import delivery, event, file, idempotency, invoice, metadata, send
from tests.running_gateway import ROOT

pytestmark = pytest.mark.both


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    opened = open_database(tmp_path)
    yield opened
    opened.close()


@pytest.mark.sqlite_only("its settings")
def test_commits_survive_a_power_cut(database: Database) -> None:
    with database.reading() as connection:
        pragmas = {
            name: connection.exec_driver_sql(f"PRAGMA {name}").scalar_one()
            for name in ("journal_mode", "synchronous", "foreign_keys")
        }
        version = connection.exec_driver_sql("SELECT sqlite_version()").scalar_one()
    assert pragmas == {"journal_mode": "wal", "synchronous": 2, "foreign_keys": 1}
    assert tuple(map(int, version.split("."))) >= (3, 51, 3)


@pytest.mark.sqlite_only("how SQLAlchemy looks at a server's tables needs JSON that is no text")
def test_the_migrations_make_the_tables(database: Database) -> None:
    ours = set(metadata.tables)

    def is_ours(name: str | None, kind: str, _parents: object) -> bool:
        return kind != "table" or name in ours

    with database.reading() as connection:
        context = MigrationContext.configure(connection, opts={"include_name": is_ours, "compare_type": True})
        assert compare_metadata(context, metadata) == []


def test_the_program_knows_its_newest_migration() -> None:
    assert ScriptDirectory.from_config(configuration()).get_heads() == [SCHEMA_REVISION]


@pytest.mark.sqlite_only("the bytes of its file")
def test_a_database_of_a_newer_program_is_left_as_it_is(tmp_path: Path) -> None:
    opened = open_database(tmp_path)
    with opened.writing() as connection:
        connection.exec_driver_sql("UPDATE alembic_version SET version_num = '0005x'")
    opened.close()
    before = (tmp_path / "gateway.db").read_bytes()
    with pytest.raises(FixSettings, match="database_too_new"):
        open_database(tmp_path)
    assert (tmp_path / "gateway.db").read_bytes() == before


@pytest.mark.sqlite_only("damage in its file")
def test_a_damaged_database_is_left_as_it_is(tmp_path: Path) -> None:
    path = tmp_path / "gateway.db"
    path.write_bytes(b"this was a database once" * 1000)
    with pytest.raises(FixSettings, match="database_damaged"):
        open_database(tmp_path)
    assert path.read_bytes() == b"this was a database once" * 1000


def test_answers_are_forgotten_when_nobody_can_ask_any_more(database: Database) -> None:
    day = 86_400 * 1_000_000
    with database.writing() as connection:
        for key, at in (("old", now_us() - (KEPT_DAYS + 1) * day), ("new", now_us() - day)):
            connection.execute(
                insert(idempotency).values(
                    company_id="c", key=key, request_sha256="", status=201, headers={}, body=b"", created_at=at
                )
            )
        forget_old_answers(connection)
        assert connection.scalars(select(idempotency.c.key)).all() == ["new"]


@pytest.mark.parametrize("leaps", [[3650], [-3650], [3650, 3650, -3650], [-1, 3650, 0], [90, 90, 90]])
def test_answers_are_not_forgotten_because_the_clock_jumped(
    database: Database, monkeypatch: pytest.MonkeyPatch, leaps: list[int]
) -> None:
    """The gateway starts with the clock wrong by so many days, answers a call, and starts again when it is right."""
    right = now_us()
    keys = []
    for number, days in enumerate([0, *leaps, 0]):
        for module in ("api.idempotency", "process.own_time"):
            monkeypatch.setattr(f"connect_app.gateway.{module}.now_us", lambda days=days: right + days * 86_400_000_000)
        with database.writing() as connection:
            at = forget_old_answers(connection).now_us()
            keys.append(f"key-{number}")
            connection.execute(
                insert(idempotency).values(
                    company_id="c", key=keys[-1], request_sha256="", status=201, headers={}, body=b"", created_at=at
                )
            )
            assert connection.scalars(select(idempotency.c.key).order_by(idempotency.c.key)).all() == keys


def test_a_reader_sees_one_state_and_waits_for_nobody(database: Database) -> None:
    with database.reading() as reader:
        assert counts(reader, "c")["waiting"] == 0
        with database.writing() as writer:
            count(writer, "c", {"waiting": 1})
        assert counts(reader, "c")["waiting"] == 0
    with database.reading() as reader:
        assert counts(reader, "c")["waiting"] == 1


def test_writers_come_one_after_the_other(database: Database) -> None:
    def add(_: int) -> None:
        with database.writing() as connection:
            value = counts(connection, "c")["waiting"]
            count(connection, "c", {"waiting": value + 1 - value})

    with ThreadPoolExecutor(8) as pool:
        list(pool.map(add, range(80)))
    with database.reading() as connection:
        assert counts(connection, "c")["waiting"] == 80


def test_an_error_takes_everything_back(database: Database) -> None:
    with pytest.raises(RuntimeError), database.writing() as connection:
        append_event(connection, "c", "file.added", "f", by="test")
        raise RuntimeError
    with database.reading() as connection:
        assert events_after(connection, "c", 0, 10) == []


def test_the_cursor_of_an_event_is_never_used_again(database: Database) -> None:
    with database.writing() as connection:
        append_event(connection, "c", "file.added", "f", by="test")
        connection.execute(event.delete())
        append_event(connection, "c", "file.added", "f", by="test")
    with database.reading() as connection:
        assert [row.seq for row in events_after(connection, "c", 0, 10)] == [2]


@pytest.mark.parametrize(
    ("text", "folded"),
    [("Łódź", "lodz"), ("STRASSE", "strasse"), ("Straße", "strasse"), ("Søren Ærø", "soren aero"), ("Öå", "oa")],
)
def test_folding(text: str, folded: str) -> None:
    assert fold(text) == folded


def test_a_query_without_words_matches_nothing() -> None:
    assert match_expression('"*" -- ') is None
    assert match_expression("INV-01 åk") == '"inv" * AND "01" * AND "ak" *'


def test_a_kept_blob_is_named_by_its_hash(tmp_path: Path) -> None:
    blobs = BlobStore(tmp_path)
    data = b"invoice" * 1000
    with blobs.writer() as writer:
        writer.write(data[:100])
        writer.write(data[100:])
        kept = writer.keep()
    assert kept.name == hashlib.sha256(data).hexdigest()
    assert blobs.read(kept.name) == data
    assert blobs.read(kept.name, 7, 7) == b"invoice"
    assert list(blobs.scratch.iterdir()) == []
    assert blobs.put(data) == kept
    with pytest.raises(Bug, match="blob_cut"):
        blobs.read(kept.name, 0, 8000)
    with pytest.raises(Bug, match="blob_missing"):
        blobs.read("0" * 64)
    with pytest.raises(Bug, match="bad_blob_name"):
        blobs.path("../../etc/passwd")


def test_a_folder_that_was_taken_away_is_made_again(tmp_path: Path) -> None:
    blobs = BlobStore(tmp_path)
    name = blobs.put(b"one").name
    shutil.rmtree(tmp_path / name[:2])
    assert blobs.put(b"one").name == name
    assert blobs.read(name) == b"one"


@pytest.mark.noisy("cannot be read", "was damaged on the disk")
def test_a_place_of_the_disk_that_went_bad_is_healed_when_its_bytes_come_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    blobs = BlobStore(tmp_path)
    name = blobs.put(b"one").name

    def refuse(_name: str) -> bool:
        raise OSError(errno.EIO, "Input/output error")

    monkeypatch.setattr(blobs, "is_whole", refuse)
    assert blobs.put(b"one").was_healed
    assert blobs.read(name) == b"one"


def test_a_disk_that_flushes_no_folders_keeps_blobs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    fsync = os.fsync

    def refuse_folders(handle: int) -> None:
        if stat.S_ISDIR(os.fstat(handle).st_mode):
            raise OSError(errno.EINVAL, "Invalid argument")
        fsync(handle)

    monkeypatch.setattr(os, "fsync", refuse_folders)
    blobs = BlobStore(tmp_path / "blobs")
    assert blobs.read(blobs.put(b"one").name) == b"one"


def test_what_is_not_kept_goes(tmp_path: Path) -> None:
    blobs = BlobStore(tmp_path)
    with blobs.writer() as writer:
        writer.write(b"half")
    assert [path for path in tmp_path.rglob("*") if path.is_file()] == []


def test_the_same_bytes_at_the_same_time(tmp_path: Path) -> None:
    blobs = BlobStore(tmp_path)
    together = threading.Barrier(6)

    def put(_: int) -> str:
        together.wait()
        return blobs.put(b"same" * 100_000).name

    with ThreadPoolExecutor(6) as pool:
        names = set(pool.map(put, range(6)))
    assert [path.name for path in tmp_path.rglob("*") if path.is_file()] == list(names)


_DYING = """
import os, sys
from pathlib import Path
from connect_app.gateway.store.blobs import BlobStore
blobs = BlobStore(Path(sys.argv[1]))
with blobs.writer() as begun, blobs.writer() as kept:
    begun.write(b"begun")
    begun.flush()
    kept.write(b"kept")
    print(kept.keep().name, flush=True)
    os._exit(9)
"""


@pytest.mark.parametrize("is_known", [True, False])
def test_a_crash_before_the_commit_leaves_no_blob(tmp_path: Path, is_known: bool) -> None:
    command = [sys.executable, "-c", _DYING, str(tmp_path)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=60, check=False)
    assert done.returncode == 9, done.stderr
    name = done.stdout.strip()
    after = BlobStore(tmp_path)
    assert after.read(name) == b"kept"
    after.sweep(lambda asked: is_known and asked == name)
    assert [path.name for path in tmp_path.rglob("*") if path.is_file()] == ([name] if is_known else [])


def test_a_blob_of_a_failed_commit_goes_at_the_next_start(tmp_path: Path) -> None:
    blobs = BlobStore(tmp_path)
    with pytest.raises(RuntimeError), blobs.writer() as writer:
        writer.write(b"kept")
        kept = writer.keep()
        raise RuntimeError
    assert blobs.read(kept.name) == b"kept"  # somebody else may have stored the same bytes meanwhile
    blobs.sweep(lambda _: False)
    assert [path for path in tmp_path.rglob("*") if path.is_file()] == []


def test_a_condemned_blob_goes_unless_somebody_knows_it(tmp_path: Path) -> None:
    blobs = BlobStore(tmp_path)
    gone, stays = blobs.put(b"gone").name, blobs.put(b"stays").name
    blobs.condemn(gone)
    blobs.condemn(stays)
    blobs.sweep(lambda name: name == stays)
    assert [path.name for path in tmp_path.rglob("*") if path.is_file()] == [stays]


class Ledger:
    """A company with one file of three invoices and a send, to move deliveries in."""

    def __init__(self, database: Database) -> None:
        self.database = database
        self.invoices = [new_id() for _ in range(3)]
        self.file_id, self.send_id = new_id(), new_id()
        with database.writing() as connection:
            self.company_id = create_company(connection, "C", None, None, {})
            connection.execute(
                insert(file).values(
                    id=self.file_id,
                    company_id=self.company_id,
                    name="f",
                    size=1,
                    sha256="a" * 64,
                    format="ubl",
                    state="waiting",
                    received_at=1,
                    invoice_count=3,
                    waiting_count=3,
                    totals=[],
                )
            )
            for position, invoice_id in enumerate(self.invoices):
                connection.execute(insert(invoice).values(**self._invoice(position, invoice_id)))
            connection.execute(
                insert(send).values(
                    id=self.send_id,
                    company_id=self.company_id,
                    created_at=1,
                    created_by="t",
                    begins_at=1,
                    selected=3,
                    skips=[],
                )
            )
            count(connection, self.company_id, {"waiting": 3, "waiting_files": 1})

    def _invoice(self, position: int, invoice_id: str) -> dict[str, object]:
        return {
            "id": invoice_id,
            "company_id": self.company_id,
            "file_id": self.file_id,
            "position": position + 1,
            "kind": "invoice",
            "number": str(position),
            "seller_key": "",
            "format": "ubl",
            "facts": {"seller": {}, "buyer": {}},
            "findings": [],
            "routes": [],
            "state": "waiting",
            "original_blob": "a" * 64,
            "original_offset": 0,
            "original_length": 1,
            "original_sha256": "a" * 64,
        }

    def deliver(self, position: int, state: str, **more: object) -> str:
        """Write a delivery of one invoice and bring the ledger up to date."""
        delivery_id = new_id()
        with self.database.writing() as connection:
            connection.execute(
                insert(delivery).values(
                    id=delivery_id,
                    company_id=self.company_id,
                    invoice_id=self.invoices[position],
                    send_id=self.send_id,
                    lane_id="l",
                    channel="email",
                    address="a",
                    state=state,
                    frozen=[],
                    created_at=1,
                    updated_at=1,
                    **more,
                )
            )
            refresh_invoices(connection, self.invoices, by="t", at=7)
        return delivery_id

    def change(self, delivery_id: str, **values: object) -> None:
        """Change a delivery and bring the ledger up to date."""
        with self.database.writing() as connection:
            connection.execute(update(delivery).where(delivery.c.id == delivery_id).values(**values))
            refresh_invoices(connection, self.invoices, by="t", at=8)

    def states(self) -> list[str]:
        with self.database.reading() as connection:
            rows = connection.execute(select(invoice.c.state).order_by(invoice.c.row))
            return [row.state for row in rows]

    def file_state(self) -> str:
        with self.database.reading() as connection:
            return str(connection.scalar(select(file.c.state)))

    def counts(self) -> dict[str, int]:
        with self.database.reading() as connection:
            return {name: value for name, value in counts(connection, self.company_id).items() if value}

    def told(self) -> list[tuple[str, str]]:
        with self.database.reading() as connection:
            rows = events_after(connection, self.company_id, 0, 100)
            return [(row.kind, row.data["state"]) for row in rows]


@pytest.mark.parametrize(
    ("deliveries", "state"),
    [
        ([], "waiting"),
        (["queued"], "sending"),
        (["handing_over"], "sending"),
        (["deferred", "failed"], "sending"),
        (["deferred without a time", "accepted"], "attention"),
        (["failed"], "attention"),
        (["held", "delivered"], "attention"),
        (["uncertain", "accepted"], "attention"),
        (["accepted"], "sent"),
        (["delivered", "cancelled"], "sent"),
        (["cancelled", "cancelled"], "waiting"),
    ],
)
def test_an_invoice_stands_where_its_deliveries_stand(database: Database, deliveries: list[str], state: str) -> None:
    ledger = Ledger(database)
    for one in deliveries:
        name, _, without_time = one.partition(" ")
        is_due = name == "deferred" and not without_time
        ledger.deliver(0, name, next_attempt_at=7 if is_due else None)
    assert ledger.states() == [state, "waiting", "waiting"]


def test_file_and_counters_follow(database: Database) -> None:
    ledger = Ledger(database)
    first = ledger.deliver(0, "queued")
    assert (ledger.file_state(), ledger.counts()) == ("waiting", {"waiting_files": 1, "waiting": 2, "sending": 1})
    ledger.change(first, state="accepted", accepted_at=5)
    assert (ledger.file_state(), ledger.counts()) == ("waiting", {"waiting_files": 1, "waiting": 2, "sent": 1})
    ledger.deliver(1, "accepted", accepted_at=6)
    last = ledger.deliver(2, "queued")
    assert (ledger.file_state(), ledger.counts()) == ("sending", {"sending": 1, "sent": 2})
    ledger.change(last, state="accepted", accepted_at=6)
    assert (ledger.file_state(), ledger.counts()) == ("sent", {"sent": 3})
    failure = {"code": "bounced", "message": "No such mailbox.", "owner": "you"}
    ledger.change(first, state="failed", failure=failure)
    # What was accepted once stays among the sent ones, and needs attention as well.
    assert ledger.counts() == {"sent": 3, "attention": 1}
    second = ledger.deliver(0, "accepted", accepted_at=9, replaces=first)
    ledger.change(first, replaced_by=second)
    assert ledger.counts() == {"sent": 3}
    assert ledger.told() == [
        ("file.changed", "waiting"),  # one invoice fewer waits in it
        ("invoice.changed", "sending"),
        ("invoice.changed", "sent"),
        ("file.changed", "waiting"),
        ("invoice.changed", "sent"),
        ("file.changed", "sending"),
        ("invoice.changed", "sending"),
        ("file.changed", "sent"),
        ("invoice.changed", "sent"),
        ("invoice.changed", "attention"),
        ("invoice.changed", "attention"),  # one recipient more
        ("invoice.changed", "sent"),
    ]


def test_the_failure_is_shown_while_it_lasts(database: Database) -> None:
    ledger = Ledger(database)
    failure = {"code": "bounced", "message": "No such mailbox.", "owner": "you"}
    first = ledger.deliver(0, "failed", failure=failure)

    def shown() -> tuple[str | None, str | None]:
        with database.reading() as connection:
            row = connection.execute(select(invoice).order_by(invoice.c.row)).first()
            assert row is not None
            return row.failure_code, row.failure_message

    assert shown() == ("bounced", "No such mailbox.")
    ledger.change(first, state="queued")
    assert shown() == (None, None)


def test_which_blobs_are_known(database: Database) -> None:
    Ledger(database)
    with database.reading() as connection:
        assert is_blob_known(connection, "a" * 64)
        assert not is_blob_known(connection, "b" * 64)
