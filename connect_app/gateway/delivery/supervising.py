"""Looks after what the delivery engine has at work: what one fault of the system took from it begins anew.

A statement of the engine's own that fails once (no lock, no thread, an error of the disk) may leave a job that counts
as under way and is worked by nobody, a queue that nobody reads, or a lock that nobody has. None of that ends by
itself, so all of it is looked for every few seconds, mended and said in the log. Running a job twice is harmless.
"""

import logging
import threading
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager

from connect_app.gateway.store.engine import Database
from connect_app.gateway.store.jobs import begun_jobs, queue_again

_log = logging.getLogger(__name__)

LOOK_S = 5.0
_RARELY = 12
"""What costs more is looked at in every so many looks."""


class Supervisor:
    """Looks in a thread of its own. Thread-safe.

    ``most_at_work``: with so many jobs at work others wait for a thread, and are not lost.
    """

    def __init__(
        self,
        database: Database,
        queue: str,
        most_at_work: int,
        looks: Sequence[Callable[[], None]],
    ) -> None:
        self._database = database
        self._queue = queue
        self._most_at_work = most_at_work
        self._looks = [database.free_left_lock, *looks, self._queue_lost_again]
        self._rare_looks: list[Callable[[], None]] = []
        self._lock = threading.Lock()
        self._at_work: Counter[str] = Counter()
        self._doubtful: set[str] = set()
        self._count = 0
        self._stopping = threading.Event()
        self._thread: threading.Thread | None = None

    def look_rarely(self, look: Callable[[], None]) -> None:
        """Have ``look`` called every minute, too."""
        self._rare_looks.append(look)

    def start(self) -> None:
        """Begin to look."""
        self._stopping.clear()
        self._thread = threading.Thread(target=self._run, name="engine-watch", daemon=True)
        self._thread.start()

    def stop(self) -> None:
        """End after the look that is under way."""
        self._stopping.set()
        if self._thread is not None:
            self._thread.join(timeout=5.0)
            self._thread = None

    @contextmanager
    def at_work(self, job: str) -> Iterator[None]:
        """Note that a job is being worked meanwhile."""
        with self._lock:
            self._at_work[job] += 1
        try:
            yield
        finally:
            with self._lock:
                self._at_work[job] -= 1
                if not self._at_work[job]:
                    del self._at_work[job]

    def _run(self) -> None:
        while not self._stopping.wait(LOOK_S):
            self.look()

    def look(self) -> None:
        """Look once after all of it; one fault keeps nothing else from being looked at."""
        self._count += 1
        for one in [*self._looks, *(self._rare_looks if self._count % _RARELY == 0 else ())]:
            try:
                one()
            except Exception as error:
                _log.warning("The delivery engine cannot be looked after just now: %s", error)

    def _queue_lost_again(self) -> None:
        """Have jobs worked again that counted as under way at two looks, and at neither was anybody at work on them."""
        with self._database.reading() as connection:
            begun = begun_jobs(connection, self._queue)
        with self._lock:
            idle = begun - self._at_work.keys()
            is_full = self._at_work.total() >= self._most_at_work
        if is_full:
            return
        lost = idle & self._doubtful
        self._doubtful = idle - lost
        if lost:
            _log.warning("%d jobs had begun and nobody was at work on them; they are worked again", len(lost))
            with self._database.writing() as connection:
                queue_again(connection, self._queue, lost)
