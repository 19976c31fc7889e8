"""Giving the files that lie beside invoices to those that they belong to, told by their names (`domain.pairing`).

What belongs to none, or is a question, is left out with its reason: in the manifest of the file, and as a finding with
each invoice that it may belong to. The right picture is known by its bytes from then on, never by its name.
"""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from connect_app.domain.acts import SENDABLE
from connect_app.domain.attachment import AttachmentOrigin
from connect_app.domain.channel import PDF
from connect_app.domain.finding import INSIDE, Finding, Severity
from connect_app.domain.invoice import FileFormat, InvoiceState
from connect_app.domain.manifest import NO_INVOICE, Piece, PieceRole, Reason
from connect_app.domain.pairing import NO_MATCH, Candidate, Doubt, Fit, Folder, Match, same_name
from connect_app.domain.saying import Told, say
from connect_app.gateway.intake.attaching import recount
from connect_app.gateway.intake.found import FoundFile
from connect_app.gateway.store.arrivals import (
    MISSING_OBJECT,
    EmbeddedRow,
    WrittenInvoice,
    attachment_row,
    insert_attachments,
)
from connect_app.gateway.store.attachments import OWN_PDF_NOTE, attachments_by_invoice, is_own_pdf
from connect_app.gateway.store.columns import read_findings
from connect_app.gateway.store.files import file_names
from connect_app.gateway.store.invoice_changes import set_findings
from connect_app.gateway.store.invoices import InvoiceRecord, invoices_by_id
from connect_app.gateway.store.manifests import invoice_pieces, write_manifests
from connect_app.gateway.store.transactions import Reading, Writing

_CHUNK = 500
_MOST_ASKED = 20
"""Invoices that a question is put to; of more the name says nothing."""

_QUESTIONS = {
    Doubt.SEVERAL_INVOICES: "unsure_several",
    Doubt.SEVERAL_PICTURES: "unsure_pictures",
    Doubt.TOO_SHORT: "unsure_short",
    Doubt.LIKE_A_YEAR: "unsure_year",
}
_QUESTION_CODES = frozenset(_QUESTIONS.values())
_TWICE = Reason("twice", say("twice"))


@dataclass(frozen=True, slots=True)
class LooseFile:
    """A file beside invoices whose bytes are kept: in ``blob`` from ``offset`` on; ``found.content`` is empty here.

    ``blob`` is empty where there are no bytes.
    """

    found: FoundFile
    piece: Piece
    blob: str
    offset: int
    inner: tuple["LooseFile", ...] = ()


@dataclass(slots=True)
class _Given:
    """What one invoice gets."""

    rows: list[EmbeddedRow]
    pieces: list[Piece]
    findings: list[Finding]
    object_ids: set[str]  # of attachments that the invoice named and that have come


