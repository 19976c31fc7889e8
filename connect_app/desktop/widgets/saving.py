"""Saving something where the clerk wants it."""

import contextlib
from pathlib import Path

from connect_app.domain.errors import FixData
from connect_app.domain.saying import say
from connect_app.domain.system_faults import cause


def save_for_clerk(path: Path, content: bytes) -> Path:
    """Write a file whole or not at all and return its path. Raises FixData ``not_saved``. Not for the GUI thread."""
    part = path.with_name(path.name + ".part")
    try:
        part.write_bytes(content)
        part.replace(path)
    except OSError as error:
        with contextlib.suppress(OSError):
            part.unlink(missing_ok=True)
        raise FixData("not_saved", say("not_saved", name=path.name, cause=cause(error))) from error
    return path
