"""How mails look: the logo, and a look at all of it before it is saved."""

from functools import partial

from fastapi import APIRouter, Request, Response
from starlette.concurrency import run_in_threadpool

from connect_app.contract.companies import LogoFacts, MailLookPatch, MailLookShown, Settings
from connect_app.domain.errors import FixData
from connect_app.domain.identifiers import new_id
from connect_app.gateway.api.access import AdminDep, CompanyDep, GatewayDep, etag
from connect_app.gateway.api.guard import too_large
from connect_app.gateway.api.invoices import download_headers
from connect_app.gateway.api.problems import invalid, not_found
from connect_app.gateway.channels.default_texts import DEFAULTS
from connect_app.gateway.channels.mail_html import Logo, Look, guarded, plain_text
from connect_app.gateway.channels.message import look_html
from connect_app.gateway.channels.template_text import fill
from connect_app.gateway.channels.templates import VARIABLES
from connect_app.gateway.company.callers import Caller
from connect_app.gateway.company.settings import change_logo, load_settings, with_secrets
from connect_app.gateway.composition import Gateway
from connect_app.gateway.sends.mail_templates import KIND
from connect_app.gateway.store.events import append_event
from connect_app.gateway.store.logos import keep_logo, read_logo
from connect_app.gateway.store.templates import own_texts

router = APIRouter(prefix="/v1/companies/{company_id}/settings/look", tags=["companies"])

MAX_LOGO = 5_000_000
"""Bytes that a chosen picture may have; what is kept of it is far smaller."""

_PICTURE = {"schema": {"type": "string", "format": "binary"}}
_BODY = {"requestBody": {"required": True, "content": {"application/octet-stream": _PICTURE, "image/*": _PICTURE}}}


@router.put("/logo", response_model=Settings, openapi_extra=_BODY)
async def put_logo(company_id: CompanyDep, gateway: GatewayDep, caller: AdminDep, request: Request) -> Response:
    """Choose a logo (the body is the picture): it is made small, and nothing else of the file is kept.

    422 ``not_a_picture``, ``damaged`` or ``too_many_pixels``.
    """
    data = bytearray()
    async for chunk in request.stream():  # a client that is cut off while it sends often never sees the answer
        if len(data) <= MAX_LOGO:
            data += chunk
    if len(data) > MAX_LOGO:
        raise too_large(MAX_LOGO)
    return await run_in_threadpool(_keep, gateway, company_id, caller, bytes(data))


def _keep(gateway: Gateway, company_id: str, caller: Caller, data: bytes) -> Response:
    path = gateway.blobs.scratch / new_id()
    try:
        path.write_bytes(data)
        made = gateway.worker.logo(path)
    except FixData as error:
        raise invalid("file", error.sentence, error.code) from error
    finally:
        path.unlink(missing_ok=True)
    with gateway.database.writing() as connection:
        sha256 = keep_logo(connection, company_id, made.png)
        facts = LogoFacts(
            sha256=sha256, media_type="image/png", width=made.width, height=made.height, size=len(made.png)
        )
        settings = change_logo(connection, company_id, facts)
        append_event(connection, company_id, "settings.changed", company_id, by=caller.id, data={"fields": ["look"]})
        version = load_settings(connection, company_id)[1]
    return _answer(gateway, company_id, settings, version)


@router.delete("/logo", response_model=Settings)
def delete_logo(company_id: CompanyDep, gateway: GatewayDep, caller: AdminDep) -> Response:
    """Let mails have no logo."""
    with gateway.database.writing() as connection:
        settings = change_logo(connection, company_id, None)
        append_event(connection, company_id, "settings.changed", company_id, by=caller.id, data={"fields": ["look"]})
        version = load_settings(connection, company_id)[1]
    return _answer(gateway, company_id, settings, version)


def _answer(gateway: Gateway, company_id: str, settings: Settings, version: int) -> Response:
    told = with_secrets(settings, gateway.secrets, company_id)
    return Response(told.model_dump_json(), media_type="application/json", headers={"ETag": etag(version)})


@router.get("/logo", response_class=Response, responses={200: {"content": {"image/png": {}}}})
def get_logo(company_id: CompanyDep, gateway: GatewayDep) -> Response:
    """Return the logo as it goes into mails."""
    with gateway.database.reading() as connection:
        logo = load_settings(connection, company_id)[0].look.logo
        if logo is None:
            raise not_found("logo")
        data = read_logo(connection, company_id, logo.sha256)
    return Response(data, media_type=logo.media_type, headers=download_headers())


@router.post("/preview")
def preview_look(company_id: CompanyDep, gateway: GatewayDep, wanted: MailLookPatch) -> MailLookShown:
    """Return how a mail would look with this colour and signature, on examples; nothing is kept."""
    with gateway.database.reading() as connection:
        settings, _ = load_settings(connection, company_id)
        own = own_texts(connection, company_id)
    language, known = settings.default_language, settings.look.logo
    template = own.get((KIND, language), DEFAULTS[KIND, language])
    values: dict[str, object] = {one.name: one.example for one in VARIABLES if KIND in one.kinds}
    values |= {"is_credit_note": False} | ({"seller": settings.sender_name} if settings.sender_name else {})
    is_own = (KIND, language) in own
    filled = (gateway.dispatch.template_worker.fill if is_own else fill)(template, guarded(values))
    look = Look(wanted.colour, wanted.signature, None if known is None else Logo(**known.model_dump()))
    html = look_html(
        look,
        filled[1],
        language=language,
        title=plain_text(filled[0]),
        seller=str(values["seller"]),
        picture=partial(_read, gateway, company_id),
    )
    return MailLookShown(html=html, text=plain_text(filled[1]), size=len(html.encode()))


def _read(gateway: Gateway, company_id: str, sha256: str) -> bytes:
    with gateway.database.reading() as connection:
        return read_logo(connection, company_id, sha256)
