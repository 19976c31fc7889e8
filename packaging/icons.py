"""The program's icon in the sizes that systems want, rendered from ``resources/icons/connect-app.svg``."""

import struct
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

SOURCE = Path(__file__).parents[1] / "resources" / "icons" / "connect-app.svg"
SIZES = (16, 24, 32, 48, 64, 128, 256, 512)
_WINDOWS_SIZES = (16, 24, 32, 48, 64, 128, 256)


def png(size: int) -> bytes:
    """Return the icon as a square PNG."""
    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    QSvgRenderer(str(SOURCE)).render(painter)
    painter.end()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")
    return bytes(buffer.data().data())


def ico() -> bytes:
    """Return the icon as Windows has it: PNGs behind a table of their sizes."""
    pictures = [png(size) for size in _WINDOWS_SIZES]
    head = struct.pack("<HHH", 0, 1, len(pictures))
    offset = len(head) + 16 * len(pictures)
    for size, picture in zip(_WINDOWS_SIZES, pictures, strict=True):
        side = size % 256  # 256 stands there as 0
        head += struct.pack("<BBBBHHII", side, side, 0, 0, 1, 32, len(picture), offset)
        offset += len(picture)
    return head + b"".join(pictures)


def icns() -> bytes:
    """Return the icon as macOS has it: PNGs, each behind its kind and length."""
    kinds = ((b"icp4", 16), (b"icp5", 32), (b"icp6", 64), (b"ic07", 128), (b"ic08", 256), (b"ic09", 512))
    parts = [kind + struct.pack(">I", 8 + len(picture)) + picture for kind, picture in ((k, png(s)) for k, s in kinds)]
    body = b"".join(parts)
    return b"icns" + struct.pack(">I", 8 + len(body)) + body
