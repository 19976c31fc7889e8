"""Every call asks what its caller may do for its company: all of the OpenAPI description, by role and company."""

import threading
import time
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest
import requests
import uvicorn
from fastapi import FastAPI
from sqlalchemy import Connection

from connect_app.contract.companies import Role
from connect_app.gateway.api.access import caller_of
from connect_app.gateway.api.app import create_app
from connect_app.gateway.company.callers import Caller, Right
from connect_app.gateway.company.settings import first_settings
from connect_app.gateway.composition import Gateway
from connect_app.gateway.main import composed
from connect_app.gateway.process.configuration import Configuration
from connect_app.gateway.store.companies import create_company
from tests.running_gateway import START_LIMIT_S

OF_COMPANY = "/v1/companies/{company_id}"
LOOKING_POSTS = frozenset(
    {
        "/attachments/match",
        "/attachments/match/try",
        "/invoices/selection",
        "/invoices/{invoice_id}/message/preview",
        "/invoices/{invoice_id}/message/look",
        "/sends/hour",
        "/settings/look/preview",
        "/sends/plan",
        "/templates/{template_id}/preview",
    }
)
"""POST for what they are asked with; they change nothing."""
ADMINISTERING = frozenset(
    {
        *(("post", f"/settings/smtp/sign-in/{what}") for what in ("begin", "finish", "device/begin", "device/finish")),
        ("delete", "/settings/smtp/sign-in"),
        *(("patch", ""), ("put", "/provider"), ("delete", "/provider")),
        *(("put", "/settings/look/logo"), ("delete", "/settings/look/logo")),
        *(("post", "/standing-attachments"), ("delete", "/standing-attachments/{standing_id}")),
        *(("post", "/users"), ("patch", "/users/{user_id}"), ("delete", "/users/{user_id}")),
        *(("get", "/users/{user_id}/tokens"), ("post", "/users/{user_id}/tokens")),
        ("delete", "/users/{user_id}/tokens/{token_id}"),
    }
)
OF_ONESELF = frozenset({"/v1/me", "/v1/me/password", "/v1/sessions", "/v1/sessions/current"})
WITHOUT_COMPANY = frozenset({"/healthz", "/readyz", "/metrics", "/v1/companies"}) | OF_ONESELF


@dataclass
class Served:
    """The whole application in this process, with a caller of the test's choice."""

    gateway: Gateway
    app: FastAPI
    url: str
    caller: Caller = field(default_factory=lambda: Caller("nobody", "Nobody", {}))

    def ask(self, method: str, path: str, roles: Mapping[str, Role], **more: Any) -> requests.Response:
        self.caller = Caller("somebody", "Somebody", roles)
        headers = {"Authorization": f"Bearer {self.gateway.token}"}
        return requests.request(method, self.url + path, headers=headers, timeout=30, **more)


@pytest.fixture(scope="module")
def served(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Served]:
    with composed(tmp_path_factory.mktemp("rights"), practice=True, configuration=Configuration()) as gateway:
        app = create_app(gateway)
        server = uvicorn.Server(uvicorn.Config(app, port=0, log_config=None, lifespan="off"))
        thread = threading.Thread(target=server.run)
        thread.start()
        deadline = time.monotonic() + START_LIMIT_S
        while not (server.started and "queue-worker-lanes" in {one.name for one in threading.enumerate()}):
            assert time.monotonic() < deadline
            time.sleep(0.01)
        port = server.servers[0].sockets[0].getsockname()[1]
        gateway.allowed_hosts = frozenset({f"127.0.0.1:{port}"})
        made = Served(gateway, app, f"http://127.0.0.1:{port}")
        app.dependency_overrides[caller_of] = lambda: made.caller
        yield made
        gateway.database.bell.close()
        server.should_exit = True
        thread.join()


@pytest.fixture(scope="module")
def companies(served: Served) -> tuple[str, str]:
    with served.gateway.database.writing() as connection:
        return new_company(connection, "One"), new_company(connection, "Two")


def new_company(connection: Connection, name: str) -> str:
    return create_company(connection, name, None, None, first_settings(is_practice=True).model_dump(mode="json"))


