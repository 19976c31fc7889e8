"""The uploader: brings the jobs of the outbox to the gateway, one after the other while they move."""

import logging
import random
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from functools import partial
from typing import Protocol

from connect_app.client.calls import Gateway
from connect_app.client.connection import is_lost
from connect_app.client.jobs import Description, Job, JobKind, JobState, Reason
from connect_app.client.outbox import Outbox
from connect_app.client.refusals import Cancelled, InvalidRequest
from connect_app.client.trouble import Trouble
from connect_app.domain.errors import Bug, ConnectError, FixData, FixSettings, SignIn, TryLater
from connect_app.domain.invoice import FileState
from connect_app.domain.retry import RetryPolicy
from connect_app.domain.saying import say

_log = logging.getLogger(__name__)

# A clerk who waits for a network that is back is served within half a minute; it is never given up.
OFFLINE = RetryPolicy(first_s=0.5, factor=2.0, longest_s=30.0, max_attempts=1_000_000)
PROGRESS_INTERVAL_S = 0.1
STANDS_STILL_S = 10.0
"""After so long without a byte or an answer the next upload begins beside the one that stands still."""
MOST_AT_ONCE = 8
GIVES_WAY_AFTER = 6.0
"""Where no more may begin, the one that has stood still longest gives way to another after so many times that long."""
CLOSE_WITHIN_S = 10.0
_UNREACHABLE = frozenset({"gateway_unreachable", "gateway_unavailable", "gateway_not_trusted"})


class Connected(Protocol):
    """What the uploader works with: the gateway and company of now, or TryLater while there are none."""

    def gateway(self) -> Gateway:
        """Return the gateway, connecting if need be. Raises ConnectError."""

    def company_id(self) -> str:
        """Return the company that is sent for. Raises ConnectError."""

    def drop(self, lost: Gateway) -> bool:
        """Look for the gateway anew, unless that has happened already."""


@dataclass(slots=True)
class _Running:
    """An upload that is under way, when it last moved, and what breaks it off once it is on its way."""

    cancel: threading.Event = field(default_factory=threading.Event)
    moved_at: float = field(default_factory=time.monotonic)
    break_off: Callable[[], None] = lambda: None


