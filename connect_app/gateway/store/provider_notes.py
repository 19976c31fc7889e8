"""The notebook of a provider in the database: what it must know again after a crash, and what it was told."""

from collections.abc import Sequence
from datetime import UTC, datetime

from sqlalchemy import ColumnElement, Table, select

from connect_app.contract.deliveries import Failure
from connect_app.domain.saying import heard
from connect_app.gateway.providers.interface import EventKind, Note, ProviderEvent
from connect_app.gateway.store.columns import StoredRow
from connect_app.gateway.store.due import is_due
from connect_app.gateway.store.engine import Database
from connect_app.gateway.store.tables import provider_event, provider_note
from connect_app.gateway.store.transactions import Writing

_PAGE = 200
"""How many events are read at once."""
_LONGEST_S = 6 * 3600.0  # no operator is asked more rarely


class ProviderNotes:
    """The Notebook of one company's account at one provider. No method is called inside of a transaction."""

    def __init__(self, database: Database, company_id: str, provider: str) -> None:
        self._database = database
        self._whose = {"company_id": company_id, "provider": provider}

    def read(self, key: str) -> Note | None:
        """Return what was written under a key."""
        c = provider_note.c
        with self._database.reading() as connection:
            query = select(c.said).where(*self._mine(provider_note), c.key == key)
            return connection.scalar(query)

    def write(self, key: str, said: Note, ask_at: datetime | None = None, events: Sequence[ProviderEvent] = ()) -> None:
        """Write under a key, together with events."""
        values = {"said": dict(said), "ask_at": None if ask_at is None else _us(ask_at)}
        with self._database.writing() as connection:
            statement = connection.sql.insert(provider_note).values(**self._whose, key=key, **values)
            changed = statement.on_conflict_do_update(index_elements=["company_id", "provider", "key"], set_=values)
            connection.execute(changed)
            self._keep(connection, events)

    def due(self, at: datetime, limit: int) -> Sequence[tuple[str, Note]]:
        """Return what is to be asked about by ``at``, longest overdue first."""
        c = provider_note.c
        with self._database.reading() as connection:
            due = is_due(c.ask_at, _us(at), _LONGEST_S)
            query = select(c.key, c.said).where(*self._mine(provider_note), due).order_by(c.ask_at, c.key)
            return [(row.key, row.said) for row in connection.execute(query.limit(limit))]

    def key_of(self, field: str, value: str) -> str | None:
        """Return under which key this value was written in a field."""
        c = provider_note.c
        with self._database.reading() as connection:
            query = select(c.key).where(*self._mine(provider_note), c.said[field].as_string() == value)
            return connection.scalar(query.limit(1))

    def keep(self, events: Sequence[ProviderEvent]) -> None:
        """Write events down; those whose id is known are left."""
        if events:
            with self._database.writing() as connection:
                self._keep(connection, events)

    def _keep(self, connection: Writing, events: Sequence[ProviderEvent]) -> None:
        rows = [
            {
                **self._whose,
                "event_id": one.id,
                "key": one.key,
                "kind": one.kind.value,
                "at": _us(one.at),
                "detail": one.detail,
                "failure": None if one.failure is None else one.failure.model_dump(mode="json"),
                "answer": one.answer,
                "reasons": list(one.reasons) or None,
                "words": one.words or None,
                "evidence": one.evidence,
            }
            for one in events
        ]
        if rows:
            connection.execute(connection.sql.insert(provider_event).on_conflict_do_nothing(), rows)

    def events_after(self, cursor: str | None) -> tuple[Sequence[ProviderEvent], str | None]:
        """Return the events that were kept after ``cursor``, and the next cursor."""
        c = provider_event.c
        with self._database.reading() as connection:
            query = select(provider_event).where(*self._mine(provider_event), c.seq > int(cursor or 0)).order_by(c.seq)
            rows = connection.execute(query.limit(_PAGE)).all()
        return [_event(row) for row in rows], str(rows[-1].seq) if rows else cursor

    def _mine(self, table: Table) -> tuple[ColumnElement[bool], ...]:
        columns = table.c
        return columns.company_id == self._whose["company_id"], columns.provider == self._whose["provider"]


def _us(at: datetime) -> int:
    return int(at.timestamp() * 1_000_000)


def _event(row: StoredRow) -> ProviderEvent:
    failure = None if row.failure is None else Failure.model_validate(row.failure)
    return ProviderEvent(
        key=row.key,
        kind=EventKind(row.kind),
        at=datetime.fromtimestamp(row.at / 1_000_000, UTC),
        detail=heard(row.detail) if failure is None else failure.message,
        failure=failure,
        evidence=row.evidence,
        id=row.event_id,
        answer=row.answer,
        reasons=tuple(row.reasons or ()),
        words=row.words or "",
    )
