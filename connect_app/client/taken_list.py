"""The list of what was taken from watched folders: lines that are only added, in two files, each line with a checksum.

A line that is damaged in one file stands whole in the other. If some are lost all the same, the list says so: then
nobody knows what was taken, and nothing of what lies there may be taken again in silence.

    <crc32> {"n": 17, "path": "/in/march.xml", "size": 1200, "time_ns": 1790000000000000000}
"""

import json
import logging
import os
import zlib
from collections.abc import Container
from dataclasses import dataclass
from pathlib import Path

from connect_app.client.disk import write_whole

Stamp = tuple[int, int]
"""Size in bytes and time of the last change in nanoseconds."""

_SPARE_LINES = 1000
_KEEP_NS = 400 * 86_400 * 1_000_000_000

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class _Line:
    number: int
    path: str
    stamp: Stamp
    is_old: bool = False

    def to_bytes(self) -> bytes:
        size, time_ns = self.stamp
        values = {"n": self.number, "path": self.path, "size": size, "time_ns": time_ns}
        # Plain ASCII: a file name may hold bytes that are no text.
        text = json.dumps(values | {"old": True} if self.is_old else values).encode("ascii")
        return b"%08x %s\n" % (zlib.crc32(text), text)


class TakenList:
    """Paths and how they looked when they were taken. For one thread.

    ``is_damaged``: entries were lost; it stays so, over restarts too, until `settle`.
    Raises OSError if it is there and cannot be read now.
    """

    def __init__(self, path: Path) -> None:
        self._files = (path.with_suffix(".list"), path.with_suffix(".copy.list"))
        self._stamps: dict[str, Stamp] = {}
        self._old: set[str] = set()
        self._next = 1
        self._unwritten: list[bytes] = []
        self.is_damaged = False
        contents = [_read(each) for each in self._files]
        if contents == [None, None]:
            self._read_old(path)
        else:
            self._read_lines([content or b"" for content in contents])

    def get(self, path: str) -> Stamp | None:
        """Return how a file looked when it was taken, None if it never was."""
        return self._stamps.get(path)

    def is_old(self, path: str) -> bool:
        """Say whether this was taken by an earlier version, which knew nothing of what lies beside a file."""
        return path in self._old

    def note(self, path: str, stamp: Stamp) -> None:
        """Note that a file is taken as it looks now. What cannot be written now is written with the next."""
        self._stamps[path] = stamp
        self._old.discard(path)
        self._unwritten.append(_Line(self._next, path, stamp).to_bytes())
        self._next += 1

    def forget_missing(self, folder: str, present: Container[str], now_ns: int) -> None:
        """Drop what was taken from a folder long ago and is not there any more; it goes when the list is rewritten."""
        prefix = folder.rstrip(os.sep) + os.sep
        for path, (_size, time_ns) in list(self._stamps.items()):
            if path.startswith(prefix) and now_ns - time_ns > _KEEP_NS and path.partition("\n")[0] not in present:
                del self._stamps[path]

    def settle(self) -> None:
        """What was lost is made good: from now on the list holds."""
        self.is_damaged = False
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
            self._stamps[line.path] = line.stamp
            (self._old.add if line.is_old else self._old.discard)(line.path)
        self._next = max(lines, default=0) + 1
        # The numbers are given without a gap, so a gap is a line that neither file has any more, as is a bad end.
        self.is_damaged = len(lines) != self._next - 1 or not ends_well
        is_long = self._next > 2 * len(self._stamps) + _SPARE_LINES
        if not self.is_damaged and (bad or b"" in contents or is_long):
            self._write_anew()

    def _read_old(self, path: Path) -> None:
        content = _read(path)
        if content is None:
            return
        try:
            values = json.loads(content)
            self._stamps = {str(name): (int(size), int(time_ns)) for name, (size, time_ns) in values.items()}
        except (ValueError, TypeError, AttributeError):
            self.is_damaged = True
            return
        self._old = set(self._stamps)
        self._write_anew()

    def _write_anew(self) -> None:
        """Write only what holds, numbered from 1; the copy first, so that one whole list is always there."""
        self._stamps.setdefault("", (0, 0))  # a list that holds nothing is never empty: that would be damage
        lines = [
            _Line(number, path, stamp, path in self._old)
            for number, (path, stamp) in enumerate(self._stamps.items(), 1)
        ]
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
        return _Line(int(values["n"]), str(values["path"]), stamp, bool(values.get("old")))
    except (ValueError, KeyError, TypeError):
        return None
