"""Lanes that hand over through Microsoft Graph: signed in, paused, killed around the call that sends, and bounced."""

import threading
from collections.abc import Iterator
from typing import Any

import pytest

from tests.gateway.test_bounce_mailbox import change
from tests.gateway.test_mail_account import MailServer
from tests.gateway.test_mail_sign_in import World
from tests.gateway.test_real_accounts import make_certificate
from tests.imap_server import ImapServer
from tests.mail_providers.graph import RESOURCE, FakeGraph
from tests.mail_providers.token_server import USER, FakeTokenServer
from tests.operators.fake import Reply
from tests.running_gateway import RunningGateway
from tests.sending_job import by_mail, complete, delivery, send, until, upload_all

SEND = "/messages/[^/]+/send"


@pytest.fixture(scope="module")
def world(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[World, FakeGraph]]:
    folder = tmp_path_factory.mktemp("graph")
    certificate = make_certificate(folder)
    tokens = FakeTokenServer(certificate)
    graph, unused = FakeGraph(tokens, certificate), MailServer()
    try:
        with pytest.MonkeyPatch.context() as patch:
            patch.setenv("SSL_CERT_FILE", str(certificate[0]))
            patch.setenv("CONNECT_SECRETS_KEY", "a key of the service manager")
            with RunningGateway(folder / "data", practice=False) as gateway:
                made = World(gateway, tokens, unused, certificate[0])
                saved = made.sign_in(way="graph", port=graph.port, security="tls", max_per_minute=1000)
                assert saved["smtp"]["signed_in_as"] == USER
                yield made, graph
    finally:
        unused.close()
        graph.close()
        tokens.close()


@pytest.fixture
def mailbox(world: tuple[World, FakeGraph]) -> tuple[RunningGateway, FakeGraph]:
    gateway, graph = world[0].gateway, world[1]
    graph.arrived.clear()
    graph.messages.clear()
    return gateway, graph


def test_mail_goes_through_graph_and_comes_back_to_its_invoice(mailbox: tuple[RunningGateway, FakeGraph]) -> None:
    gateway, graph = mailbox
    tried = gateway.post("/settings/smtp/test", json={"to": "me@example.org"}).json()
    assert [(one["step"], one["ok"]) for one in tried["steps"]] == [
        (one, True) for one in ("connect", "tls", "sign_in", "accepted")
    ]
    graph.arrived.clear()
    graph.fail("POST", SEND, "instead", Reply(429, headers={"Retry-After": "1"}))
    ids = upload_all(gateway, *(by_mail(f"kund-{number}@example.org") for number in range(3)))
    assert complete(gateway, send(gateway, ids)["id"])["accepted"] == 3
    assert sorted(one.recipients for one in graph.arrived) == [[f"kund-{number}@example.org"] for number in range(3)]
    assert gateway.get("/messages").json()["items"] == [], "a pause is nothing that a person need know"
    back = next(one for one in graph.arrived if one.recipients == ["kund-1@example.org"])
    report = _report(back.given, "kund-1@example.org")
    answer = gateway.http.post(
        f"{gateway.company_url}/bounce-reports",
        files={"file": ("report.eml", report)},
        headers={"Idempotency-Key": "0193aaaa-bbbb-7ccc-8ddd-eeeeeeeeeeee"},
        timeout=20,
    )
    assert answer.status_code == 200, answer.text
    failed = delivery(gateway, ids[1], "failed")
    assert failed["reference"] == back.given


def test_a_fixed_copy_goes_by_graph_as_a_message_of_its_own(mailbox: tuple[RunningGateway, FakeGraph]) -> None:
    gateway, graph = mailbox
    change(gateway, mail_copy={"address": "arkiv@nordlys.example", "way": "cc"})
    try:
        (one,) = upload_all(gateway, by_mail("kund@example.org"))
        assert complete(gateway, send(gateway, [one])["id"])["accepted"] == 1
        until("the copy", lambda: len(graph.arrived) == 2)
    finally:
        change(gateway, mail_copy=None)
    assert sorted(each.recipients for each in graph.arrived) == [["arkiv@nordlys.example"], ["kund@example.org"]]
    until("it is written", lambda: delivery_of(gateway, one)["copies"][0]["state"] == "done")


