"""What a file from a business system holds: invoices out of XML of any shape, hybrid PDF, PDF with data, and zip."""

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Protocol

from connect_app.domain.channel import PDF
from connect_app.domain.errors import FileRefused
from connect_app.domain.identifiers import new_id
from connect_app.domain.invoice import EmbeddedFile, FileFormat, InvoiceFacts
from connect_app.formats.archive import ArchiveMember, is_archive, opened_archive
from connect_app.formats.encoding import is_xml
from connect_app.formats.parts import InvoicePart
from connect_app.formats.reading import detect, read_document, read_invoices
from connect_app.formats.sidecar import SidecarRow, read_sidecar

OWN_PDF_NOTE = "COMMERCIAL INVOICE"
"""How business systems describe a PDF that is the picture of the invoice itself."""

_HEAD = 65536
_SIDECAR_ENDINGS = ("json", "csv")


class PdfReader(Protocol):
    """The part of the document worker that is needed here."""

    def embedded_xml(self, path: Path) -> tuple[str, bytes] | None:
        """Return name and bytes of the XML in a hybrid PDF, None where there is none; raises FileRefused."""


@dataclass(frozen=True, slots=True)
class FoundInvoice:
    """One invoice of a file.

    ``part.data`` is the invoice's document; ``offset`` is where it stands in the file byte for byte, None where it
    does not. Where ``is_whole_file`` the invoice is the file itself (a PDF) and ``part.data`` is empty.
    """

    part: InvoicePart
    offset: int | None = None
    is_whole_file: bool = False


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


def find_invoices(path: Path, name: str, data: Data, worker: PdfReader, scratch: Path) -> Iterator[FoundInvoice]:
    """Yield the invoices of the file at ``path``, called ``name`` by its maker, in their order, as a stream.

    ``scratch`` is a folder for members of an archive while they are read. Raises FileRefused, at once or anywhere on
    the way; then nothing of the file is good.
    """
    with path.open("rb") as file:
        head = file.read(_HEAD)
    if is_archive(head):
        yield from _in_archive(path, data, worker, scratch)
    elif detect(head) is FileFormat.PDF:
        part = _in_pdf(path, name, _given_rows(data), worker)
        yield FoundInvoice(part, is_whole_file=True)
    elif head and name.casefold().endswith(".pdf") and not is_xml(head):
        raise FileRefused("damaged_pdf", "The name says PDF, but the content is not. Export the file again.")
    else:
        for part in read_invoices(path):
            yield FoundInvoice(part, part.source_offset)


def _in_pdf(path: Path, name: str, rows: Sequence[SidecarRow], worker: PdfReader) -> InvoicePart:
    """Return the invoice of a PDF: out of the XML in it, else with the data that came beside it."""
    embedded = worker.embedded_xml(path)
    if embedded is None:
        return InvoicePart(replace(_row_for(name, rows), format=FileFormat.PDF), b"", "")
    part = read_document(embedded[1])
    facts = replace(part.facts, format=FileFormat.FACTURX)
    return InvoicePart(facts, b"", "", None, part.embedded, part.findings)


def _given_rows(data: Data) -> tuple[SidecarRow, ...]:
    if data.facts is not None:
        return _storable(read_sidecar(data.facts, "facts.json"))
    if data.sidecar is not None:
        return _storable(read_sidecar(data.sidecar, data.sidecar_name or ""))
    return ()


def _storable(rows: tuple[SidecarRow, ...]) -> tuple[SidecarRow, ...]:
    # JSON can spell half a character (a lone surrogate), which no database and no XML can hold.
    if any(0xD800 <= ord(char) <= 0xDFFF for char in "".join(_texts(rows))):
        raise FileRefused("not_an_invoice", "The data beside the PDF has characters that are none.")
    return rows


def _texts(rows: tuple[SidecarRow, ...]) -> Iterator[str]:
    for row in rows:
        for party in (row.facts.seller, row.facts.buyer):
            values = (getattr(party, name) for name in party.__slots__)
            yield from (value for value in values if isinstance(value, str))
            if party.endpoint is not None:
                yield party.endpoint.scheme + party.endpoint.id
        yield from (value for name in row.facts.__slots__ if isinstance(value := getattr(row.facts, name), str))


