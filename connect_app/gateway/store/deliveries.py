"""Deliveries as records: one row of the table, typed, and the queries that find them."""

import functools
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, TypedDict

from pydantic import ValidationError
from sqlalchemy import Executable, Update, and_, bindparam, func, insert, or_, select, update

from connect_app.contract.deliveries import Failure
from connect_app.domain.acts import Standing
from connect_app.domain.channel import DATA_CHANNEL, Channel
from connect_app.domain.corrections import Correction
from connect_app.domain.delivery import DUPLICATE, MAY_HAVE_BEEN_SENT, DeliveryState
from connect_app.domain.errors import Bug
from connect_app.domain.saying import say
from connect_app.gateway.store.frozen import Frozen, read_frozen
from connect_app.gateway.store.record_hashes import RECORD_DAMAGED, frozen_hash
from connect_app.gateway.store.tables import delivery
from connect_app.gateway.store.transactions import Reading, Writing

_CHUNK = 500
_c = delivery.c
_DAMAGED = say("record_damaged.delivery")


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
    proved: str | None
    answered: str | None
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
    def standing(self) -> Standing:
        """Where it stands, as far as it decides what a person may do with it."""
        is_built_anew = self.state == DeliveryState.HELD and self.in_doubt and self.failure_code == MAY_HAVE_BEEN_SENT
        return Standing(
            DeliveryState(self.state),
            was_accepted=self.accepted_at is not None,
            in_doubt=self.in_doubt,
            is_replaced=self.replaced_by is not None,
            is_built_anew=is_built_anew,
            is_duplicate=self.state == DeliveryState.FAILED and self.failure_code == DUPLICATE,
            waits_for_hour=self.waits_for_hour,
        )

    @property
    def waits_for_hour(self) -> bool:
        """Whether nothing may begin it before the hour that was chosen for it."""
        return self.state == DeliveryState.QUEUED and self.next_attempt_at is not None

    @property
    def failure_code(self) -> str | None:
        """The code of its failure, None if it has none."""
        return None if self.failure is None else self.failure.code

    @property
    def number(self) -> str:
        """The invoice's number, empty where it cannot be read."""
        return "" if self.kept is None else self.kept.number

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


def read_failure(stored: object) -> Failure | None:
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


class Changes(TypedDict, total=False):
    """What else changes on a delivery's row as it moves."""

    lane_id: str
    provider: str
    attempt_count: int
    next_attempt_at: int | None
    reference: str | None
    failure: Failure | None
    accepted_at: int
    in_doubt: bool
    frozen: Frozen


@dataclass(frozen=True, slots=True)
class NewDelivery:
    """One delivery to be written: queued in its lane, with what goes out frozen.

    ``also_replaces``: further ones that brought the same invoice to the same place in vain.
    """

    id: str
    company_id: str
    invoice_id: str
    send_id: str
    lane_id: str
    channel: str
    provider: str | None
    address: str
    frozen: Frozen
    replaces: str | None = None
    also_replaces: tuple[str, ...] = ()


def failure_json(failure: Failure) -> dict[str, object]:
    """Return a failure as the tables keep it."""
    return failure.model_dump(mode="json")


# Finding them.


def _records(connection: Reading, query: Executable) -> list[DeliveryRecord]:
    return [delivery_record(row) for row in connection.execute(query).all()]


def find_delivery(connection: Reading, company_id: str, delivery_id: str) -> DeliveryRecord | None:
    """Return a company's delivery, None if there is none of that id."""
    rows = _records(connection, select(delivery).where(_c.id == delivery_id, _c.company_id == company_id))
    return rows[0] if rows else None


def deliveries_by_id(connection: Reading, delivery_ids: Sequence[str]) -> dict[str, DeliveryRecord]:
    """Return these deliveries by id; raises Bug ``no_delivery`` if one is missing."""
    found: dict[str, DeliveryRecord] = {}
    for start in range(0, len(delivery_ids), _CHUNK):
        query = select(delivery).where(_c.id.in_(delivery_ids[start : start + _CHUNK]))
        found |= {one.id: one for one in _records(connection, query)}
    if len(found) != len(set(delivery_ids)):
        raise Bug("no_delivery", say("no_delivery"))
    return found


def chunks_of_company(
    connection: Reading, company_id: str, delivery_ids: Sequence[str]
) -> Iterator[list[DeliveryRecord]]:
    """Yield those of these deliveries that a company has, some hundreds at a time."""
    for start in range(0, len(delivery_ids), _CHUNK):
        chosen = _c.id.in_(delivery_ids[start : start + _CHUNK])
        yield _records(connection, select(delivery).where(_c.company_id == company_id, chosen).order_by(_c.id))


