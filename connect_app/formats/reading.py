"""Reading a file from a business system: what it is, and the invoices in it.

A file is taken whole or not at all: the caller keeps nothing of it if the iteration ends with FileRefused.
"""

import hashlib
import io
import re
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

from lxml import etree

from connect_app.domain.errors import FileRefused
from connect_app.domain.finding import Finding, Severity
from connect_app.domain.invoice import FileFormat
from connect_app.formats.encoding import UTF8_BOM, Utf8Stream, wide_encoding
from connect_app.formats.parts import DEFAULT_LIMITS, InvoicePart, ReadLimits
from connect_app.formats.refusals import find_fault
from connect_app.formats.registry import FORMATS
from connect_app.formats.skeleton import SkeletonFault
from connect_app.formats.splitting import Piece, Splitter
from connect_app.formats.window import Window

__all__ = ["DEFAULT_LIMITS", "InvoicePart", "ReadLimits", "detect", "read_document", "read_invoices"]

_HTML = re.compile(rb"\s*<(?:!doctype\s+html|html)[\s>]", re.IGNORECASE)


def detect(head: bytes) -> FileFormat:
    """Return the format that the first 64 kB of a file speak of; UNKNOWN where they do not tell. Never raises."""
    if is_xml(head):
        try:
            for piece in Splitter(Window(io.BytesIO(head), len(head)), DEFAULT_LIMITS).pieces():
                if piece.root.tag in FORMATS:
                    return FORMATS[piece.root.tag].file_format
        except (FileRefused, SkeletonFault, etree.XMLSyntaxError):
            return FileFormat.UNKNOWN
    if b"%PDF-" in head[:1024]:
        return FileFormat.PDF
    return FileFormat.UNKNOWN


def is_xml(head: bytes) -> bool:
    """Say whether the first bytes are those of XML (or HTML), in whatever encoding."""
    return head.removeprefix(UTF8_BOM).lstrip().startswith(b"<")


def read_invoices(source: Path | BinaryIO, limits: ReadLimits = DEFAULT_LIMITS) -> Iterator[InvoicePart]:
    """Yield the invoices of an XML file in their order, reading it as a stream; memory does not grow with their number.

    ``source`` is a path or a seekable stream. Raises FileRefused, at the end or anywhere before it, with the codes
    ``empty_file, too_large, not_an_invoice, malformed_xml, unsafe_xml, truncated, unsupported_format``.
    """
    if isinstance(source, Path):
        with source.open("rb") as stream:
            yield from _read_stream(stream, limits)
    else:
        yield from _read_stream(source, limits)


def read_document(data: bytes, limits: ReadLimits = DEFAULT_LIMITS) -> InvoicePart:
    """Return the one invoice of a whole XML document; raise FileRefused if it holds none or several."""
    parts = list(_read_stream(io.BytesIO(data), limits))
    if len(parts) > 1:
        raise FileRefused("not_an_invoice", f"One invoice was expected here, but the document holds {len(parts)}.")
    return parts[0]


def _read_stream(stream: BinaryIO, limits: ReadLimits) -> Iterator[InvoicePart]:
    _check_size(stream, limits)
    splitter = Splitter(Window(stream, limits.max_invoice_size), limits)
    count = 0
    try:
        for piece in splitter.pieces():
            if piece.root.tag in FORMATS:
                count += 1
                yield _part(piece)
    except (SkeletonFault, etree.XMLSyntaxError) as error:
        raise find_fault(
            stream, splitter.document_start, splitter.encoding, splitter.inherited_encoding, error
        ) from error
    if count == 0:
        raise FileRefused("not_an_invoice", f"no {splitter.skeleton.root}")


def _check_size(stream: BinaryIO, limits: ReadLimits) -> None:
    size = stream.seek(0, io.SEEK_END)
    stream.seek(0)
    if size == 0:
        raise FileRefused("empty_file", "The file is empty.")
    if size > limits.max_file_size:
        raise FileRefused(
            "too_large", f"The file has {size / 1e6:.0f} MB; {limits.max_file_size / 1e6:.0f} MB is the limit."
        )


def _part(piece: Piece) -> InvoicePart:
    findings: list[Finding] = []
    kind = FORMATS[piece.root.tag]
    facts = kind.read_facts(piece.root, findings)
    embedded = kind.read_embedded(piece.root, findings)
    if not facts.number:
        findings.append(Finding("missing_number", Severity.ERROR, "The invoice has no number.", "number"))
    if piece.source_sha256 is not None and piece.offset is not None:
        digest = piece.source_sha256
    else:
        digest = hashlib.sha256(piece.data).hexdigest()
    return InvoicePart(facts, piece.data, digest, piece.source_sha256, embedded, tuple(findings), piece.offset)
