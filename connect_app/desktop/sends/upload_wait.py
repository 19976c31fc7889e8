"""A send waits for the attachments of its own invoices that are still on their way to the gateway."""

from __future__ import annotations

from collections.abc import Iterable
from time import monotonic
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from connect_app.client.jobs import Job, JobKind, JobState

if TYPE_CHECKING:
    from connect_app.desktop.background.workplace import Workplace

STILL_S = 60.0
"""An upload that has not moved for so long is asked about."""
LOOK_MS = 500
_UNDER_WAY = (JobState.WAITING, JobState.UPLOADING)


class Arriving(NamedTuple):
    """How the attachments of a send stand: those under way, and those that were refused."""

    under_way: tuple[Job, ...]
    refused: tuple[Job, ...]

    @property
    def is_empty(self) -> bool:
        """Say whether there is nothing to wait for, or to ask about."""
        return not self.under_way and not self.refused


class UploadWait(QObject):
    """Follows the uploads of some invoices. ``moved`` (Arriving): how they stand. ``ended``: all are at the gateway.
    ``asks`` (Arriving): one was refused, or stands still; the clerk decides, and nothing more is said until `wait`.
    """

    moved = Signal(object)
    ended = Signal()
    asks = Signal(object)

    def __init__(self, workplace: Workplace, parent: QObject) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self._invoice_ids: frozenset[str] = frozenset()
        self._left_out: set[str] = set()
        self._seen: dict[str, tuple[JobState, int]] = {}
        self._moved_at: dict[str, float] = {}
        self._any_moved_at = 0.0
        self._timer = QTimer(self, interval=LOOK_MS)
        self._timer.timeout.connect(self._on_look)

    def arriving(self, invoice_ids: Iterable[str]) -> Arriving:
        """Return what of these invoices is not at the gateway, without what the clerk chose to leave out."""
        wanted = frozenset(invoice_ids)
        mine = [
            job
            for job in self._workplace.outbox.jobs()
            if job.kind is JobKind.ATTACHMENT and job.invoice_id in wanted and job.id not in self._left_out
        ]
        refused = tuple(job for job in mine if job.state is JobState.REFUSED)
        return Arriving(tuple(job for job in mine if job.state in _UNDER_WAY), refused)

    def invoices_under_way(self) -> frozenset[str]:
        """Return the invoices for which anything is on its way now, or was refused and not left out."""
        waiting = (*_UNDER_WAY, JobState.REFUSED)
        jobs = [job for job in self._workplace.outbox.jobs() if job.kind is JobKind.ATTACHMENT and job.state in waiting]
        return frozenset(job.invoice_id for job in jobs if job.invoice_id and job.id not in self._left_out)

    def wait(self, invoice_ids: Iterable[str]) -> None:
        """Wait until all of these are at the gateway; an upload that stood still gets its time anew."""
        self._invoice_ids = frozenset(invoice_ids)
        self._seen.clear()
        self._moved_at.clear()
        self._any_moved_at = monotonic()
        self._timer.start()
        self._on_look()

    def leave_out(self, jobs: Arriving) -> None:
        """Send without these: they are asked about no more."""
        self._left_out.update(job.id for job in (*jobs.under_way, *jobs.refused))

    def stop(self) -> None:
        """Wait no longer."""
        self._timer.stop()

    @Slot()
    def _on_look(self) -> None:
        now, arriving = monotonic(), self.arriving(self._invoice_ids)
        self._note_moves(now)
        if arriving.is_empty:
            self._timer.stop()
            self.ended.emit()
        elif arriving.refused or any(self._stands_still(job, now) for job in arriving.under_way):
            self._timer.stop()
            self.asks.emit(arriving)
        else:
            self.moved.emit(arriving)

    def _note_moves(self, now: float) -> None:
        for job in self._workplace.outbox.jobs():
            state = (job.state, job.sent)
            if self._seen.get(job.id) != state:
                self._seen[job.id] = state
                self._moved_at[job.id] = self._any_moved_at = now

    def _stands_still(self, job: Job, now: float) -> bool:
        """One that waits for its turn does not stand still while others move."""
        since = self._any_moved_at if job.state is JobState.WAITING else self._moved_at.get(job.id, now)
        return now - since >= STILL_S
