"""Drawing a document through: what cannot be shown is found out before it is sent. Run inside a worker."""

import contextlib
import os
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from connect_app.documents.examination import MAX_PIXELS
from connect_app.documents.shown_pages import NotShown, opened
from connect_app.documents.signatures import HEAD_SIZE, recognise
from connect_app.domain.channel import JPEG, PDF, PNG, TIFF
from connect_app.domain.errors import FixData
from connect_app.domain.saying import say

DRAWN_TYPES = frozenset({PDF, TIFF, PNG, JPEG})
"""Media types whose pages are drawn."""

_AT_ONCE_S = 1.0
"""After so long the caller is told how far it is, so that nobody waits for a long document."""
_LONG_SIDE_PX = 1200
_SMALL_SIDE_PX = 300
_SMALL_LIMIT_S = 0.03
"""A page that is drawn so small in so little time is printed in seconds: a printer's has a hundred times the pixels."""
_SMALL_DOCUMENT_S = 0.1
_SMALL_PICTURE = 9_000_000
"""Pixels of one A4 page as printers take it."""
_MOST_PICTURES = 300
"""Pictures of one page that are looked at one by one."""
_NICENESS = 10


def draw_through(path: Path, first: int) -> int | None:
    """Draw the pages from ``first`` (from 0) on for a while; return the next one, None if that was the last.

    Raises FixData ``damaged``, ``too_many_pixels`` or ``not_drawable``, naming the page.
    """
    with path.open("rb") as file:
        media_type = recognise(file.read(HEAD_SIZE))
    draw: Callable[[Path, int], int | None] = _draw_pdf if media_type == PDF else _draw_pictures
    return draw(path, first)


def is_surely_drawn(path: Path, media_type: str) -> bool:
    """Say whether a document is drawn without any doubt, found out in a moment; False says nothing.

    Then `draw_through` takes its time for it, and has the verdict.
    """
    try:
        return _is_small_pdf_drawn(path) if media_type == PDF else _is_small_picture_drawn(path)
    except (FixData, NotShown, OSError):
        return False


def _is_small_pdf_drawn(path: Path) -> bool:
    begun = page_begun = time.thread_time()
    with opened(path) as pdf:
        pages = len(pdf)
        pdf.init_forms()
        for number in range(pages):
            _draw_page(pdf, number, _SMALL_SIDE_PX)
            now = time.thread_time()
            if now - page_begun > _SMALL_LIMIT_S or now - begun > _SMALL_DOCUMENT_S:
                return False
            page_begun = now
    return pages > 0


def _is_small_picture_drawn(path: Path) -> bool:
    from PIL import Image

    with Image.open(path, formats=("TIFF", "PNG", "JPEG")) as picture:
        if picture.width * picture.height > _SMALL_PICTURE or getattr(picture, "n_frames", 1) > 1:
            return False
    return _draw_pictures(path, 0) is None


def step_back() -> None:
    """Let what a person waits for go first; called once in a process that only draws."""
    if hasattr(os, "nice"):
        with contextlib.suppress(OSError):
            os.nice(_NICENESS)


def _draw_pdf(path: Path, first: int) -> int | None:
    until = time.monotonic() + _AT_ONCE_S
    try:
        with opened(path) as pdf:
            pages = len(pdf)
            if pages <= 0:
                raise FixData("damaged", say("damaged.no_pages"))
            pdf.init_forms()
            for number in range(first, pages):
                _draw_page(pdf, number, _LONG_SIDE_PX)
                if time.monotonic() > until:
                    return number + 1 if number + 1 < pages else None
    except NotShown as error:
        raise FixData("damaged", say("damaged.pdf_not_shown")) from error
    return None


def _draw_page(pdf: Any, number: int, long_side_px: int) -> None:
    import pypdfium2  # type: ignore[import-untyped]

    try:
        page = pdf[number]
        try:
            _check_pictures(page, number)
            page.render(scale=long_side_px / max(page.get_size())).close()
        finally:
            page.close()
    except (pypdfium2.PdfiumError, ValueError, ZeroDivisionError) as error:
        raise FixData("damaged", say("damaged.page", page=number + 1)) from error


def _check_pictures(page: Any, number: int) -> None:
    """PDFium leaves a picture that it cannot read out of the page without a word."""
    import pypdfium2
    from pypdfium2 import raw

    for count, picture in enumerate(page.get_objects(filter=[raw.FPDF_PAGEOBJ_IMAGE])):
        if count >= _MOST_PICTURES:
            return
        width, height = picture.get_px_size()
        if width * height > MAX_PIXELS:
            raise FixData(
                "too_many_pixels",
                say("too_many_pixels.on_page", page=number + 1, width=width, height=height),
            )
        try:
            picture.get_bitmap().close()
        except pypdfium2.PdfiumError as error:
            raise FixData(
                "damaged",
                say("damaged.picture_on_page", page=number + 1),
            ) from error


def _draw_pictures(path: Path, first: int) -> int | None:
    from PIL import Image

    until = time.monotonic() + _AT_ONCE_S
    number = first
    try:
        with Image.open(path, formats=("TIFF", "PNG", "JPEG")) as picture:
            pages = getattr(picture, "n_frames", 1)
            for number in range(first, pages):
                picture.seek(number)
                if picture.width * picture.height > MAX_PIXELS:
                    raise Image.DecompressionBombError
                picture.load()
                if time.monotonic() > until:
                    return number + 1 if number + 1 < pages else None
    except Image.DecompressionBombError as error:
        raise FixData("too_many_pixels", say("too_many_pixels.not_shown")) from error
    except (OSError, ValueError, SyntaxError, EOFError, ZeroDivisionError, TypeError, KeyError, OverflowError) as error:
        raise FixData("damaged", say("damaged.page", page=number + 1)) from error
    return None
