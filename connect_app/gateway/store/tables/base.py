"""What all tables share. Instants are integers (microseconds since 1970, UTC), dates ISO text, ids UUIDv7 text.

Counters and derived columns are kept in the transaction that changes what they count, so that no list counts rows.
"""

import json
from typing import TypedDict

from sqlalchemy import (
    JSON,
    BigInteger,
    Integer,
    MetaData,
    TextClause,
    TypeDecorator,
    text,
)

metadata = MetaData()


class _JsonAsText(TypeDecorator[object]):
    """JSON where the driver hands out what stands in the column, so that a record can have that text; see `columns`."""

    impl = JSON
    cache_ok = True

    def process_result_value(self, value: object, dialect: object) -> object:
        return json.loads(value) if isinstance(value, str) else value


JSON_TEXT = JSON().with_variant(_JsonAsText(), "postgresql")
JSON_OR_NULL = JSON(none_as_null=True).with_variant(_JsonAsText(none_as_null=True), "postgresql")
NUMBER = BigInteger().with_variant(Integer(), "sqlite")  # SQLite counts up whole numbers of this name only


class _Where(TypedDict):
    sqlite_where: TextClause
    postgresql_where: TextClause


def rows_where(condition: str) -> _Where:
    """Return what makes an index hold only the rows that meet a condition."""
    return {"sqlite_where": text(condition), "postgresql_where": text(condition)}
