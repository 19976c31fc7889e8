"""Writing the invoices of one file: many rows at once, in the transaction of their file.

This is the hot path of an import (10,000 invoices and more): rows go to the driver in batches of plain tuples, and the
JSON of parties is made once for each party.
"""

import json
from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass, field
from datetime import date
from functools import lru_cache

from sqlalchemy import select

from connect_app.domain.attachment import AttachmentOrigin
from connect_app.domain.channel import PDF
from connect_app.domain.finding import Finding, Severity
from connect_app.domain.identifiers import new_id
from connect_app.domain.invoice import FileState, InvoiceFacts, Party
from connect_app.domain.manifest import Piece
from connect_app.domain.routing import Route
from connect_app.domain.saying import say
from connect_app.gateway.store.attachments import NUMBERED, Description, Place, attachment_hash, is_so_described
from connect_app.gateway.store.columns import read_findings
from connect_app.gateway.store.events import append_added, append_event
from connect_app.gateway.store.manifests import write_manifests
from connect_app.gateway.store.record_hashes import facts_hash
from connect_app.gateway.store.search import fold, folded_words, search_words
from connect_app.gateway.store.tables import invoice
from connect_app.gateway.store.transactions import Reading, Writing

BATCH = 250
"""Invoices of a file that are written in one transaction at the most; one with more is written unseen, in several."""

_INSERT_INVOICE = """
INSERT INTO invoice (
    "row", id, company_id, file_id, position, kind, number, seller_key, issue_date, due_date, currency, total, payable,
    buyer_name, customer_number, format, facts, findings, routes, first_channel, state, attachment_count, duplicate_of,
    original_blob, original_offset, original_length, original_sha256, source_sha256, facts_sha256, version
) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'waiting', ?, ?, ?, ?, ?, ?, ?, ?, 1)
"""
_INSERT_ATTACHMENT = """
INSERT INTO attachment (
    id, company_id, invoice_id, filename, document_type, note, is_internal, note_is_internal, media_type, size, sha256,
    blob, blob_offset, pages, dpi, embedded, origin, picture, record_sha256, findings, created_at, version
) VALUES (?, ?, ?, ?, ?, ?, FALSE, FALSE, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, '[]', ?, 1)
"""
MISSING_OBJECT = "missing_attachment_object"
"""The code of a finding about an attachment that an invoice names and that did not come in its file."""

_PARTY_FIELDS = ("name", "org_number", "vat_number", "customer_number", "gln", "email", "country")
_encode = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode


@dataclass(frozen=True, slots=True)
class Origin:
    """Where the bytes of an invoice lie: a range of a blob, and the hash of exactly that range."""

    blob: str
    offset: int
    length: int
    sha256: str
    source_sha256: str | None = None


@dataclass(frozen=True, slots=True)
class EmbeddedRow:
    """An attachment that came with an invoice; its bytes lie in a blob at ``offset``.

    ``origin``: it stands in the data, came inside the picture (a PDF), or lay beside it. ``is_numbered``: the invoice
    names it by its own number.
    """

    filename: str
    document_type: str
    note: str | None
    media_type: str
    size: int
    sha256: str
    blob: str
    offset: int
    origin: AttachmentOrigin = AttachmentOrigin.DATA
    is_embedded: bool = True
    is_numbered: bool = False
    pages: int | None = None
    dpi: tuple[float, float] | None = None
    id: str = field(default_factory=new_id)


@dataclass(frozen=True, slots=True)
class WrittenInvoice:
    """An invoice that files beside it may belong to, as far as that has to be known.

    ``folder`` and ``stem``: of its data. ``object_ids``: attachments that it names and that did not come in its file.
    """

    id: str
    number: str
    folder: str
    stem: str
    object_ids: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ArrivingInvoice:
    """One invoice on its way into the tables.

    ``pieces``: its manifest, empty where it is all there is. ``spot``: folder and stem of its data, where files beside
    it have to find it.
    """

    facts: InvoiceFacts
    origin: Origin
    findings: tuple[Finding, ...] = ()
    embedded: tuple[EmbeddedRow, ...] = ()
    pieces: tuple[Piece, ...] = ()
    spot: tuple[str, str] | None = None

    @property
    def attachment_count(self) -> int:
        """How many attachments it has; what is described as the invoice itself is none, as far as is known yet."""
        if not self.embedded:
            return 0
        return sum(one.media_type != PDF or not is_so_described(one.note) for one in self.embedded)


