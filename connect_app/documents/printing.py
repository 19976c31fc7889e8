"""The print file: one A4 PDF per invoice, the invoice first and its attachments after it, in their order."""

import contextlib
import io
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

import img2pdf  # type: ignore[import-untyped]
import pikepdf
from PIL import Image
from PIL.TiffImagePlugin import TiffImageFile

from connect_app.documents.layers import carry_layers
from connect_app.documents.marks import draw_marks_into_pages
from connect_app.documents.pdf_structure import displayed_size, limit_qpdf, shown_box, user_unit
from connect_app.documents.shown_pages import NotShown, opened
from connect_app.documents.tiff_structure import examine_tiff
from connect_app.domain.attachment import PAPER_TOLERANCE_PT, fits_paper
from connect_app.domain.channel import A4_PT, PDF, TIFF
from connect_app.domain.errors import FixData
from connect_app.domain.saying import say

_BITS_PER_SAMPLE, _ORIENTATION = 258, 274
_LOSSY_COMPRESSIONS = frozenset({"jpeg", "tiff_jpeg"})
_JPEG_QUALITY = 92
_PICTURE_DPI, _LONGEST_SIDE_PX = 300, 5000
_DRAWING = "/Page"


@dataclass(frozen=True, slots=True)
class PrintPart:
    """One document of a print file: its bytes, or the file that holds them, and its media type (PDF or TIFF)."""

    content: bytes | Path
    media_type: str


@dataclass(frozen=True, slots=True)
class PrintFile:
    """A PDF ready to print. ``scaled_pages`` are the pages (from 1) that were made smaller to fit on A4."""

    data: bytes
    pages: int
    scaled_pages: tuple[int, ...] = ()


def make_print_file(parts: Sequence[PrintPart]) -> PrintFile:
    """Return one PDF of all parts in their order, every page A4, upright or lengthwise as it was.

    Pages of A4 stay as they are. Larger ones are made smaller, smaller ones keep their size, and both stand in the
    middle. Marks on pages become part of them, and layers that are off stay off. Two-level and uncompressed TIFF keep
    every pixel. The same parts always give the same bytes.
    Raises FixData ``format_not_allowed``, ``encrypted`` or ``damaged``, naming the part by its number from 1.
    """
    limit_qpdf()
    scaled: list[int] = []
    with contextlib.ExitStack() as stack:
        result = stack.enter_context(pikepdf.new())
        for number, part in enumerate(parts, start=1):
            try:
                scaled += _add(result, part, stack)
            except pikepdf.PasswordError as error:
                raise FixData("encrypted", say("encrypted.for_printing", number=number)) from error
            except _FOREIGN_ERRORS as error:
                raise FixData("damaged", say("damaged.for_printing", number=number)) from error
        pages = len(result.pages)
        buffer = io.BytesIO()
        result.save(buffer, object_stream_mode=pikepdf.ObjectStreamMode.generate, deterministic_id=True)
    return PrintFile(buffer.getvalue(), pages, tuple(scaled))


def _add(result: pikepdf.Pdf, part: PrintPart, stack: contextlib.ExitStack) -> list[int]:
    """Add a document, as pictures of its pages if it cannot be taken apart; return the pages made smaller (from 1)."""
    before = len(result.pages)
    source = _as_pdf(part)
    try:
        return _add_pages(result, stack.enter_context(_opened(source)), stack)
    except pikepdf.PasswordError:
        raise
    except _FOREIGN_ERRORS:
        if part.media_type != PDF:
            raise
        del result.pages[before:]
        pictures = io.BytesIO(_as_pictures(source))
        return _add_pages(result, stack.enter_context(pikepdf.open(pictures)), stack)


def _add_pages(result: pikepdf.Pdf, source: pikepdf.Pdf, stack: contextlib.ExitStack) -> list[int]:
    marked = draw_marks_into_pages(source)
    if marked is not source:
        stack.callback(marked.close)
    scaled = []
    for page in marked.pages:
        if _append(result, page):
            scaled.append(len(result.pages))
    carry_layers(result, marked)
    return scaled


def _as_pictures(source: Path | io.BytesIO) -> bytes:
    """Return a PDF with a picture of each page, as PDFium shows it."""
    pictures: list[bytes] = []
    with opened(source.getvalue() if isinstance(source, io.BytesIO) else source) as shown:
        shown.init_forms()
        for page in shown:
            dpi = min(_PICTURE_DPI, _LONGEST_SIDE_PX * 72 / max(page.get_size()))
            buffer = io.BytesIO()
            picture = page.render(scale=dpi / 72).to_pil().convert("RGB")
            picture.save(buffer, "JPEG", quality=_JPEG_QUALITY, dpi=(dpi, dpi))
            pictures.append(buffer.getvalue())
            page.close()
    if not pictures:
        raise NotShown("no pages")
    pdf = img2pdf.convert(pictures, nodate=True)
    assert isinstance(pdf, bytes)
    return pdf


_FOREIGN_ERRORS = (
    pikepdf.PdfError,
    pikepdf.DependencyError,
    NotShown,
    OSError,
    ValueError,
    RuntimeError,
    TypeError,
    KeyError,
    SyntaxError,
    EOFError,
    Image.DecompressionBombError,
)


