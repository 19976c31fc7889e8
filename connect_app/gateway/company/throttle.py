"""How many wrong passwords are taken, and how long one waits after them. Nothing here knows of people or tokens."""

import threading
import time
from collections import OrderedDict
from collections.abc import Callable, Mapping
from dataclasses import dataclass

_MOST_KEYS = 10_000
"""Names and addresses that are remembered; the one that was wrong longest ago is forgotten first."""
_FORGOTTEN_S = 900.0
_LONGEST_S = 300.0
FREE_TRIES = {"name": 5, "address": 30}
"""Wrong tries in a row before one waits: of one name, and from one address, behind which a whole office may sit."""


def wait_after(failures: int, free: int) -> float:
    """Return how long (s) one waits after so many failures in a row: 2, 4, 8 … up to five minutes."""
    over = failures - free
    return 0.0 if over < 0 else min(2.0 ** min(over + 1, 20), _LONGEST_S)


@dataclass(slots=True)
class _Failures:
    count: int
    last_at: float


class Throttle:
    """Counts wrong passwords by name and by address. Thread-safe; ``clock`` is one that never jumps."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._lock = threading.Lock()
        self._known: OrderedDict[tuple[str, str], _Failures] = OrderedDict()

    def begin(self, keys: Mapping[str, str]) -> float:
        """Count a try as a wrong one, until `right` says otherwise; return how long (s) it must wait, 0: not at all.

        Of what must wait nothing is counted. ``keys``: ``name`` and ``address``.
        """
        now = self._clock()
        with self._lock:
            wait_s = max(self._wait(one, now) for one in keys.items())
            if wait_s == 0.0:
                for one in keys.items():
                    before = self._known.pop(one, None)
                    count = before.count if before is not None and now - before.last_at < _FORGOTTEN_S else 0
                    self._known[one] = _Failures(count + 1, now)
                while len(self._known) > _MOST_KEYS:
                    self._known.popitem(last=False)
            return wait_s

    def right(self, keys: Mapping[str, str]) -> None:
        """A try was right: the name begins anew; the address, from which others are tried, is as it was before."""
        with self._lock:
            self._known.pop(("name", keys["name"]), None)
            at = self._known.get(("address", keys["address"]))
            if at is not None:
                at.count = max(0, at.count - 1)

    def _wait(self, key: tuple[str, str], now: float) -> float:
        known = self._known.get(key)
        if known is None or now - known.last_at >= _FORGOTTEN_S:
            return 0.0
        return max(0.0, known.last_at + wait_after(known.count, FREE_TRIES[key[0]]) - now)
