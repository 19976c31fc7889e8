"""From pieces to invoices: facts are read, nested documents opened, and Svefakturas get their attachments."""

import dataclasses
import hashlib
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from connect_app.domain.finding import Finding, Severity
from connect_app.domain.invoice import LONGEST_NUMBER, EmbeddedFile, Endpoint, InvoiceFacts
from connect_app.domain.saying import say
from connect_app.formats import svefaktura
from connect_app.formats.address_findings import number_findings
from connect_app.formats.finvoice_files import missing, orphan
from connect_app.formats.media_types import file_warning
from connect_app.formats.parsing import parse
from connect_app.formats.parts import Envelope, InvoicePart
from connect_app.formats.registry import FORMATS
from connect_app.formats.roots import ATTACHED_DOCUMENT, FINVOICE_ATTACHMENTS, OBJECT_ENVELOPE, SVEFAKTURA_INVOICE
from connect_app.formats.rules.judging import link_findings, rule_findings
from connect_app.formats.sbdh import wrap
from connect_app.formats.splitting import Piece
from connect_app.formats.svefaktura import EncodedObject

_HELD_IN_MEMORY = 8_000_000


def part_of(piece: Piece) -> InvoicePart:
    """Return the invoice that a piece is; its root must be one of a format's."""
    findings: list[Finding] = []
    kind = FORMATS[piece.root.tag]
    facts = kind.read_facts(piece.root, findings)
    embedded = kind.read_embedded(piece.root, findings)
    findings.extend(_missing(facts))
    if len(facts.number) > LONGEST_NUMBER:
        findings.append(_long_number(len(facts.number)))
        facts = dataclasses.replace(facts, number=facts.number[:LONGEST_NUMBER] + "…")
    findings.extend(number_findings(facts))
    findings.extend(rule_findings(piece.root, facts, kind.read_content))
    findings.extend(link_findings(facts, embedded))
    is_verbatim_cut = piece.source_sha256 is not None and piece.offset is not None
    digest = piece.source_sha256 if is_verbatim_cut else None
    return InvoicePart(
        facts,
        piece.data,
        digest or hashlib.sha256(piece.data).hexdigest(),
        piece.source_sha256,
        embedded,
        tuple(findings),
        piece.offset,
        Envelope(piece.scope, piece.receiver) if piece.receiver is not None else None,
    )


def _missing(facts: InvoiceFacts) -> Iterator[Finding]:
    if not facts.number:
        message = say("missing_number")
        yield Finding("missing_number", Severity.ERROR, message, "number")
    if facts.payable is None:
        yield Finding("missing_amount", Severity.WARNING, say("missing_amount"), "payable")
    if facts.buyer.name is None:
        yield Finding("missing_buyer", Severity.WARNING, say("missing_buyer"), "buyer.name")


def _long_number(length: int) -> Finding:
    message = say("number_too_long", length=length, limit=LONGEST_NUMBER)
    return Finding("number_too_long", Severity.ERROR, message, "number")


@dataclass(frozen=True, slots=True)
class _Held:
    """A piece without its tree and bytes, which wait in the spool from ``begin`` on."""

    source_sha256: str | None
    offset: int | None
    scope: tuple[int, ...]
    begin: int
    length: int
    object_ids: tuple[str, ...]
    receiver: Endpoint | None = None


