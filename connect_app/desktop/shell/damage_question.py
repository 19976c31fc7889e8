"""The question at a start whose list of invoices was found damaged: nothing begins before the clerk has agreed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from connect_app.desktop.text.sentences import said
from connect_app.desktop.widgets.notices import Notice

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QMessageBox

    from connect_app.client.calls import Gateway
    from connect_app.contract.damage import Damage
    from connect_app.desktop.background.tasks import CancelToken, Tasks
    from connect_app.desktop.shell.main_window import MainWindow
    from connect_app.domain.errors import ConnectError

DAMAGED = "database_damaged"
_KEY = "damage"


class DamageQuestion(QObject):
    """Asks once for each damage; while the clerk has not agreed, a notice in the window asks again.

    ``reach`` gives the gateway that waits; it is called in the background.
    """

    def __init__(self, tasks: Tasks, window: MainWindow, reach: Callable[[], Gateway]) -> None:
        super().__init__(window)
        self._tasks = tasks
        self._window = window
        self._reach = reach
        self._damage: Damage | None = None
        self.box: QMessageBox | None = None
        """The question while it is on the screen."""

    @Slot(object)
    def note_lost(self, error: ConnectError) -> None:
        """Ask what happened if that is why there is no connection."""
        if error.code != DAMAGED or self.box is not None:
            return

        def look(_token: CancelToken) -> Damage:
            gateway = self._reach()
            try:
                return gateway.damage()
            finally:
                gateway.close()

        self._tasks.run(look, self._ask, self._on_failed, self)

    @Slot()
    def note_connected(self) -> None:
        """The gateway serves again: nothing is asked any more."""
        self._window.notices.take_away(_KEY)

    def _ask(self, damage: Damage) -> None:
        if self.box is not None or damage.is_agreed:
            return
        from connect_app.desktop.widgets.question import ask

        self._damage = damage
        advice = "\n\n".join((said(damage.what_was_kept), said(damage.what_will_be_done)))
        yes, later = self.tr("Build the list anew"), self.tr("Decide later")
        self.box = ask(self._window, said(damage.what_happened), advice, yes, later)
        self.box.accepted.connect(self._on_agreed)
        self.box.rejected.connect(self._on_later)

    @Slot()
    def _on_agreed(self) -> None:
        self.box = None
        damage = self._damage

        def agree(_token: CancelToken) -> None:
            if damage is None:
                return
            gateway = self._reach()
            try:
                gateway.agree_to_rebuild(damage)
            finally:
                gateway.close()

        self._tasks.run(agree, self._on_being_built, self._on_failed, self)

    def _on_being_built(self, _nothing: None) -> None:
        text = self.tr("The list is being built anew from the stored files. That may take a few minutes.")
        self._window.notices.show_notice(Notice(text, key=_KEY))

    @Slot()
    def _on_later(self) -> None:
        self.box = None
        self._remind(self.tr("The list of invoices is damaged. Nothing is sent until you have decided."))

    def _on_failed(self, error: ConnectError) -> None:
        self._remind(said(error.sentence))

    def _remind(self, text: str) -> None:
        button = self.tr("Decide now")
        self._window.notices.show_notice(Notice(text, True, button, self._ask_again, key=_KEY))

    def _ask_again(self) -> None:
        from connect_app.domain.errors import TryLater

        self.note_lost(TryLater(DAMAGED, ""))
