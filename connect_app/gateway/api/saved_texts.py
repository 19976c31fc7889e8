"""Texts for mails that a company keeps under names of its own, to choose from for one send."""

from fastapi import APIRouter, Response

from connect_app.contract.base import Page
from connect_app.contract.messages import SavedText, SavedTextPut
from connect_app.domain.saying import say
from connect_app.gateway.api.access import CompanyDep, GatewayDep, IfMatch, WriterDep, etag
from connect_app.gateway.api.idempotency import Answer, OnceOfBody
from connect_app.gateway.api.paging import CursorText, WholeLimit, page_of
from connect_app.gateway.api.problems import not_found, problem
from connect_app.gateway.api.stale import check_unchanged
from connect_app.gateway.api.templates import check_texts
from connect_app.gateway.store import saved_texts
from connect_app.gateway.store.events import append_event
from connect_app.gateway.store.transactions import Reading, Writing

router = APIRouter(prefix="/v1/companies/{company_id}/texts", tags=["templates"])

_CHANGED = "template.changed"


@router.get("")
def list_texts(
    company_id: CompanyDep, gateway: GatewayDep, limit: WholeLimit = 500, cursor: CursorText = None
) -> Page[SavedText]:
    """Return the texts that are kept, by language and name."""
    with gateway.database.reading() as connection:
        found = saved_texts.list_texts(connection, company_id)
    return page_of(found, lambda one: one.id, limit, cursor)


@router.post("", status_code=201, response_model=SavedText)
def post_text(
    company_id: CompanyDep, gateway: GatewayDep, caller: WriterDep, wanted: SavedTextPut, once: OnceOfBody
) -> Response:
    """Keep a text under a name; 409 ``already_exists`` if that is taken, 422 if it cannot be filled in."""
    check_texts(gateway, "customer_notification", wanted.subject, wanted.body)

    def act(connection: Writing) -> Answer:
        _check_name(connection, company_id, wanted)
        made = saved_texts.add_text(connection, company_id, wanted)
        append_event(connection, company_id, _CHANGED, made.id, by=caller.id)
        return Answer.of(201, made, ETag=etag(made.version))

    return once.do(gateway.database, act)


@router.put("/{text_id}")
def put_text(
    company_id: CompanyDep,
    text_id: str,
    gateway: GatewayDep,
    caller: WriterDep,
    wanted: SavedTextPut,
    response: Response,
    if_match: IfMatch = None,
) -> SavedText:
    """Change a text or its name."""
    check_texts(gateway, "customer_notification", wanted.subject, wanted.body)
    with gateway.database.writing() as connection:
        known = _found(connection, company_id, text_id)
        check_unchanged(connection, if_match, known.version, known.id)
        _check_name(connection, company_id, wanted, text_id)
        changed = saved_texts.change_text(connection, known, wanted)
        append_event(connection, company_id, _CHANGED, text_id, by=caller.id)
    response.headers["ETag"] = etag(changed.version)
    return changed


@router.delete("/{text_id}", status_code=204)
def delete_text(
    company_id: CompanyDep, text_id: str, gateway: GatewayDep, caller: WriterDep, if_match: IfMatch = None
) -> Response:
    """Keep a text no longer; what was sent with it stays as it was."""
    with gateway.database.writing() as connection:
        check_unchanged(connection, if_match, _found(connection, company_id, text_id).version, text_id)
        saved_texts.remove_text(connection, text_id)
        append_event(connection, company_id, _CHANGED, text_id, by=caller.id)
    return Response(status_code=204)


def _found(connection: Reading, company_id: str, text_id: str) -> SavedText:
    found = saved_texts.find_text(connection, company_id, text_id)
    if found is None:
        raise not_found("text")
    return found


def _check_name(connection: Reading, company_id: str, wanted: SavedTextPut, but: str = "") -> None:
    if saved_texts.is_name_taken(connection, company_id, wanted, but):
        raise problem(409, "already_exists", say("already_exists.text", name=wanted.name))
