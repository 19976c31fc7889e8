"""Registers in files: import with preview, taking an import back, export."""

import hashlib
import json
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from typing import Annotated, Any, Literal, Protocol, cast

from fastapi import APIRouter, Query, Request, Response
from sqlalchemy import Connection
from starlette.concurrency import run_in_threadpool

from connect_app.contract.base import FieldError
from connect_app.contract.registers import ImportRefused, ImportResult, ImportUndone
from connect_app.gateway.api.access import CompanyDep, GatewayDep, WriterDep
from connect_app.gateway.api.guard import too_large
from connect_app.gateway.api.idempotency import Answer, IdempotencyKey, Once, OnceOfBody, once_for
from connect_app.gateway.api.problems import ApiProblem, invalid, not_found, problem
from connect_app.gateway.company.settings import load_settings
from connect_app.gateway.composition import Caller, Gateway
from connect_app.gateway.registers import customer_import, email_list_import
from connect_app.gateway.registers.columns import CUSTOMER_NAMES
from connect_app.gateway.registers.customer_import import CustomerFile, read_customer_file, texts_of
from connect_app.gateway.registers.email_list_import import ListFile, read_list_file
from connect_app.gateway.registers.exporting import MEDIA_TYPES, TableFormat, written
from connect_app.gateway.registers.recent import Recent
from connect_app.gateway.registers.tables import MAX_FILE_SIZE, TableRefused
from connect_app.gateway.store import customers, email_list
from connect_app.gateway.store.customers import customer_put
from connect_app.gateway.store.email_list import email_list_model
from connect_app.gateway.store.register_imports import Register, find_import

router = APIRouter(prefix="/v1/companies/{company_id}", tags=["registers"])

_PAGE = 5000
_MAX_KEPT_ROWS = 100_000
_MAX_SWALLOWED = 20 * MAX_FILE_SIZE
_TABLE = {"schema": {"type": "string", "format": "binary"}}
_BODY = {"requestBody": {"required": True, "content": {MEDIA_TYPES["xlsx"]: _TABLE, "text/csv": _TABLE}}}
TABLE_FILES: dict[int | str, dict[str, Any]] = {200: {"content": {MEDIA_TYPES["xlsx"]: _TABLE, "text/csv": _TABLE}}}

DryRun = Annotated[bool, Query(description="Say what it would do, and do nothing")]
AcceptPartial = Annotated[bool, Query(description="Take the good rows, leave out the bad ones")]
Header = Annotated[
    str, Query(max_length=1000, description="The header of the column, if it is not to be found by name")
]
HasHeader = Annotated[bool, Query(alias="header", description="The first row names the columns; else it is data")]
Separator = Annotated[Literal[",", ";", "\t"], Query(description="Between the cells of CSV")]


class _Plan(Protocol):
    @property
    def result(self) -> ImportResult: ...


class _Import:
    """One import call: the register's own steps, joined by what all imports have in common."""

    def __init__(
        self,
        gateway: Gateway,
        caller: Caller,
        company_id: str,
        plan: Callable[[Connection, str], _Plan],
        carry_out: Callable[..., ImportResult],
    ) -> None:
        self._gateway = gateway
        self._caller = caller
        self._company_id = company_id
        self._plan = plan
        self._carry_out = carry_out

    def preview(self) -> Response:
        """Say what it would do."""
        with self._gateway.database.reading() as connection:
            return Answer.of(200, self._plan(connection, self._company_id).result).response()

    def do(self, once: Once, *, accept_partial: bool) -> Response:
        """Do it in one transaction; raises 422 ``import_refused`` if rows are bad and all or nothing is wanted."""
        with self._gateway.database.writing() as connection:
            answer = once.first_answer(connection)
            if answer is None:
                plan = self._plan(connection, self._company_id)
                if plan.result.rejected_count and not accept_partial:
                    raise _rows_refused(plan.result)
                result = self._carry_out(connection, self._company_id, plan, self._gateway.lookup, self._caller.id)
                answer = once.keep(connection, Answer.of(200, result))
        return answer.response()


_recent_lists: Recent[ListFile] = Recent()


