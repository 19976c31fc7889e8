"""The hour that was chosen for a send: read, checked, and counted by the company's office hours."""

from datetime import UTC, datetime, time
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from connect_app.contract.companies import Settings
from connect_app.contract.sends import SendHour, SendHourTold
from connect_app.domain.chosen_hour import ChosenHour, OfficeHours, check_chosen, instant_of, read_wall
from connect_app.domain.errors import FixData
from connect_app.domain.saying import Sentence, say
from connect_app.gateway.delivery.hours import begin_of, wall_text
from connect_app.gateway.store.companies import country_of
from connect_app.gateway.store.events import now_us
from connect_app.gateway.store.sends import ChosenBegin
from connect_app.gateway.store.transactions import Reading


def chosen_begin(connection: Reading, company_id: str, wanted: SendHour, settings: Settings) -> ChosenBegin:
    """Return when a send begins that waits for an hour; what the company's settings say is frozen with it.

    Raises FixData ``invalid_hour``, ``unknown_zone``, ``hour_needed``, ``hour_passed``, ``hour_too_far`` or
    ``office_never_open``.
    """
    zone = _zone(wanted.zone)
    office = None
    if wanted.office_hours:
        hours = settings.office_hours
        begins, ends = time.fromisoformat(hours.begins), time.fromisoformat(hours.ends)
        office = OfficeHours(begins, ends, country_of(connection, company_id))
    hour = ChosenHour(None if wanted.at is None else read_wall(wanted.at), wanted.zone, office)
    now = datetime.fromtimestamp(now_us() / 1e6, UTC)
    check_chosen(hour, zone, now)
    return ChosenBegin(hour, int(begin_of(hour, now).timestamp() * 1e6), waits=True)


def sent_for(begin: ChosenBegin) -> Sentence:
    """Return what the time line says of a send that waits."""
    return say("move.sent_for_hour", at=wall_text(begin.hour, begin.at_us), zone=begin.hour.zone)


def told_hour(hour: ChosenHour, begins_at: int) -> SendHourTold:
    """Return an hour as the contract tells it."""
    return SendHourTold(
        at=None if hour.at is None else hour.at.isoformat(timespec="minutes"),
        zone=hour.zone,
        office_hours=hour.office is not None,
        oddity=None if hour.at is None else instant_of(hour.at, ZoneInfo(hour.zone))[1],
        begins_at=datetime.fromtimestamp(begins_at / 1e6, UTC),
        begins_local=wall_text(hour, begins_at).replace(" ", "T"),
    )


def _zone(name: str) -> ZoneInfo:
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError) as error:  # a folder's name, one that leads out of it
        raise FixData("unknown_zone", say("unknown_zone", zone=name)) from error
