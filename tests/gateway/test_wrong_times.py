"""What a clock that was far ahead left in the ledger: nothing waits for its year, and nothing is hurried.

`tests/system/test_clocks.py` sets the clock of a running gateway.
"""

from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import select, update

from connect_app.contract.deliveries import Failure
from connect_app.documents.worker import DocumentWorker
from connect_app.domain.delivery import FailureOwner
from connect_app.domain.retry import DEFAULT
from connect_app.gateway.delivery.resuming import SENDING_LIMIT, mend_times, retry_wait_s
from connect_app.gateway.store.engine import Database, open_database
from connect_app.gateway.store.events import now_us
from connect_app.gateway.store.lanes import Waiting, waiting_in_lane
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
