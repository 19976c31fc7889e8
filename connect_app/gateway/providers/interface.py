"""What every e-invoice provider is: an operator that takes our documents and passes them on in a network.

The contract, held by `tests/contract/test_providers.py` for every provider:

- `Provider.submit` is asked once per key unless `find` said that the key is not known, or may be repeated. It returns
  when the provider has taken the document, and raises as `channels.interface` says for a hand-over.
- `Provider.find` returns the receipt of an earlier submission with this key, None if there certainly was none,
  `REPEATABLE` if only a repeat can tell and the provider takes each key once, and raises TryLater if the question
  cannot be answered now.
- `Provider.events` gives what became of submissions, in order; the cursor is kept by us, and reading on from an older
  one gives the same events again.
- Nothing falls back to another channel by itself.

A provider that must write something down on the way (the id of a draft before it is sent, a message before it is
acknowledged) takes a `Notebook`; what was written there outlives the process when the call returns.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import Enum, StrEnum
from typing import Any, Protocol, runtime_checkable

from connect_app.contract.deliveries import Failure
from connect_app.domain.invoice import Endpoint, FileFormat, InvoiceKind
from connect_app.domain.routing import Reachability


@dataclass(frozen=True, slots=True)
class Submission:
    """One document for one recipient. ``key`` is the delivery's id, the same for every attempt.

    ``recipient`` is the delivery's electronic address as it is shown (``0088:7300010000001``), ``sender`` the seller's
    in the document, ``country`` the seller's (ISO 3166-1 alpha-2).
    """

    key: str
    recipient: str
    number: str
    format: FileFormat
    document: bytes
    sender: Endpoint | None = None
    country: str | None = None
    kind: InvoiceKind = InvoiceKind.INVOICE

    @property
    def receiver(self) -> Endpoint:
        """The recipient's address in its two parts."""
        scheme, _, value = self.recipient.partition(":")
        return Endpoint(scheme, value)


@dataclass(frozen=True, slots=True)
class Receipt:
    """The provider took a submission; ``reference`` is its own id for it."""

    reference: str
    detail: str


class Repeatable(Enum):
    """Nobody can be asked, but the same submission may be made again: the provider takes each key once."""

    REPEATABLE = "repeatable"


REPEATABLE = Repeatable.REPEATABLE


class EventKind(StrEnum):
    """What became of a submission. A word that is not known means no change, so it never becomes an event.

    ``RECEIPT``: the recipient's access point has it. ``DELIVERED``: the recipient's side confirmed it. ``ANSWERED``:
    the buyer answered. `domain/proofs.py` says what each means for a delivery.
    """

    RECEIPT = "receipt"
    DELIVERED = "delivered"
    FAILED = "failed"
    ANSWERED = "answered"


@dataclass(frozen=True, slots=True)
class ProviderEvent:
    """One piece of news about a submission; ``evidence`` is the provider's own message.

    ``id`` tells it from others of the same provider: the same one is kept once, however often it is told. ``answer``:
    the code of a buyer's answer, with the codes of its ``reasons`` and the buyer's own ``words``.
    """

    key: str
    kind: EventKind
    at: datetime
    detail: str
    failure: Failure | None = None
    evidence: bytes = b""
    id: str = ""
    answer: str | None = None
    reasons: tuple[str, ...] = ()
    words: str = ""


@dataclass(frozen=True, slots=True)
class LookedUp:
    """What is said about a recipient in the network, and ``raw``, the other side's own words.

    ``asked``: the question as it went out. ``document_types``: the identifiers that the other side lists. ``operator``:
    through whom the recipient is reached. It is reached from ``valid_from`` to ``valid_to``, where these are known.
    ``others``: what the same answer says for certain of other kinds of document, so that nobody need ask about these.
    """

    reachability: Reachability
    source: str
    asked: str
    raw: bytes = b""
    name: str | None = None
    country: str | None = None
    operator: str | None = None
    document_types: tuple[str, ...] = ()
    valid_from: date | None = None
    valid_to: date | None = None
    others: Mapping[InvoiceKind, Reachability] = field(default_factory=dict)


