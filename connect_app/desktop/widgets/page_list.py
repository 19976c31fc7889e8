"""Pages beside the list of their names: as many as there are, all names in sight, in any language."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QFrame, QHBoxLayout, QListWidget, QListWidgetItem, QStackedWidget, QWidget

_ROW_HEIGHT = 32
_BESIDE_NAME = 28
_SPACING = 3


class PageList(QWidget):
    """Shows one of its pages; the list at its left leads from one to another."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        """``name``: what a screen reader says of the list."""
        super().__init__(parent)
        self.names = QListWidget(self)
        self.names.setAccessibleName(name)
        self.names.setFrameShape(QFrame.Shape.NoFrame)
        self.names.setSpacing(_SPACING)
        self._pages = QStackedWidget(self)
        self.names.currentRowChanged.connect(self._pages.setCurrentIndex)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(14)
        layout.addWidget(self.names)
        layout.addWidget(self._pages, 1)

    def add_page(self, page: QWidget, title: str) -> None:
        """Add a page below the others; the first is the one that is shown."""
        self._pages.addWidget(page)
        item = QListWidgetItem(title, self.names)
        item.setSizeHint(QSize(self.names.fontMetrics().horizontalAdvance(title) + _BESIDE_NAME, _ROW_HEIGHT))
        self.names.setFixedWidth(self.names.sizeHintForColumn(0) + 2 * _SPACING)
        if self.names.currentRow() < 0:
            self.names.setCurrentRow(0)

    def show_page(self, page: QWidget) -> None:
        """Bring a page to the front."""
        self.names.setCurrentRow(self._pages.indexOf(page))

    @property
    def page(self) -> QWidget | None:
        """The page in front, if there is any."""
        return self._pages.currentWidget()

    @property
    def title(self) -> str:
        """The name of the page in front."""
        return self.names.currentItem().text()
