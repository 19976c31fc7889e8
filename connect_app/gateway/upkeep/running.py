"""Whether a gateway works on a folder just now."""

import json
from pathlib import Path

from connect_app.domain.errors import ConnectError
from connect_app.gateway.process.data_lock import DataLock


def ready_url(data: Path) -> str | None:
    """Return where the gateway that works on a folder is, None if there is none; empty while it is only starting."""
    try:
        with DataLock(data):
            return None
    except ConnectError as error:
        if error.code != "already_running":
            raise
    try:
        return str(json.loads((data / "gateway.json").read_text(encoding="utf-8"))["url"])
    except (OSError, ValueError, KeyError):
        return ""
