"""What the other side says afterwards moves the delivery that it is about, and no other."""

import threading
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from sqlalchemy import select

from connect_app.documents.worker import DocumentWorker
from connect_app.domain.channel import Channel
from connect_app.domain.identifiers import new_id
from connect_app.gateway.channels.interface import News
from connect_app.gateway.delivery import news
from connect_app.gateway.practice.printer import PracticePrinter
from connect_app.gateway.practice.world import Arrival
from connect_app.gateway.store.companies import company_ids
from connect_app.gateway.store.tables import delivery, event, provider_cursor
from tests.gateway.lane_process import Process, prepare

REPORT = """Content-Type: multipart/report; report-type=delivery-status; boundary="b"

--b
Content-Type: message/delivery-status

Reporting-MTA: dns; mx.example

Final-Recipient: rfc822; {address}
Action: {action}
Status: 5.1.1

--b
Content-Type: text/rfc822-headers

X-Delivery-Id: {id}

--b--
"""


@pytest.fixture(scope="module")
def process(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Process]:
    folder: Path = tmp_path_factory.mktemp("news")
    with DocumentWorker() as worker:
        prepare(folder, worker)
        made = Process(folder, worker)
        made.run_jobs()
        yield made
        made.close()


def _mail(process: Process, number: str) -> tuple[str, str, str]:
    """Return id, address and state of a mail's delivery."""
    with process.database.reading() as connection:
        for row in connection.execute(select(delivery)):
            if row.frozen["number"] == number:
                return row.id, row.address, row.state
    raise AssertionError(number)


def _report(process: Process, delivery_id: str, address: str, action: str = "failed") -> bool:
    """Let a report land in the mailbox and return whether reading it moved anything."""
    arrival = Arrival(Channel.EMAIL, new_id(), address, b"", 0, is_delivered=False)
    process.accounts.world.arrive(arrival, REPORT.format(id=delivery_id, address=address, action=action).encode())
    return process.news.read_all()


def test_only_a_report_about_this_delivery_and_this_recipient_counts(process: Process) -> None:
    process.news.read_all()
    one, address, _ = _mail(process, "M1")
    assert not _report(process, one, "somebody@example.org")
    assert not _report(process, new_id(), address)
    assert not _report(process, one, address, "delayed")
    assert not _report(process, one, address, "relayed")
    assert _mail(process, "M1")[2] == "accepted"
    assert _report(process, one, address.upper())
    assert _mail(process, "M1")[2] == "failed"
    assert _mail(process, "M2")[2] == "accepted"


def test_a_report_is_taken_once_and_kept(process: Process) -> None:
    one, address, _ = _mail(process, "M2")
    assert _report(process, one, address, "delivered")
    assert not process.news.read_all()
    assert not _report(process, one, address, "delivered")
    assert _mail(process, "M2")[2] == "delivered"
    assert _report(process, one, address)  # a bounce may come after a receipt
    assert _mail(process, "M2")[2] == "failed"
    assert not _report(process, one, address, "delivered")
    with process.database.reading() as connection:
        told = [row.data for row in connection.execute(select(event).where(event.c.object_id == one))]
    kept = [data for data in told if "evidence" in data]
    assert len(kept) == 2


def test_the_cursor_survives_a_restart(process: Process) -> None:
    one, address, _ = _mail(process, "M1")
    process.accounts.world.arrive(
        Arrival(Channel.EMAIL, new_id(), address, b"", 0, is_delivered=False),
        REPORT.format(id=one, address=address, action="failed").encode(),
    )
    process.news.read_all()
    again = type(process.news)(process.database, process.taking, process.accounts, process.news._pace)
    assert not again.read_all()


def test_news_about_another_companys_delivery_counts_for_nobody(process: Process) -> None:
    one, address, state = _mail(process, "M1")
    told = News(one, datetime.now(UTC), "delivered", addresses=(address,))
    with process.database.writing() as connection:
        taken = process.taking.take(connection, new_id(), Channel.EMAIL, told, {})
        by_post = process.taking.take(connection, _company(process), Channel.PRINT, told, {})
    assert [one.outcome for one in (taken, by_post)] == ["ignored", "ignored"]
    assert taken.row is None
    assert _mail(process, "M1")[2] == state


def _company(process: Process) -> str:
    with process.database.reading() as connection:
        (company_id,) = company_ids(connection)
    return company_id


def test_a_source_whose_other_side_hangs_holds_up_no_other(process: Process, monkeypatch: pytest.MonkeyPatch) -> None:
    release, asked = threading.Event(), threading.Event()

    def hang(_printer: PracticePrinter, cursor: str | None) -> tuple[tuple[News, ...], str | None]:
        asked.set()
        release.wait(30)
        return (), cursor

    monkeypatch.setattr(PracticePrinter, "news", hang)
    monkeypatch.setattr(news, "_PATIENCE_S", 0.5)
    _, address, _ = _mail(process, "M1")
    try:
        for _ in range(2):  # the second time it is still being asked, so nobody asks it again
            assert not _report(process, new_id(), address)
            with process.database.reading() as connection:
                cursors = {row.provider: row.cursor for row in connection.execute(select(provider_cursor))}
            assert cursors["email:practice"] not in (None, "")
        assert asked.is_set()
        assert [one.name for one in threading.enumerate()].count("news-print:practice") == 1
    finally:
        release.set()
        while any(one.name.startswith("news-") for one in threading.enumerate()):
            threading.Event().wait(0.01)


@pytest.mark.noisy("cannot be read now")
def test_a_source_for_which_there_is_no_thread_is_read_at_the_next_look(
    process: Process, monkeypatch: pytest.MonkeyPatch
) -> None:
    start, refused = threading.Thread.start, []

    def refuse_once(thread: threading.Thread) -> None:
        if thread.name == "news-email:practice" and not refused:
            refused.append(thread.name)
            raise RuntimeError("can't start new thread")
        start(thread)

    monkeypatch.setattr(threading.Thread, "start", refuse_once)
    _, address, _ = _mail(process, "M1")
    before = _cursor(process)
    _report(process, new_id(), address)
    assert refused
    assert _cursor(process) == before
    process.news.read_all()
    assert _cursor(process) != before


def _cursor(process: Process) -> str:
    with process.database.reading() as connection:
        cursors = {row.provider: row.cursor for row in connection.execute(select(provider_cursor))}
    return str(cursors["email:practice"])
