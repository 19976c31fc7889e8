"""A field with room under it for the sentence that says what is wrong with what stands in it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QVBoxLayout, QWidget

from connect_app.desktop.style.appearance import Tint, tint
from connect_app.desktop.text.addresses import wrong_addresses

MAX_FIELD = 10_000
"""Characters that the gateway takes in a field of addresses."""

STILL_MS = 700
"""What was typed is looked at once the keys have been still for so long: nobody types an address in one stroke."""


class SaidField(QWidget):
    """A line, or a box with suggestions. ``changed``: something else stands in it.

    What the gateway finds is shown by `show_findings` until the text changes.
    """

    changed = Signal()

    def __init__(
        self, name: str, *, limit: int = MAX_FIELD, suggests: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.limit = limit
        self._findings: tuple[str, ...] = ()
        self.box = QComboBox(self, editable=True) if suggests else None
        if self.box is not None:
            self.box.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
            self.box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        line = self.box.lineEdit() if self.box is not None else QLineEdit(self)
        assert line is not None
        self.line: QLineEdit = line
        editor: QWidget = self.box or self.line
        editor.setAccessibleName(name)
        self.line.setAccessibleName(name)
        self._sentence = QLabel(self, wordWrap=True)
        self._sentence.setTextFormat(Qt.TextFormat.PlainText)
        self._sentence.setStyleSheet(f"color: {tint(self.palette(), Tint.DANGER).name()}")
        self._sentence.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        layout.addWidget(editor)
        layout.addWidget(self._sentence)
        self.setFocusProxy(editor)
        self.setFocusPolicy(editor.focusPolicy())  # else the letter underlined in its label leads nowhere
        self._still = QTimer(self, singleShot=True, interval=STILL_MS)
        self._still.timeout.connect(self._show)
        self.line.textChanged.connect(self._on_text_changed)
        self.line.editingFinished.connect(self._show)

    @property
    def text(self) -> str:
        """What stands in it."""
        return self.line.text().strip()

    @property
    def problem(self) -> str:
        """What is wrong with it, as far as can be said here; empty if nothing.

        What is too long is never cut: half an address is somebody else's.
        """
        if len(self.text) > self.limit:
            return self.tr("That is too much: the field takes {limit} characters.").format(limit=self.limit)
        return ""

    def set_text(self, text: str) -> None:
        """Put something else in it."""
        self.line.setText(text)
        self.line.setCursorPosition(0)

    def suggest(self, texts: Sequence[str]) -> None:
        """Offer these, each once; what stands in the field stays."""
        assert self.box is not None
        text = self.line.text()
        self.box.blockSignals(True)
        self.box.clear()
        self.box.addItems(list(dict.fromkeys(one for one in texts if one)))
        self.box.blockSignals(False)
        self.line.setText(text)

    def show_findings(self, sentences: Sequence[str]) -> None:
        """Show what the gateway said of it."""
        self._findings = tuple(sentences)
        self._show()

    @Slot()
    def _show(self) -> None:
        self._still.stop()
        sentence = self.problem or " ".join(self._findings)
        self._sentence.setText(sentence)
        self._sentence.setVisible(bool(sentence))
        self.line.setAccessibleDescription(sentence)

    @Slot()
    def _on_text_changed(self) -> None:
        self._findings = ()
        self._still.start()
        self.changed.emit()


class AddressField(SaidField):
    """One or several addresses, apart by ``,`` or ``;``."""

    @property
    def problem(self) -> str:
        """What is no address."""
        wrong = wrong_addresses(self.text)
        if not wrong or len(self.text) > self.limit:
            return super().problem
        shown = "”, “".join(one[:60] for one in wrong[:3])
        if len(wrong) == 1:
            return self.tr("“{address}” is not an e-mail address.").format(address=shown)
        return self.tr("These are no e-mail addresses: “{addresses}”.").format(addresses=shown)
