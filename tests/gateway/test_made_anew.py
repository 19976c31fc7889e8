"""What was refused, and was made anew by the business system, needs attention no more once the new one went."""

from typing import Any

import pytest

from tests.invoice_files import new_number, ubl_invoice
from tests.running_gateway import RunningGateway
from tests.sending_job import choose, deliveries, delivery, send, until, upload_all

WRONG, RIGHT = "0088:7300010000018", "0088:7300010000001"


@pytest.fixture
def refusing(gateway: RunningGateway) -> RunningGateway:
    choose(gateway, {"channel": "einvoice", "match": WRONG, "outcome": "reject"})
    return gateway


def refused(gateway: RunningGateway, number: str, **more: Any) -> str:
    (one,) = upload_all(gateway, ubl_invoice(number, endpoint=WRONG, **more))
    send(gateway, [one])
    delivery(gateway, one, "failed")
    assert one in attention(gateway, number)
    return str(one)


def anew(gateway: RunningGateway, number: str, endpoint: str = RIGHT, state: str = "delivered", **more: Any) -> str:
    """Send another file of the same number, although that was sent before."""
    (one,) = upload_all(gateway, ubl_invoice(number, endpoint=endpoint, reference=new_number(), **more))
    body = {"invoice_ids": [one], "missing_attachments": "send", "overrides": {one: {"send_duplicate": True}}}
    answer = gateway.post("/sends", json=body)
    assert answer.status_code == 202, answer.text
    delivery(gateway, one, state)
    return str(one)


def attention(gateway: RunningGateway, number: str) -> list[str]:
    return [one["id"] for one in gateway.get("/invoices", view="attention", q=number).json()["items"]]


def unread(gateway: RunningGateway, delivery_id: str) -> list[str]:
    messages = gateway.get("/messages", unread=True, limit=500).json()["items"]
    return [one["code"] for one in messages if one["object_id"] == delivery_id]


def test_what_was_made_anew_and_went_lets_the_refused_one_go(refusing: RunningGateway) -> None:
    gateway, number = refusing, new_number()
    before = gateway.get("/counts").json()["attention"]
    old = refused(gateway, number)
    (failed,) = deliveries(gateway, old)
    assert unread(gateway, failed["id"])
    new = anew(gateway, number)
    until("it needs attention no more", lambda: attention(gateway, number) == [])
    assert gateway.get("/counts").json()["attention"] == before
    assert gateway.get(f"/invoices/{old}").json()["state"] == "cancelled"
    assert unread(gateway, failed["id"]) == []
    (failed,) = deliveries(gateway, old)
    assert (failed["state"], failed["may"]) == ("failed", [])
    assert "made the invoice anew" in failed["moves"][-1]["reason"]
    (row,) = gateway.post("/sends/plan", json={"invoice_ids": [old]}).json()["rows"]
    assert "duplicate" in [one["code"] for one in row["findings"]], "it never goes beside the new one by itself"
    assert gateway.get(f"/invoices/{new}").json()["state"] == "sent"


@pytest.mark.parametrize(
    "other", ["customer", "namesake", "nameless", "another_year", "number", "also_refused", "older"]
)
def test_another_invoice_lets_nothing_go(refusing: RunningGateway, other: str) -> None:
    gateway, number = refusing, new_number()
    if other == "older":
        anew(gateway, number, RIGHT)
        old = anew(gateway, number, WRONG, "failed")
    elif other == "nameless":
        old = refused(gateway, number, customer="")
    else:
        old = refused(gateway, number)
    if other == "customer":
        anew(gateway, number, customer="2002", buyer="Somebody Else AB")
    elif other == "namesake":
        anew(gateway, number, customer="2002")
    elif other == "nameless":
        anew(gateway, number, customer="", buyer="Somebody Else AB")
    elif other == "another_year":
        anew(gateway, number, issued="2027-03-31")
    elif other == "number":
        anew(gateway, new_number())
    elif other == "also_refused":
        anew(gateway, number, WRONG, "failed")
    assert old in attention(gateway, number)
