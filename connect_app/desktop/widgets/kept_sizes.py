"""Parts of a window that stay as high and as wide as the clerk made them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QTimer

if TYPE_CHECKING:
    from PySide6.QtWidgets import QSplitter

    from connect_app.client.preferences import Preferences

_KEEP_AFTER_MS = 400


def keep_sizes(splitter: QSplitter, name: str, preferences: Preferences) -> None:
    """Give the parts the sizes that they had, and keep those that the clerk gives them; ``name``: of this splitter."""
    key = f"panes.{name}"
    timer = QTimer(splitter, singleShot=True, interval=_KEEP_AFTER_MS)

    def keep() -> None:
        preferences.set(key, bytes(splitter.saveState().toBase64().data()).decode())

    timer.timeout.connect(keep)
    splitter.splitterMoved.connect(lambda _place, _index: timer.start())
    kept = preferences.get(key)
    if isinstance(kept, str):
        splitter.restoreState(QByteArray.fromBase64(kept.encode()))