class Joining:
    """One joining; `pairs` is pure, `write` carries it out in the caller's transaction."""

    def __init__(self, company_id: str, written: Sequence[WrittenInvoice], loose: Sequence[LooseFile]) -> None:
        self._company_id = company_id
        self._numbers = {one.id: one.number for one in written}
        self._written = written
        self._loose = loose

    def pairs(self) -> list[tuple[LooseFile, Match]]:
        """Say for every file which invoice it belongs to: by the id that one names it by, else inside its folder."""
        by_object = {object_id: one.id for one in reversed(self._written) for object_id in one.object_ids}
        candidates: dict[str, list[Candidate]] = defaultdict(list)
        for one in self._written:
            candidates[same_name(one.folder)].append(Candidate(one.id, one.stem, one.number))
        files: dict[str, list[LooseFile]] = defaultdict(list)
        found: list[tuple[LooseFile, Match]] = []
        for loose in self._loose:
            if loose.found.object_id in by_object:
                found.append((loose, Match(Fit.BEGINNING, (by_object[loose.found.object_id],))))
            elif loose.found.object_id:
                found.append((loose, NO_MATCH))
            else:
                files[same_name(loose.found.folder)].append(loose)
        for key, members in files.items():
            # The same file that came twice under one name is one, and no question which of them is the picture.
            once = {_identity(one): one for one in members}
            names = [one.found.belongs_as or one.found.name for one in once.values()]
            matches = Folder(candidates[key]).match_all(names)
            said = dict(zip(once, matches, strict=True))
            found += [(one, _in_archive(one, said[_identity(one)])) for one in members]
        return found

    def write(self, connection: Writing, pairs: Sequence[tuple[LooseFile, Match]], at: int) -> list[tuple[str, Piece]]:
        """Hang on, list and warn; return every piece with the invoice that it went to (empty: none)."""
        wanted = sorted({key for _, match in pairs for key in match.keys[:_MOST_ASKED]})
        state = _load(connection, wanted)
        given: dict[str, _Given] = defaultdict(lambda: _Given([], [], [], set()))
        told: list[tuple[str, Piece]] = []
        for loose, match in pairs:
            told += self._give(loose, match, state, given)
        for invoice_id, got in given.items():
            _write(connection, self._company_id, state[invoice_id], got, at)
        return told

    def _give(
        self, file: LooseFile, match: Match, state: Mapping[str, "_Known"], given: dict[str, _Given]
    ) -> Iterator[tuple[str, Piece]]:
        key = match.key
        reason = self._reason(file, match, state)
        if key is None or reason is not None:
            for piece in _all_left_out(file, reason):
                for candidate in match.keys[:_MOST_ASKED] if reason is not NO_INVOICE else ():
                    given[candidate].findings.append(left_out_finding(piece))
                    given[candidate].pieces.append(piece)
                yield "" if key is None else key, piece
            return
        known = state[key]
        same = (file.piece.name, file.piece.sha256)
        if same in known.files:
            return  # it hangs there already: the same files came once more
        if same in known.given:
            yield key, _left_out(file, _TWICE)
            return
        is_picture = match.fit is Fit.STEM and file.found.facts.media_type == PDF
        row = row_of(file, AttachmentOrigin.BESIDE, is_picture=is_picture)
        known.has_picture |= is_picture
        known.given.add(same)
        role = PieceRole.PICTURE if is_picture else PieceRole.ATTACHMENT
        piece = replace(file.piece, role=role, attachment_id=row.id)
        given[key].rows.append(row)
        given[key].pieces.append(piece)
        given[key].object_ids.add(file.found.object_id)
        yield key, piece
        for inner in file.inner if is_picture else ():
            of_picture, piece = came_with(inner)
            if of_picture is None:
                given[key].findings.append(left_out_finding(piece, inside=AttachmentOrigin.PICTURE))
            else:
                given[key].rows.append(of_picture)
            for one in (piece, *inner.found.packed):
                given[key].pieces.append(one)
                yield key, one

    def _reason(self, file: LooseFile, match: Match, state: Mapping[str, "_Known"]) -> Reason | None:
        """Return why a file is left out, None if it goes with its invoice."""
        found = file.found
        if found.reason is not None:
            return found.reason
        if match.fit is Fit.NONE:
            return NO_INVOICE
        if match.doubt is not None:
            return self._question(found.name, match)
        known = state[match.keys[0]]
        if known.is_gone:
            sentence = say("invoice_gone")
            return Reason("came_too_late", sentence)
        if found.own_number and (match.fit is not Fit.STEM or found.own_number != self._numbers[match.keys[0]]):
            return Reason("own_invoice", say("own_invoice", number=found.own_number))
        if match.fit is Fit.STEM and found.facts.media_type == PDF:
            if found.facts.problem is not None:
                return Reason(found.facts.problem, found.facts.problem_detail or say("no_picture"))
            if known.has_picture and (found.name, file.piece.sha256) not in known.files | known.given:
                return Reason("has_picture", say("has_picture"))
        return None

    def _question(self, name: str, match: Match) -> Reason:
        code = _QUESTIONS[match.doubt or Doubt.SEVERAL_INVOICES]
        numbers = ", ".join(self._numbers[key] for key in match.keys[:3])
        more = len(match.keys) - 3
        return Reason(code, say(code, name=name, numbers=f"{numbers} … (+{more})" if more > 0 else numbers))


def _identity(file: LooseFile) -> tuple[str, str, str]:
    return same_name(file.found.belongs_as), same_name(file.found.name), file.piece.sha256


def _in_archive(file: LooseFile, match: Match) -> Match:
    """Return the answer for a file out of an archive that has the stem of an invoice: it is no picture for that."""
    is_like_data = match.fit is Fit.STEM and file.found.belongs_as
    return Match(Fit.BEGINNING, match.keys) if is_like_data else match


