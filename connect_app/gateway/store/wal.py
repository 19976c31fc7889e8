"""Looking through SQLite's write-ahead log before SQLite does: SQLite drops all that stands behind a bad frame.

That is right for the last transaction, which a power cut may have torn. A *later* transaction that is whole proves
that the one with the bad frame had been flushed, so its frame went bad on the disk: the commits behind it would be
taken back in silence. The format: https://sqlite.org/fileformat2.html#the_write_ahead_log. A frame's checksum goes on
from its predecessor's, so each frame is judged by what stands in the one before it, or should stand there.
"""

import struct
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

_HEADER = struct.Struct(">IIIIIIII")
_FRAME = struct.Struct(">IIIIII")
_MAGIC_LITTLE, _MAGIC_BIG = 0x377F0682, 0x377F0683
_VERSION = 3007000
_WORD = 0xFFFFFFFF
_SECTOR = 512

Checksum = tuple[int, int]


@dataclass(frozen=True, slots=True)
class LogState:
    """What a log looks like. ``frames``: whole ones of the newest run; ``bad_frame``: the first bad one, from 0.

    ``is_damaged``: commits would be lost that had reached the disk.
    """

    frames: int
    bad_frame: int | None
    is_damaged: bool


_NOTHING = LogState(0, None, is_damaged=False)


@dataclass(frozen=True, slots=True)
class _Frame:
    """One frame as it was judged. ``tells_commit``: whether its mark of a commit can be believed.

    ``page``: which page of the database it holds, at ``offset`` in the log; ``pages``: how many there are then.
    """

    is_good: bool
    is_of_this_run: bool
    is_commit: bool
    tells_commit: bool
    page: int
    pages: int
    offset: int


def look_through(path: Path, page_size: int | None = None) -> LogState:
    """Return the state of the log at ``path``; ``page_size``: the database's own, for a log whose head is damaged.

    Raises OSError where it cannot be read. Reads it once, a page at a time.
    """
    try:
        file = path.open("rb")
    except FileNotFoundError:
        return _NOTHING
    with file:
        head = file.read(_HEADER.size)
        if len(head) < _HEADER.size:
            return _NOTHING
        reader = _Reader.of(file, head, page_size)
        if reader is None:
            return _NOTHING
        if not reader.has_good_head:
            frames = list(reader.frames())
            return LogState(len(frames), 0, is_damaged=any(one.is_good and one.is_commit for one in frames))
        return _judged(reader.frames())


def fold_in(path: Path, database: Path, page_size: int | None = None) -> None:
    """Write the pages of a damaged log into a *copy* of its database, as far as the last commit that is good.

    The bad ones among them, too: most of what they hold is right. Look whether the outcome holds together.
    """
    with path.open("rb") as log, database.open("rb+") as target:
        head = log.read(_HEADER.size)
        reader = _Reader.of(log, head, page_size) if len(head) == _HEADER.size else None
        frames = list(reader.frames()) if reader is not None else []
        ends = [number for number, one in enumerate(frames) if one.is_good and one.is_commit]
        if reader is None or not ends:
            return
        most = max(frames[number].pages for number in ends)
        for one in frames[: ends[-1] + 1]:
            if 0 < one.page <= most:
                log.seek(one.offset)
                target.seek((one.page - 1) * reader.page_size)
                target.write(log.read(reader.page_size))
        target.truncate(frames[ends[-1]].pages * reader.page_size)


def _judged(frames: Iterator[_Frame]) -> LogState:
    """Look for a whole transaction behind the one that has the first bad frame."""
    bad: int | None = None
    is_behind = is_whole = False
    count = 0
    for number, frame in enumerate(frames):
        count += frame.is_of_this_run
        if bad is None:
            if frame.is_good:
                continue
            bad = number
            is_behind = frame.is_commit and frame.tells_commit
            is_whole = True
        elif not is_behind:  # still in the transaction with the bad frame
            is_behind = frame.is_commit and frame.tells_commit
            is_whole = True
        else:
            is_whole = is_whole and frame.is_good
            if frame.is_commit and frame.tells_commit:
                if is_whole:
                    return LogState(count, bad, is_damaged=True)
                is_whole = True
    return LogState(count, bad, is_damaged=False)


