"""Time by a clock that nobody sets, and how much of it has passed since a mark that is kept on disk."""

import time
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Any

_SINCE_START = getattr(time, "CLOCK_BOOTTIME", None)  # counts on while the computer sleeps
_BOOT_ID = Path("/proc/sys/kernel/random/boot_id")
_DRIFT_S, _DRIFT_SHARE = 2.0, 0.01

Mark = Mapping[str, Any]
"""What `mark` returns, for JSON: ``boot``, ``steady_s`` and ``clock_s``."""


def steady_s() -> float:
    """Return seconds since some moment, by a clock that is never set."""
    return time.monotonic() if _SINCE_START is None else time.clock_gettime(_SINCE_START)


@cache
def this_boot() -> str:
    """Return what is another one after each restart of the machine."""
    try:
        return _BOOT_ID.read_text().strip()
    except OSError:  # not Linux: when it started, which a change of the clock only makes count for less
        return f"{time.time() - time.monotonic():.0f}"


def mark() -> Mark:
    """Return what says later, in another process too, how long ago now is."""
    return {"boot": this_boot(), "steady_s": steady_s(), "clock_s": _clock_s()}


def passed_s(since: object) -> float | None:
    """Return how many seconds have passed since a mark; None where that is not certain, or it is none.

    It is not after a restart of the machine, nor where the computer's clock says otherwise: that was set meanwhile, or
    the machine slept and its steady clock with it.
    """
    if not isinstance(since, Mapping) or since["boot"] != this_boot():
        return None
    passed = steady_s() - since["steady_s"]
    allowed = _DRIFT_S + _DRIFT_SHARE * passed  # time servers move the clock little by little
    return passed if abs(clock_passed_s(since) - passed) <= allowed else None


def clock_passed_s(since: Mark) -> float:
    """Return how many seconds have passed since a mark by the computer's clock, which may have been set."""
    return float(_clock_s() - since["clock_s"])


def _clock_s() -> float:
    return time.time()
