"""The e-mail distribution list: rows by customer number."""

from dataclasses import replace
from typing import Annotated

from fastapi import APIRouter, Path, Query, Response

from connect_app.contract.base import Page
from connect_app.contract.registers import MAX_FIELD, EmailListPost, EmailListPut, EmailListRow
from connect_app.domain.saying import say
from connect_app.gateway.api.access import CompanyDep, GatewayDep, IfMatch, WriterDep, etag
from connect_app.gateway.api.idempotency import Answer, OnceOfBody
from connect_app.gateway.api.paging import Cursor, CursorText, Limit, read_cursor
from connect_app.gateway.api.problems import not_found, problem
from connect_app.gateway.api.stale import check_unchanged
from connect_app.gateway.company.callers import Caller
from connect_app.gateway.company.settings import load_settings
from connect_app.gateway.composition import Gateway
from connect_app.gateway.registers.register_checks import checked_change, checked_number
from connect_app.gateway.registers.register_routes import refresh_routes
from connect_app.gateway.store import email_list as rows
from connect_app.gateway.store.email_list import EmailListChange, EmailListRecord, email_list_model
from connect_app.gateway.store.transactions import Reading, Writing

router = APIRouter(prefix="/v1/companies/{company_id}/email-list", tags=["registers"])

Number = Annotated[str, Path(description="The customer number; it may hold a slash")]


@router.get("")
def list_email_list(
    company_id: CompanyDep,
    gateway: GatewayDep,
    q: Annotated[str, Query(max_length=200, description="Part of a customer number or an address")] = "",
    row_id: Annotated[str, Query(alias="id", max_length=100, description="Only the row with this id")] = "",
    customer_number: Annotated[str, Query(max_length=MAX_FIELD, description="Only the row of this number")] = "",
    limit: Limit = 100,
    cursor: CursorText = None,
) -> Page[EmailListRow]:
    """Return the list in the order of the customer numbers."""
    place = read_cursor(cursor)
    after = None if place is None else str(place.row)
    with gateway.database.reading() as connection:
        only = {"id": row_id, "customer_number": customer_number}
        found = rows.list_rows(connection, company_id, q, after, limit + 1, only)
        total = place.total if place is not None else rows.count_rows(connection, company_id, q, only)
    items = [email_list_model(row) for row in found[:limit]]
    next_cursor = Cursor(None, items[-1].customer_number, total).text() if len(found) > limit else None
    return Page(items=items, next_cursor=next_cursor, total=total)


@router.post("", status_code=201, response_model=EmailListRow)
def post_email_list_row(
    company_id: CompanyDep, gateway: GatewayDep, caller: WriterDep, body: EmailListPost, once: OnceOfBody
) -> Response:
    """Add a row; 409 ``already_exists`` if the customer number has one."""

    def act(connection: Writing) -> Answer:
        change = _checked(connection, company_id, body.customer_number, body.email)
        _check_free(connection, company_id, change.customer_number)
        row = _put(gateway, connection, company_id, change, caller)
        return Answer.of(201, email_list_model(row), ETag=etag(row.version))

    return once.do(gateway.database, act)


@router.put("/{customer_number:path}", responses={201: {"model": EmailListRow}})
def put_email_list_row(
    company_id: CompanyDep,
    customer_number: Number,
    gateway: GatewayDep,
    caller: WriterDep,
    body: EmailListPut,
    response: Response,
    if_match: IfMatch = None,
) -> EmailListRow:
    """Change the row of a customer number (200) or add it (201); 409 ``already_exists`` if its new number is taken."""
    with gateway.database.writing() as connection:
        change = _checked(connection, company_id, customer_number, body.email)
        known = rows.find_row(connection, company_id, change.customer_number)
        version, row_id = (0, "") if known is None else (known.version, known.id)
        check_unchanged(connection, if_match, version, row_id)
        if body.customer_number is not None:
            change = replace(change, customer_number=checked_number(body.customer_number))
            if known is None or known.customer_number != change.customer_number:
                _check_free(connection, company_id, change.customer_number)
        row = _put(gateway, connection, company_id, change, caller, known)
    response.status_code = 201 if known is None else 200
    response.headers["ETag"] = etag(row.version)
    return email_list_model(row)


@router.delete("/{customer_number:path}", status_code=204)
def delete_email_list_row(
    company_id: CompanyDep, customer_number: Number, gateway: GatewayDep, caller: WriterDep, if_match: IfMatch = None
) -> Response:
    """Delete the row of a customer number."""
    with gateway.database.writing() as connection:
        row = rows.find_row(connection, company_id, checked_number(customer_number))
        if row is None:
            raise not_found("email_row")
        check_unchanged(connection, if_match, row.version, row.id)
        rows.remove_row(connection, row, caller.id)
        refresh_routes(connection, company_id, [row.customer_number], gateway.lookup, by=caller.id)
    return Response(status_code=204)


def _check_free(connection: Reading, company_id: str, number: str) -> None:
    if rows.find_row(connection, company_id, number) is not None:
        raise problem(409, "already_exists", say("already_exists.email_row", number=number))


def _checked(connection: Reading, company_id: str, number: str, email: str) -> EmailListChange:
    settings, _ = load_settings(connection, company_id)
    return checked_change(number, email, single=settings.single_address)


def _put(
    gateway: Gateway,
    connection: Writing,
    company_id: str,
    change: EmailListChange,
    caller: Caller,
    known: EmailListRecord | None = None,
) -> EmailListRecord:
    row = rows.put_row(connection, company_id, change, caller.id, known)
    numbers = {change.customer_number, row.customer_number if known is None else known.customer_number}
    refresh_routes(connection, company_id, numbers, gateway.lookup, by=caller.id)
    return row
