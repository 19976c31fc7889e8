"""Links to the recipient's page: an unguessable token in the mail, only its hash in the database."""

import hashlib
import secrets
from dataclasses import dataclass

from sqlalchemy import Connection, delete, insert, select, update

from connect_app.contract.companies import Settings
from connect_app.domain.errors import FixSettings
from connect_app.gateway.company.settings import load_settings
from connect_app.gateway.store.deliveries import DeliveryRecord, delivery_record
from connect_app.gateway.store.engine import Database
from connect_app.gateway.store.events import append_event, now_us
from connect_app.gateway.store.ledger import refresh_invoice
from connect_app.gateway.store.tables import delivery, recipient_link

TOKEN_BYTES = 32
_DAY_US = 24 * 3600 * 1_000_000
NO_PUBLIC_URL = FixSettings(
    "no_public_url",
    "No public address of this gateway is set up, so there are no links to invoices. The PDF is attached instead.",
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
            now = now_us()
            connection.execute(delete(recipient_link).where(recipient_link.c.delivery_id == row.id))
            connection.execute(
                insert(recipient_link).values(
                    token_sha256=_hashed(token),
                    company_id=row.company_id,
                    delivery_id=row.id,
                    created_at=now,
                    expires_at=now + settings.link_days * _DAY_US,
                )
            )
        return address


def find_link(connection: Connection, token: str) -> Link | None:
    """Return what a token opens, None for one that was never given."""
    c = recipient_link.c
    row = connection.execute(select(recipient_link).where(c.token_sha256 == _hashed(token))).one_or_none()
    if row is None:
        return None
    of = connection.execute(select(delivery).where(delivery.c.id == row.delivery_id)).one()
    return Link(delivery_record(of), row.revoked_at is None and row.expires_at > now_us(), row.expires_at)


def mark_opened(connection: Connection, row: DeliveryRecord) -> None:
    """Write that the page of this delivery was opened, the first time only."""
    c = delivery.c
    at = now_us()
    changed = connection.execute(
        update(delivery).where(c.id == row.id, c.opened_at.is_(None)).values(opened_at=at, version=c.version + 1)
    )
    if changed.rowcount:
        told = {"invoice_id": row.invoice_id, "send_id": row.send_id, "channel": row.channel}
        append_event(connection, row.company_id, "delivery.opened", row.id, by="recipient", data=told, at=at)
        refresh_invoice(connection, row.invoice_id, by="recipient", at=at)


def revoke_link(connection: Connection, row: DeliveryRecord, by: str) -> bool:
    """Make the link of a delivery useless; return whether there was one that was good."""
    c = recipient_link.c
    changed = connection.execute(
        update(recipient_link).where(c.delivery_id == row.id, c.revoked_at.is_(None)).values(revoked_at=now_us())
    )
    if changed.rowcount:
        append_event(connection, row.company_id, "delivery.link_revoked", row.id, by=by)
    return bool(changed.rowcount)


def _hashed(token: str) -> str:
    return hashlib.sha256(token.encode()).hexdigest()
