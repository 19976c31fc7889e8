"""A send that waits for its hour: over restarts, kills, clocks that are wrong, and the office that closes."""

from collections import Counter
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import select, update

from connect_app.contract.sends import SendHour
from connect_app.documents.worker import DocumentWorker
from connect_app.domain.channel import Channel
from connect_app.domain.delivery import DeliveryState
from connect_app.domain.retry import DEFAULT
from connect_app.gateway.delivery.hours import HOUR_MISSED, SETTLING_S, Hours
from connect_app.gateway.delivery.resuming import mend_times, resume
from connect_app.gateway.sends.repeating import Repeating
from connect_app.gateway.store.deliveries import find_delivery
from connect_app.gateway.store.events import now_us
from connect_app.gateway.store.hours import end_hour
from connect_app.gateway.store.lanes import lanes_at_work, shift_times
from connect_app.gateway.store.sends import new_send
from connect_app.gateway.store.tables import delivery, send
from tests.gateway.lane_process import Process, dies, prepare, sends_of
from tests.invoice_files import new_number
from tests.ledger import copied
from tests.running_gateway import RunningGateway
from tests.sending_job import arrived, by_mail, by_network, complete, deliveries, upload_all
from tests.sending_job import delivery as delivery_in
from tests.sending_job import send as send_now

_DAY, _YEARS = 86_400.0, 10 * 31_557_600.0


def at(after_s: float) -> SendHour:
    """Return an hour so many seconds from now, on the minute before."""
    return SendHour(at=f"{datetime.now(UTC) + timedelta(seconds=after_s):%Y-%m-%dT%H:%M}", zone="UTC")


class Watch:
    """The computer's clock, and one that nobody sets."""

    def __init__(self) -> None:
        self.clock_s = now_us() / 1e6
        self.steady_s = 1000.0

    def passes(self, seconds: float) -> None:
        """Let time pass."""
        self.clock_s += seconds
        self.steady_s += seconds

    def hours(self, process: Process) -> Hours:
        """Return what watches these clocks, as after a start."""
        return Hours(process.database, process.engine, lambda: self.clock_s, lambda: self.steady_s)


@pytest.fixture
def process(tmp_path: Path, worker: DocumentWorker) -> Iterator[Process]:
    prepare(tmp_path, worker, hour=at(_DAY))
    made = Process(tmp_path, worker)
    yield made
    made.close()


def states(process: Process) -> Counter[str]:
    with process.database.reading() as connection:
        return Counter(connection.scalars(select(delivery.c.state)))


def begins_at(process: Process) -> set[int | None]:
    with process.database.reading() as connection:
        return set(connection.scalars(select(delivery.c.next_attempt_at)))


def jobs(process: Process) -> int:
    with process.database.reading() as connection:
        return int(connection.exec_driver_sql("SELECT count(*) FROM job").scalar_one())


def test_nothing_begins_before_its_hour_and_all_of_it_then(process: Process) -> None:
    watch = Watch()
    hours = watch.hours(process)
    watch.passes(_DAY - 300)
    assert 0 < hours.look() <= 20.0
    process.run_jobs()
    assert states(process) == {"queued": 4}
    with process.database.writing() as connection:
        (company_id,) = set(connection.scalars(select(delivery.c.company_id)))
        assert lanes_at_work(connection, tuple(DeliveryState)) == set()  # no look gives it a job
        assert resume(connection, 50, company_id, tuple(Channel)) == []  # nor does a setting that is changed
    watch.passes(600)
    hours.look()
    process.run_jobs()
    assert states(process) == {"accepted": 3, "delivered": 1} or states(process) == {"accepted": 4}
    hours.look()
    assert jobs(process) == 0


@pytest.mark.parametrize("after_commit", [False, True])
def test_a_kill_in_its_hour_neither_loses_nor_doubles_it(
    tmp_path: Path, worker: DocumentWorker, after_commit: bool
) -> None:
    whole = tmp_path / "whole"
    whole.mkdir()
    prepare(whole, worker, hour=at(_DAY))
    for dies_at in range(1, 6):  # the lanes of three channels, the send, and the first commit of a lane
        folder = tmp_path / f"{dies_at}"
        copied(whole, folder)
        watch = Watch()

        def live(life: Process, watch: Watch = watch) -> None:
            hours = watch.hours(life)
            watch.passes(2 * _DAY + SETTLING_S)
            hours.look()
            watch.passes(SETTLING_S)
            hours.look()
            life.run_jobs()

        assert dies(folder, worker, dies_at, after_commit, live)
        dies(folder, worker, 0, False, live)
        process = Process(folder, worker)
        assert sum(states(process).values()) == 4
        assert not {"queued", "handing_over", "deferred"} & set(states(process)), dies_at
        process.accounts.printer.take_up()
        numbers = Counter(number for one in process.accounts.world.inbox() for number in one.invoice_numbers)
        process.close()
        assert numbers == Counter({"M1": 1, "M2": 1, "E1": 1, "P1": 1}), dies_at


