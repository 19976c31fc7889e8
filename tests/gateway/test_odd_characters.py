"""Characters that are none, and those that steer a terminal: refused or made harmless, never a fault of ours."""

import json

import pytest

from tests.invoice_files import new_number, ubl_invoice
from tests.running_gateway import RunningGateway

PDF = b"%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\n"
ODD_BYTES = [b"a\xed\xa0\x80.xml", b"\xff\xfe.xml", b"a\x00b.xml", b"\x1b[31m.xml", b"a\tb.xml", b"\xe2\x80\xaegnp.xml"]
ODD_JSON = [rb'"\ud800"', rb'"a\udfffb"', b'"\xed\xa0\x80"', rb'"a\u0000b"', rb'"\u001b[31m"', rb'"\ufffe"']


def ask(gateway: RunningGateway, method: str, path: str, body: bytes, **headers: str) -> int:
    sent = {"Content-Type": "application/json", **headers}
    answer = gateway.http.request(method, gateway.company_url + path, data=body, headers=sent, timeout=30)
    assert answer.json()  # whatever it says can be read
    return answer.status_code


def form(disposition: bytes, content: bytes, more: bytes = b"") -> tuple[bytes, str]:
    body = (
        b"--b\r\nContent-Disposition: form-data; " + disposition + b"\r\n\r\n" + content + b"\r\n" + more + b"--b--\r\n"
    )
    return body, "multipart/form-data; boundary=b"


@pytest.mark.parametrize("odd", ODD_JSON)
@pytest.mark.parametrize(
    ("method", "path", "body"),
    [
        ("PATCH", "/settings", b'{"sender_name": %s}'),
        ("PATCH", "/settings", b'{"smtp": {"host": %s, "port": 25, "from_address": "a@example.org"}}'),
        ("POST", "/messages/read", b'{"ids": [%s]}'),
        ("POST", "/deliveries/retry", b'{"delivery_ids": [%s]}'),
        ("POST", "/deliveries/cancel", b'{"delivery_ids": [%s]}'),
        ("POST", "/sends", b'{"invoice_ids": [%s], "missing_attachments": "send"}'),
        ("POST", "/sends", b"{%s: 1}"),
        ("POST", "/sends/plan", b'{"invoice_ids": [], "expected": {%s: %s}}'),
        ("POST", "/email-list", b'{"email": "a@example.org", "name": %s}'),
        ("POST", "/customers", b'{"number": %s}'),
    ],
)
def test_odd_characters_in_json(gateway, method, path, body, odd):
    assert ask(gateway, method, path, body.replace(b"%s", odd)) < 500


@pytest.mark.parametrize("odd", [rb'"\ud800"', b'"\xed\xa0\x80"'])
def test_half_a_character_is_refused_in_words(gateway, odd):
    sent = {"Content-Type": "application/json"}
    answer = gateway.http.patch(
        gateway.company_url + "/settings", data=b'{"sender_name": ' + odd + b"}", headers=sent, timeout=30
    )
    assert (answer.status_code, answer.json()["code"]) == (422, "invalid_request")


def test_pairs_and_what_only_looks_like_half_a_character_are_taken(gateway):
    for word in (r"\ud83d\ude00", r"\\ud800", "å 😀"):
        body = f'{{"department": "{word}"}}'.encode()
        sent = {"Content-Type": "application/json"}
        answer = gateway.http.patch(gateway.company_url + "/settings", data=body, headers=sent, timeout=30)
        assert answer.status_code == 200, answer.text
        assert answer.json()["department"] == json.loads(f'"{word}"')


@pytest.mark.parametrize("odd", ODD_BYTES)
@pytest.mark.parametrize("spelling", [b'name="file"; filename="%s"', b"name=\"file\"; filename*=UTF-8''%s"])
def test_odd_file_names(gateway, odd, spelling):
    if b"*" in spelling:
        odd = b"".join(b"%%%02X" % byte for byte in odd)
    body, kind = form(spelling.replace(b"%s", odd), ubl_invoice())
    status = ask(gateway, "POST", "/files", body, **{"Content-Type": kind})
    assert status in (201, 400, 422)
    invoice_id = upload_one(gateway)
    body, kind = form(
        spelling.replace(b"%s", odd.replace(b".xml", b".csv").replace(b"%2E%78%6D%6C", b".csv")), b"a;b\n1;2\n"
    )
    status = ask(gateway, "POST", f"/invoices/{invoice_id}/attachments", body, **{"Content-Type": kind})
    assert status in (201, 400, 422)
    for one in gateway.get(f"/invoices/{invoice_id}").json()["attachments"]:
        assert one["filename"].isprintable()


@pytest.mark.parametrize("odd", ODD_BYTES)
@pytest.mark.parametrize("field", [b"note", b"document_type", b"facts", b"%s"])
def test_odd_fields_of_a_form(gateway, odd, field):
    name = field.replace(b"%s", odd)
    more = b'--b\r\nContent-Disposition: form-data; name="' + name + b'"\r\n\r\n' + odd + b"\r\n"
    body, kind = form(b'name="file"; filename="a.csv"', b"a;b\n1;2\n", more)
    path = f"/invoices/{upload_one(gateway)}/attachments"
    assert ask(gateway, "POST", path, body, **{"Content-Type": kind}) < 500
    body, kind = form(b'name="file"; filename="a.pdf"', PDF, more)
    assert ask(gateway, "POST", "/files", body, **{"Content-Type": kind}) < 500


@pytest.mark.parametrize("odd", ODD_JSON)
def test_odd_characters_beside_a_pdf(gateway, odd):
    facts = b'{"number": %s, "issue_date": "2026-03-31", "total": "1.00", "currency": "SEK", "buyer_name": %s}'
    more = b'--b\r\nContent-Disposition: form-data; name="facts"\r\n\r\n' + facts.replace(b"%s", odd) + b"\r\n"
    body, kind = form(b'name="file"; filename="a.pdf"', PDF, more)
    assert ask(gateway, "POST", "/files", body, **{"Content-Type": kind}) < 500


@pytest.mark.parametrize("odd", ["%ED%A0%80", "%00", "%FF", "a%0Ab", "%1B"])
@pytest.mark.parametrize("path", ["/invoices/{}", "/files/{}", "/events?after={}&wait=0", "/invoices?search={}"])
def test_odd_addresses(gateway, odd, path):
    answer = gateway.http.get(gateway.company_url + path.format(odd), timeout=30)
    assert answer.status_code < 500


@pytest.mark.parametrize("key", [b"\xff\xfe", b"\xed\xa0\x80", b"a\tb"])
def test_odd_headers(gateway, key):
    headers = {"Idempotency-Key": key.decode("latin-1"), "Content-Type": "application/json"}
    body = b'{"invoice_ids": [], "missing_attachments": "send"}'
    assert gateway.http.post(gateway.company_url + "/sends", data=body, headers=headers, timeout=30).status_code < 500


def upload_one(gateway: RunningGateway) -> str:
    answer = gateway.upload(f"{new_number()}.xml", ubl_invoice())
    found: str = gateway.get(f"/files/{answer.json()['id']}/invoices").json()["items"][0]["id"]
    return found
