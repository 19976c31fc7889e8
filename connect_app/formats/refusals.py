"""Why an XML file is refused, in words and with its place: the file is read once more, whole, up to the fault."""

import codecs
from dataclasses import dataclass
from typing import IO
from xml.parsers import expat

from lxml import etree

from connect_app.domain.errors import FileRefused
from connect_app.domain.saying import quoted, say
from connect_app.formats.skeleton import check_doctype

_CHUNK_SIZE = 1 << 20
_TOO_DEEP = "depth"


@dataclass(frozen=True, slots=True)
class DocumentPlace:
    """A document in a stream: where it begins, what it is read in, and what overrides its own declaration, if any."""

    start: int
    encoding: str
    forced_encoding: str | None


def find_fault(stream: IO[bytes], document: DocumentPlace, cause: Exception) -> FileRefused:
    """Return the refusal for a document that is known to be faulty.

    ``cause`` is what the reader met, for faults that expat does not see (nesting too deep).
    """
    lines_before = _count_lines(stream, document.start)
    stream.seek(document.start)
    parser = expat.ParserCreate(document.forced_encoding, namespace_separator="}")
    parser.StartDoctypeDeclHandler = check_doctype
    try:
        while chunk := stream.read(_CHUNK_SIZE):
            parser.Parse(chunk, False)
    except FileRefused as refusal:
        return refusal
    except expat.ExpatError as error:
        if error.code == expat.errors.codes[expat.errors.XML_ERROR_JUNK_AFTER_DOC_ELEMENT]:
            return _from_lxml(cause)
        line, column = error.lineno + lines_before, error.offset + 1
        if _is_wrong_encoding(stream, document.start + parser.ErrorByteIndex, document.encoding):
            return _wrong_encoding(document.encoding, line, column)
        return FileRefused(
            "malformed_xml",
            say("malformed_xml.place", line=line, column=column, cause=quoted(expat.ErrorString(error.code))),
            line,
            column,
        )
    try:
        parser.Parse(b"", True)
    except expat.ExpatError as error:
        return truncated(error.lineno + lines_before, error.offset + 1)
    return _from_lxml(cause)


def truncated(line: int | None = None, column: int | None = None) -> FileRefused:
    """Return the refusal of a file whose end is missing."""
    sentence = say("truncated") if line is None else say("truncated.line", line=line)
    return FileRefused(
        "truncated",
        sentence,
        line,
        column,
    )


def _count_lines(stream: IO[bytes], until: int) -> int:
    stream.seek(0)
    lines = 0
    while until > 0 and (chunk := stream.read(min(_CHUNK_SIZE, until))):
        lines += chunk.count(b"\n")
        until -= len(chunk)
    return lines


def _is_wrong_encoding(stream: IO[bytes], at: int, encoding: str) -> bool:
    if encoding not in ("utf-8", "ascii"):
        return False
    stream.seek(at)
    decoder = codecs.getincrementaldecoder(encoding)()
    try:
        decoder.decode(stream.read(64), final=False)
    except UnicodeDecodeError as error:
        return error.start < 4
    return False


def _wrong_encoding(encoding: str, line: int, column: int) -> FileRefused:
    return FileRefused(
        "malformed_xml",
        say("malformed_xml.encoding", encoding=encoding.upper(), line=line, column=column, same=encoding.upper()),
        line,
        column,
    )


def _from_lxml(cause: Exception) -> FileRefused:
    message = cause.msg if isinstance(cause, etree.XMLSyntaxError) else None
    if message and _TOO_DEEP in message.lower():
        return FileRefused("unsafe_xml", say("unsafe_xml.nested"))
    sentence = say("malformed_xml.cause", cause=quoted(message)) if message else say("malformed_xml")
    return FileRefused("malformed_xml", sentence)
