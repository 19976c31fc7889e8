"""A newer version is said where somebody laid down whom to ask and who signs, and never otherwise."""

import base64
import json
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from pytestqt.qtbot import QtBot

from connect_app.client import update_hint
from connect_app.client.policy import POLICY_VARIABLE, Policy
from connect_app.client.update_hint import UpdateSource, newer_version, signed_text, source_of
from connect_app.desktop.main import Desktop
from connect_app.desktop.shell.update_line import UpdateLine
from tests.desktop.waiting import wait_until

SIGNER, STRANGER = Ed25519PrivateKey.generate(), Ed25519PrivateKey.generate()
KEY = SIGNER.public_key().public_bytes_raw()
NOISE = "Whether there is a newer version is not known"


def signed(version: str, signer: Ed25519PrivateKey = SIGNER, over: str = "") -> bytes:
    signature = base64.b64encode(signer.sign(signed_text(over or version))).decode()
    return json.dumps({"version": version, "signature": signature}).encode()


class Publisher(HTTPServer):
    """Answers every request with what it was given, and remembers which came."""

    def __init__(self, content: bytes, status: int, headers: dict[str, str]) -> None:
        self.asked: list[str] = []
        publisher = self

        class Page(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                publisher.asked.append(self.path)
                self.send_response(status)
                for name, value in headers.items():
                    self.send_header(name, value)
                self.end_headers()
                self.wfile.write(content)

            def log_message(self, *_: object) -> None:
                pass

        super().__init__(("127.0.0.1", 0), Page)
        self.url = f"http://127.0.0.1:{self.server_port}"

    def handle_error(self, *_: object) -> None:
        """Who reads no further breaks off."""


@contextmanager
def published(content: bytes, status: int = 200, **headers: str) -> Iterator[Publisher]:
    with Publisher(content, status, headers) as server:
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02})
        thread.start()
        try:
            yield server
        finally:
            server.shutdown()
            thread.join()


def found(server: Publisher) -> str:
    return newer_version(UpdateSource(f"{server.url}/connect.json", KEY), lambda: False, "1.4.0")


@pytest.mark.parametrize(("there", "said"), [("1.4.1", "1.4.1"), ("2.0", "2.0"), ("1.4", ""), ("1.3.9", "")])
def test_only_a_newer_version_is_said(there: str, said: str) -> None:
    with published(signed(there)) as server:
        assert (found(server), server.asked) == (said, ["/connect.json"])


@pytest.mark.noisy(NOISE)
@pytest.mark.parametrize(
    "content",
    [
        signed("9.0", STRANGER),
        signed("9.0", over="8.0"),
        b'{"version": "9.0"}',
        b'{"version": "9.0", "signature": "AAAA"}',
        b'{"version": "9.0", "signature": 7}',
        signed("9.0; see http://evil.example"),
        b"<html><body>Sign in to the wireless network</body></html>",
        b"[]",
        b"",
        b"\xff\xfe",
        b"[" * 2000,
        signed("9.0") + b" " * 4096,
    ],
)
def test_what_is_not_rightly_signed_or_no_version_is_not_said(content: bytes) -> None:
    with published(content) as server:
        assert (found(server), server.asked) == ("", ["/connect.json"])


@pytest.mark.noisy(NOISE)
def test_a_huge_answer_is_not_read_to_its_end(monkeypatch: pytest.MonkeyPatch) -> None:
    with published(b"x" * 50_000_000) as server:
        read = update_hint._read
        with pytest.raises(update_hint._NoVersion, match="too long"):
            read(server.url, lambda: False)
        assert found(server) == ""


@pytest.mark.noisy(NOISE)
def test_nobody_else_is_asked_whatever_the_answer_says() -> None:
    with published(signed("9.0")) as other, published(b"", 302, Location=f"{other.url}/x") as server:
        assert (found(server), other.asked) == ("", [])


@pytest.mark.noisy(NOISE)
def test_no_answer_is_nothing_new() -> None:
    with published(signed("9.0")) as server:
        pass
    assert found(server) == ""


@pytest.mark.noisy(NOISE)
@pytest.mark.parametrize("slow", [lambda: True, None])
def test_who_closes_the_window_or_waits_too_long_waits_no_longer(
    slow: Callable[[], bool] | None, monkeypatch: pytest.MonkeyPatch
) -> None:
    if slow is None:
        monkeypatch.setattr(update_hint, "_WHOLE_S", -1.0)
    with published(signed("9.0")) as server:
        assert newer_version(UpdateSource(server.url, KEY), slow or (lambda: False), "1.0") == ""


@pytest.mark.noisy("No newer version is looked for")
def test_without_a_safe_address_and_a_key_nothing_is_asked() -> None:
    key = base64.b64encode(KEY).decode()
    https = "https://updates.example.org/connect.json"
    assert source_of(Policy(update_address=https, update_key=key)) == UpdateSource(https, KEY)
    wrong = [
        Policy(),
        Policy(update_address=https),
        Policy(update_key=key),
        Policy(update_address="http://updates.example.org", update_key=key),
        Policy(update_address="file:///etc/passwd", update_key=key),
        Policy(update_address="https://[", update_key=key),
        Policy(update_address=https, update_key="no key"),
        Policy(update_address=https, update_key=key[:-8]),
    ]
    assert [source_of(one) for one in wrong] == [None] * len(wrong)


def test_the_window_says_it_in_a_line_and_asks_once_a_day(
    desktop: Desktop, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    policy = tmp_path / "policy.toml"
    monkeypatch.setenv(POLICY_VARIABLE, str(policy))
    with published(signed("99.1")) as server:
        key = base64.b64encode(KEY).decode()
        policy.write_text(f'update_address = "{server.url}"\nupdate_key = "{key}"\n', encoding="utf-8")
        line = UpdateLine(desktop.workplace, desktop.window)
        shown = desktop.window.notices
        wait_until(qtbot, lambda: any("Connect 99.1 is there." in one.notice.text for one in shown.lines))
        line.look()
        UpdateLine(desktop.workplace, desktop.window)
        assert len(server.asked) == 1
        desktop.workplace.preferences.set("update_looked_on", "2026-01-01")
        line.look()
        wait_until(qtbot, lambda: len(server.asked) == 2)