class InvoiceWriter:
    """Writes the invoices of one file in their order, in one transaction or in several. ``count`` is how many."""

    def __init__(self, company_id: str, file_id: str, file_name: str, at: int) -> None:
        self._company_id = company_id
        self._file_id = file_id
        self._file_words = fold(file_name)
        self._at = at
        self.count = 0
        self.with_attachments = 0
        self.written: list[WrittenInvoice] = []

    def write(
        self,
        connection: Writing,
        batch: Sequence[ArrivingInvoice],
        routes: Sequence[Sequence[Route]],
        prepared: Sequence["PreparedInvoice"] | None = None,
    ) -> None:
        """Write the next invoices, each with its routes; numbers that came before from the same seller are marked.

        ``prepared``: what `prepare` made of them while nothing was held up.
        """
        numbers = connection.sql.next_numbers(connection, "invoice", "row", len(batch))
        earlier = self._earlier(connection, [one.facts.number for one in batch])
        rows: list[tuple[object, ...]] = []
        words: list[tuple[int, str]] = []
        attachments: list[tuple[object, ...]] = []
        manifests: list[tuple[str, Sequence[Piece]]] = []
        for row, one, ways, ready in zip(numbers, batch, routes, prepared or prepare(batch), strict=True):
            self.count += 1
            invoice_id = new_id()
            facts = one.facts
            key = (facts.number, facts.kind.value, ready.seller)
            first = earlier.setdefault(key, invoice_id) if facts.number else invoice_id
            findings, earlier_id = one.findings, None
            if first != invoice_id:
                findings, earlier_id = (*findings, sent_before(facts.number)), first
            rows.append(self._invoice_row(row, invoice_id, one, ways, ready, findings, earlier_id))
            words.append((row, f"{ready.words} {self._file_words}"))
            attachments += [attachment_row(self._company_id, invoice_id, each, self._at) for each in one.embedded]
            self.with_attachments += bool(one.attachment_count)
            if one.pieces:
                manifests.append((invoice_id, one.pieces))
            if one.spot is not None:
                self._note(invoice_id, one, findings)
        connection.exec_driver_sql(_INSERT_INVOICE, rows)
        connection.sql.index_words(connection, words)
        if attachments:
            insert_attachments(connection, attachments)
        if manifests:
            write_manifests(connection, self._company_id, manifests)

    def _note(self, invoice_id: str, one: ArrivingInvoice, findings: Sequence[Finding]) -> None:
        folder, stem = one.spot or ("", "")
        self.written.append(WrittenInvoice(invoice_id, one.facts.number, folder, stem, named_objects(findings)))

    def _earlier(self, connection: Reading, numbers: list[str]) -> dict[tuple[str, str, str], str]:
        """Return the id of the first invoice of each number, kind and seller that came before.

        Not those of other files that are still being read: they may yet turn out to be faulty.
        """
        rows = connection.exec_driver_sql(
            "SELECT i.number, i.kind, i.seller_key, i.id FROM json_each(?) AS wanted "
            "CROSS JOIN invoice AS i ON i.company_id = ? AND i.number = wanted.value "
            "WHERE i.number <> '' AND i.file_id NOT IN "
            "(SELECT id FROM file WHERE company_id = ? AND state = 'reading' AND id <> ?) "
            'ORDER BY i."row" DESC',
            (json.dumps(numbers), self._company_id, self._company_id, self._file_id),
        )
        return {(number, kind, seller): found for number, kind, seller, found in rows}

    def _invoice_row(
        self,
        row: int,
        invoice_id: str,
        one: ArrivingInvoice,
        routes: Sequence[Route],
        ready: "PreparedInvoice",
        findings: tuple[Finding, ...],
        duplicate_of: str | None,
    ) -> tuple[object, ...]:
        return (
            row,
            invoice_id,
            self._company_id,
            self._file_id,
            self.count,
            *ready.said,
            findings_json(findings) if findings else "[]",
            routes_json(routes) if routes else "[]",
            routes[0].channel.value if routes else None,
            one.attachment_count,
            duplicate_of,
            *ready.place,
            one.origin.source_sha256,
            ready.facts_sha256,
        )


@dataclass(frozen=True, slots=True)
class PreparedInvoice:
    """What stands in the tables of an invoice whatever else is in them: its facts, in the order of `FACTS`."""

    seller: str
    said: tuple[object, ...]
    place: tuple[object, ...]
    facts_sha256: str
    words: str


def prepare(batch: Sequence[ArrivingInvoice]) -> list[PreparedInvoice]:
    """Return what can be made of these invoices before the write lock is taken."""
    return [_prepared(one) for one in batch]


def _prepared(one: ArrivingInvoice) -> PreparedInvoice:
    facts, origin = one.facts, one.origin
    money = facts.payable or facts.total
    seller = seller_key(facts.seller)
    said = (  # in the order of `FACTS`
        facts.kind.value,
        facts.number,
        seller,
        _iso(facts.issue_date),
        _iso(facts.due_date),
        money.currency if money else None,
        str(facts.total.amount) if facts.total else None,
        str(facts.payable.amount) if facts.payable else None,
        facts.buyer.name,
        facts.buyer.customer_number,
        facts.format.value,
        _facts_json(facts),
    )
    place = (origin.blob, origin.offset, origin.length, origin.sha256)
    return PreparedInvoice(seller, said, place, facts_hash((*said, *place)), _words(facts, one.embedded))


