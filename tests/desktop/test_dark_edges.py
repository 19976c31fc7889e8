"""In the dark, too, it is seen where a field, a button or a box begins."""

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QSpinBox,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from connect_app.desktop.style.appearance import Appearance


def luminance(colour: QColor) -> float:
    """Relative luminance of WCAG 2."""
    parts = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in colour.getRgbF()[:3]]
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]


def contrast(one: QColor, other: QColor) -> float:
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("kind", [QLineEdit, QComboBox, QPlainTextEdit, QTextBrowser, QSpinBox, QPushButton])
@pytest.mark.parametrize("choice", ["light", "dark"])
def test_an_edge_is_seen(choice: str, kind: type[QWidget], qtbot: QtBot, qapp: QApplication) -> None:
    before = qapp.palette()
    qapp.setStyle("Fusion")
    Appearance(qapp, choice)  # type: ignore[arg-type]
    try:
        window = QWidget()
        qtbot.addWidget(window)
        widget = kind(window)
        layout = QVBoxLayout(window)
        layout.setContentsMargins(20, 20, 20, 20)
        layout.addWidget(widget)
        window.resize(200, 120)
        window.show()
        window.setFocus()
        image: QImage = window.grab().toImage()
        place: QRect = widget.geometry()
        outside = image.pixelColor(5, place.center().y())
        line = [image.pixelColor(place.left() + step, place.center().y()) for step in range(4)]
        best = max(contrast(outside, colour) for colour in line)
        assert best >= (3.0 if choice == "dark" else 1.4)
    finally:
        Appearance(qapp, "light")
        qapp.setPalette(before)
