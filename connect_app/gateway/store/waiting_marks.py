"""By what files find the invoices that wait."""

from sqlalchemy import select

from connect_app.domain.invoice import InvoiceState
from connect_app.domain.matching import WaitingInvoice
from connect_app.gateway.store.tables import invoice
from connect_app.gateway.store.transactions import Reading

_c = invoice.c


def waiting_marks(connection: Reading, company_id: str, file_ids: list[str] | None) -> list[WaitingInvoice]:
    """Return the waiting invoices of a company with what they are called; ``file_ids``: only those of these files."""
    order = _c.facts["order_reference"].as_string()
    query = (
        select(_c.id, _c.number, order, _c.customer_number)
        .where(_c.company_id == company_id, _c.state == InvoiceState.WAITING.value)
        .order_by(_c.row)
    )
    if file_ids is not None:
        query = query.where(_c.file_id.in_(file_ids))
    return [
        WaitingInvoice(key, number, reference or "", customer or "")
        for key, number, reference, customer in connection.execute(query)
    ]
