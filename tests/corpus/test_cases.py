"""Inputs that went wrong once, and what is right of each; poppler is the oracle of what every reader shows."""

import shutil
import subprocess
import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PIL import ImageChops

from connect_app.documents.printing import PrintPart, make_print_file
from connect_app.documents.rendering import render_invoice
from connect_app.documents.worker import DocumentWorker
from connect_app.domain.attachment import check_document
from connect_app.domain.channel import PDF, Channel, default_profiles
from connect_app.domain.filenames import invoice_filename
from connect_app.formats.content import read_content
from tests.gateway.test_pieces import mail_files, sent
from tests.running_gateway import RunningGateway
from tests.unit.documents.test_marks import picture_of
from tests.unit.documents.test_rendering import texts

CASES = Path("../shared/cases")
CORPUS = Path("../shared/corpus")
HARMLESS = sorted([*(CASES / "mendable-pdfs").glob("*.pdf"), *(CASES / "reading").glob("*.pdf")])
ALL = sorted([*CASES.rglob("*.pdf"), *CORPUS.rglob("*.pdf")])

pytestmark = pytest.mark.skipif(not CASES.is_dir(), reason="the cases are not here")


@pytest.fixture(scope="module")
def worker():
    with DocumentWorker() as made:
        yield made


@pytest.mark.parametrize("path", HARMLESS, ids=lambda path: path.stem)
def test_harmless_flaws_are_taken_and_printed(worker, path):
    facts = worker.inspect(path, path.name)
    assert facts.problem is None
    worker.draw_through(path)
    made = make_print_file([PrintPart(path, PDF)])
    assert made.pages == facts.pages
    before, after = (ImageChops.invert(picture_of(data)).getbbox() for data in (path.read_bytes(), made.data))
    assert (before is None) == (after is None)  # one of them is blank
    if before is not None and after is not None:
        assert after[2] - after[0] == pytest.approx(before[2] - before[0], abs=3)


@pytest.mark.skipif(shutil.which("pdftoppm") is None, reason="poppler-utils is not installed")
@pytest.mark.parametrize("path", ALL, ids=lambda path: f"{path.parent.name}-{path.stem}")
def test_what_poppler_shows_without_complaint_is_not_damaged(worker, tmp_path, path):
    command = ["pdftoppm", "-r", "20", "-l", "20", str(path), str(tmp_path / "page")]
    ran = subprocess.run(command, capture_output=True, check=False, timeout=120)
    if ran.returncode == 0 and not ran.stderr:
        assert worker.inspect(path, path.name).problem in (None, "format_not_allowed")


def test_a_pdf_that_opens_without_a_password_is_taken(worker):
    path = CASES / "owner-password" / "certificate.pdf"
    facts = worker.inspect(path, path.name)
    assert (facts.problem, facts.is_restricted) == (None, True)
    assert make_print_file([PrintPart(path, PDF)]).pages == facts.pages


def test_a_form_that_only_says_please_wait_is_refused_in_words(worker):
    facts = worker.inspect(CASES / "xfa-form" / "xfa.pdf", "xfa.pdf")
    assert facts.problem == "format_not_allowed"
    assert "Print it to PDF" in facts.problem_detail


def test_ink_a_typed_note_and_a_stamp_are_printed():
    path = CASES / "marks-on-pages" / "delivery-note-letter.pdf"
    made = make_print_file([PrintPart(path, PDF)])
    colours = {colour for _, colour in picture_of(made.data).getcolors(100_000)}
    reds = [colour for colour in colours if colour[0] > 200 > 60 > colour[2] and colour[1] < 60]
    greens = [colour for colour in colours if colour[1] > 120 and colour[0] < 40 and colour[2] < 40]
    blues = [colour for colour in colours if colour[2] > 150 and colour[0] < 40 and colour[1] < 40]
    assert reds
    assert greens
    assert blues


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("IMG_0412.HEIC", "a photo (HEIC)"),
        ("IMG_0413.HEIC", "a photo (HEIC)"),
        ("report.docx", "a Word document (DOCX)"),
    ],
)
def test_kinds_of_files_have_words(worker, name, words):
    facts = worker.inspect(CASES / "heic-docx-words" / name, name)
    (finding,) = check_document(name, facts, default_profiles(), [Channel.EMAIL])
    assert finding.params["found"]["text"] == words


def test_a_slash_is_no_path():
    files = sorted((CASES / "slash-in-invoice-number").glob("*.xml"))
    names = [invoice_filename(read_content(file.read_bytes()).facts.number) for file in files]
    assert sorted(names) == ["CN-2026-00012.pdf", "INV-2026-00012.pdf"]


