"""The structure of a PDF: whole, open, how many pages, of what size."""

from collections.abc import Iterator
from decimal import InvalidOperation
from functools import cache
from io import BytesIO
from pathlib import Path

import pikepdf

from connect_app.documents.examination import Examination, damaged
from connect_app.domain.channel import PDF

_MAX_OBJECTS_READ = 1000
"""A file with more objects is judged by its cross-reference table, its page tree and some pages, to stay fast."""
_PAGES_LOOKED_AT = 64
_MAX_DEPTH = 20
_MAX_STREAM_BYTES = 64 * 1024 * 1024
_HARMLESS = ("invalid /ID in trailer dictionary",)

_ENCRYPTED = "The PDF is protected with a password. Save it without protection and choose it again."


@cache
def limit_qpdf() -> None:
    """Bound what a hostile PDF may unpack to, in this process and from now on."""
    pikepdf.settings.set_qpdf_limits(
        flate_max_memory=_MAX_STREAM_BYTES,
        run_length_max_memory=_MAX_STREAM_BYTES,
        png_max_memory=_MAX_STREAM_BYTES,
        tiff_max_memory=_MAX_STREAM_BYTES,
        dct_max_memory=_MAX_STREAM_BYTES,
        parser_max_container_size=2_000_000,
    )


def examine_pdf(path: Path) -> Examination:
    """Return pages, distinct page sizes (points, as displayed) and what is wrong with a PDF.

    qpdf repairs silently; here nothing is repaired, and a warning counts as damage, since the recipient's reader
    may show less than the sender's. Padding after a whole document is no damage.
    """
    limit_qpdf()
    try:
        try:
            return _examine_from(path)
        except pikepdf.PdfError:
            whole = _without_padding(path.read_bytes())
            if whole is None:
                raise
            return _examine_from(BytesIO(whole))
    except pikepdf.PasswordError:
        return Examination(PDF, problem="encrypted", problem_detail=_ENCRYPTED)
    except (pikepdf.PdfError, RuntimeError, ValueError, TypeError, KeyError, AttributeError, InvalidOperation):
        return damaged(PDF, "it cannot be opened whole.")


def _examine_from(source: Path | BytesIO) -> Examination:
    with pikepdf.open(source, attempt_recovery=False, inherit_page_attributes=False) as pdf:
        return _examine_open(pdf)


def _without_padding(data: bytes) -> bytes | None:
    """Return the document before a tail of blanks, NULs or one comment that is too long for qpdf, None without one."""
    end = data.rfind(b"%%EOF") + len(b"%%EOF")
    padding = data[end:].strip(b"\0\t\n\f\r ")
    is_harmless = not padding or (padding.startswith(b"%") and b"\n" not in padding and b"\r" not in padding)
    return data[:end] if is_harmless and len(data) > end >= len(b"%%EOF") else None


def _examine_open(pdf: pikepdf.Pdf) -> Examination:
    if pdf.is_encrypted:
        return Examination(PDF, problem="encrypted", problem_detail=_ENCRYPTED)
    if int(pdf.trailer.Size) <= _MAX_OBJECTS_READ:
        len(pdf.objects)
        pages = list(pdf.pages)
        count = len(pages)
    else:
        count = _count_pages(pdf.Root.Pages)
        indexes = range(0, count, max(1, count // _PAGES_LOOKED_AT))
        pages = [pikepdf.Page(_find_page(pdf.Root.Pages, index)) for index in indexes]
    if count == 0:
        return damaged(PDF, "it has no pages.")
    sizes = tuple(dict.fromkeys(displayed_size(page) for page in pages))
    if any(not str(warning).endswith(_HARMLESS) for warning in pdf.get_warnings()):
        return damaged(PDF, "parts of it are missing or broken.")
    return Examination(PDF, pages=count, page_sizes_pt=sizes)


def _count_pages(node: pikepdf.Object, depth: int = 0) -> int:
    """Return how many pages are under a node of the page tree; ValueError if the tree contradicts itself."""
    kids, claimed = node.Kids, int(node.Count)
    if len(kids) == claimed:
        return claimed
    if depth > _MAX_DEPTH:
        raise ValueError("page tree too deep")
    if sum(_count_pages(kid, depth + 1) if "/Kids" in kid else 1 for kid in _each(kids)) != claimed:
        raise ValueError("page tree contradicts itself")
    return claimed


def _find_page(node: pikepdf.Object, index: int) -> pikepdf.Object:
    """Return page number ``index`` under a node whose pages were counted."""
    for _ in range(_MAX_DEPTH):
        kids = node.Kids
        if len(kids) == int(node.Count):
            node, index = kids[index], 0
        else:
            for kid in _each(kids):
                under = int(kid.Count) if "/Kids" in kid else 1
                if index < under:
                    node = kid
                    break
                index -= under
        if "/Kids" not in node:
            if node.get("/Type", pikepdf.Name.Page) != pikepdf.Name.Page:
                raise ValueError("not a page")
            node.get("/Contents")  # reads it, and warns if it is not where it should be
            return node
    raise ValueError("page tree too deep")


def _each(array: pikepdf.Object) -> Iterator[pikepdf.Object]:
    return (array[index] for index in range(len(array)))


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
