"""The append-only ledger of changes, read as a feed."""

import json
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from sqlalchemy import select

from connect_app.gateway.store.tables import event
from connect_app.gateway.store.transactions import Reading, Writing


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


def events_after(connection: Reading, company_id: str, cursor: int, limit: int) -> list[EventRecord]:
    """Return the next events after ``cursor``, in order, at most ``limit``."""
    query = (
        select(event).where(event.c.company_id == company_id, event.c.seq > cursor).order_by(event.c.seq).limit(limit)
    )
    return [
        EventRecord(
            seq=row.seq,
            company_id=row.company_id,
            kind=row.kind,
            object_type=row.object_type,
            object_id=row.object_id,
            at=row.at,
            by=row.by,
            data=row.data or {},  # where a damaged disk has left no JSON
        )
        for row in connection.execute(query)
    ]


def last_cursor(connection: Reading) -> int:
    """Return the cursor after the newest event of all companies; 0 before the first."""
    row = connection.exec_driver_sql("SELECT seq FROM sqlite_sequence WHERE name = 'event'").first()
    return 0 if row is None else int(row[0])
