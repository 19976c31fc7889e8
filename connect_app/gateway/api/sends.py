"""Sends: the plan, the press on *Send selected*, its receipt, taking it back."""

from http import HTTPStatus

from fastapi import APIRouter, Response

from connect_app.contract.base import Page
from connect_app.contract.sends import (
    MissingAttachments,
    NotSendable,
    Plan,
    PlanChanged,
    Send,
    SendHour,
    SendHourTold,
    SendRequest,
)
from connect_app.domain.errors import Conflict
from connect_app.gateway.api.access import CompanyDep, GatewayDep, WriterDep
from connect_app.gateway.api.described import Responses
from connect_app.gateway.api.idempotency import Answer, OnceOfBody
from connect_app.gateway.api.paging import Cursor, CursorText, Limit, read_cursor
from connect_app.gateway.api.problems import ApiProblem, not_found
from connect_app.gateway.company.settings import load_settings
from connect_app.gateway.sends.chosen_hours import chosen_begin, told_hour
from connect_app.gateway.sends.plan_models import plan_model
from connect_app.gateway.sends.receipts import receipt
from connect_app.gateway.sends.sending import MissingAttachmentsError, NotSendableError, PlanChangedError
from connect_app.gateway.store.sends import SendRecord, count_sends, find_send, sends_before
from connect_app.gateway.store.transactions import Reading, Writing

router = APIRouter(prefix="/v1/companies/{company_id}/sends", tags=["sending"])


@router.post("/plan")
def post_plan(company_id: CompanyDep, gateway: GatewayDep, selection: SendRequest) -> Plan:
    """Return what would happen; nothing is sent."""
    return plan_model(gateway.dispatch.plan(company_id, selection))


_REFUSALS: Responses = {409: {"model": NotSendable | MissingAttachments | PlanChanged}}


@router.post("", status_code=202, response_model=Send, responses=_REFUSALS)
def post_send(
    company_id: CompanyDep, gateway: GatewayDep, caller: WriterDep, request: SendRequest, once: OnceOfBody
) -> Response:
    """Start a send: from the commit on it goes through, whatever dies.

    What cannot be sent is skipped with its reason; 409 ``not_sendable`` if nothing remains, 409
    ``missing_attachments`` if some invoice has none and the caller wants to be asked, 409 ``plan_changed`` if something
    would go out otherwise than the caller expects. Then nothing is sent.
    """
    gateway.dispatch.sending.look_at(request)
    gateway.dispatch.try_again(company_id)

    def start(may_wait: bool) -> Response:
        def act(connection: Writing) -> Answer:
            sending = gateway.dispatch.sending
            send_id = sending.start(connection, company_id, request, caller.id, may_wait=may_wait)
            return Answer.of(202, _receipt(connection, company_id, send_id))

        answer = once.do(gateway.database, act)
        gateway.dispatch.hours.changed()
        return answer

    try:
        return gateway.dispatch.once_drawn(start)
    except NotSendableError as error:
        gateway.dispatch.hold_damaged(error.planned)
        raise
    except MissingAttachmentsError as error:
        raise _about_invoices(MissingAttachments, error, error.invoice_ids) from error
    except PlanChangedError as error:
        raise _about_invoices(PlanChanged, error, error.invoice_ids) from error


@router.get("")
def list_sends(
    company_id: CompanyDep, gateway: GatewayDep, limit: Limit = 100, cursor: CursorText = None
) -> Page[Send]:
    """Return receipts, the newest first."""
    known = read_cursor(cursor)
    with gateway.database.reading() as connection:
        total = known.total if known else count_sends(connection, company_id)
        rows = sends_before(connection, company_id, str(known.row) if known else None, limit + 1)
        items = [receipt(connection, row) for row in rows[:limit]]
    next_cursor = Cursor(None, items[-1].id, total).text() if len(rows) > limit else None
    return Page(items=items, next_cursor=next_cursor, total=total)


@router.get("/{send_id}")
def get_send(company_id: CompanyDep, gateway: GatewayDep, send_id: str) -> Send:
    """Return the receipt: it adds up at any time."""
    with gateway.database.reading() as connection:
        return _receipt(connection, company_id, send_id)


@router.post("/hour")
def look_at_hour(company_id: CompanyDep, gateway: GatewayDep, wanted: SendHour) -> SendHourTold:
    """Return what an hour comes to if a send waits for it; nothing is sent. 422 says why it cannot be chosen."""
    with gateway.database.reading() as connection:
        settings, _ = load_settings(connection, company_id)
        begin = chosen_begin(connection, company_id, wanted, settings)
    return told_hour(begin.hour, begin.at_us)


@router.post("/{send_id}/begin", response_model=Send)
def begin_send(
    company_id: CompanyDep, gateway: GatewayDep, caller: WriterDep, send_id: str, once: OnceOfBody
) -> Response:
    """Let all of a send that waits for its hour begin now; nothing happens to what has begun or was taken back."""
    gateway.dispatch.try_again(company_id)

    def act(connection: Writing) -> Answer:
        _send_row(connection, company_id, send_id)
        gateway.dispatch.hours.begin_now(connection, send_id, caller.id)
        return Answer.of(200, _receipt(connection, company_id, send_id))

    return once.do(gateway.database, act)


@router.post("/{send_id}/cancel", response_model=Send)
def cancel_send(
    company_id: CompanyDep, gateway: GatewayDep, caller: WriterDep, send_id: str, once: OnceOfBody
) -> Response:
    """Take back what is still queued; what has begun goes on."""

    def act(connection: Writing) -> Answer:
        _send_row(connection, company_id, send_id)
        gateway.dispatch.sending.cancel(connection, send_id, caller.id)
        return Answer.of(200, _receipt(connection, company_id, send_id))

    return once.do(gateway.database, act)


def _send_row(connection: Reading, company_id: str, send_id: str) -> SendRecord:
    row = find_send(connection, company_id, send_id)
    if row is None:
        raise not_found("send")
    return row


def _receipt(connection: Reading, company_id: str, send_id: str) -> Send:
    return receipt(connection, _send_row(connection, company_id, send_id))


def _about_invoices(
    kind: type[MissingAttachments | PlanChanged], error: Conflict, invoice_ids: list[str]
) -> ApiProblem:
    title = HTTPStatus(error.status).phrase
    return ApiProblem(
        kind(title=title, status=error.status, detail=error.sentence, code=error.code, invoices=invoice_ids)
    )
