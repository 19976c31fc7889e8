"""Writing the invoices of one file: many rows at once, in the transaction of their file.

This is the hot path of an import (10,000 invoices and more): rows go to the driver in batches of plain tuples, and the
JSON of parties is made once for each party.
"""

import json
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from datetime import date
from functools import lru_cache
from typing import Any

from sqlalchemy import Connection

from connect_app.domain.finding import Finding, Severity
from connect_app.domain.identifiers import new_id
from connect_app.domain.invoice import InvoiceFacts, Party
from connect_app.domain.routing import Reachability, Route
from connect_app.gateway.store.search import fold, search_words

BATCH = 500

_INSERT_INVOICE = """
INSERT INTO invoice (
    "row", id, company_id, file_id, position, kind, number, seller_key, issue_date, due_date, currency, total, payable,
    buyer_name, customer_number, format, facts, findings, routes, first_channel, state, attachment_count, duplicate_of,
    original_blob, original_offset, original_length, original_sha256, source_sha256, version
) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'waiting', ?, ?, ?, ?, ?, ?, ?, 1)
"""
_INSERT_ATTACHMENT = """
INSERT INTO attachment (
    id, company_id, invoice_id, filename, document_type, note, is_internal, note_is_internal, media_type, size, sha256,
    blob, blob_offset, embedded, findings, created_at, version
) VALUES (?, ?, ?, ?, ?, ?, 0, 0, ?, ?, ?, ?, ?, 1, '[]', ?, 1)
"""
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
    """An attachment that came inside an invoice; its bytes lie in a blob at ``offset``."""

    filename: str
    document_type: str
    note: str | None
    media_type: str
    size: int
    sha256: str
    blob: str
    offset: int


@dataclass(frozen=True, slots=True)
class ArrivingInvoice:
    """One invoice on its way into the tables; ``reachability`` is what was known of the buyer's endpoint."""

    facts: InvoiceFacts
    origin: Origin
    routes: tuple[Route, ...]
    findings: tuple[Finding, ...] = ()
    embedded: tuple[EmbeddedRow, ...] = ()
    reachability: Reachability = Reachability.UNKNOWN


class InvoiceWriter:
    """Writes the invoices of one file in their order. Call `flush` after the last one."""

    def __init__(self, connection: Connection, company_id: str, file_id: str, at: int) -> None:
        self._connection = connection
        self._company_id = company_id
        self._file_id = file_id
        self._at = at
        self._row = int(
            connection.exec_driver_sql("SELECT seq FROM sqlite_sequence WHERE name = 'invoice'").scalar() or 0
        )
        self.count = 0

    def write(self, batch: Sequence[ArrivingInvoice]) -> None:
        """Write the next invoices; numbers that came before from the same seller are marked."""
        earlier = self._earlier([one.facts.number for one in batch])
        rows: list[tuple[Any, ...]] = []
        words: list[tuple[int, str]] = []
        attachments: list[tuple[Any, ...]] = []
        for one in batch:
            self._row += 1
            self.count += 1
            invoice_id = new_id()
            facts = one.facts
            key = (facts.number, facts.kind.value, seller_key(facts.seller))
            first = earlier.setdefault(key, invoice_id) if facts.number else invoice_id
            findings = one.findings
            if first != invoice_id:
                findings += (_sent_before(facts),)
            rows.append(self._invoice_row(invoice_id, one, key[2], findings, None if first == invoice_id else first))
            words.append((self._row, _words(facts, one.embedded)))
            for attachment in one.embedded:
                attachments.append(self._attachment_row(invoice_id, attachment))
        self._connection.exec_driver_sql(_INSERT_INVOICE, rows)
        self._connection.exec_driver_sql("INSERT INTO invoice_text (rowid, words) VALUES (?, ?)", words)
        if attachments:
            self._connection.exec_driver_sql(_INSERT_ATTACHMENT, attachments)

    def _earlier(self, numbers: list[str]) -> dict[tuple[str, str, str], str]:
        """Return the id of the first invoice of each number, kind and seller that came before."""
        rows = self._connection.exec_driver_sql(
            "SELECT i.number, i.kind, i.seller_key, i.id FROM json_each(?) AS wanted "
            "CROSS JOIN invoice AS i ON i.company_id = ? AND i.number = wanted.value "
            "WHERE i.number <> '' ORDER BY i.\"row\" DESC",
            (json.dumps(numbers), self._company_id),
        )
        return {(number, kind, seller): found for number, kind, seller, found in rows}

    def _invoice_row(
        self,
        invoice_id: str,
        one: ArrivingInvoice,
        seller: str,
        findings: tuple[Finding, ...],
        duplicate_of: str | None,
    ) -> tuple[Any, ...]:
        facts, origin = one.facts, one.origin
        money = facts.payable or facts.total
        return (
            self._row,
            invoice_id,
            self._company_id,
            self._file_id,
            self.count,
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
            findings_json(findings) if findings else "[]",
            routes_json(one.routes),
            one.routes[0].channel.value if one.routes else None,
            len(one.embedded),
            duplicate_of,
            origin.blob,
            origin.offset,
            origin.length,
            origin.sha256,
            origin.source_sha256,
        )

    def _attachment_row(self, invoice_id: str, one: EmbeddedRow) -> tuple[Any, ...]:
        return (
            new_id(),
            self._company_id,
            invoice_id,
            one.filename,
            one.document_type,
            one.note,
            one.media_type,
            one.size,
            one.sha256,
            one.blob,
            one.offset,
            self._at,
        )


def seller_key(seller: Party) -> str:
    """Return what tells one seller from another when numbers are compared; empty where the file names none."""
    if seller.org_number or seller.vat_number or seller.gln:
        return seller.org_number or seller.vat_number or seller.gln or ""
    return fold(seller.name or "")


def _sent_before(facts: InvoiceFacts) -> Finding:
    return Finding(
        "number_sent_before",
        Severity.WARNING,
        f"An invoice with the number {facts.number} came before from the same seller. Make sure that it is not sent "
        "twice.",
        field="number",
        params={"number": facts.number},
    )


def _iso(day: date | None) -> str | None:
    return day.isoformat() if day else None


def _words(facts: InvoiceFacts, embedded: Sequence[EmbeddedRow]) -> str:
    return " ".join(fold(word) for word in search_words(facts, [one.filename for one in embedded]) if word)


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
    stored: dict[str, Any] = {name: value for name in _PARTY_FIELDS if (value := getattr(party, name)) is not None}
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
