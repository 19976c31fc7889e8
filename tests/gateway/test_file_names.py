"""A company's pattern for the names of invoices' files: seen in the plan, in the mail, and frozen with the send."""

from collections.abc import Iterator
from email import message_from_bytes, policy

import pytest

from tests.invoice_files import new_number
from tests.running_gateway import RunningGateway
from tests.sending_job import arrived, by_mail, delivery, raw, send, until, upload_all


def choose_pattern(gateway: RunningGateway, pattern: str | None) -> None:
    gateway.http.patch(f"{gateway.company_url}/settings", json={"file_name": pattern}, timeout=20).raise_for_status()


@pytest.fixture
def patterned(gateway: RunningGateway) -> Iterator[RunningGateway]:
    choose_pattern(gateway, "{kind} {number} ({customer})")
    yield gateway
    choose_pattern(gateway, None)


def names(gateway: RunningGateway, number: str) -> list[list[str | None]]:
    mails = [message_from_bytes(raw(gateway, one), policy=policy.default) for one in arrived(gateway, number)]
    return [[part.get_filename() for part in mail.iter_attachments()] for mail in mails]


def test_the_plan_and_the_mail_agree_and_what_was_sent_keeps_its_name(patterned: RunningGateway) -> None:
    number = new_number()
    (invoice,) = upload_all(patterned, by_mail("kund@example.org", number))
    (row,) = patterned.post("/sends/plan", json={"invoice_ids": [invoice]}).json()["rows"]
    name = f"Invoice {number} ({row['buyer_name']}).pdf"
    assert row["files"][0]["filename"] == name
    send(patterned, [invoice])
    first = delivery(patterned, invoice, "accepted")
    assert names(patterned, number) == [[name]]
    choose_pattern(patterned, "{number}")
    answer = patterned.post(f"/deliveries/{first['id']}/resend", json={"reason": "asked for"})
    assert answer.status_code == 201, answer.text
    until("it arrives again", lambda: len(arrived(patterned, number)) == 2)
    assert names(patterned, number) == [[name], [name]]


def test_a_plan_that_was_seen_under_another_pattern_is_asked_again(patterned: RunningGateway) -> None:
    (invoice,) = upload_all(patterned, by_mail("kund@example.org", new_number()))
    (row,) = patterned.post("/sends/plan", json={"invoice_ids": [invoice]}).json()["rows"]
    choose_pattern(patterned, "{number}")
    body = {"invoice_ids": [invoice], "missing_attachments": "send", "expected": {invoice: row["digest"]}}
    answer = patterned.post("/sends", json=body)
    assert (answer.status_code, answer.json()["code"]) == (409, "plan_changed")


@pytest.mark.parametrize("pattern", ["{kind}", "{number}/{date}", "{number} {x}"])
def test_a_pattern_that_names_nothing_is_refused(gateway: RunningGateway, pattern: str) -> None:
    answer = gateway.http.patch(f"{gateway.company_url}/settings", json={"file_name": pattern}, timeout=20)
    assert answer.status_code == 422
    assert [one["field"] for one in answer.json()["errors"]] == ["file_name"]
