"""A quiet line where a newer Connect is there; looked for once a day at most, where somebody laid that down."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Slot

from connect_app.client.policy import read_policy
from connect_app.client.update_hint import newer_version, source_of
from connect_app.desktop.widgets.notices import Notice

if TYPE_CHECKING:
    from connect_app.desktop.background.tasks import CancelToken
    from connect_app.desktop.background.workplace import Workplace
    from connect_app.desktop.shell.main_window import MainWindow

_LOOKED = "update_looked_on"
_HOUR_MS = 60 * 60 * 1000


class UpdateLine(QObject):
    """Looks when it is made and, in a window that stays open, on each of the following days."""

    def __init__(self, workplace: Workplace, window: MainWindow) -> None:
        super().__init__(window)
        self._workplace = workplace
        self._window = window
        self._source = source_of(read_policy())
        if self._source is None:
            return
        timer = QTimer(self)
        timer.timeout.connect(self.look)
        timer.start(_HOUR_MS)
        self.look()

    @Slot()
    def look(self) -> None:
        """Ask, unless that was done today."""
        source, today = self._source, f"{datetime.now(UTC):%Y-%m-%d}"
        preferences = self._workplace.preferences
        if source is None or preferences.get(_LOOKED) == today:
            return
        preferences.set(_LOOKED, today)  # before it is done: a failure is not repeated at each start

        def ask(token: CancelToken) -> str:
            return newer_version(source, token.is_set)

        self._workplace.tasks.run(ask, self._on_answer, None, self)

    def _on_answer(self, version: str) -> None:
        if version:
            text = self.tr("Connect {version} is there. Your administrator can install it.")
            self._window.notices.show_notice(Notice(text.format(version=version), key="update"))
