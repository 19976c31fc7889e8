"""The child's side of `limited_child`: takes requests one by one, under limits of memory and time.

What an act cannot do, for lack of memory or by a fault, ends the process with an exit code that says so: nothing of
one request can reach the next.
"""

import json
import os
import re
import select
import signal
import sys
import threading
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any, BinaryIO, Final

IDLE_S: Final = 60.0
"""After this long without work the process ends."""

EXIT_IDLE: Final = 0
EXIT_MEMORY: Final = 70
EXIT_NO_ROOM: Final = 71
EXIT_FAULT: Final = 72

_SHORTAGE: Final = re.compile("Resource temporarily unavailable|start new thread|annot allocate memory")
"""What Python and the libraries say, in English, of a computer that has nothing to give."""

Act = Callable[[dict[str, Any], bytes], tuple[dict[str, Any], bytes]]
"""Takes head and payload of a request, returns those of its answer."""


@dataclass(frozen=True, slots=True)
class Limits:
    """What the process may take: address space (bytes) beyond what it has when idle, None for as much as there is."""

    memory_above_base: int | None


def serve(act: Act, limits: Limits) -> int:
    """Answer requests until standard input ends or nothing has come for ``IDLE_S`` seconds; return the exit code."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    if sys.stdin is None or sys.stdout is None:  # the system refused Python a look at them
        return EXIT_NO_ROOM
    requests = sys.stdin.buffer  # whose buffer is empty between two requests: the parent sends one at a time
    answers = os.fdopen(os.dup(sys.stdout.fileno()), "wb")
    has_full_limit = _limit_process(limits)
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, sys.stdout.fileno())
    os.dup2(nowhere, 2)  # until here it says what keeps it from starting
    try:
        _write(answers, {"ready": True}, b"")
        _answer_all(act, requests, answers, has_full_limit)
    except OSError:  # a pipe that the system refuses says nothing of what was asked
        os._exit(EXIT_NO_ROOM)  # without flushing it once more
    return EXIT_IDLE


def _answer_all(act: Act, requests: BinaryIO, answers: BinaryIO, has_full_limit: bool) -> None:
    while wait_for_work(requests):
        line = requests.readline()
        if not line.endswith(b"\n"):
            break
        head = json.loads(line)
        payload = requests.read(head["payload"])
        if len(payload) != head["payload"]:
            break
        _write(answers, *_answer(act, head, payload, has_full_limit))


def wait_for_work(requests: BinaryIO) -> bool:
    """Return True when something can be read, False after ``IDLE_S`` seconds."""
    if sys.platform == "win32":  # pipes cannot be waited for there; the process stays until its parent ends
        return True
    return bool(select.select([requests], [], [], IDLE_S)[0])


def _answer(act: Act, head: dict[str, Any], payload: bytes, has_full_limit: bool) -> tuple[dict[str, Any], bytes]:
    _limit_cpu_time(head["cpu_s"])
    try:
        answer, content = act(head, payload)
    except MemoryError:
        os._exit(EXIT_MEMORY if has_full_limit else EXIT_NO_ROOM)
    except BaseException as error:
        os._exit(EXIT_NO_ROOM if _tells_of_shortage(error) or not _can_start_thread() else EXIT_FAULT)
    _limit_cpu_time(0)
    return {**answer, "id": head["id"]}, content


def _tells_of_shortage(error: BaseException) -> bool:
    """Say whether a library could not start its threads: by now there may be room for one again."""
    return bool(_SHORTAGE.search(str(error)))


def _can_start_thread() -> bool:
    thread = threading.Thread(target=int)
    try:
        thread.start()
    except (RuntimeError, MemoryError):
        return False
    thread.join()
    return True


def _write(answers: BinaryIO, head: dict[str, Any], payload: bytes) -> None:
    answers.write(json.dumps({**head, "payload": len(payload)}).encode() + b"\n")
    answers.write(payload)
    answers.flush()


def _limit_process(limits: Limits) -> bool:
    """Set the limits; return False if the process was given less memory than it may take."""
    if sys.platform == "win32":  # only the time limit of the parent holds there
        return True
    import resource

    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))
    statm = Path("/proc/self/statm")
    if limits.memory_above_base is None or not statm.exists():
        return True
    wanted = int(statm.read_text().split()[0]) * resource.getpagesize() + limits.memory_above_base
    allowed = resource.getrlimit(resource.RLIMIT_AS)[1]
    if allowed != resource.RLIM_INFINITY and allowed < wanted:
        return False
    resource.setrlimit(resource.RLIMIT_AS, (wanted, wanted))
    return True


def _limit_cpu_time(seconds: float) -> None:
    """End the process after so much CPU time, by a signal that nothing in a document can catch; 0 lifts it."""
    if sys.platform != "win32":
        signal.setitimer(signal.ITIMER_PROF, seconds)
