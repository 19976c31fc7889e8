"""Pages with bar codes, for tests."""

from collections.abc import Sequence
from pathlib import Path

import zxingcpp
from PIL import Image, ImageDraw


def page_with(text: str | None, kind: str = "Code128") -> Image.Image:
    """Return an A4 page at 200 DPI with a code on it, or with a few lines only."""
    page = Image.new("L", (1654, 2339), 255)
    ImageDraw.Draw(page).rectangle((200, 1500, 1400, 1510), fill=0)
    if text is not None:
        made = zxingcpp.create_barcode(text, zxingcpp.barcode_format_from_str(kind)).to_image(scale=4)
        height, width = made.shape
        page.paste(Image.frombytes("L", (width, height), bytes(memoryview(made))), (250, 300))
    return page


def scan(path: Path, codes: Sequence[str | None]) -> Path:
    """Write a scan with a page for each code, as PDF or TIFF by the name; None: a page without one."""
    pages = [page_with(code).convert("1") for code in codes]
    more = {"compression": "group4"} if path.suffix == ".tif" else {}
    pages[0].save(path, save_all=True, append_images=pages[1:], dpi=(200, 200), **more)
    return path
