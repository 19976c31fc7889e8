"""The folders that are watched: what lies in each, whether those below it count, and what becomes of the files."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Qt, Signal, Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from connect_app.client.watched_folders import Holds, Originals, WatchedFolder
from connect_app.desktop.text.folder_words import holds_text, originals_text

if TYPE_CHECKING:
    from connect_app.client.preferences import Preferences


class WatchedFoldersBox(QWidget):
    """Takes effect and is kept at once. ``changed``."""

    changed = Signal()

    def __init__(self, preferences: Preferences, company_key: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._preferences = preferences
        self._company_key = company_key
        self._mine = list(preferences.folders_for(company_key))
        self._build()
        self._list.addItems([str(folder.path) for folder in self._mine])
        self._list.setCurrentRow(0)
        self._show_chosen()

    def _build(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 8, 0, 0)
        self._list = QListWidget(self)
        self._list.setMinimumHeight(64)
        self._list.currentRowChanged.connect(self._show_chosen)
        title = QLabel(self.tr("New files in these &folders are taken by themselves:"), self, wordWrap=True)
        title.setBuddy(self._list)
        add = QPushButton(self.tr("A&dd…"), self)
        add.clicked.connect(self._on_add)
        self._remove = QPushButton(self.tr("&Remove"), self)
        self._remove.clicked.connect(self._on_remove)
        buttons = QHBoxLayout()
        buttons.addWidget(add)
        buttons.addWidget(self._remove)
        buttons.addStretch(1)
        layout.addWidget(title)
        layout.addWidget(self._list, 1)
        layout.addLayout(buttons)
        layout.addLayout(self._build_ways())
        self._explained = QLabel(self, wordWrap=True)
        self._explained.setForegroundRole(self.foregroundRole().PlaceholderText)
        layout.addWidget(self._explained)

    def _build_ways(self) -> QFormLayout:
        form = QFormLayout()
        form.setHorizontalSpacing(16)
        form.setVerticalSpacing(8)
        self._holds = QComboBox(self)
        for holds in Holds:
            self._holds.addItem(holds_text(holds), holds)
        self._below = QCheckBox(self.tr("the folders &below it, too"), self)
        self._originals = QComboBox(self)
        for originals in Originals:
            self._originals.addItem(originals_text(originals), originals)
        for field in (self._holds, self._originals):
            field.activated.connect(self._on_way_chosen)
        self._below.clicked.connect(self._on_way_chosen)
        contents = QHBoxLayout()
        contents.addWidget(self._holds)
        contents.addWidget(self._below)
        contents.addStretch(1)
        lies = QLabel(self.tr("&What lies in it"), self)
        lies.setBuddy(self._holds)
        form.addRow(lies, contents)
        form.addRow(self.tr("Files that were &taken"), self._originals)
        return form

    @property
    def _chosen(self) -> WatchedFolder | None:
        row = self._list.currentRow()
        return self._mine[row] if 0 <= row < len(self._mine) else None

    @Slot()
    def _show_chosen(self) -> None:
        chosen = self._chosen
        for field in (self._remove, self._holds, self._below, self._originals):
            field.setEnabled(chosen is not None)
        shown = chosen or WatchedFolder(Path())
        with QSignalBlocker(self._below):
            self._below.setChecked(shown.with_subfolders)
        self._holds.setCurrentIndex(self._holds.findData(shown.holds))
        self._originals.setCurrentIndex(self._originals.findData(shown.originals))
        self._explained.setText(self._explanation(shown) if chosen is not None else "")

    def _explanation(self, folder: WatchedFolder) -> str:
        if folder.holds is Holds.ATTACHMENTS:
            text = self.tr("What fits one waiting invoice for sure is attached to it; for the rest Connect asks you.")
        else:
            text = self.tr("XML, PDF and zip files are uploaded once nobody writes them any more.")
        match folder.originals:
            case Originals.MOVED:
                return f"{text} " + self.tr("A file is moved half a minute after Connect has a copy of its own.")
            case Originals.DELETED:
                return f"{text} " + self.tr(
                    "A file is deleted only if the server has exactly its bytes and could read them. What was refused "
                    "stays."
                )
            case _:
                return text

    @Slot()
    def _on_way_chosen(self) -> None:
        if (chosen := self._chosen) is None:
            return
        self._mine[self._list.currentRow()] = replace(
            chosen,
            holds=Holds(self._holds.currentData()),
            with_subfolders=self._below.isChecked(),
            originals=Originals(self._originals.currentData()),
        )
        self._show_chosen()
        self._keep()

    @Slot()
    def _on_add(self) -> None:
        dialog = QFileDialog(self, self.tr("Watch a folder"))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self.add_folder)
        dialog.open()

    @Slot(str)
    def add_folder(self, name: str) -> None:
        """Watch one more folder; one that is watched already stays as it is."""
        path = Path(name)
        if path not in [folder.path for folder in self._mine]:
            self._mine.append(WatchedFolder(path, self._company_key))
            self._list.addItem(name)
            self._keep()
        self._list.setCurrentRow([folder.path for folder in self._mine].index(path))

    @Slot()
    def _on_remove(self) -> None:
        if self._chosen is not None:
            row = self._list.currentRow()
            del self._mine[row]
            self._list.takeItem(row)
            self._show_chosen()
            self._keep()

    def _keep(self) -> None:
        paths = {folder.path for folder in self._mine}
        others = [
            folder
            for folder in self._preferences.watched_folders
            if folder.company != self._company_key and folder.path not in paths
        ]
        self._preferences.watched_folders = (*others, *self._mine)
        self.changed.emit()
