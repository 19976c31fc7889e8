"""Another maker's program, run once under limits of memory and time, without a network where the system allows that.

Run as a module it is the launcher: it sets the limits, leaves the network and becomes the program.
"""

import ctypes
import os
import signal
import subprocess
import sys
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path

_NEW_USER, _NEW_NETWORK = 0x10000000, 0x40000000
_FILE_SIZE = 1_000_000_000
_KEPT = ("PATH", "SYSTEMROOT", "LANG", "LD_LIBRARY_PATH")


class ProgramEnded(Exception):
    """The program did not come to its end; ``was_too_slow`` says that it used up its time."""

    def __init__(self, *, was_too_slow: bool) -> None:
        super().__init__("too slow" if was_too_slow else "failed")
        self.was_too_slow = was_too_slow


def run_limited(command: Sequence[str], folder: Path, *, memory: int, limit_s: float) -> None:
    """Run a program whose home and temporary files are in ``folder``; raises ProgramEnded unless it ends well.

    ``memory``: bytes of address space beyond a program's libraries, per process; ``limit_s``: seconds.
    """
    environment = {name: os.environ[name] for name in _KEPT if name in os.environ}
    environment |= {"HOME": str(folder), "TMPDIR": str(folder), "PYTHONPATH": str(Path(__file__).parents[2])}
    launcher = [sys.executable, "-P", "-m", __name__, str(memory), str(int(limit_s))]
    if sys.platform == "win32" or getattr(sys, "frozen", False):
        launcher = []
    process = subprocess.Popen(  # noqa: S603 - a program that is installed here
        [*launcher, *command],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        cwd=folder,
        env=environment,
        start_new_session=True,
    )
    try:
        code = process.wait(limit_s)
    except subprocess.TimeoutExpired:
        raise ProgramEnded(was_too_slow=True) from None
    finally:
        _end(process)
    if code != 0:
        raise ProgramEnded(was_too_slow=code == -signal.SIGXCPU if sys.platform != "win32" else False)


def _end(process: "subprocess.Popen[bytes]") -> None:
    """End the program with all that it started."""
    if sys.platform == "win32":
        process.kill()
    else:
        with suppress(ProcessLookupError):
            os.killpg(process.pid, signal.SIGKILL)
    process.wait()


def main(arguments: Sequence[str]) -> None:
    """Become the program, under limits."""
    import resource

    memory, seconds = int(arguments[0]), int(arguments[1])
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    resource.setrlimit(resource.RLIMIT_FSIZE, (_FILE_SIZE, _FILE_SIZE))
    resource.setrlimit(resource.RLIMIT_CPU, (seconds, seconds))
    resource.setrlimit(resource.RLIMIT_DATA, (memory, memory))
    if sys.platform.startswith("linux"):
        # Not allowed everywhere (containers, hardened kernels): then the limits above have to do.
        ctypes.CDLL(None).unshare(_NEW_NETWORK if os.geteuid() == 0 else _NEW_USER | _NEW_NETWORK)
    os.execv(arguments[2], list(arguments[2:]))  # noqa: S606 - a program that is installed here


if __name__ == "__main__":
    main(sys.argv[1:])
