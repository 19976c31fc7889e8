"""Jobs on disk: one folder per job, named by its id, with a copy of the bytes and two of its record.

A job exists from the rename of its folder on; every change replaces both records whole, one after the other. Whatever
dies when, a job is there or it is not. A record has a checksum and the hashes of everything that goes up.

    <id>/content · sidecar · beside-N · job.json · job.copy.json    a job
    .new-<id>, .gone-<id>                                            half made, half removed; swept at the next start
    .aside-<id>                                                      set aside by an earlier version; taken back
"""

import contextlib
import logging
from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

from connect_app.client.disk import (
    copy_durably,
    hash_of,
    plain_errors,
    remove_tree,
    write_new,
    write_whole,
)
from connect_app.client.folder_lock import FolderLock
from connect_app.client.jobs import FORM, Job, JobState, NewerForm, Piece, Reason, from_bytes, salvaged, to_bytes
from connect_app.domain.errors import FixData, TryLater
from connect_app.domain.saying import say
from connect_app.system.flushing import flush_folder

KEEP_DONE = timedelta(days=7)

DAMAGED_RECORD = Reason(
    "damaged_record",
    say("damaged_record"),
)
NEWER_RECORD = Reason("newer_record", say("newer_record"))
UNREADABLE_RECORD = Reason("record_unreadable", say("record_unreadable"))

_CONTENT, _SIDECAR, _BESIDE, _JOB, _COPY = "content", "sidecar", "beside-", "job.json", "job.copy.json"
_NOT_ON_DISK = frozenset({DAMAGED_RECORD.code, NEWER_RECORD.code, UNREADABLE_RECORD.code})

_log = logging.getLogger(__name__)


class JobStore:
    """The folder of the outbox, locked for this program until `close`. One thread at a time may write.

    Raises FixSettings ``already_open`` if another program works on the folder, ``disk_fault`` if it is not usable.
    """

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        with plain_errors("the outbox"):
            folder.mkdir(parents=True, exist_ok=True, mode=0o700)
            self._hold = FolderLock(folder / ".lock")

    def close(self) -> None:
        """Give the folder free for another program."""
        self._hold.release()

    def content_path(self, job_id: str) -> Path:
        """Return where the copy of the bytes lies."""
        return self.folder / job_id / _CONTENT

    def sidecar_path(self, job_id: str) -> Path:
        """Return where the copy of the side-car lies."""
        return self.folder / job_id / _SIDECAR

    def beside_path(self, job_id: str, number: int) -> Path:
        """Return where the copy of the file beside with this number lies."""
        return self.folder / job_id / f"{_BESIDE}{number}"

    def load(self) -> list[Job]:
        """Return all jobs, damaged ones too; sweep what is half made, forget what was done long ago."""
        jobs = []
        with plain_errors("the outbox"):
            for entry in sorted(self.folder.iterdir()):
                if entry.name.startswith((".new-", ".gone-")):
                    remove_tree(entry)
                    continue
                try:
                    job = self._load_entry(entry)
                except OSError as error:
                    job = _unreadable(entry.name, error)
                if job is not None:
                    jobs.append(job)
        return sorted(jobs, key=lambda job: job.id)

    def read(self, job_id: str) -> Job:
        """Return a job as it lies on disk, as `load` does."""
        return self._read_job(self.folder / job_id)

    def create(self, job: Job, path: Path, sidecar: Path | None, beside: Sequence[Path] = ()) -> Job:
        """Copy the bytes and make the job durable; return it with sizes and hashes. On any error nothing is left.

        A job that has a hash already is made of these bytes only: others are TryLater ``file_changing``.
        """
        new, final = self.folder / f".new-{job.id}", self.folder / job.id
        if self.is_away():
            raise TryLater(
                "outbox_away",
                say("outbox_away.not_taken", name=job.filename),
            )
        with plain_errors(job.filename):
            try:
                new.mkdir(mode=0o700)
                job = _with_copies(job, new, path, sidecar, beside)
                write_new(new / _JOB, to_bytes(job))
                write_new(new / _COPY, to_bytes(job))
                flush_folder(new)
                new.replace(final)
                flush_folder(self.folder)
            except BaseException:
                with contextlib.suppress(OSError):
                    final.replace(new)  # renamed, but not for certain: who is told "not taken" must find it gone
                remove_tree(new)
                raise
        return job

    def write(self, job: Job) -> None:
        """Replace what is on disk of a job; the bytes of a done one are removed after that. Raises OSError."""
        if job.state is JobState.NEWER or (job.state is JobState.DAMAGED and _is_damage_of_record(job)):
            return  # its record is the one thing that a person may still make sense of
        _write_records(self.folder / job.id, to_bytes(job))
        if job.state is JobState.DONE:
            self._drop_content(job)

    def remove(self, job: Job) -> None:
        """Remove a job for good. Raises FixSettings ``disk_fault``; then it stays."""
        gone = self.folder / f".gone-{job.id}"
        with plain_errors(job.filename):
            (self.folder / job.id).replace(gone)
        with contextlib.suppress(OSError):  # at worst a power cut brings the job back into the list
            flush_folder(self.folder)
        remove_tree(gone)

    def is_away(self) -> bool:
        """Say whether the folder is not there now, or another one stands in its place: a share that came off."""
        try:
            return not self._hold.is_at(self.folder / ".lock")
        except OSError:
            return True

    def check(self, job: Job) -> None:
        """Return if every copy of a job is what was given.

        Raises FixData ``damaged_copy``, or TryLater ``outbox_away`` for what cannot be read just now.
        """
        copies = [(self.content_path(job.id), job.sha256)]
        if job.sidecar_sha256 is not None:
            copies.append((self.sidecar_path(job.id), job.sidecar_sha256))
        copies += [(self.beside_path(job.id, number), piece.sha256) for number, piece in enumerate(job.beside)]
        try:
            is_whole = all(hash_of(path) == sha256 for path, sha256 in copies)
        except FileNotFoundError as error:
            if self.is_away():
                raise _away(job) from error
            is_whole = False
        except OSError as error:
            raise _away(job) from error
        if not is_whole:
            raise FixData("damaged_copy", say("damaged_copy", name=job.filename))

    def is_as_noted(self, job: Job) -> bool:
        """Say whether the bytes are those that were given, by a record that may itself be damaged."""
        try:
            sha256 = hash_of(self.content_path(job.id))
        except OSError:
            return False
        noted = b"\n".join(_contents_of(self.folder / job.id))
        return sha256 == job.sha256 or sha256.encode("ascii") in noted

    def _drop_content(self, job: Job) -> None:
        paths = [self.content_path(job.id), self.sidecar_path(job.id)]
        for path in [*paths, *(self.beside_path(job.id, number) for number in range(len(job.beside)))]:
            path.unlink(missing_ok=True)

    def _taken_back(self, aside: Path) -> Path:
        """Return the entry that an earlier version had set aside, under its own name again."""
        back = aside.with_name(aside.name.removeprefix(".aside-"))
        if not back.exists():
            with contextlib.suppress(OSError):
                return aside.replace(back)
        return aside

    def _load_entry(self, entry: Path) -> Job | None:
        """Return the job of an entry, None for what is none. Raises OSError if it cannot be looked at."""
        folder = self._taken_back(entry) if entry.name.startswith(".aside-") else entry
        if folder.name.startswith(".") or not folder.is_dir():
            return None
        return self._load_job(folder)

    def _load_job(self, folder: Path) -> Job | None:
        job = self._read_job(folder)
        if job.state is JobState.DONE and _age(job) > KEEP_DONE:
            remove_tree(folder)
            return None
        if job.state is JobState.DONE:
            with contextlib.suppress(OSError):  # the next start tries again
                self._drop_content(job)
        return job

    def _read_job(self, folder: Path) -> Job:
        try:
            contents = _contents_of(folder)
        except OSError as error:
            return _unreadable(folder.name, error)
        job, is_newer = _first_whole(folder.name, contents)
        if job is None:
            if not is_newer:
                _log.warning("An entry of the outbox is damaged: %s", folder.name)
            reason, state = (NEWER_RECORD, JobState.NEWER) if is_newer else (DAMAGED_RECORD, JobState.DAMAGED)
            return salvaged(folder.name, contents, _size_of(folder / _CONTENT), reason, state)
        return self._mended(folder, job, contents)

    def _mended(self, folder: Path, job: Job, contents: Sequence[bytes]) -> Job:
        """Bring both records to what the whole one says; one of an earlier form gets its checksums."""
        if job.sidecar_name is not None and job.sidecar_sha256 is None and job.state is not JobState.DONE:
            with contextlib.suppress(OSError):
                job = replace(job, sidecar_sha256=hash_of(folder / _SIDECAR))
        content = to_bytes(job)
        is_old_and_done = job.state is JobState.DONE and f'"form": {FORM}'.encode() not in contents[0]
        if list(contents) != [content, content] and not is_old_and_done:
            try:
                _write_records(folder, content)
            except OSError as error:
                _log.warning("A record of the outbox could not be written anew (%s); the other one holds.", error)
        return job


