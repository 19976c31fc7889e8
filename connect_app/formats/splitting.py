"""The splitter: a stream of XML of any shape → the invoices in it, each as a document of its own, in their order.

Known roots are looked for by their names in the bytes and cut out whole. Everything else goes through the skeleton,
which knows the namespaces in scope and sees to it that the file is well-formed around the cuts.
"""

import hashlib
import re
from collections.abc import Iterator
from dataclasses import dataclass
from xml.sax.saxutils import quoteattr

from lxml import etree

from connect_app.domain.errors import FileRefused
from connect_app.domain.invoice import Endpoint
from connect_app.domain.saying import say
from connect_app.formats.encoding import declared_encoding, is_readable_encoding, xml_encoding_name
from connect_app.formats.parsing import parse
from connect_app.formats.parts import ReadLimits
from connect_app.formats.roots import (
    ATTACHED_DOCUMENT,
    CARRIERS,
    KNOWN_ROOTS,
    SBDH_ROOTS,
    SOAP_ROOTS,
    local_name,
)
from connect_app.formats.skeleton import Skeleton, SkeletonFault, refuse_doctype
from connect_app.formats.window import Window

_NAMES = b"|".join(sorted({local_name(root).encode("ascii") for root in KNOWN_ROOTS}))
_MARK = re.compile(
    rb"<(?:(?P<name>(?:[^\s<>/!?:]{1,64}:)?(?:" + _NAMES + rb"))(?=[\s/>])"
    rb"|(?P<skip>!--|!\[CDATA\[|\?)|(?P<doctype>!DOCTYPE))"
)
_SKIP_END = {b"!--": b"-->", b"![CDATA[": b"]]>", b"?": b"?>"}
_EMPTY_SKIP = {b"!--": b"<!---->", b"![CDATA[": b"<![CDATA[]]>", b"?": b"<?x?>"}
_LONG_SKIP = 1 << 16
_START_TAG = re.compile(rb"<[^<>\"']*(?:(?:\"[^\"<]*\"|'[^'<]*')[^<>\"']*)*>")
_SPACE = re.compile(rb"[ \t\r\n]*")
_END_OF_TAG = re.compile(rb"[ \t\r\n]*>")
_DECLARATION = re.compile(rb"\A<\?xml\s[^>]*>\s*")
_FINVOICE_DOCTYPE = re.compile(
    rb"<!DOCTYPE[ \t\r\n]+Finvoice(?:[ \t\r\n]+(?:SYSTEM|PUBLIC|\"[^\"<>\[\]]*\"|'[^'<>\[\]]*'))*[ \t\r\n]*>"
)
_MOST_EMPTY_DOCUMENTS = 100
"""One after the other; each costs a look ahead, and real files have one between two invoices."""
_LONGEST_TAG = 1 << 20


@dataclass(frozen=True, slots=True)
class Piece:
    """One known root. ``root`` is its parsed element, ``data`` its stand-alone document.

    ``source_sha256`` is the hash of the bytes as they stood in the parent, None for a whole document.
    ``offset`` is the place of ``data`` in the stream, None where it does not stand there byte for byte.
    ``scope`` numbers what is around it: the document in the stream, then the business documents (SBDH), outermost
    first. ``receiver`` is who the innermost of these names.
    """

    root: etree._Element
    data: bytes
    source_sha256: str | None
    offset: int | None
    scope: tuple[int, ...]
    receiver: Endpoint | None = None


