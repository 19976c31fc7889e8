"""What stands around the invoices of an XML document, checked by expat while the invoices themselves are left out.

An element that is cut out is fed as an empty one; the rest is well-formed exactly if the whole is.
"""

from collections.abc import Iterator
from xml.parsers import expat

from connect_app.domain.errors import FileRefused
from connect_app.domain.invoice import Endpoint
from connect_app.domain.saying import say
from connect_app.formats.roots import SBDH_ROOTS, local_name
from connect_app.formats.schemes import endpoint_of_authority

_MAX_NAMESPACES = 500
_LARGEST_SLICE = 1 << 20
_WITH_DOCTYPE = "Finvoice"


class SkeletonFault(Exception):
    """The document is not well-formed; where and why is found out by reading it again without cuts."""


class Skeleton:
    """One document. ``started`` is the name of the last element begun (``{namespace}local``)."""

    def __init__(self, encoding: str | None, max_depth: int) -> None:
        self._parser = expat.ParserCreate(encoding, namespace_separator="}")
        self._max_depth = max_depth
        self._open: list[str] = []
        self._scope: list[tuple[str | None, str]] = []
        self._own: list[tuple[str | None, str]] = []
        self._fed = 0
        self._documents: list[tuple[int, int]] = []
        self._receivers: list[tuple[str | None, str]] = []
        self._text: list[str] | None = None
        self._document_count = 0
        self.started = ""
        self.root: str | None = None
        self._outer_count = 0
        self._own_of_started: set[str | None] = set()
        self._connect()

    def _connect(self) -> None:
        parser = self._parser
        parser.StartElementHandler = self._on_start
        parser.EndElementHandler = self._on_end
        parser.StartNamespaceDeclHandler = self._on_namespace
        parser.EndNamespaceDeclHandler = self._on_namespace_end
        parser.StartDoctypeDeclHandler = check_doctype
        keep_up = getattr(parser, "SetReparseDeferralEnabled", None)  # else it may wait for more input
        if keep_up is not None:
            keep_up(False)

    @property
    def has_ended(self) -> bool:
        """Say whether the root was begun and ended."""
        return self.root is not None and not self._open

    @property
    def scope(self) -> tuple[int, ...]:
        """Numbers of the business documents (SBDH) that are open, the outermost first."""
        return tuple(number for _, number in self._documents)

    @property
    def receiver(self) -> Endpoint | None:
        """The electronic address that the innermost business document (SBDH) names as its receiver, if it names one."""
        return endpoint_of_authority(*self._receivers[-1]) if self._receivers else None

    def inherited(self) -> dict[str | None, str]:
        """Return the namespaces (prefix → URI) that the element last begun has from its parents, not from itself."""
        outer = self._scope[: self._outer_count]
        return {prefix: uri for prefix, uri in outer if prefix not in self._own_of_started}

    def feed(self, data: bytes) -> int | None:
        """Take the next bytes; return None, or after the end of the root how many of them belong to the document."""
        try:
            for slice_ in _slices(data):
                self._parser.Parse(slice_, False)
        except expat.ExpatError as error:
            if self.has_ended:
                return max(0, self._parser.ErrorByteIndex - self._fed)
            raise SkeletonFault from error
        self._fed += len(data)
        return None

    def finish(self) -> None:
        """Say that the document ends here; raise SkeletonFault if it may not."""
        try:
            self._parser.Parse(b"", True)
        except expat.ExpatError as error:
            raise SkeletonFault from error

    def _on_namespace(self, prefix: str | None, uri: str | None) -> None:
        self._own.append((prefix, uri or ""))
        if len(self._scope) + len(self._own) > _MAX_NAMESPACES:
            raise FileRefused("unsafe_xml", say("unsafe_xml.namespaces", limit=_MAX_NAMESPACES))

    def _on_namespace_end(self, _prefix: str | None) -> None:
        self._scope.pop()

    def _on_start(self, name: str, attributes: dict[str, str]) -> None:
        self.started = "{" + name if "}" in name else name
        self.root = self.root or self.started
        self._open.append(self.started)
        if len(self._open) > self._max_depth:
            raise FileRefused("unsafe_xml", say("unsafe_xml.levels", limit=self._max_depth))
        if self.started in SBDH_ROOTS:
            self._document_count += 1
            self._documents.append((len(self._open), self._document_count))
            self._receivers.append((None, ""))
        elif self._documents and self._is_receiver():
            self._receivers[-1] = (attributes.get("Authority"), "")
            self._text = []
            self._parser.CharacterDataHandler = self._text.append
        self._own_of_started = {prefix for prefix, _ in self._own}
        self._outer_count = len(self._scope)
        self._scope.extend(self._own)
        self._own.clear()

    def _is_receiver(self) -> bool:
        """Say whether what has just begun is the first ``Receiver/Identifier`` of the innermost business document."""
        names = [local_name(name) for name in self._open[self._documents[-1][0] :]]
        is_first = self._receivers[-1] == (None, "")
        return is_first and names == ["StandardBusinessDocumentHeader", "Receiver", "Identifier"]

    def _on_end(self, _name: str) -> None:
        if self._text is not None:
            self._receivers[-1] = (self._receivers[-1][0], "".join(self._text).strip())
            self._text = self._parser.CharacterDataHandler = None
        if self._documents and self._documents[-1][0] == len(self._open):
            self._documents.pop()
            self._receivers.pop()
        self._open.pop()


def _slices(data: bytes) -> Iterator[bytes]:
    """Cut after tags: Python hands expat at most a megabyte, and some builds put off a tag that comes in two parts."""
    at = 0
    while len(data) - at > _LARGEST_SLICE:
        end = data.rfind(b">", at, at + _LARGEST_SLICE) + 1 or at + _LARGEST_SLICE
        yield data[at:end]
        at = end
    yield data[at:] if at else data


def check_doctype(name: str, _system: str | None, _public: str | None, has_subset: int) -> None:
    """Take the bare document type declaration that Finvoice had before 2.0, and refuse any other.

    It is never resolved. A handler of expat.
    """
    if has_subset or name != _WITH_DOCTYPE:
        refuse_doctype()


def refuse_doctype() -> None:
    """Refuse the document: a document type declaration can carry entities, and no other invoice format needs one."""
    raise FileRefused(
        "unsafe_xml",
        say("unsafe_xml.doctype"),
    )
