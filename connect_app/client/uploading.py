"""The uploader: one thread that brings the jobs of the outbox to the gateway, one after the other."""

import logging
import random
import threading
import time
from collections.abc import Callable
from dataclasses import replace
from typing import Protocol

from connect_app.client.calls import Gateway
from connect_app.client.connection import is_lost
from connect_app.client.disk import hash_of
from connect_app.client.jobs import Description, Job, JobKind, JobState, Reason
from connect_app.client.outbox import Outbox
from connect_app.client.refusals import Cancelled, InvalidRequest
from connect_app.domain.errors import Bug, ConnectError, FixData, FixSettings, SignIn, TryLater
from connect_app.domain.invoice import FileState
from connect_app.domain.retry import RetryPolicy

_log = logging.getLogger(__name__)

# A clerk who waits for a network that is back is served within half a minute; it is never given up.
OFFLINE = RetryPolicy(first_s=0.5, factor=2.0, longest_s=30.0, max_attempts=1_000_000)
PROGRESS_INTERVAL_S = 0.1
MAX_BUG_ATTEMPTS = 6
_UNREACHABLE = frozenset({"gateway_unreachable", "gateway_unavailable", "gateway_not_trusted"})


class Connected(Protocol):
    """What the uploader works with: the gateway and company of now, or TryLater while there are none."""

    def gateway(self) -> Gateway:
        """Return the gateway, connecting if need be. Raises ConnectError."""

    def company_id(self) -> str:
        """Return the company that is sent for. Raises ConnectError."""

    def drop(self, lost: Gateway) -> bool:
        """Look for the gateway anew, unless that has happened already."""


