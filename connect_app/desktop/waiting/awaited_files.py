"""Files that the clerk has just dropped or chosen: they are chosen in their list once they have arrived."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QObject, Signal, Slot

from connect_app.client.jobs import Job, JobState

_UNDER_WAY = (JobState.WAITING, JobState.UPLOADING)


class AwaitedFiles(QObject):
    """``began``: files were given. ``arrived`` (tuple of file ids): all of them have ended, these wait at the gateway.

    Whatever the clerk does meanwhile ends the waiting: a list never changes under their hands.
    """

    began = Signal()
    arrived = Signal(object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._to_take = 0
        self._jobs: dict[str, Job] = {}

    @Slot(int)
    def expect(self, count: int) -> None:
        """So many files are about to be taken."""
        self._to_take += count
        self.began.emit()

    @Slot(object)
    def take(self, job: Job | None) -> None:
        """One of them was taken, or (None) could not be."""
        if self._to_take == 0:
            return  # the clerk has gone on
        self._to_take -= 1
        if job is not None:
            self._jobs.setdefault(job.id, job)
        self._look()

    @Slot(object)
    def note_jobs(self, jobs: Iterable[Job]) -> None:
        """The outbox stands otherwise."""
        if self._jobs:
            now = {job.id: job for job in jobs}
            self._jobs = {key: now[key] for key in self._jobs if key in now}
            self._look()

    @Slot()
    def give_up(self) -> None:
        """The clerk went on to something else."""
        self._to_take = 0
        self._jobs.clear()

    def _look(self) -> None:
        jobs = list(self._jobs.values())
        if self._to_take or any(job.state in _UNDER_WAY for job in jobs):
            return
        here = [job for job in jobs if job.state is JobState.DONE and not job.is_unreadable]
        self._jobs.clear()
        self.arrived.emit(tuple(job.result_id for job in here if job.result_id))
