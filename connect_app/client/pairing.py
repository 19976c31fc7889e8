"""What lies side by side and belongs together: an XML and its picture, a PDF and its side-car. They go up as one.

Only an exact stem inside one folder makes a pair here, without regard to case and Unicode form, or the name that stands
in a side-car. Where more than one would fit, nothing is guessed: each goes up as it is, and the gateway asks.
"""

import csv
import io
import json
import os
import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from connect_app.client.disk import open_regular
from connect_app.domain.errors import ConnectError

DATA_SUFFIX = ".xml"
PDF_SUFFIX = ".pdf"
SIDECAR_SUFFIXES = (".json", ".csv")
BESIDE_SUFFIXES = frozenset(
    {PDF_SUFFIX, ".png", ".jpg", ".jpeg", ".tif", ".tiff", ".xlsx", ".ods", ".docx", ".odt", ".heic", ".webp"}
)
"""What may lie beside an XML as its picture or its attachment; the gateway looks into each."""

_NAME_COLUMNS = ("file", "pdf_name")
_MAX_SIDECAR = 10_000_000

Names = Mapping[Path, frozenset[str]]
"""For side-cars that name their PDFs: the keys (`name_key`) of these names."""


@dataclass(frozen=True, slots=True)
class Together:
    """What goes up as one: ``main`` holds or is the invoice."""

    main: Path
    sidecar: Path | None = None
    beside: tuple[Path, ...] = ()

    @property
    def paths(self) -> tuple[Path, ...]:
        """All of it."""
        return (self.main, *((self.sidecar,) if self.sidecar is not None else ()), *self.beside)


def name_key(name: str) -> str:
    """Return a name as it is compared: a Mac writes other bytes for the same letters, Windows other cases."""
    return unicodedata.normalize("NFC", unicodedata.normalize("NFC", name).casefold())


def together(paths: Iterable[Path], names: Names | None = None) -> list[Together]:
    """Return these files as they go up, in the order of the first of each; a file that is given twice counts once."""
    paths = list(dict.fromkeys(paths))
    groups: dict[tuple[Path, str], list[Path]] = {}
    for path in paths:
        groups.setdefault((path.parent, name_key(path.stem)), []).append(path)
    owners = _owners(paths, names or {})
    units: dict[Path, Together] = {}
    joined: set[Path] = set()
    for group in groups.values():
        for unit in _units_of(group, owners):
            units[unit.main] = unit
            joined.update(unit.paths[1:])
    first = {path: place for place, path in enumerate(paths)}
    mains = [path for path in paths if path in units and path not in joined]
    return sorted((units[main] for main in mains), key=lambda unit: min(first[path] for path in unit.paths))


def together_as_given(paths: Sequence[Path]) -> list[Together]:
    """Return how files go up that a person named: together among themselves, and with the side-cars beside them."""
    everything = with_sidecars(paths)
    given = set(paths)
    # A side-car that was found on disk and belongs to nothing here was not named.
    return [unit for unit in together(everything, names_in(everything)) if given.intersection(unit.paths)]


def with_sidecars(paths: Sequence[Path]) -> list[Path]:
    """Return the files, and the side-cars that lie on disk beside the PDFs among them under the same name."""
    found = list(paths)
    listed: dict[Path, dict[str, list[Path]]] = {}
    for path in paths:
        if path.suffix.casefold() != PDF_SUFFIX:
            continue
        if path.parent not in listed:
            listed[path.parent] = _sidecars_in(path.parent)
        found += listed[path.parent].get(name_key(path.stem), ())
    return list(dict.fromkeys(found))


def names_in(paths: Iterable[Path]) -> dict[Path, frozenset[str]]:
    """Return what the side-cars among these files name; one that cannot be read names nothing."""
    return {path: names_in_sidecar(path) for path in paths if path.suffix.casefold() in SIDECAR_SUFFIXES}


def names_in_sidecar(path: Path) -> frozenset[str]:
    """Return the keys of the PDFs that a side-car names, none if it names none or cannot be read."""
    try:
        with open_regular(path) as stream:
            data = stream.read(_MAX_SIDECAR + 1)
        text = _decoded(data) if len(data) <= _MAX_SIDECAR else ""
        rows = _json_rows(text) if path.suffix.casefold() == ".json" else _csv_rows(text)
    except (ConnectError, OSError, ValueError, RecursionError, csv.Error):
        return frozenset()
    return frozenset(
        name_key(str(value).strip())
        for row in rows
        for column, value in row.items()
        if isinstance(column, str) and column.strip().casefold() in _NAME_COLUMNS and value
    )


def _units_of(group: Sequence[Path], owners: Mapping[Path, Path]) -> list[Together]:
    data = [path for path in group if path.suffix.casefold() == DATA_SUFFIX]
    if len(data) == 1:
        beside = tuple(path for path in group if path.suffix.casefold() in BESIDE_SUFFIXES)
        rest = [path for path in group if path not in beside and path != data[0]]
        return [Together(data[0], beside=beside), *(Together(path) for path in rest)]
    pdfs = [path for path in group if path.suffix.casefold() == PDF_SUFFIX]
    sidecars = [path for path in group if path.suffix.casefold() in SIDECAR_SUFFIXES]
    by_stem = sidecars[0] if len(sidecars) == len(pdfs) == 1 and not data else None
    return [Together(path, owners.get(path, by_stem) if path in pdfs else None) for path in group]


def _owners(paths: Sequence[Path], names: Names) -> dict[Path, Path]:
    """Return for each PDF that exactly one side-car of its folder names that side-car."""
    by_name: dict[tuple[Path, str], list[Path]] = {}
    for sidecar, named in names.items():
        for name in named:
            by_name.setdefault((sidecar.parent, name), []).append(sidecar)
    owners = {}
    for path in paths:
        found = by_name.get((path.parent, name_key(path.name)), ())
        if path.suffix.casefold() == PDF_SUFFIX and len(found) == 1:
            owners[path] = found[0]
    return owners


def _sidecars_in(folder: Path) -> dict[str, list[Path]]:
    found: dict[str, list[Path]] = {}
    try:
        with os.scandir(folder) as entries:
            names = [entry.name for entry in entries]
    except OSError:
        return found
    for name in sorted(names):
        path = folder / name
        if path.suffix.casefold() in SIDECAR_SUFFIXES and path.is_file():
            found.setdefault(name_key(path.stem), []).append(path)
    return found


def _decoded(data: bytes) -> str:
    encodings = ("utf-16",) if data.startswith((b"\xff\xfe", b"\xfe\xff")) else ("utf-8-sig", "cp1252")
    for encoding in encodings:
        try:
            return data.decode(encoding)
        except UnicodeDecodeError:
            continue
    return ""


def _json_rows(text: str) -> list[dict[Any, Any]]:
    content = json.loads(text)
    if isinstance(content, dict) and isinstance(content.get("invoices"), list):
        content = content["invoices"]
    return [row for row in (content if isinstance(content, list) else [content]) if isinstance(row, dict)]


def _csv_rows(text: str) -> list[dict[Any, Any]]:
    header = text.lstrip().partition("\n")[0]
    delimiter = max(";,\t", key=header.count)
    return list(csv.DictReader(io.StringIO(text, newline=""), delimiter=delimiter, restval=""))
