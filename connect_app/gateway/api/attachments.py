"""Attachments: added, checked without being kept, changed and taken off until the invoice is sent, downloaded."""

from contextlib import ExitStack
from dataclasses import dataclass, replace
from pathlib import PurePath

from fastapi import APIRouter, Request, Response
from starlette.concurrency import run_in_threadpool

from connect_app.contract.base import FieldError
from connect_app.contract.companies import Settings
from connect_app.contract.files import (
    Attachment,
    AttachmentCheck,
    AttachmentOrder,
    AttachmentPatch,
    FindingModel,
    InvoiceDetail,
    PicturePut,
)
from connect_app.documents.mending.steps import Fix
from connect_app.domain.attachment_changes import AttachmentChanged
from connect_app.domain.errors import FixData
from connect_app.domain.finding import Finding
from connect_app.domain.saying import in_a_row, say
from connect_app.gateway.api.access import (
    CompanyDep,
    GatewayDep,
    IfMatch,
    WriterDep,
    changed_meanwhile,
    etag,
)
from connect_app.gateway.api.described import Described
from connect_app.gateway.api.idempotency import Answer, IdempotencyKey, Once, once_for
from connect_app.gateway.api.invoices import download_headers, invoice_detail, invoice_row
from connect_app.gateway.api.multipart import Upload, receiving
from connect_app.gateway.api.problems import ApiProblem, invalid, not_found, problem
from connect_app.gateway.api.stale import check_unchanged
from connect_app.gateway.company.callers import Caller
from connect_app.gateway.company.settings import load_settings
from connect_app.gateway.composition import Gateway
from connect_app.gateway.intake.attaching import (
    CheckedDocument,
    attach,
    check_changeable,
    choose_picture,
    described,
    examine,
    order_attachments,
    recount,
)
from connect_app.gateway.intake.mending import mended, wish_of
from connect_app.gateway.intake.uploads import clean_name
from connect_app.gateway.store.attachment_history import changed, note_change
from connect_app.gateway.store.attachments import (
    AttachmentRecord,
    Description,
    attachment_model,
    describe,
    find_attachment,
    read_attachment,
    remove_attachment,
)
from connect_app.gateway.store.blobs import BlobWriter
from connect_app.gateway.store.events import append_event
from connect_app.gateway.store.invoice_rows import invoice_routes
from connect_app.gateway.store.invoices import InvoiceRecord
from connect_app.gateway.store.messages import ABOUT_INVOICE, healed, tell
from connect_app.gateway.store.transactions import Reading, Writing

router = APIRouter(prefix="/v1/companies/{company_id}", tags=["attachments"])

MAX_UPLOAD = 250_000_000
"""What is read at all; what an invoice may carry is said by the channel profiles, with a reason per channel."""

FIX_FIELDS: dict[str, Described] = {
    "fix": {"type": "string", "enum": [one.value for one in Fix], "description": "Mend it so first"},
    "password": {"type": "string"},
    "quarters": {"type": "string", "enum": ["1", "2", "3"], "description": "Turns of 90 degrees, clockwise"},
}
_TRUTH = {"true": True, "1": True, "false": False, "0": False, "": False}


def form_of(required: list[str], **properties: Described) -> Described:
    """Return the description of a multipart form with a file and these fields."""
    schema = {
        "type": "object",
        "required": ["file", *required],
        "properties": {"file": {"type": "string", "format": "binary"}, **properties},
    }
    return {"requestBody": {"required": True, "content": {"multipart/form-data": {"schema": schema}}}}


_ATTACH_FORM = form_of(
    [],
    document_type={"type": "string", "description": "Key, English label or UNCL1001 code", "default": "other"},
    note={"type": "string", "maxLength": 500},
    is_internal={"type": "string", "enum": ["true", "false"]},
    note_is_internal={"type": "string", "enum": ["true", "false"]},
    **FIX_FIELDS,
    beside={"type": "string", "format": "binary", "description": "What the file was made from; kept beside it"},
)
_CHECK_FORM = form_of(["invoice_id"], invoice_id={"type": "string"}, is_internal={"type": "string"})


@router.post(
    "/invoices/{invoice_id}/attachments", status_code=201, response_model=Attachment, openapi_extra=_ATTACH_FORM
)
async def post_attachment(
    company_id: CompanyDep,
    invoice_id: str,
    gateway: GatewayDep,
    caller: WriterDep,
    request: Request,
    key: IdempotencyKey,
) -> Response:
    """Hang a file on an invoice; 422 ``attachment_refused`` with one entry in ``errors`` per reason."""
    await run_in_threadpool(invoice_and_settings, gateway, company_id, invoice_id)
    async with receiving(request, gateway.blobs, MAX_UPLOAD, MAX_UPLOAD) as upload:
        once = once_for(request, company_id, key, *upload.identity())
        return await run_in_threadpool(_attach, gateway, company_id, invoice_id, caller, upload, once)


