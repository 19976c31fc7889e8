"""The company's mail account: sign-in by token, the test message, the pace, the size limit, and a send in bulk."""

import base64
import json
import socket
import threading
from collections import Counter
from collections.abc import Iterator
from email import message_from_bytes, policy
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path
from typing import Any

import pytest
from aiosmtpd.controller import Controller
from aiosmtpd.smtp import AuthResult

from connect_app.domain.errors import SignIn, TryLater
from connect_app.gateway.channels.access_tokens import AccessTokens, TokenAccount
from connect_app.gateway.channels.interface import Pace
from connect_app.gateway.store.engine import open_database
from connect_app.gateway.store.mail_pace import take_turns
from tests.invoice_files import new_number
from tests.running_gateway import RunningGateway
from tests.sending_job import by_mail, complete, deliveries, delivery, send, until, upload_all

TOKEN = "good-token"


class MailServer:
    """A real mail server that keeps envelopes, and lets in whoever has the token."""

    def __init__(self, *, size_limit: int | None = None) -> None:
        self.taken: list[tuple[str, list[str], bytes]] = []
        self.connections = 0
        self._controller: Any = _OnAnyPort(
            self, hostname="127.0.0.1", data_size_limit=size_limit, auth_required=False, auth_require_tls=False,
            auth_exclude_mechanism=["LOGIN", "PLAIN"],
        )  # fmt: skip
        self._controller.start()

    @property
    def port(self) -> int:
        return int(self._controller.port)

    def close(self) -> None:
        self._controller.stop()

    async def auth_XOAUTH2(self, server: Any, args: list[str]) -> AuthResult:
        user, token = base64.b64decode(args[1]).decode().removesuffix("\x01\x01").split("\x01auth=Bearer ")
        if self.lets_in(user.removeprefix("user="), token):
            return AuthResult(success=True, auth_data=b"nordlys")
        await server.challenge_auth('{"status":"401"}')
        return AuthResult(success=False, handled=False)

    def lets_in(self, user: str, token: str) -> bool:
        return (user, token) == ("nordlys@example.org", TOKEN)

    async def handle_EHLO(self, _server: Any, session: Any, _envelope: Any, name: str, answers: list[str]) -> list[str]:
        session.host_name = name
        self.connections += 1
        return answers

    async def handle_DATA(self, _server: Any, _session: Any, envelope: Any) -> str:
        self.taken.append((envelope.mail_from, list(envelope.rcpt_tos), envelope.content))
        return "250 queued as 4711"


class _OnAnyPort(Controller):
    async def _create_server(self) -> Any:
        listener = socket.create_server(("127.0.0.1", 0))
        self.port = listener.getsockname()[1]
        return await self.loop.create_server(self._factory_invoker, sock=listener)


def set_up(gateway: RunningGateway, server: MailServer, **smtp: Any) -> None:
    account = {"host": "127.0.0.1", "port": server.port, "security": "none", "from_address": "faktura@nordlys.example"}
    changes = {"smtp": account | smtp, "bounce_address": "bounces@nordlys.example"}
    answer = gateway.http.patch(gateway.company_url + "/settings", json=changes, timeout=10)
    assert answer.status_code == 200, answer.text


def test_sign_in_by_a_token_from_a_command(tmp_path: Path) -> None:
    server = MailServer()
    token = tmp_path / "token"
    token.write_text("a-bad-token")
    try:
        with RunningGateway(tmp_path / "data", practice=False) as gateway:
            set_up(gateway, server, username="nordlys@example.org", auth="xoauth2", token_command=f"cat {token}")
            tried = gateway.post("/settings/smtp/test", json={"to": "me@example.org"}).json()
            assert [(step["step"], step["ok"]) for step in tried["steps"]] == [
                ("connect", True), ("tls", True), ("sign_in", False)]  # fmt: skip
            (one,) = upload_all(gateway, by_mail("kund@example.org"))
            gateway.post("/sends", json={"invoice_ids": [one]})
            stopped = delivery(gateway, one, "deferred")
            assert (stopped["failure"]["code"], stopped["attempt_count"]) == ("mail_sign_in", 0)
            token.write_text(json.dumps({"access_token": TOKEN, "expires_in": 3600}))
            assert gateway.post(f"/deliveries/{stopped['id']}/release").status_code == 200
            delivery(gateway, one, "accepted")
            assert TOKEN not in gateway.log
            ((sender, recipients, _),) = server.taken
            assert (sender, recipients) == (f"bounces+{stopped['id']}@nordlys.example", ["kund@example.org"])
    finally:
        server.close()


