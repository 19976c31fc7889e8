"""The structure of a TIFF: its pages, their resolution, and whether all their data are there.

Only directories are read, never pixels, so a hostile or huge picture costs nothing. TIFF 6.0 and BigTIFF.
"""

import struct
from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction

from connect_app.documents.examination import (
    MAX_PIXELS,
    Bytes,
    Examination,
    Resolution,
    damaged,
    too_many_pixels,
    worst_resolution,
)
from connect_app.domain.channel import TIFF
from connect_app.domain.saying import Sentence, say

_MAX_PAGES = 5000
_MAX_VALUES = 1_000_000
_CM_PER_INCH = Fraction(254, 100)

_NEW_SUBFILE_TYPE, _WIDTH, _HEIGHT, _ORIENTATION = 254, 256, 257, 274
_STRIP_OFFSETS, _ROWS_PER_STRIP, _STRIP_BYTE_COUNTS = 273, 278, 279
_X_RESOLUTION, _Y_RESOLUTION, _RESOLUTION_UNIT = 282, 283, 296
_TILE_OFFSETS, _TILE_BYTE_COUNTS = 324, 325
_JPEG_OFFSET, _JPEG_LENGTH = 513, 514
_WANTED = frozenset(
    {_NEW_SUBFILE_TYPE, _WIDTH, _HEIGHT, _ORIENTATION, _STRIP_OFFSETS, _ROWS_PER_STRIP, _STRIP_BYTE_COUNTS}
    | {_X_RESOLUTION, _Y_RESOLUTION, _RESOLUTION_UNIT, _TILE_OFFSETS, _TILE_BYTE_COUNTS, _JPEG_OFFSET, _JPEG_LENGTH}
)
_INCH, _CENTIMETRE = 2, 3
_REDUCED_IMAGE = 1

# field type → (struct letters, bytes of one value); 5 and 10 are fractions of two numbers
_TYPES = {1: ("B", 1), 3: ("H", 2), 4: ("I", 4), 5: ("II", 8), 6: ("b", 1), 8: ("h", 2), 9: ("i", 4), 10: ("ii", 8)}
_TYPES |= {11: ("f", 4), 12: ("d", 8), 13: ("I", 4), 16: ("Q", 8), 17: ("q", 8), 18: ("Q", 8)}

Values = tuple[int | float, ...]


class _Broken(Exception):
    """The directory cannot be followed; ``what`` says what is missing."""

    def __init__(self, what: Sentence) -> None:
        super().__init__(what)
        self.what = what


@dataclass(frozen=True, slots=True)
class _Layout:
    order: str
    is_big: bool

    @property
    def offset_letter(self) -> str:
        return "Q" if self.is_big else "I"


def examine_tiff(data: Bytes) -> Examination:
    """Return pages, the deciding resolution (DPI) and what is wrong with a TIFF.

    A resolution unit that is missing or 1, a value of 0 or 1, and a fraction by zero all mean "unknown" (None).
    Pictures marked as reduced copies of another (NewSubfileType) are not pages.
    """
    try:
        directories = list(_directories(data))
    except (_Broken, struct.error) as error:
        return damaged(TIFF, error.what if isinstance(error, _Broken) else say("damage_of.page"))
    pages = [tags for tags in directories if not int(_first(tags, _NEW_SUBFILE_TYPE, 0)) & _REDUCED_IMAGE]
    pages = pages or directories
    for number, tags in enumerate(pages, start=1):
        width, height = int(_first(tags, _WIDTH, 0)), int(_first(tags, _HEIGHT, 0))
        if width * height > MAX_PIXELS:
            return too_many_pixels(TIFF, width, height, len(pages))
        if width <= 0 or height <= 0 or not _has_all_data(tags, len(data)):
            return damaged(TIFF, say("damage_of.picture_data", page=number))
    resolutions = [_resolution(tags) for tags in pages]
    sizes = dict.fromkeys(_size_pt(tags, dpi) for tags, dpi in zip(pages, resolutions, strict=True) if dpi)
    dpi, page = worst_resolution(resolutions)
    return Examination(TIFF, pages=len(pages), dpi=dpi, dpi_page=page, page_sizes_pt=tuple(sizes))


