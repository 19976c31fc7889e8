"""*Resend all to this address* at its limits: the process dies on any line, and 2,000 invoices came back at once."""

import shutil
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import func, select
from sqlalchemy.event import listen

from connect_app.contract.bounces import BouncesResend
from connect_app.contract.deliveries import Failure
from connect_app.contract.practice import OutcomeRule
from connect_app.documents.worker import DocumentWorker
from connect_app.domain.delivery import DeliveryState, FailureOwner
from connect_app.domain.errors import FixData
from connect_app.gateway.delivery.moves import Step, move_all
from connect_app.gateway.registers.register_routes import everybody_is_there
from connect_app.gateway.sends.bounce_resending import BounceResending
from connect_app.gateway.store.bounces import bounces_at, count_groups, list_groups
from connect_app.gateway.store.companies import company_ids
from connect_app.gateway.store.counters import counts
from connect_app.gateway.store.email_list import EmailListChange, find_emails, put_row
from connect_app.gateway.store.tables import delivery, invoice
from tests.gateway.lane_process import Process, dies, prepare
from tests.ledger import copied
from tests.sending_job import by_mail

WRONG, RIGHT = "wrong@example.org", "right@example.org"
MANY = 2000


@pytest.fixture(scope="module")
def worker() -> Iterator[DocumentWorker]:
    with DocumentWorker() as made:
        yield made


def company_of(process: Process) -> str:
    with process.database.reading() as connection:
        (company_id,) = company_ids(connection)
    return company_id


def resend(process: Process, **wanted: Any) -> Any:
    """Send again all that came back from the wrong address."""
    resending = BounceResending(process.engine, process.accounts, everybody_is_there)
    body = BouncesResend.model_validate({"address": WRONG, "email": RIGHT, **wanted})
    with process.database.writing() as connection:
        (company_id,) = company_ids(connection)
        return resending.resend(connection, company_id, body, "anna")


@pytest.fixture(scope="module")
def came_back(tmp_path_factory: pytest.TempPathFactory, worker: DocumentWorker) -> Path:
    """A data folder in which B1 and B2 came back from the wrong address, which stands in the e-mail list."""
    folder = tmp_path_factory.mktemp("came-back")
    prepare(folder, worker, by_mail(WRONG, "B1"), by_mail(WRONG, "B2"))
    process = Process(folder, worker)
    process.accounts.world.set_rules([OutcomeRule.model_validate({"match": WRONG, "outcome": "bounce"})])
    process.run_jobs()
    process.news.read_all()
    with process.database.writing() as connection:
        (company_id,) = company_ids(connection)
        assert len(bounces_at(connection, company_id, WRONG)) == 2
        put_row(connection, company_id, EmailListChange("1001", WRONG), "anna")
    process.close()
    return folder


def _live(process: Process) -> None:
    """Send again what still waits, and work it off."""
    try:
        resend(process, save_to_list=True)
    except FixData as error:
        assert error.code == "nothing_came_back"
    process.run_jobs()


def _look(folder: Path, worker: DocumentWorker) -> tuple[Counter[tuple[str, str]], list[str], dict[str, str]]:
    """Return what arrived where, the states of all deliveries, and what the e-mail list says."""
    process = Process(folder, worker)
    arrived = Counter((item.invoice_numbers[0], item.address) for item in process.accounts.world.inbox())
    with process.database.reading() as connection:
        (company_id,) = company_ids(connection)
        states = sorted(connection.scalars(select(delivery.c.state)))
        emails = find_emails(connection, company_id, ["1001"])
    process.close()
    return arrived, states, emails


ONCE = (Counter({("B1", RIGHT): 1, ("B2", RIGHT): 1}), ["accepted"] * 2 + ["failed"] * 2, {"1001": RIGHT})


