"""The account at an e-invoice operator: one door, secrets that are never shown, and what goes through it."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import requests

from connect_app.contract.companies import ProviderSettings
from connect_app.gateway.company.provider_account import account_name
from connect_app.gateway.providers.registry import BUILT_IN
from tests.invoice_files import new_number
from tests.operators.e_invoice_be import TOKEN, FakeEInvoiceBe
from tests.operators.fake import Reply
from tests.operators.maventa import SECRET, VENDOR, FakeMaventa
from tests.running_gateway import RunningGateway
from tests.sending_job import by_network, deliveries, delivery, until, upload_all

RECIPIENT = "0088:7300010000001"
WITHOUT_PRODUCTION = ("afnor", "phoss-ap")
"""Whose address only the company knows."""
SAMPLES = Path(__file__).parents[2] / "resources" / "samples"
PROVED = ["provider", "access_point"]


@pytest.fixture
def operator() -> Iterator[FakeEInvoiceBe]:
    made = FakeEInvoiceBe()
    yield made
    made.close()
    assert made.violations == []


@pytest.fixture(scope="module")
def running(tmp_path_factory: pytest.TempPathFactory) -> Iterator[RunningGateway]:
    with RunningGateway(tmp_path_factory.mktemp("gateway"), practice=False) as made:
        yield made
        assert not made.fault


@pytest.fixture
def gateway(running: RunningGateway) -> RunningGateway:
    """A gateway without an account."""
    assert _call(running, "DELETE", "/provider").status_code == 204
    return running


def _call(gateway: RunningGateway, method: str, path: str, **arguments: Any) -> requests.Response:
    return gateway.http.request(method, gateway.company_url + path, timeout=30, **arguments)


def _put(gateway: RunningGateway, fields: dict[str, Any], name: str = "e-invoice.be") -> requests.Response:
    return _call(gateway, "PUT", "/provider", json={"name": name, "fields": fields})


def _send(gateway: RunningGateway, operator: FakeEInvoiceBe) -> str:
    """Send one e-invoice through the operator; return its id."""
    assert _put(gateway, {"base_url": operator.base_url, "token": TOKEN}).status_code == 200
    (one,) = upload_all(gateway, by_network(RECIPIENT, new_number()))
    overrides = {one: {"channels": [{"channel": "einvoice", "address": RECIPIENT}]}}
    answer = gateway.post("/sends", json={"invoice_ids": [one], "overrides": overrides})
    assert answer.status_code == 202, answer.text
    return one


def test_the_operators_are_listed_with_the_fields_of_their_forms(gateway: RunningGateway) -> None:
    items = _call(gateway, "GET", "/providers").json()["items"]
    assert [one["name"] for one in items] == list(BUILT_IN)
    for one in items:
        fields = {field["name"]: field for field in one["fields"]}
        assert fields["base_url"]["kind"] == "url"
        assert fields["base_url"]["required"] is (one["name"] in WITHOUT_PRODUCTION)
        assert [field for field in fields.values() if field["kind"] == "secret"]
        assert one["can"]["formats"]


def test_the_account_is_one_row_and_its_secrets_are_never_shown(gateway: RunningGateway) -> None:
    assert _call(gateway, "GET", "/provider").status_code == 404
    put = _put(gateway, {"base_url": "https://api-dev.e-invoice.be", "token": TOKEN})
    said = {"name": "e-invoice.be", "fields": {"base_url": "https://api-dev.e-invoice.be"}, "has_token": True}
    assert put.json() == said
    assert _call(gateway, "GET", "/provider").json() == said
    assert _call(gateway, "GET", "/settings").json()["provider"] == said
    assert _put(gateway, {"base_url": ""}).json() == {**said, "fields": {}}  # the key stays
    for path in gateway.data.rglob("*"):
        if path.is_file():
            assert TOKEN.encode() not in path.read_bytes(), path
    assert _call(gateway, "DELETE", "/provider").status_code == 204
    assert _call(gateway, "GET", "/provider").status_code == 404
    again = _put(gateway, {})
    assert again.status_code == 422  # the key was forgotten with the account
    assert [one["field"] for one in again.json()["errors"]] == ["fields.token"]


@pytest.mark.parametrize(
    ("put", "field"),
    [
        ({"name": "nobody", "fields": {}}, "name"),
        ({"name": "e-invoice.be", "fields": {}}, "fields.token"),
        ({"name": "e-invoice.be", "fields": {"token": ""}}, "fields.token"),
        ({"name": "e-invoice.be", "fields": {"token": "a", "base_url": "http://far.example"}}, "fields.base_url"),
        ({"name": "e-invoice.be", "fields": {"token": "a", "base_url": "https://u:p@far.example"}}, "fields.base_url"),
        ({"name": "e-invoice.be", "fields": {"token": "a\nb"}}, "fields.token"),
        ({"name": "e-invoice.be", "fields": {"token": "a", "colour": "red"}}, "fields.colour"),
    ],
)
def test_what_cannot_be_an_account_is_refused_by_field(gateway: RunningGateway, put: Any, field: str) -> None:
    refused = _call(gateway, "PUT", "/provider", json=put)
    assert refused.status_code == 422
    assert [one["field"] for one in refused.json()["errors"]] == [field]
    assert _call(gateway, "GET", "/provider").status_code == 404


def test_a_stale_form_changes_nothing(gateway: RunningGateway) -> None:
    put = _put(gateway, {"token": TOKEN})
    _put(gateway, {"token": TOKEN, "base_url": "https://api-dev.e-invoice.be"})
    late = {"name": "e-invoice.be", "fields": {"token": "b"}}
    stale = _call(gateway, "PUT", "/provider", json=late, headers={"If-Match": put.headers["ETag"]})
    assert stale.status_code == 412
    assert _call(gateway, "GET", "/provider").json()["fields"] == {"base_url": "https://api-dev.e-invoice.be"}


def test_a_clerk_may_not_choose_where_invoices_go(tmp_path: Path) -> None:
    with RunningGateway(tmp_path / "data") as gateway:
        assert _call(gateway, "POST", "/provider/test").json()["code"] == "practice_mode"
        gateway.http.headers["X-Practice-Role"] = "clerk"
        assert _put(gateway, {"token": TOKEN}).status_code == 403
        assert _call(gateway, "DELETE", "/provider").status_code == 403
        wanted = {"provider": {"name": "e-invoice.be", "fields": {"token": TOKEN}}}
        assert _call(gateway, "POST", "/provider/test", json=wanted).status_code == 403


def test_an_account_is_tried_before_it_is_stored_and_after(gateway: RunningGateway, operator: FakeEInvoiceBe) -> None:
    def steps(**wanted: Any) -> list[tuple[str, bool]]:
        answer = _call(gateway, "POST", "/provider/test", **wanted)
        assert answer.status_code == 200, answer.text
        assert answer.json()["ok"] is all(one["ok"] for one in answer.json()["steps"])
        return [(one["step"], one["ok"]) for one in answer.json()["steps"]]

    assert _call(gateway, "POST", "/provider/test").json()["code"] == "no_provider"
    wrong = {"name": "e-invoice.be", "fields": {"base_url": operator.base_url, "token": "wrong"}}
    assert steps(json={"provider": wrong}) == [("connect", True), ("sign_in", False)]
    assert _call(gateway, "GET", "/provider").status_code == 404
    _put(gateway, {"base_url": operator.base_url, "token": TOKEN})
    assert steps() == [("connect", True), ("sign_in", True), ("account", True)]
    kept = {"name": "e-invoice.be", "fields": {"base_url": operator.base_url}}
    assert steps(json={"provider": kept}) == [("connect", True), ("sign_in", True), ("account", True)]
    assert operator.documents == {}


def test_an_invoice_goes_to_the_address_of_the_delivery_and_its_answer_comes_back(
    gateway: RunningGateway, operator: FakeEInvoiceBe
) -> None:
    one = _send(gateway, operator)
    done = delivery(gateway, one, "accepted")
    assert done["provider"] == "e-invoice.be"
    assert done["reference"] in operator.documents
    scheme, _, value = done["address"].partition(":")
    assert operator.sent_with == [
        {
            "sender_peppol_scheme": "0007",
            "sender_peppol_id": "5567788990",
            "receiver_peppol_scheme": scheme,
            "receiver_peppol_id": value,
        }
    ]
    operator.report("passed_on")
    operator.report("delivered")
    assert delivery(gateway, one, "delivered")["failure"] is None
    assert len(operator.arrived) == 1


def test_a_finvoice_is_said_not_to_go_and_goes_through_an_operator_that_takes_it(
    gateway: RunningGateway, operator: FakeEInvoiceBe
) -> None:
    """Byte for byte, in its own encoding, to the address and operator that the bank's frame names."""
    data = (SAMPLES / "finvoice.xml").read_bytes().replace(b"260322", new_number().encode())
    _put(gateway, {"base_url": operator.base_url, "token": TOKEN})
    ids = upload_all(gateway, data)
    address = gateway.get(f"/invoices/{ids[0]}").json()["buyer"]["endpoint"]
    recipient = f"{address['scheme']}:{address['id']}"
    wanted = {
        "invoice_ids": ids[:1],
        "overrides": {ids[0]: {"channels": [{"channel": "einvoice", "address": recipient}]}},
        "missing_attachments": "send",
    }
    (row,) = gateway.post("/sends/plan", json=wanted).json()["rows"]
    assert "format_not_taken" in [one["code"] for one in row["findings"] if one["severity"] == "error"]
    assert gateway.post("/sends", json=wanted).json()["code"] == "not_sendable"
    finnish = FakeMaventa()
    try:
        fields = {"client_id": "0f0f0f0f-company", "client_secret": SECRET, "vendor_api_key": VENDOR}
        put = _put(gateway, {"base_url": finnish.base_url, **fields}, "maventa")
        assert put.status_code == 200, put.text
        finnish.registered = {"EXTERNAL": {recipient.lower(): []}}
        answer = gateway.post("/sends", json=wanted)
        assert answer.status_code == 202, answer.text
        done = delivery(gateway, ids[0], "accepted")
        assert (done["provider"], done["address"]) == ("maventa", recipient)
        (sent,) = finnish.arrived
        assert sent == gateway.get(f"/invoices/{ids[0]}/original").content
        assert b"encoding='ISO-8859-15'" in sent[:60]
        assert finnish.forms[0]["recipient_eia"] == address["id"]
        assert finnish.forms[0]["format"].startswith("FINVOICE")
        assert finnish.disabled == [["print", "email"]]
        finnish.act("DELIVERED", status="DELIVERED")
        until("the receipt", lambda: [one["kind"] for one in deliveries(gateway, ids[0])[0]["proofs"]] == PROVED)
        assert deliveries(gateway, ids[0])[0]["state"] == "accepted"  # nobody confirmed it
    finally:
        assert _call(gateway, "DELETE", "/provider").status_code == 204
        finnish.close()
    assert finnish.violations == []


