"""Planning and starting sends: the question, the receipt, undo, once only, overrides, several channels."""

import base64
import email
import hashlib
import io
import uuid
from email import policy
from typing import Any

import pikepdf
import pypdfium2
import pytest

from tests.invoice_files import new_number, ubl_invoice
from tests.running_gateway import RunningGateway
from tests.sending_job import (
    arrived,
    by_mail,
    by_network,
    by_post,
    complete,
    deliveries,
    delivery,
    evidence,
    raw,
    send,
    upload_all,
)

pytestmark = pytest.mark.both


def _pdf(text: str = "") -> bytes:
    """Return a small PDF, unlike any other of another text."""
    buffer = io.BytesIO()
    with pikepdf.new() as document:
        document.add_blank_page(page_size=(595.276, 841.89))
        document.docinfo["/Title"] = text or new_number()
        document.save(buffer)
    return buffer.getvalue()


def _attach(gateway: RunningGateway, invoice_id: str, name: str, data: bytes, **fields: str) -> dict[str, Any]:
    answer = gateway.attach(invoice_id, name, data, **{"document_type": "time_sheet", **fields})
    assert answer.status_code == 201, answer.text
    made: dict[str, Any] = answer.json()
    return made


def test_the_plan_says_what_would_happen_and_adds_up(gateway: RunningGateway) -> None:
    ids = upload_all(gateway, by_mail("plan@example.org"), by_network(), by_post("Plan AB"), by_mail("not an address"))
    _attach(gateway, ids[0], "time.pdf", _pdf())
    plan = gateway.post("/sends/plan", json={"invoice_ids": ids}).json()
    assert (plan["selected"], plan["sendable"], plan["not_sendable"]) == (4, 3, 1)
    assert plan["deliveries"] == {"einvoice": 1, "email": 1, "print": 1}
    assert plan["without_attachments"] == ids[1:3]
    assert plan["totals"] == [{"amount": "3750.00", "currency": "SEK"}]
    assert plan["size"] == sum(row["size"] for row in plan["rows"] if row["sendable"])
    assert [file["filename"] for file in plan["rows"][0]["files"]][1:] == ["time.pdf"]
    assert plan["rows"][3]["findings"][0]["code"] == "invalid_address"
    assert all(deliveries(gateway, one) == [] for one in ids)


def test_missing_attachments_are_asked_about(gateway: RunningGateway) -> None:
    ids = upload_all(gateway, by_network(), by_network())
    _attach(gateway, ids[0], "time.pdf", _pdf())
    asked = gateway.post("/sends", json={"invoice_ids": ids})
    assert (asked.status_code, asked.json()["code"]) == (409, "missing_attachments")
    assert asked.json()["invoices"] == [ids[1]]
    assert all(deliveries(gateway, one) == [] for one in ids)
    complete(gateway, send(gateway, ids)["id"])


def test_what_cannot_be_sent_is_skipped_with_its_reason(gateway: RunningGateway) -> None:
    good, bad = upload_all(gateway, by_network(), by_mail("nowhere"))
    receipt = send(gateway, [good, bad])
    assert receipt["skipped"] == 1
    assert receipt["skips"][0]["invoice_id"] == bad
    assert receipt["skips"][0]["code"] == "invalid_address"
    complete(gateway, receipt["id"])
    refused = gateway.post("/sends", json={"invoice_ids": [good, bad], "missing_attachments": "send"})
    assert (refused.status_code, refused.json()["code"]) == (409, "not_sendable")
    assert {(one["field"], one["code"]) for one in refused.json()["errors"]} == {
        (good, "already_sent"),
        (bad, "invalid_address"),
    }


def test_a_number_that_was_sent_before_is_not_sent_by_accident(gateway: RunningGateway) -> None:
    number = new_number()
    (first,) = upload_all(gateway, by_network(number=number))
    (second,) = upload_all(gateway, by_network(number=number).replace(b"REF", b"OTHER"))
    plan = gateway.post("/sends/plan", json={"invoice_ids": [first, second]}).json()
    assert [row["sendable"] for row in plan["rows"]] == [True, False]
    send(gateway, [second])  # neither was sent yet, so either may go
    delivery(gateway, second, "delivered")
    refused = gateway.post("/sends", json={"invoice_ids": [first], "missing_attachments": "send"})
    assert [one["code"] for one in refused.json()["errors"]] == ["duplicate"]
    send(gateway, [first], overrides={first: {"send_duplicate": True}})
    delivery(gateway, first, "delivered")
    assert len(arrived(gateway, number)) == 2


