"""Reports handed in as files: read like those of the mailbox, each answered in words, taken once."""

import uuid
from pathlib import Path
from typing import Any

import pytest

from connect_app.client.calls import Gateway
from connect_app.client.refusals import InvalidRequest
from connect_app.contract.companies import ImapPatch, ImapTest
from tests.gateway.test_bounce_mailbox import accepted, failures, report
from tests.running_gateway import RunningGateway
from tests.sending_job import by_mail, choose, deliveries, delivery, evidence, send, upload_all
from tests.unit.gateway.report_shapes import ADDRESS, HEADERS, ID
from tests.unit.gateway.test_bounces import HOSTILE


def hand_in(
    gateway: RunningGateway, data: bytes, name: str = "report.eml", key: str | None = None
) -> list[dict[str, Any]]:
    headers = {"Idempotency-Key": key} if key else {}
    answer = gateway.post("/bounce-reports", files={"file": (name, data)}, headers=headers)
    assert answer.status_code == 200, answer.text
    reports: list[dict[str, Any]] = answer.json()["reports"]
    return reports


def test_a_file_is_taken_once_and_says_so_the_second_time(gateway: RunningGateway) -> None:
    (one,) = sent = accepted(gateway, 1)
    key = str(uuid.uuid4())
    (told,) = hand_in(gateway, report(one), "studs från kund.eml", key)
    number = gateway.get(f"/invoices/{one['invoice_id']}").json()["number"]
    assert told["outcome"] == "failed"
    assert (told["filename"], told["address"]) == ("studs från kund.eml", one["address"])
    assert (told["delivery_id"], told["invoice_id"], told["invoice_number"]) == (one["id"], one["invoice_id"], number)
    assert "there is no such address" in told["reason"]
    assert delivery(gateway, one["invoice_id"], "failed")["failure"]["code"] == "unknown_address"
    assert hand_in(gateway, report(one), "studs från kund.eml", key) == [told]  # the first answer again
    (again,) = hand_in(gateway, report(one), key=str(uuid.uuid4()))
    assert (again["outcome"], again["invoice_number"]) == ("ignored", number)
    assert again["reason"].startswith("It was known already")
    assert failures(gateway, sent) == [1]
    assert any(report(one) == data for data in evidence(gateway, one["invoice_id"]).values())


def test_a_file_with_many_is_answered_one_by_one(gateway: RunningGateway) -> None:
    one, two, three = accepted(gateway, 3)
    mails = [
        report(one), b"Subject: Out of office\n\nAway.", *list(HOSTILE.values())[1:6],
        report(two, "delivered", "2.0.0"),
        report(three, "delayed", "4.4.1"), report({**three, "address": "other@example.org"}),
        report({**three, "id": str(uuid.uuid4())}),
    ]  # fmt: skip
    data = b"".join(b"From MAILER-DAEMON Wed Nov 25 10:00:00 2026\n" + mail + b"\n\n" for mail in mails)
    told = hand_in(gateway, data, "bounces.mbox")
    assert [one["outcome"] for one in told] == ["failed", *["ignored"] * 6, "delivered", *["ignored"] * 3]
    reasons = [one["reason"] for one in told]
    assert "automatic reply" in reasons[1]
    assert "still trying" in reasons[8]
    assert reasons[9] == f"It is about other@example.org, but that mail went to {three['address']}."
    assert reasons[10] == "It is about no mail that this company sent."
    assert [told[n]["delivery_id"] for n in (0, 7, 9, 10)] == [one["id"], two["id"], three["id"], None]
    assert deliveries(gateway, two["invoice_id"])[0]["state"] == "delivered"
    assert deliveries(gateway, three["invoice_id"])[0]["state"] == "accepted"


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16"])
def test_the_text_of_a_report_is_enough(gateway: RunningGateway, encoding: str) -> None:
    (one,) = accepted(gateway, 1)
    headers = HEADERS.replace(ID, one["id"]).replace(ADDRESS, one["address"])
    text = (
        "\r\n\r\nSubject: failure notice\n\nHi. This is the qmail-send program at mx.example.\n\n"
        f"<{one['address']}>:\nSorry, no mailbox here by that name. (#5.1.1)\n\n"
        f"--- Below this line is a copy.\n\n{headers}"
    )
    (told,) = hand_in(gateway, text.encode(encoding), "report.txt")
    assert (told["outcome"], told["delivery_id"]) == ("failed", one["id"])


