"""What stands on a page by which its invoice may be found: words and bar codes. Run inside the worker."""

from dataclasses import dataclass
from pathlib import Path

from connect_app.documents.page_images import PageImage, draw_page
from connect_app.documents.shown_pages import NotShown, shown_text
from connect_app.documents.signatures import recognise_file
from connect_app.domain.channel import PDF
from connect_app.domain.errors import FixData

_WIDTH_PX = 1654
"""A4 at 200 DPI: a bar code that was printed to be read can be read at that."""
_TEXT_LENGTH, _CODE_LENGTH, _MOST_CODES = 20_000, 500, 20


@dataclass(frozen=True, slots=True)
class PageMarks:
    """The words on a page (empty for a picture of one), its codes from the top, and how many pages there are."""

    text: str = ""
    codes: tuple[str, ...] = ()
    pages: int = 1


def read_page(path: Path, page: int, *, text: bool, codes: bool) -> PageMarks:
    """Return what stands on page number ``page`` (from 0); nothing for what has no pages or cannot be shown."""
    is_pdf = recognise_file(path) == PDF
    words = ""
    found: tuple[str, ...] = ()
    pages = 1
    if text and is_pdf and page == 0:
        try:
            words = shown_text(path, 1, _TEXT_LENGTH)
        except NotShown:
            return PageMarks()
    if codes:
        try:
            image = draw_page(path, page, _WIDTH_PX)
        except FixData:
            return PageMarks(words)
        found, pages = codes_in(image), image.pages
    return PageMarks(words, found, pages)


def codes_in(image: PageImage) -> tuple[str, ...]:
    """Return the bar codes and QR codes in a picture, from the top, each once."""
    import zxingcpp
    from PIL import Image

    grey = Image.frombytes("RGBA", (image.width, image.height), image.rgba).convert("L")
    found = sorted(zxingcpp.read_barcodes(grey), key=lambda one: one.position.top_left.y)
    texts = (one.text.strip()[:_CODE_LENGTH] for one in found if one.valid)
    return tuple(dict.fromkeys(filter(None, texts)))[:_MOST_CODES]