def test_a_test_message_says_what_happened_at_each_step(tmp_path: Path) -> None:
    server = MailServer()
    try:
        with RunningGateway(tmp_path / "data", practice=False) as gateway:
            missing = gateway.post("/settings/smtp/test", json={})
            assert (missing.status_code, missing.json()["code"]) == (409, "no_mail_server")
            set_up(gateway, server)
            (one,) = upload_all(gateway, by_mail("kund@example.org"))
            digests = []
            for sender in ("faktura@nordlys.example", "annan@nordlys.example"):
                smtp = {"host": "127.0.0.1", "port": server.port, "security": "none", "from_address": sender}
                changes = {"smtp": smtp, "reply_to": "svar@nordlys.example"}
                assert gateway.http.patch(gateway.company_url + "/settings", json=changes, timeout=10).ok
                (row,) = gateway.post("/sends/plan", json={"invoice_ids": [one]}).json()["rows"]
                digests.append(row["digest"])
            assert len(set(digests)) == 2, "a mail from another address is not what was seen"
            good = gateway.post("/settings/smtp/test", json={"to": "me@example.org"}).json()
            assert good["ok"]
            assert [step["step"] for step in good["steps"]] == ["connect", "tls", "sign_in", "accepted"]
            assert "queued as 4711" in good["steps"][-1]["detail"]
            assert server.taken[0][1] == ["me@example.org"]
            bad = gateway.post("/settings/smtp/test", json={"to": "nobody"})
            assert (bad.status_code, bad.json()["errors"][0]["field"]) == (422, "to")
            unsaved = {"host": "127.0.0.1", "port": 1, "security": "none", "from_address": "f@nordlys.example"}
            dead = gateway.post("/settings/smtp/test", json={"smtp": unsaved}).json()
            assert [(step["step"], step["ok"]) for step in dead["steps"]] == [("connect", False)]
            unsaved |= {"port": server.port, "security": "tls"}
            unsafe = gateway.post("/settings/smtp/test", json={"smtp": unsaved}).json()
            assert [(step["step"], step["ok"]) for step in unsafe["steps"]] == [("connect", True), ("tls", False)]
            assert len(server.taken) == 1
    finally:
        server.close()


def test_the_pace_holds_over_a_restart(tmp_path: Path) -> None:
    server = MailServer()
    try:
        gateway = RunningGateway(tmp_path / "data", practice=False)
        with gateway:
            set_up(gateway, server, max_per_hour=3)
            ids = upload_all(gateway, *(by_mail("kund@example.org") for _ in range(5)))
            send(gateway, ids)
            until("three mails", lambda: len(server.taken) == 3)
        with gateway:
            (more,) = upload_all(gateway, by_mail("kund@example.org"))
            send(gateway, [more])
            states = until("the rest waits", lambda: _waiting(gateway, [*ids, more]))
            assert states == {"accepted": 3, "queued": 3}
            assert len(server.taken) == 3
            waiting = [one for invoice in ids for one in deliveries(gateway, invoice) if one["state"] == "queued"]
            assert {one["attempt_count"] for one in waiting} == {0}
    finally:
        server.close()


def _waiting(gateway: RunningGateway, ids: list[str]) -> dict[str, int] | None:
    found = Counter(one["state"] for invoice in ids for one in deliveries(gateway, invoice))
    return dict(found) if found["queued"] == 3 else None


def test_the_pace_counts_by_the_minute_and_the_hour(tmp_path: Path) -> None:
    database = open_database(tmp_path)
    minute, start = 60_000_000, 1_800_000_000_000_000
    pace = Pace(per_minute=2, per_hour=5)
    with database.writing() as connection:
        assert take_turns(connection, "c", pace, start, 1) == (1, 0)
        assert take_turns(connection, "c", pace, start + 1, 3) == (1, 60 - 1e-6)  # one of the three may go
        assert take_turns(connection, "c", pace, start + 30_000_000, 1) == (0, 30.0)
        assert take_turns(connection, "other", pace, start, 2) == (2, 0)
        assert take_turns(connection, "c", pace, start + minute, 2) == (2, 0)
        assert take_turns(connection, "c", pace, start + 2 * minute, 2) == (1, 58 * 60.0)
        assert take_turns(connection, "c", pace, start + 2 * minute, 1) == (0, 58 * 60.0)
        assert take_turns(connection, "c", pace, start + 60 * minute, 1) == (1, 0)
        assert take_turns(connection, "c", pace, start - 1000 * minute, 1) == (1, 0)  # the clock was set back
        assert take_turns(connection, "c", Pace(), start, 7) == (7, 0)
    database.close()


