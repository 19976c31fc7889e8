"""The reader of the queue of jobs looks at once when it is rung, rests while nothing goes on, and ends when told."""

import math
import threading
import time
from collections.abc import Iterator

import pytest

from connect_app.gateway.delivery import bell as bells
from connect_app.gateway.delivery.bell import Bell
from tests.sending_job import until

FAR_S = 1_000.0


@pytest.fixture
def rest(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    monkeypatch.setattr(bells, "REST_S", FAR_S)
    return [math.inf]


@pytest.fixture
def looks(rest: list[float]) -> Iterator[tuple[Bell, list[float]]]:
    bell, seen = Bell(lambda: rest[0]), list[float]()

    def read() -> None:
        while not bell.wait(0.2):
            seen.append(time.monotonic())

    reader = threading.Thread(target=read)
    reader.start()
    yield bell, seen
    bell.set()
    reader.join(30.0)
    assert not reader.is_alive()


def test_nobody_looks_while_nothing_goes_on(looks: tuple[Bell, list[float]]) -> None:
    time.sleep(3 * bells.LOOK_S)
    assert not looks[1]


def test_a_ring_is_heard_until_the_transaction_can_have_ended(looks: tuple[Bell, list[float]]) -> None:
    bell, seen = looks
    bell.ring()
    until("it looks again and again", lambda: len(seen) > 3)


def test_one_looks_when_a_pause_ends(rest: list[float], looks: tuple[Bell, list[float]]) -> None:
    bell, seen = looks
    rest[0] = 0.0
    bell.ring()
    until("it looks", lambda: bool(seen))
    count = len(seen)
    until("it goes on looking while a job is due", lambda: len(seen) > count + 20)
