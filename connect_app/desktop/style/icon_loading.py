"""Icons for what is there from the start: tables, tree and toolbar. Empty before the first paint, there soon after it.

The icon library costs as much as the whole window, so it is imported once the window is shown. In the GUI thread: it
touches PySide's classes while it is imported, and PySide crashes when two threads do so at once.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QObject, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QGuiApplication, QIcon, QPainter, QPixmap

from connect_app.desktop.style.appearance import Tint

_SIZES_PX = (16, 20, 24, 32, 48, 64)
_ROW_ICON_PX, _ROW_GAP_PX = 16, 3


class IconName(NamedTuple):
    """An icon by its meaning (`icons.icon`) and its colour."""

    name: str
    kind: Tint = Tint.MUTED


class Icons(QObject):
    """Icons by name. ``loaded`` says that `icon` gives pictures from now on, or others (another appearance)."""

    loaded = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._is_ready = False
        self._icons: dict[IconName, QIcon] = {}
        self._rows: dict[tuple[IconName, ...], QPixmap] = {}
        self._nothing = QIcon()

    def load(self) -> None:
        """Load the pictures as soon as nothing else is to be done."""
        QTimer.singleShot(0, self._import_library)

    def icon(self, name: IconName | None) -> QIcon:
        """Return the icon; an empty one for None and until the pictures are there."""
        if name is None or not self._is_ready:
            return self._nothing
        found = self._icons.get(name)
        if found is None:
            found = self._icons[name] = _draw(name)
        return found

    def row_of_icons(self, names: Sequence[IconName]) -> QIcon | QPixmap:
        """Return several icons side by side, for one cell; a single one as it is."""
        if len(names) < 2 or not self._is_ready:
            return self.icon(names[0] if names else None)
        key = tuple(names)
        found = self._rows.get(key)
        if found is None:
            found = self._rows[key] = _side_by_side([self.icon(name) for name in names])
        return found

    @Slot()
    def on_appearance_changed(self) -> None:
        """Draw everything anew in the colours of now."""
        self._icons.clear()
        self._rows.clear()
        if self._is_ready:
            self.loaded.emit()

    @Slot()
    def _import_library(self) -> None:
        import qtawesome  # noqa: F401

        self._is_ready = True
        self.loaded.emit()


def _side_by_side(icons: Sequence[QIcon]) -> QPixmap:
    scale = QGuiApplication.primaryScreen().devicePixelRatio()
    width = len(icons) * (_ROW_ICON_PX + _ROW_GAP_PX) - _ROW_GAP_PX
    row = QPixmap(round(width * scale), round(_ROW_ICON_PX * scale))
    row.setDevicePixelRatio(scale)
    row.fill(Qt.GlobalColor.transparent)
    painter = QPainter(row)
    for position, icon in enumerate(icons):
        picture = icon.pixmap(QSize(_ROW_ICON_PX, _ROW_ICON_PX), scale)
        painter.drawPixmap(position * (_ROW_ICON_PX + _ROW_GAP_PX), 0, picture)
    painter.end()
    return row


def _draw(name: IconName) -> QIcon:
    from connect_app.desktop.style.icons import icon

    drawn = icon(name.name, name.kind)
    still = QIcon()  # of pixmaps: a font icon would paint its glyph anew in every cell
    for size in _SIZES_PX:
        still.addPixmap(drawn.pixmap(size, size))
        still.addPixmap(drawn.pixmap(size, size, QIcon.Mode.Disabled), QIcon.Mode.Disabled)
    return still
