"""*Bold* and *Link* above a text: they put in the marks that a mail with a look is made of."""

from __future__ import annotations

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QKeySequence, QShortcut, QTextCursor
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPlainTextEdit, QToolButton, QWidget

_BOLD = "**"
_TARGET = "https://"


class MarkBar(QWidget):
    """Marks what is highlighted in ``text``, or begins a mark where the cursor stands."""

    def __init__(self, text: QPlainTextEdit, parent: QWidget | None = None, hint: str = "") -> None:
        super().__init__(parent)
        self._text = text
        bold = self._button(self.tr("Bold"), "Ctrl+B", self._on_bold)
        font = bold.font()
        font.setBold(True)
        bold.setFont(font)
        link = self._button(self.tr("Link"), "Ctrl+L", self._on_link)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(bold)
        row.addWidget(link)
        label = QLabel(hint, self)
        label.setForegroundRole(label.palette().ColorRole.PlaceholderText)
        row.addWidget(label, 1)

    def _button(self, title: str, key: str, slot: object) -> QToolButton:
        button = QToolButton(self)
        button.setText(title)
        button.setAutoRaise(True)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.setToolTip(f"{title} ({QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)})")
        button.clicked.connect(slot)
        shortcut = QShortcut(QKeySequence(key), self._text)
        shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
        shortcut.activated.connect(slot)
        return button

    @Slot()
    def _on_bold(self) -> None:
        cursor = self._text.textCursor()
        words = cursor.selectedText()
        if words.startswith(_BOLD) and words.endswith(_BOLD) and len(words) > 2 * len(_BOLD):
            cursor.insertText(words[len(_BOLD) : -len(_BOLD)])
        else:
            self._insert(cursor, _BOLD, words, _BOLD)

    @Slot()
    def _on_link(self) -> None:
        cursor = self._text.textCursor()
        words = cursor.selectedText()
        self._insert(cursor, "[", words, f"]({_TARGET})")
        if words:  # what is to be written now is where it leads
            at = self._text.textCursor()
            at.setPosition(at.position() - 1)
            self._text.setTextCursor(at)

    def _insert(self, cursor: QTextCursor, before: str, words: str, after: str) -> None:
        start = cursor.selectionStart()
        cursor.insertText(f"{before}{words}{after}")
        if not words:
            cursor.setPosition(start + len(before))
        self._text.setTextCursor(cursor)
        self._text.setFocus(Qt.FocusReason.OtherFocusReason)
