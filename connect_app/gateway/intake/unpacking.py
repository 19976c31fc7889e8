"""From a file's bytes to invoices that can be written: routes found, all that was cut out of it put into one pack."""

import hashlib
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace

from connect_app.domain.attachment import AttachmentOrigin, find_document_type
from connect_app.domain.identifiers import new_id
from connect_app.domain.invoice import EmbeddedFile
from connect_app.domain.manifest import LINK, Piece, PieceRole
from connect_app.domain.pairing import stem_of
from connect_app.gateway.intake.found import Found, FoundFile, FoundInvoice
from connect_app.gateway.intake.joining import LooseFile, came_with, left_out_finding
from connect_app.gateway.intake.packed_files import packed_pieces
from connect_app.gateway.intake.uploads import clean_name
from connect_app.gateway.store.arrivals import ArrivingInvoice, EmbeddedRow, Origin
from connect_app.gateway.store.blobs import BlobWriter
from connect_app.gateway.store.pictures import is_like_number

LookAhead = Callable[[EmbeddedRow, bytes], None]


class Pack:
    """The one blob that holds all that was cut out of a file: invoices and what came with them."""

    def __init__(self, writer: BlobWriter) -> None:
        self._writer = writer
        # Known before the bytes are, since rows name it while it grows; new for each import, since another version of
        # the program may cut the same file in another way.
        self.name = hashlib.sha256(f"pack {new_id()}".encode()).hexdigest()

    def add(self, data: bytes) -> int:
        """Append ``data`` and return where it stands."""
        offset = self._writer.size
        self._writer.write(data)
        return offset

    def keep(self) -> None:
        """Put the pack on the disk, if anything went into it."""
        if self._writer.size:
            self._writer.keep(self.name)


class Unpacking:
    """Arranges what is found in one file. ``loose`` and ``pieces`` grow meanwhile.

    ``loose``: files whose invoice is still to be found; ``pieces``: the manifest of the file, as far as it is known.
    ``whole``: the bytes of the file itself. ``has_beside``: files lie beside it, so that its invoices have to be noted.
    ``look_ahead`` is given each embedded file, with its bytes.
    """

    def __init__(
        self,
        whole: Origin,
        pack: Pack,
        *,
        is_container: bool,
        has_beside: bool,
        look_ahead: LookAhead | None = None,
    ) -> None:
        self._whole = whole
        self._look_ahead = look_ahead
        self._pack = pack
        self.is_container = is_container
        self._is_noted = is_container or has_beside
        self.loose: list[LooseFile] = []
        self.pieces: list[Piece] = []

    def invoices(self, found: Iterable[Found]) -> Iterator[ArrivingInvoice]:
        """Yield the invoices among what is found; the rest is put aside."""
        for one in found:
            if isinstance(one, FoundInvoice):
                yield self._arrange(one)
            else:
                self.put_aside(one)

    def put_aside(self, one: FoundFile | Piece) -> None:
        """Keep what is no invoice until all of them are known."""
        if isinstance(one, FoundFile):
            self.loose.append(self._keep(one))
        else:
            self.pieces.append(one)

    def _arrange(self, found: FoundInvoice) -> ArrivingInvoice:
        part = found.part
        origin = self._origin(found)
        if not (self._is_noted or found.pieces or part.embedded):
            return ArrivingInvoice(part.facts, origin, part.findings, ())
        name, place = found.source
        own = found.pieces or (Piece(name, place, origin.length, origin.sha256, PieceRole.DATA),)
        rows, inside = self._embedded(part.embedded, f"{place}{name}", part.facts.number)
        beside = [came_with(self._keep(one)) for one in found.files]
        left_out = [piece for _, piece in beside if piece.role is PieceRole.LEFT_OUT]
        pieces = [one for (_, piece), file in zip(beside, found.files, strict=True) for one in (piece, *file.packed)]
        if found.pieces:
            self.pieces += [*found.pieces, *pieces]
        return ArrivingInvoice(
            part.facts,
            origin,
            (*part.findings, *(left_out_finding(one, inside=AttachmentOrigin.PICTURE) for one in left_out)),
            (*rows, *(row for row, _ in beside if row is not None)),
            (*own, *inside, *pieces),
            (found.spot.folder, found.spot.stem) if self._is_noted else None,
        )

    def _origin(self, found: FoundInvoice) -> Origin:
        part = found.part
        if found.is_whole_file:
            return self._whole
        if found.offset is not None:
            return Origin(self._whole.blob, found.offset, len(part.data), part.sha256, part.source_sha256)
        digest = part.sha256 or hashlib.sha256(part.data).hexdigest()
        return Origin(self._pack.name, self._pack.add(part.data), len(part.data), digest, part.source_sha256)

    def _embedded(
        self, files: Iterable[EmbeddedFile], place: str, number: str
    ) -> tuple[list[EmbeddedRow], list[Piece]]:
        """Return the attachments that stand in an invoice's data, and the piece of every file and link there."""
        rows, pieces = [], []
        for one in files:
            if one.content is not None:
                row = self._add_embedded(one, one.content, number)
                rows.append(row)
                pieces.append(Piece(row.filename, place, row.size, row.sha256, PieceRole.ATTACHMENT, None, row.id))
                pieces += packed_pieces(one.content, row.filename, place)
            else:
                raw = (one.uri or "").encode() or one.raw
                size = 0 if one.uri else len(raw)
                digest = hashlib.sha256(raw).hexdigest()
                reason = LINK if one.uri else one.left_out
                pieces.append(Piece(one.filename, place, size, digest, PieceRole.LEFT_OUT, reason, uri=one.uri))
        return rows, pieces

    def _add_embedded(self, one: EmbeddedFile, content: bytes, number: str) -> EmbeddedRow:
        kind = find_document_type(one.description) if one.description else None
        row = EmbeddedRow(
            filename=clean_name(one.filename) or "attachment",
            document_type=kind.key if kind else "other",
            note=None if kind else one.description,
            media_type=one.media_type,
            size=len(content),
            sha256=hashlib.sha256(content).hexdigest(),
            blob=self._pack.name,
            offset=self._pack.add(content),
            origin=AttachmentOrigin.BESIDE if one.is_beside else AttachmentOrigin.DATA,
            is_embedded=not one.is_beside,
            is_numbered=any(is_like_number(text, number) for text in (one.reference or "", stem_of(one.filename))),
        )
        if self._look_ahead is not None:
            self._look_ahead(row, content)
        return row

    def _keep(self, found: FoundFile) -> LooseFile:
        """Put the bytes of a file into the pack, so that they are there whatever becomes of it."""
        name = clean_name(found.name) or "attachment"
        piece = Piece(name, found.place, found.facts.size, found.facts.sha256, PieceRole.ATTACHMENT)
        offset = self._pack.add(found.content)
        blob = self._pack.name if found.content else ""
        inner = tuple([self._keep(one) for one in found.inner])
        return LooseFile(replace(found, content=b"", inner=()), piece, blob, offset, inner)
