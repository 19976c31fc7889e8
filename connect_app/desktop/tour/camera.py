"""The camera of the tour: a numbered picture of the windows as they stand."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QPainter, QPixmap
from PySide6.QtWidgets import QWidget

from connect_app.desktop.tour.hand import TourError, pause

_TITLE_HEIGHT = 30


class Camera:
    """Takes a numbered picture of the windows as they stand, with dialogs in front of the main window."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._taken = 0
        self.paths: list[Path] = []

    def take(self, name: str, main: QWidget | None, *front: QWidget) -> Path:
        """Save a picture of the main window with others in front of it and return where it lies."""
        pause()
        self._taken += 1
        path = self._folder / f"{self._taken:02d}-{name}.png"
        picture = main.grab() if main is not None else front[0].grab()
        if main is not None and front:
            picture = _in_front(picture, [widget.grab() for widget in front], [w.windowTitle() for w in front])
        if not picture.save(str(path)):
            raise TourError(f"The picture {path.name} could not be written.")
        self.paths.append(path)
        return path


def _in_front(back: QPixmap, fronts: Sequence[QPixmap], titles: Sequence[str]) -> QPixmap:
    ratio = back.devicePixelRatio()
    with QPainter(back) as painter:
        area = QRect(0, 0, round(back.width() / ratio), round(back.height() / ratio))
        painter.fillRect(area, QColor(20, 28, 40, 90))
        for front, title in zip(fronts, titles, strict=True):
            size = front.deviceIndependentSize().toSize()
            frame = QRect(0, 0, size.width(), size.height() + _TITLE_HEIGHT)
            frame.moveCenter(area.center())
            for spread in range(8, 0, -2):
                painter.fillRect(frame.adjusted(-spread, -spread, spread, spread + 4), QColor(0, 0, 0, 14))
            painter.fillRect(frame, QColor("#2f3a48"))
            painter.setPen(QColor("#ffffff"))
            heading = QRect(frame.left() + 12, frame.top(), frame.width() - 24, _TITLE_HEIGHT)
            painter.drawText(heading, Qt.AlignmentFlag.AlignVCenter, title)
            painter.drawPixmap(frame.left(), frame.top() + _TITLE_HEIGHT, front)
    return back
