"""Documents that are made to fit under a limit fit, use it, and can still be read: 300 made files, five limits each.

Goals: none is over its limit; of the limits that can be met at 150 DPI at most 2 % are answered with a sentence; where
pictures were compressed anew at least 80 % of the limit is used, or nothing of the quality was given up, in 95 %; of
the words that tesseract reads on the first page of the original it reads 98 % in the median and at least 95 % in each
file; no page is blank.

The whole takes hours on two cores: ``python -m benchmarks.fits_and_readable 40 10`` takes the files 40 to 49 only.
Each file is made of its number, so parts are the same files wherever they run; what parts found adds up in the results.
"""

import io
import json
import random
import statistics
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import img2pdf
import pikepdf
import pypdfium2
from PIL import Image, ImageChops, ImageDraw, ImageFilter, ImageFont

from benchmarks import measuring
from connect_app.documents.mending.mending import Order, mend
from connect_app.documents.mending.steps import Fix
from connect_app.domain.errors import FixData

COUNT = 300
SHARES = (0.9, 0.6, 0.4, 0.25, 0.12)
"""The limits, of what the document takes as a PDF that was not made smaller."""

_DPI = 300
_PAGE = (1748, 2480)  # A5
_LEAST_DPI, _LEAST_QUALITY, _OVERHEAD = 150, 46, 3_000
_VOCABULARY = (
    "invoice timesheet delivery customer quantity amount total order number reference payment account address street "
    "material consultant project workshop machine repair transport assembly kilometre overtime discount interest "
    "leverans faktura kund antal belopp arbete resa verkstad betalning Rechnung Lieferung Menge Betrag Kunde Auftrag "
    "Werkstatt Zahlung factura client cantitate valoare comanda plata transport lucrare"
)
_WORDS = _VOCABULARY.split()
_KNOWN = frozenset(_WORDS)


@dataclass(frozen=True, slots=True)
class Looked:
    """What came of one file under one limit; ``used`` of the limit, ``read`` of the original's words."""

    number: int
    kind: str
    share: float
    is_answered: bool
    can_be_met: bool
    is_over: bool = False
    used: float = 0.0
    is_lossless: bool = False
    read: float = 1.0
    is_blank: bool = False


def run(first: int = 0, count: int = COUNT) -> dict[str, float]:
    """Measure these files, publish, and return the figures of all that was measured so far by name."""
    began = time.monotonic()
    found = _earlier()
    for number in range(first, min(first + count, COUNT)):
        found = [one for one in found if one.number != number] + list(_looked_at(number))
    print(f"fits: {count} files in {time.monotonic() - began:.0f} s; {len({one.number for one in found})} so far")
    return _publish(found)


def _earlier() -> list[Looked]:
    if not measuring.RESULTS.exists():
        return []
    return [Looked(**one) for one in json.loads(measuring.RESULTS.read_text()).get("fits", {}).get("looked", [])]


def _publish(found: Sequence[Looked]) -> dict[str, float]:
    made = [one for one in found if not one.is_answered]
    meetable = [one for one in found if one.can_be_met]
    anew = [one for one in made if not one.is_lossless]
    reads = [one.read for one in made]
    figures = {
        "fits_over": float(sum(one.is_over for one in made)),
        "fits_blank": float(sum(one.is_blank for one in made)),
        "fits_answered": 100 * sum(one.is_answered for one in meetable) / max(1, len(meetable)),
        "fits_unused": 100 * sum(one.used < 0.8 for one in anew) / max(1, len(anew)),
        "fits_words_median": 100 * (1 - statistics.median(reads)) if reads else 0.0,
        "fits_words_worst": 100 * (1 - min(reads)) if reads else 0.0,
    }
    told = {
        "fits_over": ("over their limit", "", 0),
        "fits_blank": ("blank pages", "", 0),
        "fits_answered": ("answered with a sentence though 150 DPI would do", "%", 2),
        "fits_unused": ("compressed anew, and less than 80 % of the limit used", "%", 5),
        "fits_words_median": ("words that are lost, median", "%", 2),
        "fits_words_worst": ("words that are lost, worst file", "%", 5),
    }
    for name, (what, unit, goal) in told.items():
        measuring.publish_figure(name, f"{what}, of {len(found)} limits", figures[name], unit, goal)
    measuring.record("fits", {"looked": [asdict(one) for one in found]})
    return figures


