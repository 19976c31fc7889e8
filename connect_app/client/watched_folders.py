"""What the clerk says of a folder that is watched: what lies in it, and what becomes of the files there."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path
from typing import Any


class Holds(StrEnum):
    """What the files of a folder are."""

    INVOICES = "invoices"
    ATTACHMENTS = "attachments"


class Originals(StrEnum):
    """What becomes of a file that was taken.

    ``MOVED``: into a folder beside it, once the outbox has it. ``DELETED``: once the gateway has answered that it has
    these bytes.
    """

    STAY = "stay"
    MOVED = "moved"
    DELETED = "deleted"


@dataclass(frozen=True, slots=True)
class WatchedFolder:
    """``company``: for which company its files are, by its id; empty for the first one.

    ``since_ns``: since when it is watched; 0 if that was never noted, None if it begins now.
    """

    path: Path
    company: str = ""
    holds: Holds = Holds.INVOICES
    with_subfolders: bool = False
    originals: Originals = Originals.STAY
    since_ns: int | None = field(default=None, compare=False)


def company_of(path: Path, folders: Sequence[WatchedFolder]) -> str | None:
    """Return for which company a file is by the innermost of these folders; None if it lies in none."""
    around = [folder for folder in folders if path.is_relative_to(folder.path)]
    return max(around, key=lambda folder: len(folder.path.parts)).company if around else None


# On disk, so that an earlier version reads the folders of invoices as it always did, and sees no others:
KEYS = FOLDERS, COMPANIES, WAYS, SINCE = (
    "watched_folders",
    "companies_of_folders",
    "ways_of_folders",
    "folders_watched_since",
)


def to_values(folders: Iterable[WatchedFolder]) -> dict[str, Any]:
    """Return folders as they stand in the preferences; None where there is nothing to say."""
    folders = list(folders)
    ways = {
        str(one.path): {"holds": one.holds, "with_subfolders": one.with_subfolders, "originals": one.originals}
        for one in folders
        if one != WatchedFolder(one.path, one.company)
    }
    return {
        FOLDERS: [str(one.path) for one in folders if one.holds is Holds.INVOICES],
        COMPANIES: {str(one.path): one.company for one in folders if one.company} or None,
        WAYS: ways or None,
        SINCE: {str(one.path): one.since_ns for one in folders if one.since_ns} or None,
    }


def from_values(paths: object, companies: object, ways: object, since: object) -> tuple[WatchedFolder, ...]:
    """Return the folders that stand in the preferences; what cannot be understood leaves a file where it is."""
    companies = companies if isinstance(companies, dict) else {}
    ways = ways if isinstance(ways, dict) else {}
    since = since if isinstance(since, dict) else {}
    named = [path for path in (paths if isinstance(paths, list) else []) if isinstance(path, str)]
    named += [path for path, way in ways.items() if isinstance(way, dict) and way.get("holds") == Holds.ATTACHMENTS]
    return tuple(
        _folder(path, companies.get(path, ""), ways.get(path, {}), since.get(path)) for path in dict.fromkeys(named)
    )


def _folder(path: str, company: object, way: Mapping[str, object], since_ns: object) -> WatchedFolder:
    way = way if isinstance(way, dict) else {}
    originals = way.get("originals")
    return WatchedFolder(
        Path(path),
        company if isinstance(company, str) else "",
        Holds.ATTACHMENTS if way.get("holds") == Holds.ATTACHMENTS else Holds.INVOICES,
        way.get("with_subfolders") is True,
        next((one for one in Originals if one == originals), Originals.STAY),
        since_ns if isinstance(since_ns, int) else 0,
    )
