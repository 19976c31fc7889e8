"""The structure of a PDF: whole, open, how many pages, of what size."""

import mmap
import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from decimal import InvalidOperation
from functools import cache
from pathlib import Path
from typing import SupportsFloat

import pikepdf

from connect_app.documents.examination import Examination, damaged
from connect_app.documents.pdf_forms import has_only_a_placeholder
from connect_app.documents.pdf_signing import is_signed
from connect_app.documents.programs import files_of, program_among, with_program
from connect_app.documents.shown_pages import NeedsPassword, NotShown, shown_sizes
from connect_app.domain.channel import PDF
from connect_app.domain.saying import say

_MAX_OBJECTS_READ = 1000
"""A file with more objects is judged by its cross-reference table, its page tree and some pages, to stay fast."""
_PAGES_LOOKED_AT = 64
_MAX_DEPTH = 20
_MAX_STREAM_BYTES = 64 * 1024 * 1024
_HARMLESS = ("invalid /ID in trailer dictionary",)

_KEY_OF_FILES = re.compile(rb"/(?:E|#45)(?:F|#46)")
"""The key /EF, with the ways in which a name can be written."""
_MAY_HAVE_OBJECT_STREAMS = ("/W", "/XRefStm", "/Prev")

_ENCRYPTED = say("encrypted.pdf")
_PLACEHOLDER = say("format_not_allowed.adobe_form")
FOREIGN_ERRORS = (
    pikepdf.PdfError,
    pikepdf.DependencyError,
    RuntimeError,
    ValueError,
    TypeError,
    KeyError,
    AttributeError,
    InvalidOperation,
)
"""What pikepdf raises for documents that are not as they should be."""


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

    qpdf looks first, since it is fast and repairs nothing here. Where it complains, PDFium decides, which shows the
    pages: half of the PDFs that qpdf complains about are shown whole by every reader, and they travel as they are.
    """
    limit_qpdf()
    try:
        with pikepdf.open(path, attempt_recovery=False, inherit_page_attributes=False) as pdf:
            found = _examine_open(pdf)
            if not _serious(pdf):
                return _with_form_check(found, pdf, path, has_files=_may_hold_files(found, pdf, path))
    except pikepdf.PasswordError:
        return Examination(PDF, problem="encrypted", problem_detail=_ENCRYPTED)
    except FOREIGN_ERRORS:
        pass
    return _examine_as_shown(path)


def _serious(pdf: pikepdf.Pdf) -> list[str]:
    return [str(warning) for warning in pdf.get_warnings() if not str(warning).endswith(_HARMLESS)]


def _examine_as_shown(path: Path) -> Examination:
    """Return what PDFium shows of a PDF that qpdf complains about; damaged, if that is not all of it."""
    try:
        shown = shown_sizes(path)
    except NeedsPassword:
        return Examination(PDF, problem="encrypted", problem_detail=_ENCRYPTED)
    except NotShown:
        return damaged(PDF, say("damage_of.not_opened"))
    found = Examination(PDF, pages=len(shown), page_sizes_pt=tuple(dict.fromkeys(shown)))
    try:
        with pikepdf.open(path) as pdf:
            if len(pdf.pages) != len(shown) or _lacks_content(pdf):
                return damaged(PDF, say("damage_of.parts"))
            return _with_form_check(found, pdf, path)
    except FOREIGN_ERRORS:  # shown whole, though qpdf cannot follow it
        return found


def _lacks_content(pdf: pikepdf.Pdf) -> bool:
    """Say whether a page that qpdf had to look for has nothing on it because the object is not there."""
    if all("/Contents" in page.obj for page in pdf.pages):
        return False
    return any(one is None for one in pdf.objects)


def _may_hold_files(found: Examination, pdf: pikepdf.Pdf, path: Path) -> bool:
    """Say whether there may be a file inside a PDF. To look through its bytes is faster than through many pages.

    That holds where all objects stand there in plain, so that the key of an embedded file has to be seen.
    """
    if (found.pages or 0) <= _PAGES_LOOKED_AT or any(key in pdf.trailer for key in _MAY_HAVE_OBJECT_STREAMS):
        return True
    with path.open("rb") as file, mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ) as data:
        return _KEY_OF_FILES.search(data) is not None


def _with_form_check(found: Examination, pdf: pikepdf.Pdf, path: Path, *, has_files: bool = True) -> Examination:
    if has_files:
        files = list(files_of(pdf))
        found = with_program(found, program_among(files))
        found = replace(found, inner_files=len(files), is_collection=bool(files) and "/Collection" in pdf.Root)
    found = replace(found, is_restricted=pdf.is_encrypted, is_signed=is_signed(pdf))
    if has_only_a_placeholder(pdf, path):
        return replace(found, problem="format_not_allowed", problem_detail=_PLACEHOLDER)
    return found


def _examine_open(pdf: pikepdf.Pdf) -> Examination:
    if int(pdf.trailer.Size) <= _MAX_OBJECTS_READ:
        len(pdf.objects)
        pages = list(pdf.pages)
        count = len(pages)
    else:
        count = _count_pages(pdf.Root.Pages)
        indexes = range(0, count, max(1, count // _PAGES_LOOKED_AT))
        pages = [pikepdf.Page(_find_page(pdf.Root.Pages, index)) for index in indexes]
    if count == 0:
        raise ValueError("no pages")
    sizes = tuple(dict.fromkeys(displayed_size(page) for page in pages))
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
    """Return width and height of a page in points, as a reader shows it: cropped, turned, in its own unit."""
    left, bottom, right, top = shown_box(page)
    unit = user_unit(page)
    width, height = (right - left) * unit, (top - bottom) * unit
    if int(_inherited(page.obj, "/Rotate") or 0) % 180:
        width, height = height, width
    return round(width, 2), round(height, 2)


def shown_box(page: pikepdf.Page) -> tuple[float, float, float, float]:
    """Return left, bottom, right and top of what is seen of a page: a crop box shows nothing outside of the paper."""
    cropped, paper = _upright(page.cropbox.as_list()), _upright(page.mediabox.as_list())
    left, bottom = max(cropped[0], paper[0]), max(cropped[1], paper[1])
    right, top = min(cropped[2], paper[2]), min(cropped[3], paper[3])
    return (left, bottom, right, top) if left < right and bottom < top else paper


def user_unit(page: pikepdf.Page) -> float:
    """Return how many points one unit of a page is (PDF 32000-1, table 30), 1 where it says nothing sensible."""
    try:
        unit = float(page.obj.get("/UserUnit", 1))
    except (TypeError, ValueError):
        return 1
    return unit if 0 < unit < _LARGEST_UNIT else 1


_LARGEST_UNIT = 1_000_000


def _upright(box: Iterable[SupportsFloat]) -> tuple[float, float, float, float]:
    one, other, three, four = (float(value) for value in box)
    return min(one, three), min(other, four), max(one, three), max(other, four)


def _inherited(node: pikepdf.Object, key: str) -> pikepdf.Object | None:
    for _ in range(50):
        if key in node:
            return node[key]
        if "/Parent" not in node:
            return None
        node = node["/Parent"]
    return None
