"""What lay beside an uploaded file in its folder, looked at before anything is locked."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from connect_app.domain.errors import FileRefused
from connect_app.domain.manifest import Piece, PieceRole, Reason
from connect_app.domain.saying import say
from connect_app.formats.encoding import is_xml_of_any_width
from connect_app.formats.reading import read_carrier, read_invoices
from connect_app.gateway.intake.found import DocumentReader, FoundFile, found_file, unreadable_file
from connect_app.gateway.intake.pdf_invoices import pdf_beside, written
from connect_app.gateway.intake.uploads import BesideFile, is_pdf

_OWN_DATA = Reason("own_data", say("own_data"))


def look_beside(files: tuple[BesideFile, ...], reader: DocumentReader, scratch: Path) -> Iterator[FoundFile | Piece]:
    """Yield every file, as it could go with an invoice; an XML carries attachments, or is left out with its reason."""
    for one in files:
        writer = one.writer
        writer.flush()
        piece = Piece(one.name, "", writer.size, writer.sha256, PieceRole.ATTACHMENT)
        if is_pdf(writer):
            yield pdf_beside(piece, writer.path, "", reader, scratch)
        elif is_xml_of_any_width(writer.head):
            yield from _carried(piece, writer.path, reader, scratch)
        else:
            yield found_file(writer.path, one.name, "", "", reader)


def _carried(piece: Piece, path: Path, reader: DocumentReader, scratch: Path) -> Iterator[FoundFile | Piece]:
    try:
        objects = read_carrier(path.read_bytes())
    except FileRefused:
        objects = ()
    for one in objects:
        with written(one.file.content or b"", scratch) as inside:
            found = found_file(inside, one.file.filename, piece.name, "", reader)
            yield replace(found, object_id=one.object_id)
    if objects:
        yield replace(piece, role=PieceRole.DATA)
    else:
        yield unreadable_file(piece.name, "", "", _why_left_out(path), piece.size, piece.sha256)


def _why_left_out(path: Path) -> Reason:
    try:
        next(read_invoices(path), None)
    except FileRefused as refused:
        return Reason(refused.code, refused.sentence)
    return _OWN_DATA
