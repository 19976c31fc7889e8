"""A backup: a folder with the copies, a page about it, and the hashes of all of it, which are written last.

``SHA256SUMS`` has the form of sha256sum, so that a backup can be verified without this program, too. A folder without
it was never finished.
"""

import hashlib
import json
import os
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from connect_app.domain.errors import FixSettings
from connect_app.domain.saying import say
from connect_app.system.flushing import flush_folder

SUMS_NAME, ABOUT_NAME, BLOBS = "SHA256SUMS", "backup.json", "blobs"
FORM = 1
_LINE = re.compile(r"([0-9a-f]{64})  (.+)")
_CHUNK = 1_000_000


@dataclass(frozen=True, slots=True)
class BackupFolder:
    """A finished backup. ``files``: the SHA-256 of each file in it, by its path with slashes; ``bytes``: of all."""

    folder: Path
    made_at: str
    version: str
    files: dict[str, str]
    bytes: int


def read_backup(folder: Path) -> BackupFolder:
    """Return what stands in a backup, its files not yet read; raises FixSettings ``backup_not_whole``, ``…_newer``."""
    try:
        lines = (folder / SUMS_NAME).read_text(encoding="utf-8").splitlines()
    except (FileNotFoundError, NotADirectoryError, UnicodeDecodeError) as error:
        raise FixSettings("backup_not_whole", say("backup_not_whole.no_list", folder=str(folder))) from error
    found = [_LINE.fullmatch(line) for line in lines]
    files = {one[2]: one[1] for one in found if one}
    there = {path.relative_to(folder).as_posix(): path.stat().st_size for path in folder.rglob("*") if path.is_file()}
    del there[SUMS_NAME]
    if (not all(found)) or ABOUT_NAME not in files:
        raise not_whole(folder, SUMS_NAME)
    for name in sorted(files.keys() ^ there.keys()):
        raise not_whole(folder, name)
    if hash_of(folder / ABOUT_NAME) != files[ABOUT_NAME]:
        raise not_whole(folder, ABOUT_NAME)
    about = json.loads((folder / ABOUT_NAME).read_text(encoding="utf-8"))
    if about["form"] > FORM:
        raise FixSettings("backup_newer", say("backup_newer", version=about["version"]))
    return BackupFolder(folder, about["made_at"], about["version"], files, sum(there.values()))


def verify(backup: BackupFolder) -> None:
    """Read every file and compare it with its hash; raises FixSettings ``backup_not_whole``."""
    for name, wanted in backup.files.items():
        if hash_of(backup.folder / name) != wanted:
            raise not_whole(backup.folder, name)


def not_whole(folder: Path, name: str) -> FixSettings:
    """Return what is said of a backup in which a file is missing, strange or changed."""
    return FixSettings("backup_not_whole", say("backup_not_whole", folder=str(folder), name=name))


def write_about(folder: Path, made_at: str, version: str) -> None:
    """Write the page about a backup."""
    about = {"form": FORM, "made_at": made_at, "version": version}
    write_flushed(folder / ABOUT_NAME, json.dumps(about, indent=2) + "\n")


def write_sums(folder: Path, files: dict[str, str]) -> None:
    """Write the list of hashes: what makes a backup of a folder."""
    write_flushed(folder / SUMS_NAME, "".join(f"{files[name]}  {name}\n" for name in sorted(files)))


def write_flushed(path: Path, text: str) -> None:
    """Write a small file; on the disk when this returns."""
    with path.open("w", encoding="utf-8", newline="\n") as file:
        file.write(text)
        file.flush()
        os.fsync(file.fileno())


def copy_flushed(source: Path, to: Path) -> str:
    """Copy a file, on the disk when this returns; return the SHA-256 of what was read."""
    digest = hashlib.sha256()
    with source.open("rb") as reading, to.open("xb") as writing:
        for chunk in _chunks(reading):
            digest.update(chunk)
            writing.write(chunk)
        writing.flush()
        os.fsync(writing.fileno())
    return digest.hexdigest()


def hash_of(path: Path) -> str:
    """Return the SHA-256 of a file."""
    digest = hashlib.sha256()
    with path.open("rb") as file:
        for chunk in _chunks(file):
            digest.update(chunk)
    return digest.hexdigest()


def flush_all(root: Path) -> None:
    """See that a folder is on the disk with the names and files in it."""
    for path in root.rglob("*"):
        flush(path)
    flush(root)


def flush(path: Path) -> None:
    """See that a file, or the names in a folder, are on the disk."""
    if path.is_dir():
        flush_folder(path)
        return
    handle = os.open(path, os.O_RDWR)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def _chunks(file: BinaryIO) -> Iterator[bytes]:
    while chunk := file.read(_CHUNK):
        yield chunk
