"""Bytes, kept by what they are: one file per SHA-256, written whole or not at all.

A blob that was given a name (`BlobWriter.keep`) is on the disk: its bytes and its name are flushed before the name is
returned. Until its writer is left, a second name of it stands in ``incoming``: so after a crash only what was under way
has to be looked at, and a blob whose row was never committed is swept away.

A blob that went bad on the disk is healed when its bytes come again; the bad one is kept in ``damaged``.
"""

import hashlib
import logging
import os
import shutil
import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import BinaryIO

from connect_app.domain.errors import Bug
from connect_app.domain.identifiers import new_id
from connect_app.domain.saying import say
from connect_app.domain.system_faults import NOTHING_CHANGED, system_fault
from connect_app.system.flushing import flush_folder

_HEAD = 65536
_CHUNK = 1_000_000


_DAMAGED = "damaged"

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class StoredBlob:
    """A blob that is on the disk: its name (64 hexadecimal digits) and its size in bytes.

    ``was_healed``: it had been stored before, and those bytes had gone bad.
    """

    name: str
    size: int
    was_healed: bool = False


class BlobStore:
    """The blobs under one folder, spread over 256 sub-folders by the first two digits of their names."""

    def __init__(self, root: Path) -> None:
        self._root = root
        self._incoming = root / "incoming"
        if not self._incoming.is_dir():
            for folder in (*(f"{number:02x}" for number in range(256)), "incoming"):
                (root / folder).mkdir(parents=True, exist_ok=True)
            flush_folder(root)

    @property
    def scratch(self) -> Path:
        """A folder for passing files; what is left in it goes at the next start."""
        return self._incoming

    def writer(self) -> "BlobWriter":
        """Start a new blob; a context manager that drops the bytes unless they were kept."""
        return BlobWriter(self, self._incoming / new_id())

    def put(self, data: bytes) -> StoredBlob:
        """Keep ``data``; on the disk when this returns."""
        with self.writer() as writer:
            writer.write(data)
            return writer.keep()

    def path(self, name: str) -> Path:
        """Return where the blob lies, for reading only."""
        if len(name) != 64 or not name.isalnum():
            raise Bug("bad_blob_name", say("bad_blob_name"))
        return self._root / name[:2] / name

    def open(self, name: str) -> BinaryIO:
        """Open a blob for reading; raises Bug ``blob_missing``."""
        try:
            return self.path(name).open("rb")
        except FileNotFoundError as error:
            raise Bug("blob_missing", say("blob_missing")) from error
        except OSError as error:
            raise system_fault(error.errno, NOTHING_CHANGED) from error

    def read(self, name: str, offset: int = 0, length: int | None = None) -> bytes:
        """Return a range of a blob, to its end where ``length`` is None; raises Bug ``blob_missing``, ``blob_cut``."""
        with self.open(name) as file:
            file.seek(offset)
            data = file.read() if length is None else file.read(length)
        if length is not None and len(data) != length:
            raise Bug("blob_cut", say("blob_cut"))
        return data

    @contextmanager
    def as_file(self, name: str, offset: int, size: int) -> Iterator[Path]:
        """Give a file with a range of a blob, for reading only: the blob itself where that holds nothing else.

        Raises Bug ``blob_missing``, ``blob_cut``.
        """
        with self.open(name) as file:
            is_all = offset == 0 and os.fstat(file.fileno()).st_size == size
        if is_all:
            yield self.path(name)
            return
        path = self.scratch / new_id()
        try:
            path.write_bytes(self.read(name, offset, size))
            yield path
        finally:
            path.unlink(missing_ok=True)

    def sweep(self, is_known: Callable[[str], bool], min_age_s: float = 0.0) -> int:
        """Remove what was under way when the process died, but for blobs that some row knows; return how many went.

        Only at start, before anything is taken in. ``min_age_s``: what is younger stays, since another process may be
        writing it; 0 where nobody else can have the folder.
        """
        gone = 0
        for path in sorted(self._incoming.iterdir()):
            if min_age_s and time.time() - path.stat().st_mtime < min_age_s:
                continue
            name = path.suffix[1:]
            if len(name) == 64 and not is_known(name):
                self.path(name).unlink(missing_ok=True)
                gone += 1
            path.unlink()
        return gone

    def names(self) -> Iterator[str]:
        """Yield the names of all blobs, in the order in which they were stored."""
        found = []
        for path in self._root.glob("[0-9a-f][0-9a-f]/*"):
            if len(path.name) == 64 and path.name.isalnum():
                found.append((path.stat().st_mtime_ns, path.name))
        yield from (name for _, name in sorted(found))

    def spare(self) -> set[str]:
        """Let the next sweep remove no blob, since nobody can say which are known. Only at start.

        Return those that had been condemned: they are of files that a person had deleted.
        """
        condemned = set()
        for path in self._incoming.iterdir():
            if not path.stat().st_size:
                condemned.add(path.suffix[1:])
            path.unlink()
        return condemned

    def is_whole(self, name: str) -> bool:
        """Say whether a blob that is named by its hash holds those bytes. Reads all of it."""
        digest = hashlib.sha256()
        try:
            with self.path(name).open("rb") as file:
                while data := file.read(_CHUNK):
                    digest.update(data)
        except FileNotFoundError:
            return False
        return digest.hexdigest() == name

    def set_aside(self, name: str) -> None:
        """Keep a copy of a blob that went bad, before it is replaced; raises OSError."""
        folder = self._root / _DAMAGED
        folder.mkdir(exist_ok=True, mode=0o700)
        aside = folder / f"{name}.{new_id()}"
        try:
            aside.hardlink_to(self.path(name))
        except OSError:  # a file system without hard links
            shutil.copyfile(self.path(name), aside)
        flush_folder(folder)

    def patch(self, name: str, pieces: Iterable[tuple[int, bytes]]) -> None:
        """Put these bytes (offset, bytes) in the place of those that went bad in a pack; what was there is set aside.

        Raises TryLater; then the pack is as it was.
        """
        fresh = self._incoming / new_id()
        final = self.path(name)
        try:
            if final.exists():
                self.set_aside(name)
                shutil.copyfile(final, fresh)
            with fresh.open("rb+" if final.exists() else "xb") as file:
                for offset, data in pieces:
                    file.seek(offset)
                    file.write(data)
                file.flush()
                os.fsync(file.fileno())
            fresh.replace(final)
            flush_folder(final.parent)
        except OSError as error:
            with suppress(OSError):
                fresh.unlink(missing_ok=True)
            raise system_fault(error.errno) from error

    def condemn(self, name: str) -> None:
        """Let the next sweep look whether any row still knows this blob: its row was deleted."""
        (self._incoming / f"{new_id()}.{name}").touch()

    def free_bytes(self) -> int:
        """Return how much room is left on the disk."""
        return shutil.disk_usage(self._root).free


