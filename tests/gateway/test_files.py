import base64
import hashlib
import io
import json
import uuid
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.invoice_files import batch, new_number, ubl_invoice
from tests.running_gateway import ROOT, RunningGateway
from tests.unit.documents import making

SAMPLES = ROOT / "resources" / "samples"


def invoices_of(gateway: RunningGateway, file: dict) -> list[dict]:
    return gateway.get(f"/files/{file['id']}/invoices", limit=500).json()["items"]


def pdf_without_data() -> bytes:
    """A one-page PDF, unlike any other."""
    import pikepdf

    document = pikepdf.new()
    document.add_blank_page()
    document.docinfo["/Title"] = uuid.uuid4().hex
    buffer = io.BytesIO()
    document.save(buffer)
    return buffer.getvalue()


@pytest.mark.parametrize("sort", ["name", "-name", "invoices", "-size", "received", "attachments", "-format"])
def test_files_are_sorted_page_by_page(gateway: RunningGateway, sort: str) -> None:
    for name in ("b.xml", "A.xml", "c.xml"):
        gateway.upload(name, batch(ubl_invoice(), ubl_invoice()))
    keys = {"invoices": "invoice_count", "attachments": "invoices_with_attachments", "received": "id"}
    column, found, cursor = sort.removeprefix("-"), [], None
    while True:
        page = gateway.get("/files", state="waiting", sort=sort, limit=2, cursor=cursor).json()
        found += page["items"]
        cursor = page["next_cursor"]
        if cursor is None:
            break
    # What a list shows of a file that went in part is what still waits of it.
    values = [(one.get("still_waiting") or {}).get(keys.get(column), one[keys.get(column, column)]) for one in found]
    values = [value.lower() for value in values] if column == "name" else values
    assert values == sorted(values, reverse=sort.startswith("-"))
    assert len({one["id"] for one in found}) == len(found) == page["total"]


def test_one_invoice_gives_its_facts(gateway: RunningGateway) -> None:
    number = new_number()
    data = ubl_invoice(number, buyer="Åkeri Söderström AB", endpoint="0088:7300010000001", payable="99.50")
    answer = gateway.upload("mars.xml", data)
    assert answer.status_code == 201
    file = answer.json()
    assert file["sha256"] == hashlib.sha256(data).hexdigest()
    assert (file["name"], file["size"], file["format"], file["state"]) == ("mars.xml", len(data), "ubl", "waiting")
    assert file["totals"] == [{"amount": "99.50", "currency": "SEK"}]
    assert not file["duplicate"]
    (invoice,) = invoices_of(gateway, file)
    assert invoice["number"] == number
    assert invoice["issue_date"] == "2026-03-31"
    assert invoice["payable"] == {"amount": "99.50", "currency": "SEK"}
    assert invoice["buyer"]["name"] == "Åkeri Söderström AB"
    assert invoice["buyer"]["endpoint"] == {"scheme": "0088", "id": "7300010000001"}
    assert invoice["channels"] == [
        {
            "channel": "einvoice",
            "address": "0088:7300010000001",
            "reason": "The customer can be reached in the network.",
            "reason_code": "reachable",
        }
    ]
    piece = {"name": "mars.xml", "place": "", "size": len(data), "sha256": file["sha256"], "role": "data"}
    detail = gateway.get(f"/files/{file['id']}").json()
    (found,) = detail.pop("manifest")
    assert detail == file
    assert {name: found[name] for name in piece} == piece
    assert gateway.get(f"/invoices/{invoice['id']}").json()["manifest"] == [found]


