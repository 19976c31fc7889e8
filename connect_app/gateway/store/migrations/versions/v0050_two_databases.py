"""A mark that ties a database to its data folder, and what PostgreSQL lacks of SQLite's and our functions."""

import sys
import unicodedata

import sqlalchemy as sa
from alembic import op

from connect_app.gateway.store.migrations.both import is_sqlite

revision = "0050"
down_revision = "0052"

_LETTERS = {"ł": "l", "ø": "o", "đ": "d", "ð": "d", "þ": "th", "ß": "ss", "æ": "ae", "œ": "oe", "ı": "i"}


def upgrade() -> None:
    """Make the table, and the functions."""
    op.create_table("data_folder", sa.Column("mark", sa.String(36), primary_key=True))
    if is_sqlite():
        return
    for name, arguments, returned, says in (
        ("casefold", "text", "text", "replace(replace(lower($1 COLLATE \"und-x-icu\"), 'ß', 'ss'), 'ς', 'σ')"),
        ("fold", "text", "text", _folded()),
        ("instr", "text, text", "integer", "strpos($1, $2)"),
        ("json_valid", "json", "integer", "1"),
    ):
        op.execute(
            sa.text(
                f"CREATE FUNCTION {name}({arguments}) RETURNS {returned} LANGUAGE sql IMMUTABLE PARALLEL SAFE "
                f"AS $says$ SELECT {says} $says$".replace(":", r"\:")
            )
        )


def _folded() -> str:
    """Return `search.fold` in the words of PostgreSQL: small letters, without accents, ł as l."""
    plain = f"regexp_replace(normalize(casefold($1), NFKD), '[{_combining()}]', '', 'g')"
    for letter, others in _LETTERS.items():
        plain = f"replace({plain}, '{letter}', '{others}')"
    return plain


def _combining() -> str:
    """Return the ranges of the characters that stand on the letter before them."""
    points = [point for point in range(sys.maxunicode + 1) if unicodedata.combining(chr(point))]
    ranges: list[list[int]] = []
    for point in points:
        if ranges and point == ranges[-1][1] + 1:
            ranges[-1][1] = point
        else:
            ranges.append([point, point])
    return "".join(f"\\U{first:08x}-\\U{last:08x}" for first, last in ranges)
