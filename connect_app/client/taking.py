"""Taking what the clerk gives into the outbox: in a thread of its own, which waits for no gateway.

What was given is noted in the outbox's folder at once, so that a program that dies in the middle goes on with it at its
next start; each file has its id from then on, and is taken once.

    .wanted-<id>.json    paths that were given and are not all taken yet
"""

import contextlib
import json
import logging
import threading
import zlib
from collections import deque
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from connect_app.client.disk import write_whole
from connect_app.client.jobs import Job
from connect_app.client.outbox import Outbox
from connect_app.client.pairing import Together, together_as_given
from connect_app.domain.errors import Bug, ConnectError, FixData
from connect_app.domain.identifiers import new_id
from connect_app.domain.saying import say

_log = logging.getLogger(__name__)

_PREFIX = ".wanted-"
_CHECKSUM = "checksum"
CLOSE_WITHIN_S = 60.0


@dataclass(frozen=True, slots=True)
class Taken:
    """What became of so many files that were given together: what is in the outbox, and what is not, and why.

    ``is_resumed``: they were given to an earlier run of the program.
    """

    given: int
    jobs: tuple[Job, ...]
    failed: tuple[tuple[str, ConnectError], ...] = ()
    is_resumed: bool = False


@dataclass(slots=True)
class _Given:
    """Files that were given together. ``orders`` are made from ``paths`` when their turn comes."""

    id: str
    company_id: str
    paths: list[Path]
    orders: list[tuple[str, Together]] = field(default_factory=list)
    is_noted: bool = False
    is_resumed: bool = False


class Taker:
    """Works off what was given, in its order. Thread-safe. The thread lives only while there is work.

    ``on_changed`` (how many files or pieces of work are not done yet) and ``on_taken`` are called in that thread.
    """

    def __init__(
        self,
        open_outbox: Callable[[], Outbox],
        on_changed: Callable[[int], None],
        on_taken: Callable[[Taken], None],
    ) -> None:
        self._open_outbox = open_outbox
        self._on_changed = on_changed
        self._on_taken = on_taken
        self._lock = threading.Lock()
        self._waiting: deque[_Given | Callable[[], None]] = deque()
        self._thread: threading.Thread | None = None
        self._pending = 0
        self._stops = False

    @property
    def pending(self) -> int:
        """How many files or pieces of work are not done yet."""
        return self._pending

    def take(self, company_id: str, paths: Sequence[Path]) -> None:
        """Take files from a business system; what lies side by side among them and belongs together goes as one."""
        if paths:
            self._give(_Given(new_id(), company_id, [path.absolute() for path in paths]), len(paths))

    def do(self, work: Callable[[], None]) -> None:
        """Do a piece of work with the outbox in its turn; it must raise nothing."""
        self._give(work, 1)

    def resume(self) -> None:
        """Go on with what an earlier run of the program was given and did not take any more."""
        self.do(self._resume)

    def close(self, *, finish: bool) -> None:
        """Take what was given, or no more files than the one that is being taken: the next start takes the rest."""
        with self._lock:
            self._stops = not finish
        self._start()  # what waits because no thread could be started
        with self._lock:
            thread = self._thread
            is_left = thread is None and bool(self._waiting)
        if is_left:
            self._run()
        if thread is not None and thread.ident is not None:
            thread.join(CLOSE_WITHIN_S)
            if thread.is_alive():
                _log.warning("Not everything could be taken before the end; the next start goes on with it.")
        self._stops = True

    # Inside

    def _give(self, item: _Given | Callable[[], None], count: int) -> None:
        with self._lock:
            if self._stops:
                return
            self._waiting.append(item)
            self._pending += count
        self._start()

    def _start(self) -> None:
        """Let a thread work off what waits; where the system has none to give, the next that is given tries again."""
        with self._lock:
            if self._thread is not None or not self._waiting:
                return
            thread = self._thread = threading.Thread(target=self._run, name="connect-taker", daemon=True)
        try:
            thread.start()
        except (RuntimeError, MemoryError) as error:
            _log.warning("What was given waits, since no thread could be started: %r", error)
            with self._lock:
                self._thread = None

    def _run(self) -> None:
        while True:
            with self._lock:
                item = self._next()
                if item is None:
                    self._thread = None
                    return
            self._on_changed(self._pending)
            if isinstance(item, _Given):
                self._take_given(item)
            else:
                self._work(item)

    def _next(self) -> _Given | Callable[[], None] | None:
        while self._waiting:
            item = self._waiting.popleft()
            # Files that were given are noted for the next start; a piece of work is nowhere but here.
            if not (self._stops and isinstance(item, _Given)):
                return item
        return None

    def _work(self, work: Callable[[], None]) -> None:
        try:
            work()
        except Exception:
            _log.exception("Work with the outbox met an error that nobody expected")
        finally:
            self._done(1)

    def _done(self, count: int) -> None:
        with self._lock:
            self._pending -= count
        self._on_changed(self._pending)

    def _take_given(self, given: _Given) -> None:
        left = len(given.paths)
        jobs: list[Job] = []
        failed: list[tuple[str, ConnectError]] = []
        try:
            outbox = self._open_outbox()
            _note(outbox, given)
            if not given.orders:
                given.orders = [(new_id(), unit) for unit in together_as_given(given.paths)]
                given.is_noted = False
                _note(outbox, given)
            own = set(given.paths)
            for job_id, unit in given.orders:
                self._note_waiting(outbox)
                if self._stops:
                    return
                one = _take_one(outbox, given.company_id, job_id, unit)
                if isinstance(one, ConnectError):
                    failed.append((unit.main.name, one))
                else:
                    jobs.append(one)
                done = len(own.intersection(unit.paths))
                own.difference_update(unit.paths)
                left -= done
                self._done(done)
            with contextlib.suppress(OSError):
                _note_path(outbox, given).unlink(missing_ok=True)
        except ConnectError as error:  # there is no outbox to put it into
            failed = [(path.name, error) for path in given.paths]
        except Exception as error:
            failed.append((given.paths[0].name, unexpected(error)))
        self._done(left)
        self._on_taken(Taken(len(given.paths), tuple(jobs), tuple(failed), given.is_resumed))

    def _note_waiting(self, outbox: Outbox) -> None:
        with self._lock:
            waiting = [item for item in self._waiting if isinstance(item, _Given) and not item.is_noted]
        for given in waiting:
            _note(outbox, given)

    def _resume(self) -> None:
        try:
            outbox = self._open_outbox()
        except ConnectError:  # whoever opens the window is told that by others
            return
        for half in outbox.folder.glob(f"{_PREFIX}*.json.new"):
            with contextlib.suppress(OSError):
                half.unlink()
        known = {job.id for job in outbox.jobs()}
        for path in sorted(outbox.folder.glob(f"{_PREFIX}*.json")):
            try:
                given = _read(path)
            except OSError as error:  # it stays for the next start
                self._tell_unread(path, error)
                continue
            except ValueError as error:
                with contextlib.suppress(OSError):
                    path.replace(path.with_name(f".unread{path.name}"))
                self._tell_unread(path, error)
                continue
            if given.orders:
                given.orders = [(job_id, unit) for job_id, unit in given.orders if job_id not in known]
                given.paths = list(dict.fromkeys(path for _id, unit in given.orders for path in unit.paths))
            if given.paths:
                self._give(given, len(given.paths))
            else:
                path.unlink(missing_ok=True)

    def _tell_unread(self, path: Path, error: Exception) -> None:
        _log.warning("What was given last time cannot be read: %s: %s", path.name, error)
        refused = FixData("drop_unreadable", say("drop_unreadable"))
        self._on_taken(Taken(1, (), ((path.name, refused),), is_resumed=True))


