"""Links to the recipient's page: what the table keeps of each, by the hash of its token."""

from dataclasses import dataclass

from sqlalchemy import delete, insert, select, update

from connect_app.gateway.store.deliveries import DeliveryRecord, deliveries_by_id
from connect_app.gateway.store.events import append_event, now_us
from connect_app.gateway.store.ledger import refresh_invoice
from connect_app.gateway.store.tables import delivery, recipient_link
from connect_app.gateway.store.transactions import Reading, Writing

_c = recipient_link.c


@dataclass(frozen=True, slots=True)
class LinkRecord:
    """A link that was given; instants in microseconds since 1970."""

    delivery: DeliveryRecord
    expires_at: int
    is_revoked: bool


def put_link(connection: Writing, of: DeliveryRecord, token_sha256: str, expires_at: int) -> None:
    """Give a delivery a link; one that was made for it before, and never left, is forgotten."""
    connection.execute(delete(recipient_link).where(_c.delivery_id == of.id))
    connection.execute(
        insert(recipient_link).values(
            token_sha256=token_sha256,
            company_id=of.company_id,
            delivery_id=of.id,
            created_at=now_us(),
            expires_at=expires_at,
        )
    )


def link_of(connection: Reading, token_sha256: str) -> LinkRecord | None:
    """Return the link of a token, None for one that was never given."""
    row = connection.execute(select(recipient_link).where(_c.token_sha256 == token_sha256)).one_or_none()
    if row is None:
        return None
    of = deliveries_by_id(connection, [row.delivery_id])[row.delivery_id]
    return LinkRecord(of, row.expires_at, row.revoked_at is not None)


def mark_opened(connection: Writing, of: DeliveryRecord) -> None:
    """Write that the page of this delivery was opened, the first time only."""
    c = delivery.c
    at = now_us()
    changed = connection.execute(
        update(delivery).where(c.id == of.id, c.opened_at.is_(None)).values(opened_at=at, version=c.version + 1)
    )
    if changed.rowcount:
        told = {"invoice_id": of.invoice_id, "send_id": of.send_id, "channel": of.channel}
        append_event(connection, of.company_id, "delivery.opened", of.id, by="recipient", data=told, at=at)
        refresh_invoice(connection, of.invoice_id, by="recipient", at=at)


def revoke_link(connection: Writing, of: DeliveryRecord, by: str) -> bool:
    """Make the link of a delivery useless; return whether there was one that was good."""
    changed = connection.execute(
        update(recipient_link).where(_c.delivery_id == of.id, _c.revoked_at.is_(None)).values(revoked_at=now_us())
    )
    if changed.rowcount:
        append_event(connection, of.company_id, "delivery.link_revoked", of.id, by=by)
    return bool(changed.rowcount)
