"""*Release all*, *Take back all* and *Retry all*: what can be done is done, the rest is left, each with its reason."""

import uuid
from typing import Any

import pytest

from tests.invoice_files import new_number
from tests.running_gateway import RunningGateway
from tests.sending_job import arrived, by_mail, choose, delivery, send, upload_all


def _refused(gateway: RunningGateway, count: int) -> tuple[list[str], list[str], list[str]]:
    """Send mails whose recipients are refused; return invoices, their deliveries, their numbers."""
    numbers = [new_number() for _ in range(count)]
    mark = numbers[0].lower()
    choose(gateway, {"channel": "email", "match": f"{mark}-*", "outcome": "reject"})
    invoices = [by_mail(f"{mark}-{position}@example.org", number) for position, number in enumerate(numbers)]
    ids = upload_all(gateway, *invoices)
    send(gateway, ids)
    found = [delivery(gateway, one, "failed")["id"] for one in ids]
    choose(gateway, {"channel": "email", "match": f"{mark}-*", "outcome": "deliver"})
    return ids, found, numbers


def _act(gateway: RunningGateway, name: str, ids: list[str], **headers: str) -> dict[str, Any]:
    answer = gateway.post(f"/deliveries/{name}", json={"delivery_ids": ids}, headers=headers)
    assert answer.status_code == 200, answer.text
    found: dict[str, Any] = answer.json()
    assert sorted([*found["done"], *(one["id"] for one in found["left"])]) == sorted(set(ids))
    return found


def test_many_are_tried_again_in_one_call_and_each_goes_once(gateway: RunningGateway) -> None:
    ids, found, numbers = _refused(gateway, 60)  # more than one lane takes
    unknown, key = str(uuid.uuid4()), {"Idempotency-Key": str(uuid.uuid4())}
    acted = _act(gateway, "retry", [*found, unknown, found[0]], **key)
    assert acted["done"] == found
    assert [(one["id"], one["code"]) for one in acted["left"]] == [(unknown, "not_found")]
    assert _act(gateway, "retry", [*found, unknown, found[0]], **key) == acted
    for one in ids:
        delivery(gateway, one, "accepted")
    assert all(len(arrived(gateway, number)) == 1 for number in (numbers[0], numbers[59]))


def test_what_cannot_be_done_is_left_with_its_reason(gateway: RunningGateway) -> None:
    (one,), (failed,), _ = _refused(gateway, 1)
    (other,) = upload_all(gateway, by_mail("kund@example.org"))
    send(gateway, [other])
    accepted = delivery(gateway, other, "accepted")["id"]
    waiting_ids = upload_all(gateway, by_mail("a@example.org"), by_mail("b@example.org"))
    send(gateway, waiting_ids, undo_s=60)
    waiting = [delivery(gateway, one, "queued")["id"] for one in waiting_ids]

    left = {one["id"]: one["code"] for one in _act(gateway, "release", [failed, accepted])["left"]}
    assert left == {failed: "not_retryable", accepted: "may_have_arrived"}
    taken_back = _act(gateway, "cancel", [accepted, *waiting])
    assert taken_back["done"] == waiting
    assert [(one["id"], one["code"]) for one in taken_back["left"]] == [(accepted, "not_cancellable")]
    assert "message" in taken_back["left"][0]
    assert all(gateway.get(f"/invoices/{one}").json()["state"] == "waiting" for one in waiting_ids)
    again = _act(gateway, "retry", waiting)["left"]
    assert {(one["code"], one["message"]) for one in again} == {
        ("not_retryable", "It was taken back, so its invoice waits again. Send it like any other.")
    }
    assert _act(gateway, "retry", [failed])["done"] == [failed]
    delivery(gateway, one, "accepted")


@pytest.mark.parametrize("name", ["retry", "cancel", "release"])
def test_nothing_chosen_is_said(gateway: RunningGateway, name: str) -> None:
    assert gateway.post(f"/deliveries/{name}", json={"delivery_ids": []}).status_code == 422


def test_the_deliveries_of_many_invoices_come_in_one_list(gateway: RunningGateway) -> None:
    ids, found, _ = _refused(gateway, 3)
    wanted = [*ids[:2], "unknown"]
    answer = gateway.get("/deliveries", invoice_id=wanted, limit=1).json()
    assert (answer["total"], [one["id"] for one in answer["items"]]) == (2, found[:1])
    rest = gateway.get("/deliveries", invoice_id=wanted, limit=1, cursor=answer["next_cursor"]).json()
    assert ([one["id"] for one in rest["items"]], rest["next_cursor"]) == (found[1:2], None)
    alone = gateway.get(f"/invoices/{ids[0]}/deliveries").json()["items"]
    assert gateway.get("/deliveries", invoice_id=ids[0]).json()["items"] == alone
    assert alone[0]["may"] == ["retry", "resend"]
    assert gateway.get("/deliveries").status_code == 422
