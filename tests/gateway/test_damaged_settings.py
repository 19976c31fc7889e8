"""A company's settings that a bad disk has spoilt: it sends nothing under others in silence, and no neighbour waits."""

import json
from collections.abc import Callable, Iterator
from typing import Any

import pytest

from tests.ledger import Ledger, ledger_of
from tests.running_gateway import RunningGateway
from tests.sending_job import by_mail, delivery, send, upload_all

pytestmark = pytest.mark.sqlite_only("a server looks after its own disk, and takes no JSON that is none")

WORDS = "SELECT settings FROM company WHERE id = ?"
SPOIL = "UPDATE company SET settings = ? WHERE id = ?"


def _named(name: str, value: object) -> Callable[[str], str]:
    return lambda kept: json.dumps({**json.loads(kept), name: value})


WOUNDS = [
    (lambda _kept: '{"a"', "smtp"),
    (lambda _kept: '"waitinh"', "smtp"),
    (lambda _kept: "[]", "print"),
    (lambda _kept: "{}", "undo_s"),
    (_named("own_picture", "recognize"), "own_picture"),
    (_named("undo_s", "1o"), "undo_s"),
    (_named("smtp", {"hosu": "mail.example.org"}), "smtp"),
    (lambda kept: kept.replace('"mail_copy"', '"mail_cnpy"'), "mail_copy"),
    (lambda kept: kept.replace('"own_layout"', '"own_layouu"'), "print"),
    (_named("damaged", 5), "smtp"),
]


@pytest.fixture
def ledger(gateway: RunningGateway) -> Iterator[Ledger]:
    """Put the settings back as they were afterwards."""
    with ledger_of(gateway.data) as ledger:
        (before,) = ledger.execute(WORDS, (gateway.company_id,)).fetchone()
        yield ledger
        ledger.execute(SPOIL, (before, gateway.company_id))


def spoil(gateway: RunningGateway, ledger: Ledger, wound: Callable[[str], str]) -> None:
    (kept,) = ledger.execute(WORDS, (gateway.company_id,)).fetchone()
    ledger.execute(SPOIL, (wound(kept), gateway.company_id))


def heal(gateway: RunningGateway) -> dict[str, Any]:
    """Save anew what the settings say was damaged, as the window does."""
    shown = gateway.get("/settings").json()
    changes = dict.fromkeys(shown["damaged"]) | {"attachments_enabled": True}
    answer = gateway.http.patch(f"{gateway.company_url}/settings", json=changes, timeout=30)
    assert answer.status_code == 200, answer.text
    healed: dict[str, Any] = answer.json()
    return healed


@pytest.mark.parametrize(("wound", "named"), WOUNDS)
def test_nothing_is_planned_under_damaged_settings(
    gateway: RunningGateway, ledger: Ledger, wound: Callable[[str], str], named: str
) -> None:
    (invoice,) = upload_all(gateway, by_mail("k@example.org"))
    spoil(gateway, ledger, wound)

    assert named in gateway.get("/settings").json()["damaged"]
    for path in (
        "/files",
        "/invoices?view=all",
        "/sends",
        "/messages",
        "/customers",
        "/counts",
        f"/invoices/{invoice}",
    ):
        answer = gateway.http.get(gateway.company_url + path, timeout=20)
        assert answer.status_code == 200, (path, answer.text)
    (row,) = gateway.post("/sends/plan", json={"invoice_ids": [invoice]}).json()["rows"]
    assert not row["sendable"]
    assert "settings_damaged" in {one["code"] for one in row["findings"]}
    refused = gateway.post("/sends", json={"invoice_ids": [invoice], "missing_attachments": "send"})
    assert refused.status_code == 409
    assert "damaged on the disk" in refused.text

    assert heal(gateway)["damaged"] == []
    send(gateway, [invoice])
    delivery(gateway, invoice, "accepted")


def test_what_was_on_its_way_waits_until_they_are_saved_anew(gateway: RunningGateway, ledger: Ledger) -> None:
    (invoice,) = upload_all(gateway, by_mail("k@example.org"))
    send(gateway, [invoice], undo_s=1)
    spoil(gateway, ledger, lambda _kept: '{"a"')

    assert delivery(gateway, invoice, "deferred")["failure"]["code"] == "settings_damaged"

    heal(gateway)
    delivery(gateway, invoice, "accepted")


def test_saving_one_setting_takes_no_other_for_mended(gateway: RunningGateway, ledger: Ledger) -> None:
    spoil(gateway, ledger, lambda _kept: "nothing")
    answer = gateway.http.patch(f"{gateway.company_url}/settings", json={"undo_s": 3}, timeout=30).json()

    assert answer["undo_s"] == 3
    assert "undo_s" not in answer["damaged"]
    assert {"smtp", "attachments_enabled", "sender_name"} <= set(answer["damaged"])


def test_another_company_goes_on(gateway: RunningGateway, ledger: Ledger) -> None:
    made = gateway.http.post(f"{gateway.url}/v1/companies", json={"name": "Neighbour"}, timeout=30)
    assert made.status_code == 201, made.text
    spoil(gateway, ledger, lambda _kept: '{"a"')
    own, gateway.company_id = gateway.company_id, made.json()["id"]
    try:
        (invoice,) = upload_all(gateway, by_mail("n@example.org"))
        send(gateway, [invoice])
        delivery(gateway, invoice, "accepted")
    finally:
        gateway.company_id = own
