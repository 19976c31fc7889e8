"""What is known of customers in the network, from when on, and lists of it."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Literal

from sqlalchemy import ColumnElement, case, delete, func, select

from connect_app.contract.deliveries import Failure
from connect_app.domain.invoice import InvoiceKind
from connect_app.domain.routing import Reachability
from connect_app.domain.watching import NumberProblem, Standing
from connect_app.gateway.store.columns import StoredRow, chunks
from connect_app.gateway.store.customers import StoredCustomer, stored_customer
from connect_app.gateway.store.deliveries import read_failure
from connect_app.gateway.store.dialects.expressions import keys_of
from connect_app.gateway.store.events import append_events
from connect_app.gateway.store.other_numbers import HistoryRecord, note_history
from connect_app.gateway.store.tables import customer, customer_standing, customer_standing_history
from connect_app.gateway.store.transactions import Reading, Writing

CHECKED = "customer.checked"
_s = customer_standing.c
_h = customer_standing_history.c
_c = customer_standing.alias("of_credit_notes").c
_KEY = ["company_id", "customer_id", "kind"]

View = Literal["all", "reachable", "no_credit_notes", "not_there", "unanswered", "no_number"]


@dataclass(frozen=True, slots=True)
class Told:
    """What the other side said beside the answer."""

    source: str | None = None
    operator: str | None = None
    valid_from: date | None = None
    valid_to: date | None = None

    def to_json(self) -> dict[str, str | None]:
        """Return it as it is kept."""
        days = {name: getattr(self, name) for name in ("valid_from", "valid_to")}
        said = {name: day.isoformat() if day else None for name, day in days.items()}
        return {"source": self.source, "operator": self.operator, **said}


def read_told(stored: Mapping[str, str | None] | None) -> Told:
    """Return what a column holds."""
    said = stored or {}
    days = {name: date.fromisoformat(day) for name in ("valid_from", "valid_to") if (day := said.get(name))}
    return Told(said.get("source"), said.get("operator"), **days)


@dataclass(frozen=True, slots=True)
class StandingRecord:
    """What is known of a customer. ``standing``: None where it was never answered. Instants are microseconds."""

    customer_id: str
    numbers: str
    country: str | None
    address: str | None
    standing: Standing | None
    checked_at: int | None
    told: Told
    evidence_id: str | None
    problem: NumberProblem | None
    failed_at: int | None
    failure: Failure | None
    kind: InvoiceKind = InvoiceKind.INVOICE


def standings_of(
    connection: Reading, company_id: str, customer_ids: Iterable[str], kind: InvoiceKind = InvoiceKind.INVOICE
) -> dict[str, StandingRecord]:
    """Return what is known of these customers for a kind of document, by their ids."""
    found: dict[str, StandingRecord] = {}
    for chunk in chunks(list(customer_ids)):
        query = select(customer_standing).where(
            _s.company_id == company_id, _s.customer_id.in_(chunk), _s.kind == kind.value
        )
        found |= {row.customer_id: _record(row) for row in connection.execute(query)}
    return found


def _record(row: StoredRow) -> StandingRecord:
    standing = None
    if row.reachability is not None:
        suspected = Reachability(row.suspected) if row.suspected else None
        standing = Standing(Reachability(row.reachability), row.since, suspected, row.suspected_at)
    return StandingRecord(
        customer_id=row.customer_id,
        numbers=row.numbers,
        country=row.country,
        address=row.address,
        standing=standing,
        checked_at=row.checked_at,
        told=read_told(row.told),
        evidence_id=row.evidence_id,
        problem=NumberProblem(row.problem) if row.problem else None,
        failed_at=row.failed_at,
        failure=read_failure(row.failure),
        kind=InvoiceKind(row.kind),
    )


def write_standing(connection: Writing, company_id: str, one: StandingRecord, *, is_news: bool) -> None:
    """Write what is known of a customer from now on; ``is_news``: it is another answer, for the history."""
    standing = one.standing
    values = {
        "numbers": one.numbers,
        "country": one.country,
        "address": one.address,
        "reachability": standing.reachability.value if standing else None,
        "since": standing.since if standing else None,
        "checked_at": one.checked_at,
        "suspected": standing.suspected.value if standing and standing.suspected else None,
        "suspected_at": standing.suspected_at if standing else None,
        "told": one.told.to_json(),
        "evidence_id": one.evidence_id,
        "problem": one.problem.value if one.problem else None,
        "failed_at": one.failed_at,
        "failure": one.failure.model_dump(mode="json") if one.failure else None,
    }
    statement = connection.sql.insert(customer_standing).values(
        company_id=company_id, customer_id=one.customer_id, kind=one.kind.value, **values
    )
    connection.execute(statement.on_conflict_do_update(index_elements=_KEY, set_=values))
    if is_news and standing is not None:
        entry = HistoryRecord(standing.since, standing.reachability, one.address, one.evidence_id, one.kind)
        note_history(connection, company_id, one.customer_id, entry)


def forget_credit_notes(connection: Writing, company_id: str, customer_id: str, at: int) -> None:
    """Forget whether a customer takes credit notes: invoices reach it no longer, so that nobody asks."""
    of_credit_notes = (_s.company_id == company_id, _s.customer_id == customer_id, _s.kind == _CREDIT_NOTE)
    if connection.execute(delete(customer_standing).where(*of_credit_notes)).rowcount:
        entry = HistoryRecord(at, Reachability.UNKNOWN, None, None, InvoiceKind.CREDIT_NOTE)
        note_history(connection, company_id, customer_id, entry)


def tell_checked(connection: Writing, company_id: str, customer_ids: Sequence[str], *, by: str) -> None:
    """Tell of which customers something else is known now."""
    append_events(connection, company_id, CHECKED, [(one, {}) for one in customer_ids], by=by)


def history_of(connection: Reading, company_id: str, customer_id: str) -> list[HistoryRecord]:
    """Return what was known of a customer for each kind of document, the oldest first."""
    query = select(_h.at, _h.reachability, _h.address, _h.evidence_id, _h.kind).where(
        _h.company_id == company_id, _h.customer_id == customer_id
    )
    rows = connection.execute(query.order_by(_h.at, _h.id))
    return [
        HistoryRecord(row.at, Reachability(row.reachability), row.address, row.evidence_id, InvoiceKind(row.kind))
        for row in rows
    ]


def status_at(
    history: Sequence[HistoryRecord], at: int, kind: InvoiceKind = InvoiceKind.INVOICE
) -> HistoryRecord | None:
    """Return what was known at an instant for a kind of document, None where nothing was yet."""
    return next((one for one in reversed(history) if one.at <= at and one.kind is kind), None)


@dataclass(frozen=True, slots=True)
class Coverage:
    """How much is known of the customers: all of them, and those with each answer, by the names of `View`."""

    customers: int
    by_view: Mapping[View, int]
    suspected: int
    last_checked_at: int | None


_INVOICE, _CREDIT_NOTE = InvoiceKind.INVOICE.value, InvoiceKind.CREDIT_NOTE.value
_JOINED = customer.outerjoin(
    customer_standing,
    (_s.company_id == customer.c.company_id) & (_s.customer_id == customer.c.id) & (_s.kind == _INVOICE),
).outerjoin(
    _c.reachability.table,
    (_c.company_id == customer.c.company_id) & (_c.customer_id == customer.c.id) & (_c.kind == _CREDIT_NOTE),
)
_IS_THERE = Reachability.REACHABLE.value
_VIEWS: Mapping[View, ColumnElement[bool]] = {
    "all": customer.c.id.is_not(None),
    "reachable": _s.reachability == _IS_THERE,
    "no_credit_notes": (_s.reachability == _IS_THERE) & (_c.reachability != _IS_THERE),
    "not_there": _s.reachability != _IS_THERE,
    "unanswered": _s.reachability.is_(None) & _s.problem.is_(None),
    "no_number": _s.problem.is_not(None),
}


def coverage_of(connection: Reading, company_id: str, country: str = "") -> Coverage:
    """Count a company's customers by what is known of them; ``country``: only those of this one."""
    counts = [func.coalesce(func.sum(_one_if(condition)), 0) for condition in _VIEWS.values()]
    suspected = func.coalesce(func.sum(_one_if(_s.suspected.is_not(None) | _c.suspected.is_not(None))), 0)
    query = select(*counts, suspected, func.max(_s.checked_at)).select_from(_JOINED)
    row = connection.execute(query.where(*_of(company_id, country))).one()
    found = dict(zip(_VIEWS, map(int, row[: len(_VIEWS)]), strict=True))
    return Coverage(found["all"], found, int(row[-2]), row[-1])


