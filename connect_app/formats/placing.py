"""Finding the byte in a document where something may be put in, so that all other bytes stay as they are."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from xml.parsers import expat

from connect_app.domain.errors import FixData
from connect_app.domain.saying import quoted, say
from connect_app.formats.encoding import declared_encoding, wide_encoding
from connect_app.formats.roots import local_name
from connect_app.formats.skeleton import check_doctype

_CHUNK_SIZE = 1 << 16


@dataclass(frozen=True, slots=True)
class Place:
    """A byte offset; the namespaces in scope there (URI → prefix, empty for the default), the document's encoding."""

    offset: int
    prefixes: Mapping[str, str]
    encoding: str

    def prefix(self, namespace: str) -> str | None:
        """Return the prefix with its colon (nothing for the default namespace), None if the namespace has none."""
        found = self.prefixes.get(namespace)
        return None if found is None else f"{found}:" if found else ""

    def encode(self, text: str) -> bytes:
        """Return text as bytes of the document; signs that its encoding lacks become character references."""
        return text.encode(self.encoding, "xmlcharrefreplace")


class _FoundPlace(Exception):
    """Ends the parsing as soon as the place is known."""


class _Locator:
    def __init__(self, parent: str, before: frozenset[str]) -> None:
        self._parent = parent
        self._before = before
        self._open: list[tuple[str, int]] = []
        self._scope: list[tuple[str, str]] = []
        self._own: list[tuple[str, str]] = []
        self._parser = expat.ParserCreate(namespace_separator="}")
        self._parser.StartElementHandler = self._on_start
        self._parser.EndElementHandler = self._on_end
        self._parser.StartNamespaceDeclHandler = self._on_namespace
        self._parser.StartDoctypeDeclHandler = check_doctype
        self.offset: int | None = None

    def run(self, data: bytes) -> None:
        for at in range(0, len(data), _CHUNK_SIZE):
            try:
                self._parser.Parse(data[at : at + _CHUNK_SIZE], at + _CHUNK_SIZE >= len(data))
            except _FoundPlace:
                return

    def prefixes(self) -> dict[str, str]:
        bound = dict(self._scope)  # the innermost declaration of a prefix wins
        return {uri: prefix for prefix, uri in bound.items()}

    def _on_namespace(self, prefix: str | None, uri: str | None) -> None:
        self._own.append((prefix or "", uri or ""))

    def _on_start(self, name: str, _attributes: dict[str, str]) -> None:
        if self._open and self._open[-1][0] == self._parent and local_name(name) in self._before:
            self._found()
        self._open.append(("{" + name if "}" in name else name, len(self._scope)))
        self._scope.extend(self._own)
        self._own.clear()

    def _on_end(self, _name: str) -> None:
        if self._open[-1][0] == self._parent:
            self._found()
        del self._scope[self._open.pop()[1] :]

    def _found(self) -> None:
        self.offset = self._parser.CurrentByteIndex
        raise _FoundPlace


def find_place(data: bytes, parent: str, before: frozenset[str]) -> Place:
    """Return the place before the first child of ``parent`` whose local name is in ``before``, else before its end.

    ``parent`` is the first element of that name (``{namespace}local``) in a well-formed document; FixData
    ``cannot_embed`` if there is none, or if it is an empty-element tag, inside of which there is no place.
    """
    locator = _Locator(parent, before)
    try:
        locator.run(data)
    except expat.ExpatError as error:
        # expat keeps to an older edition of XML than libxml2 in what a name may hold.
        reason = quoted(expat.ErrorString(error.code))
        raise FixData("cannot_embed", say("cannot_embed", reason=reason)) from error
    encoding = wide_encoding(data) or declared_encoding(data[:1024]) or "utf-8"
    if locator.offset is None or not data.startswith("<".encode(encoding), locator.offset):
        raise FixData("cannot_embed", say("cannot_embed.lacks", name=local_name(parent)))
    return Place(locator.offset, locator.prefixes(), encoding)


@dataclass(frozen=True, slots=True)
class Found:
    """An element as bytes: its content stands from ``begin`` to ``end``; ``tag``: the offset of its start tag.

    An empty-element tag has no content, and ``end`` is after it.
    """

    tag: int
    begin: int
    end: int
    is_empty_tag: bool
    encoding: str


