"""Asking for a recipient: the form, the letters, the history, and what happens when the network reaches it."""

import os
import signal
from collections.abc import Iterator
from email import message_from_bytes, policy
from pathlib import Path
from typing import Any, ClassVar

import pytest

from connect_app.domain.errors import ConnectError, TryLater
from connect_app.domain.saying import say
from connect_app.gateway.practice.network import PracticeNetwork
from connect_app.gateway.providers.interface import WantedRecipient
from connect_app.gateway.store.companies import company_ids
from connect_app.gateway.store.events import now_us
from tests.gateway.test_bounce_mailbox import report
from tests.gateway.test_network_routing import NOBODY, REACHABLE, operator, routed, set_up
from tests.gateway.test_real_accounts import PASSWORD, MailServer
from tests.gateway.test_rights import Served, served
from tests.invoice_files import new_number, ubl_invoice
from tests.ledger import ledger_of
from tests.operators.e_invoice_be import INVOICES, FakeEInvoiceBe
from tests.running_gateway import RunningGateway
from tests.sending_job import choose, inbox, raw, until, upload_all

__all__ = ["operator", "served"]
FIELDS = {"company_name": "Kund AB", "org_number": "556036-0793", "operator": "Pagero", "email": "anna@kund.example"}
DESK = "desk@pagero.example"


@pytest.fixture(scope="module")
def practice(tmp_path_factory: pytest.TempPathFactory) -> Iterator[RunningGateway]:
    with RunningGateway(tmp_path_factory.mktemp("requests") / "data") as running:
        yield running
        assert not running.fault


@pytest.fixture
def real(tmp_path: Path, operator: FakeEInvoiceBe, monkeypatch: pytest.MonkeyPatch) -> Iterator[RunningGateway]:
    """A gateway that sends for real, with an operator and a mail server."""
    server = MailServer(tmp_path, with_tls=True)
    monkeypatch.setenv("SSL_CERT_FILE", str(server.certificate))
    monkeypatch.setenv("MAIL_PORT_OF_THIS_TEST", str(server.port))
    with RunningGateway(tmp_path / "data", practice=False) as running:
        set_up(running, operator)
        with_password(running)
        yield running
        assert not running.fault
    server.close()


def with_password(gateway: RunningGateway) -> None:
    smtp = {
        **{"host": "127.0.0.1", "port": int(os.environ["MAIL_PORT_OF_THIS_TEST"]), "security": "tls"},
        **{"username": "nordlys", "from_address": "faktura@nordlys.example", "password": PASSWORD},
    }
    answer = gateway.http.patch(gateway.company_url + "/settings", json={"smtp": smtp}, timeout=10)
    assert answer.status_code == 200, answer.text


def ask(gateway: RunningGateway, **changes: Any) -> dict[str, Any]:
    answer = gateway.post("/recipient-requests", json={**FIELDS, **changes})
    assert answer.status_code == 201, answer.text
    made: dict[str, Any] = answer.json()
    return made


def patch(gateway: RunningGateway, request: dict[str, Any], status: int = 200, **changes: Any) -> dict[str, Any]:
    url = f"{gateway.company_url}/recipient-requests/{request['id']}"
    answer = gateway.http.patch(url, json=changes, timeout=30)
    assert answer.status_code == status, answer.text
    told: dict[str, Any] = answer.json()
    return told


def seen(gateway: RunningGateway, request: dict[str, Any]) -> dict[str, Any]:
    found: dict[str, Any] = gateway.get(f"/recipient-requests/{request['id']}").json()
    return found


def history(request: dict[str, Any]) -> list[str]:
    return [line["says"] for line in request["history"]]


def letters_gone(gateway: RunningGateway, request: dict[str, Any], count: int) -> dict[str, Any]:
    def look() -> dict[str, Any] | None:
        found = seen(gateway, request)
        return found if [one["state"] for one in found["letters"]].count("sent") == count else None

    return until(f"{count} letters that are sent", look)


