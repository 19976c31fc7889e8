"""What a clock that was far ahead left in the ledger: nothing waits for its year, and nothing is hurried.

`tests/system/test_clocks.py` sets the clock of a running gateway.
"""

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from sqlalchemy import select, update

from connect_app.contract.deliveries import Failure
from connect_app.contract.registers import CustomerPut
from connect_app.documents.worker import DocumentWorker
from connect_app.domain.delivery import FailureOwner
from connect_app.domain.invoice import InvoiceKind
from connect_app.domain.retry import DEFAULT
from connect_app.domain.routing import Recipient
from connect_app.gateway.delivery.resuming import SENDING_LIMIT, mend_times, retry_wait_s
from connect_app.gateway.sends.receipts import receipt
from connect_app.gateway.store.customers import write_rows
from connect_app.gateway.store.engine import Database, open_database
from connect_app.gateway.store.events import now_us
from connect_app.gateway.store.lanes import Waiting, shift_times, waiting_in_lane
from connect_app.gateway.store.provider_notes import ProviderNotes
from connect_app.gateway.store.recipient_checks import CheckKind, add_check, due_items, find_check
from connect_app.gateway.store.recipients import companies_with_questions, due_questions, keep_failure, want_answers
from connect_app.gateway.store.sends import find_send
from connect_app.gateway.store.tables import delivery, send
from tests.gateway.lane_process import prepare

_S = 1_000_000
_HOUR, _TEN_YEARS = 3600 * _S, 10 * 31_557_600 * _S


def failure(code: str) -> Failure:
    return Failure(code=code, message="It waits.", owner=FailureOwner.ADMINISTRATOR)


@pytest.fixture
def database(tmp_path: Path, worker: DocumentWorker) -> Iterator[Database]:
    prepare(tmp_path, worker, mails_only=1)
    made = open_database(tmp_path)
    yield made
    made.close()


@pytest.mark.parametrize(
    ("code", "wait", "is_due"),
    [
        ("mail_deferred", 2 * _HOUR, False),
        ("mail_deferred", 20 * _HOUR, True),
        (SENDING_LIMIT, 20 * _HOUR, False),
        (SENDING_LIMIT, 30 * _HOUR, True),
        (SENDING_LIMIT, _TEN_YEARS, True),
    ],
)
def test_nothing_waits_longer_than_a_retry_or_a_limit_lasts(database: Database, code: str, wait: int, is_due: bool):
    now = now_us()
    with database.writing() as connection:
        values = {"state": "deferred", "next_attempt_at": now + wait, "failure": failure(code).model_dump(mode="json")}
        connection.execute(update(delivery).values(values))
        (lane_id,) = connection.scalars(select(delivery.c.lane_id))
        assert mend_times(connection, DEFAULT) == ([lane_id] if is_due else [])
        (row,) = waiting_in_lane(connection, lane_id)
    assert isinstance(row, Waiting)
    assert (retry_wait_s(row, now, DEFAULT) == 0.0) is is_due


def test_what_was_put_off_for_a_limit_in_a_later_year_waits_as_long_as_it_was_to(database: Database):
    now = now_us()
    with database.writing() as connection:
        values = {
            "state": "deferred",
            "updated_at": now + _TEN_YEARS,
            "next_attempt_at": now + _TEN_YEARS + 5 * _HOUR,
            "failure": failure(SENDING_LIMIT).model_dump(mode="json"),
        }
        connection.execute(update(delivery).values(values))
        mend_times(connection, DEFAULT)
        (due,) = connection.scalars(select(delivery.c.next_attempt_at))
    assert 4.9 * _HOUR < due - now < 5.1 * _HOUR


@pytest.mark.parametrize(("ahead", "left"), [(_TEN_YEARS, 0), (_HOUR, 0), (300 * _S, 300 * _S)])
def test_no_undo_window_lasts_longer_than_any(database: Database, ahead: int, left: int):
    now = now_us()
    with database.writing() as connection:
        connection.execute(update(send).values(begins_at=now + ahead))
        mend_times(connection, DEFAULT)
        (begins_at,) = connection.scalars(select(send.c.begins_at))
    assert abs(begins_at - now - left) < 20 * _S


class _Waiting:
    """A question about a recipient, a poll of an operator and a run over a customer, which begin half an hour later."""

    def __init__(self, database: Database, begins_at: int) -> None:
        recipient = Recipient("0088:7300010000001", InvoiceKind.INVOICE)
        self._database = database
        with database.writing() as connection:
            self.company_id = str(connection.scalar(select(delivery.c.company_id)))
            want_answers(connection, self.company_id, [recipient], "account", begins_at)
            keep_failure(connection, self.company_id, recipient, failure("not_answered"), begins_at)
            write_rows(connection, self.company_id, [CustomerPut(number="7", name="Fjell AS")], "test")
            self._check_id = add_check(connection, self.company_id, CheckKind.ALL, by="test", begins_at=begins_at)
        self._notes = ProviderNotes(database, self.company_id, "storecove")
        self._notes.write("one", {}, datetime.fromtimestamp(begins_at / 1e6, UTC))

    def due(self, at: int) -> list[bool]:
        """Say of each, and of each way to ask, whether it is due."""
        with self._database.reading() as connection:
            check = find_check(connection, self.company_id, self._check_id)
            assert check is not None
            return [
                bool(due_questions(connection, at, 10)),
                bool(companies_with_questions(connection, at)),
                check.is_due(at),
                bool(due_items(connection, self._check_id, at, 10)),
                bool(self._notes.due(datetime.fromtimestamp(at / 1e6, UTC), 10)),
            ]


@pytest.mark.parametrize("jump", [-_TEN_YEARS, -_HOUR, _TEN_YEARS])
def test_what_asks_operators_waits_as_long_as_before_when_the_clock_is_set(database: Database, jump: int):
    now = now_us()
    waiting = _Waiting(database, now - jump + _HOUR // 2)
    with database.writing() as connection:
        shift_times(connection, jump)
    assert not any(waiting.due(now + _HOUR // 2 - 20 * _S))
    assert all(waiting.due(now + _HOUR // 2 + 20 * _S))


def test_what_asks_operators_waits_for_no_year_that_is_far_off(database: Database):
    now = now_us()
    waiting = _Waiting(database, now + _TEN_YEARS)  # the clock was set while no gateway ran
    assert all(waiting.due(now))
    assert not any(_Waiting(database, now + _HOUR // 2).due(now)[:2])


@pytest.mark.parametrize(("ahead", "left"), [(-_HOUR, 0.0), (300 * _S, 300.0), (_HOUR, 600.0)])
def test_a_receipt_says_how_much_of_the_undo_window_is_left(database: Database, ahead: int, left: float):
    with database.writing() as connection:
        connection.execute(update(send).values(begins_at=now_us() + ahead))
        company_id, send_id = connection.execute(select(send.c.company_id, send.c.id)).one()
        record = find_send(connection, company_id, send_id)
        assert record is not None
        said = receipt(connection, record).begins_in_s
    assert said == pytest.approx(left, abs=20.0)
