"""What a choice in a window amounts to."""

from fastapi import APIRouter

from connect_app.contract.selections import InvoiceSelection, SelectedInvoices
from connect_app.gateway.api.access import CompanyDep, GatewayDep
from connect_app.gateway.store.selections import select_invoices

router = APIRouter(prefix="/v1/companies/{company_id}/invoices", tags=["invoices"])


@router.post("/selection")
def post_selection(company_id: CompanyDep, gateway: GatewayDep, selection: InvoiceSelection) -> SelectedInvoices:
    """Return which invoices of a choice wait now, and their sums; nothing is changed."""
    with gateway.database.reading() as connection:
        return select_invoices(connection, company_id, selection)