def test_many_invoices_keep_their_order_and_their_bytes(gateway: RunningGateway) -> None:
    numbers = [new_number() for _ in range(1203)]
    data = batch(*(ubl_invoice(number) for number in numbers))
    file = gateway.upload("many.xml", data).json()
    assert file["invoice_count"] == 1203
    found: list[dict] = []
    cursor = None
    while True:
        page = gateway.get(f"/files/{file['id']}/invoices", limit=500, **({"cursor": cursor} if cursor else {})).json()
        assert page["total"] == 1203
        found += page["items"]
        cursor = page["next_cursor"]
        if cursor is None:
            break
    assert [one["number"] for one in found] == numbers
    assert [one["position"] for one in found] == list(range(1, 1204))
    original = gateway.get(f"/invoices/{found[700]['id']}/original")
    assert original.headers["Content-Type"] == "application/xml"
    assert numbers[700].encode() in original.content
    assert original.content in data or original.content.startswith(b"<?xml")


def test_the_same_bytes_again_are_the_same_file(gateway: RunningGateway) -> None:
    data = ubl_invoice()
    first = gateway.upload("a.xml", data)
    second = gateway.upload("other name.xml", data)
    assert (first.status_code, second.status_code) == (201, 200)
    assert second.json() == {**first.json(), "duplicate": True}


def test_a_repeated_call_gets_the_first_answer(gateway: RunningGateway) -> None:
    data, key = ubl_invoice(), str(uuid.uuid4())
    first = gateway.upload("a.xml", data, key=key)
    again = gateway.upload("a.xml", data, key=key)
    assert again.status_code == 201
    assert again.content == first.content
    assert again.headers["Idempotent-Replayed"] == "true"
    assert "Idempotent-Replayed" not in first.headers


def test_a_key_is_for_one_request_only(gateway: RunningGateway) -> None:
    key = str(uuid.uuid4())
    gateway.upload("a.xml", ubl_invoice(), key=key)
    other = ubl_invoice()
    answer = gateway.upload("a.xml", other, key=key)
    assert (answer.status_code, answer.json()["code"]) == (409, "idempotency_key_reused")
    # Nothing of the refused call was kept.
    assert gateway.upload("a.xml", other).status_code == 201


def test_a_key_must_be_a_uuid(gateway: RunningGateway) -> None:
    answer = gateway.upload("a.xml", ubl_invoice(), key="my-key")
    assert (answer.status_code, answer.json()["code"]) == (400, "invalid_request")


@pytest.mark.parametrize(
    ("name", "data", "codes"),
    [
        ("empty.xml", b"", {"empty_file"}),
        ("cut.xml", ubl_invoice()[:900], {"truncated"}),
        ("wrong.xml", ubl_invoice(buyer="Åkeri").replace("Å".encode(), b"\xc5"), {"malformed_xml"}),
        ("broken.xml", ubl_invoice().replace(b"</cbc:ID>", b"</cbc:XD>", 1), {"malformed_xml"}),
        ("other.xml", b"<html><body>no</body></html>", {"not_an_invoice"}),
        (
            "bomb.xml",
            b'<!DOCTYPE a [<!ENTITY b "bbbbbbbb"><!ENTITY c "&b;&b;&b;&b;">]><a>&c;</a>',
            {"unsafe_xml"},
        ),
        ("outside.xml", b'<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><a>&b;</a>', {"unsafe_xml"}),
        ("no.pdf", b"this is no PDF at all", {"damaged_pdf"}),
        ("rubbish.pdf", b"%PDF-1.7\nrubbish", {"damaged_pdf"}),
        ("rubbish.bin", bytes(range(1, 256)), {"unsupported_format", "not_an_invoice"}),
        ("cut.zip", b"PK\x03\x04 and then nothing", {"truncated"}),
    ],
)
def test_what_cannot_be_read_is_kept_and_said(gateway: RunningGateway, name: str, data: bytes, codes: set[str]) -> None:
    answer = gateway.upload(name, data)
    file = answer.json()
    assert (answer.status_code, file["state"], file["invoice_count"]) == (201, "unreadable", 0)
    assert file["problem"]["code"] in codes
    assert len(file["problem"]["detail"]) > 10
    assert file["id"] in [one["id"] for one in gateway.get("/files", state="unreadable").json()["items"]]


