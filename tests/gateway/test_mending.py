"""Files that do not fit are mended by the gateway: looked at first, or attached at once with the original kept."""

import hashlib
import io
import os

import pikepdf
import pytest
from PIL import Image, ImageDraw

from connect_app.gateway.intake.mended_files import KEPT_S, MendedFiles
from tests.invoice_files import new_number
from tests.running_gateway import RunningGateway
from tests.sending_job import arrived, by_mail, raw, send, until, upload_all


def photo(form: str, **more) -> bytes:
    picture = Image.linear_gradient("L").resize((900, 600)).convert("RGB")
    ImageDraw.Draw(picture).text((30, 30), new_number(), fill="red", font_size=60)
    buffer = io.BytesIO()
    picture.save(buffer, form, **more)
    return buffer.getvalue()


@pytest.fixture
def invoice_id(gateway: RunningGateway) -> str:
    return upload_all(gateway, by_mail("kund@example.org", new_number()))[0]


def mend(gateway: RunningGateway, invoice_id: str, name: str, data: bytes, **fields: str):
    form = {"invoice_id": invoice_id, **fields}
    return gateway.post("/attachments/mend", files={"file": (name, data)}, data=form)


def check(gateway: RunningGateway, invoice_id: str, name: str, data: bytes):
    return gateway.post("/attachments/check", files={"file": (name, data)}, data={"invoice_id": invoice_id}).json()


def test_what_is_offered_is_what_the_next_call_does(gateway, invoice_id):
    data = photo("WEBP")
    (finding,) = [one for one in check(gateway, invoice_id, "IMG_1.webp", data)["findings"] if one["fix"]]
    assert (finding["code"], finding["fix"]) == ("format_not_allowed", "convert_to_pdf")
    made = mend(gateway, invoice_id, "IMG_1.webp", data, fix=finding["fix"]).json()
    assert (made["filename"], made["media_type"], made["pages"]) == ("IMG_1.pdf", "application/pdf", 1)
    assert [one["code"] for one in made["done"]] == ["recompressed"]
    assert not [one for one in made["findings"] if one["severity"] == "error"]
    content = gateway.http.get(gateway.url + made["content_url"], timeout=30)
    assert hashlib.sha256(content.content).hexdigest() == made["sha256"]
    assert gateway.get(f"/invoices/{invoice_id}").json()["attachments"] == []


def test_it_is_mended_and_attached_in_one_call_and_the_original_kept(gateway):
    number = new_number()
    (invoice_id,) = upload_all(gateway, by_mail("kund@example.org", number))
    data = photo("BMP")
    before = mend(gateway, invoice_id, "Foto å.bmp", data, fix="convert_to_pdf").json()
    row = gateway.attach(invoice_id, "Foto å.bmp", data, fix="convert_to_pdf", document_type="photo").json()
    assert (row["filename"], row["sha256"]) == ("Foto å.pdf", before["sha256"])  # what was shown is what is attached
    assert row["converted_from"] == hashlib.sha256(data).hexdigest()
    assert gateway.get(f"/attachments/{row['id']}/original").content == data
    send(gateway, [invoice_id])
    (item,) = until("the mail", lambda: arrived(gateway, number))
    assert hashlib.sha256(data).hexdigest() != before["sha256"]
    import email

    parts = {
        part.get_filename(): part.get_payload(decode=True)
        for part in email.message_from_bytes(raw(gateway, item)).walk()
    }
    assert before["sha256"] in {hashlib.sha256(one).hexdigest() for one in parts.values() if one}


def test_what_a_client_mended_itself_keeps_its_original_too(gateway, invoice_id):
    data = photo("JPEG")
    files = [("file", ("a.pdf", _pdf())), ("beside", ("a.heic", data))]
    row = gateway.post(f"/invoices/{invoice_id}/attachments", files=files).json()
    assert row["converted_from"] == hashlib.sha256(data).hexdigest()
    assert gateway.get(f"/attachments/{row['id']}/original").content == data
    plain = gateway.attach(invoice_id, "b.pdf", _pdf()).json()
    assert plain["converted_from"] is None
    assert gateway.get(f"/attachments/{plain['id']}/original").status_code == 404


