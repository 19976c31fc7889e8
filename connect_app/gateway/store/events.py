"""The append-only ledger of changes, read as a feed."""

import json
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from sqlalchemy import delete, func, select

from connect_app.domain.invoice import InvoiceState
from connect_app.gateway.store.columns import StoredRow
from connect_app.gateway.store.tables import event, invoice
from connect_app.gateway.store.transactions import Reading, Writing

_ADDED = "invoice.added"
_FOLDED = "invoices.added"
"""The kind of a row that stands for one event of each invoice of its file; nobody outside sees it."""
_MOST_ROWS = 250
"""Invoices of a file whose events are written row by row."""


@dataclass(frozen=True, slots=True)
class EventRecord:
    """One change, in the order of its commit by ``seq``; ``at`` in microseconds since 1970."""

    seq: int
    company_id: str
    kind: str
    object_type: str
    object_id: str
    at: int
    by: str
    data: Mapping[str, object]


def now_us() -> int:
    """Return the instant as the tables keep it: microseconds since 1970, UTC."""
    return time.time_ns() // 1000


def append_event(
    connection: Writing,
    company_id: str,
    kind: str,
    object_id: str,
    *,
    by: str,
    data: Mapping[str, object] | None = None,
    at: int | None = None,
) -> None:
    """Append one event in the transaction of the change that it tells; who waits wakes after the commit.

    ``kind`` is ``<object_type>.<past participle>``, such as ``delivery.moved``; ``by`` a user's id or ``gateway``.
    """
    append_events(connection, company_id, kind, [(object_id, data or {})], by=by, at=at)


def append_events(
    connection: Writing,
    company_id: str,
    kind: str,
    objects: Sequence[tuple[str, Mapping[str, object]]],
    *,
    by: str,
    at: int | None = None,
) -> None:
    """Append one event per object (its id, and what is to be said about it), all of one kind."""
    if not objects:
        return
    instant = now_us() if at is None else at
    object_type = kind.partition(".")[0]
    connection.exec_driver_sql(
        "INSERT INTO event (company_id, kind, object_type, object_id, at, by, data) VALUES (?, ?, ?, ?, ?, ?, ?)",
        [
            (company_id, kind, object_type, object_id, instant, by, json.dumps(data) if data else "{}")
            for object_id, data in objects
        ],
    )
    connection.mark_events()


def append_added(connection: Writing, company_id: str, file_id: str, count: int, *, by: str, at: int) -> None:
    """Append one event for each invoice of a file, in their order, when they come to light.

    Those of a large file are one row, under the last of their cursors: so many rows would hold the write lock for long.
    `events_after` tells them one by one, from the file's invoices. AUTOINCREMENT leaves the cursors before it to them.
    """
    if count > _MOST_ROWS:
        connection.exec_driver_sql(
            "INSERT INTO event (seq, company_id, kind, object_type, object_id, at, by, data) "
            "VALUES (?, ?, ?, 'file', ?, ?, ?, '{}')",
            (max(connection.sql.next_numbers(connection, "event", "seq", count)), company_id, _FOLDED, file_id, at, by),
        )
    else:
        connection.exec_driver_sql(
            "INSERT INTO event (company_id, kind, object_type, object_id, at, by, data) "
            "SELECT company_id, ?, 'invoice', id, ?, ?, ? FROM invoice WHERE file_id = ? ORDER BY position",
            (_ADDED, at, by, json.dumps(_data_of_added(file_id)), file_id),
        )
    connection.mark_events()


def write_out_added(connection: Writing, file_id: str) -> None:
    """Write the events of `append_added` row by row, before the invoices that they are told from are deleted."""
    c = event.c
    for row in connection.execute(select(event).where(c.object_id == file_id, c.kind == _FOLDED)).all():
        connection.execute(delete(event).where(c.seq == row.seq))
        connection.exec_driver_sql(
            "INSERT INTO event (seq, company_id, kind, object_type, object_id, at, by, data) "
            "SELECT ? + position, company_id, ?, 'invoice', id, ?, ?, ? FROM invoice WHERE file_id = ?",
            (_cursor_before(connection, row), _ADDED, row.at, row.by, json.dumps(_data_of_added(file_id)), file_id),
        )


def events_after(connection: Reading, company_id: str, cursor: int, limit: int) -> list[EventRecord]:
    """Return the next events after ``cursor``, in order, at most ``limit``."""
    query = (
        select(event).where(event.c.company_id == company_id, event.c.seq > cursor).order_by(event.c.seq).limit(limit)
    )
    found: list[EventRecord] = []
    for row in connection.execute(query).all():
        found += [_record(row)] if row.kind != _FOLDED else _added(connection, row, cursor, limit - len(found))
        if len(found) >= limit:
            break
    return found


def newest_events_of(connection: Reading, object_id: str, limit: int) -> list[EventRecord]:
    """Return the last events about one object, the newest first."""
    query = select(event).where(event.c.object_id == object_id).order_by(event.c.seq.desc()).limit(limit)
    return [_record(row) for row in connection.execute(query)]


def _record(row: StoredRow) -> EventRecord:
    return EventRecord(
        seq=row.seq,
        company_id=row.company_id,
        kind=row.kind,
        object_type=row.object_type,
        object_id=row.object_id,
        at=row.at,
        by=row.by,
        data=row.data if isinstance(row.data, dict) else {},  # where a damaged disk has left no JSON
    )


def _added(connection: Reading, row: StoredRow, cursor: int, limit: int) -> list[EventRecord]:
    before = _cursor_before(connection, row)
    c = invoice.c
    query = select(c.position, c.id).where(c.file_id == row.object_id, c.position > cursor - before)
    data = _data_of_added(row.object_id)
    return [
        EventRecord(before + one.position, row.company_id, _ADDED, "invoice", one.id, row.at, row.by, data)
        for one in connection.execute(query.order_by(c.position).limit(limit))
    ]


def _cursor_before(connection: Reading, row: StoredRow) -> int:
    """Return the cursor before the first of these events; the invoices of a file are numbered without gaps."""
    query = select(func.max(invoice.c.position)).where(invoice.c.file_id == row.object_id)
    return int(row.seq) - int(connection.scalar(query) or 0)


def _data_of_added(file_id: str) -> dict[str, object]:
    return {"state": InvoiceState.WAITING.value, "file_id": file_id}


def last_cursor(connection: Reading, company_id: str | None = None) -> int:
    """Return the cursor after the newest event of a company, of all if None; 0 before the first."""
    query = select(func.max(event.c.seq))
    if company_id is not None:
        query = query.where(event.c.company_id == company_id)
    return int(connection.scalar(query) or 0)
