"""Attachments that the company's rules want: said, asked about, or holding the invoice back."""

from collections.abc import Iterator

import pytest

from tests.invoice_files import new_number, ubl_invoice
from tests.running_gateway import RunningGateway
from tests.sending_job import complete, send, upload_all


@pytest.fixture
def customer(gateway: RunningGateway) -> Iterator[str]:
    """A customer number of its own; the rules go when the test ends."""
    yield new_number()
    assert set_rules(gateway, None).status_code == 200


def set_rules(gateway: RunningGateway, rules):
    patch = {"required_attachments": rules}
    return gateway.http.patch(gateway.company_url + "/settings", json=patch, timeout=10)


def two_invoices(gateway: RunningGateway, customer: str) -> list[str]:
    return upload_all(gateway, *(ubl_invoice(customer=customer, endpoint=None, email="a@kund.example") for _ in "ab"))


def plan(gateway: RunningGateway, ids: list[str]):
    return gateway.post("/sends/plan", json={"invoice_ids": ids}).json()


def attach(gateway: RunningGateway, invoice: str, **said: str) -> None:
    assert gateway.attach(invoice, "week.csv", b"day;hours\nmon;8\n", **said).status_code == 201


def test_what_is_asked_about_counts_as_missing_until_it_is_there(gateway: RunningGateway, customer: str) -> None:
    rule = {"customer": customer, "document_type": "time_sheet", "insistence": "ask"}
    assert set_rules(gateway, [rule]).status_code == 200
    one, other = ids = two_invoices(gateway, customer)
    attach(gateway, one, document_type="time_sheet")
    attach(gateway, other, document_type="photo")

    found = plan(gateway, ids)
    assert (found["sendable"], found["without_attachments"]) == (2, [other])
    assert [(one["code"], one["severity"]) for one in found["rows"][1]["findings"]] == [
        ("required_attachment_missing", "warning")
    ]
    listed = {item["id"]: item["lacks"] for item in gateway.get("/invoices", customer=customer).json()["items"]}
    assert [len(listed[key]) for key in ids] == [0, 1]
    assert gateway.get(f"/invoices/{other}").json()["lacks"][0]["message"] == "Time sheet is missing."

    asked = gateway.post("/sends", json={"invoice_ids": ids})
    assert (asked.status_code, asked.json()["code"], asked.json()["invoices"]) == (409, "missing_attachments", [other])
    receipt = send(gateway, [one])  # only those that have it: a send of their own
    assert complete(gateway, receipt["id"])["selected"] == 1
    assert gateway.get(f"/invoices/{other}").json()["state"] == "waiting"


def test_what_holds_back_is_an_error_for_scripts_too(gateway: RunningGateway, customer: str) -> None:
    assert set_rules(gateway, [{"customer": customer, "document_type": "photo", "at_least": 2}]).status_code == 200
    one, _ = two_invoices(gateway, customer)
    attach(gateway, one, document_type="photo")
    answer = gateway.post("/sends", json={"invoice_ids": [one], "missing_attachments": "send"})
    assert (answer.status_code, answer.json()["code"]) == (409, "not_sendable")
    assert [error["message"] for error in answer.json()["errors"]] == ["Photo: 1 of 2 are there."]
    assert gateway.get(f"/invoices/{one}").json()["state"] == "waiting"


def test_what_is_advised_stops_nothing(gateway: RunningGateway, customer: str) -> None:
    rule = {"reference": "REF", "customer": customer, "name": "week*", "insistence": "advise"}
    assert set_rules(gateway, [rule]).status_code == 200
    one, other = two_invoices(gateway, customer)
    attach(gateway, one)
    gateway.attach(other, "photo.csv", b"day;hours\nmon;8\n")
    found = plan(gateway, [one, other])
    assert found["without_attachments"] == []
    assert [[said["severity"] for said in row["findings"]] for row in found["rows"]] == [[], ["hint"]]


def test_what_stays_inside_does_not_count(gateway: RunningGateway, customer: str) -> None:
    assert set_rules(gateway, [{"customer": customer, "document_type": "time_sheet"}]).status_code == 200
    one, _ = two_invoices(gateway, customer)
    attach(gateway, one, document_type="time_sheet", is_internal="true")
    assert not plan(gateway, [one])["rows"][0]["sendable"]
    assert gateway.get(f"/invoices/{one}").json()["lacks"]


def test_a_type_that_nobody_knows_is_refused(gateway: RunningGateway, customer: str) -> None:
    answer = set_rules(gateway, [{"document_type": "nonsense"}])
    assert answer.status_code == 422
    assert answer.json()["errors"][0]["field"] == "required_attachments"
