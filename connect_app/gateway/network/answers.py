"""What a company's network has said of recipients, read from the tables: plans and uploads never ask it."""

from collections.abc import Iterable

from connect_app.domain.invoice import InvoiceFacts
from connect_app.domain.routing import NetworkAnswer, Reachability, Recipient, recipient_of
from connect_app.gateway.company.provider_account import account_name
from connect_app.gateway.company.settings import load_settings
from connect_app.gateway.store.events import now_us
from connect_app.gateway.store.recipient_requests import addresses_on_hold
from connect_app.gateway.store.recipients import find_answer, want_answers
from connect_app.gateway.store.transactions import Reading


class StoredAnswers:
    """The answers of one company's operator, within one transaction. What another account said does not count."""

    def __init__(self, connection: Reading, company_id: str) -> None:
        self._connection = connection
        self._company_id = company_id
        provider = load_settings(connection, company_id)[0].provider
        self._account = None if provider is None else account_name(provider)
        self._now = now_us()
        self._known: dict[Recipient, NetworkAnswer] = {}
        self._on_hold = addresses_on_hold(connection, company_id)

    def of(self, facts: InvoiceFacts) -> NetworkAnswer:
        """Return what is written down about the buyer, however old it is."""
        recipient = recipient_of(facts)
        if recipient is None:
            return NetworkAnswer(is_asked=self._account is not None)
        if recipient not in self._known:
            is_asked = self._account is not None
            said = self._read(recipient) if is_asked else Reachability.UNKNOWN
            self._known[recipient] = NetworkAnswer(said, is_asked, is_on_hold=recipient.address in self._on_hold)
        return self._known[recipient]

    def _read(self, recipient: Recipient) -> Reachability:
        found = find_answer(self._connection, self._company_id, recipient)
        if found is None or found.account != self._account:
            return Reachability.UNKNOWN
        return found.reachability_at(self._now)

    def ask_for(self, facts: Iterable[InvoiceFacts]) -> None:
        """Have those asked about of whom nothing fresh is written down."""
        if self._account is None:
            return
        wanted = {recipient for one in facts if (recipient := recipient_of(one)) is not None}
        want_answers(self._connection, self._company_id, wanted, self._account, self._now)


def stored_answers(connection: Reading, company_id: str) -> StoredAnswers:
    """Open the answers for a company."""
    return StoredAnswers(connection, company_id)
