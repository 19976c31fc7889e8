"""What *Help* does: the guide's page for where one is, the keys, what is new, diagnostics, and what this is."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot, qVersion
from PySide6.QtWidgets import QApplication, QFileDialog, QMenuBar, QMessageBox, QWidget

from connect_app.desktop.widgets.notices import Notice
from connect_app.domain.system_faults import system_fault

if TYPE_CHECKING:
    from connect_app.client.places import Places
    from connect_app.desktop.background.workplace import Workplace
    from connect_app.desktop.shell.commands import Commands
    from connect_app.desktop.shell.main_window import MainWindow


class HelpCommands(QObject):
    """The commands of the menu. F1 works in every window that has a page."""

    def __init__(self, workplace: Workplace, places: Places, window: MainWindow, commands: Commands) -> None:
        super().__init__(window)
        self._workplace = workplace
        self._places = places
        self._window = window
        self._commands = commands
        actions = window.actions_
        actions.guide.triggered.connect(self.show_guide)
        actions.shortcuts.triggered.connect(self.show_shortcuts)
        actions.news.triggered.connect(self.show_news)
        actions.diagnostics.triggered.connect(self.choose_diagnostics)
        actions.about.triggered.connect(self.about)
        commands.help_wanted.connect(self.show_guide_for)

    @Slot()
    def show_guide(self) -> None:
        """Show the user guide where it is about the window and the place that one is in."""
        self.show_guide_for(QApplication.activeWindow() or self._window)

    @Slot(object)
    def show_guide_for(self, window: QWidget) -> None:
        """Show the user guide where it is about a window."""
        from connect_app.desktop.shell.guide_pages import page_for
        from connect_app.desktop.shell.help_windows import user_guide

        guide = user_guide(window, self.tr("User guide"))
        guide.show()
        guide.go_to(page_for(window, self._window.views.place))

    @Slot()
    def show_shortcuts(self) -> None:
        """Show the keys of all commands."""
        from connect_app.desktop.shell.help_windows import keyboard_shortcuts

        bar = self._window.findChild(QMenuBar)
        if bar is not None:
            keyboard_shortcuts(self._window, self.tr("Keyboard shortcuts"), bar).show()

    @Slot()
    def show_news(self) -> None:
        """Show what changed from version to version."""
        from connect_app.desktop.shell.help_windows import what_is_new

        what_is_new(self._window, self.tr("What is new")).show()

    @Slot()
    def choose_diagnostics(self) -> None:
        """Ask where the file for whoever helps is to go, and write it."""
        dialog = QFileDialog(self._window, self.tr("Save diagnostics"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("zip")
        dialog.selectFile("connect-diagnostics.zip")
        dialog.fileSelected.connect(self.save_diagnostics)
        self._commands.open_dialog(dialog)

    @Slot(str)
    def save_diagnostics(self, name: str) -> None:
        """Write the file for whoever helps, beside the work."""
        session, places = self._workplace.session, self._places
        preferences = self._workplace.preferences.all()
        facts = {
            "qt": qVersion(),
            "mode": "practice" if session.practice else "real",
            "connected": bool(session.company_id),
        }

        def write(_token: object) -> None:
            from connect_app.client.diagnostics import write_diagnostics

            try:
                write_diagnostics(Path(name), places, facts, preferences)
            except OSError as error:
                raise system_fault(error.errno) from error

        self._workplace.tasks.run(write, partial(self._on_written, name), self._commands.fail, self)

    def _on_written(self, name: str, _nothing: object) -> None:
        text = self.tr("{name} says how things stand, without invoices, addresses or passwords. Nothing was sent.")
        self._commands.notice.emit(Notice(text.format(name=Path(name).name)))

    @Slot()
    def about(self) -> None:
        """Say what this is."""
        from connect_app.built_from import version_and_commit

        box = QMessageBox(self._window)
        box.setWindowTitle(self.tr("About Connect"))
        box.setText(self.tr("Connect {version}").format(version=version_and_commit()))
        box.setInformativeText(
            self.tr("Sends a company's invoices with their attachments. Open source under the Apache License 2.0.")
        )
        self._commands.open_dialog(box)
