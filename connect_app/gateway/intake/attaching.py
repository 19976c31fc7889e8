"""Attaching a file to an invoice: looked at by the worker, checked against every channel that the invoice takes."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from connect_app.contract.companies import Settings
from connect_app.domain.acts import SENDABLE
from connect_app.domain.attachment import MAX_NOTE_LENGTH, DocumentFacts, check_document, find_document_type
from connect_app.domain.attachment_changes import AttachmentChanged
from connect_app.domain.channel import PDF, Channel
from connect_app.domain.errors import Conflict, FixData, NotThere
from connect_app.domain.finding import Finding, Severity
from connect_app.domain.invoice import InvoiceState
from connect_app.domain.saying import say
from connect_app.gateway.company.settings import channel_profiles
from connect_app.gateway.store.attachment_history import Changed, note_change
from connect_app.gateway.store.attachments import (
    BY_CLERK,
    NOT,
    AttachmentRecord,
    Description,
    add_attachment,
    attachments_of,
    choose,
    is_own_pdf,
    put_in_order,
)
from connect_app.gateway.store.blobs import StoredBlob
from connect_app.gateway.store.events import append_event
from connect_app.gateway.store.files import count_with_attachments
from connect_app.gateway.store.invoice_changes import set_attachment_count
from connect_app.gateway.store.invoice_rows import invoice_routes
from connect_app.gateway.store.invoice_words import refresh_words
from connect_app.gateway.store.invoices import InvoiceRecord
from connect_app.gateway.store.transactions import Writing


class Inspector(Protocol):
    """The part of the document worker that is needed here."""

    def inspect(self, path: Path, filename: str) -> DocumentFacts:
        """Return what is known of a document."""


@dataclass(frozen=True, slots=True)
class CheckedDocument:
    """A document and what is to be said about it."""

    facts: DocumentFacts
    findings: tuple[Finding, ...]

    @property
    def errors(self) -> list[Finding]:
        """The reasons to refuse it; empty if it is welcome."""
        return [finding for finding in self.findings if finding.severity is Severity.ERROR]


def described(document_type: str, note: str | None, *, is_internal: bool, note_is_internal: bool) -> Description:
    """Return the description in its stored form; raises FixData ``unknown_document_type`` or ``note_too_long``."""
    kind = find_document_type(document_type)
    if kind is None:
        raise FixData("unknown_document_type", say("unknown_document_type", text=document_type[:60]))
    text = (note or "").strip()
    if len(text) > MAX_NOTE_LENGTH:
        raise FixData("note_too_long", say("note_too_long", length=len(text), limit=MAX_NOTE_LENGTH))
    return Description(kind.key, text or None, is_internal, note_is_internal)


def examine(
    path: Path,
    filename: str,
    invoice_row: InvoiceRecord,
    settings: Settings,
    inspector: Inspector,
    *,
    is_internal: bool,
) -> CheckedDocument:
    """Check a document for an invoice; one that stays in the company only has to be sound."""
    channels: Iterable[Channel] = () if is_internal else {route.channel for route in invoice_routes(invoice_row)}
    return examine_for(channels, path, filename, settings, inspector)


def examine_for(
    channels: Iterable[Channel], path: Path, filename: str, settings: Settings, inspector: Inspector
) -> CheckedDocument:
    """Check a document for these channels."""
    facts = inspector.inspect(path, filename)
    return CheckedDocument(facts, check_document(filename, facts, channel_profiles(settings), channels))


def attach(
    connection: Writing,
    invoice_row: InvoiceRecord,
    blob: StoredBlob,
    filename: str,
    said: Description,
    checked: CheckedDocument,
    by: str,
    original: str | None = None,
) -> str:
    """Hang a stored document on an invoice and return the attachment's id; raises Conflict ``not_changeable``.

    ``original``: the name of the blob that it was made from, which is kept with it.
    """
    check_changeable(invoice_row)
    attachment_id = add_attachment(
        connection,
        invoice_row.company_id,
        invoice_row.id,
        filename,
        blob,
        said,
        checked.facts,
        checked.findings,
        original=original,
    )
    recount(connection, invoice_row)
    data = {"invoice_id": invoice_row.id, "file_id": invoice_row.file_id}
    append_event(connection, invoice_row.company_id, "attachment.added", attachment_id, by=by, data=data)
    note_change(connection, invoice_row, AttachmentChanged.ADDED, Changed(attachment_id, filename, said), by)
    return attachment_id


def check_changeable(invoice_row: InvoiceRecord) -> None:
    """Raise Conflict ``not_changeable`` once the invoice is on its way or gone."""
    if InvoiceState(invoice_row.state) not in SENDABLE:
        raise Conflict("not_changeable", say("not_changeable"))


def choose_picture(connection: Writing, invoice_row: InvoiceRecord, attachment_id: str | None, by: str) -> None:
    """Let an attachment be the invoice itself, as a person reads it; None: none is.

    Raises Conflict ``not_changeable``, NotThere, or FixData ``not_a_picture`` for what cannot be one.
    """
    check_changeable(invoice_row)
    rows = attachments_of(connection, invoice_row.id)
    chosen = next((row for row in rows if row.id == attachment_id), None)
    if attachment_id is not None and chosen is None:
        raise NotThere("not_found", say("not_found.attachment_of_invoice"))
    if chosen is not None:
        _check_may_be_picture(chosen)
    if [row.id for row in rows if is_own_pdf(row)] == ([attachment_id] if attachment_id else []):
        return
    for row in rows:
        said = BY_CLERK if row.id == attachment_id else NOT if is_own_pdf(row) or row.picture == NOT else row.picture
        if said != row.picture:
            choose(connection, row, said)
    recount(connection, invoice_row)
    data = {"state": invoice_row.state, "file_id": invoice_row.file_id}
    append_event(connection, invoice_row.company_id, "invoice.changed", invoice_row.id, by=by, data=data)


def order_attachments(connection: Writing, invoice_row: InvoiceRecord, ids: Sequence[str], by: str) -> bool:
    """Let the attachments of an invoice go in this order; False where these are not all that hang on it now.

    Raises Conflict ``not_changeable``.
    """
    check_changeable(invoice_row)
    before = [row.id for row in attachments_of(connection, invoice_row.id)]
    if sorted(before) != sorted(ids):
        return False
    if before != list(ids):
        put_in_order(connection, ids)
        note_change(connection, invoice_row, AttachmentChanged.ORDERED, Changed("", "", Description()), by)
    return True


def _check_may_be_picture(row: AttachmentRecord) -> None:
    if row.media_type != PDF or row.has_problem:
        raise FixData("not_a_picture", say("not_a_picture.no_pdf"))
    if row.is_internal:
        raise FixData("not_a_picture", say("not_a_picture.internal"))


def recount(connection: Writing, invoice_row: InvoiceRecord) -> None:
    """Bring the attachment counts of an invoice and its file, and what it is found by, up to date."""
    rows = attachments_of(connection, invoice_row.id)
    count = sum(not is_own_pdf(row) and not row.is_standing for row in rows)
    before = set_attachment_count(connection, invoice_row.id, count)
    change = bool(count) - bool(before)
    if change:
        count_with_attachments(connection, invoice_row.file_id, change)
    refresh_words(connection, [invoice_row.id])
