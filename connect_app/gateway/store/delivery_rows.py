"""Delivery rows as the contract knows them, each with its moves out of the events."""

from collections import defaultdict
from collections.abc import Iterable
from datetime import UTC, date, datetime, timedelta
from typing import Any

from sqlalchemy import Connection, select

from connect_app.contract.deliveries import Delivery, DeliveryFile, Failure, Move
from connect_app.domain.channel import Channel
from connect_app.domain.delivery import DeliveryState
from connect_app.gateway.store.invoice_rows import instant, loaded
from connect_app.gateway.store.tables import delivery, event


def delivery_model(row: Any, moves: Iterable[Move] = ()) -> Delivery:
    """Return a delivery row as the contract's Delivery."""
    failure = loaded(row.failure)
    return Delivery(
        id=row.id,
        invoice_id=row.invoice_id,
        send_id=row.send_id,
        channel=Channel(row.channel),
        provider=row.provider,
        address=row.address,
        state=DeliveryState(row.state),
        attempt_count=row.attempt_count,
        next_attempt_at=instant(row.next_attempt_at),
        reference=row.reference,
        failure=Failure.model_validate(failure) if failure else None,
        opened_at=instant(row.opened_at),
        replaces=row.replaces,
        created_at=_at(row.created_at),
        updated_at=_at(row.updated_at),
        moves=list(moves),
        files=[DeliveryFile(**{name: one[name] for name in DeliveryFile.model_fields}) for one in _files(row)],
    )


def _files(row: Any) -> list[dict[str, Any]]:
    frozen = loaded(row.frozen)
    return frozen.get("files") or [] if isinstance(frozen, dict) else []


def deliveries_of(connection: Connection, invoice_id: str) -> list[Delivery]:
    """Return all deliveries of an invoice, the oldest first, with their time lines."""
    rows = connection.execute(select(delivery).where(delivery.c.invoice_id == invoice_id).order_by(delivery.c.id)).all()
    moves = moves_of(connection, [row.id for row in rows])
    return [delivery_model(row, moves[row.id]) for row in rows]


def first_mail_day(connection: Connection, company_id: str) -> date | None:
    """Return the day before the company's first mail was made, None if it never sent one: nothing older came back."""
    c = delivery.c
    query = select(c.created_at).where(c.company_id == company_id, c.channel == Channel.EMAIL.value)
    first = connection.scalar(query.order_by(c.id).limit(1))
    return None if first is None else (_at(first) - timedelta(days=1)).date()


def moves_of(connection: Connection, delivery_ids: list[str]) -> dict[str, list[Move]]:
    """Return the moves of deliveries, by delivery, in their order."""
    found: dict[str, list[Move]] = defaultdict(list)
    if not delivery_ids:
        return found
    query = (
        select(event)
        .where(event.c.object_id.in_(delivery_ids), event.c.kind == "delivery.moved")
        .order_by(event.c.object_id, event.c.seq)
    )
    for row in connection.execute(query):
        data = loaded(row.data)
        found[row.object_id].append(
            Move(
                at=_at(row.at),
                from_state=data["from"],
                to_state=data["to"],
                by=row.by,
                reason=data["reason"],
                attempt=data["attempt"],
            )
        )
    return found


def _at(at_us: int) -> datetime:
    return datetime.fromtimestamp(at_us / 1_000_000, UTC)
