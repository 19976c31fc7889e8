"""The watch: runs over the register, what is known of it, the list and the letters."""

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from typing import Annotated

from fastapi import APIRouter, Query, Response

from connect_app.contract.base import Page
from connect_app.contract.watching import (
    CheckProblem,
    CustomerChange,
    CustomerHistory,
    CustomerLetter,
    CustomerLetters,
    CustomerNetwork,
    CustomerStatus,
    NetworkCoverage,
    RecipientCheck,
    RecipientCheckPost,
    WatchedCustomer,
    WatchView,
)
from connect_app.domain.errors import Conflict, FixSettings
from connect_app.domain.invoice import InvoiceKind
from connect_app.domain.saying import say
from connect_app.gateway.api.access import CompanyDep, GatewayDep, WriterDep
from connect_app.gateway.api.idempotency import Answer, OnceOfBody
from connect_app.gateway.api.paging import Cursor, CursorText, Limit, read_cursor
from connect_app.gateway.api.papers import PAPER, Accept, paper, wants_paper
from connect_app.gateway.api.problems import invalid, not_found
from connect_app.gateway.api.register_files import TABLE_FILES, Separator, table_download
from connect_app.gateway.company.settings import load_settings
from connect_app.gateway.composition import Gateway
from connect_app.gateway.delivery.customer_letters import letters_to, printed
from connect_app.gateway.registers.exporting import TableFormat, written
from connect_app.gateway.registers.network_hints import first_address, home_of, network_model, told_hints
from connect_app.gateway.store import recipient_checks as rows
from connect_app.gateway.store import standings
from connect_app.gateway.store.customers import StoredCustomer, find_row
from connect_app.gateway.store.invoice_rows import instant
from connect_app.gateway.store.other_numbers import HistoryRecord
from connect_app.gateway.store.standings import StandingRecord
from connect_app.gateway.store.transactions import Reading, Writing

router = APIRouter(prefix="/v1/companies/{company_id}", tags=["recipients"])

_MOST_CHANGES = 500
_WEEK = timedelta(days=7)
Country = Annotated[str, Query(max_length=2, description="Only customers of this country (ISO 3166)")]
View = Annotated[WatchView, Query(description="By what is known of them")]


@router.post("/recipient-checks", status_code=202, response_model=RecipientCheck)
def post_check(
    company_id: CompanyDep, gateway: GatewayDep, caller: WriterDep, body: RecipientCheckPost, once: OnceOfBody
) -> Response:
    """Begin a polite run over the register, or over some of it. One over all that is open already is the answer.

    409 ``no_provider`` where nobody could be asked.
    """

    def act(connection: Writing) -> Answer:
        _check_operator(gateway, connection, company_id)
        open_one = next((one for one in rows.open_checks(connection, company_id) if one.kind == "all"), None)
        if body.all and open_one is not None:
            return Answer.of(202, _model(gateway, connection, open_one))
        kind = rows.CheckKind.ALL if body.all else rows.CheckKind.SOME
        check_id = rows.add_check(connection, company_id, kind, by=caller.id, customer_ids=body.customer_ids)
        made = _found(connection, company_id, check_id)
        if not made.of:
            raise Conflict("no_customers", say("no_customers"))
        return Answer.of(202, _model(gateway, connection, made))

    answer = once.do(gateway.database, act)
    gateway.dispatch.watch.wake(company_id)
    return answer


def _check_operator(gateway: Gateway, connection: Reading, company_id: str) -> None:
    if not gateway.is_practice and load_settings(connection, company_id)[0].provider is None:
        raise FixSettings("no_provider", say("no_provider"))


@router.get("/recipient-checks")
def list_checks(
    company_id: CompanyDep, gateway: GatewayDep, limit: Limit = 100, cursor: CursorText = None
) -> Page[RecipientCheck]:
    """Return the runs, the newest first."""
    known = read_cursor(cursor)
    with gateway.database.reading() as connection:
        found = rows.list_checks(connection, company_id, None if known is None else str(known.row), limit + 1)
        total = known.total if known is not None else rows.count_checks(connection, company_id)
        items = [_model(gateway, connection, one) for one in found[:limit]]
    next_cursor = Cursor(None, items[-1].id, total).text() if len(found) > limit else None
    return Page(items=items, next_cursor=next_cursor, total=total)


