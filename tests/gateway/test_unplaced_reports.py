"""Mail that came back and names no mail of ours stands under messages, until a person says what it was."""

import uuid
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.gateway.test_bounce_mailbox import accepted, change, read_again, report
from tests.gateway.test_bounce_reports import hand_in
from tests.gateway.test_mail_account import MailServer, set_up
from tests.imap_server import ImapServer
from tests.invoice_files import new_number
from tests.running_gateway import RunningGateway
from tests.scripted_mail_server import GOOD, ScriptedServer
from tests.sending_job import by_mail, deliveries, delivery, evidence, send, until, upload_all

_AWAY = b"Subject: Out of office\r\nFrom: kund@example.org\r\n\r\nI am away, no such user is here."


def without_id(address: str, status: str = "5.1.1") -> bytes:
    """Return a report that names the address that failed, and none of our ids."""
    return (
        "From: Mail Delivery System <MAILER-DAEMON@mx.example>\nTo: faktura@nordlys.example\n"
        "Subject: Undelivered Mail Returned to Sender\nMIME-Version: 1.0\n"
        'Content-Type: multipart/report; report-type=delivery-status; boundary="B"\n\n'
        "--B\nContent-Type: text/plain; charset=utf-8\n\nBrevet till åäö kom inte fram.\n\n"
        "--B\nContent-Type: message/delivery-status\n\nReporting-MTA: dns; mx.example\n\n"
        f"Final-Recipient: rfc822; {address}\nAction: failed\nStatus: {status}\n"
        f"Diagnostic-Code: smtp; 550 {status} no such user\n\n--B--\n"
    ).encode()


def told(gateway: RunningGateway) -> list[dict[str, Any]]:
    """Return the messages about mail that could not be placed, the newest first."""
    items = gateway.get("/messages", limit=500).json()["items"]
    return [one for one in items if one["object_type"] == "bounce_report"]


def place(gateway: RunningGateway, report_id: str, delivery_id: str, key: str = "") -> Any:
    headers = {"Idempotency-Key": key or str(uuid.uuid4())}
    return gateway.post(f"/bounce-reports/{report_id}/place", json={"delivery_id": delivery_id}, headers=headers)


def test_what_names_no_mail_is_kept_and_told_and_placed_by_hand(gateway: RunningGateway) -> None:
    (one,) = accepted(gateway, 1)
    mail = without_id(one["address"])
    (answer,) = hand_in(gateway, mail)
    assert (answer["outcome"], answer["address"]) == ("ignored", one["address"])
    (message, *_) = told(gateway)
    assert (message["code"], message["object_id"]) == ("bounce_not_placed", answer["report_id"])
    assert one["address"] in message["sentence"]
    shown = gateway.get(f"/bounce-reports/{answer['report_id']}").json()
    assert (shown["address"], shown["code"], shown["delivery_id"]) == (one["address"], "unknown_address", None)
    assert shown["text"] == "Brevet till åäö kom inte fram."
    assert "MAILER-DAEMON@mx.example" in shown["sender"]
    assert gateway.get(f"/bounce-reports/{answer['report_id']}/mail").content == mail

    key = str(uuid.uuid4())
    placed = place(gateway, answer["report_id"], one["id"], key)
    assert placed.status_code == 200, placed.text
    assert (placed.json()["invoice_id"], placed.json()["delivery_id"]) == (one["invoice_id"], one["id"])
    failed = delivery(gateway, one["invoice_id"], "failed")
    assert (failed["failure"]["code"], failed["failure"]["owner"]) == ("unknown_address", "you")
    assert mail in evidence(gateway, one["invoice_id"]).values()
    groups = gateway.get("/bounces", q=one["address"], limit=500).json()["items"]
    assert any(one["id"] in group["delivery_ids"] for group in groups)
    assert next(each for each in told(gateway) if each["id"] == message["id"])["read_at"] is not None
    assert place(gateway, answer["report_id"], one["id"], key).json() == placed.json()  # the first answer again
    again = place(gateway, answer["report_id"], one["id"])
    assert (again.status_code, again.json()["code"]) == (409, "already_placed")


def test_the_same_report_is_told_once_and_what_is_no_failure_never(gateway: RunningGateway) -> None:
    before = len(told(gateway))
    mail = without_id(f"{uuid.uuid4().hex}@example.org")
    first, second = hand_in(gateway, mail)[0], hand_in(gateway, mail)[0]
    assert (bool(first["report_id"]), second["report_id"]) == (True, None)
    (one,) = accepted(gateway, 1)
    for harmless in (_AWAY, report(one, "delayed", "4.4.1"), mail.replace(b"Action: failed", b"Action: delayed")):
        assert hand_in(gateway, harmless)[0]["report_id"] is None
    assert len(told(gateway)) == before + 1


