"""Signing in by XOAUTH2 at a real Postfix and a real Dovecot, which ask the token server whether a token is good.

Needs root and the Debian packages ``postfix`` and ``dovecot-imapd``.
"""

import contextlib
import os
import shutil
import signal
import socket
import subprocess
import tempfile
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from tests.mail_providers.token_server import CLIENT_ID, USER, FakeTokenServer, Grant
from tests.running_gateway import RunningGateway
from tests.sending_job import by_mail, complete, delivery, send, until, upload_all
from tests.system.dovecot import CONFIGURATION, DOVECOT, NEEDS_DOVECOT
from tests.system.far_server import FarServer, far_server
from tests.system.postfix import Postfix, install_postfix

OUTLOOK = "https://outlook.office.com/"

pytestmark = [
    pytest.mark.full,
    pytest.mark.root_only,
    pytest.mark.timeout(240),
    NEEDS_DOVECOT,
]

_DOVECOT = (
    CONFIGURATION
    + """auth_mechanisms = xoauth2
passdb {{
  driver = oauth2
  mechanisms = xoauth2
  args = {folder}/oauth2.conf
}}
service auth {{
  inet_listener {{
    address = 127.0.0.1
    port = {auth_port}
  }}
}}
"""
)

_OAUTH = """
introspection_mode = post
introspection_url = {url}/introspect
username_attribute = username
active_attribute = active
active_value = true
"""

_SUBMISSION = """
127.0.0.1:{port} inet n - n - - smtpd
  -o smtpd_sasl_auth_enable=yes
  -o smtpd_sasl_type=dovecot
  -o smtpd_sasl_path=inet:127.0.0.1:{auth_port}
  -o smtpd_recipient_restrictions=permit_sasl_authenticated,reject
  -o smtpd_relay_restrictions=permit_sasl_authenticated,reject
"""


def _free_ports(count: int) -> list[int]:
    with contextlib.ExitStack() as stack:
        probes = [stack.enter_context(socket.socket()) for _ in range(count)]
        for probe in probes:
            probe.bind(("127.0.0.1", 0))
        return [int(probe.getsockname()[1]) for probe in probes]


def _listens(port: int) -> bool:
    with contextlib.suppress(OSError), socket.create_connection(("127.0.0.1", port), 1):
        return True
    return False


@contextlib.contextmanager
def _dovecot(tokens: FakeTokenServer, port: int, auth_port: int) -> Iterator[Path]:
    folder = Path(tempfile.mkdtemp(prefix="dovecot-", dir="/tmp"))
    folder.chmod(0o755)
    for name in ("mail/cur", "mail/new", "mail/tmp", "home"):
        (folder / name).mkdir(parents=True)
    (folder / "oauth2.conf").write_text(_OAUTH.format(url=tokens.origin))
    (folder / "dovecot.conf").write_text(_DOVECOT.format(folder=folder, port=port, auth_port=auth_port))
    subprocess.run(["chown", "-R", "mail:mail", str(folder / "mail")], check=True)
    process = subprocess.Popen([DOVECOT or "", "-F", "-c", str(folder / "dovecot.conf")])
    try:
        for one in (port, auth_port):
            deadline = time.monotonic() + 20
            while not _listens(one):
                assert time.monotonic() < deadline, (folder / "dovecot.log").read_text()
                time.sleep(0.05)
        yield folder
    finally:
        process.send_signal(signal.SIGTERM)
        process.wait(20)
        shutil.rmtree(folder, ignore_errors=True)


@dataclass(frozen=True, slots=True)
class World:
    """The gateway, the token server, the mail server's port, the mailbox's port, and where the mail arrives."""

    gateway: RunningGateway
    tokens: FakeTokenServer
    port: int
    imap_port: int
    far: FarServer

    def account(self, refresh_token: str) -> dict[str, Any]:
        return {
            "host": "127.0.0.1", "port": self.port, "security": "none", "from_address": USER, "username": USER,
            "auth": "xoauth2", "token_url": self.tokens.token_url, "client_id": CLIENT_ID,
            "token_scope": f"{OUTLOOK}SMTP.Send {OUTLOOK}IMAP.AccessAsUser.All", "refresh_token": refresh_token,
        }  # fmt: skip

    def sign_in(self) -> None:
        """Have a new refresh token, as a sign-in in the browser gives."""
        scopes = frozenset({f"{OUTLOOK}SMTP.Send", f"{OUTLOOK}IMAP.AccessAsUser.All"})
        token = os.urandom(2000).hex()
        self.tokens.refresh[token] = Grant(USER, scopes)
        url = self.gateway.company_url + "/settings"
        answer = self.gateway.http.patch(url, json={"smtp": self.account(token)}, timeout=20)
        assert answer.status_code == 200, answer.text


@pytest.fixture
def world(tmp_path: Path) -> Iterator[World]:
    install_postfix()
    tokens = FakeTokenServer()
    port, imap_port, auth_port = _free_ports(3)
    with contextlib.ExitStack() as stack:
        stack.callback(tokens.close)
        stack.enter_context(_dovecot(tokens, imap_port, auth_port))
        far = stack.enter_context(far_server())
        postfix = Postfix({"*": far.port}, lifetime_s=8, size_limit=300_000)
        master = postfix.folder / "master.cf"
        master.write_text(master.read_text() + _SUBMISSION.format(port=port, auth_port=auth_port))
        stack.enter_context(postfix)
        gateway = stack.enter_context(RunningGateway(tmp_path / "data", practice=False))
        made = World(gateway, tokens, port, imap_port, far)
        made.sign_in()
        yield made


def test_real_servers_let_a_token_in_and_a_revoked_one_stops_the_lane(world: World) -> None:
    gateway = world.gateway
    mailbox = {"host": "127.0.0.1", "port": world.imap_port, "security": "none", "username": USER, "auth": "xoauth2"}
    tried = gateway.post("/settings/bounce-mailbox/test", json={"mailbox": mailbox}).json()
    assert tried["ok"], tried
    ids = upload_all(gateway, *(by_mail(f"taken-{number}@example.org") for number in range(5)))
    assert complete(gateway, send(gateway, ids)["id"])["accepted"] == 5
    until("they arrive", lambda: len(world.far.taken) == 5)

    world.sign_in()
    world.tokens.revoke()
    (one,) = upload_all(gateway, by_mail("taken-6@example.org"))
    gateway.post("/sends", json={"invoice_ids": [one]})
    stopped = delivery(gateway, one, "deferred")
    assert (stopped["failure"]["code"], stopped["attempt_count"]) == ("mail_sign_in", 0)

    world.sign_in()
    delivery(gateway, one, "accepted")
    until("it arrives", lambda: len(world.far.taken) == 6)