def _looked_at(number: int) -> Iterator[Looked]:
    kind, data, media_type, least = _made(number)
    whole = mend(data, Order(Fix.CONVERT_TO_PDF, media_type)).content
    words = _words_on(_first_page(whole))
    for share in SHARES:
        limit = round(len(whole) * share)
        try:
            made = mend(data, Order(Fix.SHRINK, media_type, limit))
        except FixData:
            yield Looked(number, kind, share, True, least <= limit)
            continue
        page = _first_page(made.content)
        again = _words_on(page)
        yield Looked(
            number,
            kind,
            share,
            False,
            least <= limit,
            is_over=len(made.content) > limit,
            used=len(made.content) / limit,
            is_lossless=all(step.code != "made_smaller" for step in made.done),
            read=sum((words & again).values()) / max(1, sum(words.values())),
            is_blank=_is_blank(page),
        )


# What is made


def _made(number: int) -> tuple[str, bytes, str, int]:
    """Return a document by its number: its kind, bytes, media type, and the bytes that it takes at 150 DPI at worst."""
    chance = random.Random(number)
    kinds: Sequence[Callable[[random.Random], tuple[bytes, str, int]]] = (
        lambda chance: _scan(chance, "RGB", 1),
        lambda chance: _scan(chance, "L", 2),
        lambda chance: _scan(chance, "RGB", 3),
        lambda chance: _scan(chance, "1", 2),
        lambda chance: _scan(chance, "RGB", 1, has_photo=True),
        lambda chance: _picture(chance, "JPEG"),
        lambda chance: _picture(chance, "PNG"),
        _text_with_photo,
        lambda chance: _picture(chance, "TIFF"),
        lambda chance: _scan(chance, "RGB", 1, scale=2),
    )
    place = number % len(kinds)
    names = ("colour", "grey", "several", "black and white", "photo", "jpeg", "png", "text", "tiff", "600 dpi")
    return names[place], *kinds[place](chance)


def _page(chance: random.Random, mode: str, *, has_photo: bool = False) -> Image.Image:
    """Return a page as a scanner sees it: paper that is not quite white, words, a little noise."""
    paper = tuple(chance.randint(236, 255) for _ in range(3))
    page = Image.new("RGB", _PAGE, paper)
    draw = ImageDraw.Draw(page)
    font = ImageFont.load_default(size=chance.choice((44, 48, 54)))
    ink = tuple(chance.randint(0, 60) for _ in range(3))
    top = 160
    if has_photo:
        page.paste(_photo(chance, (1400, 900)), (170, 160))
        top = 1150
    for line in range(top, 2300, 110):
        text = " ".join(chance.choice(_WORDS) for _ in range(5))
        draw.text((170, line), text, font=font, fill=ink)
    if mode == "1":
        return page.convert("L").point(lambda value: 255 * (value > 140), "1")
    noise = Image.effect_noise(_PAGE, chance.uniform(4, 14)).convert("RGB")
    noisy = ImageChops.add(page, noise, 1.0, -128)
    return noisy.filter(ImageFilter.GaussianBlur(0.6)).convert(mode)


