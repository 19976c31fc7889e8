"""The table of customers: ticks that survive a filter, a box in the header that ticks all, addresses typed in place."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QItemSelectionModel, QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QCheckBox, QHeaderView, QWidget

from connect_app.desktop.bulk.lines import Party
from connect_app.desktop.bulk.words import ADDRESS, party_columns
from connect_app.desktop.lists.list_table import ListTable
from connect_app.desktop.lists.rows_model import Index, RowsModel

if TYPE_CHECKING:
    from connect_app.client.preferences import Preferences
    from connect_app.desktop.style.icon_loading import Icons

_EDIT = int(Qt.ItemDataRole.EditRole)
_TYPED = (
    Qt.ItemFlag.ItemIsSelectable
    | Qt.ItemFlag.ItemIsEnabled
    | Qt.ItemFlag.ItemNeverHasChildren
    | Qt.ItemFlag.ItemIsEditable
)
_STEPS = 200
"""A list that differs in more rows is shown anew: telling Qt of each would take longer."""


class PartyModel(RowsModel[Party]):
    """Customers. ``address_typed`` (id, text): the clerk typed an address; the row shows it once it was planned."""

    address_typed = Signal(str, str)

    def __init__(self, icons: Icons, ticked: set[str], parent: QObject | None = None) -> None:
        super().__init__(icons, party_columns(), can_tick=True, parent=parent)
        self.ticked = ticked  # all that are ticked, those that a filter hides included
        self.address_column = next(at for at, column in enumerate(self.columns) if column.key == ADDRESS)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Addresses can be typed."""
        return _TYPED if index.column() == self.address_column else super().flags(index)

    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> Any:
        """What is edited is the address alone, without what stands for none."""
        if role == _EDIT:
            return self._rows[index.row()].address
        return super().data(index, role)

    def setData(self, index: Index, value: Any, role: int = _EDIT) -> bool:
        """Tell what was typed, or tick."""
        if role != _EDIT:
            return super().setData(index, value, role)
        row = self._rows[index.row()]
        if str(value).strip() != row.address:
            self.address_typed.emit(row.id, str(value).strip())
        return True

    def differs_much(self, rows: Sequence[Party]) -> bool:
        """Say whether becoming this list takes so many steps that it is better shown anew."""
        new = {row.id for row in rows}
        kept = [row.id for row in self._rows if row.id in new]
        is_in_order = kept == [row.id for row in rows if row.id in self._where]
        return not is_in_order or len(new ^ self._where.keys()) > _STEPS

    def _follow_ticks(self) -> None:
        """Keep them: a row that a filter hides is still ticked."""


class PartyTable(ListTable):
    """Customers as rows; Enter and F2 type an address, Blank ticks, as does the box in the header."""

    def __init__(self, model: PartyModel, preferences: Preferences, parent: QWidget | None = None) -> None:
        super().__init__(model, "bulk_mail", preferences, parent=parent)
        self._parties = model
        self.setAccessibleName(self.tr("Customers of this send"))
        self.setEditTriggers(QAbstractItemView.EditTrigger.DoubleClicked)
        self.allow_sorting()
        self.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.Fixed)
        self.tick_all = QCheckBox(self.horizontalHeader())
        self.tick_all.setAccessibleName(self.tr("Tick all that are listed"))
        self.tick_all.setToolTip(self.tr("Tick or untick all that are listed"))
        self.tick_all.clicked.connect(self._on_tick_all)
        model.ticks_changed.connect(self._show_ticks)
        for signal in (self.horizontalHeader().sectionResized, self.horizontalHeader().sectionMoved):
            signal.connect(self._place_box)
        self.horizontalScrollBar().valueChanged.connect(self._place_box)
        self._place_box()

    def show_parties(self, parties: Sequence[Party]) -> None:
        """Become this list; cursor, choice and scroll position stay where their rows stay."""
        if not self._parties.differs_much(parties):
            self._parties.show_rows(parties)
        else:
            current, chosen, at = self.current_id(), self.chosen_ids(), self.verticalScrollBar().value()
            self._parties.replace_rows(parties)
            self._choose_again(current, chosen)
            self.verticalScrollBar().setValue(at)
        if not self.currentIndex().isValid() and parties:
            self.choose(parties[0].id)
        self._show_ticks()

    def edit_address(self) -> None:
        """Open the address of the row that has the cursor."""
        index = self.currentIndex()
        # The Return that ends typing comes here, too, while the editor is still open.
        if index.isValid() and self.state() != QAbstractItemView.State.EditingState:
            cell = index.siblingAtColumn(self._parties.address_column)
            self.scrollTo(cell)
            self.edit(cell)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter and F2 type an address; the rest is as in every list."""
        is_plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if is_plain and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2):
            self.edit_address()
            return
        super().keyPressEvent(event)

    def _choose_again(self, current: str, chosen: Sequence[str]) -> None:
        flags = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
        index = self._parties.index_of(current)
        if index.isValid():
            self.selectionModel().setCurrentIndex(index, flags)
        for key in chosen:
            there = self._parties.index_of(key)
            if there.isValid():
                self.selectionModel().select(there, flags)

    @Slot()
    def _show_ticks(self) -> None:
        rows = self._parties.rows()
        ticked = sum(row.id in self._parties.ticked for row in rows)
        state = Qt.CheckState.Checked if ticked == len(rows) else Qt.CheckState.PartiallyChecked
        self.tick_all.setCheckState(state if ticked else Qt.CheckState.Unchecked)
        self.tick_all.setEnabled(bool(rows))

    @Slot()
    def _on_tick_all(self) -> None:
        keys = [row.id for row in self._parties.rows()]
        self._parties.tick(keys, is_ticked=not self._parties.ticked.issuperset(keys))
        self._show_ticks()

    @Slot()
    def _place_box(self) -> None:
        header = self.horizontalHeader()
        size = self.tick_all.sizeHint()
        left = header.sectionViewportPosition(0) + 3
        self.tick_all.setGeometry(left, max(0, (header.sizeHint().height() - size.height()) // 2), *size.toTuple())
