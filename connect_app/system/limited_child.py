"""A child process that works under limits, asked from here: one request at a time, each answered or the child is gone.

Every request carries a number that its answer must repeat, and whatever goes wrong in the middle of one (an exception
of any kind, half an answer, a strange number) ends the child, so that no answer can ever be taken for another's. No
thread takes part: waiting ends by the clock, so a computer that can start no thread hangs nobody.
"""

import contextlib
import itertools
import json
import os
import re
import signal
import subprocess
import sys
import threading
import time
from enum import StrEnum
from pathlib import Path
from typing import IO, Any, Final

from connect_app.system.pipes import Ended, Pipes
from connect_app.system.serving import EXIT_IDLE, EXIT_MEMORY, EXIT_NO_ROOM

START_LIMIT_S: Final = 30.0
QUEUE_LIMIT_S: Final = 120.0
"""How long a request waits for those before it."""
PATIENCE = 4.0
"""A request may take so many times its limit where the computer gives the child no time; then it is given up."""

BROKEN_AFTER_S: Final = 30.0
"""A child that never started is called broken only after so long: a system short of memory lets none load, either."""

_SHORTAGE: Final = re.compile(
    rb"annot allocate memory|annot map|failed to map|MemoryError|out of memory|temporarily unavailable|new thread|"
    rb"Too many open files|Fatal Python error(?!.*No module named)|\[Errno (?!2\]|13\])\d+\]",
    re.DOTALL,
)
"""What the loader and Python say (in English, whatever the language) of a computer that has nothing to give."""
_WORDS_SIZE = 65_536
_LOOK_S = 0.1
_END_LIMIT_S = 5.0
_SLOW_SHARE = 0.9
_KEPT_ENVIRONMENT = ("PATH", "SYSTEMROOT", "LD_LIBRARY_PATH", "DYLD_LIBRARY_PATH", "LANG", "TMPDIR", "TEMP")

Answer = tuple[dict[str, Any], bytes]


class End(StrEnum):
    """How a child ended without an answer."""

    TOO_SLOW = "too_slow"
    """It used up the time that the request may take."""
    TOO_LARGE = "too_large"
    """It took more memory than it may."""
    CRASHED = "crashed"
    NO_TIME = "no_time"
    """The computer gave it too little time, or too many were waiting."""
    NO_ROOM = "no_room"
    """The computer had no memory, thread, process or open file left for it."""
    STOPPED = "stopped"
    """It was ended from outside in the middle of the request: the system needed its memory, or a person did it."""
    BROKEN = "broken"
    """It does not start at all: the program is not whole."""


class ChildEnded(Exception):
    """There is no answer; ``how`` says why. The next request gets a new child."""

    def __init__(self, how: End) -> None:
        super().__init__(how.value)
        self.how = how

    @property
    def is_passing(self) -> bool:
        """Whether the cause lies in the computer of this moment and not in the request."""
        return self.how in (End.NO_TIME, End.NO_ROOM, End.STOPPED)


