"""The mail that tells the company what came back: one for many, never twice, whatever line the process dies on."""

import shutil
import uuid
from collections import Counter
from collections.abc import Iterator
from email import message_from_bytes, policy
from email.message import EmailMessage
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import select, update

from connect_app.contract.companies import SettingsPatch
from connect_app.contract.practice import OutcomeRule
from connect_app.documents.worker import DocumentWorker
from connect_app.gateway.company.settings import change_settings
from connect_app.gateway.practice.world import Arrival
from connect_app.gateway.store.companies import company_ids
from connect_app.gateway.store.deliveries import delivery_record
from connect_app.gateway.store.tables import bounce_notice, bounce_notice_item
from connect_app.gateway.store.tables import delivery as delivery_table
from tests.gateway.lane_process import Process, dies, prepare
from tests.gateway.test_bounce_mailbox import accepted, change, report
from tests.gateway.test_bounce_reports import hand_in
from tests.ledger import copied
from tests.running_gateway import RunningGateway
from tests.sending_job import delivery, inbox, raw, until


def _mail_to(gateway: RunningGateway, address: str) -> EmailMessage | None:
    """Return the one mail that arrived at an address, None while there is none."""
    found = [one for one in inbox(gateway) if one["address"] == address]
    assert len(found) <= 1
    return message_from_bytes(raw(gateway, found[0]), policy=policy.default) if found else None


def test_what_came_back_is_told_in_one_mail_in_the_companys_language(tmp_path: Path) -> None:
    with RunningGateway(tmp_path / "data") as gateway:
        address = f"ekonomi-{uuid.uuid4().hex}@nordlys.example"
        change(gateway, notification_address=address, default_language="sv", sender_name="Nordlys Verkstad AB",
               reply_to="fragor@nordlys.example")  # fmt: skip
        one, two, three = accepted(gateway, 3)
        mails = [report(one), report(two, status="4.2.2"), report(three, "delayed"), report(one)]
        hand_in(gateway, b"".join(b"From x\n" + one + b"\n\n" for one in mails), "all.mbox")
        mail = until("the notice", lambda: _mail_to(gateway, address))
        text = mail.get_content()
        numbers = [gateway.get(f"/invoices/{of['invoice_id']}").json()["number"] for of in (one, two, three)]
        assert mail["Subject"] == "2 e-postfaktura/-or kom tillbaka"
        assert f"{numbers[0]}, {one['address']}: adressen finns inte (550 no)" in text
        assert f"{numbers[1]}, {two['address']}: brevlådan är full (550 no)" in text
        assert numbers[2] not in text
        assert mail["From"] == "Nordlys Verkstad AB <invoices@practice.example>"
        assert (mail["Reply-To"], mail["Auto-Submitted"]) == ("fragor@nordlys.example", "auto-generated")
        assert mail["X-Delivery-Id"] is None
        assert not any(of["id"] in str(mail) for of in (one, two, three))

        hand_in(gateway, report(three))  # the first one has gone: this is told in another
        until("another notice", lambda: len([one for one in inbox(gateway) if one["address"] == address]) == 2)


def test_where_nobody_wants_to_know_nobody_is_told(tmp_path: Path) -> None:
    with RunningGateway(tmp_path / "data") as gateway:
        (one, two) = accepted(gateway, 2)
        hand_in(gateway, report(one))
        change(gateway, notification_address="ekonomi@nordlys.example")
        hand_in(gateway, report(two))
        change(gateway, notification_address=None)
        until("it was dropped", lambda: _notices(gateway.data) == ["dropped"])
        assert [item["address"] for item in inbox(gateway)].count("ekonomi@nordlys.example") == 0


def _notices(data: Path) -> list[str]:
    from connect_app.gateway.store.engine import open_database

    database = open_database(data)
    with database.reading() as connection:
        states = list(connection.scalars(select(bounce_notice.c.state).order_by(bounce_notice.c.id)))
    database.close()
    return states


def test_a_notice_that_bounces_itself_tells_nobody(tmp_path: Path) -> None:
    with RunningGateway(tmp_path / "data") as gateway:
        change(gateway, notification_address="full@nordlys.example")
        rule = {"channel": "email", "match": "full@*", "outcome": "bounce"}
        gateway.http.put(f"{gateway.url}/v1/practice/outcomes", json={"rules": [rule]}, timeout=10)
        (one,) = accepted(gateway, 1)
        hand_in(gateway, report(one))
        until("its bounce was read", lambda: "It is about no mail that this company sent." in gateway.log)
        assert _notices(gateway.data) == ["sent"]
        assert delivery(gateway, one["invoice_id"], "failed")


@pytest.mark.noisy("A mail of the company's own could not be sent")
@pytest.mark.parametrize(
    ("outcome", "state", "arrivals"),
    [("greylist", "sent", 1), ("refuse_connection", "failed", 0), ("reject", "failed", 0),
     ("answer_lost", "uncertain", 1)],
)  # fmt: skip
def test_passing_faults_are_tried_again_and_verdicts_are_not(
    prepared: Path, worker: DocumentWorker, tmp_path: Path, outcome: str, state: str, arrivals: int
) -> None:
    folder = tmp_path / "data"
    copied(prepared, folder)
    process = Process(folder, worker)
    rules = [{"match": "ekonomi@*", "outcome": outcome}, {"match": "*", "outcome": "bounce"}]
    process.accounts.world.set_rules([OutcomeRule.model_validate(rule) for rule in rules])
    _live(process)
    assert Counter(_told(process)) == Counter({"M1": arrivals, "M2": arrivals} if arrivals else {})
    assert _states(process) == [state]
    process.close()


