"""The legal clock of invoices in the lists, and the alarm before it runs out."""

from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from connect_app.domain.channel import Channel
from connect_app.domain.legal_clock import ClockState, clock_of, deadline_of
from connect_app.gateway.delivery.legal_alarm import NEAR, PASSED, LegalAlarm
from connect_app.gateway.registers.working_days import is_working_day, today_of
from connect_app.gateway.store.engine import open_database
from connect_app.gateway.store.messages import list_messages, read_messages
from tests.invoice_files import new_number, ubl_invoice
from tests.postgresql_server import IS_WANTED
from tests.running_gateway import RunningGateway
from tests.sending_job import send, until, upload_all


def of(country: str, days_ago: int, number: str = "") -> bytes:
    day = (datetime.now(UTC).date() - timedelta(days=days_ago)).isoformat()
    data = ubl_invoice(number or new_number(), issued=day)
    place = b"<cbc:IdentificationCode>%s</cbc:IdentificationCode>"
    assert place % b"SE" in data
    return data.replace(place % b"SE", place % country.encode())


def clock(gateway: RunningGateway, invoice_id: str) -> Any:
    single = gateway.get(f"/invoices/{invoice_id}").json()
    (listed,) = [one for one in gateway.get("/invoices", view="all").json()["items"] if one["id"] == invoice_id]
    assert listed["legal_clock"] == single["legal_clock"]
    return single["legal_clock"]


def told(data: Path, company_id: str) -> list[tuple[str, str | None]]:
    """Look as the process does, and return the unread messages."""
    database = open_database(data)
    LegalAlarm(database).look()
    LegalAlarm(database).look()  # told once, however often it is looked
    with database.reading() as connection:
        found = list_messages(connection, company_id, unread=True, before=None, limit=50)
    database.close()
    return sorted((one.code, one.invoice_number) for one in found)


@pytest.mark.skipif(IS_WANTED, reason="it opens the folder's own database")
def test_the_clock_is_shown_and_the_alarm_is_given_once(tmp_path: Path) -> None:
    with RunningGateway(tmp_path / "data") as gateway:
        late, fresh, plain = upload_all(gateway, of("BE", 10, "L1"), of("RO", 0, "F1"), of("SE", 10, "S1"))
        assert clock(gateway, plain) is None
        found = clock(gateway, late)
        assert (found["country"], found["channel"], found["working_days"]) == ("BE", "einvoice", 1)
        assert (found["state"], found["days_left"] < 0) == ("late", True)
        running = clock(gateway, fresh)
        assert (running["working_days"], running["days_left"], running["state"]) == (5, 5, "running")
        company_id = gateway.company_id
    assert told(tmp_path / "data", company_id) == [(PASSED, "L1")]
    database = open_database(tmp_path / "data")
    with database.writing() as connection:
        read_messages(connection, company_id, None, by="test")
    database.close()
    assert told(tmp_path / "data", company_id) == []  # a person has read it
    with RunningGateway(tmp_path / "data") as gateway:
        (soon,) = upload_all(gateway, of("RO", _days_ago_that_is_soon(), "N1"))
        assert clock(gateway, soon)["state"] == "soon"
        assert told(tmp_path / "data", company_id) == [(NEAR, "N1")]
        send(gateway, [soon])
        until("the hand-over", lambda: gateway.get(f"/invoices/{soon}").json()["sent_at"])
        assert clock(gateway, soon) is None
        assert told(tmp_path / "data", company_id) == []  # it has gone


def _days_ago_that_is_soon() -> int:
    for days in range(10):
        issued = datetime.now(UTC).date() - timedelta(days=days)
        deadline = deadline_of("RO", "RO", [Channel.EINVOICE], issued)
        assert deadline is not None
        if clock_of(deadline, issued, today_of(deadline), is_working_day).state is ClockState.SOON:
            return days
    raise AssertionError("no such day")
