"""Passwords and keys of accounts: in the keyring of the system, or from the service manager; never in the database.

Looked for in this order: files in ``CREDENTIALS_DIRECTORY`` (systemd's credentials), ``CONNECT_<NAME>`` in the
environment, the encrypted file, the keyring. What was given to this process stands before them, but where the service
manager gives a secret nothing else may be given; only an access token's provider may have renewed it.

The encrypted file (see `secret_file`) has what the keyring does not take: Windows' holds 1,280 characters an entry. Its
key is the service manager's credential ``secrets-key``, else one of our own in the keyring.
"""

import logging
import os
import secrets
import threading
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from enum import StrEnum
from pathlib import Path

from connect_app.system.secret_file import SECRETS_FILE, SecretFile

_log = logging.getLogger(__name__)

SERVICE = "connect-gateway"
_FILE_KEY = "secrets-key"
_WINDOWS_HOLDS = 1280  # characters: CRED_MAX_CREDENTIAL_BLOB_SIZE is 2,560 bytes of UTF-16


class SecretPlace(StrEnum):
    """Where a secret is: given by the service manager, in the keyring or the encrypted file, or known until the end."""

    SERVICE = "service"
    KEYRING = "keyring"
    FILE = "file"
    SESSION = "session"


class SecretStore:
    """Secrets by name, such as ``smtp-password/<company id>``.

    Where neither keyring nor file takes them, those that were given live until the process ends. ``one_at_a_time`` is
    held by whoever changes settings together with their secrets. ``folder``: where the encrypted file lies.
    """

    def __init__(self, folder: Path | None = None) -> None:
        self._file = SecretFile(folder / SECRETS_FILE, _file_key) if folder is not None else None
        self._session: dict[str, str] = {}
        self._unkept: set[str] = set()
        self._lock = threading.Lock()
        self.one_at_a_time = threading.RLock()

    def set_aside(self) -> list[Path]:
        """Return the damaged files of secrets that were set aside, now or earlier, and that nobody was told of yet."""
        if self._file is None:
            return []
        self._file.look()
        return self._file.untold()

    def note_told(self, aside: Path) -> None:
        """A person was told of one of these."""
        if self._file is not None:
            self._file.note_told(aside)

    def get(self, name: str) -> str | None:
        """Return a secret, None where it is not known."""
        with self._lock:
            if name in self._session:
                return self._session[name] or None
        return from_service_manager(name) or self._kept(name)

    def _kept(self, name: str) -> str | None:
        in_file = None if self._file is None else self._file.get(name)
        return in_file or _from_keyring(name)

    def place(self, name: str) -> SecretPlace | None:
        """Return where a secret is now, None where it is not known."""
        if self.is_given_by_service(name):
            return SecretPlace.SERVICE
        if self.get(name) is None:
            return None
        with self._lock:
            if name in self._unkept:
                return SecretPlace.SESSION
        return SecretPlace.FILE if self._file is not None and self._file.has(name) else SecretPlace.KEYRING

    def is_given_by_service(self, name: str) -> bool:
        """Return True where the service manager or the environment gives the secret: it is changed there only."""
        return bool(from_service_manager(name))

    def put(self, name: str, secret: str) -> bool:
        """Keep a secret; return False if nothing takes it, so that it has to be given again after a restart."""
        is_kept = self._keep(name, secret)
        with self._lock:
            self._session[name] = secret
            (self._unkept.discard if is_kept else self._unkept.add)(name)
        return is_kept

    def renew(self, name: str, old: str, new: str) -> None:
        """Keep a secret in place of the one that it was got for; nothing happens if that was changed meanwhile."""
        with self.one_at_a_time:
            if self.get(name) == old:
                self.put(name, new)

    def _keep(self, name: str, secret: str | None) -> bool:
        """Keep a secret where it outlives the process, None: nowhere; return whether that could be done."""
        if secret is not None and _fits_keyring(secret) and _to_keyring(name, secret):
            self._keep_in_file(name, None)
            return True
        if secret is not None and not self._keep_in_file(name, secret):
            return False
        if secret is None:
            self._keep_in_file(name, None)
        _to_keyring(name, None)
        return True

    def _keep_in_file(self, name: str, secret: str | None) -> bool:
        if self._file is None:
            return False
        if secret is not None:
            return self._file.put(name, secret)
        self._file.remove(name)
        return True

    def remove(self, name: str) -> None:
        """Forget a secret; nothing happens where it is not known, or where the service manager gives it."""
        with self._lock:
            self._session[name] = ""
            self._unkept.discard(name)
            if self.is_given_by_service(name):
                del self._session[name]
        self._keep(name, None)

    @contextmanager
    def changing(self, changes: Mapping[str, str | None]) -> Iterator[None]:
        """Keep these secrets (None or empty: forget) if the block ends well; else all is again as it was."""
        with self.one_at_a_time:
            before = {name: (self._session.get(name), name in self._unkept, self._kept(name)) for name in changes}
            try:
                for name, secret in changes.items():
                    if secret:
                        self.put(name, secret)
                    else:
                        self.remove(name)
                yield
            except BaseException:
                for name, (in_session, is_unkept, kept) in before.items():
                    self._restore(name, in_session, is_unkept, kept)
                raise

    def _restore(self, name: str, in_session: str | None, is_unkept: bool, kept: str | None) -> None:
        with self._lock:
            self._session.pop(name, None)
            if in_session is not None:
                self._session[name] = in_session
            (self._unkept.add if is_unkept else self._unkept.discard)(name)
        self._keep(name, kept)


