"""Inputs that went wrong once, and what is right of each; poppler is the oracle of what every reader shows."""

import shutil
import subprocess
from pathlib import Path

import pytest
from PIL import ImageChops

from connect_app.documents.printing import PrintPart, make_print_file
from connect_app.documents.rendering import render_invoice
from connect_app.documents.worker import DocumentWorker
from connect_app.domain.attachment import check_document
from connect_app.domain.channel import PDF, Channel, default_profiles
from connect_app.domain.filenames import invoice_filename
from connect_app.formats.content import read_content
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
    assert finding.params["found"] == words


def test_a_slash_is_no_path():
    files = sorted((CASES / "slash-in-invoice-number").glob("*.xml"))
    names = [invoice_filename(read_content(file.read_bytes()).facts.number) for file in files]
    assert sorted(names) == ["CN-2026-00012.pdf", "INV-2026-00012.pdf"]


def test_all_that_the_law_wants_stands_on_the_sheet():
    content = read_content((CASES / "reading" / "reverse-charge-and-references.xml").read_bytes())
    (page,) = texts(render_invoice(content, "en"))
    wanted = ("Reverse charge", "PRECEDING-77", "CONTRACT-88", "LINE-DISCOUNT-99", "FACTORING-PAYEE AB", "TAXREP AB")
    assert [words for words in wanted if words not in page] == []
