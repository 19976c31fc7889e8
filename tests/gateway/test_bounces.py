"""Mail that came back, by HTTP: listed by reason and address, exported, sent again in one go, address saved."""

import csv
import io
from concurrent.futures import ThreadPoolExecutor
from typing import Any
from uuid import uuid4

import openpyxl
import pytest

from tests.invoice_files import new_number, ubl_invoice
from tests.running_gateway import RunningGateway
from tests.sending_job import (
    arrived,
    by_mail,
    by_post,
    choose,
    complete,
    deliveries,
    delivery,
    send,
    until,
    upload_all,
)

pytestmark = pytest.mark.both


def unused_address() -> str:
    return f"{new_number().lower()}@example.org"


def bounced(
    gateway: RunningGateway, address: str, *customers: str, outcome: str = "bounce", buyer: str = "Kund AB"
) -> dict[str, str]:
    """Send one invoice for each customer number to an address where it ends badly; return ids by invoice number."""
    choose(gateway, {"channel": "email", "match": address, "outcome": outcome})
    numbers = [new_number() for _ in customers]
    made = [
        ubl_invoice(number, endpoint=None, email=address, customer=one, buyer=buyer)
        for number, one in zip(numbers, customers, strict=True)
    ]
    ids = upload_all(gateway, *made)
    send(gateway, ids)
    for one in ids:
        delivery(gateway, one, "failed")
    choose(gateway, {"channel": "email", "match": address, "outcome": "deliver"})
    return dict(zip(numbers, ids, strict=True))


def delivery_at(gateway: RunningGateway, invoice_id: str, address: str, state: str) -> dict[str, Any]:
    def look() -> dict[str, Any] | None:
        found = [one for one in deliveries(gateway, invoice_id) if one["address"] == address]
        return next((one for one in found if one["state"] == state), None)

    return until(f"{address} is {state}", look)


def groups(gateway: RunningGateway, query: str) -> list[dict[str, Any]]:
    answer = gateway.get("/bounces", q=query)
    assert answer.status_code == 200, answer.text
    return list(answer.json()["items"])


def resend(gateway: RunningGateway, address: str, key: str | None = None, **wanted: Any) -> Any:
    headers = {"Idempotency-Key": key or str(uuid4())}
    return gateway.post("/bounces/resend", json={"address": address, **wanted}, headers=headers)


def add_to_list(gateway: RunningGateway, number: str, email: str) -> None:
    answer = gateway.post("/email-list", json={"customer_number": number, "email": email})
    assert answer.status_code == 201, answer.text


def listed(gateway: RunningGateway, number: str) -> list[str]:
    return [one["email"] for one in gateway.get("/email-list", q=number).json()["items"]]


def test_bounces_are_grouped_by_reason_and_address_without_case(gateway: RunningGateway) -> None:
    address, customer = unused_address(), new_number()
    first = bounced(gateway, address, customer)
    second = bounced(gateway, address.upper().replace("EXAMPLE.ORG", "example.org"), customer, "1002")
    full = bounced(gateway, address, customer, outcome="mailbox_full")
    newest, older = groups(gateway, address)
    assert (newest["code"], newest["count"], newest["address"]) == ("mailbox_full", 1, address)
    assert (older["code"], older["count"]) == ("unknown_address", 3)
    assert older["customer_numbers"] == ["1002", customer] or older["customer_numbers"] == [customer, "1002"]
    assert set(older["delivery_ids"]) == {deliveries(gateway, one)[0]["id"] for one in (first | second).values()}
    assert "no such address" in older["message"]
    assert newest["last_at"] >= older["last_at"]
    # What was sent again does not count any more.
    (number, invoice_id) = next(iter(full.items()))
    failed = deliveries(gateway, invoice_id)[0]
    assert gateway.post(f"/deliveries/{failed['id']}/resend", json={"email": unused_address()}).status_code == 201
    assert [one["code"] for one in groups(gateway, address)] == ["unknown_address"]
    assert groups(gateway, number) == []


