"""Notices at the foot of the window: what happened, what was kept, what to do. They never stop the clerk."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QToolButton, QVBoxLayout, QWidget

from connect_app.desktop.style.appearance import Tint
from connect_app.desktop.style.icon_loading import IconName, Icons

if TYPE_CHECKING:
    from collections.abc import Callable

_GOOD_NEWS_MS, _UNDO_MS = 8_000, 30_000
_MOST = 3


@dataclass(frozen=True)
class Notice:
    """One notice. Good news goes by itself; what ``is_trouble`` stays until it is closed.

    ``button`` and ``pressed`` belong together: the one command that helps; good news with one stays longer. ``key``: a
    later notice with the same key takes the place of this one.
    """

    text: str
    is_trouble: bool = False
    button: str = ""
    pressed: Callable[[], None] | None = None
    key: str = ""


class NoticeLine(QFrame):
    """One notice on the screen. ``closed`` (itself): it should go."""

    closed = Signal(object)

    def __init__(self, notice: Notice, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.notice = notice
        self._icons = icons
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setAutoFillBackground(True)
        self.setBackgroundRole(self.backgroundRole().Base)
        self._sign = QLabel(self)
        self.text = QLabel(notice.text, self, wordWrap=True)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(12, 7, 8, 7)
        layout.setSpacing(10)
        layout.addWidget(self._sign)
        layout.addWidget(self.text, 1)
        if notice.button:
            self.button = QPushButton(notice.button, self)
            self.button.clicked.connect(self._on_pressed)
            layout.addWidget(self.button)
        close = QToolButton(self, autoRaise=True)
        close.setText("✕")
        close.setAccessibleName(self.tr("Close this notice"))
        close.clicked.connect(self._on_closed)
        layout.addWidget(close)
        if not notice.is_trouble:
            QTimer.singleShot(_UNDO_MS if notice.button else _GOOD_NEWS_MS, self, self._on_closed)
        icons.loaded.connect(self._show_sign)
        self._show_sign()

    @Slot()
    def _show_sign(self) -> None:
        name = IconName("warning", Tint.WARNING) if self.notice.is_trouble else IconName("check", Tint.SUCCESS)
        self._sign.setPixmap(self._icons.icon(name).pixmap(18, 18))

    @Slot()
    def _on_pressed(self) -> None:
        if self.notice.pressed is not None:
            self.notice.pressed()
        self.closed.emit(self)

    @Slot()
    def _on_closed(self) -> None:
        self.closed.emit(self)


class NoticeBoard(QWidget):
    """The newest few notices, one below the other; nothing at all while there are none."""

    def __init__(self, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icons = icons
        self.lines: list[NoticeLine] = []
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(8, 4, 8, 4)
        self._layout.setSpacing(4)
        self.hide()

    def show_notice(self, notice: Notice) -> None:
        """Show one more."""
        if notice.key:
            self.take_away(notice.key)
        line = NoticeLine(notice, self._icons, self)
        line.closed.connect(self._on_closed)
        self.lines.append(line)
        self._layout.addWidget(line)
        while len(self.lines) > _MOST:  # good news makes room first, never a trouble that nobody may have read yet
            good_news = (one for one in self.lines[:-1] if not one.notice.is_trouble)
            self._on_closed(next(good_news, self.lines[0]))
        self.show()

    @Slot(str)
    def take_away(self, key: str) -> None:
        """Take a notice away that is not so any more."""
        for line in [line for line in self.lines if line.notice.key == key]:
            self._on_closed(line)

    @Slot(object)
    def _on_closed(self, line: NoticeLine) -> None:
        if line in self.lines:
            self.lines.remove(line)
            self._layout.removeWidget(line)
            line.hide()
            line.deleteLater()
        self.setVisible(bool(self.lines))