@router.post("/email-list/import", response_model=ImportResult, openapi_extra=_BODY)
async def import_email_list(
    company_id: CompanyDep,
    gateway: GatewayDep,
    caller: WriterDep,
    request: Request,
    key: IdempotencyKey,
    dry_run: DryRun = False,
    accept_partial: AcceptPartial = False,
    has_header: HasHeader = True,
    customer_number_column: Header = "",
    email_column: Header = "",
) -> Response:
    """Import rows from CSV or XLSX: all or nothing (422 ``import_refused``) unless ``accept_partial``."""
    data = await _body(request)
    chosen = {"customer_number": customer_number_column, "email": email_column}
    chosen = {field: header for field, header in chosen.items() if header}
    wanted = json.dumps([dry_run, accept_partial, chosen, has_header], sort_keys=True)
    once = once_for(request, company_id, key, data, wanted)

    def run() -> Response:
        file = _list_file(gateway, company_id, data, chosen, keeps=dry_run, has_header=has_header)
        call = _Import(
            gateway,
            caller,
            company_id,
            lambda connection, company_id: email_list_import.plan_import(connection, company_id, file),
            email_list_import.carry_out,
        )
        return call.preview() if dry_run else call.do(once, accept_partial=accept_partial)

    return await run_in_threadpool(run)


def _list_file(
    gateway: Gateway, company_id: str, data: bytes, chosen: Mapping[str, str], *, keeps: bool, has_header: bool
) -> ListFile:
    """Read the list, or take it as the preview has read it; ``keeps``: this is a preview."""
    with gateway.database.reading() as connection:
        single = load_settings(connection, company_id)[0].single_address
    key = hashlib.sha256(data).hexdigest() + json.dumps([single, chosen, has_header], sort_keys=True)
    file = _recent_lists.take(key)
    if file is None:
        with _refusing_table():
            file = read_list_file(data, chosen, single=single, has_header=has_header)
    if keeps and len(file.rows) <= _MAX_KEPT_ROWS:
        _recent_lists.keep(key, file)
    return file


@router.post("/customers/import", response_model=ImportResult, openapi_extra=_BODY)
async def import_customers(
    company_id: CompanyDep,
    gateway: GatewayDep,
    caller: WriterDep,
    request: Request,
    key: IdempotencyKey,
    dry_run: DryRun = False,
    accept_partial: AcceptPartial = False,
    has_header: HasHeader = True,
    columns: Annotated[str, Query(max_length=3000, description='JSON: {"number": "Kundnr", …}, "" for none')] = "",
) -> Response:
    """Import customers from CSV or XLSX; columns that the file does not have stay as they are."""
    data = await _body(request)
    chosen = _chosen(columns)
    wanted = json.dumps([dry_run, accept_partial, chosen, has_header], sort_keys=True)
    once = once_for(request, company_id, key, data, wanted)

    def run() -> Response:
        with _refusing_table():
            file: CustomerFile = read_customer_file(data, chosen, has_header=has_header)
        call = _Import(
            gateway,
            caller,
            company_id,
            lambda connection, company_id: customer_import.plan_import(connection, company_id, file),
            customer_import.carry_out,
        )
        return call.preview() if dry_run else call.do(once, accept_partial=accept_partial)

    return await run_in_threadpool(run)


def _chosen(columns: str) -> dict[str, str]:
    try:
        chosen = json.loads(columns) if columns else {}
    except (ValueError, RecursionError):
        chosen = None
    if not isinstance(chosen, dict) or not all(isinstance(one, str) for one in chosen.values()):
        raise invalid("columns", "The columns must be a JSON object of fields and headers.")
    return cast(dict[str, str], chosen)


async def _body(request: Request) -> bytes:
    data = bytearray()
    size = 0
    async for chunk in request.stream():
        size += len(chunk)
        if size <= MAX_FILE_SIZE:
            data += chunk
        elif size > _MAX_SWALLOWED:
            break
    # The rest is read and dropped: a client that is cut off while it sends often never sees the answer.
    if size > MAX_FILE_SIZE:
        raise too_large(MAX_FILE_SIZE)
    return bytes(data)


@contextmanager
def _refusing_table() -> Iterator[None]:
    """Turn a file that is no table into the answer."""
    try:
        yield
    except TableRefused as error:
        about = FieldError(field="file", code=error.code, message=error.sentence)
        raise _refused(error.sentence, errors=[about], headers=list(error.headers)) from error


