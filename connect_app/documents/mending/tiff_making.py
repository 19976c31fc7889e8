"""PDF and pictures become a TIFF of 300 DPI, as printers ask for it: a page with only black and white as Group 4,
any other as JPEG.
"""

import io
from collections.abc import Iterator

from PIL import Image, TiffImagePlugin

from connect_app.documents.marks import with_marks_in_pages
from connect_app.documents.mending.pictures import picture_to_pdf
from connect_app.documents.mending.steps import Mended, Step
from connect_app.documents.shown_pages import NeedsPassword, NotShown, opened
from connect_app.domain.channel import PDF, TIFF
from connect_app.domain.errors import FixData
from connect_app.domain.saying import say

DPI = 300
_MAX_PAGES = 500
_LONGEST_SIDE_PX = 10_000
_JPEG_QUALITY = 88
_SAMPLE_PX = 600
_COLOUR_SHARE = 0.002
_GREY_SHARE = 0.03
_INK = 160
"""Darker than this (0 to 255) is black on a page with only black and white: a threshold keeps thin strokes whole."""


def to_tiff(data: bytes, media_type: str) -> Mended:
    """Return a document as TIFF with a page for each of its pages; raises FixData ``damaged`` or ``encrypted``."""
    source = data if media_type == PDF else picture_to_pdf(data, media_type).content
    file = io.BytesIO()
    kinds: list[str] = []
    try:
        with TiffImagePlugin.AppendingTiffWriter(file, True) as pages:
            for page in _drawn(source):
                kinds.append(_write(page, pages))
                pages.newFrame()
    except NeedsPassword as error:
        raise FixData("encrypted", say("encrypted.no_tiff")) from error
    except (NotShown, OSError, ValueError) as error:
        raise FixData("damaged", say("damaged.no_tiff")) from error
    black = kinds.count("group4")
    sentence = say("mended.drawn", dpi=DPI, black=black, colour=len(kinds) - black)
    return Mended(file.getvalue(), TIFF, (Step("drawn", sentence),))


def _drawn(source: bytes) -> Iterator[Image.Image]:
    with opened(with_marks_in_pages(source)) as pdf:
        if not 0 < len(pdf) <= _MAX_PAGES:
            raise FixData("too_many_pages", say("too_many_pages", pages=len(pdf), limit=_MAX_PAGES))
        pdf.init_forms()
        for page in pdf:
            if max(page.get_size()) * DPI / 72 > _LONGEST_SIDE_PX:
                raise FixData("too_many_pixels", say("too_many_pixels.no_tiff"))
            picture = page.render(scale=DPI / 72, may_draw_forms=True).to_pil().convert("RGB")
            page.close()
            yield picture


def _write(page: Image.Image, pages: TiffImagePlugin.AppendingTiffWriter) -> str:
    """Write a page and return how it is compressed."""
    if _is_black_and_white(page):
        sharp = page.convert("L").point(lambda value: 255 if value > _INK else 0).convert("1", dither=Image.Dither.NONE)
        sharp.save(pages, format="TIFF", compression="group4", dpi=(DPI, DPI))
        return "group4"
    shown = page if _has_colour(page) else page.convert("L")
    shown.save(pages, format="TIFF", compression="jpeg", quality=_JPEG_QUALITY, dpi=(DPI, DPI))
    return "jpeg"


def _sample(page: Image.Image) -> Image.Image:
    sample = page.copy()
    sample.thumbnail((_SAMPLE_PX, _SAMPLE_PX), Image.Resampling.NEAREST)
    return sample


def _has_colour(page: Image.Image) -> bool:
    saturation = _sample(page).convert("HSV").getchannel("S").histogram()
    value = _sample(page).convert("HSV").getchannel("V").histogram()
    return sum(saturation[48:]) > _COLOUR_SHARE * sum(value)


def _is_black_and_white(page: Image.Image) -> bool:
    if _has_colour(page):
        return False
    levels = _sample(page).convert("L").histogram()
    return sum(levels[40:216]) <= _GREY_SHARE * sum(levels)
