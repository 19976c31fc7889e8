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
from connect_app.domain.saying import say

_CHUNK_SIZE = 1 << 20
_ENCRYPTED, _UTF8 = 0x1, 0x800  # flags of a member


@dataclass(frozen=True, slots=True)
class ArchiveLimits:
    """Bounds of one archive; sizes are bytes as they come out of it."""

    max_members: int = 10_000
    max_member_size: int = 1_500_000_000
    max_total_size: int = 3_000_000_000


DEFAULT_LIMITS = ArchiveLimits()


@dataclass(frozen=True, slots=True)
class ArchiveMember:
    """One file of an archive. Names are shown and stored, never used as paths.

    ``name`` is the last part only, ``folder`` what stands before it (``7001/``, empty for none). ``is_leftover``: an
    operating system put it there. ``is_locked``: it is protected with a password.
    """

    name: str
    size: int
    _archive: zipfile.ZipFile
    _entry: zipfile.ZipInfo
    folder: str = ""
    is_leftover: bool = False
    is_locked: bool = False

    def open(self) -> IO[bytes]:
        """Open the member for reading while the iteration has not gone on; use `chunks` where damage may be met."""
        return self._archive.open(self._entry)

    def chunks(self) -> Iterator[bytes]:
        """Yield the member's bytes; raise FileRefused ``truncated`` if they are damaged."""
        try:
            with self.open() as stream:
                while chunk := stream.read(_CHUNK_SIZE):
                    yield chunk
        except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError) as error:
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
        yield from (member for member in members if not member.is_leftover)


@contextmanager
def opened_archive(
    path: Path | IO[bytes], limits: ArchiveLimits = DEFAULT_LIMITS
) -> Iterator[tuple[ArchiveMember, ...]]:
    """Give all files of a zip archive at once, to be opened in any order; raises what `open_archive` raises.

    What operating systems leave behind is among them, so that it can be told of.
    """
    try:
        archive = zipfile.ZipFile(path)
    except (zipfile.BadZipFile, NotImplementedError, ValueError) as error:
        raise _damaged() from error
    with archive:
        entries = [entry for entry in archive.infolist() if not entry.is_dir()]
        _check([entry for entry in entries if not _is_leftover(entry.filename)], limits)
        yield tuple(_member(archive, entry) for entry in entries)


def _member(archive: zipfile.ZipFile, entry: zipfile.ZipInfo) -> ArchiveMember:
    *folders, name = re.split(r"[\\/]", _real_name(entry))
    folder = "".join(f"{_printable(one)}/" for one in folders if one not in ("", ".", ".."))
    return ArchiveMember(
        name=_printable(name) or "unnamed",
        size=entry.file_size,
        _archive=archive,
        _entry=entry,
        folder=folder,
        is_leftover=_is_leftover(entry.filename),
        is_locked=bool(entry.flag_bits & _ENCRYPTED),
    )


def _real_name(entry: zipfile.ZipInfo) -> str:
    """Return the name as it was meant: a Mac writes UTF-8 without saying so, and it is read as the code of DOS then."""
    if entry.flag_bits & _UTF8 or entry.filename.isascii():
        return entry.filename
    try:
        return entry.filename.encode("cp437").decode("utf-8")
    except UnicodeError:
        return entry.filename


def _check(entries: list[zipfile.ZipInfo], limits: ArchiveLimits) -> None:
    if not entries:
        raise FileRefused("empty_file", say("empty_file.archive"))
    if len(entries) > limits.max_members:
        raise FileRefused("too_large", say("too_large.archive_files", count=len(entries), limit=limits.max_members))
    # A member never gives more than the size that it states: zipfile stops there.
    total = sum(entry.file_size for entry in entries)
    largest = max(entry.file_size for entry in entries)
    if total > limits.max_total_size or largest > limits.max_member_size:
        sentence = say("too_large.archive_size", size=round(total / 1000000))
        raise FileRefused("too_large", sentence)
    if all(entry.flag_bits & _ENCRYPTED for entry in entries):
        sentence = say("unsupported_format.archive_locked")
        raise FileRefused("unsupported_format", sentence)


def _is_leftover(name: str) -> bool:
    parts = re.split(r"[\\/]", name)
    return "__MACOSX" in parts or parts[-1] in (".DS_Store", "Thumbs.db", "desktop.ini")


def _printable(text: str) -> str:
    return "".join(sign for sign in text if sign.isprintable()).strip()


def _damaged() -> FileRefused:
    return FileRefused("truncated", say("truncated.archive"))
