"""Whose fault it is that uploads fail: the file's, or the gateway's? Decided by who else fails, and who does not."""

import threading
import time
from collections.abc import Callable
from dataclasses import dataclass

MANY = 3
"""So many different uploads that fail alike, and none that succeeds between them, are the gateway's trouble."""
TRIES = 6
LONE_S = 3600.0
"""A single upload, with none beside it to compare with, is tried for so long before it is its own fault."""


@dataclass(slots=True)
class _Failing:
    code: str
    since: float
    count: int = 0
    others_got_through: bool = False


class Trouble:
    """Remembers the failures since the last success. Thread-safe."""

    def __init__(self, now: Callable[[], float] = time.monotonic) -> None:
        self._now = now
        self._lock = threading.Lock()
        self._failing: dict[str, _Failing] = {}
        self._in_a_row: dict[str, str] = {}
        self._is_everywhere = False

    def is_shared(self, job_id: str, code: str) -> bool:
        """Note a failure; say whether many fail like this, so that it is not this one's fault."""
        with self._lock:
            failing = self._failing.setdefault(job_id, _Failing(code, self._now()))
            self._in_a_row[job_id] = failing.code = code
            # One that fails while others get through says nothing about the gateway.
            alike = sum(
                each == code and not self._failing[one].others_got_through for one, each in self._in_a_row.items()
            )
            if alike >= MANY:
                self._is_everywhere = True
                return True
            failing.count += 1
            return False

    def is_its_own(self, job_id: str) -> bool:
        """Say whether a job has failed so often, while others got through, that it should be refused."""
        with self._lock:
            failing = self._failing.get(job_id)
            if failing is None or failing.count < TRIES:
                return False
            return failing.others_got_through or self._now() - failing.since > LONE_S

    def note_success(self, job_id: str) -> bool:
        """An upload got through; return whether the gateway's trouble is over with that."""
        with self._lock:
            was_everywhere, self._is_everywhere = self._is_everywhere, False
            self._in_a_row.clear()
            self._failing.pop(job_id, None)
            for failing in self._failing.values():
                failing.others_got_through = True
                if was_everywhere:  # what they met was the gateway's fault: they begin anew
                    failing.count = 0
            return was_everywhere

    def forget(self, job_id: str) -> None:
        """A job is refused or gone."""
        with self._lock:
            self._failing.pop(job_id, None)
            self._in_a_row.pop(job_id, None)
