"""Working days by country, with its public holidays."""

from datetime import UTC, date, datetime
from functools import cache
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from connect_app.domain.legal_clock import Deadline

if TYPE_CHECKING:
    from holidays import HolidayBase

_SATURDAY = 5


@cache
def _holidays(country: str) -> "HolidayBase":
    from holidays import country_holidays

    return country_holidays(country)


def is_working_day(country: str, day: date) -> bool:
    """Say whether people work in a country on a day; OverflowError and the like are for days that nobody knows."""
    return day.weekday() < _SATURDAY and day not in _holidays(country)


def works(country: str | None, day: date) -> bool:
    """Say whether people work on a day; Monday to Friday where nobody knows a country's holidays."""
    try:
        return day.weekday() < _SATURDAY if country is None else is_working_day(country, day)
    except NotImplementedError:
        return day.weekday() < _SATURDAY


def today_of(deadline: Deadline) -> date:
    """Return which day it is where a deadline counts."""
    return datetime.now(UTC).astimezone(ZoneInfo(deadline.zone)).date()
