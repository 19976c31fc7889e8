from typing import Any
from urllib.parse import quote
from uuid import uuid4

import pytest

from tests.invoice_files import batch, new_number, ubl_invoice
from tests.running_gateway import RunningGateway

pytestmark = pytest.mark.both


def put(gateway: RunningGateway, number: str, email: str, **headers: str) -> Any:
    url = f"{gateway.company_url}/email-list/{quote(number, safe='')}"
    return gateway.http.put(url, json={"email": email}, headers=headers, timeout=10)


def delete(gateway: RunningGateway, number: str, **headers: str) -> Any:
    return gateway.http.delete(
        f"{gateway.company_url}/email-list/{quote(number, safe='')}", headers=headers, timeout=10
    )


def found(gateway: RunningGateway, query: str) -> list[str]:
    return [row["customer_number"] for row in gateway.get("/email-list", q=query).json()["items"]]


def events_since(gateway: RunningGateway, cursor: str) -> list[dict[str, Any]]:
    return list(gateway.get("/events", after=cursor).json()["items"])


def now(gateway: RunningGateway) -> str:
    cursor = "0"
    while (page := gateway.get("/events", after=cursor).json())["items"]:
        cursor = page["next_cursor"]
    return cursor


def upload_waiting(gateway: RunningGateway, *customers: str, email: str | None = None) -> list[dict[str, Any]]:
    invoices = [ubl_invoice(new_number(), customer=one, endpoint=None, email=email) for one in customers]
    answer = gateway.upload("list.xml", batch(*invoices))
    assert answer.status_code == 201, answer.text
    return list(gateway.get(f"/files/{answer.json()['id']}/invoices").json()["items"])


def channels(gateway: RunningGateway, invoice: dict[str, Any]) -> list[tuple[str, str, str]]:
    shown = gateway.get(f"/invoices/{invoice['id']}").json()
    return [(one["channel"], one["address"], one["reason_code"]) for one in shown["channels"]]


def test_a_row_is_added_once_changed_and_deleted(gateway: RunningGateway) -> None:
    number = new_number()
    cursor = now(gateway)
    key = {"Idempotency-Key": str(uuid4())}
    body = {"customer_number": f"\u00a0{number} ", "email": "Ann <ann@Kund.example>, bo@kund.example; ann@kund.example"}
    first = gateway.post("/email-list", json=body, headers=key)
    assert first.status_code == 201
    assert first.json()["customer_number"] == number
    assert first.json()["email"] == "ann@kund.example;bo@kund.example"
    assert first.json()["last_used_at"] is None
    again = gateway.post("/email-list", json=body, headers=key)
    assert (again.status_code, again.headers["Idempotent-Replayed"]) == (201, "true")
    assert gateway.post("/email-list", json=body).json()["code"] == "already_exists"

    changed = put(gateway, number, "new@kund.example", **{"If-Match": first.headers["ETag"]})
    assert (changed.status_code, changed.json()["email"]) == (200, "new@kund.example")
    stale = put(gateway, number, "other@kund.example", **{"If-Match": first.headers["ETag"]})
    assert (stale.status_code, stale.json()["code"]) == (412, "changed_meanwhile")
    assert delete(gateway, number, **{"If-Match": first.headers["ETag"]}).status_code == 412
    assert delete(gateway, number, **{"If-Match": changed.headers["ETag"]}).status_code == 204
    assert delete(gateway, number).status_code == 404
    late = put(gateway, number, "x@kund.example", **{"If-Match": changed.headers["ETag"]})
    assert late.status_code == 412

    told = [one for one in events_since(gateway, cursor) if one["kind"] == "email_list.changed"]
    assert [one["data"]["action"] for one in told if one["data"]["customer_number"] == number] == [
        "added",
        "changed",
        "deleted",
    ]


def test_a_row_that_stays_the_same_keeps_its_version(gateway: RunningGateway) -> None:
    number = new_number()
    first = put(gateway, number, "same@kund.example")
    cursor = now(gateway)
    again = put(gateway, number, "same@KUND.example")
    assert (first.status_code, again.status_code) == (201, 200)
    assert again.headers["ETag"] == first.headers["ETag"]
    assert events_since(gateway, cursor) == []


@pytest.mark.parametrize("number", ["0071/3", "Åö 12", "a;b,c", "00012", "x?y#z", "50%"])
def test_customer_numbers_are_text_of_any_kind(gateway: RunningGateway, number: str) -> None:
    own = f"{number} {new_number()}"
    assert put(gateway, own, "a@kund.example").json()["customer_number"] == own
    assert found(gateway, own) == [own]
    assert delete(gateway, own).status_code == 204


@pytest.mark.parametrize(
    ("email", "code"),
    [
        ("", "empty_address"),
        ("  ; ,", "empty_address"),
        ("a@b", "invalid_address"),
        ("no address", "invalid_address"),
        ("good@kund.example; bad@", "invalid_address"),
        ("a@kund.example\nBcc: b", "invalid_address"),
        ("x" * 9000 + "@kund.example", "invalid_address"),
        (";".join(f"a{n}@kund.example" for n in range(51)), "too_many_addresses"),
        ("a" * 10_001, "invalid_request"),
    ],
)
def test_bad_addresses_are_refused_with_a_sentence(gateway: RunningGateway, email: str, code: str) -> None:
    number = new_number()
    answer = put(gateway, number, email)
    assert (answer.status_code, answer.json()["code"]) == (422, code)
    assert answer.json()["detail"].endswith(".")
    assert answer.json()["errors"][0]["field"] == "email"
    assert found(gateway, number) == []


