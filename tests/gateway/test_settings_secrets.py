"""Settings and their secrets change together or not at all."""

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import keyring
import pytest
from aiosmtpd.smtp import AuthResult, LoginPassword
from keyring.backend import KeyringBackend

from connect_app.gateway.secret_store import SecretStore
from tests.gateway.test_mail_account import _OnAnyPort
from tests.running_gateway import RunningGateway


class _SignedIn:
    """A real mail server that keeps who signed in with which password."""

    def __init__(self) -> None:
        self.seen: list[tuple[str, str]] = []
        self.controller: Any = _OnAnyPort(
            self, hostname="127.0.0.1", authenticator=self._let_in, auth_require_tls=False
        )
        self.controller.start()

    def _let_in(self, _server: Any, _session: Any, _envelope: Any, _mechanism: str, given: Any) -> AuthResult:
        if isinstance(given, LoginPassword):
            self.seen.append((given.login.decode(), given.password.decode()))
        return AuthResult(success=True, auth_data=b"in")

    async def handle_DATA(self, *_arguments: Any) -> str:
        return "250 queued"


@pytest.mark.noisy("auth")
def test_of_many_changes_at_once_one_is_kept_with_its_own_secret(tmp_path: Path) -> None:
    server = _SignedIn()
    try:
        with RunningGateway(tmp_path, practice=False) as gateway:
            url = f"{gateway.company_url}/settings"

            def change(name: str, tag: str) -> int:
                smtp = {"host": "127.0.0.1", "port": server.controller.port, "security": "none", "username": name}
                smtp |= {"from_address": "f@example.org", "password": f"secret of {name}"}
                return int(
                    gateway.http.patch(url, json={"smtp": smtp}, headers={"If-Match": tag}, timeout=30).status_code
                )

            for turn in range(3):
                tag = gateway.http.get(url, timeout=10).headers["ETag"]
                with ThreadPoolExecutor(8) as pool:
                    statuses = list(pool.map(lambda n, tag=tag, turn=turn: change(f"{turn}-{n}", tag), range(8)))  # type: ignore[misc]
                assert sorted(statuses) == [200] + [412] * 7
                name = gateway.http.get(url, timeout=10).json()["smtp"]["username"]
                assert gateway.post("/settings/smtp/test", json={"to": "me@example.org"}).json()["ok"]
                assert server.seen[-1] == (name, f"secret of {name}")
    finally:
        server.controller.stop()


class _Keyring(KeyringBackend):
    """A keyring in memory, told apart from those of the system by nothing."""

    priority = 1.0  # type: ignore[assignment]

    def __init__(self) -> None:
        super().__init__()
        self.kept: dict[tuple[str, str], str] = {}

    def get_password(self, service: str, username: str) -> str | None:
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self.kept[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        del self.kept[service, username]


_Keyring.__module__ = "keyring.backends.memory"


@pytest.fixture
def kept() -> Iterator[dict[tuple[str, str], str]]:
    before, memory = keyring.get_keyring(), _Keyring()
    keyring.set_keyring(memory)
    yield memory.kept
    keyring.set_keyring(before)


def test_a_change_that_fails_leaves_every_secret_as_it_was(kept: dict[tuple[str, str], str]) -> None:
    store = SecretStore()
    store.put("smtp-password/c", "old")
    before = dict(kept)
    with pytest.raises(OSError, match="full"), store.changing({"smtp-password/c": "new", "smtp-client_secret/c": "x"}):
        assert store.get("smtp-password/c") == "new"
        raise OSError("full")
    assert (store.get("smtp-password/c"), store.get("smtp-client_secret/c")) == ("old", None)
    assert kept == before
    with pytest.raises(OSError, match="full"), store.changing({"smtp-password/c": None}):
        assert store.get("smtp-password/c") is None
        raise OSError("full")
    assert (store.get("smtp-password/c"), kept) == ("old", before)
    with store.changing({"smtp-password/c": "new"}):
        pass
    assert (store.get("smtp-password/c"), SecretStore().get("smtp-password/c")) == ("new", "new")
