"""Attachments that go with every invoice of a company, or of one of its customers."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import delete, exists, insert, select

from connect_app.contract.standing import StandingAttachment
from connect_app.domain.acts import SENDABLE
from connect_app.domain.attachment import AttachmentOrigin, DocumentFacts
from connect_app.domain.identifiers import new_id
from connect_app.gateway.store.attachments import (
    AttachmentRecord,
    Description,
    add_attachment,
    attachments_by_invoice,
    examined_json,
    read_examined,
    remove_attachment,
)
from connect_app.gateway.store.blobs import StoredBlob
from connect_app.gateway.store.columns import StoredRow
from connect_app.gateway.store.events import now_us
from connect_app.gateway.store.invoice_rows import instant
from connect_app.gateway.store.invoices import InvoiceRecord
from connect_app.gateway.store.tables import attachment, standing_attachment
from connect_app.gateway.store.transactions import Reading, Writing

_c = standing_attachment.c


@dataclass(frozen=True, slots=True)
class StandingRecord:
    """One of them; ``customer``: the number of the customer, empty for all."""

    id: str
    customer: str
    filename: str
    said: Description
    blob: StoredBlob
    facts: DocumentFacts
    created_at: int

    @property
    def signature(self) -> tuple[str, str, str, str | None]:
        """What it is recognised by where it hangs on an invoice."""
        return self.facts.sha256, self.filename, self.said.document_type, self.said.note


def may_differ(connection: Reading, invoice_ids: Sequence[str]) -> bool:
    """Say whether any company has some, or whether one that was taken away still hangs on these invoices."""
    if connection.scalar(select(exists(select(_c.id)))):
        return True
    a = attachment.c
    mine = select(a.id).where(a.invoice_id.in_(list(invoice_ids)), a.origin == AttachmentOrigin.STANDING.value)
    return bool(connection.scalar(select(exists(mine))))


def standing_of(connection: Reading, company_id: str) -> list[StandingRecord]:
    """Return those of a company, in the order of their coming."""
    query = select(standing_attachment).where(_c.company_id == company_id).order_by(_c.id)
    return [_record(row) for row in connection.execute(query)]


def add_standing(
    connection: Writing, company_id: str, customer: str, filename: str, blob: StoredBlob, said: Description,
    facts: DocumentFacts,
) -> str:  # fmt: skip
    """Keep one more and return its id."""
    standing_id = new_id()
    values: dict[str, Any] = {"document_type": said.document_type, "note": said.note, "media_type": facts.media_type}
    connection.execute(
        insert(standing_attachment).values(
            id=standing_id,
            company_id=company_id,
            customer=customer,
            filename=filename,
            size=facts.size,
            sha256=facts.sha256,
            blob=blob.name,
            examined=examined_json(facts),
            created_at=now_us(),
            **values,
        )
    )
    return standing_id


def remove_standing(connection: Writing, company_id: str, standing_id: str) -> str | None:
    """Remove one and return the name of its blob; None if there is none of that id."""
    mine = (_c.id == standing_id, _c.company_id == company_id)
    blob: str | None = connection.scalar(select(_c.blob).where(*mine))
    connection.execute(delete(standing_attachment).where(*mine))
    return blob


@dataclass(frozen=True, slots=True)
class Difference:
    """What an invoice has and should not, and lacks and should have, of what goes with every invoice."""

    invoice: InvoiceRecord
    outdated: tuple[AttachmentRecord, ...]
    lacking: tuple[StandingRecord, ...]


def differences(connection: Reading, invoices: Sequence[InvoiceRecord]) -> list[Difference]:
    """Return for those of these invoices that wait what is not as it should be. The same bytes go once."""
    waiting = [row for row in invoices if row.state in SENDABLE]
    standing = {company_id: standing_of(connection, company_id) for company_id in {row.company_id for row in waiting}}
    hanging = attachments_by_invoice(connection, [row.id for row in waiting])
    found = []
    for row in waiting:
        others = {one.sha256 for one in hanging[row.id] if not one.is_standing and not one.is_internal}
        wanted = [
            one
            for one in standing[row.company_id]
            if one.customer in ("", row.customer_number) and one.facts.sha256 not in others
        ]
        wanted = list({one.facts.sha256: one for one in reversed(wanted)}.values())[::-1]
        there = [one for one in hanging[row.id] if one.is_standing]
        known = {_signature(one) for one in there}
        signatures = {one.signature for one in wanted}
        outdated = tuple(one for one in there if _signature(one) not in signatures)
        lacking = tuple(one for one in wanted if one.signature not in known)
        if outdated or lacking:
            found.append(Difference(row, outdated, lacking))
    return found


def settle(connection: Writing, difference: Difference) -> None:
    """Let an invoice have what goes with every invoice, and nothing more of that."""
    row = difference.invoice
    for one in difference.outdated:
        remove_attachment(connection, one.id)
    for standing in difference.lacking:
        add_attachment(
            connection,
            row.company_id,
            row.id,
            standing.filename,
            standing.blob,
            standing.said,
            standing.facts,
            (),
            origin=AttachmentOrigin.STANDING.value,
        )


def standing_model(one: StandingRecord) -> StandingAttachment:
    """Return one as the contract knows it."""
    return StandingAttachment(
        id=one.id,
        customer=one.customer,
        filename=one.filename,
        document_type=one.said.document_type,
        note=one.said.note,
        media_type=one.facts.media_type,
        size=one.facts.size,
        sha256=one.facts.sha256,
        pages=one.facts.pages,
        created_at=instant(one.created_at),
    )


def _signature(one: AttachmentRecord) -> tuple[str, str, str, str | None]:
    return one.sha256, one.filename, one.document_type, one.note


def _record(row: StoredRow) -> StandingRecord:
    facts = read_examined(row) or DocumentFacts(row.size, row.sha256, row.media_type)
    said = Description(row.document_type, row.note)
    blob = StoredBlob(row.blob, row.size)
    return StandingRecord(row.id, row.customer, row.filename, said, blob, facts, row.created_at)