class Uploader:
    """Works off an outbox in threads of its own, from `start` to `close`.

    Without a gateway it waits with growing delay and goes on by itself. A job that the gateway puts off, or does not
    answer, does not stop the others; a job that it refuses is kept, with the reasons. Where many fail alike it is the
    gateway's trouble: all of them wait.
    """

    def __init__(
        self,
        outbox: Outbox,
        connection: Connected,
        policy: RetryPolicy = OFFLINE,
        stands_still_s: float = STANDS_STILL_S,
    ) -> None:
        self._outbox = outbox
        self._connection = connection
        self._policy = policy
        self._stands_still_s = stands_still_s
        self._closing = threading.Event()
        self._running: dict[str, _Running] = {}
        self._ended = threading.Condition()
        self._trouble = Trouble()
        self._not_before: dict[str, float] = {}
        self._attempts: dict[str, int] = {}
        self._offline = (0, 0.0)
        self._thread = threading.Thread(target=self._run, name="connect-uploader", daemon=True)

    def start(self) -> None:
        """Begin, with what an earlier run of the program left."""
        self._thread.start()

    def close(self) -> None:
        """Stop; an upload that runs is broken off and begins anew at the next start.

        One that waits for an answer ends when its connection is closed; `wait_for_end` waits for that.
        """
        with self._ended:
            self._closing.set()
            running = list(self._running.values())
            self._ended.notify_all()
        for each in running:
            each.cancel.set()
        self._outbox.wake()
        if self._thread.ident is not None:
            self._thread.join(timeout=CLOSE_WITHIN_S)
        self._join(self._stands_still_s)

    def wait_for_end(self) -> None:
        """Wait for the uploads that end with the connection."""
        self._join()

    def hurry(self) -> None:
        """Try again now: the gateway is back, or the clerk asked for it."""
        self._offline = (0, 0.0)
        self._not_before.clear()
        self._attempts.clear()
        self._outbox.wake()

    def cancel(self, job_id: str) -> None:
        """Take a job back that has not reached the gateway. One whose last byte is sent is finished instead."""
        with self._ended:
            running = self._running.get(job_id)
        if running is not None:
            running.cancel.set()
        else:
            self._outbox.remove(job_id)

    # Which is next

    def _run(self) -> None:
        while True:
            self._wait_for_room()
            version = self._outbox.version
            if self._closing.is_set():  # asked after the version: `close` changes that
                return
            job, wait_s = self._next()
            if job is None:
                self._outbox.wait_for_change(version, wait_s)
            else:
                self._begin(job)

    def _wait_for_room(self) -> None:
        """Return once no upload moves that the next one would have to share the way with."""
        with self._ended:
            while not self._closing.is_set() and self._running:
                moved_at = [each.moved_at for each in self._running.values()]
                is_full = len(moved_at) >= MOST_AT_ONCE
                free_at = min(moved_at) + GIVES_WAY_AFTER * self._stands_still_s if is_full else max(moved_at)
                wait_s = max(free_at, max(moved_at) + self._stands_still_s) - time.monotonic()
                if wait_s <= 0 and not is_full:
                    return
                if wait_s <= 0:
                    self._let_one_give_way()
                    wait_s = self._stands_still_s
                self._ended.wait(wait_s)

    def _let_one_give_way(self) -> None:
        """Put off the upload that has stood still longest, if another could begin; the gateway knows it by its key."""
        if self._next()[0] is None:
            return
        longest = min(self._running.values(), key=lambda each: each.moved_at)
        longest.moved_at = time.monotonic()
        longest.break_off()

    def _next(self) -> tuple[Job | None, float | None]:
        now = time.monotonic()
        offline_until = self._offline[1]
        job, wait_s = self._outbox.first_waiting(self._not_before, now)
        if (job is not None or wait_s is not None) and offline_until > now:
            return None, offline_until - now
        return job, wait_s

    def _begin(self, job: Job) -> None:
        thread = threading.Thread(target=self._work_off, args=(job,), name="connect-upload", daemon=True)
        with self._ended:
            # Its last try has put it back already, and is about to end.
            while job.id in self._running and not self._closing.is_set():
                self._ended.wait()
            if self._closing.is_set():
                return
            self._running[job.id] = _Running()
        try:
            thread.start()
        except (RuntimeError, MemoryError) as error:  # the system has no thread to give just now
            _log.warning("An upload could not begin; it is tried again: %r", error)
            self._put_off(job.id, TryLater("unexpected", say("unexpected.file")))
            self._note_end(job.id)

    def _join(self, still_s: float | None = None) -> None:
        """Wait for the uploads to end; with ``still_s`` only for those that moved within so long."""
        deadline = time.monotonic() + CLOSE_WITHIN_S
        with self._ended:
            while self._running:
                until = deadline
                if still_s is not None:
                    until = min(deadline, max(each.moved_at for each in self._running.values()) + still_s)
                if (wait_s := until - time.monotonic()) <= 0:
                    return
                self._ended.wait(wait_s)

    # One upload, in a thread of its own

    def _work_off(self, waiting: Job) -> None:
        running = self._running[waiting.id]
        try:
            self._try(waiting, running)
        except Exception:
            _log.exception("An upload met an error that nobody expected")
            self._put_off_or_refuse(waiting.id, Bug("unexpected", say("unexpected.file")))
        finally:
            self._note_end(waiting.id)

    def _note_end(self, job_id: str) -> None:
        with self._ended:
            del self._running[job_id]
            self._ended.notify_all()

    def _try(self, waiting: Job, running: _Running) -> None:
        gateway: Gateway | None = None
        try:
            gateway = self._connection.gateway()
            company_id = waiting.company_id or self._connection.company_id()
            job = self._outbox.start_upload(waiting.id)
            if job is None:
                return
            running.break_off = partial(gateway.break_off, threading.get_ident())
            done = self._upload(gateway, replace(job, company_id=company_id), running)
        except Cancelled:
            self._after_cancel(waiting.id)
        except (TryLater, SignIn) as error:
            if self._closing.is_set():
                self._back_to_waiting(waiting.id, ())
                return
            self._put_off(waiting.id, error, is_everywhere=self._is_everywhere(waiting.id, gateway, error))
        except (Bug, FixSettings, FixData) as error:
            if gateway is None:  # it is not about this job: there is no way to the gateway
                self._put_off(waiting.id, error, is_everywhere=True)
            elif isinstance(error, FixData):
                self._on_bad_data(waiting.id, error)
            else:
                self._put_off_or_refuse(waiting.id, error)
        else:
            self._on_success(waiting.id)
            self._outbox.record(done)

    def _is_everywhere(self, job_id: str, gateway: Gateway | None, error: ConnectError) -> bool:
        """Say whether the others would fare alike; a gateway that does not answer any more is looked for anew."""
        if error.code == "outbox_away":
            return False
        is_everywhere = error.code in _UNREACHABLE or isinstance(error, SignIn)
        if gateway is not None and is_lost(error):
            if isinstance(error, TryLater) and gateway.is_alive():
                is_everywhere = False  # it is this upload that breaks off; the others must not wait for it
            else:
                self._connection.drop(gateway)
        return is_everywhere or self._trouble.is_shared(job_id, error.code)

    def _upload(self, gateway: Gateway, job: Job, running: _Running) -> Job:
        self._outbox.check(job)
        progress = self._progress(job, running)
        if job.kind is JobKind.FILE:
            return _upload_file(gateway, job, self._outbox, progress, running.cancel)
        return _upload_attachment(gateway, job, self._outbox, progress, running.cancel)

    def _progress(self, job: Job, running: _Running) -> Callable[[int, int], None]:
        next_at = 0.0

        def show(sent: int, _total: int) -> None:
            nonlocal next_at
            now = running.moved_at = time.monotonic()
            if now >= next_at:
                next_at = now + PROGRESS_INTERVAL_S
                self._outbox.show_progress(job.id, sent)

        return show

    # How it ended

    def _on_success(self, job_id: str) -> None:
        """The gateway works: what waited for it need not wait any longer."""
        self._attempts.pop(job_id, None)
        self._not_before.pop(job_id, None)
        if self._trouble.note_success(job_id):
            self.hurry()
        self._offline = (0, 0.0)

    def _after_cancel(self, job_id: str) -> None:
        self._back_to_waiting(job_id, ())
        if not self._closing.is_set():
            self._outbox.remove(job_id)

    def _put_off(self, job_id: str, error: ConnectError, *, is_everywhere: bool = False) -> None:
        attempt = (self._offline[0] if is_everywhere else self._attempts.get(job_id, 0)) + 1
        delay_s = self._policy.delay_s(attempt, random.random()) or self._policy.longest_s  # noqa: S311
        if is_everywhere:
            self._offline = (attempt, time.monotonic() + delay_s)
        else:
            self._attempts[job_id] = attempt
            self._not_before[job_id] = time.monotonic() + delay_s
        self._back_to_waiting(job_id, (Reason(error.code, error.sentence),))

    def _put_off_or_refuse(self, job_id: str, error: ConnectError) -> None:
        """A fault may pass, and one that many meet is the gateway's; a job that alone meets it is refused at last."""
        if self._trouble.is_shared(job_id, error.code):
            self._put_off(job_id, error, is_everywhere=True)
        elif self._trouble.is_its_own(job_id):
            self._refuse(job_id, error)
        else:
            self._put_off(job_id, error)

    def _on_bad_data(self, job_id: str, error: FixData) -> None:
        if error.code == "damaged_copy":
            job = self._outbox.job(job_id)
            if job is not None:
                reasons = (Reason(error.code, error.sentence),)
                self._outbox.record(replace(job, state=JobState.DAMAGED, sent=0, reasons=reasons))
        elif error.code == "file_unreadable":  # whole a moment ago: the folder has just gone away
            job = self._outbox.job(job_id)
            name = job.filename if job is not None else ""
            sentence = say("copy_unreadable", name=name)
            self._put_off(job_id, TryLater("outbox_away", sentence))
        elif error.code == "unexpected_answer":  # no answer of a gateway, but of something on the way to it
            self._put_off_or_refuse(job_id, error)
        else:
            self._refuse(job_id, error)

    def _back_to_waiting(self, job_id: str, reasons: tuple[Reason, ...]) -> None:
        job = self._outbox.job(job_id)
        if job is not None and (job.state is JobState.UPLOADING or job.reasons != reasons):
            self._outbox.record(replace(job, state=JobState.WAITING, sent=0, reasons=reasons))

    def _refuse(self, job_id: str, error: ConnectError) -> None:
        job = self._outbox.job(job_id)
        if job is None:
            return
        self._trouble.forget(job_id)
        reasons = [Reason(error.code, error.sentence)]
        if isinstance(error, InvalidRequest) and error.errors:
            reasons = [Reason(item.code, item.message) for item in error.errors]
        self._outbox.record(replace(job, state=JobState.REFUSED, sent=0, reasons=tuple(reasons)))


