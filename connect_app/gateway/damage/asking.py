"""Waiting until a person agrees that a damaged ledger is built anew: nothing begins before that."""

import logging
from collections.abc import Callable
from pathlib import Path

from connect_app.contract.damage import Damage
from connect_app.gateway.damage.finding import look
from connect_app.gateway.damage.record import (
    WHAT_WILL_BE_DONE,
    Record,
    agree,
    is_agreed,
    note,
    open_record,
    set_aside,
)
from connect_app.gateway.store.engine import DATABASE_NAME

_log = logging.getLogger(__name__)


def damage_of(data: Path) -> Record | None:
    """Look at the ledger of ``data``; return the damage that was found now or earlier, with all of it set aside.

    Raises TryLater ``disk_fault``.
    """
    record = open_record(data)
    if record is None:
        found = look(data)
        record = None if found is None else note(data, found)
    return None if record is None else set_aside(data, record)


def is_built(data: Path) -> bool:
    """Say whether an earlier start has built the ledger anew already and only the record is left to close."""
    return (data / DATABASE_NAME).exists()


def damage_model(data: Path, record: Record) -> Damage:
    """Return the damage as the contract knows it."""
    return Damage.model_validate(
        {
            "id": record.id,
            "code": record.code,
            "found_at": record.found_at,
            "what_happened": record.what_happened,
            "what_was_kept": record.what_was_kept,
            "what_will_be_done": WHAT_WILL_BE_DONE,
            "kept_in": record.folder,
            "is_agreed": is_agreed(data, record),
        }
    )


def agree_by_command(data: Path, say: Callable[[str], None]) -> int:
    """Carry out ``connect-app gateway --data DIR --rebuild``: agree, for a gateway that waits or starts later."""
    record = open_record(data)
    if record is None:
        say("No damage was found here that anybody has to agree to. Nothing was done.")
        return 1
    agree(data, record)
    say(record.what_happened)
    say(record.what_was_kept)
    say(f"You agreed: {WHAT_WILL_BE_DONE} A gateway that waits goes on now; another one does so at its next start.")
    return 0
