"""Secrets that no keyring takes: in the encrypted file, opened by a key that does not lie beside it."""

import json
from collections.abc import Iterator
from pathlib import Path

import keyring
import pytest
from keyring.errors import PasswordSetError

from connect_app.system.secret_file import SECRETS_FILE
from connect_app.system.secret_store import SecretPlace, SecretStore
from tests.keyrings import MemoryKeyring

NAME = "smtp-refresh_token/c"
LONG = "t0ken-" * 700  # over 4,000 characters, as Microsoft's may have


class _Windows(MemoryKeyring):
    """A keyring that takes 1,280 characters an entry, and fails as Windows' does."""

    def set_password(self, service: str, username: str, password: str) -> None:
        if len(password) > 1280:
            raise PasswordSetError("(1783, 'CredWrite', 'The stub received bad data.')")
        super().set_password(service, username, password)


_Windows.__module__ = "keyring.backends.Windows"


@pytest.fixture
def windows() -> Iterator[_Windows]:
    before, memory = keyring.get_keyring(), _Windows()
    keyring.set_keyring(memory)
    yield memory
    keyring.set_keyring(before)


@pytest.fixture
def no_keyring(monkeypatch: pytest.MonkeyPatch) -> Iterator[pytest.MonkeyPatch]:
    from keyring.backends.fail import Keyring

    before = keyring.get_keyring()
    keyring.set_keyring(Keyring())
    yield monkeypatch
    keyring.set_keyring(before)


def test_a_long_token_goes_into_the_file_and_its_key_into_the_keyring(windows: _Windows, tmp_path: Path) -> None:
    store = SecretStore(tmp_path)
    assert store.put(NAME, LONG)
    assert store.put("smtp-password/c", "short")
    assert (store.place(NAME), store.place("smtp-password/c")) == (SecretPlace.FILE, SecretPlace.KEYRING)
    assert (SecretStore(tmp_path).get(NAME), SecretStore(tmp_path).get("smtp-password/c")) == (LONG, "short")
    written = (tmp_path / SECRETS_FILE).read_text()
    assert LONG[:40] not in written
    assert set(json.loads(written)["entries"]) == {NAME}
    assert (tmp_path / SECRETS_FILE).stat().st_mode & 0o077 == 0
    assert not any(key in written for key in windows.kept.values())


def test_what_fits_again_leaves_the_file_and_what_is_forgotten_leaves_both(windows: _Windows, tmp_path: Path) -> None:
    store = SecretStore(tmp_path)
    store.put(NAME, LONG)
    store.put(NAME, "short")
    assert SecretStore(tmp_path).place(NAME) is SecretPlace.KEYRING
    assert SecretStore(tmp_path).get(NAME) == "short"
    store.put(NAME, LONG)
    store.remove(NAME)
    assert SecretStore(tmp_path).get(NAME) is None
    assert not any(NAME in name for name in windows.kept)


def test_a_change_that_fails_leaves_the_long_secret(windows: _Windows, tmp_path: Path) -> None:
    store = SecretStore(tmp_path)
    store.put(NAME, LONG)
    with pytest.raises(OSError, match="full"), store.changing({NAME: "short"}):
        raise OSError("full")
    assert (store.get(NAME), SecretStore(tmp_path).get(NAME)) == (LONG, LONG)


@pytest.mark.noisy("cannot be opened")
def test_without_a_keyring_the_key_comes_from_the_credentials(no_keyring: pytest.MonkeyPatch, tmp_path: Path) -> None:
    assert not SecretStore(tmp_path).put(NAME, LONG), "neither keyring nor key"
    (tmp_path / "credentials").mkdir()
    (tmp_path / "credentials" / "secrets-key").write_text("a key of the service\n")
    no_keyring.setenv("CREDENTIALS_DIRECTORY", str(tmp_path / "credentials"))
    assert SecretStore(tmp_path).put(NAME, LONG)
    assert SecretStore(tmp_path).get(NAME) == LONG
    (tmp_path / "credentials" / "secrets-key").write_text("another key\n")
    assert SecretStore(tmp_path).get(NAME) is None
    (tmp_path / "credentials" / "secrets-key").unlink()
    assert SecretStore(tmp_path).get(NAME) is None


