"""The file that was previewed last, kept as it was read: the import that follows sends the same bytes."""

import threading
from typing import Generic, TypeVar

T = TypeVar("T")


class Recent(Generic[T]):
    """Holds one thing under a key that says all that it was made of; `take` gives it away."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._kept: tuple[str, T] | None = None

    def keep(self, key: str, value: T) -> None:
        """Keep ``value`` in place of what was kept before."""
        with self._lock:
            self._kept = (key, value)

    def take(self, key: str) -> T | None:
        """Return what was kept under ``key`` and forget it; None if it is not there."""
        with self._lock:
            if self._kept is None or self._kept[0] != key:
                return None
            value, self._kept = self._kept[1], None
            return value
