"""Signing in and out, and the users of a company."""

import json
from datetime import UTC, datetime

from fastapi import APIRouter, Request, Response

from connect_app.contract.base import Page
from connect_app.contract.people import (
    CompanyUser,
    GivenToken,
    NewToken,
    NewUser,
    PasswordChange,
    ScriptToken,
    SignedInAnswer,
    SignInRequest,
    UserPatch,
)
from connect_app.domain.saying import say
from connect_app.gateway.api.access import (
    AdminDep,
    CallerDep,
    CompanyDep,
    GatewayDep,
    IfMatch,
    etag,
    signed_in_person,
    user_model,
)
from connect_app.gateway.api.idempotency import Answer, IdempotencyKey, once_for
from connect_app.gateway.api.paging import CursorText, Limit, page_of
from connect_app.gateway.api.problems import invalid, not_found, problem
from connect_app.gateway.api.stale import check_unchanged
from connect_app.gateway.company.callers import Caller
from connect_app.gateway.company.people import (
    NotManaged,
    add_user,
    change_own_password,
    change_user,
    checked_user,
    found,
    hashed,
    may_manage,
    remove_user,
)
from connect_app.gateway.company.sign_ins import SignedInPerson, give_token
from connect_app.gateway.store import people
from connect_app.gateway.store.people import PersonRecord, TokenRecord
from connect_app.gateway.store.transactions import Reading, Writing

router = APIRouter(prefix="/v1", tags=["users"])

_USERS = "/companies/{company_id}/users"


@router.post("/sessions", status_code=201)
def post_session(gateway: GatewayDep, request: Request, body: SignInRequest) -> SignedInAnswer:
    """Give a token for a name and a password; 401 ``sign_in_refused``, after wrong ones 429 ``too_many_tries``.

    No answer is kept: the same call again gives another token.
    """
    address = request.client.host if request.client else ""
    token, signed_in = gateway.sign_ins.sign_in(body.username.strip(), body.password.get_secret_value(), address)
    expires_at = signed_in.token.expires_at
    assert expires_at is not None
    return SignedInAnswer(token=token, expires_at=_instant(expires_at), user=user_model(signed_in.person))


@router.delete("/sessions/current", status_code=204)
def delete_session(gateway: GatewayDep, request: Request) -> Response:
    """End this sign-in: its token holds no longer."""
    signed_in = _somebody(request)
    with gateway.database.writing() as connection:
        people.end_token(connection, signed_in.token.id)
    return Response(status_code=204)


@router.put("/me/password", status_code=204)
def put_own_password(gateway: GatewayDep, request: Request, _caller: CallerDep, body: PasswordChange) -> Response:
    """Change one's own password; all other sign-ins end."""
    signed_in = _somebody(request)
    if signed_in.token.label is not None:
        raise problem(403, "forbidden", say("forbidden.script"))
    old, new = body.old.get_secret_value(), body.new.get_secret_value()
    change_own_password(gateway.database, signed_in.person, signed_in.token, old, new)
    return Response(status_code=204)


@router.get(_USERS)
def list_users(
    company_id: CompanyDep, gateway: GatewayDep, caller: CallerDep, limit: Limit = 100, cursor: CursorText = None
) -> Page[CompanyUser]:
    """Return who works for the company, those first who were added first."""
    with gateway.database.reading() as connection:
        everybody = [_model(one, company_id, caller) for one in people.people_of(connection, company_id)]
    return page_of(everybody, lambda one: one.id, limit, cursor)


@router.post(_USERS, status_code=201, response_model=CompanyUser)
def post_user(
    company_id: CompanyDep,
    gateway: GatewayDep,
    caller: AdminDep,
    body: NewUser,
    request: Request,
    key: IdempotencyKey,
) -> Response:
    """Let somebody work for the company; 409 ``already_exists`` if the user name is taken."""
    # The password is not part of what is kept of the call: a hash that is quick to make would give it away.
    said = json.dumps(body.model_dump(mode="json", exclude={"password"}), sort_keys=True)
    once = once_for(request, company_id, key, said)
    if (earlier := once.earlier(gateway.database)) is not None:
        return earlier
    checked = checked_user(body)

    def act(connection: Writing) -> Answer:
        made = add_user(connection, caller, company_id, checked)
        return Answer.of(201, _model(made, company_id, caller), ETag=etag(made.version))

    return once.do(gateway.database, act)


