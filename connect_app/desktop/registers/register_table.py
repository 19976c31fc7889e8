"""The table of a register: cells are edited where they stand, and a refresh never takes a text out of an editor."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractItemModel, QItemSelectionModel, QModelIndex, QPersistentModelIndex, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QAbstractItemView,
    QComboBox,
    QLineEdit,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)
from shiboken6 import isValid

from connect_app.desktop.lists.list_table import ListTable

if TYPE_CHECKING:
    from connect_app.client.preferences import Preferences
    from connect_app.desktop.lists.columns import Column
    from connect_app.desktop.registers.register_model import RegisterModel

Index = QModelIndex | QPersistentModelIndex
Trigger = QAbstractItemView.EditTrigger
Hint = QAbstractItemDelegate.EndEditHint
_VALUE = int(Qt.ItemDataRole.UserRole)


class ChoiceBox(QComboBox):
    """``chosen`` (itself): its list was open and is closed; keys that choose without opening it go on choosing."""

    chosen = Signal(object)

    def hidePopup(self) -> None:
        """Close the list."""
        was_open = self.view().isVisible()
        super().hidePopup()
        if was_open:
            self.chosen.emit(self)


class CellDelegate(QStyledItemDelegate):
    """Opens a line to type in, or a box to choose from, and tells the model which row is edited."""

    def __init__(self, model: RegisterModel[Any, Any], parent: QWidget) -> None:
        super().__init__(parent)
        self._model = model

    def createEditor(self, parent: QWidget, _option: QStyleOptionViewItem, index: Index) -> QWidget:
        """Return the editor of a cell."""
        column = self._model.columns[index.column()]
        row = self._model.row_at(index)
        editor = QLineEdit(parent) if column.choices is None else self._choice_box(parent, column)
        editor.setAutoFillBackground(True)
        editor.setAccessibleName(column.title)
        if row is not None:
            editor.setProperty("row", row.id)
            self._model.begin_edit(row.id)
        return editor

    def _choice_box(self, parent: QWidget, column: Column[Any]) -> QWidget:
        box = ChoiceBox(parent)
        for value, text in column.choices() if column.choices is not None else ():
            box.addItem(text, value)
        box.chosen.connect(self._on_chosen, Qt.ConnectionType.QueuedConnection)
        return box

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        """Fill the editor, unless the clerk has typed into it already."""
        text = index.data(int(Qt.ItemDataRole.EditRole))
        if isinstance(editor, QComboBox):
            editor.setCurrentIndex(max(0, editor.findData(text, _VALUE)))
        elif isinstance(editor, QLineEdit) and not editor.isModified():
            editor.setText(text)

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        """Hand the text over."""
        if isinstance(editor, QComboBox):
            model.setData(index, editor.currentData(_VALUE))
        elif isinstance(editor, QLineEdit):
            model.setData(index, editor.text())

    def destroyEditor(self, editor: QWidget, index: Index) -> None:
        """Tell the model that nobody edits the row any more."""
        key = editor.property("row")
        super().destroyEditor(editor, index)
        if isinstance(key, str):
            self._model.end_edit(key)

    @Slot(object)
    def _on_chosen(self, editor: QWidget) -> None:
        if isValid(editor) and editor.isVisible():
            self.commitData.emit(editor)
            self.closeEditor.emit(editor, Hint.NoHint)


class RegisterTable(ListTable):
    """Enter edits the cell, or opens the row where ``opens_rows``; F2 edits always."""

    def __init__(
        self,
        model: RegisterModel[Any, Any],
        layout_name: str,
        preferences: Preferences,
        *,
        opens_rows: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(model, layout_name, preferences, parent=parent)
        self._model = model
        self._opens_rows = opens_rows
        self.setEditTriggers(Trigger.SelectedClicked if opens_rows else Trigger.DoubleClicked)
        self.setItemDelegate(CellDelegate(model, self))

    def edit_cell(self, key: str = "", field: str = "") -> None:
        """Open the editor of a cell: of this row and field, or of the cell that has the cursor, or beside it."""
        index = self._model.index_of(key) if key else self.currentIndex()
        fields = [column.field for column in self._model.columns]
        if field and field in fields:
            index = index.siblingAtColumn(fields.index(field))
        if not index.flags() & Qt.ItemFlag.ItemIsEditable:
            places = (index.siblingAtColumn(place) for place in range(len(fields)) if not self.isColumnHidden(place))
            index = next((place for place in places if place.flags() & Qt.ItemFlag.ItemIsEditable), QModelIndex())
        if index.isValid():
            flags = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
            self.selectionModel().setCurrentIndex(index, flags)  # as Qt does it only while Ctrl is not held down
            self.scrollTo(index)
            self.edit(index)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter and F2 edit; the rest is as in every list."""
        is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers()
        is_closed = self.state() != QAbstractItemView.State.EditingState
        if is_enter and not is_closed:
            return  # it was for the editor, which lets it through
        if is_closed and (event.key() == Qt.Key.Key_F2 or (is_enter and not self._opens_rows)):
            self.edit_cell()
            return
        super().keyPressEvent(event)

    def closeEditor(self, editor: QWidget, hint: QAbstractItemDelegate.EndEditHint) -> None:
        """Go on to the next cell of a new row that lacks something still."""
        draft = self._model.draft(self.current_id())
        if hint == Hint.SubmitModelCache and draft is not None and draft.is_incomplete:
            hint = Hint.EditNextItem
        super().closeEditor(editor, hint)
