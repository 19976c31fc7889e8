"""Who attached, changed and removed what: events of the invoice, so that those of what is gone are found, too."""

from dataclasses import dataclass

from sqlalchemy import select

from connect_app.contract.files import AttachmentChange
from connect_app.domain.attachment_changes import AttachmentChanged
from connect_app.gateway.store.attachments import AttachmentRecord, Description
from connect_app.gateway.store.events import append_event
from connect_app.gateway.store.invoice_rows import instant
from connect_app.gateway.store.invoices import InvoiceRecord
from connect_app.gateway.store.tables import event
from connect_app.gateway.store.transactions import Reading, Writing

_KINDS = {f"invoice.attachment_{what}": what for what in AttachmentChanged}
_MOST = 500


@dataclass(frozen=True, slots=True)
class Changed:
    """An attachment as it is after the change, or was when it was removed."""

    attachment_id: str
    filename: str
    said: Description
    name_before: str | None = None


def note_change(connection: Writing, of: InvoiceRecord, what: AttachmentChanged, changed: Changed, by: str) -> None:
    """Write a line of the history of an invoice's attachments, in the transaction of the change."""
    data = {
        "file_id": of.file_id,
        "attachment_id": changed.attachment_id,
        "filename": changed.filename,
        "document_type": changed.said.document_type,
        "note": changed.said.note,
        "name_before": changed.name_before,
    }
    append_event(connection, of.company_id, f"invoice.attachment_{what}", of.id, by=by, data=data)


def changed(one: AttachmentRecord) -> Changed:
    """Return what the history says of an attachment."""
    return Changed(one.id, one.filename, one.description)


def history_of(connection: Reading, invoice_id: str) -> list[AttachmentChange]:
    """Return what was done with the attachments of an invoice, the oldest first, at most the newest 500."""
    c = event.c
    query = select(event).where(c.object_id == invoice_id, c.kind.in_(_KINDS)).order_by(c.seq.desc()).limit(_MOST)
    found = []
    for row in reversed(connection.execute(query).all()):
        data = row.data or {}  # where a damaged disk has left no JSON
        found.append(
            AttachmentChange(
                at=instant(row.at),
                by=row.by,
                what=_KINDS[row.kind],
                attachment_id=str(data.get("attachment_id", "")),
                filename=str(data.get("filename", "")),
                document_type=str(data.get("document_type", "other")),
                note=data.get("note"),
                name_before=data.get("name_before"),
            )
        )
    return found
