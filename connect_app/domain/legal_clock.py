"""The legal clock: working days within which an invoice must be on its way, by country and channel, as dated data."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from connect_app.domain.channel import Channel

IsWorkingDay = Callable[[str, date], bool]
"""Says of a country (ISO 3166) and a day whether people work then."""


class ClockState(StrEnum):
    """``soon``: it is time to look after it; ``late``: the time has run out."""

    RUNNING = "running"
    SOON = "soon"
    LATE = "late"


@dataclass(frozen=True, slots=True)
class Deadline:
    """So many ``working_days`` after the day of an invoice between two businesses of a country, on one channel.

    It counts for invoices of ``valid_from`` to ``valid_to``. ``put_off``: the one that counts while the operator's side
    is at fault. ``alarm_days``: with so many working days left somebody is told. ``zone``: whose midnight ends a day.
    """

    country: str
    channel: Channel
    working_days: int
    zone: str
    valid_from: date
    valid_to: date | None = None
    put_off: bool = False
    alarm_days: int = 0

    def counts_for(self, issued: date) -> bool:
        """Say whether it counts for an invoice of this day."""
        return self.valid_from <= issued and (self.valid_to is None or issued <= self.valid_to)


DEADLINES = (
    Deadline("BE", Channel.EINVOICE, 1, "Europe/Brussels", date(2026, 1, 1)),
    Deadline("PL", Channel.EINVOICE, 1, "Europe/Warsaw", date(2026, 2, 1)),
    Deadline("PL", Channel.EINVOICE, 7, "Europe/Warsaw", date(2026, 2, 1), put_off=True, alarm_days=2),
    Deadline("RO", Channel.EINVOICE, 5, "Europe/Bucharest", date(2024, 7, 1), alarm_days=2),
)
COUNTRIES = frozenset(one.country for one in DEADLINES)
_MOST_DAYS = 1000


@dataclass(frozen=True, slots=True)
class LegalClock:
    """Until the end of which day an invoice must be on its way; ``days_left``: working days, 0: today, below: late."""

    deadline: Deadline
    due: date
    days_left: int

    @property
    def state(self) -> ClockState:
        """Where it stands."""
        if self.days_left < 0:
            return ClockState.LATE
        return ClockState.SOON if self.days_left <= self.deadline.alarm_days else ClockState.RUNNING


def deadline_of(
    seller: str | None, buyer: str | None, channels: Iterable[Channel], issued: date, *, put_off: bool = False
) -> Deadline | None:
    """Return the deadline of an invoice of a day between two countries, None where no law is known for it."""
    if seller is None or buyer not in (None, seller):
        return None
    wanted = set(channels)
    found = [one for one in DEADLINES if one.country == seller and one.channel in wanted and one.counts_for(issued)]
    return next((one for one in found if one.put_off is put_off), found[0] if found else None)


def clock_of(deadline: Deadline, issued: date, today: date, is_working_day: IsWorkingDay) -> LegalClock:
    """Return where the clock of an invoice stands; the day of the invoice itself does not count."""
    due = working_day_after(issued, deadline.working_days, deadline.country, is_working_day)
    first, last = sorted((today, due))
    days = (first + timedelta(days=one) for one in range(1, min((last - first).days, _MOST_DAYS) + 1))
    between = sum(is_working_day(deadline.country, day) for day in days)
    return LegalClock(deadline, due, between if today <= due else -max(1, between))


def working_day_after(day: date, working_days: int, country: str, is_working_day: IsWorkingDay) -> date:
    """Return the day so many working days later; the day itself does not count."""
    left = working_days
    while left:
        day += timedelta(days=1)
        left -= is_working_day(country, day)
    return day
