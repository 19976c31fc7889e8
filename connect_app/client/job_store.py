"""Jobs on disk: one folder per job, named by its id, with a copy of the bytes and ``job.json``.

A job exists from the rename of its folder on; every change replaces ``job.json`` whole. Whatever dies when, a job is
there or it is not.

    <id>/content · sidecar · job.json    a job
    .new-<id>, .gone-<id>                 half made, half removed; swept at the next start
    .aside-<id>                           damaged; kept for a person to look at
"""

import contextlib
import logging
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

from connect_app.client.disk import copy_durably, plain_errors, remove_tree, sync_folder, write_whole
from connect_app.client.folder_lock import FolderLock
from connect_app.client.jobs import Job, JobState, from_bytes, to_bytes

KEEP_DONE = timedelta(days=7)

_CONTENT, _SIDECAR, _JOB = "content", "sidecar", "job.json"

_log = logging.getLogger(__name__)


class JobStore:
    """The folder of the outbox, locked for this program until `close`.

    Raises FixSettings ``already_open`` if another program works on the folder, ``disk_fault`` if it is not usable.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        with plain_errors("the outbox"):
            folder.mkdir(parents=True, exist_ok=True, mode=0o700)
            self._hold = FolderLock(folder / ".lock")

    def close(self) -> None:
        """Give the folder free for another program."""
        self._hold.release()

    def content_path(self, job_id: str) -> Path:
        """Return where the copy of the bytes lies."""
        return self._folder / job_id / _CONTENT

    def sidecar_path(self, job_id: str) -> Path:
        """Return where the copy of the side-car lies."""
        return self._folder / job_id / _SIDECAR

    def load(self) -> list[Job]:
        """Return all jobs, sweep what is half made, set aside what is damaged, forget what was done long ago."""
        jobs = []
        with plain_errors("the outbox"):
            for entry in sorted(self._folder.iterdir()):
                if entry.name.startswith((".new-", ".gone-")):
                    remove_tree(entry)
                elif not entry.name.startswith(".") and (job := self._load_job(entry)) is not None:
                    jobs.append(job)
        return jobs

    def create(self, job: Job, path: Path, sidecar: Path | None) -> Job:
        """Copy the bytes and make the job durable; return it with size and hash. On any error nothing is left."""
        new, final = self._folder / f".new-{job.id}", self._folder / job.id
        with plain_errors(job.filename):
            try:
                new.mkdir(mode=0o700)
                size, sha256 = copy_durably(path, new / _CONTENT)
                if sidecar is not None:
                    copy_durably(sidecar, new / _SIDECAR)
                job = replace(job, size=size, sha256=sha256)
                write_whole(new / _JOB, to_bytes(job))
                new.replace(final)
                sync_folder(self._folder)
            except BaseException:
                with contextlib.suppress(OSError):
                    final.replace(new)  # renamed, but not for certain: who is told "not taken" must find it gone
                remove_tree(new)
                raise
        return job

    def write(self, job: Job) -> None:
        """Replace what is on disk of a job; the bytes of a done one are removed after that. Raises OSError."""
        write_whole(self._folder / job.id / _JOB, to_bytes(job))
        if job.state is JobState.DONE:
            self._drop_content(job.id)

    def remove(self, job: Job) -> None:
        """Remove a job for good. Raises FixSettings ``disk_fault``; then it stays."""
        gone = self._folder / f".gone-{job.id}"
        with plain_errors(job.filename):
            (self._folder / job.id).replace(gone)
        with contextlib.suppress(OSError):  # at worst a power cut brings the job back into the list
            sync_folder(self._folder)
        remove_tree(gone)

    def _drop_content(self, job_id: str) -> None:
        self.content_path(job_id).unlink(missing_ok=True)
        self.sidecar_path(job_id).unlink(missing_ok=True)

    def _load_job(self, folder: Path) -> Job | None:
        try:
            job = from_bytes((folder / _JOB).read_bytes())
            if job.id != folder.name:
                raise ValueError("the job has another id than its folder")
        except (FileNotFoundError, ValueError) as error:
            _log.warning("A damaged entry of the outbox was set aside: %s (%s)", folder.name, error)
            with contextlib.suppress(OSError):
                folder.replace(folder.with_name(f".aside-{folder.name}"))
            return None
        except OSError as error:
            _log.warning("An entry of the outbox cannot be read now, so it waits for the next start: %s", error)
            return None
        if job.state is JobState.DONE and _age(job) > KEEP_DONE:
            remove_tree(folder)
            return None
        if job.state is JobState.DONE:
            self._drop_content(job.id)
        return job


def _age(job: Job) -> timedelta:
    try:
        return datetime.now(UTC) - datetime.fromisoformat(job.added_at)
    except (ValueError, TypeError):
        return timedelta(0)
