"""What is found in a file from a business system: invoices, files beside them, and what is neither."""

import hashlib
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from connect_app.documents.pdf_files import PdfFiles
from connect_app.domain.attachment import DocumentFacts
from connect_app.domain.manifest import EMPTY, Piece, PieceRole, Reason
from connect_app.formats.media_types import UNKNOWN
from connect_app.formats.parts import InvoicePart


class DocumentReader(Protocol):
    """The part of the document worker that is needed here."""

    def embedded_files(self, path: Path) -> PdfFiles:
        """Return all files inside a PDF; raises FileRefused."""

    def embedded_file(self, path: Path, number: int) -> bytes:
        """Return the bytes of one of them; raises FileRefused."""

    def inspect(self, path: Path, filename: str) -> DocumentFacts:
        """Return what is known of a document."""


@dataclass(frozen=True, slots=True)
class Spot:
    """Where the data of an invoice lie: the folder, and the stem by which other files there belong to it."""

    folder: str
    stem: str


@dataclass(frozen=True, slots=True)
class FoundFile:
    """A file that is no invoice. ``folder``: where its invoice is looked for; ``place`` is what people are told.

    ``reason``: why it cannot go out with any invoice. ``object_id``: by which an invoice names it, wherever it lies.
    ``inner``: what is inside of it and shares its fate. ``own_number``: of the invoice that it is itself.
    ``packed``: what is in it where it is an archive, which goes nowhere.
    ``belongs_as``: the name of the archive beside an invoice that it came in, by which its invoice is told.
    """

    name: str
    place: str
    folder: str
    content: bytes
    facts: DocumentFacts
    reason: Reason | None = None
    object_id: str = ""
    inner: tuple["FoundFile", ...] = ()
    own_number: str = ""
    belongs_as: str = ""
    packed: tuple[Piece, ...] = ()


@dataclass(frozen=True, slots=True)
class FoundInvoice:
    """One invoice of a file.

    ``part.data`` is the invoice's document; ``offset`` is where it stands in the file byte for byte, None where it
    does not. Where ``is_whole_file`` the invoice is the file itself (a PDF) and ``part.data`` is empty.
    ``source``: name and place of the file that its data are in. ``pieces`` stand in the manifests of the invoice and of
    the file; ``files`` came with it and are its attachments.
    """

    part: InvoicePart
    source: tuple[str, str]
    spot: Spot
    offset: int | None = None
    is_whole_file: bool = False
    pieces: tuple[Piece, ...] = ()
    files: tuple[FoundFile, ...] = ()


Found = FoundInvoice | FoundFile | Piece
"""What a walk through a file gives; a Piece stands in the manifest of the file alone."""


@dataclass(frozen=True, slots=True)
class Data:
    """What the client gave beside a PDF: a side-car's name and bytes, and what the clerk was asked for (JSON)."""

    sidecar_name: str | None = None
    sidecar: bytes | None = None
    facts: bytes | None = None

    @property
    def is_given(self) -> bool:
        """Whether there is any."""
        return self.sidecar is not None or self.facts is not None


def found_file(path: Path, name: str, place: str, folder: str, reader: DocumentReader) -> FoundFile:
    """Look at a file beside invoices. Whether a channel takes it is said in the plan, as of every attachment."""
    facts = reader.inspect(path, name)
    return FoundFile(name, place, folder, path.read_bytes(), facts, EMPTY if facts.size == 0 else None)


def unreadable_file(
    name: str, place: str, folder: str, reason: Reason, size: int = 0, sha256: str | None = None
) -> FoundFile:
    """Return a file whose bytes nobody can read; ``size`` is what its container says of it."""
    digest = hashlib.sha256(b"").hexdigest() if sha256 is None else sha256
    return FoundFile(name, place, folder, b"", DocumentFacts(size, digest, UNKNOWN), reason)


def piece_of(data: bytes, name: str, place: str, role: PieceRole, reason: Reason | None = None) -> Piece:
    """Return the piece for these bytes."""
    return Piece(name, place, len(data), hashlib.sha256(data).hexdigest(), role, reason)
