"""The real message of one invoice, before it is sent."""

from fastapi import APIRouter

from connect_app.contract.base import FieldError
from connect_app.contract.messages import MessageOverride, MessagePreview
from connect_app.domain.errors import FixData
from connect_app.gateway.api.access import CompanyDep, GatewayDep
from connect_app.gateway.api.invoices import invoice_row
from connect_app.gateway.api.problems import ApiProblem, problem
from connect_app.gateway.letter_preview import LetterPreviews
from connect_app.gateway.sends.letters import LetterRefused

router = APIRouter(prefix="/v1/companies/{company_id}", tags=["sending"])


@router.post("/invoices/{invoice_id}/message/preview")
def preview_message(
    company_id: CompanyDep, invoice_id: str, gateway: GatewayDep, chosen: MessageOverride
) -> MessagePreview:
    """Return the mail of an invoice as it would arrive, with what the clerk changed; nothing is kept or sent."""
    gateway.dispatch.pieces.examine([invoice_id])
    previews = LetterPreviews(gateway.dispatch, gateway.database, gateway.blobs, gateway.worker)
    with gateway.database.reading() as connection:
        invoice_row(connection, company_id, invoice_id)
    try:
        return previews.preview(company_id, invoice_id, chosen)
    except LetterRefused as refused:
        raise _refused(refused) from refused
    except FixData as error:
        raise problem(422, error.code, error.sentence) from error


def _refused(refused: LetterRefused) -> ApiProblem:
    errors = [FieldError(field=one.field or "to", code=one.code, message=one.message) for one in refused.findings]
    return problem(422, refused.code, refused.sentence, errors)
