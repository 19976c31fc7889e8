"""Watched folders: what a business system writes there is put into the outbox once it is still."""

import logging
import os
import threading
import time
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType

from connect_app.client.disk import not_a_file
from connect_app.client.outbox import Outbox
from connect_app.client.pairing import SIDECAR_SUFFIXES, Together, names_in_sidecar, together
from connect_app.client.taken_list import Stamp, TakenList
from connect_app.client.wholeness import looks_whole
from connect_app.domain.errors import ConnectError, TryLater
from connect_app.domain.saying import say
from connect_app.domain.system_faults import cause

STILL_S = 5.0
SETTLED_S = 30.0
"""A file that does not look finished, or that grows with pauses, is waited for so long."""
LOOK_EVERY_S = 2.0
RETRY_S = 60.0

INVOICE_SUFFIXES = frozenset({".xml", ".zip", ".pdf"})
_PASSING_PREFIXES = (".", "~$")
_NAMED = 5
_FOR_THE_FIRST: Mapping[Path, str] = MappingProxyType({})

_log = logging.getLogger(__name__)


@dataclass(slots=True)
class _Seen:
    stamp: Stamp
    since: float
    longest_pause: float = 0.0
    not_before: float = 0.0


@dataclass(frozen=True, slots=True)
class Timing:
    """How long a file must be still, how long one that looks unfinished is waited for, how often the watcher looks."""

    still_s: float = STILL_S
    settled_s: float = SETTLED_S
    look_every_s: float = LOOK_EVERY_S


