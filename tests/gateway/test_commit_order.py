"""Cursors of events and numbers of invoices are given out in the order of commits, so that no reader skips one."""

import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from connect_app.gateway.store.engine import Database, open_database
from connect_app.gateway.store.events import append_event, events_after, last_cursor
from tests.postgresql_server import IS_WANTED

pytestmark = pytest.mark.both
_WRITERS, _EVENTS = 4, 25


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    """An open database."""
    opened = open_database(tmp_path)
    yield opened
    opened.close()


def _append(database: Database, company_id: str, object_id: str, pause_s: float = 0.0) -> None:
    with database.writing(company_id) as connection:
        append_event(connection, company_id, "file.added", object_id, by="test")
        time.sleep(pause_s)  # a slow committer: the number is taken, and nobody sees it yet


def _follow(database: Database, company_id: str, count: int) -> list[str]:
    """Read the feed from cursor to cursor until so many events were seen."""
    seen: list[str] = []
    cursor, deadline = 0, time.monotonic() + 60
    while len(seen) < count and time.monotonic() < deadline:
        with database.reading() as connection:
            for one in events_after(connection, company_id, cursor, 10):
                seen.append(one.object_id)
                cursor = one.seq
    return seen


def test_a_reader_skips_no_event_of_a_slow_committer(database: Database) -> None:
    def write(number: int) -> None:
        for event in range(_EVENTS):
            _append(database, "a", f"{number}-{event}", pause_s=0.003 * (number == 0))

    writers = [threading.Thread(target=write, args=(number,)) for number in range(_WRITERS)]
    for writer in writers:
        writer.start()
    seen = _follow(database, "a", _WRITERS * _EVENTS)
    for writer in writers:
        writer.join()
    assert sorted(seen) == sorted(f"{number}-{event}" for number in range(_WRITERS) for event in range(_EVENTS))
    with database.reading() as connection:
        assert last_cursor(connection, "a") == events_after(connection, "a", 0, 1000)[-1].seq
        assert last_cursor(connection, "b") == 0


def test_who_reads_from_now_on_misses_nothing_that_is_not_committed_yet(database: Database) -> None:
    began, go_on = threading.Event(), threading.Event()

    def write() -> None:
        with database.writing("a") as connection:
            append_event(connection, "a", "file.added", "slow", by="test")
            began.set()
            go_on.wait(30)

    slow = threading.Thread(target=write)
    slow.start()
    assert began.wait(30)
    if IS_WANTED:  # a company waits for no other one
        _append(database, "b", "other")
    with database.reading() as connection:
        now = last_cursor(connection, "a")
    go_on.set()
    slow.join()
    with database.reading() as connection:
        assert [one.object_id for one in events_after(connection, "a", now, 10)] == ["slow"]


def test_who_writes_of_all_companies_waits_for_each(database: Database) -> None:
    began, go_on, order = threading.Event(), threading.Event(), []

    def write(company_id: str | None) -> None:
        with database.writing(company_id):
            began.set()
            go_on.wait(30)
            order.append(company_id)

    def write_all() -> None:
        with database.writing():
            order.append("all")

    one, everybody = threading.Thread(target=write, args=("a",)), threading.Thread(target=write_all)
    one.start()
    assert began.wait(30)
    everybody.start()
    everybody.join(0.3)
    assert order == []
    go_on.set()
    one.join()
    everybody.join()
    assert order == ["a", "all"]
