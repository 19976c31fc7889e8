"""A note of at most 500 characters, with the room that is left."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QWidget

from connect_app.domain.attachment import MAX_NOTE_LENGTH

SHOWN_FROM = MAX_NOTE_LENGTH - 100
"""The counter appears when the end comes near; before that it would only be noise."""


class NoteField(QWidget):
    """One line for a note. ``changed``: another text stands in it."""

    changed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._line = QLineEdit(self, maxLength=MAX_NOTE_LENGTH)
        self._line.setAccessibleName(self.tr("Note"))
        self._line.setAcceptDrops(False)  # a file that is dropped here is a file, not the text of its address
        self._line.setPlaceholderText(self.tr("A few words about the file, such as “week 11”"))
        self._counter = QLabel(self)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._line, 1)
        layout.addWidget(self._counter)
        self.setFocusProxy(self._line)
        self._line.textChanged.connect(self._on_changed)
        self._on_changed("")

    @property
    def text(self) -> str | None:
        """The note, None if there is none."""
        return self._line.text().strip() or None

    def set_text(self, text: str) -> None:
        """Show a note that was written before."""
        self._line.setText(text)

    @Slot(str)
    def _on_changed(self, text: str) -> None:
        left = MAX_NOTE_LENGTH - len(text)
        self._counter.setText(self.tr("%n character(s) left", "", left))
        self._counter.setVisible(len(text) >= SHOWN_FROM)
        self.changed.emit(text)
