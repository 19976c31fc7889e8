"""Inspecting a document: what it is, how large, how many pages, and whether it can be used at all."""

import mmap
from collections.abc import Callable
from pathlib import Path

from connect_app.documents.examination import Examination, join, measure
from connect_app.documents.pdf_structure import examine_pdf
from connect_app.documents.picture_structure import examine_jpeg, examine_png
from connect_app.documents.programs import program_in_zip, with_program
from connect_app.documents.sheets import examine_ole, examine_zip
from connect_app.documents.signatures import HEAD_SIZE, OLE, ZIP, decode_text, is_one_column, recognise
from connect_app.documents.tiff_structure import examine_tiff
from connect_app.domain.attachment import DocumentFacts, extension_of
from connect_app.domain.channel import CSV, JPEG, ODS, PDF, PNG, TIFF, XLSX
from connect_app.domain.saying import say

MAX_EXAMINED_SIZE = 50_000_000
"""Bytes; of larger files only type, size and hash are told, since no channel takes them."""


def inspect(path: Path, filename: str) -> DocumentFacts:
    """Return all that is known of the document at ``path``, in this process.

    ``filename`` is the clerk's name for it; it never decides over the bytes. Raises OSError if it cannot be read.
    For files from outside use `DocumentWorker.inspect`, which does the same under limits.
    """
    size, sha256 = measure(path)
    return join(size, sha256, examine(path, filename))


def examine(path: Path, filename: str) -> Examination:
    """Return what the structure of the document tells. Raises OSError if it cannot be read."""
    found = _examine(path, filename)
    if found.media_type in _ZIPPED and path.stat().st_size <= MAX_EXAMINED_SIZE:
        with path.open("rb") as file:
            return with_program(found, program_in_zip(file))
    return found


_ZIPPED = frozenset({ZIP, XLSX, ODS})


def _examine(path: Path, filename: str) -> Examination:
    extension = extension_of(filename)
    size = path.stat().st_size
    with path.open("rb") as file:
        head = file.read(HEAD_SIZE)
        media_type = recognise(head)
        if not head:
            return Examination(media_type, problem="empty_file", problem_detail=say("empty_file"))
        if size > MAX_EXAMINED_SIZE:
            return Examination(media_type)
        if media_type == PDF:
            return examine_pdf(path)
        if media_type in _BY_STRUCTURE:
            with mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ) as data:
                return _BY_STRUCTURE[media_type](data)
        if media_type == ZIP:
            return examine_zip(file, extension)
        if media_type == OLE:
            return examine_ole(head + file.read(), extension)
    if media_type == "text/plain" and extension == "csv" and is_one_column(decode_text(head) or ""):
        return Examination(CSV)
    return Examination(media_type)


_BY_STRUCTURE: dict[str, Callable[[mmap.mmap], Examination]] = {
    TIFF: examine_tiff,
    PNG: examine_png,
    JPEG: examine_jpeg,
}
