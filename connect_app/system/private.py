"""Files and folders that belong to this user alone, wherever they lie. On Windows the profile's own rights do that."""

import contextlib
import os
import stat
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

_OTHERS = 0o077
_usual_mask: int | None = None


@dataclass(frozen=True, slots=True)
class Claimed:
    """What came of `claim`: the names in the folder that are not ours, and whether nobody else can look into it."""

    strangers: tuple[str, ...]
    is_private: bool


def write_privately() -> None:
    """Let all that this process makes from now on belong to its user alone (but see `share`)."""
    global _usual_mask  # noqa: PLW0603 - a mask of the process
    mask = os.umask(_OTHERS)
    if _usual_mask is None:
        _usual_mask = mask


def share(handle: int) -> None:
    """Give an open file that others shall take the rights that the user's files usually have."""
    if os.name == "nt" or _usual_mask is None:
        return
    mode = stat.S_IMODE(os.fstat(handle).st_mode)
    if not mode & _OTHERS:  # else the folder itself says who may read what is made in it
        with contextlib.suppress(OSError):  # a network folder may not know of rights
            os.fchmod(handle, 0o666 & ~_usual_mask)


def claim(folder: Path, is_ours: Callable[[str], bool]) -> Claimed:
    """Take from everybody else the rights to what is ours in ``folder``, and to the folder where nothing else is in it.

    ``is_ours`` says so of a name. What another user owns is not ours, whatever its name; links are not followed.
    """
    if os.name == "nt":
        return Claimed((), is_private=True)
    strangers: list[str] = []
    with os.scandir(folder) as entries:
        for entry in entries:
            is_known = is_ours(entry.name) and not entry.is_symlink()
            if is_known and entry.stat(follow_symlinks=False).st_uid == os.geteuid():
                _close(Path(entry.path))
            else:
                strangers.append(entry.name)
    if not strangers and folder.stat().st_uid == os.geteuid():
        _take_rights(folder)
    return Claimed(tuple(sorted(strangers)), is_private=not folder.stat().st_mode & _OTHERS)


def _close(path: Path) -> None:
    """Close a file, or a folder with all in it; one that is closed is not looked into, since nobody can get there."""
    if not path.is_dir():
        _take_rights(path)
        return
    if not path.stat().st_mode & _OTHERS:
        return
    for place, _folders, files in os.walk(path, topdown=False):
        for name in files:
            _take_rights(Path(place, name))
        _take_rights(Path(place))


def _take_rights(path: Path) -> None:
    found = path.lstat()
    if not stat.S_ISLNK(found.st_mode) and found.st_uid == os.geteuid() and found.st_mode & _OTHERS:
        with contextlib.suppress(OSError):  # a file system may not know of rights; `claim` says what came of it
            path.chmod(stat.S_IMODE(found.st_mode) & ~_OTHERS)
