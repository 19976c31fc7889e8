"""What the system refuses is called what it is, costs one call, and leaves nothing behind."""

import errno
import fcntl
import socket
import threading
from collections import deque
from contextlib import ExitStack
from pathlib import Path
from types import SimpleNamespace

import pytest
from dbos import DBOS
from pysqlite3 import dbapi2
from sqlalchemy.exc import DatabaseError, OperationalError

from connect_app.domain.errors import FixSettings
from connect_app.domain.system_faults import system_fault
from connect_app.gateway import main
from connect_app.gateway.damage.finding import look
from connect_app.gateway.damage.record import open_record
from connect_app.gateway.process import data_lock
from connect_app.gateway.process.configuration import Configuration
from connect_app.gateway.process.data_lock import DataLock
from connect_app.gateway.process.data_mode import claim_mode
from connect_app.gateway.store import faults
from connect_app.gateway.store.engine import Database, open_database
from connect_app.gateway.store.events import append_events

pytestmark = pytest.mark.sqlite_only("faults of its file")


@pytest.fixture
def database(tmp_path: Path):
    made = open_database(tmp_path)
    yield made
    made.close()


@pytest.mark.parametrize(
    ("number", "code", "words"),
    [
        (errno.ENOSPC, "disk_full", "Free some room"),
        (errno.EIO, "disk_fault", "disk looked at"),
        (errno.EROFS, "read_only", "only be read"),
        (errno.EACCES, "no_access", "rights"),
        (errno.EMFILE, "too_many_open_files", "open just now"),
        (errno.ENOMEM, "short_of_memory", "short of memory"),
        (None, "disk_fault", "disk looked at"),
    ],
)
def test_each_fault_has_its_own_words(number, code, words):
    fault = system_fault(number)
    assert fault.code == code
    assert words in fault.sentence
    assert ("room" in fault.sentence) == (code == "disk_full")


def write(database: Database) -> None:
    with database.writing() as connection:
        connection.exec_driver_sql("UPDATE alembic_version SET version_num = version_num")


def test_a_connection_that_the_system_failed_is_dropped(database):
    seen = []
    with pytest.raises(OperationalError), database.writing() as connection:
        seen.append(connection.connection.dbapi_connection)
        error = OperationalError("COMMIT", {}, _Fault())
        raise error
    with database.writing() as connection:
        assert connection.connection.dbapi_connection is not seen[0]


def test_damage_that_any_statement_meets_is_looked_at(tmp_path):
    """Also one of a lane or of the delivery engine, which no call of the API tells of."""
    database = open_database(tmp_path)
    with database.reading() as connection:
        query = "SELECT rootpage FROM sqlite_master WHERE name = 'email_list'"
        root = connection.exec_driver_sql(query).scalar_one()
    database.close()
    with (tmp_path / "gateway.db").open("rb+") as file:
        file.seek((root - 1) * 4096)
        file.write(b"\xff" * 4096)
    database = open_database(tmp_path)
    try:
        assert not (tmp_path / "look-through").exists()
        with pytest.raises(DatabaseError), database.engine.connect() as connection:
            connection.exec_driver_sql("SELECT * FROM email_list").all()
        assert (tmp_path / "look-through").exists()
    finally:
        database.close()


def test_what_met_damage_is_looked_through_with_its_indexes(tmp_path):
    """A bad index is not found by the quick check of a start, and would be met again and again."""
    database = open_database(tmp_path)
    with database.writing() as connection:
        append_events(connection, "c", "invoice.changed", [(f"invoice-{n}", {}) for n in range(9)], by="test")
    with database.reading() as connection:
        query = "SELECT rootpage FROM sqlite_master WHERE name = 'event_by_object'"
        root = connection.exec_driver_sql(query).scalar_one()
    database.close()
    data = (tmp_path / "gateway.db").read_bytes()
    at = data.index(b"invoice-5", (root - 1) * 4096)
    assert at < root * 4096
    (tmp_path / "gateway.db").write_bytes(data[:at] + b"I" + data[at + 1 :])
    assert look(tmp_path) is None
    (tmp_path / "look-through").touch()
    found = look(tmp_path)
    assert found is not None
    assert found.code == "database_damaged"


@pytest.mark.noisy("Damage was found")
def test_damage_that_no_check_finds_is_asked_about_at_the_third_time(tmp_path, monkeypatch):
    met_at: deque[float] = deque(maxlen=3)
    now = [1000.0]
    monkeypatch.setattr(main.time, "monotonic", lambda: now[0])
    for later_s, is_noted in ((0, False), (599, False), (2, False), (1, True), (1, False)):
        now[0] += later_s
        main._note_if_in_vain(tmp_path, met_at)
        record = open_record(tmp_path)
        assert (record is not None) == is_noted, later_s
        (tmp_path / "damage.json").unlink(missing_ok=True)


class _Fault(Exception):
    sqlite_errorcode = 10  # SQLITE_IOERR


def test_writers_take_turns(database):
    threads = [threading.Thread(target=write, args=(database,)) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()


def test_a_lock_that_cannot_be_taken_is_not_somebody_elses(tmp_path, monkeypatch):
    def refuse(_handle):
        raise OSError(errno.EIO, "Input/output error")

    monkeypatch.setattr(data_lock, "try_lock", refuse)
    with pytest.raises(FixSettings) as caught, DataLock(tmp_path):
        pass
    assert caught.value.code == "data_folder"


def test_a_full_disk_is_named_where_the_folder_is_claimed(tmp_path, monkeypatch):
    def refuse(_handle, _length):
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(data_lock.os, "ftruncate", refuse)
    with pytest.raises(FixSettings) as caught, DataLock(tmp_path):
        pass
    assert caught.value.sentence == "The data folder cannot be written to: the disk is full."


@pytest.mark.parametrize(("free_bytes", "words"), [(0, "the disk is full"), (10**9, "“disk I/O error”")])
def test_an_index_that_cannot_grow_tells_of_a_full_disk(tmp_path, monkeypatch, free_bytes, words):
    monkeypatch.setattr(faults.shutil, "disk_usage", lambda _folder: SimpleNamespace(free=free_bytes))
    error = dbapi2.OperationalError("disk I/O error")
    error.sqlite_errorcode = dbapi2.SQLITE_IOERR
    assert faults.database_cause(error, tmp_path) == words


def test_a_lock_that_somebody_has_is_said_to_be_theirs(tmp_path):
    with (tmp_path / "gateway.lock").open("w") as file:
        fcntl.flock(file, fcntl.LOCK_EX)
        with pytest.raises(FixSettings) as caught, DataLock(tmp_path):
            pass
    assert caught.value.code == "already_running"


@pytest.mark.noisy("cannot start just now")
def test_one_refusal_at_the_start_is_no_reason_to_have_no_gateway(tmp_path, monkeypatch):
    register, refused = DBOS.register_queue, []

    def refuse_once(*arguments, **options):
        if not refused:
            refused.append(True)
            raise OperationalError("INSERT", {}, _Fault())
        return register(*arguments, **options)

    monkeypatch.setattr(DBOS, "register_queue", refuse_once)
    claim_mode(tmp_path, practice=True)
    door = main._Door(socket.socket(), "127.0.0.1")
    with door.listener, ExitStack() as stack:
        gateway = main._composed_on_a_sound_ledger(stack, tmp_path, True, Configuration(), door)
        assert refused
        assert gateway is not None and gateway.delivery.is_running
