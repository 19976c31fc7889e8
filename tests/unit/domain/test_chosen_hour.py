"""Chosen hours: nights in which clocks are set, office hours, holidays."""

from datetime import UTC, date, datetime, time
from zoneinfo import ZoneInfo

import pytest

from connect_app.domain.chosen_hour import (
    ChosenHour,
    Oddity,
    OfficeHours,
    check_chosen,
    instant_of,
    next_begin,
    read_wall,
)
from connect_app.domain.errors import FixData
from connect_app.gateway.registers.working_days import works

STOCKHOLM, BUCHAREST = ZoneInfo("Europe/Stockholm"), ZoneInfo("Europe/Bucharest")
SWEDISH = OfficeHours(time(8), time(17), "SE")


@pytest.mark.parametrize(
    ("zone", "at", "utc", "oddity"),
    [
        (STOCKHOLM, "2027-03-28T01:59", "2027-03-28T00:59", None),
        (STOCKHOLM, "2027-03-28T02:30", "2027-03-28T01:30", Oddity.SKIPPED),  # 03:30, as clocks go on
        (STOCKHOLM, "2027-03-28T03:00", "2027-03-28T01:00", None),
        (BUCHAREST, "2027-03-28T03:30", "2027-03-28T01:30", Oddity.SKIPPED),  # 04:30
        (STOCKHOLM, "2027-10-31T02:30", "2027-10-31T00:30", Oddity.TWICE),  # the first, in summer time
        (STOCKHOLM, "2027-10-31T03:00", "2027-10-31T02:00", None),
        (BUCHAREST, "2027-10-31T03:30", "2027-10-31T00:30", Oddity.TWICE),
    ],
)
def test_an_hour_is_one_instant_in_nights_in_which_clocks_are_set(
    zone: ZoneInfo, at: str, utc: str, oddity: Oddity | None
) -> None:
    assert instant_of(read_wall(at), zone) == (datetime.fromisoformat(utc).replace(tzinfo=UTC), oddity)


@pytest.mark.parametrize(
    ("now", "begins"),
    [
        ("2027-01-04T09:00", "2027-01-04T09:00"),  # Monday, open
        ("2027-01-04T06:00", "2027-01-04T08:00"),
        ("2027-01-04T17:00", "2027-01-05T08:00"),
        ("2027-01-05T18:00", "2027-01-07T08:00"),  # Epiphany
        ("2027-03-25T17:30", "2027-03-30T08:00"),  # Good Friday, Easter and the night between them, in summer time
        ("2027-01-08T23:59", "2027-01-11T08:00"),  # a weekend
    ],
)
def test_office_hours_leave_out_nights_weekends_and_holidays(now: str, begins: str) -> None:
    hour = ChosenHour(None, "Europe/Stockholm", SWEDISH)
    at = next_begin(hour, STOCKHOLM, instant_of(read_wall(now), STOCKHOLM)[0], lambda day: works("SE", day))
    assert at.astimezone(STOCKHOLM).replace(tzinfo=None) == read_wall(begins)


def test_a_chosen_hour_in_office_hours_waits_for_both() -> None:
    hour = ChosenHour(read_wall("2027-01-09T10:00"), "Europe/Stockholm", SWEDISH)  # a Saturday
    at = next_begin(hour, STOCKHOLM, datetime(2027, 1, 4, tzinfo=UTC), lambda day: works("SE", day))
    assert at == datetime(2027, 1, 11, 7, tzinfo=UTC)


def test_a_country_of_which_no_holidays_are_known_works_from_monday_to_friday() -> None:
    for country in (None, "ZZ"):
        assert [works(country, date(2027, 1, day)) for day in range(4, 11)] == [True] * 5 + [False] * 2


@pytest.mark.parametrize("text", ["2027-02-30T08:00", "2027-02-01 08:00", "2027-02-01T08:00Z", "8:00", ""])
def test_what_is_no_day_and_hour_is_refused(text: str) -> None:
    with pytest.raises(FixData) as refused:
        read_wall(text)
    assert refused.value.code == "invalid_hour"


@pytest.mark.parametrize(("at", "code"), [("2027-01-04T08:57", "hour_passed"), ("2028-01-06T09:00", "hour_too_far")])
def test_an_hour_that_nobody_means_is_refused(at: str, code: str) -> None:
    with pytest.raises(FixData) as refused:
        check_chosen(ChosenHour(read_wall(at), "UTC"), UTC, datetime(2027, 1, 4, 9, tzinfo=UTC))
    assert refused.value.code == code


def test_neither_hour_nor_office_is_no_choice() -> None:
    with pytest.raises(FixData) as refused:
        ChosenHour(None, "UTC")
    assert refused.value.code == "hour_needed"


def test_an_office_that_never_opens_is_said() -> None:
    with pytest.raises(FixData) as refused:
        next_begin(ChosenHour(None, "UTC", SWEDISH), UTC, datetime(2027, 1, 4, tzinfo=UTC), lambda _day: False)
    assert refused.value.code == "office_never_open"
