"""Invoices: the views, one invoice with all that belongs to it, its bytes as they came."""

from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from types import MappingProxyType
from typing import Annotated

from fastapi import APIRouter, Query, Response
from pydantic import AwareDatetime

from connect_app.contract.base import Page
from connect_app.contract.deliveries import Delivery
from connect_app.contract.files import AttachmentChange, FindingModel, FoundIn, Invoice, InvoiceDetail
from connect_app.domain.channel import Channel
from connect_app.domain.invoice import FileFormat
from connect_app.gateway.api.access import CompanyDep, GatewayDep, etag
from connect_app.gateway.api.paging import Cursor, CursorText, Limit, read_cursor
from connect_app.gateway.api.problems import not_found
from connect_app.gateway.composition import Gateway
from connect_app.gateway.intake.manifest_models import manifest_models
from connect_app.gateway.registers.legal_clocks import with_clock
from connect_app.gateway.sends.going_names import names_that_go
from connect_app.gateway.sends.required import lacks_of
from connect_app.gateway.store.attachment_history import history_of
from connect_app.gateway.store.attachments import attachment_model, attachments_of
from connect_app.gateway.store.delivery_rows import deliveries_of
from connect_app.gateway.store.found_in import found_in
from connect_app.gateway.store.invoice_lists import (
    InvoiceFilter,
    MoreOfRows,
    Place,
    Sort,
    Status,
    View,
    count_invoices,
    find_invoice,
    list_invoices,
    more_of_rows,
    search_invoices,
)
from connect_app.gateway.store.invoice_rows import (
    instant,
    invoice_fields,
    invoice_model,
    read_original,
    readable,
)
from connect_app.gateway.store.invoice_search import COUNTED, Hit
from connect_app.gateway.store.invoices import InvoiceRecord
from connect_app.gateway.store.manifests import invoice_pieces
from connect_app.gateway.store.people import names_of
from connect_app.gateway.store.transactions import Reading

router = APIRouter(prefix="/v1/companies/{company_id}/invoices", tags=["invoices"])

_PDF_FORMATS = {FileFormat.PDF.value, FileFormat.FACTURX.value}


@router.get("")
def get_invoices(
    company_id: CompanyDep,
    gateway: GatewayDep,
    view: View | None = None,
    q: Annotated[str, Query(max_length=200, description="Starts of words in number, names, references …")] = "",
    channel: Channel | None = None,
    customer: Annotated[str, Query(max_length=100, description="A customer number")] = "",
    issued_from: date | None = None,
    issued_to: date | None = None,
    of_files: Annotated[
        list[str] | None,
        Query(alias="file", max_length=100, description="The id of a file, or of several"),
    ] = None,
    status: Annotated[Status | None, Query(description="Not opened and no failure, opened, or with a failure")] = None,
    sent_from: Annotated[AwareDatetime | None, Query(description="Sent at this instant or later")] = None,
    sent_before: Annotated[AwareDatetime | None, Query(description="Sent before this instant")] = None,
    with_attachments: Annotated[bool | None, Query(description="With attachments, or without")] = None,
    sort: Annotated[
        Sort | None, Query(description="Newest first if left out; in a search, what fits best first")
    ] = None,
    limit: Limit = 100,
    cursor: CursorText = None,
) -> Page[Invoice]:
    """Return one page of a view, newest first unless sorted otherwise; a search is counted up to 1,000 hits."""
    wanted = InvoiceFilter(
        view,
        q,
        channel,
        customer,
        issued_from,
        issued_to,
        tuple(of_files or ()),
        status,
        sent_from,
        sent_before,
        with_attachments,
    )
    known = read_cursor(cursor)
    if q.strip() and sort is None:
        return _found(gateway, company_id, wanted, known, limit)
    after = Place(known.value, known.row) if known is not None and isinstance(known.row, int) else None
    with gateway.database.reading() as connection:
        found = list_invoices(connection, company_id, wanted, sort or "-received", after, limit + 1)
        total = known.total if known is not None else count_invoices(connection, company_id, wanted)
        more = more_of_rows(connection, [one for one, _ in found[:limit]])
        lacks = lacks_of(connection, company_id, [one for one, _ in found[:limit]])
    next_cursor = None
    if len(found) > limit:
        last, value = found[limit - 1]
        next_cursor = Cursor(value, last.row, total).text()
    items = [with_more(invoice_model(one), more, lacks) for one, _ in found[:limit]]
    if q.strip():
        return _search_page(items, next_cursor, total)
    return Page(items=items, next_cursor=next_cursor, total=total)


