"""Registers in files: import with preview, taking an import back, export."""

import hashlib
import json
import tempfile
from collections.abc import Callable, Iterator, Mapping
from contextlib import ExitStack, contextmanager
from typing import Annotated, Literal, TypeVar, cast

from fastapi import APIRouter, Depends, Query, Request, Response
from starlette.concurrency import run_in_threadpool

from connect_app.contract.base import FieldError
from connect_app.contract.registers import FileReading, ImportRefused, ImportResult, ImportUndone
from connect_app.domain.saying import say
from connect_app.gateway.api.access import CompanyDep, GatewayDep, WriterDep
from connect_app.gateway.api.described import Described, Responses
from connect_app.gateway.api.guard import too_large
from connect_app.gateway.api.idempotency import Answer, IdempotencyKey, Once, OnceOfBody, once_for
from connect_app.gateway.api.import_options import ImportOptions, OptionsDep
from connect_app.gateway.api.problems import ApiProblem, invalid, not_found, problem
from connect_app.gateway.company.callers import Caller
from connect_app.gateway.company.settings import load_settings
from connect_app.gateway.composition import Gateway
from connect_app.gateway.delivery.watch import look_for
from connect_app.gateway.registers import customer_import, email_list_import
from connect_app.gateway.registers.bad_rows import Reasons, bad_rows_file
from connect_app.gateway.registers.columns import CUSTOMER_NAMES, Wanted
from connect_app.gateway.registers.customer_import import CustomerKind, read_customer_file, texts_of
from connect_app.gateway.registers.email_list_import import ListKind, read_list_file
from connect_app.gateway.registers.exporting import MEDIA_TYPES, TableFormat, written
from connect_app.gateway.registers.planning import ImportFile, ImportPlan, plan_import
from connect_app.gateway.registers.recent import Recent
from connect_app.gateway.registers.register_routes import Lookup
from connect_app.gateway.registers.shown import reading_answer
from connect_app.gateway.registers.tables import MAX_FILE_SIZE, TableReading, TableRefused
from connect_app.gateway.store import customers, email_list
from connect_app.gateway.store.email_list import EmailListRecord, email_list_model
from connect_app.gateway.store.register_imports import Register, find_import, keep_columns, known_columns
from connect_app.gateway.store.transactions import Reading, Writing

router = APIRouter(prefix="/v1/companies/{company_id}", tags=["registers"])

_Row = TypeVar("_Row")
_PAGE = 5000
_HELD_IN_MEMORY = 1 << 20
_MAX_SWALLOWED = 20 * MAX_FILE_SIZE
_TABLE = {"schema": {"type": "string", "format": "binary"}}
_BODY = {"requestBody": {"required": True, "content": {MEDIA_TYPES["xlsx"]: _TABLE, "text/csv": _TABLE}}}
TABLE_FILES: Responses = {200: {"content": {MEDIA_TYPES["xlsx"]: _TABLE, "text/csv": _TABLE}}}

Header = Annotated[
    str, Query(max_length=1000, description="The header of the column, if it is not to be found by name")
]
Separator = Annotated[Literal[",", ";", "\t"], Query(description="Between the cells of CSV")]


