"""A database as an older version had it: its tables, with all that it knew of the rows that are there now."""

from contextlib import closing
from pathlib import Path
from typing import Any

from alembic import command
from alembic.script import ScriptDirectory
from pysqlite3 import dbapi2

from connect_app.gateway.store.engine import Database, create_engine
from connect_app.gateway.store.migrating import configuration

_TABLES = (
    "SELECT name FROM {} WHERE type = 'table' AND name NOT LIKE 'sqlite_%' AND name NOT LIKE 'invoice_text%' "
    "AND name <> 'alembic_version'"
)


def before(revision: str) -> str:
    """Return the revision of the schema that a migration begins with."""
    return str(ScriptDirectory.from_config(configuration()).get_revision(revision).down_revision)


def make_older(folder: Path, revision: str) -> None:
    """Make the database in ``folder``, which nobody has open, as the version of this revision had it."""
    now = folder / "now.db"
    with closing(dbapi2.connect(folder / "gateway.db")) as connection:
        connection.execute("PRAGMA journal_mode = DELETE").close()  # all is in the one file then
    (folder / "gateway.db").rename(now)
    database = Database(create_engine(folder))
    with database.writing() as writing:
        config = configuration()
        config.attributes["connection"] = writing
        command.upgrade(config, revision)
    database.close()
    with closing(dbapi2.connect(folder / "gateway.db", isolation_level=None)) as connection:
        connection.execute("ATTACH ? AS now", (str(now),)).close()
        known = {name for (name,) in connection.execute(_TABLES.format("now.sqlite_master"))}
        for (table,) in connection.execute(_TABLES.format("main.sqlite_master")).fetchall():
            if table in known:
                there, here = (_columns(connection, one, table) for one in ("now", "main"))
                names = ", ".join(f'"{name}"' for name in here if name in there)
                connection.execute(f'INSERT INTO main."{table}" ({names}) SELECT {names} FROM now."{table}"').close()


def _columns(connection: Any, schema: str, table: str) -> list[str]:
    return [row[1] for row in connection.execute(f'PRAGMA {schema}.table_info("{table}")')]
