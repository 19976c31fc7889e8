from hypothesis import given
from hypothesis import strategies as st

from connect_app.domain.retry import DEFAULT, PRACTICE, RetryPolicy


@given(st.integers(1, 11), st.floats(0, 1, exclude_max=True))
def test_delays_stay_within_the_scatter_and_the_longest(attempt: int, luck: float) -> None:
    delay = DEFAULT.delay_s(attempt, luck)
    middle = DEFAULT.delay_s(attempt, 0.5)
    assert delay is not None
    assert middle is not None
    assert middle * 0.8 - 1e-6 <= delay <= middle * 1.2 + 1e-6
    assert middle <= DEFAULT.longest_s


def test_delays_grow_until_the_longest() -> None:
    delays = [DEFAULT.delay_s(attempt, 0.5) for attempt in range(1, 12)]
    assert delays[:3] == [60, 120, 240]
    assert delays == sorted(delays, key=lambda delay: delay or 0)
    assert delays[-1] == DEFAULT.longest_s


def test_gives_up_after_the_last_attempt() -> None:
    assert DEFAULT.delay_s(12, 0.5) is None
    assert PRACTICE.delay_s(5, 0.5) is None
    assert RetryPolicy(max_attempts=1).delay_s(1, 0.5) is None
