"""The worker's child process: opens documents from outside, one at a time, under limits.

It speaks with its parent over standard input and output: one JSON line in; one JSON line and raw bytes out. It never
imports Qt or the gateway, writes no file and opens no connection. See `connect_app.documents.worker`.
"""

import dataclasses
import json
import os
import select
import signal
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any, BinaryIO

from connect_app.documents.hybrid import find_embedded_xml
from connect_app.documents.inspecting import examine
from connect_app.documents.page_images import draw_page
from connect_app.domain.errors import ConnectError

MEMORY_ABOVE_BASE = 200 * 1024 * 1024
"""Bytes of address space that a document may take beyond what the idle process has."""

IDLE_S = 60.0
"""After this long without work the process ends, with exit code 0."""

Answer = tuple[dict[str, Any], bytes]


def main() -> int:
    """Serve requests until standard input ends or nothing has come for ``IDLE_S`` seconds; return 0."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    requests = sys.stdin.buffer
    answers = os.fdopen(os.dup(sys.stdout.fileno()), "wb")
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    _limit_process()
    _write(answers, {"ready": True}, b"")
    while _wait_for_work(requests):
        line = requests.readline()
        if not line:
            break
        _write(answers, *_answer(json.loads(line)))
    return 0


def _wait_for_work(requests: BinaryIO) -> bool:
    if sys.platform == "win32":  # pipes cannot be waited for there; the process stays until its parent ends
        return True
    return bool(select.select([requests], [], [], IDLE_S)[0])


def _answer(request: dict[str, Any]) -> Answer:
    _limit_cpu_time(request["cpu_s"])
    try:
        return _ACTS[request["act"]](Path(request["path"]), request)
    except ConnectError as error:
        return {"error": [type(error).__name__, error.code, error.sentence]}, b""
    except MemoryError:
        return {"error": ["FixData", "damaged", "The file takes more memory than a document may."]}, b""
    except OSError as error:
        return {"error": ["TryLater", "file_unreadable", f"The file cannot be read: {error.strerror}."]}, b""


def _examine(path: Path, request: dict[str, Any]) -> Answer:
    return dataclasses.asdict(examine(path, request["filename"])), b""


def _embedded_xml(path: Path, _request: dict[str, Any]) -> Answer:
    found = find_embedded_xml(path)
    return ({"name": found[0]}, found[1]) if found else ({"name": None}, b"")


def _draw(path: Path, request: dict[str, Any]) -> Answer:
    image = draw_page(path, request["page"], request["width_px"])
    size = {"width": image.width, "height": image.height, "page": image.page, "pages": image.pages}
    return size, image.rgba


_ACTS: dict[str, Callable[[Path, dict[str, Any]], Answer]] = {
    "examine": _examine,
    "embedded_xml": _embedded_xml,
    "page_image": _draw,
}


def _write(answers: BinaryIO, head: dict[str, Any], payload: bytes) -> None:
    answers.write(json.dumps({**head, "payload": len(payload)}).encode() + b"\n")
    answers.write(payload)
    answers.flush()


def _limit_process() -> None:
    if sys.platform == "win32":  # only the time limit of the parent holds there
        return
    import resource

    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))
    statm = Path("/proc/self/statm")
    if statm.exists():
        base = int(statm.read_text().split()[0]) * resource.getpagesize()
        resource.setrlimit(resource.RLIMIT_AS, (base + MEMORY_ABOVE_BASE,) * 2)


def _limit_cpu_time(seconds: float) -> None:
    if sys.platform == "win32":
        return
    import resource

    used = resource.getrusage(resource.RUSAGE_SELF)
    until = int(used.ru_utime + used.ru_stime + seconds) + 2
    resource.setrlimit(resource.RLIMIT_CPU, (until, resource.getrlimit(resource.RLIMIT_CPU)[1]))


if __name__ == "__main__":
    sys.exit(main())
