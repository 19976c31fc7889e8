"""A row of buttons that goes on in the next line where the window is too narrow for all of them."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget


class FlowLayout(QLayout):
    """Puts widgets side by side at their own size, in as many lines as are needed."""

    def __init__(self, spacing: int) -> None:
        super().__init__()
        self.setContentsMargins(0, 0, 0, 0)
        self.setSpacing(spacing)
        self._items: list[QLayoutItem] = []

    def addItem(self, item: QLayoutItem) -> None:
        """Take an item."""
        self._items.append(item)

    def count(self) -> int:
        """Return how many items there are."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem:
        """Return an item; None where there is none, as Qt wants it."""
        return self._items[index] if 0 <= index < len(self._items) else None  # type: ignore[return-value]

    def takeAt(self, index: int) -> QLayoutItem:
        """Give an item up."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None  # type: ignore[return-value]

    def expandingDirections(self) -> Qt.Orientation:
        """Take no more room than is needed."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        """Say that the height depends on the width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height of all lines at this width."""
        return self._placed(QRect(0, 0, width, 0), is_moved=False)

    def setGeometry(self, rectangle: QRect) -> None:
        """Put the items where they belong."""
        super().setGeometry(rectangle)
        self._placed(rectangle, is_moved=True)

    def sizeHint(self) -> QSize:
        """As wide as all of them in one line."""
        shown = [item.sizeHint() for item in self._shown()]
        width = sum(size.width() for size in shown) + self.spacing() * max(0, len(shown) - 1)
        return QSize(width, max((size.height() for size in shown), default=0))

    def minimumSize(self) -> QSize:
        """As wide as the widest of them."""
        shown = [item.minimumSize() for item in self._shown()]
        return QSize(max((size.width() for size in shown), default=0), max((s.height() for s in shown), default=0))

    def _shown(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]

    def _placed(self, area: QRect, *, is_moved: bool) -> int:
        at, height = area.topLeft(), 0
        for item in self._shown():
            size = item.sizeHint()
            if at.x() > area.left() and at.x() + size.width() > area.right() + 1:
                at = QPoint(area.left(), at.y() + height + self.spacing())
                height = 0
            if is_moved:
                item.setGeometry(QRect(self._mirrored(at, size, area), size))
            at = QPoint(at.x() + size.width() + self.spacing(), at.y())
            height = max(height, size.height())
        return at.y() + height - area.top()

    def _mirrored(self, at: QPoint, size: QSize, area: QRect) -> QPoint:
        parent = self.parentWidget()
        if isinstance(parent, QWidget) and parent.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            return QPoint(area.left() + area.right() + 1 - at.x() - size.width(), at.y())
        return at