def test_the_letters_are_shown_go_as_they_were_shown_and_are_kept(practice: RunningGateway) -> None:
    made = ask(practice, operator_email=DESK, language="sv", comment="Vi har avtal från 1 januari.")
    assert (made["state"], history(made)) == ("draft", ["request.created"])
    shown = {one["role"]: one for one in made["letters"]}
    assert shown["operator"]["to"] == DESK
    assert shown["recipient"]["to"] == "anna@kund.example"
    assert shown["recipient"]["subject"].startswith("E-fakturor från ")
    assert "Vi har avtal från 1 januari." in shown["operator"]["text"]
    assert "Pagero" in shown["recipient"]["text"]
    assert inbox(practice) == []  # nothing goes before somebody says so

    sent = patch(practice, made, state="sent", expected=made["digest"])
    assert sent["state"] == "sent"
    done = letters_gone(practice, made, len(shown))
    assert {one["role"]: one["text"] for one in done["letters"]} == {role: one["text"] for role, one in shown.items()}
    assert history(done)[:2] == ["request.created", "request.sent"]
    assert history(done).count("request.letter_sent") == len(shown)
    arrived = {one["address"]: one for one in inbox(practice)}
    assert {DESK, "anna@kund.example"} <= arrived.keys()
    mail = message_from_bytes(raw(practice, arrived[DESK]), policy=policy.default)
    body = mail.get_body()
    assert body is not None
    assert (mail["Subject"], body.get_content().replace("\r\n", "\n")) == (
        shown["operator"]["subject"],
        shown["operator"]["text"],
    )
    patch(practice, made, 200, state="sent")  # a person wants it sent once more
    assert "request.sent_again" in history(letters_gone(practice, made, 2 * len(shown)))


def test_letters_that_changed_are_shown_once_more(practice: RunningGateway) -> None:
    made = ask(practice)
    patch(practice, made, email="bo@kund.example")
    refused = patch(practice, made, 409, state="sent", expected=made["digest"])
    assert refused["code"] == "plan_changed"
    now = seen(practice, made)
    assert (now["state"], history(now)) == ("draft", ["request.created", "request.amended"])
    patch(practice, now, state="sent", expected=now["digest"])
    letters_gone(practice, now, len(now["letters"]))


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("company_name", " "), ("org_number", ""), ("org_number", "556036-0794"), ("operator", " "), ("email", ""),
        ("email", "nobody"), ("email", "a@b.example; c@d.example"), ("operator_email", "desk at pagero"),
    ],
)  # fmt: skip
def test_every_field_is_required_and_checked(practice: RunningGateway, field: str, value: str) -> None:
    before = practice.get("/recipient-requests").json()["total"]
    answer = practice.post("/recipient-requests", json={**FIELDS, field: value})
    assert answer.status_code == 422, answer.text
    assert [one["field"].rpartition(".")[2] for one in answer.json()["errors"]] == [field]
    lacking = {name: text for name, text in FIELDS.items() if name != field}
    if field in FIELDS:
        assert practice.post("/recipient-requests", json=lacking).status_code == 422
    assert practice.get("/recipient-requests").json()["total"] == before


def test_withdrawn_and_refused_requests_are_closed(practice: RunningGateway) -> None:
    made = ask(practice)
    patch(practice, made, state="sent")
    patch(practice, made, state="in_progress")
    patch(practice, made, state="refused")
    told = patch(practice, made, state="withdrawn")
    assert told["state"] == "withdrawn"
    assert patch(practice, made, 409, state="sent")["code"] == "request_closed"
    assert patch(practice, made, 409, email="bo@kund.example")["code"] == "request_closed"
    states = [one for one in history(told) if one.startswith("request.state_")]
    assert states == ["request.state_in_progress", "request.state_refused", "request.state_withdrawn"]
    stale = practice.http.patch(
        f"{practice.company_url}/recipient-requests/{made['id']}", json={}, headers={"If-Match": '"1"'}, timeout=10
    )
    assert stale.status_code == 412


def test_a_letter_that_is_refused_is_told(practice: RunningGateway) -> None:
    choose(practice, {"channel": "email", "match": "nobody@refused.example", "outcome": "reject"})
    made = ask(practice, email="nobody@refused.example")
    patch(practice, made, state="sent")
    until("the refusal", lambda: "request.letter_failed" in history(seen(practice, made)))
    told = [one for one in practice.get("/messages").json()["items"] if one["object_id"] == made["id"]]
    assert [(one["code"], one["object_type"]) for one in told] == [("request_letter_failed", "recipient_request")]
    patch(practice, made, state="withdrawn")  # then nobody need mend it
    assert practice.get("/messages", unread=True).json()["items"] == []


