"""One gateway per data folder: a lock of the system that ends with the process, however it ends."""

import os
import sys
from pathlib import Path
from types import TracebackType
from typing import Self

from connect_app.domain.errors import FixSettings

_LOCK_NAME = "gateway.lock"


class DataLock:
    """The lock on a data folder, as a context manager; raises FixSettings ``already_running`` with the holder's pid."""

    def __init__(self, data: Path) -> None:
        self._path = data / _LOCK_NAME
        self._handle: int | None = None

    def __enter__(self) -> Self:
        handle = os.open(self._path, os.O_RDWR | os.O_CREAT, 0o600)
        try:
            try_lock(handle)
        except OSError as error:
            holder = os.pread(handle, 20, 1).decode("ascii", "replace").strip() if sys.platform != "win32" else ""
            os.close(handle)
            who = f"process {holder}" if holder else "another process"
            raise FixSettings(
                "already_running", f"A gateway is already running on this data folder: {who}. End that one first."
            ) from error
        os.ftruncate(handle, 0)
        # The first byte is the one that Windows locks; the pid stands after it.
        os.write(handle, f" {os.getpid()}\n".encode())
        self._handle = handle
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._handle is not None:
            os.close(self._handle)
            self._handle = None


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
