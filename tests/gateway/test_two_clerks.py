"""Two clerks at one gateway: each sees the other's work at once, and what both do happens once."""

import threading
import time
import uuid
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from typing import Any

import pytest
import requests

from tests.invoice_files import batch
from tests.running_gateway import RunningGateway
from tests.sending_job import arrived, by_mail, complete, deliveries, evidence

pytestmark = pytest.mark.both
PASSWORD = "en lång mening till båda"
WAIT_S = 25


@dataclass(frozen=True)
class Clerk:
    """A clerk at their own computer."""

    gateway: RunningGateway
    id: str
    token: str

    def ask(self, method: str, path: str, **more: Any) -> requests.Response:
        headers = {"Authorization": f"Bearer {self.token}", **more.pop("headers", {})}
        url = self.gateway.company_url + path
        return requests.request(method, url, headers=headers, timeout=60, **more)


@pytest.fixture(scope="module")
def gateway(tmp_path_factory: pytest.TempPathFactory) -> Iterator[RunningGateway]:
    with RunningGateway(tmp_path_factory.mktemp("two") / "data") as running:
        yield running
        assert not running.fault


def clerk(gateway: RunningGateway, username: str, name: str) -> Clerk:
    body = {"username": username, "name": name, "role": "admin", "password": PASSWORD}
    made = gateway.post("/users", json=body).json()
    signed_in = {"username": username, "password": PASSWORD}
    token = requests.post(f"{gateway.url}/v1/sessions", json=signed_in, timeout=30).json()["token"]
    return Clerk(gateway, made["id"], token)


@pytest.fixture(scope="module")
def anna(gateway: RunningGateway) -> Clerk:
    return clerk(gateway, "anna", "Anna Andersson")


@pytest.fixture(scope="module")
def bo(gateway: RunningGateway) -> Clerk:
    return clerk(gateway, "bo", "Bo Berg")


def waiting_invoice(who: Clerk, number: str) -> dict[str, Any]:
    data = batch(by_mail("kund@example.org", number))
    file = who.ask("post", "/files", files={"file": (f"{number}.xml", data)}).json()
    found: dict[str, Any] = who.ask("get", f"/files/{file['id']}/invoices").json()["items"][0]
    return found


def test_one_sees_at_once_what_the_other_does_and_who_it_was(anna: Clerk, bo: Clerk) -> None:
    invoice = waiting_invoice(anna, "SEEN-1")
    cursor = bo.ask("get", "/events", params={"after": "now"}).json()["next_cursor"]
    with ThreadPoolExecutor(1) as pool:
        began = time.monotonic()
        heard = pool.submit(bo.ask, "get", "/events", params={"after": cursor, "wait": WAIT_S})
        files = {"file": ("timmar.csv", b"vecka;timmar\n48;40\n")}
        anna.ask("post", f"/invoices/{invoice['id']}/attachments", files=files).raise_for_status()
        events = heard.result(WAIT_S * 2).json()["items"]
        took_s = time.monotonic() - began
    assert {one["by"] for one in events if one["kind"] == "attachment.added"} == {anna.id}
    assert took_s < WAIT_S / 2  # it was woken, and did not come to the end of its wait


def both_at_once(anna: Clerk, bo: Clerk, act: Callable[[Clerk], requests.Response]) -> list[requests.Response]:
    together = threading.Barrier(2)

    def do(who: Clerk) -> requests.Response:
        together.wait(30)
        return act(who)

    with ThreadPoolExecutor(2) as pool:
        return [one.result(60) for one in [pool.submit(do, anna), pool.submit(do, bo)]]