@pytest.fixture(scope="module")
def worker() -> Iterator[DocumentWorker]:
    with DocumentWorker() as made:
        yield made


@pytest.fixture(scope="module")
def prepared(tmp_path_factory: pytest.TempPathFactory, worker: DocumentWorker) -> Path:
    """A folder in which two mails were sent, of a company that wants to be told: both have come back, unread."""
    folder = tmp_path_factory.mktemp("prepared")
    prepare(folder, worker)
    process = Process(folder, worker)
    with process.database.writing() as connection:
        (company_id,) = company_ids(connection)
        change_settings(connection, company_id, SettingsPatch(notification_address="ekonomi@nordlys.example"))
    rules = [{"match": "ekonomi@*", "outcome": "deliver"}, {"match": "*", "outcome": "bounce"}]
    process.accounts.world.set_rules([OutcomeRule.model_validate(rule) for rule in rules])
    process.run_jobs()
    process.close()
    return folder


def _live(process: Process) -> None:
    """Go on with what was left, read what came back, tell."""
    process.run_jobs()
    process.news.read_all()
    process.run_jobs()


def _arrivals(process: Process) -> list[Arrival]:
    found = [one for one in process.accounts.world.inbox() if one.address == "ekonomi@nordlys.example"]
    return [arrival for one in found if (arrival := process.accounts.world.raw(one.id)) is not None]


def _told(process: Process) -> list[str]:
    """Return the invoices that the company was told of, each as often as it was."""
    texts = [message_from_bytes(one.raw, policy=policy.default).get_content() for one in _arrivals(process)]
    return [number for text in texts for number in ("M1", "M2") if f"{number}," in text]


def _states(process: Process) -> list[str]:
    with process.database.reading() as connection:
        return list(connection.scalars(select(bounce_notice.c.state).order_by(bounce_notice.c.id)))


@pytest.mark.noisy("it is not sent again")
@pytest.mark.parametrize("dies_after_commit", [False, True])
@pytest.mark.timeout(240)
def test_whatever_line_it_dies_on_nobody_is_told_twice(
    prepared: Path, worker: DocumentWorker, tmp_path: Path, dies_after_commit: bool
) -> None:
    left_open, dies_at, died = 0, 1, True
    while died:
        folder = tmp_path / str(dies_at)
        copied(prepared, folder)
        died = dies(folder, worker, dies_at, dies_after_commit, _live)
        process = Process(folder, worker)
        _live(process)
        told, states = Counter(_told(process)), _states(process)
        process.close()
        shutil.rmtree(folder)
        if "uncertain" in states:  # it died in the middle of handing over
            left_open += 1
            assert max(told.values(), default=0) <= 1
        else:
            # On a slow computer the second comes back after the first mail was closed, and has one of its own.
            assert (set(states), told) == ({"sent"}, Counter({"M1": 1, "M2": 1})), f"died at commit {dies_at}"
        dies_at += 1
    assert dies_at > 4
    assert left_open in (1, 2)  # once for each mail of which it died in the middle


def test_what_comes_back_within_minutes_is_one_mail(prepared: Path, worker: DocumentWorker, tmp_path: Path) -> None:
    copied(prepared, tmp_path / "data")
    process = Process(tmp_path / "data", worker)
    process.notices._window_s = 300.0
    with process.database.reading() as connection:
        rows = connection.execute(select(delivery_table).where(delivery_table.c.channel == "email")).all()
    for row in rows:
        with process.database.writing() as connection:
            process.notices.expect(connection, delivery_record(row), "550 no")
    with process.database.reading() as connection:
        (notice,) = connection.execute(select(bounce_notice)).all()
        assert set(connection.scalars(select(bounce_notice_item.c.delivery_id))) == {row.id for row in rows}
        (due,) = connection.exec_driver_sql("SELECT due FROM job WHERE kind = 'send_notice'").scalars()
    assert abs(due - notice.due_at / 1e6) < 5
    assert notice.due_at - notice.created_at > 299_000_000
    process.close()


@pytest.mark.parametrize("loses_the_job", [False, True])
def test_a_notice_goes_out_after_a_kill_also_without_its_job(tmp_path: Path, loses_the_job: bool) -> None:
    with RunningGateway(tmp_path / "data") as gateway:
        change(gateway, notification_address="ekonomi@nordlys.example")
        (one,) = accepted(gateway, 1)
        hand_in(gateway, report(one))
        gateway.kill()
        if loses_the_job:
            _lose_jobs(gateway.data)
        gateway.start()
        until("the notice", lambda: _mail_to(gateway, "ekonomi@nordlys.example"))
        assert _notices(gateway.data) == ["sent"]


def _lose_jobs(data: Path) -> None:
    from connect_app.gateway.store.engine import open_database

    database = open_database(data)
    with database.writing() as connection:
        lost: Any = connection.exec_driver_sql("DELETE FROM workflow_status WHERE name = 'send_notice'")
        assert lost.rowcount == 1
        assert connection.scalar(select(bounce_notice_item.c.detail)) == "550 no"
        connection.execute(update(bounce_notice).values(due_at=0))
    database.close()
