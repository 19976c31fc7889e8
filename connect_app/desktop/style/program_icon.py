"""The program's own icon: a paper plane on a round ground, drawn, so that it is sharp in every size."""

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap, QPolygonF

_GROUND, _WING, _SHADE = QColor("#1a5fb4"), QColor("#ffffff"), QColor("#bcd4f2")
_SIZES = (16, 24, 32, 48, 64, 128, 256)
_PLANE = ((0.20, 0.52), (0.82, 0.22), (0.60, 0.80), (0.45, 0.62))
_FOLD = ((0.45, 0.62), (0.82, 0.22), (0.40, 0.78))


def program_icon() -> QIcon:
    """Return the icon of windows and task bars."""
    icon = QIcon()
    for size in _SIZES:
        icon.addPixmap(_drawn(size))
    return icon


def _drawn(size: int) -> QPixmap:
    picture = QPixmap(size, size)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(_GROUND)
    painter.drawRoundedRect(picture.rect(), size * 0.22, size * 0.22)
    for colour, corners in ((_WING, _PLANE), (_SHADE, _FOLD)):
        painter.setBrush(colour)
        painter.drawPolygon(QPolygonF([QPointF(x * size, y * size) for x, y in corners]))
    painter.end()
    return picture
