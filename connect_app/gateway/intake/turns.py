"""One at a time, for each thing by itself."""

import threading
from collections.abc import Iterator
from contextlib import contextmanager


class Turns:
    """The same bytes are read by one call at a time; another one waits, and then finds them."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._turns: dict[tuple[str, str], tuple[threading.Lock, int]] = {}

    @contextmanager
    def of(self, key: tuple[str, str]) -> Iterator[None]:
        """Wait for whoever has the turn of ``key``, and have it."""
        with self._lock:
            turn, waiting = self._turns.get(key, (threading.Lock(), 0))
            self._turns[key] = (turn, waiting + 1)
        try:
            with turn:
                yield
        finally:
            with self._lock:
                waiting = self._turns[key][1] - 1
                self._turns[key] = (turn, waiting)
                if not waiting:
                    del self._turns[key]
