"""The table widget of all lists: keyboard, drops on rows, and columns that stay as the user left them."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    Qt,
    QTimer,
    Signal,
    Slot,
)
from PySide6.QtGui import (
    QAction,
    QContextMenuEvent,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QMenu, QStyle, QTableView, QWidget

from connect_app.desktop.lists.giving_way import GivingWay
from connect_app.desktop.lists.middle_cut import MiddleCut
from connect_app.desktop.widgets.dropped import dropped_paths

if TYPE_CHECKING:
    from collections.abc import Sequence

    from connect_app.client.preferences import Preferences
    from connect_app.desktop.lists.columns import Column
    from connect_app.desktop.lists.rows_model import RowsModel

ROW_HEIGHT = 30
_BESIDE_TEXT = 14
"""What a cell has beside its text, and between a sign and it, in pixels at 100 %."""
_KEEP_LAYOUT_AFTER_MS = 400
_MODIFIERS = (Qt.Key.Key_Control, Qt.Key.Key_Shift, Qt.Key.Key_Alt, Qt.Key.Key_AltGr, Qt.Key.Key_Meta)
_BROUGHT_HERE = (
    Qt.FocusReason.TabFocusReason,
    Qt.FocusReason.BacktabFocusReason,
    Qt.FocusReason.MouseFocusReason,
    Qt.FocusReason.ShortcutFocusReason,
)


class ListTable(QTableView):
    """A table of whole rows over a `RowsModel`.

    ``activated_row`` (id): Enter or a double click. ``files_dropped`` (id, list of paths): dropped on a row, or below
    the last one (empty id); only where ``accepts_drops``. ``menu_wanted`` (global position): the context menu of the
    chosen rows. ``used``: the clerk did something here, or brought the keyboard here. ``everything_changed``: all that
    matches is chosen (`is_everything`), or no longer. ``tick_everything_wanted``: all of that is to be ticked, where
    ticks are kept. ``sort_wanted`` (the gateway's name of a column, ``-`` before it
    for down, empty for the usual order): a heading was clicked; only after `allow_sorting`.
    """

    activated_row = Signal(str)
    files_dropped = Signal(str, object)
    menu_wanted = Signal(QPoint)
    used = Signal()
    everything_changed = Signal()
    tick_everything_wanted = Signal()
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
        self.is_everything = False
        self._giving_way = GivingWay(self, self._columns)
        self._before_drag: list[str] | None = None
        self.setModel(model)
        self._set_manners(accepts_drops)
        self._set_header()
        self.activated.connect(self._on_activated)
        model.rowsInserted.connect(self._on_rows_inserted)
        model.modelReset.connect(self._on_model_reset)

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
            self.setColumnWidth(position, self._first_width(column))
            self.setColumnHidden(position, column.is_optional)
        self._restore_layout()
        for position, column in enumerate(self._columns):
            if column.is_number:
                self.setItemDelegateForColumn(position, MiddleCut(self))
            if column.stretches:
                header.setSectionResizeMode(position, QHeaderView.ResizeMode.Stretch)
        header.sectionMoved.connect(self._on_layout_changed)
        header.sectionResized.connect(self._on_layout_changed)

    def _first_width(self, column: Column[Any]) -> int:
        samples = column.samples() if column.samples is not None else ()
        texts = max(map(self.fontMetrics().horizontalAdvance, samples), default=0)
        sign = self.style().pixelMetric(QStyle.PixelMetric.PM_SmallIconSize) if column.icon or column.signs else 0
        return max(column.width, texts + sign + _BESIDE_TEXT if texts else 0)

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
        self._giving_way.insisted.update(key for key in layout.get("insisted", []) if key in positions)
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
        hidden = [column.key for column in in_order if self._is_hidden_by_clerk(position[column.key])]
        layout = {
            "order": [column.key for column in in_order],
            "hidden": hidden,
            "insisted": sorted(self._giving_way.insisted),
            "widths": {
                column.key: width
                for column in in_order
                if column.key not in hidden
                and not column.stretches
                and (width := self._giving_way.width(position[column.key])) != self._first_width(column)
            },
        }
        self._preferences.set(self._layout_key, layout)

    def _is_hidden_by_clerk(self, position: int) -> bool:
        return self.isColumnHidden(position) and not self._giving_way.is_hiding(position)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let columns give way where the list gets narrow."""
        self._giving_way.make_room()
        super().resizeEvent(event)

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
        self._giving_way.forget(position)
        self._giving_way.insist(key, is_wanted=is_shown)
        self.setColumnHidden(position, not is_shown)
        if is_shown and not self.columnWidth(position):
            self.setColumnWidth(position, self._first_width(self._columns[position]))
        self._giving_way.make_room()
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

    def excepted_ids(self) -> list[str]:
        """Return the ids of the rows that are here and not highlighted: what was taken out of everything."""
        chosen = set(self.chosen_ids())
        return [row.id for row in self._rows.rows() if row.id not in chosen]

    def selectAll(self) -> None:
        """Choose all that matches, loaded or not; rows that are loaded later are highlighted, too."""
        self.is_everything = self._rows.rowCount() > 0
        super().selectAll()
        self.everything_changed.emit()

    def _set_everything_off(self) -> None:
        if self.is_everything:
            self.is_everything = False
            self.everything_changed.emit()

    @Slot(QModelIndex, int, int)
    def _on_rows_inserted(self, _parent: QModelIndex, first: int, last: int) -> None:
        if self.is_everything:
            part = QItemSelection(self.model().index(first, 0), self.model().index(last, 0))
            flags = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
            self.selectionModel().select(part, flags)
            self.everything_changed.emit()

    @Slot()
    def _on_model_reset(self) -> None:
        self._set_everything_off()

    def selectionCommand(
        self, index: QModelIndex | QPersistentModelIndex, event: QEvent | None = None
    ) -> QItemSelectionModel.SelectionFlag:
        """A row that is taken out leaves everything else chosen; choosing anew ends that."""
        flags = super().selectionCommand(index, event)
        if flags & QItemSelectionModel.SelectionFlag.Clear:
            self._set_everything_off()
        return flags

    def current_id(self) -> str:
        """Return the id of the row that has the cursor, empty if there is none."""
        row = self._rows.row_at(self.currentIndex())
        return row.id if row is not None else ""

    def choose(self, key: str) -> bool:
        """Highlight this row alone and show it; False if it is not here."""
        index = self._rows.index_of(key)
        if not index.isValid():
            return False
        self._set_everything_off()
        flags = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
        self.selectionModel().setCurrentIndex(index, flags)
        self.scrollTo(index)
        return True

    def point_at(self, key: str) -> bool:
        """Put the cursor on this row and highlight none; False if it is not here."""
        index = self._rows.index_of(key)
        if index.isValid():
            self._set_everything_off()
            self.clearSelection()
            self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.NoUpdate)
            self.scrollTo(index)
        return index.isValid()

    def choose_all(self, keys: Sequence[str]) -> None:
        """Highlight these rows and no others, as far as they are here, the cursor on the first; none if none is."""
        self._set_everything_off()
        places = [index for key in keys if (index := self._rows.index_of(key)).isValid()]
        if not places:
            self.clearSelection()
            return
        self.selectionModel().setCurrentIndex(places[0], QItemSelectionModel.SelectionFlag.NoUpdate)
        chosen, rows = QItemSelection(), sorted({index.row() for index in places})
        for _, run in groupby(enumerate(rows), key=lambda one: one[1] - one[0]):  # one part for rows that touch
            part = [row for _, row in run]
            chosen.select(self._rows.index(part[0], 0), self._rows.index(part[-1], 0))
        flags = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
        self.selectionModel().select(chosen, flags)
        self.scrollTo(places[0])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Blank ticks or unticks the highlighted rows; the rest is as in every list."""
        if event.key() not in _MODIFIERS:
            self.used.emit()
        is_blank = event.key() == Qt.Key.Key_Space and event.modifiers() == Qt.KeyboardModifier.NoModifier
        if is_blank and self._rows.can_tick and self.chosen_ids():
            self.tick_chosen()
            return
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            if key := self.current_id():
                self.activated_row.emit(key)
            return
        super().keyPressEvent(event)

    def moveCursor(self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier) -> QModelIndex:
        """Home and End go to the first and the last row: a row is one thing here, not cells."""
        ends = {QAbstractItemView.CursorAction.MoveHome: 0, QAbstractItemView.CursorAction.MoveEnd: -1}
        if action in ends and (count := self._rows.rowCount()):
            return self._rows.index(ends[action] % count, max(0, self.currentIndex().column()))
        return super().moveCursor(action, modifiers)

    def tick_chosen(self) -> None:
        """Tick the highlighted rows, or untick them if all are ticked."""
        keys = self.chosen_ids()
        is_ticked = not self._rows.ticked.issuperset(keys)
        if self.is_everything and self._rows.keeps_ticks and is_ticked:
            self.tick_everything_wanted.emit()  # most of it may not be loaded
        else:
            self._rows.tick(keys, is_ticked=is_ticked)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for the menu of the chosen rows."""
        if self.chosen_ids():
            self.menu_wanted.emit(event.globalPos())

    @Slot(QModelIndex)
    def _on_activated(self, index: QModelIndex) -> None:
        row = self._rows.row_at(index)
        if row is not None:
            self.activated_row.emit(row.id)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Say that the clerk did something here."""
        self.used.emit()
        super().mousePressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Say that the clerk brought the keyboard here; what the program gives back is nothing new."""
        super().focusInEvent(event)
        if event.reason() in _BROUGHT_HERE:
            self.used.emit()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files."""
        if dropped_paths(event.mimeData()):
            self._before_drag = self.chosen_ids()
            event.acceptProposedAction()
        else:
            event.ignore()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """Highlight again what was chosen: nothing was dropped."""
        super().dragLeaveEvent(event)
        self._restore_before_drag()

    def _restore_before_drag(self) -> None:
        if self._before_drag is not None:
            self.choose_all(self._before_drag)
            self._before_drag = None

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
        if row is None:
            self._restore_before_drag()
        else:
            self._before_drag = None
            self.used.emit()
        self.files_dropped.emit(row.id if row is not None else "", dropped_paths(event.mimeData()))
