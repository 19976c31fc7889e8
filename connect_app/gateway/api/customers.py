"""The customer register."""

from typing import Annotated

from fastapi import APIRouter, Query, Response

from connect_app.contract.base import Page
from connect_app.contract.registers import MAX_FIELD, Customer, CustomerPatch, CustomerPut
from connect_app.domain.saying import say
from connect_app.gateway.api.access import CompanyDep, GatewayDep, IfMatch, WriterDep, etag
from connect_app.gateway.api.idempotency import Answer, OnceOfBody
from connect_app.gateway.api.paging import Cursor, CursorText, Limit, read_cursor
from connect_app.gateway.api.problems import invalid, not_found, problem
from connect_app.gateway.api.stale import check_unchanged
from connect_app.gateway.registers.network_hints import customer_models
from connect_app.gateway.registers.register_checks import checked_customer
from connect_app.gateway.registers.register_routes import refresh_routes
from connect_app.gateway.store import customers as rows
from connect_app.gateway.store.customers import StoredCustomer
from connect_app.gateway.store.transactions import Reading, Writing

router = APIRouter(prefix="/v1/companies/{company_id}/customers", tags=["registers"])

_MAY_BE_EMPTY = ("org_number", "vat_number", "gln", "electronic_address", "language", "file_name")


@router.get("")
def list_customers(
    company_id: CompanyDep,
    gateway: GatewayDep,
    q: Annotated[str, Query(max_length=200, description="Part of number, name, org number or an address")] = "",
    row_id: Annotated[str, Query(alias="id", max_length=100, description="Only the customer with this id")] = "",
    number: Annotated[str, Query(max_length=MAX_FIELD, description="Only the customer with this number")] = "",
    limit: Limit = 100,
    cursor: CursorText = None,
) -> Page[Customer]:
    """Return the customers in the order of their numbers."""
    place = read_cursor(cursor)
    after = None if place is None else str(place.row)
    with gateway.database.reading() as connection:
        only = {"id": row_id, "number": number}
        found = rows.list_rows(connection, company_id, q, after, limit + 1, only)
        total = place.total if place is not None else rows.count_rows(connection, company_id, q, only)
        items = customer_models(connection, company_id, found[:limit])
    next_cursor = Cursor(None, items[-1].number, total).text() if len(found) > limit else None
    return Page(items=items, next_cursor=next_cursor, total=total)


@router.post("", status_code=201, response_model=Customer)
def post_customer(
    company_id: CompanyDep, gateway: GatewayDep, caller: WriterDep, body: CustomerPut, once: OnceOfBody
) -> Response:
    """Add a customer; 409 ``already_exists`` if the number is taken."""

    def act(connection: Writing) -> Answer:
        put = checked_customer(body)
        _check_free(connection, company_id, put.number)
        row = rows.add_row(connection, company_id, put, caller.id)
        refresh_routes(connection, company_id, [put.number], gateway.lookup, by=caller.id)
        return Answer.of(201, customer_models(connection, company_id, [row])[0], ETag=etag(row.version))

    return once.do(gateway.database, act)


@router.get("/{customer_id}")
def get_customer(company_id: CompanyDep, customer_id: str, gateway: GatewayDep, response: Response) -> Customer:
    """Return one customer."""
    with gateway.database.reading() as connection:
        row = _row(connection, company_id, customer_id)
        (model,) = customer_models(connection, company_id, [row])
    response.headers["ETag"] = etag(row.version)
    return model


@router.patch("/{customer_id}")
def patch_customer(
    company_id: CompanyDep,
    customer_id: str,
    gateway: GatewayDep,
    caller: WriterDep,
    patch: CustomerPatch,
    response: Response,
    if_match: IfMatch = None,
) -> Customer:
    """Change what the patch says; what is left out stays."""
    changes = {name: getattr(patch, name) for name in patch.model_fields_set}
    for name, value in changes.items():
        if value is None and name not in _MAY_BE_EMPTY:
            raise invalid(name, say("no_null", field=name))
    with gateway.database.writing() as connection:
        row = _row(connection, company_id, customer_id)
        check_unchanged(connection, if_match, row.version, row.id)
        put = checked_customer(row.put.model_copy(update=changes))
        if put.number != row.number:
            _check_free(connection, company_id, put.number)
        new = rows.change_row(connection, row, put, caller.id)
        refresh_routes(connection, company_id, {row.number, put.number}, gateway.lookup, by=caller.id)
        (model,) = customer_models(connection, company_id, [new])
    response.headers["ETag"] = etag(new.version)
    return model


@router.delete("/{customer_id}", status_code=204)
def delete_customer(
    company_id: CompanyDep, customer_id: str, gateway: GatewayDep, caller: WriterDep, if_match: IfMatch = None
) -> Response:
    """Delete a customer; its invoices stay."""
    with gateway.database.writing() as connection:
        row = _row(connection, company_id, customer_id)
        check_unchanged(connection, if_match, row.version, row.id)
        rows.remove_row(connection, row, caller.id)
        refresh_routes(connection, company_id, [row.number], gateway.lookup, by=caller.id)
    return Response(status_code=204)


def _row(connection: Reading, company_id: str, customer_id: str) -> StoredCustomer:
    row = rows.find_row(connection, company_id, customer_id)
    if row is None:
        raise not_found("customer")
    return row


def _check_free(connection: Reading, company_id: str, number: str) -> None:
    if rows.is_number_taken(connection, company_id, number):
        raise problem(409, "already_exists", say("already_exists.customer", number=number))