class Splitter:
    """Splits one stream; ``document_start`` and ``encoding`` tell of the document being read, for reports."""

    def __init__(self, window: Window, limits: ReadLimits, forced_encoding: str | None = None) -> None:
        self._window = window
        self._limits = limits
        self._forced_encoding = forced_encoding
        self._document_count = 0
        self._business_documents: dict[int, tuple[int, int]] = {}
        self.document_start = 0
        self.inherited_encoding = forced_encoding
        self.encoding = forced_encoding or "utf-8"
        self.skeleton = Skeleton(forced_encoding, limits.max_depth)
        self._fed = 0
        self._document_end: int | None = None
        self._whole: etree._Element | None = None

    def _begin_document(self, at: int, previous_encoding: str | None) -> None:
        self._window.discard(at)
        while self._window.end - at < 1024 and self._window.fill():
            pass
        stated = declared_encoding(self._window.cut(at, at + 1024))
        if stated is not None and not is_readable_encoding(stated) and self._forced_encoding is None:
            raise FileRefused("unsupported_format", say("unsupported_format.encoding", encoding=stated))
        # A later document that does not state its encoding has the one of the stream that it stands in.
        self.inherited_encoding = self._forced_encoding or (previous_encoding if stated is None else None)
        self.encoding = self.inherited_encoding or stated or "utf-8"
        self.document_start = at
        self.skeleton = Skeleton(self.inherited_encoding, self._limits.max_depth)
        self._document_count += 1
        self._fed = at
        self._document_end = None
        self._whole = None

    def pieces(self) -> Iterator[Piece]:
        """Yield the known roots in their order; raise SkeletonFault, etree.XMLSyntaxError or FileRefused at a fault."""
        at = self._skip_space(0)
        has_piece = False
        without = 0
        while at < self._window.end:
            self._begin_document(at, self.encoding if self._document_count else None)
            has_piece = False
            invoices = 0
            for piece in self._document():
                has_piece = True
                invoices += piece.root.tag not in CARRIERS
                yield piece
            without = 0 if has_piece else without + 1
            if without > _MOST_EMPTY_DOCUMENTS:
                raise FileRefused("not_an_invoice", say("not_an_invoice.documents", count=without))
            end = self.document_end
            if invoices == 1 and self.skeleton.root in SBDH_ROOTS and self._forced_encoding is None:
                self._business_documents[self._document_count] = (self.document_start, end)
            at = self._skip_space(end)
        if self.skeleton.root in SOAP_ROOTS and not has_piece:
            raise FileRefused("truncated", say("truncated.envelope"))

    @property
    def document_end(self) -> int:
        """Where the current document ends, as far as it is read."""
        return self._window.end if self._document_end is None else self._document_end

    @property
    def is_at_end(self) -> bool:
        """Say whether the document being read is the last of the stream, and nothing follows it."""
        return self._document_end is None and self._window.is_complete

    def take_business_document(self, number: int) -> tuple[int, int] | None:
        """Return once begin and end of a finished document that is one SBDH with one invoice; None for any other."""
        return self._business_documents.pop(number, None)

    def _skip_space(self, at: int) -> int:
        while True:
            match = self._window.match(_SPACE, at)
            at = match.end() + self._window.start if match else at
            if at < self._window.end or not self._window.fill():
                return at

    def first_root(self) -> str | None:
        """Return the name of the first invoice root, without reading further than its start tag."""
        at = self._skip_space(0)
        while at < self._window.end:
            self._begin_document(at, None)
            for _ in self._known_roots():
                if self.skeleton.started != ATTACHED_DOCUMENT and self.skeleton.started not in CARRIERS:
                    return self.skeleton.started
            self._feed(self._window.end)
            at = self._skip_space(self.document_end)
        return None

    def _document(self) -> Iterator[Piece]:
        for begin, tag_end, name in self._known_roots():
            piece = self._cut(begin, tag_end, name)
            if piece is not None:
                yield piece
                self._window.discard(self._fed)
        self._feed(self._window.end)
        if self._document_end is None:
            self.skeleton.finish()
        if self._whole is not None:
            yield self._whole_document(self._whole)

    def _known_roots(self) -> Iterator[tuple[int, int, bytes]]:
        """Yield begin, end of the start tag and name of each; go on from there, or after what was cut meanwhile."""
        at = self.document_start
        while self._document_end is None and (mark := self._next_mark(at)) is not None:
            begin = mark.start() + self._window.start
            if mark["skip"]:
                at = self._skip(begin, mark["skip"])
                continue
            if mark["doctype"]:
                at = self._after_doctype(begin)
                continue
            at = self._start_tag_end(begin)
            self._feed(at)
            if self._document_end is None and self.skeleton.started in KNOWN_ROOTS:
                yield begin, at, mark["name"]
                at = self._fed

    def _after_doctype(self, begin: int) -> int:
        """Pass over the bare declaration of a Finvoice before 2.0; any other refuses the file."""
        end = self._window.find(b">", begin) + 1
        if not end or _FINVOICE_DOCTYPE.fullmatch(self._window.cut(begin, end)) is None:
            refuse_doctype()
        return end

    def _skip(self, begin: int, kind: bytes) -> int:
        """Pass over a comment, CDATA section or instruction; return where to go on.

        A long one is checked here and fed as an empty one: some builds of expat put off what follows a long token.
        """
        after = self._window.find(_SKIP_END[kind], begin + len(kind) + 1)
        if after < 0:
            return self._window.end
        end = after + len(_SKIP_END[kind])
        if end - begin > _LONG_SKIP:
            self._feed(begin)
            if self._document_end is None:
                self._check_alone(self._window.cut(begin, end))
                self.skeleton.feed(_EMPTY_SKIP[kind])
                self._fed = end
        return end

    def _check_alone(self, section: bytes) -> None:
        try:
            parse(self._with_declaration(b"<x>" + section + b"</x>"))
        except etree.XMLSyntaxError as error:
            raise SkeletonFault from error

    def _next_mark(self, at: int) -> re.Match[bytes] | None:
        while True:
            mark = self._window.search(_MARK, at)
            if mark is not None:
                return mark
            at = self._window.settled(at)
            self._feed(at)
            if self._document_end is not None:
                return None
            if self.skeleton.root is not None and self._whole is None:
                self._window.discard(at)
            if not self._window.fill():
                return None

    def _feed(self, until: int) -> None:
        if self._document_end is None and until > self._fed:
            belonging = self.skeleton.feed(self._window.cut(self._fed, until))
            if belonging is not None:
                self._document_end = self._fed + belonging
            self._fed = until

    def _start_tag_end(self, begin: int) -> int:
        while True:
            tag = self._window.match(_START_TAG, begin)
            if tag is not None:
                return tag.end() + self._window.start
            if self._window.end - begin > _LONGEST_TAG or not self._window.fill():
                raise SkeletonFault

    def _cut(self, begin: int, tag_end: int, name: bytes) -> Piece | None:
        """Cut out the element that begins there; None where it is the whole document, which is yielded at its end."""
        is_empty = self._window.cut(tag_end - 2, tag_end) == b"/>"
        end = tag_end if is_empty else self._first_end(tag_end, name)
        source = self._window.cut(begin, end)
        data = self._stand_alone(source, 1 + len(name))
        try:
            root = parse(data)
        except etree.XMLSyntaxError:
            # The first end tag of that name may stand in a comment or belong to an inner element.
            end = self._counted_end(begin, name)
            if end - begin == len(source):
                raise
            source = self._window.cut(begin, end)
            data = self._stand_alone(source, 1 + len(name))
            root = parse(data)
        if not is_empty:
            self.skeleton.feed(b"</" + name + b">")
        self._fed = end
        if self.skeleton.has_ended:
            self._whole = root
            return None
        digest = hashlib.sha256(source).hexdigest()
        scope = (self._document_count, *self.skeleton.scope)
        return Piece(root, data, digest, begin if data is source else None, scope, self.skeleton.receiver)

    def _first_end(self, at: int, name: bytes) -> int:
        closing = b"</" + name
        while True:
            found = self._window.find(closing, at)
            if found < 0:
                raise SkeletonFault
            at = found + len(closing)
            while self._window.end - at < 64 and self._window.fill():
                pass
            rest = self._window.match(_END_OF_TAG, at)
            if rest is not None:
                return rest.end() + self._window.start

    def _counted_end(self, begin: int, name: bytes) -> int:
        quoted = re.escape(name)
        tokens = re.compile(
            rb"<(?:(?P<skip>!--|!\[CDATA\[|\?)|(?P<open>"
            + quoted
            + rb")(?=[\s/>])|/(?P<close>"
            + quoted
            + rb")(?=[\s>]))"
        )
        depth = 0
        at = begin
        while True:
            token = self._window.search(tokens, at)
            if token is None:
                at = self._window.settled(at)
                if not self._window.fill():
                    raise SkeletonFault
                continue
            place = token.start() + self._window.start
            if token["skip"]:
                after = self._window.find(_SKIP_END[token["skip"]], place + len(token[0]))
                if after < 0:
                    raise SkeletonFault
                at = after + 1
            elif token["open"]:
                at = self._start_tag_end(place)
                depth += self._window.cut(at - 2, at) != b"/>"
            else:
                at = self._first_end(place, name)
                depth -= 1
                if depth == 0:
                    return at

    def _stand_alone(self, source: bytes, name_end: int) -> bytes:
        """Return ``source`` with what it inherits: namespaces that it uses, and the encoding. Often it is itself."""
        added = [
            f" xmlns:{prefix}={quoteattr(uri)}" if prefix else f" xmlns={quoteattr(uri)}"
            for prefix, uri in self.skeleton.inherited().items()
            if (uri if prefix is None else f"{prefix}:".encode(self.encoding) in source)
        ]
        if added:
            source = source[:name_end] + "".join(added).encode(self.encoding) + source[name_end:]
        return self._with_declaration(source)

    def _with_declaration(self, data: bytes) -> bytes:
        if self.encoding in ("utf-8", "ascii"):
            return data
        return f'<?xml version="1.0" encoding="{xml_encoding_name(self.encoding)}"?>\n'.encode("ascii") + data

    def _whole_document(self, root: etree._Element) -> Piece:
        data = self._window.cut(self.document_start, self.document_end)
        offset: int | None = self.document_start
        if self.inherited_encoding is not None:
            # The declaration is missing, or it states what the bytes were before they became UTF-8.
            data, offset = self._with_declaration(_DECLARATION.sub(b"", data, count=1)), None
        return Piece(root, data, None, offset, (self._document_count,))
