"""A ledger with a customer register, and a network that answers as a test wants, for the watch without a process."""

from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import Any

from stdnum.no import orgnr

from connect_app.contract.registers import CustomerPut
from connect_app.domain.errors import ConnectError
from connect_app.domain.invoice import Endpoint, InvoiceKind
from connect_app.domain.routing import Reachability
from connect_app.gateway.company.accounts import OpenOperator
from connect_app.gateway.company.companies import begin_company
from connect_app.gateway.delivery.watch import Patience, Watch
from connect_app.gateway.network.asking import Asking
from connect_app.gateway.network.pace import Pace
from connect_app.gateway.network.sources import Sources
from connect_app.gateway.process.lookup_settings import LookupSettings
from connect_app.gateway.providers.interface import LookedUp
from connect_app.gateway.store.customers import find_rows_by_number, write_rows
from connect_app.gateway.store.engine import Database, open_database
from connect_app.gateway.store.events import now_us
from connect_app.gateway.store.messages import list_messages
from connect_app.gateway.store.recipient_checks import (
    CheckKind,
    CheckRecord,
    add_check,
    find_check,
    list_checks,
    open_checks,
)
from connect_app.gateway.store.standings import StandingRecord, standings_of

CANARY = "9915:test"
THERE, GONE, OTHER = Reachability.REACHABLE, Reachability.NOT_FOUND, Reachability.NOT_FOR_THIS_DOCUMENT
AT_ONCE = Patience(retries_s=(0.0, 0.0), begin_s=0.0, second_look_s=0.0, quiet_s=0.0)


def norwegian(place: int) -> str:
    """Return a Norwegian organisation number with the right check digit, another one for each place."""
    wanted = 90_000_000 + 7 * place
    while True:
        for digit in range(10):
            if orgnr.is_valid(f"{wanted}{digit}"):
                return f"{wanted}{digit}"
        wanted += 1  # such a number has no check digit


class Network:
    """A provider that only answers; ``answers`` by address, everybody else is there. An error is raised.

    ``credit_notes``: the same for these; ``says_both``: an answer about invoices tells of credit notes, too.
    """

    name = "network-of-this-test"

    def __init__(self) -> None:
        self.answers: dict[str, Reachability | ConnectError | Callable[[], Reachability]] = {}
        self.credit_notes: dict[str, Reachability | ConnectError | Callable[[], Reachability]] = {}
        self.says_both = False
        self.asked: list[str] = []
        self.asked_for_credit_notes: list[str] = []
        self.on_ask: Callable[[str], None] = lambda _address: None

    def look_up(self, recipient: Endpoint, kind: InvoiceKind) -> LookedUp:
        address = f"{recipient.scheme}:{recipient.id}"
        is_invoice = kind is InvoiceKind.INVOICE
        (self.asked if is_invoice else self.asked_for_credit_notes).append(address)
        self.on_ask(address)
        found = (self.answers if is_invoice else self.credit_notes).get(address, THERE)
        if isinstance(found, ConnectError):
            raise found
        said = found if isinstance(found, Reachability) else found()
        notes = self.credit_notes.get(address, THERE)
        others = {InvoiceKind.CREDIT_NOTE: notes} if self.says_both and isinstance(notes, Reachability) else {}
        return LookedUp(said, self.name, f"GET {address}", b"{}", operator="Nordic Access", others=others)


class OneAccount:
    """The account of every company."""

    def __init__(self, network: Any) -> None:
        self.network = network
        self.error: ConnectError | None = None

    def operator(self, _company_id: str) -> OpenOperator:
        if self.error is not None:
            raise self.error
        return OpenOperator(self.network, "account")


class Register:
    """A company with customers 1 to ``size``, and its watch; ``network`` answers."""

    def __init__(self, folder: Path, size: int, lookup: LookupSettings | None = None, pace: Pace | None = None) -> None:
        self.database: Database = open_database(folder)
        self.network = Network()
        self.account = OneAccount(self.network)
        self.pace = pace or Pace(1e9)
        self.lookup = lookup or LookupSettings(canary=(CANARY,), sources=frozenset({"provider"}))
        self.answered: list[str] = []
        with self.database.writing() as connection:
            self.company_id = begin_company(connection, "Nordlys AS", None, "NO", language="en", is_practice=False)
            puts = [customer(place) for place in range(1, size + 1)]
            write_rows(connection, self.company_id, puts, "test")
            rows = find_rows_by_number(connection, self.company_id, (one.number for one in puts))
            self.ids = {int(number): row.id for number, row in rows.items()}
        self.watch = self.begin_anew()

    def begin_anew(self) -> Watch:
        """Make a watch as another process would."""
        asking = Asking(self.database, self.account, Sources(self.lookup))  # type: ignore[arg-type]
        self.watch = Watch(asking, self.pace, lambda _, found: self.answered.extend(found), patience=AT_ONCE)
        return self.watch

    def check(self, *places: int, by: str = "test") -> str:
        """Write a run over these customers, over all without any."""
        kind, ids = (CheckKind.SOME, [self.ids[place] for place in places]) if places else (CheckKind.ALL, None)
        with self.database.writing() as connection:
            return add_check(connection, self.company_id, kind, by=by, customer_ids=ids)

    def run(self, most: int = 100_000) -> None:
        """Work until there is nothing to do, or ``most`` steps were made; second looks are left to `look_again`."""
        for _ in range(most):
            with self.database.reading() as connection:
                due = [one for one in open_checks(connection) if one.kind is not CheckKind.SECOND_LOOK]
            if not due or not self.watch.step(self.company_id):
                return

    def look_again(self) -> None:
        """Work off second looks, too."""
        while self.watch.step(self.company_id):
            pass

    def checked(self, *places: int) -> CheckRecord:
        """Do a whole run and return it."""
        check_id = self.check(*places)
        self.run()
        with self.database.reading() as connection:
            found = find_check(connection, self.company_id, check_id)
        assert found is not None
        return found

    def all_checks(self) -> Sequence[CheckRecord]:
        with self.database.reading() as connection:
            return list_checks(connection, self.company_id, None, 100)

    def known(self, kind: InvoiceKind = InvoiceKind.INVOICE) -> dict[int, StandingRecord]:
        """Return what is known for a kind of document, by the customers' numbers."""
        with self.database.reading() as connection:
            found = standings_of(connection, self.company_id, self.ids.values(), kind)
        return {place: found[one] for place, one in self.ids.items() if one in found}

    def reachabilities(self, places: Iterable[int] | None = None) -> dict[int, Reachability | None]:
        known = self.known()
        return {place: known[place].standing.reachability if known[place].standing else None  # type: ignore[union-attr]
                for place in (self.ids if places is None else places) if place in known}  # fmt: skip

    def messages(self) -> list[str]:
        with self.database.reading() as connection:
            return [one.code for one in list_messages(connection, self.company_id, unread=True, before=None, limit=50)]

    def close(self) -> None:
        self.database.close()


def customer(place: int, **fields: Any) -> CustomerPut:
    """Return a customer as the register has it."""
    given = {"number": str(place), "name": f"Kunde {place} AS", "org_number": norwegian(place), **fields}
    return CustomerPut.model_validate(given)


def address(place: int) -> str:
    """Return the address of a customer."""
    return f"0192:{norwegian(place)}"


def now() -> int:
    return now_us()
