"""Asking many customers for their electronic address at once: who is asked, who is not and why, and each only once."""

from collections.abc import Iterator
from typing import Any

import pytest

from tests.gateway.test_customers import import_customers
from tests.gateway.test_network_routing import operator
from tests.gateway.test_recipient_checks import begin, customer, file_of
from tests.gateway.test_recipient_requests import patch, real
from tests.operators.e_invoice_be import CREDIT_NOTES, INVOICES, FakeEInvoiceBe
from tests.running_gateway import RunningGateway
from tests.sending_job import until
from tests.watching import address, norwegian

__all__ = ["operator", "real"]
SIZE = 8


@pytest.fixture
def gateway(real: RunningGateway, operator: FakeEInvoiceBe) -> Iterator[RunningGateway]:
    """Customers 1 to 8; 4 and 8 are reached, 6 has no address for mail, and 7 the number of 5."""
    operator.registered = {address(place): [INVOICES, CREDIT_NOTES] for place in (4, 8)}
    rows = file_of(*range(1, SIZE + 1)).replace("post@k6.example", "").replace(norwegian(7), norwegian(5))
    import_customers(real, rows)
    begin(real, all=True)
    yield real


def plan(gateway: RunningGateway, **wanted: Any) -> dict[str, Any]:
    answer = gateway.post("/recipient-requests/plan", json=wanted)
    assert answer.status_code == 200, answer.text
    planned: dict[str, Any] = answer.json()
    assert planned["chosen"] == len(planned["letters"]) + len(planned["left_out"])
    return planned


def whys(answer: dict[str, Any]) -> dict[str, str]:
    return {one["customer_number"]: one["code"] for one in answer["left_out"]}


def send(gateway: RunningGateway, planned: dict[str, Any], key: str | None = None) -> Any:
    expected = {one["customer_id"]: one["digest"] for one in planned["letters"]}
    headers = {"Idempotency-Key": key} if key else {}
    url = f"{gateway.company_url}/recipient-requests/batch"
    return gateway.http.post(url, json={"expected": expected}, headers=headers, timeout=60)


def test_who_is_not_there_is_asked_once_and_everybody_else_left_out_with_a_reason(gateway: RunningGateway) -> None:
    planned = plan(gateway)
    assert [one["customer_number"] for one in planned["letters"]] == ["10001", "10002", "10003", "10005"]
    assert whys(planned) == {"10006": "no_email", "10007": "twice"}
    letter = planned["letters"][0]
    assert (letter["to"], letter["language"], letter["subject"][:13]) == ("post@k1.example", "nb", "E-faktura fra")
    assert "10001" in letter["text"]
    ids = [customer(gateway, place)["id"] for place in range(1, SIZE + 1)]
    chosen = plan(gateway, customer_ids=[*ids, ids[0], "nobody"])
    assert (chosen["chosen"], chosen["letters"]) == (SIZE, planned["letters"])
    assert whys(chosen) == {**whys(planned), "10004": "reachable", "10008": "reachable"}
    assert plan(gateway, country="SE")["chosen"] == 0
    assert gateway.get("/recipient-requests").json()["items"] == []  # a plan writes nothing

    key = "0193a1c4-0000-7000-8000-000000000001"
    answer = send(gateway, planned, key)
    assert answer.status_code == 202, answer.text
    assert (len(answer.json()["requests"]), answer.json()["left_out"]) == (4, [])
    again = send(gateway, planned, key)
    assert (again.json(), again.headers["Idempotent-Replayed"]) == (answer.json(), "true")
    other = send(gateway, planned)  # another press: nobody is asked twice
    assert (other.json()["requests"], set(whys(other.json()).values())) == ([], {"asked_already"})

    requests = gateway.get("/recipient-requests").json()["items"]
    assert [(one["customer_number"], one["kind"], one["state"]) for one in reversed(requests)] == [
        (f"1000{place}", "ask_address", "sent") for place in (1, 2, 3, 5)
    ]
    until("the letters to go", lambda: all(states(gateway) == ["sent"] * 4 for _ in range(1)))
    went = {one["customer_number"]: one["letters"] for one in gateway.get("/recipient-requests").json()["items"]}
    for one in planned["letters"]:
        (gone,) = went[one["customer_number"]]  # what was seen, and no confirmation for each
        assert (gone["role"], gone["to"], gone["text"]) == ("recipient", one["to"], one["text"])

    patch(gateway, requests[0], state="refused")
    assert whys(plan(gateway))["10005"] == "refused"
    patch(gateway, requests[-1], state="withdrawn")
    assert [one["customer_number"] for one in plan(gateway)["letters"]] == ["10001"]


def states(gateway: RunningGateway) -> list[str]:
    found = gateway.get("/recipient-requests").json()["items"]
    return [letter["state"] for one in found for letter in one["letters"]]


def test_a_letter_that_would_be_another_one_by_now_does_not_go(
    gateway: RunningGateway, operator: FakeEInvoiceBe
) -> None:
    planned = plan(gateway)
    for place, field in ((1, {"language": "sv"}), (2, {"emails": [{"email": "ny@k2.example"}]})):
        url = f"{gateway.company_url}/customers/{customer(gateway, place)['id']}"
        assert gateway.http.patch(url, json=field, timeout=10).status_code == 200
    operator.registered[address(3)] = [INVOICES]
    begin(gateway, customer_ids=[customer(gateway, 3)["id"]])
    answer = send(gateway, planned).json()
    assert len(answer["requests"]) == 1
    assert whys(answer) == {"10001": "changed", "10002": "changed", "10003": "reachable"}


def test_who_answered_is_reached_and_its_request_is_done(gateway: RunningGateway, operator: FakeEInvoiceBe) -> None:
    planned = plan(gateway, customer_ids=[customer(gateway, 5)["id"]])
    (request_id,) = send(gateway, planned).json()["requests"]
    operator.registered[address(5)] = [INVOICES]
    begin(gateway, all=True)
    until("the request to be done", lambda: gateway.get(f"/recipient-requests/{request_id}").json()["state"] == "done")


def test_without_a_mail_account_nobody_is_asked(gateway: RunningGateway) -> None:
    planned = plan(gateway)
    url = f"{gateway.company_url}/settings"
    assert gateway.http.patch(url, json={"smtp": None}, timeout=10).status_code == 200
    answer = send(gateway, planned)
    assert (answer.status_code, answer.json()["code"]) == (409, "not_sendable")
    assert gateway.get("/recipient-requests").json()["items"] == []
