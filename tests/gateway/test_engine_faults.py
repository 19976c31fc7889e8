"""A statement of the delivery engine that fails once stops no job, no queue and no writer."""

import sqlite3
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from pysqlite3 import dbapi2
from sqlalchemy import event

from connect_app.gateway.delivery import supervising
from connect_app.gateway.delivery.engine import LANE, NOTICE, DeliveryEngine
from connect_app.gateway.store.engine import Database, open_database
from tests.sending_job import until

pytestmark = pytest.mark.noisy(
    "nobody was at work on them", "cannot be looked after", "cannot be looked at", "is started anew"
)
PATIENCE_S = 60.0


class Works:
    """An engine whose jobs only note that they ran, on a database of which one statement is refused."""

    def __init__(self, folder: Path) -> None:
        self.database: Database = open_database(folder)
        self.done: list[str] = []
        self.engine = DeliveryEngine(self.database)
        self._mine = threading.get_ident()
        self._left = 0
        self._code = 0
        self.was_refused = False
        event.listen(self.database.engine, "do_execute", self._refuse)

    def start(self) -> None:
        self.engine.start({LANE: self.done.append, NOTICE: self.done.append})

    def refuse(self, number: int, code: int) -> None:
        self._code, self._left, self.was_refused = code, number, False

    def _refuse(self, _cursor: object, _statement: str, _parameters: object, _context: object) -> None:
        if threading.get_ident() == self._mine or self._left == 0:
            return
        self._left -= 1
        if self._left == 0:
            self.was_refused = True
            fault = dbapi2.OperationalError("locking protocol")
            fault.sqlite_errorcode = self._code
            raise fault

    def is_idle(self) -> bool:
        with self.database.reading() as connection:
            query = "SELECT count(*) FROM workflow_status WHERE status NOT IN ('SUCCESS')"
            return not connection.exec_driver_sql(query).scalar_one()

    def work(self, name: str) -> None:
        with self.database.writing() as connection:
            self.engine.enqueue_in_transaction(connection, name)
        until("the job is done", lambda: name in self.done, PATIENCE_S)
        until("nothing counts as under way", self.is_idle, PATIENCE_S)

    def close(self) -> None:
        self.engine.stop(0.1)
        self.database.close()


@pytest.fixture
def works(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Works]:
    monkeypatch.setattr(supervising, "LOOK_S", 0.3)
    made = Works(tmp_path)
    yield made
    made.close()


@pytest.mark.parametrize("code", [sqlite3.SQLITE_PROTOCOL, sqlite3.SQLITE_IOERR_LOCK], ids=["locking", "disk"])
def test_any_statement_may_fail_once(works: Works, code: int) -> None:
    works.start()
    refused = 0
    for number in range(1, 17):
        works.refuse(number, code)
        works.work(f"job-{number}")
        refused += works.was_refused
    assert refused > 5  # how many statements the engine makes meanwhile depends on how busy the computer is


@pytest.mark.noisy("The queue of jobs cannot be read now")
def test_a_queue_that_nobody_reads_is_read_again(works: Works, monkeypatch: pytest.MonkeyPatch) -> None:
    start = threading.Thread.start
    refused = []

    def refuse_once(thread: threading.Thread) -> None:
        if thread.name == "queue-worker-lanes" and not refused:
            refused.append(thread.name)
            raise RuntimeError("can't start new thread")
        start(thread)

    monkeypatch.setattr(threading.Thread, "start", refuse_once)
    works.start()
    works.work("job")
    assert refused


@pytest.mark.sqlite_only("a lock of its file")
def test_a_lock_that_only_the_engine_meets_is_freed(works: Works) -> None:
    """Nobody of ours writes, and the system has kept the write lock of a connection that is at rest."""
    works.start()
    works.work("first")
    holder = works.database.engine.raw_connection()
    holder.driver_connection.execute("BEGIN IMMEDIATE")
    holder.driver_connection.execute("UPDATE alembic_version SET version_num = version_num")
    began = time.monotonic()
    pool = works.database.engine.pool
    until("the engine has met the lock", lambda: pool.met_lock or not works.engine.is_running, PATIENCE_S)
    holder.driver_connection.rollback()
    holder.close()
    until("somebody has looked after it", lambda: not pool.met_lock, PATIENCE_S)
    works.work(f"after {time.monotonic() - began:.0f} s")
