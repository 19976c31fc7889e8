"""The API against its own description: whatever is asked, no 5xx, and answers as described."""

from collections.abc import Iterator

import pytest
import schemathesis
from hypothesis import HealthCheck, given, settings
from hypothesis.strategies import booleans
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


@pytest.fixture(scope="module")
def gateway(tmp_path_factory: pytest.TempPathFactory) -> Iterator[RunningGateway]:
    with RunningGateway(tmp_path_factory.mktemp("gateway")) as running:
        yield running
        assert "Traceback" not in running.log


@pytest.fixture
def known(gateway: RunningGateway) -> dict[str, str]:
    """Ids that are there, by the name of their path parameter."""
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
    headers = {"Authorization": f"Bearer {gateway.token}"}
    schema = schemathesis.openapi.from_url(f"{gateway.url}/openapi.json", headers=headers)
    failures: list[str] = []
    for found in schema.get_all_operations():
        operation = found.ok()
        try:
            _try_out(operation, gateway, known)
        except (FailureGroup, schemathesis.errors.SchemathesisError) as failure:
            failures.append(f"{operation.method.upper()} {operation.path}: {failure}")
    assert failures == []


def _try_out(operation: schemathesis.APIOperation, gateway: RunningGateway, known: dict[str, str]) -> None:
    @settings(max_examples=12, deadline=None, derandomize=True, database=None, suppress_health_check=list(HealthCheck))
    @given(case=operation.as_strategy(), is_known=booleans())
    def ask(case: schemathesis.Case, is_known: bool) -> None:
        ids = {"company_id": gateway.company_id} | (known if is_known else {})
        case.path_parameters |= {name: value for name, value in ids.items() if name in case.path_parameters}
        if case.query and "wait" in case.query:
            case.query["wait"] = 0
        answer = case.call(base_url=gateway.url, headers={"Authorization": f"Bearer {gateway.token}"}, timeout=30)
        case.validate_response(answer, checks=CHECKS)

    ask()
