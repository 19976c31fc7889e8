"""Asking the network about one recipient. Never inside of a transaction: the other side may take its time."""

from dataclasses import dataclass

from connect_app.contract.deliveries import Failure
from connect_app.domain.delivery import FailureOwner, PutOff
from connect_app.domain.errors import ConnectError, FixSettings, SignIn, TryLater
from connect_app.domain.routing import Reachability, Recipient
from connect_app.domain.saying import say
from connect_app.gateway.company.accounts import Accounts, OpenOperator
from connect_app.gateway.providers.interface import AnswersForRecipients, LookedUp
from connect_app.gateway.store.engine import Database
from connect_app.gateway.store.events import now_us
from connect_app.gateway.store.recipients import keep_answer, keep_failure

_FIRST_S, _FACTOR, _LONGEST_S = 5.0, 3.0, 900.0


@dataclass(frozen=True, slots=True)
class Asking:
    """Asks a company's operator, and writes down what came of it."""

    database: Database
    accounts: Accounts

    def open(self, company_id: str) -> OpenOperator:
        """Open the company's operator for a run of questions; raises FixSettings."""
        return self.accounts.operator(company_id)

    def ask(self, operator: OpenOperator, recipient: Recipient) -> LookedUp:
        """Return what the network says for certain; raises ConnectError where it could not be asked."""
        provider = operator.provider
        if isinstance(provider, AnswersForRecipients):
            return provider.look_up(recipient.endpoint, recipient.kind)
        reachability = provider.lookup(recipient.endpoint)
        if reachability is Reachability.UNKNOWN:
            raise TryLater("not_answered", say("no_lookup"))
        return LookedUp(reachability, provider.name, f"lookup {recipient.address}", reachability.value.encode())

    def keep(self, company_id: str, account: str, recipient: Recipient, said: LookedUp) -> None:
        """Write down one answer in a transaction of its own."""
        with self.database.writing() as connection:
            keep_answer(connection, company_id, recipient, account, said, now_us())

    def keep_fault(self, company_id: str, recipient: Recipient, error: ConnectError, wait_s: float) -> None:
        """Write down that a recipient could not be asked about, and when it is tried again."""
        with self.database.writing() as connection:
            ask_at = now_us() + int(wait_s * 1e6)
            keep_failure(connection, company_id, recipient, failure_of(error), ask_at)


def pause_s(failures: int) -> float:
    """Return how long to wait before a question is put again that was put in vain ``failures`` times before."""
    return float(min(_FIRST_S * _FACTOR ** min(failures, 20), _LONGEST_S))


def failure_of(error: ConnectError) -> Failure:
    """Return why a recipient could not be asked about, and who can mend it."""
    owner = FailureOwner.ADMINISTRATOR if isinstance(error, SignIn | FixSettings) else FailureOwner.PROVIDER
    if isinstance(error, PutOff):
        owner = error.owner
    return Failure(code=error.code, message=error.sentence, owner=owner)
