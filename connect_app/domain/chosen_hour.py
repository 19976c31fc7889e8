"""A chosen day and hour, or office hours: when a send begins, by the clock on the wall where it was chosen.

What a wall shows is not always one instant. In the night in which clocks are set ahead some hours do not exist, and in
the one in which they are set back some come twice. As in RFC 5545 (3.3.5), an hour that does not exist is counted by
the clock as it was before (02:30 is 03:30 then), and of two the first is taken.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from enum import StrEnum

from connect_app.domain.errors import FixData
from connect_app.domain.saying import say

_AT = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d")
_LONGEST = timedelta(days=366)
_LENIENCY = timedelta(minutes=2)
_MOST_CLOSED_DAYS = 60

IsWorkDay = Callable[[date], bool]
"""Says of a day whether the company works."""


class Oddity(StrEnum):
    """``skipped``: no clock shows that hour, as clocks are set ahead; ``twice``: it comes twice, the first is taken."""

    SKIPPED = "skipped"
    TWICE = "twice"


@dataclass(frozen=True, slots=True)
class OfficeHours:
    """From ``begins`` until before ``ends`` of a working day in ``country`` (ISO 3166; None: Monday to Friday)."""

    begins: time
    ends: time
    country: str | None


@dataclass(frozen=True, slots=True)
class ChosenHour:
    """What was chosen: ``at`` as a wall shows it in ``zone`` (IANA), None: at once; only in ``office`` hours if given.

    Raises FixData ``hour_needed`` where neither is.
    """

    at: datetime | None
    zone: str
    office: OfficeHours | None = None

    def __post_init__(self) -> None:
        if self.at is None and self.office is None:
            raise FixData("hour_needed", say("hour_needed"))


def read_wall(text: str) -> datetime:
    """Return day and hour of ``YYYY-MM-DDTHH:MM``; raises FixData ``invalid_hour``."""
    try:
        if _AT.fullmatch(text):
            return datetime.fromisoformat(text)
    except ValueError:
        pass
    raise FixData("invalid_hour", say("invalid_hour", text=text))


def instant_of(at: datetime, zone: tzinfo) -> tuple[datetime, Oddity | None]:
    """Return the instant (UTC) at which a clock on the wall shows ``at``, and what is odd about that hour."""
    first, second = at.replace(tzinfo=zone, fold=0), at.replace(tzinfo=zone, fold=1)
    before, after = first.utcoffset(), second.utcoffset()
    assert before is not None
    assert after is not None
    oddity = None if before == after else Oddity.TWICE if before > after else Oddity.SKIPPED
    return first.astimezone(UTC), oddity


def next_begin(hour: ChosenHour, zone: tzinfo, now: datetime, works: IsWorkDay) -> datetime:
    """Return when what waits for the hour may begin, seen from ``now``; ``now`` itself if it may.

    Raises FixData ``office_never_open`` where no day of the next weeks is a working day.
    """
    begin = now if hour.at is None else max(now, instant_of(hour.at, zone)[0])
    return begin if hour.office is None else _opening(hour.office, zone, begin, works)


def check_chosen(hour: ChosenHour, zone: tzinfo, now: datetime) -> None:
    """Raise FixData ``hour_passed`` or ``hour_too_far`` (more than a year) for an hour that nobody means."""
    if hour.at is None:
        return
    at = instant_of(hour.at, zone)[0]
    if at < now - _LENIENCY:
        raise FixData("hour_passed", say("hour_passed", at=_shown(hour.at)))
    if at > now + _LONGEST:
        raise FixData("hour_too_far", say("hour_too_far", at=_shown(hour.at)))


def _shown(at: datetime) -> str:
    return f"{at:%Y-%m-%d %H:%M}"


def _opening(office: OfficeHours, zone: tzinfo, begin: datetime, works: IsWorkDay) -> datetime:
    day = begin.astimezone(zone).date()
    for _ in range(_MOST_CLOSED_DAYS):
        opens, closes = (instant_of(datetime.combine(day, one), zone)[0] for one in (office.begins, office.ends))
        if works(day) and begin < closes:
            return max(begin, opens)
        day += timedelta(days=1)
    raise FixData("office_never_open", say("office_never_open"))