def _upload_file(
    gateway: Gateway, job: Job, outbox: Outbox, progress: Callable[[int, int], None], cancel: threading.Event
) -> Job:
    file = gateway.upload_file(
        job.company_id,
        outbox.content_path(job.id),
        name=job.filename,
        key=job.id,
        sidecar=outbox.sidecar_path(job.id) if job.sidecar_name else None,
        sidecar_name=job.sidecar_name,
        facts=job.facts or None,
        beside=[(path, piece.filename) for path, piece in zip(outbox.beside_paths(job), job.beside, strict=True)],
        progress=progress,
        cancel=cancel,
    )
    _same_bytes(job, file.sha256)
    reasons = (Reason(file.problem.code, file.problem.detail),) if file.problem else ()
    return replace(
        job,
        state=JobState.DONE,
        sent=job.size,
        result_id=file.id,
        is_duplicate=file.duplicate,
        is_unreadable=file.state is FileState.UNREADABLE,
        reasons=reasons,
    )


def _upload_attachment(
    gateway: Gateway, job: Job, outbox: Outbox, progress: Callable[[int, int], None], cancel: threading.Event
) -> Job:
    said = job.description or Description("other")
    attachment = gateway.add_attachment(
        job.company_id,
        job.invoice_id or "",
        outbox.content_path(job.id),
        document_type=said.document_type,
        note=said.note,
        is_internal=said.is_internal,
        note_is_internal=said.note_is_internal,
        name=job.filename,
        key=job.id,
        originals=[(path, piece.filename) for path, piece in zip(outbox.beside_paths(job), job.beside, strict=True)],
        progress=progress,
        cancel=cancel,
    )
    _same_bytes(job, attachment.sha256)
    reasons = tuple(Reason(finding.code, finding.message) for finding in attachment.findings)
    return replace(job, state=JobState.DONE, sent=job.size, result_id=attachment.id, reasons=reasons)


def _same_bytes(job: Job, sha256: str) -> None:
    if sha256 != job.sha256:
        raise Bug("other_bytes", say("other_bytes", name=job.filename))
