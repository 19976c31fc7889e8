import hashlib
import io
import uuid
from concurrent.futures import ThreadPoolExecutor

import pikepdf
import pytest
from PIL import Image

from tests.invoice_files import new_number, ubl_invoice
from tests.running_gateway import RunningGateway


def pdf(filling: int = 0) -> bytes:
    """A one-page PDF, unlike any other, with a stream of so many bytes that nothing shows."""
    document = pikepdf.new()
    document.add_blank_page()
    document.docinfo["/Title"] = uuid.uuid4().hex
    if filling:
        document.Root.Filling = document.make_stream(bytes(filling))
    buffer = io.BytesIO()
    document.save(buffer, compress_streams=False)
    return buffer.getvalue()


def pdf_of(size: int) -> bytes:
    """A PDF of exactly so many bytes."""
    filling = size - 2000
    while (missing := size - len(data := pdf(filling))) != 0:
        filling += missing
    return data


def tiff(dpi: int | None) -> bytes:
    buffer = io.BytesIO()
    picture = Image.new("1", (100, 100))
    if dpi is None:
        picture.save(buffer, "TIFF", compression="group4")
    else:
        picture.save(buffer, "TIFF", compression="group4", dpi=(dpi, dpi))
    return buffer.getvalue()


@pytest.fixture
def invoice_id(gateway: RunningGateway) -> str:
    """An invoice that goes as an e-invoice."""
    return new_invoice(gateway)


def new_invoice(gateway: RunningGateway, **facts: str | None) -> str:
    file = gateway.upload("one.xml", ubl_invoice(new_number(), **facts)).json()  # type: ignore[arg-type]
    return str(gateway.get(f"/files/{file['id']}/invoices").json()["items"][0]["id"])


def test_an_attachment_is_kept_as_it_came(gateway: RunningGateway, invoice_id: str) -> None:
    data = pdf()
    answer = gateway.attach(invoice_id, "tid rapport åäö.pdf", data, document_type="Time sheet", note="Vecka 12")
    assert answer.status_code == 201, answer.text
    kept = answer.json()
    assert kept["filename"] == "tid rapport åäö.pdf"
    assert (kept["document_type"], kept["note"], kept["embedded"]) == ("time_sheet", "Vecka 12", False)
    assert (kept["media_type"], kept["pages"], kept["size"]) == ("application/pdf", 1, len(data))
    assert kept["sha256"] == hashlib.sha256(data).hexdigest()
    content = gateway.get(f"/attachments/{kept['id']}/content")
    assert (content.content, content.headers["Content-Type"]) == (data, "application/pdf")
    detail = gateway.get(f"/invoices/{invoice_id}").json()
    assert detail["attachment_count"] == 1
    assert [one["id"] for one in detail["attachments"]] == [kept["id"]]
    assert gateway.get(f"/files/{detail['file_id']}").json()["invoices_with_attachments"] == 1


def test_an_attachment_is_found_by_its_name(gateway: RunningGateway, invoice_id: str) -> None:
    word = uuid.uuid4().hex[:12]
    kept = gateway.attach(invoice_id, f"Tidrapport {word}.pdf", pdf()).json()
    assert [one["id"] for one in gateway.get("/invoices", q=word).json()["items"]] == [invoice_id]
    gateway.http.delete(f"{gateway.company_url}/attachments/{kept['id']}", timeout=10)
    assert gateway.get("/invoices", q=word).json()["total"] == 0


@pytest.mark.parametrize(
    ("name", "data", "channel", "codes"),
    [
        ("a.pdf", b"", "einvoice", {"empty_file"}),
        ("a.pdf", b"MZ this is a program", "einvoice", {"content_mismatch", "format_not_allowed"}),
        ("a.exe", b"MZ this is a program", "einvoice", {"infected_name", "format_not_allowed"}),
        ("a.pdf", b"%PDF-1.7 rubbish", "einvoice", {"damaged"}),
        ("a.tif", tiff(300), "einvoice", {"format_not_allowed"}),
        ("a.tif", tiff(200), "print", {"wrong_resolution"}),
        ("a.tif", tiff(None), "print", {"wrong_resolution"}),
        ("a.png", pdf(), "einvoice", {"content_mismatch"}),
    ],
)
def test_what_does_not_fit_is_refused_with_reasons(
    gateway: RunningGateway, name: str, data: bytes, channel: str, codes: set[str]
) -> None:
    invoice_id = new_invoice(gateway, endpoint="0088:7300010000001" if channel == "einvoice" else None)
    answer = gateway.attach(invoice_id, name, data)
    assert (answer.status_code, answer.json()["code"]) == (422, "attachment_refused")
    assert {one["code"] for one in answer.json()["errors"]} == codes
    assert gateway.get(f"/invoices/{invoice_id}").json()["attachments"] == []
    check = gateway.post("/attachments/check", files={"file": (name, data)}, data={"invoice_id": invoice_id}).json()
    assert not check["accepted"]
    assert {one["code"] for one in check["findings"] if one["severity"] == "error"} == codes


def test_the_limit_is_five_million_bytes(gateway: RunningGateway, invoice_id: str) -> None:
    refused = gateway.attach(invoice_id, "b.pdf", pdf_of(5_000_001)).json()
    assert [one["code"] for one in refused["errors"]] == ["too_large"]
    assert gateway.attach(invoice_id, "a.pdf", pdf_of(5_000_000)).status_code == 201


def test_a_tiff_of_300_dpi_is_printed(gateway: RunningGateway) -> None:
    invoice_id = new_invoice(gateway, endpoint=None)
    kept = gateway.attach(invoice_id, "scan.tif", tiff(300)).json()
    assert (kept["media_type"], kept["dpi"], kept["pages"]) == ("image/tiff", [300.0, 300.0], 1)


