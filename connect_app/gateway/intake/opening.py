"""What a file from a business system holds: invoices out of XML of any shape, hybrid PDF, PDF with data, and archives.

With the invoices comes all that came with them; nothing that is in a file is passed over without being told of.
"""

import hashlib
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from connect_app.domain.errors import FileRefused
from connect_app.domain.invoice import FileFormat
from connect_app.domain.manifest import Piece, PieceRole
from connect_app.domain.pairing import stem_of
from connect_app.domain.saying import say
from connect_app.formats.archive import is_archive
from connect_app.formats.encoding import is_xml_of_any_width
from connect_app.formats.reading import detect, read_invoices
from connect_app.gateway.intake.containers import COVER, UNUSED_TABLE, Walk
from connect_app.gateway.intake.found import Data, DocumentReader, Found, FoundInvoice, Spot, piece_of
from connect_app.gateway.intake.pdf_invoices import (
    given_rows,
    hybrid_invoice,
    inner_files,
    pdf_with_row,
    row_for,
    several_invoices,
)

_HEAD = 65536


def find_invoices(path: Path, name: str, data: Data, reader: DocumentReader, scratch: Path) -> Iterator[Found]:
    """Yield what is in the file at ``path``, called ``name`` by its maker, in its order, as a stream.

    ``scratch`` is a folder for members of an archive while they are read. Raises FileRefused, at once or anywhere on
    the way; then nothing of the file is good.
    """
    with path.open("rb") as file:
        head = file.read(_HEAD)
    if is_archive(head):
        walk = Walk(given_rows(data), reader, scratch)
        yield from _checked(walk, walk.archive(path, f"{name}/"), say("not_an_invoice.archive"))
    elif detect(head) is FileFormat.PDF:
        yield from _in_pdf(path, name, data, reader, scratch)
    elif head and name.casefold().endswith(".pdf") and not is_xml_of_any_width(head):
        raise FileRefused("damaged_pdf", say("damaged_pdf.no_pdf"))
    else:
        spot = Spot("", stem_of(name))
        for part in read_invoices(path):
            yield FoundInvoice(part, (name, ""), spot, part.source_offset)


def _in_pdf(path: Path, name: str, data: Data, reader: DocumentReader, scratch: Path) -> Iterator[Found]:
    files = reader.embedded_files(path)
    rows = given_rows(data)
    piece = _whole_piece(path, name)
    sidecar = None
    if data.sidecar is not None and data.facts is None:
        sidecar = piece_of(data.sidecar, data.sidecar_name or "", "", PieceRole.DATA)
    if files.data is not None:
        if sidecar is not None:
            yield replace(sidecar, role=PieceRole.LEFT_OUT, reason=UNUSED_TABLE)
        yield hybrid_invoice(piece, files, path, "", reader, scratch)
    elif files.is_collection and files.files and not rows:
        walk = Walk(rows, reader, scratch)
        yield replace(piece, role=PieceRole.LEFT_OUT, reason=COVER)
        yield from _checked(walk, walk.collection(path, files, f"{name}/"), say("not_an_invoice.portfolio"))
    else:
        several = several_invoices(name, files)
        if several is not None and not rows:
            raise several
        row = row_for(name, rows)
        yield pdf_with_row(piece, row, "", sidecar, files, inner_files(files, path, name, reader, scratch))


def _checked(walk: Walk, found: Iterator[Found], none: str) -> Iterator[Found]:
    """Yield what was found; raise FileRefused if there is no invoice, with the first reason that was met."""
    yield from found
    if walk.count == 0:
        raise walk.fault or FileRefused("not_an_invoice", none)


def _whole_piece(path: Path, name: str) -> Piece:
    with path.open("rb") as file:
        digest = hashlib.file_digest(file, "sha256").hexdigest()
    return Piece(name, "", path.stat().st_size, digest, PieceRole.PICTURE)
