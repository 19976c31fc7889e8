"""Companies: the one that a new data folder starts with."""

from typing import Any

from sqlalchemy import Connection, insert, select

from connect_app.domain.identifiers import new_id
from connect_app.gateway.store.events import now_us
from connect_app.gateway.store.tables import company


def company_ids(connection: Connection) -> set[str]:
    """Return the ids of all companies."""
    return set(connection.scalars(select(company.c.id)))


def create_company(
    connection: Connection, name: str, org_number: str | None, country: str | None, settings: dict[str, Any]
) -> str:
    """Write a new company and return its id."""
    company_id = new_id()
    connection.execute(
        insert(company).values(
            id=company_id,
            name=name,
            org_number=org_number,
            country=country,
            settings=settings,
            version=1,
            created_at=now_us(),
        )
    )
    return company_id