def _take_one(outbox: Outbox, company_id: str, job_id: str, unit: Together) -> Job | ConnectError:
    try:
        return outbox.add_file(company_id, unit.main, sidecar=unit.sidecar, beside=unit.beside, job_id=job_id)
    except ConnectError as error:
        return error
    except Exception as error:
        return unexpected(error)


def unexpected(error: Exception) -> Bug:
    """Return the error for a file whose taking met this, which goes into the log."""
    _log.error("Taking a file met an error that nobody expected", exc_info=error)
    bug = Bug("unexpected", say("unexpected.taking"))
    bug.__cause__ = error
    return bug


def _note_path(outbox: Outbox, given: _Given) -> Path:
    return outbox.folder / f"{_PREFIX}{given.id}.json"


def _note(outbox: Outbox, given: _Given) -> None:
    """Note what was given; without that it is taken all the same."""
    if given.is_noted:
        return
    values = {
        "id": given.id,
        "company_id": given.company_id,
        "paths": [str(path) for path in given.paths],
        "orders": [
            [job_id, str(unit.main), str(unit.sidecar) if unit.sidecar else None, [str(each) for each in unit.beside]]
            for job_id, unit in given.orders
        ],
    }
    try:
        content = json.dumps(values | {_CHECKSUM: _checksum(values)})
        write_whole(_note_path(outbox, given), content.encode("ascii"))
        given.is_noted = True
    except OSError as error:
        _log.warning("What was given could not be noted (%s); it is being taken.", error)


def _read(path: Path) -> _Given:
    """Return what was noted. Raises ValueError for a note that is damaged, OSError for one that cannot be read."""
    values: Any = json.loads(path.read_bytes())
    try:
        # One of an earlier version has no checksum.
        if values.pop(_CHECKSUM, None) not in (None, _checksum(values)):
            raise ValueError("its checksum is another")
        orders = [
            (str(job_id), Together(Path(main), Path(sidecar) if sidecar else None, tuple(map(Path, beside))))
            for job_id, main, sidecar, beside in values["orders"]
        ]
        paths = [Path(each) for each in values["paths"]]
        return _Given(str(values["id"]), str(values["company_id"]), paths, orders, is_noted=True, is_resumed=True)
    except (KeyError, TypeError, AttributeError) as error:
        raise ValueError("it is no note of ours") from error


def _checksum(values: dict[str, Any]) -> int:
    return zlib.crc32(json.dumps(values, sort_keys=True).encode("ascii"))
