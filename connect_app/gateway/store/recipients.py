"""What the network said about recipients, what it is still to be asked, and the proof of each question.

An error never changes an answer: it stands beside it, with the time at which the question is put again.
"""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime

from sqlalchemy import Text, case, func, insert, select, type_coerce, update

from connect_app.contract.deliveries import Failure
from connect_app.domain.channel import DATA_CHANNEL
from connect_app.domain.identifiers import new_id
from connect_app.domain.invoice import InvoiceKind, InvoiceState
from connect_app.domain.routing import Reachability, Recipient
from connect_app.gateway.providers.interface import LookedUp
from connect_app.gateway.store.columns import StoredRow
from connect_app.gateway.store.deliveries import DeliveryRecord, delivery_record, read_failure
from connect_app.gateway.store.dialects.expressions import keys_of
from connect_app.gateway.store.due import is_due
from connect_app.gateway.store.invoices import InvoiceRecord, invoices_by_id
from connect_app.gateway.store.tables import delivery, invoice, recipient_answer, recipient_evidence
from connect_app.gateway.store.transactions import Reading, Writing

_HOUR_US = 3_600_000_000
_FRESH_US = {
    Reachability.REACHABLE: 24 * _HOUR_US,
    Reachability.NOT_FOR_THIS_DOCUMENT: 4 * _HOUR_US,
    Reachability.NOT_FOUND: _HOUR_US,
    Reachability.UNKNOWN: 0,
}
"""How long an answer counts as fresh: who is not found may be there an hour later."""

_BATCH = 500
_LONGEST_S = 3600.0  # the longest pause for which an operator may ask
_a = recipient_answer.c
_FACTS = type_coerce(invoice.c.facts, Text)
_ENDPOINT = ("buyer", "endpoint")
_SCHEME = invoice.c.facts[(*_ENDPOINT, "scheme")].as_string()
_ADDRESS = case(  # of the buyer, as it is matched; null where it is a mail's, or a damaged disk left nothing
    (func.json_valid(_FACTS) == 0, None),
    (_SCHEME != "EM", func.lower(_SCHEME + ":" + invoice.c.facts[(*_ENDPOINT, "id")].as_string())),
)
_KEY = ["company_id", "address", "kind"]


@dataclass(frozen=True, slots=True)
class AnswerRecord:
    """What is written down about a recipient; ``reachability`` UNKNOWN and no ``checked_at``: nothing was ever said.

    Instants are microseconds since 1970. ``ask_at``: when it is asked next, None if nobody waits for it.
    """

    company_id: str
    recipient: Recipient
    account: str
    reachability: Reachability
    checked_at: int | None
    source: str | None
    name: str | None
    country: str | None
    operator: str | None
    document_types: tuple[str, ...]
    valid_from: date | None
    valid_to: date | None
    evidence_id: str | None
    ask_at: int | None
    failures: int
    failure: Failure | None

    def is_fresh(self, now: int) -> bool:
        """Say whether it need not be asked again at ``now``."""
        return self.checked_at is not None and 0 <= now - self.checked_at < _FRESH_US[self.reachability]

    def reachability_at(self, now: int) -> Reachability:
        """Return what holds at ``now``: one who can be reached from a later day on cannot be reached yet."""
        day = datetime.fromtimestamp(now / 1_000_000, UTC).date()
        is_early = self.valid_from is not None and day < self.valid_from
        is_late = self.valid_to is not None and day > self.valid_to
        is_outside = self.reachability is Reachability.REACHABLE and (is_early or is_late)
        return Reachability.NOT_FOUND if is_outside else self.reachability


@dataclass(frozen=True, slots=True)
class EvidenceRecord:
    """The proof of one question: what was asked about whom, of whom, when, and the raw answer."""

    id: str
    company_id: str
    address: str
    kind: str
    at: int
    source: str
    asked: str
    reachability: str
    answer: bytes


@dataclass(frozen=True, slots=True)
class Question:
    """A recipient who is to be asked about; ``failures``: how often in a row that was not possible."""

    company_id: str
    recipient: Recipient
    failures: int


def find_answer(connection: Reading, company_id: str, recipient: Recipient) -> AnswerRecord | None:
    """Return what is written down about a recipient, None if nothing is."""
    query = select(recipient_answer).where(
        _a.company_id == company_id, _a.address == recipient.address, _a.kind == recipient.kind.value
    )
    row = connection.execute(query).one_or_none()
    return None if row is None else _record(row)


def find_answers_like(connection: Reading, company_id: str, part: str, limit: int) -> list[AnswerRecord]:
    """Return what is written down about addresses that hold these letters, in the order of the addresses."""
    query = select(recipient_answer).where(_a.company_id == company_id, _a.address.contains(part, autoescape=True))
    return [_record(row) for row in connection.execute(query.order_by(_a.address, _a.kind).limit(limit))]


