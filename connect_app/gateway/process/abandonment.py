"""Whether a gateway that a client started is left behind: its client is gone, and nobody else has asked it anything.

The client that owns it holds ``embedded.lock`` in the data folder; the system gives that free when it dies. The next
client takes it over, and whoever asks it something keeps it alive. Otherwise it ends by itself, in the same way as on
SIGTERM: what is handed over ends, and what is still to come goes on at the next start.
"""

import os
import time
from collections.abc import Callable
from pathlib import Path

from connect_app.gateway.process.data_lock import try_lock

IDLE_S = 30.0
"""How long nobody has asked anything: a client that starts anew takes its gateway over before that."""
SOON_S = 300.0
"""It stays for what is due within this time …"""
LONGEST_S = 1800.0
"""… unless it has waited for so long already; what is at work is always let end."""

_LOOK_S = 2.0
_OWNER_LOCK = "embedded.lock"


class Abandonment:
    """Looks whether the gateway on ``data`` is left behind.

    ``is_embedded``: a client has started it; one that a person or a service started never ends by itself.
    ``has_work``: says whether something is at work or due within so many seconds.
    """

    def __init__(
        self,
        data: Path,
        *,
        is_embedded: bool,
        has_work: Callable[[float], bool],
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._lock = data / _OWNER_LOCK
        self._is_embedded = is_embedded
        self._has_work = has_work
        self._clock = clock
        self._asked = -1
        self._used_at = self._looked_at = clock()

    def is_complete(self, asked: int, under_way: int) -> bool:
        """Say whether it may end; ``asked``: how many requests there were so far, ``under_way``: those open now."""
        now = self._clock()
        if under_way or asked != self._asked:
            self._asked = asked
            self._used_at = now
        idle_s = now - self._used_at
        if not self._is_embedded or idle_s < IDLE_S or now - self._looked_at < _LOOK_S:
            return False
        self._looked_at = now
        if self._is_owned():
            self._used_at = now  # a client that dies later leaves it some time, too
            return False
        return not self._has_work(SOON_S if idle_s < LONGEST_S else 0.0)

    def _is_owned(self) -> bool:
        """Say whether a client holds the gateway; True where that cannot be found out."""
        try:
            handle = os.open(self._lock, os.O_RDWR)
        except FileNotFoundError:
            return False
        except OSError:
            return True
        try:
            try_lock(handle)
        except OSError:
            return True
        finally:
            os.close(handle)
        return False