def test_the_hour_stays_what_a_wall_shows_when_the_clock_is_set(process: Process) -> None:
    before = begins_at(process)
    with process.database.writing() as connection:
        for jump_s in (-_YEARS, _YEARS, 3600.0):
            shift_times(connection, int(jump_s * 1e6))
        connection.execute(update(send).values(created_at=now_us() + int(_YEARS * 1e6)))  # as pressed by a wrong clock
        assert mend_times(connection, DEFAULT) == []
        assert set(connection.scalars(select(send.c.begins_at))) == before
    assert begins_at(process) == before


def test_an_hour_that_passed_unseen_counts_once_the_clock_had_time_to_be_set_right(process: Process) -> None:
    watch = Watch()
    hours = watch.hours(process)
    watch.clock_s += 2 * _DAY  # set ahead
    assert 0 < hours.look() <= SETTLING_S
    assert jobs(process) == 0
    watch.passes(SETTLING_S / 2)
    hours.look()
    watch.clock_s -= 2 * _DAY  # and set right
    hours.look()
    watch.passes(SETTLING_S * 2)
    hours.look()
    assert jobs(process) == 0
    watch.passes(2 * _DAY)  # the computer slept
    hours.look()
    assert jobs(process) == 3


def test_what_was_to_begin_days_ago_is_for_a_person_to_decide(process: Process) -> None:
    watch = Watch()
    watch.passes(10 * _DAY)
    hours = watch.hours(process)
    watch.passes(SETTLING_S)
    hours.look()
    assert states(process) == {"held": 4}
    assert jobs(process) == 0
    with process.database.reading() as connection:
        codes = {failure["code"] for failure in connection.scalars(select(delivery.c.failure))}
    assert codes == {HOUR_MISSED}


def test_the_office_that_closed_before_its_turn_lets_the_rest_wait(tmp_path: Path, worker: DocumentWorker) -> None:
    prepare(tmp_path, worker, mails_only=2)
    process = Process(tmp_path, worker)
    closed = {"begins": "03:00", "ends": "03:01", "country": None}
    with process.database.writing() as connection:
        (zone,) = {"Pacific/Auckland" if datetime.now(UTC).hour in (2, 3) else "UTC"}
        connection.execute(update(send).values(hour={"at": None, "zone": zone, "office": closed}))
    process.run_jobs()
    (time,) = begins_at(process)
    assert time is not None
    assert time > now_us()
    assert states(process) == {"queued": 2}
    # A person lets one go all the same, and it does.
    with process.database.writing() as connection:
        company_id, delivery_id = connection.execute(select(delivery.c.company_id, delivery.c.id).limit(1)).one()
        row = find_delivery(connection, company_id, delivery_id)
        assert row is not None
        Repeating(process.engine, process.accounts, sends_of(process)).release(connection, row, "local")
    process.run_jobs()
    assert states(process)["queued"] == 1
    assert process.accounts.world.inbox()
    process.close()


def test_a_closed_office_keeps_no_other_send_waiting_in_its_lane(tmp_path: Path, worker: DocumentWorker) -> None:
    """Settings that are changed, or *Try again* for many, bring several sends in one lane."""
    prepare(tmp_path, worker, mails_only=3)
    process = Process(tmp_path, worker)
    zone = "Pacific/Auckland" if datetime.now(UTC).hour in (2, 3) else "UTC"
    closed = {"begins": "03:00", "ends": "03:01", "country": None}
    with process.database.writing() as connection:
        company_id, at_once = connection.execute(select(send.c.company_id, send.c.id)).one()
        in_office = new_send(connection, company_id, 1, [], 0, "local")
        connection.execute(
            update(send).where(send.c.id == in_office).values(hour={"at": None, "zone": zone, "office": closed})
        )
        first = connection.scalars(select(delivery.c.id).order_by(delivery.c.id).limit(1)).one()
        connection.execute(update(delivery).where(delivery.c.id == first).values(send_id=in_office))
    process.run_jobs()
    with process.database.reading() as connection:
        query = select(delivery.c.send_id, delivery.c.state, delivery.c.next_attempt_at)
        rows = connection.execute(query).all()
    of_office = [row for row in rows if row.send_id == in_office]
    others = [row for row in rows if row.send_id == at_once]
    assert [(row.state, row.next_attempt_at is None) for row in of_office] == [("queued", False)]
    assert {row.state for row in others} <= {"accepted", "delivered"}
    assert len(others) == 2
    process.close()


def test_what_a_person_lets_begin_while_a_lane_looks_at_its_office_is_not_put_off(
    tmp_path: Path, worker: DocumentWorker, monkeypatch: pytest.MonkeyPatch
) -> None:
    prepare(tmp_path, worker, mails_only=1)
    process = Process(tmp_path, worker)
    zone = "Pacific/Auckland" if datetime.now(UTC).hour in (2, 3) else "UTC"
    closed = {"begins": "03:00", "ends": "03:01", "country": None}
    with process.database.writing() as connection:
        connection.execute(update(send).values(hour={"at": None, "zone": zone, "office": closed}))
        send_id, lane_id = connection.execute(select(delivery.c.send_id, delivery.c.lane_id)).one()
    writing = process.database.writing

    def after_a_person() -> Any:
        monkeypatch.undo()
        with writing() as connection:
            end_hour(connection, send_id, now_us())
        return writing()

    monkeypatch.setattr(process.database, "writing", after_a_person)
    process.hours.hold_back(lane_id)
    assert begins_at(process) == {None}
    process.run_jobs()
    assert states(process) == {"accepted": 1} or states(process) == {"delivered": 1}
    process.close()