class SvefakturaHold:
    """Keeps Svefakturas back until all of their business document is read, since their attachments may follow them.

    The bytes wait in a spool, in memory while they are few, else in a nameless file that ends with the reading.
    """

    def __init__(self, whole_document: Callable[[int], tuple[int, bytes] | None]) -> None:
        """``whole_document`` gives place and bytes of a document by its number, None where they cannot be had."""
        self._whole_document = whole_document
        self._spool = tempfile.SpooledTemporaryFile(max_size=_HELD_IN_MEMORY)  # noqa: SIM115 - closed with the hold
        self._scope: tuple[int, ...] = ()
        self._invoices: list[_Held] = []
        self._envelopes: list[_Held] = []

    def close(self) -> None:
        """Let go of the spool."""
        self._spool.close()

    def wants(self, piece: Piece) -> bool:
        """Say whether the piece has to wait (or is an envelope): all that stands beside a waiting one waits too."""
        if piece.root.tag in (ATTACHED_DOCUMENT, FINVOICE_ATTACHMENTS):
            return False
        if piece.root.tag == OBJECT_ENVELOPE or (self._invoices and self._scope == piece.scope[:2]):
            return True
        if piece.root.tag != SVEFAKTURA_INVOICE:
            return False
        return len(piece.scope) > 1 or bool(svefaktura.object_references(piece.root))

    def take(self, piece: Piece) -> None:
        """Keep a piece back; what waits of another business document must have been released before."""
        self._scope = piece.scope[:2]
        if piece.root.tag == OBJECT_ENVELOPE:
            ids = tuple(each.object_id for each in svefaktura.read_objects(piece.root, []))
        elif piece.root.tag == SVEFAKTURA_INVOICE:
            ids = svefaktura.object_references(piece.root)
        else:
            ids = ()
        begin = self._spool.tell()
        self._spool.write(piece.data)
        place = (piece.scope, begin, len(piece.data), ids, piece.receiver)
        held = _Held(piece.source_sha256, piece.offset, *place)
        (self._envelopes if piece.root.tag == OBJECT_ENVELOPE else self._invoices).append(held)

    def is_past(self, piece: Piece) -> bool:
        """Say whether pieces wait, and this one stands outside of their business document."""
        return bool(self._invoices or self._envelopes) and piece.scope[:2] != self._scope

    def release(self) -> Iterator[InvoicePart]:
        """Yield what waits, each with its attachments, and begin anew."""
        leftover = self._unreferenced()
        for held in self._invoices:
            yield self._complete(held, leftover)
            leftover = ()
        self._invoices.clear()
        self._envelopes.clear()
        self._spool.seek(0)
        self._spool.truncate()

    def _load(self, held: _Held) -> bytes:
        self._spool.seek(held.begin)
        return self._spool.read(held.length)

    def _unreferenced(self) -> tuple[EncodedObject, ...]:
        named = {object_id for held in self._invoices for object_id in held.object_ids}
        found: list[EncodedObject] = []
        for envelope in self._envelopes if self._invoices else ():
            if not named.issuperset(envelope.object_ids):
                objects = svefaktura.read_objects(parse(self._load(envelope)), [])
                found.extend(each for each in objects if each.object_id not in named)
        return tuple(found)

    def _complete(self, held: _Held, leftover: tuple[EncodedObject, ...]) -> InvoicePart:
        data = self._load(held)
        part = part_of(Piece(parse(data), data, held.source_sha256, held.offset, held.scope, held.receiver))
        findings = list(part.findings)
        objects = list(self._objects_of(held, findings))
        is_alone = len(self._invoices) == 1
        if is_alone:
            objects.extend(leftover)
            findings.extend(said for each in leftover for said in each.findings or (_added(each),))
            strange: tuple[EmbeddedFile, ...] = ()
        else:
            strange = tuple([orphan(each.file, findings) for each in leftover])
        if not objects:
            return dataclasses.replace(part, embedded=part.embedded + strange, findings=tuple(findings))
        place = self._whole_document(held.scope[0]) if is_alone else None
        sound = [each for each in objects if each.file.content is not None]
        offset, whole = place if place is not None else (None, wrap(data, part.facts, sound))
        return dataclasses.replace(
            part,
            data=whole,
            sha256=hashlib.sha256(whole).hexdigest(),
            source_sha256=None if place is not None else part.source_sha256 or part.sha256,
            embedded=part.embedded + tuple(each.file for each in objects) + strange,
            findings=tuple(findings),
            source_offset=offset,
        )

    def _objects_of(self, held: _Held, findings: list[Finding]) -> Iterator[EncodedObject]:
        for object_id in held.object_ids:
            envelope = self._nearest_envelope(object_id, held.scope)
            if envelope is None:
                findings.append(missing(object_id))
                continue
            objects = svefaktura.read_objects(parse(self._load(envelope)), [])
            chosen = next(each for each in objects if each.object_id == object_id)
            findings += chosen.findings
            yield chosen

    def _nearest_envelope(self, object_id: str, scope: tuple[int, ...]) -> _Held | None:
        """Of several envelopes with that id the one that shares most of the business documents around the invoice."""
        candidates = [each for each in self._envelopes if object_id in each.object_ids]
        return max(candidates, key=lambda each: _shared(each.scope, scope), default=None)


def _shared(one: tuple[int, ...], other: tuple[int, ...]) -> int:
    return sum(1 for left, right in zip(one, other, strict=False) if left == right)


def _added(each: EncodedObject) -> Finding:
    name = each.file.filename
    message = say("unnamed_by_invoice", name=name)
    return file_warning("unnamed_attachment", message, {"name": name})
