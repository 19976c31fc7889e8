"""A database on a server and its data folder belong together: in the one stand the rows, in the other the bytes.

Both have the same mark. Without it a gateway might begin a new empty ledger beside stored files, or send what practice
has in its database.
"""

import os
from pathlib import Path

from connect_app.domain.errors import FixSettings
from connect_app.domain.identifiers import new_id
from connect_app.domain.saying import say
from connect_app.gateway.store.blobs import holds_files
from connect_app.gateway.store.data_folder import read_mark, write_mark
from connect_app.gateway.store.engine import DATABASE_NAME, Database

MARK_NAME = "database.mark"
_BEGUN_NAME = f"{MARK_NAME}.new"
"""It becomes the mark once the database has the same one: so a mark beside a database without one tells of a loss."""
RESTORING = "restoring"
"""A file that is in the folder while a backup is put back into it."""


def check_not_restoring(data: Path) -> None:
    """Raise FixSettings ``restore_unfinished`` if only a part of a backup has been put back so far."""
    if (data / RESTORING).exists():
        raise FixSettings("restore_unfinished", say("restore_unfinished"))


def check_owner(data: Path) -> None:
    """Raise FixSettings ``not_your_folder`` if the folder is another user's, who could not use what is made in it."""
    if os.name != "nt" and data.stat().st_uid != os.geteuid():
        raise FixSettings("not_your_folder", say("not_your_folder", user=_name_of(data)))


def _name_of(data: Path) -> str:
    try:
        return data.owner()
    except KeyError:
        return str(data.stat().st_uid)


def check_own_database(data: Path) -> None:
    """Raise FixSettings ``database_elsewhere`` if the database of this folder is on a server, which is not named."""
    if (data / MARK_NAME).exists():
        raise FixSettings("database_elsewhere", say("database_elsewhere"))


def tie(data: Path, database: Database) -> None:
    """Hold the marks of a folder and of a database on a server together; a new one of each gets its mark.

    Raises FixSettings ``other_data_folder``, ``database_gone``.
    """
    mark, begun = data / MARK_NAME, data / _BEGUN_NAME
    mine, mine_begun = _read(mark), _read(begun)
    with database.reading() as connection:
        known = read_mark(connection)
    if known is not None and known == mine:
        return
    if known is None:
        if mine is not None or (data / DATABASE_NAME).exists() or holds_files(data / "blobs"):
            raise FixSettings("database_gone", say("database_gone.server"))
        known = new_id()
        _write(begun, known)
        with database.writing() as connection:
            write_mark(connection, known)
    elif mine is not None or known != mine_begun:
        raise FixSettings("other_data_folder", say("other_data_folder"))
    begun.replace(mark)


def _read(path: Path) -> str | None:
    return path.read_text(encoding="ascii", errors="replace").strip() if path.exists() else None


def _write(path: Path, mark: str) -> None:
    with path.open("w", encoding="ascii") as file:
        file.write(mark)
        file.flush()
        os.fsync(file.fileno())
