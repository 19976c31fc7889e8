"""Who calls, and what they may do: the dependencies that every call starts with."""

from collections.abc import Awaitable, Callable
from typing import Annotated, cast

from fastapi import Depends, Header, Request

from connect_app.contract.companies import Role, User
from connect_app.domain.saying import say
from connect_app.gateway.api.problems import ApiProblem, not_found, problem
from connect_app.gateway.company.callers import Caller, Right
from connect_app.gateway.company.sign_ins import SignedInPerson
from connect_app.gateway.composition import Gateway
from connect_app.gateway.store.companies import company_ids
from connect_app.gateway.store.people import PersonRecord

_ROLES = ("admin", "clerk", "reader")
_NOT_ALLOWED = {
    Right.LOOK: say("forbidden.look"),
    Right.WORK: say("forbidden.reader"),
    Right.ADMINISTER: say("forbidden.administer"),
}


def gateway_of(request: Request) -> Gateway:
    """Return the gateway that this request came to."""
    return cast(Gateway, request.app.state.gateway)


async def _gateway(request: Request) -> Gateway:
    return gateway_of(request)  # at once: no thread is needed for it


GatewayDep = Annotated[Gateway, Depends(_gateway)]


def signed_in_person(request: Request) -> SignedInPerson | None:
    """Return whose token this request carries, as the guard found; None for the gateway's own token."""
    return cast("SignedInPerson | None", request.scope.get("state", {}).get("signed_in"))


def user_model(person: PersonRecord) -> User:
    """Return a person as ``/v1/me`` tells of them."""
    return User(id=person.id, name=person.name, email=person.email, roles=dict(person.roles))


def caller_of(
    request: Request,
    gateway: GatewayDep,
    x_practice_role: Annotated[
        str | None,
        Header(description="Practice mode only: look as another role", json_schema_extra={"enum": [*_ROLES, None]}),
    ] = None,
) -> Caller:
    """Return who calls: whoever signed in, else the gateway's own user, who calls for all companies there are now.

    That one plays in practice mode the role that the client asks for.
    """
    signed_in = signed_in_person(request)
    if signed_in is not None:
        return Caller(signed_in.person.id, signed_in.person.name, signed_in.person.roles, signed_in.person.email)
    role = (x_practice_role or "admin").strip().casefold() if gateway.is_practice else "admin"
    if role not in _ROLES:
        raise problem(400, "invalid_request", say("bad_role"))
    with gateway.database.reading() as connection:
        companies = company_ids(connection)
    return Caller("local", "Local user", dict.fromkeys(sorted(companies), cast(Role, role)))


CallerDep = Annotated[Caller, Depends(caller_of)]


def _allowed(what: Right, sentence: str = "") -> Callable[[str, Caller], Awaitable[Caller]]:
    """Return the dependency that asks whether the caller may do this for the company of the call.

    404 where they do not call for that company at all, whether there is one or not; else 403 with the sentence.
    """

    async def caller_who_may(company_id: str, caller: CallerDep) -> Caller:
        if not caller.may(company_id, Right.LOOK):
            raise not_found("company")
        if not caller.may(company_id, what):
            raise forbidden(sentence or _NOT_ALLOWED[what])
        return caller

    return caller_who_may


async def _company(company_id: str, _caller: Annotated[Caller, Depends(_allowed(Right.LOOK))]) -> str:
    return company_id


CompanyDep = Annotated[str, Depends(_company)]
"""The id of a company that is there and that the caller may look at."""
WriterDep = Annotated[Caller, Depends(_allowed(Right.WORK))]
"""A caller who may change what belongs to the company of the call."""
AdminDep = Annotated[Caller, Depends(_allowed(Right.ADMINISTER))]
"""A caller who may change the company's settings."""
OPERATOR_IS_ADMINS = say("forbidden.operator")
OperatorAdminDep = Annotated[Caller, Depends(_allowed(Right.ADMINISTER, OPERATOR_IS_ADMINS))]


def _allowed_somewhere(what: Right) -> Callable[[Caller], Awaitable[None]]:
    async def somebody_who_may(caller: CallerDep) -> None:
        if not caller.may_somewhere(what):
            raise forbidden(_NOT_ALLOWED[what])

    return somebody_who_may


LOOKS_SOMEWHERE = Depends(_allowed_somewhere(Right.LOOK))
"""For a call that belongs to no company."""
WORKS_SOMEWHERE = Depends(_allowed_somewhere(Right.WORK))
ADMINISTERS_SOMEWHERE = Depends(_allowed_somewhere(Right.ADMINISTER))


def forbidden(sentence: str) -> ApiProblem:
    """Return 403 with a sentence that says whom to ask."""
    return problem(403, "forbidden", sentence)


def check_version(if_match: str | None, version: int) -> None:
    """Raise 412 ``changed_meanwhile`` unless the If-Match header, where there is one, names this version of the row."""
    if if_match is None or if_match.strip() == "*":
        return
    if etag(version) not in [one.strip() for one in if_match.split(",")]:
        raise changed_meanwhile()


def changed_meanwhile() -> ApiProblem:
    """Return 412: somebody else was faster."""
    return problem(412, "changed_meanwhile", say("changed_meanwhile.by_somebody"))


def etag(version: int) -> str:
    """Return the ETag of a row's version."""
    return f'"{version}"'


IfMatch = Annotated[str | None, Header(description="The ETag of the row as you saw it")]
