"""Settings of this computer and this user: language, appearance, window layout, watched folders."""

import json
import logging
import threading
import time
import zlib
from dataclasses import replace
from pathlib import Path
from typing import Any, Literal

from connect_app.client import watched_folders
from connect_app.client.watched_folders import WatchedFolder

_log = logging.getLogger(__name__)

_CHECKSUM = "checksum"

Damage = Literal["", "restored", "lost", "unreadable"]


class Preferences:
    """Values by key, in one JSON file and a copy of it. Thread-safe. Values are what JSON has: text, numbers, lists, …

    A file that is damaged is set aside as ``….damaged`` and the copy holds; without a copy the program starts with its
    own defaults. ``damage`` says which of these it was, so that the clerk is told: folders that are watched stand here.
    A file that cannot be read just now is not written over. A change that cannot be written holds until the program
    ends.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._copy = path.with_name(f"{path.stem}.copy{path.suffix}")
        self._lock = threading.Lock()
        self._changed: dict[str, Any] = {}
        self._values, self.damage = self._load()

    @property
    def path(self) -> Path:
        """The file."""
        return self._path

    def get(self, key: str, default: Any = None) -> Any:
        """Return the value of a key."""
        with self._lock:
            return self._values.get(key, default)

    def all(self) -> dict[str, Any]:
        """Return a copy of all that is kept."""
        with self._lock:
            return dict(self._values)

    def set(self, key: str, value: Any) -> None:
        """Keep a value; None removes the key."""
        with self._lock:
            if self._values.get(key) == value:
                return
            self._changed[key] = value
            _apply(self._values, {key: value})
            self._keep()

    def _keep(self) -> None:
        from connect_app.client.disk import write_whole  # a start of the window only reads

        try:
            if self.damage == "unreadable":
                self._read_again()
            self._path.parent.mkdir(parents=True, exist_ok=True)
            for path in (self._path, self._copy):
                write_whole(path, _to_bytes(self._values))
        except OSError as error:
            _log.warning("The preferences could not be written: %s", error)

    def _read_again(self) -> None:
        """Put the changes on what stands in the file that could not be read. Raises OSError if it still cannot."""
        self._values = _from_bytes(self._path.read_bytes()) or self._values
        _apply(self._values, self._changed)
        self.damage = ""

    def _load(self) -> tuple[dict[str, Any], Damage]:
        damage: Damage
        try:
            values = _from_bytes(self._path.read_bytes())
            damage = "lost"
        except FileNotFoundError:
            values, damage = None, ""
        except OSError as error:
            _log.warning("The preferences could not be read: %s", error)
            values, damage = None, "unreadable"
        if values is not None:
            return values, ""
        if damage == "lost":
            _log.warning("The preferences are damaged; they were set aside.")
            _set_aside(self._path)
        try:
            values = _from_bytes(self._copy.read_bytes())
        except OSError:
            values = None
        if values is None:
            return {}, damage
        return values, "unreadable" if damage == "unreadable" else "restored"

    @property
    def watched_folders(self) -> tuple[WatchedFolder, ...]:
        """The folders whose new files are taken by themselves, of all companies."""
        return watched_folders.from_values(*(self.get(key) for key in watched_folders.KEYS))

    @watched_folders.setter
    def watched_folders(self, folders: tuple[WatchedFolder, ...]) -> None:
        since = {(one.path, one.holds): one.since_ns for one in self.watched_folders}
        now_ns = time.time_ns()
        folders = tuple(replace(one, since_ns=since.get((one.path, one.holds), now_ns)) for one in folders)
        for key, value in watched_folders.to_values(folders).items():
            self.set(key, value)

    @property
    def companies_shown(self) -> dict[str, str]:
        """The company that the window is for, by its id, in each mode; in one that is not there the first."""
        kept = self.get("companies_shown", {})
        return {mode: company for mode, company in kept.items() if isinstance(company, str)}

    @companies_shown.setter
    def companies_shown(self, companies: dict[str, str]) -> None:
        self.set("companies_shown", companies)

    def folders_for(self, company_key: str) -> list[WatchedFolder]:
        """Return the watched folders whose files are for a company; empty for the first one."""
        return [folder for folder in self.watched_folders if folder.company == company_key]


def _apply(values: dict[str, Any], changes: dict[str, Any]) -> None:
    for key, value in changes.items():
        if value is None:
            values.pop(key, None)
        else:
            values[key] = value


def _to_bytes(values: dict[str, Any]) -> bytes:
    content = {**values, _CHECKSUM: _checksum(values)}
    return json.dumps(content, ensure_ascii=False, indent=1, sort_keys=True).encode("utf-8", "surrogatepass")


def _from_bytes(content: bytes) -> dict[str, Any] | None:
    """Return what stands in a file, None if it is damaged. One of an earlier version has no checksum."""
    try:
        values = json.loads(content)
    except ValueError:
        return None
    if not isinstance(values, dict):
        return None
    checksum = values.pop(_CHECKSUM, None)
    return values if checksum is None or checksum == _checksum(values) else None


def _checksum(values: dict[str, Any]) -> int:
    as_read = json.loads(json.dumps(values))  # where numbers are keys they are text then, in another order
    return zlib.crc32(json.dumps(as_read, sort_keys=True).encode("ascii"))


def _set_aside(path: Path) -> None:
    try:
        path.replace(path.with_name(path.name + ".damaged"))
    except OSError as error:
        _log.warning("The damaged preferences could not be set aside: %s", error)
