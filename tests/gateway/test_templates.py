"""Templates by HTTP: the program's texts and the company's own, tried on a real invoice, and never able to hang it."""

import io
import time
from email import message_from_bytes, policy
from hashlib import sha256
from pathlib import Path
from typing import Any
from uuid import uuid4

import pikepdf
import pytest
import requests

from tests.contract.shipments import small_pdf
from tests.invoice_files import new_number
from tests.running_gateway import RunningGateway
from tests.sending_job import arrived, by_mail, delivery, raw, send, until, upload_all

ENDLESS = "{% for a in range(99999) %}{% for b in range(99999) %}{% endfor %}{% endfor %}"


def template(gateway: RunningGateway, kind: str, language: str) -> dict[str, Any]:
    items = gateway.get("/templates").json()["items"]
    assert len(items) == 8
    (found,) = [one for one in items if (one["kind"], one["language"]) == (kind, language)]
    return dict(found)


def change(gateway: RunningGateway, one: dict[str, Any], **texts: str) -> requests.Response:
    headers = {"If-Match": f'"{one["version"]}"'}
    return gateway.http.patch(f"{gateway.company_url}/templates/{one['id']}", json=texts, headers=headers, timeout=30)


def bring_back(gateway: RunningGateway, one: dict[str, Any]) -> None:
    answer = gateway.http.delete(f"{gateway.company_url}/templates/{one['id']}", timeout=10)
    assert answer.status_code == 204, answer.text


def try_on(gateway: RunningGateway, one: dict[str, Any], invoice_id: str, **texts: str) -> requests.Response:
    return gateway.post(f"/templates/{one['id']}/preview", json={"invoice_id": invoice_id, **texts})


def test_a_changed_template_is_sent_and_the_old_one_comes_back(gateway: RunningGateway) -> None:
    first = template(gateway, "customer_notification", "de")
    assert first["is_default"]
    answer = change(
        gateway, first, subject="Neu: {{ number }}", body="Grüße, {{ customer_name }}\nFrist: {{ due_date }}"
    )
    assert (answer.status_code, answer.json()["is_default"]) == (200, False)
    assert change(gateway, first, body="x").status_code == 412
    try:
        number = new_number()
        (one,) = upload_all(gateway, by_mail("kund@example.org", number))
        gateway.http.patch(gateway.company_url + "/settings", json={"default_language": "de"}, timeout=10)
        send(gateway, [one])
        delivery(gateway, one, "accepted")
        (item,) = until("the mail", lambda: arrived(gateway, number))
        mail = message_from_bytes(raw(gateway, item), policy=policy.default)
        assert mail["Subject"] == f"Neu: {number}"
    finally:
        gateway.http.patch(gateway.company_url + "/settings", json={"default_language": "en"}, timeout=10)
        bring_back(gateway, first)
    back = template(gateway, "customer_notification", "de")
    assert (back["subject"], back["body"], back["is_default"]) == (first["subject"], first["body"], True)


def test_an_own_template_is_made_once(gateway: RunningGateway) -> None:
    wanted = {"kind": "bounce_reminder", "language": "ro", "subject": "S {{ count }}", "body": "{{ invoices }}"}
    headers = {"Idempotency-Key": str(uuid4())}
    made = gateway.post("/templates", json=wanted, headers=headers)
    assert made.status_code == 201
    assert gateway.post("/templates", json=wanted, headers=headers).headers["Idempotent-Replayed"] == "true"
    again = gateway.post("/templates", json=wanted)
    assert (again.status_code, again.json()["code"]) == (409, "already_exists")
    assert gateway.get(f"/templates/{made.json()['id']}").json()["subject"] == "S {{ count }}"
    bring_back(gateway, made.json())


def test_a_preview_shows_unsaved_text_on_a_real_invoice(gateway: RunningGateway) -> None:
    number = new_number()
    (one,) = upload_all(gateway, by_mail("kund@example.org", number))
    bodies = []
    for language in ("sv", "en", "de", "ro"):
        known = template(gateway, "customer_notification", language)
        shown = try_on(gateway, known, one).json()
        bodies.append(shown["body"].rstrip())
        assert number in shown["body"]
        assert "{{" not in shown["subject"] + shown["body"]
    assert gateway.post(f"/invoices/{one}/message/preview", json={}).json()["text"].rstrip() in bodies
    shown = try_on(gateway, known, one, body="{{ number }}\nVia: {{ link }}\nHej").json()
    assert shown["body"] == f"{number}\nHej"
    assert template(gateway, "customer_notification", "ro")["is_default"]
    reminder = try_on(gateway, template(gateway, "bounce_reminder", "sv"), one).json()
    assert number in reminder["body"]


