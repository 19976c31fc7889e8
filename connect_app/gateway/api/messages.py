"""Messages: what went wrong, in words, with the object that it is about."""

from typing import Annotated

from fastapi import APIRouter, Query

from connect_app.contract.base import Page
from connect_app.contract.messages import Message, MessagesRead, MessagesReadResult
from connect_app.gateway.api.access import CompanyDep, GatewayDep, WriterDep
from connect_app.gateway.api.paging import Cursor, CursorText, Limit, read_cursor
from connect_app.gateway.api.problems import not_found
from connect_app.gateway.store import counters, messages

router = APIRouter(prefix="/v1/companies/{company_id}/messages", tags=["messages"])


@router.get("")
def list_messages(
    company_id: CompanyDep,
    gateway: GatewayDep,
    unread: Annotated[bool, Query(description="Only those that nobody has read and nothing has mended")] = False,
    limit: Limit = 100,
    cursor: CursorText = None,
) -> Page[Message]:
    """Return messages, the newest first."""
    known = read_cursor(cursor)
    before = None if known is None else str(known.row)
    with gateway.database.reading() as connection:
        found = messages.list_messages(connection, company_id, unread=unread, before=before, limit=limit + 1)
        kept = counters.counts(connection, company_id)
    total = kept[counters.UNREAD_MESSAGES if unread else counters.MESSAGES]
    next_cursor = Cursor(None, found[limit - 1].id, total).text() if len(found) > limit else None
    return Page(items=found[:limit], next_cursor=next_cursor, total=total)


@router.post("/read")
def read_messages(
    company_id: CompanyDep, gateway: GatewayDep, caller: WriterDep, wanted: MessagesRead
) -> MessagesReadResult:
    """Note that these messages were read, or all."""
    with gateway.database.writing() as connection:
        return MessagesReadResult(read=messages.read_messages(connection, company_id, wanted.ids, by=caller.id))


@router.get("/{message_id}")
def get_message(company_id: CompanyDep, message_id: str, gateway: GatewayDep) -> Message:
    """Return one message."""
    with gateway.database.reading() as connection:
        found = messages.find_message(connection, company_id, message_id)
    if found is None:
        raise not_found("message")
    return found


@router.post("/{message_id}/read")
def read_message(company_id: CompanyDep, message_id: str, gateway: GatewayDep, caller: WriterDep) -> Message:
    """Note that a message was read; once it was, nothing changes any more."""
    with gateway.database.writing() as connection:
        messages.read_messages(connection, company_id, [message_id], by=caller.id)
        found = messages.find_message(connection, company_id, message_id)
    if found is None:
        raise not_found("message")
    return found
