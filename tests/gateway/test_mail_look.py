"""Mails that look like the company's: the logo, the look that is frozen with the send, and what arrives."""

import email
import io
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from email import policy
from email.message import EmailMessage
from typing import Any

import pypdfium2
import pytest
import zxingcpp
from PIL import Image

from tests.invoice_files import new_number
from tests.running_gateway import RunningGateway
from tests.sending_job import arrived, by_mail, complete, evidence, raw, send, upload_all

LOOK = {
    "enabled": True,
    "colour": "#0b6e4f",
    "signature": "**Nordlys Verkstad AB**\n[nordlys.example](https://n.example)",
}


def picture(size: tuple[int, int] = (1200, 300), form: str = "PNG", colour: object = (11, 110, 79, 120)) -> bytes:
    written = io.BytesIO()
    made = Image.new("RGBA" if form == "PNG" else "RGB", size, colour)  # type: ignore[arg-type]
    made.save(written, form)
    return written.getvalue()


def put_logo(gateway: RunningGateway, data: bytes) -> Any:
    url = gateway.company_url + "/settings/look/logo"
    return gateway.http.put(url, data=data, timeout=60)


def change(gateway: RunningGateway, **settings: object) -> dict[str, Any]:
    answer = gateway.http.patch(gateway.company_url + "/settings", json=settings, timeout=10)
    assert answer.status_code == 200, answer.text
    changed: dict[str, Any] = answer.json()
    return changed


@pytest.fixture
def looked(gateway: RunningGateway) -> Iterator[RunningGateway]:
    """The gateway of all tests, with a look that goes again."""
    assert put_logo(gateway, picture()).status_code == 200
    change(gateway, look=LOOK)
    yield gateway
    change(gateway, look=None)
    gateway.http.delete(gateway.company_url + "/settings/look/logo", timeout=10)


def parsed(data: bytes) -> EmailMessage:
    return email.message_from_bytes(data, policy=policy.default)


def html_of(mail: EmailMessage) -> str:
    found = next(one for one in mail.walk() if one.get_content_type() == "text/html")
    return str(found.get_content())


@pytest.mark.both
def test_a_mail_arrives_as_it_was_looked_at(looked: RunningGateway) -> None:
    number = new_number()
    (invoice_id,) = upload_all(looked, by_mail("look@example.org", number))
    shown = looked.post(f"/invoices/{invoice_id}/message/preview", json={}).json()
    assert "data:image/png;base64," in shown["html"]
    assert "cid:" not in shown["html"]
    assert "#0b6e4f" in shown["html"]
    assert "<strong>Nordlys Verkstad AB</strong>" in shown["html"]
    assert [one["filename"] for one in shown["parts"]] == [f"invoice-{number}.pdf"]
    complete(looked, send(looked, [invoice_id])["id"])
    (item,) = arrived(looked, number)
    assert [one["filename"] for one in item["attachments"]] == [f"invoice-{number}.pdf"]  # the logo is none
    data = raw(looked, item)
    mail = parsed(data)
    assert abs(len(data) - shown["size"]) < 300
    text = mail.get_body(("plain",))
    assert text is not None
    assert text.get_content().replace("\r\n", "\n") == shown["text"]
    logo = next(one for one in mail.walk() if one.get_content_type() == "image/png")
    assert f"cid:{str(logo['Content-ID']).strip('<>')}" in html_of(mail)
    served = looked.http.get(looked.company_url + "/settings/look/logo", timeout=10)
    assert logo.get_content() == served.content
    with Image.open(io.BytesIO(served.content)) as small:
        assert (small.format, small.size, small.mode) == ("PNG", (480, 120), "RGBA")
    assert any(name.endswith(".eml") and data == kept for name, kept in evidence(looked, invoice_id).items())


@pytest.mark.both
def test_look_and_text_are_those_of_the_press_however_long_it_waits(looked: RunningGateway) -> None:
    number = new_number()
    (invoice_id,) = upload_all(looked, by_mail("frozen@example.org", number))
    at = f"{datetime.now(UTC) + timedelta(days=2):%Y-%m-%dT%H:%M}"
    receipt = send(looked, [invoice_id], hour={"at": at, "zone": "UTC"})
    change(looked, look={**LOOK, "colour": "#ff0000", "signature": "Another"})
    assert put_logo(looked, picture((300, 300))).status_code == 200
    own = {"kind": "customer_notification", "language": "sv", "subject": "Other", "body": "Other words"}
    own_text = looked.post("/templates", json={**own, "language": "en"})
    own_sv = looked.post("/templates", json=own)
    assert (own_text.status_code, own_sv.status_code) == (201, 201)
    try:
        looked.post(f"/sends/{receipt['id']}/begin")
        complete(looked, receipt["id"])
        mail = parsed(raw(looked, arrived(looked, number)[0]))
    finally:
        for one in (own_text, own_sv):
            looked.http.delete(f"{looked.company_url}/templates/{one.json()['id']}", timeout=10)
    page = html_of(mail)
    assert "#0b6e4f" in page
    assert "#ff0000" not in page
    assert 'width="240" height="60"' in page
    assert number in page
    assert "Other" not in str(mail["Subject"])