def test_a_letter_that_comes_back_stands_in_the_history(practice: RunningGateway) -> None:
    made = ask(practice, email="gone@kund.example")
    patch(practice, made, state="sent")
    letters_gone(practice, made, len(made["letters"]))
    (item,) = [one for one in inbox(practice) if one["address"] == "gone@kund.example"]
    reference = str(message_from_bytes(raw(practice, item), policy=policy.default)["Message-ID"])
    letter = {"id": reference.strip("<>").partition("@")[0], "address": "gone@kund.example"}
    for other in ({**letter, "address": "other@kund.example"}, letter, letter):  # somebody else's; ours; ours again
        answer = practice.post("/bounce-reports", files={"file": ("report.eml", report(other))})
        assert answer.status_code == 200, answer.text

    back = seen(practice, made)
    assert history(back).count("request.letter_came_back") == 1
    assert {one["to"]: one["state"] for one in back["letters"]}["gone@kund.example"] == "failed"
    told = [one["code"] for one in practice.get("/messages").json()["items"] if one["object_id"] == made["id"]]
    assert told == ["request_letter_came_back"]


def test_the_form_is_filled_in_from_the_invoice(practice: RunningGateway) -> None:
    (one,) = upload_all(
        practice, ubl_invoice(new_number(), endpoint=None, email="kund@example.org", buyer="Kund och Co")
    )
    form = practice.get("/recipient-requests/form", invoice_id=one).json()
    assert (form["company_name"], form["email"]) == ("Kund och Co", "kund@example.org")
    assert form["kind"] == "new"
    pagero = next(each for each in form["operators"] if each["name"] == "Pagero")
    assert pagero["email"] == DESK  # of an earlier request
    assert practice.get("/recipient-requests/form", invoice_id="0").status_code == 404
    assert practice.get("/recipient-requests/form", address=NOBODY).json()["org_number"] == NOBODY.partition(":")[2]


def test_until_it_is_reached_it_goes_as_pdf_and_one_command_moves_it_over(
    real: RunningGateway, operator: FakeEInvoiceBe
) -> None:
    (one,) = upload_all(real, ubl_invoice(new_number(), endpoint=NOBODY, email="kund@example.org"))
    routed(real, one, "email", "invoice_contact")
    made = ask(real, invoice_id=one, org_number=NOBODY.partition(":")[2])
    assert NOBODY in made["addresses"]
    patch(real, made, state="sent", expected=made["digest"])
    routed(real, one, "email", "for_now")
    letters_gone(real, made, len(made["letters"]))
    assert seen(real, made)["waiting_count"] == 1
    refused = real.post(f"/recipient-requests/{made['id']}/move")
    assert (refused.status_code, refused.json()["code"]) == (409, "request_not_reachable")

    operator.registered[NOBODY] = [INVOICES]
    assert real.get("/recipients", q=NOBODY).json()["items"][0]["reachability"] == "not_found"  # that is still fresh
    forget_answers(real)
    assert real.get("/recipients", q=NOBODY).json()["items"][0]["reachability"] == "reachable"
    done = until("it is done", lambda: found if (found := seen(real, made))["state"] == "done" else None)
    assert (done["can_move"], done["waiting_count"]) == (True, 1)
    told = [each for each in real.get("/messages", unread=True).json()["items"] if each["object_id"] == made["id"]]
    assert [each["code"] for each in told] == ["recipient_reachable"]
    routed(real, one, "email", "for_now")  # nothing moves by itself
    moved = real.post(f"/recipient-requests/{made['id']}/move")
    assert moved.json() == {"moved": 1}, moved.text
    routed(real, one, "einvoice", "reachable")
    after = seen(real, made)
    assert (after["can_move"], after["history"][-1]["says"]) == (False, "request.moved")
    assert real.get("/messages", unread=True).json()["items"] == []


def test_a_customer_who_demands_e_invoices_gets_nothing_else(real: RunningGateway) -> None:
    customer = {"number": "77", "name": "Kund AB", "channel_rule": "einvoice_only"}
    assert real.post("/customers", json=customer).status_code == 201
    demanded = ubl_invoice(new_number(), endpoint=NOBODY, email="kund@example.org", customer="77")
    (one,) = upload_all(real, demanded)
    until("it is not found", lambda: real.get(f"/invoices/{one}").json()["channels"] == [])
    made = ask(real, invoice_id=one, org_number=NOBODY.partition(":")[2])
    patch(real, made, state="sent")
    letters_gone(real, made, len(made["letters"]))
    assert real.get(f"/invoices/{one}").json()["channels"] == []


