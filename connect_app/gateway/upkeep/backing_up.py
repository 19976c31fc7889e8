"""Backing up: everything that a gateway keeps, while it works.

The database is copied first, as one state of it. Stored files never change and are on the disk before the row that
knows them is committed, so what is copied after it holds all that it knows. Only a gateway that starts takes some away;
where that happened meanwhile, all is copied once more.
"""

import shutil
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from connect_app import __version__
from connect_app.domain.errors import FixSettings, TryLater
from connect_app.domain.saying import say
from connect_app.gateway.process.data_folder import MARK_NAME
from connect_app.gateway.process.data_lock import DataLock
from connect_app.gateway.process.data_mode import MODE_NAME
from connect_app.gateway.store.copying import copy_database
from connect_app.gateway.store.engine import Database, Server, create_engine
from connect_app.gateway.store.packs import pack_names
from connect_app.gateway.upkeep.backup_folder import (
    BLOBS,
    copy_flushed,
    flush,
    flush_all,
    hash_of,
    write_about,
    write_sums,
)
from connect_app.gateway.upkeep.ledger import check_ledger, check_there

UNFINISHED = ".unfinished"
_TRIES = 3


@dataclass(frozen=True, slots=True)
class Made:
    """What was backed up. ``damaged``: the stored files whose bytes were not those any more that were stored."""

    files: int
    bytes: int
    damaged: tuple[str, ...]


def back_up(data: Path, server: Server | None, to: Path) -> Made:
    """Copy what a gateway keeps in ``data`` (and on ``server``) into the new folder ``to``.

    It stands there whole or not at all. Raises FixSettings ``backup_no_gateway``, ``backup_exists``,
    ``backup_inside``, ``not_your_folder``, TryLater ``backup_restless``, and what `store.copying.copy_database` does.
    """
    _check_places(data, server, to)
    check_ledger(data, server)
    with _becoming(to) as folder:
        blobs = _copied_blobs(data, server, folder)
        if blobs is None:
            raise TryLater("backup_restless", say("backup_restless"))
        write_about(folder, datetime.now(UTC).isoformat(timespec="seconds"), __version__)
        for name in (MODE_NAME, MARK_NAME):
            if (data / name).exists():
                copy_flushed(data / name, folder / name)
        packs = _packs(folder if server is None else data, server)
        files = blobs | {path.name: hash_of(path) for path in folder.iterdir() if path.is_file()}
        write_sums(folder, files)
        size = sum((folder / name).stat().st_size for name in files)
    bad = [Path(name).name for name, digest in blobs.items() if Path(name).name not in {digest, *packs}]
    return Made(len(files), size, tuple(sorted(bad)))


def _check_places(data: Path, server: Server | None, to: Path) -> None:
    check_there(data, server)
    if to.exists() and (not to.is_dir() or any(to.iterdir())):
        raise FixSettings("backup_exists", say("backup_exists", folder=str(to)))
    if to.resolve().is_relative_to(data.resolve()):
        raise FixSettings("backup_inside", say("backup_inside"))


@contextmanager
def _becoming(to: Path) -> Iterator[Path]:
    """Give an empty folder that gets the name ``to`` once all is in it; what a killed try had made goes."""
    unfinished = to.with_name(to.name + UNFINISHED)
    unfinished.mkdir(parents=True, exist_ok=True, mode=0o700)
    with DataLock(unfinished):
        folder = unfinished / "copy"
        try:
            _make_empty(folder)
            yield folder
            flush_all(folder)
            if to.exists():
                to.rmdir()  # it is empty, and Windows renames over no folder
            folder.rename(to)
        except BaseException:
            shutil.rmtree(folder, ignore_errors=True)
            raise
    shutil.rmtree(unfinished, ignore_errors=True)
    flush(to.parent)


def _make_empty(folder: Path) -> None:
    if folder.exists():
        shutil.rmtree(folder)
    folder.mkdir(mode=0o700)


def _copied_blobs(data: Path, server: Server | None, folder: Path) -> dict[str, str] | None:
    """Copy the database, then the stored files; return the hashes of these, None if one was gone every time."""
    for _ in range(_TRIES):
        _make_empty(folder)
        copy_database(data, server, folder)
        try:
            return {name: copy_flushed(data / name, _placed(folder / name)) for name in _blob_paths(data)}
        except FileNotFoundError:
            continue
    return None


def _placed(path: Path) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    return path


def _blob_paths(data: Path) -> list[str]:
    """Return the paths of all stored files within the data folder; what is only just coming in is not among them."""
    found = (data / BLOBS).glob("[0-9a-f][0-9a-f]/*")
    return sorted(path.relative_to(data).as_posix() for path in found if len(path.name) == 64)


def _packs(data: Path, server: Server | None) -> set[str]:
    with closing(Database(create_engine(data, server))) as database, database.reading() as connection:
        return pack_names(connection)