def deliveries_of_invoice(connection: Reading, invoice_id: str) -> list[DeliveryRecord]:
    """Return all deliveries of an invoice, the oldest first."""
    return _records(connection, select(delivery).where(_c.invoice_id == invoice_id).order_by(_c.id))


def deliveries_of_invoices(
    connection: Reading, company_id: str, invoice_ids: Sequence[str], after: str | None, limit: int
) -> list[DeliveryRecord]:
    """Return the deliveries of a company's invoices after one (its id), the oldest first; at most some hundreds."""
    query = select(delivery).where(_c.company_id == company_id, _c.invoice_id.in_(invoice_ids))
    if after is not None:
        query = query.where(_c.id > after)
    return _records(connection, query.order_by(_c.id).limit(limit))


def count_deliveries(connection: Reading, company_id: str, invoice_ids: Sequence[str]) -> int:
    """Return how many deliveries these invoices of a company have."""
    query = select(func.count()).where(_c.company_id == company_id, _c.invoice_id.in_(invoice_ids))
    return int(connection.scalar(query) or 0)


def deliveries_at(
    connection: Reading, invoice_ids: Sequence[str], channel: Channel, address: str
) -> Iterator[DeliveryRecord]:
    """Yield the deliveries of these invoices to one place; case does not matter."""
    there = (_c.channel == channel.value, func.casefold(_c.address) == address.casefold())
    for start in range(0, len(invoice_ids), _CHUNK):
        query = select(delivery).where(_c.invoice_id.in_(invoice_ids[start : start + _CHUNK]), *there)
        yield from _records(connection, query)


def attempts_of(connection: Reading, delivery_id: str) -> int | None:
    """Return how many attempts of a delivery were announced, None if there is no such delivery."""
    return connection.scalar(select(_c.attempt_count).where(_c.id == delivery_id))


def queued_of_send(connection: Reading, send_id: str) -> Sequence[str]:
    """Return the ids of the deliveries of a send that nothing has begun."""
    query = select(_c.id).where(_c.send_id == send_id, _c.state == DeliveryState.QUEUED.value)
    return connection.scalars(query).all()


def unreplaced_in_state(connection: Reading, invoice_id: str, state: DeliveryState) -> Sequence[str]:
    """Return the ids of an invoice's deliveries in a state in whose place nothing stands."""
    query = select(_c.id).where(_c.invoice_id == invoice_id, _c.state == state.value, _c.replaced_by.is_(None))
    return connection.scalars(query).all()


def deliveries_in(connection: Reading, states: Collection[DeliveryState], limit: int) -> list[DeliveryRecord]:
    """Return deliveries of all companies that stand in one of these states, the oldest first."""
    query = select(delivery).where(_c.state.in_([state.value for state in states])).order_by(_c.id).limit(limit)
    return _records(connection, query)


def count_held_with(connection: Reading, code: str) -> int:
    """Return how many deliveries are held with this failure."""
    held = (_c.state == DeliveryState.HELD.value, _c.failure["code"].as_string() == code)
    return int(connection.scalar(select(func.count()).where(*held)) or 0)


def is_any_held_with(connection: Reading, code: str) -> bool:
    """Say whether a person has to deal with a delivery that has this failure."""
    held = (_c.state == DeliveryState.HELD.value, _c.replaced_by.is_(None))
    query = select(_c.id).where(*held, _c.failure["code"].as_string() == code).limit(1)
    return connection.execute(query).first() is not None


@dataclass(frozen=True, slots=True)
class EarlierEinvoices:
    """What earlier e-invoices of an invoice mean for the next. ``corrections``: those that the last one had."""

    corrections: tuple[Correction, ...] = ()
    was_duplicate: bool = False


def earlier_einvoices(connection: Reading, invoice_ids: Sequence[str]) -> dict[str, EarlierEinvoices]:
    """Return what earlier e-invoices of these invoices mean, for those that had any."""
    found: dict[str, EarlierEinvoices] = {}
    columns = (_c.invoice_id, _c.failure, _c.frozen)
    for start in range(0, len(invoice_ids), _CHUNK):
        query = select(*columns).where(_c.invoice_id.in_(invoice_ids[start : start + _CHUNK]))
        query = query.where(_c.channel == DATA_CHANNEL.value).order_by(_c.id)
        for invoice_id, failure, frozen in connection.execute(query):
            kept, why = read_frozen(frozen), read_failure(failure)
            was_duplicate = invoice_id in found and found[invoice_id].was_duplicate
            is_duplicate = why is not None and why.code == DUPLICATE
            corrections = () if kept is None else kept.corrections
            found[invoice_id] = EarlierEinvoices(corrections, was_duplicate or is_duplicate)
    return found


