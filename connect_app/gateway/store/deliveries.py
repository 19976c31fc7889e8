"""Deliveries as records: one row of the table, typed, and the queries that find them."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from pydantic import ValidationError
from sqlalchemy import Connection, Select, select

from connect_app.contract.deliveries import Failure
from connect_app.domain.errors import Bug
from connect_app.gateway.store.frozen import Frozen, read_frozen
from connect_app.gateway.store.record_hashes import RECORD_DAMAGED, frozen_hash
from connect_app.gateway.store.tables import delivery

_DAMAGED = (
    "What was kept of this delivery changed on the disk, so it was not sent. Have the disk checked, then "
    "look at the invoice and send it again."
)


@dataclass(frozen=True, slots=True)
class DeliveryRecord:
    """A delivery. ``kept``: what it froze, None where a damaged disk left nothing of that.

    Texts that stand for a channel or a state stay texts: a damaged disk may have changed them.
    """

    id: str
    company_id: str
    invoice_id: str
    send_id: str
    lane_id: str
    channel: str
    provider: str | None
    address: str
    state: str
    attempt_count: int
    next_attempt_at: int | None
    reference: str | None
    failure: Failure | None
    opened_at: int | None
    accepted_at: int | None
    in_doubt: bool
    replaces: str | None
    replaced_by: str | None
    kept: Frozen | None
    sent_sha256: str | None
    frozen_sha256: str
    created_at: int
    updated_at: int
    version: int

    @property
    def frozen(self) -> Frozen:
        """What it froze; raises Bug ``record_damaged`` where nothing is left of that."""
        if self.kept is None:
            raise Bug(RECORD_DAMAGED, _DAMAGED)
        return self.kept

    @property
    def failure_code(self) -> str | None:
        """The code of its failure, None if it has none."""
        return None if self.failure is None else self.failure.code

    @property
    def customer_number(self) -> str | None:
        """The customer's, None where there is none or it cannot be read."""
        return None if self.kept is None else self.kept.customer_number


def delivery_record(row: Sequence[Any]) -> DeliveryRecord:
    """Return the record of a row with all columns of the table, and nothing else."""
    values = list(row)
    values[_FAILURE] = read_failure(values[_FAILURE])
    values[_FROZEN] = read_frozen(values[_FROZEN])
    return DeliveryRecord(*values)


_NAMES = [one.name for one in delivery.c]
_FAILURE, _FROZEN = _NAMES.index("failure"), _NAMES.index("frozen")


def read_failure(stored: Any) -> Failure | None:
    """Return the failure that a JSON column holds, None where there is none or a damaged disk left none."""
    if not stored:
        return None
    try:
        return Failure.model_validate(stored)
    except ValidationError:
        return None


def check_frozen(record: DeliveryRecord) -> None:
    """Raise Bug ``record_damaged`` unless a delivery's row says what it said when it was written."""
    stored = None if record.kept is None else record.kept.stored
    found = frozen_hash(record.invoice_id, record.channel, record.address, stored, record.sent_sha256)
    if stored is None or found != record.frozen_sha256:
        raise Bug(RECORD_DAMAGED, _DAMAGED)


def found(connection: Connection, query: Select[Any]) -> list[DeliveryRecord]:
    """Return the deliveries of a query for all columns."""
    return [delivery_record(row) for row in connection.execute(query)]


def find_delivery(connection: Connection, company_id: str, delivery_id: str) -> DeliveryRecord | None:
    """Return a company's delivery, None if there is none of that id."""
    c = delivery.c
    rows = found(connection, select(delivery).where(c.id == delivery_id, c.company_id == company_id))
    return rows[0] if rows else None


def deliveries_of_invoice(connection: Connection, invoice_id: str) -> list[DeliveryRecord]:
    """Return all deliveries of an invoice, the oldest first."""
    return found(connection, select(delivery).where(delivery.c.invoice_id == invoice_id).order_by(delivery.c.id))
