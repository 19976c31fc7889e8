"""What the two registers have in common: a table that is edited in place, searched by the gateway, with its history."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from connect_app.desktop.lists.list_pane import EmptyText, ListPane
from connect_app.desktop.lists.view import View
from connect_app.desktop.registers.drafts import Change, Saved
from connect_app.desktop.registers.history import History, RowsStep
from connect_app.desktop.registers.register_model import RegisterModel
from connect_app.desktop.registers.register_table import RegisterTable
from connect_app.desktop.registers.registers import Register
from connect_app.desktop.registers.unsaved_bar import UnsavedBar
from connect_app.desktop.text.sentences import said
from connect_app.desktop.widgets.dropped import FileDrops
from connect_app.desktop.widgets.notices import Notice
from connect_app.domain.errors import ConnectError, ErrorKind, FixData

if TYPE_CHECKING:
    from connect_app.client.calls import Gateway
    from connect_app.client.register_calls import Register as RegisterName
    from connect_app.desktop.background.workplace import Workplace
    from connect_app.desktop.style.icon_loading import Icons

AnyModel = RegisterModel[Any, Any]
AnyRegister = Register[Any, Any]


@dataclass(frozen=True)
class RegisterWords:
    """The texts of one register: its name, what stands there while it is empty, and while nothing was found."""

    title: str
    empty: EmptyText
    not_found: EmptyText


class RegisterView(View):
    """``notice`` (Notice): something to tell the clerk. ``files_dropped`` (paths): to be imported.

    ``add_wanted``, ``import_wanted``, ``export_wanted``: the buttons above the list. ``row_open_wanted`` (id): the
    whole row, not a cell of it.
    """

    notice = Signal(object)
    files_dropped = Signal(object)
    add_wanted = Signal()
    import_wanted = Signal()
    export_wanted = Signal()
    row_open_wanted = Signal(str)

    def __init__(
        self,
        workplace: Workplace,
        icons: Icons,
        name: RegisterName,
        model: AnyModel,
        table: RegisterTable,
        words: RegisterWords,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self._words = words
        self._search = ""
        self.name = name
        self.model = model
        self.table = table
        self.history = History(workplace, self)
        self.pane = ListPane(words.title, table, model, words.empty, self)
        self.unsaved_bar = UnsavedBar(model.columns, icons, self)
        self.add_button = QPushButton(self.tr("Add"), self)
        self.import_button = QPushButton(self.tr("Import…"), self)
        self.export_button = QPushButton(self.tr("Export…"), self)
        self._lock = QLabel(self.tr("You may look, not change anything."), self)
        self._build()
        self._listen()
        self._on_settings_changed()

    def _build(self) -> None:
        self.drops = FileDrops(self)
        self._lock.setForegroundRole(self.foregroundRole().PlaceholderText)
        for widget in (self._lock, self.add_button, self.import_button, self.export_button):
            self.pane.bar.addWidget(widget)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.pane, 1)
        layout.addWidget(self.unsaved_bar)

    def _listen(self) -> None:
        self.drops.dropped.connect(self.files_dropped)
        self.add_button.clicked.connect(self.add_wanted)
        self.import_button.clicked.connect(self.import_wanted)
        self.export_button.clicked.connect(self.export_wanted)
        self.table.menu_wanted.connect(self.menu_wanted)
        self.table.activated_row.connect(self.row_open_wanted)
        self.pane.chosen_changed.connect(self.chosen_changed)
        self.pane.current_changed.connect(self._show_unsaved)
        self.model.drafts_changed.connect(self._show_unsaved)
        self.model.saved.connect(self._on_saved)
        self.unsaved_bar.edit_wanted.connect(self.table.edit_cell)
        self.unsaved_bar.save_wanted.connect(self.model.save)
        self.unsaved_bar.keep_wanted.connect(self.model.keep_mine)
        self.unsaved_bar.drop_wanted.connect(self.model.drop)
        self.history.notice.connect(self.notice)
        self.history.taken_back.connect(self.model.refresh)
        self._workplace.session.settings_changed.connect(self._on_settings_changed)

    @abstractmethod
    def register(self, search: str = "") -> AnyRegister:
        """Return the register, narrowed down to what holds ``search``."""

    @abstractmethod
    def number_of(self, entry: Any) -> str:
        """Return the customer number of an entry."""

    # What the window wants

    def start(self) -> None:
        """Ask for the list, and save what could not be saved before."""
        if self.model.has_source:
            self.model.refresh()
        else:
            self._show()
        for key, draft in self.model.unsaved.items():
            if draft.error is not None and draft.error.kind in (ErrorKind.TRY_LATER, ErrorKind.SIGN_IN):
                self.model.save(key)

    def refresh(self) -> None:
        """Compare with the gateway."""
        self.model.refresh()

    def search(self, text: str) -> None:
        """Show what holds the text."""
        if text != self._search:
            self._search = text
            self._show()

    def focus_list(self) -> None:
        """Put the keyboard into the table."""
        self.table.setFocus()

    def _show(self) -> None:
        self.pane.set_empty(self._words.not_found if self._search else self._words.empty)
        if self._workplace.session.company_id:
            self.model.show_register(self.register(self._search))

    # Deleting

    @property
    def is_locked(self) -> bool:
        """Say whether the clerk may only look."""
        return self.model.is_locked

    def delete_chosen(self) -> None:
        """Delete the highlighted rows; new ones that are not saved yet are dropped. It can be undone."""
        keys = self.table.chosen_ids()
        for key in keys:
            if self.model.draft(key) is not None:
                self.model.drop(key)
        rows = [row for row in map(self.model.row_at, map(self.model.index_of, keys)) if row is not None]
        if rows and not self.is_locked:
            self._workplace.ask(partial(_delete, self.register(), rows), self._on_deleted, self._on_failed, self)

    def _on_deleted(self, deleted: _Deleted) -> None:
        self.model.take_rows(dict.fromkeys(deleted.keys))
        if self.model.total is not None:
            self.model.total -= len(deleted.keys)
        self.model.refresh()
        if deleted.keys:
            title = self.tr("deletion of %Ln row(s)", "", len(deleted.keys))
            self.history.note(RowsStep(title, self.register(), deleted.changes))
        text = self.tr("%Ln row(s) deleted.", "", len(deleted.keys))
        if deleted.error is not None:
            text = f"{text} {self.tr('%Ln row(s) stay:', '', deleted.kept)} {said(deleted.error.sentence)}"
        self.tell(text, is_trouble=deleted.error is not None, can_undo=bool(deleted.keys))

    def tell(self, text: str, *, is_trouble: bool = False, can_undo: bool = True) -> None:
        """Tell what was done, with a button that takes it back."""
        button, undo = (self.tr("Undo"), self.history.undo) if can_undo else ("", None)
        self.notice.emit(Notice(text, is_trouble=is_trouble, button=button, pressed=undo, key="register"))

    # Inside

    @Slot()
    def _show_unsaved(self) -> None:
        self.unsaved_bar.show_drafts(self.model.unsaved, self.table.current_id())

    @Slot(object)
    def _on_saved(self, saved: Saved[Any, Any]) -> None:
        self.note_saved(saved.change)
        if saved.change.before is None:
            self.table.choose(saved.row.id)

    def note_saved(self, change: Change[Any]) -> None:
        """Note that a row was added or changed, so that it can be undone; an added one is told of, too."""
        number = self.number_of(change.after)
        if change.before is None:
            title = self.tr("adding of {number}").format(number=number)
        else:
            title = self.tr("change of {number}").format(number=number)
        self.history.note(RowsStep(title, self.register(), (change,)))
        if change.before is None:
            self.tell(self.tr("{number} was added.").format(number=number))

    @Slot()
    def _on_settings_changed(self) -> None:
        is_reader = self._workplace.session.role == "reader"
        self.model.is_locked = is_reader
        self._lock.setVisible(is_reader)
        self.add_button.setEnabled(not is_reader)
        self.import_button.setEnabled(not is_reader)
        self.drops.is_on = not is_reader

    def _on_failed(self, error: ConnectError) -> None:
        self.tell(said(error.sentence), is_trouble=True, can_undo=False)


@dataclass(frozen=True)
class _Deleted:
    """The ids that are gone, what they said, and how many stayed because of which error."""

    keys: tuple[str, ...]
    changes: tuple[Change[Any], ...]
    kept: int
    error: ConnectError | None


def _delete(register: AnyRegister, rows: Sequence[Any], gateway: Gateway) -> _Deleted:
    """Delete one row after the other. One that somebody changed stays; a gateway that is gone ends it."""
    gone: list[str] = []
    changes: list[Change[Any]] = []
    trouble: ConnectError | None = None
    for row in rows:
        try:
            register.delete(gateway, row)
        except FixData as error:
            if error.code != "not_found":
                trouble = error
                continue
        except ConnectError as error:
            trouble = error
            break
        gone.append(row.id)
        changes.append(Change(register.entry(row), None))
    return _Deleted(tuple(gone), tuple(changes), len(rows) - len(gone), trouble)
