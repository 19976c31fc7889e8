"""Filling in what a company wrote itself: in a child process, so that no text can hang or swell the gateway."""

import contextlib
import json
import os
import subprocess
import sys
import threading
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from connect_app.domain.errors import Bug
from connect_app.gateway.channels.template_text import Template, TemplateRefused

FROZEN_COMMAND = "template-worker"
"""In a packaged program, which has no Python beside it, the first argument that starts the child's `main`."""

WAIT_LIMIT_S = 20.0
"""How long an answer may take at most on a busy computer; the child's own limit of CPU time is far shorter."""

_KEPT_ENVIRONMENT = ("PATH", "SYSTEMROOT", "LD_LIBRARY_PATH", "DYLD_LIBRARY_PATH", "LANG", "TMPDIR", "TEMP")


class TemplateWorker:
    """Fills templates in. Thread-safe: one at a time. The child starts with the first call and again after it ended."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._child: subprocess.Popen[bytes] | None = None

    def close(self) -> None:
        """End the child; a later call starts a new one."""
        with self._lock:
            self._drop()

    def fill(self, template: Template, values: Mapping[str, object]) -> tuple[str, str]:
        """Return subject and text; raises TemplateRefused, ``template_too_slow`` and ``template_too_large`` included.

        The names in ``values`` are all that the template may use.
        """
        request = {"subject": template.subject, "text": template.text, "values": values, "names": sorted(values)}
        line = json.dumps(request).encode() + b"\n"
        with self._lock:
            # A child that was ended from outside is replaced once.
            answer = self._ask(line) or self._ask(line)
        if answer is None:
            raise Bug("worker_broken", "The part of the program that fills in templates ended twice.")
        if "refused" in answer:
            raise TemplateRefused(*answer["refused"])
        subject, text = answer["filled"]
        return subject, text

    def _ask(self, line: bytes) -> dict[str, Any] | None:
        """Return the answer, None if the child ended without one."""
        child = self._child or self._start()
        assert child.stdin is not None and child.stdout is not None
        was_slow = threading.Event()
        watch = threading.Timer(WAIT_LIMIT_S, _end, (child, was_slow))
        watch.start()
        answer = b""
        try:
            child.stdin.write(line)
            child.stdin.flush()
            answer = child.stdout.readline()
        except OSError:
            pass
        finally:
            watch.cancel()
            watch.join()
        if answer.endswith(b"\n"):
            found: dict[str, Any] = json.loads(answer)
            return found
        ended_by = self._drop()
        if was_slow.is_set() or (sys.platform != "win32" and ended_by == -_signal_of_cpu_limit()):
            raise TemplateRefused(
                "template_too_slow", "The template takes too long. Does it repeat something endlessly?"
            )
        return None

    def _start(self) -> subprocess.Popen[bytes]:
        command = [sys.executable, "-P", "-m", "connect_app.gateway.channels.template_child"]
        if getattr(sys, "frozen", False):
            command = [sys.executable, FROZEN_COMMAND]
        environment = {name: os.environ[name] for name in _KEPT_ENVIRONMENT if name in os.environ}
        environment["PYTHONPATH"] = str(Path(__file__).parents[3])
        self._child = subprocess.Popen(  # noqa: S603 - our own program
            command,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env=environment,
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )
        return self._child

    def _drop(self) -> int | None:
        """End the child and return how it ended."""
        child, self._child = self._child, None
        if child is None:
            return None
        for pipe in (child.stdin, child.stdout):
            if pipe is not None:
                with contextlib.suppress(OSError):
                    pipe.close()
        try:
            return child.wait(1.0)
        except subprocess.TimeoutExpired:
            child.kill()
            return child.wait()


def _end(child: subprocess.Popen[bytes], was_slow: threading.Event) -> None:
    was_slow.set()
    child.kill()


def _signal_of_cpu_limit() -> int:
    import signal

    return int(signal.SIGPROF) if sys.platform != "win32" else 0