def from_service_manager(name: str) -> str | None:
    """Return a secret that the service manager or the environment gives, None if neither does."""
    plain = name.replace("/", "-")
    folder = os.environ.get("CREDENTIALS_DIRECTORY")
    if folder:
        path = Path(folder) / plain
        if path.is_file():
            return path.read_text(encoding="utf-8", errors="surrogateescape").rstrip("\n")
    return os.environ.get("CONNECT_" + plain.upper().replace("-", "_"))


def _file_key(may_make: bool) -> str | None:
    """Return what opens the encrypted file; made in the keyring where there is one and the service gives none."""
    known = from_service_manager(_FILE_KEY)
    if known is not None:
        return known
    try:
        known = _ask_keyring(_FILE_KEY)
    except Exception as error:  # another key in its place would close the file for ever
        _log.warning("The keyring does not say how the file of secrets is opened: %s", error)
        return None
    if known is not None or not may_make:
        return known
    made = secrets.token_urlsafe(32)
    return made if _to_keyring(_FILE_KEY, made) else None


def _fits_keyring(secret: str) -> bool:
    import keyring

    is_windows = type(keyring.get_keyring()).__module__.endswith(".Windows")
    return not is_windows or len(secret.encode("utf-16-le")) <= 2 * _WINDOWS_HOLDS


def _from_keyring(name: str) -> str | None:
    """Return what the keyring has, None where it does not answer, too: what it talks to may raise whatever it likes."""
    try:
        return _ask_keyring(name)
    except Exception as error:
        _log.warning("The keyring does not answer: %s", error)
        return None


def _ask_keyring(name: str) -> str | None:
    # Imported late: keyring takes 60 ms and most starts need no secret.
    import keyring

    return keyring.get_password(SERVICE, name) if _is_safe() else None


def _to_keyring(name: str, secret: str | None) -> bool:
    import keyring

    try:
        if not _is_safe():
            return False
        if secret is None:
            if keyring.get_password(SERVICE, name) is not None:
                keyring.delete_password(SERVICE, name)
        else:
            keyring.set_password(SERVICE, name, secret)
    except Exception as error:
        _log.warning("The keyring does not take a secret: %s", error)
        return False
    return True


def _is_safe() -> bool:
    """Whether the keyring is one of the system's own: keyrings.alt writes plain text, the others are no keyrings."""
    import keyring

    module = type(keyring.get_keyring()).__module__
    return module.startswith("keyring.backends.") and not module.endswith((".fail", ".null"))