def _photo(chance: random.Random, size: tuple[int, int]) -> Image.Image:
    shades = [Image.effect_noise((size[0] // 8, size[1] // 8), chance.uniform(30, 90)) for _ in range(3)]
    return Image.merge("RGB", shades).resize(size, Image.Resampling.BICUBIC)


def _scan(
    chance: random.Random, mode: str, pages: int, *, has_photo: bool = False, scale: int = 1
) -> tuple[bytes, str, int]:
    made = [_page(chance, mode, has_photo=has_photo) for _ in range(pages)]
    if scale > 1:
        made = [one.resize((one.width * scale, one.height * scale), Image.Resampling.BICUBIC) for one in made]
    dpi = _DPI * scale
    files = [_saved(one, "PNG" if mode == "1" else "JPEG", dpi, quality=chance.randint(88, 96)) for one in made]
    return img2pdf.convert(files), "application/pdf", sum(_least(one, dpi) for one in made)


def _picture(chance: random.Random, kind: str) -> tuple[bytes, str, int]:
    page = _page(chance, "RGB" if kind != "TIFF" else "L")
    more: dict[str, Any] = {"JPEG": {"quality": 95}, "PNG": {}, "TIFF": {"compression": "tiff_lzw"}}[kind]
    return _saved(page, kind, _DPI, **more), f"image/{kind.lower()}", _least(page, _DPI)


def _text_with_photo(chance: random.Random) -> tuple[bytes, str, int]:
    """Return a page whose words are text, above a photo."""
    photo = _photo(chance, (1600, 1200))
    lines = "".join(
        f"BT /F1 11 Tf 40 {560 - 16 * line} Td ({' '.join(chance.choice(_WORDS) for _ in range(7))}) Tj ET\n"
        for line in range(12)
    )
    pdf = pikepdf.open(io.BytesIO(img2pdf.convert([_saved(photo, "JPEG", _DPI, quality=95)])))
    page = pdf.pages[0]
    page.MediaBox = [0, 0, 420, 595]
    name = next(iter(page.Resources.XObject))
    page.Contents = pdf.make_stream(f"{lines}q 384 0 0 288 18 40 cm {name} Do Q".encode())
    page.Resources.Font = pikepdf.Dictionary(
        F1=pikepdf.Dictionary(Type=pikepdf.Name.Font, Subtype=pikepdf.Name.Type1, BaseFont=pikepdf.Name.Helvetica)
    )
    buffer = io.BytesIO()
    pdf.save(buffer)
    return buffer.getvalue(), "application/pdf", _least(photo, _DPI)


def _saved(picture: Image.Image, kind: str, dpi: int, **more: Any) -> bytes:
    buffer = io.BytesIO()
    if kind != "JPEG":
        more.pop("quality", None)
    picture.save(buffer, kind, dpi=(dpi, dpi), **more)
    return buffer.getvalue()


def _least(picture: Image.Image, dpi: int) -> int:
    """Return what a page takes at 150 DPI; black and white only in Group 4, which gives nothing up."""
    if picture.mode == "1":
        return len(_saved(picture, "TIFF", dpi, compression="group4")) + _OVERHEAD
    share = _LEAST_DPI / dpi
    small = picture.resize((round(picture.width * share), round(picture.height * share)), Image.Resampling.LANCZOS)
    return len(_saved(small, "JPEG", _LEAST_DPI, quality=_LEAST_QUALITY, optimize=True)) + _OVERHEAD


# What is read


def _first_page(data: bytes) -> Image.Image:
    document = pypdfium2.PdfDocument(data)
    try:
        page: Image.Image = document[0].render(scale=_DPI / 72, grayscale=True).to_pil()
        return page
    finally:
        document.close()


def _words_on(page: Image.Image) -> Counter[str]:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "page.png")
        page.save(path, dpi=(_DPI, _DPI))
        command = ["tesseract", str(path), "stdout", "--psm", "6"]
        told = subprocess.run(command, check=True, capture_output=True, text=True, env={"OMP_THREAD_LIMIT": "1"})
    return Counter(word for word in told.stdout.split() if word in _KNOWN)  # in a photo any letters are read


def _is_blank(page: Image.Image) -> bool:
    shades = page.convert("L").histogram()
    used = [shade for shade, count in enumerate(shades) if count]
    return used[-1] - used[0] < 40


if __name__ == "__main__":
    run(*map(int, sys.argv[1:3]))
