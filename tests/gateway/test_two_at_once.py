"""Two at once: a person and a lane, or two lanes, have the same delivery in their hands. It still goes once."""

from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import select

from connect_app.contract.deliveries import Resend
from connect_app.contract.practice import OutcomeRule
from connect_app.contract.sends import SendRequest
from connect_app.documents.worker import DocumentWorker
from connect_app.domain.channel import Channel
from connect_app.domain.errors import Bug, FixData, TryLater
from connect_app.gateway.channels.mail import MailCarrier, MailSession
from connect_app.gateway.delivery.presentation import Presentations
from connect_app.gateway.registers.register_routes import everybody_is_there
from connect_app.gateway.sends.repeating import Repeating
from connect_app.gateway.sends.sending import Sending
from connect_app.gateway.store.deliveries import delivery_record
from connect_app.gateway.store.tables import delivery
from tests.gateway.lane_process import Process, prepare, sends_of


@pytest.fixture
def process(tmp_path: Path) -> Iterator[Process]:
    with DocumentWorker() as worker:
        prepare(tmp_path, worker)
        made = Process(tmp_path, worker)
        yield made
        made.close()


def mail_rows(process: Process) -> list[Any]:
    with process.database.reading() as connection:
        c = delivery.c
        found = connection.execute(select(delivery).where(c.channel == "email").order_by(c.id))
        return [delivery_record(row) for row in found]


def arrivals(process: Process) -> Counter[str]:
    return Counter(one.invoice_numbers[0] for one in process.accounts.world.inbox() if one.channel is Channel.EMAIL)


def test_retry_of_a_deferred_delivery_while_its_lane_is_about_to_begin_it(
    process: Process, monkeypatch: pytest.MonkeyPatch
) -> None:
    repeating = Repeating(process.engine, process.accounts, sends_of(process))
    process.accounts.world.set_rules([OutcomeRule(channel=Channel.EMAIL, match="*", outcome="greylist")])
    lane_id = mail_rows(process)[0].lane_id
    process.lanes.work(lane_id)
    first = mail_rows(process)[0]
    assert first.state == "deferred"
    real_session, real_hand_over = MailCarrier.session, MailSession.hand_over
    retried: list[str] = []

    @contextmanager
    def session(channel: MailCarrier) -> Iterator[MailSession]:
        # The lane has read what is due; a person presses Retry, which puts the delivery into a lane of its own.
        if not retried:
            with process.database.writing() as connection:
                row = delivery_record(connection.execute(select(delivery).where(delivery.c.id == first.id)).one())
                repeating.retry(connection, row, "anna")
            retried.append(next(row.lane_id for row in mail_rows(process) if row.id == first.id))
        with real_session(channel) as opened:
            yield opened

    def hand_over(session: MailSession, parcel: Any) -> Any:
        # While it is on the wire, the other lane comes to its turn.
        if parcel.shipment.delivery_id == first.id and len(retried) == 1:
            retried.append("worked")
            process.lanes.work(retried[0])
        return real_hand_over(session, parcel)

    monkeypatch.setattr(MailCarrier, "session", session)
    monkeypatch.setattr(MailSession, "hand_over", hand_over)
    process.lanes.work(first.lane_id)
    retried.append("over")
    process.run_jobs()
    assert arrivals(process) == {"M1": 1, "M2": 1}


def test_what_was_sent_again_while_it_was_uncertain_does_not_go_by_itself_as_well(
    process: Process, monkeypatch: pytest.MonkeyPatch
) -> None:
    process.accounts.world.set_rules([OutcomeRule(channel=Channel.PRINT, match="*", outcome="time_out")])
    with process.database.reading() as connection:
        old = connection.execute(select(delivery).where(delivery.c.channel == "print")).one()
    printer = process.accounts.printer
    real_find = printer.find

    def cannot_say(_name: str) -> Any:
        raise TryLater("print_folder", "The print folder cannot be reached.")

    monkeypatch.setattr(printer, "find", cannot_say)
    process.lanes.work(old.lane_id)
    with process.database.writing() as connection:
        row = delivery_record(connection.execute(select(delivery).where(delivery.c.id == old.id)).one())
        assert row.state == "uncertain"
        wanted = Resend(reason="The print house has not got it.")
        new_id = Repeating(process.engine, process.accounts, sends_of(process)).resend(connection, row, wanted, "anna")
    monkeypatch.setattr(printer, "find", real_find)
    process.accounts.world.set_rules([])
    process.lanes.work(old.lane_id)
    process.run_jobs()
    with process.database.reading() as connection:
        states = {row.id: row.state for row in connection.execute(select(delivery))}
    assert (states[old.id], states[new_id]) == ("failed", "accepted")
    printer.take_up()
    assert [one.invoice_numbers for one in process.accounts.world.inbox() if one.channel is Channel.PRINT] == [["P1"]]


@pytest.mark.noisy("cannot be composed")
def test_what_cannot_be_laid_out_for_a_moment_goes_a_little_later(
    process: Process, monkeypatch: pytest.MonkeyPatch
) -> None:
    faults = [Bug("not_rendered", "The invoice could not be laid out for reading."), ImportError("half a module")]
    real_make = Presentations._laid_out

    def make(presentations: Presentations, *arguments: Any) -> bytes:
        if faults:
            raise faults.pop()
        return real_make(presentations, *arguments)

    monkeypatch.setattr(Presentations, "_laid_out", make)
    lane_id = mail_rows(process)[0].lane_id
    for _ in range(3):
        process.lanes.work(lane_id)
    assert arrivals(process) == {"M1": 1, "M2": 1}


def test_what_was_taken_back_and_then_sent_is_not_sent_again_without_a_reason(process: Process) -> None:
    repeating = Repeating(process.engine, process.accounts, sends_of(process))
    sending = Sending(process.engine, process.accounts, everybody_is_there)
    first = mail_rows(process)[0]
    with process.database.writing() as connection:
        repeating.cancel(connection, first, "anna")
        request = SendRequest(invoice_ids=[first.invoice_id], missing_attachments="send")
        sending.start(connection, first.company_id, request, "anna")
    process.run_jobs()
    cancelled = mail_rows(process)[0]
    assert cancelled.state == "cancelled"
    with process.database.writing() as connection, pytest.raises(FixData) as refused:
        repeating.resend(connection, cancelled, Resend(), "anna")
    assert refused.value.code == "reason_required"
    assert arrivals(process)["M1"] == 1
