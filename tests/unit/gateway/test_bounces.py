"""Delivery reports: read by Action, only about deliveries of ours."""

import pytest

from connect_app.gateway.channels.bounces import read_report

ID = "01a20166-fdfa-7baf-96bd-ba055df97e2f"

REPORT = """From: Mail Delivery System <mailer-daemon@mx.example>
To: invoices@example.org
Subject: Undelivered Mail Returned to Sender
MIME-Version: 1.0
Content-Type: multipart/report; report-type=delivery-status; boundary="b"

--b
Content-Type: text/plain

Sorry.

--b
Content-Type: message/delivery-status

Reporting-MTA: dns; mx.example

Final-Recipient: rfc822; kund@example.org
Action: {action}
Status: {status}
Diagnostic-Code: smtp; {words}

--b
Content-Type: {kind}

From: invoices@example.org
Message-ID: <{id}@example.org>
{header}

--b--
"""


def report(
    action: str, status: str, words: str = "550 no", header: str = "", kind: str = "text/rfc822-headers"
) -> bytes:
    return REPORT.format(action=action, status=status, words=words, id=ID, header=header, kind=kind).encode()


@pytest.mark.parametrize(
    ("action", "status", "code"),
    [
        ("failed", "5.1.1", "bounced"),
        ("Failed", "5.7.1", "bounced"),
        ("failed", "4.2.2", "mailbox_full"),  # final, although its status says otherwise
        ("failed", "5.2.2", "mailbox_full"),
        ("failed", "4.4.7", "bounced"),
        ("delivered", "2.0.0", None),
    ],
)
def test_the_action_decides(action: str, status: str, code: str | None) -> None:
    (found,) = read_report(report(action, status))
    assert (found.delivery_id, found.address) == (ID, "kund@example.org")
    assert (found.failure.code if found.failure else None) == code


@pytest.mark.parametrize("action", ["delayed", "relayed", "expanded", "", "nonsense"])
def test_what_is_not_decided_says_nothing(action: str) -> None:
    assert read_report(report(action, "4.0.0")) == ()


def test_the_whole_mail_may_come_back() -> None:
    (found,) = read_report(report("failed", "5.1.1", kind="message/rfc822"))
    assert found.delivery_id == ID


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"\xff\xfe\x00",
        b"Subject: out of office\r\n\r\nI am away.",
        report("failed", "5.1.1").replace(ID.encode(), b"somebody-elses-id"),
        report("failed", "5.1.1").replace(b"message/delivery-status", b"text/plain"),
        report("failed", "5.1.1").replace(b"multipart/report", b"multipart/mixed"),
    ],
)
def test_anything_else_is_no_report(data: bytes) -> None:
    assert read_report(data) == ()


def test_the_envelope_id_is_enough() -> None:
    data = report("failed", "5.1.1").replace(ID.encode(), b"gone")
    data = data.replace(b"Reporting-MTA:", f"Original-Envelope-Id: {ID}\nReporting-MTA:".encode())
    (found,) = read_report(data)
    assert found.delivery_id == ID