class LimitedChild:
    """A child process running ``module``; thread-safe. It starts with the first request and again after it ended.

    ``frozen_command`` is the first argument that makes a packaged program, which has no Python beside it, the child.
    """

    def __init__(self, module: str, frozen_command: str) -> None:
        self._module = module
        self._frozen_command = frozen_command
        self._lock = threading.Lock()
        self._process: subprocess.Popen[bytes] | None = None
        self._pipes: Pipes | None = None
        self._numbers = itertools.count(1)
        self._is_closing = False
        self._has_started = False
        self._failing_since: float | None = None

    @property
    def pid(self) -> int | None:
        """The process id of the running child, None if there is none."""
        process = self._process
        return None if process is None else process.pid

    def cpu_s(self) -> float:
        """Return the CPU time (s) that the running child has used, 0 if there is none or it cannot be known."""
        process = self._process
        return 0.0 if process is None else _cpu_s(process)

    def close(self) -> None:
        """End the child, in the middle of a request, too; a later request starts a new one."""
        self._is_closing = True
        process = self._process
        if process is not None:
            process.kill()
        with self._lock:
            self._drop()
            self._is_closing = False

    def ask(
        self, head: dict[str, Any], payload: bytes = b"", *, limit_s: float, patience: float | None = None
    ) -> Answer:
        """Return head and payload of the answer. ``limit_s``: CPU time, and time on a computer that has some left.

        Raises ChildEnded, never later than ``limit_s`` × ``patience`` (PATIENCE if left out) after its turn has come.
        """
        patience = PATIENCE if patience is None else patience
        if not self._lock.acquire(timeout=QUEUE_LIMIT_S):
            raise ChildEnded(End.NO_TIME)
        try:
            for is_last in (False, True):
                process, pipes = self._ready()
                try:
                    return self._exchange(process, pipes, head, payload, limit_s, patience)
                except Ended:
                    code = self._drop(has_ended=True)
                    # One that went to sleep as the request came never saw it.
                    if code != EXIT_IDLE or is_last:
                        raise ChildEnded(_meaning(code)) from None
            raise AssertionError("never reached")
        except BaseException:
            self._drop()
            raise
        finally:
            self._lock.release()

    def _exchange(
        self,
        process: subprocess.Popen[bytes],
        pipes: Pipes,
        head: dict[str, Any],
        payload: bytes,
        limit_s: float,
        patience: float,
    ) -> Answer:
        number = next(self._numbers)
        clock = _Clock(process, limit_s, patience)
        line = json.dumps({**head, "id": number, "cpu_s": limit_s, "payload": len(payload)}).encode()
        pipes.write(line + b"\n", clock.left_s)
        pipes.write(payload, clock.left_s)
        answer, content = pipes.read(clock.left_s)
        if answer.pop("id", None) != number:
            raise ChildEnded(End.CRASHED)
        return answer, content

    def _ready(self) -> tuple[subprocess.Popen[bytes], Pipes]:
        if self._process is not None and self._pipes is not None and self._process.poll() is None:
            return self._process, self._pipes
        self._drop()
        try:
            return self._start_and_wait()
        except ChildEnded as end:
            if end.how is End.NO_TIME:
                raise
            return self._start_and_wait()  # a single call of the system may have failed while it loaded

    def _start_and_wait(self) -> tuple[subprocess.Popen[bytes], Pipes]:
        if self._is_closing:
            raise ChildEnded(End.NO_TIME)
        try:
            process, pipes = self._start()
        except (OSError, MemoryError) as error:  # EAGAIN, ENOMEM, EMFILE: no process can be had just now
            raise ChildEnded(End.BROKEN if isinstance(error, FileNotFoundError) else End.NO_ROOM) from error
        deadline = time.monotonic() + START_LIMIT_S

        def left_s() -> float:
            if time.monotonic() >= deadline:
                raise ChildEnded(End.NO_TIME)
            return deadline - time.monotonic()

        try:
            pipes.read(left_s)
        except Ended:
            words = _last_words(process)
            how = _meaning(self._drop(has_ended=True))
            lacks_room = how in (End.NO_ROOM, End.STOPPED) or bool(_SHORTAGE.search(words))
            raise ChildEnded(End.BROKEN if self._is_broken() and not lacks_room else End.NO_ROOM) from None
        _close(process.stderr)  # the child has left it, too
        self._has_started = True
        self._failing_since = None
        return process, pipes

    def _is_broken(self) -> bool:
        """Say of a child that did not start whether it is not whole; one that started before is."""
        if self._failing_since is None:
            self._failing_since = time.monotonic()
        return not self._has_started and time.monotonic() - self._failing_since >= BROKEN_AFTER_S

    def _start(self) -> tuple[subprocess.Popen[bytes], Pipes]:
        command = [sys.executable, "-P", "-m", self._module]
        if getattr(sys, "frozen", False):
            command = [sys.executable, self._frozen_command]
        environment = {name: os.environ[name] for name in _KEPT_ENVIRONMENT if name in os.environ}
        environment["PYTHONPATH"] = str(Path(__file__).parents[2])
        self._process = process = subprocess.Popen(  # noqa: S603 - our own program
            command,
            bufsize=0,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,  # what kept it from starting; then it leaves it
            env=environment,
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )
        assert process.stdin is not None and process.stdout is not None
        self._pipes = pipes = Pipes(process.stdin.fileno(), process.stdout.fileno())
        return process, pipes

    def _drop(self, *, has_ended: bool = False) -> int | None:
        """End the child and return its exit code, None if there was none or it cannot be had.

        ``has_ended``: it closed its pipe by itself, so it is given a moment to say why.
        """
        process, self._process, self._pipes = self._process, None, None
        if process is None:
            return None
        for pipe in (process.stdin, process.stdout, process.stderr):
            _close(pipe)
        if has_ended:
            with contextlib.suppress(subprocess.TimeoutExpired):
                return process.wait(_END_LIMIT_S)
        process.kill()
        with contextlib.suppress(subprocess.TimeoutExpired):  # the system has it in its hands; nothing waits for that
            return process.wait(_END_LIMIT_S)
        return None


