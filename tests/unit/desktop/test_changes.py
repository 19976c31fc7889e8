"""Events, summed up for the lists."""

from datetime import UTC, datetime
from typing import Any

from connect_app.contract.events import Event
from connect_app.desktop.background.changes import Changes, changes_of


def event(kind: str, object_id: str, **data: Any) -> Event:
    now = datetime(2026, 3, 1, tzinfo=UTC)
    kind_of_object = kind.partition(".")[0]
    return Event(cursor="1", kind=kind, object_type=kind_of_object, object_id=object_id, at=now, by="me", data=data)


def test_every_event_says_which_rows_it_touches() -> None:
    events = [
        event("file.added", "f1"),
        event("invoice.changed", "i1", state="sending", file_id="f2"),
        event("attachment.added", "a1", invoice_id="i2", file_id="f3"),
        event("delivery.moved", "d1", invoice_id="i3", to="handing_over"),
        event("delivery.moved", "d1", invoice_id="i3", to="accepted"),
    ]
    found = changes_of(events)
    assert found.files == {"f1", "f2", "f3"}
    assert found.invoices == {"i1", "i2", "i3"}
    assert found.moves == {"i3": "accepted"}
    assert not found.settings


def test_changed_settings_are_noticed_and_nothing_is_nothing() -> None:
    assert changes_of([event("settings.changed", "c1")]).settings
    assert changes_of([]) == Changes()


def test_rows_of_the_registers_are_told_apart() -> None:
    found = changes_of([event("email_list.changed", "e1"), event("customer.changed", "c1")])
    assert (found.email_list, found.customers) == ({"e1"}, {"c1"})
    assert found.invoices == found.files == frozenset()
