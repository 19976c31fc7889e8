"""Mending a file before it is attached: the new bytes are shown, nothing is attached yet."""

from contextlib import ExitStack

from fastapi import APIRouter, Request, Response
from starlette.concurrency import run_in_threadpool

from connect_app.contract.files import FindingModel, MendedFile, MendingStep
from connect_app.domain.saying import say
from connect_app.gateway.api.access import CallerDep, CompanyDep, GatewayDep, WriterDep
from connect_app.gateway.api.attachments import FIX_FIELDS, MAX_UPLOAD, form_of, invoice_and_settings
from connect_app.gateway.api.invoices import download_headers
from connect_app.gateway.api.multipart import Upload, receiving
from connect_app.gateway.api.problems import invalid, not_found
from connect_app.gateway.company.callers import Caller
from connect_app.gateway.composition import Gateway
from connect_app.gateway.intake.attaching import examine
from connect_app.gateway.intake.mending import mended, wish_of
from connect_app.gateway.intake.uploads import clean_name
from connect_app.gateway.store.invoice_rows import invoice_routes

router = APIRouter(prefix="/v1/companies/{company_id}", tags=["attachments"])

_MEND_FORM = form_of(["invoice_id", "fix"], invoice_id={"type": "string"}, **FIX_FIELDS)


@router.post("/attachments/mend", response_model=MendedFile, openapi_extra=_MEND_FORM)
async def mend_attachment(
    company_id: CompanyDep, gateway: GatewayDep, caller: WriterDep, request: Request
) -> MendedFile:
    """Mend a file as a finding offers it, and say what was done; it can be fetched for a day, by the same user."""
    async with receiving(request, gateway.blobs, MAX_UPLOAD) as upload:
        return await run_in_threadpool(_mend, gateway, company_id, caller, upload)


def _mend(gateway: Gateway, company_id: str, caller: Caller, upload: Upload) -> MendedFile:
    invoice_id = upload.text("invoice_id")
    if not invoice_id:
        raise invalid("invoice_id", say("no_invoice_id"), "missing")
    row, settings = invoice_and_settings(gateway, company_id, invoice_id)
    wish = wish_of(upload.text("fix"), upload.text("password"), upload.text("quarters"))
    if wish is None:
        raise invalid("fix", say("no_fix"), "missing")
    upload.writer.flush()
    given = clean_name(upload.filename or "") or "attachment"
    channels = {route.channel for route in invoice_routes(row)}
    made, name = mended(gateway.mender, gateway.worker, upload.writer.path, given, wish, settings, channels)
    with ExitStack() as stack:
        writer = stack.enter_context(gateway.blobs.writer())
        writer.write(made.content)
        writer.flush()
        checked = examine(writer.path, name, row, settings, gateway.worker, is_internal=False)
    token = gateway.mended.keep(company_id, caller.id, made)
    facts = checked.facts
    return MendedFile(
        filename=name,
        media_type=facts.media_type,
        size=facts.size,
        sha256=facts.sha256,
        pages=facts.pages,
        dpi=facts.dpi,
        done=[MendingStep(code=one.code, message=one.sentence) for one in made.done],
        findings=[FindingModel.model_validate(finding, from_attributes=True) for finding in checked.findings],
        content_url=f"/v1/companies/{company_id}/attachments/mended/{token}",
    )


@router.get("/attachments/mended/{token}", response_class=Response, responses={200: {"content": {"*/*": {}}}})
def get_mended(company_id: CompanyDep, token: str, gateway: GatewayDep, caller: CallerDep) -> Response:
    """Return a mended file; it is not found after a day, nor by anybody else."""
    found = gateway.mended.find(company_id, caller.id, token)
    if found is None:
        raise not_found("mended_file")
    return Response(found.content, media_type=found.media_type, headers=download_headers())