class _Import:
    """One import call: the register's own steps, joined by what all imports have in common."""

    def __init__(
        self,
        gateway: Gateway,
        caller: Caller,
        company_id: str,
        plan: Callable[[Reading, str], ImportPlan],
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

    def bad_rows(
        self, data: bytes, reading: TableReading, wanted: Wanted, format: TableFormat, separator: str, reasons: Reasons
    ) -> Response:
        """Return the rows that it would refuse as a file."""
        with self._gateway.database.reading() as connection:
            plan = self._plan(connection, self._company_id)
        with _refusing_table():
            content = bad_rows_file(data, reading, wanted, plan.refused(), format, separator, reasons)
        return table_download(content, format, "bad-rows")

    def do(self, once: Once, *, accept_partial: bool) -> Response:
        """Do it in one transaction; raises 422 ``import_refused`` if rows are bad and all or nothing is wanted."""

        def act(connection: Reading) -> Answer:
            plan = self._plan(connection, self._company_id)
            if plan.result.rejected_count and not accept_partial:
                raise _rows_refused(plan.result)
            result = self._carry_out(connection, self._company_id, plan, self._gateway.lookup, self._caller.id)
            return Answer.of(200, result)

        return once.do(self._gateway.database, act)


_recent_files: Recent[ImportFile] = Recent()


@contextmanager
def _file_of(key: str, read: Callable[[], ImportFile], *, keeps: bool) -> Iterator[ImportFile]:
    """Give a file as a preview has read it, or read it; ``keeps``: an import of it may follow."""
    file = _recent_files.take(key)
    if file is None:
        with _refusing_table():
            file = read()
    with ExitStack() as stack:
        stack.callback(file.close)
        yield file
        if keeps:
            _recent_files.keep(key, file)
            stack.pop_all()


def _key(register: Register, data: bytes, *read_by: object) -> str:
    return register + hashlib.sha256(data).hexdigest() + json.dumps(read_by, sort_keys=True)


def _list_chosen(
    customer_number_column: Header = "", email_column: Header = "", name_column: Header = ""
) -> dict[str, str]:
    chosen = {"customer_number": customer_number_column, "email": email_column, "name": name_column}
    return {field: header for field, header in chosen.items() if header}


ListChosenDep = Annotated[dict[str, str], Depends(_list_chosen)]


@router.post("/email-list/import", response_model=ImportResult, openapi_extra=_BODY)
async def import_email_list(
    company_id: CompanyDep,
    gateway: GatewayDep,
    caller: WriterDep,
    request: Request,
    key: IdempotencyKey,
    options: OptionsDep,
    chosen: ListChosenDep,
) -> Response:
    """Import rows from a table: all or nothing (422 ``import_refused``) unless ``accept_partial``."""
    data = await _body(request)
    once = once_for(request, company_id, key, data, json.dumps([options.wanted, chosen], sort_keys=True))

    def run() -> Response:
        with _list_import(gateway, caller, company_id, data, chosen, options, keeps=options.dry_run) as call:
            return call.preview() if options.dry_run else call.do(once, accept_partial=options.accept_partial)

    return await run_in_threadpool(run)


@router.post("/email-list/import/bad-rows", response_class=Response, responses=TABLE_FILES, openapi_extra=_BODY)
async def email_list_bad_rows(
    company_id: CompanyDep,
    gateway: GatewayDep,
    caller: WriterDep,
    request: Request,
    options: OptionsDep,
    chosen: ListChosenDep,
    format: TableFormat = "xlsx",
    separator: Separator = ",",
    reasons: Reasons = "words",
) -> Response:
    """Return the rows that an import would refuse, as they stand, each with its number and the reason.

    ``reasons=values``: the reasons as JSON objects (``text``, ``says`` and values), for a client to say them.
    """
    data = await _body(request)
    wanted = email_list_import.wanted_columns(chosen, joins_columns=options.joins_columns)

    def run() -> Response:
        with _list_import(gateway, caller, company_id, data, chosen, options, keeps=True) as call:
            return call.bad_rows(data, options.reading, wanted, format, separator, reasons)

    return await run_in_threadpool(run)


@contextmanager
def _list_import(
    gateway: Gateway,
    caller: Caller,
    company_id: str,
    data: bytes,
    chosen: Mapping[str, str],
    options: ImportOptions,
    *,
    keeps: bool,
) -> Iterator[_Import]:
    with gateway.database.reading() as connection:
        single = load_settings(connection, company_id)[0].single_address

    def read() -> ImportFile:
        return read_list_file(data, chosen, single=single, reading=options.reading, joins_columns=options.joins_columns)

    kind = ListKind(single)
    with _file_of(_key("email_list", data, single, chosen, options.how_read), read, keeps=keeps) as file:

        def plan(connection: Reading, company_id: str) -> ImportPlan:
            return plan_import(connection, company_id, file, kind, options.accepted)

        yield _Import(gateway, caller, company_id, plan, email_list_import.carry_out)


Columns = Annotated[str, Query(max_length=3000, description='JSON: {"number": "Kundnr", …}, "" for none')]


@router.post("/customers/import", response_model=ImportResult, openapi_extra=_BODY)
async def import_customers(
    company_id: CompanyDep,
    gateway: GatewayDep,
    caller: WriterDep,
    request: Request,
    key: IdempotencyKey,
    options: OptionsDep,
    columns: Columns = "",
) -> Response:
    """Import customers from a table; columns that the file does not have stay as they are."""
    data = await _body(request)
    chosen = _chosen(columns)
    once = once_for(request, company_id, key, data, json.dumps([options.wanted, chosen], sort_keys=True))

    def run() -> Response:
        with _customer_import(gateway, caller, company_id, data, chosen, options, keeps=options.dry_run) as call:
            return call.preview() if options.dry_run else call.do(once, accept_partial=options.accept_partial)

    return await run_in_threadpool(run)


@router.post("/customers/import/bad-rows", response_class=Response, responses=TABLE_FILES, openapi_extra=_BODY)
async def customer_bad_rows(
    company_id: CompanyDep,
    gateway: GatewayDep,
    caller: WriterDep,
    request: Request,
    options: OptionsDep,
    columns: Columns = "",
    format: TableFormat = "xlsx",
    separator: Separator = ",",
    reasons: Reasons = "words",
) -> Response:
    """Return the rows that an import would refuse, as they stand, each with its number and the reason.

    ``reasons=values``: the reasons as JSON objects (``text``, ``says`` and values), for a client to say them.
    """
    data = await _body(request)
    chosen = _chosen(columns)
    known = await run_in_threadpool(_known_columns, gateway, company_id)
    wanted = customer_import.wanted_columns(chosen, joins_columns=options.joins_columns, known=known)

    def run() -> Response:
        with _customer_import(gateway, caller, company_id, data, chosen, options, keeps=True) as call:
            return call.bad_rows(data, options.reading, wanted, format, separator, reasons)

    return await run_in_threadpool(run)


@contextmanager
def _customer_import(
    gateway: Gateway,
    caller: Caller,
    company_id: str,
    data: bytes,
    chosen: Mapping[str, str],
    options: ImportOptions,
    *,
    keeps: bool,
) -> Iterator[_Import]:
    known = _known_columns(gateway, company_id)

    def read() -> ImportFile:
        return read_customer_file(
            data, chosen, reading=options.reading, joins_columns=options.joins_columns, known=known
        )

    with _file_of(_key("customer", data, known, chosen, options.how_read), read, keeps=keeps) as file:

        def plan(connection: Reading, company_id: str) -> ImportPlan:
            return plan_import(connection, company_id, file, CustomerKind(), options.accepted)

        def carry_out(connection: Writing, company_id: str, plan: ImportPlan, lookup: Lookup, by: str) -> ImportResult:
            if chosen:
                keep_columns(connection, company_id, "customer", chosen)
            result = customer_import.carry_out(connection, company_id, plan, lookup, by)
            if not gateway.is_practice:
                look_for(connection, company_id, plan.numbers(), plan.result.added + plan.result.changed, by)
            return result

        yield _Import(gateway, caller, company_id, plan, carry_out)


def _known_columns(gateway: Gateway, company_id: str) -> dict[str, str]:
    with gateway.database.reading() as connection:
        return known_columns(connection, company_id, "customer")


def _chosen(columns: str) -> dict[str, str]:
    try:
        chosen = json.loads(columns) if columns else {}
    except (ValueError, RecursionError):
        chosen = None
    if not isinstance(chosen, dict) or not all(isinstance(one, str) for one in chosen.values()):
        raise invalid("columns", say("bad_columns"))
    return cast(dict[str, str], chosen)


async def _body(request: Request) -> bytes:
    size = 0
    with tempfile.SpooledTemporaryFile(
        max_size=_HELD_IN_MEMORY
    ) as spool:  # which lets the file be here once, not twice
        async for chunk in request.stream():
            size += len(chunk)
            if size <= MAX_FILE_SIZE:
                spool.write(chunk)
            elif size > _MAX_SWALLOWED:
                break
        # The rest is read and dropped: a client that is cut off while it sends often never sees the answer.
        if size > MAX_FILE_SIZE:
            raise too_large(MAX_FILE_SIZE)
        spool.seek(0)
        return spool.read()


@contextmanager
def _refusing_table() -> Iterator[None]:
    """Turn a file that is no table into the answer."""
    try:
        yield
    except TableRefused as error:
        about = FieldError(field="file", code=error.code, message=error.sentence)
        read = reading_answer(error.facts) if error.facts else {}
        more = {"errors": [about], "headers": list(error.headers), **read}
        raise _refused(error.sentence, more) from error


def _refused(sentence: str, more: Described) -> ApiProblem:
    return ApiProblem(
        ImportRefused(title="Unprocessable Entity", status=422, detail=sentence, code="import_refused", **more)
    )


def _rows_refused(result: ImportResult) -> ApiProblem:
    first = result.rejected[0]
    count = result.rejected_count
    sentence = say("import_refused", count=count, row=first.row, reason=first.message)
    read = {name: getattr(result, name) for name in FileReading.model_fields}
    more = {"headers": result.headers, "rejected": result.rejected, "rejected_count": count, **read}
    return _refused(sentence, more)


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
    def act(connection: Reading) -> Answer:
        row = find_import(connection, company_id, register, import_id)
        if row is None:
            raise not_found("import")
        if row.is_undone:
            raise problem(409, "already_undone", say("already_undone"))
        return Answer.of(200, undo(connection, company_id, row, gateway.lookup, caller.id))

    return once.do(gateway.database, act)


@router.get("/email-list/export", response_class=Response, responses=TABLE_FILES)
def export_email_list(
    company_id: CompanyDep, gateway: GatewayDep, format: TableFormat = "csv", separator: Separator = ","
) -> Response:
    """Return the whole list as a file."""
    headers = ("customer_number", "email", "last_used_at", "last_bounced_at")

    def cells(row: EmailListRecord) -> tuple[str, ...]:
        model = email_list_model(row).model_dump(mode="json")
        return tuple(model[name] or "" for name in headers)

    with gateway.database.reading() as connection:
        rows = _all(
            lambda after: email_list.list_rows(connection, company_id, "", after, _PAGE),
            lambda row: row.customer_number,
        )
    return table_download(written(format, headers, map(cells, rows), separator), format, "email-list")


@router.get("/customers/export", response_class=Response, responses=TABLE_FILES)
def export_customers(
    company_id: CompanyDep, gateway: GatewayDep, format: TableFormat = "csv", separator: Separator = ","
) -> Response:
    """Return all customers as a file."""
    with gateway.database.reading() as connection:
        rows = _all(lambda after: customers.list_rows(connection, company_id, "", after, _PAGE), lambda row: row.number)
    cells = (tuple(texts_of(row.put).values()) for row in rows)
    return table_download(written(format, tuple(CUSTOMER_NAMES), cells, separator), format, "customers")


def _all(page: Callable[[str | None], list[_Row]], key: Callable[[_Row], str]) -> list[_Row]:
    """Return the rows of all pages, so that no transaction is open while a file is made of them."""
    found: list[_Row] = []
    while rows := page(key(found[-1]) if found else None):
        found += rows
    return found


def table_download(data: bytes, format: TableFormat, name: str) -> Response:
    """Return a table that `written` made, as a file of this name."""
    headers = {
        "Content-Disposition": f'attachment; filename="{name}.{format}"',
        "X-Content-Type-Options": "nosniff",
    }
    return Response(data, media_type=MEDIA_TYPES[format], headers=headers)
