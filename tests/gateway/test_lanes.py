"""What a lane meets that is about more than one delivery: a server that is away, a limit, an error nobody foresaw."""

from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import select

from connect_app.documents.worker import DocumentWorker
from connect_app.domain.channel import Channel
from connect_app.domain.delivery import FailureOwner, LimitReached, NoAnswer, PutOff, ServerFault
from connect_app.domain.retry import DEFAULT
from connect_app.gateway.channels.mail import MailCarrier, MailSession
from connect_app.gateway.delivery.lanes import LaneWorker
from connect_app.gateway.delivery.recording import Recorder
from connect_app.gateway.delivery.resuming import resume
from connect_app.gateway.store.events import now_us
from connect_app.gateway.store.messages import list_messages
from connect_app.gateway.store.tables import delivery
from tests.gateway.lane_process import Process, ProcessDied, prepare
from tests.ledger import ledger_of
from tests.running_gateway import RunningGateway

COUNT = 7
NAMES = [f"M{number}" for number in range(1, COUNT + 1)]
AWAY = ServerFault("mail_server_unreachable", "The mail server cannot be reached.")


@pytest.fixture
def process(tmp_path: Path, worker: DocumentWorker) -> Iterator[Process]:
    """A process with one lane of mails that are announced one by one; its pauses are those of real work."""
    prepare(tmp_path, worker, mails_only=COUNT)
    made = Process(tmp_path, worker)
    shop = made.lanes._workshop
    made.lanes = LaneWorker(type(shop)(**{name: getattr(shop, name) for name in shop.__slots__} | {"policy": DEFAULT}))
    made.work["work_lane"] = made.lanes.work
    yield made
    made.close()


def rows(process: Process) -> dict[str, Any]:
    with process.database.reading() as connection:
        found = connection.execute(select(delivery).order_by(delivery.c.id)).all()
    return {row.frozen["number"]: row for row in found}


def states(process: Process) -> dict[str, tuple[str, int]]:
    return {number: (row.state, row.attempt_count) for number, row in rows(process).items()}


def messages(process: Process) -> list[tuple[str, str, str]]:
    company_id = rows(process)["M1"].company_id
    with process.database.reading() as connection:
        found = list_messages(connection, company_id, unread=False, before=None, limit=100)
    return [(one.code, one.object_type, one.owner) for one in found]


def arrivals(process: Process) -> Counter[str]:
    return Counter(one.invoice_numbers[0] for one in process.accounts.world.inbox())


def answer(monkeypatch: pytest.MonkeyPatch, answers: dict[str, Exception]) -> list[str]:
    """Have the hand-overs of these numbers answered so; return the numbers of all in the order that they were tried."""
    real, tried = MailSession.hand_over, []

    def hand_over(session: MailSession, parcel: Any) -> Any:
        tried.append(parcel.shipment.number)
        if (error := answers.get(parcel.shipment.number)) is not None:
            raise error
        return real(session, parcel)

    monkeypatch.setattr(MailSession, "hand_over", hand_over)
    return tried


def test_two_faults_of_the_server_in_a_row_put_the_rest_off_at_once(
    process: Process, monkeypatch: pytest.MonkeyPatch
) -> None:
    tried = answer(monkeypatch, {"M1": AWAY, "M3": AWAY, "M4": AWAY})
    process.run_jobs()
    assert tried == NAMES[:4]  # M2 went in between, so M1 alone said nothing
    away, rest = ("deferred", 1), ("deferred", 0)
    assert states(process) == dict(zip(NAMES, [away, ("accepted", 1), away, away, rest, rest, rest], strict=True))
    waits = {number: (row.next_attempt_at - now_us()) / 1e6 for number, row in rows(process).items() if number > "M4"}
    assert all(0 < wait < 100 for wait in waits.values()), waits
    assert {rows(process)[number].failure["code"] for number in NAMES[4:]} == {"mail_server_unreachable"}
    assert messages(process) == []  # a server that is away for a moment is nothing to read


