"""Companies: how one begins, and what may be changed of it."""

from collections.abc import Iterable

from connect_app.contract.companies import Company, CompanyPatch, NewCompany
from connect_app.contract.messages import Language
from connect_app.domain.errors import Conflict, FieldRefused
from connect_app.domain.saying import say
from connect_app.formats.party_numbers import org_number_fault
from connect_app.gateway.company.settings import first_settings
from connect_app.gateway.store import companies
from connect_app.gateway.store.transactions import Reading, Writing


def begin_company(
    connection: Writing,
    name: str,
    org_number: str | None,
    country: str | None,
    *,
    language: Language,
    is_practice: bool,
) -> str:
    """Write a company with the settings that each begins with, and return its id."""
    settings = first_settings(is_practice=is_practice, language=language).model_dump(mode="json")
    return companies.create_company(connection, name, org_number, country, settings)


def checked_company(connection: Reading, given: NewCompany | CompanyPatch, old: Company | None = None) -> Company:
    """Return a company as it will be, in its normal form; its id is that of ``old``, empty for a new one.

    Raises FieldRefused for what cannot be so, and Conflict ``already_exists`` for the name of another company.
    """
    said = given.model_dump(include={"name", "org_number", "country"}, exclude_unset=old is not None)
    before = old or Company(id="", name="")
    company = before.model_copy(update={field: (text or "").strip() or None for field, text in said.items()})
    if not company.name:
        raise FieldRefused("name", "missing", say("missing.company_name"))
    for field in ("name", "org_number"):
        if not (getattr(company, field) or "").isprintable():
            raise FieldRefused(field, "invalid_text", say("unprintable"))
    if company.org_number and org_number_fault(company.org_number, company.country) is not None:
        raise FieldRefused("org_number", "check_digit", say("org_number_wrong", number=company.org_number))
    if company.name.casefold() in _names(companies.list_companies(connection), company.id):
        raise Conflict("already_exists", say("already_exists.company", name=company.name))
    return company


def _names(known: Iterable[Company], but: str) -> set[str]:
    return {one.name.casefold() for one in known if one.id != but}
