"""A report that came back and could not be placed, as a person reads it."""

from connect_app.contract.bounces import UnplacedReport
from connect_app.gateway.channels.other_shapes import told_text
from connect_app.gateway.channels.report_parts import Unreadable, decoded_value, open_mail
from connect_app.gateway.channels.report_words import failure_of
from connect_app.gateway.store.blobs import BlobStore
from connect_app.gateway.store.transactions import Reading
from connect_app.gateway.store.unplaced_reports import UnplacedRecord, invoice_of


def shown_report(connection: Reading, blobs: BlobStore, report: UnplacedRecord) -> UnplacedReport:
    """Return a report with what stands in its mail."""
    try:
        mail = open_mail(blobs.read(report.blob))
        sender, subject, text = decoded_value(mail, "From"), decoded_value(mail, "Subject"), told_text(mail)
    except Unreadable as error:
        sender, subject, text = "", "", str(error)
    placed = None if report.delivery_id is None else invoice_of(connection, report.delivery_id)
    return UnplacedReport(
        id=report.id,
        came_at=report.came_at,
        address=report.address,
        code=failure_of(report.status, report.address, report.detail).code,
        detail=report.detail,
        reason=report.reason,
        sender=sender,
        subject=subject,
        text=text.strip(),
        delivery_id=report.delivery_id,
        invoice_id=placed.id if placed else None,
        invoice_number=placed.number if placed else None,
    )
