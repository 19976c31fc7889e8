"""One page picture on its desk: scrolled, zoomed, sharp on any screen."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QPixmap, QResizeEvent, QTransform, QWheelEvent
from PySide6.QtWidgets import QScrollArea, QWidget

MARGIN = 12
ZOOM_STEP = 1.25
MIN_ZOOM = 0.5
MAX_ZOOM = 5.0


class _Sheet(QWidget):
    """Paints the picture, scaled to the width it is given, with a thin edge."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._upright = QPixmap()
        self._pixmap = QPixmap()
        self.quarters = 0

    def show_picture(self, image: QImage) -> None:
        self._upright = QPixmap.fromImage(image)
        self.turn(self.quarters)

    def turn(self, quarters: int) -> None:
        self.quarters = quarters % 4
        self._pixmap = self._upright.transformed(QTransform().rotate(90 * self.quarters))
        self.update()

    def clear(self) -> None:
        self._upright = self._pixmap = QPixmap()
        self.update()

    def is_empty(self) -> bool:
        return self._pixmap.isNull()

    def height_for(self, width: int) -> int:
        if self._pixmap.isNull() or self._pixmap.width() == 0:
            return round(width * 1.414)
        return round(width * self._pixmap.height() / self._pixmap.width())

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._pixmap.isNull():
            return
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            area = self.rect().adjusted(MARGIN, MARGIN, -MARGIN, -MARGIN)
            painter.fillRect(area, Qt.GlobalColor.white)
            painter.drawPixmap(area, self._pixmap)
            painter.setPen(self.palette().mid().color())
            painter.drawRect(area.adjusted(-1, -1, 0, 0))


class PageView(QScrollArea):
    """Shows one page. ``width_wanted`` (int, device pixels) says how wide a picture would be sharp here."""

    width_wanted = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setBackgroundRole(self.backgroundRole().Window)
        self.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setMinimumSize(QSize(160, 120))
        self._sheet = _Sheet(self)
        self.setWidget(self._sheet)
        self._zoom = 1.0

    @property
    def zoom(self) -> float:
        """How large the page is shown; 1.0 fits its width."""
        return self._zoom

    @property
    def has_picture(self) -> bool:
        """True while a page is shown."""
        return not self._sheet.is_empty()

    def wanted_width(self) -> int:
        """Width in device pixels at which a picture is sharp."""
        return max(100, round((self._sheet_width() - 2 * MARGIN) * self.devicePixelRatioF()))

    def show_picture(self, image: QImage) -> None:
        """Show a page in place of the one before, at the same zoom."""
        self._sheet.show_picture(image)
        self._fit()

    def clear(self) -> None:
        """Show nothing."""
        self._sheet.clear()

    def rotate(self, *, back: bool = False) -> None:
        """Turn the page a quarter to the right, only here; ``back``: show it as it is."""
        self._sheet.turn(0 if back else self._sheet.quarters + 1)
        self._fit()

    def scroll_to_top(self) -> None:
        """Show the upper edge of the page."""
        self.verticalScrollBar().setValue(0)

    def set_zoom(self, zoom: float) -> None:
        """Show the page so large (1.0 fits the width), within the limits."""
        zoom = min(MAX_ZOOM, max(MIN_ZOOM, zoom))
        if zoom != self._zoom:
            self._zoom = zoom
            self._fit()
            self.width_wanted.emit(self.wanted_width())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the page fitted."""
        super().resizeEvent(event)
        self._fit()
        self.width_wanted.emit(self.wanted_width())

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom while Ctrl is down, scroll otherwise."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.set_zoom(self._zoom * (ZOOM_STEP if event.angleDelta().y() > 0 else 1 / ZOOM_STEP))
            event.accept()
            return
        super().wheelEvent(event)

    def _sheet_width(self) -> int:
        return round(self.viewport().width() * self._zoom)

    def _fit(self) -> None:
        width = self._sheet_width()
        self._sheet.resize(width, self._sheet.height_for(width - 2 * MARGIN) + 2 * MARGIN)