def test_one_about_another_address_or_an_unknown_mail_is_kept(gateway: RunningGateway) -> None:
    (one,) = accepted(gateway, 1)
    other = hand_in(gateway, report({**one, "address": "other@example.org"}))[0]
    unknown = hand_in(gateway, report({**one, "id": str(uuid.uuid4())}))[0]
    reasons = [gateway.get(f"/bounce-reports/{each['report_id']}").json()["reason"] for each in (other, unknown)]
    assert reasons[0] == f"It is about other@example.org, but that mail went to {one['address']}."
    assert reasons[1] == "It is about no mail that this company sent."
    assert place(gateway, other["report_id"], one["id"]).status_code == 200
    assert delivery(gateway, one["invoice_id"], "failed")["failure"]["code"] == "unknown_address"


def test_it_is_placed_only_where_a_mail_can_have_come_back(gateway: RunningGateway) -> None:
    (queued,) = upload_all(gateway, by_mail(f"{uuid.uuid4().hex}@example.org"))
    send(gateway, [queued], undo_s=600)
    waiting = deliveries(gateway, queued)[0]
    report_id = hand_in(gateway, without_id(waiting["address"]))[0]["report_id"]
    refused = place(gateway, report_id, waiting["id"])
    assert (refused.status_code, refused.json()["code"]) == (409, "not_handed_over")
    assert place(gateway, report_id, str(uuid.uuid4())).json()["code"] == "no_delivery"
    assert place(gateway, str(uuid.uuid4()), waiting["id"]).status_code == 404
    reader = {"X-Practice-Role": "reader"}
    denied = gateway.post(f"/bounce-reports/{report_id}/place", json={"delivery_id": waiting["id"]}, headers=reader)
    assert denied.status_code == 403
    assert gateway.get(f"/bounce-reports/{report_id}").json()["delivery_id"] is None
    gateway.post(f"/deliveries/{waiting['id']}/cancel")


@pytest.fixture
def mail_server() -> Iterator[MailServer]:
    server = MailServer()
    yield server
    server.close()


def test_the_mailbox_tells_of_them_too(mail_server: MailServer, tmp_path: Path) -> None:
    with ImapServer() as mailbox, RunningGateway(tmp_path / "data", practice=False) as gateway:
        set_up(gateway, mail_server)
        change(gateway, bounce_mailbox=mailbox.settings())
        (one,) = accepted(gateway, 1)
        mailbox.inbox.put(b"Subject: hello\r\n\r\nA letter.", _AWAY, without_id(one["address"], "5.2.2"))
        read_again(gateway)
        until("it is told", lambda: told(gateway))
        (message,) = told(gateway)
        mailbox.inbox.validity += 1  # everything comes again
        mailbox.inbox.put(report(one, "delivered", "2.0.0"))
        read_again(gateway)
        delivery(gateway, one["invoice_id"], "delivered")
        assert [each["id"] for each in told(gateway)] == [message["id"]]
        assert place(gateway, message["object_id"], one["id"]).status_code == 200
        assert delivery(gateway, one["invoice_id"], "failed")["failure"]["code"] == "mailbox_full"


ANSWERS = {
    "550 5.1.1 No such user": True,
    "550 5.1.6 Mailbox has moved": True,
    "550 5.1.10 RecipientNotFound": True,
    "550 5.2.1 Mailbox disabled": True,
    "550 5.1.2 Bad destination system": False,
    "553 5.1.3 Bad syntax": False,
    "550 5.7.1 Blocked by policy": False,
    "550 no": False,
    "552 5.2.3 Too large": False,
}


def test_a_refusal_of_the_address_marks_it_and_no_other_does(tmp_path: Path) -> None:
    server = ScriptedServer(dict(GOOD))
    try:
        with RunningGateway(tmp_path / "data", practice=False) as gateway:
            set_up(gateway, server)
            for number, answer in enumerate(ANSWERS):
                address = f"kund-{number}@example.org"
                gateway.http.put(f"{gateway.company_url}/email-list/{number}", json={"email": address}, timeout=10)
                server.script["rcpt"] = answer
                (invoice,) = upload_all(gateway, by_mail(address, new_number(), str(number)))
                send(gateway, [invoice])
                delivery(gateway, invoice, "failed")
            rows = {one["customer_number"]: one for one in gateway.get("/email-list").json()["items"]}
            marked = [rows[str(number)]["last_bounced_at"] is not None for number in range(len(ANSWERS))]
            assert marked == list(ANSWERS.values())
            assert gateway.get("/bounces").json()["total"] == sum(ANSWERS.values())
    finally:
        server.close()
