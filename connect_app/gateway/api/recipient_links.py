"""What a recipient opens from a mail: their invoice, its PDF and its attachments, by an unguessable link."""

from dataclasses import replace
from datetime import UTC, datetime
from typing import Annotated
from urllib.parse import quote

from fastapi import APIRouter, Header, Request, Response
from fastapi.responses import HTMLResponse

from connect_app.gateway.api.access import CompanyDep, GatewayDep, WriterDep
from connect_app.gateway.api.described import Responses
from connect_app.gateway.api.problems import not_found
from connect_app.gateway.channels.interface import Shipment
from connect_app.gateway.channels.templates import notification_values
from connect_app.gateway.company.accounts import sender_of
from connect_app.gateway.company.settings import load_settings
from connect_app.gateway.composition import Gateway
from connect_app.gateway.delivery.contents import shipment_of, unwanted_of, without_unwanted
from connect_app.gateway.recipient_page.recipient_links import Link, find_link
from connect_app.gateway.recipient_page.recipient_page import (
    HEADERS,
    PageFile,
    choose_language,
    invoice_page,
    is_reader,
    sorry_page,
)
from connect_app.gateway.store.deliveries import DeliveryRecord, find_delivery
from connect_app.gateway.store.recipient_links import mark_opened, revoke_link

router = APIRouter(tags=["recipient"])

_HTML: Responses = {
    status: {"description": words, "content": {"text/html": {}}}
    for status, words in ((404, "No such link"), (410, "The link has ended or was taken back"))
}
_FILE: Responses = {**_HTML, 200: {"content": {"application/octet-stream": {}}}}
AcceptLanguage = Annotated[str | None, Header(include_in_schema=False)]


@router.head("/r/{token}", include_in_schema=False)
@router.get("/r/{token}", response_class=HTMLResponse, responses=_HTML)
def open_page(token: str, request: Request, gateway: GatewayDep, accept_language: AcceptLanguage = None) -> Response:
    """Show the invoice of a link. Opened by a reader for the first time, it is marked as opened."""
    found = _find(gateway, token)
    if found is None or not found.is_good:
        return _sorry(found, accept_language)
    row = found.delivery
    shipment = shipment_of(row)
    language = choose_language(accept_language, shipment.language)
    with gateway.database.reading() as connection:
        settings, _ = load_settings(connection, row.company_id)
    sender = sender_of(settings, gateway.dispatch.accounts.from_address(settings))
    values = notification_values(replace(shipment, language=language), sender)
    files = [PageFile(one.filename, one.description, one.size) for one in shipment.files]
    last_day = datetime.fromtimestamp(found.expires_at / 1e6, UTC).date().isoformat()
    page = invoice_page(token, language, values, len(_pdf(gateway, row, shipment)), files, last_day)
    if row.opened_at is None and is_reader(request.method, request.headers):
        with gateway.database.writing() as connection:
            mark_opened(connection, row)
    return HTMLResponse(page, headers=dict(HEADERS) | {"Content-Language": language})


@router.head("/r/{token}/invoice.pdf", include_in_schema=False)
@router.get("/r/{token}/invoice.pdf", response_class=Response, responses=_FILE)
def download_invoice(token: str, gateway: GatewayDep, accept_language: AcceptLanguage = None) -> Response:
    """Return the invoice as a PDF."""
    found = _find(gateway, token)
    if found is None or not found.is_good:
        return _sorry(found, accept_language)
    shipment = shipment_of(found.delivery)
    data = _pdf(gateway, found.delivery, shipment)
    return _download(data, "application/pdf", shipment.own_name())


@router.head("/r/{token}/files/{number}", include_in_schema=False)
@router.get("/r/{token}/files/{number}", response_class=Response, responses=_FILE)
def download_file(token: str, number: int, gateway: GatewayDep, accept_language: AcceptLanguage = None) -> Response:
    """Return an attachment of the invoice, counted from 1."""
    found = _find(gateway, token)
    files = found.delivery.frozen.files if found is not None else ()
    if found is None or not found.is_good or not 1 <= number <= len(files):
        return _sorry(found if found is None or not found.is_good else None, accept_language)
    one = files[number - 1]
    data = gateway.blobs.read(one.blob, one.offset, one.sent.size)
    return _download(data, one.sent.media_type, one.sent.filename)


@router.delete("/v1/companies/{company_id}/deliveries/{delivery_id}/link", status_code=204)
def delete_link(company_id: CompanyDep, gateway: GatewayDep, caller: WriterDep, delivery_id: str) -> Response:
    """Take back the link to the recipient's page of a delivery; whoever opens it then is told so."""
    with gateway.database.writing() as connection:
        row = find_delivery(connection, company_id, delivery_id)
        if row is None or not revoke_link(connection, row, caller.id):
            raise not_found("link")
    return Response(status_code=204)


def _find(gateway: Gateway, token: str) -> Link | None:
    with gateway.database.reading() as connection:
        return find_link(connection, token)


def _sorry(found: Link | None, accept_language: str | None) -> Response:
    what, status = ("unknown", 404) if found is None else ("gone", 410)
    fallback = "en" if found is None else found.delivery.frozen.language
    page = sorry_page(choose_language(accept_language, fallback), what)
    return HTMLResponse(page, status, headers=dict(HEADERS))


def _pdf(gateway: Gateway, row: DeliveryRecord, shipment: Shipment) -> bytes:
    names = [one.filename for one in shipment.files]
    presentations = gateway.dispatch.presentations
    picture = presentations.keep(presentations.load([row.invoice_id])[row.invoice_id], shipment.language, names)
    return without_unwanted(picture, unwanted_of(row.frozen, row.channel), gateway.blobs, gateway.worker)


def _download(data: bytes, media_type: str, filename: str) -> Response:
    disposition = f"attachment; filename*=UTF-8''{quote(filename, safe='')}"
    headers = dict(HEADERS) | {"Content-Disposition": disposition, "Content-Security-Policy": "default-src 'none'"}
    return Response(data, media_type=media_type, headers=headers)
