"""Files from business systems: taking them in, listing them, taking them out again."""

from fastapi import APIRouter, Request, Response
from starlette.concurrency import run_in_threadpool

from connect_app.contract.base import Page
from connect_app.contract.files import File, FileDetail, Invoice
from connect_app.domain.invoice import FileState
from connect_app.gateway.api.access import CompanyDep, GatewayDep, WriterDep
from connect_app.gateway.api.idempotency import Answer, IdempotencyKey, Once, once_for
from connect_app.gateway.api.invoices import with_more
from connect_app.gateway.api.multipart import Upload, receiving
from connect_app.gateway.api.paging import Cursor, CursorText, Limit, read_cursor
from connect_app.gateway.api.problems import not_found
from connect_app.gateway.company.callers import Caller
from connect_app.gateway.company.settings import load_settings
from connect_app.gateway.composition import Gateway
from connect_app.gateway.intake.found import Data
from connect_app.gateway.intake.intake import Intake, TakenFile
from connect_app.gateway.intake.manifest_models import manifest_models
from connect_app.gateway.intake.uploads import ArrivingFile, BesideFile, clean_name
from connect_app.gateway.sends.required import lacks_of
from connect_app.gateway.store import file_lists
from connect_app.gateway.store.attachments import attachments_by_id
from connect_app.gateway.store.file_lists import FilePlace, FileSort
from connect_app.gateway.store.files import FileRecord, file_model, find_file
from connect_app.gateway.store.invoice_lists import invoices_of_file, more_of_rows
from connect_app.gateway.store.invoice_rows import invoice_model
from connect_app.gateway.store.manifests import file_pieces
from connect_app.gateway.store.removal import remove_file
from connect_app.gateway.store.transactions import Reading, Writing

router = APIRouter(prefix="/v1/companies/{company_id}/files", tags=["files"])

_FORM = {
    "requestBody": {
        "required": True,
        "content": {
            "multipart/form-data": {
                "schema": {
                    "type": "object",
                    "required": ["file"],
                    "properties": {
                        "file": {"type": "string", "format": "binary"},
                        "sidecar": {"type": "string", "format": "binary", "description": "JSON or CSV for a PDF"},
                        "beside": {
                            "type": "array",
                            "items": {"type": "string", "format": "binary"},
                            "description": "What lies in the same folder: a PDF beside an XML or the other way round, "
                            "attachments, a side-car. Told by their names which invoice each belongs to",
                        },
                        "facts": {"type": "string", "description": "JSON: what the clerk was asked for, for a PDF"},
                    },
                }
            }
        },
    }
}


@router.post("", status_code=201, responses={200: {"model": File}}, response_model=File, openapi_extra=_FORM)
async def post_file(
    company_id: CompanyDep, gateway: GatewayDep, caller: WriterDep, request: Request, key: IdempotencyKey
) -> Response:
    """Take one file in: 201, or 200 with the file that is already there for the same bytes.

    A file that cannot be read is kept too: state ``unreadable``, with the reason in ``problem``. What comes ``beside``
    is given to the invoices that it belongs to by its name; with the same bytes again, to those that still wait.
    """
    limit = await run_in_threadpool(_max_file_size, gateway, company_id)
    async with receiving(request, gateway.blobs, limit, max_beside=limit) as upload:
        once = once_for(request, company_id, key, *upload.identity())
        return await run_in_threadpool(_take_in, gateway, company_id, caller, upload, once)


def _max_file_size(gateway: Gateway, company_id: str) -> int:
    with gateway.database.reading() as connection:
        return load_settings(connection, company_id)[0].max_file_size