def _directories(data: Bytes) -> Iterator[dict[int, Values]]:
    layout = _Layout("<" if data[:2] == b"II" else ">", data[2:4] in (b"+\x00", b"\x00+"))
    (offset,) = struct.unpack_from(layout.order + layout.offset_letter, data, 8 if layout.is_big else 4)
    seen: set[int] = set()
    while offset:
        if offset in seen or len(seen) >= _MAX_PAGES:
            raise _Broken(say("damage_of.circle") if offset in seen else say("damage_of.many_pages"))
        seen.add(offset)
        tags, offset = _directory(data, layout, offset)
        yield tags
    if not seen:
        raise _Broken(say("damage_of.no_pages"))


def _directory(data: Bytes, layout: _Layout, start: int) -> tuple[dict[int, Values], int]:
    count_letter, entry_size = ("Q", 20) if layout.is_big else ("H", 12)
    if start + 2 > len(data):
        raise _Broken(say("damage_of.end"))
    (count,) = struct.unpack_from(layout.order + count_letter, data, start)
    position = start + struct.calcsize(layout.order + count_letter)
    if count == 0 or position + count * entry_size > len(data):
        raise _Broken(say("damage_of.page"))
    tags: dict[int, Values] = {}
    for entry in range(position, position + count * entry_size, entry_size):
        (tag,) = struct.unpack_from(layout.order + "H", data, entry)
        if tag in _WANTED:
            tags[tag] = _values(data, layout, entry)
    end = position + count * entry_size
    (following,) = struct.unpack_from(layout.order + layout.offset_letter, data, end)
    return tags, following


def _values(data: Bytes, layout: _Layout, entry: int) -> Values:
    kind, count = struct.unpack_from(f"{layout.order}H{layout.offset_letter}", data, entry + 2)
    letters, size = _TYPES.get(kind, ("", 0))
    if not letters or count > _MAX_VALUES:
        return ()
    at, inline = (entry + 12, 8) if layout.is_big else (entry + 8, 4)
    if size * count > inline:
        (at,) = struct.unpack_from(layout.order + layout.offset_letter, data, at)
    if at + size * count > len(data):
        raise _Broken(say("damage_of.page"))
    return struct.unpack_from(f"{layout.order}{count * len(letters)}{letters[0]}", data, at)


def _first(tags: dict[int, Values], tag: int, default: int | float) -> int | float:
    values = tags.get(tag, ())
    return values[0] if values else default


def _has_all_data(tags: dict[int, Values], size: int) -> bool:
    if _JPEG_OFFSET in tags:
        start = int(_first(tags, _JPEG_OFFSET, size))
        if start + int(_first(tags, _JPEG_LENGTH, 1)) > size:
            return False
        if _STRIP_OFFSETS not in tags:
            return True
    offsets = tags.get(_STRIP_OFFSETS) or tags.get(_TILE_OFFSETS) or ()
    lengths = tags.get(_STRIP_BYTE_COUNTS) or tags.get(_TILE_BYTE_COUNTS) or ()
    if not offsets:
        return False
    if not lengths:
        return all(0 < offset < size for offset in offsets)
    if len(lengths) < len(offsets):
        return False
    ends = [offset + length for offset, length in zip(offsets, lengths, strict=False) if length]  # 0: a sparse plane
    return bool(ends) and max(ends) <= size and min(ends) > 8


def _resolution(tags: dict[int, Values]) -> Resolution | None:
    unit = int(_first(tags, _RESOLUTION_UNIT, 1))
    if unit not in (_INCH, _CENTIMETRE):
        return None
    factor = _CM_PER_INCH if unit == _CENTIMETRE else Fraction(1)
    across, down = (_fraction(tags.get(tag, ())) for tag in (_X_RESOLUTION, _Y_RESOLUTION))
    if across is None or down is None:
        return None
    return round(float(across * factor), 2), round(float(down * factor), 2)


def _size_pt(tags: dict[int, Values], dpi: Resolution) -> tuple[float, float]:
    width, height = (int(_first(tags, tag, 0)) * 72 / dots for tag, dots in zip((_WIDTH, _HEIGHT), dpi, strict=True))
    is_turned = int(_first(tags, _ORIENTATION, 1)) >= 5
    return (round(height, 2), round(width, 2)) if is_turned else (round(width, 2), round(height, 2))


def _fraction(values: Values) -> Fraction | None:
    if len(values) == 1:
        values = (values[0], 1)
    if len(values) != 2 or values[1] == 0:
        return None
    value = Fraction(values[0]) / Fraction(values[1])
    return value if value > 1 else None
