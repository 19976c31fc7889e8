"""Mail that came back: grouped by reason and address, as a file, and sent again in one go."""

from typing import Annotated

from fastapi import APIRouter, Query, Response

from connect_app.contract.base import Page
from connect_app.contract.bounces import BounceGroup, BouncesResend, BouncesResent
from connect_app.gateway.api.access import CompanyDep, GatewayDep, WriterDep
from connect_app.gateway.api.idempotency import Answer, OnceOfBody
from connect_app.gateway.api.paging import Cursor, CursorText, Limit, read_cursor
from connect_app.gateway.api.register_files import TABLE_FILES, Separator, table_download
from connect_app.gateway.registers.exporting import TableFormat, written
from connect_app.gateway.store.bounces import Bounce, GroupPlace, count_groups, each_bounce, list_groups
from connect_app.gateway.store.invoice_rows import instant_text
from connect_app.gateway.store.transactions import Writing

router = APIRouter(prefix="/v1/companies/{company_id}/bounces", tags=["bounces"])

_HEADERS = (
    *("address", "reason_code", "reason", "customer_number", "customer"),
    *("invoice_number", "amount", "currency", "sent_at", "came_back_at"),
)


@router.get("")
def list_bounces(
    company_id: CompanyDep,
    gateway: GatewayDep,
    q: Annotated[str, Query(max_length=200, description="Part of an address, an invoice number or a customer")] = "",
    limit: Limit = 100,
    cursor: CursorText = None,
) -> Page[BounceGroup]:
    """Return mail that came back, or was refused for its address, and was not sent again yet; the newest first."""
    known = read_cursor(cursor)
    after = None
    if known is not None:
        code, _, key = str(known.row).partition(" ")
        after = GroupPlace(int(known.value) if isinstance(known.value, int) else 0, code, key)
    with gateway.database.reading() as connection:
        found = list_groups(connection, company_id, q, after, limit + 1)
        total = known.total if known is not None else count_groups(connection, company_id, q)
    next_cursor = None
    if len(found) > limit:
        last = found[limit - 1][0]
        next_cursor = Cursor(last.last_at, f"{last.code} {last.address_key}", total).text()
    return Page(items=[group for _, group in found[:limit]], next_cursor=next_cursor, total=total)


@router.get("/export", response_class=Response, responses=TABLE_FILES)
def export_bounces(
    company_id: CompanyDep, gateway: GatewayDep, format: TableFormat = "csv", separator: Separator = ","
) -> Response:
    """Return all of it as a file, a row for each invoice."""
    with gateway.database.reading() as connection:
        found = list(each_bounce(connection, company_id))
    return table_download(written(format, _HEADERS, map(_cells, found), separator), format, "bounces")


def _cells(row: Bounce) -> tuple[str, ...]:
    code, message = (row.failure.code, row.failure.message) if row.failure else ("", "")
    cells = (
        *(row.address, code, message, row.customer_number, row.buyer_name),
        *(row.number, row.payable, row.currency, instant_text(row.accepted_at), instant_text(row.updated_at)),
    )
    return tuple(cell or "" for cell in cells)


@router.post("/resend", status_code=202, response_model=BouncesResent)
def resend_bounces(
    company_id: CompanyDep, gateway: GatewayDep, caller: WriterDep, wanted: BouncesResend, once: OnceOfBody
) -> Response:
    """Send again everything that came back from one address, in one send; what cannot go is skipped with its reason.

    409 ``reason_required`` where it goes to the same address, ``nothing_came_back`` where nothing waits any more.
    """

    def act(connection: Writing) -> Answer:
        return Answer.of(202, gateway.dispatch.bounces.resend(connection, company_id, wanted, caller.id))

    return once.do(gateway.database, act)
