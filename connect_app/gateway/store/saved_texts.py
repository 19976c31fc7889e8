"""Texts for mails that a company keeps under names of its own, several for each language, to choose from."""

from collections.abc import Sequence

from sqlalchemy import delete, insert, select, update

from connect_app.contract.messages import SavedText, SavedTextPut
from connect_app.domain.identifiers import new_id
from connect_app.gateway.store.columns import StoredRow
from connect_app.gateway.store.tables import saved_text
from connect_app.gateway.store.transactions import Reading, Writing

_c = saved_text.c


def list_texts(connection: Reading, company_id: str) -> list[SavedText]:
    """Return all texts of a company, by language and name."""
    query = select(saved_text).where(_c.company_id == company_id).order_by(_c.language, _c.name, _c.id)
    return [_text(row) for row in connection.execute(query)]


def find_text(connection: Reading, company_id: str, text_id: str) -> SavedText | None:
    """Return one text, None if there is none of that id."""
    query = select(saved_text).where(_c.company_id == company_id, _c.id == text_id)
    rows: Sequence[StoredRow] = connection.execute(query).all()
    return _text(rows[0]) if rows else None


def is_name_taken(connection: Reading, company_id: str, put: SavedTextPut, but: str = "") -> bool:
    """Say whether another text of this language has this name; ``but``: the id of the one that may have it."""
    same = (_c.company_id == company_id, _c.language == put.language, _c.name == put.name, _c.id != but)
    return connection.execute(select(_c.id).where(*same)).first() is not None


def add_text(connection: Writing, company_id: str, put: SavedTextPut) -> SavedText:
    """Keep a new text; its name must be free."""
    text_id = new_id()
    connection.execute(insert(saved_text).values(id=text_id, company_id=company_id, version=1, **put.model_dump()))
    return SavedText(id=text_id, version=1, **put.model_dump())


def change_text(connection: Writing, known: SavedText, put: SavedTextPut) -> SavedText:
    """Make a text say this."""
    values = {**put.model_dump(), "version": known.version + 1}
    connection.execute(update(saved_text).where(_c.id == known.id).values(**values))
    return SavedText(id=known.id, **values)


def remove_text(connection: Writing, text_id: str) -> None:
    """Keep a text no longer."""
    connection.execute(delete(saved_text).where(_c.id == text_id))


def _text(row: StoredRow) -> SavedText:
    return SavedText(
        id=row.id, language=row.language, name=row.name, subject=row.subject, body=row.body, version=row.version
    )
