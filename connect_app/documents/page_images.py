"""Pictures of pages for previews: PDF by PDFium, TIFF, PNG and JPEG by Pillow. Run inside the worker."""

from collections.abc import Callable
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING

from connect_app.documents.examination import MAX_PIXELS
from connect_app.documents.signatures import recognise_file
from connect_app.domain.channel import PDF
from connect_app.domain.errors import FixData
from connect_app.domain.media_types import PICTURES
from connect_app.domain.saying import say

if TYPE_CHECKING:
    from PIL.Image import Image as Picture

MAX_WIDTH_PX = 6000
_MAX_HEIGHT_PX = 12000
_FORMATS = ("TIFF", "PNG", "JPEG", "WEBP", "GIF", "BMP", "AVIF", "HEIF")


def know_heic() -> None:
    """Let Pillow read HEIC, in this process; raises FixData ``no_heic`` where its codec did not come along."""
    try:
        import pillow_heif
    except ImportError as error:
        raise FixData("no_heic", say("no_heic")) from error

    pillow_heif.register_heif_opener(thumbnails=False)


@dataclass(frozen=True, slots=True)
class PageImage:
    """One page as a picture: ``rgba`` holds width x height pixels of four bytes, top row first, without padding.

    ``page`` counts from 0; ``pages`` is how many the document has.
    """

    width: int
    height: int
    page: int
    pages: int
    rgba: bytes


def draw_page(path: Path, page: int, width_px: int) -> PageImage:
    """Return page number ``page`` (from 0; past the end means the last) scaled to ``width_px`` pixels in width.

    Raises FixData ``no_preview`` for a document without pages, ``damaged`` for one that cannot be drawn.
    """
    media_type = recognise_file(path)
    draw: Callable[[Path, int, int], PageImage]
    if media_type == PDF:
        draw = _draw_pdf_page
    elif media_type in PICTURES:
        if media_type == "image/heic":
            know_heic()
        draw = _draw_picture
    else:
        raise FixData("no_preview", say("no_preview"))
    return draw(path, max(page, 0), min(max(width_px, 16), MAX_WIDTH_PX))


def _draw_pdf_page(path: Path, page: int, width_px: int) -> PageImage:
    import pypdfium2  # type: ignore[import-untyped]

    try:
        with pypdfium2.PdfDocument(path) as pdf:
            pdf.init_forms()
            pages = len(pdf)
            page = min(page, pages - 1)
            drawn = pdf[page]
            width_pt, height_pt = drawn.get_size()
            scale = min(width_px / width_pt, _MAX_HEIGHT_PX / height_pt)
            bitmap = drawn.render(scale=scale, rev_byteorder=True, force_bitmap_format=_RGBA, fill_color=(255,) * 4)
            width, height = bitmap.width, bitmap.height
            rgba = _without_padding(bytes(bitmap.buffer), width * 4, bitmap.stride, height)
            bitmap.close()
            drawn.close()
    except (pypdfium2.PdfiumError, ValueError, ZeroDivisionError) as error:
        raise FixData("damaged", say("damaged.pdf_not_shown")) from error
    return PageImage(width, height, page, pages, rgba)


_RGBA = 4
"""FPDFBitmap_BGRA; with the byte order reversed it is RGBA."""


def _without_padding(buffer: bytes, row: int, stride: int, height: int) -> bytes:
    if stride == row:
        return buffer[: row * height]
    return b"".join(buffer[start : start + row] for start in range(0, stride * height, stride))


def _draw_picture(path: Path, page: int, width_px: int) -> PageImage:
    from PIL import Image, ImageOps

    try:
        with Image.open(path, formats=_FORMATS) as picture:
            if picture.width * picture.height > MAX_PIXELS:
                raise Image.DecompressionBombError
            pages = getattr(picture, "n_frames", 1)
            page = min(page, pages - 1)
            picture.seek(page)
            picture.draft("RGB", (width_px, width_px))
            upright = _in_eight_bits(ImageOps.exif_transpose(picture))
            height_px = max(1, min(round(upright.height * width_px / upright.width), _MAX_HEIGHT_PX))
            shown = upright.resize((width_px, height_px), Image.Resampling.BOX)
            rgba = shown.convert("RGBA").tobytes()
    except Image.DecompressionBombError as error:
        raise FixData("too_many_pixels", say("too_many_pixels.not_shown")) from error
    except (OSError, ValueError, SyntaxError, EOFError, ZeroDivisionError, TypeError, KeyError, OverflowError) as error:
        raise FixData("damaged", say("damaged.picture_not_shown")) from error
    return PageImage(width_px, height_px, page, pages, rgba)


@dataclass(frozen=True, slots=True)
class LogoImage:
    """A picture for mails: size in pixels, and its bytes as PNG."""

    width: int
    height: int
    png: bytes


def draw_logo(path: Path) -> LogoImage:
    """Return a picture upright, at most `LOGO_PX` large, as PNG without anything else that the file held.

    Raises FixData ``not_a_picture``, ``damaged`` or ``too_many_pixels``.
    """
    from PIL import Image, ImageOps

    if recognise_file(path) not in _LOGO_TYPES:
        raise FixData("not_a_picture", say("not_a_picture"))
    try:
        with Image.open(path, formats=_FORMATS) as picture:
            if picture.width * picture.height > MAX_PIXELS:
                raise Image.DecompressionBombError
            picture.draft("RGB", LOGO_PX)
            upright = _in_eight_bits(ImageOps.exif_transpose(picture)).convert("RGBA")
            upright.thumbnail(LOGO_PX, Image.Resampling.LANCZOS)
            has_room = min(upright.getchannel("A").getdata()) < _OPAQUE
            shown = upright if has_room else upright.convert("RGB")
            for colours in (None, 128, 32):
                written = BytesIO()
                made = shown if colours is None else shown.quantize(colours, Image.Quantize.FASTOCTREE)
                made.save(written, "PNG", optimize=True)
                if written.tell() <= LOGO_BYTES:
                    break
    except Image.DecompressionBombError as error:
        raise FixData("too_many_pixels", say("too_many_pixels.not_shown")) from error
    except (OSError, ValueError, SyntaxError, EOFError, ZeroDivisionError, TypeError, KeyError, OverflowError) as error:
        raise FixData("damaged", say("damaged.picture_not_shown")) from error
    return LogoImage(shown.width, shown.height, written.getvalue())


LOGO_PX = (480, 160)
"""Twice as large as it is shown, for screens that draw finely."""
LOGO_BYTES = 40_000
_LOGO_TYPES = frozenset({"image/png", "image/jpeg", "image/gif", "image/tiff", "image/webp", "image/bmp"})
_OPAQUE = 255


def _in_eight_bits(picture: "Picture") -> "Picture":
    """Return a picture that can be scaled: two-level as grey, 16 bits of grey as 8, palettes as colour."""
    if picture.mode == "1":
        return picture.convert("L")
    if picture.mode.startswith("I"):
        return picture.convert("I").point(lambda value: value * (1 / 256)).convert("L")
    return picture if picture.mode in ("L", "RGB", "RGBA", "CMYK") else picture.convert("RGBA")
