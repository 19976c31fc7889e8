"""Secrets in one encrypted file: those that fit into no keyring, and all where only the service manager gives a key.

The key never lies beside the file: it comes from the service manager's credentials or from the keyring. Each entry
holds its own name inside, so that none can be put in place of another.
"""

import base64
import binascii
import json
import logging
import os
import secrets
import threading
from collections.abc import Callable
from contextlib import suppress
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

from connect_app.domain.identifiers import new_id

if TYPE_CHECKING:
    from cryptography.fernet import Fernet

SECRETS_FILE = "secrets.json"
_FORM = 1
_UNTOLD, _TOLD = ".untold", ".damaged"
"""What ends the name of a damaged file that was set aside: until a person was told of it, and from then on."""
_log = logging.getLogger(__name__)


class SecretFile:
    """The file at ``path``. ``key``: gives the text that opens it, None where there is none; True: make one at need."""

    def __init__(self, path: Path, key: Callable[[bool], str | None]) -> None:
        self._path = path
        self._key = key
        self._lock = threading.Lock()

    def get(self, name: str) -> str | None:
        """Return a secret, None where the file has none or the key does not open it."""
        try:
            with self._lock:
                salt, entries = self._read()
        except OSError as error:
            _log.warning("The file of secrets cannot be read now: %s", error)
            return None
        key = self._key(False) if name in entries else None
        return None if key is None else _opened(name, entries[name], key, salt)

    def has(self, name: str) -> bool:
        """Say whether something is kept under this name."""
        try:
            with self._lock:
                return name in self._read()[1]
        except OSError:
            return False

    def put(self, name: str, secret: str) -> bool:
        """Keep a secret; return False where there is no key, or the file cannot be written."""
        key = self._key(True)
        if key is None:
            return False
        return self._change(name, lambda salt: _sealed(name, secret, key, salt))

    def remove(self, name: str) -> None:
        """Keep it no longer."""
        if self.has(name):
            self._change(name, lambda _salt: None)

    def _change(self, name: str, sealed: Callable[[bytes], str | None]) -> bool:
        try:
            with self._lock:
                salt, entries = self._read()
                entry = sealed(salt)
                kept = {one: text for one, text in entries.items() if one != name}
                self._write(salt, kept if entry is None else {**kept, name: entry})
        except OSError as error:
            _log.warning("The file of secrets cannot be written: %s", error)
            return False
        return True

    def look(self) -> None:
        """Set the file aside if it is damaged, before anybody wants something of it."""
        with self._lock, suppress(OSError):
            self._read()

    def untold(self) -> list[Path]:
        """Return the damaged files that were set aside and that nobody was told of yet."""
        return sorted(self._path.parent.glob(f"{self._path.name}.*{_UNTOLD}"))

    def note_told(self, aside: Path) -> None:
        """A person was told of one of them; `untold` names it no more."""
        with suppress(OSError):
            aside.rename(told_name(aside))

    def _read(self) -> tuple[bytes, dict[str, str]]:
        """Return salt and entries.

        A damaged file is set aside, and begins anew. Raises OSError for one that cannot be read, or set aside, now, and
        for one that a newer version has written: these are left as they are.
        """
        try:
            return _content(self._path.read_bytes())
        except FileNotFoundError:
            pass
        except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
            aside = self._path.with_name(f"{self._path.name}.{new_id()}{_UNTOLD}")
            self._path.rename(aside)
            _log.warning("The file of secrets is damaged (%s), so they must be given again; see %s", error, aside.name)
        return secrets.token_bytes(16), {}

    def _write(self, salt: bytes, entries: dict[str, str]) -> None:
        """Write the whole file anew, so that the old one or the new one is there, whenever the computer stops."""
        said = {"form": _FORM, "salt": base64.b64encode(salt).decode(), "entries": entries}
        new = self._path.with_name(f"{self._path.name}.new")
        with suppress(FileNotFoundError):
            new.unlink()
        with os.fdopen(os.open(new, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as file:
            file.write(json.dumps(said).encode())
            file.flush()
            os.fsync(file.fileno())
        new.replace(self._path)


def told_name(aside: Path) -> Path:
    """Return how a damaged file is called once a person was told of it."""
    return aside.with_name(aside.name.removesuffix(_UNTOLD) + _TOLD)


def _content(written: bytes) -> tuple[bytes, dict[str, str]]:
    """Return salt and entries of what was read. Raises ValueError, KeyError or TypeError where it is damaged."""
    said = json.loads(written)
    form = said["form"]
    if isinstance(form, int) and form > _FORM:
        raise OSError(f"it was written by a newer version of this program (form {form})")
    entries = said["entries"]
    if form != _FORM or not all(isinstance(text, str) for text in entries.values()):
        raise ValueError("it is no file of secrets")
    try:
        return base64.b64decode(said["salt"], validate=True), dict(entries)
    except binascii.Error as error:
        raise ValueError("its salt is none") from error


@lru_cache(maxsize=2)
def _cipher(key: str, salt: bytes) -> "Fernet":
    # Imported late: it takes 60 ms and most starts need no secret of this file.
    from cryptography.fernet import Fernet
    from cryptography.hazmat.primitives.kdf.scrypt import Scrypt

    made = Scrypt(salt=salt, length=32, n=2**14, r=8, p=1).derive(key.encode())
    return Fernet(base64.urlsafe_b64encode(made))


def _sealed(name: str, secret: str, key: str, salt: bytes) -> str:
    return _cipher(key, salt).encrypt(json.dumps([name, secret]).encode()).decode()


def _opened(name: str, sealed: str, key: str, salt: bytes) -> str | None:
    from cryptography.fernet import InvalidToken

    try:
        named, secret = json.loads(_cipher(key, salt).decrypt(sealed.encode()))
    except (InvalidToken, ValueError):
        _log.warning("A secret in the file cannot be opened: its key is another one, or the file was changed")
        return None
    return str(secret) if named == name else None
