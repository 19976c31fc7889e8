"""Identifiers of rows, sends and deliveries."""

import os
import threading
import time

_lock = threading.Lock()
_last_tick = 0


def new_id() -> str:
    """Return a new UUIDv7 (RFC 9562, sections 5.7 and 6.2, method 3); sorts by time, within a process strictly.

    48 bits of milliseconds, 12 bits of the fraction of a millisecond (counted on where the clock stands still or
    goes back), 62 random bits.
    """
    global _last_tick  # noqa: PLW0603
    now = time.time_ns()
    tick = (now // 1_000_000) << 12 | (now % 1_000_000) * 4096 // 1_000_000
    with _lock:
        _last_tick = tick = max(tick, _last_tick + 1)
    value = (tick >> 12) << 80 | 0x7 << 76 | (tick & 0xFFF) << 64
    value |= 0x2 << 62 | int.from_bytes(os.urandom(8), "big") >> 2
    digits = f"{value:032x}"
    return f"{digits[:8]}-{digits[8:12]}-{digits[12:16]}-{digits[16:20]}-{digits[20:]}"


def instant_of_id(made: str) -> int:
    """Return when an id was made, in microseconds since 1970, exact to the millisecond."""
    return int(made.replace("-", "")[:12], 16) * 1000
