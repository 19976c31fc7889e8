"""Plans in the background for the window: the whole choice with its progress, and again what was mended."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from connect_app.desktop.bulk.lines import Line, Whole, Wish
from connect_app.desktop.bulk.planning import plan_again, read_choice

if TYPE_CHECKING:
    from connect_app.desktop.background.tasks import CancelToken, Task
    from connect_app.desktop.background.workplace import Workplace
    from connect_app.desktop.lists.choice import Chosen
    from connect_app.domain.errors import ConnectError


class Planner(QObject):
    """``progress`` (how many invoices). ``planned`` (list of lines): all that was asked for. ``failed`` (ConnectError):
    it could not be asked; nothing is lost, and what was to be planned is still to come.
    """

    progress = Signal(int)
    planned = Signal(object)
    failed = Signal(object)

    def __init__(self, workplace: Workplace, parent: QObject) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self._task: Task[list[Line]] | None = None
        self._open: dict[str, None] = {}
        self._wishes: dict[str, Wish] = {}

    @property
    def is_up_to_date(self) -> bool:
        """Say whether all that was to be planned anew was."""
        return not self._open and self._task is None

    def read(self, choice: Chosen) -> None:
        """Plan a choice for the first time."""
        session, report = self._workplace.session, self._report

        def read(token: CancelToken) -> list[Line]:
            return read_choice(session.require_gateway(), session.company_id, choice, token, report)

        self._run(read)

    def again(self, line_ids: Sequence[str], wishes: dict[str, Wish], whole: Whole) -> None:
        """Plan these anew, with what the clerk chose; together with what is still to be planned."""
        self._open.update(dict.fromkeys(line_ids))
        self._wishes = dict(wishes)
        session, report, keys, known = self._workplace.session, self._report, list(self._open), self._wishes

        def plan(token: CancelToken) -> list[Line]:
            return plan_again(session.require_gateway(), session.company_id, keys, known, token, report, whole)

        if keys:
            self._run(plan)

    def cancel(self) -> None:
        """Stop; nobody is told."""
        if self._task is not None:
            self._task.cancel()
            self._task = None

    def _run(self, work: Callable[[CancelToken], list[Line]]) -> None:
        self.cancel()  # an older answer must not come after a newer one
        self._task = self._workplace.tasks.run(work, self._on_planned, self._on_failed, self)

    def _report(self, count: int) -> None:
        self._workplace.tasks.hand_over(self.progress.emit, count, self)

    def _on_planned(self, lines: list[Line]) -> None:
        self._task = None
        self._open.clear()
        self.planned.emit(lines)

    def _on_failed(self, error: ConnectError) -> None:
        self._task = None
        self.failed.emit(error)