def _record(row: StoredRow) -> AnswerRecord:
    told = row.told or {}
    return AnswerRecord(
        company_id=row.company_id,
        recipient=Recipient(row.address, InvoiceKind(row.kind)),
        account=row.account,
        reachability=Reachability(row.reachability),
        checked_at=row.checked_at,
        source=row.source,
        name=told.get("name"),
        country=told.get("country"),
        operator=told.get("operator"),
        document_types=tuple(told.get("document_types") or ()),
        valid_from=_day(told.get("valid_from")),
        valid_to=_day(told.get("valid_to")),
        evidence_id=row.evidence_id,
        ask_at=row.ask_at,
        failures=row.failures,
        failure=read_failure(row.failure),
    )


def _day(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None


def want_answers(
    connection: Reading, company_id: str, recipients: Collection[Recipient], account: str, now: int
) -> None:
    """Have those asked about of whom this account has said nothing fresh. Call it in a writing transaction."""
    for recipient in recipients:
        known = find_answer(connection, company_id, recipient)
        if known is not None and (known.ask_at is not None or (known.account == account and known.is_fresh(now))):
            continue
        statement = connection.sql.insert(recipient_answer).values(
            company_id=company_id,
            address=recipient.address,
            kind=recipient.kind.value,
            account="",
            reachability=Reachability.UNKNOWN.value,
            ask_at=now,
            failures=0,
        )
        connection.execute(statement.on_conflict_do_update(index_elements=_KEY, set_={"ask_at": now}))


def ask_at_once(connection: Writing, company_id: str, now: int) -> None:
    """Put every question of a company that waits for another try at once: what stood in its way may be mended."""
    waits = (_a.company_id == company_id, _a.ask_at > now)
    connection.execute(update(recipient_answer).where(*waits).values(ask_at=now, failures=0))


def drop_questions(connection: Writing, company_id: str) -> None:
    """Ask nothing more for a company that has no operator; what was said stands."""
    waits = (_a.company_id == company_id, _a.ask_at.is_not(None))
    connection.execute(update(recipient_answer).where(*waits).values(ask_at=None, failures=0))


def due_questions(connection: Reading, now: int, limit: int, company_id: str | None = None) -> list[Question]:
    """Return whom to ask about by ``now``, those that wait longest first; of one company or of all."""
    query = select(_a.company_id, _a.address, _a.kind, _a.failures).where(is_due(_a.ask_at, now, _LONGEST_S))
    if company_id is not None:
        query = query.where(_a.company_id == company_id)
    rows = connection.execute(query.order_by(_a.ask_at, _a.address, _a.kind).limit(limit))
    return [Question(row.company_id, Recipient(row.address, InvoiceKind(row.kind)), row.failures) for row in rows]


def companies_with_questions(connection: Reading, now: int) -> list[str]:
    """Return the companies for which somebody is to be asked about by ``now``."""
    return list(connection.scalars(select(_a.company_id).where(is_due(_a.ask_at, now, _LONGEST_S)).distinct()))


def keep_answer(
    connection: Writing, company_id: str, recipient: Recipient, account: str, said: LookedUp, at: int
) -> str:
    """Write down an answer with its proof; return the id of that."""
    evidence_id = keep_evidence(connection, company_id, recipient, said, at)
    write_answer(connection, company_id, recipient, account, said, evidence_id, at)
    return evidence_id


def write_answer(
    connection: Writing,
    company_id: str,
    recipient: Recipient,
    account: str,
    said: LookedUp,
    evidence_id: str | None,
    at: int,
) -> None:
    """Write down an answer whose proof stands already."""
    values = {
        "account": account,
        "reachability": said.reachability.value,
        "checked_at": at,
        "source": said.source,
        "told": {
            "name": said.name,
            "country": said.country,
            "operator": said.operator,
            "document_types": list(said.document_types),
            "valid_from": said.valid_from.isoformat() if said.valid_from else None,
            "valid_to": said.valid_to.isoformat() if said.valid_to else None,
        },
        "evidence_id": evidence_id,
        "ask_at": None,
        "failures": 0,
        "failure": None,
    }
    key = {"company_id": company_id, "address": recipient.address, "kind": recipient.kind.value}
    statement = connection.sql.insert(recipient_answer).values(**key, **values)
    connection.execute(statement.on_conflict_do_update(index_elements=_KEY, set_=values))


def keep_evidence(connection: Writing, company_id: str, recipient: Recipient, said: LookedUp, at: int) -> str:
    """Write down the proof of a question and return its id."""
    evidence_id = new_id()
    connection.execute(
        insert(recipient_evidence).values(
            id=evidence_id,
            company_id=company_id,
            address=recipient.address,
            kind=recipient.kind.value,
            at=at,
            source=said.source,
            asked=said.asked,
            reachability=said.reachability.value,
            answer=said.raw,
        )
    )
    return evidence_id


def find_evidence(connection: Reading, company_id: str, evidence_id: str) -> EvidenceRecord | None:
    """Return the proof of a question, None if there is none of that id."""
    c = recipient_evidence.c
    query = select(recipient_evidence).where(c.company_id == company_id, c.id == evidence_id)
    row = connection.execute(query).one_or_none()
    return None if row is None else EvidenceRecord(*row)


MOST_ATTEMPTS = 100
"""So many questions about the recipient of an invoice are its proof, the last ones."""


def attempts_for(connection: Reading, company_id: str, addresses: Collection[str], since: int) -> list[EvidenceRecord]:
    """Return what was asked about these addresses since an instant, and the last question before it, in order.

    The last one before it was fresh then, so that nobody asked again.
    """
    c = recipient_evidence.c
    about = (c.company_id == company_id, c.address.in_([one.lower() for one in addresses]))
    before = select(func.max(c.at)).where(*about, c.at < since).scalar_subquery()
    query = select(recipient_evidence).where(*about, c.at >= func.coalesce(before, since))
    rows = connection.execute(query.order_by(c.id.desc()).limit(MOST_ATTEMPTS)).all()
    return [EvidenceRecord(*row) for row in reversed(rows)]


def keep_failure(
    connection: Writing, company_id: str, recipient: Recipient, failure: Failure, ask_at: int | None
) -> None:
    """Write down that a recipient could not be asked about; what was known before stands."""
    connection.execute(
        update(recipient_answer)
        .where(_a.company_id == company_id, _a.address == recipient.address, _a.kind == recipient.kind.value)
        .values(ask_at=ask_at, failures=_a.failures + 1, failure=failure.model_dump(mode="json"))
    )


def was_ever_reached(connection: Reading, company_id: str, address: str) -> bool:
    """Say whether the network ever reached an address."""
    c = recipient_evidence.c
    query = select(c.id).where(c.company_id == company_id, c.address == address)
    return connection.execute(query.where(c.reachability == Reachability.REACHABLE.value).limit(1)).first() is not None


def waiting_counts(connection: Reading, company_id: str, addresses: Collection[str]) -> dict[str, int]:
    """Return how many waiting invoices there are for each of these addresses. Looks through all that wait, once."""
    if not addresses:
        return {}
    c = invoice.c
    wanted = _ADDRESS.in_(keys_of(addresses))
    query = select(_ADDRESS, func.count()).where(c.company_id == company_id, c.state == "waiting", wanted)
    return {row[0]: row[1] for row in connection.execute(query.group_by(_ADDRESS))}


def waiting_invoices(connection: Reading, company_id: str, after: int, limit: int) -> list[tuple[int, str]]:
    """Return row and id of waiting invoices that name somebody who could be in the network, from a row on."""
    c = invoice.c
    query = select(c.row, c.id).where(c.company_id == company_id, c.state == "waiting", c.row > after)
    rows = connection.execute(query.where(_ADDRESS.is_not(None)).order_by(c.row).limit(limit))
    return [(row.row, row.id) for row in rows]


def waiting_invoices_for(connection: Reading, company_id: str, addresses: Iterable[str]) -> list[str]:
    """Return the ids of the waiting invoices for these addresses. Looks through all that wait."""
    c = invoice.c
    query = select(c.id).where(c.company_id == company_id, c.state == "waiting", _ADDRESS.in_(keys_of(addresses)))
    return list(connection.scalars(query))


def invoices_waiting_still(connection: Reading, invoice_ids: Sequence[str]) -> list[InvoiceRecord]:
    """Return those of these invoices that wait."""
    found: list[InvoiceRecord] = []
    for start in range(0, len(invoice_ids), _BATCH):
        found += invoices_by_id(connection, invoice_ids[start : start + _BATCH])
    return [one for one in found if one.state == InvoiceState.WAITING]


def deliveries_waiting_for(
    connection: Reading, company_id: str, addresses: Collection[str], failure_code: str
) -> list[DeliveryRecord]:
    """Return the e-invoices to these addresses that are put off for this reason."""
    c = delivery.c
    query = select(delivery).where(
        c.state == "deferred",
        c.company_id == company_id,
        c.channel == DATA_CHANNEL.value,
        c.failure["code"].as_string() == failure_code,
    )
    rows = [delivery_record(row) for row in connection.execute(query.order_by(c.id))]
    return [one for one in rows if one.address.lower() in addresses]
