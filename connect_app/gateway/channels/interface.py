"""What every carrier of a channel is: a Protocol with its contract, and the values that pass through it.

The contract, held by `tests/contract/test_channels.py` for every carrier:

- `Carrier.compose` makes the exact bytes that leave. Nothing has left when it returns, and it may be called again.
- `Carrier.session` opens what several hand-overs share (a connection). If it raises, nothing of the lane was begun.
- `Session.hand_over` returns only when the other side has taken the parcel. Else it raises: `Refused` for a verdict,
  `NoAnswer` if the parcel may have arrived, `TryLater` if it certainly has not, `FixData`, `FixSettings` or `SignIn`
  if it certainly has not and waiting does not help. Anything else counts as `NoAnswer`.
- `Carrier.find` says whether an earlier hand-over of this delivery arrived. `ABSENT` is only said when it is certain.
- `Carrier.news` reads what the other side said afterwards, in order, from a cursor on; reading twice is harmless.
"""

from collections.abc import Mapping, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import Protocol, runtime_checkable

from connect_app.contract.deliveries import Failure
from connect_app.contract.registers import Packing
from connect_app.domain.channel import Channel
from connect_app.domain.filenames import invoice_filename
from connect_app.domain.invoice import FileFormat, InvoiceKind
from connect_app.domain.money import Money
from connect_app.domain.proofs import BuyerAnswer, ProofKind
from connect_app.gateway.channels.mail_html import Look


@dataclass(frozen=True, slots=True)
class SentFile:
    """One attachment as it goes out. ``filename`` is safe to send, ``description`` what the recipient reads about it.

    ``is_embedded``: it came inside the invoice, so an e-invoice has it already.
    """

    filename: str
    media_type: str
    sha256: str
    size: int
    description: str | None = None
    is_embedded: bool = False
    attachment_id: str = ""

    @property
    def line(self) -> str:
        """What stands of it in a mail and on the readable invoice."""
        words = " ".join((self.description or "").split())
        return f"{self.filename} – {words}" if words else self.filename


@dataclass(frozen=True, slots=True)
class Letter:
    """What the clerk chose for one mail; ``to`` empty: the recipient alone. Each of ``bcc`` gets it unseen."""

    to: tuple[str, ...] = ()
    cc: tuple[str, ...] = ()
    bcc: tuple[str, ...] = ()
    reply_to: str | None = None
    sender_name: str | None = None
    subject: str | None = None
    body: str | None = None
    with_link: bool = False
    """True: a link to the recipient's page stands in place of the files."""
    packing: Packing = "separate"
    names: Mapping[str, str] = field(default_factory=dict)
    """What the clerk wrote before addresses, by address (case folded)."""
    template: tuple[str, str] | None = None
    """Subject and text of a template that was chosen or written for one send, in place of the company's."""

    @property
    def recipients(self) -> tuple[str, ...]:
        """Everybody who gets it."""
        return (*self.to, *self.cc, *self.bcc)


@dataclass(frozen=True, slots=True)
class FixedCopy:
    """Who gets a copy of an invoice's mail, as the company wants; ``is_visible``: it stands in CC."""

    address: str
    is_visible: bool = False


@dataclass(frozen=True, slots=True)
class Shipment:
    """What goes to one recipient, frozen at the press on *Send selected*."""

    delivery_id: str
    address: str
    number: str
    kind: InvoiceKind
    format: FileFormat
    language: str
    customer_number: str | None = None
    seller_name: str | None = None
    buyer_name: str | None = None
    payable: Money | None = None
    issue_date: str | None = None
    due_date: str | None = None
    files: tuple[SentFile, ...] = ()
    letter: Letter = Letter()
    left_out: tuple[str, ...] = ()
    """SHA-256 of the files in the data that do not go by this channel: they are taken out of the copy that goes."""
    faults: tuple[str, ...] = ()
    """SHA-256 of what was left out of the data when they were read: taken out as well, as far as it stands there."""
    stated_anew: tuple[str, ...] = ()
    """SHA-256 of the files in the data that go, but of which the data state a wrong media type: the copy does not."""
    buyer_reference: str | None = None
    """The buyer's reference that the copy of the data gets, None: it stays as it is."""
    file_name: str | None = None
    """The company's pattern for the names of the invoice's own files, None: the usual ones."""
    look: Look | None = None
    """How its mail looks, None: plain text alone."""
    has_own_picture: bool = False
    """Whether the business system made the invoice as a person reads it."""
    fixed_copy: FixedCopy | None = None
    """Who gets a copy of the mail, None: nobody. It goes apart from the delivery, see `delivery.copies`."""

    @property
    def visible(self) -> tuple[str, ...]:
        """Return who stands in CC."""
        copied = self.fixed_copy
        return (*self.letter.cc, copied.address) if copied is not None and copied.is_visible else self.letter.cc

    def own_name(self, ending: str = ".pdf") -> str:
        """Return the name of the invoice's own file."""
        return invoice_filename(
            self.number,
            ending,
            self.language,
            is_credit_note=self.kind is InvoiceKind.CREDIT_NOTE,
            pattern=self.file_name,
            customer=self.buyer_name,
            day=self.issue_date,
        )


