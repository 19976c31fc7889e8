"""The real message of one invoice, before it is sent."""

from fastapi import APIRouter

from connect_app.contract.messages import MessagePreview
from connect_app.contract.sends import MessageLook, MessageLooked, MessagePreviewRequest
from connect_app.gateway.api.access import CompanyDep, GatewayDep
from connect_app.gateway.api.invoices import invoice_row
from connect_app.gateway.letter_preview import LetterPreviews

router = APIRouter(prefix="/v1/companies/{company_id}", tags=["sending"])


@router.post("/invoices/{invoice_id}/message/preview")
def preview_message(
    company_id: CompanyDep, invoice_id: str, gateway: GatewayDep, chosen: MessagePreviewRequest
) -> MessagePreview:
    """Return the mail of an invoice as it would arrive, with what the clerk changed; nothing is kept or sent.

    ``together``: other invoices that go in the same mail. ``texts``: those of the send.
    """
    gateway.dispatch.pieces.examine([invoice_id, *chosen.together])
    previews = LetterPreviews(gateway.dispatch, gateway.database, gateway.blobs, gateway.worker)
    with gateway.database.reading() as connection:
        invoice_row(connection, company_id, invoice_id)
    return previews.preview(company_id, invoice_id, chosen)


@router.post("/invoices/{invoice_id}/message/look")
def look_at_message(company_id: CompanyDep, invoice_id: str, gateway: GatewayDep, wanted: MessageLook) -> MessageLooked:
    """Return the plan of one invoice and its message in one answer; nothing is kept or sent.

    ``preview`` is null where no mail would go.
    """
    previews = LetterPreviews(gateway.dispatch, gateway.database, gateway.blobs, gateway.worker)
    return previews.look(company_id, invoice_id, wanted)
