"""The file that was previewed last, kept as it was read: the import that follows sends the same bytes."""

import threading
from typing import Generic, Protocol, TypeVar


class Closing(Protocol):
    """What takes room until it is closed."""

    def close(self) -> None:
        """Give the room back."""
        ...


T = TypeVar("T", bound=Closing)


class Recent(Generic[T]):
    """Holds one thing under a key that says all that it was made of; `take` gives it away, another closes it."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._kept: tuple[str, T] | None = None

    def keep(self, key: str, value: T) -> None:
        """Keep ``value``, which nobody uses meanwhile, in place of what was kept before."""
        with self._lock:
            before, self._kept = self._kept, (key, value)
        if before is not None:
            before[1].close()

    def take(self, key: str) -> T | None:
        """Return what was kept under ``key`` and forget it; None if it is not there."""
        with self._lock:
            if self._kept is None or self._kept[0] != key:
                return None
            value, self._kept = self._kept[1], None
            return value