class Documents(Protocol):
    """The bytes that a shipment is made of."""

    def original(self) -> bytes:
        """Return the invoice as the business system wrote it."""

    def xml(self) -> bytes:
        """Return the invoice's data: the original, or the XML inside of a hybrid PDF; raises FixData ``no_data``."""

    def presentation(self) -> bytes:
        """Return the invoice as a person reads it, a PDF."""

    def file(self, sent: SentFile) -> bytes:
        """Return an attachment, compared with its hash."""

    def link(self) -> str:
        """Return the address of the recipient's page, made for this shipment; raises FixSettings ``no_public_url``."""


@dataclass(frozen=True, slots=True)
class Composed:
    """The exact bytes that leave, and what goes with them on a slip of its own (a printer's job ticket)."""

    data: bytes
    label: Mapping[str, object] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Parcel:
    """A shipment with the bytes and the label that were composed for it."""

    shipment: Shipment
    data: bytes
    label: Mapping[str, object] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Acceptance:
    """The other side took the parcel. ``reference`` is its name for it, ``detail`` its words."""

    reference: str
    detail: str


class Knowledge(StrEnum):
    """What the other side knows of a delivery.

    ``REPEATABLE``: nobody can be asked, but it takes the same delivery once only, so handing it over again is the
    question.
    """

    FOUND = "found"
    ABSENT = "absent"
    REPEATABLE = "repeatable"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Found:
    """The answer to the question whether a delivery arrived."""

    knowledge: Knowledge
    reference: str | None = None


UNKNOWN = Found(Knowledge.UNKNOWN)
ABSENT = Found(Knowledge.ABSENT)
REPEATABLE = Found(Knowledge.REPEATABLE)


@dataclass(frozen=True, slots=True)
class BuyersWords:
    """A buyer's answer: its code, the codes of its reasons, and its own words."""

    code: BuyerAnswer
    reasons: tuple[str, ...] = ()
    words: str = ""


@dataclass(frozen=True, slots=True)
class News:
    """What the other side said about a delivery afterwards: it has a ``failure``, or it proves something.

    ``addresses``: whom it is about, one of them is enough; empty where the report does not say. ``evidence``: the
    report itself. ``answer``: the buyer's, where that is what it proves.
    """

    delivery_id: str
    at: datetime
    detail: str
    failure: Failure | None = None
    addresses: tuple[str, ...] = ()
    evidence: bytes = b""
    evidence_name: str = "receipt.txt"
    status: str = ""
    """The code of RFC 3463, where mail came back and the report is exact."""
    proves: ProofKind = ProofKind.CONFIRMED
    answer: BuyersWords | None = None

    @property
    def proof(self) -> ProofKind | None:
        """What it proves, None for a refusal."""
        return self.proves if self.failure is None else None


@dataclass(frozen=True, slots=True)
class Unplaced:
    """The other side says that a mail came back, and not which one it was: ``reason`` is a sentence about that.

    ``status``: the code of RFC 3463, empty where it is vague. ``evidence``: the beginning of the report.
    """

    at: datetime
    reason: str
    address: str
    status: str
    detail: str
    evidence: bytes


@dataclass(frozen=True, slots=True)
class Pace:
    """How many hand-overs an account allows; None: any number."""

    per_minute: int | None = None
    per_hour: int | None = None


@dataclass(frozen=True, slots=True)
class Capability:
    """What a channel can do, as data. ``provider`` is who stands behind it."""

    channel: Channel
    provider: str
    pace: Pace = Pace()


class Session(Protocol):
    """An open way to the other side."""

    def hand_over(self, parcel: Parcel) -> Acceptance:
        """Hand over one parcel; see the contract above."""


class Carrier(Protocol):
    """What carries the shipments of one company over one channel; see the contract above."""

    @property
    def capability(self) -> Capability:
        """Say what the carrier can do."""

    def compose(self, shipment: Shipment, documents: Documents) -> Composed:
        """Make the exact bytes that leave; raises FixData, Bug or TryLater."""

    def session(self) -> AbstractContextManager[Session]:
        """Open the way to the other side; raises TryLater, SignIn or FixSettings."""

    def find(self, shipment: Shipment) -> Found:
        """Say whether an earlier hand-over arrived; raises TryLater if nobody answers the question now."""

    def news(self, cursor: str | None) -> tuple[tuple[News | Unplaced, ...], str | None]:
        """Return what the other side said after ``cursor`` (None: from the beginning), and the next cursor."""


@runtime_checkable
class ComposesTogether(Protocol):
    """A carrier that can take several invoices of one customer to one place at once."""

    def compose_together(self, parts: Sequence[tuple[Shipment, Documents]]) -> Composed:
        """Make the exact bytes that leave for all of them; raises as `Carrier.compose` does."""
