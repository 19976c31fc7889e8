"""Invoices that are PDFs: hybrid ones with their data inside, and those whose data came beside them."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

from connect_app.documents.pdf_files import PdfFile, PdfFiles
from connect_app.domain.errors import FileRefused
from connect_app.domain.finding import Finding, Severity
from connect_app.domain.identifiers import new_id
from connect_app.domain.invoice import FileFormat
from connect_app.domain.manifest import NAMELESS, Piece, PieceRole, Reason
from connect_app.domain.pairing import same_name, stem_of
from connect_app.domain.saying import say
from connect_app.formats.parts import InvoicePart
from connect_app.formats.reading import read_document
from connect_app.formats.sidecar import SidecarRow, read_sidecar
from connect_app.gateway.intake.found import (
    Data,
    DocumentReader,
    FoundFile,
    FoundInvoice,
    Spot,
    found_file,
    piece_of,
    unreadable_file,
)
from connect_app.gateway.intake.packed_files import packed_pieces

SIGNED_PICTURE = "signed_picture"
_SIGNED = Finding(
    SIGNED_PICTURE,
    Severity.HINT,
    say("signed_picture"),
    "presentation",
)
_NAMED = 5
_DAMAGED = Reason("damaged", say("damaged.inside_pdf"))


def hybrid_invoice(
    data: Piece, files: PdfFiles, path: Path, folder: str, reader: DocumentReader, scratch: Path
) -> FoundInvoice:
    """Return the invoice of a hybrid PDF, with every other file inside it; ``data`` is the piece of the PDF itself.

    Raises FileRefused if its XML cannot be read.
    """
    place = f"{data.place}{data.name}"
    number, xml = next((at, one) for at, one in enumerate(files.files) if one.is_data)
    content = _content(xml, number, path, reader)
    part = read_document(content)
    facts, findings = replace(part.facts, format=FileFormat.FACTURX), (*part.findings, *_signed(files))
    part = InvoicePart(facts, b"", "", None, part.embedded, findings)
    pieces = (replace(data, role=PieceRole.PICTURE), piece_of(content, xml.name, place, PieceRole.DATA))
    inner = inner_files(files, path, place, reader, scratch)
    return FoundInvoice(part, (xml.name, place), Spot(folder, stem_of(data.name)), None, True, pieces, inner)


def inner_files(
    files: PdfFiles, path: Path, place: str, reader: DocumentReader, scratch: Path
) -> tuple[FoundFile, ...]:
    """Return the files inside a PDF but its data; what cannot go with any invoice has its reason."""
    found: list[FoundFile] = []
    for number, one in enumerate(files.files):
        if one.is_data:
            continue
        name = one.name or "attachment"
        try:
            if one.is_damaged:
                raise FileRefused(_DAMAGED.code, _DAMAGED.sentence)
            content = _content(one, number, path, reader)
        except FileRefused:
            found.append(unreadable_file(name, place, place, _DAMAGED))
            continue
        with written(content, scratch) as inside:
            file = replace(found_file(inside, name, place, place, reader), packed=packed_pieces(content, name, place))
        found.append(file if one.name or file.reason else replace(file, reason=NAMELESS))
    return tuple(found)


def _content(one: PdfFile, number: int, path: Path, reader: DocumentReader) -> bytes:
    return reader.embedded_file(path, number) if one.content is None else one.content


@contextmanager
def written(content: bytes, scratch: Path) -> Iterator[Path]:
    """Give a passing file with these bytes."""
    path = scratch / new_id()
    try:
        path.write_bytes(content)
        yield path
    finally:
        path.unlink(missing_ok=True)


def pdf_with_row(
    data: Piece,
    row: SidecarRow,
    folder: str,
    sidecar: Piece | None,
    files: PdfFiles,
    inner: tuple[FoundFile, ...],
) -> FoundInvoice:
    """Return the invoice of a PDF whose data came beside it; ``inner`` from `inner_files`."""
    part = InvoicePart(replace(row.facts, format=FileFormat.PDF), b"", "", findings=_signed(files))
    pieces = (replace(data, role=PieceRole.PICTURE), *([sidecar] if sidecar else ()))
    return FoundInvoice(part, (data.name, data.place), Spot(folder, stem_of(data.name)), None, True, pieces, inner)


def _signed(files: PdfFiles) -> tuple[Finding, ...]:
    return (_SIGNED,) if files.is_signed else ()


def given_rows(data: Data) -> tuple[SidecarRow, ...]:
    """Return what the client said about PDFs; raises FileRefused."""
    if data.facts is not None:
        return storable(read_sidecar(data.facts, "facts.json"))
    if data.sidecar is not None:
        return storable(read_sidecar(data.sidecar, data.sidecar_name or ""))
    return ()


def storable(rows: tuple[SidecarRow, ...]) -> tuple[SidecarRow, ...]:
    """Return ``rows``; raises FileRefused for characters that are none."""
    # JSON can spell half a character (a lone surrogate), which no database and no XML can hold.
    if any(0xD800 <= ord(char) <= 0xDFFF for char in "".join(_texts(rows))):
        raise FileRefused("not_an_invoice", say("not_an_invoice.sidecar_characters"))
    return rows


def _texts(rows: tuple[SidecarRow, ...]) -> Iterator[str]:
    for row in rows:
        for party in (row.facts.seller, row.facts.buyer):
            values = (getattr(party, name) for name in party.__slots__)
            yield from (value for value in values if isinstance(value, str))
            if party.endpoint is not None:
                yield party.endpoint.scheme + party.endpoint.id
        yield from (value for name in row.facts.__slots__ if isinstance(value := getattr(row.facts, name), str))


def row_for(name: str, rows: Sequence[SidecarRow]) -> SidecarRow:
    """Return the one row that belongs to the PDF ``name``; raises FileRefused unless there is exactly one."""
    named = [row for row in rows if row.pdf_name is not None and same_name(row.pdf_name) == same_name(name)]
    fitting = named or [row for row in rows if row.pdf_name is None]
    if len(fitting) == 1:
        return fitting[0]
    if not rows:
        sentence = say("not_an_invoice.no_data", name=name)
    elif not fitting:
        sentence = say("not_an_invoice.sidecar_no_row", name=name)
    else:
        sentence = say("not_an_invoice.sidecar_rows", count=len(fitting), name=name)
    raise FileRefused("not_an_invoice", sentence)


def several_invoices(name: str, files: PdfFiles) -> FileRefused | None:
    """Return what stands against a PDF with the data of several invoices inside, None for any other."""
    if not files.rivals:
        return None
    names = ", ".join(files.rivals[:_NAMED])
    return FileRefused(
        "not_an_invoice", say("not_an_invoice.several_in_pdf", name=name, count=len(files.rivals), names=names)
    )


def pdf_beside(piece: Piece, path: Path, folder: str, reader: DocumentReader, scratch: Path) -> FoundFile:
    """Return a PDF that is no invoice of this upload; what is inside of a picture belongs to its invoice, too."""
    found = found_file(path, piece.name, piece.place, folder, reader)
    try:
        files = reader.embedded_files(path)
        inner = inner_files(files, path, f"{piece.place}{piece.name}", reader, scratch)
        own = read_document(files.data.content or b"").facts.number if files.data else ""
    except FileRefused as refused:
        reason = found.reason or Reason(refused.code, refused.sentence)
        return replace(found, reason=reason)
    return replace(found, inner=inner, own_number=own)
