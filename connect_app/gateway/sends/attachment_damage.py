"""Attachments whose records do not say any more what was kept: nothing goes as if they were right."""

from collections.abc import Sequence

from connect_app.domain.finding import Finding, Severity
from connect_app.domain.saying import say
from connect_app.gateway.store.attachments import AttachmentRecord
from connect_app.gateway.store.invoices import InvoiceRecord


def attachment_damage(row: InvoiceRecord, attachments: Sequence[AttachmentRecord]) -> list[Finding]:
    """Return an error for each attachment of which a damaged disk changed the record, and for one that it took away."""
    found = [_changed(one) for one in attachments if not one.is_whole]
    if len(attachments) < row.attachment_count:
        found.append(Finding("attachment_lost", Severity.ERROR, say("attachment_lost")))
    return found


def _changed(one: AttachmentRecord) -> Finding:
    said = say("attachment_damaged", file=one.filename)
    return Finding("attachment_damaged", Severity.ERROR, said, one.id, params={"file": one.filename})
