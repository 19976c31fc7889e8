"""Passwords: kept as Argon2id (RFC 9106), and what a new one must be."""

import os
import threading
from functools import cache

from connect_app.domain.saying import Sentence, say

MIN_LENGTH, MAX_LENGTH = 10, 1000
_PASSES, _LANES, _MEMORY_KIB = 2, 1, 19_456  # OWASP's choice; the cost stands in what is kept, so it can grow
_SALT_BYTES, _HASH_BYTES = 16, 32
_at_a_time = threading.BoundedSemaphore(2)
"""Each takes 19 MB and a core: many that come at once wait for each other."""


def hash_password(password: str) -> str:
    """Return what is kept of a password: a PHC string, in which its salt and the cost stand."""
    # Imported late: only few starts need it.
    from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

    made = Argon2id(
        salt=os.urandom(_SALT_BYTES), length=_HASH_BYTES, iterations=_PASSES, lanes=_LANES, memory_cost=_MEMORY_KIB
    )
    with _at_a_time:
        return made.derive_phc_encoded(password.encode())


def is_password(password: str, kept: str | None) -> bool:
    """Say whether it is the password of which ``kept`` is what is kept; it takes as long where nothing is."""
    from cryptography.exceptions import InvalidKey
    from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

    with _at_a_time:
        try:
            Argon2id.verify_phc_encoded(password.encode(), kept or _nobodys())
        except (InvalidKey, ValueError):
            return False
    return kept is not None


@cache
def _nobodys() -> str:
    from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

    made = Argon2id(
        salt=os.urandom(_SALT_BYTES), length=_HASH_BYTES, iterations=_PASSES, lanes=_LANES, memory_cost=_MEMORY_KIB
    )
    return made.derive_phc_encoded(os.urandom(16))


def password_fault(password: str, username: str) -> Sentence | None:
    """Return what is wrong with a new password, None where it will do."""
    if len(password) < MIN_LENGTH:
        return say("password_too_short", least=MIN_LENGTH)
    if len(password) > MAX_LENGTH:
        return say("too_long")
    if password.casefold().strip() in (username.casefold(), username.casefold() * 2):
        return say("password_is_name")
    return None
