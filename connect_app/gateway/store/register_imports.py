"""What an import changed, kept so that it can be taken back: for each row its key, and how it was before and after."""

import json
import zlib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Literal

from sqlalchemy import delete, insert, select, update

from connect_app.domain.identifiers import new_id
from connect_app.gateway.store.events import now_us
from connect_app.gateway.store.tables import register_columns, register_import
from connect_app.gateway.store.transactions import Reading, Writing

KEPT_IMPORTS = 20
"""As many of the newest imports of each register can be taken back."""
_CHUNK = 1 << 18

Register = Literal["email_list", "customer"]
Entry = tuple[str, object, object]
"""The row's number, what it said before (None: it was not there) and after the import."""


@dataclass(frozen=True, slots=True)
class ImportRecord:
    """An import that can be taken back, or was, and what it changed."""

    id: str
    is_undone: bool
    packed: bytes

    def entries(self) -> Iterator[list[Entry]]:
        """Yield what it changed, some rows at a time."""
        for line in _lines(self.packed):
            yield [(key, before, after) for key, before, after in json.loads(line)]


def keep_import(connection: Writing, company_id: str, register: Register, texts: Iterable[str], by: str) -> str:
    """Keep what an import changed, in its transaction; return the import's id. Only the newest ones are kept.

    ``texts``: lists of entries as JSON, a line each.
    """
    c = register_import.c
    import_id = new_id()
    connection.execute(
        insert(register_import).values(
            id=import_id, company_id=company_id, register=register, at=now_us(), by=by, before=_packed(texts)
        )
    )
    older = select(c.id).where(c.company_id == company_id, c.register == register).order_by(c.id.desc())
    connection.execute(delete(register_import).where(c.id.in_(older.limit(1000).offset(KEPT_IMPORTS))))
    return import_id


def find_import(connection: Reading, company_id: str, register: Register, import_id: str) -> ImportRecord | None:
    """Return an import, None if there is none."""
    c = register_import.c
    query = select(register_import).where(c.id == import_id, c.company_id == company_id, c.register == register)
    row = connection.execute(query).one_or_none()
    return None if row is None else ImportRecord(row.id, row.undone_at is not None, row.before)


def _packed(texts: Iterable[str]) -> bytes:
    packing = zlib.compressobj(1)
    packed = bytearray()
    for text in texts:
        packed += packing.compress(text.encode() + b"\n")
    return bytes(packed + packing.flush())


def _lines(packed: bytes) -> Iterator[bytes]:
    """Yield the lines; an import of an older version is all in one."""
    unpacking = zlib.decompressobj()
    kept = [unpacking.decompress(packed, _CHUNK)]
    while kept[-1]:
        *lines, rest = kept[-1].split(b"\n")
        if lines:
            yield b"".join((*kept[:-1], lines[0]))
            yield from lines[1:]
            kept = [rest]
        kept.append(unpacking.decompress(unpacking.unconsumed_tail, _CHUNK))
    if last := b"".join(kept):
        yield last


def mark_undone(connection: Writing, import_id: str) -> None:
    """Note that an import was taken back, so that it is done once."""
    connection.execute(update(register_import).where(register_import.c.id == import_id).values(undone_at=now_us()))


def keep_columns(connection: Writing, company_id: str, register: Register, columns: Mapping[str, str]) -> None:
    """Remember which header of a file is which field, in the transaction of the import."""
    statement = connection.sql.insert(register_columns).values(
        company_id=company_id, register=register, columns=dict(columns)
    )
    key = ["company_id", "register"]
    connection.execute(statement.on_conflict_do_update(index_elements=key, set_={"columns": dict(columns)}))


def known_columns(connection: Reading, company_id: str, register: Register) -> dict[str, str]:
    """Return which header was which field in the last import for which a person said so; nothing before that."""
    c = register_columns.c
    query = select(c.columns).where(c.company_id == company_id, c.register == register)
    return dict(connection.scalar(query) or {})
