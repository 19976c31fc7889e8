"""Taking embedded files out of an invoice's data: the bytes of their elements are cut, all others stay as they are."""

import hashlib
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from xml.parsers import expat

from lxml import etree

from connect_app.domain.errors import FileRefused, FixData
from connect_app.domain.invoice import EmbeddedFile
from connect_app.domain.saying import say
from connect_app.formats.encoding import declared_encoding, wide_encoding
from connect_app.formats.media_types import decode_base64
from connect_app.formats.parsing import parse_exactly
from connect_app.formats.reading import read_document
from connect_app.formats.roots import local_name
from connect_app.formats.skeleton import check_doctype
from connect_app.formats.svefaktura import OBJECT_PREFIX

_OBJECTS = frozenset({"EmbeddedDocumentBinaryObject", "AttachmentBinaryObject", "EncodedData"})
_WHOLE = frozenset({"AdditionalDocumentReference", "AdditionalReferencedDocument", "EncodedObject"})
"""Elements that are there for the file alone and go with it; of other references only the ``Attachment`` goes."""

_WITH_TEXT = _OBJECTS | {"ObjectID", "ID"}
_CHUNK_SIZE = 1 << 16


def take_out(data: bytes, sha256s: Collection[str], faults: Collection[str] = ()) -> bytes:
    """Return an invoice's document without the embedded files whose bytes have these hashes.

    ``faults``: hashes of what was left out when the invoice was read (empty, broken, without a name), as far as it
    stands here. The rest has the canonical form that it had before. Raises FixData ``cannot_take_out`` where that
    cannot be done, such as for bytes of which no element holds them.
    """
    needed = frozenset(sha256s)
    wanted = needed | frozenset(faults)
    if not wanted:
        return data
    try:
        elements = _Elements(data).read()
        gone = _gone(elements, wanted, needed)
        made = _without(data, [(one.begin, one.end) for one in gone])
        _verify(data, made, wanted, [one.number for one in gone])
    except (expat.ExpatError, etree.XMLSyntaxError, etree.C14NError, FileRefused) as error:
        raise _cannot() from error
    return made


def take_out_all(data: bytes) -> bytes:
    """Return an invoice's document without any embedded file; raises as `take_out`."""
    if wide_encoding(data) is None and b"BinaryObject" not in data and b"EncodedData" not in data:
        return data
    files = read_document(data).embedded
    contents = {_digest(each.content) for each in files if each.content is not None}
    return take_out(data, contents, {_digest(each.raw) for each in files if each.left_out is not None})


def _cannot() -> FixData:
    sentence = say("cannot_take_out.of_invoice")
    return FixData("cannot_take_out", sentence)


@dataclass(slots=True, eq=False)
class _Element:
    """One element: its number in the order of start tags, its bytes, what is around and in it, and its text."""

    number: int
    name: str
    parent: "_Element | None"
    begin: int
    end: int = 0
    texts: list[str] = field(default_factory=list)
    inner: list["_Element"] = field(default_factory=list)

    @property
    def text(self) -> str:
        return "".join(self.texts).strip()

    def around(self) -> Iterator["_Element"]:
        one: _Element | None = self
        while one is not None:
            yield one
            one = one.parent

    def within(self, name: str) -> Iterator["_Element"]:
        for one in self.inner:
            if one.name == name:
                yield one
            yield from one.within(name)


