"""A picture from the clipboard becomes a file."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import QMarginsF, QRectF
from PySide6.QtGui import QImage, QPageSize, QPainter, QPdfWriter

from connect_app.domain.errors import TryLater
from connect_app.domain.saying import say

PICTURE_DPI = 300
_MARGIN_MM = 15


def write_picture(picture: QImage, name: str) -> Path:
    """Write a picture as a one-page A4 PDF into a folder of its own and return its path.

    PDF, since it is welcome on every channel. Not for the GUI thread. Raises TryLater ``disk_full`` if it cannot be
    written; nothing is left then.
    """
    folder = Path(tempfile.mkdtemp(prefix="connect-paste-"))
    path = folder / name
    writer = QPdfWriter(str(path))
    writer.setResolution(PICTURE_DPI)
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    writer.setPageMargins(QMarginsF(_MARGIN_MM, _MARGIN_MM, _MARGIN_MM, _MARGIN_MM))
    writer.setCreator("Connect")
    painter = QPainter()
    was_written = painter.begin(writer)
    if was_written:
        room = QRectF(0, 0, writer.width(), writer.height())
        # Never larger than at 96 dots per inch, as it was on the screen, and never over the edge.
        scale = min(room.width() / picture.width(), room.height() / picture.height(), PICTURE_DPI / 96)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(QRectF(0, 0, picture.width() * scale, picture.height() * scale), picture)
        was_written = painter.end()
    if not was_written or not path.is_file():
        path.unlink(missing_ok=True)
        folder.rmdir()
        raise TryLater("disk_full", say("disk_full.picture"))
    return path


def remove_pictures(paths: Iterable[Path]) -> None:
    """Remove what `write_picture` wrote, with its folders."""
    for path in paths:
        shutil.rmtree(path.parent, ignore_errors=True)
