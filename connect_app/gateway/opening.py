"""What a file from a business system holds: invoices out of XML of any shape, hybrid PDF, PDF with data, and zip."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Protocol

from connect_app.domain.errors import FileRefused
from connect_app.domain.invoice import FileFormat, InvoiceFacts
from connect_app.formats.encoding import is_xml
from connect_app.formats.parts import InvoicePart
from connect_app.formats.reading import detect, read_document, read_invoices

_HEAD = 65536
_SIDECAR_ENDINGS = (".json", ".csv")


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


def find_invoices(path: Path, name: str, data: Data, worker: PdfReader) -> Iterator[FoundInvoice]:
    """Yield the invoices of the file at ``path``, called ``name`` by its maker, in their order, as a stream.

    Raises FileRefused, at once or anywhere on the way; then nothing of the file is good.
    """
    with path.open("rb") as file:
        head = file.read(_HEAD)
    if is_xml(head):
        for part in read_invoices(path):
            yield FoundInvoice(part, part.source_offset)
    elif detect(head) is FileFormat.PDF:
        yield _in_pdf(path, name, data, worker)
    elif head and name.casefold().endswith(".pdf"):
        raise FileRefused("damaged_pdf", "The name says PDF, but the content is not. Export the file again.")
    else:
        for part in read_invoices(path):
            yield FoundInvoice(part, part.source_offset)


def _in_pdf(path: Path, name: str, data: Data, worker: PdfReader) -> FoundInvoice:
    embedded = worker.embedded_xml(path)
    if embedded is not None:
        part = read_document(embedded[1])
        facts = replace(part.facts, format=FileFormat.FACTURX)
        return FoundInvoice(InvoicePart(facts, b"", "", None, part.embedded, part.findings), is_whole_file=True)
    facts = replace(_row_for(name, _rows(data)), format=FileFormat.PDF)
    return FoundInvoice(InvoicePart(facts, b"", ""), is_whole_file=True)


def _rows(data: Data) -> tuple[Any, ...]:
    from connect_app.formats.sidecar import read_sidecar

    if data.facts is not None:
        return read_sidecar(data.facts, "facts.json")
    if data.sidecar is not None:
        return read_sidecar(data.sidecar, data.sidecar_name or "")
    return ()


def _row_for(name: str, rows: tuple[Any, ...]) -> InvoiceFacts:
    """Return the one row that belongs to the PDF ``name``; raises FileRefused unless there is exactly one."""
    named = [row for row in rows if row.pdf_name is not None and row.pdf_name.casefold() == name.casefold()]
    fitting = named or [row for row in rows if row.pdf_name is None]
    if len(fitting) == 1:
        return fitting[0].facts
    if not rows:
        sentence = "The PDF holds no invoice data. Give number, date, amount and customer, or a side-car file."
    elif not fitting:
        sentence = f"The side-car has no row for {name}. Name the PDF in it."
    else:
        sentence = f"The side-car has {len(fitting)} rows for {name}. A PDF is one invoice: give it one row."
    raise FileRefused("not_an_invoice", sentence)