def test_no_entry_passes_for_another(windows: _Windows, tmp_path: Path) -> None:
    store, path = SecretStore(tmp_path), tmp_path / SECRETS_FILE
    store.put(NAME, LONG)
    store.put("smtp-client_secret/c", "s" * 2000)
    said = json.loads(path.read_text())
    said["entries"][NAME] = said["entries"]["smtp-client_secret/c"]
    path.write_text(json.dumps(said))
    assert SecretStore(tmp_path).get(NAME) is None


@pytest.mark.noisy("is damaged")
@pytest.mark.parametrize(
    "damaged",
    [
        *(b"", b"{half", b"\xff\xfe", b"[1]", b"[" * 100_000),
        b'{"form": 1, "salt": "\xc3\xa4", "entries": {}}',
        b'{"form": 1, "salt": "AAAA", "entries": {"a": 1}}',
        b'{"form": 1, "salt": "AAAA", "entries": []}',
    ],
)
def test_a_damaged_file_is_set_aside_and_told_of_once(windows: _Windows, tmp_path: Path, damaged: bytes) -> None:
    path = tmp_path / SECRETS_FILE
    path.write_bytes(damaged)
    assert SecretStore(tmp_path).get(NAME) is None
    assert SecretStore(tmp_path).put(NAME, LONG), "it begins anew"
    store = SecretStore(tmp_path)
    assert store.get(NAME) == LONG
    (aside,) = store.set_aside()
    assert aside.read_bytes() == damaged
    assert SecretStore(tmp_path).set_aside() == [aside], "the process died before anybody was told"
    store.note_told(aside)
    assert store.set_aside() == []
    (kept,) = tmp_path.glob("secrets.json.*")
    assert (kept.suffix, kept.read_bytes()) == (".damaged", damaged)


@pytest.mark.noisy("cannot be")
def test_the_file_of_a_newer_version_is_left_alone(windows: _Windows, tmp_path: Path) -> None:
    path, newer = tmp_path / SECRETS_FILE, b'{"form": 2, "sealed": "all of it"}'
    path.write_bytes(newer)
    store = SecretStore(tmp_path)
    assert (store.get(NAME), store.put(NAME, LONG), store.set_aside()) == (None, False, [])
    assert path.read_bytes() == newer


@pytest.mark.noisy("cannot be")
def test_a_file_that_cannot_be_read_now_is_not_written_over(windows: _Windows, tmp_path: Path) -> None:
    SecretStore(tmp_path).put(NAME, LONG)
    good = (tmp_path / SECRETS_FILE).read_bytes()
    (tmp_path / SECRETS_FILE).unlink()
    (tmp_path / SECRETS_FILE).mkdir()  # reading it fails, and not because it is not there
    store = SecretStore(tmp_path)
    assert (store.get(NAME), store.put("smtp-client_secret/c", LONG)) == (None, False)
    (tmp_path / SECRETS_FILE).rmdir()
    (tmp_path / SECRETS_FILE).write_bytes(good)
    assert SecretStore(tmp_path).get(NAME) == LONG


def test_a_renewed_token_never_brings_back_what_was_signed_out(windows: _Windows, tmp_path: Path) -> None:
    store = SecretStore(tmp_path)
    store.put(NAME, "first")
    store.renew(NAME, "first", "second")
    assert store.get(NAME) == "second"
    store.remove(NAME)
    store.renew(NAME, "second", "third")
    assert store.get(NAME) is None


@pytest.mark.noisy("The keyring does not", "The keyring does not say")
def test_a_keyring_that_dies_costs_no_key_and_no_traceback(windows: _Windows, tmp_path: Path) -> None:
    """Another key in place of one that could not be asked for would close the file for ever."""
    assert SecretStore(tmp_path).put(NAME, LONG)
    alive = windows.get_password

    def die(*_given: str) -> str | None:
        raise ConnectionResetError(104, "Connection reset by peer")

    windows.get_password = die  # type: ignore[method-assign]
    store = SecretStore(tmp_path)
    assert store.get(NAME) is None
    assert store.place(NAME) is None
    assert not store.put("smtp-refresh_token/d", LONG)
    windows.get_password = alive  # type: ignore[method-assign]
    assert SecretStore(tmp_path).get(NAME) == LONG
