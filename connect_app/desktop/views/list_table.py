"""The table widget of all lists: keyboard, drops on rows, and columns that stay as the user left them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPoint, Qt, QTimer, Signal, Slot
from PySide6.QtGui import (
    QAction,
    QContextMenuEvent,
    QDragEnterEvent,
    QDragMoveEvent,
    QDropEvent,
    QFocusEvent,
    QKeyEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QMenu, QTableView, QWidget

from connect_app.desktop.dropped import dropped_files

if TYPE_CHECKING:
    from collections.abc import Sequence

    from connect_app.client.preferences import Preferences
    from connect_app.desktop.models.columns import Column
    from connect_app.desktop.models.rows_model import RowsModel

ROW_HEIGHT = 30
_KEEP_LAYOUT_AFTER_MS = 400


class ListTable(QTableView):
    """A table of whole rows over a `RowsModel`.

    ``activated_row`` (id): Enter or a double click. ``files_dropped`` (id, list of paths): dropped on a row, or below
    the last one (empty id); only where ``accepts_drops``. ``menu_wanted`` (global position): the context menu of the
    chosen rows. ``focused``: the keyboard came here. ``sort_wanted`` (the gateway's name of a column, ``-`` before it
    for down, empty for the usual order): a heading was clicked; only after `allow_sorting`.
    """

    activated_row = Signal(str)
    files_dropped = Signal(str, object)
    menu_wanted = Signal(QPoint)
    focused = Signal()
    sort_wanted = Signal(str)

    def __init__(
        self,
        model: RowsModel[Any],
        layout_name: str,
        preferences: Preferences,
        *,
        accepts_drops: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._rows = model
        self._columns: Sequence[Column[Any]] = model.columns
        self._layout_key = f"columns.{layout_name}"
        self._preferences = preferences
        self._keep_timer = QTimer(self, singleShot=True, interval=_KEEP_LAYOUT_AFTER_MS)
        self._keep_timer.timeout.connect(self._on_keep_layout)
        self.setModel(model)
        self._set_manners(accepts_drops)
        self._set_header()
        self.activated.connect(self._on_activated)

    def _set_manners(self, accepts_drops: bool) -> None:
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setAlternatingRowColors(True)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setFrameShape(QTableView.Shape.NoFrame)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setAcceptDrops(accepts_drops)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(ROW_HEIGHT)

    def _set_header(self) -> None:
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionsMovable(True)
        header.setMinimumSectionSize(40)
        header.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        header.customContextMenuRequested.connect(self._on_header_menu)
        for position, column in enumerate(self._columns):
            self.setColumnWidth(position, column.width)
            self.setColumnHidden(position, column.is_optional)
        self._restore_layout()
        for position, column in enumerate(self._columns):
            if column.stretches:
                header.setSectionResizeMode(position, QHeaderView.ResizeMode.Stretch)
        header.sectionMoved.connect(self._on_layout_changed)
        header.sectionResized.connect(self._on_layout_changed)

    def allow_sorting(self) -> None:
        """Let headings be clicked: up, down, and back to the usual order."""
        header = self.horizontalHeader()
        header.setSectionsClickable(True)
        header.setSortIndicatorClearable(True)
        header.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        header.setSortIndicatorShown(True)
        header.sortIndicatorChanged.connect(self._on_sort_indicator_changed)

    @Slot(int, Qt.SortOrder)
    def _on_sort_indicator_changed(self, position: int, order: Qt.SortOrder) -> None:
        key = self._columns[position].sort_key if position >= 0 else None
        if position >= 0 and key is None:
            self.horizontalHeader().setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
            return
        down = "-" if order == Qt.SortOrder.DescendingOrder else ""
        self.sort_wanted.emit(f"{down}{key}" if key else "")

    # Columns as the user left them

    def _restore_layout(self) -> None:
        layout = self._preferences.get(self._layout_key)
        if not isinstance(layout, dict):
            return
        header = self.horizontalHeader()
        positions = {column.key: position for position, column in enumerate(self._columns)}
        hidden = layout.get("hidden", [])
        known = [key for key in layout.get("order", []) if key in positions]
        for visual, key in enumerate(known):
            header.moveSection(header.visualIndex(positions[key]), visual)
            self.setColumnHidden(positions[key], key in hidden)
        for key, width in layout.get("widths", {}).items():
            if key in positions and isinstance(width, int) and width > 0:
                self.setColumnWidth(positions[key], width)

    @Slot()
    def _on_layout_changed(self) -> None:
        self._keep_timer.start()

    @Slot()
    def _on_keep_layout(self) -> None:
        header = self.horizontalHeader()
        in_order = [self._columns[header.logicalIndex(visual)] for visual in range(len(self._columns))]
        position = {column.key: index for index, column in enumerate(self._columns)}
        layout = {
            "order": [column.key for column in in_order],
            "hidden": [column.key for column in in_order if self.isColumnHidden(position[column.key])],
            "widths": {
                column.key: header.sectionSize(position[column.key])
                for column in in_order
                if not self.isColumnHidden(position[column.key]) and not column.stretches
            },
        }
        self._preferences.set(self._layout_key, layout)

    @Slot(QPoint)
    def _on_header_menu(self, position: QPoint) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for index, column in enumerate(self._columns):
            action = menu.addAction(column.title or column.key)
            action.setCheckable(True)
            action.setChecked(not self.isColumnHidden(index))
            action.setEnabled(index != 0)
            action.setData(index)
        menu.triggered.connect(self._on_column_chosen)
        menu.popup(self.horizontalHeader().mapToGlobal(position))

    def _on_column_chosen(self, action: QAction) -> None:
        self.show_column(self._columns[action.data()].key, is_shown=action.isChecked())

    def show_column(self, key: str, *, is_shown: bool) -> None:
        """Show or hide a column, and keep that."""
        position = next(index for index, column in enumerate(self._columns) if column.key == key)
        self.setColumnHidden(position, not is_shown)
        self._keep_timer.start()

    # Keyboard and mouse

    def chosen_ids(self) -> list[str]:
        """Return the ids of the highlighted rows, from top to bottom."""
        # By ranges: one index for each row would take seconds where thousands are chosen.
        chosen = {
            row for part in self.selectionModel().selection().toList() for row in range(part.top(), part.bottom() + 1)
        }
        rows = self._rows.rows()
        return [rows[row].id for row in sorted(chosen) if row < len(rows)]

    def current_id(self) -> str:
        """Return the id of the row that has the cursor, empty if there is none."""
        row = self._rows.row_at(self.currentIndex())
        return row.id if row is not None else ""

    def choose(self, key: str) -> bool:
        """Highlight this row alone and show it; False if it is not here."""
        index = self._rows.index_of(key)
        if not index.isValid():
            return False
        flags = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
        self.selectionModel().setCurrentIndex(index, flags)
        self.scrollTo(index)
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Blank ticks or unticks the highlighted rows; the rest is as in every list."""
        is_blank = event.key() == Qt.Key.Key_Space and event.modifiers() == Qt.KeyboardModifier.NoModifier
        if is_blank and self._rows.can_tick and (keys := self.chosen_ids()):
            self._rows.tick(keys, is_ticked=not self._rows.ticked.issuperset(keys))
            return
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            if key := self.current_id():
                self.activated_row.emit(key)
            return
        super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for the menu of the chosen rows."""
        if self.chosen_ids():
            self.menu_wanted.emit(event.globalPos())

    @Slot(QModelIndex)
    def _on_activated(self, index: QModelIndex) -> None:
        row = self._rows.row_at(index)
        if row is not None:
            self.activated_row.emit(row.id)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Say that the keyboard came here."""
        super().focusInEvent(event)
        self.focused.emit()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files."""
        if dropped_files(event.mimeData()):
            event.acceptProposedAction()
        else:
            event.ignore()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Show the row that a file would hang on."""
        row = self._rows.row_at(self.indexAt(event.position().toPoint()))
        if row is not None:
            self.choose(row.id)
        event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Say which files were dropped on which row."""
        row = self._rows.row_at(self.indexAt(event.position().toPoint()))
        event.acceptProposedAction()
        self.files_dropped.emit(row.id if row is not None else "", dropped_files(event.mimeData()))
