"""The folder for sent mail on a real Dovecot: found by its mark, each mail once, a full mailbox, kills in the middle.

Needs root and the Debian package ``dovecot-imapd``.
"""

import os
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from connect_app.domain.delivery import NoAnswer
from connect_app.domain.errors import FixSettings, TryLater
from connect_app.gateway.channels.imap_connection import ImapAccount
from connect_app.gateway.channels.sent_folder import SentFolder
from tests.system.dovecot import NEEDS_DOVECOT
from tests.system.test_dovecot import Dovecot

pytestmark = [pytest.mark.root_only, pytest.mark.timeout(120), NEEDS_DOVECOT]

AT = datetime(2026, 11, 30, 12, 0, tzinfo=UTC)

_SENT = """
namespace inbox {
  inbox = yes
  mailbox Skickat {
    special_use = \\Sent
    auto = create
  }
}
mail_plugins = quota
plugin {
  quota = maildir:User quota
  quota_rule = *:storage=3M
}
"""


@pytest.fixture(scope="module")
def dovecot() -> Iterator[Dovecot]:
    folder = Path(tempfile.mkdtemp(prefix="dovecot-", dir="/tmp"))
    folder.chmod(0o755)
    server = Dovecot(folder, more=_SENT)
    try:
        server.own()
        server.wait()
        yield server
    finally:
        server.stop()
        shutil.rmtree(folder, ignore_errors=True)


@pytest.fixture
def account(dovecot: Dovecot) -> ImapAccount:
    """A mailbox whose folder for sent mail is empty."""
    for path in _stored(dovecot):
        path.unlink()
    (dovecot.mail / "maildirsize").unlink(missing_ok=True)
    return dovecot.account(folder="", is_for_sent=True)


def _stored(dovecot: Dovecot) -> list[Path]:
    return [path for name in ("cur", "new") for path in (dovecot.mail / ".Skickat" / name).glob("*")]


def _mail(number: int, size: int = 10) -> bytes:
    return f"From: a@b.example\r\nMessage-ID: <{number}@b.example>\r\n\r\n{'x' * 70}\r\n".encode() + b"y\r\n" * size


def test_a_mail_is_put_there_once_with_its_instant(dovecot: Dovecot, account: ImapAccount) -> None:
    for _ in range(2):
        with SentFolder(account) as folder:
            assert folder.put(_mail(1), AT) == "Skickat"
            folder.put(_mail(2), AT)
    paths = sorted(_stored(dovecot), key=lambda path: path.read_bytes())
    assert [path.read_bytes().replace(b"\r\n", b"\n") for path in paths] == [
        _mail(number).replace(b"\r\n", b"\n") for number in (1, 2)
    ]
    assert {int(path.stat().st_mtime) for path in paths} == {int(AT.timestamp())}
    assert all(path.name.endswith("S") for path in paths)  # read


def test_a_full_mailbox_is_said_in_words_and_goes_on_when_there_is_room(dovecot: Dovecot, account: ImapAccount) -> None:
    with SentFolder(account) as folder:
        folder.put(_mail(1, 700_000), AT)
        with pytest.raises(FixSettings) as full:
            folder.put(_mail(2, 700_000), AT)
        assert full.value.code == "sent_mailbox_full"
        (there,) = _stored(dovecot)
        there.unlink()
        (dovecot.mail / "maildirsize").unlink(missing_ok=True)
    with SentFolder(account) as folder:
        folder.put(_mail(2, 700_000), AT)
    assert len(_stored(dovecot)) == 1


def test_another_folder_that_is_missing_is_said(dovecot: Dovecot) -> None:
    with pytest.raises(FixSettings) as missing:
        SentFolder(dovecot.account(folder="Utkorg", is_for_sent=True)).open()
    assert missing.value.code == "sent_mailbox_folder"


