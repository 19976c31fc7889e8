"""Writing that survives a crash and a power cut, and says so plainly when the disk is full."""

import contextlib
import errno
import hashlib
import os
import shutil
import stat
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

from connect_app.domain.errors import ConnectError, FixData, FixSettings, TryLater
from connect_app.domain.saying import say
from connect_app.domain.system_faults import cause
from connect_app.system.flushing import flush_folder

_FULL = frozenset({errno.ENOSPC, errno.EFBIG} | ({errno.EDQUOT} if hasattr(errno, "EDQUOT") else set()))
_CHUNK = 1024 * 1024


def write_whole(path: Path, content: bytes) -> None:
    """Write a file so that at any moment the old or the new one is there, whole. Readable by its owner only."""
    new = path.with_name(path.name + ".new")
    try:
        descriptor = os.open(new, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
        with os.fdopen(descriptor, "wb") as stream:
            stream.write(content)
            stream.flush()
            os.fsync(stream.fileno())
        new.replace(path)
    except BaseException:
        with contextlib.suppress(OSError):
            new.unlink(missing_ok=True)
        raise
    flush_folder(path.parent)


def write_new(path: Path, content: bytes) -> None:
    """Write a file that is not there yet, synced; its name is durable once its folder was synced, too."""
    descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), 0o600)
    with os.fdopen(descriptor, "wb") as stream:
        stream.write(content)
        stream.flush()
        os.fsync(stream.fileno())


def copy_durably(source: Path, target: Path) -> tuple[int, str]:
    """Copy a file, sync the copy, and return its size and SHA-256. The source is only read.

    Raises TryLater ``file_changing`` if somebody writes the source meanwhile, FixData ``file_unreadable`` or
    ``not_a_file``, and OSError for faults of the target.
    """
    with open_regular(source) as stream:
        before = os.fstat(stream.fileno())
        digest = hashlib.sha256()
        size = 0
        with target.open("xb") as copy:
            while chunk := _read(stream, source):
                digest.update(chunk)
                copy.write(chunk)
                size += len(chunk)
            copy.flush()
            os.fsync(copy.fileno())
        after = os.fstat(stream.fileno())
    if (before.st_size, before.st_mtime_ns) != (after.st_size, after.st_mtime_ns) or size != after.st_size:
        raise TryLater("file_changing", say("file_changing", name=source.name))
    return size, digest.hexdigest()


def hash_of(path: Path) -> str:
    """Return the SHA-256 of a file's bytes."""
    with path.open("rb") as stream:
        return hashlib.file_digest(stream, "sha256").hexdigest()


def remove_tree(folder: Path) -> None:
    """Remove a folder of ours and what is in it, as far as the system lets us; the next start sweeps the rest."""
    shutil.rmtree(folder, ignore_errors=True)


@contextlib.contextmanager
def plain_errors(name: str) -> Iterator[None]:
    """Translate faults of our own disk into TryLater ``disk_full`` or FixSettings ``disk_fault``, naming the file."""
    try:
        yield
    except ConnectError:
        raise
    except OSError as error:
        if error.errno in _FULL:
            raise TryLater(
                "disk_full",
                say("disk_full.not_taken", name=name),
            ) from error
        raise FixSettings(
            "disk_fault",
            say("disk_fault.not_taken", cause=cause(error), name=name),
        ) from error


def open_regular(path: Path) -> BinaryIO:
    """Open a file to read. Raises FixData ``not_a_file`` for a folder, a pipe, a socket or a device: nothing hangs."""
    try:
        # Looked at first: opening a device may already do something, and opening a pipe waits for its writer.
        if not stat.S_ISREG(path.stat().st_mode):
            raise not_a_file(path)
        descriptor = os.open(path, os.O_RDONLY | getattr(os, "O_BINARY", 0) | getattr(os, "O_NONBLOCK", 0))
    except (OSError, ValueError) as error:  # ValueError: no name of a file at all
        raise _unreadable(path) from error
    if not stat.S_ISREG(os.fstat(descriptor).st_mode):
        os.close(descriptor)
        raise not_a_file(path)
    return os.fdopen(descriptor, "rb")


def not_a_file(path: Path) -> FixData:
    """Return the error for what is there and is no file, saying what it is."""
    try:
        mode = path.stat().st_mode
    except (OSError, ValueError):
        return _unreadable(path)
    name = path.name or str(path)
    if stat.S_ISDIR(mode):
        return FixData("not_a_file", say("not_a_file.folder", name=name))
    return FixData("not_a_file", say("not_a_file.device", name=name))


def _read(stream: BinaryIO, source: Path) -> bytes:
    try:
        return stream.read(_CHUNK)
    except OSError as error:
        raise _unreadable(source) from error


def _unreadable(path: Path) -> FixData:
    return FixData("file_unreadable", say("file_unreadable.check", name=path.name))