class _Reader:
    """Reads the frames of one log and judges each."""

    def __init__(self, file: BinaryIO, size: int, order: str, salts: tuple[int, int], seeds: list[Checksum]) -> None:
        self._file = file
        self.page_size = size
        self._words = struct.Struct(f"{order}{size // 4}I")
        self._pair = struct.Struct(f"{order}II")
        self._salts = salts
        self._seeds = seeds
        self.has_good_head = True

    @classmethod
    def of(cls, file: BinaryIO, head: bytes, page_size: int | None) -> "_Reader | None":
        """Return a reader for a log that begins with ``head``; None for one of nothing but zeros."""
        magic, version, size, _, salt1, salt2, one, two = _HEADER.unpack(head)
        order = ">" if magic == _MAGIC_BIG else "<"
        expected = _sum((0, 0), struct.unpack(f"{order}6I", head[:24]))
        known = _is_page_size(size)
        is_good = magic in (_MAGIC_LITTLE, _MAGIC_BIG) and version == _VERSION and known and expected == (one, two)
        if not is_good:
            # The frames tell the salts, the database the size of its pages.
            first = file.read(_FRAME.size)
            file.seek(_HEADER.size)
            size = page_size if page_size is not None else size
            if len(first) < _FRAME.size or not any(first) or not _is_page_size(size):
                return None
            _, _, salt1, salt2, _, _ = _FRAME.unpack(first)
        reader = cls(file, size, order, (salt1, salt2), [(one, two), expected])
        reader.has_good_head = is_good
        return reader

    def frames(self) -> Iterator[_Frame]:
        """Yield every whole frame in the file, also what is left of earlier runs."""
        offset = _HEADER.size
        seeds, was_good = self._seeds, True
        while True:
            head, page = self._file.read(_FRAME.size), self._file.read(self.page_size)
            if len(page) < self.page_size:
                return
            number, size_after, salt1, salt2, one, two = _FRAME.unpack(head)
            stored, is_ours = (one, two), (salt1, salt2) == self._salts
            sums: list[Checksum] = []
            if is_ours or was_good:  # else it is left of an earlier run, like the one before it
                words = self._pair.unpack(head[:8]) + self._words.unpack(page)
                sums = [_sum(seed, words) for seed in seeds]
            is_summed = stored in sums
            # Where the two parts of the head lie in two sectors, only one of them may have been written.
            is_one_piece = offset % _SECTOR + 16 <= _SECTOR
            tells = is_summed or (is_ours and is_one_piece)
            content_at = offset + _FRAME.size
            yield _Frame(is_summed and is_ours, is_ours, size_after != 0, tells, number, size_after, content_at)
            # The next one was summed from the true checksum: it stands here, or can be had from a good one before.
            seeds = [stored] if is_summed or not was_good else [stored, *sums[:1]]
            was_good = is_summed
            offset += _FRAME.size + self.page_size


def _is_page_size(size: int) -> bool:
    return 512 <= size <= 65536 and size & (size - 1) == 0


def _sum(seed: Checksum, words: tuple[int, ...]) -> Checksum:
    one, two = seed
    pairs = iter(words)
    for first, second in zip(pairs, pairs, strict=True):
        one = (one + first + two) & _WORD
        two = (two + second + one) & _WORD
    return one, two


def database_page_size(path: Path) -> int | None:
    """Return the size of the pages of a SQLite database, None if its head does not tell."""
    with path.open("rb") as file:
        head = file.read(18)
    size = int.from_bytes(head[16:18], "big") if len(head) == 18 else 0
    size = 65536 if size == 1 else size
    return size if _is_page_size(size) else None
