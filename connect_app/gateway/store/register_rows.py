"""What the e-mail list and the customer register have in common: how rows are searched and asked for by number."""

import json
from collections.abc import Iterable
from typing import Any

from sqlalchemy import Column, ColumnElement, func

from connect_app.gateway.store.search import fold


def matching(folded: Column[Any], query: str) -> list[ColumnElement[bool]]:
    """Return the conditions that a row meets which has every word of ``query`` somewhere; none for no word."""
    return [func.instr(folded, word) > 0 for word in fold(query).split()[:12]]


def numbers_json(numbers: Iterable[str]) -> str:
    """Return customer numbers as the list that ``json_each`` reads, each once."""
    return json.dumps(list(dict.fromkeys(numbers)), ensure_ascii=False)
