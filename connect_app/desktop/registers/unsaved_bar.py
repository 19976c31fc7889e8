"""Says what the clerk typed that is not saved, why, and what helps. It is there only while there is such a row."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QWidget

from connect_app.desktop.lists.columns import Column
from connect_app.desktop.registers.drafts import Draft
from connect_app.desktop.style.appearance import Tint
from connect_app.desktop.style.icon_loading import IconName, Icons
from connect_app.desktop.text.sentences import said
from connect_app.domain.errors import ErrorKind


class UnsavedBar(QFrame):
    """Shows one row that is not saved, the one with the cursor before others.

    ``edit_wanted`` (id, field), ``save_wanted`` (id), ``keep_wanted`` (id), ``drop_wanted`` (id): what to do with it.
    """

    edit_wanted = Signal(str, str)
    save_wanted = Signal(str)
    keep_wanted = Signal(str)
    drop_wanted = Signal(str)

    def __init__(self, columns: Sequence[Column[Any]], icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._columns = [column for column in columns if column.field]
        self._icons = icons
        self._key = ""
        self._field = ""
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setAccessibleName(self.tr("Not saved"))
        self._sign = QLabel(self)
        self.text = QLabel(self, wordWrap=True)
        self.text.setTextFormat(Qt.TextFormat.PlainText)
        self.edit = QPushButton(self.tr("Edit"), self)
        self.retry = QPushButton(self.tr("Try again"), self)
        self.keep = QPushButton(self)
        self.drop = QPushButton(self)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(12, 7, 12, 7)
        layout.setSpacing(8)
        layout.addWidget(self._sign)
        layout.addWidget(self.text, 1)
        for button in (self.edit, self.retry, self.keep, self.drop):
            layout.addWidget(button)
        self.edit.clicked.connect(self._on_edit)
        self.retry.clicked.connect(self._on_retry)
        self.keep.clicked.connect(self._on_keep)
        self.drop.clicked.connect(self._on_drop)
        icons.loaded.connect(self._show_sign)
        self._show_sign()
        self.hide()

    def show_drafts(self, drafts: Mapping[str, Draft[Any]], current: str) -> None:
        """Show the first of these that needs the clerk, ``current`` before others; hide if none does."""
        stuck = [
            key for key, draft in drafts.items() if draft.is_stuck or (draft.is_incomplete and not draft.is_edited)
        ]
        self._key = current if current in stuck else next(iter(stuck), "")
        self.setVisible(bool(stuck))
        if not stuck:
            return
        draft = drafts[self._key]
        self._field = next(iter(draft.values), "")
        more = self.tr("%Ln more row(s) are not saved either.", "", len(stuck) - 1) if len(stuck) > 1 else ""
        self.text.setText(f"{self._why(draft)} {more}".strip())
        self._show_buttons(draft)

    def _show_buttons(self, draft: Draft[Any]) -> None:
        is_conflict = draft.conflict is not None
        is_gone = draft.conflict is not None and draft.conflict.theirs is None
        self.edit.setVisible(not is_conflict)
        self.retry.setVisible(draft.error is not None and draft.error.kind is not ErrorKind.FIX_DATA)
        self.keep.setVisible(is_conflict)
        self.keep.setText(self.tr("Add it again") if is_gone else self.tr("Keep mine"))
        self.drop.setText(self.tr("Take theirs") if is_conflict and not is_gone else self.tr("Discard"))

    def _why(self, draft: Draft[Any]) -> str:
        number = self._columns[0]
        name = draft.text(number).strip() or self.tr("New row")
        if draft.error is not None:
            return self.tr("{row} is not saved: {reason}").format(row=name, reason=said(draft.error.sentence))
        typed = [column for column in self._columns if column.field in draft.values]
        mine = "; ".join(f"{column.title}: {column.words(draft.values[column.field])}" for column in typed)
        if draft.conflict is None:
            missing = [column.title for column in self._columns if not draft.text(column).strip()]
            text = self.tr("{row} is not saved yet. Still missing: {what}.")
            return text.format(row=name, what=", ".join(missing))
        theirs = draft.conflict.theirs
        if theirs is None:
            return self.tr("{row} was deleted meanwhile by somebody else. You wrote {mine}.").format(
                row=name, mine=mine
            )
        now = "; ".join(
            f"{column.title}: {column.text(theirs)}" for column in self._columns if column.field in draft.values
        )
        if who := draft.conflict.who:
            text = self.tr("{row} was changed meanwhile by {who}. You wrote {mine}. It says now {theirs}.")
            return text.format(row=name, who=who, mine=mine, theirs=now)
        text = self.tr("{row} was changed meanwhile by somebody else. You wrote {mine}. It says now {theirs}.")
        return text.format(row=name, mine=mine, theirs=now)

    @Slot()
    def _show_sign(self) -> None:
        self._sign.setPixmap(self._icons.icon(IconName("warning", Tint.WARNING)).pixmap(18, 18))

    @Slot()
    def _on_edit(self) -> None:
        self.edit_wanted.emit(self._key, self._field)

    @Slot()
    def _on_retry(self) -> None:
        self.save_wanted.emit(self._key)

    @Slot()
    def _on_keep(self) -> None:
        self.keep_wanted.emit(self._key)

    @Slot()
    def _on_drop(self) -> None:
        self.drop_wanted.emit(self._key)
