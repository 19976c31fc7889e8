"""The outbox: what the clerk gave to the program is kept here, on disk, until the gateway has it.

A job that is there is uploaded with its id as Idempotency-Key, however often the program dies meanwhile; so a repeated
upload changes nothing.
"""

import contextlib
import logging
import threading
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from connect_app.client.disk import copy_durably, plain_errors
from connect_app.client.job_store import JobStore
from connect_app.client.jobs import INVOICE, Description, Job, JobKind, JobState
from connect_app.domain.errors import FixData
from connect_app.domain.identifiers import new_id
from connect_app.domain.saying import say

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
        self._writing = threading.Lock()
        """Held while the disk works, and never asked for while ``_lock`` is held: the window waits for that one."""
        self._changed = threading.Condition(self._lock)
        self._version = 0
        self._jobs: dict[str, Job] = {}
        self._waiting: dict[str, None] = {}
        """Ids of the jobs that wait, in the order in which they are looked at; who failed goes to the end."""
        self._store = JobStore(folder)
        try:
            for job in self._store.load():
                self._put(job)
        except BaseException:
            self._store.close()
            raise

    @property
    def folder(self) -> Path:
        """Where all of it lies."""
        return self._store.folder

    def close(self) -> None:
        """Give the folder free for another program, once what is being written is written."""
        with self._writing:
            self._store.close()

    # What the clerk gives

    def add_file(
        self,
        company_id: str,
        path: Path,
        *,
        name: str | None = None,
        sidecar: Path | None = None,
        beside: Sequence[Path] = (),
        facts: Mapping[str, str] | None = None,
        job_id: str | None = None,
    ) -> Job:
        """Take a copy of a file from a business system; returns when the copy is safe. The original is only read.

        ``sidecar`` or ``facts`` say what a PDF without data holds; ``beside`` lay beside it in its folder and belong to
        it. An empty ``company_id`` means the company that is connected. A ``job_id`` that is there already is not taken
        again. Raises TryLater ``disk_full``, ``file_changing`` or ``outbox_away``, FixData ``file_unreadable`` or
        ``not_a_file``, FixSettings ``disk_fault``; then nothing is left behind.
        """
        job = _new_job(JobKind.FILE, company_id, name or path.name, path, job_id)
        job = replace(job, facts=dict(facts or {}), sidecar_name=sidecar.name if sidecar is not None else None)
        return self._take(job, path, sidecar, beside)

    def add_attachment(
        self,
        company_id: str,
        invoice_id: str,
        path: Path,
        name: str | None,
        description: Description,
        original: Path | None = None,
        *,
        sha256: str = "",
        invoice_name: str = "",
    ) -> Job:
        """Take a copy of a file that goes with an invoice; raises as `add_file`.

        ``original``: the file that it was made from, which is kept with it. ``sha256``: of the bytes that are meant;
        others are TryLater ``file_changing``. ``invoice_name``: as a person calls it.
        """
        job = _new_job(JobKind.ATTACHMENT, company_id, name or path.name, path)
        beside = [original] if original is not None else []
        facts = {INVOICE: invoice_name} if invoice_name else {}
        job = replace(job, invoice_id=invoice_id, description=description, sha256=sha256, facts=facts)
        return self._take(job, path, None, beside)

    def add_again(self, job_id: str, path: Path | None = None) -> Job:
        """Take a damaged job anew, from ``path`` or from where it came, and remove the damaged one.

        What was said about it goes with it only where the record is whole. Raises as `add_file`, and FixData
        ``say_invoice_again`` for an attachment of which nobody knows the invoice any more.
        """
        damaged = self.job(job_id)
        if damaged is None or damaged.state is not JobState.DAMAGED:
            raise FixData("not_damaged", say("not_damaged"))
        is_noted = bool(damaged.sha256)
        if damaged.kind is JobKind.ATTACHMENT and not is_noted:
            raise FixData(
                "say_invoice_again",
                say("say_invoice_again", name=damaged.filename),
            )
        if path is None and not is_noted and self._store.is_as_noted(damaged):
            path = self._store.content_path(job_id)
        job = self._anew(damaged, path or Path(damaged.source or damaged.filename))
        self.remove(job_id)
        return job

    def _anew(self, damaged: Job, path: Path) -> Job:
        sidecar = path.with_name(damaged.sidecar_name) if damaged.sidecar_name is not None else None
        beside = [path.with_name(piece.filename) for piece in damaged.beside]
        new = replace(damaged, id=new_id(), state=JobState.WAITING, sha256="", reasons=(), sent=0, source=str(path))
        return self._take(new, path, sidecar, beside)

    def save_copy(self, job_id: str, target: Path) -> bool:
        """Save the kept bytes of a job as ``target``; say whether they are for certain those that were given.

        Raises FixData ``file_unreadable`` if they are gone, and as `add_file` for the disk.
        """
        job = self.job(job_id)
        new = target.with_name(target.name + ".new")
        with plain_errors(target.name):
            new.unlink(missing_ok=True)
            try:
                copy_durably(self.content_path(job_id), new)
                new.replace(target)
            finally:
                with contextlib.suppress(OSError):
                    new.unlink(missing_ok=True)
        return job is not None and self._store.is_as_noted(job)

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

    def beside_paths(self, job: Job) -> list[Path]:
        """Return where the copies of the files beside lie, in their order."""
        return [self._store.beside_path(job.id, number) for number in range(len(job.beside))]

    def check(self, job: Job) -> None:
        """Return if every copy of a job is what was given.

        Raises FixData ``damaged_copy``, or TryLater ``outbox_away`` for what cannot be read just now.
        """
        self._store.check(job)

    def remove(self, job_id: str) -> bool:
        """Take a job off the list for good; False while it is being uploaded, or if it is a newer program's.

        Raises FixSettings ``disk_fault``; then the job stays.
        """
        with self._writing:
            with self._lock:
                job = self._jobs.get(job_id)
                if job is None or job.state in (JobState.UPLOADING, JobState.NEWER):
                    return job is None
                self._forget(job_id)  # nobody may begin to upload it while the disk works
            try:
                self._store.remove(job)
            except BaseException:
                with self._lock:
                    self._put(job)
                raise
        self._tell(replace(job, state=JobState.REMOVED))
        return True

    def retry(self, job_id: str) -> None:
        """Let a refused job wait for another try; look once more at one that could not be read."""
        job = self.job(job_id)
        if job is None:
            return
        if job.state is JobState.REFUSED:
            self.record(replace(job, state=JobState.WAITING, reasons=(), sent=0))
        elif job.state is JobState.DAMAGED:
            self._read_again(job)

    def _read_again(self, job: Job) -> None:
        with self._writing:
            now = self._store.read(job.id)
            if now.state is JobState.DAMAGED and now.sha256:  # the record is whole; are the bytes, too?
                with contextlib.suppress(FixData):
                    self._store.check(now)
                    now = replace(now, state=JobState.WAITING, reasons=())
            with self._lock:
                self._put(now)
                self.wake()
        self._tell(now)

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

    def first_waiting(self, not_before: Mapping[str, float], now: float) -> tuple[Job | None, float | None]:
        """Return the first waiting job whose time in ``not_before`` has come; else how long until the next one's.

        Both are None where nothing waits.
        """
        soonest: float | None = None
        with self._lock:
            for job_id in self._waiting:
                due_at = not_before.get(job_id, 0.0)
                if due_at <= now:
                    return self._jobs[job_id], None
                soonest = due_at if soonest is None else min(soonest, due_at)
        return None, None if soonest is None else soonest - now

    def start_upload(self, job_id: str) -> Job | None:
        """Mark a waiting job as being uploaded and return it; None if it is gone or no longer waits."""
        with self._lock:
            job = self._jobs.get(job_id)
            if job is None or job.state is not JobState.WAITING:
                return None
            job = replace(job, state=JobState.UPLOADING, sent=0)
            self._put(job)
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
        with self._writing:
            with self._lock:
                if job.id not in self._jobs:
                    return
            try:
                self._store.write(job)
            except OSError as error:
                _log.warning("The outbox could not note how an upload ended (%s); it will be asked again.", error)
            with self._lock:
                self._put(job)
                self.wake()
        self._tell(job)

    # Inside

    def _put(self, job: Job) -> None:
        self._jobs[job.id] = job
        self._waiting.pop(job.id, None)
        if job.state is JobState.WAITING:
            self._waiting[job.id] = None

    def _forget(self, job_id: str) -> None:
        del self._jobs[job_id]
        self._waiting.pop(job_id, None)

    def _take(self, job: Job, path: Path, sidecar: Path | None, beside: Sequence[Path] = ()) -> Job:
        if (there := self.job(job.id)) is not None:
            return there
        job = self._store.create(job, path, sidecar, beside)
        with self._lock:
            self._put(job)
            self.wake()
        self._tell(job)
        return job

    def _tell(self, job: Job) -> None:
        with self._lock:
            listeners = tuple(self._listeners)
        for listener in listeners:
            listener(job)


def _new_job(kind: JobKind, company_id: str, filename: str, source: Path, job_id: str | None = None) -> Job:
    now = datetime.now(UTC).isoformat(timespec="milliseconds")
    return Job(job_id or new_id(), kind, company_id, filename, 0, "", now, source=str(source))
