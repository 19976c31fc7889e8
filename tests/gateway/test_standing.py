"""Attachments that go with every invoice: in the plan, its digest, what is frozen and what arrives, once."""

import hashlib
import io
import random
from collections.abc import Iterator

import pikepdf
import pytest

from tests.invoice_files import new_number, ubl_invoice
from tests.running_gateway import RunningGateway
from tests.sending_job import arrived, by_mail, complete, send, upload_all


def pdf(mark: str, size: int = 0) -> bytes:
    """Return a PDF of one page whose bytes depend on ``mark``, with so many bytes that cannot be packed."""
    document = pikepdf.new()
    document.add_blank_page(page_size=(595, 842))
    document.docinfo["/Title"] = mark
    document.Root.Extra = document.make_indirect(pikepdf.Stream(document, random.Random(mark).randbytes(size)))
    stream = io.BytesIO()
    document.save(stream)
    return stream.getvalue()


TERMS = pdf("terms of this test")


@pytest.fixture
def customer(gateway: RunningGateway) -> Iterator[str]:
    """A customer number of its own; what was added goes when the test ends."""
    yield new_number()
    for one in listed(gateway):
        assert gateway.http.delete(f"{gateway.company_url}/standing-attachments/{one['id']}", timeout=10).ok


def listed(gateway: RunningGateway):
    return gateway.get("/standing-attachments").json()["items"]


def add(gateway: RunningGateway, data: bytes = TERMS, name: str = "terms.pdf", **fields: str):
    return gateway.post(
        "/standing-attachments", files={"file": (name, data)}, data={"document_type": "terms", **fields}
    )


def plan(gateway: RunningGateway, *ids: str):
    return gateway.post("/sends/plan", json={"invoice_ids": list(ids)}).json()


def names(row) -> list[str]:
    return [one["filename"] for one in row["files"][1:]]


def hanging(gateway: RunningGateway, invoice: str) -> list[str]:
    return [one["filename"] for one in gateway.get(f"/invoices/{invoice}").json()["attachments"]]


def test_it_goes_with_the_invoices_of_its_customer_and_answers_no_question(
    gateway: RunningGateway, customer: str
) -> None:
    number = f"ST-{new_number()}"
    (one,) = upload_all(gateway, by_mail("a@kund.example", number, customer))
    (other,) = upload_all(gateway, by_mail("b@kund.example", customer=new_number()))
    before = plan(gateway, one)["rows"][0]
    assert add(gateway, customer=customer).status_code == 201

    found = plan(gateway, one, other)
    assert [names(row) for row in found["rows"]] == [["terms.pdf"], []]
    assert found["without_attachments"] == [one, other]  # terms are no answer to "has it its time sheet?"
    assert found["rows"][0]["digest"] != before["digest"]
    assert found["rows"][0]["size"] > before["size"]
    assert gateway.get(f"/invoices/{one}").json()["attachment_count"] == 0

    answer = gateway.post("/sends", json={"invoice_ids": [one], "expected": {one: before["digest"]}})
    assert (answer.status_code, answer.json()["code"]) == (409, "plan_changed")
    receipt = send(gateway, [one], missing_attachments="send")
    complete(gateway, receipt["id"])
    (mail,) = arrived(gateway, number)
    assert hashlib.sha256(TERMS).hexdigest() in [file["sha256"] for file in mail["attachments"]]
    assert hanging(gateway, one) == ["terms.pdf"]


def test_the_same_bytes_go_once(gateway: RunningGateway, customer: str) -> None:
    (one,) = upload_all(gateway, by_mail("a@kund.example", customer=customer))
    for fields in ({}, {"customer": customer}):
        assert add(gateway, **fields).status_code == 201
    assert names(plan(gateway, one)["rows"][0]) == ["terms.pdf"]
    assert gateway.attach(one, "our terms.pdf", TERMS).status_code == 201
    assert names(plan(gateway, one)["rows"][0]) == ["our terms.pdf"]


def test_one_that_is_taken_away_goes_with_nothing_any_more_and_what_was_sent_stays(
    gateway: RunningGateway, customer: str
) -> None:
    sent, waits = upload_all(gateway, *(by_mail("a@kund.example", customer=customer) for _ in "ab"))
    kept = add(gateway, customer=customer).json()
    plan(gateway, waits)
    complete(gateway, send(gateway, [sent], missing_attachments="send")["id"])
    url = f"{gateway.company_url}/standing-attachments/{kept['id']}"
    assert gateway.http.delete(url, timeout=10).status_code == 204
    assert gateway.http.delete(url, timeout=10).status_code == 404
    assert hanging(gateway, waits) == []
    assert hanging(gateway, sent) == ["terms.pdf"]
    attachment = gateway.get(f"/invoices/{sent}").json()["attachments"][0]
    assert gateway.get(f"/attachments/{attachment['id']}/content").content == TERMS


def test_it_is_not_taken_off_one_invoice(gateway: RunningGateway, customer: str) -> None:
    (one,) = upload_all(gateway, by_mail("a@kund.example", customer=customer))
    add(gateway, customer=customer)
    attachment = gateway.get(f"/invoices/{one}").json()["attachments"][0]
    headers = {"If-Match": "*"}
    answer = gateway.http.delete(f"{gateway.company_url}/attachments/{attachment['id']}", headers=headers, timeout=10)
    assert (answer.status_code, answer.json()["code"]) == (409, "not_changeable")
    assert "every invoice" in answer.json()["detail"]


def test_what_a_channel_does_not_take_is_refused(gateway: RunningGateway, customer: str) -> None:
    answer = add(gateway, b"day;hours\nmon;8\n", "prices.csv", customer=customer)
    assert (answer.status_code, answer.json()["code"]) == (422, "attachment_refused")
    assert listed(gateway) == []


def test_limits_count_it(gateway: RunningGateway, customer: str) -> None:
    (one,) = upload_all(gateway, ubl_invoice(customer=customer, endpoint=None, email="a@kund.example"))
    for name in ("a", "b", "c"):
        assert add(gateway, pdf(name, 3_000_000), f"{name}.pdf", customer=customer).status_code == 201
    codes = [one["code"] for one in plan(gateway, one)["rows"][0]["findings"]]
    assert "large_mail" in codes