@pytest.mark.parametrize("what", ["address", "number", "customer", "buyer"])
def test_a_group_is_found_whole_by_any_of_its_invoices(gateway: RunningGateway, what: str) -> None:
    address, customer = unused_address(), new_number()
    number, _ = bounced(gateway, address, customer, "77", buyer=f"Ångström {customer}")
    asked = {"address": address[:-4], "number": number, "customer": customer, "buyer": f"angstrom {customer}"}
    (group,) = groups(gateway, asked[what])
    assert (group["address"], group["count"]) == (address, 2)
    assert groups(gateway, f"{asked[what]} nowhere-to-be-found") == []


def test_pages_follow_each_other(gateway: RunningGateway) -> None:
    name = new_number().lower()
    for place in range(5):
        bounced(gateway, f"{name}-{place}@example.org", "1")
    found: list[str] = []
    cursor = None
    while True:
        page = gateway.get("/bounces", q=name, limit=2, cursor=cursor).json()
        assert page["total"] == 5
        found += [one["address"] for one in page["items"]]
        cursor = page["next_cursor"]
        if cursor is None:
            break
    assert found == [f"{name}-{place}@example.org" for place in (4, 3, 2, 1, 0)]
    whole = gateway.get("/bounces", limit=500).json()
    assert (whole["next_cursor"], whole["total"]) == (None, len(whole["items"]))


def test_refused_for_the_address_counts_refused_for_the_server_does_not(gateway: RunningGateway) -> None:
    refused, lost = unused_address(), unused_address()
    bounced(gateway, refused, "1", outcome="reject")
    choose(gateway, {"channel": "email", "match": lost, "outcome": "time_out"})
    (group,) = groups(gateway, refused)
    assert (group["code"], group["count"]) == ("mail_refused", 1)
    (paper,) = upload_all(gateway, by_post(f"Paper {new_number()}"))
    choose(gateway, {"channel": "print", "match": "Paper *", "outcome": "bounce"})
    send(gateway, [paper])
    returned = delivery(gateway, paper, "failed")
    assert groups(gateway, returned["address"]) == []


def test_the_export_has_a_row_for_each_invoice_and_no_formula(gateway: RunningGateway) -> None:
    address, customer = unused_address(), new_number()
    (number,) = bounced(gateway, address, customer, buyer='=HYPERLINK("http://example.org")')
    answer = gateway.get("/bounces/export", format="csv", separator=";")
    assert 'filename="bounces.csv"' in answer.headers["Content-Disposition"]
    table = list(csv.reader(io.StringIO(answer.content.decode("utf-8-sig")), delimiter=";"))
    expected = [
        *("address", "reason_code", "reason", "customer_number", "customer"),
        *("invoice_number", "amount", "currency", "sent_at", "came_back_at"),
    ]
    assert table[0] == expected
    (row,) = (row for row in table if row[5] == number)
    assert row[:2] == [address, "unknown_address"]
    assert address in row[2]
    assert row[3:8] == [customer, '\'=HYPERLINK("http://example.org")', number, "1250.00", "SEK"]
    assert row[8] <= row[9]
    book = openpyxl.load_workbook(io.BytesIO(gateway.get("/bounces/export", format="xlsx").content))
    cells = [row for row in book.active.iter_rows(min_row=2) if row[5].value == number]
    assert [one.data_type for one in cells[0]] == ["s"] * 10
    assert gateway.get("/bounces/export", format="pdf").status_code == 422