class _Clock:
    """Says how long to wait for a child on, and ends the waiting."""

    def __init__(self, process: subprocess.Popen[bytes], limit_s: float, patience: float) -> None:
        self._process = process
        self._limit_s = limit_s
        self._patience = patience
        self._begun_at = time.monotonic()
        self._cpu_before_s = _cpu_s(process)

    def left_s(self) -> float:
        """Return how long to wait before asking again; raises ChildEnded at the end."""
        taken_s = time.monotonic() - self._begun_at
        if taken_s < self._limit_s:
            return self._limit_s - taken_s
        if _cpu_s(self._process) - self._cpu_before_s >= self._limit_s * _SLOW_SHARE:
            raise ChildEnded(End.TOO_SLOW)
        if taken_s >= self._limit_s * self._patience:
            raise ChildEnded(End.NO_TIME)
        return _LOOK_S


def _last_words(process: subprocess.Popen[bytes]) -> bytes:
    """Return what a child said that ended before it was ready."""
    try:
        process.wait(_END_LIMIT_S)
        return b"" if process.stderr is None else process.stderr.read(_WORDS_SIZE)
    except (subprocess.TimeoutExpired, OSError, ValueError):
        return b""


def _close(pipe: IO[bytes] | None) -> None:
    if pipe is not None:
        with contextlib.suppress(OSError):
            pipe.close()


def _meaning(code: int | None) -> End:
    """Return what an exit code says of a child that ended in the middle of a request."""
    if code == EXIT_MEMORY:
        return End.TOO_LARGE
    if code == EXIT_NO_ROOM:
        return End.NO_ROOM
    if code in (EXIT_IDLE, None):
        return End.STOPPED
    if sys.platform != "win32":
        if code in (-signal.SIGPROF, -signal.SIGXCPU):
            return End.TOO_SLOW
        if code in (-signal.SIGKILL, -signal.SIGTERM):  # by the system that needs memory, or by a person
            return End.STOPPED
    return End.CRASHED


if sys.platform == "win32":
    import ctypes

    def _cpu_s(process: subprocess.Popen[bytes]) -> float:
        times = [ctypes.c_ulonglong() for _ in range(4)]
        handle = ctypes.c_void_p(int(process._handle))
        if not ctypes.windll.kernel32.GetProcessTimes(handle, *(ctypes.byref(one) for one in times)):
            return 0.0
        return (times[2].value + times[3].value) / 1e7
else:

    def _cpu_s(process: subprocess.Popen[bytes]) -> float:
        """Return the CPU time of a child; 0 where it cannot be known, where the child's own limit ends it."""
        if not sys.platform.startswith("linux"):
            return 0.0
        try:
            return time.clock_gettime(((-process.pid - 1) << 3) | 2)
        except OSError:
            return 0.0
