"""Follows the outbox for the window: progress, and a word when a file or an attachment has arrived or was refused."""

from __future__ import annotations

import time
from collections import Counter
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from connect_app.client.jobs import Job, JobKind, JobState
from connect_app.desktop.text.sentences import said
from connect_app.desktop.waiting.outbox_columns import may_give_facts
from connect_app.desktop.widgets.notices import Notice

if TYPE_CHECKING:
    from connect_app.desktop.background.workplace import Workplace

_SHOW_EVERY_MS = 100
_PAUSE_FACTOR = 10
_TROUBLE = "uploads_wait"
_SHOWN_ELSEWHERE = frozenset({"gateway_unreachable", "gateway_unavailable"})
"""The status line says that the gateway does not answer."""


class Uploads(QObject):
    """``changed`` (tuple of jobs): the outbox as it stands. ``notice`` (Notice).
    ``file_wanted`` (file id), ``outbox_wanted``, ``attention_wanted``: the clerk wants to see it there.
    ``facts_wanted`` (job): the clerk wants to say what stands in a PDF without data. ``settled`` (key of a notice).

    Every change of the outbox comes from a thread of the client; here it is handed over to the window.
    """

    changed = Signal(object)
    notice = Signal(object)
    file_wanted = Signal(str)
    outbox_wanted = Signal()
    attention_wanted = Signal()
    facts_wanted = Signal(object)
    settled = Signal(str)

    def __init__(self, workplace: Workplace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self._told: dict[str, JobState] = {job.id: job.state for job in workplace.outbox.jobs()}
        self._trouble = ""
        self._soon = QTimer(self, singleShot=True, interval=_SHOW_EVERY_MS)
        self._soon.timeout.connect(self.show_now)
        self._stop = workplace.outbox.listen(self._heard)

    def close(self) -> None:
        """Listen no more."""
        self._stop()

    @Slot()
    def show_now(self) -> None:
        """Say how the outbox stands; a long list is shown less often, so that it never fills the window's time."""
        began = time.monotonic()
        jobs = self._workplace.outbox.jobs()
        self._tell_trouble(jobs)
        self.changed.emit(jobs)
        took_ms = int(1000 * (time.monotonic() - began))
        self._soon.setInterval(max(_SHOW_EVERY_MS, _PAUSE_FACTOR * took_ms))

    def say_what_waits(self) -> None:
        """Say at the start what the last run left, if it left anything."""
        now = self._workplace.taking.jobs_of_now
        states = Counter(job.state for job in self._workplace.outbox.jobs() if job.id not in now)
        waiting, refused = states[JobState.WAITING], states[JobState.REFUSED]
        damaged = states[JobState.DAMAGED] + states[JobState.NEWER]
        if damaged:
            text = self.tr("%n file(s) on this computer cannot be uploaded.", "", damaged)
            show = self.tr("Show")
            self.notice.emit(Notice(text, is_trouble=True, button=show, pressed=self.outbox_wanted.emit, key="damaged"))
        if waiting:
            text = self.tr("%n file(s) from last time are being uploaded now.", "", waiting)
            self.notice.emit(Notice(text))
        if refused:
            text = self.tr("%n file(s) from last time were refused.", "", refused)
            self.notice.emit(
                Notice(text, is_trouble=True, button=self.tr("Show"), pressed=self.outbox_wanted.emit, key="refused")
            )

    def _heard(self, job: Job) -> None:
        """Hand over to the window; called in a thread of the client."""
        self._workplace.tasks.hand_over(self._on_job, job, self)

    def _on_job(self, job: Job) -> None:
        if not self._soon.isActive():
            self._soon.start()
        before = self._told.get(job.id)
        self._told[job.id] = job.state
        if before is job.state:
            return
        if job.state is JobState.DONE:
            self._tell_done(job)
        elif job.state is JobState.REFUSED:
            self._tell_refused(job)
        elif job.state is JobState.DAMAGED:
            self._tell_damaged(job)
        elif job.state is JobState.REMOVED:
            del self._told[job.id]

    def _tell_done(self, job: Job) -> None:
        if job.kind is JobKind.ATTACHMENT:
            return  # the clerk sees it on its invoice
        if job.is_unreadable:
            self.notice.emit(self._unreadable(job))
            return
        if job.is_duplicate:
            text = self.tr("{name} was there already; nothing was added.").format(name=job.filename)
        else:
            text = self.tr("{name} was received.").format(name=job.filename)
        self.notice.emit(self._with_way(Notice(text, key="received"), job))

    def _unreadable(self, job: Job) -> Notice:
        reason = " ".join(said(reason.message) for reason in job.reasons)
        text = self.tr("{reason} The file was kept.").format(reason=reason)
        if may_give_facts(job):
            facts = self.tr("Say what stands in it…")
            return Notice(text, is_trouble=True, button=facts, pressed=partial(self.facts_wanted.emit, job))
        return Notice(text, is_trouble=True, button=self.tr("Show"), pressed=self.attention_wanted.emit)

    def _with_way(self, notice: Notice, job: Job) -> Notice:
        file_id = job.result_id
        if file_id is None:
            return notice
        return replace(notice, button=self.tr("Show"), pressed=partial(self.file_wanted.emit, file_id))

    def _tell_damaged(self, job: Job) -> None:
        reason = " ".join(said(reason.message) for reason in job.reasons)
        button = self.tr("Show")
        self.notice.emit(Notice(reason, is_trouble=True, button=button, pressed=self.outbox_wanted.emit))

    def _tell_trouble(self, jobs: tuple[Job, ...]) -> None:
        """Say why uploads wait, where it is not the gateway being away; take it back when they go on."""
        waiting = [job for job in jobs if job.state is JobState.WAITING and job.reasons]
        reasons = [reason for job in waiting for reason in job.reasons if reason.code not in _SHOWN_ELSEWHERE]
        text = said(reasons[0].message) if reasons else ""
        if text == self._trouble:
            return
        self._trouble = text
        if not text:
            self.settled.emit(_TROUBLE)
            return
        text = self.tr("%n upload(s) wait and are tried again: {reason}", "", len(waiting)).format(reason=text)
        button = self.tr("Show")
        self.notice.emit(Notice(text, is_trouble=True, button=button, pressed=self.outbox_wanted.emit, key=_TROUBLE))

    def _tell_refused(self, job: Job) -> None:
        reason = " ".join(said(reason.message) for reason in job.reasons)
        text = self.tr("{name} was refused: {reason}").format(name=job.filename, reason=reason)
        self.notice.emit(Notice(text, is_trouble=True, button=self.tr("Show"), pressed=self.outbox_wanted.emit))
