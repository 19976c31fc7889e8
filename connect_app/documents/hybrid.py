"""Files inside a PDF: the XML of a hybrid invoice (Factur-X, ZUGFeRD, XRechnung), and all others beside it.

They hang in the name tree, in ``/AF`` of the document or of a page, or on a page as a pin; each counts once.
"""

import io
import re
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from typing import Any

import pikepdf

from connect_app.documents.pdf_files import PdfFile, PdfFiles
from connect_app.documents.pdf_signing import is_signed
from connect_app.documents.pdf_structure import limit_qpdf
from connect_app.documents.programs import FILE_KEYS
from connect_app.domain.errors import FileRefused, FixData
from connect_app.domain.saying import say

_KNOWN_NAMES = ("factur-x.xml", "zugferd-invoice.xml", "xrechnung.xml")
_INVOICE_ROOT = re.compile(
    rb"<(?:[\w.-]+:)?(?:CrossIndustryInvoice|CrossIndustryDocument|Invoice|CreditNote|Finvoice)[\s/>]"
)
_LINE = re.compile(rb"<(?:[\w.-]+:)?(?:IncludedSupplyChainTradeLineItem|InvoiceLine|CreditNoteLine|InvoiceRow)[\s/>]")
_COLLECTION = "/Collection"
_IN_FOLDER = re.compile(r"<(\d+)>")  # how the name tree of a collection says in which of its folders a file is
_HEAD = 65536
_MAX_XML_SIZE = 50_000_000
_MAX_FILES = 1000
_MAX_PAGES = 2000
_MAX_AT_ONCE = 32_000_000
_FAULTS = (pikepdf.PdfError, RuntimeError, ValueError, TypeError, KeyError, AttributeError)


@dataclass(frozen=True, slots=True)
class _Found:
    name: str
    stream: Any
    folder: str = ""


def find_embedded_xml(path: Path) -> tuple[str, bytes] | None:
    """Return name and bytes of the XML in a hybrid PDF, None if there is none.

    The names of the standards come first (upper or lower case); any other XML is told by its root.
    Raises FileRefused ``encrypted_pdf``, ``damaged_pdf`` or ``too_large``.
    """
    with _opened(path) as pdf:
        found = list(_files_of(pdf))
        number = _data_of(pdf, found)
        if number is None:
            return None
        content = bytes(found[number].stream.read_bytes())
    if len(content) > _MAX_XML_SIZE:
        raise FileRefused("too_large", say("too_large.data_in_pdf"))
    return found[number].name, content


def list_files(path: Path) -> PdfFiles:
    """Return all files inside a PDF, with the bytes of the first 32 MB of them; raises as `find_embedded_xml`."""
    with _opened(path) as pdf:
        found = list(_files_of(pdf))
        data = _data_of(pdf, found)
        room = _MAX_AT_ONCE
        files = []
        for number, one in enumerate(found):
            file = _read(one, is_data=number == data, room=room)
            room -= len(file.content or b"")
            files.append(file)
        rivals = () if data is not None else tuple(one.name for one in found if _is_invoice_xml(one))
        return PdfFiles(tuple(files), _COLLECTION in pdf.Root, is_signed(pdf), rivals if len(rivals) > 1 else ())


def read_file(path: Path, number: int) -> bytes:
    """Return the bytes of one file of `list_files`, by its place there; raises as `find_embedded_xml`."""
    with _opened(path) as pdf:
        return bytes(next(islice(_files_of(pdf), number, None)).stream.read_bytes())


def holds_whole_data(source: bytes) -> bool:
    """Say whether a PDF has an invoice's data inside, with its lines; those of some profiles have only the sums."""
    try:
        with pikepdf.open(io.BytesIO(source)) as pdf:
            found = list(_files_of(pdf))
            number = _data_of(pdf, found)
            return number is not None and _LINE.search(found[number].stream.read_bytes()) is not None
    except (*_FAULTS, pikepdf.PasswordError):
        return False


def replace_data(source: bytes, content: bytes) -> bytes:
    """Return a hybrid PDF with other bytes for the invoice's data; all else stays.

    Raises FixData ``cannot_take_out`` for a signed PDF, whose signature would end.
    """
    with pikepdf.open(io.BytesIO(source)) as pdf:
        found = list(_files_of(pdf))
        number = _data_of(pdf, found)
        if is_signed(pdf) or number is None:
            sentence = say("cannot_take_out.signed")
            raise FixData("cannot_take_out", sentence)
        stream = found[number].stream
        stream.write(content)
        if "/Params" in stream:
            stream.Params.Size = len(content)
            if "/CheckSum" in stream.Params:
                del stream.Params["/CheckSum"]
        buffer = io.BytesIO()
        pdf.save(buffer, deterministic_id=True)
    return buffer.getvalue()


def carry_data(source: bytes, pages: bytes) -> bytes:
    """Return the PDF ``pages`` with the invoice's data that ``source`` has inside, as they are there.

    Putting pages together makes a new PDF; without this a hybrid invoice would lose its data on the way.
    """
    with pikepdf.open(io.BytesIO(source)) as whole:
        found = list(_files_of(whole))
        number = _data_of(whole, found)
        if number is None:
            return pages
        name, content = found[number].name, bytes(found[number].stream.read_bytes())
        with pikepdf.open(io.BytesIO(pages)) as made:
            spec = pikepdf.AttachedFileSpec(
                made, content, description="", filename=name, mime_type="text/xml", creation_date="", mod_date=""
            )
            spec.obj.AFRelationship = pikepdf.Name.Alternative
            made.attachments[name] = spec
            made.Root.AF = pikepdf.Array([spec.obj])
            if "/Metadata" in whole.Root:
                made.Root.Metadata = made.copy_foreign(whole.Root.Metadata)
            buffer = io.BytesIO()
            made.save(buffer, deterministic_id=True)
    return buffer.getvalue()