def _opened(source: Path | io.BytesIO) -> pikepdf.Pdf:
    """Open a PDF whose pages are put together, mended where that is needed: by qpdf, else by PDFium."""
    try:
        pdf = pikepdf.open(source)
        if len(pdf.pages) == 0:
            raise ValueError("no pages")
        return pdf
    except pikepdf.PasswordError:
        raise
    except (pikepdf.PdfError, RuntimeError, ValueError, TypeError, KeyError, AttributeError):
        mended = io.BytesIO()
        with opened(source.getvalue() if isinstance(source, io.BytesIO) else source) as shown:
            shown.save(mended)
        return pikepdf.open(mended)


def _as_pdf(part: PrintPart) -> Path | io.BytesIO:
    if part.media_type == PDF:
        return io.BytesIO(part.content) if isinstance(part.content, bytes) else part.content
    if part.media_type == TIFF:
        data = part.content if isinstance(part.content, bytes) else part.content.read_bytes()
        if (problem := examine_tiff(data).problem) is not None:
            raise ValueError(problem)
        return io.BytesIO(tiff_to_pdf(data))
    raise FixData("format_not_allowed", say("format_not_allowed.for_printing", kind=part.media_type))


def tiff_to_pdf(data: bytes) -> bytes:
    """Return a TIFF of any number of pages as a PDF whose pages have the size that its resolution gives.

    Every pixel is kept, but for TIFF that were compressed with losses before and would grow many times over.
    Raises the errors of Pillow and img2pdf for what cannot be decoded.
    """
    with Image.open(io.BytesIO(data), formats=("TIFF",)) as picture:
        assert isinstance(picture, TiffImageFile)
        is_plain = all(_is_plain(picture, index) for index in range(getattr(picture, "n_frames", 1)))
        source = data if is_plain else list(_plain_frames(picture))
    pdf = img2pdf.convert(source, nodate=True)
    assert isinstance(pdf, bytes)
    return pdf


def _is_plain(picture: TiffImageFile, index: int) -> bool:
    picture.seek(index)
    compression = picture.info.get("compression")
    if max(picture.tag_v2.get(_BITS_PER_SAMPLE, (1,))) > 8:  # img2pdf refuses them; Pillow reads them as 8 bits
        return False
    if picture.tag_v2.get(_ORIENTATION, 1) != 1:  # img2pdf copies turned Group 4 data with their sides exchanged
        return False
    return picture.mode in ("1", "L", "RGB", "CMYK", "P") and compression not in _LOSSY_COMPRESSIONS


def _plain_frames(picture: TiffImageFile) -> Iterable[bytes]:
    for index in range(getattr(picture, "n_frames", 1)):
        picture.seek(index)
        picture.load()  # turns it upright
        dpi = picture.info.get("dpi") or (96, 96)
        is_lossy = picture.info.get("compression") in _LOSSY_COMPRESSIONS
        frame: Image.Image = picture
        if frame.mode in ("PA", "LA", "RGBA"):
            white = Image.new("RGBA", frame.size, "white")
            frame = Image.alpha_composite(white, frame.convert("RGBA")).convert("RGB")
        elif frame.mode not in ("1", "L", "RGB", "CMYK"):
            frame = frame.convert("L" if frame.mode[0] in "IF" else "RGB")
        buffer = io.BytesIO()
        if is_lossy and frame.mode != "1":
            frame.save(buffer, "JPEG", quality=_JPEG_QUALITY, dpi=dpi)
        else:
            frame.save(buffer, "TIFF", dpi=dpi, compression="group4" if frame.mode == "1" else None)
        yield buffer.getvalue()


def _append(result: pikepdf.Pdf, page: pikepdf.Page) -> bool:
    """Add a page to the result as A4; return True if it was made smaller."""
    width, height = displayed_size(page)
    # What is cut off for binding is seen in every reader, and a crop box never makes the paper larger.
    page.cropbox = page.trimbox = pikepdf.Array(shown_box(page))
    paper = A4_PT if width <= height else (A4_PT[1], A4_PT[0])
    is_in_points = user_unit(page) == 1  # what prints need not heed another one
    if is_in_points and abs(width - paper[0]) <= PAPER_TOLERANCE_PT and abs(height - paper[1]) <= PAPER_TOLERANCE_PT:
        page.mediabox = page.cropbox
        result.pages.append(page)
        return False
    result.add_blank_page(page_size=paper)
    sheet = result.pages[-1]
    drawing = result.copy_foreign(page.as_form_xobject())
    sheet.obj.Resources = pikepdf.Dictionary(XObject=pikepdf.Dictionary({_DRAWING: drawing}))
    room = pikepdf.Rectangle(0, 0, *paper)
    placing = sheet.calc_form_xobject_placement(
        drawing, pikepdf.Name(_DRAWING), room, invert_transformations=True, allow_shrink=True, allow_expand=False
    )
    sheet.obj.Contents = result.make_stream(placing)
    return not fits_paper((width, height), A4_PT)
