"""The hours that sends wait for: what was chosen, what still waits, and what of it begins.

A delivery that is queued and has a time waits for its hour: nothing begins it until `hours` takes the time away.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, time

from sqlalchemy import ColumnElement, and_, select, update

from connect_app.domain.chosen_hour import ChosenHour, OfficeHours
from connect_app.domain.delivery import DeliveryState
from connect_app.gateway.store.deliveries import DeliveryRecord, delivery_record
from connect_app.gateway.store.tables import delivery, send
from connect_app.gateway.store.transactions import Reading, Writing

_c = delivery.c


def waits_for_hour() -> ColumnElement[bool]:
    """Return the condition that a delivery waits for a chosen hour."""
    return and_(_c.state == DeliveryState.QUEUED.value, _c.next_attempt_at.is_not(None))


@dataclass(frozen=True, slots=True)
class OpenHour:
    """A send of which something may wait for its hour; ``begins_at``: microseconds since 1970."""

    send_id: str
    company_id: str
    begins_at: int
    hour: ChosenHour


def stored_hour(hour: ChosenHour) -> dict[str, object]:
    """Return an hour as the table keeps it."""
    office = hour.office
    return {
        "at": None if hour.at is None else hour.at.isoformat(timespec="minutes"),
        "zone": hour.zone,
        "office": office
        and {
            "begins": office.begins.isoformat(timespec="minutes"),
            "ends": office.ends.isoformat(timespec="minutes"),
            "country": office.country,
        },
    }


def read_hour(stored: object) -> ChosenHour | None:
    """Return the hour that a column holds, None where there is none, or a damaged disk left none."""
    if not isinstance(stored, Mapping):
        return None
    try:
        at, office = stored["at"], stored["office"]
        return ChosenHour(
            at=None if at is None else datetime.fromisoformat(at),
            zone=str(stored["zone"]),
            office=office
            and OfficeHours(
                time.fromisoformat(office["begins"]), time.fromisoformat(office["ends"]), office["country"]
            ),
        )
    except (KeyError, TypeError, ValueError):
        return None


def open_hours(connection: Reading) -> list[OpenHour]:
    """Return the sends of which something may wait; one whose hour is damaged keeps its instant as its hour."""
    query = select(send.c.id, send.c.company_id, send.c.begins_at, send.c.hour).where(send.c.hour_open)
    found = []
    for row in connection.execute(query.order_by(send.c.id)):
        hour = read_hour(row.hour)
        if hour is None:
            hour = ChosenHour(datetime.fromtimestamp(row.begins_at // 1_000_000, UTC).replace(tzinfo=None), "UTC")
        found.append(OpenHour(row.id, row.company_id, row.begins_at, hour))
    return found


def offices_of_lane(connection: Reading, lane_id: str) -> list[OpenHour]:
    """Return the sends of what is queued in a lane and goes out in office hours only; a lane may have many sends."""
    columns = (send.c.id, send.c.company_id, send.c.begins_at, send.c.hour)
    queued = (_c.send_id == send.c.id, _c.lane_id == lane_id, _c.state == DeliveryState.QUEUED.value)
    query = select(*columns).where(send.c.hour.is_not(None), select(_c.id).where(*queued).exists())
    found = []
    for row in connection.execute(query.order_by(send.c.id)):
        hour = read_hour(row.hour)
        if hour is not None and hour.office is not None:
            found.append(OpenHour(row.id, row.company_id, row.begins_at, hour))
    return found


def waiting_lanes(connection: Reading, send_id: str) -> list[str]:
    """Return the lanes of a send in which something waits for its hour."""
    query = select(_c.lane_id).where(_c.send_id == send_id, waits_for_hour()).distinct()
    return sorted(connection.scalars(query))


def waiting_of_lane(connection: Reading, send_id: str, lane_id: str) -> list[DeliveryRecord]:
    """Return what of a send waits for its hour in a lane."""
    query = select(delivery).where(_c.lane_id == lane_id, _c.send_id == send_id, waits_for_hour()).order_by(_c.id)
    return [delivery_record(row) for row in connection.execute(query)]


def queued_in_lane(connection: Reading, send_id: str, lane_id: str) -> list[DeliveryRecord]:
    """Return what of a send is queued in a lane and waits for no hour."""
    queued = (_c.state == DeliveryState.QUEUED.value, _c.next_attempt_at.is_(None))
    query = select(delivery).where(_c.lane_id == lane_id, _c.send_id == send_id, *queued).order_by(_c.id)
    return [delivery_record(row) for row in connection.execute(query)]


def let_wait(connection: Writing, delivery_ids: Sequence[str], begins_at: int) -> None:
    """Let new deliveries wait until their hour; called in the transaction that writes them."""
    for start in range(0, len(delivery_ids), 500):
        chosen = _c.id.in_(delivery_ids[start : start + 500])
        connection.execute(update(delivery).where(chosen).values(next_attempt_at=begins_at))


def set_hour(connection: Writing, send_id: str, *, begins_at: int, is_open: bool) -> None:
    """Write when a send begins, and whether something of it waits for that."""
    connection.execute(update(send).where(send.c.id == send_id).values(begins_at=begins_at, hour_open=is_open))


def end_hour(connection: Writing, send_id: str, now: int) -> None:
    """A person let a send begin: no hour counts for it any more."""
    connection.execute(update(send).where(send.c.id == send_id).values(begins_at=now, hour_open=False, hour=None))
