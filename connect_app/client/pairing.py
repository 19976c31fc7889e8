"""What lies side by side and belongs together: an XML and its picture, a PDF and its side-car. They go up as one.

Which XML a file belongs to is told by its name inside one folder, by the rule that holds for archives, too
(`domain.pairing`), or by the name that stands in a side-car. Numbers and contents are known to the gateway alone, which
looks at the names once more. Where more than one would fit, nothing is guessed: each goes up as it is.
"""

import csv
import io
import json
import os
import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from connect_app.client.disk import open_regular
from connect_app.domain.errors import ConnectError
from connect_app.domain.pairing import Candidate, Fit, Folder, Match, same_name

DATA_SUFFIX = ".xml"
PDF_SUFFIX = ".pdf"
_TABLE_SUFFIX = ".csv"
SIDECAR_SUFFIXES = (".json", _TABLE_SUFFIX)
BESIDE_SUFFIXES = frozenset(
    {PDF_SUFFIX, ".zip", ".png", ".jpg", ".jpeg", ".tif", ".tiff", ".xlsx", ".ods", ".docx", ".odt", ".heic", ".webp"}
)
"""What may lie beside an XML as its picture or its attachment; the gateway looks into each."""

_WORD = re.compile(r"[^\W\d_]{3}")
_NAME_COLUMNS = ("file", "pdf_name")
_MAX_SIDECAR = 10_000_000

Names = Mapping[Path, frozenset[str]]
"""For side-cars that name their PDFs: the keys (`same_name`) of these names."""


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


def together(paths: Iterable[Path], names: Names | None = None, *, is_growing: bool = False) -> list[Together]:
    """Return these files as they go up, in the order of the first of each; a file that is given twice counts once.

    ``is_growing``: more may still come into these folders. There a name that begins like a number may be that of an
    invoice that is not there yet, so only words behind a beginning make a pair.
    """
    paths = list(dict.fromkeys(paths))
    owners = _owners(paths, names or {})
    folders: dict[Path, list[Path]] = {}
    for path in paths:
        folders.setdefault(path.parent, []).append(path)
    units: dict[Path, Together] = {}
    joined: set[Path] = set()
    for members in folders.values():
        for unit in _units_of(members, owners, is_growing=is_growing):
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
        found += listed[path.parent].get(same_name(path.stem), ())
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
        same_name(str(value).strip())
        for row in rows
        for column, value in row.items()
        if isinstance(column, str) and column.strip().casefold() in _NAME_COLUMNS and value
    )


def _units_of(members: Sequence[Path], owners: Mapping[Path, Path], *, is_growing: bool) -> list[Together]:
    """Return the files of one folder as they go up; those that were joined stand there alone, too."""
    data = [path for path in members if path.suffix.casefold() == DATA_SUFFIX]
    exact = _stems_of(data)
    sidecars = _sidecars_of([path for path in members if same_name(path.stem) not in exact]) | {
        path: owner for path, owner in owners.items() if same_name(path.stem) not in exact
    }
    named = {*sidecars.values(), *owners.values()}
    beside: dict[Path, list[Path]] = {path: [] for path in data}
    folder = Folder([Candidate(str(number), path.stem) for number, path in enumerate(data)])
    for path in members:
        if path in sidecars or path in named or path.suffix.casefold() not in BESIDE_SUFFIXES | {_TABLE_SUFFIX}:
            continue
        match = folder.match(path.name)
        is_spare = match.fit is Fit.STEM and path.suffix.casefold() == _TABLE_SUFFIX  # a side-car that nothing needs
        if not is_spare and _is_joined(match, path, data, is_growing=is_growing):
            beside[data[int(match.keys[0])]].append(path)
    return [Together(path, sidecars.get(path), tuple(beside.get(path, ()))) for path in members]


def _stems_of(data: Sequence[Path]) -> set[str]:
    """Return the stems that exactly one of these files has."""
    counts = Counter(same_name(path.stem) for path in data)
    return {stem for stem, count in counts.items() if count == 1}


def _is_joined(match: Match, path: Path, data: Sequence[Path], *, is_growing: bool) -> bool:
    """Say whether a file goes up with the one invoice that its name fits, or is a question for: the gateway asks.

    Where several fit alike, none of them may have it.
    """
    if len(match.keys) != 1 or match.fit is Fit.STEM or not is_growing:
        return len(match.keys) == 1
    behind = same_name(path.stem)[len(same_name(data[int(match.keys[0])].stem)) :]
    return _WORD.search(behind) is not None


def _sidecars_of(members: Sequence[Path]) -> dict[Path, Path]:
    """Return for each PDF the one side-car that has its stem."""
    groups: dict[str, list[Path]] = {}
    for path in members:
        groups.setdefault(same_name(path.stem), []).append(path)
    found: dict[Path, Path] = {}
    for group in groups.values():
        pdfs = [path for path in group if path.suffix.casefold() == PDF_SUFFIX]
        sidecars = [path for path in group if path.suffix.casefold() in SIDECAR_SUFFIXES]
        is_data = any(path.suffix.casefold() == DATA_SUFFIX for path in group)
        if len(sidecars) == len(pdfs) == 1 and not is_data:
            found[pdfs[0]] = sidecars[0]
    return found


def _owners(paths: Sequence[Path], names: Names) -> dict[Path, Path]:
    """Return for each PDF that exactly one side-car of its folder names that side-car."""
    by_name: dict[tuple[Path, str], list[Path]] = {}
    for sidecar, named in names.items():
        for name in named:
            by_name.setdefault((sidecar.parent, name), []).append(sidecar)
    owners = {}
    for path in paths:
        found = by_name.get((path.parent, same_name(path.name)), ())
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
            found.setdefault(same_name(path.stem), []).append(path)
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
