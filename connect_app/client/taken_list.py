"""The list of what was taken from watched folders: lines that are only added, in two files, each line with a checksum.

A line that is damaged in one file stands whole in the other. If some are lost all the same, the list says so: then
nobody knows what was taken, and nothing of what lies there may be taken again in silence.

    <crc32> {"n": 17, "path": "/in/march.xml", "size": 1200, "time_ns": 1790000000000000000, "sha256": …, "at_ns": 18…}
"""

import json
import logging
import os
import time
import zlib
from collections.abc import Container
from dataclasses import dataclass, replace
from pathlib import Path

from connect_app.client.disk import hash_of, write_whole

Stamp = tuple[int, int]
"""Size in bytes and time of the last change in nanoseconds."""

_SPARE_LINES = 1000
_DAMAGE = "\ndamage"
_SETTLED = "\nsettled\n"
"""Entries that are no files: when the list was damaged, and with a folder, that it was looked through since then."""
_KEEP_NS = 400 * 86_400 * 1_000_000_000

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class _Taken:
    """How a file looked when it was taken, its bytes (empty where nobody knows them) and when that was."""

    stamp: Stamp
    sha256: str
    at_ns: int
    is_old: bool = False


@dataclass(frozen=True, slots=True)
class _Line:
    number: int
    path: str
    taken: _Taken

    def to_bytes(self) -> bytes:
        size, time_ns = self.taken.stamp
        values = {"n": self.number, "path": self.path, "size": size, "time_ns": time_ns, "at_ns": self.taken.at_ns}
        if self.taken.sha256:
            values |= {"sha256": self.taken.sha256}
        # Plain ASCII: a file name may hold bytes that are no text.
        text = json.dumps(values | {"old": True} if self.taken.is_old else values).encode("ascii")
        return b"%08x %s\n" % (zlib.crc32(text), text)