def _found(gateway: Gateway, company_id: str, wanted: InvoiceFilter, known: Cursor | None, limit: int) -> Page[Invoice]:
    after = Hit.read(known.value, known.row) if known is not None and isinstance(known.row, int) else None
    with gateway.database.reading() as connection:
        found = search_invoices(connection, company_id, wanted, after, limit)
        more = more_of_rows(connection, found.rows)
        lacks = lacks_of(connection, company_id, found.rows)
        places = found_in(connection, found.rows, wanted.query, more.file_names)
    total = found.total + found.is_at_least if known is None else known.total
    next_cursor = Cursor(found.last.tier.value, found.last.row, total).text() if found.last and found.goes_on else None
    items = [with_more(invoice_model(row), more, lacks, places) for row in found.rows]
    return _search_page(items, next_cursor, total)


def _search_page(items: list[Invoice], next_cursor: str | None, total: int) -> Page[Invoice]:
    """Return a page of a search; a total of one more than is counted means "at least so many"."""
    return Page(items=items, next_cursor=next_cursor, total=min(total, COUNTED), total_is_at_least=total > COUNTED)


def with_more(
    model: Invoice,
    more: MoreOfRows,
    lacks: Mapping[str, list[FindingModel]],
    places: Mapping[str, list[FoundIn]] = MappingProxyType({}),
) -> Invoice:
    """Return an invoice with what lists show of it and other tables keep; ``places``: where a search found it."""
    shown = model.model_copy(
        update={
            "next_attempt_at": instant(more.next_attempts.get(model.id)),
            "begins_at": instant(more.begins.get(model.id)),
            "file_name": more.file_names.get(model.file_id, ""),
            "lacks": lacks.get(model.id, []),
            "found_in": places.get(model.id, []),
        }
    )
    return with_clock(shown)


def invoice_row(connection: Reading, company_id: str, invoice_id: str) -> InvoiceRecord:
    """Return the invoice; raises 404."""
    found = find_invoice(connection, company_id, invoice_id)
    if found is None:
        raise not_found("invoice")
    return found


@router.get("/{invoice_id}")
def get_invoice(company_id: CompanyDep, invoice_id: str, gateway: GatewayDep, response: Response) -> InvoiceDetail:
    """Return one invoice with its attachments, deliveries, findings and manifest."""
    gateway.dispatch.pieces.examine([invoice_id])
    with gateway.database.reading() as connection:
        row = invoice_row(connection, company_id, invoice_id)
        detail = invoice_detail(connection, row)
    response.headers["ETag"] = etag(row.version)
    return detail


def invoice_detail(connection: Reading, row: InvoiceRecord) -> InvoiceDetail:
    """Return one invoice with all that belongs to it, as the contract knows it."""
    attachments = attachments_of(connection, row.id)
    sent_as = names_that_go(connection, row, attachments)
    deliveries: list[Delivery] = deliveries_of(connection, row.id)
    more = more_of_rows(connection, [row])
    lacks = lacks_of(connection, row.company_id, [row])
    name = more.file_names.get(row.file_id, "")
    pieces = invoice_pieces(connection, row, name)
    changes = history_of(connection, row.id)
    detail = readable(
        InvoiceDetail,
        invoice_fields(row)
        | {"attachments": [attachment_model(one, sent_as.get(one.id)) for one in attachments], "deliveries": deliveries}
        | {"manifest": manifest_models(pieces, attachments)}
        | {"file_name": name, "next_attempt_at": instant(more.next_attempts.get(row.id))}
        | {"begins_at": instant(more.begins.get(row.id))}
        | {"attachment_changes": changes, "people": names_of(connection, _doers(deliveries, changes))}
        | {"lacks": lacks.get(row.id, [])},
    )
    return with_clock(detail)


def _doers(deliveries: Iterable[Delivery], changes: Iterable[AttachmentChange]) -> Iterator[str]:
    """Yield the ids of all who did something."""
    yield from (one.by for one in changes)
    for delivery in deliveries:
        yield from (move.by for move in delivery.moves)
        yield from (one.by for one in delivery.corrections)
        if delivery.case is not None:
            yield from (delivery.case.opened_by, *(step.by for step in delivery.case.steps if step.by))


@router.get(
    "/{invoice_id}/original",
    response_class=Response,
    responses={200: {"content": {"application/xml": {}, "application/pdf": {}}}},
)
def get_original(company_id: CompanyDep, invoice_id: str, gateway: GatewayDep) -> Response:
    """Return the bytes that came in, for this invoice alone."""
    with gateway.database.reading() as connection:
        row = invoice_row(connection, company_id, invoice_id)
    kind = "application/pdf" if row.format in _PDF_FORMATS else "application/xml"
    return Response(read_original(gateway.blobs, row), media_type=kind, headers=download_headers())


def download_headers() -> dict[str, str]:
    """Return what keeps a browser from running what it downloads."""
    return {"Content-Disposition": "attachment", "X-Content-Type-Options": "nosniff"}
