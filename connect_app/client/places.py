"""Where the client keeps what it keeps: the gateway's data, the outbox, the preferences, the log."""

import os
import sys
from dataclasses import dataclass
from pathlib import Path

DATA_DIR_VARIABLE = "CONNECT_DATA_DIR"


@dataclass(frozen=True, slots=True)
class Places:
    """Folders and files of one client. ``data`` is the folder of the embedded gateway; the outbox lies in it.

    Practice and real work never share ``data``: what waits in one can never go out through the other.
    """

    data: Path
    preferences: Path

    @property
    def outbox(self) -> Path:
        """The folder of the outbox."""
        return self.data / "outbox"

    @property
    def watched(self) -> Path:
        """The list of what was taken from watched folders of invoices."""
        return self.data / "watched.json"

    @property
    def watched_attachments(self) -> Path:
        """The list of what was taken from watched folders of attachments."""
        return self.data / "watched-attachments.json"


def find_places(*, practice: bool, data: Path | None = None) -> Places:
    """Return the places for practice or real work.

    ``data`` (``--data``) is taken as it is, everything in it. Otherwise the base is the folder in CONNECT_DATA_DIR,
    or the one that the system has for the data of programs, with a folder ``practice`` and a folder ``own`` in it.
    """
    if data is not None:
        folder = data.absolute()
        return Places(folder, folder / "preferences.json")
    base = base_folder()
    return Places(base / ("practice" if practice else "own"), base / "preferences.json")


def base_folder() -> Path:
    """Return the folder of everything that the client keeps on this computer."""
    named = os.environ.get(DATA_DIR_VARIABLE)
    if named:
        return Path(named).absolute()
    # Imported here: nobody who names a folder needs it.
    import platformdirs

    return Path(platformdirs.user_data_path("Connect", appauthor=False, roaming=False))


def program_command() -> list[str]:
    """Return how this program is started again: through the interpreter, or itself where it is packaged."""
    if getattr(sys, "frozen", False):
        return [sys.executable]
    if sys.platform == "win32":
        # There a virtual environment's python.exe starts another process, and the pid would be the wrong one.
        return [str(getattr(sys, "_base_executable", sys.executable)), "-m", "connect_app"]
    return [sys.executable, "-m", "connect_app"]
