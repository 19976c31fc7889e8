"""Search as you type."""

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QSizePolicy, QWidget

TYPING_MS = 140
"""Asked when the typing has been still for so long."""


class SearchField(QLineEdit):
    """``search_wanted`` (text): the typing is still. ``left``: Enter or Down; the clerk wants into the list."""

    search_wanted = Signal(str)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setClearButtonEnabled(True)
        self.setPlaceholderText(self.tr("Search number, customer, reference… (Ctrl+K)"))
        self.setAccessibleName(self.tr("Search"))
        self.setMinimumWidth(160)
        self.setMaximumWidth(340)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._typing = QTimer(self, singleShot=True, interval=TYPING_MS)
        self._typing.timeout.connect(self._on_still)
        self.textChanged.connect(self._on_typed)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc empties; Enter and Down go to what was found."""
        if event.key() == Qt.Key.Key_Escape:
            self.drop()
            self.left.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Down):
            self._on_still()
            self.left.emit()
        else:
            super().keyPressEvent(event)

    @property
    def is_still(self) -> bool:
        """Say whether what stands here was searched for; what the lists show belongs to it then."""
        return not self._typing.isActive()

    @Slot()
    def drop(self) -> None:
        """Search for nothing any more, at once."""
        self.clear()
        self._on_still()

    @Slot()
    def _on_typed(self) -> None:
        self._typing.start()

    @Slot()
    def _on_still(self) -> None:
        self._typing.stop()
        self.search_wanted.emit(self.text().strip())