def _pdf(password: str | None = None) -> bytes:
    with pikepdf.new() as pdf:
        pdf.add_blank_page()
        pdf.docinfo["/Title"] = new_number()
        buffer = io.BytesIO()
        pdf.save(buffer, encryption=pikepdf.Encryption(owner="o", user=password) if password else False)
    return buffer.getvalue()


def test_a_password_is_asked_for_and_tried(gateway, invoice_id):
    locked = _pdf("hemligt")
    assert [one["fix"] for one in check(gateway, invoice_id, "a.pdf", locked)["findings"]] == ["unlock"]
    for password, code in ((None, "missing_password"), ("fel", "wrong_password")):
        fields = {"password": password} if password else {}
        answer = mend(gateway, invoice_id, "a.pdf", locked, fix="unlock", **fields)
        assert (answer.status_code, answer.json()["code"]) == (422, code)
    row = gateway.attach(invoice_id, "a.pdf", locked, fix="unlock", password="hemligt")
    assert row.status_code == 201, row.text


@pytest.mark.parametrize(
    ("fields", "name", "data", "code"),
    [
        ({"fix": "magic"}, "a.pdf", _pdf(), "unknown_fix"),
        ({}, "a.pdf", _pdf(), "invalid_request"),
        ({"fix": "convert_to_pdf"}, "a.exe", b"MZ" + bytes(100), "cannot_convert"),
        ({"fix": "convert_to_pdf"}, "a.msg", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), "cannot_convert"),
        ({"fix": "repair"}, "a.pdf", b"%PDF-1.7 nothing", "damaged"),
    ],
)
def test_what_cannot_be_mended_is_said(gateway, invoice_id, fields, name, data, code):
    answer = mend(gateway, invoice_id, name, data, **fields)
    assert (answer.status_code, answer.json()["code"]) == (422, code)
    assert answer.json()["detail"].endswith(".")


def test_a_mended_file_is_found_for_a_day_and_by_its_user_only(gateway, invoice_id):
    made = mend(gateway, invoice_id, "a.bmp", photo("BMP"), fix="convert_to_pdf").json()
    url = gateway.url + made["content_url"]
    assert gateway.http.get(url, timeout=30).status_code == 200
    assert gateway.http.get(url + "x", timeout=30).status_code == 404
    kept, token = MendedFiles(gateway.data), made["content_url"].rpartition("/")[2]
    company_id = gateway.company_url.rpartition("/")[2]
    assert kept.find(company_id, "local", token) is not None
    assert kept.find(company_id, "somebody else", token) is None
    assert kept.find("another company", "local", token) is None
    assert kept.find(company_id, "local", "../blobs") is None
    path = gateway.data / "mended" / made["content_url"].rpartition("/")[2]
    old = path.stat().st_mtime - KEPT_S - 10
    os.utime(path, (old, old))
    assert gateway.http.get(url, timeout=30).status_code == 404


def test_the_original_goes_when_its_attachment_goes(gateway, invoice_id):
    row = gateway.attach(invoice_id, "a.bmp", photo("BMP"), fix="convert_to_pdf").json()
    url = f"{gateway.company_url}/attachments/{row['id']}"
    assert gateway.http.delete(url, timeout=10).status_code == 204
    assert {row["converted_from"], row["sha256"]} <= condemned(gateway)


def test_the_original_goes_with_the_file_of_its_invoice(gateway, invoice_id):
    row = gateway.attach(invoice_id, "a.bmp", photo("BMP"), fix="convert_to_pdf").json()
    file_id = gateway.get(f"/invoices/{invoice_id}").json()["file_id"]
    assert gateway.http.delete(f"{gateway.company_url}/files/{file_id}", timeout=10).status_code == 204
    assert {row["converted_from"], row["sha256"]} <= condemned(gateway)


def condemned(gateway: RunningGateway) -> set[str]:
    """The blobs that the next start looks at, whether anybody still knows them."""
    return {path.name.rpartition(".")[2] for path in (gateway.data / "blobs").glob("incoming/*")}
