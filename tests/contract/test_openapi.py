"""The API against its own description: whatever is asked, no 5xx, and answers as described."""

import json
from collections.abc import Callable, Iterator
from typing import Any

import pytest
import schemathesis
from hypothesis import HealthCheck, given, settings
from hypothesis.strategies import booleans, integers, sampled_from
from schemathesis.checks import not_a_server_error
from schemathesis.core.failures import FailureGroup
from schemathesis.specs.openapi.checks import (
    content_type_conformance,
    response_schema_conformance,
    status_code_conformance,
)

from tests.invoice_files import batch, ubl_invoice
from tests.running_gateway import RunningGateway

CHECKS = [not_a_server_error, content_type_conformance, response_schema_conformance, status_code_conformance]
ODD = ("\ud800", "a\udfffb", "a\x00b", "\x1b[31mred", "a\nb", "\u202egnp.exe", "\ufffe", "\x7f" * 5000)
"""Half of a pair, and characters that steer what shows them."""


@pytest.fixture(scope="module")
def gateway(tmp_path_factory: pytest.TempPathFactory) -> Iterator[RunningGateway]:
    with RunningGateway(tmp_path_factory.mktemp("gateway")) as running:
        yield running
        assert not running.fault


@pytest.fixture
def known(gateway: RunningGateway) -> dict[str, str]:
    """Ids that are there, by the name of their path parameter."""
    # What was tried before may have changed the settings.
    settings = {"attachments_enabled": True, "max_attachment_size": None}
    gateway.http.patch(f"{gateway.company_url}/settings", json=settings, timeout=20).raise_for_status()
    file = gateway.upload("two.xml", batch(ubl_invoice(), ubl_invoice(endpoint="EM:kund@example.org"))).json()
    invoices = [one["id"] for one in gateway.get(f"/files/{file['id']}/invoices").json()["items"]]
    attachment = gateway.attach(invoices[0], "a.csv", b"a;b\n1;2\n").json()
    sent = gateway.post("/sends", json={"invoice_ids": invoices[1:], "missing_attachments": "send"}).json()
    (delivery,) = gateway.get(f"/invoices/{invoices[1]}/deliveries").json()["items"]
    bad = gateway.upload("bad.xml", b"<a>").json()
    message = next(one for one in gateway.get("/messages").json()["items"] if one["object_id"] == bad["id"])
    return {
        "file_id": file["id"],
        "invoice_id": invoices[0],
        "attachment_id": attachment["id"],
        "send_id": sent["id"],
        "delivery_id": delivery["id"],
        "message_id": message["id"],
    }


def test_the_api_keeps_its_word(gateway: RunningGateway, known: dict[str, str]) -> None:
    assert _failures(gateway, lambda operation: _try_out(operation, gateway, known, 12)) == []


def test_odd_characters_anywhere_are_no_fault_of_the_gateway(gateway: RunningGateway, known: dict[str, str]) -> None:
    assert _failures(gateway, lambda operation: _try_odd(operation, gateway, known, 2)) == []


@pytest.mark.full
@pytest.mark.timeout(1800)
def test_many_odd_characters_anywhere_are_no_fault_of_the_gateway(
    gateway: RunningGateway, known: dict[str, str]
) -> None:
    assert _failures(gateway, lambda operation: _try_odd(operation, gateway, known, 60)) == []


def _failures(gateway: RunningGateway, attempt: Callable[[schemathesis.APIOperation], None]) -> list[str]:
    headers = {"Authorization": f"Bearer {gateway.token}"}
    schema = schemathesis.openapi.from_url(f"{gateway.url}/openapi.json", headers=headers)
    failures: list[str] = []
    for found in schema.get_all_operations():
        operation = found.ok()
        try:
            attempt(operation)
        except (FailureGroup, schemathesis.errors.SchemathesisError) as failure:
            failures.append(f"{operation.method.upper()} {operation.path}: {failure}")
    return failures


def _quick(examples: int) -> settings:
    checks = list(HealthCheck)
    return settings(max_examples=examples, deadline=None, derandomize=True, database=None, suppress_health_check=checks)


def _try_out(
    operation: schemathesis.APIOperation, gateway: RunningGateway, known: dict[str, str], examples: int
) -> None:
    @_quick(examples)
    @given(case=operation.as_strategy(), is_known=booleans())
    def ask(case: schemathesis.Case, is_known: bool) -> None:
        _ask(case, gateway, known if is_known else {}, CHECKS)

    ask()


def _try_odd(
    operation: schemathesis.APIOperation, gateway: RunningGateway, known: dict[str, str], examples: int
) -> None:
    """Put an odd word in the place of any one that the description asks for."""

    @_quick(examples)
    @given(case=operation.as_strategy(), word=sampled_from(ODD), place=integers(0, 1000))
    def ask(case: schemathesis.Case, word: str, place: int) -> None:
        is_json = case.media_type == "application/json"
        in_bytes = word.encode("utf-8", "surrogatepass").decode("latin-1")
        if isinstance(case.body, (dict, list)):
            case.body = _with_odd(case.body, word if is_json else in_bytes, place)
        if case.query:
            name = sorted(case.query)[place % len(case.query)]
            case.query[name] = in_bytes
        case._meta = None  # else the tool looks anew whether the body is valid, and cannot with half a character
        _ask(case, gateway, known, [not_a_server_error])

    ask()


def _with_odd(value: Any, word: str, place: int) -> Any:
    """Return a copy in which the word stands in the place of one text, counted round."""
    spots = list(_spots(value))
    if not spots:
        return value
    path = spots[place % len(spots)]
    copied = json.loads(json.dumps(value, default=str))
    at = copied
    for step in path[:-1]:
        at = at[step]
    at[path[-1]] = word
    return copied


def _spots(value: Any, path: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    items = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for key, one in items:
        if isinstance(one, str) or one is None:
            yield (*path, key)
        yield from _spots(one, (*path, key))


def _ask(case: schemathesis.Case, gateway: RunningGateway, known: dict[str, str], checks: list[Any]) -> None:
    ids = {"company_id": gateway.company_id} | known
    case.path_parameters |= {name: value for name, value in ids.items() if name in case.path_parameters}
    if case.query and "wait" in case.query:
        case.query["wait"] = 0
    answer = case.call(base_url=gateway.url, headers={"Authorization": f"Bearer {gateway.token}"}, timeout=30)
    case.validate_response(answer, checks=checks)
