"""The mailbox for bounces on a real Dovecot: 50,000 mails, a great one, another UIDVALIDITY, and nothing changed.

Needs root and the Debian package ``dovecot-imapd``.
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
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from connect_app.domain.errors import FixSettings, SignIn
from connect_app.gateway.channels.bounces import Report, read_report
from connect_app.gateway.channels.imap import ImapMailbox
from connect_app.gateway.channels.imap_connection import ImapAccount
from connect_app.gateway.channels.report_parts import READ_LIMIT
from tests.system.dovecot import CONFIGURATION, DOVECOT, NEEDS_DOVECOT
from tests.unit.gateway.report_shapes import ID, dsn
from tests.unit.gateway.test_bounces import fields

USER, PASSWORD = "bounces", 'a "secret" password'

pytestmark = [
    pytest.mark.root_only,
    pytest.mark.timeout(300),
    NEEDS_DOVECOT,
]

_CONFIGURATION = (
    CONFIGURATION
    + """passdb {{
  driver = passwd-file
  args = scheme=PLAIN {folder}/users
}}
"""
)


class Dovecot:
    """A Dovecot of the test's own, on a folder that its users may read."""

    def __init__(self, folder: Path, more: str = "") -> None:
        """``more``: further lines of its configuration."""
        self.mail = folder / "mail"
        with socket.socket() as probe:
            probe.bind(("127.0.0.1", 0))
            self.port = int(probe.getsockname()[1])
        for name in ("cur", "new", "tmp"):
            (self.mail / name).mkdir(parents=True)
        (folder / "home").mkdir()
        (folder / "users").write_text(f"{USER}:{{PLAIN}}{PASSWORD}::::::\n")
        configuration = folder / "dovecot.conf"
        configuration.write_text(_CONFIGURATION.format(folder=folder, port=self.port) + more)
        self._process = subprocess.Popen([DOVECOT or "", "-F", "-c", str(configuration)])

    def account(self, **changes: Any) -> ImapAccount:
        told = {"username": USER, "password": PASSWORD, "folder": "INBOX", **changes}
        return ImapAccount("127.0.0.1", self.port, "none", **told)

    def put(self, number: int, data: bytes, at: datetime) -> None:
        path = self.mail / "cur" / f"{number:06d}.test:2,"
        path.write_bytes(data)
        os.utime(path, (at.timestamp(), at.timestamp()))

    def own(self) -> None:
        subprocess.run(["chown", "-R", "mail:mail", str(self.mail)], check=True)

    def forget_uids(self) -> None:
        """Let the folder begin with another UIDVALIDITY."""
        time.sleep(1.1)  # it is made of the second
        for path in self.mail.glob("dovecot*"):
            path.unlink()

    def wait(self) -> None:
        deadline = time.monotonic() + 20
        while True:
            with contextlib.suppress(OSError), socket.create_connection(("127.0.0.1", self.port), 1):
                return
            assert time.monotonic() < deadline, "Dovecot did not start"
            time.sleep(0.05)

    def stop(self) -> None:
        self._process.send_signal(signal.SIGTERM)
        self._process.wait(20)


@pytest.fixture
def dovecot() -> Iterator[Dovecot]:
    folder = Path(tempfile.mkdtemp(prefix="dovecot-", dir="/tmp"))
    folder.chmod(0o755)
    server = Dovecot(folder)
    try:
        server.wait()
        yield server
    finally:
        server.stop()
        shutil.rmtree(folder, ignore_errors=True)


def _report(number: int) -> bytes:
    return dsn(fields("failed", "5.1.1")).replace(ID, _id(number)).encode()


def _id(number: int) -> str:
    return f"01a20166-fdfa-7baf-96bd-{number:012x}"


def _read(mailbox: ImapMailbox, cursor: str | None) -> tuple[list[str], int, str | None]:
    """Read until nothing is left; return the deliveries that were named, how many batches, and the cursor."""
    found: list[str] = []
    batches = 0
    while True:
        messages, after = mailbox.messages(cursor)
        assert len(messages) <= 200
        assert all(len(data) <= READ_LIMIT for _, data in messages)
        found += [one.delivery_id for _, data in messages for one in read_report(data) if isinstance(one, Report)]
        if after == cursor:
            return found, batches, cursor
        cursor, batches = after, batches + 1


def test_a_mailbox_of_50_000_mails(dovecot: Dovecot) -> None:
    now = datetime.now(UTC)
    first_mail = now - timedelta(days=20)
    for number in range(50_000):
        is_old = number < 49_000
        is_report = number % 100 == 0
        noise = b"Subject: hello\r\n\r\nA letter.\r\n"
        at = now - timedelta(days=400) if is_old else now - timedelta(days=2)
        dovecot.put(number, _report(number) if is_report else noise, at)
    dovecot.put(50_000, b"Subject: great\r\n\r\n" + b"x" * 20_000_000, now)
    dovecot.put(50_001, _report(50_001), now)
    dovecot.own()
    names = sorted(path.name for path in (dovecot.mail / "cur").iterdir())

    days: list[date | None] = [None]
    mailbox = ImapMailbox(dovecot.account, lambda: days[0], {})
    assert mailbox.messages(None) == ((), None)  # nothing was sent, so nothing can have come back
    days[0] = first_mail.date()
    wanted = [_id(number) for number in (*range(49_000, 50_000, 100), 50_001)]
    found, batches, cursor = _read(mailbox, None)
    assert found == wanted
    assert batches <= 7
    assert mailbox.messages(cursor) == ((), cursor)

    dovecot.put(50_002, _report(50_002), now)
    dovecot.own()
    assert _read(mailbox, cursor)[0] == [_id(50_002)]
    dovecot.forget_uids()
    again, _, other = _read(mailbox, cursor)
    assert again == [*wanted, _id(50_002)]
    assert str(other).split(":")[0] != str(cursor).split(":")[0]
    assert sorted(path.name for path in (dovecot.mail / "cur").iterdir()) == [*names, "050002.test:2,"]
    assert list((dovecot.mail / "new").iterdir()) == []


def test_what_is_refused_says_who_can_mend_it(dovecot: Dovecot) -> None:
    def today() -> date:
        return datetime.now(UTC).date()

    with pytest.raises(SignIn) as refused:
        ImapMailbox(lambda: dovecot.account(password="wrong"), today, {}).messages(None)
    assert refused.value.code == "bounce_mailbox_sign_in"
    with pytest.raises(FixSettings) as missing:
        ImapMailbox(lambda: dovecot.account(folder="Studsar från kunder"), today, {}).messages(None)
    assert missing.value.code == "bounce_mailbox_folder"
