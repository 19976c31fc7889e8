"""The letters to customers whom e-invoices do not reach, made of the register and the settings each time."""

from collections.abc import Mapping, Sequence
from datetime import UTC, datetime

from connect_app.contract.watching import CustomerLetter
from connect_app.domain.duties import duty_of
from connect_app.gateway.channels.register_letters import Addressed, letter_language, on_paper, register_letter
from connect_app.gateway.company.accounts import Accounts, sender_of
from connect_app.gateway.company.settings import load_settings
from connect_app.gateway.registers.network_hints import first_address, home_of
from connect_app.gateway.store.customers import StoredCustomer
from connect_app.gateway.store.standings import StandingRecord
from connect_app.gateway.store.transactions import Reading

PAGE_BREAK = "\f"


def letters_to(
    connection: Reading,
    company_id: str,
    accounts: Accounts,
    found: Sequence[tuple[StoredCustomer, StandingRecord | None]],
) -> list[CustomerLetter]:
    """Return the letters to those who are certainly not there: nobody is written to because of a doubt.

    Nor is one written to who will be reached from a later day on.
    """
    settings, _ = load_settings(connection, company_id)
    sender = sender_of(settings, accounts.from_address(settings))
    seller, contact = sender.name or settings.company_name, sender.contact or ""
    home = home_of(connection, company_id)
    letters = []
    for row, known in found:
        if known is None or not is_missing(known):
            continue
        language = letter_language(row.put.language, known.country, settings.default_language)
        subject, text = register_letter(addressed(row, known, home), language, seller, contact)
        letters.append(
            CustomerLetter(
                customer_id=row.id,
                customer_number=row.number,
                name=row.put.name,
                to=first_address(row.put),
                language=language,
                subject=subject,
                text=text,
            )
        )
    return letters


def is_missing(known: StandingRecord) -> bool:
    """Say whether a customer is certainly not there, nor will be from a day that is known."""
    standing = known.standing
    is_there = standing is None or standing.reachability == "reachable" or standing.suspected is not None
    return not is_there and known.told.valid_from is None


def addressed(row: StoredCustomer, known: StandingRecord | None, home: str | None) -> Addressed:
    """Return what a letter says of its reader; ``home``: the company's own country."""
    place = row.put.address
    town = " ".join(filter(None, (place.postal_code, place.city)))
    duty = duty_of(home, known.country) if known is not None else None
    return Addressed(
        name=row.put.name,
        postal=tuple(filter(None, (*place.lines, town, place.country))),
        number=row.put.org_number or row.put.vat_number or "",
        customer_number=row.number,
        duty_from=duty.valid_from if duty is not None else None,
    )


def printed(letters: Sequence[CustomerLetter], known: Mapping[str, StoredCustomer]) -> str:
    """Return letters as one text, each on pages of its own."""
    day = datetime.now(UTC).date().isoformat()
    pages = [on_paper(addressed(known[one.customer_id], None, None), one.subject, one.text, day) for one in letters]
    return PAGE_BREAK.join(pages)
