"""A walk through archives and PDF collections, and through what is packed in them, folder by folder.

One member that is no invoice, or cannot be read, never refuses the others: it is told of with its reason.
"""

import hashlib
from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Protocol

from connect_app.documents.pdf_files import PdfFiles
from connect_app.domain.errors import FileRefused
from connect_app.domain.identifiers import new_id
from connect_app.domain.manifest import SYSTEM_FILE, Piece, PieceRole, Reason
from connect_app.domain.pairing import same_name, stem_of
from connect_app.domain.saying import say
from connect_app.formats.archive import DEFAULT_LIMITS, is_archive, opened_archive
from connect_app.formats.encoding import is_xml_of_any_width
from connect_app.formats.parts import InvoicePart
from connect_app.formats.reading import read_carrier, read_document, read_invoices
from connect_app.formats.sidecar import SidecarRow, read_sidecar
from connect_app.gateway.intake.found import (
    DocumentReader,
    Found,
    FoundFile,
    FoundInvoice,
    Spot,
    found_file,
    piece_of,
    unreadable_file,
)
from connect_app.gateway.intake.packed_files import LOCKED, MAX_DEPTH, TOO_DEEP, is_packed_document
from connect_app.gateway.intake.pdf_invoices import (
    hybrid_invoice,
    inner_files,
    pdf_beside,
    pdf_with_row,
    row_for,
    several_invoices,
    storable,
    written,
)

_HEAD = 65536
_SIDECAR_ENDINGS = ("json", "csv")
_CARRIED = (b"ObjectEnvelope", b"FinvoiceAttachments")
_HELD_AT_ONCE = 16_000_000
COVER = Reason("cover", say("cover"))
UNUSED_TABLE = Reason("unused_table", say("unused_table"))
_TOO_LARGE = say("too_large.archive")


class Member(Protocol):
    """One file of a container, whatever that is."""

    @property
    def name(self) -> str:
        """Its last part only."""

    @property
    def folder(self) -> str:
        """What stands before its name, such as ``7001/``."""

    @property
    def size(self) -> int:
        """Its bytes, as stated."""

    @property
    def is_leftover(self) -> bool:
        """Whether an operating system put it there."""

    @property
    def is_locked(self) -> bool:
        """Whether it cannot be read without a password."""

    def chunks(self) -> Iterator[bytes]:
        """Yield its bytes; raises FileRefused."""


@dataclass(frozen=True, slots=True)
class _Collected:
    """One file of a PDF collection."""

    name: str
    folder: str
    size: int
    number: int
    path: Path
    reader: DocumentReader
    content: bytes | None
    is_leftover: bool = False
    is_locked: bool = False

    def chunks(self) -> Iterator[bytes]:
        yield self.reader.embedded_file(self.path, self.number) if self.content is None else self.content


@dataclass(slots=True)
class _Folder:
    """What of one folder has to be known before its files are looked at."""

    pdfs: dict[str, str] = field(default_factory=dict)  # by stem: the name
    xml_stems: set[str] = field(default_factory=set)
    numbers: dict[str, set[str]] = field(default_factory=lambda: defaultdict(set))  # of the invoices read, by stem
    rows: list[tuple[SidecarRow, Piece]] = field(default_factory=list)
    sidecars: set[int] = field(default_factory=set)  # members that gave rows


