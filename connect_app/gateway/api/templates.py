"""Message templates: looked at, changed, tried on a real invoice, and set back to the program's own text."""

from functools import partial

from fastapi import APIRouter, Response

from connect_app.contract.base import Page
from connect_app.contract.messages import (
    Template,
    TemplateKind,
    TemplatePatch,
    TemplatePreview,
    TemplatePreviewRequest,
    TemplatePut,
    TemplateVariable,
)
from connect_app.domain.saying import say
from connect_app.gateway.api.access import CompanyDep, GatewayDep, IfMatch, WriterDep, etag
from connect_app.gateway.api.idempotency import Answer, OnceOfBody
from connect_app.gateway.api.invoices import invoice_row
from connect_app.gateway.api.paging import CursorText, WholeLimit, page_of
from connect_app.gateway.api.problems import not_found, problem
from connect_app.gateway.api.stale import check_unchanged
from connect_app.gateway.channels.mail_html import guarded, plain_text
from connect_app.gateway.channels.message import look_html
from connect_app.gateway.channels.template_text import Template as TemplateText
from connect_app.gateway.channels.templates import VARIABLES
from connect_app.gateway.company.settings import load_settings, look_of
from connect_app.gateway.composition import Gateway
from connect_app.gateway.letter_preview import LetterPreviews
from connect_app.gateway.sends.mail_templates import KIND
from connect_app.gateway.store import templates
from connect_app.gateway.store.events import append_event
from connect_app.gateway.store.logos import read_logo
from connect_app.gateway.store.templates import ensure_templates, find_template, write_texts
from connect_app.gateway.store.transactions import Reading, Writing

router = APIRouter(prefix="/v1/companies/{company_id}/templates", tags=["templates"])


@router.get("")
def list_templates(
    company_id: CompanyDep, gateway: GatewayDep, limit: WholeLimit = 500, cursor: CursorText = None
) -> Page[Template]:
    """Return every kind in every language: the company's own text, or the one that came with the program."""
    with gateway.database.reading() as connection:
        found = templates.list_templates(connection, company_id)
    if not found:
        with gateway.database.writing() as connection:
            ensure_templates(connection, company_id)
            found = templates.list_templates(connection, company_id)
    return page_of(found, lambda one: one.id, limit, cursor)


@router.get("/variables")
def list_variables(
    _company_id: CompanyDep, limit: WholeLimit = 500, cursor: CursorText = None
) -> Page[TemplateVariable]:
    """Return the variables that templates may use, with what they mean."""
    return page_of(VARIABLES, lambda one: one.name, limit, cursor)


@router.get("/{template_id}")
def get_template(company_id: CompanyDep, template_id: str, gateway: GatewayDep, response: Response) -> Template:
    """Return one template."""
    with gateway.database.reading() as connection:
        model = _template(connection, company_id, template_id)
    response.headers["ETag"] = etag(model.version)
    return model


@router.post("", status_code=201, response_model=Template)
def post_template(
    company_id: CompanyDep, gateway: GatewayDep, caller: WriterDep, wanted: TemplatePut, once: OnceOfBody
) -> Response:
    """Write an own text for a kind and language; 409 ``already_exists`` if there is one (change that instead)."""
    earlier = once.earlier(gateway.database)
    if earlier is not None:
        return earlier
    check_texts(gateway, wanted.kind, wanted.subject, wanted.body)

    def act(connection: Writing) -> Answer:
        ensure_templates(connection, company_id)
        known = next(
            one
            for one in templates.list_templates(connection, company_id)
            if (one.kind, one.language) == (wanted.kind, wanted.language)
        )
        if not known.is_default:
            raise problem(409, "already_exists", say("already_exists.template"))
        write_texts(connection, known.id, wanted.subject, wanted.body)
        append_event(connection, company_id, "template.changed", known.id, by=caller.id)
        model = _template(connection, company_id, known.id)
        return Answer.of(201, model, ETag=etag(model.version))

    return once.do(gateway.database, act)


@router.patch("/{template_id}")
def patch_template(
    company_id: CompanyDep,
    template_id: str,
    gateway: GatewayDep,
    caller: WriterDep,
    patch: TemplatePatch,
    response: Response,
    if_match: IfMatch = None,
) -> Template:
    """Change a template; 422 with the line if it cannot be filled in. Nothing is kept then."""
    with gateway.database.reading() as connection:
        old = _template(connection, company_id, template_id)
    subject, body = patch.subject or old.subject, patch.body or old.body
    check_texts(gateway, old.kind, subject, body)
    with gateway.database.writing() as connection:
        version = _template(connection, company_id, template_id).version
        check_unchanged(connection, if_match or etag(old.version), version, template_id)
        write_texts(connection, template_id, subject, body)
        append_event(connection, company_id, "template.changed", template_id, by=caller.id)
        model = _template(connection, company_id, template_id)
    response.headers["ETag"] = etag(model.version)
    return model


@router.delete("/{template_id}", status_code=204)
def delete_template(
    company_id: CompanyDep, template_id: str, gateway: GatewayDep, caller: WriterDep, if_match: IfMatch = None
) -> Response:
    """Bring back the text that came with the program."""
    with gateway.database.writing() as connection:
        check_unchanged(connection, if_match, _template(connection, company_id, template_id).version, template_id)
        write_texts(connection, template_id, None, None)
        append_event(connection, company_id, "template.changed", template_id, by=caller.id)
    return Response(status_code=204)


@router.post("/{template_id}/preview")
def preview_template(
    company_id: CompanyDep, template_id: str, gateway: GatewayDep, wanted: TemplatePreviewRequest
) -> TemplatePreview:
    """Return how a template, or an unsaved change of it, reads for an invoice; 422 with the line if it does not."""
    previews = LetterPreviews(gateway.dispatch, gateway.database, gateway.blobs, gateway.worker)
    with gateway.database.reading() as connection:
        stored = _template(connection, company_id, template_id)
        settings, _ = load_settings(connection, company_id)
        values = _examples(stored.kind)
        if wanted.invoice_id is not None:
            invoice_row(connection, company_id, wanted.invoice_id)
            values = previews.values(connection, company_id, stored, wanted.invoice_id)
    subject = stored.subject if wanted.subject is None else wanted.subject
    body = stored.body if wanted.body is None else wanted.body
    look = look_of(settings) if stored.kind == KIND else None
    filled = gateway.dispatch.template_worker.fill(
        TemplateText(subject, body), values if look is None else guarded(values)
    )
    if look is None:
        return TemplatePreview(subject=filled[0], body=filled[1])
    title, seller = plain_text(filled[0]), settings.sender_name or str(values.get("seller", ""))
    picture = partial(_logo, gateway, company_id)
    html = look_html(look, filled[1], language=stored.language, title=title, seller=seller, picture=picture)
    return TemplatePreview(subject=title, body=plain_text(filled[1]), html=html)


def _logo(gateway: Gateway, company_id: str, sha256: str) -> bytes:
    with gateway.database.reading() as connection:
        return read_logo(connection, company_id, sha256)


def _template(connection: Reading, company_id: str, template_id: str) -> Template:
    found = find_template(connection, company_id, template_id)
    if found is None:
        raise not_found("template")
    return found


def check_texts(gateway: Gateway, kind: TemplateKind, subject: str, body: str) -> None:
    """Fill the texts in with the documented examples; raises 422 with the line if that does not work."""
    gateway.dispatch.template_worker.fill(TemplateText(subject, body), _examples(kind))


def _examples(kind: TemplateKind) -> dict[str, object]:
    return {one.name: one.example for one in VARIABLES if kind in one.kinds}
