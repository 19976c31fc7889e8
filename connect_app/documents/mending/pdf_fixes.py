"""What is mended in a PDF without drawing it anew: its password, its direction, its structure."""

import io

import pikepdf

from connect_app.documents.mending.steps import Mended, Step
from connect_app.documents.pdf_structure import FOREIGN_ERRORS, limit_qpdf
from connect_app.documents.shown_pages import NotShown, opened, shown_sizes
from connect_app.domain.channel import PDF
from connect_app.domain.errors import FixData
from connect_app.domain.saying import say

_WRONG_PASSWORD = say("wrong_password")
_NEEDS_PASSWORD = say("encrypted.unlock_first")
_BEYOND_REPAIR = say("damaged.not_to_be_repaired")


def unlock(data: bytes, password: str) -> Mended:
    """Return a PDF without its password; raises FixData ``wrong_password`` or ``damaged``."""
    limit_qpdf()
    try:
        with pikepdf.open(io.BytesIO(data), password=password) as pdf:
            return Mended(saved(pdf), PDF, (Step("unlocked", say("mended.unlocked")),))
    except pikepdf.PasswordError as error:
        raise FixData("wrong_password", _WRONG_PASSWORD) from error
    except FOREIGN_ERRORS as error:
        raise FixData("damaged", _BEYOND_REPAIR) from error


def rotate(data: bytes, quarters: int) -> Mended:
    """Return a PDF with all its pages turned clockwise by so many quarters of a circle."""
    limit_qpdf()
    try:
        with pikepdf.open(io.BytesIO(data)) as pdf:
            for page in pdf.pages:
                page.rotate(90 * (quarters % 4), relative=True)
            sentence = say("mended.turned", degrees=90 * (quarters % 4))
            return Mended(saved(pdf), PDF, (Step("turned", sentence),))
    except pikepdf.PasswordError as error:
        raise FixData("encrypted", _NEEDS_PASSWORD) from error
    except FOREIGN_ERRORS as error:
        raise FixData("damaged", _BEYOND_REPAIR) from error


def repair(data: bytes) -> Mended:
    """Return a damaged PDF whole again: put together by qpdf where that keeps all pages, else as PDFium sees them.

    Raises FixData ``damaged`` where neither can show all pages, and ``encrypted``.
    """
    limit_qpdf()
    shown = _page_count(data)
    try:
        with pikepdf.open(io.BytesIO(data)) as pdf:
            content = saved(pdf)
        if (_page_count(content) or 0) >= max(shown or 0, 1):
            return Mended(content, PDF, (Step("rebuilt", say("mended.rebuilt")),))
    except pikepdf.PasswordError as error:
        raise FixData("encrypted", _NEEDS_PASSWORD) from error
    except FOREIGN_ERRORS:
        pass
    if not shown:
        raise FixData("damaged", _BEYOND_REPAIR)
    return Mended(_copied(data), PDF, (Step("rebuilt", say("mended.rebuilt")),))


def _page_count(data: bytes) -> int | None:
    try:
        return len(shown_sizes(data))
    except NotShown:
        return None


def _copied(data: bytes) -> bytes:
    """Return the pages that PDFium can load, in a PDF that it writes."""
    buffer = io.BytesIO()
    try:
        with opened(data) as pdf:
            pdf.save(buffer)
        with pikepdf.open(buffer) as copy:
            return saved(copy)
    except (NotShown, *FOREIGN_ERRORS) as error:
        raise FixData("damaged", _BEYOND_REPAIR) from error


def saved(pdf: pikepdf.Pdf) -> bytes:
    """Return a PDF as it is written when it was changed; the same changes always give the same bytes."""
    buffer = io.BytesIO()
    pdf.save(buffer, object_stream_mode=pikepdf.ObjectStreamMode.generate, deterministic_id=True)
    return buffer.getvalue()