class _Finder:
    def __init__(self, parent: str, path: Sequence[str]) -> None:
        self._parent = parent
        self._path = list(path)
        self._open: list[str] = []
        self._parent_depth = 0
        self._parser = expat.ParserCreate(namespace_separator="}")
        self._parser.StartElementHandler = self._on_start
        self._parser.EndElementHandler = self._on_end
        self._parser.StartDoctypeDeclHandler = check_doctype
        self.tag: int | None = None
        self.end = 0

    def run(self, data: bytes) -> None:
        for at in range(0, len(data), _CHUNK_SIZE):
            try:
                self._parser.Parse(data[at : at + _CHUNK_SIZE], at + _CHUNK_SIZE >= len(data))
            except _FoundPlace:
                return

    def _on_start(self, name: str, _attributes: dict[str, str]) -> None:
        self._open.append("{" + name if "}" in name else name)
        if not self._parent_depth and self._open[-1] == self._parent:
            self._parent_depth = len(self._open)
        below = self._open[self._parent_depth :]
        if self._parent_depth and self.tag is None and [local_name(one) for one in below] == self._path:
            self.tag = self._parser.CurrentByteIndex

    def _on_end(self, _name: str) -> None:
        if self.tag is not None and len(self._open) == self._parent_depth + len(self._path):
            self.end = self._parser.CurrentByteIndex
            raise _FoundPlace
        self._open.pop()
        if self._parent_depth > len(self._open):
            raise _FoundPlace  # the parent ended without it


def find_element(data: bytes, parent: str, path: Sequence[str]) -> Found | None:
    """Return the first element that is reached from ``parent`` by these local names, None if there is none.

    ``parent``: as in `find_place`. Raises expat's error for what it cannot read.
    """
    finder = _Finder(parent, path)
    finder.run(data)
    if finder.tag is None:
        return None
    encoding = wide_encoding(data) or declared_encoding(data[:1024]) or "utf-8"
    tag_end, is_empty_tag = _end_of_tag(data, finder.tag, encoding)
    return Found(finder.tag, tag_end, tag_end if is_empty_tag else finder.end, is_empty_tag, encoding)


@dataclass(frozen=True, slots=True)
class Tag:
    """A start tag as bytes, from ``begin`` to ``end``."""

    begin: int
    end: int
    encoding: str


def find_tags(data: bytes, names: Collection[str]) -> list[Tag]:
    """Return the start tags of all elements with these local names, in their order; raises expat's error."""
    begins: list[int] = []
    parser = expat.ParserCreate(namespace_separator="}")

    def on_start(name: str, _attributes: dict[str, str]) -> None:
        if local_name(name) in names:
            begins.append(parser.CurrentByteIndex)

    parser.StartElementHandler = on_start
    parser.StartDoctypeDeclHandler = check_doctype
    for at in range(0, len(data), _CHUNK_SIZE):
        parser.Parse(data[at : at + _CHUNK_SIZE], at + _CHUNK_SIZE >= len(data))
    encoding = wide_encoding(data) or declared_encoding(data[:1024]) or "utf-8"
    return [Tag(begin, _end_of_tag(data, begin, encoding)[0], encoding) for begin in begins]


def _end_of_tag(data: bytes, offset: int, encoding: str) -> tuple[int, bool]:
    """Return where a start tag ends, and whether it is an empty-element tag. Quoted values may hold ``>``."""
    width = len("<".encode(encoding))
    quote, last = "", ""
    for at in range(offset, len(data), width):
        sign = data[at : at + width].decode(encoding, "replace")
        if quote:
            quote = "" if sign == quote else quote
        elif sign in "\"'":
            quote = sign
        elif sign == ">":
            return at + width, last == "/"
        last = sign
    raise expat.ExpatError("no end of the tag")


def space_before(data: bytes, offset: int) -> bytes:
    """Return the white space just before an offset, to be repeated after what is put in (8-bit encodings)."""
    begin = offset
    while begin > 0 and data[begin - 1 : begin] in (b" ", b"\t", b"\r", b"\n"):
        begin -= 1
    return data[begin:offset]
