"""Links to the recipient's page: an unguessable token in the mail, only its hash in the database."""

import hashlib
import secrets
from dataclasses import dataclass

from connect_app.contract.companies import Settings
from connect_app.domain.errors import FixSettings
from connect_app.domain.saying import say
from connect_app.gateway.company.settings import load_settings
from connect_app.gateway.store.deliveries import DeliveryRecord
from connect_app.gateway.store.engine import Database
from connect_app.gateway.store.events import now_us
from connect_app.gateway.store.recipient_links import link_of, put_link
from connect_app.gateway.store.transactions import Reading

TOKEN_BYTES = 32
_DAY_US = 24 * 3600 * 1_000_000
NO_PUBLIC_URL = FixSettings(
    "no_public_url",
    say("no_public_url"),
)


def page_address(settings: Settings, token: str) -> str:
    """Return the address of a recipient's page; raises FixSettings ``no_public_url``."""
    if not settings.public_url:
        raise FixSettings(NO_PUBLIC_URL.code, NO_PUBLIC_URL.sentence)
    return f"{settings.public_url.rstrip('/')}/r/{token}"


@dataclass(frozen=True, slots=True)
class Link:
    """A link that was asked for: its delivery, whether it is still good, and when it ends (microseconds)."""

    delivery: DeliveryRecord
    is_good: bool
    expires_at: int


class RecipientLinks:
    """Makes, finds and revokes links."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def make(self, row: DeliveryRecord) -> str:
        """Return a new link for a delivery's row; one that was made for it before, and never left, is forgotten.

        Raises FixSettings ``no_public_url``.
        """
        token = secrets.token_urlsafe(TOKEN_BYTES)
        with self._database.writing() as connection:
            settings, _ = load_settings(connection, row.company_id)
            address = page_address(settings, token)
            put_link(connection, row, _hashed(token), now_us() + settings.link_days * _DAY_US)
        return address


def find_link(connection: Reading, token: str) -> Link | None:
    """Return what a token opens, None for one that was never given."""
    found = link_of(connection, _hashed(token))
    if found is None:
        return None
    return Link(found.delivery, not found.is_revoked and found.expires_at > now_us(), found.expires_at)


def _hashed(token: str) -> str:
    return hashlib.sha256(token.encode()).hexdigest()
