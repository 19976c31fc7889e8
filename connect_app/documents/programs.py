"""Programs and scripts inside of documents: in a PDF, in a zip, and in what those hold in turn. They never leave.

Told by name and by first bytes; what cannot be read is no program to anybody who opens the document.
"""

import hashlib
import io
import zipfile
import zlib
from collections.abc import Collection, Iterable, Iterator
from contextlib import suppress
from dataclasses import replace
from itertools import islice
from typing import Any, BinaryIO

import pikepdf

from connect_app.documents.examination import Examination
from connect_app.documents.pdf_signing import is_signed
from connect_app.documents.sheets import examine_zip
from connect_app.documents.signatures import EXECUTABLE, HEAD_SIZE, SCRIPT, ZIP, recognise
from connect_app.domain.attachment import extension_of, is_program_name
from connect_app.domain.channel import PDF
from connect_app.domain.errors import FixData
from connect_app.domain.media_types import MACRO_DOCUMENT
from connect_app.domain.saying import say

PROGRAM_TYPES = frozenset(
    {EXECUTABLE, SCRIPT, MACRO_DOCUMENT, "application/x-executable", "application/x-ms-shortcut"}
    | {"application/java-archive"}
)
FILE_KEYS = ("/UF", "/F", "/Unix", "/DOS", "/Mac")
"""Where a file specification has its file, and its name: the first that is there is what readers show."""

_MAX_DEPTH = 4
_LONGEST_NAME = 80
_MAX_TREE_DEPTH = 20
_MAX_FILES = 1000
_MAX_PAGES = 2000
_MAX_INNER = 50_000_000
_FAULTS = (pikepdf.PdfError, RuntimeError, ValueError, TypeError, KeyError, AttributeError, MemoryError)
_ZIP_FAULTS = (
    zipfile.BadZipFile,
    zlib.error,
    ValueError,
    KeyError,
    OSError,
    NotImplementedError,
    EOFError,
    RuntimeError,
)


def is_program(name: str, content: bytes) -> bool:
    """Say whether a file is a program, a script or a document with macros, or holds one."""
    return is_program_name(name) or recognise(content[:HEAD_SIZE]) in PROGRAM_TYPES or bool(find_program(content))


def find_program(content: bytes, depth: int = 0) -> str | None:
    """Return the name of the first program inside of a document, None if there is none."""
    if depth >= _MAX_DEPTH:
        return None
    kind = recognise(content[:HEAD_SIZE])
    if kind == PDF:
        try:
            with pikepdf.open(io.BytesIO(content)) as pdf:
                return program_in_pdf(pdf, depth)
        except (*_FAULTS, pikepdf.PasswordError):
            return None
    return program_in_zip(io.BytesIO(content), depth) if kind == ZIP else None


def with_program(found: Examination, program: str | None) -> Examination:
    """Return an examination that says which program is inside of the document, as it is where there is none."""
    if program is None or found.problem is not None:
        return found
    detail = say("infected_name.program_inside", name=program[:_LONGEST_NAME])
    return replace(found, problem="infected_name", problem_detail=detail)


def program_in_pdf(pdf: pikepdf.Pdf, depth: int = 0) -> str | None:
    """Return the name of the first program among the files inside a PDF, and inside of those, None if there is none."""
    return program_among(files_of(pdf), depth)


def program_among(files: Iterable[tuple[str, Any]], depth: int = 0) -> str | None:
    """Return the same of files of a PDF, as `files_of` gives them."""
    for name, stream in files:
        found = _judged(name, _content(stream), depth)
        if found is not None:
            return found
    return None


def program_in_zip(file: BinaryIO, depth: int = 0) -> str | None:
    """Return the name of the first program among the members of a zip, None if there is none or it cannot be read."""
    try:
        with zipfile.ZipFile(file) as archive:
            for member in islice(archive.infolist(), _MAX_FILES):
                if is_program_name(member.filename):
                    return member.filename
                if member.is_dir() or member.file_size > _MAX_INNER or member.flag_bits & 1:
                    continue
                found = _judged(member.filename, archive.read(member), depth)
                if found is not None:
                    return found
    except _ZIP_FAULTS:
        return None
    return None


def _judged(name: str, content: bytes, depth: int) -> str | None:
    kind = recognise(content[:HEAD_SIZE])
    if kind == ZIP:
        kind = examine_zip(io.BytesIO(content), extension_of(name)).media_type
    if is_program_name(name) or kind in PROGRAM_TYPES:
        return name
    return find_program(content, depth + 1)


