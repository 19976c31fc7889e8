"""Files of a watched folder that hold invoices: they go up as they are, with what lies beside them."""

from collections import Counter
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Protocol

from connect_app.client.jobs import Job
from connect_app.client.outbox import Outbox
from connect_app.client.pairing import SIDECAR_SUFFIXES, Together, names_in_sidecar, together
from connect_app.client.taken_list import Stamp
from connect_app.client.taking import unexpected
from connect_app.client.watched_folders import Holds, WatchedFolder
from connect_app.domain.errors import ConnectError

INVOICE_SUFFIXES = frozenset({".xml", ".zip", ".pdf"})


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of files: taken, with an error, or (neither) still waiting for something.

    ``hashes``: SHA-256 of what was taken, where that is known.
    """

    unit: Together
    is_taken: bool = False
    error: ConnectError | None = None
    hashes: Mapping[Path, str] = field(default_factory=dict)


class Takes(Protocol):
    """What takes the files of watched folders of one kind."""

    holds: Holds

    def is_meant(self, path: Path) -> bool:
        """Say whether a file of this name is looked for."""

    def units(self, found: Mapping[str, Stamp]) -> list[Together]:
        """Return these files as they go together."""

    def note_decided(self, paths: Collection[Path]) -> None:
        """A person has decided about these files."""

    def take(self, folder: WatchedFolder, due: Sequence[Together], unsettled: Sequence[Path]) -> Iterator[Outcome]:
        """Take files that are still, and say of each what became of it; ``unsettled`` lie there and are not still."""


class InvoiceFiles:
    """Puts invoice files into the outbox; without a connection, too."""

    holds = Holds.INVOICES

    def __init__(self, outbox: Outbox) -> None:
        self._outbox = outbox
        self._names: dict[Path, tuple[Stamp, frozenset[str]]] = {}

    def is_meant(self, path: Path) -> bool:
        """Say whether a file of this name may be or hold an invoice."""
        return path.suffix.casefold() in INVOICE_SUFFIXES

    def units(self, found: Mapping[str, Stamp]) -> list[Together]:
        """Return these files as they go up; a list beside them is read anew only where it has changed."""
        paths = [Path(path) for path in sorted(found)]
        names = {}
        for path in paths:
            if path.suffix.casefold() in SIDECAR_SUFFIXES:
                stamp = found[str(path)]
                known = self._names.get(path)
                names[path] = known if known is not None and known[0] == stamp else (stamp, names_in_sidecar(path))
        self._names = names
        return together(paths, {path: named for path, (_stamp, named) in names.items()}, is_growing=True)

    def note_decided(self, paths: Collection[Path]) -> None:
        """Nothing here waits for a person."""

    def take(self, folder: WatchedFolder, due: Sequence[Together], unsettled: Sequence[Path]) -> Iterator[Outcome]:
        """Copy each into the outbox; the original is only read."""
        for unit in due:
            try:
                job = self._outbox.add_file(folder.company, unit.main, sidecar=unit.sidecar, beside=unit.beside)
            except ConnectError as error:
                yield Outcome(unit, error=error)
            except Exception as error:
                yield Outcome(unit, error=unexpected(error))
            else:
                # If the program dies here the file is taken once more, and the gateway knows its bytes.
                yield Outcome(unit, is_taken=True, hashes=_hashes(unit, job))


def _hashes(unit: Together, job: Job) -> dict[Path, str]:
    hashes = {unit.main: job.sha256}
    if unit.sidecar is not None and job.sidecar_sha256 is not None:
        hashes[unit.sidecar] = job.sidecar_sha256
    return hashes | {path: piece.sha256 for path, piece in zip(unit.beside, job.beside, strict=True)}


def shared_sidecars(units: Sequence[Together]) -> Counter[Path]:
    """Return the side-cars that say something of several files, with of how many."""
    counts = Counter(unit.sidecar for unit in units if unit.sidecar is not None)
    return Counter({sidecar: count for sidecar, count in counts.items() if count > 1})
