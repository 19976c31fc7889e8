"""Who calls, for which companies, with which settings."""

from fastapi import APIRouter, Response

from connect_app.contract.base import FieldError, Page
from connect_app.contract.companies import Company, CompanyPatch, NewCompany, Settings, SettingsPatch, User
from connect_app.domain.saying import say
from connect_app.gateway.api.access import (
    ADMINISTERS_SOMEWHERE,
    AdminDep,
    CallerDep,
    CompanyDep,
    GatewayDep,
    IfMatch,
    WriterDep,
    etag,
    forbidden,
)
from connect_app.gateway.api.idempotency import Answer, OnceOfBody
from connect_app.gateway.api.paging import CursorText, Limit, page_of
from connect_app.gateway.api.problems import problem
from connect_app.gateway.api.stale import check_unchanged
from connect_app.gateway.company.callers import Caller, Right
from connect_app.gateway.company.companies import begin_company, checked_company
from connect_app.gateway.company.provider_account import lacking_secrets
from connect_app.gateway.company.settings import (
    ADMIN_FIELDS,
    change_settings,
    changing_secrets,
    check_settings,
    load_settings,
    secrets_from_service,
    with_secrets,
)
from connect_app.gateway.composition import Gateway
from connect_app.gateway.process.own_language import system_language
from connect_app.gateway.store import companies
from connect_app.gateway.store.events import append_event
from connect_app.gateway.store.people import find_person, give_role
from connect_app.gateway.store.transactions import Writing

router = APIRouter(prefix="/v1", tags=["companies"])


@router.get("/me")
def get_me(caller: CallerDep) -> User:
    """Return who the token belongs to, with a role for each company."""
    return User(id=caller.id, name=caller.name, email=caller.email, roles=dict(caller.roles))


@router.get("/companies")
def list_companies(
    gateway: GatewayDep, caller: CallerDep, limit: Limit = 100, cursor: CursorText = None
) -> Page[Company]:
    """Return the companies that the caller sends for."""
    with gateway.database.reading() as connection:
        found = [one for one in companies.list_companies(connection) if one.id in caller.roles]
    return page_of(found, lambda one: one.id, limit, cursor)


@router.post("/companies", status_code=201, response_model=Company, dependencies=[ADMINISTERS_SOMEWHERE])
def post_company(gateway: GatewayDep, caller: CallerDep, body: NewCompany, once: OnceOfBody) -> Response:
    """Begin a further company, with settings, registers and accounts of its own; whoever asks is its administrator."""

    def act(connection: Writing) -> Answer:
        new = checked_company(connection, body)
        language = body.language or system_language()
        company_id = begin_company(
            connection, new.name, new.org_number, new.country, language=language, is_practice=gateway.is_practice
        )
        append_event(connection, company_id, "company.created", company_id, by=caller.id)
        if find_person(connection, caller.id) is not None:
            give_role(connection, caller.id, company_id, "admin")
        return Answer.of(201, new.model_copy(update={"id": company_id}))

    return once.do(gateway.database, act)


@router.patch("/companies/{company_id}")
def patch_company(
    company_id: CompanyDep, gateway: GatewayDep, caller: AdminDep, patch: CompanyPatch, if_match: IfMatch = None
) -> Company:
    """Change what a company is called, and its numbers."""
    with gateway.database.writing() as connection:
        check_unchanged(connection, if_match, load_settings(connection, company_id)[1], company_id)
        old = next(one for one in companies.list_companies(connection) if one.id == company_id)
        company = checked_company(connection, patch, old)
        companies.write_company(connection, company)
        changed = {"fields": sorted(patch.model_fields_set)}
        append_event(connection, company_id, "settings.changed", company_id, by=caller.id, data=changed)
    return company


@router.get("/companies/{company_id}/settings")
def get_settings(company_id: CompanyDep, gateway: GatewayDep, response: Response) -> Settings:
    """Return the settings; secrets are never among them."""
    with gateway.database.reading() as connection:
        settings, version = load_settings(connection, company_id)
    response.headers["ETag"] = etag(version)
    return with_secrets(settings, gateway.secrets, company_id)


@router.patch("/companies/{company_id}/settings")
def patch_settings(
    company_id: CompanyDep,
    gateway: GatewayDep,
    caller: WriterDep,
    patch: SettingsPatch,
    response: Response,
    if_match: IfMatch = None,
) -> Settings:
    """Change settings; some of them are the administrator's."""
    with gateway.database.reading() as connection:
        old, _ = load_settings(connection, company_id)
    if patch.model_fields_set & ADMIN_FIELDS and not caller.may(company_id, Right.ADMINISTER):
        whom = old.administrator_contact or "your administrator"
        raise forbidden(say("forbidden.setting", whom=whom))
    settings, version = save_settings(gateway, company_id, caller, patch, if_match)
    response.headers["ETag"] = etag(version)
    return settings


def save_settings(
    gateway: Gateway,
    company_id: str,
    caller: Caller,
    patch: SettingsPatch,
    if_match: str | None,
    within: str = "",
    signed_in_as: str | None = None,
) -> tuple[Settings, int]:
    """Check and write a patch with its secrets, and let go on what the old settings had stopped.

    ``signed_in_as``: see `change_settings`. Return the settings and their version; raises 412 and 422, whose fields are
    told without ``within``.
    """
    with gateway.secrets.one_at_a_time:
        with gateway.database.reading() as connection:
            old, version = load_settings(connection, company_id)
            check_unchanged(connection, if_match, version, company_id)  # nobody else changes it from here on
        faults = [*check_settings(patch), *secrets_from_service(patch, gateway.secrets, company_id)]
        if patch.provider is not None and not faults:
            faults = lacking_secrets(patch.provider, old.provider, gateway.secrets, company_id)
        if faults:
            named = [(field.removeprefix(within), sentence) for field, sentence in faults]
            errors = [FieldError(field=field, code="invalid", message=sentence) for field, sentence in named]
            raise problem(422, "invalid_request", " ".join(dict.fromkeys(one.message for one in errors)), errors)
        changing = changing_secrets(gateway.secrets, company_id, patch, old)
        with changing, gateway.database.writing() as connection:
            check_unchanged(connection, if_match, load_settings(connection, company_id)[1], company_id)
            settings = change_settings(connection, company_id, patch, signed_in_as)
            changed = {"fields": sorted(patch.model_fields_set)}
            append_event(connection, company_id, "settings.changed", company_id, by=caller.id, data=changed)
    gateway.dispatch.news.hurry()
    is_mended = bool(old.damaged) and not settings.damaged  # that stopped everything
    gateway.dispatch.settings_changed(company_id, SettingsPatch.model_fields if is_mended else patch.model_fields_set)
    return with_secrets(settings, gateway.secrets, company_id), version + 1
