"""How fast the network is asked for the sake of a whole register: evenly, and slower than anybody could mind."""

import threading
import time
from collections.abc import Callable


class Pace:
    """Gives turns, evenly spaced for the whole process, whoever asks. Thread-safe.

    ``clock``: a steady one, in seconds; ``wait``: waits so many seconds and says whether to stop.
    """

    def __init__(self, per_second: float, clock: Callable[[], float] = time.monotonic) -> None:
        self.between_s = 1.0 / per_second
        self._clock = clock
        self._lock = threading.Lock()
        self._next_at = 0.0

    def take(self, wait: Callable[[float], bool]) -> bool:
        """Wait for the next turn; return whether it came before ``wait`` said to stop."""
        with self._lock:
            now = self._clock()
            turn_at = max(now, self._next_at)
            self._next_at = turn_at + self.between_s
        return not wait(turn_at - now) if turn_at > now else True
