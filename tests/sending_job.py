"""Sending by HTTP in tests: upload, send, wait until something is so."""

import io
import time
import zipfile
from collections.abc import Callable
from typing import Any, TypeVar

from connect_app.domain.delivery import DeliveryState
from tests.invoice_files import batch, new_number, ubl_invoice
from tests.running_gateway import RunningGateway
from tests.waiting import pause_s

DEADLINE_S = 40.0

T = TypeVar("T")


def until(what: str, check: Callable[[], T | None], seconds: float = DEADLINE_S) -> T:
    """Return the first value of ``check`` that is true; fail after ``seconds``."""
    begun = time.monotonic()
    while True:
        value = check()
        if value:
            return value
        waited_s = time.monotonic() - begun
        if waited_s > seconds:
            raise AssertionError(f"never came: {what}; last seen: {value!r}")
        time.sleep(pause_s(waited_s))


def by_mail(address: str, number: str | None = None, customer: str = "1001") -> bytes:
    """Return an invoice whose customer gets it by e-mail."""
    return ubl_invoice(number, endpoint=None, email=address, customer=customer)


def by_network(endpoint: str = "0088:7300010000001", number: str | None = None) -> bytes:
    """Return an invoice whose customer gets it through the network."""
    return ubl_invoice(number, endpoint=endpoint)


def by_post(buyer: str, number: str | None = None) -> bytes:
    """Return an invoice whose customer gets it on paper."""
    return ubl_invoice(number, endpoint=None, buyer=buyer)


def upload_all(gateway: RunningGateway, *invoices: bytes) -> list[str]:
    """Upload invoices as one file and return their ids in order."""
    answer = gateway.upload(f"{new_number()}.xml", batch(*invoices) if len(invoices) > 1 else invoices[0])
    assert answer.status_code == 201, answer.text
    ids: list[str] = []
    cursor = None
    while True:
        page = gateway.get(f"/files/{answer.json()['id']}/invoices", limit=500, cursor=cursor).json()
        ids += [one["id"] for one in page["items"]]
        cursor = page["next_cursor"]
        if cursor is None:
            return ids


def choose(gateway: RunningGateway, *rules: dict[str, Any]) -> None:
    """Choose outcomes, before those that other tests chose."""
    url = f"{gateway.url}/v1/practice/outcomes"
    known = gateway.http.get(url, timeout=10).json()["rules"]
    answer = gateway.http.put(url, json={"rules": [*rules, *known]}, timeout=10)
    assert answer.status_code == 200, answer.text


def send(gateway: RunningGateway, ids: list[str], **request: Any) -> dict[str, Any]:
    """Send invoices and return the receipt."""
    body = {"invoice_ids": ids, "missing_attachments": "send", **request}
    answer = gateway.post("/sends", json=body)
    assert answer.status_code == 202, answer.text
    receipt: dict[str, Any] = answer.json()
    check_adds_up(receipt)
    return receipt


def check_adds_up(receipt: dict[str, Any]) -> None:
    """Fail unless the receipt's numbers add up."""
    assert receipt["selected"] == sum(receipt[name] for name in (*DeliveryState, "skipped")), receipt


def complete(gateway: RunningGateway, send_id: str, seconds: float = DEADLINE_S) -> dict[str, Any]:
    """Wait until a send is complete and return its receipt, which adds up at every look."""

    def look() -> dict[str, Any] | None:
        receipt: dict[str, Any] = gateway.get(f"/sends/{send_id}").json()
        check_adds_up(receipt)
        return receipt if receipt["complete"] else None

    return until("the send is complete", look, seconds)


def deliveries(gateway: RunningGateway, invoice_id: str) -> list[dict[str, Any]]:
    """Return the deliveries of an invoice."""
    items: list[dict[str, Any]] = gateway.get(f"/invoices/{invoice_id}/deliveries").json()["items"]
    return items


def delivery(gateway: RunningGateway, invoice_id: str, state: str, seconds: float = DEADLINE_S) -> dict[str, Any]:
    """Wait until the invoice's newest delivery is in this state and return it."""

    def look() -> dict[str, Any] | None:
        newest = deliveries(gateway, invoice_id)[-1]
        return newest if newest["state"] == state else None

    return until(f"a delivery that is {state}", look, seconds)


def inbox(gateway: RunningGateway) -> list[dict[str, Any]]:
    """Return what arrived in practice."""
    items: list[dict[str, Any]] = gateway.http.get(f"{gateway.url}/v1/practice/inbox", timeout=20).json()["items"]
    return items


def arrived(gateway: RunningGateway, number: str) -> list[dict[str, Any]]:
    """Return what arrived of one invoice."""
    return [one for one in inbox(gateway) if number in one["invoice_numbers"]]


def raw(gateway: RunningGateway, item: dict[str, Any]) -> bytes:
    """Return the bytes of something that arrived."""
    answer = gateway.http.get(f"{gateway.url}/v1/practice/inbox/{item['id']}/raw", timeout=20)
    assert answer.status_code == 200
    return answer.content


def evidence(gateway: RunningGateway, invoice_id: str) -> dict[str, bytes]:
    """Return the files in an invoice's evidence."""
    answer = gateway.get(f"/invoices/{invoice_id}/evidence")
    assert answer.status_code == 200, answer.text
    with zipfile.ZipFile(io.BytesIO(answer.content)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}
