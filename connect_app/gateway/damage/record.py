"""The record of damage: written before anything is moved, so that every later start knows of it until a person agrees.

``damage.json`` says what was found and where the damaged ledger was put; ``damage.agreed`` beside it, with the same id,
that a person wants it built anew. Both go into that folder once it is done. Nothing is ever deleted.
"""

import json
import logging
import os
from contextlib import suppress
from dataclasses import asdict, dataclass, replace
from datetime import UTC, datetime
from pathlib import Path

from connect_app.domain.errors import TryLater
from connect_app.domain.identifiers import new_id
from connect_app.domain.saying import say
from connect_app.domain.system_faults import cause
from connect_app.gateway.damage.finding import INDEX_NAME, JOURNALS, LOG_NAME, Finding
from connect_app.gateway.store.engine import COMMITS_NAME, DATABASE_NAME, SUSPICION
from connect_app.system.flushing import flush_folder

RECORD, AGREEMENT = "damage.json", "damage.agreed"
FOLDER = "damaged"

WHAT_HAPPENED = {
    "log_damaged": say("log_damaged"),
    "database_damaged": say("database_damaged"),
    "ledger_behind": say("ledger_behind"),
    "database_gone": say("database_gone"),
}
WHAT_WILL_BE_DONE = say("damage.rebuild")

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Record:
    """Damage that was found. ``folder``: where the damaged ledger was put, within the data folder.

    ``step``: ``found``, then ``set_aside`` once all was moved there.
    """

    id: str
    found_at: str
    code: str
    detail: str
    folder: str
    step: str = "found"

    @property
    def what_happened(self) -> str:
        """What happened, in words."""
        return WHAT_HAPPENED.get(self.code, WHAT_HAPPENED["database_damaged"])

    @property
    def what_was_kept(self) -> str:
        """What was kept and where, in words."""
        return say("damage.kept", folder=self.folder)


def open_record(data: Path) -> Record | None:
    """Return the damage that nobody has dealt with yet, None if there is none."""
    try:
        text = (data / RECORD).read_bytes()
    except FileNotFoundError:
        return None
    try:
        return Record(**{name: str(value) for name, value in json.loads(text).items()})
    except (ValueError, TypeError, AttributeError) as error:
        # The record itself is damaged. That something was found is certain, and it is asked about anew.
        _log.warning("The record of damage cannot be read: %s", error)
        found = Finding("database_damaged", say("damage.record_unreadable"))
        return _written(data, found)


def note(data: Path, found: Finding) -> Record:
    """Write what was found, on the disk when this returns. Raises TryLater ``disk_fault``."""
    record = _written(data, found)
    _log.error("Damage was found (%s: %s)", found.code, found.detail)
    return record


def set_aside(data: Path, record: Record) -> Record:
    """Move the damaged ledger into its folder; may be called again after it was cut off."""
    if record.step != "found":
        return record
    try:
        folder = data / record.folder
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        for name in (LOG_NAME, INDEX_NAME, JOURNALS, SUSPICION, COMMITS_NAME, DATABASE_NAME):
            if (data / name).exists():
                (data / name).rename(folder / name)
        flush_folder(folder)
        flush_folder(data)
        done = replace(record, step="set_aside")
        _write(data / RECORD, json.dumps(asdict(done)))
    except OSError as error:
        raise _cannot_write(error) from error
    return done


def is_agreed(data: Path, record: Record) -> bool:
    """Say whether a person has agreed to build the ledger anew."""
    with suppress(OSError, UnicodeDecodeError):
        return (data / AGREEMENT).read_text(encoding="ascii").strip() == record.id
    return False


def agree(data: Path, record: Record) -> None:
    """Write that a person agrees. Raises TryLater ``disk_fault``."""
    try:
        _write(data / AGREEMENT, record.id)
    except OSError as error:
        raise _cannot_write(error) from error


def close(data: Path, record: Record) -> None:
    """Note that it is dealt with: the record goes to what it tells of."""
    folder = data / record.folder
    folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    for name in (AGREEMENT, RECORD):
        if (data / name).exists():
            (data / name).replace(folder / name)
    flush_folder(data)


def _written(data: Path, found: Finding) -> Record:
    now = datetime.now(UTC)
    folder = f"{FOLDER}/{now:%Y-%m-%d %H%M%S}-{new_id()[-6:]}"
    record = Record(new_id(), now.isoformat(timespec="seconds"), found.code, found.detail, folder)
    try:
        _write(data / RECORD, json.dumps(asdict(record)))
    except OSError as error:
        raise _cannot_write(error) from error
    return record


def _cannot_write(error: OSError) -> TryLater:
    sentence = say("damage.not_set_aside", cause=cause(error))
    return TryLater("disk_fault", sentence)


def _write(path: Path, text: str) -> None:
    fresh = path.with_name(f"{path.name}.new")
    handle = os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    with os.fdopen(handle, "w", encoding="utf-8") as file:
        file.write(text)
        file.flush()
        os.fsync(file.fileno())
    fresh.replace(path)
    flush_folder(path.parent)
