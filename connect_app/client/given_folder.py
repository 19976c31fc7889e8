"""What a folder holds that may be attached, and what a list in it says of its files."""

import csv
import os
import unicodedata
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from connect_app.documents.signatures import decode_text
from connect_app.domain.errors import FixData
from connect_app.domain.saying import say

MOST_FILES = 5_000
_LARGEST_LIST = 5_000_000
_NOT_MEANT = ("thumbs.db", "desktop.ini")
_COLUMNS = {
    "file": ("file", "filename", "fil", "filnamn", "datei", "dateiname", "fișier", "fisier", "nume fișier"),
    "number": (
        *("number", "nummer", "invoice", "invoice number", "faktura", "fakturanummer", "rechnung", "rechnungsnummer"),
        *("factură", "factura", "număr factură"),
    ),
    "order": ("order", "order number", "ordernummer", "auftrag", "bestellung", "bestellnummer", "comandă", "comanda"),
    "customer": ("customer", "customer number", "kund", "kundnummer", "kunde", "kundennummer", "client", "cod client"),
    "document_type": ("type", "document type", "typ", "dokumenttyp", "dokumentart", "tip", "tip document"),
    "note": ("note", "notering", "anteckning", "notiz", "bemerkung", "notă", "nota"),
}
_MEANINGS = {word: name for name, words in _COLUMNS.items() for word in words}


@dataclass(frozen=True, slots=True)
class Said:
    """What a list says of a file; empty where it says nothing."""

    number: str = ""
    order: str = ""
    customer: str = ""
    document_type: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class GivenFile:
    """A file that may be attached, and what a list says of it."""

    path: Path
    said: Said = Said()


@dataclass(frozen=True, slots=True)
class GivenFolder:
    """``lists``: the names of the lists that were read. ``lacking``: files that they name and that are not there.

    ``unreadable``: lists and folders below that could not be read, with why; they are among no others.
    """

    files: tuple[GivenFile, ...]
    lists: tuple[str, ...] = ()
    lacking: tuple[str, ...] = ()
    unreadable: tuple[tuple[Path, FixData], ...] = ()


def read_given(paths: Sequence[Path]) -> GivenFolder:
    """Return the files among these and in these folders, with all below them, by name; hidden ones are left out.

    A CSV with a column for the file and one for its invoice, order or customer is a list, and no file to attach.
    Raises FixData ``file_unreadable`` for one of these folders that cannot be read, and ``too_many_files``.
    """
    unreadable: dict[Path, FixData] = {}

    def note(error: OSError) -> None:
        if (path := Path(error.filename or "")) in paths:
            _fail(error)
        unreadable[path] = _unreadable(path)

    found = list(dict.fromkeys(_files(paths, note)))
    if len(found) > MOST_FILES:
        raise FixData("too_many_files", say("too_many_files", most=MOST_FILES))
    said: dict[Path, dict[str, Said]] = {}
    lists = []
    for path in [one for one in found if one.suffix.casefold() == ".csv"]:
        try:
            rows = _rows(path)
        except OSError:
            unreadable[path] = _unreadable(path)
            continue
        if rows:
            said.setdefault(path.parent, {}).update(rows)
            lists.append(path)
    files = [path for path in found if path not in lists and path not in unreadable]
    given = [GivenFile(path, _said_of(path, said)) for path in files]
    lacking = [name for folder, rows in said.items() for name in rows if not _is_there(folder, name, files)]
    return GivenFolder(tuple(given), tuple(path.name for path in lists), tuple(lacking), tuple(unreadable.items()))


def files_in(paths: Iterable[Path]) -> list[Path]:
    """Return these, with the files in a folder in its place, unless it has none; raises as `read_given`."""
    return list(dict.fromkeys(one for path in paths for one in (list(_files([path], _fail)) or [path])))


def _files(paths: Iterable[Path], on_error: Callable[[OSError], None]) -> Iterator[Path]:
    for path in paths:
        if not path.is_dir():
            yield path
            continue
        for folder, folders, names in os.walk(path, onerror=on_error):  # links to folders are not followed
            folders[:] = sorted(one for one in folders if not one.startswith("."))
            yield from (Path(folder) / name for name in sorted(names) if _is_meant(name))


def _fail(error: OSError) -> None:
    raise _unreadable(Path(error.filename or "")) from error


def _unreadable(path: Path) -> FixData:
    return FixData("file_unreadable", say("file_unreadable.check", name=path.name))


def _is_meant(name: str) -> bool:
    return not name.startswith((".", "~$")) and name.casefold() not in _NOT_MEANT


def _rows(path: Path) -> dict[str, Said]:
    """Return what a list says, by the names of its files; nothing if it is none. Raises OSError."""
    text = decode_text(path.read_bytes()) if path.stat().st_size <= _LARGEST_LIST else None
    lines = (text or "").splitlines()
    separator = max(";,\t", key=lines[0].count) if lines else ";"
    rows = csv.reader(lines, delimiter=separator)
    try:
        head = [_MEANINGS.get(cell.strip().casefold(), "") for cell in next(rows, [])]
        if "file" not in head or not {"number", "order", "customer"} & set(head):
            return {}
        named = [{name: cell.strip() for name, cell in zip(head, row, strict=False) if name} for row in rows]
    except csv.Error:
        return {}
    return {_plain(row.pop("file")): Said(**row) for row in named if row.get("file")}


def _plain(name: str) -> str:
    return unicodedata.normalize("NFC", name.replace("\\", "/")).casefold()


def _said_of(path: Path, said: dict[Path, dict[str, Said]]) -> Said:
    for folder in path.parents:
        rows = said.get(folder)
        if rows and (found := rows.get(_plain(path.relative_to(folder).as_posix())) or rows.get(_plain(path.name))):
            return found
    return Said()


def _is_there(folder: Path, name: str, files: Sequence[Path]) -> bool:
    below = (path for path in files if folder in path.parents)
    return any(name in (_plain(path.name), _plain(path.relative_to(folder).as_posix())) for path in below)
