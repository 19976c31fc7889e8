"""What lay beside an uploaded file in its folder, looked at before anything is locked."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from connect_app.domain.errors import FileRefused
from connect_app.domain.manifest import Piece, PieceRole, Reason
from connect_app.domain.saying import say
from connect_app.formats.archive import is_archive
from connect_app.formats.encoding import is_xml_of_any_width
from connect_app.formats.reading import read_carrier, read_invoices
from connect_app.gateway.intake.containers import Walk
from connect_app.gateway.intake.found import DocumentReader, FoundFile, FoundInvoice, found_file, unreadable_file
from connect_app.gateway.intake.packed_files import is_packed_document
from connect_app.gateway.intake.pdf_invoices import pdf_beside, written
from connect_app.gateway.intake.uploads import ArrivingFile, is_pdf

_OWN_DATA = Reason("own_data", say("own_data"))


def look_beside(arriving: ArrivingFile, reader: DocumentReader, scratch: Path) -> Iterator[FoundFile | Piece]:
    """Yield every file, as it could go with an invoice; an XML carries attachments, or is left out with its reason.

    Those that became files of their own are told of, too.
    """
    for own in arriving.own_files:
        reason = Reason("own_invoice", say("own_invoice.taken", number=own.number))
        yield unreadable_file(own.file.name, "", "", reason, own.file.writer.size, own.file.writer.sha256)
    for one in arriving.beside:
        writer = one.writer
        writer.flush()
        piece = Piece(one.name, "", writer.size, writer.sha256, PieceRole.ATTACHMENT)
        if is_pdf(writer):
            yield pdf_beside(piece, writer.path, "", reader, scratch)
        elif is_xml_of_any_width(writer.head):
            yield from _carried(piece, writer.path, reader, scratch)
        elif is_archive(writer.head) and not is_packed_document(one.name):
            yield from _packed(piece, writer.path, reader, scratch)
        else:
            yield found_file(writer.path, one.name, "", "", reader)


def _packed(piece: Piece, path: Path, reader: DocumentReader, scratch: Path) -> Iterator[FoundFile | Piece]:
    """Yield what is in an archive without an invoice: all of it belongs where its name says."""
    try:
        for found in Walk((), reader, scratch).archive(path, f"{piece.name}/"):
            if isinstance(found, FoundFile):
                yield replace(found, folder="", belongs_as=piece.name)
            elif not isinstance(found, FoundInvoice):
                yield found
    except FileRefused as refused:
        reason = Reason(refused.code, refused.sentence)
        yield unreadable_file(piece.name, "", "", reason, piece.size, piece.sha256)


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
