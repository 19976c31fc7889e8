"""Finding recipients by HTTP: what was typed, who that is, and what a stand-in for the operator says."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.gateway.test_network_routing import LOOK_UP, NO_INVOICES, NOBODY, REACHABLE, asked, route, routed, set_up
from tests.invoice_files import ubl_invoice
from tests.operators.e_invoice_be import INVOICES, FakeEInvoiceBe
from tests.operators.fake import Reply
from tests.running_gateway import RunningGateway
from tests.sending_job import upload_all


@pytest.fixture(scope="module")
def operator() -> Iterator[FakeEInvoiceBe]:
    made = FakeEInvoiceBe()
    made.registered = {REACHABLE: [INVOICES], NO_INVOICES: ["urn:fdc:peppol.eu:poacc:trns:order:3"]}
    yield made
    made.close()
    assert made.violations == []


@pytest.fixture(scope="module")
def gateway(tmp_path_factory: pytest.TempPathFactory, operator: FakeEInvoiceBe) -> Iterator[RunningGateway]:
    with RunningGateway(tmp_path_factory.mktemp("gateway"), practice=False) as running:
        set_up(running, operator)
        yield running
        assert not running.fault


def find(gateway: RunningGateway, text: str, **more: str) -> dict[str, Any]:
    answer = gateway.get("/recipients", q=text, **more)
    assert answer.status_code == 200, answer.text
    found: dict[str, Any] = answer.json()
    return found


def said(gateway: RunningGateway, text: str, **more: str) -> list[tuple[str, str]]:
    items = find(gateway, text, **more)["items"]
    return [(f"{one['endpoint']['scheme']}:{one['endpoint']['id']}", one["reachability"]) for one in items]


def test_an_answer_has_its_source_its_time_and_its_proof(gateway: RunningGateway, operator: FakeEInvoiceBe) -> None:
    assert said(gateway, REACHABLE) == [(REACHABLE, "reachable")]
    (one,) = find(gateway, REACHABLE)["items"]
    assert one["source"] == "e-invoice.be"
    assert one["checked_at"] is not None
    assert one["document_types"] == [INVOICES]
    assert asked(operator).count(REACHABLE) == 1  # a fresh answer is not asked for again
    proof = gateway.get(f"/recipients/evidence/{one['evidence_id']}").json()
    assert (proof["address"], proof["document_type"], proof["source"]) == (REACHABLE, "invoice", "e-invoice.be")
    assert proof["asked"] == f"GET {LOOK_UP}?peppol_id={REACHABLE}"
    assert '"is_valid": true' in proof["answer"]
    assert said(gateway, REACHABLE, document_type="credit_note") == [(REACHABLE, "not_for_this_document")]
    assert gateway.get("/recipients/evidence/nobody").status_code == 404


def test_the_four_answers(gateway: RunningGateway, operator: FakeEInvoiceBe) -> None:
    assert said(gateway, NO_INVOICES[5:]) == [(NO_INVOICES, "not_for_this_document")]
    assert said(gateway, NOBODY) == [(NOBODY, "not_found")]
    operator.fail("GET", LOOK_UP, "instead", Reply(500), about="0192:986252932")
    found = find(gateway, "986 252 932")["items"]
    assert [(one["reachability"], one["problem"]["code"]) for one in found] == [("unknown", "provider_unavailable")]
    assert said(gateway, "986252932") == [("0192:986252932", "not_found")]


@pytest.mark.parametrize("text", ["556016-0680", "5560160680", "se556016068001", "SE 556016-0680 01"])
def test_a_number_in_any_writing(gateway: RunningGateway, operator: FakeEInvoiceBe, text: str) -> None:
    operator.registered["0007:5560160680"] = [INVOICES]
    assert ("0007:5560160680", "reachable") in said(gateway, text)


def test_a_wrong_check_digit_is_said_and_nobody_is_asked(gateway: RunningGateway, operator: FakeEInvoiceBe) -> None:
    before = len(operator.requests)
    found = find(gateway, "556016-0681")
    assert found["items"] == []
    assert [one["code"] for one in found["findings"]] == ["wrong_check_digit"]
    assert len(operator.requests) == before


@pytest.mark.parametrize("text", ["Öströms Åkeri", "ostroms", "ÅKERI öst", "K-4711", "k-4711"])
def test_ones_own_customers_by_name_and_number(gateway: RunningGateway, operator: FakeEInvoiceBe, text: str) -> None:
    upload_all(gateway, ubl_invoice(endpoint=REACHABLE, buyer="Öströms Åkeri AB", customer="K-4711"))
    found = find(gateway, text)["items"]
    mine = [one for one in found if one["customer_number"] == "K-4711"]
    assert [(one["name"], one["reachability"]) for one in mine] == [("Öströms Åkeri AB", "reachable")]


def test_the_operators_own_search_finds_names(gateway: RunningGateway, operator: FakeEInvoiceBe) -> None:
    operator.registered["0208:0403170701"] = [INVOICES]
    operator.names["0208:0403170701"] = ("Brasserie Étoile", "BE")
    (one,) = find(gateway, "brasserie")["items"]
    assert (one["name"], one["country"], one["reachability"]) == ("Brasserie Étoile", "BE", "reachable")
    operator.fail("GET", "/api/lookup/participants", "instead", Reply(500))
    found = find(gateway, "brasserie")
    assert [one["code"] for one in found["findings"]] == ["provider_unavailable"]


def test_a_customer_of_the_register_by_its_organisation_number(
    gateway: RunningGateway, operator: FakeEInvoiceBe
) -> None:
    operator.registered["0192:974760673"] = [INVOICES]
    put = {"number": "9001", "name": "Bergen Kran AS", "org_number": "974 760 673"}
    assert gateway.post("/customers", json=put).status_code == 201
    (one,) = find(gateway, "bergen kran")["items"]
    assert (one["endpoint"], one["customer_number"]) == ({"scheme": "0192", "id": "974760673"}, "9001")


def test_what_a_search_finds_out_routes_what_waits(gateway: RunningGateway, operator: FakeEInvoiceBe) -> None:
    (one,) = upload_all(gateway, ubl_invoice(endpoint="0192:923609016"))
    routed(gateway, one, "print", "not_in_network")
    operator.registered["0192:923609016"] = [INVOICES]
    assert route(gateway, one) == ("print", "not_in_network")
    assert said(gateway, "0192:923609016", document_type="credit_note") == [("0192:923609016", "not_for_this_document")]


def test_without_an_operator_it_is_said(tmp_path: Path) -> None:
    with RunningGateway(tmp_path / "data", practice=False) as running:
        found = find(running, REACHABLE)
        assert [one["reachability"] for one in found["items"]] == ["unknown"]
        assert [one["code"] for one in found["findings"]] == ["no_provider"]


def test_in_practice_everybody_is_there(tmp_path: Path) -> None:
    with RunningGateway(tmp_path / "data") as running:
        assert said(running, REACHABLE) == [(REACHABLE, "reachable")]