@pytest.mark.parametrize("number", ["BOTH-1", "BOTH-2", "BOTH-3"])
def test_a_send_that_both_press_happens_once(gateway: RunningGateway, anna: Clerk, bo: Clerk, number: str) -> None:
    invoice = waiting_invoice(anna, number)
    ids = {"invoice_ids": [invoice["id"]]}
    seen = {who.id: who.ask("post", "/sends/plan", json=ids).json() for who in (anna, bo)}

    def press(who: Clerk) -> requests.Response:
        expected = {row["invoice_id"]: row["digest"] for row in seen[who.id]["rows"]}
        body = {**ids, "missing_attachments": "send", "expected": expected}
        return who.ask("post", "/sends", json=body, headers={"Idempotency-Key": str(uuid.uuid4())})

    answers = both_at_once(anna, bo, press)
    first = [one for one in answers if one.status_code == 202 and one.json()["selected"] > one.json()["skipped"]]
    (other,) = [one for one in answers if one not in first]
    assert len(first) == 1
    assert other.status_code in (202, 409), other.text
    told = other.json()
    if other.status_code == 409:  # whoever came second is told why nothing went
        assert (told["code"], told.get("invoices")) == ("plan_changed", [invoice["id"]])
    else:
        assert told["skips"]
    complete(gateway, first[0].json()["id"])
    assert len(deliveries(gateway, invoice["id"])) == 1
    assert len(arrived(gateway, number)) == 1
    detail = bo.ask("get", f"/invoices/{invoice['id']}").json()
    (delivery,) = detail["deliveries"]
    winner = (anna if answers[0] in first else bo).id
    assert delivery["moves"][0]["by"] == winner
    name = {anna.id: "Anna Andersson", bo.id: "Bo Berg"}[winner]
    assert detail["people"] == {winner: name}
    assert f"by {name} ({winner})" in evidence(gateway, invoice["id"])["timeline.txt"].decode()


def test_a_stale_edit_of_a_customer_says_who_changed_what(anna: Clerk, bo: Clerk) -> None:
    made = anna.ask("post", "/customers", json={"number": "K-1", "name": "Acme"})
    path, seen = f"/customers/{made.json()['id']}", {"If-Match": made.headers["ETag"]}
    changed = bo.ask("patch", path, json={"name": "Acme AB", "by_post": True}, headers=seen)
    assert changed.status_code == 200
    stale = anna.ask("patch", path, json={"name": "ACME"}, headers=seen)
    assert (stale.status_code, stale.json()["code"]) == (412, "changed_meanwhile")
    assert stale.json()["detail"].startswith("Bo Berg changed this meanwhile: name, invoice by post.")
    assert anna.ask("get", path).json()["name"] == "Acme AB"
    newer = {"If-Match": changed.headers["ETag"]}
    assert anna.ask("patch", path, json={"name": "ACME"}, headers=newer).status_code == 200
    gone = bo.ask("delete", path, headers=seen)
    assert gone.json()["detail"].startswith("Anna Andersson, Bo Berg changed this meanwhile: name, invoice by post.")


def test_a_stale_edit_of_settings_and_of_an_attachment_says_who(anna: Clerk, bo: Clerk) -> None:
    seen = {"If-Match": anna.ask("get", "/settings").headers["ETag"]}
    assert bo.ask("patch", "/settings", json={"department": "Ekonomi"}, headers=seen).status_code == 200
    stale = anna.ask("patch", "/settings", json={"sender_name": "Anna"}, headers=seen).json()
    assert (stale["code"], stale["detail"][:44]) == (
        "changed_meanwhile",
        "Bo Berg changed this meanwhile: department. ",
    )

    invoice = waiting_invoice(anna, "STALE-1")
    files = {"file": ("timmar.csv", b"vecka;timmar\n48;40\n")}
    made = anna.ask("post", f"/invoices/{invoice['id']}/attachments", files=files)
    path, seen = f"/attachments/{made.json()['id']}", {"If-Match": made.headers["ETag"]}
    assert bo.ask("patch", path, json={"note": "vecka 48"}, headers=seen).status_code == 200
    stale = anna.ask("patch", path, json={"note": "v. 48"}, headers=seen).json()
    assert (stale["code"], stale["detail"][:38]) == ("changed_meanwhile", "Bo Berg changed this meanwhile: note. ")


def test_what_no_user_changed_is_told_without_a_name(gateway: RunningGateway, anna: Clerk) -> None:
    made = anna.ask("post", "/email-list", json={"customer_number": "E-1", "email": "a@example.org"})
    seen = {"If-Match": made.headers["ETag"]}
    gateway.http.put(f"{gateway.company_url}/email-list/E-1", json={"email": "b@example.org"}, timeout=30)
    stale = anna.ask("put", "/email-list/E-1", json={"email": "c@example.org"}, headers=seen).json()
    assert stale["detail"] == "It was changed meanwhile. Look at it again, then change it."
