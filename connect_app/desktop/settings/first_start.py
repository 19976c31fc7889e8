"""The first start: what the clerk wants to do on this computer."""

from typing import Literal

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtGui import QFont, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QCommandLinkButton, QDialog, QLabel, QVBoxLayout, QWidget

from connect_app.desktop.style.appearance import Tint, tint
from connect_app.desktop.style.icons import icon
from connect_app.desktop.style.program_icon import program_icon

Door = Literal["practice", "own", "joined"]


class _Door(QCommandLinkButton):
    """A command link that shows when it has the keyboard, which its style does not."""

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw a frame around the one that Enter would take."""
        super().paintEvent(event)
        if self.hasFocus():
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(tint(self.palette(), Tint.ACCENT), 2))
            painter.drawRoundedRect(self.rect().adjusted(1, 1, -2, -2), 4, 4)
            painter.end()


class FirstStartDialog(QDialog):
    """Three doors. ``door`` is the one that was taken; rejected means that the program should end."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.door: Door = "practice"
        self.setWindowTitle(self.tr("Welcome to Connect"))
        self.setMinimumWidth(520)
        self.setWindowIcon(program_icon())
        layout = QVBoxLayout(self)
        layout.setContentsMargins(28, 26, 28, 26)
        layout.setSpacing(14)
        heading = QLabel(self.tr("What would you like to do on this computer?"), self)
        font = QFont(self.font())
        font.setPointSizeF(font.pointSizeF() * 1.3)
        heading.setFont(font)
        layout.addWidget(heading)
        self._practice = self._add_door(
            "practice",
            self.tr("Practice on this computer"),
            self.tr("Try everything with sample invoices. Nothing leaves this computer; an amber frame says so."),
        )
        self._practice.clicked.connect(self._on_practice)
        self._own = self._add_door(
            "send",
            self.tr("Send from this computer"),
            self.tr("Send real invoices with your own mail server, or to a printer's folder."),
        )
        self._own.clicked.connect(self._on_own)
        self._join = self._add_door(
            "customers",
            self.tr("Join my company's gateway"),
            self.tr("Work with your colleagues on one list of invoices. You need its address and a user name."),
        )
        self._join.clicked.connect(self._on_join)
        later = QLabel(self.tr("You can change this at any time in the menu File."), self, wordWrap=True)
        later.setEnabled(False)
        layout.addWidget(later)
        self._practice.setFocus(Qt.FocusReason.OtherFocusReason)

    def _add_door(self, icon_name: str, title: str, description: str) -> QCommandLinkButton:
        door = _Door(title, description, self)
        door.setIcon(icon(icon_name, palette=self.palette()))
        door.setIconSize(QSize(28, 28))
        layout = self.layout()
        assert layout is not None
        layout.addWidget(door)
        return door

    @Slot()
    def _on_practice(self) -> None:
        self.door = "practice"
        self.accept()

    @Slot()
    def _on_join(self) -> None:
        self.door = "joined"
        self.accept()

    @Slot()
    def _on_own(self) -> None:
        self.door = "own"
        self.accept()