def test_all_at_one_address_go_to_another_and_the_registers_stay(gateway: RunningGateway) -> None:
    wrong, right, customer = unused_address(), unused_address(), new_number()
    add_to_list(gateway, customer, wrong)
    sent = bounced(gateway, wrong, customer, customer, "1002")
    answer = resend(gateway, wrong.upper().replace("EXAMPLE", "example"), email=right)
    assert answer.status_code == 202, answer.text
    done = answer.json()
    assert (done["selected"], done["resent"], done["skipped"]) == (3, 3, [])
    complete(gateway, done["send_id"])
    for number, one in sent.items():
        old, new = deliveries(gateway, one)
        assert (new["id"] in done["delivery_ids"], new["replaces"], new["state"]) == (True, old["id"], "accepted")
        assert [item["address"] for item in arrived(gateway, number)] == [right]
        assert (new["moves"][0]["by"], new["moves"][0]["reason"]) == ("local", "Sent again.")
    assert groups(gateway, wrong) == []
    assert listed(gateway, customer) == [wrong]
    late = resend(gateway, wrong, email=right)
    assert (late.status_code, late.json()["code"]) == (409, "nothing_came_back")


def test_the_same_key_sends_again_once_and_two_at_once_do(gateway: RunningGateway) -> None:
    wrong, right = unused_address(), unused_address()
    sent = bounced(gateway, wrong, "1", "2", "3")
    key = str(uuid4())
    with ThreadPoolExecutor(6) as pool:
        keys = [key, key, key, str(uuid4()), str(uuid4()), str(uuid4())]
        answers = list(pool.map(lambda one: resend(gateway, wrong, one, email=right), keys))
    codes = [one.status_code for one in answers]
    assert sorted(set(codes)) in ([202, 409], [409])
    first = next(one for one in answers if one.status_code == 202).json()
    assert all(one.json() == first for one in answers if one.status_code == 202)
    assert {one.json()["code"] for one in answers if one.status_code == 409} == {"nothing_came_back"}
    complete(gateway, first["send_id"])
    for number, one in sent.items():
        assert len(deliveries(gateway, one)) == 2
        assert len(arrived(gateway, number)) == 1


def test_to_the_same_address_needs_a_reason(gateway: RunningGateway) -> None:
    address = unused_address()
    sent = bounced(gateway, address, "1", "2")
    for wanted in ({}, {"email": address}, {"email": address.replace("e", "E", 1), "reason": "  "}):
        refused = resend(gateway, address, **wanted)
        assert (refused.status_code, refused.json()["code"]) == (409, "reason_required"), wanted
    assert all(len(deliveries(gateway, one)) == 1 for one in sent.values())
    done = resend(gateway, address, reason="The mailbox has room again.").json()
    complete(gateway, done["send_id"])
    for number, one in sent.items():
        assert deliveries(gateway, one)[1]["moves"][0]["reason"] == "Sent again: The mailbox has room again."
        assert len(arrived(gateway, number)) == 1


@pytest.mark.parametrize(
    ("email", "code"),
    [("a@example.org; b@example.org", "one_address_only"), ("nobody", "invalid_address"), ("", "invalid_address")],
)
def test_a_bad_new_address_is_refused_and_nothing_goes(gateway: RunningGateway, email: str, code: str) -> None:
    address = unused_address()
    sent = bounced(gateway, address, "1")
    refused = resend(gateway, address, email=email)
    assert (refused.status_code, refused.json()["code"]) == (422, code)
    for one in sent.values():
        (failed,) = deliveries(gateway, one)
        alone = gateway.post(f"/deliveries/{failed['id']}/resend", json={"email": email or "x"})
        assert alone.status_code == 422, alone.text
        assert len(deliveries(gateway, one)) == 1


def test_what_lies_there_already_is_not_sent_there_again(gateway: RunningGateway) -> None:
    wrong, right = unused_address(), unused_address()
    choose(gateway, {"channel": "email", "match": wrong, "outcome": "bounce"})
    number, other = new_number(), new_number()
    both, alone = upload_all(gateway, by_mail(wrong, number), by_mail(wrong, other))
    override = {both: {"channels": [{"channel": "email", "address": f"{wrong};{right}"}]}}
    send(gateway, [both, alone], overrides=override)
    for one in (both, alone):
        delivery_at(gateway, one, wrong, "failed")
    delivery_at(gateway, both, right, "accepted")
    done = resend(gateway, wrong, email=right).json()
    assert (done["selected"], done["resent"]) == (2, 1)
    assert [(one["invoice_number"], one["code"]) for one in done["skipped"]] == [(number, "went_there")]
    complete(gateway, done["send_id"])
    assert [len(arrived(gateway, one)) for one in (number, other)] == [1, 1]


