"""Requests that somebody may be reachable in the network. What became of each is told by its events."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass

from sqlalchemy import ColumnElement, delete, func, insert, or_, select, update

from connect_app.contract.recipients import RequestFields
from connect_app.domain.identifiers import new_id
from connect_app.domain.recipient_requests import OPEN, LetterRole, RequestKind, RequestState
from connect_app.domain.saying import from_json, to_json, told
from connect_app.gateway.store.columns import StoredRow
from connect_app.gateway.store.events import append_event, now_us
from connect_app.gateway.store.tables import bounce_notice, event, invoice, recipient_request, recipient_request_address
from connect_app.gateway.store.transactions import Reading, Writing

CHANGED = "recipient_request.changed"
_c = recipient_request.c
_a = recipient_request_address.c


@dataclass(frozen=True, slots=True)
class RequestRecord:
    """A request. Instants are microseconds since 1970; ``addresses``: any of them lets it be done."""

    id: str
    company_id: str
    state: RequestState
    fields: RequestFields
    customer_number: str | None
    reference: str | None
    done_at: int | None
    moved_at: int | None
    created_at: int
    updated_at: int
    version: int
    addresses: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class HistoryRecord:
    """One thing that happened to a request: when, who did it, and what it was, as a sentence."""

    at: int
    by: str
    what: str


@dataclass(frozen=True, slots=True)
class LetterRecord:
    """A letter about a request, and where it stands (the states of `bounce_notices`)."""

    role: LetterRole
    to: str
    subject: str
    text: str
    state: str | None = None
    reason: str | None = None


def add_request(
    connection: Writing,
    company_id: str,
    fields: RequestFields,
    addresses: Collection[str],
    *,
    by: str,
    customer_number: str | None = None,
) -> str:
    """Write a draft and return its id; ``customer_number``: that of the invoice if left out."""
    c = invoice.c
    whose = select(c.customer_number).where(c.company_id == company_id, c.id == fields.invoice_id)
    request_id, now = new_id(), now_us()
    connection.execute(
        insert(recipient_request).values(
            id=request_id,
            company_id=company_id,
            state=RequestState.DRAFT.value,
            **_columns(fields),
            customer_number=customer_number or connection.scalar(whose),
            created_at=now,
            created_by=by,
            updated_at=now,
            version=1,
        )
    )
    _write_addresses(connection, company_id, request_id, addresses)
    return request_id


def change_request(connection: Writing, row: RequestRecord, fields: RequestFields, addresses: Collection[str]) -> None:
    """Write what a request says from now on."""
    _update(connection, row.id, **_columns(fields))
    _write_addresses(connection, row.company_id, row.id, addresses)


def move_request(connection: Writing, row: RequestRecord, state: RequestState, reference: str | None = None) -> None:
    """Write where a request stands from now on."""
    done_at = now_us() if state is RequestState.DONE else row.done_at
    _update(connection, row.id, state=state.value, done_at=done_at, reference=reference or row.reference)


def mark_moved(connection: Writing, request_id: str) -> None:
    """Note that the waiting invoices may go as e-invoices."""
    _update(connection, request_id, moved_at=now_us())


def _update(connection: Writing, request_id: str, **values: object) -> None:
    statement = update(recipient_request).where(_c.id == request_id)
    connection.execute(statement.values(**values, updated_at=now_us(), version=_c.version + 1))


def _columns(fields: RequestFields) -> dict[str, object]:
    return fields.model_dump(mode="json")


def _write_addresses(connection: Writing, company_id: str, request_id: str, addresses: Iterable[str]) -> None:
    connection.execute(delete(recipient_request_address).where(_a.request_id == request_id))
    rows = [{"request_id": request_id, "address": one, "company_id": company_id} for one in dict.fromkeys(addresses)]
    if rows:
        connection.execute(insert(recipient_request_address), rows)


def note_request(connection: Writing, company_id: str, request_id: str, what: str, *, by: str) -> None:
    """Write a line of the history: an event, as every change of a request is."""
    data = {"what": to_json(what), "reason": what, "params": told(what)}
    append_event(connection, company_id, CHANGED, request_id, by=by, data=data)


def find_request(connection: Reading, company_id: str, request_id: str) -> RequestRecord | None:
    """Return a request, None if there is none of that id."""
    found = _records(connection, [_c.company_id == company_id, _c.id == request_id], 1)
    return found[0] if found else None


def list_requests(connection: Reading, company_id: str, before: str | None, limit: int) -> list[RequestRecord]:
    """Return those before a request's id, the newest first."""
    where = [_c.company_id == company_id]
    if before is not None:
        where.append(_c.id < before)
    return _records(connection, where, limit)


