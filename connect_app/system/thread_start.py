"""A thread that dies as it begins hangs nobody.

Where the system has no memory for a thread's first frame, Python reports that to nobody and `Thread.start` waits for
ever, be it in a lane, a pool of threads or the event loop of a server. With `guard_starts` it raises RuntimeError
instead, as it does where no thread can be had at all.
"""

import threading
import weakref
from collections.abc import Callable
from typing import Any

_LOOK_S = 0.05


class _Token:
    """Lives as long as what was given to the system to be run."""

    __slots__ = ("__weakref__",)


class _Bootstrap:
    """What a thread runs; the token goes with it."""

    __slots__ = ("_run", "_token")

    def __init__(self, run: Callable[[], None], token: _Token) -> None:
        self._run = run
        self._token = token

    def __call__(self) -> None:
        self._run()


class _Started(threading.Event):
    """Says that a thread has begun; whoever waits for that is told if it never will."""

    def __init__(self, thread: Any, token: "weakref.ref[_Token]") -> None:
        super().__init__()
        self._thread = thread
        self._token = token

    def wait(self, timeout: float | None = None) -> bool:
        """Return whether it has begun; raises RuntimeError if it has died before."""
        if timeout is not None:
            return super().wait(timeout)
        vars(self._thread).pop("_bootstrap", None)  # from here on only the system holds it
        while not super().wait(_LOOK_S):
            if self._token() is None and not self.is_set():
                with threading._active_limbo_lock:  # type: ignore[attr-defined]
                    threading._limbo.pop(self._thread, None)  # type: ignore[attr-defined]
                raise RuntimeError("can't start new thread")
        return True


def guard_starts() -> None:
    """Let no start of a thread in this process wait for one that is dead."""
    start = threading.Thread.start
    if getattr(start, "is_guarded", False):
        return

    def guarded_start(thread: Any) -> None:
        if not thread._started.is_set():
            token = _Token()
            thread._started = _Started(thread, weakref.ref(token))
            thread._bootstrap = _Bootstrap(thread._bootstrap, token)
            del token
        start(thread)

    guarded_start.is_guarded = True  # type: ignore[attr-defined]
    threading.Thread.start = guarded_start  # type: ignore[method-assign,assignment]
