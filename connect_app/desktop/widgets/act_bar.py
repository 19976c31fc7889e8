"""Something that is done with many deliveries, at the foot of the window: progress in numbers, then what came of it."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QProgressBar, QPushButton, QSizePolicy, QToolButton, QWidget

from connect_app.desktop.style.appearance import Tint
from connect_app.desktop.style.icons import icon


class ActBar(QFrame):
    """``stop_pressed``, ``back_pressed`` (what takes it back, where anything does), ``closed``."""

    stop_pressed = Signal()
    back_pressed = Signal()
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self._sign = QLabel(self)
        self._text = QLabel(self, wordWrap=True)
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._text.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._progress = QProgressBar(self)
        self._progress.setFixedWidth(200)
        self._progress.setFormat("%v / %m")
        self.stop = QPushButton(self.tr("&Stop"), self)
        self.back = QPushButton(self)
        self._close = QToolButton(self, autoRaise=True)
        self._close.setIcon(icon("cancel", palette=self.palette()))
        self._close.setToolTip(self.tr("Close this line"))
        self._close.setAccessibleName(self.tr("Close this line"))
        self.stop.clicked.connect(self.stop_pressed)
        self.back.clicked.connect(self.back_pressed)
        self._close.clicked.connect(self.closed)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(14, 8, 8, 8)
        layout.setSpacing(12)
        for widget in (self._sign, self._text, self._progress, self.stop, self.back, self._close):
            layout.addWidget(widget, 1 if widget is self._text else 0)

    def show_progress(self, text: str, through: int, count: int) -> None:
        """Say how far it is; a ``count`` of 0 is not known yet."""
        self._show(text, "sending", Tint.ACCENT)
        self._progress.setRange(0, count)
        self._progress.setValue(through)
        self._progress.show()
        self.stop.show()

    def show_outcome(self, text: str, *, is_whole: bool, back: str = "") -> None:
        """Say what came of it. ``back``: the words of the button that takes it back."""
        self._show(text, "check" if is_whole else "warning", Tint.SUCCESS if is_whole else Tint.WARNING)
        self.back.setText(back)
        self.back.setVisible(bool(back))
        self._close.show()

    def _show(self, text: str, name: str, kind: Tint) -> None:
        self._text.setText(text)
        self._sign.setPixmap(icon(name, kind, self.palette()).pixmap(QSize(20, 20), self.devicePixelRatioF()))
        for widget in (self._progress, self.stop, self.back, self._close):
            widget.hide()