def test_the_same_key_sends_once(gateway: RunningGateway) -> None:
    number = new_number()
    ids = upload_all(gateway, by_network(number=number))
    key = str(uuid.uuid4())
    body = {"invoice_ids": ids, "missing_attachments": "send"}
    first = gateway.post("/sends", json=body, headers={"Idempotency-Key": key})
    again = gateway.post("/sends", json=body, headers={"Idempotency-Key": key})
    assert (first.status_code, again.status_code) == (202, 202)
    assert again.json()["id"] == first.json()["id"]
    assert again.headers["Idempotent-Replayed"] == "true"
    other = gateway.post("/sends", json={**body, "undo_s": 1}, headers={"Idempotency-Key": key})
    assert (other.status_code, other.json()["code"]) == (409, "idempotency_key_reused")
    complete(gateway, first.json()["id"])
    assert len(arrived(gateway, number)) == 1


def test_nothing_begins_in_the_undo_window_and_all_can_be_taken_back(gateway: RunningGateway) -> None:
    ids = upload_all(gateway, by_network(), by_mail("undo@example.org"), by_post("Undo AB"))
    receipt = send(gateway, ids, undo_s=30)
    assert receipt["queued"] == 3
    assert {gateway.get(f"/invoices/{one}").json()["state"] for one in ids} == {"sending"}
    taken_back = gateway.post(f"/sends/{receipt['id']}/cancel").json()
    assert (taken_back["cancelled"], taken_back["complete"]) == (3, True)
    assert {gateway.get(f"/invoices/{one}").json()["state"] for one in ids} == {"waiting"}
    complete(gateway, send(gateway, ids)["id"])
    assert [one["state"] for one in deliveries(gateway, ids[0])] == ["cancelled", "delivered"]


def test_after_a_send_was_taken_back_the_attachments_may_change(gateway: RunningGateway) -> None:
    number = new_number()
    (one,) = upload_all(gateway, by_mail("change@example.org", number))
    receipt = send(gateway, [one], undo_s=30)
    locked = gateway.attach(one, "late.pdf", _pdf(), document_type="time_sheet")
    assert locked.status_code == 409, locked.text
    gateway.post(f"/sends/{receipt['id']}/cancel")
    _attach(gateway, one, "late.pdf", _pdf())
    complete(gateway, send(gateway, [one])["id"])
    (item,) = arrived(gateway, number)
    assert [file["filename"] for file in item["attachments"]] == [f"invoice-{number}.pdf", "late.pdf"]
    assert "late.pdf" in _text(gateway.get(f"/invoices/{one}/presentation").content)


def _text(pdf: bytes) -> str:
    document = pypdfium2.PdfDocument(pdf)
    try:
        return " ".join(page.get_textpage().get_text_range() for page in document)
    finally:
        document.close()


def test_the_undo_window_ends_by_itself(gateway: RunningGateway) -> None:
    (one,) = upload_all(gateway, by_network())
    receipt = send(gateway, [one], undo_s=1)
    assert complete(gateway, receipt["id"])["delivered"] == 1
    moves = deliveries(gateway, one)[0]["moves"]
    assert moves[1]["at"] >= receipt["begins_at"]


def test_one_queued_delivery_can_be_taken_back(gateway: RunningGateway) -> None:
    ids = upload_all(gateway, by_network(), by_network())
    receipt = send(gateway, ids, undo_s=2)
    (first,) = deliveries(gateway, ids[0])
    assert gateway.post(f"/deliveries/{first['id']}/cancel").json()["state"] == "cancelled"
    final = complete(gateway, receipt["id"])
    assert (final["cancelled"], final["delivered"]) == (1, 1)


def test_an_invoice_goes_by_two_channels(gateway: RunningGateway) -> None:
    number = new_number()
    (one,) = upload_all(gateway, by_network(number=number))
    _attach(gateway, one, "Zeit & Lohn, Mårten.pdf", data := _pdf(), note="March")
    channels = [{"channel": "einvoice"}, {"channel": "email", "address": "a@example.org; b@example.org"}]
    receipt = send(gateway, [one], overrides={one: {"channels": channels}})
    final = complete(gateway, receipt["id"])
    assert final["accepted"] == 1  # one invoice, counted where its slowest delivery stands
    assert sorted((item["channel"], item["address"]) for item in arrived(gateway, number)) == [
        ("einvoice", "0088:7300010000001"),
        ("email", "a@example.org"),
        ("email", "b@example.org"),
    ]
    sha256 = hashlib.sha256(data).hexdigest()
    for item in arrived(gateway, number):
        assert sha256 in [file["sha256"] for file in item["attachments"]], item