# By HTTP.


@pytest.mark.both
def test_a_send_stands_in_sending_with_its_time_until_it_is_sent_at_once(gateway: RunningGateway) -> None:
    number = new_number()
    ids = upload_all(gateway, by_mail("hour@example.org", number), by_network())
    wanted = {"at": at(2 * _DAY).at, "zone": "UTC"}
    receipt = send_now(gateway, ids, hour=wanted, undo_s=10)
    assert (receipt["queued"], receipt["complete"], receipt["waits_for_hour"]) == (2, False, True)
    assert (receipt["hour"]["at"], receipt["hour"]["oddity"], receipt["hour"]["office_hours"]) == (
        wanted["at"],
        None,
        False,
    )
    assert receipt["begins_at"].startswith(str(wanted["at"]))
    row = next(one for one in gateway.get("/invoices", view="sending", q=number).json()["items"])
    assert (row["begins_at"], row["next_attempt_at"]) == (receipt["begins_at"], None)
    waiting = deliveries(gateway, ids[0])[0]
    assert (waiting["state"], waiting["next_attempt_at"]) == ("queued", receipt["begins_at"])
    assert "release" in waiting["may"]
    assert arrived(gateway, number) == []
    begun = gateway.post(f"/sends/{receipt['id']}/begin").json()
    assert (begun["waits_for_hour"], begun["hour"]) == (False, None)
    complete(gateway, receipt["id"])
    assert len(arrived(gateway, number)) == 1
    again = gateway.post(f"/sends/{receipt['id']}/begin").json()
    assert again["queued"] == 0
    assert len(deliveries(gateway, ids[0])) == 1


@pytest.mark.both
def test_what_waits_is_taken_back_or_released_one_by_one(gateway: RunningGateway) -> None:
    ids = upload_all(gateway, by_mail("one@example.org"), by_mail("two@example.org"), by_mail("three@example.org"))
    receipt = send_now(gateway, ids, hour={"at": at(_DAY).at, "zone": "Europe/Stockholm"})
    first, second = deliveries(gateway, ids[0])[0], deliveries(gateway, ids[1])[0]
    assert gateway.post(f"/deliveries/{first['id']}/cancel").status_code == 200
    assert gateway.post(f"/deliveries/{second['id']}/release").status_code == 200
    delivery_in(gateway, ids[1], "accepted")
    after = gateway.get(f"/sends/{receipt['id']}").json()
    assert (after["queued"], after["cancelled"], after["accepted"]) == (1, 1, 1)
    assert gateway.post(f"/sends/{receipt['id']}/cancel").json()["cancelled"] == 2
    third = deliveries(gateway, ids[2])[0]
    assert (third["state"], third["next_attempt_at"]) == ("cancelled", None)


@pytest.mark.parametrize(
    ("wanted", "code"),
    [
        ({"at": "2020-01-01T08:00", "zone": "UTC"}, "hour_passed"),
        ({"at": "2199-01-01T08:00", "zone": "UTC"}, "hour_too_far"),
        ({"at": "tomorrow", "zone": "UTC"}, "invalid_hour"),
        ({"at": "2199-01-01T08:00", "zone": "../../etc/passwd"}, "unknown_zone"),
        ({"at": "2199-01-01T08:00", "zone": "Europe"}, "unknown_zone"),
        ({"zone": "UTC"}, "hour_needed"),
    ],
)
def test_an_hour_that_cannot_be_is_refused_and_nothing_is_sent(
    gateway: RunningGateway, wanted: dict[str, Any], code: str
) -> None:
    (invoice_id,) = upload_all(gateway, by_mail("never@example.org"))
    for path, body in (("/sends/hour", wanted), ("/sends", {"invoice_ids": [invoice_id], "hour": wanted})):
        answer = gateway.post(path, json={"missing_attachments": "send", **body} if path == "/sends" else body)
        assert (answer.status_code, answer.json()["code"]) == (422, code), answer.text
    assert deliveries(gateway, invoice_id) == []


def test_office_hours_come_from_the_settings_and_are_frozen_with_the_send(gateway: RunningGateway) -> None:
    refused = gateway.http.patch(
        gateway.company_url + "/settings", json={"office_hours": {"begins": "17:00", "ends": "08:00"}}, timeout=10
    )
    assert refused.status_code == 422
    assert refused.json()["errors"][0]["field"] == "office_hours"
    told = gateway.post("/sends/hour", json={"zone": "Europe/Stockholm", "office_hours": True}).json()
    hour = int(told["begins_local"][11:13])
    assert 8 <= hour < 17
    assert datetime.fromisoformat(told["begins_local"]).weekday() < 5