def test_a_mail_over_the_servers_limit_fails_before_it_is_sent(tmp_path: Path) -> None:
    server = MailServer(size_limit=2000)
    try:
        with RunningGateway(tmp_path / "data", practice=False) as gateway:
            set_up(gateway, server)
            (one,) = upload_all(gateway, by_mail("kund@example.org"))
            send(gateway, [one])
            failed = delivery(gateway, one, "failed")
            assert (failed["failure"]["code"], failed["failure"]["owner"]) == ("message_too_large", "you")
            assert server.taken == []
    finally:
        server.close()


def test_of_many_mails_each_reaches_its_own_customer_with_its_own_invoice(tmp_path: Path) -> None:
    server = MailServer()
    count = 120
    try:
        with RunningGateway(tmp_path / "data", practice=False) as gateway:
            set_up(gateway, server)
            numbers = [new_number() for _ in range(count)]
            wanted = {f"kund-{n}@example.org": number for n, number in enumerate(numbers)}
            invoices = [by_mail(address, number, str(5000 + n))
                        for n, (address, number) in enumerate(wanted.items())]  # fmt: skip
            receipt = send(gateway, upload_all(gateway, *invoices))
            assert complete(gateway, receipt["id"], 100)["accepted"] == count
        assert server.connections <= 12
    finally:
        server.close()
    assert Counter(address for _, recipients, _ in server.taken for address in recipients) == Counter(wanted.keys())
    for n, address in enumerate(wanted):
        ((_, _, data),) = [one for one in server.taken if one[1] == [address]]
        mail = message_from_bytes(data, policy=policy.default)
        assert (mail["To"], mail["X-Customer-Number"]) == (address, str(5000 + n))
        (part,) = mail.iter_attachments()
        assert part.get_filename() == f"invoice-{wanted[address]}.pdf"
        assert part.get_content().startswith(b"%PDF-")
    assert len({part.get_content() for _, _, data in server.taken
                for part in message_from_bytes(data, policy=policy.default).iter_attachments()}) == count  # fmt: skip


class _TokenServer(BaseHTTPRequestHandler):
    answers: list[tuple[int, dict[str, Any]]] = []
    asked: list[bytes] = []

    def do_POST(self) -> None:
        self.asked.append(self.rfile.read(int(self.headers["Content-Length"])))
        status, told = self.answers.pop(0)
        self.send_response(status)
        if status == 302:
            self.send_header("Location", "/elsewhere")
        self.end_headers()
        self.wfile.write(json.dumps(told).encode())

    def log_message(self, *_: Any) -> None:
        pass


@pytest.fixture
def token_server() -> Iterator[str]:
    server = HTTPServer(("127.0.0.1", 0), _TokenServer)
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    _TokenServer.asked.clear()
    yield f"http://127.0.0.1:{server.server_port}/token"
    server.shutdown()
    thread.join()
    server.server_close()


def test_a_refresh_token_gives_tokens_until_it_ends(token_server: str) -> None:
    kept: list[str] = []
    account = TokenAccount(url=token_server, client_id="c", refresh_token="r1", keep_refresh_token=kept.append)
    tokens = AccessTokens()
    _TokenServer.answers[:] = [
        (200, {"access_token": "one", "expires_in": 3600}),
        (200, {"access_token": "two", "expires_in": 30, "refresh_token": "r2"}),
        (200, {"access_token": "three", "expires_in": "soon"}),
        (400, {"error": "invalid_grant"}), (503, {}), (302, {}), (200, {"access_token": "a b\r\n"}),
    ]  # fmt: skip
    assert [tokens.token("a", account) for _ in range(3)] == ["one"] * 3
    assert tokens.token("a", account, fresh=True) == "two"
    assert kept == ["r2"]
    assert tokens.token("a", account) == "three"  # the second one ended before its margin
    for kind in (SignIn, TryLater, SignIn, SignIn):
        with pytest.raises(kind):
            tokens.token("a", account, fresh=True)
    assert b"refresh_token=r1" in _TokenServer.asked[0]
    with pytest.raises(TryLater):
        tokens.token("b", TokenAccount(url="http://127.0.0.1:1/", client_id="c", refresh_token="r"))
