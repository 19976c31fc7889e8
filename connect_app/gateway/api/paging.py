"""Keyset cursors: where a page ended, so that the next one starts there at the same cost anywhere in the list."""

import base64
import binascii
import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Annotated, TypeVar

from fastapi import Query

from connect_app.contract.base import Page
from connect_app.domain.saying import say
from connect_app.gateway.api.problems import problem

T = TypeVar("T")

Limit = Annotated[int, Query(ge=1, le=500, description="Rows of a page")]
WholeLimit = Annotated[int, Query(ge=1, le=500, description="Rows of a page; short lists fit into one")]
CursorText = Annotated[str | None, Query(max_length=2000, description="next_cursor of the page before")]


@dataclass(frozen=True, slots=True)
class Cursor:
    """The last row of a page: its value in the sorted column, its unique row, and the total that was counted once."""

    value: str | float | None
    row: int | str
    total: int

    def text(self) -> str:
        """Return the cursor as the client carries it."""
        return base64.urlsafe_b64encode(json.dumps([self.value, self.row, self.total]).encode()).decode().rstrip("=")


def read_cursor(text: str | None) -> Cursor | None:
    """Return a cursor that `Cursor.text` made; raises 400 for anything else."""
    if not text:
        return None
    try:
        value, row, total = json.loads(base64.b64decode(text + "=" * (-len(text) % 4), b"-_", validate=True))
    except (binascii.Error, ValueError, TypeError, RecursionError):
        raise _bad() from None
    is_sound = type(total) is int and type(row) in (str, int) and isinstance(value, str | float | int | None)
    if not is_sound or not all(_can_be_asked(one) for one in (value, row)):
        raise _bad()
    return Cursor(value, row, total)


def page_of(items: Sequence[T], key: Callable[[T], str], limit: int, cursor: str | None) -> Page[T]:
    """Return one page of a list that is short enough to be at hand as a whole; ``key`` is unique in it."""
    known = read_cursor(cursor)
    begin = 0
    if known is not None:
        begin = next((place for place, item in enumerate(items, 1) if key(item) == known.row), len(items))
    rows = list(items[begin : begin + limit])
    goes_on = begin + limit < len(items)
    next_cursor = Cursor(None, key(rows[-1]), len(items)).text() if goes_on else None
    return Page(items=rows, next_cursor=next_cursor, total=len(items))


def _can_be_asked(value: str | float | None) -> bool:
    """Say whether the database can be asked for this: JSON can spell NUL, half a character, and any number."""
    if isinstance(value, str):
        return not any(char == "\0" or 0xD800 <= ord(char) <= 0xDFFF for char in value)
    return not isinstance(value, int) or abs(value) < 1 << 62


def _bad() -> Exception:
    return problem(400, "invalid_request", say("bad_cursor"))
