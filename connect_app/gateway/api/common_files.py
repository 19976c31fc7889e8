"""One file that goes with many invoices: checked once, stored once, hung on each of them or on none."""

import json

from fastapi import APIRouter, Request, Response
from starlette.concurrency import run_in_threadpool

from connect_app.contract.files import CommonFile
from connect_app.domain.channel import LETTER_CHANNEL, Channel
from connect_app.domain.errors import FixData
from connect_app.domain.saying import say
from connect_app.gateway.api.access import CompanyDep, GatewayDep, WriterDep
from connect_app.gateway.api.attachments import (
    MAX_UPLOAD,
    check_attachments_on,
    described_by,
    form_of,
    refused_file,
)
from connect_app.gateway.api.idempotency import Answer, IdempotencyKey, Once, once_for
from connect_app.gateway.api.multipart import Upload, receiving
from connect_app.gateway.api.problems import invalid, not_found, problem
from connect_app.gateway.company.callers import Caller
from connect_app.gateway.company.settings import load_settings
from connect_app.gateway.composition import Gateway
from connect_app.gateway.intake.attaching import CheckedDocument, attach, examine_for
from connect_app.gateway.intake.uploads import clean_name
from connect_app.gateway.store.invoice_lists import find_invoices
from connect_app.gateway.store.transactions import Writing

router = APIRouter(prefix="/v1/companies/{company_id}", tags=["attachments"])

MAX_INVOICES = 20_000

_FORM = form_of(
    ["invoice_ids"],
    invoice_ids={"type": "string", "description": "A JSON list of the ids of the invoices"},
    channel={"type": "string", "enum": [one.value for one in Channel], "description": "By which it is to go"},
    document_type={"type": "string", "description": "Key, English label or UNCL1001 code", "default": "other"},
    note={"type": "string", "maxLength": 500},
)


@router.post("/attachments/common", status_code=201, response_model=CommonFile, openapi_extra=_FORM)
async def post_common_file(
    company_id: CompanyDep, gateway: GatewayDep, caller: WriterDep, request: Request, key: IdempotencyKey
) -> Response:
    """Hang one file on many invoices, on all of them or on none; 422 ``attachment_refused``, 409 ``not_changeable``."""
    async with receiving(request, gateway.blobs, MAX_UPLOAD) as upload:
        once = once_for(request, company_id, key, *upload.identity())
        return await run_in_threadpool(_take, gateway, company_id, caller, upload, once)


def _take(gateway: Gateway, company_id: str, caller: Caller, upload: Upload, once: Once) -> Response:
    earlier = once.earlier(gateway.database)
    if earlier is not None:
        return earlier
    with gateway.database.reading() as connection:
        settings = load_settings(connection, company_id)[0]
    check_attachments_on(settings)
    ids, channel = _invoice_ids(upload), _channel(upload)
    name, said = clean_name(upload.filename or "") or "attachment", described_by(upload)
    upload.writer.flush()
    checked = examine_for([channel], upload.writer.path, name, settings, gateway.worker)
    if checked.errors:
        raise refused_file(checked)
    blob = upload.writer.keep()

    def act(connection: Writing) -> Answer:
        rows = list(find_invoices(connection, company_id, ids))
        if len(rows) < len(ids):
            raise not_found("invoice")
        try:
            added = [attach(connection, row, blob, name, said, checked, caller.id) for row in rows]
        except FixData as error:
            raise problem(409, error.code, error.sentence) from error
        return Answer.of(201, _model(checked, name, added))

    return once.do(gateway.database, act)


def _model(checked: CheckedDocument, name: str, added: list[str]) -> CommonFile:
    return CommonFile(filename=name, size=checked.facts.size, attachment_ids=added)


def _invoice_ids(upload: Upload) -> list[str]:
    try:
        ids = json.loads(upload.text("invoice_ids") or "")
    except ValueError:
        ids = None
    if not isinstance(ids, list) or not ids or not all(isinstance(one, str) for one in ids):
        raise invalid("invoice_ids", say("bad_id_list"))
    if len(ids) > MAX_INVOICES:
        raise invalid("invoice_ids", say("too_many.common", count=MAX_INVOICES))
    return list(dict.fromkeys(ids))


def _channel(upload: Upload) -> Channel:
    text = upload.text("channel") or LETTER_CHANNEL.value
    try:
        return Channel(text)
    except ValueError:
        raise invalid("channel", say("bad_channel")) from None
