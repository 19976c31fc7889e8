"""What lies in a watched folder, by looking: a network drive tells of no change."""

import logging
import os
from collections.abc import Collection
from dataclasses import dataclass, field
from pathlib import Path

from connect_app.client.taken_list import Stamp
from connect_app.client.watched_folders import WatchedFolder

TAKEN_FOLDER = "Taken"
"""Where originals are moved to; never looked into."""

_PASSING_PREFIXES = (".", "~$")
_PASSING_SUFFIXES = (".part", ".crdownload", ".partial", ".tmp")
_PASSING_NAMES = frozenset({"thumbs.db", "desktop.ini"})

_log = logging.getLogger(__name__)


@dataclass(slots=True)
class Listed:
    """``files`` with how each looks; ``odd``: entries that are no files; ``names``: all paths that are there.

    ``is_whole``: every folder could be read. ``read``: folders that were; ``unreadable``: those below that could not
    be, with why.
    """

    files: dict[str, Stamp] = field(default_factory=dict)
    odd: list[Path] = field(default_factory=list)
    names: set[str] = field(default_factory=set)
    read: set[Path] = field(default_factory=set)
    unreadable: list[tuple[Path, OSError]] = field(default_factory=list)

    @property
    def is_whole(self) -> bool:
        """True if nothing that is there can be missing here."""
        return not self.unreadable


def list_folder(folder: WatchedFolder, others: Collection[Path]) -> Listed:
    """Return what lies in a folder, and below it if that is wished; ``others`` are folders that are watched themselves.

    Links to folders are not followed. Raises OSError if the folder itself cannot be read.
    """
    listed = Listed()
    below = _list(folder.path, listed)
    while folder.with_subfolders and below:
        path = below.pop()
        if path in others or path == folder.path / TAKEN_FOLDER:
            continue
        try:
            below += _list(path, listed)
        except FileNotFoundError:
            continue  # it has gone since its name was read
        except OSError as error:
            listed.unreadable.append((path, error))
    return listed


def _list(folder: Path, listed: Listed) -> list[Path]:
    """Add what lies in one folder; return the folders in it."""
    below = []
    with os.scandir(folder) as entries:
        for entry in entries:
            listed.names.add(entry.path)
            if _passes(entry.name):
                continue
            try:
                if entry.is_dir(follow_symlinks=False):
                    below.append(Path(entry.path))
                elif entry.is_file():
                    stat = entry.stat()
                    listed.files[entry.path] = (stat.st_size, stat.st_mtime_ns)
                    continue
            except OSError as error:
                _log.info("An entry of a watched folder cannot be looked at: %s", error)
            listed.odd.append(Path(entry.path))
    listed.read.add(folder)
    return below


def _passes(name: str) -> bool:
    """Say whether a name is one that programs use while they write, or that no person gave."""
    folded = name.casefold()
    return name.startswith(_PASSING_PREFIXES) or folded.endswith(_PASSING_SUFFIXES) or folded in _PASSING_NAMES