def test_answers_about_one_recipient_put_nobody_else_off(process: Process, monkeypatch: pytest.MonkeyPatch) -> None:
    full = PutOff("mailbox_full", "452 4.2.2 The mailbox is full.", FailureOwner.RECIPIENT)
    tried = answer(monkeypatch, dict.fromkeys(NAMES[:-1], full))
    process.run_jobs()
    assert tried == NAMES
    assert states(process) == {**dict.fromkeys(NAMES[:-1], ("deferred", 1)), "M7": ("accepted", 1)}
    assert rows(process)["M1"].failure["owner"] == "recipient"


def test_no_answer_from_a_server_that_hangs_leaves_two_open_and_the_rest_unbegun(
    process: Process, monkeypatch: pytest.MonkeyPatch
) -> None:
    silence = NoAnswer("no_answer", "No answer came.", is_silence=True)
    tried = answer(monkeypatch, dict.fromkeys(NAMES, silence))
    monkeypatch.setattr(MailCarrier, "find", lambda *_: (_ for _ in ()).throw(AWAY))
    process.lanes.work(rows(process)["M1"].lane_id)
    assert tried == NAMES[:2]
    uncertain = dict.fromkeys(NAMES[:2], ("uncertain", 1))
    assert states(process) == {**uncertain, **dict.fromkeys(NAMES[2:], ("deferred", 0))}


def test_a_server_that_nobody_reaches_costs_no_attempt(process: Process, monkeypatch: pytest.MonkeyPatch) -> None:
    opened = []

    @contextmanager
    def session(_channel: MailCarrier) -> Iterator[MailSession]:
        opened.append(1)
        raise AWAY
        yield

    monkeypatch.setattr(MailCarrier, "session", session)
    process.run_jobs()
    assert len(opened) == 2
    assert states(process) == dict.fromkeys(NAMES, ("deferred", 0))
    process.lanes.work(rows(process)["M1"].lane_id)  # another lane of the account does not knock
    assert len(opened) == 2


def test_a_limit_stops_the_lane_until_it_ends_with_one_message(
    process: Process, monkeypatch: pytest.MonkeyPatch
) -> None:
    limit = LimitReached("sending_limit", "The mail account has reached its limit: 550 5.4.5", 6 * 3600.0)
    tried = answer(monkeypatch, {"M3": limit})
    process.run_jobs()
    assert tried == NAMES[:3]
    assert states(process) == {
        **dict.fromkeys(NAMES[:2], ("accepted", 1)),
        **dict.fromkeys(NAMES[2:], ("deferred", 0)),
    }
    waits = [(rows(process)[number].next_attempt_at - now_us()) / 3.6e9 for number in NAMES[2:]]
    assert all(5.9 < wait <= 6 for wait in waits), waits
    assert messages(process) == [("sending_limit", "channel", "administrator")]


@pytest.mark.parametrize("dies", [False, True])
def test_what_met_a_limit_goes_before_the_others_again(
    process: Process, monkeypatch: pytest.MonkeyPatch, worker: DocumentWorker, tmp_path: Path, dies: bool
) -> None:
    answers: dict[str, Exception] = {"M3": LimitReached("sending_limit", "4.7.28", 0.6)}
    tried = answer(monkeypatch, answers)
    if dies:  # before its outcome is written, which stands in the journal alone
        real = Recorder.record

        def record(recorder: Recorder, connection: Any, outcomes: dict[str, Any], *more: Any) -> None:
            if any(isinstance(one, LimitReached) for one in outcomes.values()):
                raise ProcessDied
            real(recorder, connection, outcomes, *more)

        monkeypatch.setattr(Recorder, "record", record)
        with pytest.raises(ProcessDied):
            process.run_jobs()
        monkeypatch.setattr(Recorder, "record", real)
    else:
        process.lanes.work(rows(process)["M1"].lane_id)
    assert tried == NAMES[:3]
    answers.clear()
    again = Process(tmp_path, worker) if dies else process
    try:
        again.run_jobs()
        assert tried == NAMES[:3] + NAMES[2:]
        assert set(arrivals(again).values()) == {1}
    finally:
        if dies:
            again.close()