def _with_copies(job: Job, new: Path, path: Path, sidecar: Path | None, beside: Sequence[Path]) -> Job:
    size, sha256 = copy_durably(path, new / _CONTENT)
    if job.sha256 not in ("", sha256):
        raise TryLater("file_changing", say("file_changing", name=path.name))
    job = replace(job, size=size, sha256=sha256)
    if sidecar is not None:
        job = replace(job, sidecar_sha256=copy_durably(sidecar, new / _SIDECAR)[1])
    pieces = []
    for number, each in enumerate(beside):
        pieces.append(Piece(each.name, *copy_durably(each, new / f"{_BESIDE}{number}")))
    return replace(job, beside=tuple(pieces))


def _write_records(folder: Path, content: bytes) -> None:
    write_whole(folder / _JOB, content)
    write_whole(folder / _COPY, content)


def _contents_of(folder: Path) -> list[bytes]:
    """Return both records, empty where one is missing. Raises OSError for what cannot be read now."""
    contents = []
    for name in (_JOB, _COPY):
        try:
            contents.append((folder / name).read_bytes())
        except FileNotFoundError:
            contents.append(b"")
    return contents


def _first_whole(job_id: str, contents: Sequence[bytes]) -> tuple[Job | None, bool]:
    """Return the job of the first record that is as it was written, and whether one is of a newer form."""
    is_newer = False
    for content in contents:
        try:
            job = from_bytes(content)
        except NewerForm:
            is_newer = True
        except (ValueError, RecursionError):
            continue
        else:
            if job.id == job_id:
                return job, False
    return None, is_newer


def _unreadable(name: str, error: OSError) -> Job:
    _log.warning("An entry of the outbox cannot be read now: %s", error)
    return salvaged(name, (), 0, UNREADABLE_RECORD, JobState.DAMAGED)


def _is_damage_of_record(job: Job) -> bool:
    return any(reason.code in _NOT_ON_DISK for reason in job.reasons)


def _size_of(path: Path) -> int:
    try:
        return path.stat().st_size
    except OSError:
        return 0


def _away(job: Job) -> TryLater:
    return TryLater(
        "outbox_away",
        say("outbox_away.waits", name=job.filename),
    )


def _age(job: Job) -> timedelta:
    try:
        return datetime.now(UTC) - datetime.fromisoformat(job.added_at)
    except (ValueError, TypeError):
        return timedelta(0)
