"""How long jobs wait, by a clock that nobody sets.

The engine keeps when a job is due by the computer's clock, which people and time servers set: set back by an hour it
froze an undo window of ten seconds, set ahead it cut one off. Here the pauses of this process are counted by a steady
clock. After a restart the computer's clock decides again, but no pause gets longer than it was made.
"""

import math
import threading
import time
from collections.abc import Iterable, Mapping

from connect_app.system.steady import steady_s

JUMP_S = 2.0
"""Time servers move the clock by less than that from one look to the next."""
_EARLY_S = 0.3
_LATE_S = 3.0


class Pauses:
    """When the jobs that this process knows are due. Thread-safe."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._due: dict[str, float] = {}
        self._offset_s = time.time() - steady_s()

    def expect(self, delays_s: Mapping[str, float]) -> None:
        """Note after how many seconds these jobs are due."""
        now = steady_s()
        with self._lock:
            self._due.update({job: now + delay_s for job, delay_s in delays_s.items()})

    def early_s(self, job: str) -> float:
        """Return how many seconds too early a job begins, 0 if it is due; asked once, when it begins."""
        with self._lock:
            due = self._due.pop(job, 0.0)
        early = due - steady_s()
        return early if early > _EARLY_S else 0.0

    def next_s(self) -> float:
        """Return in how many seconds the next job is due, 0 if one is now, infinity if none waits."""
        with self._lock:
            return max(0.0, min(self._due.values(), default=math.inf) - steady_s())

    def overdue(self) -> list[str]:
        """Return the jobs that should have begun by now; each stays so until `forget`."""
        latest = steady_s() - _LATE_S
        with self._lock:
            return [job for job, due in self._due.items() if due < latest]

    def forget(self, jobs: Iterable[str]) -> None:
        """Jobs have begun, or it is seen to."""
        with self._lock:
            for job in jobs:
                self._due.pop(job, None)

    def jump_s(self) -> float:
        """Return by how much the computer's clock was set since the last `acknowledge`, 0 for under `JUMP_S`."""
        jump = time.time() - steady_s() - self._offset_s
        if abs(jump) >= JUMP_S:
            return jump
        self._offset_s += jump  # a time server moves it little by little
        return 0.0

    def acknowledge(self, jump_s: float) -> None:
        """All that waits was brought in order with such a jump."""
        self._offset_s += jump_s