def test_the_mailbox_for_bounces_opens_with_a_token_of_its_own(
    world: tuple[World, FakeGraph], mailbox: tuple[RunningGateway, FakeGraph]
) -> None:
    tokens = world[0].tokens
    with ImapServer() as bounces:
        bounces.lets_in = lambda user, token: (
            user == USER
            and tokens.lets_in(token, "https://outlook.office.com/")
            and not tokens.lets_in(token, RESOURCE)
        )
        account = {"host": "127.0.0.1", "port": bounces.port, "security": "none", "username": USER, "auth": "xoauth2"}
        tried = mailbox[0].post("/settings/bounce-mailbox/test", json={"mailbox": account}).json()
    assert tried["ok"], tried


def test_a_kill_in_the_call_that_sends_neither_loses_nor_repeats_it(mailbox: tuple[RunningGateway, FakeGraph]) -> None:
    gateway, graph = mailbox
    graph.fail("POST", SEND, "silent")
    (one,) = upload_all(gateway, by_mail("kund@example.org"))
    gateway.post("/sends", json={"invoice_ids": [one]})
    until("it is sent", lambda: len(graph.arrived) == 1)
    gateway.kill()
    gateway.start()
    settled = delivery(gateway, one, "accepted")
    assert (settled["reference"], settled["attempt_count"]) == (graph.arrived[0].given, 1)
    assert len(graph.arrived) == 1
    graph.released.set()  # whom the answer was for is gone
    until("nobody waits any more", lambda: "process_request_thread" not in str(threading.enumerate()))
    graph.released.clear()


def test_a_token_that_is_revoked_between_two_mails_stops_the_lane_and_nothing_goes_twice(
    world: tuple[World, FakeGraph], mailbox: tuple[RunningGateway, FakeGraph]
) -> None:
    gateway, graph = mailbox
    ids = upload_all(gateway, *(by_mail(f"kund-{number}@example.org") for number in range(4)))
    taken: list[Any] = graph.arrived

    def revoke_after_two(message: Any) -> None:
        list.append(taken, message)
        if len(taken) == 2:
            world[0].tokens.revoke()

    graph.arrived = _Watched(revoke_after_two, taken)  # type: ignore[assignment]
    receipt = send(gateway, ids)
    until("it stands still", lambda: _states(gateway, ids) == ["accepted"] * 2 + ["deferred"] * 2)
    stopped = next(one for one in (delivery_of(gateway, each) for each in ids) if one["state"] == "deferred")
    assert (stopped["failure"]["code"], USER in stopped["failure"]["message"]) == ("mail_sign_in", True)
    world[0].sign_in(way="graph", port=graph.port, security="tls", max_per_minute=1000)
    assert complete(gateway, receipt["id"])["accepted"] == 4
    assert sorted(one.recipients[0] for one in taken) == [f"kund-{number}@example.org" for number in range(4)]


class _Watched:
    """A list whose `append` is another's."""

    def __init__(self, append: Any, kept: list[Any]) -> None:
        self.append, self._kept = append, kept

    def __len__(self) -> int:
        return len(self._kept)


def delivery_of(gateway: RunningGateway, invoice_id: str) -> Any:
    return gateway.get(f"/invoices/{invoice_id}/deliveries").json()["items"][0]


def _states(gateway: RunningGateway, ids: list[str]) -> list[str]:
    return sorted(delivery_of(gateway, one)["state"] for one in ids)


def _report(given: str, address: str) -> bytes:
    return (
        "From: postmaster@outlook.example\r\nTo: faktura@nordlys.example\r\nSubject: Undeliverable: Faktura\r\n"
        'Content-Type: multipart/report; report-type=delivery-status; boundary="b"\r\nMIME-Version: 1.0\r\n\r\n'
        "--b\r\nContent-Type: text/plain\r\n\r\nIt could not be delivered.\r\n"
        "--b\r\nContent-Type: message/delivery-status\r\n\r\nReporting-MTA: dns;outlook.example\r\n\r\n"
        f"Final-Recipient: rfc822;{address}\r\nAction: failed\r\nStatus: 5.1.10\r\n\r\n"
        f"--b\r\nContent-Type: text/rfc822-headers\r\n\r\nMessage-ID: {given}\r\nSubject: Faktura\r\n\r\n--b--\r\n"
    ).encode()