class TakenList:
    """Paths and how they looked when they were taken. For one thread.

    ``is_damaged``: entries were lost; it stays so, over restarts too, until `note_damage`. ``is_missing``: there is no
    list; it stays so until something is noted.
    Raises OSError if it is there and cannot be read now.
    """

    def __init__(self, path: Path) -> None:
        self._files = (path.with_suffix(".list"), path.with_suffix(".copy.list"))
        self._taken: dict[str, _Taken] = {}
        self._others: dict[str, Stamp] = {}
        """Files with the size of what was taken, and other bytes, as they look now."""
        self._next = 1
        self._unwritten: list[bytes] = []
        self.is_damaged = self.is_missing = False
        contents = [_read(each) for each in self._files]
        if contents == [None, None]:
            self._read_old(path)
        else:
            self._read_lines([content or b"" for content in contents])

    def get(self, path: str) -> Stamp | None:
        """Return how a file looked when it was taken, None if it never was."""
        taken = self._taken.get(path)
        return taken.stamp if taken is not None else None

    def is_old(self, path: str) -> bool:
        """Say whether this was taken by an earlier version, which knew nothing of what lies beside a file."""
        taken = self._taken.get(path)
        return taken is not None and taken.is_old

    def has(self, path: str, stamp: Stamp) -> bool:
        """Say whether a file that looks like this was taken. Raises OSError if it must be read and cannot be.

        Times are moved without anybody's doing: by summer time, by a system that keeps them to two seconds, by a copy
        put back. So where only the time is another the bytes are asked, and the new time is noted if they are these.
        """
        taken = self._taken.get(path)
        if taken is None or taken.stamp == stamp:
            return taken is not None
        if not taken.sha256 or taken.stamp[0] != stamp[0] or self._others.get(path) == stamp:
            return False
        if hash_of(Path(path)) != taken.sha256:
            self._others[path] = stamp
            return False
        self._add(path, replace(taken, stamp=stamp))
        return True

    def note(self, path: str, stamp: Stamp, sha256: str = "") -> None:
        """Note that a file is taken as it looks now. What cannot be written now is written with the next."""
        self._add(path, _Taken(stamp, sha256, time.time_ns()))

    def _add(self, path: str, taken: _Taken) -> None:
        self._taken[path] = taken
        self._others.pop(path, None)
        self._unwritten.append(_Line(self._next, path, taken).to_bytes())
        self._next += 1

    def forget_missing(self, folder: str, present: Container[str], in_use: Container[str]) -> None:
        """Drop what was taken from a folder long ago and is not there any more; it goes when the list is rewritten.

        ``in_use``: folders in which something lies. One that is empty or gone may be a share that is away.
        """
        prefix, oldest_ns = folder.rstrip(os.sep) + os.sep, time.time_ns() - _KEEP_NS
        for entry, taken in list(self._taken.items()):
            path = entry.partition("\n")[0]
            is_long_ago = path.startswith(prefix) and taken.at_ns < oldest_ns
            if is_long_ago and path not in present and str(Path(path).parent) in in_use:
                del self._taken[entry]

    @property
    def damaged_at_ns(self) -> int:
        """When entries were lost at last; 0 if never."""
        damage = self._taken.get(_DAMAGE)
        return damage.at_ns if damage is not None else 0

    def note_damage(self, at_ns: int) -> None:
        """From now on the list holds; of what was taken before ``at_ns`` nobody knows all."""
        for entry in [entry for entry in self._taken if entry.startswith(_SETTLED)]:
            del self._taken[entry]
        self._taken[_DAMAGE] = _Taken((0, 0), "", at_ns)
        self.is_damaged = False
        self._write_anew()

    def is_settled(self, folder: str) -> bool:
        """Say whether it was made good in a folder that entries were lost."""
        return not self.damaged_at_ns or _SETTLED + folder in self._taken

    def settle(self, folder: str) -> None:
        """What lay in this folder before the damage was dealt with."""
        self._add(_SETTLED + folder, _Taken((0, 0), "", time.time_ns()))

    def begin(self) -> None:
        """Write a list where there is none, so that a later start misses it if it is gone."""
        self._write_anew()

    def keep(self) -> None:
        """Write what was noted."""
        if not self._unwritten:
            return
        if not any(path.exists() for path in self._files):
            self._write_anew()
            return
        try:
            self._append(self._files[0], is_synced=True)
            self._append(self._files[1], is_synced=False)  # against damage, not against a power cut
            self._unwritten.clear()
        except OSError as error:
            _log.warning("What was taken from watched folders could not be noted: %s", error)

    def _append(self, path: Path, *, is_synced: bool) -> None:
        with path.open("ab") as stream:
            # A line that was cut off (a full disk, a power cut) must not swallow the next one.
            stream.write(b"\n" + b"".join(self._unwritten))
            stream.flush()
            if is_synced:
                os.fsync(stream.fileno())

    def _read_lines(self, contents: list[bytes]) -> None:
        lines: dict[int, _Line] = {}
        bad = 0
        ends_well = False
        for content in contents:
            *whole, _torn = content.split(b"\n")
            line = None
            for text in filter(None, whole):
                line = _parsed(text)
                if line is None:
                    bad += 1
                else:
                    lines[line.number] = line
            ends_well = ends_well or (line is not None)
        for _number, line in sorted(lines.items()):
            self._taken[line.path] = line.taken
        self._next = max(lines, default=0) + 1
        # The numbers are given without a gap, so a gap is a line that neither file has any more, as is a bad end.
        self.is_damaged = len(lines) != self._next - 1 or not ends_well
        is_long = self._next > 2 * len(self._taken) + _SPARE_LINES
        if not self.is_damaged and (bad or b"" in contents or is_long):
            self._write_anew()

    def _read_old(self, path: Path) -> None:
        content = _read(path)
        if content is None:
            self.is_missing = True
            return
        try:
            values = json.loads(content)
            self._taken = {
                str(name): _Taken((int(size), int(time_ns)), "", time.time_ns(), is_old=True)
                for name, (size, time_ns) in values.items()
            }
        except (ValueError, TypeError, AttributeError):
            self.is_damaged = True
            return
        self._write_anew()

    def _write_anew(self) -> None:
        """Write only what holds, numbered from 1; the copy first, so that one whole list is always there."""
        self._taken.setdefault(
            "", _Taken((0, 0), "", 0)
        )  # a list that holds nothing is never empty: that would be damage
        lines = [_Line(number, path, taken) for number, (path, taken) in enumerate(self._taken.items(), 1)]
        self._next = len(lines) + 1
        self._unwritten.clear()
        content = b"".join(line.to_bytes() for line in lines)
        try:
            for path in reversed(self._files):
                write_whole(path, content)
        except OSError as error:
            _log.warning("The list of what was taken from watched folders could not be written: %s", error)


def _read(path: Path) -> bytes | None:
    try:
        return path.read_bytes()
    except FileNotFoundError:
        return None


def _parsed(text: bytes) -> _Line | None:
    checksum, _, rest = text.partition(b" ")
    try:
        if int(checksum, 16) != zlib.crc32(rest):
            return None
        values = json.loads(rest)
        stamp = int(values["size"]), int(values["time_ns"])
        # An earlier version did not say when: then it counts from now on, until the list is written anew.
        at_ns = int(values.get("at_ns", time.time_ns()))
        taken = _Taken(stamp, str(values.get("sha256", "")), at_ns, bool(values.get("old")))
        return _Line(int(values["n"]), str(values["path"]), taken)
    except (ValueError, KeyError, TypeError):
        return None
