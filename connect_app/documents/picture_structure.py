"""The structure of PNG and JPEG pictures: size, resolution, and whether the end is there. No pixel is decoded."""

import struct

from connect_app.documents.examination import MAX_PIXELS, Bytes, Examination, Resolution, damaged, too_many_pixels
from connect_app.domain.channel import JPEG, PNG
from connect_app.domain.saying import say

_INCHES_PER_METRE = 39.37007874
_CM_PER_INCH = 2.54


def examine_png(data: Bytes) -> Examination:
    """Return the resolution and what is wrong with a PNG (ISO/IEC 15948); DPI is None where no unit is given."""
    position, size, dpi, kind = 8, None, None, b""
    while position + 12 <= len(data):
        length, kind = struct.unpack_from(">I4s", data, position)
        body = data[position + 8 : position + 8 + min(length, 32)]
        if position + 12 + length > len(data):
            break
        if kind == b"IHDR" and length >= 8:
            size = struct.unpack_from(">II", body)
        elif kind == b"pHYs" and length >= 9 and body[8] == 1:
            dpi = _dots_per_inch(struct.unpack_from(">II", body), 1 / _INCHES_PER_METRE)
        elif kind == b"IEND":
            break
        position += 12 + length
    if size is None or 0 in size or kind != b"IEND" or position + 12 > len(data):
        return damaged(PNG, say("damage_of.end"))
    if size[0] * size[1] > MAX_PIXELS:
        return too_many_pixels(PNG, *size)
    return Examination(PNG, pages=1, dpi=dpi)


_FRAME_STARTS = frozenset(range(0xC0, 0xD0)) - {0xC4, 0xC8, 0xCC}
_WITHOUT_LENGTH = frozenset(range(0xD0, 0xDA)) | {0x01}
_START_OF_SCAN, _END, _APP0 = 0xDA, 0xD9, 0xE0


def examine_jpeg(data: Bytes) -> Examination:
    """Return the resolution (from JFIF) and what is wrong with a JPEG (ITU-T T.81)."""
    position, size, dpi = 2, None, None
    while position + 4 <= len(data):
        if data[position] != 0xFF:
            return damaged(JPEG, say("damage_of.order"))
        marker = data[position + 1]
        if marker == 0xFF or marker in _WITHOUT_LENGTH:
            position += 1 if marker == 0xFF else 2
            continue
        (length,) = struct.unpack_from(">H", data, position + 2)
        body = data[position + 4 : position + 2 + length]
        if marker == _START_OF_SCAN:
            break
        if marker in _FRAME_STARTS and len(body) >= 5:
            size = struct.unpack_from(">HH", body, 1)[::-1]
        elif marker == _APP0 and body[:5] == b"JFIF\0" and len(body) >= 12:
            unit, across, down = struct.unpack_from(">BHH", body, 7)
            dpi = _dots_per_inch((across, down), {1: 1.0, 2: _CM_PER_INCH}.get(unit, 0.0))
        position += 2 + length
    if size is None or 0 in size or data.rfind(b"\xff\xd9", position) < 0:
        return damaged(JPEG, say("damage_of.end"))
    if size[0] * size[1] > MAX_PIXELS:
        return too_many_pixels(JPEG, *size)
    return Examination(JPEG, pages=1, dpi=dpi)


def _dots_per_inch(values: tuple[int, ...], factor: float) -> Resolution | None:
    across, down = (round(value * factor, 2) for value in values)
    return (across, down) if across > 1 and down > 1 else None
