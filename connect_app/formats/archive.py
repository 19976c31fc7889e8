"""Archives (zip) with invoice files in them: bounded, and names never used as paths."""

import re
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import IO

from connect_app.domain.errors import FileRefused

_CHUNK_SIZE = 1 << 20


@dataclass(frozen=True, slots=True)
class ArchiveLimits:
    """Bounds of one archive; sizes are bytes as they come out of it."""

    max_members: int = 10_000
    max_member_size: int = 1_500_000_000
    max_total_size: int = 3_000_000_000


DEFAULT_LIMITS = ArchiveLimits()


@dataclass(frozen=True, slots=True)
class ArchiveMember:
    """One file of an archive. ``name`` is its last part only; it is shown and stored, never used as a path."""

    name: str
    size: int
    _archive: zipfile.ZipFile
    _entry: zipfile.ZipInfo

    def open(self) -> IO[bytes]:
        """Open the member for reading while the iteration has not gone on; use `chunks` where damage may be met."""
        return self._archive.open(self._entry)

    def chunks(self) -> Iterator[bytes]:
        """Yield the member's bytes; raise FileRefused ``truncated`` if they are damaged."""
        try:
            with self.open() as stream:
                while chunk := stream.read(_CHUNK_SIZE):
                    yield chunk
        except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError) as error:
            raise _damaged() from error

    def read(self) -> bytes:
        """Return all bytes of the member; raise FileRefused ``truncated`` if they are damaged."""
        return b"".join(self.chunks())


def is_archive(head: bytes) -> bool:
    """Say whether the first bytes of a file are those of a zip archive."""
    return head.startswith((b"PK\x03\x04", b"PK\x05\x06"))


def open_archive(path: Path, limits: ArchiveLimits = DEFAULT_LIMITS) -> Iterator[ArchiveMember]:
    """Yield the files of a zip archive in their order, without directories and what operating systems leave behind.

    Raises FileRefused: ``truncated`` for a damaged archive, ``empty_file`` for one without files, ``too_large`` beyond
    the limits, ``unsupported_format`` for one that is protected with a password.
    """
    with opened_archive(path, limits) as members:
        yield from members


@contextmanager
def opened_archive(path: Path, limits: ArchiveLimits = DEFAULT_LIMITS) -> Iterator[tuple[ArchiveMember, ...]]:
    """Give all files of a zip archive at once, to be opened in any order; raises what `open_archive` raises."""
    try:
        archive = zipfile.ZipFile(path)
    except (zipfile.BadZipFile, NotImplementedError, ValueError) as error:
        raise _damaged() from error
    with archive:
        entries = [entry for entry in archive.infolist() if not entry.is_dir() and not _is_leftover(entry.filename)]
        _check(entries, limits)
        yield tuple(ArchiveMember(_plain_name(entry.filename), entry.file_size, archive, entry) for entry in entries)


def _check(entries: list[zipfile.ZipInfo], limits: ArchiveLimits) -> None:
    if not entries:
        raise FileRefused("empty_file", "The archive holds no files.")
    if len(entries) > limits.max_members:
        raise FileRefused("too_large", f"The archive holds {len(entries)} files; {limits.max_members} is the limit.")
    # A member never gives more than the size that it states: zipfile stops there.
    total = sum(entry.file_size for entry in entries)
    largest = max(entry.file_size for entry in entries)
    if total > limits.max_total_size or largest > limits.max_member_size:
        sentence = f"The archive unpacks to {total / 1_000_000:.0f} MB, which is more than is read."
        raise FileRefused("too_large", sentence)
    if any(entry.flag_bits & 0x1 for entry in entries):
        sentence = "The archive is protected with a password. Make it without one."
        raise FileRefused("unsupported_format", sentence)


def _is_leftover(name: str) -> bool:
    parts = re.split(r"[\\/]", name)
    return "__MACOSX" in parts or parts[-1] in (".DS_Store", "Thumbs.db", "desktop.ini")


def _plain_name(name: str) -> str:
    last = re.split(r"[\\/]", name)[-1]
    return "".join(sign for sign in last if sign.isprintable()).strip() or "unnamed"


def _damaged() -> FileRefused:
    return FileRefused("truncated", "The archive is damaged or cut off. Make it or fetch it again.")
