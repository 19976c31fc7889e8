"""The structure of a PDF: whole, open, how many pages, of what size."""

from decimal import InvalidOperation
from pathlib import Path

import pikepdf

from connect_app.documents.examination import Examination, damaged
from connect_app.domain.channel import PDF

_MAX_OBJECTS_READ = 500
"""Files with more objects are judged by their cross-reference table and pages alone, to stay fast."""
_MAX_PAGES_MEASURED = 64
_MAX_STREAM_BYTES = 64 * 1024 * 1024
_HARMLESS = ("invalid /ID in trailer dictionary",)

_ENCRYPTED = "The PDF is protected with a password. Save it without protection and choose it again."


def limit_qpdf() -> None:
    """Bound what a hostile PDF may unpack to, in this process."""
    pikepdf.settings.set_qpdf_limits(
        flate_max_memory=_MAX_STREAM_BYTES,
        run_length_max_memory=_MAX_STREAM_BYTES,
        png_max_memory=_MAX_STREAM_BYTES,
        tiff_max_memory=_MAX_STREAM_BYTES,
        dct_max_memory=_MAX_STREAM_BYTES,
        parser_max_container_size=2_000_000,
        doc_max_warnings=100,
    )


def examine_pdf(path: Path) -> Examination:
    """Return pages, distinct page sizes (points, as displayed) and what is wrong with a PDF.

    qpdf repairs silently; here nothing is repaired, and a warning counts as damage, since the recipient's reader
    may show less than the sender's.
    """
    limit_qpdf()
    try:
        with pikepdf.open(path, attempt_recovery=False, inherit_page_attributes=False) as pdf:
            return _examine_open(pdf)
    except pikepdf.PasswordError:
        return Examination(PDF, problem="encrypted", problem_detail=_ENCRYPTED)
    except (pikepdf.PdfError, RuntimeError, ValueError, TypeError, KeyError, AttributeError, InvalidOperation):
        return damaged(PDF, "it cannot be opened whole.")


def _examine_open(pdf: pikepdf.Pdf) -> Examination:
    if pdf.is_encrypted:
        return Examination(PDF, problem="encrypted", problem_detail=_ENCRYPTED)
    count = len(pdf.pages)
    if count == 0:
        return damaged(PDF, "it has no pages.")
    if int(pdf.trailer.Size) <= _MAX_OBJECTS_READ:
        len(pdf.objects)
    sizes = _page_sizes(pdf, count)
    if any(not str(warning).endswith(_HARMLESS) for warning in pdf.get_warnings()):
        return damaged(PDF, "parts of it are missing or broken.")
    return Examination(PDF, pages=count, page_sizes_pt=sizes)


def _page_sizes(pdf: pikepdf.Pdf, count: int) -> tuple[tuple[float, float], ...]:
    pages = list(pdf.pages)  # each index into pdf.pages would copy them all
    step = max(1, count // _MAX_PAGES_MEASURED)
    return tuple(dict.fromkeys(displayed_size(page) for page in pages[::step]))


def displayed_size(page: pikepdf.Page) -> tuple[float, float]:
    """Return width and height of a page in points, as a reader shows it: cropped and turned."""
    left, bottom, right, top = (float(value) for value in page.cropbox.as_list())
    width, height = abs(right - left), abs(top - bottom)
    if int(_inherited(page.obj, "/Rotate") or 0) % 180:
        width, height = height, width
    return round(width, 2), round(height, 2)


def _inherited(node: pikepdf.Object, key: str) -> pikepdf.Object | None:
    for _ in range(50):
        if key in node:
            return node[key]
        if "/Parent" not in node:
            return None
        node = node["/Parent"]
    return None
