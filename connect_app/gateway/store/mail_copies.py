"""Rows of copies: what is to be copied of mails that a server took, and how far it came."""

from collections import defaultdict
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from sqlalchemy import ColumnElement, func, insert, select, update

from connect_app.domain.identifiers import new_id
from connect_app.domain.saying import Sentence, heard, told
from connect_app.gateway.store.columns import StoredRow
from connect_app.gateway.store.deliveries import DeliveryRecord
from connect_app.gateway.store.events import now_us
from connect_app.gateway.store.tables import mail_copy
from connect_app.gateway.store.transactions import Reading, Writing

WAITING, HANDING_OVER = "waiting", "handing_over"
_OPEN = (WAITING, HANDING_OVER)
DONE, UNCERTAIN, FAILED, DROPPED = "done", "uncertain", "failed", "dropped"

_c = mail_copy.c


class CopyKind(StrEnum):
    """Where a copy goes: to the address that the company has set, or into the mailbox's folder for sent mail."""

    FIXED = "fixed"
    SENT_FOLDER = "sent_folder"


@dataclass(frozen=True, slots=True)
class CopyRecord:
    """One copy of a mail. ``id``: that of the copy itself; ``mail_id``: the delivery after which its mail is called.

    ``address``: to whom, or into which folder. ``updated_at``: in microseconds since 1970.
    """

    id: str
    company_id: str
    kind: CopyKind
    mail_id: str
    delivery_id: str
    send_id: str
    address: str
    state: str
    attempt_count: int
    reason: Sentence | None
    updated_at: int


def copied_invoices(connection: Reading, send_id: str, invoice_ids: Collection[str]) -> set[str]:
    """Return those of these invoices of a send that have a fixed copy."""
    there = (_c.kind == CopyKind.FIXED, _c.send_id == send_id, _c.invoice_id.in_(invoice_ids))
    return set(connection.scalars(select(_c.invoice_id).where(*there)))


def filed_deliveries(connection: Reading, delivery_ids: Collection[str]) -> set[str]:
    """Return those of these deliveries whose mail goes, or went, into the folder for sent mail."""
    there = (_c.kind == CopyKind.SENT_FOLDER, _c.delivery_id.in_(delivery_ids))
    return set(connection.scalars(select(_c.delivery_id).where(*there)))


def add_copies(
    connection: Writing, kind: CopyKind, rows: Sequence[tuple[DeliveryRecord, str]], mails: dict[str, str]
) -> None:
    """Write that these deliveries' mails want a copy, each with where it goes; ``mails``: see `CopyRecord`."""
    now = now_us()
    values = [
        {
            "id": new_id(),
            "company_id": row.company_id,
            "kind": kind.value,
            "mail_id": mails[row.id],
            "delivery_id": row.id,
            "send_id": row.send_id,
            "invoice_id": row.invoice_id,
            "address": address,
            "state": WAITING,
            "attempt_count": 0,
            "due_at": now,
            "created_at": now,
            "updated_at": now,
        }
        for row, address in rows
    ]
    if values:
        connection.execute(insert(mail_copy), values)


def is_any_open(connection: Reading, company_id: str, kind: CopyKind) -> bool:
    """Say whether copies of a company are not done with."""
    query = select(_c.id).where(*_of(company_id, kind), _c.state.in_(_OPEN))
    return connection.execute(query.limit(1)).first() is not None


def companies_with_open(connection: Reading, kind: CopyKind) -> set[str]:
    """Return the companies that have copies which are not done with."""
    query = select(_c.company_id).where(_c.kind == kind, _c.state.in_(_OPEN))
    return set(connection.scalars(query.distinct()))


def first_open_ones(connection: Reading, kind: CopyKind) -> list[CopyRecord]:
    """Return of each company the oldest copy that is not done with."""
    oldest = select(func.min(_c.id)).where(_c.kind == kind, _c.state.in_(_OPEN)).group_by(_c.company_id)
    return [_record(row) for row in connection.execute(_COPIES.where(_c.id.in_(oldest)).order_by(_c.id))]