def _one_if(condition: ColumnElement[bool]) -> ColumnElement[int]:
    return case((condition, 1), else_=0)


def _of(company_id: str, country: str) -> list[ColumnElement[bool]]:
    of_company: ColumnElement[bool] = customer.c.company_id == company_id
    return [of_company, _s.country == country] if country else [of_company]


def list_watched(
    connection: Reading, company_id: str, view: View, country: str, after: str | None, limit: int
) -> list[tuple[StoredCustomer, StandingRecord | None]]:
    """Return customers with what is known of them, in the order of their numbers, from a number on."""
    query = select(customer).select_from(_JOINED).where(*_of(company_id, country), _VIEWS[view])
    if after is not None:
        query = query.where(customer.c.number > after)
    rows = [stored_customer(row) for row in connection.execute(query.order_by(customer.c.number).limit(limit))]
    known = standings_of(connection, company_id, [one.id for one in rows])
    return [(one, known.get(one.id)) for one in rows]


def watched(
    connection: Reading, company_id: str, customer_ids: Iterable[str]
) -> list[tuple[StoredCustomer, StandingRecord | None]]:
    """Return these customers, as far as there are such, with what is known of each, in the order of their numbers."""
    ids = list(dict.fromkeys(customer_ids))
    query = select(customer).where(customer.c.company_id == company_id, customer.c.id.in_(keys_of(ids)))
    rows = [stored_customer(row) for row in connection.execute(query.order_by(customer.c.number))]
    known = standings_of(connection, company_id, [one.id for one in rows])
    return [(one, known.get(one.id)) for one in rows]


def countries_of(connection: Reading, company_id: str) -> list[str]:
    """Return the countries of those of whom something is known."""
    query = select(_s.country).select_from(_JOINED).where(customer.c.company_id == company_id, _s.country.is_not(None))
    return sorted(connection.scalars(query.distinct()))


def known_recipients(connection: Reading, company_id: str, limit: int) -> list[str]:
    """Return addresses that the network reached when they were last asked about, the latest first."""
    query = select(_s.address).where(
        *(_s.company_id == company_id, _s.reachability == _IS_THERE, _s.kind == _INVOICE),
        *(_s.suspected.is_(None), _s.address.is_not(None)),
    )
    return list(connection.scalars(query.order_by(_s.checked_at.desc()).limit(limit)))


def count_that_can_fall(connection: Reading, company_id: str, kind: InvoiceKind) -> int:
    """Return of how many customers more is known than that they are not there, for a kind of document."""
    of_kind = _s if kind is InvoiceKind.INVOICE else _c
    is_known = of_kind.reachability != Reachability.NOT_FOUND.value
    query = select(func.count()).select_from(_JOINED).where(customer.c.company_id == company_id, is_known)
    return int(connection.scalar(query) or 0)
