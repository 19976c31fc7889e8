"""Asking many customers at once for their electronic address: what would go, and sending it."""

from fastapi import APIRouter, Response

from connect_app.contract.recipients import (
    AskedMany,
    AskMany,
    AskManyPlan,
    AskManyPlanned,
    CustomerLeftOut,
    LetterToCustomer,
)
from connect_app.gateway.api.access import CompanyDep, GatewayDep, WriterDep
from connect_app.gateway.api.idempotency import Answer, OnceOfBody
from connect_app.gateway.delivery.asking_many import LeftOut, ToAsk, ask_them, sorted_out
from connect_app.gateway.store import standings
from connect_app.gateway.store.transactions import Writing

router = APIRouter(prefix="/v1/companies/{company_id}/recipient-requests", tags=["recipients"])
_ALL = 10_000


@router.post("/plan")
def plan_many(company_id: CompanyDep, gateway: GatewayDep, _caller: WriterDep, wanted: AskManyPlan) -> AskManyPlanned:
    """Return who would be asked with which letter, and who is left out and why. Nothing is sent."""
    with gateway.database.reading() as connection:
        if wanted.customer_ids is not None:
            found = standings.watched(connection, company_id, wanted.customer_ids)
        else:
            found = standings.list_watched(connection, company_id, "not_there", wanted.country, None, _ALL)
        asked, left = sorted_out(connection, gateway.dispatch.requests, company_id, found)
    return AskManyPlanned(
        chosen=len(found),
        letters=[_letter(one) for one in asked],
        left_out=[_left_out(one) for one in left],
    )


@router.post("/batch", status_code=202, response_model=AskedMany)
def post_many(
    company_id: CompanyDep, gateway: GatewayDep, caller: WriterDep, wanted: AskMany, once: OnceOfBody
) -> Response:
    """Ask customers by the letters that were seen; who would get another one by now, or none, is left out.

    At most 200 at once. 409 ``not_sendable`` where there is no mail account.
    """
    requests = gateway.dispatch.requests

    def act(connection: Writing) -> Answer:
        found = standings.watched(connection, company_id, list(wanted.expected))
        asked, left = sorted_out(connection, requests, company_id, found)
        made, changed = ask_them(connection, requests, company_id, asked, wanted.expected, caller.id)
        return Answer.of(202, AskedMany(requests=made, left_out=[_left_out(one) for one in (*left, *changed)]))

    return once.do(gateway.database, act)


def _letter(one: ToAsk) -> LetterToCustomer:
    return LetterToCustomer(
        customer_id=one.customer.id,
        customer_number=one.customer.number,
        name=one.customer.put.name,
        to=one.letter.to,
        language=one.language,
        subject=one.letter.subject,
        text=one.letter.text,
        digest=one.digest,
    )


def _left_out(one: LeftOut) -> CustomerLeftOut:
    return CustomerLeftOut(
        customer_id=one.customer.id,
        customer_number=one.customer.number,
        name=one.customer.put.name,
        code=one.code,
        message=one.sentence,
    )
