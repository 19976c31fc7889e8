"""Gateways forked from a process that has read the program once, since reading it is most of what a start costs.

What a test must know of the start itself (a preloaded library, an environment that Python reads as it begins) still
takes a process of its own, see `tests.running_gateway`.
"""

import multiprocessing
import os
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parent.parent
IS_WARM = "COVERAGE_PROCESS_START" not in os.environ and hasattr(os, "fork")
"""Whether gateways are forked: what counts the lines that run begins with a process of its own."""

_context: Any = multiprocessing.get_context("forkserver" if IS_WARM else "spawn")
if IS_WARM:
    _context.set_forkserver_preload(["tests.warm_modules"])


class WarmProcess:
    """A command of ``connect-app`` in a forked process; what `subprocess.Popen` offers of it and the tests use."""

    def __init__(
        self, words: Sequence[str], log: Path, environment: Mapping[str, str], errors: Path | None = None
    ) -> None:
        """What it says is added to ``log``, its errors to ``errors`` if there is such a file."""
        said = (str(log), str(errors or log))
        self._process = _context.Process(target=_work, args=(list(words), said, dict(environment)), daemon=True)
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


def run_command(*words: object, timeout: float = 90.0) -> subprocess.CompletedProcess[str]:
    """Run a command of ``connect-app`` to its end, as `subprocess.run` does with its output captured."""
    given = [str(word) for word in words]
    command = [sys.executable, "-m", "connect_app", *given]
    if not IS_WARM:
        return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=timeout, check=False)
    with tempfile.TemporaryDirectory() as folder:
        out, errors = Path(folder, "out"), Path(folder, "errors")
        out.touch()
        errors.touch()
        process = WarmProcess(given, out, os.environ, errors)
        try:
            code = process.wait(timeout)
        finally:
            process.kill()
        return subprocess.CompletedProcess(command, code, out.read_text("utf-8"), errors.read_text("utf-8"))


def _work(words: list[str], said: tuple[str, str], environment: dict[str, str]) -> None:
    append = os.O_WRONLY | os.O_APPEND
    for number, (path, flags) in enumerate(((os.devnull, os.O_RDONLY), (said[0], append), (said[1], append))):
        opened = os.open(path, flags)
        os.dup2(opened, number)
        os.close(opened)
    os.environ.clear()
    os.environ.update(environment)
    time.tzset()
    from connect_app.__main__ import main

    sys.exit(main(words))
