"""A list whose rows the clerk puts in order: by dragging them, or with Alt and the arrow keys."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QMimeData, QPoint, Qt, Signal
from PySide6.QtGui import (
    QDrag,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QApplication

from connect_app.desktop.lists.list_table import ListTable

_ROW = "application/x-connect-row"


class OrderedTable(ListTable):
    """``row_moved`` (id, how many rows down, negative: up): the clerk wants a row somewhere else."""

    row_moved = Signal(str, int)

    def __init__(self, *arguments: Any, **more: Any) -> None:
        super().__init__(*arguments, **more)
        self._pressed_at: QPoint | None = None
        self._drop_before: int | None = None
        self.setAcceptDrops(True)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Remember where a drag would begin."""
        is_plain = event.button() == Qt.MouseButton.LeftButton and not event.modifiers()
        self._pressed_at = event.position().toPoint() if is_plain else None
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Begin to drag the row that was pressed, once the mouse has left its place."""
        at = event.position().toPoint()
        if self._pressed_at is None or not event.buttons() & Qt.MouseButton.LeftButton:
            super().mouseMoveEvent(event)
        elif (at - self._pressed_at).manhattanLength() >= QApplication.startDragDistance():
            row = self._rows.row_at(self.indexAt(self._pressed_at))
            self._pressed_at = None
            if row is not None:
                self._drag(row.id)

    def _drag(self, key: str) -> None:
        data = QMimeData()
        data.setData(_ROW, key.encode())
        drag = QDrag(self)
        drag.setMimeData(data)
        drag.exec(Qt.DropAction.MoveAction)
        self._show_place(None)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take a row of this list."""
        if event.mimeData().hasFormat(_ROW):
            event.acceptProposedAction()
        else:
            event.ignore()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Show between which rows it would come."""
        self._show_place(self._place_at(event.position().toPoint()))
        event.acceptProposedAction()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """Nothing was dropped."""
        self._show_place(None)
        event.accept()

    def dropEvent(self, event: QDropEvent) -> None:
        """Say where the row is wanted."""
        self._show_place(None)
        key = bytes(event.mimeData().data(_ROW).data()).decode()
        place, row = self._place_at(event.position().toPoint()), self._rows.index_of(key).row()
        event.acceptProposedAction()
        steps = place - row - (1 if place > row else 0)
        if row >= 0 and steps:
            self.row_moved.emit(key, steps)

    def _place_at(self, at: QPoint) -> int:
        """Return before which row something would come that is dropped here."""
        index = self.indexAt(at)
        if not index.isValid():
            return self._rows.rowCount()
        return index.row() + (at.y() > self.visualRect(index).center().y())

    def _show_place(self, place: int | None) -> None:
        if place != self._drop_before:
            self._drop_before = place
            self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw a line where the dragged row would come."""
        super().paintEvent(event)
        if self._drop_before is None:
            return
        last = self._drop_before >= self._rows.rowCount()
        rect = self.visualRect(self._rows.index(self._drop_before - last, 0))
        y = rect.bottom() if last else rect.top()
        with QPainter(self.viewport()) as painter:
            pen = painter.pen()
            pen.setColor(self.palette().highlight().color())
            pen.setWidth(2)
            painter.setPen(pen)
            painter.drawLine(0, y, self.viewport().width(), y)