class Walk:
    """One walk; ``count`` is how many invoices it has found, ``fault`` why the first unreadable member was left out."""

    def __init__(self, rows: Sequence[SidecarRow], reader: DocumentReader, scratch: Path) -> None:
        self._rows = rows
        self._reader = reader
        self._scratch = scratch
        self._room = DEFAULT_LIMITS.max_total_size
        self._used_tables: set[Piece | None] = set()
        self.count = 0
        self.fault: FileRefused | None = None

    def archive(self, path: Path, place: str, depth: int = 1) -> Iterator[Found]:
        """Yield what is in the zip at ``path``; ``place`` is what people are told (``march.zip/``)."""
        with opened_archive(path) as members:
            self._room -= sum(one.size for one in members)
            if self._room < 0:
                raise FileRefused("too_large", _TOO_LARGE)
            yield from self._through(members, place, depth)

    def collection(self, path: Path, files: PdfFiles, place: str, depth: int = 1) -> Iterator[Found]:
        """Yield what is in the PDF collection at ``path``."""
        members = [
            _Collected(one.name or "unnamed", one.folder, one.size, number, path, self._reader, one.content)
            for number, one in enumerate(files.files)
        ]
        yield from self._through(members, place, depth)

    def _through(self, members: Sequence[Member], place: str, depth: int) -> Iterator[Found]:
        folders = self._survey(members, place)
        later: list[Member] = []
        for number, member in enumerate(members):
            folder = folders[same_name(member.folder)]
            if number in folder.sidecars:
                continue
            if _ending(member.name) == "pdf" and same_name(stem_of(member.name)) in folder.xml_stems:
                later.append(member)  # it may be the picture of that, which has to be known first
            else:
                yield from self._member(member, folder, place + member.folder, depth)
        for member in later:
            yield from self._member(member, folders[same_name(member.folder)], place + member.folder, depth)
        for piece in {piece: None for folder in folders.values() for _, piece in folder.rows}:
            if piece not in self._used_tables:
                yield replace(piece, role=PieceRole.LEFT_OUT, reason=UNUSED_TABLE)

    def _survey(self, members: Sequence[Member], place: str) -> dict[str, _Folder]:
        folders: dict[str, _Folder] = defaultdict(_Folder)
        readable = [one for one in members if not one.is_leftover and not one.is_locked]
        for member in readable:
            if _ending(member.name) == "pdf":
                folders[same_name(member.folder)].pdfs[same_name(stem_of(member.name))] = member.name
        for member in readable:
            folder, stem = folders[same_name(member.folder)], same_name(stem_of(member.name))
            if stem in folder.pdfs and _ending(member.name) not in ("pdf", *_SIDECAR_ENDINGS) and _looks_xml(member):
                folder.xml_stems.add(stem)
        for number, member in enumerate(members):
            if _ending(member.name) in _SIDECAR_ENDINGS and member in readable:
                self._read_sidecar(number, member, folders[same_name(member.folder)], place)
        return folders

    def _read_sidecar(self, number: int, member: Member, folder: _Folder, place: str) -> None:
        """Take the rows of a side-car; a table that is none (a time sheet) is a file like others."""
        stem = same_name(stem_of(member.name))
        if not set(folder.pdfs) - folder.xml_stems or stem in folder.xml_stems:
            return
        try:
            data = b"".join(member.chunks())
            rows = storable(read_sidecar(data, member.name))
        except FileRefused as refused:
            self.fault = self.fault or refused
            return
        own = folder.pdfs.get(stem)
        rows = tuple(replace(row, pdf_name=row.pdf_name or own) for row in rows if row.pdf_name or own)
        if rows:
            piece = piece_of(data, member.name, place + member.folder, PieceRole.DATA)
            folder.rows += [(row, piece) for row in rows]
            folder.sidecars.add(number)

    def _member(self, member: Member, folder: _Folder, place: str, depth: int) -> Iterator[Found]:
        if member.is_locked:  # nobody can say what it holds, but its name may say whose it is
            yield unreadable_file(member.name, place, place, LOCKED, member.size, "")
            return
        try:
            with self._unpacked(member, place) as (path, piece):
                if member.is_leftover:
                    yield replace(piece, role=PieceRole.LEFT_OUT, reason=SYSTEM_FILE)
                else:
                    yield from self._opened(path, piece, folder, depth)
        except FileRefused as refused:
            unknown = Piece(member.name, place, member.size, "", PieceRole.LEFT_OUT)
            yield self._left_out(unknown, refused) if member.is_leftover else self._unreadable(unknown, refused)

    def _opened(self, path: Path, piece: Piece, folder: _Folder, depth: int) -> Iterator[Found]:
        with path.open("rb") as file:
            head = file.read(_HEAD)
        ending = _ending(piece.name)
        if is_archive(head) and not is_packed_document(piece.name):
            yield from self._nested(piece, depth, lambda inside: self.archive(path, inside, depth + 1))
        elif b"%PDF-" in head[:1024]:
            yield from self._pdf(path, piece, folder, depth)
        elif ending not in _SIDECAR_ENDINGS and is_xml_of_any_width(head):
            yield from self._xml(path, head, piece, folder)
        else:
            yield found_file(path, piece.name, piece.place, piece.place, self._reader)

    def _nested(self, piece: Piece, depth: int, opened: Callable[[str], Iterator[Found]]) -> Iterator[Found]:
        if depth >= MAX_DEPTH:
            yield replace(piece, role=PieceRole.LEFT_OUT, reason=TOO_DEEP)
            return
        try:
            yield from opened(f"{piece.place}{piece.name}/")
        except FileRefused as refused:
            yield self._left_out(piece, refused)

    def _xml(self, path: Path, head: bytes, piece: Piece, folder: _Folder) -> Iterator[Found]:
        stem = stem_of(piece.name)
        try:
            if any(name in head for name in _CARRIED) and (carried := read_carrier(path.read_bytes())):
                for one in carried:
                    yield self._carried(one.file.filename, one.file.content or b"", one.object_id, piece)
            for part in _whole(path):
                self.count += 1
                folder.numbers[same_name(stem)].add(part.facts.number)
                yield FoundInvoice(part, (piece.name, piece.place), Spot(piece.place, stem))
        except FileRefused as refused:
            if not (refused.code == "not_an_invoice" and any(name in head for name in _CARRIED)):
                yield self._unreadable(piece, refused)
                return
        yield piece

    def _carried(self, name: str, content: bytes, object_id: str, carrier: Piece) -> FoundFile:
        with written(content, self._scratch) as path:
            inside = f"{carrier.place}{carrier.name}"
            return replace(found_file(path, name, inside, carrier.place, self._reader), object_id=object_id)

    def _pdf(self, path: Path, piece: Piece, folder: _Folder, depth: int) -> Iterator[Found]:
        row = self._row(piece.name, folder)
        try:
            files = self._reader.embedded_files(path)
        except FileRefused:
            yield pdf_beside(piece, path, piece.place, self._reader, self._scratch)
            return
        twin = folder.numbers.get(same_name(stem_of(piece.name)), set())
        if files.data is not None and not (twin and self._number_in(files) in twin):
            found = hybrid_invoice(piece, files, path, piece.place, self._reader, self._scratch)
            self.count += 1
            yield replace(found, part=replace(found.part, data=path.read_bytes()), is_whole_file=False)
        elif files.is_collection and files.files and not twin:
            yield replace(piece, role=PieceRole.LEFT_OUT, reason=COVER)
            yield from self._nested(piece, depth, lambda inside: self.collection(path, files, inside, depth + 1))
        elif row is not None and not twin:
            self._used_tables.add(row[1])
            inner = inner_files(files, path, f"{piece.place}{piece.name}", self._reader, self._scratch)
            found = pdf_with_row(piece, row[0], piece.place, row[1], files, inner)
            self.count += 1
            yield replace(found, part=replace(found.part, data=path.read_bytes()), is_whole_file=False)
        else:
            self.fault = self.fault or several_invoices(piece.name, files)
            yield pdf_beside(piece, path, piece.place, self._reader, self._scratch)

    def _row(self, name: str, folder: _Folder) -> tuple[SidecarRow, Piece | None] | None:
        known = [(row, piece) for row, piece in folder.rows] + [(row, None) for row in self._rows]
        try:
            chosen = row_for(name, [row for row, _ in known])
        except FileRefused as refused:
            if known:
                self.fault = self.fault or refused
            return None
        return next(one for one in known if one[0] is chosen)

    def _number_in(self, files: PdfFiles) -> str | None:
        try:
            return read_document(files.data.content or b"").facts.number if files.data else None
        except FileRefused:
            return None

    def _left_out(self, piece: Piece, refused: FileRefused) -> Piece:
        return replace(piece, role=PieceRole.LEFT_OUT, reason=self._noted(piece, refused))

    def _unreadable(self, piece: Piece, refused: FileRefused) -> FoundFile:
        """Return a file that cannot go; its name may say whose attachment it was to be."""
        reason = self._noted(piece, refused)
        return unreadable_file(piece.name, piece.place, piece.place, reason, piece.size, piece.sha256)

    def _noted(self, piece: Piece, refused: FileRefused) -> Reason:
        sentence = say("of_file", file=piece.name, reason=refused.sentence)
        self.fault = self.fault or FileRefused(refused.code, sentence, refused.line, refused.column)
        return Reason(refused.code, refused.sentence)

    @contextmanager
    def _unpacked(self, member: Member, place: str) -> Iterator[tuple[Path, Piece]]:
        path = self._scratch / new_id()
        digest, size = hashlib.sha256(), 0
        try:
            with path.open("xb") as file:
                for chunk in member.chunks():
                    digest.update(chunk)
                    size += len(chunk)
                    file.write(chunk)
            yield path, Piece(member.name, place, size, digest.hexdigest(), PieceRole.DATA)
        finally:
            path.unlink(missing_ok=True)


def _whole(path: Path) -> Iterator[InvoicePart]:
    """Yield the invoices of a member, none of them unless all can be read; small members are read once only."""
    parts = read_invoices(path)
    first: list[InvoicePart] = []
    size = 0
    for part in parts:
        first.append(part)
        size += len(part.data)
        if size > _HELD_AT_ONCE:
            break
    else:
        yield from first
        return
    first.clear()
    for _ in parts:
        pass
    yield from read_invoices(path)


def _looks_xml(member: Member) -> bool:
    try:
        head = next(member.chunks(), b"")[:_HEAD]
    except FileRefused:
        return False
    return is_xml_of_any_width(head)


def _ending(name: str) -> str:
    return name.rpartition(".")[2].casefold()