def _row_for(name: str, rows: Sequence[SidecarRow]) -> InvoiceFacts:
    """Return the one row that belongs to the PDF ``name``; raises FileRefused unless there is exactly one."""
    named = [row for row in rows if row.pdf_name is not None and row.pdf_name.casefold() == name.casefold()]
    fitting = named or [row for row in rows if row.pdf_name is None]
    if len(fitting) == 1:
        return fitting[0].facts
    if not rows:
        sentence = f"{name} holds no invoice data. Give number, date, amount and customer, or a side-car file."
    elif not fitting:
        sentence = f"The side-car has no row for {name}. Name the PDF in it."
    else:
        sentence = f"The side-car has {len(fitting)} rows for {name}. A PDF is one invoice: give it one row."
    raise FileRefused("not_an_invoice", sentence)


def _in_archive(path: Path, data: Data, worker: PdfReader, scratch: Path) -> Iterator[FoundInvoice]:
    with opened_archive(path) as members:
        pdfs = {_stem(one.name): one for one in members if _ending(one.name) == "pdf"}
        documents = {_stem(one.name) for one in members if _is_xml_member(one)}
        rows = (*_given_rows(data), *_rows_of(members, pdfs))
        count = 0
        for member in members:
            try:
                for found in _in_member(member, pdfs, documents, rows, worker, scratch):
                    count += 1
                    yield found
            except FileRefused as refused:
                sentence = f"{member.name}: {refused.sentence}"
                raise FileRefused(refused.code, sentence, refused.line, refused.column) from refused
        if count == 0:
            raise FileRefused("not_an_invoice", "The archive holds no invoices.")


def _rows_of(members: Sequence[ArchiveMember], pdfs: Mapping[str, ArchiveMember]) -> list[SidecarRow]:
    """Return the rows of all side-cars; one without a PDF's name belongs to the PDF of the side-car's own name."""
    rows: list[SidecarRow] = []
    if not pdfs:
        return rows
    for member in members:
        if _ending(member.name) not in _SIDECAR_ENDINGS:
            continue
        beside = pdfs.get(_stem(member.name))
        for row in _storable(read_sidecar(member.read(), member.name)):
            own = row.pdf_name or (beside.name if beside else None)
            rows.append(replace(row, pdf_name=own))
    return rows


def _in_member(
    member: ArchiveMember,
    pdfs: Mapping[str, ArchiveMember],
    documents: set[str],
    rows: Sequence[SidecarRow],
    worker: PdfReader,
    scratch: Path,
) -> Iterator[FoundInvoice]:
    stem = _stem(member.name)
    if _is_xml_member(member):
        with _unpacked(member, scratch) as path:
            parts = read_invoices(path)
            if stem in pdfs:
                parts = _with_picture(parts, pdfs[stem])
            yield from (FoundInvoice(part) for part in parts)
    elif _ending(member.name) == "pdf" and stem not in documents:
        with _unpacked(member, scratch) as path:
            part = _in_pdf(path, member.name, rows, worker)
            yield FoundInvoice(replace(part, data=path.read_bytes()))


def _with_picture(parts: Iterator[InvoicePart], pdf: ArchiveMember) -> Iterator[InvoicePart]:
    """Hang the PDF of the same base name on the invoice that it shows, if the document is one invoice."""
    first, second = next(parts, None), next(parts, None)
    if first is not None and second is None:
        first = replace(first, embedded=(*first.embedded, EmbeddedFile(pdf.name, PDF, pdf.read(), OWN_PDF_NOTE)))
    yield from (part for part in (first, second) if part is not None)
    yield from parts


@contextmanager
def _unpacked(member: ArchiveMember, scratch: Path) -> Iterator[Path]:
    path = scratch / new_id()
    try:
        with path.open("xb") as file:
            file.writelines(member.chunks())
        yield path
    finally:
        path.unlink(missing_ok=True)


def _is_xml_member(member: ArchiveMember) -> bool:
    return _ending(member.name) not in ("pdf", *_SIDECAR_ENDINGS) and is_xml(next(member.chunks(), b"")[:_HEAD])


def _stem(name: str) -> str:
    return name.rpartition(".")[0].casefold()


def _ending(name: str) -> str:
    return name.rpartition(".")[2].casefold()