@pytest.mark.noisy("was interrupted")
def test_an_error_that_nobody_foresaw_is_tried_three_times_and_then_shown(
    process: Process, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    @contextmanager
    def session(_channel: MailCarrier) -> Iterator[MailSession]:
        raise UnicodeEncodeError("ascii", "bücher-pc", 1, 2, "ordinal not in range(128)")
        yield

    pauses: list[float] = []
    monkeypatch.setattr(process.engine, "put_back", lambda _lane, delay_s, *_: pauses.append(delay_s))
    monkeypatch.setattr(MailCarrier, "session", session)
    lane_id = rows(process)["M1"].lane_id
    for _ in range(2):
        process.lanes.work(lane_id)
        assert states(process) == dict.fromkeys(NAMES, ("queued", 0))
    assert messages(process) == []
    process.lanes.work(lane_id)
    assert pauses[:2] == [5.0, 20.0]
    assert states(process) == dict.fromkeys(NAMES, ("held", 0))
    assert messages(process) == [("lane_failed", "channel", "administrator")]
    assert process.lanes.failing == 1
    monkeypatch.undo()
    with RunningGateway(tmp_path) as gateway:
        ready = gateway.http.get(f"{gateway.url}/readyz", timeout=10)
        assert (ready.status_code, ready.json()["status"]) == (200, "degraded")
        held = [
            gateway.get(f"/invoices/{row.invoice_id}/deliveries").json()["items"][0]["id"] for row in rows_of(tmp_path)
        ]
        released = gateway.post("/deliveries/release", json={"delivery_ids": held}).json()
        assert released == {"done": held, "left": []}
        assert gateway.http.get(f"{gateway.url}/readyz", timeout=10).json()["status"] == "ready"


def rows_of(folder: Path) -> list[Any]:
    from connect_app.gateway.store.engine import open_database

    database = open_database(folder)
    with database.reading() as connection:
        found = list(connection.execute(select(delivery).order_by(delivery.c.id)))
    database.close()
    return found


@pytest.mark.noisy("cannot be prepared")
def test_a_delivery_that_cannot_be_prepared_holds_up_no_other(
    process: Process, monkeypatch: pytest.MonkeyPatch
) -> None:
    from connect_app.gateway.delivery import handing_over

    real = handing_over.shipment_of

    def shipment_of(row: Any) -> Any:
        if row.number == "M2":
            raise KeyError("buyer_name")
        return real(row)

    monkeypatch.setattr(handing_over, "shipment_of", shipment_of)
    process.run_jobs()
    others = [number for number in NAMES if number != "M2"]
    assert states(process) == {**dict.fromkeys(others, ("accepted", 1)), "M2": ("held", 1)}
    assert arrivals(process) == Counter(others)


def test_what_earlier_versions_held_for_a_setting_goes_on(process: Process) -> None:
    with process.database.writing() as connection:
        failure = {"code": "mail_sign_in", "message": "It refused the password.", "owner": "administrator"}
        held = delivery.update().where(delivery.c.id != rows(process)["M1"].id)
        connection.execute(held.values(state="held", failure=failure, attempt_count=0))
        in_doubt = delivery.update().where(delivery.c.id == rows(process)["M2"].id)
        connection.execute(in_doubt.values(in_doubt=True))
    with process.database.writing() as connection:
        lanes = resume(connection, 3, None, list(Channel))
        for lane_id in lanes:
            process.engine.enqueue_in_transaction(connection, lane_id)
    assert len(lanes) == 2  # five of them, three in a lane
    process.run_jobs()
    assert states(process) == {**dict.fromkeys(NAMES, ("accepted", 1)), "M2": ("held", 0)}
    assert arrivals(process) == Counter([number for number in NAMES if number != "M2"])


@pytest.mark.sqlite_only("a byte of its file")
def test_a_row_whose_channel_a_bad_byte_changed_stops_no_neighbour(tmp_path: Path, worker: DocumentWorker) -> None:
    prepare(tmp_path, worker, mails_only=3)
    with ledger_of(tmp_path) as ledger:
        ledger.execute("UPDATE delivery SET channel = 'emaim' WHERE id = (SELECT min(id) FROM delivery)")
    process = Process(tmp_path, worker)
    try:
        process.run_jobs()
        assert [state for state, _tries in states(process).values()] == ["held", "accepted", "accepted"]
        assert messages(process) == [("record_damaged", "delivery", "administrator")]
    finally:
        process.close()
