"""Signing in: a token for a name and a password, and who a token stands for."""

import hashlib
import logging
import math
import secrets
from dataclasses import dataclass, replace

from connect_app.domain.errors import ConnectError, SignIn
from connect_app.domain.saying import say
from connect_app.gateway.company.passwords import is_password
from connect_app.gateway.company.throttle import Throttle
from connect_app.gateway.store import people
from connect_app.gateway.store.engine import Database
from connect_app.gateway.store.errors import StoreError
from connect_app.gateway.store.events import now_us
from connect_app.gateway.store.people import PersonRecord, TokenRecord
from connect_app.gateway.store.transactions import Writing

SIGN_IN_BEGINS, SCRIPT_BEGINS = "cos_", "cot_"
"""How tokens begin, so that one that was left in a file is known for what it is."""
_HOLDS_US = 30 * 86_400 * 1_000_000
"""A sign-in holds so long after it was last used."""
_NOTED_US = 3_600 * 1_000_000
"""How exactly it is kept when a token was used."""

_log = logging.getLogger(__name__)


class TooManyTries(ConnectError):
    """Wrong passwords came too often; ``wait_s`` says after how many seconds the next is looked at."""

    status = 429

    def __init__(self, wait_s: float) -> None:
        seconds = math.ceil(wait_s)
        super().__init__("too_many_tries", say("too_many_tries", count=seconds))
        self.wait_s = seconds


@dataclass(frozen=True, slots=True)
class SignedInPerson:
    """Who a token stands for, and which token it is."""

    person: PersonRecord
    token: TokenRecord


class SignIns:
    """The sign-ins of one gateway. Thread-safe."""

    def __init__(self, database: Database, throttle: Throttle | None = None) -> None:
        self._database = database
        self._throttle = throttle or Throttle()

    def sign_in(self, username: str, password: str, address: str) -> tuple[str, SignedInPerson]:
        """Return a new token for a name and a password, and who it stands for.

        ``address``: where the call comes from. Raises SignIn ``sign_in_refused``, TooManyTries.
        """
        keys = {"name": people.username_key(username), "address": address}
        if (wait_s := self._throttle.begin(keys)) > 0:
            raise TooManyTries(wait_s)
        with self._database.reading() as connection:
            person = people.find_by_username(connection, username)
        is_right = is_password(password, None if person is None else person.password_hash)
        if person is None or not is_right:
            raise SignIn("sign_in_refused", say("sign_in_refused.wrong"))
        self._throttle.right(keys)
        if person.is_locked:
            raise SignIn("sign_in_refused", say("sign_in_refused.locked"))
        with self._database.writing() as connection:
            same = people.find_person(connection, person.id)
            if same is None or same.password_hash != person.password_hash:  # while it was compared
                raise SignIn("sign_in_refused", say("sign_in_refused.wrong"))
            people.end_expired(connection, now_us())
            token, record = give_token(connection, person.id, None)
        return token, SignedInPerson(person, record)

    def who(self, token: str) -> SignedInPerson | None:
        """Return who a token stands for, None where it does not hold (any more)."""
        if not token.startswith((SIGN_IN_BEGINS, SCRIPT_BEGINS)):
            return None
        with self._database.reading() as connection:
            record = people.find_token(connection, _hash(token))
            person = None if record is None else people.find_person(connection, record.person_id)
        now = now_us()
        if record is None or person is None or person.is_locked or not person.roles or _is_over(record, now):
            return None
        return SignedInPerson(person, self._used(record, now))

    def _used(self, record: TokenRecord, now: int) -> TokenRecord:
        """Note that a token is used, and let a sign-in hold on; what cannot be written now is written another time."""
        if 0 <= now - record.used_at < _NOTED_US:
            return record
        expires_at = None if record.expires_at is None else now + _HOLDS_US
        try:
            with self._database.writing() as connection:
                people.note_used(connection, record.id, now, expires_at)
        except StoreError as error:
            _log.warning("It could not be noted that a token was used: %s", error)
        return replace(record, used_at=now, expires_at=expires_at)


def give_token(connection: Writing, person_id: str, label: str | None) -> tuple[str, TokenRecord]:
    """Give a person a token: for a script where there is a label, else for a sign-in. It is known here only now."""
    token = (SIGN_IN_BEGINS if label is None else SCRIPT_BEGINS) + secrets.token_urlsafe(32)
    expires_at = now_us() + _HOLDS_US if label is None else None
    return token, people.add_token(connection, person_id, _hash(token), label, expires_at)


def _hash(token: str) -> str:
    return hashlib.sha256(token.encode()).hexdigest()


def _is_over(record: TokenRecord, now: int) -> bool:
    return record.expires_at is not None and record.expires_at <= now
