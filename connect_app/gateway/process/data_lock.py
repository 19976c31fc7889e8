"""One gateway per data folder: a lock of the system that ends with the process, however it ends."""

import os
import sys
from pathlib import Path
from types import TracebackType
from typing import Self

from connect_app.domain.errors import FixSettings
from connect_app.domain.saying import say
from connect_app.domain.system_faults import LOCK_HELD, cause

LOCK_NAME = "gateway.lock"


class DataLock:
    """The lock on a data folder, as a context manager; raises FixSettings ``already_running`` with the holder's pid."""

    def __init__(self, data: Path) -> None:
        self._path = data / LOCK_NAME
        self._handle: int | None = None

    def __enter__(self) -> Self:
        try:
            handle = os.open(self._path, os.O_RDWR | os.O_CREAT, 0o600)
        except OSError as error:
            raise FixSettings("data_folder", say("data_folder.not_written", cause=cause(error))) from error
        try:
            try_lock(handle)
        except OSError as error:
            if error.errno not in LOCK_HELD:
                os.close(handle)
                raise FixSettings("data_folder", say("data_folder.not_locked", cause=cause(error))) from error
            holder = _living_holder(handle) if sys.platform != "win32" else ""
            os.close(handle)
            who = f"process {holder}" if holder else "another process"
            raise FixSettings("already_running", say("already_running", folder=who)) from error
        try:
            os.ftruncate(handle, 0)
            # The first byte is the one that Windows locks; the pid stands after it, and when its process began: the
            # number may be another's by the time that somebody reads it.
            os.write(handle, f" {os.getpid()} {_began(os.getpid())}\n".encode())
        except OSError as error:
            os.close(handle)
            raise FixSettings("data_folder", say("data_folder.not_written", cause=cause(error))) from error
        self._handle = handle
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._handle is not None:
            os.close(self._handle)
            self._handle = None


def _living_holder(handle: int) -> str:
    """Return the number that stands in the lock, empty unless it is still the same process."""
    pid, _, began = os.pread(handle, 100, 1).decode("ascii", "replace").strip().partition(" ")
    return pid if pid.isdecimal() and began == _began(int(pid)) else ""


def _began(pid: int) -> str:
    """Return when a process began, in the system's own count since its start; empty where it does not say."""
    try:
        stat = Path(f"/proc/{pid}/stat").read_text("ascii", "replace")
    except OSError:
        return ""
    return stat.rpartition(")")[2].split()[19]


if sys.platform == "win32":
    import msvcrt

    def try_lock(handle: int) -> None:
        """Lock an open file until it is closed; raises OSError if somebody else has it."""
        msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
else:
    import fcntl

    def try_lock(handle: int) -> None:
        """Lock an open file until it is closed; raises OSError if somebody else has it."""
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
