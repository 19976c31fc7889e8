"""Companies, and their settings as they are kept."""

from collections.abc import Mapping
from dataclasses import dataclass

from sqlalchemy import insert, select, update

from connect_app.contract.companies import Company
from connect_app.domain.identifiers import new_id
from connect_app.gateway.store.events import now_us
from connect_app.gateway.store.tables import company
from connect_app.gateway.store.transactions import Reading, Writing


def company_ids(connection: Reading) -> set[str]:
    """Return the ids of all companies."""
    return set(connection.scalars(select(company.c.id)))


def list_companies(connection: Reading) -> list[Company]:
    """Return all companies, the oldest first."""
    rows = connection.execute(select(company).order_by(company.c.id))
    return [Company(id=row.id, name=row.name, org_number=row.org_number, country=row.country) for row in rows]


def write_company(connection: Writing, one: Company) -> None:
    """Keep what a company is called, and its numbers."""
    c = company.c
    values = {"name": one.name, "org_number": one.org_number, "country": one.country, "version": c.version + 1}
    connection.execute(update(company).where(c.id == one.id).values(**values))


def has_company(connection: Reading, company_id: str) -> bool:
    """Say whether there is a company of this id."""
    return connection.execute(select(company.c.id).where(company.c.id == company_id)).first() is not None


@dataclass(frozen=True, slots=True)
class StoredSettings:
    """The settings of a company as they are kept: its name stands beside them. ``version``: of all of it."""

    name: str
    settings: Mapping[str, object] | None
    """None where a damaged disk has left none."""
    version: int


def read_settings(connection: Reading, company_id: str) -> StoredSettings | None:
    """Return the settings of a company, None if there is no such company."""
    c = company.c
    row = connection.execute(select(c.settings, c.name, c.version).where(c.id == company_id)).one_or_none()
    if row is None:
        return None
    settings = row.settings if isinstance(row.settings, Mapping) else None
    return StoredSettings(str(row.name), settings, row.version if isinstance(row.version, int) else 0)


def write_settings(connection: Writing, company_id: str, name: str, settings: Mapping[str, object]) -> None:
    """Keep the settings of a company."""
    c = company.c
    values = {"name": name, "settings": dict(settings), "version": c.version + 1}
    connection.execute(update(company).where(c.id == company_id).values(**values))


def country_of(connection: Reading, company_id: str) -> str | None:
    """Return the country of a company (ISO 3166), None where it has none."""
    return connection.scalar(select(company.c.country).where(company.c.id == company_id)) or None


def create_company(
    connection: Writing, name: str, org_number: str | None, country: str | None, settings: Mapping[str, object]
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