@router.get("/recipient-checks/coverage")
def get_coverage(company_id: CompanyDep, gateway: GatewayDep, country: Country = "") -> NetworkCoverage:
    """Return how much is known of the register, and the run that is open."""
    with gateway.database.reading() as connection:
        known = standings.coverage_of(connection, company_id, country)
        settings, _ = load_settings(connection, company_id)
        last = rows.last_full_check(connection, company_id)
        is_weekly = settings.recipient_watch == "weekly" and settings.provider is not None and not gateway.is_practice
        open_ones = [one for one in rows.open_checks(connection, company_id) if one.kind != "second_look"]
        answered = known.by_view["reachable"] + known.by_view["not_there"]
        return NetworkCoverage(
            customers=known.customers,
            reachable=known.by_view["reachable"],
            no_credit_notes=known.by_view["no_credit_notes"],
            not_there=known.by_view["not_there"],
            unanswered=known.by_view["unanswered"],
            no_number=known.by_view["no_number"],
            suspected=known.suspected,
            coverage=_part(answered, known.customers),
            last_checked_at=instant(known.last_checked_at),
            next_at=_next(last) if is_weekly else None,
            countries=standings.countries_of(connection, company_id),
            check=_model(gateway, connection, open_ones[0]) if open_ones else None,
        )


def _next(last: int | None) -> datetime:
    begun_at = instant(last)
    return datetime.now(UTC) if begun_at is None else max(begun_at + _WEEK, datetime.now(UTC))


@router.get("/recipient-checks/customers")
def list_watched(
    company_id: CompanyDep,
    gateway: GatewayDep,
    view: View = "all",
    country: Country = "",
    limit: Limit = 100,
    cursor: CursorText = None,
) -> Page[WatchedCustomer]:
    """Return customers with what is known of them, in the order of their numbers."""
    place = read_cursor(cursor)
    with gateway.database.reading() as connection:
        after = None if place is None else str(place.row)
        found = standings.list_watched(connection, company_id, view, country, after, limit + 1)
        counted = standings.coverage_of(connection, company_id, country).by_view[view] if place is None else place.total
        home = home_of(connection, company_id)
        notes = _credit_notes(connection, company_id, found)
    items = [_watched(row, known, home, notes.get(row.id)) for row, known in found[:limit]]
    next_cursor = Cursor(None, items[-1].customer_number, counted).text() if len(found) > limit else None
    return Page(items=items, next_cursor=next_cursor, total=counted)


@router.get("/recipient-checks/changes")
def list_changes(company_id: CompanyDep, gateway: GatewayDep) -> Page[CustomerChange]:
    """Return who came and who left, the latest run first; at most 500."""
    with gateway.database.reading() as connection:
        items = _changes(rows.changes_of(connection, company_id, None, _MOST_CHANGES))
    return Page(items=items, total=len(items))


@router.get("/recipient-checks/export", response_class=Response, responses=TABLE_FILES)
def export_watched(
    company_id: CompanyDep,
    gateway: GatewayDep,
    format: TableFormat = "xlsx",
    separator: Separator = ",",
    view: View = "all",
    country: Country = "",
) -> Response:
    """Return the list as a file: what is known of each customer, and the letter to who is not there."""
    headers = (
        *("customer_number", "name", "org_number", "electronic_address", "answer", "since", "last_checked", "operator"),
        *("credit_notes", "reachable_from", "hints", "email", "language", "letter_subject", "letter"),
    )
    with gateway.database.reading() as connection:
        home = home_of(connection, company_id)
        found = standings.list_watched(connection, company_id, view, country, None, _ALL)
        letters = {one.customer_id: one for one in _letters(gateway, connection, company_id, found)}
        notes = _credit_notes(connection, company_id, found)
    models = [(row, _network(row, known, home, notes.get(row.id))) for row, known in found]
    cells = [_cells(row, network, letters.get(row.id)) for row, network in models]
    return table_download(written(format, headers, cells, separator), format, "network")


