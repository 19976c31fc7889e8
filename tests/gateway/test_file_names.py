"""A company's pattern for the names of invoices' files: seen in the plan, in the mail, and frozen with the send."""

from collections.abc import Iterator
from email import message_from_bytes, policy

import pytest

from tests.invoice_files import new_number, ubl_invoice
from tests.running_gateway import RunningGateway
from tests.sending_job import arrived, by_mail, by_post, delivery, raw, send, until, upload_all
from tests.unit.documents import making


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


def test_an_attachment_that_is_called_like_the_invoice_says_its_name_before_it_goes(gateway: RunningGateway) -> None:
    """What the list says, what the plan says and what arrives is one, whatever the pattern makes of the number."""
    number, customer = new_number(), f"K-{new_number()}"
    packed = {"number": customer, "name": "K", "packing": "xml_and_pdf", "emails": [{"email": "x@example.org"}]}
    assert gateway.post("/customers", json=packed).status_code == 201
    choose_pattern(gateway, "{number}")
    try:
        (invoice,) = upload_all(gateway, ubl_invoice(number, customer=customer, endpoint=None))
        for name, data in (
            (f"{number}.pdf", making.pdf(text="1")),
            (f"{number}.PDF", making.pdf(text="2")),
            ("a.csv", b"a;b\n1;2\n"),
        ):
            assert gateway.attach(invoice, name, data).status_code == 201
        listed = [one["sent_as"] for one in gateway.get(f"/invoices/{invoice}").json()["attachments"]]
        assert listed == [f"{number}-2.pdf", f"{number}-3.PDF", "a.csv"]
        (row,) = gateway.post("/sends/plan", json={"invoice_ids": [invoice]}).json()["rows"]
        assert [one["filename"] for one in row["files"]] == [f"{number}.pdf", *listed]
        send(gateway, [invoice])
        delivery(gateway, invoice, "accepted")
    finally:
        choose_pattern(gateway, None)
    assert names(gateway, number) == [[f"{number}.pdf", f"{number}.xml", *listed]]


def test_a_customer_gets_the_names_that_it_asked_for(patterned: RunningGateway) -> None:
    """Its own pattern goes before the company's, in the list, the plan and the mail, in its language."""
    number, customer = new_number(), f"K-{new_number()}"
    put = {"number": customer, "name": "K", "language": "sv", "emails": [{"email": "x@example.org"}]}
    made = patterned.post("/customers", json={**put, "file_name": "{kind}_{number}_{date}"})
    assert made.status_code == 201, made.text
    (invoice,) = upload_all(patterned, ubl_invoice(number, customer=customer, endpoint=None))
    (row,) = patterned.post("/sends/plan", json={"invoice_ids": [invoice]}).json()["rows"]
    day = patterned.get(f"/invoices/{invoice}").json()["issue_date"]
    assert row["files"][0]["filename"] == f"Faktura_{number}_{day}.pdf"
    send(patterned, [invoice])
    delivery(patterned, invoice, "accepted")
    assert names(patterned, number) == [[f"Faktura_{number}_{day}.pdf"]]
    refused = patterned.post("/customers", json={**put, "number": f"{customer}-2", "file_name": "{kind}"})
    assert refused.status_code == 422
    assert [one["field"] for one in refused.json()["errors"]] == ["file_name"]


def test_a_plan_that_was_seen_with_another_department_is_asked_again(gateway: RunningGateway) -> None:
    """It stands below every mail."""
    (mail, paper) = upload_all(gateway, by_mail("kund@example.org", new_number()), by_post("Anna", new_number()))
    rows = gateway.post("/sends/plan", json={"invoice_ids": [mail, paper]}).json()["rows"]
    settings = f"{gateway.company_url}/settings"
    gateway.http.patch(settings, json={"department": "Another one"}, timeout=20).raise_for_status()
    expected = {row["invoice_id"]: row["digest"] for row in rows}
    body = {"invoice_ids": [mail, paper], "missing_attachments": "send", "expected": expected}
    answer = gateway.post("/sends", json=body)
    gateway.http.patch(settings, json={"department": None}, timeout=20).raise_for_status()
    assert (answer.status_code, answer.json()["code"], answer.json()["invoices"]) == (409, "plan_changed", [mail])


@pytest.mark.parametrize("pattern", ["{kind}", "{number}/{date}", "{number} {x}"])
def test_a_pattern_that_names_nothing_is_refused(gateway: RunningGateway, pattern: str) -> None:
    answer = gateway.http.patch(f"{gateway.company_url}/settings", json={"file_name": pattern}, timeout=20)
    assert answer.status_code == 422
    assert [one["field"] for one in answer.json()["errors"]] == ["file_name"]
