"""What an import changed, kept so that it can be taken back: for each row its key, and how it was before and after."""

import json
import zlib
from collections.abc import Sequence
from typing import Any, Literal

from sqlalchemy import Connection, delete, insert, select, update

from connect_app.domain.identifiers import new_id
from connect_app.gateway.store.events import now_us
from connect_app.gateway.store.tables import register_import

KEPT_IMPORTS = 20
"""As many of the newest imports of each register can be taken back."""

Register = Literal["email_list", "customer"]
Entry = tuple[str, Any, Any]
"""The row's number, what it said before (None: it was not there) and after the import."""


def keep_import(connection: Connection, company_id: str, register: Register, entries: Sequence[Entry], by: str) -> str:
    """Keep what an import changed, in its transaction; return the import's id. Only the newest ones are kept."""
    c = register_import.c
    import_id = new_id()
    packed = zlib.compress(json.dumps(entries, ensure_ascii=False, separators=(",", ":")).encode(), 1)
    connection.execute(
        insert(register_import).values(
            id=import_id, company_id=company_id, register=register, at=now_us(), by=by, before=packed
        )
    )
    older = select(c.id).where(c.company_id == company_id, c.register == register).order_by(c.id.desc())
    connection.execute(delete(register_import).where(c.id.in_(older.limit(1000).offset(KEPT_IMPORTS))))
    return import_id


def find_import(connection: Connection, company_id: str, register: Register, import_id: str) -> Any | None:
    """Return the row of an import, None if there is none; ``undone_at`` says whether it was taken back."""
    c = register_import.c
    query = select(register_import).where(c.id == import_id, c.company_id == company_id, c.register == register)
    return connection.execute(query).one_or_none()


def entries_of(row: Any) -> list[Entry]:
    """Return what an import changed."""
    return [(key, before, after) for key, before, after in json.loads(zlib.decompress(row.before))]


def mark_undone(connection: Connection, row: Any) -> None:
    """Note that an import was taken back, so that it is done once."""
    connection.execute(update(register_import).where(register_import.c.id == row.id).values(undone_at=now_us()))