@pytest.mark.parametrize(("number", "code"), [(" \u00a0", "empty_number"), ("a\x00b", "invalid_number")])
def test_bad_numbers_are_refused(gateway: RunningGateway, number: str, code: str) -> None:
    answer = gateway.post("/email-list", json={"customer_number": number, "email": "a@kund.example"})
    assert (answer.status_code, answer.json()["code"]) == (422, code)


def test_search_looks_inside_numbers_and_addresses_without_case_and_accents(gateway: RunningGateway) -> None:
    own = new_number()
    put(gateway, f"ÅK-{own}", "Łukasz@straße.example")
    put(gateway, f"{own}-2", "bo@kund.example")
    assert found(gateway, f"ak-{own.lower()}") == [f"ÅK-{own}"]
    assert found(gateway, f"{own} UKASZ@STRASSE") == [f"ÅK-{own}"]
    assert sorted(found(gateway, own)) == [f"{own}-2", f"ÅK-{own}"]
    assert found(gateway, f"{own} nothing") == []


def test_pages_go_through_the_whole_list(gateway: RunningGateway) -> None:
    own = new_number()
    for place in range(5):
        put(gateway, f"{own}-{place}", "a@kund.example")
    page = gateway.get("/email-list", q=own, limit=2).json()
    seen = [row["customer_number"] for row in page["items"]]
    while page["next_cursor"]:
        page = gateway.get("/email-list", q=own, limit=2, cursor=page["next_cursor"]).json()
        seen += [row["customer_number"] for row in page["items"]]
        assert page["total"] == 5
    assert seen == [f"{own}-{place}" for place in range(5)]


def test_a_strict_company_takes_one_address_per_customer(gateway: RunningGateway) -> None:
    settings = f"{gateway.company_url}/settings"
    number = new_number()
    assert gateway.http.patch(settings, json={"single_address": True}, timeout=10).status_code == 200
    try:
        answer = put(gateway, number, "a@kund.example; b@kund.example")
        assert (answer.status_code, answer.json()["code"]) == (422, "one_address_only")
        assert put(gateway, number, "a@kund.example").status_code == 201
    finally:
        gateway.http.patch(settings, json={"single_address": False}, timeout=10)


def test_a_reader_changes_nothing(gateway: RunningGateway) -> None:
    assert put(gateway, new_number(), "a@kund.example", **{"X-Practice-Role": "reader"}).status_code == 403


def test_waiting_invoices_follow_the_list(gateway: RunningGateway) -> None:
    number, other = new_number(), new_number()
    mine, theirs = upload_waiting(gateway, number, other)
    assert channels(gateway, mine) == [("print", "Kund AB", "no_electronic_address")]
    cursor = now(gateway)
    put(gateway, number, "a@kund.example; b@kund.example")
    assert channels(gateway, mine) == [("email", "a@kund.example; b@kund.example", "email_list")]
    assert channels(gateway, theirs)[0][0] == "print"
    told = [one["object_id"] for one in events_since(gateway, cursor) if one["kind"] == "invoice.changed"]
    assert told == [mine["id"]]
    listed = gateway.get("/invoices", view="waiting", channel="email", customer=number).json()["items"]
    assert [one["id"] for one in listed] == [mine["id"]]
    delete(gateway, number)
    assert channels(gateway, mine)[0][0] == "print"


def test_a_row_gets_another_number_and_stays_the_same_row(gateway: RunningGateway) -> None:
    old, taken, new = (new_number() for _ in range(3))
    first = put(gateway, old, "ann@kund.example")
    put(gateway, taken, "bo@kund.example")
    waiting_old, waiting_new = upload_waiting(gateway, old, new)
    url, tag = f"{gateway.company_url}/email-list/{old}", {"If-Match": first.headers["ETag"]}
    body = {"customer_number": taken, "email": "ann@kund.example"}
    refused = gateway.http.put(url, json=body, headers=tag, timeout=10)
    assert (refused.status_code, refused.json()["code"]) == (409, "already_exists")
    moved = gateway.http.put(url, json=body | {"customer_number": new}, headers=tag, timeout=10)
    assert (moved.status_code, moved.json()["id"]) == (200, first.json()["id"])
    assert gateway.get("/email-list", customer_number=old).json()["items"] == []
    assert gateway.get("/email-list", id=first.json()["id"]).json()["items"] == [moved.json()]
    assert found(gateway, new) == [new]
    assert channels(gateway, waiting_old) == [("print", "Kund AB", "no_electronic_address")]
    assert channels(gateway, waiting_new) == [("email", "ann@kund.example", "email_list")]


def test_a_single_row_must_match_the_search_too(gateway: RunningGateway) -> None:
    number = new_number()
    put(gateway, number, "ann@kund.example")
    put(gateway, f"{number}9", "ann@kund.example")
    single = gateway.get("/email-list", customer_number=number, q="ann").json()
    assert ([row["customer_number"] for row in single["items"]], single["total"]) == ([number], 1)
    assert gateway.get("/email-list", customer_number=number, q="bo").json()["items"] == []
