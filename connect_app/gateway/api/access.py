"""Who calls, and for which company: the dependencies that every call of a company starts with."""

from typing import Annotated, cast

from fastapi import Depends, Header, Request

from connect_app.contract.companies import Role
from connect_app.gateway.api.problems import ApiProblem, not_found, problem
from connect_app.gateway.composition import Caller, Gateway

_ROLES = ("admin", "clerk", "reader")


def gateway_of(request: Request) -> Gateway:
    """Return the gateway that this request came to."""
    return cast(Gateway, request.app.state.gateway)


GatewayDep = Annotated[Gateway, Depends(gateway_of)]


def caller_of(
    gateway: GatewayDep,
    x_practice_role: Annotated[
        str | None,
        Header(description="Practice mode only: look as another role", json_schema_extra={"enum": [*_ROLES, None]}),
    ] = None,
) -> Caller:
    """Return who calls: the token's user; in practice mode in the role that the client asks for."""
    role = (x_practice_role or "admin").strip().casefold() if gateway.is_practice else "admin"
    if role not in _ROLES:
        raise problem(400, "invalid_request", "X-Practice-Role is one of admin, clerk and reader.")
    return Caller("local", "Local user", cast(Role, role))


CallerDep = Annotated[Caller, Depends(caller_of)]


def _checked_company(company_id: str, gateway: GatewayDep) -> str:
    if company_id not in gateway.companies:
        raise not_found("company")
    return company_id


CompanyDep = Annotated[str, Depends(_checked_company)]
"""The id of a company that is there and that the caller sends for."""


def writing_caller(caller: CallerDep) -> Caller:
    """Return the caller if they may change something; raises 403 for a reader."""
    if caller.role == "reader":
        raise forbidden("You may look, not change anything. Ask the administrator for the role of a clerk.")
    return caller


WriterDep = Annotated[Caller, Depends(writing_caller)]


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
    return problem(412, "changed_meanwhile", "It was changed meanwhile. Look at it again, then change it.")


def etag(version: int) -> str:
    """Return the ETag of a row's version."""
    return f'"{version}"'


IfMatch = Annotated[str | None, Header(description="The ETag of the row as you saw it")]
