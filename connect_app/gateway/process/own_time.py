"""The gateway's own time for how long things are kept: it never jumps, whatever the clock of the computer does.

It goes with the clock while that is right. A clock that jumps ahead is followed by half a day at most at each start,
one that is set back not at all; while the gateway runs, the time that passes is counted.
"""

import time

from connect_app.gateway.store.events import now_us

_LONGEST_LEAP_US = 12 * 3600 * 1_000_000
"""How long the gateway is believed to have been off, at most."""


class OwnTime:
    """Microseconds that grow as time passes, from ``last_us``: what it was when the gateway last ran, if known."""

    def __init__(self, last_us: int | None = None) -> None:
        wall_us = now_us()
        passed_us = 0 if last_us is None else min(max(wall_us - last_us, 0), _LONGEST_LEAP_US)
        self._start_us = wall_us if last_us is None else last_us + passed_us
        self._began = time.monotonic()

    def now_us(self) -> int:
        """Return what time it is."""
        return self._start_us + int((time.monotonic() - self._began) * 1_000_000)
