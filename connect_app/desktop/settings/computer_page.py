"""Settings of this computer: language, appearance, the gateway it works at, watched folders."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QComboBox, QFormLayout, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from connect_app.desktop.settings.watched_folders_box import WatchedFoldersBox
from connect_app.desktop.text.wording import LANGUAGES

if TYPE_CHECKING:
    from connect_app.client.preferences import Preferences


class ComputerPage(QWidget):
    """Takes effect and is kept at once; every user has it to himself.

    ``appearance_chosen`` (``system``, ``light`` or ``dark``), ``watched_folders_changed``, ``join_wanted``.
    """

    appearance_chosen = Signal(str)
    watched_folders_changed = Signal()
    join_wanted = Signal()

    def __init__(self, preferences: Preferences, company_key: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._preferences = preferences
        self._build(company_key)
        self._language.setCurrentIndex(max(0, self._language.findData(preferences.get("language", "system"))))
        self._appearance.setCurrentIndex(max(0, self._appearance.findData(preferences.get("appearance", "system"))))
        self._language.activated.connect(self._on_language_chosen)
        self._appearance.activated.connect(self._on_appearance_chosen)

    def _build(self, company_key: str) -> None:
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
        form.addRow(self.tr("Gateway"), self._make_gateway())
        layout.addLayout(form)
        self.folders = WatchedFoldersBox(self._preferences, company_key, self)
        self.folders.changed.connect(self.watched_folders_changed)
        layout.addWidget(self.folders, 1)

    def _make_gateway(self) -> QWidget:
        row = QWidget(self)
        layout = QHBoxLayout(row)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        self.gateway = QLabel(self.tr("This computer's own"), row, wordWrap=True)
        self.join = QPushButton(self.tr("Join my company's gateway…"), row)
        self.join.setAutoDefault(False)
        self.join.clicked.connect(self.join_wanted)
        layout.addWidget(self.gateway, 1)
        layout.addWidget(self.join)
        return row

    def show_gateway(self, host: str, *, can_join: bool) -> None:
        """Say at which gateway the window works; ``host``: "" for this computer's own.

        ``can_join``: False where the window was given a folder of its own.
        """
        if host:
            text = self.tr("{host}. Signing out and working without it are in the menu File.")
            self.gateway.setText(text.format(host=host))
        self.join.setVisible(not host)
        self.join.setEnabled(can_join)
        if not can_join:
            self.join.setToolTip(self.tr("Not where the program was started with a folder of its own (--data)."))

    @Slot()
    def _on_language_chosen(self) -> None:
        self._preferences.set("language", self._language.currentData())
        self._later.show()

    @Slot()
    def _on_appearance_chosen(self) -> None:
        choice = self._appearance.currentData()
        self._preferences.set("appearance", choice)
        self.appearance_chosen.emit(choice)
