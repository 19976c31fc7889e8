"""Reading a file from a business system: what it is, and the invoices in it.

A file is taken whole or not at all: the caller keeps nothing of it if the iteration ends with FileRefused.
"""

import dataclasses
import hashlib
import io
import re
from collections.abc import Iterator
from itertools import chain
from pathlib import Path
from typing import IO

from lxml import etree

from connect_app.domain.errors import FileRefused
from connect_app.domain.invoice import EmbeddedFile, FileFormat
from connect_app.domain.saying import in_a_row, say
from connect_app.formats.assembling import SvefakturaHold, part_of
from connect_app.formats.encoding import UTF8_BOM, Utf8Stream, expat_name, is_xml, wide_encoding
from connect_app.formats.envelopes import with_receivers
from connect_app.formats.finvoice_files import FinvoiceHold, message_ids, read_files
from connect_app.formats.nesting import inner_documents, other_document, other_files
from connect_app.formats.parsing import parse
from connect_app.formats.parts import DEFAULT_LIMITS, InvoicePart, ReadLimits
from connect_app.formats.refusals import DocumentPlace, find_fault
from connect_app.formats.registry import FORMATS
from connect_app.formats.roots import ATTACHED_DOCUMENT, CARRIERS, OBJECT_ENVELOPE, local_name
from connect_app.formats.skeleton import SkeletonFault
from connect_app.formats.splitting import Piece, Splitter
from connect_app.formats.svefaktura import EncodedObject, read_objects
from connect_app.formats.window import Window

__all__ = [
    "DEFAULT_LIMITS",
    "InvoicePart",
    "ReadLimits",
    "detect",
    "invoice_root",
    "read_carrier",
    "read_document",
    "read_invoices",
]

_HTML = re.compile(rb"\s*<(?:!doctype\s+html[^\[>]*>|html[\s>])", re.IGNORECASE)
_HEAD_SIZE = 65536


def detect(head: bytes) -> FileFormat:
    """Return the format that the first 64 kB of a file speak of; UNKNOWN where they do not tell. Never raises."""
    try:
        wide = wide_encoding(head)
        if is_xml(head) or wide:
            stream = io.BytesIO(head)
            window = Window(Utf8Stream(stream, wide) if wide else stream, DEFAULT_LIMITS.max_invoice_size)
            root = Splitter(window, DEFAULT_LIMITS, "utf-8" if wide else None).first_root()
            return FORMATS[root].file_format if root in FORMATS else FileFormat.UNKNOWN
    except (FileRefused, SkeletonFault, UnicodeDecodeError):
        return FileFormat.UNKNOWN
    return FileFormat.PDF if b"%PDF-" in head[:1024] else FileFormat.UNKNOWN


def read_invoices(source: Path | IO[bytes], limits: ReadLimits = DEFAULT_LIMITS) -> Iterator[InvoicePart]:
    """Yield the invoices of an XML file in their order, reading it as a stream; memory does not grow with their number.

    ``source`` is a path or a seekable stream. Raises FileRefused, at the end or anywhere before it, with the codes
    ``empty_file, too_large, not_an_invoice, malformed_xml, unsafe_xml, truncated, unsupported_format``.
    """
    if isinstance(source, Path):
        with source.open("rb") as stream:
            yield from with_receivers(_read_stream(stream, limits))
    else:
        yield from with_receivers(_read_stream(source, limits))


def read_document(data: bytes, limits: ReadLimits = DEFAULT_LIMITS) -> InvoicePart:
    """Return the one invoice of a whole XML document; raise FileRefused if it holds none or several.

    The receiver of a business document around it counts only when a file comes in: this may be one that we made.
    """
    parts = list(_read_stream(io.BytesIO(data), limits))
    if len(parts) > 1:
        raise FileRefused("not_an_invoice", say("not_an_invoice.several", count=len(parts)))
    return parts[0]


def read_carrier(data: bytes) -> tuple[EncodedObject, ...]:
    """Return the files of an ObjectEnvelope or FinvoiceAttachments that came in a file of its own.

    Each with the id by which invoices name it. Empty where there is none in the document; raises FileRefused for a
    faulty one.
    """
    stream = io.BytesIO(data)
    splitter = Splitter(Window(stream, len(data)), DEFAULT_LIMITS)
    _checked_head(stream, DEFAULT_LIMITS)
    try:
        carriers = [piece.root for piece in splitter.pieces() if piece.root.tag in CARRIERS]
    except (SkeletonFault, etree.XMLSyntaxError) as error:
        place = DocumentPlace(splitter.document_start, splitter.encoding, splitter.inherited_encoding)
        raise find_fault(stream, place, error) from error
    return tuple(each for carrier in carriers for each in _carried(carrier))


def _carried(carrier: etree._Element) -> Iterator[EncodedObject]:
    if carrier.tag == OBJECT_ENVELOPE:
        yield from read_objects(carrier, [])
    else:
        own = next(iter(message_ids(carrier)), "")
        yield from (EncodedObject(own, file) for file in read_files(carrier, []))


def invoice_root(part: InvoicePart) -> etree._Element:
    """Return the parsed invoice itself, out of the business document (SBDH) around it if there is one."""
    if wide_encoding(part.data):
        return parse(part.data)
    pieces = Splitter(Window(io.BytesIO(part.data), len(part.data)), DEFAULT_LIMITS).pieces()
    return next(piece.root for piece in pieces if piece.root.tag in FORMATS)