def test_a_pdf_with_two_invoices_inside_is_refused_for_that(gateway: RunningGateway) -> None:
    two = making.hybrid_pdf({"first.xml": ubl_invoice(), "second.xml": ubl_invoice()})
    problem = gateway.upload("two.pdf", two).json()["problem"]
    assert problem["detail"].startswith("two.pdf holds the data of 2 invoices (first.xml, second.xml), and its pages")
    packed = gateway.upload("two.zip", making.archive({"two.pdf": two})).json()["problem"]
    assert packed["detail"] == problem["detail"]
    one = making.hybrid_pdf({"first.xml": ubl_invoice(), "other.xml": b"<notes/>"})
    assert gateway.upload("one.pdf", one).json()["state"] == "waiting"


def test_a_fault_has_its_line(gateway: RunningGateway) -> None:
    problem = gateway.upload("x.xml", ubl_invoice().replace(b"</cbc:DueDate>", b"</cbc:Due>")).json()["problem"]
    assert problem["line"] == 5


def test_one_broken_invoice_keeps_the_others_out(gateway: RunningGateway) -> None:
    number = new_number()
    broken = ubl_invoice().replace(b"</cac:Party>", b"</cac:Part>", 1)
    file = gateway.upload("half.xml", batch(*(ubl_invoice() for _ in range(700)), ubl_invoice(number), broken)).json()
    assert file["state"] == "unreadable"
    assert gateway.get("/invoices", q=number).json()["total"] == 0


def test_an_encrypted_pdf_is_said_to_be_one(gateway: RunningGateway) -> None:
    import pikepdf

    document = pikepdf.open(io.BytesIO(pdf_without_data()))
    buffer = io.BytesIO()
    document.save(buffer, encryption=pikepdf.Encryption(owner="o", user="u"))
    file = gateway.upload("secret.pdf", buffer.getvalue()).json()
    assert file["problem"]["code"] == "encrypted_pdf"


def test_a_pdf_needs_data_and_takes_it_later(gateway: RunningGateway) -> None:
    pdf, number = pdf_without_data(), new_number()
    bare = gateway.upload("faktura.pdf", pdf).json()
    assert (bare["state"], bare["format"], bare["problem"]["code"]) == ("unreadable", "pdf", "not_an_invoice")
    facts = {
        "number": number,
        "issue_date": "2026-03-01",
        "currency": "SEK",
        "payable": "100.00",
        "buyer_name": "Kund",
        "buyer_email": "kund@example.org",
    }
    answer = gateway.upload("faktura.pdf", pdf, facts=json.dumps(facts))
    assert (answer.status_code, answer.json()["state"], answer.json()["format"]) == (201, "waiting", "pdf")
    (invoice,) = invoices_of(gateway, answer.json())
    assert invoice["number"] == number
    assert invoice["payable"] == {"amount": "100.00", "currency": "SEK"}
    assert [one["channel"] for one in invoice["channels"]] == ["email"]
    assert gateway.get(f"/files/{bare['id']}").status_code == 404
    original = gateway.get(f"/invoices/{invoice['id']}/original")
    assert (original.content, original.headers["Content-Type"]) == (pdf, "application/pdf")


def test_a_pdf_with_a_side_car(gateway: RunningGateway) -> None:
    number = new_number()
    row = f"number;issue_date;currency;payable;buyer_name\n{number};2026-03-01;EUR;12,50;Kund\n"
    files = {"file": ("f.pdf", pdf_without_data()), "sidecar": ("f.csv", row.encode())}
    file = gateway.post("/files", files=files).json()
    (invoice,) = invoices_of(gateway, file)
    assert (invoice["number"], invoice["payable"]) == (number, {"amount": "12.50", "currency": "EUR"})


def test_half_a_character_in_the_facts_is_refused(gateway: RunningGateway) -> None:
    answer = gateway.upload("f.pdf", pdf_without_data(), facts='{"number": "\\ud800"}')
    assert (answer.status_code, answer.json()["problem"]["code"]) == (201, "not_an_invoice")


