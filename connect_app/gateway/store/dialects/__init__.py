"""Where the databases differ: one file each. The rest of the store is the SQL that both understand."""

from functools import cache

from connect_app.gateway.store.dialects.interface import Dialect as Dialect


@cache
def dialect_of(name: str) -> Dialect:
    """Return what is peculiar to a database, by SQLAlchemy's name for it."""
    if name == "postgresql":  # imported late: most gateways have no such server
        from connect_app.gateway.store.dialects.postgresql import POSTGRESQL

        return POSTGRESQL
    from connect_app.gateway.store.dialects.sqlite import SQLITE

    return SQLITE
