"""What the e-mail list and the customer register have in common: how rows are searched and asked for by number."""

import json
from collections.abc import Iterable, Mapping

from sqlalchemy import ColumnElement, Table, func, select

from connect_app.gateway.store.search import fold
from connect_app.gateway.store.transactions import Reading

Only = Mapping[str, str]
"""The values that columns must have, for a single row; an empty one does not count."""
NOTHING: Only = {}


def matching(register: Table, query: str, only: Only = NOTHING) -> list[ColumnElement[bool]]:
    """Return the conditions that a row meets which has every word of ``query`` somewhere; none for no word."""
    single = [register.c[name] == value for name, value in only.items() if value]
    return [*single, *having_words(register.c.folded, query)]


def having_words(folded: ColumnElement[str], query: str) -> list[ColumnElement[bool]]:
    """Return the conditions that a folded text meets which has every word of ``query`` somewhere; none for no word."""
    return [func.instr(folded, word) > 0 for word in fold(query).split()[:12]]


def count_matching(connection: Reading, register: Table, company_id: str, query: str, only: Only = NOTHING) -> int:
    """Return how many rows of a company match."""
    statement = select(func.count()).select_from(register).where(register.c.company_id == company_id)
    return int(connection.scalar(statement.where(*matching(register, query, only))) or 0)


def numbers_json(numbers: Iterable[str]) -> str:
    """Return customer numbers as the list that ``json_each`` reads, each once."""
    return json.dumps(list(dict.fromkeys(numbers)), ensure_ascii=False)