def test_all_that_the_law_wants_stands_on_the_sheet():
    content = read_content((CASES / "reading" / "reverse-charge-and-references.xml").read_bytes())
    (page,) = texts(render_invoice(content, "en"))
    wanted = ("Reverse charge", "PRECEDING-77", "CONTRACT-88", "LINE-DISCOUNT-99", "FACTORING-PAYEE AB", "TAXREP AB")
    assert [words for words in wanted if words not in page] == []


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[RunningGateway]:
    with RunningGateway(tmp_path_factory.mktemp("cases")) as running:
        yield running
        assert not running.fault


def taken(desk: RunningGateway, name: str) -> list[dict[str, Any]]:
    """Upload a case as it is and return its invoices."""
    path = CASES / name
    answer = desk.upload(path.name, path.read_bytes())
    assert answer.status_code in (200, 201), answer.text
    return invoices_in(desk, answer.json())


def invoices_in(desk: RunningGateway, file: dict[str, Any]) -> list[dict[str, Any]]:
    found = desk.get(f"/files/{file['id']}/invoices").json()["items"]
    return [desk.get(f"/invoices/{one['id']}").json() for one in found]


def row_of(desk: RunningGateway, invoice: dict[str, Any], **more: Any) -> dict[str, Any]:
    (row,) = desk.post("/sends/plan", json={"invoice_ids": [invoice["id"]], **more}).json()["rows"]
    return dict(row)


def names(files: list[dict[str, Any]]) -> list[str]:
    return [one["filename"] for one in files]


def codes(row: dict[str, Any], severity: str = "error") -> list[str]:
    return [one["code"] for one in row["findings"] if one["severity"] == severity]


def test_each_invoice_goes_with_the_pdf_of_its_own_folder(desk: RunningGateway) -> None:
    path = CASES / "zip-folder-per-invoice" / "folders.zip"
    with zipfile.ZipFile(path) as archive:
        own = {number: archive.read(f"{number}/invoice.pdf") for number in ("7001", "7002")}
    for invoice in taken(desk, "zip-folder-per-invoice/folders.zip"):
        (mail,) = sent(desk, invoice["id"]).values()
        assert list(mail_files(mail).values()) == [own[invoice["number"]]]


def test_names_in_a_zip_say_which_are_attachments(desk: RunningGateway) -> None:
    (invoice,) = taken(desk, "zip-with-attachments/with-timesheet.zip")
    roles = {one["name"]: one["role"] for one in invoice["manifest"]}
    assert roles == {"17001.xml": "data", "17001.pdf": "picture", "17001_timesheet.pdf": "attachment"}
    assert names(row_of(desk, invoice, channel="print")["files"])[1:] == ["17001_timesheet.pdf"]
    (invoice,) = taken(desk, "zip-with-attachments/with-xlsx.zip")
    assert {one["name"]: one["role"] for one in invoice["manifest"]}["17002_hours.xlsx"] == "attachment"


@pytest.mark.parametrize("first", ["18.xml", "18.pdf"])
def test_xml_and_pdf_are_one_invoice(tmp_path: Path, first: str) -> None:
    folder = CASES / "xml-and-pdf-pair"
    second = {"18.xml": "18.pdf", "18.pdf": "18.xml"}[first]
    files = [
        ("file", (first, (folder / first).read_bytes())),
        ("beside", (second, (folder / second).read_bytes())),
    ]
    with RunningGateway(tmp_path) as desk:
        (invoice,) = invoices_in(desk, desk.post("/files", files=files).json())
        shown = desk.get(f"/invoices/{invoice['id']}/presentation").content
    assert shown == (folder / "18.pdf").read_bytes()


def test_a_supporting_file_of_a_hybrid_pdf_goes_by_every_channel(desk: RunningGateway) -> None:
    (invoice,) = taken(desk, "hybrid-pdf-supporting-file/rechnung.pdf")
    for channel in ("einvoice", "print", "email"):
        override = {invoice["id"]: {"channels": [{"channel": channel, "address": _ADDRESS[channel]}]}}
        row = row_of(desk, invoice, overrides=override)
        assert (row["sendable"], names(row["files"])[1:]) == (True, ["Stundenzettel_KW11.pdf"])


_ADDRESS = {"einvoice": "0088:7300010000001", "email": "case@example.org", "print": None}


