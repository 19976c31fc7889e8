"""The feed of changes, and the counts of the views."""

import time
from datetime import UTC, datetime
from typing import Annotated

from fastapi import APIRouter, Query
from starlette.concurrency import run_in_threadpool

from connect_app.contract.events import Counts, Event, EventPage
from connect_app.domain.saying import say
from connect_app.gateway.api.access import CompanyDep, GatewayDep
from connect_app.gateway.api.problems import problem
from connect_app.gateway.composition import Gateway
from connect_app.gateway.store.counters import counts
from connect_app.gateway.store.events import events_after, last_cursor

router = APIRouter(prefix="/v1/companies/{company_id}", tags=["events"])


@router.get("/counts")
def get_counts(company_id: CompanyDep, gateway: GatewayDep) -> Counts:
    """Return how many rows each view has."""
    with gateway.database.reading() as connection:
        return Counts.model_validate(counts(connection, company_id))


@router.get("/events")
async def get_events(
    company_id: CompanyDep,
    gateway: GatewayDep,
    after: Annotated[
        str, Query(description="A cursor; empty from the beginning, `now` for what comes from here on")
    ] = "",
    wait: Annotated[float, Query(ge=0, le=25, description="Seconds to wait for an event if there is none")] = 0,
    limit: Annotated[int, Query(ge=1, le=1000)] = 500,
) -> EventPage:
    """Return the next events, in order; waits without holding a thread where there are none yet."""
    cursor = await run_in_threadpool(_position, gateway, company_id, after)
    deadline = time.monotonic() + wait
    with gateway.database.bell.listen() as listener:
        while True:
            page = await run_in_threadpool(_page, gateway, company_id, cursor, limit)
            left = deadline - time.monotonic()
            if page.items or left <= 0 or not await listener.wait(left):
                return page


def _position(gateway: Gateway, company_id: str, after: str) -> int:
    if after == "now":
        with gateway.database.reading() as connection:
            return last_cursor(connection, company_id)
    if not after:
        return 0
    if not (after.isascii() and after.isdigit() and len(after) <= 18):
        raise problem(400, "invalid_request", say("bad_cursor"))
    return int(after)


def _page(gateway: Gateway, company_id: str, cursor: int, limit: int) -> EventPage:
    with gateway.database.reading() as connection:
        found = events_after(connection, company_id, cursor, limit)
    items = [
        Event(
            cursor=str(one.seq),
            kind=one.kind,
            object_type=one.object_type,
            object_id=one.object_id,
            at=datetime.fromtimestamp(one.at / 1e6, UTC),
            by=one.by,
            data=dict(one.data),
        )
        for one in found
    ]
    return EventPage(items=items, next_cursor=items[-1].cursor if items else str(cursor))
