"""Routes out of the registers: what the customer's row and the e-mail list say beside the invoice.

Rows of the registers and the routes of waiting invoices change in one transaction, so lists never show an old route.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import islice
from typing import Protocol

from connect_app.domain.errors import FixData
from connect_app.domain.invoice import InvoiceFacts
from connect_app.domain.routing import ChannelRule, NetworkAnswer, Reachability, Route, RoutingFacts, routes
from connect_app.domain.saying import say
from connect_app.gateway.store.arrivals import routes_json
from connect_app.gateway.store.columns import loaded
from connect_app.gateway.store.customers import CustomerRecord, find_customers
from connect_app.gateway.store.email_list import damaged_numbers, find_addresses
from connect_app.gateway.store.invoice_routes import waiting_of_customers, write_routes
from connect_app.gateway.store.invoice_rows import whole_facts
from connect_app.gateway.store.invoices import InvoiceRecord
from connect_app.gateway.store.recipients import invoices_waiting_still
from connect_app.gateway.store.transactions import Reading, Writing


class Answers(Protocol):
    """What the network has said of recipients. The network itself is never asked here."""

    def of(self, facts: InvoiceFacts) -> NetworkAnswer:
        """Return what is written down about the buyer."""

    def ask_for(self, facts: Iterable[InvoiceFacts]) -> None:
        """Have the network asked, later on, about the buyers of whom it has said nothing fresh."""


Lookup = Callable[[Reading, str], Answers]
"""Opens the answers for a company, for as long as the transaction lasts."""


class OneAnswer:
    """The same answer for everybody, of whom nobody is asked: practice mode's, and that of who does not route."""

    def __init__(self, reachability: Reachability) -> None:
        self._answer = NetworkAnswer(reachability)

    def of(self, facts: InvoiceFacts) -> NetworkAnswer:
        """Return the one answer."""
        del facts
        return self._answer

    def ask_for(self, facts: Iterable[InvoiceFacts]) -> None:
        """Ask nobody."""


def everybody_is_there(_connection: Reading, _company_id: str) -> Answers:
    """Open the answers of a network that reaches everybody with an electronic address."""
    return OneAnswer(Reachability.REACHABLE)


def nobody_is_asked(_connection: Reading, _company_id: str) -> Answers:
    """Open the answers where there is no network."""
    return OneAnswer(Reachability.UNKNOWN)


_SELF = "gateway"
_BATCH = 2000


class Registers:
    """What the registers of a company say about some customer numbers, loaded at once."""

    def __init__(self, connection: Reading, company_id: str, numbers: Iterable[str | None]) -> None:
        wanted = sorted({number for number in numbers if number})
        self._customers: dict[str, CustomerRecord] = {}
        self._listed: dict[str, tuple[str, ...]] = {}
        self._damaged_rows: set[str] = set()
        for chunk in _chunks(wanted):
            self._customers |= find_customers(connection, company_id, chunk)
            self._listed |= find_addresses(connection, company_id, chunk)
            self._damaged_rows |= damaged_numbers(connection, company_id, chunk)

    def __contains__(self, number: object) -> bool:
        """Say whether anything is known of a customer number."""
        return number in self._customers or number in self._listed

    def customer(self, number: str | None) -> CustomerRecord | None:
        """Return the customer with this number, None if the register has none."""
        return self._customers.get(number) if number else None

    def damage(self, number: str | None) -> FixData | None:
        """Return which row about a customer does not say what was saved, None if all do."""
        if number is None or (number not in self._damaged_rows and self._is_customer_whole(number)):
            return None
        if number in self._damaged_rows:
            return FixData("register_damaged", say("register_damaged.email_list", number=number))
        return FixData("register_damaged", say("register_damaged.customer", number=number))

    def _is_customer_whole(self, number: str) -> bool:
        """Say whether the register's row of a customer, if it has one, says what was saved."""
        found = self._customers.get(number)
        return found is None or found.is_whole

    def mail_routes(self, facts: InvoiceFacts) -> tuple[Route, ...]:
        """Return the way by e-mail, whatever the customer's rule says: one route, or none without an address."""
        number = facts.buyer.customer_number or ""
        record = self._customers.get(number)
        to = record.to if record else ()
        return routes(facts, RoutingFacts(ChannelRule.EMAIL_ONLY, self._listed.get(number, ()), to))

    def routes(self, facts: InvoiceFacts, answer: NetworkAnswer) -> tuple[Route, ...]:
        """Return the routes of an invoice; ``answer``: what the network has said of its buyer."""
        return routes(facts, self.facts(facts, answer))

    def facts(self, facts: InvoiceFacts, answer: NetworkAnswer) -> RoutingFacts:
        """Return what decides about the routes of an invoice beside itself."""
        number = facts.buyer.customer_number or ""
        listed = self._listed.get(number, ())
        record = self._customers.get(number)
        rule, to = (ChannelRule.AUTOMATIC, ()) if record is None else (record.rule, record.to)
        return RoutingFacts(rule, listed, to, answer.reachability, answer.is_asked, answer.is_on_hold)


def refresh_routes(connection: Writing, company_id: str, numbers: Iterable[str], lookup: Lookup, *, by: str) -> int:
    """Give the waiting invoices of these customers the routes that the registers say now; return how many changed.

    Call it in the transaction that changed the register rows.
    """
    changed = 0
    for chunk in _chunks(numbers):
        waiting = waiting_of_customers(connection, company_id, chunk)
        if waiting:
            changed += _refresh(connection, company_id, waiting, lookup, by)
    return changed


def refresh_waiting(connection: Writing, company_id: str, invoice_ids: Sequence[str], lookup: Lookup) -> int:
    """Give these invoices, as far as they wait, the routes that hold now, and have asked who was not asked yet.

    Return how many changed. Call it in a writing transaction.
    """
    waiting = invoices_waiting_still(connection, invoice_ids)
    if waiting:
        lookup(connection, company_id).ask_for(filter(None, map(whole_facts, waiting)))
    return _refresh(connection, company_id, waiting, lookup, _SELF) if waiting else 0


def _refresh(connection: Writing, company_id: str, waiting: Sequence[InvoiceRecord], lookup: Lookup, by: str) -> int:
    answers = lookup(connection, company_id)
    registers = Registers(connection, company_id, (one.customer_number for one in waiting))
    new: list[tuple[InvoiceRecord, tuple[Route, ...]]] = []
    for one in waiting:
        facts = whole_facts(one)
        if facts is None:  # its plan says so
            continue
        found = registers.routes(facts, answers.of(facts))
        if loaded(routes_json(found)) != loaded(one.routes):
            new.append((one, found))
    write_routes(connection, company_id, new, by)
    return len(new)


def _chunks(numbers: Iterable[str]) -> Iterator[list[str]]:
    remaining = iter(numbers)
    while chunk := list(islice(remaining, _BATCH)):
        yield chunk