def _refused(sentence: str, **more: Any) -> ApiProblem:
    return ApiProblem(
        ImportRefused(title="Unprocessable Entity", status=422, detail=sentence, code="import_refused", **more)
    )


def _rows_refused(result: ImportResult) -> ApiProblem:
    first = result.rejected[0]
    count = result.rejected_count
    sentence = f"{count} rows cannot be taken, so nothing was imported. Row {first.row}: {first.message}"
    if count == 1:
        sentence = f"1 row cannot be taken, so nothing was imported. Row {first.row}: {first.message}"
    return _refused(sentence, headers=result.headers, rejected=result.rejected, rejected_count=count)


@router.post("/email-list/imports/{import_id}/undo", response_model=ImportUndone)
def undo_email_list_import(
    company_id: CompanyDep, import_id: str, gateway: GatewayDep, caller: WriterDep, once: OnceOfBody
) -> Response:
    """Take an import back; rows that were changed since stay as they are. 409 ``already_undone`` the second time."""
    return _undo(gateway, company_id, "email_list", import_id, caller, once, email_list_import.undo_import)


@router.post("/customers/imports/{import_id}/undo", response_model=ImportUndone)
def undo_customer_import(
    company_id: CompanyDep, import_id: str, gateway: GatewayDep, caller: WriterDep, once: OnceOfBody
) -> Response:
    """Take an import back; customers that were changed since stay as they are. 409 ``already_undone`` later."""
    return _undo(gateway, company_id, "customer", import_id, caller, once, customer_import.undo_import)


def _undo(
    gateway: Gateway,
    company_id: str,
    register: Register,
    import_id: str,
    caller: Caller,
    once: Once,
    undo: Callable[..., ImportUndone],
) -> Response:
    with gateway.database.writing() as connection:
        answer = once.first_answer(connection)
        if answer is None:
            row = find_import(connection, company_id, register, import_id)
            if row is None:
                raise not_found("import")
            if row.undone_at is not None:
                raise problem(409, "already_undone", "This import was taken back already.")
            undone = undo(connection, company_id, row, gateway.lookup, caller.id)
            answer = once.keep(connection, Answer.of(200, undone))
    return answer.response()


@router.get("/email-list/export", response_class=Response, responses=TABLE_FILES)
def export_email_list(
    company_id: CompanyDep, gateway: GatewayDep, format: TableFormat = "csv", separator: Separator = ","
) -> Response:
    """Return the whole list as a file."""
    headers = ("customer_number", "email", "last_used_at", "last_bounced_at")

    def cells(row: Any) -> tuple[str, ...]:
        model = email_list_model(row).model_dump(mode="json")
        return tuple(model[name] or "" for name in headers)

    with gateway.database.reading() as connection:
        rows = (
            cells(row)
            for row in _all(
                lambda after: email_list.list_rows(connection, company_id, "", after, _PAGE), "customer_number"
            )
        )
        data = written(format, headers, rows, separator)
    return table_download(data, format, "email-list")


@router.get("/customers/export", response_class=Response, responses=TABLE_FILES)
def export_customers(
    company_id: CompanyDep, gateway: GatewayDep, format: TableFormat = "csv", separator: Separator = ","
) -> Response:
    """Return all customers as a file."""
    headers = tuple(CUSTOMER_NAMES)
    with gateway.database.reading() as connection:
        rows = (
            tuple(texts_of(customer_put(row)).values())
            for row in _all(lambda after: customers.list_rows(connection, company_id, "", after, _PAGE), "number")
        )
        data = written(format, headers, rows, separator)
    return table_download(data, format, "customers")


def _all(page: Callable[[str | None], list[Any]], key: str) -> Iterator[Any]:
    after: str | None = None
    while rows := page(after):
        yield from rows
        after = getattr(rows[-1], key)


def table_download(data: bytes, format: TableFormat, name: str) -> Response:
    """Return a table that `written` made, as a file of this name."""
    headers = {
        "Content-Disposition": f'attachment; filename="{name}.{format}"',
        "X-Content-Type-Options": "nosniff",
    }
    return Response(data, media_type=MEDIA_TYPES[format], headers=headers)