def test_a_wrong_key_stops_and_goes_on_by_itself_when_it_is_right(
    gateway: RunningGateway, operator: FakeEInvoiceBe
) -> None:
    operator.revoke()
    one = _send(gateway, operator)
    stopped = delivery(gateway, one, "deferred")
    assert (stopped["failure"]["code"], stopped["failure"]["owner"]) == ("provider_sign_in", "administrator")
    assert (stopped["attempt_count"], stopped["next_attempt_at"]) == (0, None)
    assert _put(gateway, {"base_url": operator.base_url, "token": operator.token}).status_code == 200
    delivery(gateway, one, "accepted")
    assert len(operator.arrived) == 1


def test_a_gateway_that_dies_while_it_hands_over_sends_nothing_twice(
    gateway: RunningGateway, operator: FakeEInvoiceBe
) -> None:
    operator.fail("POST", "/api/documents/[0-9a-f-]+/send", "silent")
    one = _send(gateway, operator)
    until("the request at the operator", lambda: operator.arrived)
    gateway.kill()
    gateway.start()
    assert _put(gateway, {"base_url": operator.base_url, "token": TOKEN}).status_code == 200  # no keyring may be here
    delivery(gateway, one, "accepted", 90)
    assert len(operator.arrived) == 1


def test_what_was_handed_over_elsewhere_is_a_persons_question(
    gateway: RunningGateway, operator: FakeEInvoiceBe
) -> None:
    operator.fail("POST", "/api/documents/[0-9a-f-]+/send", "after")
    operator.fail("GET", "/api/documents/[0-9a-f-]+", "instead", Reply(503), count=1000)
    one = _send(gateway, operator)
    delivery(gateway, one, "uncertain")
    other = FakeEInvoiceBe()
    try:
        assert _put(gateway, {"base_url": other.base_url, "token": TOKEN}).status_code == 200
        assert delivery(gateway, one, "uncertain")["state"] == "uncertain"
        assert other.documents == {}
    finally:
        other.close()


def test_rows_of_earlier_versions_still_open() -> None:
    old = ProviderSettings.model_validate({"name": "example", "account": "4711", "has_secret": True})
    assert old.fields == {"account": "4711"}
    assert old.has("secret")
    assert json.loads(old.model_dump_json()) == {"name": "example", "fields": {"account": "4711"}, "has_secret": True}
    assert account_name(old) != account_name(ProviderSettings(name="example", fields={"account": "4712"}))
    assert ProviderSettings.model_validate({"name": "example", "account": None, "has_secret": False}).fields == {}
