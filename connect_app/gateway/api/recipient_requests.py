"""Asking for a recipient: a form filled in from the invoice, its letters, and what became of the request."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Annotated

from fastapi import APIRouter, Query, Response

from connect_app.contract.base import FieldError, Page
from connect_app.contract.recipients import (
    MovedInvoices,
    RecipientRequest,
    RequestFields,
    RequestForm,
    RequestHistory,
    RequestLetter,
    RequestPatch,
)
from connect_app.domain.addresses import split_addresses
from connect_app.domain.errors import ConnectError, FixData
from connect_app.domain.recipient_requests import MOVES, OPEN, LetterRole, RequestState
from connect_app.domain.saying import say
from connect_app.domain.typed_recipients import read_typed
from connect_app.gateway.api.access import CompanyDep, GatewayDep, IfMatch, WriterDep, check_version, etag
from connect_app.gateway.api.idempotency import Answer, OnceOfBody
from connect_app.gateway.api.invoices import invoice_row
from connect_app.gateway.api.paging import Cursor, CursorText, Limit, read_cursor
from connect_app.gateway.api.problems import not_found, problem
from connect_app.gateway.channels.addresses import check_address
from connect_app.gateway.composition import Gateway
from connect_app.gateway.delivery.request_forms import filled_form
from connect_app.gateway.providers.interface import TakesRequests
from connect_app.gateway.store import recipient_requests as rows
from connect_app.gateway.store.invoice_rows import instant
from connect_app.gateway.store.recipients import waiting_counts
from connect_app.gateway.store.transactions import Reading, Writing

router = APIRouter(prefix="/v1/companies/{company_id}/recipient-requests", tags=["recipients"])


@router.get("")
def list_requests(
    company_id: CompanyDep, gateway: GatewayDep, limit: Limit = 100, cursor: CursorText = None
) -> Page[RecipientRequest]:
    """Return the requests, the newest first."""
    known = read_cursor(cursor)
    with gateway.database.reading() as connection:
        found = rows.list_requests(connection, company_id, None if known is None else str(known.row), limit + 1)
        total = known.total if known is not None else rows.count_requests(connection, company_id)
        items = _models(gateway, connection, found[:limit])
    next_cursor = Cursor(None, items[-1].id, total).text() if len(found) > limit else None
    return Page(items=items, next_cursor=next_cursor, total=total)


@router.get("/form")
def get_form(
    company_id: CompanyDep,
    gateway: GatewayDep,
    invoice_id: Annotated[str | None, Query(max_length=36, description="For whose sake it is asked")] = None,
    address: Annotated[
        str | None, Query(max_length=200, description="Of whom it is known that nobody is there")
    ] = None,
) -> RequestForm:
    """Return what a form begins with: what the invoice, the registers and the network say."""
    with gateway.database.reading() as connection:
        if invoice_id is not None:
            invoice_row(connection, company_id, invoice_id)
        return filled_form(connection, company_id, invoice_id, address)


@router.post("", status_code=201, response_model=RecipientRequest)
def post_request(
    company_id: CompanyDep, gateway: GatewayDep, caller: WriterDep, wanted: RequestFields, once: OnceOfBody
) -> Response:
    """Write a draft; its letters are in the answer. PATCH with the state ``sent`` sends them."""
    fields = _checked(wanted)

    def act(connection: Writing) -> Answer:
        if fields.invoice_id is not None:
            invoice_row(connection, company_id, fields.invoice_id)
        request_id = gateway.dispatch.requests.create(connection, company_id, fields, caller.id)
        made = _found(connection, company_id, request_id)
        return Answer.of(201, _models(gateway, connection, [made])[0], ETag=etag(made.version))

    return once.do(gateway.database, act)


@router.get("/{request_id}")
def get_request(company_id: CompanyDep, gateway: GatewayDep, request_id: str, response: Response) -> RecipientRequest:
    """Return a request with its letters and its history."""
    with gateway.database.reading() as connection:
        row = _found(connection, company_id, request_id)
        response.headers["ETag"] = etag(row.version)
        (model,) = _models(gateway, connection, [row])
    return model.model_copy(update={"by_api": gateway.dispatch.requests.takes_requests(company_id) is not None})


@router.patch("/{request_id}")
def patch_request(
    company_id: CompanyDep,
    gateway: GatewayDep,
    caller: WriterDep,
    request_id: str,
    patch: RequestPatch,
    response: Response,
    if_match: IfMatch = None,
) -> RecipientRequest:
    """Amend a request, send it (once more), withdraw it, or note what became of it; 409 where that cannot be.

    An operator that takes requests by itself is asked before anything is written.
    """
    requests = gateway.dispatch.requests
    with gateway.database.reading() as connection:
        seen = _found(connection, company_id, request_id)
    check_version(if_match, seen.version)
    fields = _patched(seen.fields, patch)
    reference = None
    taker = requests.takes_requests(company_id) if patch.state is RequestState.SENT else None
    if taker is not None and RequestState.SENT in MOVES[seen.state]:
        reference = _passed_on(gateway, taker, seen, fields)
    with gateway.database.writing() as connection:
        row = _found(connection, company_id, request_id)
        check_version(etag(seen.version), row.version)
        requests.amend(connection, row, fields, caller.id)
        row = _found(connection, company_id, request_id)
        if patch.state is RequestState.SENT:
            requests.send(connection, row, caller.id, patch.expected, reference)
        elif patch.state is not None and patch.state is not row.state:
            requests.move(connection, row, patch.state, caller.id)
        row = _found(connection, company_id, request_id)
        response.headers["ETag"] = etag(row.version)
        return _models(gateway, connection, [row])[0]


@router.post("/{request_id}/move", response_model=MovedInvoices)
def move_invoices(
    company_id: CompanyDep, gateway: GatewayDep, caller: WriterDep, request_id: str, once: OnceOfBody
) -> Response:
    """Let the invoices that wait go as e-invoices; 409 ``request_not_reachable`` while the network does not reach."""

    def act(connection: Writing) -> Answer:
        row = _found(connection, company_id, request_id)
        return Answer.of(200, MovedInvoices(moved=gateway.dispatch.requests.move_invoices(connection, row, caller.id)))

    return once.do(gateway.database, act)


def _passed_on(gateway: Gateway, taker: TakesRequests, seen: rows.RequestRecord, fields: RequestFields) -> str:
    try:
        return gateway.dispatch.requests.pass_on(taker, replace(seen, fields=fields))
    except ConnectError as error:
        raise problem(502, error.code, error.sentence) from error


def _found(connection: Reading, company_id: str, request_id: str) -> rows.RequestRecord:
    found = rows.find_request(connection, company_id, request_id)
    if found is None:
        raise not_found("recipient_request")
    return found


def _patched(fields: RequestFields, patch: RequestPatch) -> RequestFields:
    given: Mapping[str, object] = patch.model_dump(exclude_unset=True, exclude={"state", "expected"})
    changed = {name: value for name, value in given.items() if value is not None or name == "operator_email"}
    return _checked(fields.model_copy(update=changed)) if changed else fields


def _checked(fields: RequestFields) -> RequestFields:
    """Return the fields without blanks around them; raises 422 with what is wrong with each."""
    texts = {name: str(getattr(fields, name) or "").strip() for name in _TEXTS}
    faults: list[tuple[str, str]] = [(name, say("request_field.empty")) for name in _NEEDED if not texts[name]]
    typed = read_typed(texts["org_number"])
    if texts["org_number"] and typed.is_mistyped:
        faults.append(("org_number", say("check_digit_of_search", number=typed.text)))
    for name in ("email", "operator_email"):
        if texts[name] and (fault := _address_fault(texts[name])):
            faults.append((name, fault))
    if faults:
        errors = [FieldError(field=name, code="invalid", message=sentence) for name, sentence in faults]
        raise problem(422, "invalid_request", " ".join(dict.fromkeys(one.message for one in errors)), errors)
    return fields.model_copy(update={**texts, "operator_email": texts["operator_email"] or None})


def _address_fault(text: str) -> str | None:
    found = split_addresses(text)
    if len(found) != 1:
        return say("request_field.one_address")
    try:
        check_address(found[0])
    except FixData as error:
        return error.sentence
    return None


_NEEDED = ("company_name", "org_number", "operator", "email")
_TEXTS = (*_NEEDED, "operator_email", "comment")


def _models(gateway: Gateway, connection: Reading, found: Sequence[rows.RequestRecord]) -> list[RecipientRequest]:
    ids = [row.id for row in found]
    letters, histories = rows.letters_of(connection, ids), rows.histories_of(connection, ids)
    on_hold = {one for row in found if row.state in OPEN or _is_to_move(row) for one in row.addresses}
    counts = waiting_counts(connection, found[0].company_id, on_hold) if found else {}
    return [_model(gateway, connection, row, letters[row.id], histories[row.id], counts) for row in found]


def _is_to_move(row: rows.RequestRecord) -> bool:
    return row.state is RequestState.DONE and row.moved_at is None


def _model(
    gateway: Gateway,
    connection: Reading,
    row: rows.RequestRecord,
    letters: Sequence[rows.LetterRecord],
    history: Sequence[rows.HistoryRecord],
    counts: Mapping[str, int],
) -> RecipientRequest:
    waiting = sum(counts.get(one, 0) for one in row.addresses)
    following = gateway.dispatch.requests.next_letters(connection, row)
    may_send = RequestState.SENT in MOVES[row.state]
    coming = [
        RequestLetter(role=LetterRole(one.role), to=one.to, subject=one.subject, text=one.text)
        for one in following.letters
    ]
    gone = [
        RequestLetter(role=one.role, to=one.to, subject=one.subject, text=one.text, state=one.state) for one in letters
    ]
    return RecipientRequest.model_validate(
        {
            **row.fields.model_dump(),
            "id": row.id,
            "state": row.state,
            "customer_number": row.customer_number,
            "addresses": list(row.addresses),
            "reference": row.reference,
            "waiting_count": waiting,
            "can_move": _is_to_move(row) and waiting > 0,
            "letters": coming if row.state is RequestState.DRAFT else gone,
            "next_letters": coming if may_send else [],
            "digest": following.digest if may_send else None,
            "history": [
                RequestHistory.model_validate({"at": instant(one.at), "by": one.by, "what": one.what})
                for one in history
            ],
            "created_at": instant(row.created_at),
            "updated_at": instant(row.updated_at),
            "version": row.version,
        }
    )
