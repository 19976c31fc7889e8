"""*Messages*: what went wrong, in words, with who can mend it and the way to what it is about."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSplitter, QVBoxLayout, QWidget

from connect_app.desktop.lists.list_pane import EmptyText, ListPane
from connect_app.desktop.lists.list_table import ListTable
from connect_app.desktop.lists.sources import Messages
from connect_app.desktop.lists.table import TableModel
from connect_app.desktop.lists.view import View
from connect_app.desktop.text.figures import instant_text
from connect_app.desktop.text.sentences import said
from connect_app.desktop.text.wording import owner_sentence
from connect_app.desktop.trouble.message_columns import is_unread, message_columns
from connect_app.desktop.widgets.kept_sizes import keep_sizes

if TYPE_CHECKING:
    from connect_app.contract.messages import Message
    from connect_app.desktop.background.changes import Changes
    from connect_app.desktop.background.workplace import Workplace
    from connect_app.desktop.style.icon_loading import Icons

READ_AFTER_MS = 1_500
"""A message that was shown for so long counts as read."""


class MessagesView(View):
    """``message_opened`` (contract Message): the clerk wants to see what it is about. ``read`` (tuple of ids): these
    were read. ``all_read``: all of them.
    """

    message_opened = Signal(object)
    read = Signal(object)
    all_read = Signal()

    def __init__(self, workplace: Workplace, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self.model: TableModel[Message] = TableModel(workplace, icons, message_columns(), parent=self)
        self.table = ListTable(self.model, "messages", workplace.preferences)
        self.pane = ListPane(
            self.tr("Messages"),
            self.table,
            self.model,
            EmptyText(
                self.tr("No messages."),
                self.tr("When something goes wrong, it is said here, with who can mend it."),
            ),
            self,
        )
        self.mark_all = QPushButton(self.tr("Mark all as read"), self)
        self.open = QPushButton(self.tr("Open"), self)
        self.mark = QPushButton(self.tr("Mark as read"), self)
        self._title, self._sentence, self._owner = (QLabel(self, wordWrap=True) for _ in range(3))
        self._shown = QTimer(self, singleShot=True, interval=READ_AFTER_MS)
        self._build()
        self._listen()
        self._show_current()

    def _build(self) -> None:
        self.pane.bar.addWidget(self.mark_all)
        font = self._title.font()
        font.setBold(True)
        self._title.setFont(font)
        self._owner.setForegroundRole(self.foregroundRole().PlaceholderText)
        self._sentence.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        panel = QFrame(self)
        below = QVBoxLayout(panel)
        below.setContentsMargins(16, 12, 16, 14)
        below.setSpacing(6)
        for label in (self._title, self._sentence, self._owner):
            below.addWidget(label)
        below.addStretch(1)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.open)
        buttons.addWidget(self.mark)
        buttons.addStretch(1)
        below.addLayout(buttons)
        splitter = QSplitter(Qt.Orientation.Vertical, self)
        splitter.setChildrenCollapsible(False)
        splitter.addWidget(self.pane)
        splitter.addWidget(panel)
        splitter.setStretchFactor(0, 1)
        splitter.setSizes([460, 150])
        keep_sizes(splitter, "messages", self._workplace.preferences)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(splitter)

    def _listen(self) -> None:
        self.table.activated_row.connect(self._on_activated)
        self.pane.current_changed.connect(self._on_current_changed)
        self.pane.chosen_changed.connect(self.chosen_changed)
        self.model.loaded.connect(self._show_current)
        self._shown.timeout.connect(self._on_shown)
        self.open.clicked.connect(self._on_open)
        self.mark.clicked.connect(self.mark_chosen)
        self.mark_all.clicked.connect(self.all_read)

    def start(self) -> None:
        """Ask for the newest."""
        if self.model.has_source:
            self.model.refresh()
        elif company_id := self._workplace.session.company_id:
            self.model.show_source(Messages(company_id))

    def refresh(self) -> None:
        """Compare with the gateway."""
        self.model.refresh()

    def note_changes(self, changes: Changes) -> None:
        """Refresh if messages came or were read."""
        if changes.messages:
            self.model.refresh()

    def focus_list(self) -> None:
        """Put the keyboard into the table."""
        self.table.setFocus()

    @property
    def unread_chosen(self) -> tuple[str, ...]:
        """The highlighted messages that are unread."""
        keys = set(self.table.chosen_ids())
        return tuple(message.id for message in self.model.rows() if message.id in keys and is_unread(message))

    @Slot()
    def mark_chosen(self) -> None:
        """Mark the highlighted messages as read."""
        if keys := self.unread_chosen:
            self.read.emit(keys)

    def _current(self) -> Message | None:
        return self.model.row_at(self.table.currentIndex())

    @Slot()
    def _show_current(self) -> None:
        message = self._current()
        for button in (self.open, self.mark):
            button.setVisible(message is not None)
        self.mark_all.setEnabled(any(map(is_unread, self.model.rows())))
        if message is None:
            self._title.setText(self.tr("Choose a message above to read all of it."))
            self._sentence.clear()
            self._owner.clear()
            return
        parts = [self.tr("Invoice {number}").format(number=message.invoice_number)] if message.invoice_number else []
        self._title.setText(" · ".join([*parts, instant_text(message.at)]))
        self._sentence.setText(said(message.sentence))
        self._owner.setText(owner_sentence(message.owner))
        self.mark.setEnabled(is_unread(message))

    @Slot()
    def _on_current_changed(self) -> None:
        self._show_current()
        self._shown.start()

    @Slot()
    def _on_shown(self) -> None:
        """It was on the screen for a moment: it counts as read, unless nobody was there to see it."""
        message = self._current()
        if message is None or not is_unread(message) or not self.isVisible():
            return
        if self.isActiveWindow():
            self.read.emit((message.id,))
        else:
            self._shown.start()

    @Slot(str)
    def _on_activated(self, key: str) -> None:
        message = self.model.row_at(self.model.index_of(key))
        if message is not None:
            self.message_opened.emit(message)

    @Slot()
    def _on_open(self) -> None:
        message = self._current()
        if message is not None:
            self.message_opened.emit(message)
