"""The amber frame of practice mode, which says all the time that nothing leaves this computer."""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from connect_app.desktop.style.appearance import Tint, tint

FRAME_PX = 4


class PracticeFrame(QWidget):
    """Holds the window's content; amber around it in practice mode, nothing otherwise.

    ``is_elsewhere``: the gateway is another computer's.

    ``practice_wanted``: the clerk wants to choose outcomes or see what arrived.
    """

    practice_wanted = Signal()

    def __init__(
        self, content: QWidget, *, practice: bool, is_elsewhere: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._practice = practice
        self._text = QLabel(
            self.tr("Practice mode – the gateway sends nothing for real.")
            if is_elsewhere
            else self.tr("Practice mode – nothing leaves this computer."),
            self,
        )
        self._text.setVisible(practice)
        layout = QVBoxLayout(self)
        layout.setSpacing(0)
        margin = FRAME_PX if practice else 0
        layout.setContentsMargins(margin, 0, margin, margin)
        if practice:
            layout.addLayout(self._make_banner())
        layout.addWidget(content, 1)
        content.setAutoFillBackground(True)
        self._colour()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the amber behind everything."""
        if self._practice:
            with QPainter(self) as painter:
                painter.fillRect(self.rect(), tint(self.palette(), Tint.AMBER))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the appearance."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._colour()

    def _make_banner(self) -> QHBoxLayout:
        font = self._text.font()
        font.setBold(True)
        self._text.setFont(font)
        button = QPushButton(self.tr("Outcomes and inbox…"), self)
        button.clicked.connect(self.practice_wanted)
        banner = QHBoxLayout()
        banner.setContentsMargins(10, 4, 4, 4)
        banner.addWidget(self._text)
        banner.addStretch(1)
        banner.addWidget(button)
        return banner

    def _colour(self) -> None:
        self._text.setStyleSheet(f"color: {tint(self.palette(), Tint.ON_AMBER).name()};")
