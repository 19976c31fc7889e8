import time
import uuid

from connect_app.domain.identifiers import new_id


def test_is_a_version_7_uuid() -> None:
    value = uuid.UUID(new_id())
    assert value.version == 7
    assert value.variant == uuid.RFC_4122


def test_carries_the_time_and_sorts_by_it() -> None:
    before = time.time_ns() // 1_000_000
    first = new_id()
    time.sleep(0.002)
    second = new_id()
    assert before <= uuid.UUID(first).int >> 80 <= time.time_ns() // 1_000_000
    assert first < second


def test_never_the_same_twice() -> None:
    assert len({new_id() for _ in range(10_000)}) == 10_000