def written_before(connection: Reading, file_id: str, stem: str) -> list[WrittenInvoice]:
    """Return the invoices of a file that came before, as what lies beside it may belong to them."""
    c = invoice.c
    query = select(c.id, c.number, c.findings).where(c.file_id == file_id).order_by(c.position)
    return [
        WrittenInvoice(row.id, row.number, "", stem, named_objects(read_findings(row.findings)))
        for row in connection.execute(query)
    ]


def named_objects(findings: Iterable[Finding]) -> tuple[str, ...]:
    """Return the attachments that an invoice names and that did not come in its file."""
    return tuple(str(one.params["object_id"]) for one in findings if one.code == MISSING_OBJECT)


def tell_arrival(connection: Writing, company_id: str, file_id: str, count: int, *, by: str, at: int) -> None:
    """Tell that a file came, and each of its invoices."""
    data = {"state": FileState.WAITING.value, "invoice_count": count}
    append_event(connection, company_id, "file.added", file_id, by=by, data=data, at=at)
    append_added(connection, company_id, file_id, count, by=by, at=at)


def insert_attachments(connection: Writing, rows: Sequence[tuple[object, ...]]) -> None:
    """Write attachments (`attachment_row`) of whatever invoices."""
    connection.exec_driver_sql(_INSERT_ATTACHMENT, list(rows))


def attachment_row(company_id: str, invoice_id: str, one: EmbeddedRow, at: int) -> tuple[object, ...]:
    """Return the values of an attachment that came with an invoice."""
    said = Description(one.document_type, one.note)
    return (
        one.id,
        company_id,
        invoice_id,
        one.filename,
        one.document_type,
        one.note,
        one.media_type,
        one.size,
        one.sha256,
        one.blob,
        one.offset,
        one.pages,
        None if one.dpi is None else _encode(one.dpi),
        one.is_embedded,
        one.origin.value,
        NUMBERED if one.is_numbered else None,
        attachment_hash(one.id, invoice_id, one.filename, said, Place(one.size, one.sha256, one.blob, one.offset)),
        at,
    )


def seller_key(seller: Party) -> str:
    """Return what tells one seller from another when numbers are compared; empty where the file names none."""
    if seller.org_number or seller.vat_number or seller.gln:
        return seller.org_number or seller.vat_number or seller.gln or ""
    return fold(seller.name or "")


def sent_before(number: str) -> Finding:
    """Return the warning for a number that came before from the same seller."""
    return Finding(
        "number_sent_before",
        Severity.WARNING,
        say("number_sent_before", number=number),
        field="number",
        params={"number": number},
    )


def _iso(day: date | None) -> str | None:
    return day.isoformat() if day else None


def _words(facts: InvoiceFacts, embedded: Sequence[EmbeddedRow]) -> str:
    return folded_words(search_words(facts, [text for one in embedded for text in (one.filename, one.note)]))


def _facts_json(facts: InvoiceFacts) -> str:
    pairs = [f'"seller":{_party_json(facts.seller)},"buyer":{_party_json(facts.buyer)}']
    for name, value in (
        ("buyer_reference", facts.buyer_reference),
        ("order_reference", facts.order_reference),
        ("language", facts.language),
        ("profile", facts.profile),
        ("total_currency", _other_currency(facts)),
    ):
        if value is not None:
            pairs.append(f'"{name}":{_encode(value)}')
    return "{" + ",".join(pairs) + "}"


def _other_currency(facts: InvoiceFacts) -> str | None:
    if facts.total is None or facts.payable is None or facts.total.currency == facts.payable.currency:
        return None
    return facts.total.currency


@lru_cache(maxsize=1024)
def _party_json(party: Party) -> str:
    stored: dict[str, object] = {name: value for name in _PARTY_FIELDS if (value := getattr(party, name)) is not None}
    if party.endpoint is not None:
        stored["endpoint"] = {"scheme": party.endpoint.scheme, "id": party.endpoint.id}
    return _encode(stored)


def findings_json(findings: Sequence[Finding]) -> str:
    """Return findings as the tables keep them."""
    return _encode([asdict(one) for one in findings])


def routes_json(routes: Sequence[Route]) -> str:
    """Return routes as the tables keep them."""
    return _encode(
        [
            {"channel": one.channel, "address": one.address, "reason": one.reason, "reason_code": one.reason_code}
            for one in routes
        ]
    )