def test_a_hybrid_pdf_is_read_from_its_xml(gateway: RunningGateway) -> None:
    pdf = (SAMPLES / "factur-x.pdf").read_bytes()
    file = gateway.upload("factur-x.pdf", pdf).json()
    assert (file["format"], file["invoice_count"]) == ("facturx", 1)
    (invoice,) = invoices_of(gateway, file)
    assert invoice["number"]
    assert gateway.get(f"/invoices/{invoice['id']}/original").content == pdf


def zip_of(**members: bytes) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in members.items():
            archive.writestr(name.replace("__", "."), data)
    return buffer.getvalue()


def test_a_zip_holds_invoices_and_their_pictures(gateway: RunningGateway) -> None:
    one, two, three = new_number(), new_number(), new_number()
    xml, picture, pdf = ubl_invoice(one), pdf_without_data(), pdf_without_data()
    sidecar = json.dumps({"number": three, "currency": "SEK", "payable": "1.00", "buyer_name": "K"}).encode()
    data = zip_of(a__xml=xml, a__pdf=picture, b__xml=ubl_invoice(two), c__pdf=pdf, c__json=sidecar, readme__txt=b"hi")
    file = gateway.upload("all.zip", data).json()
    assert (file["state"], file["format"], file["invoice_count"]) == ("waiting", "mixed", 3)
    first, second, third = invoices_of(gateway, file)
    assert [first["number"], second["number"], third["number"]] == [one, two, three]
    assert gateway.get(f"/invoices/{first['id']}/original").content == xml
    assert gateway.get(f"/invoices/{third['id']}/original").content == pdf
    (attachment,) = gateway.get(f"/invoices/{first['id']}").json()["attachments"]
    assert (attachment["embedded"], attachment["note"]) == (True, "COMMERCIAL INVOICE")
    assert gateway.get(f"/attachments/{attachment['id']}/content").content == picture


def test_a_broken_member_is_named_and_does_not_refuse_the_rest(gateway: RunningGateway) -> None:
    file = gateway.upload("some.zip", zip_of(good__xml=ubl_invoice(), bad__xml=ubl_invoice()[:700])).json()
    assert (file["state"], file["invoice_count"], file["left_out_count"]) == ("waiting", 1, 1)
    pieces = {one["name"]: one for one in gateway.get(f"/files/{file['id']}").json()["manifest"]}
    assert (pieces["good.xml"]["role"], pieces["good.xml"]["place"]) == ("data", "some.zip/")
    assert (pieces["bad.xml"]["role"], pieces["bad.xml"]["code"]) == ("left_out", "truncated")
    alone = gateway.upload("bad.zip", zip_of(bad__xml=ubl_invoice()[:701])).json()
    assert (alone["state"], alone["problem"]["code"]) == ("unreadable", "truncated")
    assert "bad.xml" in alone["problem"]["detail"]


def test_embedded_attachments_are_found(gateway: RunningGateway) -> None:
    content = b"%PDF-1.4 " + uuid.uuid4().hex.encode()
    embedded = ("tidrapport.pdf", base64.b64encode(content).decode())
    data = batch(ubl_invoice(), ubl_invoice(embedded=embedded))
    file = gateway.upload("embedded.xml", data).json()
    assert file["invoices_with_attachments"] == 1
    bare, with_one = invoices_of(gateway, file)
    assert (bare["attachment_count"], with_one["attachment_count"]) == (0, 1)
    (attachment,) = gateway.get(f"/invoices/{with_one['id']}").json()["attachments"]
    assert attachment["filename"] == "tidrapport.pdf"
    assert attachment["embedded"]
    assert attachment["sha256"] == hashlib.sha256(content).hexdigest()
    assert gateway.get(f"/attachments/{attachment['id']}/content").content == content
    answer = gateway.http.delete(f"{gateway.company_url}/attachments/{attachment['id']}", timeout=10)
    assert (answer.status_code, answer.json()["code"]) == (409, "not_changeable")


