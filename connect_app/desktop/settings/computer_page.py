"""Settings of this computer: language, appearance, watched folders."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
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

from connect_app.desktop.text.wording import LANGUAGES

if TYPE_CHECKING:
    from connect_app.client.preferences import Preferences


class ComputerPage(QWidget):
    """Takes effect and is kept at once; every user has it to himself.

    ``appearance_chosen`` (``system``, ``light`` or ``dark``), ``watched_folders_changed``.
    """

    appearance_chosen = Signal(str)
    watched_folders_changed = Signal()

    def __init__(self, preferences: Preferences, company_key: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._preferences = preferences
        self._company_key = company_key
        self._build()
        self._language.setCurrentIndex(max(0, self._language.findData(preferences.get("language", "system"))))
        self._appearance.setCurrentIndex(max(0, self._appearance.findData(preferences.get("appearance", "system"))))
        self._folders.addItems([str(folder) for folder in preferences.folders_for(company_key)])
        self._language.activated.connect(self._on_language_chosen)
        self._appearance.activated.connect(self._on_appearance_chosen)
        self._on_folder_selected()

    def _build(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 18, 20, 18)
        layout.setSpacing(12)
        form = QFormLayout()
        form.setHorizontalSpacing(16)
        form.setVerticalSpacing(10)
        self._language = QComboBox(self)
        self._language.addItem(self.tr("As the system"), "system")
        for code, name in LANGUAGES:
            self._language.addItem(name, code)
        self._appearance = QComboBox(self)
        for name, text in (
            ("system", self.tr("As the system")),
            ("light", self.tr("Light")),
            ("dark", self.tr("Dark")),
        ):
            self._appearance.addItem(text, name)
        self._later = QLabel(self.tr("The language changes when the program starts again."), self, wordWrap=True)
        self._later.hide()
        form.addRow(self.tr("&Language"), self._language)
        form.addRow("", self._later)
        form.addRow(self.tr("&Appearance"), self._appearance)
        layout.addLayout(form)
        layout.addWidget(self._build_folders(), 1)

    def _build_folders(self) -> QWidget:
        holder = QWidget(self)
        layout = QVBoxLayout(holder)
        layout.setContentsMargins(0, 8, 0, 0)
        self._folders = QListWidget(holder)
        self._folders.currentRowChanged.connect(self._on_folder_selected)
        title = QLabel(self.tr("New files in these &folders are uploaded by themselves:"), holder, wordWrap=True)
        title.setBuddy(self._folders)
        add = QPushButton(self.tr("A&dd…"), holder)
        add.clicked.connect(self._on_add)
        self._remove = QPushButton(self.tr("&Remove"), holder)
        self._remove.clicked.connect(self._on_remove)
        buttons = QHBoxLayout()
        buttons.addWidget(add)
        buttons.addWidget(self._remove)
        buttons.addStretch(1)
        layout.addWidget(title)
        layout.addWidget(self._folders, 1)
        layout.addLayout(buttons)
        return holder

    @Slot()
    def _on_language_chosen(self) -> None:
        self._preferences.set("language", self._language.currentData())
        self._later.show()

    @Slot()
    def _on_appearance_chosen(self) -> None:
        choice = self._appearance.currentData()
        self._preferences.set("appearance", choice)
        self.appearance_chosen.emit(choice)

    @Slot()
    def _on_folder_selected(self) -> None:
        self._remove.setEnabled(self._folders.currentRow() >= 0)

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
        if not self._folders.findItems(name, Qt.MatchFlag.MatchExactly):
            self._preferences.watch_for(Path(name), self._company_key)
            self._folders.addItem(name)
            self._keep_folders()

    @Slot()
    def _on_remove(self) -> None:
        self._folders.takeItem(self._folders.currentRow())
        self._keep_folders()

    def _keep_folders(self) -> None:
        items = (self._folders.item(row) for row in range(self._folders.count()))
        mine = [Path(item.text()) for item in items if item is not None]
        before = self._preferences.folders_for(self._company_key)
        others = [folder for folder in self._preferences.watched_folders if folder not in {*before, *mine}]
        self._preferences.watched_folders = (*others, *mine)
        self.watched_folders_changed.emit()