def test_a_recipient_who_was_there_once_has_changed_its_operator(
    real: RunningGateway, operator: FakeEInvoiceBe
) -> None:
    (one,) = upload_all(real, ubl_invoice(new_number(), endpoint=REACHABLE))
    routed(real, one, "einvoice", "reachable")
    del operator.registered[REACHABLE]
    forget_answers(real)
    real.get("/recipients", q=REACHABLE)
    routed(real, one, "print", "not_in_network")
    form = real.get("/recipient-requests/form", invoice_id=one).json()
    assert form["kind"] == "changed_operator"
    made = ask(real, invoice_id=one, kind=form["kind"])
    assert "no longer leads to you" in next(each["text"] for each in made["letters"] if each["role"] == "recipient")


@pytest.mark.parametrize("when", ["at once", "after the answer"])
def test_a_process_that_dies_forgets_no_letter_and_no_answer(
    real: RunningGateway, operator: FakeEInvoiceBe, when: str
) -> None:
    (one,) = upload_all(real, ubl_invoice(new_number(), endpoint=NOBODY, email="kund@example.org"))
    routed(real, one, "email", "invoice_contact")
    made = ask(real, invoice_id=one, org_number=NOBODY.partition(":")[2])
    patch(real, made, state="sent")
    if when == "after the answer":
        letters_gone(real, made, len(made["letters"]))
        operator.registered[NOBODY] = [INVOICES]
        forget_answers(real)
    assert real.process is not None
    os.kill(real.process.pid, signal.SIGKILL)
    real.process.wait()
    if when == "after the answer":
        answered_by_a_dead_process(real)
    real.start()
    with_password(real)  # no key ring here: it was known for the session only
    states = {one["state"] for one in until_settled(real, made)["letters"]}
    assert states <= {"sent", "uncertain"}  # one that was under way is not sent again
    if when == "after the answer":
        until("it is done", lambda: seen(real, made)["state"] == "done")


def until_settled(gateway: RunningGateway, request: dict[str, Any]) -> dict[str, Any]:
    def look() -> dict[str, Any] | None:
        found = seen(gateway, request)
        return None if {"waiting", "handing_over"} & {one["state"] for one in found["letters"]} else found

    return until("all letters are settled", look)


def forget_answers(gateway: RunningGateway) -> None:
    """Let all answers be old."""
    changed(gateway, "UPDATE recipient_answer SET checked_at = 1 WHERE checked_at IS NOT NULL")


def answered_by_a_dead_process(gateway: RunningGateway) -> None:
    """Let an answer be written down that nobody has followed yet."""
    changed(gateway, f"UPDATE recipient_answer SET reachability = 'reachable', checked_at = {now_us()}, ask_at = NULL")


def changed(gateway: RunningGateway, statement: str) -> None:
    with ledger_of(gateway.data) as ledger:
        ledger.execute(statement)


class Taker(PracticeNetwork):
    """An operator that takes requests by itself."""

    wanted: ClassVar[list[WantedRecipient]] = []
    fault: ClassVar[ConnectError | None] = None

    def request(self, wanted: WantedRecipient) -> str:
        if self.fault is not None:
            raise self.fault
        self.wanted.append(wanted)
        return f"case-{len({one.key for one in self.wanted})}"


def test_an_operator_that_takes_requests_gets_them_and_nobody_is_written_to(
    served: Served, monkeypatch: pytest.MonkeyPatch
) -> None:
    practice = served.gateway.dispatch.practice
    assert practice is not None
    monkeypatch.setattr(practice, "network", Taker(practice.world))
    with served.gateway.database.reading() as connection:
        (company_id,) = company_ids(connection)
    url, roles = f"/v1/companies/{company_id}/recipient-requests", {company_id: "admin"}
    draft = served.ask("post", url, roles, json=FIELDS).json()
    one = f"{url}/{draft['id']}"
    monkeypatch.setattr(Taker, "fault", TryLater("network_unreachable", say("network_unreachable")))
    refused = served.ask("patch", one, roles, json={"state": "sent"})
    assert (refused.status_code, refused.json()["code"]) == (502, "network_unreachable")
    assert served.ask("get", one, roles).json()["state"] == "draft"
    monkeypatch.setattr(Taker, "fault", None)
    assert served.ask("get", one, roles).json()["by_api"] is True
    sent = served.ask("patch", one, roles, json={"state": "sent"}).json()
    assert (sent["state"], sent["reference"], sent["letters"]) == ("sent", "case-1", [])
    assert history(sent) == ["request.created", "request.api_took_it"]
    assert [(wanted.key, wanted.company_name) for wanted in Taker.wanted] == [(draft["id"], "Kund AB")]