def test_what_changes_the_look_changes_the_plan(looked: RunningGateway) -> None:
    (invoice_id,) = upload_all(looked, by_mail("plan@example.org"))
    (row,) = looked.post("/sends/plan", json={"invoice_ids": [invoice_id]}).json()["rows"]
    change(looked, look={**LOOK, "signature": "Another"})
    body = {"invoice_ids": [invoice_id], "missing_attachments": "send", "expected": {invoice_id: row["digest"]}}
    refused = looked.post("/sends", json=body)
    assert (refused.status_code, refused.json()["code"]) == (409, "plan_changed")


def test_who_is_paid_by_a_code_is_as_it_was_seen_when_it_was_sent(gateway: RunningGateway) -> None:
    """The code to pay with, whose number an administrator changes while the send waits for its hour."""
    number = new_number()
    account = b"<cac:PayeeFinancialAccount><cbc:ID>SE4550000000058398257466</cbc:ID></cac:PayeeFinancialAccount>"
    means = b"<cac:PaymentMeans><cbc:PaymentMeansCode>30</cbc:PaymentMeansCode>" + account + b"</cac:PaymentMeans>"
    data = by_mail("codes@example.org", number).replace(b"<cac:TaxTotal>", means + b"<cac:TaxTotal>", 1)
    (invoice_id,) = upload_all(gateway, data)
    (row,) = gateway.post("/sends/plan", json={"invoice_ids": [invoice_id]}).json()["rows"]
    at = f"{datetime.now(UTC) + timedelta(days=2):%Y-%m-%dT%H:%M}"
    try:
        change(gateway, swish_number="1231181189")
        body = {"invoice_ids": [invoice_id], "missing_attachments": "send", "expected": {invoice_id: row["digest"]}}
        refused = gateway.post("/sends", json=body)
        assert (refused.status_code, refused.json()["code"]) == (409, "plan_changed")
        receipt = send(gateway, [invoice_id], hour={"at": at, "zone": "UTC"})
    finally:
        change(gateway, swish_number=None)
    gateway.post(f"/sends/{receipt['id']}/begin")
    complete(gateway, receipt["id"])
    mail = parsed(raw(gateway, arrived(gateway, number)[0]))
    (sheet,) = [one.get_content() for one in mail.iter_attachments() if one.get_content_type() == "application/pdf"]
    found = zxingcpp.read_barcodes(pypdfium2.PdfDocument(sheet)[0].render(scale=2).to_pil())
    assert [one.text.partition(";")[0] for one in found] == ["C1231181189"]


def test_marks_and_values_in_a_template_are_told_apart(looked: RunningGateway) -> None:
    (template,) = [
        one
        for one in looked.get("/templates").json()["items"]
        if (one["kind"], one["language"]) == ("customer_notification", "en")
    ]
    body = "Dear {{ customer_name }},\n\n**{{ amount }}** is due, see [our page](https://n.example/{{ number }}).\n"
    shown = looked.post(f"/templates/{template['id']}/preview", json={"subject": "Invoice", "body": body}).json()
    assert shown["body"] == "Dear Kund AB,\n\n1,234.50 SEK is due, see our page (https://n.example/1001).\n"
    assert "<strong>1,234.50 SEK</strong>" in shown["html"]
    assert 'href="https://n.example/1001"' in shown["html"]
    change(looked, look={**LOOK, "enabled": False})
    bare = looked.post(f"/templates/{template['id']}/preview", json={"subject": "Invoice", "body": body}).json()
    assert bare["html"] is None
    assert "**1,234.50 SEK**" in bare["body"]  # without a look a text is as it was written


def test_a_look_is_seen_before_it_is_saved(gateway: RunningGateway) -> None:
    wanted = {"enabled": False, "colour": "#123456", "signature": "<script>alert(1)</script>\n**Fet**"}
    shown = gateway.post("/settings/look/preview", json=wanted).json()
    assert "#123456" in shown["html"]
    assert "<script" not in shown["html"]
    assert "<strong>Fet</strong>" in shown["html"]
    assert shown["size"] == len(shown["html"].encode())
    assert gateway.get("/settings").json()["look"]["enabled"] is False


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>", "not_a_picture"),
        (picture()[:200], "damaged"),
        (b"MZ" + bytes(400), "not_a_picture"),
        (picture((20_000, 20_000), "PNG", (0, 0, 0, 0)), "too_many_pixels"),
    ],
)
def test_what_is_no_logo_is_refused(gateway: RunningGateway, data: bytes, code: str) -> None:
    answer = put_logo(gateway, data)
    assert answer.status_code == 422, answer.text
    assert answer.json()["errors"][0]["code"] == code
    assert gateway.get("/settings").json()["look"]["logo"] is None


def test_a_logo_of_five_megabytes_is_made_small_and_a_larger_one_refused(gateway: RunningGateway) -> None:
    noise = Image.effect_noise((2400, 1800), 90).convert("RGB")
    written = io.BytesIO()
    noise.save(written, "PNG")
    large = written.getvalue()
    padded = large[:4_990_000] if len(large) > 4_990_000 else large
    logo = put_logo(gateway, padded if padded == large else picture((4000, 1000)))
    assert logo.status_code == 200
    assert logo.json()["look"]["logo"]["size"] < 60_000
    gateway.http.delete(gateway.company_url + "/settings/look/logo", timeout=10)
    assert put_logo(gateway, bytes(5_100_000)).status_code == 413
