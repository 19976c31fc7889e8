"""The process that fills in templates which a company wrote itself, under limits of time and memory.

One JSON line in, one JSON line out; see `template_worker`. It opens no file and no connection.
"""

import json
import os
import signal
import sys
from pathlib import Path
from typing import Any

from connect_app.gateway.channels.template_text import Template, TemplateRefused, check, fill

CPU_LIMIT_S = 1.0
MEMORY_ABOVE_BASE = 64 * 1024 * 1024
"""Bytes of address space that filling in may take beyond what the idle process has."""


def main() -> int:
    """Serve requests until standard input ends; return 0."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    answers = os.fdopen(os.dup(sys.stdout.fileno()), "wb")
    _answer({"subject": "{{ x }}", "text": "", "values": {"x": "warm"}, "names": ["x"]})
    _limit_memory()
    for line in sys.stdin.buffer:
        _limit_time(CPU_LIMIT_S)
        try:
            answer = _answer(json.loads(line))
        except MemoryError:
            answer = {
                "refused": ["template_too_large", "The template takes more memory than a text may.", "body", None]
            }
        _limit_time(0)
        answers.write(json.dumps(answer).encode() + b"\n")
        answers.flush()
    return 0


def _answer(request: dict[str, Any]) -> dict[str, Any]:
    template = Template(request["subject"], request["text"])
    try:
        check(template, frozenset(request["names"]))
        return {"filled": fill(template, request["values"])}
    except TemplateRefused as refused:
        return {"refused": [refused.code, refused.sentence, refused.field, refused.line]}


def _limit_time(seconds: float) -> None:
    """End the process after so much CPU time, by a signal that nothing in a template can catch; 0 lifts it."""
    if sys.platform != "win32":  # only the time limit of the parent holds there
        signal.setitimer(signal.ITIMER_PROF, seconds)


def _limit_memory() -> None:
    if sys.platform == "win32":
        return
    import resource

    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))
    statm = Path("/proc/self/statm")
    if statm.exists():
        base = int(statm.read_text().split()[0]) * resource.getpagesize()
        resource.setrlimit(resource.RLIMIT_AS, (base + MEMORY_ABOVE_BASE,) * 2)


if __name__ == "__main__":
    sys.exit(main())