class Uploader:
    """Works off an outbox in a thread of its own, from `start` to `close`.

    Without a gateway it waits with growing delay and goes on by itself. A job that the gateway puts off does not stop
    the others; a job that it refuses is kept, with the reasons.
    """

    def __init__(self, outbox: Outbox, connection: Connected, policy: RetryPolicy = OFFLINE) -> None:
        self._outbox = outbox
        self._connection = connection
        self._policy = policy
        self._closing = threading.Event()
        self._cancels: dict[str, threading.Event] = {}
        self._not_before: dict[str, tuple[int, float]] = {}
        self._offline = (0, 0.0)
        self._thread = threading.Thread(target=self._run, name="connect-uploader", daemon=True)

    def start(self) -> None:
        """Begin, with what an earlier run of the program left."""
        self._thread.start()

    def close(self) -> None:
        """Stop; an upload that runs is broken off and begins anew at the next start."""
        self._closing.set()
        for cancel in list(self._cancels.values()):
            cancel.set()
        self._outbox.wake()
        if self._thread.ident is not None:
            self._thread.join(timeout=10)

    def hurry(self) -> None:
        """Try again now: the gateway is back, or the clerk asked for it."""
        self._offline = (0, 0.0)
        self._not_before.clear()
        self._outbox.wake()

    def cancel(self, job_id: str) -> None:
        """Take a job back that has not reached the gateway. One whose last byte is sent is finished instead."""
        cancel = self._cancels.get(job_id)
        if cancel is not None:
            cancel.set()
        else:
            self._outbox.remove(job_id)

    # Inside the thread

    def _run(self) -> None:
        while not self._closing.is_set():
            version = self._outbox.version
            job, wait_s = self._next()
            if job is None:
                self._outbox.wait_for_change(version, wait_s)
                continue
            try:
                self._work_off(job)
            except Exception:
                _log.exception("An upload met an error that nobody expected")
                self._put_off_or_refuse(job.id, Bug("unexpected", "Something unexpected happened with this file."))

    def _next(self) -> tuple[Job | None, float | None]:
        now = time.monotonic()
        offline_until = self._offline[1]
        waiting = [job for job in self._outbox.jobs() if job.state is JobState.WAITING]
        if not waiting:
            return None, None
        if offline_until > now:
            return None, offline_until - now
        soonest: float | None = None
        for job in waiting:
            until = self._not_before.get(job.id, (0, 0.0))[1]
            if until <= now:
                return job, None
            soonest = until - now if soonest is None else min(soonest, until - now)
        return None, soonest

    def _work_off(self, waiting: Job) -> None:
        cancel = self._cancels[waiting.id] = threading.Event()
        gateway: Gateway | None = None
        try:
            gateway = self._connection.gateway()
            company_id = waiting.company_id or self._connection.company_id()
            job = self._outbox.start_upload(waiting.id)
            if job is None:
                return
            done = self._upload(gateway, replace(job, company_id=company_id), cancel)
        except Cancelled:
            self._after_cancel(waiting.id)
        except (TryLater, SignIn) as error:
            is_everywhere = error.code in _UNREACHABLE or isinstance(error, SignIn)
            if gateway is not None and is_lost(error):
                if isinstance(error, TryLater) and gateway.is_alive():
                    is_everywhere = False  # it is this upload that breaks off; the others must not wait for it
                else:
                    self._connection.drop(gateway)
            self._put_off(waiting.id, error, is_everywhere=is_everywhere)
        except Bug as error:
            self._put_off_or_refuse(waiting.id, error)
        except (FixData, FixSettings) as error:
            self._refuse(waiting.id, error)
        else:
            self._outbox.record(done)
            self._offline = (0, 0.0)
            self._not_before.pop(waiting.id, None)
        finally:
            self._cancels.pop(waiting.id, None)

    def _upload(self, gateway: Gateway, job: Job, cancel: threading.Event) -> Job:
        path = self._outbox.content_path(job.id)
        try:
            is_whole = hash_of(path) == job.sha256
        except OSError:
            is_whole = False
        if not is_whole:
            raise FixData("damaged_copy", f"The kept copy of {job.filename} is damaged. Add the file once more.")
        return (
            _upload_file(gateway, job, self._outbox, self._progress(job), cancel)
            if (job.kind is JobKind.FILE)
            else _upload_attachment(gateway, job, self._outbox, self._progress(job), cancel)
        )

    def _progress(self, job: Job) -> Callable[[int, int], None]:
        next_at = 0.0

        def show(sent: int, _total: int) -> None:
            nonlocal next_at
            if time.monotonic() >= next_at:
                next_at = time.monotonic() + PROGRESS_INTERVAL_S
                self._outbox.show_progress(job.id, sent)

        return show

    def _after_cancel(self, job_id: str) -> None:
        self._back_to_waiting(job_id, ())
        if not self._closing.is_set():
            self._outbox.remove(job_id)

    def _put_off(self, job_id: str, error: ConnectError, *, is_everywhere: bool = False) -> None:
        attempt = (self._offline[0] if is_everywhere else self._not_before.get(job_id, (0, 0.0))[0]) + 1
        delay_s = self._policy.delay_s(attempt, random.random()) or self._policy.longest_s  # noqa: S311
        until = (attempt, time.monotonic() + delay_s)
        if is_everywhere:
            self._offline = until
        else:
            self._not_before[job_id] = until
        self._back_to_waiting(job_id, (Reason(error.code, error.sentence),))

    def _put_off_or_refuse(self, job_id: str, error: Bug) -> None:
        """A fault of the program may pass; one that comes every time must not be tried for ever."""
        if self._not_before.get(job_id, (0, 0.0))[0] + 1 >= MAX_BUG_ATTEMPTS:
            self._refuse(job_id, error)
        else:
            self._put_off(job_id, error)

    def _back_to_waiting(self, job_id: str, reasons: tuple[Reason, ...]) -> None:
        job = self._outbox.job(job_id)
        if job is not None and (job.state is JobState.UPLOADING or job.reasons != reasons):
            self._outbox.record(replace(job, state=JobState.WAITING, sent=0, reasons=reasons))

    def _refuse(self, job_id: str, error: ConnectError) -> None:
        job = self._outbox.job(job_id)
        if job is None:
            return
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
        progress=progress,
        cancel=cancel,
    )
    _same_bytes(job, attachment.sha256)
    reasons = tuple(Reason(finding.code, finding.message) for finding in attachment.findings)
    return replace(job, state=JobState.DONE, sent=job.size, result_id=attachment.id, reasons=reasons)


def _same_bytes(job: Job, sha256: str) -> None:
    if sha256 != job.sha256:
        raise Bug("other_bytes", f"The gateway has other bytes of {job.filename} than were sent.")
