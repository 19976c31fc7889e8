"""One program per folder: a lock that the system gives free when its holder dies."""

import os
import sys
from pathlib import Path
from typing import BinaryIO

from connect_app.domain.errors import FixSettings
from connect_app.domain.saying import say
from connect_app.domain.system_faults import LOCK_HELD


class FolderLock:
    """Held from construction until `release`.

    Raises FixSettings ``already_open`` if another process holds it, OSError where there can be no lock.
    """

    def __init__(self, path: Path) -> None:
        self._stream: BinaryIO = path.open("ab")
        try:
            _lock(self._stream)
        except OSError as error:
            self._stream.close()
            if error.errno not in LOCK_HELD:
                raise
            raise FixSettings("already_open", say("already_open")) from error

    def is_at(self, path: Path) -> bool:
        """Say whether the file that is held still stands there. Raises OSError where it cannot be looked at."""
        return os.path.samestat(os.fstat(self._stream.fileno()), path.stat())

    def release(self) -> None:
        """Give the folder free."""
        self._stream.close()


if sys.platform == "win32":

    def _lock(stream: BinaryIO) -> None:
        import msvcrt

        stream.seek(0)
        msvcrt.locking(stream.fileno(), msvcrt.LK_NBLCK, 1)

else:

    def _lock(stream: BinaryIO) -> None:
        import fcntl

        fcntl.flock(stream, fcntl.LOCK_EX | fcntl.LOCK_NB)
