"""Encodings of XML: what a document says, which are read, and UTF-16 turned into UTF-8 while it is read."""

import codecs
import re
from typing import IO

from connect_app.domain.errors import FileRefused
from connect_app.domain.saying import say

UTF8_BOM = codecs.BOM_UTF8
_DECLARATION = re.compile(rb"<\?xml\s[^>]*?encoding\s*=\s*[\"']([A-Za-z0-9._:-]+)[\"']")
_READABLE_FAMILIES = ("utf-8", "ascii", "iso8859-", "cp125")
"""All of them write ``<`` and the other marks of XML as the same single bytes, so bytes can be cut."""

_WIDE_MARKS = (
    (codecs.BOM_UTF32_LE, "utf-32-le"),  # before UTF-16, whose mark is the beginning of this one
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_MARKED = 200
"""Bytes in which the first sign of a document with a mark stands."""


def declared_encoding(head: bytes) -> str | None:
    """Return the encoding that a document states by byte order mark or XML declaration, in Python's name for it.

    None where it states none (then it is UTF-8); a name that Python does not know comes back as it stands.
    """
    if head.startswith(UTF8_BOM):
        return "utf-8"
    match = _DECLARATION.match(head)
    if match is None:
        return None
    stated = match[1].decode("ascii")
    try:
        return codecs.lookup(stated).name
    except LookupError:
        return stated


def is_readable_encoding(name: str) -> bool:
    """Say whether documents in this encoding (Python's name) are read."""
    return name.startswith(_READABLE_FAMILIES)


def xml_encoding_name(name: str) -> str:
    """Return Python's name of a readable encoding as an XML declaration writes it."""
    if name.startswith("cp"):
        return "windows-" + name.removeprefix("cp")
    return name.upper().replace("ISO8859", "ISO-8859")


def is_xml(head: bytes) -> bool:
    """Say whether the first bytes are those of XML (or HTML) in an encoding that has ``<`` as one byte."""
    return head.removeprefix(UTF8_BOM).lstrip().startswith(b"<")


def is_xml_of_any_width(head: bytes) -> bool:
    """Say whether the first bytes are those of XML (or HTML) in any encoding that is read."""
    for mark, encoding in _WIDE_MARKS:
        if head.startswith(mark):
            return head[len(mark) : _MARKED].decode(encoding, "replace").lstrip().startswith("<")
    return is_xml(head) or head.startswith((b"<\0", b"\0<", b"\0\0\0<"))


def wide_encoding(head: bytes) -> str | None:
    """Return ``utf-16-le`` or ``utf-16-be`` if the first bytes are such, by mark or by their first sign."""
    if head.startswith((codecs.BOM_UTF32_LE, codecs.BOM_UTF32_BE, b"\0\0\0<", b"<\0\0\0")):
        raise FileRefused("unsupported_format", say("unsupported_format.utf32"))
    if head.startswith((codecs.BOM_UTF16_LE, b"<\0")):
        return "utf-16-le"
    if head.startswith((codecs.BOM_UTF16_BE, b"\0<")):
        return "utf-16-be"
    return None


def expat_name(wide: str) -> str:
    """Return expat's name of an encoding that `wide_encoding` gave."""
    return wide.upper().replace("16-", "16")


class Utf8Stream:
    """A stream in UTF-16 as UTF-8, without its byte order mark. Raises UnicodeDecodeError where it is not UTF-16."""

    def __init__(self, stream: IO[bytes], encoding: str) -> None:
        self._stream = stream
        self._decoder = codecs.getincrementaldecoder(encoding)()
        self._is_first = True

    def read(self, size: int, /) -> bytes:
        """Return about ``size`` bytes, nothing only at the end."""
        while True:
            chunk = self._stream.read(size)
            text = self._decoder.decode(chunk, final=not chunk)
            if self._is_first and text:
                text = text.removeprefix("\ufeff")
                self._is_first = False
            if text or not chunk:
                return text.encode("utf-8")
