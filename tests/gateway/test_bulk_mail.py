"""Many invoices by e-mail in one send: what is incomplete is named, and what was seen is what goes out."""

import hashlib
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from uuid import uuid4

import pytest

from benchmarks.sample_invoices import write_invoices
from connect_app.gateway.api.guard import MAX_JSON_BODY
from tests.contract.shipments import small_pdf
from tests.gateway.test_customers import add, patch, to
from tests.gateway.test_email_list import put
from tests.gateway.test_templates import bring_back, change, template
from tests.invoice_files import new_number, ubl_invoice
from tests.running_gateway import RunningGateway
from tests.sending_job import arrived, by_mail, complete, deliveries, inbox, raw, until, upload_all

MANY = 5_000
PLANNED_FOR = 20_000


def plan(gateway: RunningGateway, ids: list[str], **request: Any) -> dict[str, dict[str, Any]]:
    answer = gateway.post("/sends/plan", json={"invoice_ids": ids, "channel": "email", **request})
    assert answer.status_code == 200, answer.text
    return {row["invoice_id"]: row for row in answer.json()["rows"]}


def press(gateway: RunningGateway, rows: dict[str, dict[str, Any]], key: str | None = None, **request: Any) -> Any:
    """Send exactly these rows of a plan."""
    body = {
        "invoice_ids": list(rows),
        "channel": "email",
        "missing_attachments": "send",
        "expected": {one: row["digest"] for one, row in rows.items()},
        **request,
    }
    return gateway.post("/sends", json=body, headers={"Idempotency-Key": key} if key else {})


def addresses(row: dict[str, Any]) -> list[str]:
    return [one["address"] for one in row["channels"]]


def codes(row: dict[str, Any]) -> list[tuple[str, str]]:
    return [(one["code"], one["severity"]) for one in row["findings"]]


@pytest.fixture
def mixed(gateway: RunningGateway) -> dict[str, str]:
    """Invoices of one customer each, by what is known of the customer; the customer number is the name's."""
    numbers = {name: f"{name}-{new_number()}" for name in ("register", "list", "invoice", "nobody", "post", "network")}
    emails = [*to(f"{numbers['register']}@kund.example".lower()), {"email": "cc@kund.example", "role": "cc"}]
    add(gateway, numbers["register"], name="Register AB", emails=emails, language="sv")
    put(gateway, numbers["register"], "not-this-one@kund.example")
    put(gateway, numbers["list"], "a@lista.example; b@lista.example")
    add(gateway, numbers["post"], by_post=True, emails=to("post@kund.example"))
    add(gateway, numbers["network"], channel_rule="einvoice_only", emails=to("network@kund.example"))
    own = {"invoice": "own@kund.example", "register": "old@kund.example"}
    endpoint = {"list": "0088:7300010000001", "network": "0088:7300010000001"}
    invoices = [
        ubl_invoice(customer=number, endpoint=endpoint.get(name), email=own.get(name), payable="100.10")
        for name, number in numbers.items()
    ]
    return dict(zip(numbers, upload_all(gateway, *invoices), strict=True))


def test_one_channel_for_all_names_what_is_incomplete(gateway: RunningGateway, mixed: dict[str, str]) -> None:
    rows = plan(gateway, list(mixed.values()))
    by_name = {name: rows[one] for name, one in mixed.items()}
    assert addresses(by_name["register"])[1:] == ["cc@kund.example"]
    assert addresses(by_name["register"])[0].startswith("register-")
    assert addresses(by_name["list"]) == ["a@lista.example", "b@lista.example"]
    assert addresses(by_name["invoice"]) == ["own@kund.example"]
    assert {name: codes(row) for name, row in by_name.items() if not row["sendable"]} == {
        "nobody": [("no_address", "error")],
        "post": [("wants_post", "error")],
        "network": [("wants_einvoice", "error")],
    }
    assert [one["reason_code"] for one in by_name["list"]["channels"]] == ["email_list"] * 2
    assert {name for name, row in by_name.items() if row["by_post"]} == {"post"}
    assert by_name["register"]["template"] == {
        "kind": "customer_notification",
        "language": "sv",
        "is_default": True,
    }
    assert (by_name["register"]["language"], by_name["list"]["language"]) == ("sv", "en")
    assert by_name["register"]["customer_number"].startswith("register-")
    assert by_name["list"]["total"] == {"amount": "100.10", "currency": "SEK"}


