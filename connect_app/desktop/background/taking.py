"""What the clerk gives is taken into the outbox beside everything else, and the window hears what became of it."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Signal

from connect_app.desktop.text.sentences import said
from connect_app.desktop.widgets.notices import Notice

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from connect_app.client.outbox import Outbox
    from connect_app.client.taking import Taken, Taker
    from connect_app.desktop.background.tasks import Task, Tasks
    from connect_app.domain.errors import ConnectError

T = TypeVar("T")
_NAMED = 3


class Taking(QObject):
    """A file counts as taken once its bytes are in the outbox; until then it is work under way.

    ``changed`` (how many are under way). ``taken`` (`client.taking.Taken`): what became of files given together.
    ``notice`` (Notice): some could not be taken.
    """

    changed = Signal(int)
    taken = Signal(object)
    notice = Signal(object)

    def __init__(self, open_outbox: Callable[[], Outbox], tasks: Tasks) -> None:
        super().__init__()
        self._open_outbox = open_outbox
        self._tasks = tasks
        self.jobs_of_now: set[str] = set()
        """Ids of the jobs that were given since the window opened."""

    @cached_property
    def _taker(self) -> Taker:
        # Made when something is given: its import takes as long as the window itself.
        from connect_app.client.taking import Taker

        hand_over = self._tasks.hand_over
        return Taker(
            self._open_outbox,
            lambda pending: hand_over(self.changed.emit, pending, self),
            lambda taken: hand_over(self._on_taken, taken, self),
        )

    @property
    def pending(self) -> int:
        """How many files are under way."""
        return self._taker.pending if "_taker" in self.__dict__ else 0

    def take(self, company_id: str, paths: Sequence[Path]) -> None:
        """Take files from a business system; the originals are only read."""
        self._taker.take(company_id, paths)

    def run(
        self,
        work: Callable[[Outbox], T],
        done: Callable[[T], None],
        failed: Callable[[ConnectError], None],
        owner: QObject,
    ) -> Task[T]:
        """Work with the outbox in its turn, and call ``done`` or ``failed`` in the GUI thread while ``owner`` lives."""
        return self._tasks.run_by(self._taker.do, lambda _token: work(self._open_outbox()), done, failed, owner)

    def resume(self) -> None:
        """Go on with what an earlier run of the program did not take any more."""
        self._taker.resume()

    def close(self, *, finish: bool) -> None:
        """Take all that was given, or stop after the file that is being taken; the next start takes the rest."""
        if "_taker" in self.__dict__:
            self._taker.close(finish=finish)

    def _on_taken(self, taken: Taken) -> None:
        if not taken.is_resumed:
            self.jobs_of_now.update(job.id for job in taken.jobs)
        self.taken.emit(taken)
        if not taken.failed:
            return
        sentences = list(dict.fromkeys(said(error.sentence) for _name, error in taken.failed))
        text = " ".join(sentences[:_NAMED])
        if len(taken.failed) > 1:
            count = self.tr("%n file(s) were not taken.", "", len(taken.failed))
            text = f"{count} {text}"
        if len(sentences) > _NAMED:
            names = ", ".join(name for name, _error in taken.failed[_NAMED:])
            text = f"{text} {self.tr('Also not taken: {names}').format(names=names)}"
        self.notice.emit(Notice(text, is_trouble=True, key="not_taken"))
