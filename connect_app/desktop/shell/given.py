"""Files that are given to the window at any moment of its life, and the question where it closes too early for them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from connect_app.desktop.text.sentences import said
from connect_app.desktop.widgets.dropped import is_report
from connect_app.desktop.widgets.notices import Notice

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from PySide6.QtWidgets import QMessageBox

    from connect_app.client.taking import Taken
    from connect_app.desktop.background.workplace import Workplace
    from connect_app.desktop.shell.commands import Commands
    from connect_app.desktop.shell.main_window import MainWindow
    from connect_app.domain.errors import ConnectError


class GivenFiles(QObject):
    """Takes what is dropped on the window: also while the rest of it still starts, or when that could not start.

    Reports that something came back wait for the commands that read them.
    """

    def __init__(self, workplace: Workplace, window: MainWindow, parent: QObject) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self._window = window
        self._taking = workplace.taking
        self._commands: Commands | None = None
        self._error: ConnectError | None = None
        self._early_reports: list[Path] = []
        self._question: QMessageBox | None = None
        window.files_dropped.connect(self._on_files_dropped)
        self._taking.notice.connect(window.notices.show_notice)
        self._taking.taken.connect(self._on_taken)
        self._taking.changed.connect(window.status.uploads.show_taking)
        self._taking.changed.connect(self._on_changed)

    def begin(self, commands: Commands) -> None:
        """The window can do everything now: hand over what waited for that, and go on where the last run stopped."""
        self._commands = commands
        if self._early_reports:
            commands.upload(self._early_reports)
            self._early_reports = []
        self._taking.resume()

    def fail(self, error: ConnectError) -> None:
        """The window will not get further: say so of what needs more than the outbox."""
        self._error = error
        for path in self._early_reports:
            text = self.tr("{name} was not read. {reason}").format(name=path.name, reason=said(error.sentence))
            self._window.notices.show_notice(Notice(text, is_trouble=True, key=str(path)))
        self._early_reports = []

    @property
    def is_busy(self) -> bool:
        """Say whether something that was given is not in the outbox yet."""
        return self._taking.pending > 0

    def ask_to_close(self, close: Callable[[], None]) -> None:
        """Ask whether to close before all is taken; the window closes by itself as soon as it is."""
        if self._question is not None:
            return
        from connect_app.desktop.letters.closing import ask_to_close_while_taking

        self._question = ask_to_close_while_taking(self._window, self._taking.pending, close)
        self._question.finished.connect(self._on_answered)

    @Slot(object)
    def _on_files_dropped(self, paths: Sequence[Path]) -> None:
        if self._commands is not None:
            if any(path.is_dir() for path in paths):
                self._commands.attach_folder(paths)
            else:
                self._commands.upload(paths)
            return
        self._early_reports += [path for path in paths if is_report(path)]
        self._taking.take(self._workplace.session.company_key, [path for path in paths if not is_report(path)])
        if self._error is not None:
            self.fail(self._error)

    @Slot(object)
    def _on_taken(self, taken: Taken) -> None:
        if taken.jobs and self._error is not None:  # no list shows it now
            text = self.tr("%n file(s) are kept and go up when Connect is opened again.", "", len(taken.jobs))
            self._window.notices.show_notice(Notice(text, is_trouble=True, key="kept"))

    @Slot(int)
    def _on_changed(self, pending: int) -> None:
        if self._question is None:
            return
        if self.is_busy:
            from connect_app.desktop.letters.closing import taking_text

            self._question.setText(taking_text(pending))
        else:
            self._question.reject()
            self._window.close()

    @Slot()
    def _on_answered(self) -> None:
        self._question = None