def _content(stream: Any) -> bytes:
    try:
        return bytes(stream.read_bytes())
    except _FAULTS:
        return b""


def holds_files(data: bytes) -> bool:
    """Say whether a PDF has files inside; one that cannot be read has none."""
    if b"/EF" not in data and b"/ObjStm" not in data and b"/Encrypt" not in data:
        return False
    try:
        with pikepdf.open(io.BytesIO(data)) as pdf:
            return next(files_of(pdf), None) is not None
    except (*_FAULTS, pikepdf.PasswordError):
        return False


def files_of(pdf: pikepdf.Pdf) -> Iterator[tuple[str, Any]]:
    """Yield name and stream of each file inside a PDF once: in its name tree, in ``/AF``, or on a page as a pin."""
    seen: set[tuple[int, int]] = set()
    for spec in islice(_specifications(pdf), 4 * _MAX_FILES):
        try:
            parts = spec.EF
            streams = [parts[key] for key in FILE_KEYS if key in parts]
            name = next((str(spec[key]) for key in FILE_KEYS if key in spec), "")
        except _FAULTS:
            continue
        for stream in streams:
            # What is no stream at all is damaged: it has no bytes.
            if isinstance(stream, pikepdf.Stream) and stream.objgen not in seen:
                seen.add(stream.objgen)
                yield name, stream


def _specifications(pdf: pikepdf.Pdf) -> Iterator[Any]:
    with suppress(*_FAULTS):
        yield from (attached.obj for attached in pdf.attachments.values())
    yield from _array(pdf.Root, "/AF")
    for page in islice(_pages(pdf.Root.Pages), _MAX_PAGES):
        yield from _array(page, "/AF")
        for note in _array(page, "/Annots"):
            if isinstance(note, pikepdf.Dictionary) and "/FS" in note:
                yield note.FS


def _pages(node: Any, depth: int = 0) -> Iterator[Any]:
    """Yield the pages under a node of the page tree; qpdf's own list of them is slower to make than to walk."""
    for kid in node.Kids if depth <= _MAX_TREE_DEPTH else ():
        if "/Kids" in kid:
            yield from _pages(kid, depth + 1)
        else:
            yield kid


def _array(holder: Any, key: str) -> list[Any]:
    if key not in holder:  # the common case, in a fifth of the time
        return []
    found = holder.get(key, None)
    return list(found) if isinstance(found, pikepdf.Array) else []


def without_files(source: BinaryIO, sha256s: Collection[str]) -> bytes:
    """Return a PDF without the files inside it that have these hashes; all else stays, the pages above all.

    Raises FixData ``cannot_take_out`` for a signed PDF, whose signature would end, and for one that cannot be read.
    """
    try:
        with pikepdf.open(source) as pdf:
            if is_signed(pdf):
                raise FixData("cannot_take_out", _SIGNED)
            for _, stream in list(files_of(pdf)):
                if hashlib.sha256(_content(stream)).hexdigest() in sha256s:
                    stream.write(b"")
            _drop_emptied(pdf)
            made = io.BytesIO()
            pdf.save(made, deterministic_id=True)
    except (*_FAULTS, pikepdf.PasswordError) as error:
        raise FixData("cannot_take_out", say("cannot_take_out.of_pdf")) from error
    return made.getvalue()


_SIGNED = say("cannot_take_out.signed")


def _drop_emptied(pdf: pikepdf.Pdf) -> None:
    """Take the entries of emptied files out of the lists; their bytes are gone already."""
    emptied = [key for key, attached in pdf.attachments.items() if _is_emptied(attached.obj)]
    for key in emptied:
        del pdf.attachments[key]
    holders = [pdf.Root, *(page.obj for page in islice(pdf.pages, _MAX_PAGES))]
    for holder in holders:
        kept = [one for one in _array(holder, "/AF") if not _is_emptied(one)]
        if len(kept) != len(_array(holder, "/AF")):
            holder.AF = pikepdf.Array(kept)
    for holder in holders[1:]:
        kept = [one for one in _array(holder, "/Annots") if not ("/FS" in one and _is_emptied(one.FS))]
        if len(kept) != len(_array(holder, "/Annots")):
            holder.Annots = pikepdf.Array(kept)


def _is_emptied(spec: Any) -> bool:
    try:
        return not isinstance(spec.EF, pikepdf.Dictionary) or all(not _content(spec.EF[str(key)]) for key in spec.EF)
    except _FAULTS:
        return False