def row_of(file: LooseFile, origin: AttachmentOrigin, *, is_picture: bool = False) -> EmbeddedRow:
    """Return the attachment that a kept file becomes."""
    facts = file.found.facts
    return EmbeddedRow(
        filename=file.piece.name,
        document_type="other",
        note=OWN_PDF_NOTE if is_picture else None,
        media_type=facts.media_type,
        size=file.piece.size,
        sha256=file.piece.sha256,
        blob=file.blob,
        offset=file.offset,
        origin=origin,
        is_embedded=is_picture or origin is AttachmentOrigin.PICTURE,
        pages=facts.pages,
        dpi=facts.dpi,
    )


def came_with(file: LooseFile) -> tuple[EmbeddedRow | None, Piece]:
    """Return the attachment that a file inside the picture is, None for one that cannot go, and its piece."""
    if file.found.reason is not None:
        return None, _left_out(file, file.found.reason)
    row = row_of(file, AttachmentOrigin.PICTURE)
    return row, replace(file.piece, attachment_id=row.id)


def _left_out(file: LooseFile, reason: Reason | None) -> Piece:
    return replace(file.piece, role=PieceRole.LEFT_OUT, reason=reason, blob=file.blob or None)


def _all_left_out(file: LooseFile, reason: Reason | None) -> Iterator[Piece]:
    """Yield the piece of a file, and those of the files inside it, which stay behind with it."""
    yield _left_out(file, reason)
    in_it = Reason("inside_left_out", say("inside_left_out", name=file.found.name))
    for one in file.inner:
        yield from (_left_out(one, one.found.reason or in_it), *one.found.packed)


def left_out_finding(piece: Piece, *, inside: str | None = None) -> Finding:
    """Return the warning of an invoice about a piece that may be its own and was left out.

    ``inside``: the part of the invoice in which it stands all the same.
    """
    reason = piece.reason or NO_INVOICE
    if reason.code in _QUESTION_CODES:
        return Finding(reason.code, Severity.WARNING, reason.sentence, "attachments", params=dict(reason.params))
    sentence = say("left_out", name=piece.name, reason=reason.sentence)
    params: dict[str, Told] = {} if inside is None else {INSIDE: inside, "sha256": piece.sha256}
    return Finding("left_out", Severity.WARNING, sentence, "attachments", params=params)


@dataclass(slots=True)
class _Known:
    """What an invoice has already."""

    row: InvoiceRecord
    file_name: str
    has_picture: bool
    is_gone: bool
    files: set[tuple[str, str]]
    given: set[tuple[str, str]] = field(default_factory=set)


def _load(connection: Reading, ids: Sequence[str]) -> dict[str, _Known]:
    found: dict[str, _Known] = {}
    for start in range(0, len(ids), _CHUNK):
        chunk = ids[start : start + _CHUNK]
        invoices = invoices_by_id(connection, chunk)
        names = file_names(connection, {one.file_id for one in invoices})
        for one in invoices:
            is_pdf = one.format in (FileFormat.PDF, FileFormat.FACTURX)
            is_gone = InvoiceState(one.state) not in SENDABLE
            found[one.id] = _Known(one, names[one.file_id], is_pdf, is_gone, set())
        for invoice_id, attachments in attachments_by_invoice(connection, chunk).items():
            found[invoice_id].files |= {(one.filename, one.sha256) for one in attachments}
            found[invoice_id].has_picture |= any(is_own_pdf(one) for one in attachments)
    return found


def _write(connection: Writing, company_id: str, known: _Known, got: _Given, at: int) -> None:
    row = known.row
    pieces = invoice_pieces(connection, row, known.file_name)
    there = {(one.name, one.place, one.sha256, one.role) for one in pieces}
    new = [one for one in got.pieces if (one.name, one.place, one.sha256, one.role) not in there]
    if new:
        write_manifests(connection, company_id, [(row.id, [*pieces, *new])])
    before = read_findings(row.findings)
    kept = [one for one in before if one.code != MISSING_OBJECT or one.params["object_id"] not in got.object_ids]
    fresh = [one for one in got.findings if one not in kept]
    if fresh or len(kept) < len(before):
        set_findings(connection, row.id, [*kept, *fresh])
    if got.rows:
        insert_attachments(connection, [attachment_row(company_id, row.id, one, at) for one in got.rows])
        recount(connection, row)
