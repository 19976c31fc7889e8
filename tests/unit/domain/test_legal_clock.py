"""The legal clock: working days by country, weekends and holidays left out."""

from datetime import date

import pytest

from connect_app.domain.channel import Channel
from connect_app.domain.legal_clock import ClockState, clock_of, deadline_of
from connect_app.gateway.registers.working_days import is_working_day

E, P = Channel.EINVOICE, Channel.PRINT
FRIDAY = date(2026, 11, 27)


@pytest.mark.parametrize(
    ("country", "issued", "due"),
    [
        ("BE", date(2026, 11, 24), date(2026, 11, 25)),
        ("BE", FRIDAY, date(2026, 11, 30)),  # over a weekend
        ("BE", date(2026, 12, 24), date(2026, 12, 28)),  # over Christmas and a weekend
        ("RO", date(2026, 11, 24), date(2026, 12, 3)),  # St Andrew and the national day do not count
        ("PL", date(2026, 11, 10), date(2026, 11, 12)),  # Independence Day does not count
    ],
)
def test_so_many_working_days_after_its_day(country: str, issued: date, due: date) -> None:
    deadline = deadline_of(country, country, [E], issued)
    assert deadline is not None
    assert clock_of(deadline, issued, issued, is_working_day).due == due


@pytest.mark.parametrize(
    ("today", "left", "state"),
    [
        (date(2026, 11, 24), 5, ClockState.RUNNING),
        (date(2026, 11, 26), 3, ClockState.RUNNING),
        (FRIDAY, 2, ClockState.SOON),
        (date(2026, 11, 28), 2, ClockState.SOON),  # a Saturday
        (date(2026, 12, 3), 0, ClockState.SOON),
        (date(2026, 12, 4), -1, ClockState.LATE),
        (date(2026, 12, 5), -1, ClockState.LATE),
        (date(2026, 12, 7), -2, ClockState.LATE),
    ],
)
def test_how_much_is_left(today: date, left: int, state: ClockState) -> None:
    issued = date(2026, 11, 24)
    deadline = deadline_of("RO", None, [E], issued)
    assert deadline is not None
    clock = clock_of(deadline, issued, today, is_working_day)
    assert (clock.days_left, clock.state) == (left, state)


def test_each_country_each_channel_and_each_day_has_its_own() -> None:
    assert deadline_of("SE", "SE", [E], FRIDAY) is None
    assert deadline_of(None, None, [E], FRIDAY) is None
    assert deadline_of("BE", "NL", [E], FRIDAY) is None  # across a border
    assert deadline_of("BE", "BE", [P], FRIDAY) is None
    assert deadline_of("BE", "BE", [P, E], FRIDAY) is not None
    assert deadline_of("BE", "BE", [E], date(2025, 12, 31)) is None  # there was no such law
    assert deadline_of("PL", "PL", [E], FRIDAY).working_days == 1  # type: ignore[union-attr]
    assert deadline_of("PL", "PL", [E], FRIDAY, put_off=True).working_days == 7  # type: ignore[union-attr]
    assert deadline_of("RO", "RO", [E], FRIDAY, put_off=True).working_days == 5  # type: ignore[union-attr]