def test_an_internal_one_only_has_to_be_sound(gateway: RunningGateway, invoice_id: str) -> None:
    kept = gateway.attach(invoice_id, "scan.tif", tiff(200), is_internal="true")
    assert (kept.status_code, kept.json()["is_internal"]) == (201, True)
    assert gateway.attach(invoice_id, "a.exe", b"MZ", is_internal="true").status_code == 422
    address = f"{gateway.company_url}/attachments/{kept.json()['id']}"
    answer = gateway.http.patch(address, json={"is_internal": False}, timeout=10)
    assert (answer.status_code, answer.json()["code"]) == (422, "attachment_refused")


@pytest.mark.parametrize(
    ("fields", "field"),
    [
        ({"document_type": "Shopping list"}, "document_type"),
        ({"note": "x" * 501}, "note"),
        ({"is_internal": "perhaps"}, "is_internal"),
    ],
)
def test_what_is_said_of_it_is_checked(
    gateway: RunningGateway, invoice_id: str, fields: dict[str, str], field: str
) -> None:
    answer = gateway.attach(invoice_id, "a.pdf", pdf(), **fields)
    assert (answer.status_code, answer.json()["code"]) == (422, "invalid_request")
    assert answer.json()["errors"][0]["field"] == field


def test_five_hundred_characters_fit(gateway: RunningGateway, invoice_id: str) -> None:
    assert gateway.attach(invoice_id, "a.pdf", pdf(), note="å" * 500).json()["note"] == "å" * 500


def test_an_edit_needs_the_version_that_was_seen(gateway: RunningGateway, invoice_id: str) -> None:
    answer = gateway.attach(invoice_id, "a.pdf", pdf())
    address = f"{gateway.company_url}/attachments/{answer.json()['id']}"
    seen = answer.headers["ETag"]
    changed = gateway.http.patch(address, json={"note": "new"}, headers={"If-Match": seen}, timeout=10)
    assert (changed.status_code, changed.json()["note"]) == (200, "new")
    stale = gateway.http.patch(address, json={"note": "newer"}, headers={"If-Match": seen}, timeout=10)
    assert (stale.status_code, stale.json()["code"]) == (412, "changed_meanwhile")
    stale = gateway.http.delete(address, headers={"If-Match": seen}, timeout=10)
    assert stale.status_code == 412
    cleared = gateway.http.patch(address, json={"note": None, "document_type": "351"}, timeout=10).json()
    assert (cleared["note"], cleared["document_type"]) == (None, "despatch_advice")
    assert gateway.http.patch(address, json={"colour": "red"}, timeout=10).status_code == 422
    fresh = gateway.http.delete(address, timeout=10)
    assert fresh.status_code == 204
    assert gateway.http.get(address + "/content", timeout=10).status_code == 404
    detail = gateway.get(f"/invoices/{invoice_id}").json()
    assert (detail["attachment_count"], detail["attachments"]) == (0, [])


def test_two_edits_at_once_keep_what_each_of_them_says(gateway: RunningGateway, invoice_id: str) -> None:
    answer = gateway.attach(invoice_id, "a.pdf", pdf(), note="first")
    address = f"{gateway.company_url}/attachments/{answer.json()['id']}"
    assert answer.json()["version"] == 1

    def edit(patch: dict[str, object]) -> int:
        return int(gateway.http.patch(address, json=patch, timeout=30).status_code)

    for turn in range(8):
        patches: list[dict[str, object]] = [{"note": f"note {turn}"}, {"note_is_internal": bool(turn % 2)}]
        patches.append({"document_type": ("351", "632")[turn % 2]})
        with ThreadPoolExecutor(3) as pool:
            assert list(pool.map(edit, patches)) == [200, 200, 200]
        (shown,) = gateway.get(f"/invoices/{invoice_id}").json()["attachments"]
        kind = ("despatch_advice", "goods_receipt")[turn % 2]
        assert (shown["note"], shown["note_is_internal"], shown["document_type"]) == (
            f"note {turn}",
            turn % 2 == 1,
            kind,
        )
    assert shown["version"] == 25


def test_one_press_is_one_attachment(gateway: RunningGateway, invoice_id: str) -> None:
    data, key = pdf(), str(uuid.uuid4())

    def press(_: int) -> tuple[int, str]:
        answer = gateway.attach(invoice_id, "a.pdf", data, key=key)
        return answer.status_code, answer.json()["id"]

    with ThreadPoolExecutor(6) as pool:
        answers = set(pool.map(press, range(12)))
    assert len(answers) == 1
    assert len(gateway.get(f"/invoices/{invoice_id}").json()["attachments"]) == 1


def test_attachments_can_be_switched_off(gateway: RunningGateway, invoice_id: str) -> None:
    settings = f"{gateway.company_url}/settings"
    gateway.http.patch(settings, json={"attachments_enabled": False}, timeout=10)
    try:
        answer = gateway.attach(invoice_id, "a.pdf", pdf())
        assert (answer.status_code, answer.json()["code"]) == (403, "attachments_off")
    finally:
        gateway.http.patch(settings, json={"attachments_enabled": True}, timeout=10)
    assert gateway.attach(invoice_id, "a.pdf", pdf()).status_code == 201


def test_an_unknown_invoice_is_404_before_the_upload(gateway: RunningGateway) -> None:
    assert gateway.attach("none", "a.pdf", pdf()).status_code == 404
    answer = gateway.post("/attachments/check", files={"file": ("a.pdf", pdf())}, data={"invoice_id": "none"})
    assert answer.status_code == 404
