"""Practice mode only: choosing outcomes, and seeing what arrived on the other side."""

from datetime import UTC, datetime
from typing import Annotated

from fastapi import APIRouter, Depends, Response

from connect_app.contract.practice import Inbox, InboxItem, Outcomes
from connect_app.domain.saying import say
from connect_app.gateway.api.access import LOOKS_SOMEWHERE, WORKS_SOMEWHERE, GatewayDep
from connect_app.gateway.api.invoices import download_headers
from connect_app.gateway.api.problems import not_found, problem
from connect_app.gateway.company.accounts import PracticeAccounts
from connect_app.gateway.practice.world import Arrival

router = APIRouter(prefix="/v1/practice", tags=["practice"], dependencies=[LOOKS_SOMEWHERE])


def _practice(gateway: GatewayDep) -> PracticeAccounts:
    if gateway.dispatch.practice is None:
        raise problem(404, "not_found", say("not_found.practice"))
    return gateway.dispatch.practice


PracticeDep = Annotated[PracticeAccounts, Depends(_practice)]


@router.get("/outcomes")
def get_outcomes(practice: PracticeDep) -> Outcomes:
    """Return the chosen outcomes."""
    return Outcomes(rules=practice.world.rules())


@router.put("/outcomes", dependencies=[WORKS_SOMEWHERE])
def put_outcomes(practice: PracticeDep, gateway: GatewayDep, outcomes: Outcomes) -> Outcomes:
    """Choose what happens to which address from now on; the first rule that matches decides."""
    practice.world.set_rules(outcomes.rules)
    gateway.dispatch.news.hurry()
    return outcomes


@router.get("/inbox")
def get_inbox(practice: PracticeDep) -> Inbox:
    """Return what arrived on all channels, newest first."""
    practice.printer.take_up()
    return Inbox(items=[_item(one) for one in practice.world.inbox()])


@router.get("/inbox/{item_id}/raw", response_class=Response, responses={200: {"content": {"message/rfc822": {}}}})
def get_raw(practice: PracticeDep, item_id: str) -> Response:
    """Return the bytes that arrived: the mail, the XML or the print file."""
    found = practice.world.raw(item_id)
    if found is None:
        raise not_found("practice_message")
    return Response(found.raw, media_type=found.channel.kind.media_type, headers=download_headers())


def _item(one: Arrival) -> InboxItem:
    return InboxItem(
        id=one.id,
        channel=one.channel,
        address=one.address,
        invoice_numbers=list(one.invoice_numbers),
        attachments=list(one.attachments),
        message_id=one.message_id,
        arrived_at=datetime.fromtimestamp(one.arrives_at / 1_000_000, UTC),
        subject=one.subject,
    )