def test_an_attachment_must_fit_every_channel(gateway: RunningGateway) -> None:
    (one,) = upload_all(gateway, by_mail("fit@example.org"))
    _attach(gateway, one, "hours.csv", b"day;hours\n1;8\n2;7\n")
    wanted = {one: {"channels": [{"channel": "email"}, {"channel": "print"}]}}
    plan = gateway.post("/sends/plan", json={"invoice_ids": [one], "overrides": wanted}).json()
    errors = [finding for finding in plan["rows"][0]["findings"] if finding["severity"] == "error"]
    assert [(finding["code"], finding["channel"]) for finding in errors] == [("format_not_allowed", "print")]
    refused = gateway.post("/sends", json={"invoice_ids": [one], "overrides": wanted})
    assert refused.json()["code"] == "not_sendable"


def test_the_mail_is_what_it_should_be(gateway: RunningGateway) -> None:
    number = new_number()
    (one,) = upload_all(gateway, by_mail("whole@example.org", number, customer="4711"))
    _attach(gateway, one, "tidrapport.pdf", data := _pdf(), note="Vecka 12")
    kept = gateway.attach(one, "inside.pdf", _pdf(), document_type="contract", is_internal="true")
    assert kept.status_code == 201, kept.text
    send(gateway, [one])
    found = delivery(gateway, one, "accepted")
    (item,) = arrived(gateway, number)
    mail = email.message_from_bytes(raw(gateway, item), policy=policy.default)
    assert mail["To"] == "whole@example.org"
    assert mail["X-Delivery-Id"] == found["id"]
    assert mail["Message-ID"] == found["reference"] == item["message_id"]
    assert number in mail.get_body().get_content()
    names = {part.get_filename(): part.get_content() for part in mail.iter_attachments()}
    assert list(names) == [f"invoice-{number}.pdf", "tidrapport.pdf"]
    assert names["tidrapport.pdf"] == data
    # What was sent is what is shown and what is proven.
    presentation = gateway.get(f"/invoices/{one}/presentation")
    assert presentation.headers["Content-Type"] == "application/pdf"
    assert names[f"invoice-{number}.pdf"] == presentation.content
    proof = evidence(gateway, one)
    assert proof[f"deliveries/{found['id']}/sent.eml"] == raw(gateway, item)
    for line in proof["SHA256SUMS"].decode().splitlines():
        digest, _, name = line.partition("  ")
        assert hashlib.sha256(proof[name]).hexdigest() == digest


def test_the_print_file_has_invoice_and_attachments_and_a_ticket(gateway: RunningGateway) -> None:
    number = new_number()
    (one,) = upload_all(gateway, by_post("Papper och Bläck", number))
    _attach(gateway, one, "time.pdf", _pdf())
    send(gateway, [one])
    found = delivery(gateway, one, "accepted")
    (item,) = arrived(gateway, number)
    with pikepdf.open(io.BytesIO(raw(gateway, item))) as document:
        assert len(document.pages) == 2
    ticket = evidence(gateway, one)[f"deliveries/{found['id']}/job-ticket.json"].decode()
    assert '"pages": 2' in ticket
    assert "Papper och Bläck" in ticket


def test_the_business_systems_own_pdf_is_the_invoice(gateway: RunningGateway) -> None:
    own, number = _pdf("our own layout"), new_number()
    embedded = ("own.pdf", base64.b64encode(own).decode())
    data = ubl_invoice(number, endpoint=None, email="own@example.org", embedded=embedded)
    described = data.replace(
        b"<cbc:ID>1</cbc:ID><cac:Attachment>",
        b"<cbc:ID>1</cbc:ID><cbc:DocumentDescription>Commercial Invoice</cbc:DocumentDescription><cac:Attachment>",
    )
    (one,) = upload_all(gateway, described)
    assert gateway.get(f"/invoices/{one}/presentation").content == own
    assert not [name for name in evidence(gateway, one) if name.startswith("presentation/")]
    send(gateway, [one])
    delivery(gateway, one, "accepted")
    (item,) = arrived(gateway, number)
    mail = email.message_from_bytes(raw(gateway, item), policy=policy.default)
    assert next(mail.iter_attachments()).get_content() == own
    assert gateway.get(f"/invoices/{one}/presentation").content == own
    assert evidence(gateway, one)[f"presentation/invoice-{number}.pdf"] == own


