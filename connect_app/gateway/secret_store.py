"""Passwords and keys of accounts: in the keyring of the system, or from the service manager; never in the database.

Looked for in this order: what was given in this session, files in ``CREDENTIALS_DIRECTORY`` (systemd's credentials),
``CONNECT_<NAME>`` in the environment, the keyring.
"""

import os
import threading
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

SERVICE = "connect-gateway"


class SecretStore:
    """Secrets by name, such as ``smtp-password/<company id>``.

    Where no keyring works, those that were given live until the process ends. ``one_at_a_time`` is held by whoever
    changes settings together with their secrets.
    """

    def __init__(self) -> None:
        self._session: dict[str, str] = {}
        self._lock = threading.Lock()
        self.one_at_a_time = threading.RLock()

    def get(self, name: str) -> str | None:
        """Return a secret, None where it is not known."""
        with self._lock:
            if name in self._session:
                return self._session[name] or None
        return _from_service_manager(name) or _from_keyring(name)

    def put(self, name: str, secret: str) -> bool:
        """Keep a secret; return False if there is no keyring, so that it has to be given again after a restart."""
        with self._lock:
            self._session[name] = secret
        return _to_keyring(name, secret)

    def remove(self, name: str) -> None:
        """Forget a secret; nothing happens where it is not known."""
        with self._lock:
            self._session[name] = ""
        _to_keyring(name, None)

    @contextmanager
    def changing(self, changes: Mapping[str, str | None]) -> Iterator[None]:
        """Keep these secrets (None: forget) if the block ends well; else all is again as it was."""
        with self.one_at_a_time:
            before = {name: (self._session.get(name), _from_keyring(name)) for name in changes}
            try:
                for name, secret in changes.items():
                    if secret is None:
                        self.remove(name)
                    else:
                        self.put(name, secret)
                yield
            except BaseException:
                for name, (in_session, in_keyring) in before.items():
                    self._restore(name, in_session, in_keyring)
                raise

    def _restore(self, name: str, in_session: str | None, in_keyring: str | None) -> None:
        with self._lock:
            self._session.pop(name, None)
            if in_session is not None:
                self._session[name] = in_session
        _to_keyring(name, in_keyring)


def _from_service_manager(name: str) -> str | None:
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
