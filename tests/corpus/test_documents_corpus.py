"""Damaged, encrypted, unusual and hostile PDF and TIFF of public test sets, in the worker."""

import time
from codecs import BOM_UTF8
from pathlib import Path

import pytest

from connect_app.documents.printing import PrintPart, make_print_file
from connect_app.documents.worker import INSPECT_LIMIT_S, DocumentWorker
from connect_app.domain.channel import PDF, TIFF
from connect_app.domain.errors import FixData

CORPUS = Path("../shared/corpus")
ODD_PDF = sorted((CORPUS / "pdf-odd").glob("*.pdf"))
HYBRID = sorted((CORPUS / "zugferd-pdf").glob("*.pdf"))
TIFFS = sorted((CORPUS / "tiff").glob("*.tif*"))

pytestmark = pytest.mark.skipif(not CORPUS.is_dir(), reason="the corpus is not here")

ENCRYPTED = {
    "c-r3",
    "enc-R3_V2_U_view_O_master",
    "enc-XI-long-password",
    "encrypted-40-bit-R3",
}
DAMAGED = {
    "empty",  # no pages
    "filter-on-write",  # no pages
}
DAMAGED_TIFF = {"seek_too_large", "tiff_wrong_bits_per_sample"}
BROKEN_DATA_BUT_WHOLE = {"crash-0da013a13571cc8eb457a39fee8db18f8a3c7127"}
DPI = {
    "pport_g4": (200.0, 200.0),
    "old-style-jpeg-compression-no-samplesperpixel": (300.0, 300.0),
    "hopper_float_dpi_3": (184.91, 184.91),  # 72.8 per cm
    "rdf": None,  # unit 1
    "16bit.s": None,
    "multipage": None,
}


@pytest.fixture(scope="module")
def worker():
    with DocumentWorker() as made:
        yield made


def ids(path: Path) -> str:
    return path.stem


@pytest.mark.parametrize("path", ODD_PDF, ids=ids)
def test_odd_pdf(worker, path):
    facts = worker.inspect(path, path.name)
    if path.stem == "bad-direct-root":  # it has no PDF header
        assert facts.media_type != PDF
        return
    expected = "encrypted" if path.stem in ENCRYPTED else "damaged" if path.stem in DAMAGED else None
    assert (facts.media_type, facts.problem) == (PDF, expected)
    assert (facts.pages is None) == (expected is not None)


@pytest.mark.parametrize("path", TIFFS, ids=ids)
def test_tiff(worker, path):
    facts = worker.inspect(path, path.name)
    is_damaged = path.stem in DAMAGED_TIFF or path.stem.startswith("crash-")
    expected = "damaged" if is_damaged and path.stem not in BROKEN_DATA_BUT_WHOLE else None
    assert (facts.media_type, facts.problem) == (TIFF, expected)
    if path.stem in DPI:
        assert facts.dpi == DPI[path.stem]
    assert facts.pages == (None if expected else 3 if path.stem == "multipage" else 1)


@pytest.mark.parametrize("path", HYBRID, ids=ids)
def test_real_invoices_are_whole_and_have_their_xml(worker, path):
    facts = worker.inspect(path, path.name)
    assert facts.problem is None
    found = worker.embedded_xml(path)
    assert found is not None
    assert found[1].removeprefix(BOM_UTF8).lstrip().startswith(b"<")


@pytest.mark.parametrize("path", [*ODD_PDF, *TIFFS, *HYBRID], ids=ids)
def test_a_preview_or_a_sentence(worker, path):
    started = time.monotonic()
    try:
        image = worker.page_image(path, 0, 300)
    except FixData as error:
        assert error.code in ("damaged", "no_preview")
    else:
        assert len(image.rgba) == image.width * image.height * 4
    assert time.monotonic() - started < INSPECT_LIMIT_S


@pytest.mark.filterwarnings("ignore::UserWarning:PIL")
@pytest.mark.parametrize("path", [*ODD_PDF, *TIFFS], ids=ids)
def test_what_is_accepted_can_be_printed(worker, path):
    facts = worker.inspect(path, path.name)
    if facts.problem is not None or facts.media_type not in (PDF, TIFF) or path.stem == "child_ifd_jpeg":
        return  # child_ifd_jpeg is one pixel
    assert make_print_file([PrintPart(path, facts.media_type)]).pages == facts.pages


def test_cut_off_anywhere_a_real_pdf_is_never_accepted(worker, tmp_path):
    whole = (CORPUS / "zugferd-pdf" / "zugferd_2p0_EN16931_1_Teilrechnung.pdf").read_bytes()
    path = tmp_path / "cut.pdf"
    for part in range(1, 20):
        path.write_bytes(whole[: len(whole) * part // 20])
        assert worker.inspect(path, "cut.pdf").problem == "damaged", part


def test_cut_off_anywhere_a_real_tiff_is_never_accepted(worker, tmp_path):
    whole = (CORPUS / "tiff" / "pport_g4.tif").read_bytes()
    path = tmp_path / "cut.tif"
    for part in range(1, 20):
        path.write_bytes(whole[: len(whole) * part // 20])
        assert worker.inspect(path, "cut.tif").problem == "damaged", part