_ALL = 1_000_000


def _credit_notes(
    connection: Reading, company_id: str, found: Sequence[tuple[StoredCustomer, StandingRecord | None]]
) -> dict[str, StandingRecord]:
    return standings.standings_of(connection, company_id, [row.id for row, _ in found], InvoiceKind.CREDIT_NOTE)


def _cells(row: StoredCustomer, network: CustomerNetwork | None, letter: CustomerLetter | None) -> tuple[str, ...]:
    said = network.model_dump(mode="json") if network is not None else {}
    answer = said.get("reachability") or said.get("problem") or ""
    facts = (row.number, row.put.name, row.put.org_number or "", said.get("address") or "", answer)
    times = tuple((said.get(name) or "")[:19] for name in ("since", "checked_at"))
    notes = said.get("credit_notes") or {}
    more = (
        said.get("operator") or "",
        notes.get("reachability") or "",
        said.get("valid_from") or "",
        told_hints(network),
        first_address(row.put),
    )
    ending = (letter.language, letter.subject, letter.text) if letter is not None else ("", "", "")
    return (*facts, *times, *more, *ending)


@router.get("/recipient-checks/letters", response_model=CustomerLetters, responses=PAPER)
def list_letters(
    company_id: CompanyDep,
    gateway: GatewayDep,
    accept: Accept = "application/json",
    country: Country = "",
    limit: Limit = 500,
    cursor: CursorText = None,
) -> CustomerLetters | Response:
    """Return the letters to customers who are not there, ready to go; as a PDF to print if asked for.

    Of a PDF the header X-Next-Cursor says where the next one goes on.
    """
    place = read_cursor(cursor)
    with gateway.database.reading() as connection:
        after = None if place is None else str(place.row)
        found = standings.list_watched(connection, company_id, "not_there", country, after, limit + 1)
        total = standings.coverage_of(connection, company_id, country).by_view["not_there"]
        items = _letters(gateway, connection, company_id, found[:limit])
    next_cursor = Cursor(None, found[limit - 1][0].number, total).text() if len(found) > limit else None
    if wants_paper(accept):
        if not items:
            raise Conflict("letters_of_nobody", say("letters_of_nobody"))
        known = {row.id: row for row, _ in found}
        answer = paper(gateway, printed(items, known))
        if next_cursor is not None:
            answer.headers["X-Next-Cursor"] = next_cursor
        return answer
    return CustomerLetters(items=items, next_cursor=next_cursor, total=total)


def _letters(
    gateway: Gateway,
    connection: Reading,
    company_id: str,
    found: Sequence[tuple[StoredCustomer, StandingRecord | None]],
) -> list[CustomerLetter]:
    return letters_to(connection, company_id, gateway.dispatch.accounts, found)


@router.get("/recipient-checks/{check_id}")
def get_check(company_id: CompanyDep, gateway: GatewayDep, check_id: str) -> RecipientCheck:
    """Return a run: how far it is, who came and who left."""
    with gateway.database.reading() as connection:
        return _model(gateway, connection, _found(connection, company_id, check_id))


@router.post("/recipient-checks/{check_id}/cancel", response_model=RecipientCheck)
def cancel_check(
    company_id: CompanyDep, gateway: GatewayDep, caller: WriterDep, check_id: str, once: OnceOfBody
) -> Response:
    """End a run; what it saw as worse does not count. 409 ``check_has_ended`` afterwards."""

    def act(connection: Writing) -> Answer:
        row = _found(connection, company_id, check_id)
        if row.ended_at is not None or row.state == "settling":
            raise Conflict("check_has_ended", say("check_has_ended"))
        rows.move_check(connection, row, rows.CheckState.CANCELLED, by=caller.id)
        return Answer.of(200, _model(gateway, connection, _found(connection, company_id, check_id)))

    return once.do(gateway.database, act)


