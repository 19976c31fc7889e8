"""Recipients in the network: who can be reached, by what source and when, and the proof of each question."""

from datetime import date

from pydantic import ConfigDict, Field

from connect_app.contract.base import Instant, Model, Page, RequestModel, Telling, Words
from connect_app.contract.files import EndpointModel, FindingModel
from connect_app.contract.messages import Language
from connect_app.domain.recipient_requests import LetterRole, RequestKind, RequestState
from connect_app.domain.routing import Reachability


class RecipientProblem(Model):
    """Why a recipient could not be asked about."""

    code: str
    message: str


class Recipient(Model):
    """What the network says of one electronic address. ``unknown``: it could not be asked, and ``problem`` says why.

    ``document_types``: as the source lists them; ``source``: who said so, ``checked_at``: when.
    """

    name: str | None
    country: str | None
    endpoint: EndpointModel
    operator: str | None
    reachability: Reachability
    document_types: list[str]
    valid_from: date | None
    valid_to: date | None
    source: str | None
    checked_at: Instant | None
    evidence_id: str | None
    customer_number: str | None = None
    """Of the customer to whom invoices with this address went or wait to go."""
    problem: RecipientProblem | None = None


class Recipients(Page[Recipient]):
    """What a search found; ``findings``: what is wrong with what was typed, or could not be searched."""

    findings: list[FindingModel] = []


class RecipientEvidence(Model):
    """The proof of one question: what was asked about whom, of whom, when, and the raw answer as text."""

    id: str
    at: Instant
    address: str
    document_type: str
    source: str
    asked: str
    reachability: Reachability
    answer: str


class RequestFields(RequestModel):
    """What a request says: who is to be reachable, through which operator, and whom to write to there.

    ``operator_email``: of the operator's desk; without it only the recipient is written to. ``invoice_id``: for whose
    sake it is asked. ``language``: of the letters, that of the invoice if left out.
    """

    model_config = ConfigDict(frozen=True, extra="forbid", strict=False)

    company_name: str = Field(min_length=1, max_length=200)
    org_number: str = Field(min_length=1, max_length=50)
    operator: str = Field(min_length=1, max_length=100)
    email: str = Field(min_length=1, max_length=254)
    operator_email: str | None = Field(default=None, max_length=254)
    comment: str = Field(default="", max_length=2000)
    invoice_id: str | None = Field(default=None, max_length=36)
    kind: RequestKind = RequestKind.NEW
    language: Language = "en"


class RequestPatch(RequestModel):
    """What changes; what is left out stays. ``state``: where it stands from now on; ``sent`` sends its letters.

    ``expected``: the digest of the letters that were seen; 409 ``plan_changed`` if they would go otherwise.
    """

    model_config = ConfigDict(frozen=True, extra="forbid", strict=False)

    company_name: str | None = Field(default=None, min_length=1, max_length=200)
    org_number: str | None = Field(default=None, min_length=1, max_length=50)
    operator: str | None = Field(default=None, min_length=1, max_length=100)
    email: str | None = Field(default=None, min_length=1, max_length=254)
    operator_email: str | None = Field(default=None, max_length=254)
    comment: str | None = Field(default=None, max_length=2000)
    kind: RequestKind | None = None
    language: Language | None = None
    state: RequestState | None = None
    expected: str | None = None


class RequestLetter(Model):
    """A letter about a request, as it will go or went. ``state``: null while it was not given out, else ``waiting``,
    ``handing_over``, ``sent``, ``failed``, ``uncertain`` (begun, and no answer came) or ``dropped``."""

    role: LetterRole
    to: str
    subject: str
    text: str
    state: str | None = None


class RequestHistory(Telling):
    """One thing that happened to a request."""

    told_in = "what"

    at: Instant
    by: str
    what: Words


class RecipientRequest(Model):
    """A request that somebody may be reachable. ``letters``: those that went, or of a draft those that will go.

    ``addresses``: in the network; the request is done when one of them is reached. ``waiting_count``: invoices that
    wait and go as PDF or on paper for now; ``can_move``: they may go as e-invoices. ``digest``: of the letters that
    sending it (once more) would give out; ``by_api``: the operator takes it without letters.
    """

    id: str
    state: RequestState
    kind: RequestKind
    company_name: str
    org_number: str
    operator: str
    operator_email: str | None
    email: str
    language: Language
    comment: str
    invoice_id: str | None
    customer_number: str | None
    addresses: list[str]
    reference: str | None
    waiting_count: int
    can_move: bool
    letters: list[RequestLetter]
    next_letters: list[RequestLetter] = []
    digest: str | None = None
    by_api: bool = False
    history: list[RequestHistory]
    created_at: Instant
    updated_at: Instant
    version: int


class KnownDesk(Model):
    """An operator, and the address of its desk where that is known."""

    name: str
    email: str | None = None


class RequestForm(Model):
    """What a form for a request begins with; null where nothing is known."""

    company_name: str | None = None
    org_number: str | None = None
    operator: str | None = None
    operator_email: str | None = None
    email: str | None = None
    language: Language = "en"
    kind: RequestKind = RequestKind.NEW
    operators: list[KnownDesk] = []


class AskManyPlan(RequestModel):
    """Which customers are to be asked for their electronic address: these, or all whom e-invoices do not reach.

    ``country``: of all, only those of this one (ISO 3166).
    """

    model_config = ConfigDict(frozen=True, extra="forbid", strict=False)

    customer_ids: list[str] | None = Field(default=None, max_length=10_000)
    country: str = Field(default="", max_length=2)


class LetterToCustomer(Model):
    """A customer who is asked, and its letter; ``digest``: what `AskMany.expected` gives back."""

    customer_id: str
    customer_number: str
    name: str
    to: str
    language: str
    subject: str
    text: str
    digest: str


class CustomerLeftOut(Telling):
    """A customer who is not asked, and why.

    ``code``: ``reachable, from_day, in_doubt, not_answered, no_number, asked_already, refused, no_email, twice``, or
    when they are asked ``changed``.
    """

    customer_id: str
    customer_number: str
    name: str
    code: str
    message: Words


class AskManyPlanned(Model):
    """What would go: ``chosen`` = the letters and those who are left out."""

    chosen: int
    letters: list[LetterToCustomer]
    left_out: list[CustomerLeftOut]


class AskMany(RequestModel):
    """Whom to ask: the digest of the letter that was seen, by customer."""

    model_config = ConfigDict(frozen=True, extra="forbid", strict=False)

    expected: dict[str, str] = Field(min_length=1, max_length=200)


class AskedMany(Model):
    """Whose letters were given out, as requests, and who was left out."""

    requests: list[str]
    left_out: list[CustomerLeftOut]


class MovedInvoices(Model):
    """How many waiting invoices go as e-invoices from now on."""

    moved: int