def test_the_clerks_word_for_one_invoice_counts_more(gateway: RunningGateway, mixed: dict[str, str]) -> None:
    mail = {"channels": [{"channel": "email"}]}
    wanted = {
        mixed["post"]: mail,
        mixed["network"]: {"channels": [{"channel": "print"}]},
        mixed["nobody"]: {"channels": [{"channel": "email", "address": "typed@kund.example; two@kund.example"}]},
        mixed["list"]: {"send_duplicate": True},  # says nothing about the channel
    }
    rows = plan(gateway, list(wanted), overrides=wanted)
    assert codes(rows[mixed["post"]]) == [("wants_post", "warning")]
    assert addresses(rows[mixed["post"]]) == ["post@kund.example"]
    assert [one["channel"] for one in rows[mixed["network"]]["channels"]] == ["print"]
    assert rows[mixed["network"]]["template"] is None
    assert addresses(rows[mixed["nobody"]]) == ["typed@kund.example", "two@kund.example"]
    assert addresses(rows[mixed["list"]]) == ["a@lista.example", "b@lista.example"]
    assert [row["sendable"] for row in rows.values()] == [True, True, True, True]


def test_what_is_sent_is_what_was_listed(gateway: RunningGateway) -> None:
    customers = [new_number() for _ in range(12)]
    for customer in customers:
        put(gateway, customer, f"{customer}@kund.example".lower())
    numbers = {new_number(): customer for customer in customers for _ in range(2)}
    invoices = [ubl_invoice(number, customer=customer) for number, customer in numbers.items()]
    ids = dict(zip(numbers, upload_all(gateway, *invoices), strict=True))
    rows = plan(gateway, list(ids.values()))
    answer = press(gateway, rows)
    assert answer.status_code == 202, answer.text
    complete(gateway, answer.json()["id"])
    there = {number: [item for item in inbox(gateway) if number in item["invoice_numbers"]] for number in numbers}
    for number, invoice_id in ids.items():
        (item,) = there[number]
        assert [item["address"]] == addresses(rows[invoice_id]) == [f"{numbers[number]}@kund.example".lower()]
        own_pdf = gateway.get(f"/invoices/{invoice_id}/presentation").content
        assert item["attachments"][0]["sha256"] == hashlib.sha256(own_pdf).hexdigest()
        assert number.encode() in raw(gateway, item)
    assert len({item["attachments"][0]["sha256"] for (item,) in there.values()}) == len(numbers)


def _another_address(gateway: RunningGateway, customer: dict[str, Any], _invoice_id: str) -> None:
    patch(gateway, customer, {"emails": to("other@kund.example")})


def _wants_post(gateway: RunningGateway, customer: dict[str, Any], _invoice_id: str) -> None:
    patch(gateway, customer, {"by_post": True})


def _an_attachment(gateway: RunningGateway, _customer: dict[str, Any], invoice_id: str) -> None:
    assert gateway.attach(invoice_id, "late.pdf", small_pdf()).status_code == 201


def _sent_by_somebody(gateway: RunningGateway, _customer: dict[str, Any], invoice_id: str) -> None:
    answer = gateway.post("/sends", json={"invoice_ids": [invoice_id], "missing_attachments": "send", "undo_s": 600})
    assert answer.status_code == 202, answer.text


@pytest.mark.parametrize("happens", [_another_address, _wants_post, _an_attachment, _sent_by_somebody])
def test_nothing_goes_out_otherwise_than_it_was_listed(gateway: RunningGateway, happens: Any) -> None:
    number = new_number()
    customer = add(gateway, number, emails=to("first@kund.example"))
    mine = ubl_invoice(customer=number, endpoint=None)
    changed, same = upload_all(gateway, mine, by_mail("same@kund.example"))
    rows = plan(gateway, [changed, same])
    happens(gateway, customer, changed)
    before = len(deliveries(gateway, changed))

    refused = press(gateway, rows)

    assert (refused.status_code, refused.json()["code"]) == (409, "plan_changed")
    assert refused.json()["invoices"] == [changed]
    assert deliveries(gateway, same) == []
    assert len(deliveries(gateway, changed)) == before
    rows = {one: row for one, row in plan(gateway, [changed, same]).items() if row["sendable"]}
    assert press(gateway, rows).status_code == 202


def test_a_changed_template_is_noticed_too(gateway: RunningGateway) -> None:
    (one,) = upload_all(gateway, by_mail("kund@example.org"))
    rows = plan(gateway, [one])
    known = template(gateway, "customer_notification", "en")
    assert change(gateway, known, subject="Another {{ number }}").status_code == 200
    try:
        assert press(gateway, rows).json()["code"] == "plan_changed"
        again = plan(gateway, [one])
        assert not again[one]["template"]["is_default"]
        assert press(gateway, again, undo_s=600).status_code == 202
    finally:
        bring_back(gateway, known)


