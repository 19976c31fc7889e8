"""Watched folders: what is written there is taken once it is still, and the originals are dealt with as was said."""

import logging
import os
import threading
import time
from collections.abc import Callable, Mapping, Sequence
from itertools import groupby
from pathlib import Path

from connect_app.client.disk import hash_of, not_a_file
from connect_app.client.folder_listing import Listed, list_folder
from connect_app.client.invoice_files import Takes, shared_sidecars
from connect_app.client.originals import OriginalsKeeper
from connect_app.client.outbox import Outbox
from connect_app.client.pairing import Together
from connect_app.client.stillness import Stillness, Timing
from connect_app.client.taken_list import Stamp, TakenList
from connect_app.client.watched_folders import WatchedFolder
from connect_app.domain.errors import ConnectError, TryLater
from connect_app.domain.saying import say
from connect_app.domain.system_faults import cause

_NAMED = 5
_JUST_NOW_NS = 60 * 1_000_000_000
_PASSING = frozenset({"file_unreadable", "disk_fault"})
"""What another program that holds a file for a moment looks like."""

_log = logging.getLogger(__name__)


class FolderWatcher:
    """Looks into folders of one kind from `start` to `close`, in a thread of its own.

    A file is taken once its size and time have stood still, together with what lies beside it and belongs to it; what
    comes late is taken with it once more, and the gateway joins it. What was taken is remembered in ``ledger``, so
    that it is taken once, also over restarts; bytes that the gateway has already are recognised there. ``on_problem``
    is called, in the watcher's thread, with a folder or file that could not be taken and the error, and with None once
    that is over.
    """

    def __init__(
        self,
        takes: Takes,
        outbox: Outbox,
        ledger: Path,
        on_problem: Callable[[Path, ConnectError | None], None],
        timing: Timing | None = None,
    ) -> None:
        self._takes = takes
        self._ledger_path = ledger
        self._on_problem = on_problem
        self._timing = timing or Timing()
        self._given: Sequence[WatchedFolder] = ()
        """What the next look begins with: a look that runs goes on with the folders that it began with."""
        self._folders: tuple[WatchedFolder, ...] = ()
        self._all_paths: frozenset[Path] = frozenset()
        self._ledger: TakenList | None = None
        self._began_ns = time.time_ns()
        self._looked_through: set[Path] = set()
        self._still = Stillness(self._timing)
        self._originals = OriginalsKeeper(outbox, self._timing.settled_s, self._tell)
        self._found: dict[str, Stamp] = {}
        self._is_at_rest = False
        self._told: set[Path] = set()
        self._decided: set[Path] = set()
        self._looks_again = False
        self._lock = threading.Lock()
        self._closing = threading.Event()
        self._wake = threading.Event()
        self._thread = threading.Thread(target=self._run, name=f"connect-watcher-{takes.holds}", daemon=True)

    def start(self, folders: Sequence[WatchedFolder]) -> None:
        """Begin to look into those of these folders that hold what this watcher is for; see `watch`."""
        self.watch(folders)
        self._thread.start()

    def watch(self, folders: Sequence[WatchedFolder]) -> None:
        """Look into these folders from now on, instead of the earlier ones."""
        self._given = tuple(folders)
        self._wake.set()

    def look_again(self) -> None:
        """Try at once what waits for something: it may have come."""
        self._looks_again = True
        self._wake.set()

    def note_decided(self, paths: Sequence[Path]) -> None:
        """A person has decided about these files as they lie there now: they are not taken any more."""
        with self._lock:
            self._decided.update(paths)
        self.look_again()

    def close(self) -> None:
        """Stop looking."""
        self._closing.set()
        self._wake.set()
        if self._thread.ident is not None:
            self._thread.join(timeout=10)

    def _run(self) -> None:
        while not self._closing.is_set():
            try:
                self._take_given()
                if self._folders and (ledger := self._open_ledger()) is not None:
                    self._look(ledger)
            except Exception:
                _log.exception("Looking into the watched folders met an error that nobody expected")
            self._wake.wait(self._timing.look_every_s if self._folders else None)
            self._wake.clear()

    def _take_given(self) -> None:
        given = self._given
        folders = tuple(folder for folder in given if folder.holds is self._takes.holds)
        paths = frozenset(folder.path for folder in given)
        if (folders, paths) != (self._folders, self._all_paths):
            self._folders, self._all_paths, self._is_at_rest = folders, paths, False

    def _open_ledger(self) -> TakenList | None:
        """Return the list of what was taken; without it nothing is taken, since nobody knows what was."""
        if self._ledger is None:
            try:
                self._ledger = TakenList(self._ledger_path)
            except OSError as error:
                sentence = say("watched_list_unreadable", cause=cause(error))
                self._tell(self._ledger_path, TryLater("watched_list_unreadable", sentence))
                return None
            self._tell(self._ledger_path, None)
            if self._ledger.is_damaged or (self._ledger.is_missing and self._was_watched_before()):
                self._ledger.note_damage(self._began_ns)
            elif self._ledger.is_missing:
                self._ledger.begin()
        return self._ledger

    def _was_watched_before(self) -> bool:
        """Say whether an earlier run of the program watched one of these folders, and so had a list."""
        before_ns = self._began_ns - _JUST_NOW_NS
        return any(folder.since_ns is not None and folder.since_ns < before_ns for folder in self._folders)

    # What is there

    def _look(self, ledger: TakenList) -> None:
        found: dict[str, Stamp] = {}
        for folder in self._folders:
            listed = self._listed(folder)
            if listed is None:
                continue
            self._take_for_known(folder, listed.files, ledger)
            if listed.files and listed.is_whole and folder.path not in self._looked_through:
                self._looked_through.add(folder.path)
                in_use = {str(Path(path).parent) for path in listed.files}
                ledger.forget_missing(str(folder.path), listed.files, in_use)
            found.update(listed.files)
        self._take_wishes(found, ledger)
        if self._is_at_rest and found == self._found:
            return
        self._found = found
        self._still.note(found, ledger.get, lambda path: self._tell(path, None))
        units = self._takes.units(found)
        shared = set(shared_sidecars(units))
        wanted = [unit for unit in units if self._is_wanted(unit, found, shared, ledger)]
        ledger.keep()
        due = [unit for unit in wanted if all(map(self._still.is_still, unit.paths))]
        unsettled = [path for unit in wanted if unit not in due for path in unit.paths]
        for folder, theirs in groupby(due, lambda unit: self._folder_of(unit.main)):
            self._take(folder, list(theirs), unsettled, ledger)
        self._is_at_rest = not (self._clear_originals(units, found, ledger) or wanted)

    def _take_wishes(self, found: Mapping[str, Stamp], ledger: TakenList) -> None:
        with self._lock:
            decided, self._decided = self._decided, set()
        self._takes.note_decided(decided)
        for path in map(str, decided):
            if path in found:
                ledger.note(path, found[path], _hash_as_seen(Path(path), found[path]))
        ledger.keep()
        if self._looks_again:
            self._looks_again = self._is_at_rest = False
            self._still.look_again()

    def _listed(self, folder: WatchedFolder) -> Listed | None:
        """Return what lies in a folder; None while it cannot be read. One bad entry does not stop the others."""
        try:
            listed = list_folder(folder, self._all_paths - {folder.path})
        except OSError as error:
            self._tell_of_folder(folder.path, error)
            return None
        for path, fault in listed.unreadable:
            self._tell_of_folder(path, fault)
        for path in list(self._told):
            if path in listed.read or (path.parent in listed.read and str(path) not in listed.names):
                self._tell(path, None)
        for path in listed.odd:
            if self._takes.is_meant(path) and not (folder.with_subfolders and path.is_dir()):
                self._tell(path, not_a_file(path))
        return listed

    def _tell_of_folder(self, path: Path, error: OSError) -> None:
        sentence = say("watched_folder_unreadable", folder=str(path), cause=cause(error))
        self._tell(path, TryLater("folder_unreadable", sentence))

    # What is taken

    def _is_wanted(self, unit: Together, found: dict[str, Stamp], shared: set[Path], ledger: TakenList) -> bool:
        if not self._takes.is_meant(unit.main):
            return False
        main = str(unit.main)
        if ledger.is_old(main) and ledger.get(main) == found[main]:
            # An earlier version took it, and what lay beside it then: it must not come back.
            _note(unit, found, ledger)
            return False
        own = [str(path) for path in unit.paths if path not in shared]
        if not all(self._has(path, found[path], ledger) for path in own):
            return True
        # A list of many that grows brings no PDF back that went up with it before.
        return unit.sidecar in shared and ledger.get(_pair(unit)) is None

    def _has(self, path: str, stamp: Stamp, ledger: TakenList) -> bool:
        """Say whether a file was taken; while it cannot be read to know that, it is not taken either."""
        if ledger.get(path) == stamp:
            return True
        try:
            is_taken = ledger.has(path, stamp)
        except OSError:
            self._still.fails_for_long(Path(path))
            return False
        if is_taken:
            self._tell(Path(path), None)
        return is_taken

    def _take(
        self, folder: WatchedFolder, due: Sequence[Together], unsettled: Sequence[Path], ledger: TakenList
    ) -> None:
        for outcome in self._takes.take(folder, due, unsettled):
            main, error = outcome.unit.main, outcome.error
            if outcome.is_taken:
                self._tell(main, None)
                _note(outcome.unit, self._found, ledger, outcome.hashes)
                ledger.keep()
            elif error is not None and error.code == "file_changing":
                self._still.begin_anew(main)
            elif error is not None and not main.parent.is_dir():
                pass  # it went with its folder, of which alone it is told
            elif error is None or error.code not in _PASSING or self._still.fails_for_long(main):
                if error is not None:
                    self._tell(main, error)
                self._still.put_off(main)
            if self._closing.is_set():
                return

    def _clear_originals(self, units: Sequence[Together], found: dict[str, Stamp], ledger: TakenList) -> bool:
        """Deal with the originals of what was taken; return whether something is left that may go later."""
        is_left = False
        for folder in self._folders:
            theirs = [unit for unit in units if self._folder_of(unit.main) == folder]
            is_left = self._originals.clear(folder, theirs, ledger.get, found) or is_left
        return is_left

    def _folder_of(self, path: Path) -> WatchedFolder:
        folders = [folder for folder in self._folders if path.is_relative_to(folder.path)]
        return max(folders, key=lambda folder: len(folder.path.parts))

    def _take_for_known(self, folder: WatchedFolder, listed: dict[str, Stamp], ledger: TakenList) -> None:
        """Leave alone what is older than a damage of the list: what the clerk deleted must not come back in silence."""
        damaged_at_ns = ledger.damaged_at_ns
        if not damaged_at_ns or (folder.since_ns is not None and folder.since_ns >= damaged_at_ns):
            return
        unsettled = {
            parent for parent in {path.rpartition(os.sep)[0] for path in listed} if not ledger.is_settled(parent)
        }
        if not unsettled:
            return
        older = {path: stamp for path, stamp in listed.items() if stamp[1] < damaged_at_ns}
        uncertain = [
            unit
            for unit in self._takes.units(listed)
            if str(unit.main.parent) in unsettled and self._takes.is_meant(unit.main)
            if all(path in older for path in map(str, unit.paths))
            if any(ledger.get(path) != older[path] for path in map(str, unit.paths))
        ]
        for unit in uncertain:
            _note(unit, listed, ledger)
        for parent in unsettled:
            ledger.settle(parent)
        ledger.keep()
        named = [unit.main.name for unit in uncertain]
        if named:
            shown = ", ".join(named[:_NAMED]) + (" …" if len(named) > _NAMED else "")
            sentence = say("watched_list_damaged", folder=str(folder.path), names=shown)
            self._on_problem(folder.path, TryLater("watched_list_damaged", sentence))

    def _tell(self, path: Path, error: ConnectError | None) -> None:
        """Say what is wrong once, and once that it is not so any more."""
        if (error is None) == (path in self._told):
            (self._told.discard if error is None else self._told.add)(path)
            self._on_problem(path, error)


def _pair(unit: Together) -> str:
    """Return the entry that says that a file went up with this side-car."""
    return f"{unit.main}\n{unit.sidecar}"


def _note(
    unit: Together, stamps: Mapping[str, Stamp], ledger: TakenList, hashes: Mapping[Path, str] | None = None
) -> None:
    for path in unit.paths:
        stamp = stamps[str(path)]
        ledger.note(str(path), stamp, (hashes or {}).get(path) or _hash_as_seen(path, stamp))
    if unit.sidecar is not None:
        ledger.note(_pair(unit), stamps[str(unit.sidecar)])


def _hash_as_seen(path: Path, stamp: Stamp) -> str:
    """Return the SHA-256 of a file that looks like this; empty where it cannot be read or looks otherwise by now."""
    try:
        sha256 = hash_of(path)
        stat = path.stat()
    except OSError:
        return ""
    return sha256 if (stat.st_size, stat.st_mtime_ns) == stamp else ""
