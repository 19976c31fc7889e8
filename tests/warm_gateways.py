"""Gateways forked from a process that has read the program once, since reading it is most of what a start costs.

What a test must know of the start itself (a preloaded library, an environment that Python reads as it begins) still
takes a process of its own, see `tests.running_gateway`.
"""

import multiprocessing
import os
import signal
import subprocess
import sys
import time
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

IS_WARM = "COVERAGE_PROCESS_START" not in os.environ and hasattr(os, "fork")
"""Whether gateways are forked: what counts the lines that run begins with a process of its own."""

_context: Any = multiprocessing.get_context("forkserver" if IS_WARM else "spawn")
if IS_WARM:
    _context.set_forkserver_preload(["tests.warm_modules"])


class WarmProcess:
    """A command of ``connect-app`` in a forked process; what `subprocess.Popen` offers of it and the tests use."""

    def __init__(self, words: Sequence[str], log: Path, environment: Mapping[str, str]) -> None:
        self._process = _context.Process(target=_work, args=(list(words), str(log), dict(environment)), daemon=True)
        self._process.start()
        assert self._process.pid is not None
        self.pid: int = self._process.pid

    def poll(self) -> int | None:
        """Return the exit code, None while it runs."""
        code: int | None = self._process.exitcode
        return code

    def wait(self, timeout: float | None = None) -> int:
        """Return the exit code; subprocess.TimeoutExpired is raised after ``timeout`` (s)."""
        self._process.join(timeout)
        code = self.poll()
        if code is None:
            raise subprocess.TimeoutExpired(["connect-app"], timeout or 0.0)
        return code

    def send_signal(self, number: int) -> None:
        """Send it a signal, unless it has ended."""
        if self.poll() is None:
            os.kill(self.pid, number)

    def kill(self) -> None:
        """End it at once."""
        self.send_signal(signal.SIGKILL)


def _work(words: list[str], log: str, environment: dict[str, str]) -> None:
    for number, (path, flags) in enumerate(((os.devnull, os.O_RDONLY), (log, os.O_WRONLY | os.O_APPEND))):
        opened = os.open(path, flags)
        os.dup2(opened, number)
        os.close(opened)
    os.dup2(1, 2)
    os.environ.clear()
    os.environ.update(environment)
    time.tzset()
    from connect_app.__main__ import main

    sys.exit(main(words))
