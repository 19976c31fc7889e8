"""The print folder: where a print provider or a print server takes jobs from."""

import contextlib
import json
import os
from pathlib import Path

from connect_app.domain.delivery import NoAnswer
from connect_app.domain.errors import TryLater
from connect_app.gateway.channels.interface import ABSENT, UNKNOWN, Found, Knowledge, News, Parcel


class FolderPrinter:
    """A folder that a print provider or a print server takes jobs from.

    The ticket is prepared under a hidden name before anything else and gets its own name last, whole and on the disk:
    who takes jobs by their tickets never sees half a job. ``is_emptied``: somebody takes jobs away, so that a missing
    ticket may mean that the job is done.
    """

    name = "folder"

    def __init__(self, folder: Path, *, is_emptied: bool = True) -> None:
        self._folder = folder
        self._is_emptied = is_emptied

    def put(self, parcel: Parcel, name: str) -> str:
        """Write the print file and its ticket; raises TryLater ``print_folder``."""
        ticket = json.dumps(parcel.label, ensure_ascii=False, indent=1).encode()
        try:
            prepared = self._prepared(name)
            _write_through(prepared, ticket)
            half = self._folder / f".{name}.pdf.part"
            _write_through(half, parcel.data)
            half.replace(self._folder / f"{name}.pdf")
        except OSError as error:
            raise TryLater(
                "print_folder", f"The print folder cannot be written to ({error.strerror}). Check the folder."
            ) from error
        try:
            prepared.replace(self._ticket(name))
        except OSError as error:
            raise NoAnswer("print_folder", f"The print folder was lost while writing ({error.strerror}).") from error
        _flush_folder(self._folder)
        return f"{name}.pdf"

    def find(self, name: str) -> Found:
        """Look for the ticket; with neither ticket nor preparation left, somebody may have taken the job."""
        if not self._folder.is_dir():
            raise TryLater("print_folder", "The print folder cannot be reached.")
        if self._ticket(name).exists():
            return Found(Knowledge.FOUND, f"{name}.pdf")
        if self._prepared(name).exists() or not self._is_emptied:
            return ABSENT
        return UNKNOWN

    def news(self, cursor: str | None) -> tuple[tuple[News, ...], str | None]:
        """A folder says nothing."""
        return (), cursor

    def _ticket(self, name: str) -> Path:
        return self._folder / f"{name}.json"

    def _prepared(self, name: str) -> Path:
        return self._folder / f".{name}.json.part"


def _write_through(path: Path, data: bytes) -> None:
    with path.open("wb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())


def _flush_folder(folder: Path) -> None:
    with contextlib.suppress(OSError):  # network folders and Windows offer no handle to flush
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