def needed(method: str, path: str) -> Right:
    of_company = path.removeprefix(OF_COMPANY)
    if (method, of_company) in ADMINISTERING:
        return Right.ADMINISTER
    return Right.LOOK if method == "get" or of_company in LOOKING_POSTS else Right.WORK


def calls(served: Served) -> list[tuple[str, str]]:
    paths: dict[str, dict[str, Any]] = served.app.openapi()["paths"]
    return [(method, path) for path, of_path in paths.items() for method in of_path]


def filled(path: str, company_id: str) -> str:
    return "/".join(
        company_id if part == "{company_id}" else "none" if part.startswith("{") else part for part in path.split("/")
    )


def is_refused(answer: requests.Response) -> str | None:
    """Say how the caller was refused: as one who does not call for the company, or as one who may not do it."""
    told = answer.json() if answer.headers["Content-Type"] == "application/problem+json" else {}
    if (answer.status_code, told.get("detail")) == (404, "There is no such company."):
        return "company"
    return "right" if (answer.status_code, told.get("code")) == (403, "forbidden") else None


def test_every_call_of_a_company_asks_for_the_callers_right(served: Served, companies: tuple[str, str]) -> None:
    one, two = companies
    of_company = [(method, path) for method, path in calls(served) if path.startswith(OF_COMPANY)]
    assert len(of_company) > 60
    wrong = []
    for method, path in of_company:
        for role, has in (("reader", Right.LOOK), ("clerk", Right.WORK), ("admin", Right.ADMINISTER)):
            expected = None if has >= needed(method, path) else "right"
            roles: dict[str, Role] = {one: role, two: "admin" if role == "reader" else "reader"}  # type: ignore[dict-item]
            found = is_refused(served.ask(method, filled(path, one), roles))
            if found != expected:
                wrong.append((method, path, role, found))
        for roles in ({}, {two: "admin"}):
            found = is_refused(served.ask(method, filled(path, one), roles))
            if found != "company":
                wrong.append((method, path, f"stranger with {roles}", found))
    assert wrong == []


def test_no_call_belongs_to_no_company_but_those_that_are_known(served: Served) -> None:
    others = {path for _, path in calls(served) if not path.startswith(OF_COMPANY)}
    assert {path for path in others if not path.startswith(("/r/", "/v1/practice/"))} == WITHOUT_COMPANY


def test_practice_is_for_whoever_calls_for_some_company(served: Served, companies: tuple[str, str]) -> None:
    one, _ = companies
    practice = [(method, path) for method, path in calls(served) if path.startswith("/v1/practice/")]
    assert practice
    for method, path in practice:
        assert served.ask(method, filled(path, one), {}).status_code == 403
        is_writing = method != "get"
        assert (served.ask(method, filled(path, one), {one: "reader"}).status_code == 403) is is_writing
        assert served.ask(method, filled(path, one), {one: "clerk"}).status_code != 403


def test_a_caller_sees_the_companies_that_they_call_for(served: Served, companies: tuple[str, str]) -> None:
    _, two = companies
    assert served.ask("get", "/v1/me", {two: "clerk"}).json()["roles"] == {two: "clerk"}
    listed = served.ask("get", "/v1/companies", {two: "clerk"}).json()
    assert ([one["id"] for one in listed["items"]], listed["total"]) == ([two], 1)


def test_administrators_settings_are_asked_for_in_the_company_of_the_call(
    served: Served, companies: tuple[str, str]
) -> None:
    one, two = companies
    body = {"attachments_enabled": True}
    refused = served.ask("patch", f"/v1/companies/{one}/settings", {one: "clerk", two: "admin"}, json=body)
    assert (refused.status_code, refused.json()["code"]) == (403, "forbidden")
    assert served.ask("patch", f"/v1/companies/{one}/settings", {one: "admin"}, json=body).status_code == 200


def test_companies_are_read_when_asked(served: Served, tmp_path: Path) -> None:
    del served.app.dependency_overrides[caller_of]
    try:
        with served.gateway.database.writing() as connection:
            new = new_company(connection, "Three")
        assert served.ask("get", f"/v1/companies/{new}/counts", {}).status_code == 200
        assert new in served.ask("get", "/v1/me", {}).json()["roles"]
    finally:
        served.app.dependency_overrides[caller_of] = lambda: served.caller
