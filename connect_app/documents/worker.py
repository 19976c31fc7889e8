"""The worker: documents from outside are opened in a child process with limits on memory and time."""

import contextlib
import json
import os
import subprocess
import sys
import threading
import time
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from connect_app.documents.examination import Examination, join, measure
from connect_app.documents.page_images import PageImage
from connect_app.documents.signatures import HEAD_SIZE, recognise
from connect_app.domain.attachment import DocumentFacts
from connect_app.domain.errors import Bug, ConnectError, FileRefused, FixData, TryLater

INSPECT_LIMIT_S = 2.5
DRAW_LIMIT_S = 10.0
START_LIMIT_S = 30.0
FROZEN_COMMAND = "document-worker"
"""In a packaged program, which has no Python beside it, the first argument that starts the child's `main`."""

_KEPT_ENVIRONMENT = ("PATH", "SYSTEMROOT", "LD_LIBRARY_PATH", "DYLD_LIBRARY_PATH", "LANG", "TMPDIR", "TEMP")
_ERRORS: dict[str, type[ConnectError]] = {"TryLater": TryLater, "FixData": FixData}


class _ChildEnded(Exception):
    """The child went away without an answer; ``was_slow`` if it was stopped for taking too long."""

    def __init__(self, was_slow: bool) -> None:
        super().__init__()
        self.was_slow = was_slow


class DocumentWorker:
    """Opens documents in a child process. Thread-safe: one document at a time, the others wait their turn.

    The child starts with the first call, ends when idle, and is started again after it crashed or was stopped.
    Use it as a context manager, or call `close`.
    """

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._child: subprocess.Popen[bytes] | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """End the child; a later call starts a new one."""
        with self._lock:
            self._drop_child()

    def inspect(self, path: Path, filename: str) -> DocumentFacts:
        """Return all that is known of a document; one that crashes or hangs its reader is ``damaged``.

        ``filename`` is the clerk's name for it. Raises OSError or TryLater if the file cannot be read.
        """
        size, sha256 = measure(path)
        request = {"act": "examine", "path": str(path.resolve()), "filename": filename}
        try:
            answer, _ = self._ask(request, INSPECT_LIMIT_S)
        except FixData as error:
            return join(size, sha256, Examination(_media_type(path), problem=error.code, problem_detail=error.sentence))
        answer["dpi"] = tuple(answer["dpi"]) if answer["dpi"] else None
        answer["page_sizes_pt"] = tuple((width, height) for width, height in answer["page_sizes_pt"])
        return join(size, sha256, Examination(**answer))

    def embedded_xml(self, path: Path) -> tuple[str, bytes] | None:
        """Return name and bytes of the XML in a hybrid PDF, None if there is none.

        Raises FileRefused ``encrypted_pdf``, ``damaged_pdf`` or ``too_large``.
        """
        try:
            answer, content = self._ask({"act": "embedded_xml", "path": str(path.resolve())}, INSPECT_LIMIT_S)
        except FixData as error:
            code = "damaged_pdf" if error.code == "damaged" else error.code
            raise FileRefused(code, error.sentence) from error
        return (answer["name"], content) if answer["name"] is not None else None

    def page_image(self, path: Path, page: int, width_px: int) -> PageImage:
        """Return a page (from 0) as a picture ``width_px`` pixels wide.

        Raises FixData ``no_preview``, ``too_many_pixels`` or ``damaged``.
        """
        request = {"act": "page_image", "path": str(path.resolve()), "page": page, "width_px": width_px}
        answer, rgba = self._ask(request, DRAW_LIMIT_S)
        return PageImage(answer["width"], answer["height"], answer["page"], answer["pages"], rgba)

    def child_cpu_s(self) -> float:
        """Return the CPU time (s) that the running child has used, 0 if there is none; to measure by, on Linux."""
        child = self._child
        return 0.0 if child is None else time.clock_gettime(((-child.pid - 1) << 3) | 2)

    def _ask(self, request: dict[str, Any], limit_s: float) -> tuple[dict[str, Any], bytes]:
        with self._lock:
            try:
                answer, payload = self._ask_child(request, limit_s)
            except _ChildEnded as end:
                if end.was_slow:
                    raise _too_slow(limit_s) from end
                # It may have ended because it was idle, or been stopped from outside: once more, with a new one.
                try:
                    answer, payload = self._ask_child(request, limit_s)
                except _ChildEnded as second:
                    if second.was_slow:
                        raise _too_slow(limit_s) from second
                    raise FixData("damaged", "The file is damaged: it makes its reader fail.") from second
        if "error" in answer:
            kind, code, sentence = answer["error"]
            raise _ERRORS.get(kind, FixData)(code, sentence)
        return answer, payload

    def _ask_child(self, request: dict[str, Any], limit_s: float) -> tuple[dict[str, Any], bytes]:
        child = self._child or self._start_child()
        return self._exchange(child, {**request, "cpu_s": limit_s}, limit_s)

    def _exchange(
        self, child: subprocess.Popen[bytes], request: dict[str, Any] | None, limit_s: float
    ) -> tuple[dict[str, Any], bytes]:
        assert child.stdin is not None and child.stdout is not None
        stopped = threading.Event()
        watch = threading.Timer(limit_s, _stop, (child, stopped))
        watch.start()
        answer: dict[str, Any] = {}
        payload, is_whole = b"", False
        try:
            if request is not None:
                child.stdin.write(json.dumps(request).encode() + b"\n")
                child.stdin.flush()
            line = child.stdout.readline()
            if line.endswith(b"\n"):
                answer = json.loads(line)
                size = answer.pop("payload")
                payload = child.stdout.read(size)
                is_whole = len(payload) == size
        except OSError:
            pass
        finally:
            watch.cancel()
            watch.join()
        if stopped.is_set() or not is_whole:
            self._drop_child()
        if not is_whole:
            raise _ChildEnded(stopped.is_set())
        return answer, payload

    def _start_child(self) -> subprocess.Popen[bytes]:
        command = [sys.executable, "-P", "-m", "connect_app.documents.child"]
        if getattr(sys, "frozen", False):
            command = [sys.executable, FROZEN_COMMAND]
        environment = {name: os.environ[name] for name in _KEPT_ENVIRONMENT if name in os.environ}
        environment["PYTHONPATH"] = str(Path(__file__).parents[2])
        self._child = subprocess.Popen(  # noqa: S603 - our own program
            command,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env=environment,
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )
        try:
            self._exchange(self._child, None, START_LIMIT_S)
        except _ChildEnded as end:
            if end.was_slow:
                raise TryLater("worker_busy", "The computer is too busy to check the file. Try again.") from end
            raise Bug("worker_broken", "The part of the program that checks documents does not start.") from end
        return self._child

    def _drop_child(self) -> None:
        child, self._child = self._child, None
        if child is None:
            return
        child.kill()
        for pipe in (child.stdin, child.stdout):
            if pipe is not None:
                with contextlib.suppress(OSError):
                    pipe.close()
        child.wait()


def _stop(child: subprocess.Popen[bytes], stopped: threading.Event) -> None:
    stopped.set()
    child.kill()


def _too_slow(limit_s: float) -> FixData:
    return FixData(
        "damaged", f"The file could not be checked within {limit_s:g} seconds; it is damaged or made to harm."
    )


def _media_type(path: Path) -> str:
    with path.open("rb") as file:
        return recognise(file.read(HEAD_SIZE))
