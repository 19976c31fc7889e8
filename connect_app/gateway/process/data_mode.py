"""Practice or real work: a data folder is for one of the two for ever.

What waits in a practice folder must never go out for real, and a real invoice must never be "delivered" to the
practice network.
"""

import logging
import os
from pathlib import Path

from connect_app.domain.errors import FixSettings, TryLater
from connect_app.domain.saying import say
from connect_app.domain.system_faults import cause
from connect_app.system.flushing import flush_folder

MODE_NAME = "mode"
_WORDS = {"practice": "practice mode", "real": "real work"}
_USED = ("gateway.db", "blobs", "damage.json", "damaged")
"""What is there once a gateway has worked on the folder."""
_PRACTICE_FOLDER = "practice"
"""Only practice mode makes it, at its first start."""

_log = logging.getLogger(__name__)


def claim_mode(data: Path, *, practice: bool) -> None:
    """Mark the folder with what it is for.

    Raises FixSettings ``other_mode`` if it is for the other thing, ``mode_unknown`` if its mark is damaged and nothing
    else says what a folder that was worked on is for, TryLater ``disk_fault`` if the mark cannot be read or written.
    """
    mark = data / MODE_NAME
    mode = "practice" if practice else "real"
    try:
        earlier = _read(mark)
        if earlier == mode:
            return
        if earlier in _WORDS:
            raise _other_mode(earlier)
        _check_unmarked(data, mode, earlier)
        _write(mark, mode)
    except OSError as error:
        sentence = say("mode_unreadable", name=MODE_NAME, cause=cause(error))
        raise TryLater("disk_fault", say("nothing_started", reason=sentence)) from error


def _read(mark: Path) -> str | None:
    """Return what the mark says, None where there is no mark."""
    try:
        return mark.read_bytes().decode("ascii", "replace").strip()
    except FileNotFoundError:
        return None


def _check_unmarked(data: Path, mode: str, earlier: str | None) -> None:
    """Raise FixSettings unless a folder without a mark that counts may become one for ``mode``."""
    is_used = any((data / name).exists() for name in _USED)
    is_for_practice = (data / _PRACTICE_FOLDER).is_dir()
    if is_used and is_for_practice and mode == "real":
        raise _other_mode("practice")
    if earlier is None and mode == "practice" and not is_for_practice and _holds_ledger(data):
        raise _other_mode("real")  # practice would have made its folder
    if earlier is None or not is_used:
        return  # of a version that made no marks, or of a first start that was cut off
    if not (is_for_practice and mode == "practice"):
        raise FixSettings(
            "mode_unknown",
            say("mode_unknown", name=MODE_NAME),
        )
    _log.warning(
        "The data folder's mark %s was damaged; the folder is for practice, and is marked so again.", MODE_NAME
    )


def _holds_ledger(data: Path) -> bool:
    ledger = data / _USED[0]
    return ledger.exists() and ledger.stat().st_size > 0


def _other_mode(earlier: str) -> FixSettings:
    return FixSettings("other_mode", say(f"other_mode.{earlier}"))


def _write(mark: Path, mode: str) -> None:
    fresh = mark.with_name(f"{MODE_NAME}.new")
    with fresh.open("w", encoding="ascii") as stream:
        stream.write(mode)
        stream.flush()
        os.fsync(stream.fileno())
    fresh.replace(mark)
    flush_folder(mark.parent)
