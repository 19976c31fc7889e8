"""Mended documents that wait for the clerk to look at them: a day, in a folder of their own, in no list."""

import json
import time
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from connect_app.documents.mending.steps import Mended
from connect_app.domain.errors import TryLater
from connect_app.domain.identifiers import new_id
from connect_app.domain.saying import say
from connect_app.domain.system_faults import system_fault

KEPT_S = 24 * 3600
FOLDER = "mended"


@dataclass(frozen=True, slots=True)
class KeptFile:
    """A mended document: its bytes and their media type."""

    content: bytes
    media_type: str


class MendedFiles:
    """Keeps mended documents for whom they were made. What a crash leaves half written is swept with the old ones."""

    def __init__(self, data: Path) -> None:
        self._folder = data / FOLDER

    def keep(self, company_id: str, by: str, mended: Mended) -> str:
        """Keep a document and return the name under which it is found again; raises TryLater ``disk_full``."""
        self.sweep()
        name = new_id()
        owner = {"company": company_id, "by": by, "media_type": mended.media_type}
        try:
            self._folder.mkdir(exist_ok=True)
            (self._folder / name).write_bytes(mended.content)
            (self._folder / f"{name}.json").write_text(json.dumps(owner), "utf-8")
        except OSError as error:
            for one in (name, f"{name}.json"):
                (self._folder / one).unlink(missing_ok=True)
            raise system_fault(error.errno) from error
        return name

    def find(self, company_id: str, by: str, name: str) -> KeptFile | None:
        """Return what was kept under a name for this user of this company; None for anybody else, and after a day."""
        if not name.replace("-", "").isalnum():
            return None
        try:
            owner = json.loads((self._folder / f"{name}.json").read_text("utf-8"))
            if (owner["company"], owner["by"]) != (company_id, by) or self._is_old(self._folder / name):
                return None
            return KeptFile((self._folder / name).read_bytes(), owner["media_type"])
        except (FileNotFoundError, ValueError, KeyError):
            return None
        except OSError as error:
            raise TryLater("file_unreadable", say("mended_unreadable")) from error

    def sweep(self) -> None:
        """Remove what is older than a day."""
        with suppress(OSError):
            for one in tuple(self._folder.iterdir()):
                if self._is_old(one):
                    one.unlink(missing_ok=True)

    def _is_old(self, path: Path) -> bool:
        return abs(time.time() - path.stat().st_mtime) > KEPT_S
