"""A copy of the whole database while a gateway works on it, and putting one back."""

import os
import shutil
import subprocess
from contextlib import closing
from pathlib import Path

from pysqlite3 import dbapi2
from sqlalchemy import URL

from connect_app.domain.errors import FixSettings
from connect_app.domain.saying import quoted, say
from connect_app.gateway.store.dialects.postgresql import address
from connect_app.gateway.store.dialects.sqlite import DATABASE_NAME
from connect_app.gateway.store.engine import Server

DUMP_NAME = "database.dump"
"""What `copy_database` makes of a database on a server: pg_dump's own form."""


def copy_database(data: Path, server: Server | None, to: Path) -> Path:
    """Write a copy of the database into the folder ``to``: one state of it, whoever writes meanwhile; return its path.

    Raises FixSettings ``database_damaged``, ``database_tool_missing``, ``database_tool_failed``, and what
    `dialects.postgresql.address` does.
    """
    if server is None:
        return _copy_file(data / DATABASE_NAME, to / DATABASE_NAME)
    place, fresh = address(server.url, server.password), to / DUMP_NAME
    _run("pg_dump", place, "--format=custom", f"--file={fresh}")
    return fresh


def put_database_back(data: Path, server: Server | None, copy: Path, *, is_begun: bool) -> None:
    """Put a copy in the place of the database, which is not there yet.

    ``is_begun``: an earlier try was cut off, so what it left on the server is taken away. Raises as `copy_database`.
    """
    if server is None:
        shutil.copyfile(copy, data / DATABASE_NAME)
        return
    more = ("--clean", "--if-exists") if is_begun else ()
    place = address(server.url, server.password)
    _run("pg_restore", place, "--single-transaction", "--exit-on-error", "--no-owner", *more, str(copy))


def is_sound(path: Path) -> bool:
    """Say whether a copy of a database in a file holds together."""
    try:
        with closing(dbapi2.connect(f"{path.absolute().as_uri()}?immutable=1", uri=True)) as connection:
            return bool(connection.execute("PRAGMA quick_check(1)").fetchone()[0] == "ok")
    except dbapi2.DatabaseError:
        return False


def _copy_file(source: Path, to: Path) -> Path:
    # One step: a reader of the write-ahead log keeps nobody from writing, and sees one state to its end.
    try:
        with (
            closing(dbapi2.connect(f"{source.absolute().as_uri()}?mode=rw", uri=True, timeout=60)) as there,
            closing(dbapi2.connect(to)) as here,
        ):
            there.backup(here)
    except dbapi2.DatabaseError as error:
        raise FixSettings("database_damaged", say("database_damaged.copy", cause=quoted(error))) from error
    if not is_sound(to):
        raise FixSettings("database_damaged", say("database_damaged.copy", cause=quoted("quick_check")))
    return to


def _run(program: str, place: URL, *words: str) -> None:
    """Run one of PostgreSQL's own programs, the password in its environment; raises FixSettings."""
    url = place.set(drivername="postgresql", password=None).render_as_string()
    command = [program, *words[:-1], f"--dbname={url}", words[-1]]
    found = shutil.which(program)
    if found is None:
        raise FixSettings(
            "database_tool_missing", say("database_tool_missing", program=program, command=" ".join(command))
        )
    password = {} if place.password is None else {"PGPASSWORD": str(place.password)}
    done = subprocess.run(  # noqa: S603 - the program is PostgreSQL's, the url the administrator's
        [found, *command[1:]],
        env=os.environ | password,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode != 0:
        said = " ".join(done.stderr.split())
        raise FixSettings("database_tool_failed", say("database_tool_failed", program=program, cause=quoted(said)))
