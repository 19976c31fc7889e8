"""Whether a word of upkeep may open the ledger of a folder."""

from pathlib import Path

from connect_app.domain.errors import FixSettings
from connect_app.domain.saying import quoted, say
from connect_app.gateway.damage.finding import look
from connect_app.gateway.process.data_folder import MARK_NAME, check_not_restoring, check_owner
from connect_app.gateway.process.data_lock import DataLock
from connect_app.gateway.store.engine import DATABASE_NAME, Server
from connect_app.gateway.upkeep.running import ready_url


def check_there(data: Path, server: Server | None) -> None:
    """Raise FixSettings ``backup_no_gateway`` where no gateway has kept anything, and ``not_your_folder``."""
    if not (data / (DATABASE_NAME if server is None else MARK_NAME)).exists():
        raise FixSettings("backup_no_gateway", say("backup_no_gateway", folder=str(data)))
    check_owner(data)
    check_not_restoring(data)


def check_ledger(data: Path, server: Server | None) -> None:
    """Look at a database that nobody works on as a start would, before SQLite takes its log for good or bad."""
    if server is not None or ready_url(data) is not None:
        return
    with DataLock(data):
        found = look(data)
    if found is not None:
        raise FixSettings("database_damaged", say("database_damaged.copy", cause=quoted(found.detail)))
