"""The practice inbox: what arrived on the other side, to be opened as the recipient would."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QPushButton,
    QSplitter,
    QStackedWidget,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from connect_app.desktop.invoice.preview import PreviewPane
from connect_app.desktop.practice.arrivals import Part, parts_of
from connect_app.desktop.style.icons import icon
from connect_app.desktop.text import channel_words
from connect_app.desktop.text.figures import instant_text, size_text
from connect_app.desktop.text.sentences import said
from connect_app.desktop.widgets.saving import save_for_clerk

if TYPE_CHECKING:
    from collections.abc import Iterable

    from connect_app.client.calls import Gateway
    from connect_app.contract.events import Event
    from connect_app.contract.practice import Inbox, InboxItem
    from connect_app.desktop.background.tasks import Task
    from connect_app.desktop.background.workplace import Workplace
    from connect_app.domain.errors import ConnectError

FOLLOW_MS = 500


class InboxPage(QWidget):
    """A list of what arrived; of the chosen one its parts, each to be looked at or saved."""

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self._items: dict[str, InboxItem] = {}
        self._parts: tuple[Part, ...] = ()
        self._fetching: Task[tuple[Part, ...]] | None = None
        self._asking: Task[Inbox] | None = None
        self._follow = QTimer(self, singleShot=True, interval=FOLLOW_MS)
        self._follow.timeout.connect(self.reload)
        self._build()
        workplace.session.events.connect(self._on_events)
        self.reload()

    @property
    def items(self) -> list[InboxItem]:
        """What is listed, the newest first."""
        return list(self._items.values())

    def choose(self, row: int) -> None:
        """Put the cursor on a row."""
        item = self._table.topLevelItem(row)
        if item is not None:
            self._table.setCurrentItem(item)

    @Slot()
    def reload(self) -> None:
        """Ask what has arrived."""
        if self._asking is not None:
            self._asking.cancel()
        self._asking = self._workplace.ask(
            lambda gateway: gateway.practice_inbox(), self._on_inbox, self._on_failed, self
        )

    def _build(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(14, 14, 14, 14)
        splitter = QSplitter(Qt.Orientation.Vertical, self)
        splitter.setChildrenCollapsible(False)
        self._table = QTreeWidget(splitter)
        self._table.setAccessibleName(self.tr("What arrived"))
        self._table.setHeaderLabels(
            [self.tr("Arrived"), self.tr("Channel"), self.tr("Address"), self.tr("Invoices"), self.tr("Attachments")]
        )
        self._table.setRootIsDecorated(False)
        self._table.setAlternatingRowColors(True)
        self._table.setUniformRowHeights(True)
        self._table.header().setSectionResizeMode(2, QHeaderView.ResizeMode.Stretch)
        self._table.header().setStretchLastSection(False)
        for column, width in ((0, 150), (1, 110), (3, 110), (4, 220)):
            self._table.header().resizeSection(column, width)
        self._table.currentItemChanged.connect(self._on_chosen)
        splitter.addWidget(self._table)
        splitter.addWidget(self._build_reader(splitter))
        splitter.setSizes([220, 340])
        layout.addWidget(splitter, 1)
        self._said = QLabel(self, wordWrap=True)
        layout.addWidget(self._said)

    def _build_reader(self, parent: QWidget) -> QWidget:
        reader = QWidget(parent)
        row = QHBoxLayout(reader)
        row.setContentsMargins(0, 8, 0, 0)
        left = QVBoxLayout()
        label = QLabel(self.tr("&Parts"), reader)
        self._part_list = QListWidget(reader)
        self._part_list.setFixedWidth(260)
        self._part_list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._part_list.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self._part_list.currentRowChanged.connect(self._on_part_chosen)
        label.setBuddy(self._part_list)
        self._save = QPushButton(self.tr("&Save as…"), reader)
        self._save.clicked.connect(self._on_save)
        self._save.setEnabled(False)
        left.addWidget(label)
        left.addWidget(self._part_list, 1)
        left.addWidget(self._save)
        row.addLayout(left)
        self._view = QStackedWidget(reader)
        self._text = QPlainTextEdit(self._view, readOnly=True)
        self._text.setAccessibleName(self.tr("Text of the part"))
        self._preview = PreviewPane(self._workplace, self._view)
        self._view.addWidget(self._text)
        self._view.addWidget(self._preview)
        row.addWidget(self._view, 1)
        return reader

    def _on_inbox(self, inbox: Inbox) -> None:
        if self._said.text() and [item.id for item in inbox.items] == list(self._items):
            return  # nothing new; but an inbox that is empty from the start has yet to say so
        chosen = self._table.currentItem()
        chosen_id = chosen.data(0, Qt.ItemDataRole.UserRole) if chosen else None
        self._items = {item.id: item for item in inbox.items}
        self._table.blockSignals(True)
        self._table.clear()
        for item in inbox.items:
            row = self._row(item)
            self._table.addTopLevelItem(row)
            if item.id == chosen_id:
                self._table.setCurrentItem(row)
        self._table.blockSignals(False)
        first = self._table.topLevelItem(0)
        if self._table.currentItem() is None and first is not None:
            self._table.setCurrentItem(first)
        text = self.tr("%n message(s) arrived. None of them left this computer.", "", len(inbox.items))
        self._said.setText(text if inbox.items else self.tr("Nothing has arrived yet. Send something first."))

    def _row(self, item: InboxItem) -> QTreeWidgetItem:
        attachments = ", ".join(attachment.filename for attachment in item.attachments)
        row = QTreeWidgetItem(
            [
                instant_text(item.arrived_at),
                channel_words.channel_name(item.channel),
                item.address,
                ", ".join(item.invoice_numbers),
                attachments,
            ]
        )
        row.setIcon(1, icon(item.channel.value, palette=self.palette()))
        row.setData(0, Qt.ItemDataRole.UserRole, item.id)
        row.setToolTip(4, attachments)
        return row

    @Slot()
    def _on_chosen(self) -> None:
        row = self._table.currentItem()
        if row is None:
            return
        item = self._items[row.data(0, Qt.ItemDataRole.UserRole)]

        def fetch(gateway: Gateway) -> tuple[Part, ...]:
            return parts_of(item.id, item.channel, gateway.practice_raw(item.id))

        if self._fetching is not None:  # the parts of one mail must never stand under another one
            self._fetching.cancel()
        self._part_list.clear()
        self._fetching = self._workplace.ask(fetch, self._on_parts, self._on_failed, self)

    def _on_parts(self, parts: tuple[Part, ...]) -> None:
        self._parts = parts
        self._part_list.clear()
        for part in parts:
            QListWidgetItem(f"{part.name}  ({size_text(len(part.content))})", self._part_list)
        self._part_list.setCurrentRow(0)

    @Slot(int)
    def _on_part_chosen(self, row: int) -> None:
        self._save.setEnabled(row >= 0)
        if row < 0:
            return
        part = self._parts[row]
        if part.text is not None:
            self._text.setPlainText(part.text)
            self._view.setCurrentWidget(self._text)
        else:
            self._preview.show_bytes(part.content, part.key, part.name)
            self._view.setCurrentWidget(self._preview)

    @Slot()
    def _on_save(self) -> None:
        part = self._parts[self._part_list.currentRow()]
        dialog = QFileDialog(self, self.tr("Save as"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.selectFile(part.name)
        dialog.fileSelected.connect(self._on_save_path)
        dialog.open()

    @Slot(str)
    def _on_save_path(self, name: str) -> None:
        content = self._parts[self._part_list.currentRow()].content
        self._workplace.tasks.run(
            lambda _token: save_for_clerk(Path(name), content), self._on_saved, self._on_failed, self
        )

    def _on_saved(self, path: Path) -> None:
        self._said.setText(self.tr("Saved as {name}.").format(name=path.name))

    def _on_failed(self, error: ConnectError) -> None:
        self._said.setText(said(error.sentence))

    @Slot(object)
    def _on_events(self, events: Iterable[Event]) -> None:
        if any(event.object_type == "delivery" for event in events):
            self._follow.start()
