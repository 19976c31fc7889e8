"""How far the news of each source was read: the source is a channel and its provider, such as ``email:smtp``."""

from dataclasses import dataclass

from sqlalchemy import select, update

from connect_app.gateway.store.tables import provider_cursor
from connect_app.gateway.store.transactions import Reading, Writing

_c = provider_cursor.c


@dataclass(frozen=True, slots=True)
class NewsSource:
    """A source that a company has ever used, and the cursor after what was read of it; empty before the first."""

    company_id: str
    name: str
    cursor: str


def note_source(connection: Writing, company_id: str, name: str) -> None:
    """Keep that there may be news from a source; what was read of it stays so."""
    values = {"company_id": company_id, "provider": name, "cursor": ""}
    connection.execute(connection.sql.insert(provider_cursor).values(**values).on_conflict_do_nothing())


def all_sources(connection: Reading) -> list[NewsSource]:
    """Return all sources that were ever used: news may come long after a hand-over."""
    query = select(_c.company_id, _c.provider, _c.cursor)
    return [NewsSource(row.company_id, row.provider, row.cursor) for row in connection.execute(query)]


def write_cursor(connection: Writing, company_id: str, name: str, cursor: str) -> None:
    """Write how far a source was read."""
    mine = (_c.provider == name, _c.company_id == company_id)
    connection.execute(update(provider_cursor).where(*mine).values(cursor=cursor))