class FolderWatcher:
    """Looks into folders from `start` to `close`, in a thread of its own. The files there are only read.

    A file is taken once its size and time have stood still, together with what lies beside it and belongs to it; what
    comes late is taken with it once more, and the gateway joins it. What was taken is remembered in ``ledger``, so
    that it is taken once, also over restarts; bytes that the gateway has already are recognised there. ``on_problem``
    is called, in the watcher's thread, with a folder or file that could not be taken and the error, and with None once
    that is over.
    """

    def __init__(
        self,
        outbox: Outbox,
        ledger: Path,
        on_problem: Callable[[Path, ConnectError | None], None],
        timing: Timing | None = None,
    ) -> None:
        self._outbox = outbox
        self._ledger_path = ledger
        self._on_problem = on_problem
        self._timing = timing or Timing()
        self._folders: tuple[Path, ...] = ()
        self._companies: Mapping[Path, str] = {}
        self._ledger: TakenList | None = None
        self._unknown: set[Path] = set()
        """Folders of which nobody knows any more what was taken."""
        self._looked_through: set[Path] = set()
        self._seen: dict[str, _Seen] = {}
        self._found: dict[str, Stamp] = {}
        self._is_at_rest = False
        self._names: dict[Path, tuple[Stamp, frozenset[str]]] = {}
        self._told: set[Path] = set()
        self._closing = threading.Event()
        self._wake = threading.Event()
        self._thread = threading.Thread(target=self._run, name="connect-watcher", daemon=True)

    def start(self, folders: Sequence[Path], companies: Mapping[Path, str] = _FOR_THE_FIRST) -> None:
        """Begin to look into these folders; see `watch`."""
        self._companies, self._folders = companies, tuple(folders)
        self._thread.start()

    def watch(self, folders: Sequence[Path], companies: Mapping[Path, str] = _FOR_THE_FIRST) -> None:
        """Look into these folders from now on, instead of the earlier ones.

        ``companies``: for which company the files of a folder are, by its id; of one that is not there the first.
        """
        self._companies, self._folders = companies, tuple(folders)
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
                if self._folders and (ledger := self._open_ledger()) is not None:
                    self._look(ledger)
            except Exception:
                _log.exception("Looking into the watched folders met an error that nobody expected")
            self._wake.wait(self._timing.look_every_s if self._folders else None)
            self._wake.clear()

    def _open_ledger(self) -> TakenList | None:
        """Return the list of what was taken; without it nothing is taken, since nobody knows what was."""
        if self._ledger is None:
            try:
                self._ledger = TakenList(self._ledger_path)
            except OSError as error:
                sentence = say("watched_list_unreadable", cause=cause(error))
                self._tell_once(self._ledger_path, TryLater("watched_list_unreadable", sentence))
                return None
            self._settle(self._ledger_path)
            if self._ledger.is_damaged:
                self._unknown = set(self._folders)
        return self._ledger

    # What is there

    def _look(self, ledger: TakenList) -> None:
        found: dict[str, Stamp] = {}
        for folder in self._folders:
            listed = self._listed(folder)
            if listed is None:
                continue
            if listed and folder in self._unknown:
                self._take_for_known(folder, listed, ledger)
            if listed and folder not in self._looked_through:
                self._looked_through.add(folder)
                ledger.forget_missing(str(folder), listed, time.time_ns())
            found.update(listed)
        if self._is_at_rest and found == self._found:
            return
        self._found = found
        self._note_seen(found, ledger)
        units = self._units(found)
        shared = _shared_sidecars(units)
        wanted = [unit for unit in units if self._is_wanted(unit, found, shared, ledger)]
        ledger.keep()
        self._is_at_rest = not wanted
        for unit in wanted:
            if self._closing.is_set():
                return
            if self._is_due(unit, time.monotonic()):
                self._take(unit, ledger)

    def _listed(self, folder: Path) -> dict[str, Stamp] | None:
        """Return the files in a folder; None while it cannot be read. One bad entry does not stop the others."""
        try:
            with os.scandir(folder) as entries:
                names = list(entries)
        except OSError as error:
            sentence = say("watched_folder_unreadable", folder=str(folder), cause=cause(error))
            self._tell_once(folder, TryLater("folder_unreadable", sentence))
            return None
        self._settle(folder)
        here = {entry.path for entry in names}
        for path in [one for one in self._told if one.parent == folder and str(one) not in here]:
            self._settle(path)
        return dict(self._stamps(names))

    def _stamps(self, entries: Sequence["os.DirEntry[str]"]) -> Iterator[tuple[str, Stamp]]:
        for entry in entries:
            if entry.name.startswith(_PASSING_PREFIXES):
                continue
            try:
                if entry.is_file():
                    stat = entry.stat()
                    yield entry.path, (stat.st_size, stat.st_mtime_ns)
                    continue
            except OSError as error:
                _log.info("An entry of a watched folder cannot be looked at: %s", error)
            path = Path(entry.path)
            if path.suffix.casefold() in INVOICE_SUFFIXES:
                self._tell_once(path, not_a_file(path))

    def _note_seen(self, found: dict[str, Stamp], ledger: TakenList) -> None:
        now = time.monotonic()
        before, self._seen = self._seen, {}
        for path, stamp in found.items():
            seen = before.get(path)
            if seen is not None and seen.stamp != stamp:
                is_growing = ledger.get(path) != seen.stamp
                seen = _Seen(stamp, now, max(seen.longest_pause, now - seen.since) if is_growing else 0.0)
                self._settle(Path(path))
            self._seen[path] = seen or _Seen(stamp, now)

    def _units(self, found: dict[str, Stamp]) -> list[Together]:
        paths = [Path(path) for path in sorted(found)]
        names = {}
        for path in paths:
            if path.suffix.casefold() in SIDECAR_SUFFIXES:
                stamp = found[str(path)]
                known = self._names.get(path)
                names[path] = known if known is not None and known[0] == stamp else (stamp, names_in_sidecar(path))
        self._names = names
        return together(paths, {path: named for path, (_stamp, named) in names.items()})

    # What is taken

    def _is_wanted(self, unit: Together, found: dict[str, Stamp], shared: set[Path], ledger: TakenList) -> bool:
        if unit.main.suffix.casefold() not in INVOICE_SUFFIXES:
            return False
        main = str(unit.main)
        if ledger.is_old(main) and ledger.get(main) == found[main]:
            # An earlier version took it, and what lay beside it then: it must not come back.
            _note(unit, found, ledger)
            return False
        own = [str(path) for path in unit.paths if path not in shared]
        if any(ledger.get(path) != found[path] for path in own):
            return True
        # A list of many that grows brings no PDF back that went up with it before.
        return unit.sidecar in shared and ledger.get(_pair(unit)) is None

    def _is_due(self, unit: Together, now: float) -> bool:
        return all(self._is_still(path, self._seen[str(path)], now) for path in unit.paths)

    def _is_still(self, path: Path, seen: _Seen, now: float) -> bool:
        still_s, timing = now - seen.since, self._timing
        if now < seen.not_before or still_s < timing.still_s:
            return False
        # One that grew with pauses may pause once more; one that has no end may get it yet.
        return still_s >= timing.settled_s or (still_s >= 3 * seen.longest_pause and looks_whole(path))

    def _take(self, unit: Together, ledger: TakenList) -> None:
        seen = self._seen[str(unit.main)]
        try:
            self._outbox.add_file(self._company_of(unit.main), unit.main, sidecar=unit.sidecar, beside=unit.beside)
        except ConnectError as error:
            if error.code == "file_changing":
                seen.since = time.monotonic()
                return
            if not unit.main.parent.is_dir():  # it went with its folder, of which alone it is told
                return
            self._tell_once(unit.main, error)
            seen.not_before = time.monotonic() + RETRY_S
            return
        # If the program dies here the file is taken once more, and the gateway knows its bytes.
        self._settle(unit.main)
        _note(unit, {path: self._seen[path].stamp for path in map(str, unit.paths)}, ledger)
        ledger.keep()

    def _company_of(self, path: Path) -> str:
        folders = [folder for folder in self._folders if path.is_relative_to(folder)]
        return self._companies.get(max(folders, key=lambda folder: len(folder.parts)), "") if folders else ""

    def _take_for_known(self, folder: Path, listed: dict[str, Stamp], ledger: TakenList) -> None:
        """Leave what lies there now alone: what the clerk has deleted meanwhile must not come back in silence."""
        self._unknown.discard(folder)
        units = [unit for unit in self._units(listed) if unit.main.suffix.casefold() in INVOICE_SUFFIXES]
        uncertain = [unit for unit in units if any(ledger.get(path) != listed[path] for path in map(str, unit.paths))]
        for unit in uncertain:
            _note(unit, listed, ledger)
        ledger.keep()
        if not self._unknown:
            ledger.settle()
        named = [unit.main.name for unit in uncertain]
        if named:
            shown = ", ".join(named[:_NAMED]) + (" …" if len(named) > _NAMED else "")
            sentence = say("watched_list_damaged", folder=str(folder), names=shown)
            self._on_problem(folder, TryLater("watched_list_damaged", sentence))

    def _settle(self, path: Path) -> None:
        """Say of what was told before that it is not so any more."""
        if path in self._told:
            self._told.discard(path)
            self._on_problem(path, None)

    def _tell_once(self, path: Path, error: ConnectError) -> None:
        if path not in self._told:
            self._told.add(path)
            self._on_problem(path, error)


def _shared_sidecars(units: Sequence[Together]) -> set[Path]:
    counts = Counter(unit.sidecar for unit in units if unit.sidecar is not None)
    return {sidecar for sidecar, count in counts.items() if count > 1}


def _pair(unit: Together) -> str:
    """Return the entry that says that a file went up with this side-car."""
    return f"{unit.main}\n{unit.sidecar}"


def _note(unit: Together, stamps: Mapping[str, Stamp], ledger: TakenList) -> None:
    for path in map(str, unit.paths):
        ledger.note(path, stamps[path])
    if unit.sidecar is not None:
        ledger.note(_pair(unit), stamps[str(unit.sidecar)])