@contextmanager
def _opened(path: Path) -> Iterator[pikepdf.Pdf]:
    limit_qpdf()
    try:
        with pikepdf.open(path) as pdf:
            yield pdf
    except pikepdf.PasswordError as error:
        sentence = say("encrypted.pdf")
        raise FileRefused("encrypted_pdf", sentence) from error
    except _FAULTS as error:
        sentence = say("damaged.pdf")
        raise FileRefused("damaged_pdf", sentence) from error


def _read(one: _Found, *, is_data: bool, room: int) -> PdfFile:
    try:
        content = bytes(one.stream.read_bytes())
    except (*_FAULTS, MemoryError):
        return PdfFile(one.name, 0, None, is_damaged=True, folder=one.folder)
    return PdfFile(one.name, len(content), content if len(content) <= room else None, is_data, folder=one.folder)


def _files_of(pdf: pikepdf.Pdf) -> Iterator[_Found]:
    seen: set[tuple[int, int]] = set()
    for name, spec in islice(_specifications(pdf), 4 * _MAX_FILES):
        try:
            parts = spec.EF
            streams = {parts[key].objgen: parts[key] for key in FILE_KEYS if key in parts}
        except _FAULTS:
            continue  # a reference without a file
        within = _IN_FOLDER.match(name)
        for stream in _unlike([one for number, one in streams.items() if number not in seen]):
            yield _Found(_stated_name(spec) or name, stream, f"{within[1]}/" if within else "")
        seen.update(streams)
        if len(seen) >= _MAX_FILES:
            return


def _unlike(streams: list[Any]) -> list[Any]:
    """Return the streams of one specification, which may have a copy of its file for every system, but once."""
    if len(streams) < 2:  # nearly always, and nothing is read for it
        return streams
    known: dict[bytes | int, Any] = {}
    for number, one in enumerate(streams):
        try:
            known.setdefault(bytes(one.read_bytes()), one)
        except (*_FAULTS, MemoryError):
            known[number] = one
    return list(known.values())


def _stated_name(spec: Any) -> str:
    """Return a file's name without what nobody can read, such as half a character; empty if it has none."""
    for key in FILE_KEYS:
        try:
            name = "".join(sign for sign in str(spec[key]) if sign.isprintable()).strip()
        except _FAULTS:
            continue
        if name:
            return name
    return ""


def _specifications(pdf: pikepdf.Pdf) -> Iterator[tuple[str, Any]]:
    for key, attached in pdf.attachments.items():
        yield key, attached.obj
    yield from (("", one) for one in _array(pdf.Root, "/AF"))
    for page in islice(pdf.pages, _MAX_PAGES):
        yield from (("", one) for one in _array(page.obj, "/AF"))
        for note in _array(page.obj, "/Annots"):
            if isinstance(note, pikepdf.Dictionary) and note.get("/Subtype") == "/FileAttachment" and "/FS" in note:
                yield "", note.FS


def _array(holder: Any, key: str) -> Sequence[Any]:
    found = holder.get(key, None)
    return list(found) if isinstance(found, pikepdf.Array) else []


def _data_of(pdf: pikepdf.Pdf, found: list[_Found]) -> int | None:
    """Return which file is the invoice that the pages of a PDF show, None if there is none or several could be.

    The pages of a collection are but its cover: a hybrid invoice is one only where its data have a name of the
    standards and nothing else in it is an invoice.
    """
    number = _data_among(found)
    if number is None or _COLLECTION not in pdf.Root:
        return number
    others = (one for at, one in enumerate(found) if at != number)
    is_alone = found[number].name.casefold() in _KNOWN_NAMES and not any(_holds_invoice(one) for one in others)
    return number if is_alone else None


def _is_invoice_xml(one: _Found) -> bool:
    return one.name.casefold().endswith(".xml") and _is_invoice(one)


def _holds_invoice(one: _Found) -> bool:
    if one.name.casefold().endswith(".xml"):
        return _is_invoice(one)
    try:
        content = bytes(one.stream.read_bytes())
        if not content.startswith(b"%PDF-"):
            return False
        with pikepdf.open(io.BytesIO(content)) as inner:
            return _data_among(list(_files_of(inner))) is not None
    except (*_FAULTS, MemoryError):
        return False


def _data_among(found: Sequence[_Found]) -> int | None:
    """Return which file is the invoice, None if there is none or several could be."""
    xml = [at for at, one in enumerate(found) if one.name.casefold().endswith(".xml")]
    known = [at for name in _KNOWN_NAMES for at in xml if found[at].name.casefold() == name]
    for at in known:
        if _is_invoice(found[at]):
            return at
    if known:
        return known[0]
    others = [at for at in xml if _is_invoice(found[at])]
    return others[0] if len(others) == 1 else None


def _is_invoice(one: _Found) -> bool:
    try:
        head = bytes(one.stream.read_bytes())[:_HEAD]
    except (*_FAULTS, MemoryError):
        return False
    if head[:2] in (b"\xff\xfe", b"\xfe\xff"):
        head = head.decode("utf-16", "ignore").encode()
    return _INVOICE_ROOT.search(head) is not None
