"""The outbox: what the clerk gave to the program is kept here, on disk, until the gateway has it.

A job that is there is uploaded with its id as Idempotency-Key, however often the program dies meanwhile; so a repeated
upload changes nothing.
"""

import contextlib
import logging
import threading
from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from connect_app.client.job_store import JobStore
from connect_app.client.jobs import Description, Job, JobKind, JobState
from connect_app.domain.identifiers import new_id

Listener = Callable[[Job], None]

_log = logging.getLogger(__name__)


class Outbox:
    """Jobs waiting for the gateway, being uploaded, done or refused. Thread-safe. `close` gives the folder free.

    Listeners are told of every change, in the thread that makes it; they must be quick and raise nothing.
    Raises FixSettings ``already_open`` if another program works on the same folder, ``disk_fault`` if it is not usable.
    """

    def __init__(self, folder: Path) -> None:
        self._listeners: list[Listener] = []
        self._lock = threading.RLock()
        self._changed = threading.Condition(self._lock)
        self._version = 0
        self._store = JobStore(folder)
        try:
            self._jobs = {job.id: job for job in self._store.load()}
        except BaseException:
            self._store.close()
            raise

    def close(self) -> None:
        """Give the folder free for another program."""
        self._store.close()

    # What the clerk gives

    def add_file(
        self,
        company_id: str,
        path: Path,
        *,
        name: str | None = None,
        sidecar: Path | None = None,
        facts: Mapping[str, str] | None = None,
    ) -> Job:
        """Take a copy of a file from a business system; returns when the copy is safe. The original is only read.

        ``sidecar`` or ``facts`` say what a PDF without data holds. An empty ``company_id`` means the company that is
        connected. Raises TryLater ``disk_full`` or ``file_changing``, FixData ``file_unreadable`` or ``not_a_file``,
        FixSettings ``disk_fault``; then nothing is left behind.
        """
        job = _new_job(JobKind.FILE, company_id, name or path.name, path)
        job = replace(job, facts=dict(facts or {}), sidecar_name=sidecar.name if sidecar is not None else None)
        return self._take(job, path, sidecar)

    def add_attachment(
        self, company_id: str, invoice_id: str, path: Path, name: str | None, description: Description
    ) -> Job:
        """Take a copy of a file that goes with an invoice; raises as `add_file`."""
        job = _new_job(JobKind.ATTACHMENT, company_id, name or path.name, path)
        return self._take(replace(job, invoice_id=invoice_id, description=description), path, None)

    def jobs(self) -> tuple[Job, ...]:
        """Return all jobs, the oldest first."""
        with self._lock:
            return tuple(sorted(self._jobs.values(), key=lambda job: job.id))

    def job(self, job_id: str) -> Job | None:
        """Return one job, None if it is gone."""
        with self._lock:
            return self._jobs.get(job_id)

    def content_path(self, job_id: str) -> Path:
        """Return where the copy lies; to be read only. It is there until the job is done or removed."""
        return self._store.content_path(job_id)

    def sidecar_path(self, job_id: str) -> Path:
        """Return where the copy of the side-car lies."""
        return self._store.sidecar_path(job_id)

    def remove(self, job_id: str) -> bool:
        """Take a job that waits, was refused or is done off the list; False while it is being uploaded.

        Raises FixSettings ``disk_fault``; then the job stays.
        """
        with self._lock:
            job = self._jobs.get(job_id)
            if job is None or job.state is JobState.UPLOADING:
                return job is None
            self._store.remove(job)
            del self._jobs[job_id]
        self._tell(replace(job, state=JobState.REMOVED))
        return True

    def retry(self, job_id: str) -> None:
        """Let a refused job wait for another try."""
        with self._lock:
            job = self._jobs.get(job_id)
        if job is not None and job.state is JobState.REFUSED:
            self.record(replace(job, state=JobState.WAITING, reasons=(), sent=0))

    def listen(self, listener: Listener) -> Callable[[], None]:
        """Call ``listener`` with every job that changes from now on; returns what ends that."""
        with self._lock:
            self._listeners.append(listener)

        def stop() -> None:
            with self._lock, contextlib.suppress(ValueError):
                self._listeners.remove(listener)

        return stop

    # What the uploader does

    @property
    def version(self) -> int:
        """A number that grows with every change that `wait_for_change` waits for."""
        return self._version

    def wait_for_change(self, seen_version: int, timeout_s: float | None) -> None:
        """Sleep until the outbox is newer than ``seen_version``, `wake` is called, or the time is over."""
        with self._changed:
            self._changed.wait_for(lambda: self._version != seen_version, timeout_s)

    def wake(self) -> None:
        """Wake whoever sleeps in `wait_for_change`."""
        with self._changed:
            self._version += 1
            self._changed.notify_all()

    def start_upload(self, job_id: str) -> Job | None:
        """Mark a waiting job as being uploaded and return it; None if it is gone or no longer waits."""
        with self._lock:
            job = self._jobs.get(job_id)
            if job is None or job.state is not JobState.WAITING:
                return None
            job = self._jobs[job_id] = replace(job, state=JobState.UPLOADING, sent=0)
        self._tell(job)
        return job

    def show_progress(self, job_id: str, sent: int) -> None:
        """Tell listeners how many bytes of a running upload are on their way."""
        with self._lock:
            job = self._jobs.get(job_id)
            if job is None or job.state is not JobState.UPLOADING:
                return
            job = self._jobs[job_id] = replace(job, sent=min(sent, job.size))
        self._tell(job)

    def record(self, job: Job) -> None:
        """Keep a job as it stands now, on disk first. The bytes of a done job are removed after that.

        If the disk does not take it, the job holds in memory only: after a restart it is uploaded once more with the
        same key, and the gateway gives the same answer.
        """
        with self._lock:
            if job.id not in self._jobs:
                return
            self._jobs[job.id] = job
            try:
                self._store.write(job)
            except OSError as error:
                _log.warning("The outbox could not note how an upload ended (%s); it will be asked again.", error)
            self.wake()
        self._tell(job)

    # Inside

    def _take(self, job: Job, path: Path, sidecar: Path | None) -> Job:
        job = self._store.create(job, path, sidecar)
        with self._lock:
            self._jobs[job.id] = job
            self.wake()
        self._tell(job)
        return job

    def _tell(self, job: Job) -> None:
        with self._lock:
            listeners = tuple(self._listeners)
        for listener in listeners:
            listener(job)


def _new_job(kind: JobKind, company_id: str, filename: str, source: Path) -> Job:
    now = datetime.now(UTC).isoformat(timespec="milliseconds")
    return Job(new_id(), kind, company_id, filename, 0, "", now, source=str(source))
