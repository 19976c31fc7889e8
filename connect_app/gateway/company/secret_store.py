"""Passwords and keys of accounts: in the keyring of the system, or from the service manager; never in the database.

Looked for in this order: files in ``CREDENTIALS_DIRECTORY`` (systemd's credentials), ``CONNECT_<NAME>`` in the
environment, the keyring. What was given to this process stands before them, but where the service manager gives a
secret nothing else may be given; only an access token's provider may have renewed it.
"""

import os
import threading
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from enum import StrEnum
from pathlib import Path

SERVICE = "connect-gateway"


class SecretPlace(StrEnum):
    """Where a secret is: given by the service manager, in the keyring, or known only until the process ends."""

    SERVICE = "service"
    KEYRING = "keyring"
    SESSION = "session"


class SecretStore:
    """Secrets by name, such as ``smtp-password/<company id>``.

    Where no keyring works, those that were given live until the process ends. ``one_at_a_time`` is held by whoever
    changes settings together with their secrets.
    """

    def __init__(self) -> None:
        self._session: dict[str, str] = {}
        self._unkept: set[str] = set()
        self._lock = threading.Lock()
        self.one_at_a_time = threading.RLock()

    def get(self, name: str) -> str | None:
        """Return a secret, None where it is not known."""
        with self._lock:
            if name in self._session:
                return self._session[name] or None
        return from_service_manager(name) or _from_keyring(name)

    def place(self, name: str) -> SecretPlace | None:
        """Return where a secret is now, None where it is not known."""
        if self.is_given_by_service(name):
            return SecretPlace.SERVICE
        if self.get(name) is None:
            return None
        with self._lock:
            return SecretPlace.SESSION if name in self._unkept else SecretPlace.KEYRING

    def is_given_by_service(self, name: str) -> bool:
        """Return True where the service manager or the environment gives the secret: it is changed there only."""
        return bool(from_service_manager(name))

    def put(self, name: str, secret: str) -> bool:
        """Keep a secret; return False if there is no keyring, so that it has to be given again after a restart."""
        is_kept = _to_keyring(name, secret)
        with self._lock:
            self._session[name] = secret
            (self._unkept.discard if is_kept else self._unkept.add)(name)
        return is_kept

    def remove(self, name: str) -> None:
        """Forget a secret; nothing happens where it is not known, or where the service manager gives it."""
        with self._lock:
            self._session[name] = ""
            self._unkept.discard(name)
            if self.is_given_by_service(name):
                del self._session[name]
        _to_keyring(name, None)

    @contextmanager
    def changing(self, changes: Mapping[str, str | None]) -> Iterator[None]:
        """Keep these secrets (None or empty: forget) if the block ends well; else all is again as it was."""
        with self.one_at_a_time:
            before = {name: (self._session.get(name), name in self._unkept, _from_keyring(name)) for name in changes}
            try:
                for name, secret in changes.items():
                    if secret:
                        self.put(name, secret)
                    else:
                        self.remove(name)
                yield
            except BaseException:
                for name, (in_session, is_unkept, in_keyring) in before.items():
                    self._restore(name, in_session, is_unkept, in_keyring)
                raise

    def _restore(self, name: str, in_session: str | None, is_unkept: bool, in_keyring: str | None) -> None:
        with self._lock:
            self._session.pop(name, None)
            if in_session is not None:
                self._session[name] = in_session
            (self._unkept.add if is_unkept else self._unkept.discard)(name)
        _to_keyring(name, in_keyring)


def from_service_manager(name: str) -> str | None:
    """Return a secret that the service manager or the environment gives, None if neither does."""
    plain = name.replace("/", "-")
    folder = os.environ.get("CREDENTIALS_DIRECTORY")
    if folder:
        path = Path(folder) / plain
        if path.is_file():
            return path.read_text(encoding="utf-8").rstrip("\n")
    return os.environ.get("CONNECT_" + plain.upper().replace("-", "_"))


def _from_keyring(name: str) -> str | None:
    # Imported late: keyring takes 60 ms and most starts need no secret.
    import keyring
    from keyring.errors import KeyringError

    try:
        return keyring.get_password(SERVICE, name) if _is_safe() else None
    except KeyringError:
        return None


def _to_keyring(name: str, secret: str | None) -> bool:
    import keyring
    from keyring.errors import KeyringError

    try:
        if not _is_safe():
            return False
        if secret is None:
            if keyring.get_password(SERVICE, name) is not None:
                keyring.delete_password(SERVICE, name)
        else:
            keyring.set_password(SERVICE, name, secret)
    except KeyringError:
        return False
    return True


def _is_safe() -> bool:
    """Whether the keyring is one of the system's own: keyrings.alt writes plain text, the others are no keyrings."""
    import keyring

    module = type(keyring.get_keyring()).__module__
    return module.startswith("keyring.backends.") and not module.endswith((".fail", ".null"))
