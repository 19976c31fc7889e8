"""What migrations need to know of the two databases.

No PostgreSQL database is older than migration 0050, so what an earlier one fills from rows is for SQLite alone.
"""

from typing import TypedDict

import sqlalchemy as sa
from alembic import op

NUMBER = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
"""Of a column that counts up: SQLite does so for whole numbers of the name INTEGER only."""


def is_sqlite() -> bool:
    """Say whether the database that is migrated is SQLite."""
    return op.get_bind().dialect.name == "sqlite"


class _Where(TypedDict):
    sqlite_where: sa.TextClause
    postgresql_where: sa.TextClause


def rows_where(condition: str) -> _Where:
    """Return what makes an index hold only the rows that meet a condition."""
    return {"sqlite_where": sa.text(condition), "postgresql_where": sa.text(condition)}