@pytest.mark.parametrize("name", ["retry", "release", "cancel"])
def test_what_is_not_there_is_not_found(gateway: RunningGateway, name: str) -> None:
    unknown = str(uuid.uuid4())
    assert gateway.post(f"/deliveries/{unknown}/{name}").status_code == 404
    assert gateway.post(f"/sends/{unknown}/cancel").status_code == 404
    assert gateway.get(f"/sends/{unknown}").status_code == 404
    assert gateway.post("/sends", json={"invoice_ids": [unknown]}).status_code == 404
    assert gateway.post("/sends", json={"invoice_ids": []}).status_code == 422


def test_taking_a_send_back_happens_once_per_key(gateway: RunningGateway) -> None:
    ids = upload_all(gateway, by_mail("once@example.org"))
    receipt = gateway.post("/sends", json={"invoice_ids": ids, "missing_attachments": "send", "undo_s": 600}).json()
    key = {"Idempotency-Key": str(uuid.uuid4())}
    first = gateway.post(f"/sends/{receipt['id']}/cancel", headers=key)
    assert first.json()["cancelled"] == 1
    again = gateway.post("/sends", json={"invoice_ids": ids, "missing_attachments": "send", "undo_s": 600})
    assert again.status_code == 202, again.text
    repeated = gateway.post(f"/sends/{receipt['id']}/cancel", headers=key)
    assert (repeated.content, repeated.headers["Idempotent-Replayed"]) == (first.content, "true")
    other = gateway.post(f"/sends/{again.json()['id']}/cancel", headers=key)
    assert (other.status_code, other.json()["code"]) == (409, "idempotency_key_reused")
    assert gateway.post(f"/sends/{again.json()['id']}/cancel").json()["cancelled"] == 1


@pytest.mark.parametrize("path", ["/templates", "/templates/variables", "/invoices/{invoice}/deliveries"])
def test_short_lists_come_in_pages_too(gateway: RunningGateway, path: str) -> None:
    (invoice_id,) = upload_all(gateway, by_mail("pages@example.org"))
    override = {"channels": [{"channel": "email", "address": "a@example.org"}, {"channel": "print"}]}
    send(gateway, [invoice_id], overrides={invoice_id: override})
    path = path.format(invoice=invoice_id)
    whole = gateway.get(path).json()
    assert whole["next_cursor"] is None
    items: list[Any] = []
    cursor = ""
    while cursor is not None:
        page = gateway.get(f"{path}?limit=1&cursor={cursor}").json()
        assert (len(page["items"]), page["total"]) == (1, whole["total"])
        items, cursor = items + page["items"], page["next_cursor"]
    keys = [one.get("id", one.get("name")) for one in whole["items"]]
    assert [one.get("id", one.get("name")) for one in items] == keys
    assert len(keys) >= 2


def test_the_sheet_lists_what_goes_with_it_and_nothing_else(gateway: RunningGateway) -> None:
    """A table that the business system had put in goes by mail; on paper it cannot go, and is only named."""
    number = new_number()
    embedded = ("hours.csv", base64.b64encode(b"a;b\n1;2\n").decode())
    (one,) = upload_all(gateway, ubl_invoice(number, endpoint=None, buyer="Anna Sheet", embedded=embedded))
    seen = gateway.get(f"/invoices/{one}/presentation").content
    assert "Attachments" not in _text(seen)
    channels = [{"channel": "email", "address": "sheet@example.org"}, {"channel": "print"}]
    complete(gateway, send(gateway, [one], overrides={one: {"channels": channels}})["id"])
    by_channel = {item["channel"]: raw(gateway, item) for item in arrived(gateway, number)}
    mail = email.message_from_bytes(by_channel["email"], policy=policy.default)
    (sheet,) = [part for part in mail.iter_attachments() if part.get_content_type() == "application/pdf"]
    assert "Attachments" in _text(sheet.get_content())
    assert "Attachments" not in _text(by_channel["print"])
