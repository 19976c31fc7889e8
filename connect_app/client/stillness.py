"""How long a file has looked the same: it is taken only when its writer has finished."""

import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

from connect_app.client.taken_list import Stamp
from connect_app.client.wholeness import looks_whole

STILL_S = 5.0
SETTLED_S = 30.0
"""A file that does not look finished, or that grows with pauses, is waited for so long."""
LOOK_EVERY_S = 2.0
RETRY_S = 60.0


@dataclass(frozen=True, slots=True)
class Timing:
    """How long a file must be still, how long one that looks unfinished is waited for, how often the watcher looks."""

    still_s: float = STILL_S
    settled_s: float = SETTLED_S
    look_every_s: float = LOOK_EVERY_S


@dataclass(slots=True)
class _Seen:
    stamp: Stamp
    since: float
    longest_pause: float = 0.0
    not_before: float = 0.0
    failing_since: float | None = None


class Stillness:
    """What was seen of files, from look to look. For one thread."""

    def __init__(self, timing: Timing) -> None:
        self._timing = timing
        self._seen: dict[str, _Seen] = {}

    def note(
        self, found: Mapping[str, Stamp], taken: Callable[[str], Stamp | None], changed: Callable[[Path], None]
    ) -> None:
        """Note how files look now. ``taken``: how one looked when it was taken; ``changed`` is told of each change."""
        now = time.monotonic()
        before, self._seen = self._seen, {}
        for path, stamp in found.items():
            seen = before.get(path)
            if seen is not None and seen.stamp != stamp:
                is_growing = taken(path) != seen.stamp
                seen = _Seen(stamp, now, max(seen.longest_pause, now - seen.since) if is_growing else 0.0)
                changed(Path(path))
            self._seen[path] = seen or _Seen(stamp, now)

    def is_still(self, path: Path) -> bool:
        """Say whether a file's writer has finished, as far as anybody can tell."""
        now, seen, timing = time.monotonic(), self._seen[str(path)], self._timing
        still_s = now - seen.since
        if now < seen.not_before or still_s < timing.still_s:
            return False
        # One that grew with pauses may pause once more; one that has no end may get it yet.
        return still_s >= timing.settled_s or (still_s >= 3 * seen.longest_pause and looks_whole(path))

    def begin_anew(self, path: Path) -> None:
        """Somebody writes this file: it is not still."""
        self._seen[str(path)].since = time.monotonic()

    def put_off(self, path: Path) -> None:
        """Try this file again in a while."""
        self._seen[str(path)].not_before = time.monotonic() + RETRY_S

    def fails_for_long(self, path: Path) -> bool:
        """Say whether a file that cannot be opened could not for long; until then it is tried again soon.

        A scanner of viruses or a backup locks a file for some seconds, and nobody has to hear of that.
        """
        now, seen = time.monotonic(), self._seen[str(path)]
        seen.failing_since = seen.failing_since if seen.failing_since is not None else now
        if now - seen.failing_since >= self._timing.settled_s:
            return True
        seen.not_before = now + self._timing.still_s
        return False

    def look_again(self) -> None:
        """Let whatever was put off be tried at once."""
        for seen in self._seen.values():
            seen.not_before = 0.0