def latest_states(connection: Reading, company_id: str) -> dict[str, RequestState]:
    """Return where the latest request about each customer and each address stands, by customer number and address."""
    query = select(_c.state, _c.customer_number, _a.address).outerjoin(_a.request_id.table, _a.request_id == _c.id)
    found: dict[str, RequestState] = {}
    for row in connection.execute(query.where(_c.company_id == company_id).order_by(_c.id)):
        found |= {one: RequestState(row.state) for one in (row.customer_number, row.address) if one}
    return found


def count_requests(connection: Reading, company_id: str) -> int:
    """Return how many requests a company has."""
    return int(connection.scalar(select(func.count()).where(_c.company_id == company_id)) or 0)


def open_requests(connection: Reading, company_id: str | None = None) -> list[RequestRecord]:
    """Return the requests for which an answer is awaited, of one company or of all."""
    where: list[ColumnElement[bool]] = [_c.state.in_([one.value for one in OPEN])]
    if company_id is not None:
        where.append(_c.company_id == company_id)
    return _records(connection, where, None)


def _records(connection: Reading, where: Sequence[ColumnElement[bool]], limit: int | None) -> list[RequestRecord]:
    rows = connection.execute(select(recipient_request).where(*where).order_by(_c.id.desc()).limit(limit)).all()
    addresses: dict[str, list[str]] = defaultdict(list)
    query = select(_a.request_id, _a.address).where(_a.request_id.in_([row.id for row in rows])).order_by(_a.address)
    for one in connection.execute(query):
        addresses[one.request_id].append(one.address)
    return [_record(row, addresses[row.id]) for row in rows]


def _record(row: StoredRow, addresses: Sequence[str]) -> RequestRecord:
    names = ("company_name", "org_number", "operator", "operator_email", "email", "comment", "invoice_id")
    return RequestRecord(
        id=row.id,
        company_id=row.company_id,
        state=RequestState(row.state),
        fields=RequestFields.model_validate(
            {name: getattr(row, name) for name in names} | {"kind": RequestKind(row.kind), "language": row.language},
        ),
        customer_number=row.customer_number,
        reference=row.reference,
        done_at=row.done_at,
        moved_at=row.moved_at,
        created_at=row.created_at,
        updated_at=row.updated_at,
        version=row.version,
        addresses=tuple(addresses),
    )


def addresses_on_hold(connection: Reading, company_id: str) -> dict[str, bool]:
    """Return the addresses whose invoices go as PDF or on paper for now, and whether the network reaches them already.

    That ends when a person moves the waiting invoices over.
    """
    is_done = (_c.state == RequestState.DONE.value) & _c.moved_at.is_(None)
    query = select(_a.address, _c.state).join(recipient_request, _a.request_id == _c.id)
    query = query.where(_a.company_id == company_id, or_(_c.state.in_([one.value for one in OPEN]), is_done))
    return {row.address: row.state == RequestState.DONE.value for row in connection.execute(query.order_by(_c.id))}


def desks_of(connection: Reading, company_id: str) -> Mapping[str, str]:
    """Return the addresses of operators' desks that earlier requests used, by the operator's name."""
    query = select(_c.operator, _c.operator_email).where(_c.company_id == company_id, _c.operator_email.is_not(None))
    return {row.operator: row.operator_email for row in connection.execute(query.order_by(_c.id))}


def histories_of(connection: Reading, request_ids: Sequence[str]) -> dict[str, list[HistoryRecord]]:
    """Return what happened to requests, by request, in order."""
    found: dict[str, list[HistoryRecord]] = defaultdict(list)
    query = select(event.c.object_id, event.c.at, event.c.by, event.c.data)
    query = query.where(event.c.object_id.in_(request_ids), event.c.kind == CHANGED).order_by(event.c.seq)
    for row in connection.execute(query):
        found[row.object_id].append(HistoryRecord(row.at, row.by, from_json(row.data["what"])))
    return found


def letters_of(connection: Reading, request_ids: Sequence[str]) -> dict[str, list[LetterRecord]]:
    """Return the letters about requests that were given out, by request, in order."""
    found: dict[str, list[LetterRecord]] = defaultdict(list)
    n = bounce_notice.c
    for row in connection.execute(select(bounce_notice).where(n.request_id.in_(request_ids)).order_by(n.id)):
        letter = row.letter
        role = LetterRole(letter["role"])
        found[row.request_id].append(
            LetterRecord(role, letter["to"], letter["subject"], letter["text"], row.state, row.reason)
        )
    return found