def test_an_invoice_that_came_back_twice_from_one_address_goes_once(gateway: RunningGateway) -> None:
    wrong, other, right = unused_address(), unused_address(), unused_address()
    choose(gateway, *({"channel": "email", "match": one, "outcome": "bounce"} for one in (wrong, other)))
    number = new_number()
    (one,) = upload_all(gateway, by_mail(wrong, number))
    send(gateway, [one], overrides={one: {"channels": [{"channel": "email", "address": f"{wrong};{other}"}]}})
    delivery_at(gateway, one, wrong, "failed")
    failed = delivery_at(gateway, one, other, "failed")
    gateway.post(f"/deliveries/{failed['id']}/resend", json={"email": wrong, "reason": "It may work now."})
    delivery(gateway, one, "failed")
    assert groups(gateway, wrong)[0]["count"] == 2
    done = resend(gateway, wrong, email=right).json()
    assert (done["selected"], done["resent"]) == (2, 1)
    assert [one["code"] for one in done["skipped"]] == ["same_invoice"]
    complete(gateway, done["send_id"])
    assert len(arrived(gateway, number)) == 1
    assert gateway.get(f"/invoices/{one}").json()["state"] == "sent"
    assert groups(gateway, wrong) == []


def test_send_again_to_the_address_it_came_back_from_needs_a_reason(gateway: RunningGateway) -> None:
    address = unused_address()
    for outcome in ("bounce", "mailbox_full", "reject"):
        (one,) = bounced(gateway, address, "1", outcome=outcome).values()
        failed = deliveries(gateway, one)[0]
        for body in ({}, {"email": address.upper().replace("EXAMPLE.ORG", "example.org")}):
            refused = gateway.post(f"/deliveries/{failed['id']}/resend", json=body)
            assert (refused.status_code, refused.json()["code"]) == (409, "reason_required"), (outcome, body)
        answer = gateway.post(f"/deliveries/{failed['id']}/resend", json={"reason": "They made room."})
        assert answer.status_code == 201, answer.text
        delivery(gateway, one, "accepted")


def test_what_the_server_took_is_never_retried_and_send_again_is_logged(gateway: RunningGateway) -> None:
    address, number = unused_address(), new_number()
    (one,) = upload_all(gateway, by_mail(address, number))
    send(gateway, [one])
    taken = delivery(gateway, one, "accepted")
    for call in ("retry", "release"):
        refused = gateway.post(f"/deliveries/{taken['id']}/{call}")
        assert (refused.status_code, refused.json()["code"]) == (409, "may_have_arrived")
    (back,) = bounced(gateway, unused_address(), "1").values()
    for call in ("retry", "release"):
        refused = gateway.post(f"/deliveries/{deliveries(gateway, back)[0]['id']}/{call}")
        assert (refused.status_code, refused.json()["code"]) == (409, "may_have_arrived")
    assert len(arrived(gateway, number)) == 1
    url = f"/deliveries/{taken['id']}/resend"
    assert gateway.post(url, json={}).json()["code"] == "reason_required"
    cursor = gateway.get("/events", after="now").json()["next_cursor"]
    new = gateway.post(url, json={"reason": "The customer deleted it."}).json()
    told = gateway.get("/events", after=cursor).json()["items"]
    (event,) = (item for item in told if item["object_id"] == new["id"] and item["data"]["to"] == "queued")
    assert (event["by"], event["data"]["reason"]) == ("local", "Sent again: The customer deleted it.")
    delivery(gateway, one, "accepted")
    assert len(arrived(gateway, number)) == 2
