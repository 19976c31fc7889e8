"""A thread for each company that has something to be asked about, so that a slow network holds up only its own."""

import threading
import time
from collections.abc import Callable, Iterable


class CompanyTurns:
    """Runs ``work`` for companies, each in a thread of its own and never twice at once; thread-safe.

    ``name`` is the threads' name; nothing is begun any more once ``stopping`` is set. ``ended``: called when one has
    ended and may begin again.
    """

    def __init__(
        self,
        name: str,
        work: Callable[[str], None],
        stopping: threading.Event,
        ended: Callable[[], None] = lambda: None,
    ) -> None:
        self._name = name
        self._work = work
        self._stopping = stopping
        self._ended = ended
        self._lock = threading.Lock()
        self._paused_until: dict[str, float] = {}
        self._under_way: set[str] = set()

    def begin(self, companies: Iterable[str]) -> None:
        """Begin the work of those that are neither paused nor under way; raises RuntimeError where no thread starts."""
        for company_id in companies:
            with self._lock:
                is_paused = self._paused_until.get(company_id, 0.0) > time.monotonic()
                if is_paused or company_id in self._under_way or self._stopping.is_set():
                    continue
                self._under_way.add(company_id)
            try:
                threading.Thread(target=self._run, args=(company_id,), name=self._name, daemon=True).start()
            except BaseException:  # the computer has no thread left: its turn comes again
                self._end(company_id)
                raise

    def pause(self, company_id: str, wait_s: float) -> None:
        """Begin nothing for this company for so many seconds."""
        with self._lock:
            self._paused_until[company_id] = time.monotonic() + wait_s

    def is_paused(self, company_id: str) -> bool:
        """Say whether nothing is begun for this company now."""
        with self._lock:
            return self._paused_until.get(company_id, 0.0) > time.monotonic()

    def go_on(self, company_id: str) -> None:
        """End a pause."""
        with self._lock:
            self._paused_until.pop(company_id, None)

    def _run(self, company_id: str) -> None:
        try:
            self._work(company_id)
        finally:
            self._end(company_id)
            self._ended()

    def _end(self, company_id: str) -> None:
        with self._lock:
            self._under_way.discard(company_id)
