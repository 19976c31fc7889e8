"""Finvoice attachments: a document of their own (FinvoiceAttachments) beside the invoice that they belong to.

The invoice names the attachment message, the message names itself or the invoice's. Where neither says, the message
belongs to the invoice that it follows: both travel in one SOAP frame.
"""

import dataclasses
import tempfile
from collections import deque
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

from lxml import etree

from connect_app.domain.finding import Finding
from connect_app.domain.invoice import EmbeddedFile
from connect_app.domain.manifest import Reason
from connect_app.domain.saying import say
from connect_app.formats.media_types import embedded_file, file_warning
from connect_app.formats.parsing import parse
from connect_app.formats.parts import InvoicePart
from connect_app.formats.roots import FINVOICE_ATTACHMENTS, FINVOICE_INVOICE
from connect_app.formats.splitting import Piece
from connect_app.formats.values import iter_local, text_at

_HELD_IN_MEMORY = 8_000_000


def message_ids(root: etree._Element) -> tuple[str, ...]:
    """Return by what ids an attachment message can be found: its own, and that of the invoice it refers to."""
    own = text_at(root, "MessageTransmissionDetails", "MessageDetails", "MessageIdentifier")
    other = text_at(root, "MessageTransmissionDetails", "MessageDetails", "RefToMessageIdentifier")
    return tuple(one for one in (own, other) if one)


def wanted_ids(root: etree._Element) -> tuple[str, ...]:
    """Return by what ids an invoice finds its attachments; empty if it names none."""
    named = text_at(root, "AttachmentMessageDetails", "AttachmentMessageIdentifier")
    own = text_at(root, "MessageTransmissionDetails", "MessageDetails", "MessageIdentifier")
    return tuple(one for one in (named, own) if one) if named else ()


def read_files(root: etree._Element, findings: list[Finding]) -> tuple[EmbeddedFile, ...]:
    """Return the files of an attachment message; a damaged one becomes a finding."""
    files = []
    for one in iter_local(root, "AttachmentDetails"):
        names = (text_at(one, "AttachmentName") or "", text_at(one, "AttachmentIdentifier"))
        content = next(iter_local(one, "AttachmentContent"), None)
        text = None if content is None else content.text
        kind = text_at(one, "AttachmentMimeType")
        file = embedded_file(text, names, kind, None, findings, needs_name=False)
        files.append(dataclasses.replace(file, is_beside=True))
    return tuple(files)


@dataclass(slots=True)
class _Held:
    piece: Piece
    place: tuple[int, int] | None  # of its bytes in the spool, None where the piece has them
    ids: tuple[str, ...]
    messages: list[tuple[int, int]] = field(default_factory=list)


class FinvoiceHold:
    """Keeps Finvoices back until the attachments that they name have come, in the order of the file."""

    def __init__(self, part_of: Callable[[Piece], InvoicePart]) -> None:
        self._part_of = part_of
        self._spool = tempfile.SpooledTemporaryFile(max_size=_HELD_IN_MEMORY)  # noqa: SIM115 - closed with the hold
        self._invoices: deque[_Held] = deque()
        self._early: list[tuple[tuple[str, ...], tuple[int, int]]] = []

    def close(self) -> None:
        """Let go of the spool."""
        self._spool.close()

    def wants(self, piece: Piece) -> bool:
        """Say whether the piece passes through here; before any other, `release` what waits."""
        return piece.root.tag in (FINVOICE_INVOICE, FINVOICE_ATTACHMENTS)

    def take(self, piece: Piece) -> Iterator[InvoicePart]:
        """Keep a piece back, and yield what need not wait any more."""
        if piece.root.tag == FINVOICE_ATTACHMENTS:
            self._take_message(piece)
            return
        yield from self._settled()
        if not self._invoices and not self._early:
            self._spool.seek(0)
            self._spool.truncate()
        ids = wanted_ids(piece.root) if piece.root.tag == FINVOICE_INVOICE else ()
        if ids or self._invoices:
            bare = dataclasses.replace(piece, data=b"", root=etree.Element(piece.root.tag))
            held = _Held(bare, self._keep(piece.data), ids)
        else:
            held = _Held(piece, None, ())  # it waits for the next piece only
        for early in [one for one in self._early if set(one[0]) & set(ids)]:
            held.messages.append(early[1])
            self._early.remove(early)
        self._invoices.append(held)

    def release(self) -> Iterator[InvoicePart]:
        """Yield what is left, at the end of the file or before an invoice of another format."""
        if len(self._invoices) == 1 and self._early:
            self._invoices[0].messages += [place for _, place in self._early]
            self._early.clear()
        orphans = [place for _, place in self._early]
        while self._invoices:
            yield self._complete(self._invoices.popleft(), orphans)
            orphans = []
        self._early.clear()

    def _settled(self) -> Iterator[InvoicePart]:
        while self._invoices and (not self._invoices[0].ids or self._invoices[0].messages):
            yield self._complete(self._invoices.popleft(), [])

    def _take_message(self, piece: Piece) -> None:
        ids, place = message_ids(piece.root), self._keep(piece.data)
        named = next((one for one in self._invoices if set(one.ids) & set(ids)), None)
        last = self._invoices[-1] if self._invoices else None
        if named is None and last is not None and not (last.ids and ids):
            named = last  # it follows this one, and nothing says otherwise
        if named is None:
            self._early.append((ids, place))
        else:
            named.messages.append(place)

    def _keep(self, data: bytes) -> tuple[int, int]:
        begin = self._spool.seek(0, 2)
        self._spool.write(data)
        return begin, len(data)

    def _load(self, begin: int, length: int) -> bytes:
        self._spool.seek(begin)
        return self._spool.read(length)

    def _complete(self, held: _Held, orphans: list[tuple[int, int]]) -> InvoicePart:
        piece = held.piece
        if held.place is not None:
            data = self._load(*held.place)
            piece = dataclasses.replace(piece, data=data, root=parse(data))
        part = self._part_of(piece)
        findings = list(part.findings)
        files: list[EmbeddedFile] = []
        for place in held.messages:
            files += read_files(parse(self._load(*place)), findings)
        if held.ids and not held.messages:
            findings.append(missing(held.ids[0]))
        for place in orphans:
            files += [orphan(one, findings) for one in read_files(parse(self._load(*place)), [])]
        return dataclasses.replace(part, embedded=part.embedded + tuple(files), findings=tuple(findings))


def missing(object_id: str) -> Finding:
    """Return the finding for an attachment that an invoice names and that did not come with it."""
    message = say("missing_attachment_object", object_id=object_id)
    return file_warning("missing_attachment_object", message)


def orphan(file: EmbeddedFile, findings: list[Finding]) -> EmbeddedFile:
    """Return a file that no invoice names as one that is left out, with a finding."""
    message = say("orphan_attachment", name=file.filename)
    findings.append(file_warning("orphan_attachment", message))
    reason = Reason("orphan_attachment", message)
    return dataclasses.replace(file, content=None, left_out=reason, raw=file.content or file.raw)
