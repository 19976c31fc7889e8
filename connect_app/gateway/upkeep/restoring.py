"""Putting a backup back: into an empty data folder, which no gateway takes before all of it is there and verified.

What stood in the backup as waiting or under way may have gone out after it was made. So it never goes by itself: all of
it is held as perhaps sent, and a person decides.
"""

import shutil
import time
from contextlib import closing
from pathlib import Path

from connect_app.contract.deliveries import Failure
from connect_app.domain.delivery import IN_PROGRESS, MAY_HAVE_BEEN_SENT, DeliveryState, FailureOwner
from connect_app.domain.errors import FixSettings
from connect_app.domain.identifiers import new_id
from connect_app.domain.saying import say
from connect_app.gateway.damage.rebuilding import ABOUT_LEDGER
from connect_app.gateway.damage.waiting_for_a_person import SENTENCE, hold_all
from connect_app.gateway.delivery.copies import leave_open_copies
from connect_app.gateway.delivery.moves import SELF, Step, move_all
from connect_app.gateway.process.data_folder import RESTORING, check_owner
from connect_app.gateway.process.data_lock import LOCK_NAME, DataLock
from connect_app.gateway.store.companies import company_ids
from connect_app.gateway.store.copying import DUMP_NAME, put_database_back
from connect_app.gateway.store.deliveries import Changes, count_held_with, deliveries_in
from connect_app.gateway.store.engine import DATABASE_NAME, Database, Server, open_database
from connect_app.gateway.store.messages import Trouble, tell
from connect_app.gateway.store.rebuilt import begin_events_at
from connect_app.gateway.upkeep.backup_folder import (
    ABOUT_NAME,
    BLOBS,
    BackupFolder,
    copy_flushed,
    flush,
    flush_all,
    hash_of,
    not_whole,
    read_backup,
    write_flushed,
)

_CHUNK = 500


def restore(source: Path, data: Path, server: Server | None, *, is_as_it_was: bool = False) -> int:
    """Put the backup ``source`` back into ``data`` (and ``server``); return how many deliveries are held for a person.

    ``is_as_it_was``: no gateway worked on the data after the backup was made, so nothing is held.
    Raises FixSettings ``backup_not_whole``, ``backup_newer``, ``backup_other_database``, ``restore_not_empty``,
    ``not_your_folder``, and what `open_database` and `put_database_back` do; a gateway takes nothing of it then.
    """
    backup = read_backup(source)
    database = DATABASE_NAME if server is None else DUMP_NAME
    if database not in backup.files:
        raise FixSettings("backup_other_database", say("backup_other_database"))
    data.mkdir(parents=True, exist_ok=True, mode=0o700)
    check_owner(data)
    with DataLock(data):
        is_begun = _claim_empty(data)
        _copy_back(backup, data, {ABOUT_NAME, database})
        put_database_back(data, server, _verified(backup, database), is_begun=is_begun)
        with closing(open_database(data, server)) as opened:
            held = 0 if is_as_it_was else _hold(opened)
            _tell(opened, backup.made_at, is_as_it_was=is_as_it_was)
        flush_all(data)
        (data / RESTORING).unlink()
        flush(data)
    return held


def _claim_empty(data: Path) -> bool:
    """Mark an empty folder as being filled; say whether it was so already, and what was in it is gone now.

    Raises FixSettings ``restore_not_empty``.
    """
    is_begun = (data / RESTORING).exists()
    there = [path for path in data.iterdir() if path.name not in (LOCK_NAME, RESTORING)]
    if there and not is_begun:
        raise FixSettings("restore_not_empty", say("restore_not_empty", folder=str(data)))
    write_flushed(data / RESTORING, "")
    flush(data)
    for path in there:
        if path.is_dir():
            shutil.rmtree(path)
        else:
            path.unlink()
    return is_begun


def _copy_back(backup: BackupFolder, data: Path, others: set[str]) -> None:
    (data / BLOBS).mkdir(mode=0o700)
    for name in ("incoming", *(f"{number:02x}" for number in range(256))):
        (data / BLOBS / name).mkdir(mode=0o700)
    for name, wanted in backup.files.items():
        if name not in others and copy_flushed(backup.folder / name, data / name) != wanted:
            raise not_whole(backup.folder, name)


def _verified(backup: BackupFolder, name: str) -> Path:
    path = backup.folder / name
    if hash_of(path) != backup.files[name]:
        raise not_whole(backup.folder, name)
    return path


def _hold(database: Database) -> int:
    """Hold what may have gone out since, and return how many deliveries that are."""
    failure = Failure(code=MAY_HAVE_BEEN_SENT, message=SENTENCE, owner=FailureOwner.YOU)
    changes = Changes(in_doubt=True, failure=failure, next_attempt_at=None)
    while True:
        with database.writing() as connection:
            rows = deliveries_in(connection, IN_PROGRESS, _CHUNK)
            steps = [Step(row.id, DeliveryState.HELD, SENTENCE, changes, stops_lane=True) for row in rows]
            move_all(connection, steps, by=SELF, known={row.id: row for row in rows})
        if not rows:
            break
    with database.writing() as connection:
        leave_open_copies(connection, say("copy.put_back"))
    hold_all(database, {})
    with database.reading() as connection:
        return count_held_with(connection, MAY_HAVE_BEEN_SENT)


def _tell(database: Database, made_at: str, *, is_as_it_was: bool) -> None:
    """Tell each company, and give no number of an event once more that somebody may have seen."""
    with database.writing() as connection:
        begin_events_at(connection, int(time.time()))
    if is_as_it_was:
        return
    sentence = say("ledger_restored", day=made_at[:10])
    trouble = Trouble("ledger_restored", sentence, FailureOwner.ADMINISTRATOR, ABOUT_LEDGER, new_id())
    with database.writing() as connection:
        for company_id in sorted(company_ids(connection)):
            tell(connection, company_id, trouble)
