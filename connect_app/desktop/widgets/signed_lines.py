"""Sentences below each other, each with a sign for what kind it is."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from connect_app.desktop.style.appearance import Tint, tint
from connect_app.desktop.style.icons import icon

Line = tuple[str, Tint, str]
"""An icon's meaning, its colour, and the sentence."""


class SignedLines(QWidget):
    """Takes no room while there is nothing to say."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines: tuple[Line, ...] = ()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setColumnStretch(1, 1)
        self._grid.setHorizontalSpacing(8)
        self.hide()

    def show_lines(self, lines: Sequence[Line]) -> None:
        """Show these sentences in place of the ones before."""
        if tuple(lines) == self._lines:
            return
        self._lines = tuple(lines)
        while (item := self._grid.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for row, (name, kind, sentence) in enumerate(lines):
            sign = QLabel(self)
            sign.setPixmap(icon(name, kind, self.palette()).pixmap(QSize(18, 18), self.devicePixelRatioF()))
            text = QLabel(sentence, self, wordWrap=True)
            text.setTextFormat(Qt.TextFormat.PlainText)
            text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            text.setStyleSheet(f"color: {tint(self.palette(), kind).name()}")
            self._grid.addWidget(sign, row, 0, Qt.AlignmentFlag.AlignTop)
            self._grid.addWidget(text, row, 1)
        self.setVisible(bool(lines))