def test_each_recipient_of_one_invoice_comes_back_alone(gateway: RunningGateway) -> None:
    (invoice,) = upload_all(gateway, by_mail("kund@example.org"))
    message = {"to": "a@example.org", "cc": "b@example.org", "bcc": "c@example.org"}
    send(gateway, [invoice], overrides={invoice: {"message": message}})
    for _ in range(3):
        delivery(gateway, invoice, "accepted")
    found = {one["address"]: one for one in deliveries(gateway, invoice)}
    assert set(found) == set(message.values())
    # Everybody is in the header of everybody's mail, but each mail has an id of its own.
    (wrong,) = hand_in(gateway, report({**found["c@example.org"], "address": "a@example.org"}))
    assert wrong["outcome"] == "ignored"
    (told,) = hand_in(gateway, report(found["c@example.org"]))
    assert told["outcome"] == "failed"
    states = {one["address"]: one["state"] for one in deliveries(gateway, invoice)}
    assert states == {"a@example.org": "accepted", "b@example.org": "accepted", "c@example.org": "failed"}


def test_a_report_about_a_mail_that_never_left_changes_nothing(gateway: RunningGateway) -> None:
    address = f"{uuid.uuid4().hex}@example.org"
    choose(gateway, {"channel": "email", "match": address, "outcome": "reject"})
    (invoice,) = upload_all(gateway, by_mail(address))
    send(gateway, [invoice])
    refused = delivery(gateway, invoice, "failed")
    (told,) = hand_in(gateway, report(refused))
    assert told["outcome"] == "ignored"
    (queued,) = upload_all(gateway, by_mail(address))
    send(gateway, [queued], undo_s=600)
    (told,) = hand_in(gateway, report(deliveries(gateway, queued)[0]))
    assert "never handed over" in told["reason"]
    assert deliveries(gateway, queued)[0]["state"] == "queued"
    gateway.post(f"/deliveries/{deliveries(gateway, queued)[0]['id']}/cancel")


@pytest.mark.parametrize(
    ("data", "status", "code"),
    [
        (b"", 422, "empty_file"),
        (b" \r\n\r\n", 422, "empty_file"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 500, 422, "not_a_mail"),
        (b"%PDF-1.7", 422, "not_a_mail"),
        (b"From a@b\nSubject: x\n\n.\n\n" * 5001, 422, "too_many_reports"),
        (b"x" * 25_000_001, 413, "too_large"),
    ],
)
def test_what_holds_no_reports_is_refused(gateway: RunningGateway, data: bytes, status: int, code: str) -> None:
    answer = gateway.post("/bounce-reports", files={"file": ("report.eml", data)})
    assert (answer.status_code, answer.json()["code"]) == (status, code)
    assert answer.json()["detail"].endswith(".")


def test_the_client_hands_files_in_and_tries_a_mailbox(gateway: RunningGateway, tmp_path: Path) -> None:
    (one,) = accepted(gateway, 1)
    (tmp_path / "a").write_bytes(report(one))
    (tmp_path / "b").write_bytes(b"Subject: hello\n\nA letter.")
    client = Gateway(gateway.url, gateway.token)
    files = {"studs.eml": tmp_path / "a", "brev.eml": tmp_path / "b"}
    told = client.read_bounce_reports(gateway.company_id, files).reports
    assert [(one.filename, one.outcome) for one in told] == [("studs.eml", "failed"), ("brev.eml", "ignored")]
    with pytest.raises(InvalidRequest) as refused:
        client.test_bounce_mailbox(gateway.company_id, ImapTest(mailbox=ImapPatch(host="h", username="u")))
    assert refused.value.code == "practice_mode"
    client.close()


def test_the_form_and_the_role_are_checked(gateway: RunningGateway) -> None:
    assert gateway.post("/bounce-reports", json={}).status_code == 415
    assert gateway.post("/bounce-reports", files={"other": ("a", b"b")}).status_code == 422
    reader = {"X-Practice-Role": "reader"}
    assert gateway.post("/bounce-reports", files={"file": ("a", b"b")}, headers=reader).status_code == 403
