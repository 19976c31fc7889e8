"""Taking a file out again, as long as nothing of it was sent."""

from sqlalchemy import delete, exists, insert, literal, select, update

from connect_app.domain.errors import Conflict
from connect_app.domain.invoice import FileState, InvoiceState
from connect_app.domain.saying import say
from connect_app.gateway.store import counters
from connect_app.gateway.store.columns import loaded
from connect_app.gateway.store.events import append_event, now_us, write_out_added
from connect_app.gateway.store.files import FileRecord
from connect_app.gateway.store.manifests import read_manifest
from connect_app.gateway.store.messages import ABOUT_FILE, ABOUT_INVOICE, mend
from connect_app.gateway.store.tables import attachment, delivery, event, file, invoice, manifest
from connect_app.gateway.store.transactions import Writing


def remove_file(connection: Writing, row: FileRecord, by: str) -> list[str]:
    """Delete a file with its invoices and attachments; return the blobs that nobody may know any more.

    Raises Conflict ``already_sent`` if anything of it ever had a delivery.
    """
    if row.state == FileState.READING:
        raise Conflict("still_reading", say("still_reading.delete"))
    ids = select(invoice.c.id).where(invoice.c.file_id == row.id).scalar_subquery()
    if connection.scalar(select(exists().where(delivery.c.invoice_id.in_(ids)))):
        raise Conflict("already_sent", say("already_sent"))
    blobs = set(connection.scalars(select(attachment.c.blob).where(attachment.c.invoice_id.in_(ids)).distinct()))
    made_from = select(attachment.c.converted_from).where(attachment.c.invoice_id.in_(ids))
    blobs |= set(connection.scalars(made_from.where(attachment.c.converted_from.is_not(None)).distinct()))
    blobs |= set(connection.scalars(select(invoice.c.original_blob).where(invoice.c.file_id == row.id).distinct()))
    _forget_duplicates(connection, row)
    _tell(connection, row, by)
    mend(connection, row.company_id, ABOUT_FILE, [row.id], by=by)
    held = list(
        connection.scalars(
            select(invoice.c.id).where(invoice.c.file_id == row.id, invoice.c.state == InvoiceState.ATTENTION.value)
        )
    )
    mend(connection, row.company_id, ABOUT_INVOICE, held, by=by)
    connection.execute(delete(attachment).where(attachment.c.invoice_id.in_(ids)))
    connection.execute(delete(manifest).where(manifest.c.object_id.in_(ids)))
    blobs |= {one.blob for one in read_manifest(connection, row.id) if one.blob is not None}
    connection.execute(delete(manifest).where(manifest.c.object_id == row.id))
    connection.exec_driver_sql(
        'DELETE FROM invoice_text WHERE rowid IN (SELECT "row" FROM invoice WHERE file_id = ?)', (row.id,)
    )
    connection.execute(delete(invoice).where(invoice.c.file_id == row.id))
    connection.execute(delete(file).where(file.c.id == row.id))
    counters.count(
        connection,
        row.company_id,
        {
            counters.FILES: -1,
            counters.WAITING_FILES: -(row.state == FileState.WAITING),
            counters.UNREADABLE_FILES: -(row.state == FileState.UNREADABLE),
            counters.INVOICES: -row.invoice_count,
            counters.WAITING: -row.waiting_count,
            counters.ATTENTION: -len(held),
        },
    )
    return sorted(blobs | {row.sha256})


def _forget_duplicates(connection: Writing, row: FileRecord) -> None:
    """Take the warning off invoices that repeat a number of this file only."""
    gone = select(invoice.c.number, invoice.c.id).where(invoice.c.file_id == row.id).subquery()
    c = invoice.c
    repeated = connection.execute(
        select(c.id, c.findings)
        .join(gone, (c.number == gone.c.number) & (c.duplicate_of == gone.c.id))
        .where(c.company_id == row.company_id, c.file_id != row.id)
    ).all()
    for one in repeated:
        findings = [finding for finding in loaded(one.findings) if finding["code"] != "number_sent_before"]
        connection.execute(update(invoice).where(c.id == one.id).values(duplicate_of=None, findings=findings))


def _tell(connection: Writing, row: FileRecord, by: str) -> None:
    write_out_added(connection, row.id)
    append_event(connection, row.company_id, "file.deleted", row.id, by=by)
    names = ["company_id", "kind", "object_type", "object_id", "at", "by", "data"]
    rows = (
        select(
            invoice.c.company_id,
            literal("invoice.deleted"),
            literal("invoice"),
            invoice.c.id,
            literal(now_us()),
            literal(by),
            literal({"file_id": row.id, "from": InvoiceState.WAITING.value}, event.c.data.type),
        )
        .where(invoice.c.file_id == row.id)
        .order_by(invoice.c.position)
    )
    connection.execute(insert(event).from_select(names, rows))
    connection.mark_events()
