"""Words and bar codes on a page, scans that are cut, and words that tesseract reads."""

import io
from pathlib import Path

import pikepdf
import pytest
from PIL import Image, ImageDraw, ImageFont

from connect_app.documents.mending.mender import DocumentMender
from connect_app.documents.page_marks import PageMarks
from connect_app.documents.scanned_words import READ_WIDTH_PX, find_tesseract, words_on
from connect_app.documents.worker import DocumentWorker
from connect_app.domain.channel import PDF, TIFF
from connect_app.domain.errors import FixData
from tests.unit.documents.codes import page_with, scan


@pytest.fixture
def worker():
    with DocumentWorker() as one:
        yield one


@pytest.fixture
def mender():
    one = DocumentMender()
    yield one
    one.close()


@pytest.mark.parametrize("kind", ["Code128", "Code39", "QRCode", "DataMatrix"])
@pytest.mark.parametrize("turned", [0, 90, 180])
def test_a_code_is_read_however_the_page_lies(worker: DocumentWorker, tmp_path: Path, kind: str, turned: int) -> None:
    path = tmp_path / "scan.tif"
    page_with("INV-2026-0012", kind).rotate(turned, expand=True).convert("1").save(path, compression="group4")
    assert worker.read_page(path, 0).codes == ("INV-2026-0012",)


def test_the_pages_of_a_scan_are_read_one_by_one(worker: DocumentWorker, tmp_path: Path) -> None:
    path = scan(tmp_path / "scan.pdf", ["INV-10", None, "INV-11"])
    found = [worker.read_page(path, page) for page in range(3)]
    assert [one.codes for one in found] == [("INV-10",), (), ("INV-11",)]
    assert {one.pages for one in found} == {3}


def test_what_cannot_be_shown_says_nothing(worker: DocumentWorker, tmp_path: Path) -> None:
    for name, content in (
        ("a.pdf", b"%PDF-1.7 broken"),
        ("b.docx", b"PK\x03\x04"),
        ("c.txt", b"INV-10"),
        ("d.pdf", b""),
    ):
        (tmp_path / name).write_bytes(content)
        assert worker.read_page(tmp_path / name, 0) == PageMarks()


@pytest.mark.parametrize("name", ["scan.pdf", "scan.tif"])
def test_a_scan_is_cut_into_pdfs_whose_pictures_stay(mender: DocumentMender, tmp_path: Path, name: str) -> None:
    path = scan(tmp_path / name, ["INV-10", None, "INV-11"])
    made = mender.cut(path, PDF if name.endswith("pdf") else TIFF, [(0, 2), (2, 3)])
    with pikepdf.open(io.BytesIO(made[0])) as first, pikepdf.open(io.BytesIO(made[1])) as second:
        assert (len(first.pages), len(second.pages)) == (2, 1)
    assert made == mender.cut(path, PDF if name.endswith("pdf") else TIFF, [(0, 2), (2, 3)])


def test_a_broken_scan_is_refused_in_words(mender: DocumentMender, tmp_path: Path) -> None:
    (tmp_path / "a.pdf").write_bytes(b"%PDF-1.7 broken")
    with pytest.raises(FixData, match="damaged"):
        mender.cut(tmp_path / "a.pdf", PDF, [(0, 1)])


@pytest.mark.skipif(find_tesseract() is None, reason="needs tesseract")
def test_words_are_read_from_a_picture(worker: DocumentWorker, tmp_path: Path) -> None:
    page = Image.new("L", (2480, 3508), 255)
    ImageDraw.Draw(page).text((300, 300), "Invoice 100245", 0, ImageFont.load_default(90))
    page.save(tmp_path / "scan.png")
    image = worker.page_image(tmp_path / "scan.png", 0, READ_WIDTH_PX)
    assert "100245" in words_on(image)


def test_without_tesseract_nothing_is_read(
    worker: DocumentWorker, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    Image.new("L", (100, 100), 255).save(tmp_path / "scan.png")
    monkeypatch.setenv("PATH", str(tmp_path))
    assert words_on(worker.page_image(tmp_path / "scan.png", 0, 200)) == ""
