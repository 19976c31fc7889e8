"""The foot of the window of templates: what can be done with the one that is shown, and what came of it."""

from __future__ import annotations

from PySide6.QtCore import Signal, SignalInstance
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from connect_app.desktop.style.appearance import Tint
from connect_app.desktop.widgets.signed_lines import SignedLines


class TemplateFoot(QWidget):
    """``reset_wanted``, ``undo_wanted``, ``save_wanted`` and ``close_wanted`` say what was pressed."""

    reset_wanted = Signal()
    undo_wanted = Signal()
    save_wanted = Signal()
    close_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._trouble = self._hint = ""
        self._reset = self._button(self.tr("&Back to the program's text"), self.reset_wanted)
        self._undo = self._button(self.tr("&Undo"), self.undo_wanted)
        self._undo.setToolTip(self.tr("Bring your own text back"))
        self._save = self._button(self.tr("&Save"), self.save_wanted)
        self._save.setToolTip(self.tr("Save (Ctrl+S)"))
        close = self._button(self.tr("&Close"), self.close_wanted)
        self._said = QLabel(self)
        self._lines = SignedLines(self)
        row = QHBoxLayout()
        row.setSpacing(8)
        for widget in (self._reset, self._undo, self._said, self._save, close):
            row.addWidget(widget, 1 if widget is self._said else 0)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(10)
        layout.addWidget(self._lines)
        layout.addLayout(row)

    @property
    def may_save(self) -> bool:
        """Whether *Save* can be pressed."""
        return self._save.isEnabled()

    def show_state(self, *, may_reset: bool, may_undo: bool, has_undo: bool, may_save: bool) -> None:
        """Show what can be done now."""
        self._reset.setEnabled(may_reset)
        self._undo.setVisible(has_undo)
        self._undo.setEnabled(may_undo)
        self._save.setEnabled(may_save)

    def say(self, sentence: str, trouble: str = "") -> None:
        """Say what came of it, and what stands in the way."""
        self._said.setText(sentence)
        self._trouble = trouble
        self._show_lines()

    def show_hint(self, hint: str) -> None:
        """Say what is to be thought of about the text; empty: nothing."""
        self._hint = hint
        self._show_lines()

    def _show_lines(self) -> None:
        self._lines.show_lines([("warning", Tint.WARNING, one) for one in (self._trouble, self._hint) if one])

    def _button(self, text: str, pressed: SignalInstance) -> QPushButton:
        button = QPushButton(text, self)
        button.setAutoDefault(False)
        button.clicked.connect(pressed)
        return button