class _Elements:
    """Reads where in the bytes each element stands."""

    def __init__(self, data: bytes) -> None:
        self._data = data
        self._found: list[_Element] = []
        self._current: _Element | None = None
        wide = wide_encoding(data)
        self._end = ">".encode(wide or declared_encoding(data[:1024]) or "utf-8")
        self._parser = expat.ParserCreate(namespace_separator="}")
        self._parser.StartDoctypeDeclHandler = check_doctype
        self._parser.StartElementHandler = self._on_start
        self._parser.EndElementHandler = self._on_end
        self._parser.CharacterDataHandler = self._on_text

    def read(self) -> list[_Element]:
        """Return all elements in the order of their start tags; raises ExpatError."""
        for at in range(0, len(self._data), _CHUNK_SIZE):
            self._parser.Parse(self._data[at : at + _CHUNK_SIZE], at + _CHUNK_SIZE >= len(self._data))
        return self._found

    def _on_start(self, name: str, _attributes: dict[str, str]) -> None:
        number, begin = len(self._found), self._parser.CurrentByteIndex
        one = _Element(number, local_name(name), self._current, begin)
        if self._current is not None:
            self._current.inner.append(one)
        self._found.append(one)
        self._current = one

    def _on_text(self, text: str) -> None:
        if self._current is not None and self._current.name in _WITH_TEXT:
            self._current.texts.append(text)

    def _on_end(self, _name: str) -> None:
        assert self._current is not None
        self._current.end = self._data.index(self._end, self._parser.CurrentByteIndex) + len(self._end)
        self._current = self._current.parent


def _gone(elements: list[_Element], wanted: frozenset[str], needed: frozenset[str]) -> list[_Element]:
    """Return the elements that go; raises FixData if one of the files is not there."""
    digests = {one: _digest_of("".join(one.texts)) for one in elements if one.name in _OBJECTS}
    if not needed.issubset(digests.values()):
        raise _cannot()
    gone = [_unit(one, digests, wanted) for one, digest in digests.items() if digest in wanted]
    ids = {_object_id(inner) for one in gone if one.name == "EncodedObject" for inner in one.within("ObjectID")}
    for one in elements if ids else []:
        if one.name == "AdditionalDocumentReference" and any(_object_id(each) in ids for each in one.within("ID")):
            gone.append(one)
        if one.name == "ObjectEnvelope" and set(one.within("EncodedObject")) <= set(gone):
            gone.append(one)
    return gone


def _unit(one: _Element, digests: Mapping[_Element, str], wanted: frozenset[str]) -> _Element:
    """Return the element that goes with a file: what is there for it alone, else its ``Attachment``, else its own."""
    for names in (_WHOLE, frozenset({"Attachment"})):
        for each in one.around():
            others = [inner for name in _OBJECTS for inner in each.within(name)]
            if each.name in names and all(digests[inner] in wanted for inner in others):
                return each
    return one


def _object_id(element: _Element) -> str:
    return element.text.removeprefix(OBJECT_PREFIX)


def _digest_of(text: str) -> str:
    content = decode_base64(text)
    return _digest(text.encode() if content is None else content)


def _without(data: bytes, spans: list[tuple[int, int]]) -> bytes:
    kept, at = [], 0
    for begin, end in sorted(spans):
        if begin >= at:
            kept.append(data[at:begin])
            at = end
    kept.append(data[at:])
    return b"".join(kept)


def _verify(before: bytes, after: bytes, wanted: frozenset[str], gone: Sequence[int]) -> None:
    """Compare what is left with the invoice as it was; raises FixData if more or less than the files is gone."""
    old, new = read_document(before), read_document(after)
    kept = [one for one in old.embedded if _digest_in(one) not in wanted]
    if list(new.embedded) != kept or old.facts != new.facts:
        raise _cannot()
    root = parse_exactly(before)
    elements = [element for element in root.iter() if isinstance(element.tag, str)]
    for number in gone:
        _remove(elements[number])
    if _canonical(root) != _canonical(parse_exactly(after)):
        raise _cannot()


def _digest_in(one: EmbeddedFile) -> str | None:
    """Return the hash of what an element holds, None of a link."""
    content = one.raw if one.left_out is not None else one.content
    return None if content is None else _digest(content)


def _digest(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()


def _canonical(root: etree._Element) -> bytes:
    return etree.tostring(root, method="c14n", exclusive=True)


def _remove(element: etree._Element) -> None:
    parent = element.getparent()
    if parent is None:
        return
    previous, tail = element.getprevious(), element.tail or ""
    if previous is not None:
        previous.tail = (previous.tail or "") + tail
    else:
        parent.text = (parent.text or "") + tail
    parent.remove(element)