def test_a_number_that_came_before_is_warned_about(gateway: RunningGateway) -> None:
    number = new_number()
    first_file = gateway.upload("a.xml", ubl_invoice(number)).json()
    (first,) = invoices_of(gateway, first_file)
    again = gateway.upload("b.xml", batch(ubl_invoice(number, payable="2.00"), ubl_invoice(number, payable="3.00")))
    second, third = invoices_of(gateway, again.json())
    assert first["duplicate_of"] is None
    for one in (second, third):
        assert one["duplicate_of"] == first["id"]
        (finding,) = one["findings"]
        assert (finding["code"], finding["severity"]) == ("number_sent_before", "warning")
        assert finding["params"] == {"number": number}
    (other_seller,) = invoices_of(gateway, gateway.upload("c.xml", _by_another_seller(number)).json())
    assert other_seller["duplicate_of"] is None


def _by_another_seller(number: str) -> bytes:
    return ubl_invoice(number).replace(b"<cbc:CompanyID>5567788990", b"<cbc:CompanyID>5560001112")


def test_an_invoice_without_number_has_an_error(gateway: RunningGateway) -> None:
    file = gateway.upload("a.xml", batch(ubl_invoice("", payable="7.01"), ubl_invoice("", payable="7.02"))).json()
    for one in invoices_of(gateway, file):
        assert [finding["code"] for finding in one["findings"]] == ["missing_number"]
        assert one["duplicate_of"] is None


@pytest.mark.parametrize(
    ("sent", "kept"),
    [
        ("../../etc/passwd.xml", "passwd.xml"),
        ("C:\\temp\\mars.xml", "mars.xml"),
        ("a\x01b\x7f.xml", "ab.xml"),
        ("x" * 300 + ".xml", "x" * 251 + ".xml"),
        ("fäktura ✓.xml", "fäktura ✓.xml"),
    ],
)
def test_names_are_shown_and_never_used(gateway: RunningGateway, sent: str, kept: str) -> None:
    assert gateway.upload(sent, ubl_invoice()).json()["name"] == kept


class Endless:
    """A body of ``len`` zero bytes that nobody has to store; ``given`` says how many were asked for."""

    def __init__(self, size: int) -> None:
        self.len = size
        self.given = 0

    def read(self, count: int = -1) -> bytes:
        data = bytes(min(count, self.len - self.given))
        self.given += len(data)
        return data


def chunks_of_form(body: Endless, boundary: str) -> Iterator[bytes]:
    yield f'--{boundary}\r\nContent-Disposition: form-data; name="file"; filename="big.xml"\r\n\r\n'.encode()
    while data := body.read(1 << 20):
        yield data
    yield f"\r\n--{boundary}--\r\n".encode()


def test_a_client_that_sends_too_much_hears_why(gateway: RunningGateway) -> None:
    body = Endless(2_147_483_648)
    answer = gateway.post("/files", headers={"Content-Type": "multipart/form-data; boundary=B"}, data=body)
    assert (answer.status_code, answer.json()["code"]) == (413, "too_large")
    assert body.given < 500_000_000


def test_of_too_large_a_stream_nothing_is_kept(tmp_path: Path) -> None:
    with RunningGateway(tmp_path) as gateway:
        _set_file_limit(gateway, 20_000_000)
        body = Endless(300_000_000)
        headers = {"Content-Type": "multipart/form-data; boundary=B"}
        answer = gateway.post("/files", headers=headers, data=chunks_of_form(body, "B"))
        assert (answer.status_code, answer.json()["code"]) == (413, "too_large")
        assert body.given < 500_000_000
        assert gateway.get("/files").json()["total"] == 0
        assert list((tmp_path / "blobs" / "incoming").iterdir()) == []


def _set_file_limit(gateway: RunningGateway, limit: int) -> None:
    from connect_app.gateway.store.engine import Database, create_engine
    from connect_app.gateway.store.tables import company

    database = Database(create_engine(gateway.data))
    with database.writing() as connection:
        settings = connection.execute(company.select()).one().settings
        connection.execute(company.update().values(settings={**settings, "max_file_size": limit}))
    database.close()