@pytest.mark.parametrize(
    ("body", "code", "field"),
    [
        ("Hej\n{{ nmuber }}", "unknown_variable", "body:2"),
        ("Hej\n\n{% if %}", "template_error", "body:3"),
        ("{{ number.__class__.__mro__ }}", "template_error", "body:1"),
        ("{% include '/etc/passwd' %}", "template_error", "body:1"),
        ("{{ config }}", "unknown_variable", "body:1"),
        (ENDLESS, "template_too_slow", "body"),
        ("{{ 'a' * 400000000 }}", "template_too_large", "body"),
        ("{% for a in range(99999) %}aaaaaaaaaa{% endfor %}", "template_too_large", "body"),
        ("{{ " + "(" * 5000 + "1" + ")" * 5000 + " }}", "template_error", "body"),
    ],
)
def test_a_bad_template_is_refused_with_its_line(gateway: RunningGateway, body: str, code: str, field: str) -> None:
    (one,) = upload_all(gateway, by_mail("kund@example.org"))
    known = template(gateway, "customer_notification", "en")
    for answer in (try_on(gateway, known, one, body=body), change(gateway, known, body=body)):
        assert (answer.status_code, answer.json()["code"]) == (422, code), answer.text
        assert answer.json()["errors"][0]["field"] == field
    assert template(gateway, "customer_notification", "en")["is_default"]
    assert try_on(gateway, known, one).status_code == 200  # the worker lives


def test_an_endless_template_holds_up_nobody_else(gateway: RunningGateway) -> None:
    (one,) = upload_all(gateway, by_mail("kund@example.org"))
    known = template(gateway, "customer_notification", "en")
    begun = time.monotonic()
    assert try_on(gateway, known, one, body=ENDLESS).status_code == 422
    assert time.monotonic() - begun < 20
    assert gateway.get("/invoices", limit=1).status_code == 200


def test_unknown_things_are_not_found(gateway: RunningGateway) -> None:
    known = template(gateway, "customer_notification", "en")
    assert gateway.get("/templates/none").status_code == 404
    assert try_on(gateway, known, "none").status_code == 404
    assert gateway.post("/invoices/none/message/preview", json={}).status_code == 404
    names = {one["name"] for one in gateway.get("/templates/variables").json()["items"]}
    assert {"number", "amount", "due_date", "seller", "link"} <= names


def test_the_plan_and_the_message_come_in_one_answer(gateway: RunningGateway) -> None:
    (one,) = upload_all(gateway, by_mail(f"{new_number().lower()}@example.org"))
    override = {"channels": [{"channel": "email"}], "message": {"subject": "As agreed", "attach_pdf": True}}
    looked = gateway.post(
        f"/invoices/{one}/message/look", json={"override": override, "ways": ["email", "einvoice"]}
    ).json()
    planned = gateway.post("/sends/plan", json={"invoice_ids": [one], "overrides": {one: override}}).json()
    assert looked["plan"] == planned["rows"][0]
    preview = gateway.post(f"/invoices/{one}/message/preview", json=override["message"]).json()
    assert looked["preview"]["text"] == preview["text"]
    assert dict(looked["preview"]["headers"])["Subject"] == "As agreed"
    by_network = {"invoice_ids": [one], "overrides": {one: {**override, "channels": [{"channel": "einvoice"}]}}}
    assert looked["ways"]["einvoice"] == gateway.post("/sends/plan", json=by_network).json()["rows"][0]["findings"]
    assert set(looked["ways"]) == {"email", "einvoice"}


def test_where_no_mail_would_go_the_plan_says_why(gateway: RunningGateway) -> None:
    (one,) = upload_all(gateway, by_mail(f"{new_number().lower()}@example.org"))
    nobody = {"override": {"message": {"to": ""}}}
    looked = gateway.post(f"/invoices/{one}/message/look", json=nobody).json()
    assert looked["preview"] is None
    assert "no_address" in {finding["code"] for finding in looked["plan"]["findings"]}
    by_network = {"override": {"channels": [{"channel": "einvoice"}]}}
    assert gateway.post(f"/invoices/{one}/message/look", json=by_network).json()["preview"] is None
    assert gateway.post("/invoices/none/message/look", json=nobody).status_code == 404


