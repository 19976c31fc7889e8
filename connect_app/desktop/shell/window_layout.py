"""Size of the window and of its parts, kept from one start to the next."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QRect
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QSplitter, QWidget

if TYPE_CHECKING:
    from connect_app.client.preferences import Preferences

_KEY = "window"
_DEFAULT = (1360, 860)


def restore_geometry(window: QWidget, preferences: Preferences) -> None:
    """Give the window the size and place it had, or a good size in the middle of the screen."""
    kept = preferences.get(_KEY, {})
    geometry = kept.get("geometry") if isinstance(kept, dict) else None
    if isinstance(geometry, str) and window.restoreGeometry(QByteArray.fromBase64(geometry.encode())):
        return
    screen = QGuiApplication.primaryScreen().availableGeometry()
    size = QRect(0, 0, min(_DEFAULT[0], screen.width() - 40), min(_DEFAULT[1], screen.height() - 60))
    size.moveCenter(screen.center())
    window.setGeometry(size)


def restore_splitter(splitter: QSplitter, name: str, preferences: Preferences) -> None:
    """Give the parts of a splitter the sizes that they had."""
    kept = preferences.get(_KEY, {})
    state = kept.get(name) if isinstance(kept, dict) else None
    if isinstance(state, str):
        splitter.restoreState(QByteArray.fromBase64(state.encode()))


def keep_layout(window: QWidget, splitters: dict[str, QSplitter], preferences: Preferences) -> None:
    """Keep how large everything is."""
    kept = {"geometry": _text(window.saveGeometry())}
    kept.update((name, _text(splitter.saveState())) for name, splitter in splitters.items())
    preferences.set(_KEY, kept)


def _text(state: QByteArray) -> str:
    return bytes(state.toBase64().data()).decode()
