"""Taking news in: the one way on which a receipt, a bounce or a returned letter moves a delivery on.

Nothing here trusts the news: it counts for a delivery of this company and channel, about its own address, that was
handed over, and only once. Whatever does not count is answered with the reason in words.
"""

from dataclasses import dataclass
from typing import Literal

from sqlalchemy import Connection

from connect_app.domain.channel import Channel
from connect_app.domain.delivery import MOVES, DeliveryState
from connect_app.gateway.channels.bounces import same_address
from connect_app.gateway.channels.interface import News
from connect_app.gateway.delivery.moves import Step, move
from connect_app.gateway.delivery.notices import Notices
from connect_app.gateway.store.blobs import BlobStore
from connect_app.gateway.store.deliveries import Changes, DeliveryRecord, find_delivery
from connect_app.gateway.store.events import now_us

_S = DeliveryState
_UNDER_WAY = (_S.HANDING_OVER, _S.UNCERTAIN)


@dataclass(frozen=True, slots=True)
class Taken:
    """What one piece of news came to. ``row``: the delivery that it is about, as it was, if the company has it."""

    outcome: Literal["failed", "delivered", "ignored"]
    reason: str
    row: DeliveryRecord | None = None


class Taking:
    """Takes news in, inside of its caller's transaction."""

    def __init__(self, blobs: BlobStore, notices: Notices) -> None:
        self._blobs = blobs
        self._notices = notices

    def keep_evidence(self, one: News) -> dict[str, str]:
        """Store what the other side wrote, before the transaction of `take`, which wants the answer."""
        if not one.evidence:
            return {}
        return {"evidence": self._blobs.put(one.evidence).name, "evidence_name": one.evidence_name}

    def take(self, connection: Connection, company_id: str, channel: Channel, one: News, told: dict[str, str]) -> Taken:
        """Move the delivery that the news is about, if it counts; a bounce is told to the company, too."""
        row = find_delivery(connection, company_id, one.delivery_id)
        if row is None or row.channel != channel:
            return Taken("ignored", "It is about no mail that this company sent.")
        to = _S.DELIVERED if one.failure is None else _S.FAILED
        against = _objection(row, one, to)
        if against is not None:
            return Taken("ignored", against, row)
        move(connection, Step(row.id, to, one.detail, _changes(row, one), told))
        if to is _S.DELIVERED:
            return Taken("delivered", f"It reached {row.address}: {one.detail}", row)
        if channel is Channel.EMAIL:
            self._notices.expect(connection, row, one.detail)
        return Taken("failed", one.failure.message if one.failure else one.detail, row)


def _objection(row: DeliveryRecord, one: News, to: DeliveryState) -> str | None:
    """Return why news does not count, None if it does."""
    if one.addresses and not any(same_address(address, row.address) for address in one.addresses):
        return f"It is about {one.addresses[0]}, but that mail went to {row.address}."
    state = DeliveryState(row.state)
    if state is to:
        return f"It was known already: the mail to {row.address} is {state.value}."
    was_handed_over = row.accepted_at is not None or row.in_doubt or state in _UNDER_WAY
    if row.channel == Channel.EMAIL and not was_handed_over:
        return f"The mail to {row.address} was never handed over, so nothing can have come back."
    if to not in MOVES[state]:
        return f"The mail to {row.address} is {state.value}, which this cannot change."
    return None


def _changes(row: DeliveryRecord, one: News) -> Changes:
    """News about it proves that it had arrived at the next party, whatever was known before."""
    return {"in_doubt": False, "accepted_at": row.accepted_at or now_us(), "failure": one.failure}
