"""Attachments that go with every invoice: terms, a price list. The administrator's."""

from fastapi import APIRouter, Request, Response
from starlette.concurrency import run_in_threadpool

from connect_app.contract.standing import StandingAttachment, StandingAttachments
from connect_app.domain.channel import Channel
from connect_app.gateway.api.access import AdminDep, CompanyDep, GatewayDep
from connect_app.gateway.api.attachments import MAX_UPLOAD, check_attachments_on, described_by, form_of, refused_file
from connect_app.gateway.api.idempotency import Answer, IdempotencyKey, Once, once_for
from connect_app.gateway.api.multipart import Upload, receiving
from connect_app.gateway.api.problems import not_found
from connect_app.gateway.company.settings import load_settings
from connect_app.gateway.composition import Gateway
from connect_app.gateway.intake.attaching import examine_for
from connect_app.gateway.intake.uploads import clean_name
from connect_app.gateway.store.standing import add_standing, remove_standing, standing_model, standing_of
from connect_app.gateway.store.transactions import Writing

router = APIRouter(prefix="/v1/companies/{company_id}/standing-attachments", tags=["attachments"])

_FORM = form_of(
    [],
    customer={"type": "string", "description": "Number of the customer; empty: with every invoice"},
    document_type={"type": "string", "description": "Key, English label or UNCL1001 code", "default": "other"},
    note={"type": "string", "maxLength": 500},
)


@router.get("")
def list_standing(company_id: CompanyDep, gateway: GatewayDep) -> StandingAttachments:
    """Return all of them."""
    with gateway.database.reading() as connection:
        return StandingAttachments(items=[standing_model(one) for one in standing_of(connection, company_id)])


@router.post("", status_code=201, response_model=StandingAttachment, openapi_extra=_FORM)
async def post_standing(
    company_id: CompanyDep, gateway: GatewayDep, _caller: AdminDep, request: Request, key: IdempotencyKey
) -> Response:
    """Let a file go with every invoice that waits or comes; 422 ``attachment_refused`` unless all channels take it."""
    async with receiving(request, gateway.blobs, MAX_UPLOAD) as upload:
        once = once_for(request, company_id, key, *upload.identity())
        return await run_in_threadpool(_take, gateway, company_id, upload, once)


def _take(gateway: Gateway, company_id: str, upload: Upload, once: Once) -> Response:
    earlier = once.earlier(gateway.database)
    if earlier is not None:
        return earlier
    with gateway.database.reading() as connection:
        settings = load_settings(connection, company_id)[0]
    check_attachments_on(settings)
    name, said = clean_name(upload.filename or "") or "attachment", described_by(upload)
    customer = (upload.text("customer") or "").strip()
    upload.writer.flush()
    checked = examine_for(list(Channel), upload.writer.path, name, settings, gateway.worker)
    if checked.errors:
        raise refused_file(checked)
    blob = upload.writer.keep()

    def act(connection: Writing) -> Answer:
        standing_id = add_standing(connection, company_id, customer, name, blob, said, checked.facts)
        kept = next(one for one in standing_of(connection, company_id) if one.id == standing_id)
        return Answer.of(201, standing_model(kept))

    return once.do(gateway.database, act)


@router.delete("/{standing_id}", status_code=204)
def delete_standing(company_id: CompanyDep, standing_id: str, gateway: GatewayDep, _caller: AdminDep) -> Response:
    """Let it go with no invoice any more that was not sent yet."""
    with gateway.database.writing() as connection:
        blob = remove_standing(connection, company_id, standing_id)
        if blob is None:
            raise not_found("attachment")
    gateway.blobs.condemn(blob)
    return Response(status_code=204)
