"""Bounces read from a mailbox by IMAP: every one, only once, and nothing in the mailbox changes."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.gateway.test_mail_account import MailServer, set_up
from tests.gateway.test_real_accounts import make_certificate
from tests.imap_server import PASSWORD, TOKEN, ImapServer
from tests.invoice_files import new_number
from tests.running_gateway import RunningGateway
from tests.sending_job import by_mail, deliveries, delivery, evidence, send, until, upload_all
from tests.unit.gateway.report_shapes import ADDRESS, ID, dsn
from tests.unit.gateway.test_bounces import HOSTILE, fields


@pytest.fixture
def mail_server() -> Iterator[MailServer]:
    server = MailServer()
    yield server
    server.close()


@pytest.fixture
def mailbox() -> Iterator[ImapServer]:
    with ImapServer() as server:
        yield server


def change(gateway: RunningGateway, **settings: Any) -> dict[str, Any]:
    answer = gateway.http.patch(gateway.company_url + "/settings", json=settings, timeout=10)
    assert answer.status_code == 200, answer.text
    changed: dict[str, Any] = answer.json()
    return changed


def report(of: dict[str, Any], action: str = "failed", status: str = "5.1.1") -> bytes:
    return dsn(fields(action, status)).replace(ID, of["id"]).replace(ADDRESS, of["address"]).encode()


def accepted(gateway: RunningGateway, count: int) -> list[dict[str, Any]]:
    ids = upload_all(gateway, *(by_mail(f"kund-{n}@example.org", new_number()) for n in range(count)))
    send(gateway, ids)
    return [delivery(gateway, one, "accepted") for one in ids]


def read_again(gateway: RunningGateway) -> None:
    """Have the gateway look into the mailbox now: a change of the settings hurries it."""
    change(gateway, department="Ekonomi")


def failures(gateway: RunningGateway, sent: list[dict[str, Any]]) -> list[int]:
    """Return how often each delivery was moved to failed."""
    moves = [deliveries(gateway, one["invoice_id"])[0]["moves"] for one in sent]
    return [sum(move["to_state"] == "failed" for move in of_one) for of_one in moves]


def test_bounces_are_found_once_and_the_mailbox_stays_as_it_was(
    mail_server: MailServer, mailbox: ImapServer, tmp_path: Path
) -> None:
    with RunningGateway(tmp_path / "data", practice=False) as gateway:
        set_up(gateway, mail_server)
        shown = change(gateway, bounce_mailbox=mailbox.settings())["bounce_mailbox"]
        assert (shown["has_password"], shown["folder"], "password" in shown) == (True, "INBOX", False)
        one, two, three = sent = accepted(gateway, 3)
        mailbox.inbox.put(b"Subject: hello\r\n\r\nA letter.", report(one), *HOSTILE.values())
        mailbox.inbox.put(report(three, "delayed"), report({**three, "address": "other@example.org"}))
        mailbox.inbox.put(report(one), report(two, status="4.2.2"))  # behind all those
        read_again(gateway)
        assert delivery(gateway, two["invoice_id"], "failed")["failure"]["code"] == "mailbox_full"
        failed = delivery(gateway, one["invoice_id"], "failed")
        assert (failed["failure"]["code"], failed["failure"]["owner"]) == ("unknown_address", "you")
        assert any(name.endswith("report.eml") for name in evidence(gateway, one["invoice_id"]))
        count = len(mailbox.inbox.messages)
        assert mailbox.bodies() == list(range(1, count + 1))

        mailbox.inbox.put(report(three))
        read_again(gateway)
        delivery(gateway, three["invoice_id"], "failed")
        assert mailbox.bodies() == list(range(1, count + 2))  # the cursor is durable
        assert failures(gateway, sent) == [1, 1, 1]
        assert not any(message.flags for message in mailbox.inbox.messages)
        assert all("BODY.PEEK[]<0." in line for line in mailbox.commands if "BODY" in line)
        verbs = {line.split(" ")[0].upper() for line in mailbox.commands}
        assert verbs == {"CAPABILITY", "LOGIN", "EXAMINE", "UID", "LOGOUT"}
        assert PASSWORD not in gateway.log
        assert not gateway.fault


def test_another_uidvalidity_overlooks_nothing_and_takes_nothing_twice(
    mail_server: MailServer, mailbox: ImapServer, tmp_path: Path
) -> None:
    with RunningGateway(tmp_path / "data", practice=False) as gateway:
        set_up(gateway, mail_server)
        change(gateway, bounce_mailbox=mailbox.settings())
        one, two = sent = accepted(gateway, 2)
        mailbox.inbox.put(*[b"Subject: noise\r\n\r\n."] * 5, report(one))
        read_again(gateway)
        delivery(gateway, one["invoice_id"], "failed")
        mailbox.inbox.validity += 1
        mailbox.inbox.messages.clear()
        mailbox.inbox.put(report(two), report(one))  # under UIDs that were read before
        read_again(gateway)
        delivery(gateway, two["invoice_id"], "failed")
        assert failures(gateway, sent) == [1, 1]
        change(gateway, bounce_mailbox=None)
        until("no reading is under way", lambda: mailbox.commands[-1] == "LOGOUT")
        before = len(mailbox.commands)
        mailbox.inbox.put(report(one))
        accepted(gateway, 1)  # this hurries it, too
        assert len(mailbox.commands) == before


def test_with_tokens_it_goes_on_where_it_was_after_a_restart(
    mail_server: MailServer, mailbox: ImapServer, tmp_path: Path
) -> None:
    token = tmp_path / "token"
    token.write_text(TOKEN)
    with RunningGateway(tmp_path / "data", practice=False) as gateway:
        change(gateway, bounce_mailbox=mailbox.settings(auth="xoauth2", password=None))
        tried = gateway.post("/settings/bounce-mailbox/test", json={})
        assert (tried.status_code, tried.json()["code"]) == (409, "bounce_mailbox_settings")
        set_up(gateway, mail_server, username="nordlys@example.org", auth="xoauth2", token_command=f"cat {token}")
        one, two = sent = accepted(gateway, 2)
        mailbox.inbox.put(report(one))
        read_again(gateway)
        delivery(gateway, one["invoice_id"], "failed")
        gateway.kill()
        mailbox.inbox.put(report(two))
        gateway.start()
        delivery(gateway, two["invoice_id"], "failed")
        assert failures(gateway, sent) == [1, 1]
        assert mailbox.bodies() == [1, 2]
        token.write_text("an-old-token")
        tried = gateway.post("/settings/bounce-mailbox/test", json={}).json()
        assert [step["ok"] for step in tried["steps"]] == [True, True, True, True]  # the kept token is good still


def test_a_refused_password_is_told_once_and_holds_nothing_up(
    mail_server: MailServer, mailbox: ImapServer, tmp_path: Path
) -> None:
    with RunningGateway(tmp_path / "data", practice=False) as gateway:
        set_up(gateway, mail_server)
        change(gateway, bounce_mailbox=mailbox.settings(password="wrong"))
        (one,) = accepted(gateway, 1)
        mailbox.inbox.put(report(one))
        until("it was refused", lambda: _refusals(gateway))
        tries = mailbox.commands.count("LOGIN")
        read_again(gateway)
        until("another try", lambda: mailbox.commands.count("LOGIN") > tries)
        (told,) = _refusals(gateway)
        assert (told["code"], told["owner"]) == ("bounce_mailbox_sign_in", "administrator")
        assert "password" in told["message"]
        (message,) = _unread(gateway)
        assert (message["sentence"], message["object_type"]) == (told["message"], "news")
        accepted(gateway, 1)
        change(gateway, bounce_mailbox=mailbox.settings())
        delivery(gateway, one["invoice_id"], "failed")
        change(gateway, bounce_mailbox=mailbox.settings(folder="Bounces"))
        until("the folder is missing", lambda: len(_refusals(gateway)) == 2)
        assert _refusals(gateway)[1]["code"] == "bounce_mailbox_folder"
        # The password was mended; the bounce that was read then is a message of its own.
        assert [item["code"] for item in _unread(gateway)] == ["bounce_mailbox_folder", "unknown_address"]
        change(gateway, smtp=None)
        until("it looked again", lambda: "no_mail_server" in gateway.log)
        assert len(_refusals(gateway)) == 2  # no account is no fault
        assert not gateway.fault


def _unread(gateway: RunningGateway) -> list[dict[str, Any]]:
    items: list[dict[str, Any]] = gateway.get("/messages", unread=True).json()["items"]
    return items


def _refusals(gateway: RunningGateway) -> list[dict[str, Any]]:
    events = gateway.get("/events", after=0).json()["items"]
    return [one["data"] for one in events if one["kind"] == "news.refused"]


def test_a_connection_that_breaks_loses_nothing(mail_server: MailServer, mailbox: ImapServer, tmp_path: Path) -> None:
    with RunningGateway(tmp_path / "data", practice=False) as gateway:
        set_up(gateway, mail_server)
        sent = accepted(gateway, 3)
        mailbox.inbox.put(*map(report, sent))
        faults = ["drop", "drop", "no"]

        def fault(line: str) -> str | None:
            wanted = {"drop": "UID FETCH 2 ", "no": "UID SEARCH"}
            return faults.pop() if faults and line.startswith(wanted[faults[-1]]) else None

        mailbox.fault = fault
        change(gateway, bounce_mailbox=mailbox.settings())
        for _ in range(3):
            accepted(gateway, 1)
        for one in sent:
            delivery(gateway, one["invoice_id"], "failed")
        assert faults == []
        assert failures(gateway, sent) == [1, 1, 1]
        assert not gateway.fault


def test_trying_a_mailbox_says_what_happened_at_each_step(
    mailbox: ImapServer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    certificate, key = make_certificate(tmp_path)
    with RunningGateway(tmp_path / "data", practice=False) as gateway:
        missing = gateway.post("/settings/bounce-mailbox/test", json={})
        assert (missing.status_code, missing.json()["code"]) == (409, "no_bounce_mailbox")

        def steps(**changes: Any) -> list[tuple[str, bool]]:
            answer = gateway.post("/settings/bounce-mailbox/test", json={"mailbox": mailbox.settings(**changes)})
            assert answer.status_code == 200, answer.text
            found = answer.json()
            assert found["ok"] is all(step["ok"] for step in found["steps"])
            assert PASSWORD not in answer.text
            return [(step["step"], step["ok"]) for step in found["steps"]]

        mailbox.inbox.put(b"Subject: x\r\n\r\n.")
        fine = [("connect", True), ("tls", True), ("sign_in", True), ("folder", True)]
        assert steps() == fine
        assert steps(folder="Ärenden") == [*fine[:3], ("folder", False)]
        assert steps(password="wrong") == [*fine[:2], ("sign_in", False)]
        assert steps(password="fel lösenord") == [*fine[:2], ("sign_in", False)]
        assert steps(security="starttls") == [*fine[:1], ("tls", False)]
        assert steps(port=1) == [("connect", False)]
        mailbox.capabilities += " LOGINDISABLED"
        assert steps() == [*fine[:2], ("sign_in", False)]
        for from_the_start, security in ((True, "tls"), (False, "starttls")):
            with ImapServer((certificate, key), from_the_start=from_the_start) as safe:
                assert steps(port=safe.port, security=security) == [*fine[:1], ("tls", False)]
        assert mailbox.bodies() == []
        assert gateway.get("/settings").json()["bounce_mailbox"] is None
    monkeypatch.setenv("SSL_CERT_FILE", str(certificate))
    with RunningGateway(tmp_path / "data", practice=False) as gateway:
        for from_the_start, security in ((True, "tls"), (False, "starttls")):
            with ImapServer((certificate, key), from_the_start=from_the_start) as safe:
                assert steps(port=safe.port, security=security) == fine


def test_only_an_administrator_enters_a_mailbox_and_practice_reads_none(gateway: RunningGateway) -> None:
    mailbox = {"host": "mail.example", "username": "u"}
    clerk = {"X-Practice-Role": "clerk"}
    url = gateway.company_url + "/settings"
    assert gateway.http.patch(url, json={"bounce_mailbox": mailbox}, headers=clerk, timeout=10).status_code == 403
    assert gateway.post("/settings/bounce-mailbox/test", json={"mailbox": mailbox}, headers=clerk).status_code == 403
    refused = gateway.post("/settings/bounce-mailbox/test", json={})
    assert (refused.status_code, refused.json()["code"]) == (409, "practice_mode")
    bad = gateway.http.patch(url, json={"bounce_mailbox": mailbox | {"folder": "a\r\nb"}}, timeout=10)
    assert (bad.status_code, bad.json()["errors"][0]["field"]) == (422, "bounce_mailbox.folder")