@runtime_checkable
class AnswersForRecipients(Protocol):
    """A provider that says more than whether a recipient can be reached."""

    def look_up(self, recipient: Endpoint, kind: InvoiceKind) -> LookedUp:
        """Return what is known for certain; raises ConnectError where it could not be asked, never UNKNOWN."""


@dataclass(frozen=True, slots=True)
class FoundParty:
    """Somebody in the network who goes by a name; whether an invoice reaches them is another question."""

    address: str
    name: str | None = None
    country: str | None = None


@runtime_checkable
class SearchesRecipients(Protocol):
    """A provider that finds recipients by their names."""

    def search(self, text: str) -> Sequence[FoundParty]:
        """Return who goes by such a name; raises ConnectError."""


@dataclass(frozen=True, slots=True)
class WantedRecipient:
    """Somebody who is to be reachable; ``key`` is the request's id, the same for every attempt."""

    key: str
    company_name: str
    org_number: str
    operator: str
    email: str
    comment: str
    is_moved: bool
    """It was reachable, and changed its operator."""


@runtime_checkable
class TakesRequests(Protocol):
    """A provider that takes requests for recipients by itself, so that nobody is written to."""

    def request(self, wanted: WantedRecipient) -> str:
        """Pass a request on and return the provider's name for it; the same key twice is one request.

        Raises ConnectError.
        """


class Provider(Protocol):
    """An e-invoice operator; see the contract above."""

    @property
    def name(self) -> str:
        """Return the provider's short name, as settings and deliveries carry it."""

    def submit(self, submission: Submission) -> Receipt:
        """Hand over one document."""

    def find(self, key: str) -> Receipt | Repeatable | None:
        """Return the receipt of an earlier submission."""

    def events(self, cursor: str | None) -> tuple[Sequence[ProviderEvent], str | None]:
        """Return what happened after ``cursor`` and the next cursor."""

    def lookup(self, recipient: Endpoint) -> Reachability:
        """Say whether a recipient can be reached."""

    def evidence(self, key: str) -> bytes | None:
        """Return the provider's own record of a submission, None if it has none."""


Note = Mapping[str, Any]
"""What a provider writes down, as JSON."""


class Notebook(Protocol):
    """What a provider writes down about its submissions, for one company. All of it is on disk when a call returns."""

    def read(self, key: str) -> Note | None:
        """Return what was written under a key."""

    def write(self, key: str, said: Note, ask_at: datetime | None = None, events: Sequence[ProviderEvent] = ()) -> None:
        """Write under a key, together with events. ``ask_at``: when to ask about it again, None for never."""

    def due(self, at: datetime, limit: int) -> Sequence[tuple[str, Note]]:
        """Return what is to be asked about by ``at``, longest overdue first."""

    def key_of(self, field: str, value: str) -> str | None:
        """Return under which key this value was written in a field."""

    def keep(self, events: Sequence[ProviderEvent]) -> None:
        """Write events down; those whose id is known are left."""

    def events_after(self, cursor: str | None) -> tuple[Sequence[ProviderEvent], str | None]:
        """Return the events that were kept after ``cursor``, and the next cursor."""


@runtime_checkable
class TakesNotes(Protocol):
    """A provider that needs a notebook."""

    def use(self, notebook: Notebook) -> None:
        """Take the notebook of the company; called before anything else."""


@dataclass(frozen=True, slots=True)
class TrialStep:
    """One step of a test of an account, and in words what happened."""

    step: str
    ok: bool
    detail: str


@runtime_checkable
class Triable(Protocol):
    """A provider whose account can be tried without sending anything."""

    def attempt(self) -> Sequence[TrialStep]:
        """Connect, sign in and ask what the account may do; up to the first step that fails."""
