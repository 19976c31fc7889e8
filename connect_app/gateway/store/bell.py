"""The bell: tells waiting feeds, across threads, that events were committed."""

import asyncio
import threading
from collections.abc import Callable


class Bell:
    """Rung from any thread, waited for in any event loop."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._waiters: set[tuple[asyncio.AbstractEventLoop, asyncio.Event]] = set()
        self._callbacks: list[Callable[[], None]] = []
        self._is_closed = False

    def call(self, callback: Callable[[], None]) -> None:
        """Call ``callback`` at each ring, in the thread that rings; it must be short and never raise."""
        self._callbacks.append(callback)

    def ring(self) -> None:
        """Wake everyone who waits now."""
        with self._lock:
            waiters = list(self._waiters)
        for callback in list(self._callbacks):
            callback()
        for loop, rung in waiters:
            if not loop.is_closed():
                loop.call_soon_threadsafe(rung.set)

    def close(self) -> None:
        """Wake everyone and let nobody wait again: the process ends."""
        self._is_closed = True
        self.ring()

    @property
    def is_closed(self) -> bool:
        """Whether the process is ending."""
        return self._is_closed

    def listen(self) -> "Listener":
        """Start to listen. Do so before looking, so that what happens between looking and waiting is heard."""
        return Listener(self)

    def _add(self, waiter: tuple[asyncio.AbstractEventLoop, asyncio.Event]) -> None:
        with self._lock:
            self._waiters.add(waiter)

    def _remove(self, waiter: tuple[asyncio.AbstractEventLoop, asyncio.Event]) -> None:
        with self._lock:
            self._waiters.discard(waiter)


class Listener:
    """One who listens for the bell, as a context manager inside an event loop."""

    def __init__(self, bell: Bell) -> None:
        self._bell = bell
        self._rung = asyncio.Event()
        self._waiter = (asyncio.get_running_loop(), self._rung)

    def __enter__(self) -> "Listener":
        self._bell._add(self._waiter)
        return self

    def __exit__(self, *_exc: object) -> None:
        self._bell._remove(self._waiter)

    async def wait(self, seconds: float) -> bool:
        """Wait until the bell rings; return False when ``seconds`` have passed without, or the process ends."""
        if self._bell.is_closed:
            return False
        try:
            await asyncio.wait_for(self._rung.wait(), seconds)
        except TimeoutError:
            return False
        self._rung.clear()
        return True
