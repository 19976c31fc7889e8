"""What becomes of the originals in a watched folder: they stay, are moved once the outbox has them, or are deleted once
the gateway has answered. Nothing is touched of which it is not certain that its bytes are kept elsewhere.
"""

import contextlib
import logging
import time
from collections.abc import Callable, Sequence
from pathlib import Path

from connect_app.client.disk import hash_of
from connect_app.client.folder_listing import TAKEN_FOLDER
from connect_app.client.invoice_files import shared_sidecars
from connect_app.client.jobs import Job, JobState
from connect_app.client.outbox import Outbox
from connect_app.client.pairing import Together
from connect_app.client.stillness import RETRY_S
from connect_app.client.taken_list import Stamp
from connect_app.client.watched_folders import Originals, WatchedFolder
from connect_app.domain.errors import ConnectError, TryLater
from connect_app.domain.saying import say
from connect_app.domain.system_faults import cause

_KEPT = frozenset({JobState.WAITING, JobState.UPLOADING, JobState.DONE, JobState.REFUSED})
_MOST_NAMES = 10_000

_log = logging.getLogger(__name__)


class OriginalsKeeper:
    """Clears watched folders of what was taken, where the clerk wishes it. For one thread.

    A file is left for ``settled_s`` after it was taken: what belongs to it may still come. ``tell`` is called with a
    file and the error that stands in the way, and with None once it is over.
    """

    def __init__(self, outbox: Outbox, settled_s: float, tell: Callable[[Path, ConnectError | None], None]) -> None:
        self._outbox = outbox
        self._settled_s = settled_s
        self._tell = tell
        self._not_before: dict[Path, tuple[Stamp, float]] = {}

    def clear(
        self,
        folder: WatchedFolder,
        units: Sequence[Together],
        taken: Callable[[str], Stamp | None],
        found: dict[str, Stamp],
    ) -> bool:
        """Move or delete what may go; return whether something is left that may go later.

        ``taken`` says how a file looked when it was taken, ``found`` how it looks now.
        """
        if folder.originals is Originals.STAY:
            return False
        jobs = {Path(job.source): job for job in self._outbox.jobs() if job.source and job.state in _KEPT}
        sharing = shared_sidecars(units)
        is_left = False
        for unit in units:
            job = jobs.get(unit.main)
            if job is None or any(taken(str(path)) != found[str(path)] for path in unit.paths):
                continue
            if not self._is_due(unit.main, found[str(unit.main)]) or not _may_go(folder, job):
                is_left = True
                continue
            paths = [path for path in unit.paths if sharing[path] < 2]
            is_left = not self._clear_one(folder, job, unit, paths, found) or is_left
            if unit.sidecar is not None:
                sharing[unit.sidecar] -= 1
        return is_left

    def _is_due(self, path: Path, stamp: Stamp) -> bool:
        now = time.monotonic()
        known, due_at = self._not_before.get(path, (None, 0.0))
        if known != stamp:
            self._not_before[path] = (stamp, now + self._settled_s)
            return False
        return now >= due_at

    def _clear_one(
        self, folder: WatchedFolder, job: Job, unit: Together, paths: Sequence[Path], found: dict[str, Stamp]
    ) -> bool:
        """Move or delete what went up as one; return if it is done. The invoice goes last: by it the rest is known."""
        for path in reversed(paths):
            try:
                if _stamp(path) != found[str(path)]:
                    return False  # somebody has just written it: the next look takes it anew
                if folder.originals is Originals.MOVED:
                    _move(folder.path, path, found[str(path)])
                elif _is_what_went_up(path, job, unit):
                    path.unlink()
                else:
                    _log.warning("%s is not what was taken, so it stays in the watched folder.", path.name)
                    return True
            except OSError as error:
                self._not_before[unit.main] = (found[str(unit.main)], time.monotonic() + RETRY_S)
                sentence = say("original_stays", name=path.name, cause=cause(error))
                self._tell(unit.main, TryLater("original_stays", sentence))
                return False
        self._not_before.pop(unit.main, None)
        self._tell(unit.main, None)
        return True


def _may_go(folder: WatchedFolder, job: Job) -> bool:
    """Say whether the bytes are safe enough: in the outbox for a move, at the gateway and read there to be deleted."""
    return folder.originals is Originals.MOVED or (job.state is JobState.DONE and not job.is_unreadable)


def _is_what_went_up(path: Path, job: Job, unit: Together) -> bool:
    sha256 = hash_of(path)
    if path == unit.main:
        return sha256 == job.sha256
    if path == unit.sidecar:
        return sha256 == job.sidecar_sha256
    return any(piece.filename == path.name and piece.sha256 == sha256 for piece in job.beside)


def _stamp(path: Path) -> Stamp:
    stat = path.stat()
    return stat.st_size, stat.st_mtime_ns


def _move(root: Path, path: Path, stamp: Stamp) -> None:
    """Move a file into the folder for what was taken, under a name that is free. Raises OSError."""
    target = root / TAKEN_FOLDER / path.relative_to(root)
    target.parent.mkdir(parents=True, exist_ok=True)
    place = _reserve(target)
    try:
        path.replace(place)  # over the empty file of ours, so that nothing else is ever written over
    except OSError:
        with contextlib.suppress(OSError):
            place.unlink()
        raise
    if _stamp(place) != stamp and not path.exists():
        place.rename(path)  # written in the very moment: it was not taken like this


def _reserve(target: Path) -> Path:
    """Make an empty file of this name, or of the next that is free, and return its path. Raises OSError."""
    for number in range(1, _MOST_NAMES):
        place = target if number == 1 else target.with_name(f"{target.stem} ({number}){target.suffix}")
        try:
            place.open("xb").close()
        except FileExistsError:
            continue
        return place
    raise FileExistsError(target)
