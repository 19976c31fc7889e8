"""Asking many customers at once for their electronic address: who gets which letter, who is left out, and why.

Each customer who is asked gets a request of its own, so that it can be followed, and asking twice leaves out who was
asked already: a run that was broken off is simply begun again.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from connect_app.contract.messages import Language
from connect_app.contract.recipients import RequestFields
from connect_app.domain.addresses import split_addresses
from connect_app.domain.recipient_requests import OPEN, RequestKind, RequestState
from connect_app.domain.saying import say
from connect_app.gateway.channels.templates import known_language
from connect_app.gateway.company.settings import load_settings
from connect_app.gateway.delivery.customer_letters import is_missing
from connect_app.gateway.delivery.requesting import NextLetters, Requests
from connect_app.gateway.registers.network_hints import first_address
from connect_app.gateway.store import recipient_requests as rows
from connect_app.gateway.store.bounce_notices import Letter
from connect_app.gateway.store.customers import StoredCustomer
from connect_app.gateway.store.standings import StandingRecord
from connect_app.gateway.store.transactions import Reading, Writing

Found = Sequence[tuple[StoredCustomer, StandingRecord | None]]
"""Customers, with what is known of each in the network."""
_UNKNOWN_OPERATOR = "–"
_LONGEST_NAME, _LONGEST_NUMBER, _LONGEST_OPERATOR = 200, 50, 100


@dataclass(frozen=True, slots=True)
class ToAsk:
    """A customer who is asked, with the letter that it gets."""

    customer: StoredCustomer
    fields: RequestFields
    letter: Letter
    language: str

    @property
    def digest(self) -> str:
        """Return what is the same as long as the letter would go as it is."""
        return NextLetters((self.letter,)).digest


@dataclass(frozen=True, slots=True)
class LeftOut:
    """A customer who is not asked, and why: a code and a sentence."""

    customer: StoredCustomer
    code: str

    @property
    def sentence(self) -> str:
        """Return why, in words."""
        return say(f"not_asked_for_address.{self.code}")


def sorted_out(
    connection: Reading, requests: Requests, company_id: str, found: Found
) -> tuple[list[ToAsk], list[LeftOut]]:
    """Return who of these customers is asked, and who is left out: together all of them, each once."""
    settings, _ = load_settings(connection, company_id)
    asked_before = rows.latest_states(connection, company_id)
    in_this: set[str] = set()
    asked, left = [], []
    for customer, known in found:
        code = _why_not(customer, known, asked_before) or ("twice" if known and known.address in in_this else None)
        if code is not None or known is None:
            left.append(LeftOut(customer, code or "not_answered"))
            continue
        in_this.add(known.address or "")
        fields = _fields(customer, known, settings.default_language)
        letter, language = requests.address_letter(connection, company_id, fields, customer.number)
        asked.append(ToAsk(customer, fields, letter, language))
    return asked, left


def _why_not(
    customer: StoredCustomer, known: StandingRecord | None, asked_before: Mapping[str, RequestState]
) -> str | None:
    """Return why a customer is not asked: nobody is written to because of a doubt, nor twice."""
    if known is None or (known.standing is None and known.problem is None):
        return "not_answered"
    if known.standing is None:
        return "no_number"
    if known.standing.suspected is not None:
        return "in_doubt"
    if not is_missing(known):
        return "from_day" if known.told.valid_from is not None and not _is_there(known) else "reachable"
    states = {asked_before.get(customer.number), asked_before.get(known.address or "")}
    if states & OPEN:
        return "asked_already"
    if RequestState.REFUSED in states:
        return "refused"
    return None if first_address(customer.put) else "no_email"


def _is_there(known: StandingRecord) -> bool:
    return known.standing is not None and known.standing.reachability == "reachable"


def _fields(customer: StoredCustomer, known: StandingRecord, default: Language) -> RequestFields:
    put = customer.put
    number = put.org_number or put.vat_number or put.gln or (known.address or "").partition(":")[2] or customer.number
    return RequestFields(
        company_name=put.name[:_LONGEST_NAME] or customer.number,
        org_number=number[:_LONGEST_NUMBER],
        operator=(known.told.operator or _UNKNOWN_OPERATOR)[:_LONGEST_OPERATOR],
        email=split_addresses(first_address(put))[0],
        kind=RequestKind.ASK_ADDRESS,
        language=known_language(put.language) if put.language else default,
    )


def ask_them(
    connection: Writing,
    requests: Requests,
    company_id: str,
    asked: Iterable[ToAsk],
    expected: Mapping[str, str],
    by: str,
) -> tuple[list[str], list[LeftOut]]:
    """Send each its letter, in the caller's transaction; return the requests, and whose letter is not the one seen.

    ``expected``: the digests of the letters that were seen, by customer. Raises Conflict ``not_sendable``.
    """
    requests.check_sender(connection, company_id)
    made, left = [], []
    for one in asked:
        if expected[one.customer.id] != one.digest:
            left.append(LeftOut(one.customer, "changed"))
            continue
        request_id = requests.create(connection, company_id, one.fields, by, one.customer.number)
        row = rows.find_request(connection, company_id, request_id)
        assert row is not None
        requests.send(connection, row, by, one.digest)
        made.append(request_id)
    return made, left