class _Wire:
    """A line to Dovecot that is cut after so many bytes went to it, or before its answer to the mail comes back."""

    def __init__(self, port: int) -> None:
        self.port = port
        self.cut_after = -1
        self.swallows = b""
        self._lines: list[socket.socket] = []
        self.listener = socket.create_server(("127.0.0.1", 0))
        self._thread = threading.Thread(target=self._serve, daemon=True)
        self._thread.start()

    def close(self) -> None:
        """Take no more lines."""
        self.listener.shutdown(socket.SHUT_RDWR)
        self.listener.close()
        self._thread.join(10)
        for line in self._lines:
            line.close()

    def _serve(self) -> None:
        while True:
            try:
                inside, _ = self.listener.accept()
            except OSError:
                return
            outside = socket.create_connection(("127.0.0.1", self.port))
            self._lines += [inside, outside]
            threading.Thread(target=self._pass_on, args=(inside, outside), daemon=True).start()
            threading.Thread(target=self._answer, args=(outside, inside), daemon=True).start()

    def _pass_on(self, source: socket.socket, sink: socket.socket) -> None:
        seen = 0
        while data := _read(source):
            seen += len(data)
            if 0 <= self.cut_after < seen:
                sink.sendall(data[: max(0, len(data) - (seen - self.cut_after))])
                break
            sink.sendall(data)
        _shut(source, sink)

    def _answer(self, source: socket.socket, sink: socket.socket) -> None:
        while data := _read(source):
            if self.swallows and self.swallows in data:
                break
            sink.sendall(data)
        _shut(source, sink)


def _read(source: socket.socket) -> bytes:
    try:
        return source.recv(65536)
    except OSError:
        return b""


def _shut(*lines: socket.socket) -> None:
    for line in lines:
        try:
            line.shutdown(socket.SHUT_RDWR)
        except OSError:
            continue


@pytest.mark.parametrize("cut", [900, 2_000, 40_000, "answer"])
def test_a_line_that_is_cut_in_the_middle_leaves_each_mail_there_once(
    dovecot: Dovecot, account: ImapAccount, cut: int | str
) -> None:
    wire, data = _Wire(dovecot.port), _mail(3, 20_000)
    if isinstance(cut, int):
        wire.cut_after = cut
    else:
        wire.swallows = b"Append completed"
    port = wire.listener.getsockname()[1]
    cut_off = ImapAccount("127.0.0.1", port, "none", account.username, account.password, "", is_for_sent=True)
    with pytest.raises((NoAnswer, TryLater)), SentFolder(cut_off) as folder:
        folder.put(data, AT)
    with SentFolder(account) as folder:
        folder.put(data, AT)
    assert len(_stored(dovecot)) == 1
    wire.close()


_CHILD = """
import sys
from datetime import UTC, datetime
from connect_app.gateway.channels.imap_connection import ImapAccount
from connect_app.gateway.channels.sent_folder import SentFolder
port, user, password = int(sys.argv[1]), sys.argv[2], sys.argv[3]
with SentFolder(ImapAccount("127.0.0.1", port, "none", user, password, "", is_for_sent=True)) as folder:
    print("open", flush=True)
    folder.put(sys.stdin.buffer.read(), datetime.now(UTC))
    print("put", flush=True)
"""


@pytest.mark.full
@pytest.mark.parametrize("after_s", [0.0, 0.002, 0.005, 0.01, 0.02, 0.05])
def test_a_killed_process_leaves_each_mail_there_once(dovecot: Dovecot, account: ImapAccount, after_s: float) -> None:
    data = _mail(4, 250_000)
    words = [sys.executable, "-c", _CHILD, str(dovecot.port), account.username, account.password or ""]
    child = subprocess.Popen(words, stdin=subprocess.PIPE, stdout=subprocess.PIPE)
    assert child.stdin is not None
    assert child.stdout is not None
    assert child.stdout.readline().strip() == b"open"
    child.stdin.write(data)
    child.stdin.close()
    time.sleep(after_s)
    os.kill(child.pid, signal.SIGKILL)
    child.wait()
    child.stdout.close()
    time.sleep(1)  # Dovecot settles it; the gateway waits for a minute
    with SentFolder(account) as folder:
        folder.put(data, AT)
    assert len(_stored(dovecot)) == 1
