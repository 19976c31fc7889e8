"""Runs over the customer register: whom to ask about, what was seen, and what became of it.

Whatever is to be done stands in the tables, so a process that dies has forgotten nothing.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from sqlalchemy import Integer, String, case, func, insert, literal, select, update

from connect_app.contract.deliveries import Failure
from connect_app.domain.identifiers import new_id
from connect_app.domain.invoice import InvoiceKind
from connect_app.domain.routing import Reachability
from connect_app.domain.saying import from_json, to_json
from connect_app.domain.watching import Move
from connect_app.gateway.store.columns import StoredRow
from connect_app.gateway.store.customers import StoredCustomer, stored_customer
from connect_app.gateway.store.deliveries import read_failure
from connect_app.gateway.store.dialects.expressions import keys_of
from connect_app.gateway.store.due import is_due, latest
from connect_app.gateway.store.events import append_event, now_us
from connect_app.gateway.store.standings import Told, read_told
from connect_app.gateway.store.tables import customer, recipient_check, recipient_check_item
from connect_app.gateway.store.transactions import Reading, Writing

CHANGED = "recipient_check.changed"
_c = recipient_check.c
_i = recipient_check_item.c
_LONGEST_S = 3600.0  # until the second look


class CheckState(StrEnum):
    """Where a run stands. ``waiting``: it begins later; ``discarded``: nothing of what it saw as worse counts."""

    WAITING = "waiting"
    RUNNING = "running"
    SETTLING = "settling"
    DONE = "done"
    DISCARDED = "discarded"
    CANCELLED = "cancelled"


class CheckKind(StrEnum):
    """Over whom a run goes; ``second_look``: those of whom a worse answer was seen once."""

    ALL = "all"
    SOME = "some"
    SECOND_LOOK = "second_look"


ENDED = frozenset({CheckState.DONE, CheckState.DISCARDED, CheckState.CANCELLED})


@dataclass(frozen=True, slots=True)
class CheckRecord:
    """A run. Instants are microseconds since 1970; ``reason``: why it waits or was thrown away."""

    id: str
    company_id: str
    kind: CheckKind
    state: CheckState
    begins_at: int
    of: int
    reason: str | None
    created_at: int
    created_by: str
    ended_at: int | None

    def is_due(self, now: int) -> bool:
        """Say whether it may go on at ``now``."""
        return not now < self.begins_at <= latest(now, _LONGEST_S)


@dataclass(frozen=True, slots=True)
class Seen:
    """What was seen of a customer."""

    numbers: str
    address: str
    reachability: Reachability
    told: Told
    evidence_id: str | None
    at: int


@dataclass(frozen=True, slots=True)
class Item:
    """One customer of a run, for a kind of document. ``seen``: what was seen, None before that."""

    check_id: str
    position: int
    customer_id: str
    attempts: int
    seen: Seen | None = None
    kind: InvoiceKind = InvoiceKind.INVOICE


@dataclass(frozen=True, slots=True)
class Tally:
    """How far a run is: asked and answered, could not be asked, nothing to ask about, and still to be asked.

    ``credit_notes``: of how many customers it is still to be asked whether they take these; the others are about
    invoices, but that ``suspected`` is about both.
    """

    answered: int = 0
    failed: int = 0
    skipped: int = 0
    pending: int = 0
    suspected: int = 0
    credit_notes: int = 0

    @property
    def checked(self) -> int:
        """Of how many it is settled whether they can be asked about."""
        return self.answered + self.failed + self.skipped

    @property
    def rest(self) -> float:
        """How many questions are left: of those who are still to be asked as many will follow as did by now."""
        return self.pending + self.credit_notes + self.pending * self.credit_notes / max(1, self.checked)


@dataclass(frozen=True, slots=True)
class ChangeRecord:
    """What a run changed of a customer, for a kind of document."""

    customer: StoredCustomer
    kind: InvoiceKind
    move: Move
    was: Reachability | None
    reachability: Reachability
    address: str
    at: int
    evidence_id: str | None


def add_check(
    connection: Writing,
    company_id: str,
    kind: CheckKind,
    *,
    by: str,
    customer_ids: Sequence[str] | None = None,
    begins_at: int | None = None,
) -> str:
    """Write a run over these customers, over all if None, and return its id."""
    check_id, now = new_id(), now_us()
    begins_at = now if begins_at is None else begins_at
    whose = [customer.c.company_id == company_id]
    if customer_ids is not None:
        whose.append(customer.c.id.in_(keys_of(customer_ids)))
    count = int(connection.scalar(select(func.count()).select_from(customer).where(*whose)) or 0)
    connection.execute(
        insert(recipient_check).values(
            id=check_id,
            company_id=company_id,
            kind=kind.value,
            state=CheckState.WAITING.value,
            begins_at=begins_at,
            of=count,
            created_at=now,
            created_by=by,
        )
    )
    rows = select(
        literal(check_id, String),
        func.row_number().over(order_by=customer.c.number),
        customer.c.id,
        literal("pending", String),
        literal(0, Integer),
        literal(begins_at, _i.ask_at.type),
    ).where(*whose)
    names = ["check_id", "position", "customer_id", "state", "attempts", "ask_at"]
    connection.execute(insert(recipient_check_item).from_select(names, rows))
    _tell(connection, company_id, check_id, CheckState.WAITING, by)
    return check_id


def _tell(connection: Writing, company_id: str, check_id: str, state: CheckState, by: str) -> None:
    append_event(connection, company_id, CHANGED, check_id, by=by, data={"state": state.value})


def tell_progress(connection: Writing, check: CheckRecord, *, by: str) -> None:
    """Tell that a run has come further."""
    _tell(connection, check.company_id, check.id, check.state, by)


def move_check(
    connection: Writing,
    check: CheckRecord,
    state: CheckState,
    *,
    by: str,
    reason: str | None = None,
    begins_at: int | None = None,
) -> None:
    """Write where a run stands from now on; one that has ended stays as it is."""
    values: dict[str, Any] = {"state": state.value, "reason": to_json(reason) if reason else None}
    if begins_at is not None:
        values["begins_at"] = begins_at
    if state in ENDED:
        values["ended_at"] = now_us()
    connection.execute(update(recipient_check).where(_c.id == check.id, _c.ended_at.is_(None)).values(**values))
    _tell(connection, check.company_id, check.id, state, by)


def begin_now(connection: Writing, company_id: str, now: int) -> None:
    """Let the runs begin that could not."""
    waits = (_c.company_id == company_id, _c.state == CheckState.WAITING.value, _c.reason.is_not(None))
    connection.execute(update(recipient_check).where(*waits).values(begins_at=now))


def find_check(connection: Reading, company_id: str, check_id: str) -> CheckRecord | None:
    """Return a run, None if there is none of that id."""
    row = connection.execute(
        select(recipient_check).where(_c.company_id == company_id, _c.id == check_id)
    ).one_or_none()
    return None if row is None else _record(row)


def list_checks(connection: Reading, company_id: str, before: str | None, limit: int) -> list[CheckRecord]:
    """Return the runs before an id, the newest first."""
    query = select(recipient_check).where(_c.company_id == company_id)
    if before is not None:
        query = query.where(_c.id < before)
    return [_record(row) for row in connection.execute(query.order_by(_c.id.desc()).limit(limit))]


def count_checks(connection: Reading, company_id: str) -> int:
    """Return how many runs a company has."""
    query = select(func.count()).select_from(recipient_check).where(_c.company_id == company_id)
    return int(connection.scalar(query) or 0)


def open_checks(connection: Reading, company_id: str | None = None) -> list[CheckRecord]:
    """Return the runs that have not ended, the oldest first; of one company or of all."""
    query = select(recipient_check).where(_c.ended_at.is_(None))
    if company_id is not None:
        query = query.where(_c.company_id == company_id)
    return [_record(row) for row in connection.execute(query.order_by(_c.id))]


def last_full_check(connection: Reading, company_id: str) -> int | None:
    """Return when the last run over all customers was begun, None if there was none."""
    query = select(func.max(_c.created_at)).where(_c.company_id == company_id, _c.kind == CheckKind.ALL.value)
    found = connection.scalar(query)
    return None if found is None else int(found)


def _record(row: StoredRow) -> CheckRecord:
    return CheckRecord(
        id=row.id,
        company_id=row.company_id,
        kind=CheckKind(row.kind),
        state=CheckState(row.state),
        begins_at=row.begins_at,
        of=row.of,
        reason=from_json(row.reason) if row.reason else None,
        created_at=row.created_at,
        created_by=row.created_by,
        ended_at=row.ended_at,
    )


def due_items(connection: Reading, check_id: str, now: int, limit: int) -> list[tuple[Item, StoredCustomer | None]]:
    """Return whom to ask about by ``now``, each with its customer, None for one that was deleted meanwhile."""
    due = is_due(_i.ask_at, now, _LONGEST_S)
    query = select(recipient_check_item).where(_i.check_id == check_id, _i.state == "pending", due)
    items = [_item(row) for row in connection.execute(query.order_by(_i.ask_at, _i.position).limit(limit))]
    rows = connection.execute(select(customer).where(customer.c.id.in_([one.customer_id for one in items])))
    known = {row.id: stored_customer(row) for row in rows}
    return [(one, known.get(one.customer_id)) for one in items]


def _item(row: StoredRow) -> Item:
    seen = None
    if row.reachability is not None:
        said = Reachability(row.reachability)
        seen = Seen(row.numbers, row.address, said, read_told(row.told), row.evidence_id, row.seen_at)
    return Item(row.check_id, row.position, row.customer_id, row.attempts, seen, InvoiceKind(row.kind))


def ask_for_credit_notes(connection: Writing, check: CheckRecord, one: Item) -> Item:
    """Have a customer whom invoices reach asked about credit notes, once in a run, after the others; return that."""
    position = check.of + one.position
    statement = connection.sql.insert(recipient_check_item).values(
        check_id=check.id,
        position=position,
        customer_id=one.customer_id,
        kind=InvoiceKind.CREDIT_NOTE.value,
        state="pending",
        attempts=0,
        ask_at=now_us(),
    )
    connection.execute(statement.on_conflict_do_nothing(index_elements=["check_id", "position"]))
    return Item(check.id, position, one.customer_id, 0, kind=InvoiceKind.CREDIT_NOTE)


def is_any_pending(connection: Reading, check_id: str) -> bool:
    """Say whether somebody is still to be asked about."""
    query = select(_i.position).where(_i.check_id == check_id, _i.state == "pending").limit(1)
    return connection.execute(query).first() is not None


def seen_items(connection: Reading, check_id: str, after: int = 0, limit: int | None = None) -> list[Item]:
    """Return those that were seen and are not settled, in their order, from a position on."""
    query = select(recipient_check_item).where(_i.check_id == check_id, _i.state == "seen", _i.position > after)
    return [_item(row) for row in connection.execute(query.order_by(_i.position).limit(limit))]


def note_seen(connection: Writing, item: Item, seen: Seen) -> None:
    """Write down what was seen."""
    _update(
        connection,
        item,
        state="seen",
        numbers=seen.numbers,
        address=seen.address,
        reachability=seen.reachability.value,
        told=seen.told.to_json(),
        evidence_id=seen.evidence_id,
        seen_at=seen.at,
        failure=None,
    )


def note_settled(connection: Writing, item: Item, move: Move, was: Reachability | None) -> None:
    """Note what an observation did."""
    _update(connection, item, state="settled", move=move.value, was=was.value if was else None)


def note_skipped(connection: Writing, item: Item) -> None:
    """Note that there is nothing to ask about, or nobody any more."""
    _update(connection, item, state="skipped")


def note_failed(connection: Writing, item: Item, failure: Failure, ask_at: int | None) -> None:
    """Note that it could not be asked about, and when it is tried again; None: not in this run."""
    values: dict[str, Any] = {"attempts": item.attempts + 1, "failure": failure.model_dump(mode="json")}
    values |= {"state": "failed"} if ask_at is None else {"ask_at": ask_at}
    _update(connection, item, **values)


def _update(connection: Writing, item: Item, **values: object) -> None:
    statement = update(recipient_check_item).where(_i.check_id == item.check_id, _i.position == item.position)
    connection.execute(statement.values(**values))


def tally_of(connection: Reading, check_id: str) -> Tally:
    """Count how far a run is."""
    suspected = func.coalesce(func.sum(case((_i.move == Move.SUSPECTED.value, 1), else_=0)), 0)
    query = select(_i.kind, _i.state, func.count(), suspected).where(_i.check_id == check_id)
    counts: dict[str, int] = {}
    suspects = credit_notes = 0
    for kind, state, count, some in connection.execute(query.group_by(_i.kind, _i.state)):
        suspects += int(some)
        if kind == InvoiceKind.INVOICE.value:
            counts[state] = int(count)
        elif state == "pending":
            credit_notes = int(count)
    return Tally(
        answered=counts.get("seen", 0) + counts.get("settled", 0),
        failed=counts.get("failed", 0),
        skipped=counts.get("skipped", 0),
        pending=counts.get("pending", 0),
        suspected=suspects,
        credit_notes=credit_notes,
    )


def answered_customers(connection: Reading, check_id: str, kind: InvoiceKind) -> list[str]:
    """Return the customers of a run about whom there was an answer, for a kind of document."""
    query = select(_i.customer_id).where(_i.check_id == check_id, _i.state.in_(("seen", "settled")))
    return list(connection.scalars(query.where(_i.kind == kind.value)))


def suspects_of(connection: Reading, check_id: str) -> list[str]:
    """Return the customers of whom a run saw a worse answer for the first time, for any kind of document."""
    query = select(_i.customer_id).where(_i.check_id == check_id, _i.move == Move.SUSPECTED.value)
    return list(dict.fromkeys(connection.scalars(query.order_by(_i.position))))


def failures_of(connection: Reading, check_id: str) -> list[Failure]:
    """Return why customers of a run could not be asked about, each reason once."""
    query = select(_i.failure).where(_i.check_id == check_id, _i.state == "failed")
    found = [read_failure(one) for one in connection.scalars(query)]
    return list({one.code: one for one in found if one is not None}.values())


_TOLD = (Move.CAME.value, Move.LEFT.value, Move.CHANGED.value)


def changes_of(connection: Reading, company_id: str, check_id: str | None, limit: int) -> list[ChangeRecord]:
    """Return who came and who left in a run, in the order of the register; without one the latest of all runs."""
    query = (
        select(customer, _i.move, _i.was, _i.reachability.label("seen_as"), _i.address.label("seen_at_address"))
        .add_columns(_i.seen_at, _i.evidence_id, _i.kind.label("of_kind"))
        .select_from(recipient_check_item.join(customer, customer.c.id == _i.customer_id))
        .where(_i.move.in_(_TOLD), customer.c.company_id == company_id)
    )
    if check_id is not None:
        query = query.where(_i.check_id == check_id).order_by(_i.position)
    else:
        query = query.order_by(_i.check_id.desc(), _i.position)
    return [
        ChangeRecord(
            customer=stored_customer(row),
            kind=InvoiceKind(row.of_kind),
            move=Move(row.move),
            was=Reachability(row.was) if row.was else None,
            reachability=Reachability(row.seen_as),
            address=row.seen_at_address,
            at=row.seen_at,
            evidence_id=row.evidence_id,
        )
        for row in connection.execute(query.limit(limit))
    ]


def count_changes(connection: Reading, check_id: str) -> int:
    """Return how many changes a run found of what is known."""
    query = select(func.count()).where(_i.check_id == check_id, _i.move.in_(_TOLD))
    return int(connection.scalar(query) or 0)
