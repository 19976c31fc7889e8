"""Asking the network about one recipient. Never inside of a transaction: the other side may take its time."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from connect_app.contract.deliveries import Failure
from connect_app.domain.delivery import FailureOwner, PutOff
from connect_app.domain.errors import ConnectError, FixSettings, SignIn, TryLater
from connect_app.domain.routing import Reachability, Recipient
from connect_app.domain.saying import say
from connect_app.gateway.company.accounts import Accounts, OpenOperator
from connect_app.gateway.network.sources import Sources
from connect_app.gateway.providers.interface import (
    AnswersForRecipients,
    FoundParty,
    LookedUp,
    Provider,
    SearchesRecipients,
)
from connect_app.gateway.store.engine import Database
from connect_app.gateway.store.events import now_us
from connect_app.gateway.store.recipients import keep_answer, keep_failure

_FIRST_S, _FACTOR, _LONGEST_S = 5.0, 3.0, 900.0


@dataclass(frozen=True, slots=True)
class Asking:
    """Asks a company's operator and the network's registers, and writes down what came of it.

    ``sources``: who is asked beside the operator; nobody in practice mode.
    """

    database: Database
    accounts: Accounts
    sources: Sources | None = None

    def open(self, company_id: str) -> OpenOperator:
        """Open the company's operator for a run of questions; raises FixSettings."""
        return self.accounts.operator(company_id)

    def ask(self, operator: OpenOperator, recipient: Recipient) -> LookedUp:
        """Return what the network says for certain; raises ConnectError where nobody could be asked.

        The operator first; the network's own registers where it cannot be asked.
        """
        register = self.sources.register() if self.sources is not None else None
        if self.sources is not None and not self.sources.asks_provider and register is not None:
            return register.look_up(recipient)
        try:
            return _asked_operator(operator.provider, recipient)
        except ConnectError:
            if register is None:
                raise
            return register.look_up(recipient)

    def search(self, operator: OpenOperator | None, text: str) -> tuple[list[FoundParty], list[ConnectError]]:
        """Return who goes by a name, and which sources could not be asked."""
        directory = self.sources.directory() if self.sources is not None else None
        searches: list[Callable[[str], Sequence[FoundParty]]] = []
        if operator is not None and isinstance(operator.provider, SearchesRecipients):
            searches.append(operator.provider.search)
        if directory is not None:
            searches.append(directory.search)
        found: list[FoundParty] = []
        faults: list[ConnectError] = []
        for search in searches:
            try:
                found += search(text)
            except ConnectError as error:
                faults.append(error)
        return found, faults

    def keep(self, company_id: str, account: str, recipient: Recipient, said: LookedUp) -> None:
        """Write down one answer in a transaction of its own."""
        with self.database.writing() as connection:
            keep_answer(connection, company_id, recipient, account, said, now_us())

    def keep_fault(self, company_id: str, recipient: Recipient, error: ConnectError, wait_s: float) -> None:
        """Write down that a recipient could not be asked about, and when it is tried again."""
        with self.database.writing() as connection:
            ask_at = now_us() + int(wait_s * 1e6)
            keep_failure(connection, company_id, recipient, failure_of(error), ask_at)


def _asked_operator(provider: Provider, recipient: Recipient) -> LookedUp:
    if isinstance(provider, AnswersForRecipients):
        return provider.look_up(recipient.endpoint, recipient.kind)
    reachability = provider.lookup(recipient.endpoint)
    if reachability is Reachability.UNKNOWN:
        raise TryLater("not_answered", say("no_lookup"))
    return LookedUp(reachability, provider.name, f"lookup {recipient.address}", reachability.value.encode())


def pause_s(failures: int) -> float:
    """Return how long to wait before a question is put again that was put in vain ``failures`` times before."""
    return float(min(_FIRST_S * _FACTOR ** min(failures, 20), _LONGEST_S))


def failure_of(error: ConnectError) -> Failure:
    """Return why a recipient could not be asked about, and who can mend it."""
    owner = FailureOwner.ADMINISTRATOR if isinstance(error, SignIn | FixSettings) else FailureOwner.PROVIDER
    if isinstance(error, PutOff):
        owner = error.owner
    return Failure(code=error.code, message=error.sentence, owner=owner)