@router.get("/customers/{customer_id}/reachability")
def get_history(
    company_id: CompanyDep,
    gateway: GatewayDep,
    customer_id: str,
    at: Annotated[datetime | None, Query(description="What was known then")] = None,
) -> CustomerHistory:
    """Return what was known of a customer in the network, from when on."""
    if at is not None and at.tzinfo is None:
        raise invalid("at", say("no_such_choice.of", choices=("2026-11-30T12:00:00Z",)))
    with gateway.database.reading() as connection:
        if find_row(connection, company_id, customer_id) is None:
            raise not_found("customer")
        history = standings.history_of(connection, company_id, customer_id)
    then = datetime.now(UTC) if at is None else at
    at_us = int(then.timestamp() * 1_000_000)
    known, notes = (
        standings.status_at(history, at_us, kind) for kind in (InvoiceKind.INVOICE, InvoiceKind.CREDIT_NOTE)
    )
    return CustomerHistory(
        items=[_status(one) for one in history],
        status_at=_status(known) if known else None,
        credit_notes_at=_status(notes) if notes else None,
    )


def _status(one: HistoryRecord) -> CustomerStatus:
    return CustomerStatus.model_validate(
        {
            "at": instant(one.at),
            "kind": one.kind.value,
            "reachability": one.reachability,
            "address": one.address,
            "evidence_id": one.evidence_id,
        }
    )


def _network(
    row: StoredCustomer, known: StandingRecord | None, home: str | None, notes: StandingRecord | None
) -> CustomerNetwork | None:
    return network_model(known, row.put, home, notes) if known is not None else None


def _watched(
    row: StoredCustomer, known: StandingRecord | None, home: str | None, notes: StandingRecord | None
) -> WatchedCustomer:
    return WatchedCustomer(
        customer_id=row.id,
        customer_number=row.number,
        name=row.put.name,
        email=first_address(row.put),
        language=row.put.language,
        network=_network(row, known, home, notes),
    )


def _found(connection: Reading, company_id: str, check_id: str) -> rows.CheckRecord:
    row = rows.find_check(connection, company_id, check_id)
    if row is None:
        raise not_found("check")
    return row


def _part(some: int, of: int) -> float:
    return round(some / of, 4) if of else 0.0


def _model(gateway: Gateway, connection: Reading, row: rows.CheckRecord) -> RecipientCheck:
    tally = rows.tally_of(connection, row.id)
    return RecipientCheck.model_validate(
        {
            "id": row.id,
            "kind": row.kind.value,
            "state": row.state.value,
            "of": row.of,
            "checked": tally.checked,
            "answered": tally.answered,
            "failed": tally.failed,
            "skipped": tally.skipped,
            "suspected": tally.suspected,
            "coverage": _part(tally.answered, row.of),
            "rest_s": round(tally.rest * gateway.dispatch.watch.between_s) if row.ended_at is None else 0,
            "reason": row.reason,
            "changes": _changes(rows.changes_of(connection, row.company_id, row.id, _MOST_CHANGES)),
            "change_count": rows.count_changes(connection, row.id),
            "problems": [
                CheckProblem(code=one.code, message=one.message) for one in rows.failures_of(connection, row.id)
            ],
            "created_at": instant(row.created_at),
            "begins_at": instant(row.begins_at),
            "ended_at": instant(row.ended_at),
        }
    )


def _changes(found: Sequence[rows.ChangeRecord]) -> list[CustomerChange]:
    return [
        CustomerChange.model_validate(
            {
                "customer_id": one.customer.id,
                "customer_number": one.customer.number,
                "name": one.customer.put.name,
                "kind": one.kind.value,
                "move": one.move.value,
                "was": one.was,
                "reachability": one.reachability,
                "address": one.address,
                "at": instant(one.at),
                "evidence_id": one.evidence_id,
            }
        )
        for one in found
    ]