def check_attachments_on(settings: Settings) -> None:
    """Raise 403 ``attachments_off`` where the company does not attach."""
    if not settings.attachments_enabled:
        whom = settings.administrator_contact or say("word.your_administrator")
        raise problem(403, "attachments_off", say("attachments_off", whom=whom))


def invoice_and_settings(gateway: Gateway, company_id: str, invoice_id: str) -> tuple[InvoiceRecord, Settings]:
    """Return an invoice with the company's settings; raises 404, and 403 where attachments are switched off."""
    with gateway.database.reading() as connection:
        row = invoice_row(connection, company_id, invoice_id)
        settings = load_settings(connection, company_id)[0]
    check_attachments_on(settings)
    return row, settings


def _attach(gateway: Gateway, company_id: str, invoice_id: str, caller: Caller, upload: Upload, once: Once) -> Response:
    earlier = once.earlier(gateway.database)
    if earlier is not None:
        return earlier
    row, settings = invoice_and_settings(gateway, company_id, invoice_id)
    said = described_by(upload)
    with ExitStack() as stack:
        given = _given(stack, gateway, upload, row, settings)
        return _attach_given(gateway, row, settings, given, said, caller, once)


@dataclass(frozen=True, slots=True)
class _Given:
    """A file to attach: its name, its bytes, and the file that it was made from, if any."""

    name: str
    writer: BlobWriter
    original: BlobWriter | None = None


def _given(stack: ExitStack, gateway: Gateway, upload: Upload, row: InvoiceRecord, settings: Settings) -> _Given:
    """Return what is attached: the file of the form, or what it was mended into."""
    name = clean_name(upload.filename or "") or "attachment"
    wish = wish_of(upload.text("fix"), upload.text("password"), upload.text("quarters"))
    if wish is None:
        return _Given(name, upload.writer, upload.beside[0].writer if upload.beside else None)
    upload.writer.flush()
    channels = {route.channel for route in invoice_routes(row)}
    made, name = mended(gateway.mender, gateway.worker, upload.writer.path, name, wish, settings, channels)
    writer = stack.enter_context(gateway.blobs.writer())
    writer.write(made.content)
    return _Given(name, writer, upload.writer)


def _attach_given(
    gateway: Gateway,
    row: InvoiceRecord,
    settings: Settings,
    given: _Given,
    said: Description,
    caller: Caller,
    once: Once,
) -> Response:
    company_id, name = row.company_id, given.name
    given.writer.flush()
    checked = examine(given.writer.path, name, row, settings, gateway.worker, is_internal=said.is_internal)
    if checked.errors:
        raise refused_file(checked)
    original = given.original.keep().name if given.original is not None else None
    blob = given.writer.keep()

    def act(connection: Writing) -> Answer:
        now = invoice_row(connection, company_id, row.id)
        attachment_id = attach(connection, now, blob, name, said, checked, caller.id, original)
        if blob.was_healed:
            tell(connection, company_id, healed(name, ABOUT_INVOICE, now.id))
        model = attachment_model(_attachment(connection, company_id, attachment_id))
        return Answer.of(201, model, ETag=etag(1))

    return once.do(gateway.database, act)


def described_by(upload: Upload) -> Description:
    """Return what a form says of its file; raises 422 for what no attachment can have."""
    try:
        return described(
            upload.text("document_type") or "other",
            upload.text("note"),
            is_internal=_truth(upload, "is_internal"),
            note_is_internal=_truth(upload, "note_is_internal"),
        )
    except FixData as error:
        raise _invalid_description(error) from error


def _invalid_description(error: FixData) -> ApiProblem:
    return invalid("note" if error.code == "note_too_long" else "document_type", error.sentence, error.code)


def _truth(upload: Upload, name: str) -> bool:
    text = (upload.text(name) or "").strip().casefold()
    if text not in _TRUTH:
        raise invalid(name, say("no_boolean", field=name))
    return _TRUTH[text]


def _examine(
    gateway: Gateway, upload: Upload, name: str, row: InvoiceRecord, settings: Settings, *, is_internal: bool
) -> CheckedDocument:
    upload.writer.flush()
    return examine(upload.writer.path, name, row, settings, gateway.worker, is_internal=is_internal)


def refused_file(checked: CheckedDocument) -> ApiProblem:
    """Return the answer to a file that cannot be attached, with a reason for each finding."""
    errors = [
        FieldError(
            field=finding.field or "file",
            code=finding.code,
            message=_for_channel(finding),
        )
        for finding in checked.errors
    ]
    reasons = in_a_row(*dict.fromkeys(one.message for one in checked.errors))
    return problem(422, "attachment_refused", say("attachment_refused", reasons=reasons), errors)