@pytest.mark.parametrize("dies_after_commit", [False, True])
@pytest.mark.timeout(240)
def test_whatever_line_it_dies_on_all_goes_again_once(
    came_back: Path, worker: DocumentWorker, tmp_path: Path, dies_after_commit: bool
) -> None:
    dies_at, died = 1, True
    while died:
        folder = tmp_path / str(dies_at)
        copied(came_back, folder)
        died = dies(folder, worker, dies_at, dies_after_commit, _live)
        if died:
            assert not dies(folder, worker, 0, False, _live)
        assert _look(folder, worker) == ONCE, f"died at commit {dies_at}, after: {dies_after_commit}"
        shutil.rmtree(folder)
        dies_at += 1
    assert dies_at > 8  # it did die at many places


@pytest.fixture(scope="module")
def many(tmp_path_factory: pytest.TempPathFactory, worker: DocumentWorker) -> Iterator[Process]:
    """A process on a folder in which 2,000 mails came back from one address, each of a customer of its own."""
    folder = tmp_path_factory.mktemp("many")
    prepare(folder, worker, *(by_mail(WRONG, f"N{place}", f"C{place}") for place in range(MANY)))
    process = Process(folder, worker)
    failure = Failure(code="bounced", message="No such address.", owner=FailureOwner.YOU)
    with process.database.writing() as connection:
        ids = list(connection.scalars(select(delivery.c.id)))
        for state, changes in (
            (DeliveryState.HANDING_OVER, {}),
            (DeliveryState.ACCEPTED, {"accepted_at": 1}),
            (DeliveryState.FAILED, {"failure": failure}),
        ):
            move_all(connection, [Step(one, state, "So it was.", changes) for one in ids])
    yield process
    process.close()


def test_two_thousand_at_one_address_go_in_one_send_with_lanes(many: Process) -> None:
    company_id = company_of(many)
    with many.database.reading() as connection:
        ((_, group),) = list_groups(connection, company_id, "", None, 10)
        assert (group.count, len(group.delivery_ids), len(group.customer_numbers)) == (MANY, 500, 500)
        assert counts(connection, company_id)["unread_messages"] == MANY
        jobs = connection.exec_driver_sql("SELECT count(*) FROM job").scalar_one()
    done = resend(many, save_to_list=True)
    assert (done.selected, done.resent, len(set(done.delivery_ids)), done.skipped) == (MANY, MANY, MANY, [])
    with pytest.raises(FixData, match="nothing_came_back"):
        resend(many)
    with many.database.reading() as connection:
        c = delivery.c
        new = connection.execute(select(delivery).where(c.send_id == done.send_id)).all()
        assert Counter(Counter(row.lane_id for row in new).values()) == {50: MANY // 50}
        assert len({row.replaces for row in new}) == len({row.invoice_id for row in new}) == MANY
        assert {row.address for row in new} == {RIGHT}
        assert connection.exec_driver_sql("SELECT count(*) FROM job").scalar_one() - jobs == MANY // 50
        assert count_groups(connection, company_id, "") == 0
        assert counts(connection, company_id)["unread_messages"] == 0
        assert set(find_emails(connection, company_id, [f"C{n}" for n in range(MANY)]).values()) == {RIGHT}
        sending = select(func.count()).select_from(invoice).where(invoice.c.state == "sending")
        assert connection.scalar(sending) == MANY


@pytest.mark.sqlite_only("how it says by which index it looks")
def test_open_bounces_are_found_without_looking_at_all_that_ever_failed(many: Process) -> None:
    with many.database.reading() as connection:
        seen: list[str] = []
        listen(connection, "before_cursor_execute", lambda *given: seen.append(given[2]))
        list_groups(connection, company_of(many), "kund", None, 10)
        plans = [connection.connection.execute(f"EXPLAIN QUERY PLAN {sql}", [""] * sql.count("?")) for sql in seen]
        used = [row[3] for plan in plans for row in plan.fetchall() if " delivery " in f"{row[3]} "]
    assert used
    assert all("delivery_came_back" in one for one in used), used
