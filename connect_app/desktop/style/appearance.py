"""Light and dark: Fusion with our own palettes, following the system unless the user chose one.

Every colour that is not in a QPalette is asked for by what it means (`Tint`), so that both appearances stay readable:
each has at least 4.5:1 against the background it is used on.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from enum import Enum
from typing import Literal

from PySide6.QtCore import QMessageLogContext, QObject, Qt, QtMsgType, Signal, Slot, qInstallMessageHandler
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication

Choice = Literal["system", "light", "dark"]
"""What the user chose for the appearance."""


class Tint(Enum):
    """What a colour means."""

    TEXT = "text"
    MUTED = "muted"
    ACCENT = "accent"
    SUCCESS = "success"
    WARNING = "warning"
    DANGER = "danger"
    AMBER = "amber"
    ON_AMBER = "on amber"
    LINE = "line"
    PANEL = "panel"


_LIGHT = {
    Tint.TEXT: "#1d2733",
    Tint.MUTED: "#5b6878",
    Tint.ACCENT: "#1a5fb4",
    Tint.SUCCESS: "#1b7340",
    Tint.WARNING: "#97570a",
    Tint.DANGER: "#b3261e",
    Tint.AMBER: "#ffbf3f",
    Tint.ON_AMBER: "#3a2700",
    Tint.LINE: "#d9dee5",
    Tint.PANEL: "#f3f5f8",
}
_DARK = {
    Tint.TEXT: "#e4e8ee",
    Tint.MUTED: "#a0abb9",
    Tint.ACCENT: "#7fb4f5",
    Tint.SUCCESS: "#6fd08c",
    Tint.WARNING: "#f2b65c",
    Tint.DANGER: "#ff8f87",
    Tint.AMBER: "#c98a12",
    Tint.ON_AMBER: "#1a1200",
    Tint.LINE: "#3a424d",
    Tint.PANEL: "#20252c",
}

_ROLES_LIGHT = {
    QPalette.ColorRole.Window: "#f3f5f8",
    QPalette.ColorRole.WindowText: "#1d2733",
    QPalette.ColorRole.Base: "#ffffff",
    QPalette.ColorRole.AlternateBase: "#f8f9fb",
    QPalette.ColorRole.ToolTipBase: "#1d2733",
    QPalette.ColorRole.ToolTipText: "#ffffff",
    QPalette.ColorRole.Text: "#1d2733",
    QPalette.ColorRole.PlaceholderText: "#6b7786",
    QPalette.ColorRole.Button: "#fbfcfd",
    QPalette.ColorRole.ButtonText: "#1d2733",
    QPalette.ColorRole.BrightText: "#b3261e",
    QPalette.ColorRole.Light: "#ffffff",
    QPalette.ColorRole.Midlight: "#eceff3",
    QPalette.ColorRole.Mid: "#c9d0d9",
    QPalette.ColorRole.Dark: "#b4bcc7",
    QPalette.ColorRole.Shadow: "#8d97a4",
    QPalette.ColorRole.Highlight: "#cfe2fb",
    QPalette.ColorRole.HighlightedText: "#10233c",
    QPalette.ColorRole.Link: "#1a5fb4",
    QPalette.ColorRole.LinkVisited: "#6a3fa0",
    QPalette.ColorRole.Accent: "#1a5fb4",
}
_ROLES_DARK = {
    QPalette.ColorRole.Window: "#20252c",
    QPalette.ColorRole.WindowText: "#e4e8ee",
    QPalette.ColorRole.Base: "#181c22",
    QPalette.ColorRole.AlternateBase: "#1c2128",
    QPalette.ColorRole.ToolTipBase: "#e4e8ee",
    QPalette.ColorRole.ToolTipText: "#181c22",
    QPalette.ColorRole.Text: "#e4e8ee",
    QPalette.ColorRole.PlaceholderText: "#8c97a6",
    QPalette.ColorRole.Button: "#2a313a",
    QPalette.ColorRole.ButtonText: "#e4e8ee",
    QPalette.ColorRole.BrightText: "#ff8f87",
    QPalette.ColorRole.Light: "#3a424d",
    QPalette.ColorRole.Midlight: "#323943",
    QPalette.ColorRole.Mid: "#414a56",
    QPalette.ColorRole.Dark: "#14171c",
    QPalette.ColorRole.Shadow: "#0c0e11",
    QPalette.ColorRole.Highlight: "#28496f",
    QPalette.ColorRole.HighlightedText: "#f2f6fb",
    QPalette.ColorRole.Link: "#7fb4f5",
    QPalette.ColorRole.LinkVisited: "#c3a3f0",
    QPalette.ColorRole.Accent: "#7fb4f5",
}
_LIGHT_OUTLINE = "#b4bfcc"
_OUTLINED = (
    *("QCheckBox", "QRadioButton", "QTableView", "QListWidget", "QPushButton"),
    *("QLineEdit", "QPlainTextEdit", "QTextEdit", "QComboBox", "QAbstractSpinBox"),
)
"""Kinds of widgets whose edge is the only sign of where they begin."""
_FADED = (QPalette.ColorRole.WindowText, QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText)


_NO_WINDOW = (
    "Connect cannot show its window: there is no display here, or none that this user may use. Nothing was started. "
    "Without a display connect-app send does the same job (see connect-app send --help), and connect-app gateway runs "
    "the gateway."
)


def is_dark(palette: QPalette) -> bool:
    """Say whether a palette is a dark one."""
    return palette.color(QPalette.ColorRole.Window).lightness() < 128


def tint(palette: QPalette, kind: Tint) -> QColor:
    """Return the colour of this meaning in the appearance of ``palette``."""
    return QColor((_DARK if is_dark(palette) else _LIGHT)[kind])


def make_palette(*, dark: bool) -> QPalette:
    """Return our palette."""
    palette = QPalette()
    for role, colour in (_ROLES_DARK if dark else _ROLES_LIGHT).items():
        palette.setColor(role, QColor(colour))
    faded = QColor("#6f7a88" if dark else "#98a2ae")
    for role in _FADED:
        palette.setColor(QPalette.ColorGroup.Disabled, role, faded)
    if not dark:
        palette.setColor(QPalette.ColorGroup.Inactive, QPalette.ColorRole.Highlight, QColor("#e1e7ee"))
    return palette


def new_application(arguments: Sequence[str]) -> QApplication:
    """Return the application in the style that our palettes are made for; ``arguments`` begin with the program's name.

    Set by word of the command line, since asking for the style, or setting it, makes Python know all of QStyle first.
    Where no window can be shown the process ends with a sentence and code 2; Qt would abort it.
    """
    said: list[str] = []

    def hear(kind: QtMsgType, _context: QMessageLogContext, text: str) -> None:
        if kind == QtMsgType.QtFatalMsg:
            sys.stderr.write(f"{_NO_WINDOW}\nQt says: {[*said, text][0].splitlines()[0].strip()}\n")
            sys.stderr.flush()
            os._exit(2)
        said.append(text)

    before = qInstallMessageHandler(hear)
    try:
        return QApplication([arguments[0], "-style", "Fusion", *arguments[1:]])
    finally:
        qInstallMessageHandler(before)


class Appearance(QObject):
    """Keeps the application in the appearance that the user chose. ``changed``: the colours are others now."""

    changed = Signal()

    def __init__(self, application: QApplication, choice: Choice, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._application = application
        self._choice: Choice = choice
        application.styleHints().colorSchemeChanged.connect(self._on_system_changed)
        self._apply()

    @property
    def choice(self) -> Choice:
        """What the user chose."""
        return self._choice

    def choose(self, choice: Choice) -> None:
        """Change to what the user chose, at once."""
        self._choice = choice
        self._apply()

    @Slot(Qt.ColorScheme)
    def _on_system_changed(self, _scheme: Qt.ColorScheme) -> None:
        if self._choice == "system":
            self._apply()

    def _apply(self) -> None:
        dark = self._choice == "dark"
        if self._choice == "system":
            dark = self._application.styleHints().colorScheme() == Qt.ColorScheme.Dark
        palette = make_palette(dark=dark)
        self._application.setPalette(palette)
        # The tree on the left belongs to the window, not to the lists. Asking it for its viewport would cost 9 ms.
        tree_palette = QPalette(palette)
        tree_palette.setColor(QPalette.ColorRole.Base, palette.color(QPalette.ColorRole.Window))
        QApplication.setPalette(tree_palette, "NavigationTree")  # type: ignore[arg-type]  # as below
        if dark:
            # Fusion outlines boxes, fields and buttons in a darker shade of Window, which nobody sees on a dark one.
            palette.setColor(QPalette.ColorRole.Window, QColor(_LIGHT_OUTLINE))
            for name in _OUTLINED:
                QApplication.setPalette(palette, name)  # type: ignore[arg-type]  # bytes, says the stub; str, the program
        self.changed.emit()
