"""Running the migrations. Imported only when there is something to migrate, since Alembic is slow to import."""

from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.script import ScriptDirectory
from alembic.util import CommandError
from sqlalchemy import Connection


def configuration() -> Config:
    """Return Alembic's configuration; the migrations stand beside this file and need no ini file."""
    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parent / "migrations"))
    return config


def is_known(revision: str) -> bool:
    """Say whether there is a migration of this name; a newer program has others. Their order is in them, not here."""
    try:
        return ScriptDirectory.from_config(configuration()).get_revision(revision) is not None
    except CommandError:
        return False


def upgrade(connection: Connection) -> None:
    """Run all migrations that are missing inside the transaction that ``connection`` is in."""
    config = configuration()
    config.attributes["connection"] = connection
    command.upgrade(config, "head")
    if connection.dialect.name == "postgresql":
        from connect_app.gateway.store.dialects.postgresql import compare_by_code_points

        compare_by_code_points(connection)
