"""The watch over the customer register: what is known of each customer, runs that find it out, and letters."""

from datetime import date
from typing import Literal

from pydantic import ConfigDict, Field, model_validator

from connect_app.contract.base import Instant, Model, Page, RequestModel, Telling, Words
from connect_app.domain.routing import Reachability

CheckState = Literal["waiting", "running", "settling", "done", "discarded", "cancelled"]
CheckKind = Literal["all", "some", "second_look"]
WatchView = Literal["all", "reachable", "no_credit_notes", "not_there", "unanswered", "no_number"]
DocumentKind = Literal["invoice", "credit_note"]


class Hint(Telling):
    """Something to know about a customer, in a sentence."""

    code: str
    message: Words


class CreditNotes(Model):
    """Whether a customer whom invoices reach takes credit notes as e-invoices, too; as of `CustomerNetwork`."""

    reachability: Reachability | None
    since: Instant | None
    checked_at: Instant | None
    suspected: Reachability | None
    evidence_id: str | None


class CustomerNetwork(Model):
    """What is known of a customer in the network. ``reachability``: null where it was never answered.

    ``since``: from when on that has been known, ``checked_at``: when it was last answered. ``suspected``: a worse
    answer that was seen once, which counts when it is seen again. ``address``: the one that answered. ``problem``: why
    it cannot be asked about (``no_number, wrong_check_digit, other_country, several_countries``). All of it is about
    invoices; ``credit_notes``: null where nobody has asked about these.
    """

    reachability: Reachability | None
    address: str | None
    country: str | None
    since: Instant | None
    checked_at: Instant | None
    source: str | None
    operator: str | None
    valid_from: date | None
    valid_to: date | None
    suspected: Reachability | None
    evidence_id: str | None
    problem: str | None
    credit_notes: CreditNotes | None = None
    hints: list[Hint] = []


class WatchedCustomer(Model):
    """A customer and what is known of it; ``network``: null where nobody has looked yet."""

    customer_id: str
    customer_number: str
    name: str
    email: str
    language: str | None
    network: CustomerNetwork | None


class CustomerChange(Model):
    """Who came, left, or is otherwise there than before, for a kind of document, and when that was seen."""

    customer_id: str
    customer_number: str
    name: str
    kind: DocumentKind = "invoice"
    move: Literal["came", "left", "changed"]
    was: Reachability | None
    reachability: Reachability
    address: str
    at: Instant
    evidence_id: str | None


class CheckProblem(Telling):
    """Why some customers could not be asked about."""

    code: str
    message: Words


class RecipientCheck(Telling):
    """A run over the register. Of ``of`` customers ``checked`` are dealt with: ``answered``, ``failed`` (could not be
    asked about, which changes nothing) or ``skipped`` (no number, or deleted).

    ``coverage``: for which part of them there is an answer, 0 to 1. ``suspected``: seen worse for the first time; a
    second look follows. Whom invoices reach is asked about credit notes, too, after the others. ``rest_s``: seconds
    that what is left takes at the allowed pace. ``reason``: why it waits, or
    was thrown away. ``changes``: at most 500, of ``change_count``.
    """

    told_in = "reason"

    id: str
    kind: CheckKind
    state: CheckState
    of: int
    checked: int
    answered: int
    failed: int
    skipped: int
    suspected: int
    coverage: float
    rest_s: int
    reason: Words | None = None
    changes: list[CustomerChange] = []
    change_count: int = 0
    problems: list[CheckProblem] = []
    created_at: Instant
    begins_at: Instant
    ended_at: Instant | None


class RecipientCheckPost(RequestModel):
    """Whom to ask about: these customers, or all of them."""

    model_config = ConfigDict(frozen=True, extra="forbid", strict=False)

    customer_ids: list[str] | None = Field(default=None, max_length=10_000)
    all: bool = False

    @model_validator(mode="after")
    def _check_either(self) -> "RecipientCheckPost":
        if bool(self.customer_ids) == self.all:
            raise ValueError("give customer_ids or all")
        return self


class NetworkCoverage(Model):
    """How much is known of the register: customers by what is known of them, and when it was last looked at.

    ``coverage``: for which part of the customers there is an answer, 0 to 1. ``next_at``: when the next weekly run
    begins, null where there is none. ``no_credit_notes``: of those who are reachable, who
    take none. ``check``: the run that is open. ``countries``: of those of whom something is
    known.
    """

    customers: int
    reachable: int
    no_credit_notes: int = 0
    not_there: int
    unanswered: int
    no_number: int
    suspected: int
    coverage: float
    last_checked_at: Instant | None
    next_at: Instant | None
    countries: list[str]
    check: RecipientCheck | None


class CustomerStatus(Model):
    """What was known of a customer from an instant on, for a kind of document.

    ``unknown``: it has other numbers since then; for credit notes also that invoices reach it no longer.
    """

    at: Instant
    kind: DocumentKind = "invoice"
    reachability: Reachability
    address: str | None
    evidence_id: str | None


class CustomerHistory(Model):
    """What was known of a customer, the oldest first.

    ``status_at``: at the instant that was asked about, for invoices; ``credit_notes_at``: for credit notes.
    """

    items: list[CustomerStatus]
    status_at: CustomerStatus | None
    credit_notes_at: CustomerStatus | None = None


class CustomerLetter(Model):
    """A letter to a customer whom e-invoices do not reach, ready to go; ``to``: its first e-mail address, or empty."""

    customer_id: str
    customer_number: str
    name: str
    to: str
    language: str
    subject: str
    text: str


CustomerLetters = Page[CustomerLetter]
