"""Settings of this computer and this user: language, appearance, window layout, watched folders."""

import json
import logging
import threading
from pathlib import Path
from typing import Any

_log = logging.getLogger(__name__)


class Preferences:
    """Values by key, in one JSON file. Thread-safe. Values are what JSON has: text, numbers, lists, dicts, None.

    A file that cannot be read is set aside as ``….damaged``, and the program starts with its own defaults. A change
    that cannot be written holds until the program ends.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._lock = threading.Lock()
        self._values = _load(path)

    def get(self, key: str, default: Any = None) -> Any:
        """Return the value of a key."""
        with self._lock:
            return self._values.get(key, default)

    def set(self, key: str, value: Any) -> None:
        """Keep a value; None removes the key."""
        with self._lock:
            if value is None:
                self._values.pop(key, None)
            elif self._values.get(key) == value:
                return
            else:
                self._values[key] = value
            self._keep()

    def _keep(self) -> None:
        from connect_app.client.disk import write_whole  # a start of the window only reads

        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            write_whole(self._path, json.dumps(self._values, ensure_ascii=False, indent=1, sort_keys=True).encode())
        except OSError as error:
            _log.warning("The preferences could not be written: %s", error)

    @property
    def watched_folders(self) -> tuple[Path, ...]:
        """The folders whose new files are uploaded by themselves."""
        folders = self.get("watched_folders", [])
        return tuple(Path(folder) for folder in folders if isinstance(folder, str))

    @watched_folders.setter
    def watched_folders(self, folders: tuple[Path, ...]) -> None:
        self.set("watched_folders", [str(folder) for folder in folders])


def _load(path: Path) -> dict[str, Any]:
    try:
        values = json.loads(path.read_bytes())
    except FileNotFoundError:
        return {}
    except OSError as error:
        _log.warning("The preferences could not be read: %s", error)
        return {}
    except ValueError:
        values = None
    if isinstance(values, dict):
        return values
    _log.warning("The preferences are damaged; they were set aside and the defaults hold.")
    try:
        path.replace(path.with_name(path.name + ".damaged"))
    except OSError as error:
        _log.warning("The damaged preferences could not be set aside: %s", error)
    return {}
