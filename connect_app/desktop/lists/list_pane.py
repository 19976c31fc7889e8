"""A list with its heading, and in its place a message while there is nothing to show."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QItemSelection, QModelIndex, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from connect_app.desktop.lists.list_table import ListTable
from connect_app.desktop.lists.rows_model import RowsModel
from connect_app.desktop.text.figures import number_text
from connect_app.desktop.text.sentences import said
from connect_app.domain.errors import ConnectError

_BUSY_AFTER_MS = 250


@dataclass(frozen=True)
class EmptyText:
    """What stands in place of an empty list: what is so, and what to do next."""

    title: str
    advice: str


class Message(QWidget):
    """A calm text in the middle, with a button where one helps. ``pressed``: the button was."""

    pressed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = QLabel(self, alignment=Qt.AlignmentFlag.AlignCenter, wordWrap=True)
        font = self._title.font()
        font.setPointSizeF(font.pointSizeF() * 1.15)
        font.setBold(True)
        self._title.setFont(font)
        self._advice = QLabel(self, alignment=Qt.AlignmentFlag.AlignCenter, wordWrap=True)
        self._advice.setForegroundRole(self.foregroundRole().PlaceholderText)
        self._button = QPushButton(self)
        self._button.clicked.connect(self.pressed)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(32, 12, 32, 12)
        layout.addStretch(1)
        layout.addWidget(self._title)
        layout.addWidget(self._advice)
        layout.addSpacing(6)
        layout.addWidget(self._button, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addStretch(1)
        self.setAutoFillBackground(True)
        self.setBackgroundRole(self.backgroundRole().Base)

    def say(self, title: str, advice: str, button: str = "") -> None:
        """Show another text."""
        self._title.setText(title)
        self._advice.setText(advice)
        self._advice.setVisible(bool(advice))
        self._button.setText(button)
        self._button.setVisible(bool(button))


class ListPane(QWidget):
    """Heading, table, and the message in its place.

    ``hangs_on_choice``: what is shown hangs on what is chosen elsewhere, so that without a source it is empty; any
    other list without a source still waits for the gateway.

    ``current_changed`` (id or empty): the cursor stands on another row. ``chosen_changed``: other rows are highlighted.
    """

    current_changed = Signal(str)
    chosen_changed = Signal()

    def __init__(
        self,
        heading: str,
        table: ListTable,
        model: RowsModel[Any],
        empty: EmptyText,
        parent: QWidget | None = None,
        *,
        hangs_on_choice: bool = False,
    ) -> None:
        super().__init__(parent)
        self.table = table
        self._model = model
        self._empty = empty
        self._hangs_on_choice = hangs_on_choice
        self._current = ""
        self._heading = QLabel(heading, self)
        font = self._heading.font()
        font.setBold(True)
        self._heading.setFont(font)
        self._heading.setBuddy(table)
        self._count = QLabel(self)
        self._count.setForegroundRole(self.foregroundRole().PlaceholderText)
        self._message = Message(self)
        self._message.pressed.connect(model.refresh)
        self._build()
        self._busy_timer = QTimer(self, singleShot=True, interval=_BUSY_AFTER_MS)
        self._busy_timer.timeout.connect(self._on_still_busy)
        self._listen()
        self._settle()

    def _build(self) -> None:
        self.table.setAccessibleName(self._heading.text())
        self._stack = QStackedWidget(self)
        self._stack.addWidget(self.table)
        self._stack.addWidget(self._message)
        bar = QHBoxLayout()
        bar.setContentsMargins(12, 7, 12, 7)
        bar.setSpacing(8)
        bar.addWidget(self._heading)
        bar.addWidget(self._count)
        bar.addStretch(1)
        self.bar = bar
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(bar)
        layout.addWidget(self._stack, 1)
        self._layout = layout

    def add_below_heading(self, widget: QWidget) -> None:
        """Put a bar, such as filters, between heading and table."""
        self._layout.insertWidget(1, widget)

    def _listen(self) -> None:
        model = self._model
        model.loaded.connect(self._settle)
        model.failed.connect(self._on_failed)
        for signal in (model.modelReset, model.rowsInserted, model.rowsRemoved):
            signal.connect(self._settle)
        selection = self.table.selectionModel()
        selection.selectionChanged.connect(self._on_selection_changed)
        selection.currentRowChanged.connect(self._on_current_changed)

    def set_heading(self, text: str) -> None:
        """Show another heading."""
        self._heading.setText(text)
        self.table.setAccessibleName(text)

    def set_empty(self, empty: EmptyText) -> None:
        """Show another text while the list is empty."""
        self._empty = empty
        self._settle()

    @Slot()
    def _settle(self) -> None:
        """Show the table if it has rows, else why it has none."""
        has_rows = self._model.rowCount() > 0
        count = number_text(self._model.total) if self._model.total else ""
        self._count.setText(
            self.tr("more than {count}").format(count=count) if self._model.is_total_at_least else count
        )
        if has_rows:
            self._busy_timer.stop()
            self._stack.setCurrentIndex(0)
        elif self._model.is_loaded or (self._hangs_on_choice and not self._model.has_source):
            self._busy_timer.stop()
            self._message.say(self._empty.title, self._empty.advice)
            self._stack.setCurrentIndex(1)
        elif not self._busy_timer.isActive():
            self._busy_timer.start()
        self._tell_current()

    @Slot()
    def _on_still_busy(self) -> None:
        if self._model.rowCount() == 0 and not self._model.is_loaded:
            self._message.say(self.tr("Loading…"), "")
            self._stack.setCurrentIndex(1)

    @Slot(object)
    def _on_failed(self, error: ConnectError) -> None:
        self._busy_timer.stop()
        if self._model.rowCount() == 0:
            self._message.say(self.tr("The list could not be loaded."), said(error.sentence), self.tr("Try again"))
            self._stack.setCurrentIndex(1)

    @Slot(QItemSelection, QItemSelection)
    def _on_selection_changed(self, _chosen: QItemSelection, _left: QItemSelection) -> None:
        self.chosen_changed.emit()

    @Slot(QModelIndex, QModelIndex)
    def _on_current_changed(self, _current: QModelIndex, _previous: QModelIndex) -> None:
        self._tell_current()

    def _tell_current(self) -> None:
        current = self.table.current_id()
        if current != self._current:
            self._current = current
            self.current_changed.emit(current)