def _for_channel(finding: Finding) -> str:
    if finding.channel is None:
        return finding.message
    return say("of_channel", reason=finding.message, channel=say(f"channel.{finding.channel.value}"))


@router.post("/attachments/check", response_model=AttachmentCheck, openapi_extra=_CHECK_FORM)
async def check_attachment(
    company_id: CompanyDep, gateway: GatewayDep, _caller: WriterDep, request: Request
) -> AttachmentCheck:
    """Say what would be said of an attachment; nothing is stored."""
    async with receiving(request, gateway.blobs, MAX_UPLOAD) as upload:
        return await run_in_threadpool(_check, gateway, company_id, upload)


def _check(gateway: Gateway, company_id: str, upload: Upload) -> AttachmentCheck:
    invoice_id = upload.text("invoice_id")
    if not invoice_id:
        raise invalid("invoice_id", say("no_invoice_id"), "missing")
    row, settings = invoice_and_settings(gateway, company_id, invoice_id)
    name = clean_name(upload.filename or "") or "attachment"
    checked = _examine(gateway, upload, name, row, settings, is_internal=_truth(upload, "is_internal"))
    facts = checked.facts
    return AttachmentCheck(
        accepted=not checked.errors,
        media_type=facts.media_type,
        size=facts.size,
        sha256=facts.sha256,
        pages=facts.pages,
        dpi=facts.dpi,
        findings=[FindingModel.model_validate(finding, from_attributes=True) for finding in checked.findings],
    )


def _attachment(connection: Reading, company_id: str, attachment_id: str) -> AttachmentRecord:
    found = find_attachment(connection, company_id, attachment_id)
    if found is None:
        raise not_found("attachment")
    return found


def _changeable(connection: Reading, company_id: str, attachment_id: str) -> tuple[AttachmentRecord, InvoiceRecord]:
    """Return the attachment and its invoice; raises 404 and 409."""
    row = _attachment(connection, company_id, attachment_id)
    of = invoice_row(connection, company_id, row.invoice_id)
    if row.embedded:
        raise problem(409, "not_changeable", say("embedded"))
    if row.is_standing:
        raise problem(409, "not_changeable", say("not_changeable.standing"))
    check_changeable(of)
    return row, of


@router.patch("/attachments/{attachment_id}")
def patch_attachment(
    company_id: CompanyDep,
    attachment_id: str,
    gateway: GatewayDep,
    caller: WriterDep,
    patch: AttachmentPatch,
    response: Response,
    if_match: IfMatch = None,
) -> Attachment:
    """Change what is said about an attachment, and its name, until its invoice is sent."""
    with gateway.database.reading() as connection:
        seen = _attachment(connection, company_id, attachment_id)
        check_unchanged(connection, if_match, seen.version, seen.id)
    if seen.is_internal and not _patched(seen, patch).is_internal:
        _check_may_leave(gateway, company_id, seen)
    with gateway.database.writing() as connection:
        row, of = _changeable(connection, company_id, attachment_id)
        check_unchanged(connection, if_match, row.version, row.id)
        said = _patched(row, patch)
        if row.is_internal and not said.is_internal and not seen.is_internal:
            raise changed_meanwhile()  # it was not checked whether it may leave
        describe(connection, row, said, _name_of(row, patch))
        data = {"invoice_id": of.id, "file_id": of.file_id, "fields": sorted(patch.model_fields_set)}
        append_event(connection, company_id, "attachment.changed", attachment_id, by=caller.id, data=data)
        now = _attachment(connection, company_id, attachment_id)
        if now.filename != row.filename:
            renamed = replace(changed(now), name_before=row.filename)
            note_change(connection, of, AttachmentChanged.RENAMED, renamed, caller.id)
        if now.description != row.description:
            note_change(connection, of, AttachmentChanged.CHANGED, changed(now), caller.id)
        recount(connection, of)
    response.headers["ETag"] = etag(now.version)
    return attachment_model(now)


def _name_of(row: AttachmentRecord, patch: AttachmentPatch) -> str:
    """Return the name as it is to be: with the ending that it has."""
    if patch.filename is None:
        return row.filename
    ending = PurePath(row.filename).suffix
    name = clean_name(patch.filename)
    stem = name[: -len(ending)] if ending and name.casefold().endswith(ending.casefold()) else name
    if not any(char.isalnum() for char in stem):
        raise invalid("filename", say("missing.field", field=say("field.name")), "missing")
    return clean_name(stem.strip() + ending)