def next_copy(
    connection: Reading, company_id: str, kind: CopyKind, now: int, longest_us: int, *, takes_begun: bool
) -> CopyRecord | None:
    """Return the oldest that is due; so is what waits longer than any pause lasts, since the clock was set then.

    ``takes_begun``: also one that was begun, when the instant has come at which that is settled.
    """
    is_due = (_c.due_at <= now) | (_c.due_at > now + longest_us)
    states = (WAITING, HANDING_OVER) if takes_begun else (WAITING,)
    return _first(connection, company_id, kind, states, is_due)


def begun_copy(connection: Reading, company_id: str, kind: CopyKind) -> CopyRecord | None:
    """Return one that was being handed over when a process ended."""
    return _first(connection, company_id, kind, (HANDING_OVER,))


def next_due(connection: Reading, company_id: str, kind: CopyKind) -> int | None:
    """Return when the next one is due, or settled; None if there is none."""
    found = connection.scalar(select(func.min(_c.due_at)).where(*_of(company_id, kind), _c.state.in_(_OPEN)))
    return None if found is None else int(found)


def make_due(connection: Writing, company_id: str, kind: CopyKind) -> bool:
    """Let all that waits be due now; return whether anything does."""
    waiting = update(mail_copy).where(*_of(company_id, kind), _c.state == WAITING)
    return bool(connection.execute(waiting.values(due_at=now_us())).rowcount)


def find_copy(connection: Reading, company_id: str, copy_id: str) -> CopyRecord | None:
    """Return a copy by its own id, None if there is none."""
    row = connection.execute(_COPIES.where(_c.company_id == company_id, _c.id == copy_id)).one_or_none()
    return None if row is None else _record(row)


def drop_waiting(connection: Writing, company_id: str, kind: CopyKind) -> None:
    """Let what waits go nowhere: nobody wants it any more."""
    waiting = update(mail_copy).where(*_of(company_id, kind), _c.state == WAITING)
    connection.execute(waiting.values(state=DROPPED, updated_at=now_us()))


def leave_open_ones(connection: Writing, reason: Sentence) -> None:
    """Send none of the fixed copies that wait or were begun, of any company: they may have gone, as ``reason`` says."""
    said = {"text": str(reason), "params": told(reason)}
    open_ones = update(mail_copy).where(_c.kind == CopyKind.FIXED, _c.state.in_(_OPEN))
    connection.execute(open_ones.values(state=UNCERTAIN, reason=said, updated_at=now_us()))


def move_copy(
    connection: Writing,
    one: CopyRecord,
    state: str,
    reason: str | None = None,
    *,
    attempt_count: int | None = None,
    due_at: int | None = None,
) -> None:
    """Write where the copy of a mail stands now, and why; what is left out stays."""
    said = None if reason is None else {"text": str(reason), "params": told(reason)}
    values: dict[str, Any] = {"state": state, "reason": said, "updated_at": now_us()}
    if attempt_count is not None:
        values["attempt_count"] = attempt_count
    if due_at is not None:
        values["due_at"] = due_at
    same = (*_of(one.company_id, one.kind), _c.mail_id == one.mail_id)
    connection.execute(update(mail_copy).where(*same).values(**values))


def copies_of(connection: Reading, delivery_ids: Collection[str]) -> dict[str, list[CopyRecord]]:
    """Return the copies of deliveries, by delivery, the oldest first."""
    found: dict[str, list[CopyRecord]] = defaultdict(list)
    if delivery_ids:
        for row in connection.execute(_COPIES.where(_c.delivery_id.in_(delivery_ids)).order_by(_c.id)):
            found[row.delivery_id].append(_record(row))
    return found


def _of(company_id: str, kind: CopyKind) -> tuple[ColumnElement[bool], ...]:
    return _c.company_id == company_id, _c.kind == kind


_COPIES = select(*[_c[name] for name in CopyRecord.__slots__])


def _first(
    connection: Reading, company_id: str, kind: CopyKind, states: Collection[str], *more: ColumnElement[bool]
) -> CopyRecord | None:
    query = _COPIES.where(*_of(company_id, kind), _c.state.in_(states), *more)
    row = connection.execute(query.order_by(_c.id).limit(1)).one_or_none()
    return None if row is None else _record(row)


def _record(row: StoredRow) -> CopyRecord:
    said = row.reason and heard(row.reason["text"], None, row.reason["params"])
    return CopyRecord(**{**row._mapping, "kind": CopyKind(row.kind), "reason": said})
