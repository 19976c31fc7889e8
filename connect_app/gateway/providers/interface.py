"""What every e-invoice provider is: an operator that takes our documents and passes them on in a network.

The contract, held by `tests/contract/test_providers.py` for every provider:

- `Provider.submit` is asked once per key unless `find` said that the key is not known. It returns when the provider has
  taken the document, and raises as `channels.interface` says for a hand-over.
- `Provider.find` returns the receipt of an earlier submission with this key, None if there certainly was none, and
  raises TryLater if the question cannot be answered now.
- `Provider.events` gives what became of submissions, in order; the cursor is kept by us, and reading on from an older
  one gives the same events again.
- Nothing falls back to another channel by itself.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Protocol

from connect_app.contract.deliveries import Failure
from connect_app.domain.invoice import Endpoint, FileFormat
from connect_app.domain.routing import Reachability


@dataclass(frozen=True, slots=True)
class Submission:
    """One document for one recipient. ``key`` is the delivery's id, the same for every attempt."""

    key: str
    recipient: str
    number: str
    format: FileFormat
    document: bytes


@dataclass(frozen=True, slots=True)
class Receipt:
    """The provider took a submission; ``reference`` is its own id for it."""

    reference: str
    detail: str


class EventKind(StrEnum):
    """What became of a submission. A word that is not known means no change, so it never becomes an event."""

    DELIVERED = "delivered"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class ProviderEvent:
    """One piece of news about a submission; ``evidence`` is the provider's own message."""

    key: str
    kind: EventKind
    at: datetime
    detail: str
    failure: Failure | None = None
    evidence: bytes = b""


class Provider(Protocol):
    """An e-invoice operator; see the contract above."""

    @property
    def name(self) -> str:
        """Return the provider's short name, as settings and deliveries carry it."""

    def submit(self, submission: Submission) -> Receipt:
        """Hand over one document."""

    def find(self, key: str) -> Receipt | None:
        """Return the receipt of an earlier submission."""

    def events(self, cursor: str | None) -> tuple[Sequence[ProviderEvent], str | None]:
        """Return what happened after ``cursor`` and the next cursor."""

    def lookup(self, recipient: Endpoint) -> Reachability:
        """Say whether a recipient can be reached."""

    def evidence(self, key: str) -> bytes | None:
        """Return the provider's own record of a submission, None if it has none."""