@pytest.mark.parametrize(
    ("content_type", "body", "status"),
    [
        ("application/xml", b"<a/>", 415),
        ("multipart/form-data", b"--B--", 415),
        ("multipart/form-data; boundary=B", b"", 400),
        ("multipart/form-data; boundary=B", b"no form at all", 400),
        ("multipart/form-data; boundary=B", b"--B--\r\n", 422),
        ("multipart/form-data; boundary=B", b'--B\r\nContent-Disposition: form-data; name="file"\r\n\r\n<a', 400),
        (
            "multipart/form-data; boundary=B",
            b'--B\r\nContent-Disposition: form-data; name="other"\r\n\r\nx\r\n--B--\r\n',
            422,
        ),
    ],
)
def test_a_bad_form_is_refused(gateway: RunningGateway, content_type: str, body: bytes, status: int) -> None:
    before = gateway.get("/files").json()["total"]
    answer = gateway.post("/files", headers={"Content-Type": content_type}, data=body)
    assert (answer.status_code, answer.json()["code"]) == (status, "invalid_request")
    assert gateway.get("/files").json()["total"] == before


def test_a_file_can_be_deleted_until_something_was_sent(gateway: RunningGateway) -> None:
    number = new_number()
    data = batch(ubl_invoice(number), ubl_invoice())
    counts = gateway.get("/counts").json()
    file = gateway.upload("a.xml", data).json()
    (repeat,) = invoices_of(gateway, gateway.upload("b.xml", ubl_invoice(number, payable="5.00")).json())
    address = f"{gateway.company_url}/files/{file['id']}"
    assert gateway.http.delete(address, timeout=10).status_code == 204
    assert gateway.http.get(address, timeout=10).status_code == 404
    assert gateway.http.delete(address, timeout=10).status_code == 404
    after = gateway.get("/counts").json()
    assert after["waiting"] == counts["waiting"] + 1
    assert after["waiting_files"] == counts["waiting_files"] + 1
    found = gateway.get("/invoices", q=number).json()
    assert [one["id"] for one in found["items"]] == [repeat["id"]]
    assert (found["items"][0]["duplicate_of"], found["items"][0]["findings"]) == (None, [])
    assert gateway.upload("a.xml", data).status_code == 201


def test_a_file_says_what_still_waits_once_some_of_it_has_gone(gateway: RunningGateway) -> None:
    papers = [ubl_invoice(new_number(), payable=amount, endpoint=None) for amount in ("99.50", "0.70", "1200.125")]
    euro = ubl_invoice(new_number(), payable="10.00", endpoint=None).replace(b"SEK", b"EUR")
    papers.append(euro)
    file = gateway.upload("some.xml", batch(*papers)).json()
    assert file["still_waiting"] is None
    first = invoices_of(gateway, file)[0]
    wanted = {"invoice_ids": [first["id"]], "missing_attachments": "send", "undo_s": 600}
    cursor = gateway.get("/events", after="now").json()["next_cursor"]
    send = gateway.post("/sends", json=wanted, headers={"Idempotency-Key": uuid.uuid4().hex})
    assert send.status_code == 202, send.text

    expected = {
        "invoice_count": 3,
        "invoices_with_attachments": 0,
        "totals": [{"amount": "10.00", "currency": "EUR"}, {"amount": "1200.825", "currency": "SEK"}],
    }
    assert gateway.get(f"/files/{file['id']}").json()["still_waiting"] == expected
    listed = {one["id"]: one for one in gateway.get("/files", state="waiting").json()["items"]}
    assert listed[file["id"]]["still_waiting"] == expected
    assert listed[file["id"]]["invoice_count"] == 4
    told = gateway.get("/events", after=cursor).json()["items"]
    assert file["id"] in {one["object_id"] for one in told if one["object_type"] == "file"}

    gateway.post(f"/sends/{send.json()['id']}/cancel").raise_for_status()
    assert gateway.get(f"/files/{file['id']}").json()["still_waiting"] is None