@router.patch(_USERS + "/{user_id}")
def patch_user(
    company_id: CompanyDep,
    user_id: str,
    gateway: GatewayDep,
    caller: AdminDep,
    patch: UserPatch,
    response: Response,
    if_match: IfMatch = None,
) -> CompanyUser:
    """Change a user; another password, or a lock, signs them out everywhere."""
    for name in patch.model_fields_set - {"email"}:
        if getattr(patch, name) is None:
            raise invalid(name, say("no_null", field=name))
    with gateway.database.reading() as connection:
        seen = found(connection, company_id, user_id)
    new = None if patch.password is None else hashed(patch.password.get_secret_value(), seen.username)
    with gateway.database.writing() as connection:
        person = found(connection, company_id, user_id)
        check_unchanged(connection, if_match, person.version, person.id)
        changed = change_user(connection, caller, company_id, person, patch, new)
    response.headers["ETag"] = etag(changed.version)
    return _model(changed, company_id, caller)


@router.delete(_USERS + "/{user_id}", status_code=204)
def delete_user(
    company_id: CompanyDep, user_id: str, gateway: GatewayDep, caller: AdminDep, if_match: IfMatch = None
) -> Response:
    """Let somebody work for the company no longer; what they did stays, under their name."""
    with gateway.database.writing() as connection:
        person = found(connection, company_id, user_id)
        check_unchanged(connection, if_match, person.version, person.id)
        remove_user(connection, caller, company_id, person)
    return Response(status_code=204)


@router.get(_USERS + "/{user_id}/tokens")
def list_tokens(
    company_id: CompanyDep,
    user_id: str,
    gateway: GatewayDep,
    caller: AdminDep,
    limit: Limit = 100,
    cursor: CursorText = None,
) -> Page[ScriptToken]:
    """Return what the scripts of a user have tokens for; the tokens themselves are not known."""
    with gateway.database.reading() as connection:
        _managed(connection, company_id, user_id, caller)
        tokens = [_token(one) for one in people.script_tokens_of(connection, user_id)]
    return page_of(tokens, lambda one: one.id, limit, cursor)


@router.post(_USERS + "/{user_id}/tokens", status_code=201)
def post_token(
    company_id: CompanyDep, user_id: str, gateway: GatewayDep, caller: AdminDep, body: NewToken
) -> GivenToken:
    """Give a script a token of a user; it is said only in this answer, and the same call again gives another."""
    label = body.label.strip()
    if not label or not label.isprintable():
        raise invalid("label", say("unprintable" if label else "missing.value"))
    with gateway.database.writing() as connection:
        _managed(connection, company_id, user_id, caller)
        token, record = give_token(connection, user_id, label)
    return GivenToken(**_token(record).model_dump(), token=token)


@router.delete(_USERS + "/{user_id}/tokens/{token_id}", status_code=204)
def delete_token(
    company_id: CompanyDep, user_id: str, token_id: str, gateway: GatewayDep, caller: AdminDep
) -> Response:
    """End a script's token."""
    with gateway.database.writing() as connection:
        _managed(connection, company_id, user_id, caller)
        if token_id not in {one.id for one in people.script_tokens_of(connection, user_id)}:
            raise not_found("token")
        people.end_token(connection, token_id)
    return Response(status_code=204)


def _somebody(request: Request) -> SignedInPerson:
    """Return who is signed in; 409 for the gateway's own token, which is nobody's sign-in."""
    signed_in = signed_in_person(request)
    if signed_in is None:
        raise problem(409, "not_signed_in", say("not_signed_in"))
    return signed_in


def _managed(connection: Reading, company_id: str, user_id: str, caller: Caller) -> PersonRecord:
    person = found(connection, company_id, user_id)
    if not may_manage(caller, person):
        raise NotManaged("forbidden", say("forbidden.user_elsewhere", name=person.name))
    return person


def _model(person: PersonRecord, company_id: str, caller: Caller) -> CompanyUser:
    return CompanyUser(
        id=person.id,
        username=person.username,
        name=person.name,
        email=person.email,
        role=person.roles[company_id],
        is_locked=person.is_locked,
        may_manage=may_manage(caller, person),
        version=person.version,
    )


def _token(record: TokenRecord) -> ScriptToken:
    created_at, used_at = _instant(record.created_at), _instant(record.used_at)
    return ScriptToken(id=record.id, label=record.label or "", created_at=created_at, used_at=used_at)


def _instant(at_us: int) -> datetime:
    return datetime.fromtimestamp(at_us / 1_000_000, UTC)