def _read_stream(stream: IO[bytes], limits: ReadLimits, nesting: int = 0) -> Iterator[InvoicePart]:
    count = 0
    try:
        for part in _parts(stream, limits, nesting):
            count += 1
            yield part
    except FileRefused as refusal:
        if nesting:
            raise
        kept = say("file_kept.some", count=count) if count else say("file_kept.nothing")
        raise FileRefused(refusal.code, in_a_row(refusal.sentence, kept), refusal.line, refusal.column) from refusal


def _parts(stream: IO[bytes], limits: ReadLimits, nesting: int) -> Iterator[InvoicePart]:
    head = _checked_head(stream, limits)
    wide = wide_encoding(head)
    source = Utf8Stream(stream, wide) if wide else stream
    splitter = Splitter(Window(source, limits.max_invoice_size), limits, "utf-8" if wide else None)
    hold = SvefakturaHold(lambda number: _document_bytes(stream, splitter, number))
    finvoices = FinvoiceHold(part_of)
    has_invoice = False
    try:
        for piece in splitter.pieces():
            if wide and piece.source_sha256 is None:
                piece = _as_it_came(piece, splitter, stream)
            for part in _parts_of(piece, hold, finvoices, limits, nesting):
                has_invoice = True
                yield part
        for part in chain(hold.release(), finvoices.release()):
            has_invoice = True
            yield part
    except (SkeletonFault, etree.XMLSyntaxError, UnicodeDecodeError) as error:
        yield from finvoices.release()
        place = DocumentPlace(splitter.document_start, splitter.encoding, splitter.inherited_encoding)
        raise find_fault(stream, DocumentPlace(0, wide, expat_name(wide)) if wide else place, error) from error
    finally:
        hold.close()
        finvoices.close()
    if not has_invoice:
        raise _no_invoice(splitter)


def _parts_of(
    piece: Piece, hold: SvefakturaHold, finvoices: FinvoiceHold, limits: ReadLimits, nesting: int
) -> Iterator[InvoicePart]:
    if hold.is_past(piece):
        yield from hold.release()
    if not finvoices.wants(piece):
        yield from finvoices.release()
    if hold.wants(piece):
        hold.take(piece)
    elif finvoices.wants(piece):
        yield from finvoices.take(piece)
    elif piece.root.tag == ATTACHED_DOCUMENT:
        yield from _nested(piece, limits, nesting + 1)
    else:
        yield part_of(piece)


def _nested(piece: Piece, limits: ReadLimits, nesting: int) -> Iterator[InvoicePart]:
    if nesting > limits.max_nesting:
        raise FileRefused("unsafe_xml", say("unsafe_xml.documents_nested", limit=limits.max_nesting))
    source = piece.source_sha256 or hashlib.sha256(piece.data).hexdigest()
    others: list[EmbeddedFile] = []
    last: InvoicePart | None = None
    for document in inner_documents(piece.root):
        try:
            for part in with_receivers(_read_stream(io.BytesIO(document), limits, nesting)):
                if last is not None:
                    yield last
                last = dataclasses.replace(part, source_sha256=source, source_offset=None)
        except FileRefused as refusal:
            # An AttachedDocument may carry the answer of an authority beside the invoice.
            if refusal.code != "not_an_invoice":
                sentence = say("inside_document", reason=refusal.sentence)
                raise FileRefused(refusal.code, sentence) from refusal
            others.append(other_document(document))
    if last is not None:
        findings = list(last.findings)
        others += other_files(piece.root, findings)
        yield dataclasses.replace(last, embedded=(*last.embedded, *others), findings=tuple(findings))


def _as_it_came(piece: Piece, splitter: Splitter, stream: IO[bytes]) -> Piece:
    """Return a whole document that was turned into UTF-8 with its own bytes, if it is all that the stream holds."""
    if piece.scope != (1,) or not splitter.is_at_end:
        return piece
    return dataclasses.replace(piece, data=_bytes_between(stream, 0, None), offset=0)


def _document_bytes(stream: IO[bytes], splitter: Splitter, number: int) -> tuple[int, bytes] | None:
    place = splitter.take_business_document(number)
    return None if place is None else (place[0], _bytes_between(stream, *place))


def _bytes_between(stream: IO[bytes], begin: int, end: int | None) -> bytes:
    here = stream.tell()
    stream.seek(begin)
    data = stream.read() if end is None else stream.read(end - begin)
    stream.seek(here)
    return data


def _no_invoice(splitter: Splitter) -> FileRefused:
    root = local_name(splitter.skeleton.root or "")
    if splitter.skeleton.root in CARRIERS:
        sentence = say("not_an_invoice.attachments_only", root=root)
    else:
        sentence = say("not_an_invoice.xml", root=root[:60])
    return FileRefused("not_an_invoice", sentence)


def _checked_head(stream: IO[bytes], limits: ReadLimits) -> bytes:
    size = stream.seek(0, io.SEEK_END)
    stream.seek(0)
    if size > limits.max_file_size:
        limit = limits.max_file_size // 1_000_000
        raise FileRefused("too_large", say("too_large", size=round(size / 1000000), limit=limit))
    head = stream.read(_HEAD_SIZE)
    stream.seek(0)
    if not head.removeprefix(UTF8_BOM).strip():
        raise FileRefused("empty_file", say("empty_file"))
    if _HTML.match(head.removeprefix(UTF8_BOM)):
        raise FileRefused("not_an_invoice", say("not_an_invoice.web_page"))
    if not is_xml(head) and wide_encoding(head) is None:
        raise FileRefused("unsupported_format", say("unsupported_format"))
    return head
