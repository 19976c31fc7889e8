"""A register that is edited in its table. What was typed stays in its cell until the gateway has taken it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import TYPE_CHECKING, Any, Generic

from PySide6.QtCore import QCoreApplication, QObject, Qt, QTimer, Signal

from connect_app.desktop.lists.columns import Column
from connect_app.desktop.lists.rows_model import Index
from connect_app.desktop.lists.table import TableModel
from connect_app.desktop.registers.drafts import Conflict, Draft, Saved, save_draft
from connect_app.desktop.registers.registers import E, R, Register
from connect_app.desktop.style.appearance import Tint
from connect_app.desktop.style.icon_loading import IconName
from connect_app.desktop.text.sentences import said

if TYPE_CHECKING:
    from connect_app.desktop.background.workplace import Workplace
    from connect_app.desktop.style.icon_loading import Icons
    from connect_app.domain.errors import ConnectError

_DISPLAY = int(Qt.ItemDataRole.DisplayRole)
_EDIT = int(Qt.ItemDataRole.EditRole)
_DECORATION = int(Qt.ItemDataRole.DecorationRole)
_TOOL_TIP = int(Qt.ItemDataRole.ToolTipRole)
_SPOKEN = int(Qt.ItemDataRole.AccessibleTextRole)


class RegisterModel(TableModel[R], Generic[R, E]):
    """Rows of a register, in the order of their numbers; new ones stand on top until they are saved.

    ``saved`` (Saved): the gateway took what was typed. ``drafts_changed``: `drafts` are others, or stand otherwise.
    ``required``: the fields that a new row needs before it is saved. ``is_locked``: nothing may be edited.
    """

    saved = Signal(object)
    drafts_changed = Signal()

    def __init__(
        self,
        workplace: Workplace,
        icons: Icons,
        columns: Sequence[Column[R]],
        order: Callable[[R], str],
        *,
        required: Sequence[str] = (),
        parent: QObject | None = None,
    ) -> None:
        super().__init__(workplace, icons, columns, order=order, parent=parent)
        self.is_locked = True
        self._number = order
        self._required = tuple(required)
        self._register: Register[R, E] | None = None
        self._drafts: dict[str, Draft[R]] = {}
        self._by_field = {column.field: column for column in self.columns if column.field}

    def show_register(self, register: Register[R, E]) -> None:
        """Show another register, or the same narrowed down otherwise; what was typed stays."""
        self._register = register
        self.show_source(register)

    # What Qt asks for

    def data(self, index: Index, role: int = _DISPLAY) -> Any:
        """What a cell shows; one that is not saved yet shows what was typed, with a sign."""
        column, row = self.columns[index.column()], self._rows[index.row()]
        draft = self._drafts.get(row.id)
        text = draft.values.get(column.field) if draft is not None else None
        if role == _EDIT:
            return column.edit_text(row) if text is None else text
        if draft is None or text is None:
            return super().data(index, role)
        if role == _DISPLAY:
            return column.words(text)
        if role == _DECORATION:
            return self._icons.icon(_sign(draft, column.field))
        if role in (_TOOL_TIP, _SPOKEN):
            return f"{column.words(text)}. {_remark(draft)}"
        return super().data(index, role)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Cells that belong to a field are edited, unless the list is locked."""
        flags = super().flags(index)
        if self.is_locked or not index.isValid() or not self.columns[index.column()].field:
            return flags
        draft = self._drafts.get(self._rows[index.row()].id)
        is_moving = draft is not None and draft.is_new and draft.is_saving
        return flags if is_moving else flags | Qt.ItemFlag.ItemIsEditable

    def setData(self, index: Index, value: Any, role: int = _EDIT) -> bool:
        """Keep what was typed, and save it."""
        if role != _EDIT:
            return super().setData(index, value, role)
        column, row = self.columns[index.column()], self._rows[index.row()]
        draft = self._drafts.setdefault(row.id, Draft(row))
        draft.note_text(column.field, str(value), column.edit_text(draft.base))
        self.save(row.id)
        return True

    # Typing

    def add_blank(self, row: R) -> None:
        """Put an empty row on top; it is saved once its required fields are filled, and goes if nothing is typed."""
        self._drafts[row.id] = Draft(row, is_new=True)
        self.show_rows([row, *self._rows])

    def begin_edit(self, key: str) -> None:
        """An editor was opened on a row: what is typed counts on top of the row as it is now."""
        row = self._rows[self._where[key]]
        self._drafts.setdefault(key, Draft(row)).is_edited = True

    def end_edit(self, key: str) -> None:
        """The editor was closed."""
        draft = self._drafts.get(key)
        if draft is not None:
            draft.is_edited = False
            QTimer.singleShot(0, self, partial(self._drop_if_idle, key))  # the next cell may be edited at once

    def draft(self, key: str) -> Draft[R] | None:
        """Return what was typed into a row, None if nothing was."""
        draft = self._drafts.get(key)
        return draft if draft is not None and (draft.values or draft.is_new) else None

    @property
    def unsaved(self) -> dict[str, Draft[R]]:
        """Everything that was typed and is not saved yet, by the id of its row."""
        return {key: draft for key, draft in self._drafts.items() if draft.values}

    # Saving

    def save(self, key: str) -> None:
        """Save what was typed into a row; again after an error."""
        draft, register = self._drafts[key], self._register
        if register is None or draft.is_saving:
            self._tell(key)
            return  # what is typed while it is being saved is saved after that
        if not draft.values:
            self._drop_if_idle(key)
            return
        fields = [self._by_field[name] for name in self._required]
        draft.is_incomplete = draft.is_new and not all(draft.text(column).strip() for column in fields)
        if draft.is_incomplete:
            self._tell(key)
            return
        draft.is_saving, draft.error, draft.conflict = True, None, None
        values = dict(draft.values)
        edited = partial(register.edited, draft.base, values)
        call = partial(save_draft, register, None if draft.is_new else draft.base, edited, draft.key)
        self._workplace.ask(
            call, partial(self._on_saved, key, draft, values), partial(self._on_not_saved, key, draft), self
        )
        self._tell(key)

    def keep_mine(self, key: str) -> None:
        """Save what was typed on top of what somebody else wrote; a row that was deleted is added again."""
        draft = self._drafts[key]
        if draft.conflict is not None:
            draft.is_new = draft.conflict.theirs is None
            draft.base = draft.conflict.theirs or draft.base
        self.save(key)

    def drop(self, key: str) -> None:
        """Drop what was typed; the row shows what the gateway has."""
        draft = self._drafts.pop(key)
        theirs = draft.conflict.theirs if draft.conflict is not None else draft.base
        if key in self._where:
            self.take_rows({key: None if draft.is_new else theirs})
        if not draft.is_new:
            self.note_changes([key])
        self.drafts_changed.emit()

    # Rows

    def show_rows(self, rows: Sequence[R]) -> None:
        """Become this list; rows that something is typed into stay, whatever the gateway says."""
        here = {row.id for row in rows}
        kept = [row for row in self._rows if row.id in self._drafts and row.id not in here]
        super().show_rows(sorted([*rows, *kept], key=self._number) if kept else rows)

    def replace_rows(self, rows: Sequence[R]) -> None:
        """Become another list; new rows that are not saved yet stay on top."""
        new = [row for row in self._rows if row.id in self._drafts and self._drafts[row.id].is_new]
        super().replace_rows([*new, *rows])

    # Inside

    def _on_saved(
        self, key: str, draft: Draft[R], values: Mapping[str, str], outcome: Saved[R, E] | Conflict[R]
    ) -> None:
        draft.is_saving = False
        if isinstance(outcome, Conflict):
            draft.conflict = outcome
            self._tell(key)
            return
        row, was_new = outcome.row, draft.is_new
        draft.base, draft.is_new = row, False
        draft.values = {name: text for name, text in draft.values.items() if values.get(name) != text}
        is_here = self._drafts.get(key) is draft  # it may have been dropped meanwhile, and saved all the same
        if is_here and (was_new or not (draft.values or draft.is_edited)):
            del self._drafts[key]
        self.take_rows({key: None, row.id: row})
        if was_new and self.total is not None:
            self.total += 1
        self.loaded.emit()
        self.drafts_changed.emit()
        self.saved.emit(outcome)
        if is_here and key in self._drafts and draft.values:
            self.save(key)

    def _on_not_saved(self, key: str, draft: Draft[R], error: ConnectError) -> None:
        draft.is_saving, draft.error = False, error
        self._tell(key)

    def _tell(self, key: str) -> None:
        if key in self._where:
            self.replace_row(self._rows[self._where[key]])
        self.drafts_changed.emit()

    def _drop_if_idle(self, key: str) -> None:
        draft = self._drafts.get(key)
        if draft is not None and not (draft.values or draft.is_edited or draft.is_saving):
            self.drop(key)


def _remark(draft: Draft[Any]) -> str:
    translate = QCoreApplication.translate
    if draft.error is not None:
        return said(draft.error.sentence)
    if draft.conflict is not None:
        return translate("RegisterModel", "It was changed meanwhile by somebody else.")
    if draft.is_saving:
        return translate("RegisterModel", "It is being saved.")
    return translate("RegisterModel", "It is not saved yet.")


def _sign(draft: Draft[Any], field: str) -> IconName:
    named = {one.field for one in getattr(draft.error, "errors", ())} & draft.values.keys()
    is_to_blame = draft.is_stuck and (not named or field in named)
    return IconName("warning", Tint.WARNING) if is_to_blame else IconName("waiting")
