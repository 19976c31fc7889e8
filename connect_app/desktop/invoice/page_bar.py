"""The bar above a page: what is shown, which page of how many, and how large."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QAction, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QToolButton, QWidget

from connect_app.desktop.invoice.page_view import ZOOM_STEP


class _Title(QLabel):
    """A title that ends in dots where there is too little room; the tool tip has it whole."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._whole = ""
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def show_whole(self, text: str) -> None:
        """Show this title, as much of it as there is room for."""
        self._whole = text
        self.setToolTip(text)
        self.setAccessibleName(text)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show as much as fits now."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        room = self.contentsRect().width()
        self.setText(self.fontMetrics().elidedText(self._whole, Qt.TextElideMode.ElideRight, room))


class PageBar(QWidget):
    """Buttons with keys that work in the whole of ``pane``.

    ``turned`` (-1 or 1): another page. ``zoomed`` (factor): larger or smaller, 0 fits the width. ``rotated``: a
    quarter to the right.
    """

    turned = Signal(int)
    zoomed = Signal(float)
    rotated = Signal()

    def __init__(self, pane: QWidget) -> None:
        super().__init__(pane)
        self._previous = self._action(pane, "‹", self.tr("Previous page"), "PgUp")
        self._previous.triggered.connect(self._on_previous)
        self._next = self._action(pane, "›", self.tr("Next page"), "PgDown")
        self._next.triggered.connect(self._on_next)
        self._turn = self._action(pane, "↻", self.tr("Turn to the right"), "Ctrl+R")
        self._turn.triggered.connect(self.rotated)
        self._smaller = self._action(pane, "−", self.tr("Smaller"), "Ctrl+-")
        self._smaller.triggered.connect(self._on_smaller)
        self._fit = self._action(pane, "↔", self.tr("Fit the width"), "Ctrl+0")
        self._fit.triggered.connect(self._on_fit)
        self._larger = self._action(pane, "+", self.tr("Larger"), "Ctrl++")
        self._larger.triggered.connect(self._on_larger)
        self._build()

    def show_title(self, title: str) -> None:
        """Say what is shown."""
        self._title.show_whole(title)

    def show_place(self, page: int, count: int) -> None:
        """Say which page (from 0) of how many is shown; no pages means that nothing is."""
        self._previous.setEnabled(page > 0 and count > 0)
        self._next.setEnabled(page + 1 < count)
        for action in (self._smaller, self._fit, self._larger, self._turn):
            action.setEnabled(count > 0)
        text = self.tr("{page} of {count}").format(page=page + 1, count=count) if count else ""
        self._place.setText(text)

    def _action(self, pane: QWidget, sign: str, name: str, shortcut: str) -> QAction:
        action = QAction(sign, self)
        action.setShortcut(QKeySequence(shortcut))
        action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        action.setToolTip(f"{name} ({action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)})")
        action.setData(name)
        pane.addAction(action)
        return action

    def _build(self) -> None:
        layout = QHBoxLayout(self)
        layout.setContentsMargins(12, 6, 8, 6)
        layout.setSpacing(2)
        self._title = _Title(self)
        self._place = QLabel(self)
        layout.addWidget(self._title, 1)
        layout.addWidget(self._button(self._previous))
        layout.addWidget(self._place)
        layout.addWidget(self._button(self._next))
        layout.addSpacing(10)
        for action in (self._smaller, self._fit, self._larger, self._turn):
            layout.addWidget(self._button(action))

    def _button(self, action: QAction) -> QToolButton:
        button = QToolButton(self, autoRaise=True)
        button.setDefaultAction(action)
        button.setAccessibleName(action.data())
        return button

    @Slot()
    def _on_previous(self) -> None:
        self.turned.emit(-1)

    @Slot()
    def _on_next(self) -> None:
        self.turned.emit(1)

    @Slot()
    def _on_smaller(self) -> None:
        self.zoomed.emit(1 / ZOOM_STEP)

    @Slot()
    def _on_larger(self) -> None:
        self.zoomed.emit(ZOOM_STEP)

    @Slot()
    def _on_fit(self) -> None:
        self.zoomed.emit(0.0)