def test_what_the_preview_shows_is_what_arrives(gateway: RunningGateway) -> None:
    number = new_number()
    (one,) = upload_all(gateway, by_mail("kund@example.org", number))
    chosen = {
        "to": "anna@example.org; bo@example.org", "cc": "chef@example.org", "bcc": "arkiv@example.org",
        "reply_to": "svar@practice.example", "subject": "Fråga om fakturan " + "å" * 300,
        "sender_name": "Åsa Öberg, Ștefan Țăran", "body": "Hej Åsa!\n.\n  Hälsningar",
    }  # fmt: skip
    preview = gateway.post(f"/invoices/{one}/message/preview", json=chosen).json()
    assert preview["recipients"] == ["anna@example.org", "bo@example.org", "chef@example.org", "arkiv@example.org"]
    send(gateway, [one], overrides={one: {"message": chosen}})
    until("all four", lambda: len(arrived(gateway, number)) == 4)
    items = arrived(gateway, number)
    assert sorted(item["address"] for item in items) == sorted(preview["recipients"])
    for item in items:
        data = raw(gateway, item)
        assert all(len(line) <= 998 for line in data.split(b"\r\n"))
        assert data.isascii()
        mail = message_from_bytes(data, policy=policy.default)
        shown = dict(map(tuple, preview["headers"]))
        for name in ("From", "To", "Cc", "Reply-To", "Subject", "X-Customer-Number"):
            assert mail[name] == shown[name]
        assert mail["Bcc"] is None
        assert b"arkiv@" not in data
        body = mail.get_body()
        assert body is not None
        assert body.get_content().replace("\r\n", "\n").rstrip() == preview["text"].rstrip()
        assert [part.get_filename() for part in mail.iter_attachments()] == [f"invoice-{number}.pdf"]
        assert abs(len(data) - preview["size"]) < 100


@pytest.mark.parametrize(
    ("message", "code"),
    [
        ({"to": "a@b"}, "invalid_address"),
        ({"to": "kund@example.org\r\nBcc: tjuv@example.org"}, "invalid_address"),
        ({"cc": "ingen"}, "invalid_address"),
        ({"reply_to": "x@"}, "invalid_address"),
        ({"to": " ; ,"}, "no_address"),
        ({"bcc": ";".join(f"k{n}@example.org" for n in range(60))}, "too_many_recipients"),
    ],
)
def test_a_message_to_nobody_or_nonsense_is_not_sent(
    gateway: RunningGateway, message: dict[str, str], code: str
) -> None:
    (one,) = upload_all(gateway, by_mail("kund@example.org"))
    answer = gateway.post("/sends", json={"invoice_ids": [one], "missing_attachments": "send",
                                          "overrides": {one: {"message": message}}})  # fmt: skip
    assert (answer.status_code, answer.json()["code"]) == (409, "not_sendable"), answer.text
    assert code in [error["code"] for error in answer.json()["errors"]]


@pytest.mark.parametrize(
    ("packing", "names", "pages"),
    [("merged", ["invoice-{}.pdf"], 2), ("xml_and_pdf", ["invoice-{}.pdf", "invoice-{}.xml", "tid.pdf"], 1)],
)
def test_a_customers_packing_and_copies_are_kept(
    gateway: RunningGateway, packing: str, names: list[str], pages: int
) -> None:
    number, customer = new_number(), new_number()
    emails = [{"email": "kund@example.org", "role": "to"}, {"email": "kopia@example.org", "role": "cc"}]
    made = gateway.post("/customers", json={"number": customer, "emails": emails, "packing": packing})
    assert made.status_code == 201, made.text
    (one,) = upload_all(gateway, by_mail("annan@example.org", number, customer))
    assert gateway.attach(one, "tid.pdf", small_pdf()).status_code == 201
    send(gateway, [one])
    until("both", lambda: len(arrived(gateway, number)) == 2)
    items = arrived(gateway, number)
    assert sorted(item["address"] for item in items) == ["kopia@example.org", "kund@example.org"]
    for item in items:
        mail = message_from_bytes(raw(gateway, item), policy=policy.default)
        assert (mail["To"], mail["Cc"]) == ("kund@example.org", "kopia@example.org")
        parts = list(mail.iter_attachments())
        assert [part.get_filename() for part in parts] == [name.format(number) for name in names]
        with pikepdf.open(io.BytesIO(parts[0].get_content())) as document:
            assert len(document.pages) == pages


def preview(gateway: RunningGateway, invoice_id: str, **message: Any) -> requests.Response:
    return gateway.post(f"/invoices/{invoice_id}/message/preview", json=message)


