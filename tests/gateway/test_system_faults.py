"""What the system refuses is called what it is, costs one call, and leaves nothing behind."""

import errno
import fcntl
import threading
from pathlib import Path

import pytest
from sqlalchemy.exc import OperationalError

from connect_app.domain.errors import FixSettings
from connect_app.domain.system_faults import system_fault
from connect_app.gateway.process import data_lock
from connect_app.gateway.process.data_lock import DataLock
from connect_app.gateway.store.engine import Database, open_database


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


def test_a_lock_that_somebody_has_is_said_to_be_theirs(tmp_path):
    with (tmp_path / "gateway.lock").open("w") as file:
        fcntl.flock(file, fcntl.LOCK_EX)
        with pytest.raises(FixSettings) as caught, DataLock(tmp_path):
            pass
    assert caught.value.code == "already_running"
