"""Which invoice a file belongs to: those that come into question, each with the key that chooses it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QLabel, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from connect_app.desktop.attachments.reason_words import reason_text
from connect_app.desktop.text.figures import money_text

if TYPE_CHECKING:
    from connect_app.desktop.attachments.folder_files import FolderFile

_KEYS = 9
_LINES = 4


class CandidatesBox(QFrame):
    """``chosen`` (place from 0): the clerk wants this one."""

    chosen = Signal(int)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._question = QLabel(self, wordWrap=True)
        self._question.setTextFormat(Qt.TextFormat.PlainText)
        self._list = QListWidget(self)
        self._list.setUniformItemSizes(True)
        self._list.itemActivated.connect(self._on_activated)
        self._list.itemClicked.connect(self._on_activated)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addWidget(self._question)
        layout.addWidget(self._list)
        self.hide()

    def show_file(self, file: FolderFile | None) -> None:
        """Show what a file may belong to; nothing where there is no choice."""
        is_asked = file is not None and bool(file.candidates) and not file.job_id
        self.setVisible(is_asked)
        if file is None or not is_asked:
            return
        if file.is_open:
            text = self.tr("Which invoice does {name} belong to? Press the figure; 0 leaves it out.")
        elif file.is_left:
            text = self.tr("{name} is left out. Press the figure of an invoice to attach it all the same.")
        else:
            text = self.tr(
                "{name} is to be attached. Press the figure of another invoice to change that; 0 leaves it out."
            )
        self._question.setText(text.format(name=file.filename))
        self._question.setVisible(True)
        self._list.setAccessibleName(self._question.text())
        self._list.clear()
        for place, (invoice, reason) in enumerate(file.candidates):
            key = str(place + 1) if place < _KEYS else ""
            words = (invoice.number, invoice.buyer.name or "", money_text(invoice.payable), reason_text(reason))
            item = QListWidgetItem(f"{key:2} {' · '.join(filter(None, words))}", self._list)
            if file.invoice is not None and invoice.id == file.invoice.id and not file.is_left:
                self._list.setCurrentItem(item)
        height = max(self._list.sizeHintForRow(0), 1) * min(len(file.candidates), _LINES)
        self._list.setFixedHeight(height + 2 * self._list.frameWidth() + 2)

    @Slot(QListWidgetItem)
    def _on_activated(self, item: QListWidgetItem) -> None:
        self.chosen.emit(self._list.row(item))