# Writing them.


def write_changes(connection: Reading, moved: Iterable[tuple[str, DeliveryState, Changes]], at: int) -> None:
    """Write of deliveries (their ids) where they stand now, and what else changed."""
    by_names: dict[tuple[str, ...], list[dict[str, Any]]] = defaultdict(list)
    for delivery_id, state, changes in moved:
        changed = {"state": state.value, "updated_at": at, **_stored(changes)}
        given = {f"new_{name}": value for name, value in changed.items()}
        by_names[tuple(sorted(changed))].append({"key": delivery_id, **given})
    for names, values in by_names.items():
        connection.execute(_change(names), values)


def _stored(changes: Changes) -> dict[str, object]:
    stored: dict[str, object] = {**changes}
    if (failure := changes.get("failure")) is not None:
        stored["failure"] = failure_json(failure)
    if "frozen" in changes:
        stored["frozen"] = changes["frozen"].stored
    return stored


@functools.lru_cache(maxsize=64)
def _change(names: tuple[str, ...]) -> Update:
    """Return the statement that changes these columns of one delivery after the other."""
    values: dict[str, Any] = {name: bindparam(f"new_{name}") for name in names}
    return update(delivery).where(_c.id == bindparam("key")).values(**values, version=_c.version + 1)


def insert_deliveries(connection: Writing, new: Sequence[NewDelivery], at: int) -> None:
    """Write new deliveries."""
    rows = [
        {
            "id": one.id,
            "company_id": one.company_id,
            "invoice_id": one.invoice_id,
            "send_id": one.send_id,
            "lane_id": one.lane_id,
            "channel": one.channel,
            "provider": one.provider,
            "address": one.address,
            "state": DeliveryState.QUEUED.value,
            "attempt_count": 0,
            "in_doubt": False,
            "frozen": one.frozen.stored,
            "frozen_sha256": frozen_hash(one.invoice_id, one.channel, one.address, one.frozen.stored, None),
            "replaces": one.replaces,
            "created_at": at,
            "updated_at": at,
            "version": 1,
        }
        for one in new
    ]
    connection.execute(insert(delivery), rows)


def write_replaced(connection: Writing, replaced: Sequence[tuple[str, str]]) -> None:
    """Write of old deliveries which new one stands in their place: (old, new)."""
    statement = update(delivery).where(_c.id == bindparam("old"))
    statement = statement.values(replaced_by=bindparam("new"), version=_c.version + 1)
    connection.execute(statement, [{"old": old, "new": new} for old, new in replaced])


def write_not_replaced(connection: Writing, delivery_ids: Sequence[str]) -> None:
    """Write of deliveries that nothing stands in their place any more."""
    statement = update(delivery).where(_c.id == bindparam("key")).values(replaced_by=None, version=_c.version + 1)
    connection.execute(statement, [{"key": one} for one in delivery_ids])


def write_references(connection: Writing, given: Mapping[str, str]) -> None:
    """Write what the other side calls deliveries (by id) that news has moved on already."""
    statement = update(delivery).where(_c.id == bindparam("key")).values(reference=bindparam("given"))
    connection.execute(statement, [{"key": key, "given": reference} for key, reference in given.items()])


@dataclass(frozen=True, slots=True)
class KeptBytes:
    """What was composed for a delivery: where it lies and goes with which slip (`Frozen`), and its hash."""

    record: DeliveryRecord
    frozen: Frozen
    sha256: str


def keep_composed(connection: Writing, kept: Sequence[KeptBytes]) -> None:
    """Write what was composed; what a delivery has already stays, unless its mail is made anew before it begins."""
    is_not_begun = or_(_c.state == DeliveryState.QUEUED.value, _c.state == DeliveryState.DEFERRED.value)
    shared = and_(_c.frozen["bundle"].as_string().is_not(None), is_not_begun)
    statement = update(delivery).where(_c.id == bindparam("key"), or_(_c.sent_sha256.is_(None), shared))
    statement = statement.values(
        sent_sha256=bindparam("new_sha256"),
        frozen=bindparam("new_frozen"),
        frozen_sha256=bindparam("new_frozen_sha256"),
    )
    connection.execute(
        statement,
        [
            {
                "key": one.record.id,
                "new_sha256": one.sha256,
                "new_frozen": one.frozen.stored,
                "new_frozen_sha256": frozen_hash(
                    one.record.invoice_id, one.record.channel, one.record.address, one.frozen.stored, one.sha256
                ),
            }
            for one in kept
        ],
    )