def test_exactly_the_listed_ones_are_sent(gateway: RunningGateway) -> None:
    listed, other = upload_all(gateway, by_mail("a@kund.example"), by_mail("b@kund.example"))
    rows = plan(gateway, [listed])
    assert press(gateway, rows, invoice_ids=[listed, other]).json()["invoices"] == [other]
    both = plan(gateway, [listed, other])
    assert press(gateway, both, invoice_ids=[listed]).json()["invoices"] == [other]
    assert deliveries(gateway, listed) == deliveries(gateway, other) == []


def test_saving_a_typed_address_changes_nothing_of_the_send(gateway: RunningGateway) -> None:
    number = new_number()
    (one,) = upload_all(gateway, ubl_invoice(customer=number, endpoint=None))
    typed = {one: {"channels": [{"channel": "email", "address": "typed@kund.example"}]}}
    rows = plan(gateway, [one], overrides=typed)
    put(gateway, number, "typed@kund.example")
    assert press(gateway, rows, overrides=typed, undo_s=600).status_code == 202


def test_a_lost_answer_is_given_again_though_the_plan_is_another_now(gateway: RunningGateway) -> None:
    number, customer, key = new_number(), new_number(), str(uuid4())
    put(gateway, customer, "first@kund.example")
    (one,) = upload_all(gateway, ubl_invoice(number, customer=customer))
    rows = plan(gateway, [one])
    first = press(gateway, rows, key)
    put(gateway, customer, "second@kund.example")
    again = press(gateway, rows, key)
    assert (again.status_code, again.json()["id"]) == (202, first.json()["id"])
    until("it came", lambda: arrived(gateway, number))
    complete(gateway, first.json()["id"])
    assert [item["address"] for item in arrived(gateway, number)] == ["first@kund.example"]


def test_a_template_that_cannot_be_filled_in_is_named(gateway: RunningGateway) -> None:
    bare = [ubl_invoice(customer="", endpoint=None, email="kund@example.org") for _ in range(2)]
    good, *without_number = upload_all(gateway, by_mail("kund@example.org"), *bare)
    known = template(gateway, "customer_notification", "en")
    assert change(gateway, known, body="{{ number }} for {{ customer_number[0] }}").status_code == 200
    try:
        rows = plan(gateway, [good, *without_number])
        assert rows[good]["sendable"]
        for one in without_number:
            assert codes(rows[one]) == [("no_template", "error")]
            assert rows[one]["template"] is None
        assert "line 1" in rows[one]["findings"][0]["message"].lower()
        refused = gateway.post("/sends", json={"invoice_ids": without_number, "missing_attachments": "send"})
        assert {error["code"] for error in refused.json()["errors"]} == {"no_template"}
        own_words = {one: {"message": {"subject": "S", "body": "B"}}}
        assert plan(gateway, [one], overrides=own_words)[one]["sendable"]
    finally:
        bring_back(gateway, known)


@pytest.mark.parametrize("request_part", [{"channel": "pigeon"}, {"expected": ["x"]}, {"expected": {"a": 1}}])
def test_nonsense_is_refused(gateway: RunningGateway, request_part: dict[str, Any]) -> None:
    answer = gateway.post("/sends", json={"invoice_ids": ["x"], **request_part})
    assert (answer.status_code, answer.json()["code"]) == (422, "invalid_request")


@pytest.fixture
def own_gateway(tmp_path: Path) -> Iterator[RunningGateway]:
    with RunningGateway(tmp_path / "gateway") as running:
        yield running


def test_thousands_go_in_one_call(own_gateway: RunningGateway, tmp_path: Path) -> None:
    write_invoices(tmp_path / "many.xml", MANY)
    uploaded = own_gateway.upload("many.xml", (tmp_path / "many.xml").read_bytes()).json()
    answer = own_gateway.post("/sends/plan", json={"file_ids": [uploaded["id"]], "channel": "email"})
    rows = {row["invoice_id"]: row for row in answer.json()["rows"]}
    assert len(rows) == MANY
    digests = {one: row["digest"] for one, row in rows.items()}
    wrong = list(rows)[777]
    typed = {one: {"channels": [{"channel": "email", "address": addresses(row)[0]}]} for one, row in rows.items()}

    refused = press(own_gateway, rows, expected={**digests, wrong: "0" * 32}, overrides=typed)

    assert len(refused.request.body) * PLANNED_FOR // MANY < MAX_JSON_BODY
    assert refused.json()["invoices"] == [wrong], refused.text[:300]
    assert own_gateway.get("/invoices", view="sending").json()["total"] == 0
