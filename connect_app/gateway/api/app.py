"""The HTTP application: all calls under one door, with an OpenAPI description that says what they do."""

from fastapi import FastAPI

from connect_app import __version__
from connect_app.contract.base import Problem
from connect_app.gateway.api import (
    asking_many,
    attachments,
    bounce_reports,
    bounces,
    common_files,
    companies,
    customers,
    deliveries,
    email_list,
    events,
    files,
    invoices,
    letters,
    mail_account,
    mail_look,
    mail_sign_in,
    matching,
    mending,
    messages,
    people,
    practice,
    problems,
    provider,
    recipient_checks,
    recipient_links,
    recipient_requests,
    recipients,
    register_files,
    saved_texts,
    selections,
    sends,
    service,
    standing,
    templates,
)
from connect_app.gateway.api.described import Described
from connect_app.gateway.api.guard import Guard
from connect_app.gateway.composition import Gateway

_MODULES = (
    service,
    companies,
    people,
    files,
    invoices,
    selections,
    matching,
    mending,
    attachments,
    common_files,
    standing,
    sends,
    deliveries,
    bounces,
    messages,
    events,
    templates,
    saved_texts,
    letters,
    mail_account,
    mail_look,
    mail_sign_in,
    provider,
    bounce_reports,
    recipient_links,
    recipients,
    asking_many,
    recipient_requests,
    recipient_checks,
    register_files,
    email_list,
    customers,
    practice,
)


def create_app(gateway: Gateway) -> FastAPI:
    """Return the application that serves ``gateway``."""
    app = FastAPI(
        title="Connect gateway",
        version=__version__,
        description="Takes invoice files, keeps them, holds them until their attachments are there, delivers them.",
        docs_url=None,
        redoc_url=None,
        redirect_slashes=False,
        separate_input_output_schemas=False,
    )
    app.state.gateway = gateway
    problems.install(app)
    for module in _MODULES:
        app.include_router(module.router)
    app.add_middleware(Guard, gateway=gateway)
    plain_openapi = app.openapi

    def openapi() -> Described:
        if app.openapi_schema is None:
            app.openapi_schema = _describe(plain_openapi())
        return app.openapi_schema

    app.openapi = openapi  # type: ignore[method-assign]
    return app


def _describe(schema: Described) -> Described:
    """Add what every call has in common: the token, and problems as the answer to all that goes wrong."""
    components = schema.setdefault("components", {})
    components["securitySchemes"] = {"token": {"type": "http", "scheme": "bearer"}}
    schemas = components.setdefault("schemas", {})
    schemas.pop("HTTPValidationError", None)
    schemas.pop("ValidationError", None)
    if "Problem" not in schemas:
        problem = Problem.model_json_schema(ref_template="#/components/schemas/{model}")
        schemas.update(problem.pop("$defs", {}))
        schemas["Problem"] = problem
    answer = {
        "description": "What went wrong, as RFC 9457 problem details",
        "content": {problems.MEDIA_TYPE: {"schema": {"$ref": "#/components/schemas/Problem"}}},
    }
    for path, calls in schema["paths"].items():
        for call in calls.values():
            call["responses"].pop("422", None)
            for status, described in call["responses"].items():
                if status >= "400" and "application/json" in described.get("content", {}):
                    own = described["content"]["application/json"]["schema"]
                    either = {"anyOf": [own, {"$ref": "#/components/schemas/Problem"}]}
                    described["content"] = {problems.MEDIA_TYPE: {"schema": either}}
            call["responses"]["default"] = answer
            if path not in ("/healthz", "/readyz", "/v1/sessions") and not path.startswith("/r/"):
                call["security"] = [{"token": []}]
    return schema