def test_replies_go_only_where_they_may(gateway: RunningGateway) -> None:
    (one,) = upload_all(gateway, by_mail("kund@example.org"))
    listed = {"reply_to": "svar@nordlys.example", "reply_to_allowed": "Åsa Öberg <asa@gmail.com>; bo@annan.example"}
    assert gateway.http.patch(gateway.company_url + "/settings", json=listed, timeout=10).status_code == 200
    try:
        for allowed in ("svar@nordlys.example", "ASA@gmail.com", "bo@annan.example", "anna@practice.example"):
            found = preview(gateway, one, reply_to=allowed).json()
            assert [f["code"] for f in found["findings"]] == [], allowed
            assert ["Reply-To", allowed] in found["headers"]
        for refused in ("tjuv@gmail.com", "x@nordlys.example", "x@sub.practice.example", "x@practice.example.org"):
            found = preview(gateway, one, reply_to=refused).json()
            assert [(f["field"], f["code"]) for f in found["findings"]] == [("reply_to", "reply_to_not_allowed")], (
                refused
            )
        request = {"invoice_ids": [one], "overrides": {one: {"message": {"reply_to": "tjuv@gmail.com"}}}}
        answer = gateway.post("/sends", json=request | {"missing_attachments": "send"})
        assert (answer.status_code, answer.json()["errors"][0]["code"]) == (409, "reply_to_not_allowed")
        two = preview(gateway, one, reply_to="a@practice.example, b@practice.example").json()
        assert [f["code"] for f in two["findings"]] == ["too_many_addresses"]
    finally:
        back = {"reply_to": None, "reply_to_allowed": None}
        gateway.http.patch(gateway.company_url + "/settings", json=back, timeout=10)


def test_a_mailbox_providers_domain_makes_nobody_one_of_us(tmp_path: Path) -> None:
    with RunningGateway(tmp_path, practice=False) as gateway:
        smtp = {"host": "smtp.gmail.com", "port": 465, "security": "tls", "from_address": "nordlys@gmail.com"}
        patch = gateway.http.patch(gateway.company_url + "/settings", json={"smtp": smtp}, timeout=10)
        assert patch.status_code == 200, patch.text
        (one,) = upload_all(gateway, by_mail("kund@example.org"))
        found = preview(gateway, one, reply_to="tjuv@gmail.com").json()
        assert [f["code"] for f in found["findings"]] == ["reply_to_not_allowed"]
        smtp["from_address"] = "faktura@nordlys.example"
        gateway.http.patch(gateway.company_url + "/settings", json={"smtp": smtp}, timeout=10)
        assert preview(gateway, one, reply_to="asa@Nordlys.example").json()["findings"] == []


def test_nobody_to_send_to_is_said_field_by_field(gateway: RunningGateway) -> None:
    (one,) = upload_all(gateway, by_mail("kund@example.org"))
    answer = preview(gateway, one, to="a@b", cc="ingen")
    assert (answer.status_code, answer.json()["code"]) == (422, "no_address")
    assert [error["field"] for error in answer.json()["errors"]] == ["to", "cc"]
    named = preview(gateway, one, to='"Berg, Åsa" <asa@berg.example>, <bo@berg.example>').json()
    assert named["recipients"] == ["asa@berg.example", "bo@berg.example"]


def test_only_the_chosen_attachments_go_and_a_vanished_one_stops_it(gateway: RunningGateway) -> None:
    number = new_number()
    (one,) = upload_all(gateway, by_mail("kund@example.org", number))
    ids = [gateway.attach(one, name, small_pdf()).json()["id"] for name in ("Åtgärd.pdf", "kvar.pdf")]
    until("the drawing of it", lambda: preview(gateway, one).json()["findings"] == [])
    shown = preview(gateway, one, attachment_ids=ids[:1]).json()
    gone = preview(gateway, one, attachment_ids=[*ids[:1], "0"]).json()
    assert [(f["field"], f["code"]) for f in gone["findings"]] == [("attachment_ids", "attachment_gone")]
    send(gateway, [one], overrides={one: {"message": {"attachment_ids": ids[:1]}}})
    (item,) = until("the mail", lambda: arrived(gateway, number))
    mail = message_from_bytes(raw(gateway, item), policy=policy.default)
    parts = [(part.get_filename(), sha256(part.get_content()).hexdigest()) for part in mail.iter_attachments()]
    assert len(parts) == 2
    assert parts == [(part["filename"], part["sha256"]) for part in shown["parts"]]


def test_a_template_is_tried_on_examples_where_there_is_no_invoice(gateway: RunningGateway) -> None:
    known = template(gateway, "customer_notification", "en")
    shown = gateway.post(f"/templates/{known['id']}/preview", json={"body": "{{ number }}, {{ amount }}"})
    assert shown.json()["body"] == "1001, 1,234.50 SEK"
    bad = gateway.post(f"/templates/{known['id']}/preview", json={"body": "{{ nmuber }}"})
    assert (bad.status_code, bad.json()["errors"][0]["field"]) == (422, "body:1")