def _take_in(gateway: Gateway, company_id: str, caller: Caller, upload: Upload, once: Once) -> Response:
    earlier = once.earlier(gateway.database)
    if earlier is not None:
        return earlier
    data = Data(upload.field_filenames.get("sidecar"), upload.fields.get("sidecar"), upload.fields.get("facts"))
    name = clean_name(upload.filename or "") or "file"
    beside = tuple(BesideFile(clean_name(one.name) or "file", one.writer) for one in upload.beside)
    arriving = ArrivingFile(company_id, name, upload.writer, data, caller.id, beside)
    answers: list[Answer] = []

    def answer(connection: Writing, taken: TakenFile) -> None:
        status = 200 if taken.is_duplicate else 201
        model = file_model(taken.row, duplicate=taken.is_duplicate, also_taken=taken.also)
        answers.append(once.within(connection, lambda _: Answer.of(status, model)))

    pieces = gateway.dispatch.pieces
    Intake(gateway.database, gateway.blobs, gateway.worker, gateway.lookup, pieces.look_ahead).take_in(arriving, answer)
    pieces.wake()
    return answers[-1].response()


@router.get("")
def list_files(
    company_id: CompanyDep,
    gateway: GatewayDep,
    state: FileState | None = None,
    sort: FileSort = "-received",
    limit: Limit = 100,
    cursor: CursorText = None,
) -> Page[File]:
    """Return the files, newest first unless sorted otherwise."""
    known = read_cursor(cursor)
    after = None if known is None else FilePlace(known.value, str(known.row))
    with gateway.database.reading() as connection:
        found = file_lists.list_files(connection, company_id, state, sort, after, limit + 1)
        total = known.total if known is not None else file_lists.count_files(connection, company_id, state)
        waiting = file_lists.still_waiting(connection, [row for row, _ in found[:limit]])
    items = [file_model(row, still_waiting=waiting.get(row.id)) for row, _ in found[:limit]]
    next_cursor = None
    if len(found) > limit:
        last = found[limit - 1][1]
        next_cursor = Cursor(last.value, last.id, total).text()
    return Page(items=items, next_cursor=next_cursor, total=total)


def _file(connection: Reading, company_id: str, file_id: str) -> FileRecord:
    found = find_file(connection, company_id, file_id)
    if found is None:
        raise not_found("file")
    return found


@router.get("/{file_id}")
def get_file(company_id: CompanyDep, file_id: str, gateway: GatewayDep) -> FileDetail:
    """Return one file with its manifest."""
    with gateway.database.reading() as connection:
        row = _file(connection, company_id, file_id)
        pieces = file_pieces(connection, row)
        attachments = attachments_by_id(connection, [one.attachment_id for one in pieces if one.attachment_id])
        waiting = file_lists.still_waiting(connection, [row]).get(file_id)
    return FileDetail(
        **file_model(row, still_waiting=waiting).model_dump(), manifest=manifest_models(pieces, attachments)
    )


@router.delete("/{file_id}", status_code=204)
def delete_file(company_id: CompanyDep, file_id: str, gateway: GatewayDep, caller: WriterDep) -> Response:
    """Delete a file with its invoices and attachments; 409 ``already_sent`` once anything of it was sent."""
    with gateway.database.writing() as connection:
        blobs = remove_file(connection, _file(connection, company_id, file_id), caller.id)
    for name in blobs:
        gateway.blobs.condemn(name)
    return Response(status_code=204)


@router.get("/{file_id}/invoices")
def list_file_invoices(
    company_id: CompanyDep, file_id: str, gateway: GatewayDep, limit: Limit = 100, cursor: CursorText = None
) -> Page[Invoice]:
    """Return the invoices of a file, in their order in it."""
    place = read_cursor(cursor)
    after = place.row if place is not None and isinstance(place.row, int) else None
    with gateway.database.reading() as connection:
        total = _file(connection, company_id, file_id).invoice_count
        rows = invoices_of_file(connection, company_id, file_id, after, limit + 1)
        more = more_of_rows(connection, rows[:limit])
        lacks = lacks_of(connection, company_id, rows[:limit])
    items = [with_more(invoice_model(row), more, lacks) for row in rows[:limit]]
    next_cursor = Cursor(None, items[-1].position, total).text() if len(rows) > limit else None
    return Page(items=items, next_cursor=next_cursor, total=total)
