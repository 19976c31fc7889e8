"""How a file is read into a register: its sheet and its encoding, as they were found or as the clerk says."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import Qt
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QVBoxLayout, QWidget

if TYPE_CHECKING:
    from collections.abc import Sequence

    from connect_app.contract.registers import FileReading


class ReadingChoice(QWidget):
    """Shows only what can be chosen: several sheets, or letters that can be read in several ways.

    ``changed``: the clerk chose otherwise.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sheet = ""
        self._encoding = ""
        self.sheets, self._sheet_label = QComboBox(self), QLabel(self.tr("S&heet"), self)
        self.encodings, self._encoding_label = QComboBox(self), QLabel(self.tr("&Letters as in"), self)
        self.sample = QLabel(self, textFormat=Qt.TextFormat.PlainText)
        self.sample.setAccessibleName(self.tr("Lines of the file"))
        row = QHBoxLayout()
        row.setSpacing(10)
        for label, box, slot in (
            (self._sheet_label, self.sheets, self._on_sheet),
            (self._encoding_label, self.encodings, self._on_encoding),
        ):
            label.setBuddy(box)
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            box.setMinimumContentsLength(24)
            box.activated.connect(slot)
            row.addWidget(label)
            row.addWidget(box)
        row.addWidget(self.sample)
        row.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(row)
        self.hide()

    @property
    def sheet(self) -> str:
        """The sheet that the clerk chose, empty for the one that was found."""
        return self._sheet

    @property
    def encoding(self) -> str:
        """The encoding that the clerk chose, empty for the one that was found."""
        return self._encoding

    def show_reading(self, reading: FileReading) -> None:
        """Show how the file was read, and what else there is."""
        _fill(self.sheets, [(name, name) for name in reading.sheets], reading.sheet)
        names = dict(self._encoding_names())
        offered = [(names.get(name, name), name) for name in reading.encodings]
        _fill(self.encodings, offered, reading.encoding)
        has_sheets, has_encodings = len(reading.sheets) > 1, len(reading.encodings) > 1
        for widget in (self.sheets, self._sheet_label):
            widget.setVisible(has_sheets)
        for widget in (self.encodings, self._encoding_label, self.sample):
            widget.setVisible(has_encodings)
        lines = [line.replace("\t", " ").replace(";", "; ") for line in reading.sample]
        self.sample.setText(self.tr("For example: {line}").format(line=_shortened(lines[-1])) if lines else "")
        self.sample.setToolTip("\n".join(lines))
        self.setVisible(has_sheets or has_encodings)

    def _encoding_names(self) -> list[tuple[str, str]]:
        return [
            ("cp1252", self.tr("Windows, Western Europe")),
            ("cp1250", self.tr("Windows, Central Europe")),
            ("iso8859-2", self.tr("Latin-2")),
            ("iso8859-16", self.tr("Latin-10, Romanian")),
            ("cp850", self.tr("DOS, Western Europe")),
            ("cp852", self.tr("DOS, Central Europe")),
            ("mac-roman", self.tr("Mac, Western Europe")),
        ]

    @Slot()
    def _on_sheet(self) -> None:
        self._sheet = self.sheets.currentData() or ""
        self.changed.emit()

    @Slot()
    def _on_encoding(self) -> None:
        self._encoding = self.encodings.currentData() or ""
        self.changed.emit()


def _fill(box: QComboBox, items: Sequence[tuple[str, str]], current: str) -> None:
    box.clear()
    for text, value in items:
        box.addItem(text, value)
    box.setCurrentIndex(max(0, box.findData(current)))


def _shortened(line: str) -> str:
    return line if len(line) <= 60 else f"{line[:59]}…"
