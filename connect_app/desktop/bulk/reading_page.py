"""What the window shows while the chosen invoices are planned: how far it is, and *Cancel*."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QProgressBar, QPushButton, QVBoxLayout, QWidget

from connect_app.desktop.text.figures import number_text


class ReadingPage(QWidget):
    """``count``: about how many invoices there are. ``cancelled``, ``retry_pressed``: what the clerk wants."""

    cancelled = Signal()
    retry_pressed = Signal()

    def __init__(self, count: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._count = count
        self._said = QLabel(self, alignment=Qt.AlignmentFlag.AlignCenter, wordWrap=True)
        self._bar = QProgressBar(self)
        self._bar.setRange(0, max(1, count))
        self._bar.setTextVisible(False)
        self._bar.setFixedWidth(320)
        self._retry = QPushButton(self.tr("&Try again"), self)
        self._retry.clicked.connect(self.retry_pressed)
        cancel = QPushButton(self.tr("Cancel"), self)
        cancel.clicked.connect(self.cancelled)
        layout = QVBoxLayout(self)
        layout.setSpacing(12)
        layout.addStretch(1)
        layout.addWidget(self._said)
        for widget in (self._bar, self._retry, cancel):
            layout.addWidget(widget, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addStretch(1)

    def show_progress(self, done: int) -> None:
        """Say how many invoices have been looked at."""
        self._retry.hide()
        self._bar.show()
        self._bar.setValue(min(done, self._bar.maximum()))
        text = self.tr("{done} of %Ln invoice(s) checked…", "", self._count)
        self._said.setText(text.format(done=number_text(done)))

    def show_trouble(self, sentence: str) -> None:
        """Say why they could not be planned."""
        self._said.setText(sentence)
        self._bar.hide()
        self._retry.show()
