"""Practice or real work: a data folder is for one of the two for ever.

What waits in a practice folder must never go out for real, and a real invoice must never be "delivered" to the
practice network.
"""

import os
from pathlib import Path

from connect_app.domain.errors import FixSettings

_MARK_NAME = "mode"
_WORDS = {"practice": "practice mode", "real": "real work"}


def claim_mode(data: Path, *, practice: bool) -> None:
    """Mark the folder with what it is for, or raise FixSettings ``other_mode`` if it is for the other thing."""
    mark = data / _MARK_NAME
    mode = "practice" if practice else "real"
    try:
        earlier = mark.read_text(encoding="ascii").strip()
    except FileNotFoundError:
        earlier = ""
    if earlier == mode:
        return
    if earlier in _WORDS:
        hint = "start it with --practice" if earlier == "practice" else "start it without --practice"
        raise FixSettings("other_mode", f"This data folder is for {_WORDS[earlier]}: {hint}, or name another folder.")
    with mark.open("w", encoding="ascii") as stream:
        stream.write(mode)
        stream.flush()
        os.fsync(stream.fileno())
