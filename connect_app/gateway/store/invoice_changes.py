"""What changes on an invoice while it waits, beside its state and its routes."""

from collections.abc import Sequence

from sqlalchemy import select, update

from connect_app.domain.finding import Finding
from connect_app.gateway.store.arrivals import findings_json
from connect_app.gateway.store.tables import invoice
from connect_app.gateway.store.transactions import Writing

_c = invoice.c


def set_attachment_count(connection: Writing, invoice_id: str, count: int) -> int:
    """Keep how many attachments an invoice has; return how many it had.

    A readable invoice that was kept for a send that was taken back lists the attachments of then, so it is forgotten.
    """
    before = connection.scalar(select(_c.attachment_count).where(_c.id == invoice_id)) or 0
    values = {"attachment_count": count, "presentation_sha256": None, "version": _c.version + 1}
    connection.execute(update(invoice).where(_c.id == invoice_id).values(**values))
    return before


def set_findings(connection: Writing, invoice_id: str, findings: Sequence[Finding]) -> None:
    """Keep what is to be said of an invoice."""
    connection.exec_driver_sql("UPDATE invoice SET findings = ? WHERE id = ?", (findings_json(findings), invoice_id))
