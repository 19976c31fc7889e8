"""When the reader of the queue of jobs looks: at once while something goes on, seldom while nothing does.

The engine looks at a fixed interval. Five times a second, needed for a send to begin at once, kept an idle gateway at
three per cent of a processor. This stands where the engine expects an event that ends its reader.
"""

import threading
from collections.abc import Callable

from connect_app.system.steady import steady_s

LOOK_S = 0.2
"""Seconds between two looks while something goes on."""
REST_S = 5.0
"""Longest time without a look."""
_ECHO_S = 3.0
"""A job stands in the queue only when the transaction that rang has committed."""


class Bell(threading.Event):
    """Ends a reader of the queue, as any event does, and lets it rest until it is rung."""

    def __init__(self, rest_s: Callable[[], float]) -> None:
        """``rest_s`` says how long nothing is expected, 0 while something goes on."""
        super().__init__()
        self._rest_s = rest_s
        self._condition = threading.Condition()
        self._heard_until_s = 0.0

    def ring(self) -> None:
        """A job was given or will be within a moment."""
        with self._condition:
            self._heard_until_s = steady_s() + _ECHO_S
            self._condition.notify_all()

    def set(self) -> None:
        """End whoever waits, now and later."""
        super().set()
        with self._condition:
            self._condition.notify_all()

    def wait(self, timeout: float | None = None) -> bool:
        """Wait until it is time for a look, whatever ``timeout`` says; return whether the readers end."""
        rest_s = min(self._rest_s(), REST_S)
        with self._condition:
            if self._is_heard() or rest_s <= LOOK_S:
                self._condition.wait_for(self.is_set, LOOK_S)
            else:
                self._condition.wait_for(lambda: self.is_set() or self._is_heard(), rest_s)
        return self.is_set()

    def _is_heard(self) -> bool:
        return steady_s() < self._heard_until_s
