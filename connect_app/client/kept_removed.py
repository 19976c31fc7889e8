"""Attachments that were removed here, kept on this computer for a while: they can be put back after a restart, too."""

import json
import logging
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import NamedTuple

from connect_app.client.disk import remove_tree, write_new, write_whole
from connect_app.client.removing import Removed
from connect_app.contract.files import Attachment
from connect_app.system.flushing import flush_folder

KEPT_DAYS = 30
SEEN_DAYS = 10
"""So many days of work must have passed, too, before something goes for its age: a clock that jumps is no reason."""
MAX_KEPT = 200
MAX_SIZE = 500_000_000
"""Beyond any of these the oldest go."""

_CONTENT, _ORIGINAL, _SAID, _DAYS = "content", "original", "said.json", ".days.json"

_log = logging.getLogger(__name__)


class _Entry(NamedTuple):
    at: datetime
    company_id: str
    attachment: Attachment
    size: int


class KeptRemoved:
    """What lies in ``folder``, one folder for each attachment; it is looked at when it is first needed."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._known: dict[str, _Entry] | None = None

    def keep(self, company_id: str, removed: Removed) -> None:
        """Keep what was removed; where the disk does not let that be, it is only said in the log."""
        entries = self._entries()
        one = removed.attachment
        if not removed.content:  # it was damaged
            return
        new, final = self._folder / f".new-{one.id}", self._folder / one.id
        at = datetime.now(UTC)
        said = {"at": at.isoformat(), "company_id": company_id, "attachment": one.model_dump(mode="json")}
        try:
            remove_tree(new)
            new.mkdir(parents=True, mode=0o700)
            write_new(new / _CONTENT, removed.content)
            if removed.original is not None:
                write_new(new / _ORIGINAL, removed.original)
            write_new(new / _SAID, json.dumps(said, ensure_ascii=False).encode())
            new.replace(final)
            flush_folder(self._folder)
        except OSError as error:
            _log.warning("The removed attachment %s could not be kept: %s", one.id, error)
            remove_tree(new)
            return
        size = len(removed.content) + len(removed.original or b"")
        self._known = {**entries, one.id: _Entry(at, company_id, one, size)}
        self._drop_old()

    def newest_of(self, company_id: str, invoice_id: str) -> Attachment | None:
        """Return the attachment that was removed last from an invoice, None if none is kept."""
        mine = [
            one
            for one in self._entries().values()
            if (one.company_id, one.attachment.invoice_id) == (company_id, invoice_id)
        ]
        return max(mine, key=lambda one: one.at).attachment if mine else None

    def load(self, attachment_id: str) -> Removed | None:
        """Return what was kept, None if it is not there any more."""
        entry = self._entries().get(attachment_id)
        if entry is None:
            return None
        folder = self._folder / attachment_id
        try:
            original = (folder / _ORIGINAL).read_bytes() if (folder / _ORIGINAL).exists() else None
            return Removed(entry.attachment, (folder / _CONTENT).read_bytes(), original)
        except FileNotFoundError:
            self.forget(attachment_id)
            return None
        except OSError as error:
            _log.warning("The removed attachment %s cannot be read: %s", attachment_id, error)
            return None

    def forget(self, attachment_id: str) -> None:
        """Keep it no longer: it hangs on its invoice again."""
        self._known = {key: one for key, one in self._entries().items() if key != attachment_id}
        remove_tree(self._folder / attachment_id)

    def _entries(self) -> dict[str, _Entry]:
        if self._known is None:
            self._known = dict(filter(None, map(_read, self._folders())))
            self._drop_old()
        return self._known

    def _folders(self) -> list[Path]:
        try:
            return [path for path in self._folder.iterdir() if not path.name.startswith(".")]
        except OSError:
            return []

    def _drop_old(self) -> None:
        known = self._known or {}
        oldest = datetime.now(UTC) - timedelta(days=KEPT_DAYS)
        days = self._days_of_work() if any(one.at < oldest for one in known.values()) else []
        size = 0
        for count, (key, one) in enumerate(sorted(known.items(), key=lambda item: item[1].at, reverse=True), 1):
            size += one.size
            is_old = one.at < oldest and sum(day > one.at.date().isoformat() for day in days) >= SEEN_DAYS
            if is_old or count > MAX_KEPT or size > MAX_SIZE:
                self.forget(key)

    def _days_of_work(self) -> list[str]:
        """Return the days on which something here was old, with today, which is noted."""
        path, today = self._folder / _DAYS, datetime.now(UTC).date().isoformat()
        try:
            noted = [str(day) for day in json.loads(path.read_bytes())]
        except (OSError, ValueError, TypeError):
            noted = []
        if today in noted:
            return noted
        days = [*noted, today][-SEEN_DAYS:]
        try:
            write_whole(path, json.dumps(days).encode())
        except OSError as error:
            _log.warning("A day could not be noted beside the removed attachments: %s", error)
        return days


def _read(folder: Path) -> tuple[str, _Entry] | None:
    """Return what is kept in a folder. What cannot be read now, or only by a newer version, is left as it is."""
    try:
        said = json.loads((folder / _SAID).read_bytes())
    except ValueError:  # written on a disk that was full, or damaged since
        remove_tree(folder)
        return None
    except OSError as error:
        _log.warning("A removed attachment cannot be read now: %s", error)
        return None
    try:
        attachment = Attachment.model_validate(said["attachment"])
        size = sum(path.stat().st_size for path in folder.iterdir())
        return folder.name, _Entry(datetime.fromisoformat(said["at"]), said["company_id"], attachment, size)
    except (OSError, ValueError, KeyError, TypeError) as error:
        _log.warning("A removed attachment cannot be understood: %s", error)
        return None
