"""Recipients in the network: who can be reached, by what source and when, and the proof of each question."""

from datetime import date

from connect_app.contract.base import Instant, Model, Page
from connect_app.contract.files import EndpointModel, FindingModel
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
