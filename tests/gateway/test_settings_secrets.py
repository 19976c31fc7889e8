"""Settings and their secrets change together or not at all."""

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import keyring
import pytest
from aiosmtpd.smtp import AuthResult, LoginPassword

from connect_app.system.secret_store import SecretStore
from tests.gateway.test_mail_account import _OnAnyPort
from tests.keyrings import MemoryKeyring
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


@pytest.fixture
def kept() -> Iterator[dict[tuple[str, str], str]]:
    before, memory = keyring.get_keyring(), MemoryKeyring()
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


_SMTP = {"host": "127.0.0.1", "port": 9, "security": "none", "username": "clerk", "from_address": "f@example.org"}


def _patch(gateway: RunningGateway, **smtp: str) -> Any:
    answer = gateway.http.patch(f"{gateway.company_url}/settings", json={"smtp": _SMTP | smtp}, timeout=30)
    return answer.status_code, answer.json()


def test_without_a_keyring_it_is_said_that_a_secret_is_not_kept(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.fail.Keyring")
    with RunningGateway(tmp_path, practice=False) as gateway:
        status, saved = _patch(gateway, password="typed")
        assert (status, saved["session_secrets"], saved["smtp"]["has_password"]) == (200, ["smtp.password"], True)
        assert gateway.get("/settings").json()["session_secrets"] == ["smtp.password"]

        gateway.stop()
        gateway.start()

        settings = gateway.get("/settings").json()
        assert (settings["session_secrets"], settings["smtp"]["has_password"]) == ([], False), "it is forgotten now"
        assert _patch(gateway, password="again")[1]["smtp"]["has_password"]
        assert not _patch(gateway, password="")[1]["smtp"]["has_password"], "an empty one forgets it"


def test_a_secret_that_the_service_gives_is_not_changed_here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.fail.Keyring")
    with RunningGateway(tmp_path / "data", practice=False) as gateway:
        credentials = tmp_path / "credentials"
        credentials.mkdir()
        gateway.stop()
        (credentials / f"smtp-password-{gateway.company_id}").write_text("from the service\n", encoding="utf-8")
        monkeypatch.setenv("CREDENTIALS_DIRECTORY", str(credentials))
        gateway.start()
        status, saved = _patch(gateway)
        assert (status, saved["smtp"]["has_password"], saved["session_secrets"]) == (200, True, [])

        status, problem = _patch(gateway, password="typed")

        assert (status, [error["field"] for error in problem["errors"]]) == (422, ["smtp.password"])
        assert "given by the service" in problem["detail"]


def test_a_secret_in_the_keyring_is_kept(kept: dict[tuple[str, str], str]) -> None:
    store = SecretStore()
    assert store.place("smtp-password/c") is None
    store.put("smtp-password/c", "new")
    assert (store.place("smtp-password/c"), SecretStore().place("smtp-password/c")) == ("keyring", "keyring")
    kept.clear()
    assert SecretStore().place("smtp-password/c") is None, "what was removed in the keyring itself is not there"


def test_a_password_that_no_sign_in_can_carry_is_refused_when_it_is_saved(gateway: RunningGateway) -> None:
    smtp = {"host": "mail.example.org", "port": 465, "from_address": "f@example.org", "username": "jörgen"}
    url = gateway.company_url + "/settings"
    for password, status in (("Pässwörd-密码", 200), ("tab\tin it", 422), ("\x07", 422)):
        answer = gateway.http.patch(url, json={"smtp": {**smtp, "password": password}}, timeout=10)
        assert answer.status_code == status, answer.text
        if status == 422:
            assert answer.json()["errors"][0]["field"] == "smtp.password"
            assert password not in answer.text


def test_a_damaged_file_of_secrets_is_said_in_a_message(tmp_path: Path) -> None:
    (tmp_path / "secrets.json").write_bytes(b'{"form": 1, "sal\0\0\0')
    with RunningGateway(tmp_path, practice=False) as gateway:
        (told,) = gateway.get("/messages").json()["items"]
        assert (told["code"], told["owner"], told["object_type"]) == ("secrets_damaged", "administrator", "settings")
        (aside,) = tmp_path.glob("secrets.json.*.damaged")
        assert aside.name in told["sentence"]
        assert not (tmp_path / "secrets.json").exists()