class BlobWriter:
    """One blob while it is written. ``size`` and ``sha256`` are those of the bytes so far, ``head`` its first 64 kB."""

    def __init__(self, store: BlobStore, path: Path) -> None:
        self._store = store
        self._path = path
        self._file: BinaryIO | None = None
        self._hash = hashlib.sha256()
        self._is_kept = False
        self.size = 0
        self.head = b""

    def __enter__(self) -> "BlobWriter":
        try:
            self._file = self._path.open("xb")
        except OSError as error:
            raise system_fault(error.errno) from error
        return self

    def __exit__(
        self, _type: type[BaseException] | None, _value: BaseException | None, _trace: TracebackType | None
    ) -> None:
        if self._file is not None:
            with suppress(OSError):  # what it could not write any more is dropped
                self._file.close()
            self._file = None
        # A kept blob whose row was not committed goes at the next start: somebody else may know it by now.
        if _type is None or not self._is_kept:
            with suppress(OSError):  # what stays goes at the next start
                self._path.unlink(missing_ok=True)

    @property
    def path(self) -> Path:
        """Where the bytes so far lie; after `keep`, ask the store instead."""
        return self._path

    @property
    def sha256(self) -> str:
        """The hash of the bytes so far."""
        return self._hash.hexdigest()

    def write(self, data: bytes) -> None:
        """Append ``data``; raises TryLater as `system_fault` says (nothing is kept then)."""
        try:
            self._open_file().write(data)
        except OSError as error:
            raise system_fault(error.errno) from error
        if len(self.head) < _HEAD:
            self.head += data[: _HEAD - len(self.head)]
        self._hash.update(data)
        self.size += len(data)

    def flush(self) -> None:
        """Hand the bytes so far to the system, so that a reader of `path` sees them."""
        try:
            self._open_file().flush()
        except OSError as error:
            raise system_fault(error.errno) from error

    def keep(self, name: str | None = None) -> StoredBlob:
        """Flush the bytes to the disk, give them their name and return it. ``name``: by default the SHA-256.

        A blob of that name that is there already stays if it holds the same bytes; one that went bad is set aside.
        Commit the row that knows the blob before the writer is left.
        """
        final = self._store.path(name or self.sha256)
        file = self._open_file()
        is_bad = False
        try:
            file.flush()
            if not final.parent.is_dir():  # somebody took it away
                final.parent.mkdir(mode=0o700)
                flush_folder(final.parent.parent)
            if final.exists():
                is_bad = name is None and not self._is_readable_and_whole(final.name)
                if is_bad:
                    os.fsync(file.fileno())
                    self._heal(final)
            else:
                os.fsync(file.fileno())
                file.close()
                self._path = self._path.rename(self._path.with_suffix(f".{final.name}"))
                _give_name(self._path, final)
                self._is_kept = True
            flush_folder(final.parent)
        except OSError as error:
            raise system_fault(error.errno) from error
        return StoredBlob(final.name, self.size, is_bad)

    def _is_readable_and_whole(self, name: str) -> bool:
        try:
            return self._store.is_whole(name)
        except OSError as error:  # a place of the disk that went bad
            _log.error("The stored file %s cannot be read: %s", name, error)
            return False

    def _heal(self, final: Path) -> None:
        """Put these bytes, which are on the disk, in the place of those that went bad there; never is there none."""
        self._store.set_aside(final.name)
        fresh = self._path.with_name(f"{self._path.name}-heals")
        shutil.copyfile(self._path, fresh)
        with fresh.open("rb+") as copy:
            os.fsync(copy.fileno())
        fresh.replace(final)
        _log.error("The stored file %s was damaged on the disk. It came again and is whole now.", final.name)

    def _open_file(self) -> BinaryIO:
        if self._file is None:
            raise Bug("blob_closed", say("blob_closed"))
        return self._file


def holds_files(root: Path) -> bool:
    """Say whether any blob is stored under ``root``, which need not be there. Looks into 256 folders if none is."""
    return any(True for _ in root.glob("[0-9a-f][0-9a-f]/*"))


def _give_name(path: Path, final: Path) -> None:
    try:
        final.hardlink_to(path)
    except FileExistsError:  # another upload of the same bytes was faster
        pass
    except OSError:  # a file system without hard links
        path.replace(final)
