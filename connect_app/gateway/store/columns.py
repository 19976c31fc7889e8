"""What columns hold, as the rest of the program knows it. Here alone a row has no type of its own."""

import json
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from sqlalchemy import BigInteger, ColumnElement, Row

from connect_app.domain.channel import Channel
from connect_app.domain.errors import FixData
from connect_app.domain.finding import Finding, Severity
from connect_app.domain.saying import say

StoredRow = Row[*tuple[object, ...]]
"""A row on its way out of the store: a function beside its table makes a record of it, by the columns' names."""


class ForeignPlace(FixData):
    """A place in a list that this list never gave out."""

    status = 400


CHUNK = 500
"""Keys that one query asks for."""


def loaded(value: object) -> Any:
    """Return a JSON column's value, whether the driver has decoded it or not; None where a damaged disk left none."""
    try:
        return json.loads(value) if isinstance(value, str) else value
    except ValueError:
        return None


class SpoiltNumber(int):
    """0, where a damaged disk has left no whole number: whoever shows or uses it can say so."""


def is_any_spoilt(values: Iterable[object]) -> bool:
    """Say whether a damaged disk has left no whole number in one of these values of a row."""
    return any(isinstance(one, SpoiltNumber) for one in values)


JsonObject = dict[str, Any]
"""An object of a JSON column; whoever reads it knows its names."""


def loaded_object(value: object) -> JsonObject:
    """Return a JSON column's object; an empty one where a damaged disk left none."""
    found = loaded(value)
    return found if isinstance(found, dict) else {}


def loaded_objects(value: object) -> list[JsonObject]:
    """Return the objects of a JSON column's list; those that a damaged disk has left of it."""
    found = loaded(value)
    return [one for one in found if isinstance(one, dict)] if isinstance(found, list) else []


def check_place(sorted_by: ColumnElement[object], value: object) -> None:
    """Raise ForeignPlace for a value that a sorted column cannot have: a server would compare no text with a number."""
    kind = sorted_by.type.python_type
    if kind is int:
        most = 1 << (62 if isinstance(sorted_by.type, BigInteger) else 31)
        fits = isinstance(value, int) and not isinstance(value, bool) and -most <= value < most
    else:
        fits = isinstance(value, str if kind is str else int | float) and not isinstance(value, bool)
    if not fits:
        raise ForeignPlace("invalid_request", say("bad_cursor"))


def chunks(keys: Sequence[str], size: int = CHUNK) -> Iterator[Sequence[str]]:
    """Yield the keys in portions for one query each."""
    for start in range(0, len(keys), size):
        yield keys[start : start + size]


def read_findings(stored: object) -> tuple[Finding, ...]:
    """Return the findings of a column; those that a damaged disk has made unreadable are left out."""
    kept = loaded(stored)
    return tuple(_findings(kept if isinstance(kept, list) else ()))


def _findings(kept: Iterable[object]) -> Iterator[Finding]:
    for one in kept:
        if not isinstance(one, dict):
            continue
        try:
            channel = one.get("channel")
            severity = Severity(one["severity"])
            yield Finding(**{**one, "severity": severity, "channel": Channel(channel) if channel else None})
        except (AttributeError, KeyError, TypeError, ValueError):
            continue
