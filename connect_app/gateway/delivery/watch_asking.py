"""Asking about one customer: each of the addresses that it may have, the one that answered before first."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from connect_app.contract.companies import ProviderSettings
from connect_app.domain.delivery import LimitReached
from connect_app.domain.errors import ConnectError, FixSettings, SignIn, TryLater
from connect_app.domain.invoice import InvoiceKind
from connect_app.domain.routing import Reachability, Recipient, recipient_at
from connect_app.domain.saying import say
from connect_app.domain.watching import CustomerAddresses, CustomerNumbers, addresses_of, country_of
from connect_app.gateway.company.accounts import OpenOperator
from connect_app.gateway.company.settings import load_settings
from connect_app.gateway.delivery.moves import SELF
from connect_app.gateway.network.asking import Asking
from connect_app.gateway.network.pace import Pace
from connect_app.gateway.providers.interface import LookedUp
from connect_app.gateway.registers.countries import country_code
from connect_app.gateway.store.companies import list_companies
from connect_app.gateway.store.customers import StoredCustomer
from connect_app.gateway.store.events import now_us
from connect_app.gateway.store.other_numbers import numbers_key
from connect_app.gateway.store.recipient_checks import CheckKind, CheckRecord, Item
from connect_app.gateway.store.standings import StandingRecord, known_recipients, standings_of

_KNOWN_ENOUGH_US = 24 * 3600 * 1_000_000
_BEST_FIRST = (Reachability.REACHABLE, Reachability.NOT_FOR_THIS_DOCUMENT, Reachability.NOT_FOUND)
_CANARIES = 2


class Stopped(Exception):
    """The process ends: nothing more is asked."""


@dataclass(frozen=True, slots=True)
class Observation:
    """What came of asking about a customer. ``said``: None where it is known well enough already.

    ``addresses``: those that it may have, and why it has none; ``at``: when it was answered.
    """

    item: Item
    customer: StoredCustomer
    addresses: CustomerAddresses
    country: str | None
    address: str | None
    said: LookedUp | None
    at: int


@dataclass(frozen=True, slots=True)
class CustomerQuestions:
    """Asks at the pace of the whole process. ``wait``: waits so many seconds and says whether to stop."""

    asking: Asking
    pace: Pace
    wait: Callable[[float], bool]

    def ask(
        self, check: CheckRecord, operator: OpenOperator, item: Item, customer: StoredCustomer | None
    ) -> Observation | None:
        """Return what the network says for certain; None if the customer was deleted meanwhile.

        Raises ConnectError where that could not be found out, Stopped when told to stop.
        """
        if customer is None:
            return None
        if item.kind is InvoiceKind.CREDIT_NOTE:
            return self._ask_credit_notes(check, operator, item, customer)
        with self.asking.database.reading() as connection:
            known = standings_of(connection, customer.company_id, [customer.id]).get(customer.id)
            home = next(one.country for one in list_companies(connection) if one.id == customer.company_id)
        if known is not None and known.numbers != numbers_key(customer.put):
            known = None
        country = country_code(customer.put.address.country)
        found = customer_addresses(customer, country_code(home))
        country = country or next(filter(None, map(country_of, found.addresses)), None)
        if not found.addresses or _is_known_enough(check, known):
            return Observation(item, customer, found, country, None, None, now_us())
        remembered = known.address if known is not None else None
        in_turn = sorted(found.addresses, key=lambda one: one != remembered)
        address, said, at = self._ask_each(operator, in_turn)
        return Observation(item, customer, found, said.country or country, address, said, at)

    def _ask_credit_notes(
        self, check: CheckRecord, operator: OpenOperator, item: Item, customer: StoredCustomer
    ) -> Observation | None:
        """Ask at the address where invoices reach the customer; None where they do not."""
        with self.asking.database.reading() as connection:
            invoices, known = (
                standings_of(connection, customer.company_id, [customer.id], kind).get(customer.id)
                for kind in (InvoiceKind.INVOICE, InvoiceKind.CREDIT_NOTE)
            )
        if invoices is None or invoices.address is None or invoices.numbers != numbers_key(customer.put):
            return None
        if invoices.standing is None or invoices.standing.reachability is not Reachability.REACHABLE:
            return None
        found = CustomerAddresses((invoices.address,))
        if _is_known_enough(check, known):
            return Observation(item, customer, found, invoices.country, None, None, now_us())
        said, at = self._asked(operator, recipient_at(invoices.address, InvoiceKind.CREDIT_NOTE))
        return Observation(item, customer, found, invoices.country, invoices.address, said, at)

    def _ask_each(self, operator: OpenOperator, addresses: Sequence[str]) -> tuple[str, LookedUp, int]:
        """Return the best answer; *not there* is certain only if none of the addresses had to be left out."""
        answers: list[tuple[str, LookedUp, int]] = []
        fault: ConnectError | None = None
        for address in addresses:
            recipient = recipient_at(address, InvoiceKind.INVOICE)
            try:
                said, at = self._asked(operator, recipient)
            except (LimitReached, SignIn, FixSettings):
                raise  # it is not about this address alone
            except ConnectError as error:
                fault = fault or error
                continue
            answers.append((address, said, at))
            if said.reachability is Reachability.REACHABLE:
                return answers[-1]
        if fault is not None:
            raise fault
        return min(answers, key=lambda one: _BEST_FIRST.index(one[1].reachability))

    def _asked(self, operator: OpenOperator, recipient: Recipient) -> tuple[LookedUp, int]:
        if not self.pace.take(self.wait):
            raise Stopped
        said = self.asking.ask(operator, recipient)
        if said.reachability is Reachability.UNKNOWN:
            raise TryLater("not_answered", say("no_lookup"))
        return said, now_us()

    def fault_of_canaries(self, company_id: str, operator: OpenOperator) -> ConnectError | None:
        """Return why nothing can be believed now, None where a participant is found who is known to be there."""
        fault: ConnectError | None = None
        canaries = self._canaries(company_id)
        for address in canaries:
            try:
                said, _ = self._asked(operator, recipient_at(address, InvoiceKind.INVOICE))
            except Stopped:
                return None
            except ConnectError as error:
                fault = fault or error
                continue
            if said.reachability is not Reachability.NOT_FOUND:
                return None
        return fault or (TryLater("sml_doubtful", say("canary_missing")) if canaries else None)

    def _canaries(self, company_id: str) -> Sequence[str]:
        """Return who is known to be there: as the configuration says, else as the dated data say for production.

        At an operator's test system these are not there, so that those count who were reached last.
        """
        sources = self.asking.sources
        with self.asking.database.reading() as connection:
            provider = load_settings(connection, company_id)[0].provider
            known = known_recipients(connection, company_id, _CANARIES)
        if sources is None:
            return ()
        if sources.are_canaries_set or _is_production(provider):
            return sources.canaries()
        return known


def _is_production(provider: ProviderSettings | None) -> bool:
    return provider is not None and not provider.fields.get("base_url")


def _is_known_enough(check: CheckRecord, known: StandingRecord | None) -> bool:
    """Say whether a run that nobody asked for can leave a customer out, who was answered for not long ago."""
    if check.created_by != SELF or check.kind is not CheckKind.ALL or known is None or known.standing is None:
        return False
    is_recent = known.checked_at is not None and 0 <= now_us() - known.checked_at < _KNOWN_ENOUGH_US
    return is_recent and known.standing.suspected is None


def customer_addresses(customer: StoredCustomer, home: str | None) -> CustomerAddresses:
    """Return the addresses that a customer may have; ``home``: the company's own country."""
    put = customer.put
    country = country_code(put.address.country)
    numbers = CustomerNumbers(put.org_number, put.vat_number, put.gln, put.electronic_address, country)
    return addresses_of(numbers, home)
