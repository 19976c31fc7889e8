"""What an import asks the clerk about customer numbers that a spreadsheet has spoilt."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QComboBox, QGridLayout, QLabel, QWidget

if TYPE_CHECKING:
    from collections.abc import Sequence

    from connect_app.contract.registers import ImportQuestion


class QuestionChoice(QWidget):
    """A line for each question; ``changed``: the clerk answered one."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._answers: dict[str, str] = {}
        self.boxes: dict[str, QComboBox] = {}
        self._labels: dict[str, QLabel] = {}
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(0, 1)
        for row, code in enumerate(("zeros_lost", "odd_number")):
            label, box = QLabel(self, wordWrap=True), QComboBox(self)
            label.setBuddy(box)
            box.activated.connect(self._on_answered)
            grid.addWidget(label, row, 0)
            grid.addWidget(box, row, 1)
            self._labels[code], self.boxes[code] = label, box
        self.hide()

    @property
    def answers(self) -> tuple[str, ...]:
        """What the gateway is told."""
        return tuple(answer for answer in self._answers.values() if answer)

    def show_questions(self, questions: Sequence[ImportQuestion]) -> None:
        """Ask, with the answers that were given already."""
        asked: dict[str, ImportQuestion] = {one.code: one for one in questions}
        for code, box in self.boxes.items():
            question = asked.get(code)
            box.setVisible(question is not None)
            self._labels[code].setVisible(question is not None)
            if question is not None:
                self._ask(question, box, self._labels[code])
        self.setVisible(bool(asked))

    def _ask(self, question: ImportQuestion, box: QComboBox, label: QLabel) -> None:
        number, meant = question.number, question.meant
        if question.code == "zeros_lost":
            text = self.tr("%Ln customer number(s) look as if their zeros were lost.", "", question.count)
        else:
            text = self.tr("%Ln customer number(s) look like an amount or a date.", "", question.count)
        label.setText(f"{text} {self.tr('For example: {line}').format(line=_pair(number, meant))}")
        box.clear()
        box.addItem(self.tr("Leave these rows out"), "")
        if meant:
            box.addItem(self.tr("Take what was probably meant: {number}").format(number=meant), question.accept)
        box.addItem(self.tr("Take them as they stand: {number}").format(number=number), question.accept_as_written)
        box.setCurrentIndex(max(0, box.findData(self._answers.get(question.code, ""))))

    @Slot()
    def _on_answered(self) -> None:
        self._answers = {code: box.currentData() or "" for code, box in self.boxes.items() if box.count()}
        self.changed.emit()


def _pair(number: str, meant: str) -> str:
    return f"{number} → {meant}" if meant else number
