"""The print folder: where a print provider or a print server takes jobs from."""

import contextlib
import json
import os
from pathlib import Path

from connect_app.domain.delivery import NoAnswer
from connect_app.domain.errors import FixData, TryLater
from connect_app.domain.saying import say
from connect_app.domain.system_faults import cause
from connect_app.gateway.channels.interface import ABSENT, UNKNOWN, Found, Knowledge, News, Parcel
from connect_app.system.flushing import flush_folder
from connect_app.system.private import share


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
        """Write the print file and its ticket; raises TryLater ``print_folder`` or FixData ``print_file_exists``."""
        ticket = json.dumps(parcel.label, ensure_ascii=False, indent=1).encode()
        try:
            if self._is_another_job(parcel, name):
                raise FixData(
                    "print_file_exists",
                    say("print_file_exists", name=name),
                )
            prepared = self._prepared(name)
            self._write_through(prepared, ticket)
            half = self._folder / f".{name}.pdf.part"
            self._write_through(half, parcel.data)
            half.replace(self._folder / f"{name}.pdf")
        except OSError as error:
            raise TryLater("print_folder", say("print_folder.not_written", cause=cause(error))) from error
        try:
            prepared.replace(self._ticket(name))
        except OSError as error:
            raise NoAnswer("print_folder", say("print_folder.lost", cause=cause(error))) from error
        with contextlib.suppress(OSError):  # a network folder may not even offer a handle to flush
            flush_folder(self._folder)
        return f"{name}.pdf"

    def find(self, name: str) -> Found:
        """Look for the ticket; with neither ticket nor preparation left, somebody may have taken the job."""
        if not self._folder.is_dir():
            raise TryLater("print_folder", say("print_folder"))
        if self._ticket(name).exists():
            return Found(Knowledge.FOUND, f"{name}.pdf")
        if self._prepared(name).exists() or not self._is_emptied:
            return ABSENT
        return UNKNOWN

    def news(self, cursor: str | None) -> tuple[tuple[News, ...], str | None]:
        """A folder says nothing."""
        return (), cursor

    def _write_through(self, path: Path, data: bytes) -> None:
        with path.open("wb") as file:
            if self._is_emptied:
                share(file.fileno())
            file.write(data)
            file.flush()
            os.fsync(file.fileno())

    def _is_another_job(self, parcel: Parcel, name: str) -> bool:
        """Say whether files of this name are there that no earlier attempt of the same delivery has put."""
        for place in (self._ticket(name), self._prepared(name)):
            if place.exists():
                return not _tells_of(place, parcel.shipment.delivery_id)
        there = self._folder / f"{name}.pdf"
        return there.exists() and there.read_bytes() != parcel.data

    def _ticket(self, name: str) -> Path:
        return self._folder / f"{name}.json"

    def _prepared(self, name: str) -> Path:
        return self._folder / f".{name}.json.part"


def _tells_of(ticket: Path, delivery_id: str) -> bool:
    try:
        found = json.loads(ticket.read_bytes())
    except ValueError:  # cut off while it was prepared: that was an attempt of ours, and the name has the id in it
        return ticket.name.startswith(".")
    return isinstance(found, dict) and found.get("delivery_id") == delivery_id
