"""Watched folders: what a business system writes there is put into the outbox once it is still."""

import json
import logging
import os
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from connect_app.client.disk import write_whole
from connect_app.client.outbox import Outbox
from connect_app.domain.errors import ConnectError, TryLater

STILL_S = 5.0
LOOK_EVERY_S = 2.0
RETRY_S = 60.0

INVOICE_SUFFIXES = frozenset({".xml", ".zip", ".pdf"})
SIDECAR_SUFFIXES = (".json", ".csv")
_PASSING_PREFIXES = (".", "~$")

_log = logging.getLogger(__name__)

Stamp = tuple[int, int]
"""Size in bytes and time of the last change in nanoseconds."""


@dataclass(slots=True)
class _Seen:
    stamp: Stamp
    since: float
    not_before: float = 0.0


class FolderWatcher:
    """Looks into folders from `start` to `close`, in a thread of its own. The files there are only read.

    A file is taken once its size and time have stood still for ``still_s`` seconds, a PDF together with the side-car
    of the same name. What was taken is remembered in ``ledger``, so that it is taken once, also over restarts; bytes
    that the gateway has already are recognised there. ``on_problem`` is called, in the watcher's thread, with a folder
    or file that could not be taken and the error; it is tried again.
    """

    def __init__(
        self,
        outbox: Outbox,
        ledger: Path,
        on_problem: Callable[[Path, ConnectError], None],
        still_s: float = STILL_S,
        look_every_s: float = LOOK_EVERY_S,
    ) -> None:
        self._outbox = outbox
        self._ledger = ledger
        self._on_problem = on_problem
        self._still_s = still_s
        self._look_every_s = look_every_s
        self._folders: tuple[Path, ...] = ()
        self._taken = _load(ledger)
        self._seen: dict[Path, _Seen] = {}
        self._missing: set[Path] = set()
        self._closing = threading.Event()
        self._wake = threading.Event()
        self._thread = threading.Thread(target=self._run, name="connect-watcher", daemon=True)

    def start(self, folders: Sequence[Path]) -> None:
        """Begin to look into these folders."""
        self._folders = tuple(folders)
        self._thread.start()

    def watch(self, folders: Sequence[Path]) -> None:
        """Look into these folders from now on, instead of the earlier ones."""
        self._folders = tuple(folders)
        self._wake.set()

    def close(self) -> None:
        """Stop looking."""
        self._closing.set()
        self._wake.set()
        if self._thread.ident is not None:
            self._thread.join(timeout=10)

    def _run(self) -> None:
        while not self._closing.is_set():
            try:
                self._look()
            except Exception:
                _log.exception("Looking into the watched folders met an error that nobody expected")
            self._wake.wait(self._look_every_s if self._folders else None)
            self._wake.clear()

    def _look(self) -> None:
        now = time.monotonic()
        found: dict[Path, Stamp] = {}
        for folder in self._folders:
            found.update(self._list(folder))
        self._seen = {
            path: seen if (seen := self._seen.get(path)) is not None and seen.stamp == stamp else _Seen(stamp, now)
            for path, stamp in found.items()
        }
        for path in sorted(found):
            if self._closing.is_set():
                return
            if self._is_due(path, now):
                self._take(path)

    def _list(self, folder: Path) -> Iterator[tuple[Path, Stamp]]:
        try:
            with os.scandir(folder) as entries:
                files = [entry for entry in entries if not entry.name.startswith(_PASSING_PREFIXES) and entry.is_file()]
                stamps = [(Path(entry.path), entry.stat()) for entry in files]
        except OSError as error:
            if folder not in self._missing:
                self._missing.add(folder)
                sentence = f"The watched folder {folder} cannot be read ({error.strerror}). It is tried again."
                self._on_problem(folder, TryLater("folder_unreadable", sentence))
            return
        self._missing.discard(folder)
        for path, stat in stamps:
            yield path, (stat.st_size, stat.st_mtime_ns)

    def _is_due(self, path: Path, now: float) -> bool:
        if path.suffix.lower() not in INVOICE_SUFFIXES or self._taken.get(str(path)) == self._seen[path].stamp:
            return False
        sidecar = self._sidecar(path)
        seen = [self._seen[path]] + ([self._seen[sidecar]] if sidecar is not None else [])
        return all(now - each.since >= self._still_s and now >= each.not_before for each in seen)

    def _sidecar(self, path: Path) -> Path | None:
        if path.suffix.lower() != ".pdf":
            return None
        for suffix in SIDECAR_SUFFIXES:
            if path.with_suffix(suffix) in self._seen:
                return path.with_suffix(suffix)
        return None

    def _take(self, path: Path) -> None:
        seen = self._seen[path]
        try:
            self._outbox.add_file("", path, sidecar=self._sidecar(path))
        except ConnectError as error:
            if error.code == "file_changing":
                self._seen[path] = _Seen(seen.stamp, time.monotonic())
                return
            if not seen.not_before:
                self._on_problem(path, error)
            seen.not_before = time.monotonic() + RETRY_S
            return
        # If the program dies here the file is taken once more, and the gateway knows its bytes.
        self._taken[str(path)] = seen.stamp
        self._keep()

    def _keep(self) -> None:
        gone = [name for name in self._taken if Path(name) not in self._seen and Path(name).parent in self._folders]
        for name in gone:
            del self._taken[name]
        try:
            write_whole(self._ledger, json.dumps(self._taken).encode("ascii"))
        except OSError as error:
            _log.warning("What was taken from watched folders could not be noted: %s", error)


def _load(ledger: Path) -> dict[str, Stamp]:
    try:
        values = json.loads(ledger.read_bytes())
        return {str(name): (int(size), int(time_ns)) for name, (size, time_ns) in values.items()}
    except FileNotFoundError:
        return {}
    except (OSError, ValueError, TypeError, AttributeError) as error:
        _log.warning("The list of files taken from watched folders cannot be read (%s); it begins anew.", error)
        return {}