def _patched(row: AttachmentRecord, patch: AttachmentPatch) -> Description:
    given = {name: getattr(patch, name) for name in patch.model_fields_set}
    kind = given.get("document_type") or row.document_type
    note = given.get("note", row.note)
    note = note and note.replace("\0", "")
    internal = given.get("is_internal")
    note_internal = given.get("note_is_internal")
    try:
        return described(
            kind,
            note,
            is_internal=bool(row.is_internal if internal is None else internal),
            note_is_internal=bool(row.note_is_internal if note_internal is None else note_internal),
        )
    except FixData as error:
        raise _invalid_description(error) from error


def _check_may_leave(gateway: Gateway, company_id: str, row: AttachmentRecord) -> None:
    """Check an attachment that stayed in the company against the channels, before it may go out."""
    of, settings = invoice_and_settings(gateway, company_id, row.invoice_id)
    with gateway.blobs.as_file(row.blob, row.blob_offset, row.size) as path:
        checked = examine(path, row.filename, of, settings, gateway.worker, is_internal=False)
    if checked.errors:
        raise refused_file(checked)


@router.delete("/attachments/{attachment_id}", status_code=204)
def delete_attachment(
    company_id: CompanyDep, attachment_id: str, gateway: GatewayDep, caller: WriterDep, if_match: IfMatch = None
) -> Response:
    """Take an attachment off its invoice, until that is sent."""
    with gateway.database.writing() as connection:
        row, of = _changeable(connection, company_id, attachment_id)
        check_unchanged(connection, if_match, row.version, row.id)
        remove_attachment(connection, attachment_id)
        recount(connection, of)
        data = {"invoice_id": of.id, "file_id": of.file_id}
        append_event(connection, company_id, "attachment.deleted", attachment_id, by=caller.id, data=data)
        note_change(connection, of, AttachmentChanged.REMOVED, changed(row), caller.id)
    gateway.blobs.condemn(row.blob)
    if row.converted_from is not None:
        gateway.blobs.condemn(row.converted_from)
    return Response(status_code=204)


@router.put("/invoices/{invoice_id}/picture")
def put_picture(
    company_id: CompanyDep,
    invoice_id: str,
    gateway: GatewayDep,
    caller: WriterDep,
    wanted: PicturePut,
    response: Response,
    if_match: IfMatch = None,
) -> InvoiceDetail:
    """Let an attachment be the invoice itself; null takes that back. Asked twice, it is the same."""
    gateway.dispatch.pieces.examine([invoice_id])
    with gateway.database.writing() as connection:
        row = invoice_row(connection, company_id, invoice_id)
        check_unchanged(connection, if_match, row.version, row.id)
        choose_picture(connection, row, wanted.attachment_id, caller.id)
        row = invoice_row(connection, company_id, invoice_id)
        detail = invoice_detail(connection, row)
    response.headers["ETag"] = etag(row.version)
    return detail


@router.put("/invoices/{invoice_id}/attachments/order")
def put_order(
    company_id: CompanyDep,
    invoice_id: str,
    gateway: GatewayDep,
    caller: WriterDep,
    wanted: AttachmentOrder,
    response: Response,
) -> InvoiceDetail:
    """Let the attachments of an invoice go in this order; 412 ``changed_meanwhile`` if others hang on it by now."""
    with gateway.database.writing() as connection:
        row = invoice_row(connection, company_id, invoice_id)
        if not order_attachments(connection, row, wanted.attachment_ids, caller.id):
            raise changed_meanwhile()
        detail = invoice_detail(connection, row)
    response.headers["ETag"] = etag(row.version)
    return detail


@router.get(
    "/attachments/{attachment_id}/original",
    response_class=Response,
    responses={200: {"content": {"*/*": {}}}},
)
def get_original(company_id: CompanyDep, attachment_id: str, gateway: GatewayDep) -> Response:
    """Return the file that an attachment was made from, as it was given."""
    with gateway.database.reading() as connection:
        row = _attachment(connection, company_id, attachment_id)
    if row.converted_from is None:
        raise not_found("original")
    return Response(
        gateway.blobs.read(row.converted_from), media_type="application/octet-stream", headers=download_headers()
    )


@router.get(
    "/attachments/{attachment_id}/content",
    response_class=Response,
    responses={200: {"content": {"*/*": {}}}},
)
def get_content(company_id: CompanyDep, attachment_id: str, gateway: GatewayDep) -> Response:
    """Return the attachment's bytes, compared with their hash."""
    with gateway.database.reading() as connection:
        row = _attachment(connection, company_id, attachment_id)
    headers = download_headers() | {"ETag": etag(row.version)}
    return Response(read_attachment(gateway.blobs, row), media_type=row.media_type, headers=headers)