def test_what_was_embedded_passes_the_checks_of_each_channel(desk: RunningGateway) -> None:
    for invoice in taken(desk, "erp-embedded-types/embedded.xml"):
        row = row_of(desk, invoice)
        assert row["sendable"] and not codes(row)
        assert {"run.exe", "a.docx"} <= set(names(row["left_out"]))
        assert ("scan.tif" in names(row["files"])) is (row["channels"][0]["channel"] != "einvoice")


def test_the_business_systems_own_picture_goes_once(desk: RunningGateway) -> None:
    (invoice,) = taken(desk, "erp-own-pdf-twice/odoo-like.xml")
    row_of(desk, invoice)
    found = desk.get(f"/invoices/{invoice['id']}").json()
    assert found["attachment_count"] == 0
    (own,) = found["attachments"]
    (mail,) = sent(desk, invoice["id"]).values()
    (arrived,) = mail_files(mail).values()
    assert arrived == desk.get(f"/attachments/{own['id']}/content").content


def test_factur_x_goes_without_its_xml_once_more(desk: RunningGateway) -> None:
    (invoice,) = taken(desk, "facturx-and-xml-again/fx.pdf")
    number = invoice["buyer"]["customer_number"] or "FX"
    customer = {"number": number, "name": "FX", "packing": "xml_and_pdf", "emails": [{"email": "fx@example.org"}]}
    assert desk.post("/customers", json=customer).status_code == 201
    override = {invoice["id"]: {"channels": [{"channel": "email", "address": "fx@example.org"}]}}
    (mail,) = sent(desk, invoice["id"], overrides=override).values()
    assert list(mail_files(mail).values()) == [(CASES / "facturx-and-xml-again" / "fx.pdf").read_bytes()]


@pytest.mark.parametrize("name", ["GLN-digit", "Luhn", "hyphen", "scheme-twice", "vat-for-org-number"])
def test_a_wrong_electronic_address_is_not_sent_to_a_network(desk: RunningGateway, name: str) -> None:
    (invoice,) = taken(desk, f"endpoint-id/{name}.xml")
    row = row_of(desk, invoice)
    assert (row["sendable"], codes(row)) == (False, ["wrong_endpoint"])
    (finding,) = (one for one in row["findings"] if one["code"] == "wrong_endpoint")
    assert "Probably" in finding["message"]


@pytest.mark.parametrize("path", sorted((CASES / "contact-address-forms").glob("*.xml")), ids=lambda path: path.stem)
def test_addresses_are_read_however_they_are_written(desk: RunningGateway, path: Path) -> None:
    (invoice,) = taken(desk, f"contact-address-forms/{path.name}")
    addresses = [one["address"] for one in row_of(desk, invoice)["channels"]]
    assert addresses == (["a@k.example", "b@k.example"] if "bk" in path.stem else ["a@k.example"])


def test_what_was_read_wrong_once_is_read(desk: RunningGateway) -> None:
    (empty,) = taken(desk, "reading/empty-attachment.xml")
    assert (row_of(desk, empty)["sendable"], codes(row_of(desk, empty), "warning")[0]) == (True, "empty_attachment")
    (typed,) = taken(desk, "reading/endpoint-with-scheme-in-text.xml")
    assert [one["address"] for one in row_of(desk, typed)["channels"]] == ["9908:810305282"]
    (finvoice,) = taken(desk, "reading/finvoice-1.3-doctype.xml")
    assert (finvoice["format"], finvoice["number"], finvoice["payable"]["amount"]) == ("finvoice", "1", "10.00")
    (named,) = taken(desk, "reading/sbdh-receiver-no-endpoint.xml")
    assert [one["address"] for one in row_of(desk, named)["channels"]] == ["0007:5590098765"]
    (other,) = taken(desk, "reading/sbdh-receiver-other-than-endpoint.xml")
    assert codes(row_of(desk, other)) == ["receiver_differs"]


@pytest.mark.skipif(
    not Path("/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc").exists(), reason="fonts-noto-cjk is not there"
)
@pytest.mark.parametrize(
    ("name", "words"), [("cjk-boxes/cjk.xml", "東京株式会社"), ("reading/script-cjk.xml", "株式会社山田商事")]
)
def test_names_in_other_scripts_are_readable(desk: RunningGateway, name: str, words: str) -> None:
    (invoice,) = taken(desk, name)
    assert not codes(row_of(desk, invoice, channel="print"))
    (page, *_) = texts(desk.get(f"/invoices/{invoice['id']}/presentation").content)
    assert words in page
