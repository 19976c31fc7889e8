"""Whom an invoice goes to, beside it in the lists: kept with every move, filled in by the migration."""

from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import select

from connect_app.gateway.store.columns import loaded
from connect_app.gateway.store.engine import Database, open_database
from connect_app.gateway.store.tables import invoice
from tests.gateway.older_database import make_older
from tests.gateway.test_store import Ledger
from tests.invoice_files import new_number
from tests.running_gateway import RunningGateway
from tests.sending_job import by_mail, choose, delivery, send, until, upload_all

FAILURE = {"code": "bounced", "message": "No such mailbox.", "owner": "you"}


def shown(gateway: RunningGateway, number: str) -> list[tuple[str, str, str, str | None]]:
    (row,) = gateway.get("/invoices", q=number).json()["items"]
    assert row["recipient_count"] == len(row["recipients"])
    return [(one["address"], one["channel"], one["state"], one["failure_code"]) for one in row["recipients"]]


def test_lists_say_how_it_stands_with_each_recipient(gateway: RunningGateway) -> None:
    number = new_number()
    good, bad, right = (f"{name}-{number.lower()}@example.org" for name in ("good", "bad", "right"))
    choose(gateway, {"channel": "email", "match": bad, "outcome": "bounce"})
    (one,) = upload_all(gateway, by_mail(good, number))
    assert shown(gateway, number) == []
    override = {one: {"channels": [{"channel": "email", "address": f"{good};{bad}"}]}}
    send(gateway, [one], overrides=override, undo_s=1)
    assert shown(gateway, number) == [(good, "email", "queued", None), (bad, "email", "queued", None)]
    # What needs attention comes first.
    expected = [(bad, "email", "failed", "unknown_address"), (good, "email", "accepted", None)]
    until("both have ended", lambda: shown(gateway, number) == expected or None)
    failed = next(item for item in gateway.get(f"/invoices/{one}").json()["deliveries"] if item["address"] == bad)
    gateway.post(f"/deliveries/{failed['id']}/resend", json={"email": right})
    delivery(gateway, one, "accepted")
    assert shown(gateway, number) == [(good, "email", "accepted", None), (right, "email", "accepted", None)]


def stored(database: Database) -> list[Any]:
    with database.reading() as connection:
        return [loaded(one) for one in connection.scalars(select(invoice.c.recipients).order_by(invoice.c.row))]


def test_at_most_five_are_shown_and_all_are_counted(tmp_path: Path) -> None:
    database = open_database(tmp_path)
    ledger = Ledger(database)
    for place in range(7):
        ledger.deliver(0, "accepted" if place < 6 else "failed", failure=None if place < 6 else FAILURE)
    many, *none = stored(database)
    assert (many["count"], [one["state"] for one in many["shown"]]) == (7, ["failed"] + ["accepted"] * 4)
    assert none == [None, None]
    database.close()


@pytest.mark.sqlite_only("there are no older databases on a server")
def test_the_migration_fills_in_what_the_ledger_would_say(tmp_path: Path) -> None:
    database = open_database(tmp_path)
    ledger = Ledger(database)
    old = ledger.deliver(0, "failed", failure=FAILURE)
    new = ledger.deliver(0, "delivered", opened_at=77, replaces=old)
    ledger.change(old, replaced_by=new)
    ledger.deliver(1, "cancelled")
    ledger.deliver(2, "handing_over")
    ledger.deliver(2, "deferred", failure=FAILURE, next_attempt_at=7)
    for _ in range(6):
        ledger.deliver(2, "accepted")
    ledger.deliver(2, "held", failure=FAILURE)
    expected = stored(database)
    assert [one and one["count"] for one in expected] == [1, None, 9]
    database.close()
    make_older(tmp_path, "0004")
    again = open_database(tmp_path)
    assert stored(again) == expected
    again.close()
