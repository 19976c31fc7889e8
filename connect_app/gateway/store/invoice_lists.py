"""Lists of invoices, page by page: the views of the desktop, search and filters."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, Literal

from sqlalchemy import (
    ColumnElement,
    Executable,
    Float,
    FromClause,
    Text,
    and_,
    cast,
    func,
    literal_column,
    or_,
    select,
)
from sqlalchemy.sql.expression import false

from connect_app.domain.channel import Channel
from connect_app.domain.delivery import DeliveryState
from connect_app.domain.invoice import InvoiceState
from connect_app.gateway.store import counters
from connect_app.gateway.store.columns import check_place, chunks
from connect_app.gateway.store.dialects.expressions import matching_words, unindexed
from connect_app.gateway.store.files import file_names
from connect_app.gateway.store.invoice_search import COUNTED, WORDS, Hit, rows_of, search
from connect_app.gateway.store.invoices import INVOICE_COLUMNS, InvoiceRecord, invoice_record
from connect_app.gateway.store.reading_files import is_visible
from connect_app.gateway.store.search import match_expression
from connect_app.gateway.store.tables import delivery, invoice
from connect_app.gateway.store.transactions import Reading

View = Literal["waiting", "sending", "sent", "attention", "all"]
Status = Literal["unopened", "opened", "failed"]
Sort = Literal[
    "received", "-received", "number", "-number", "issue_date", "-issue_date", "due_date", "-due_date",
    "buyer", "-buyer", "payable", "-payable", "sent", "-sent",
]  # fmt: skip

_words = WORDS
_NARROW = ("waiting", "sending", "attention")
_COUNTER_OF_VIEW = {
    None: counters.INVOICES,
    "all": counters.INVOICES,
    "waiting": counters.WAITING,
    "sending": counters.SENDING,
    "sent": counters.SENT,
    "attention": counters.ATTENTION,
}
_SORT_COLUMNS: dict[str, ColumnElement[Any]] = {
    "number": func.coalesce(invoice.c.number, ""),
    "issue_date": func.coalesce(invoice.c.issue_date, ""),
    "due_date": func.coalesce(invoice.c.due_date, ""),
    "buyer": func.coalesce(invoice.c.buyer_name, ""),
    "payable": func.coalesce(cast(invoice.c.payable, Float), 0.0),
    "sent": func.coalesce(invoice.c.sent_at, 0),
}


@dataclass(frozen=True, slots=True)
class InvoiceFilter:
    """Which invoices are wanted; None and empty mean all of them, as the view ``all`` does."""

    view: View | None = None
    query: str = ""
    channel: Channel | None = None
    customer: str = ""
    issued_from: date | None = None
    issued_to: date | None = None
    file_ids: tuple[str, ...] = ()
    status: Status | None = None
    sent_from: datetime | None = None
    sent_before: datetime | None = None
    with_attachments: bool | None = None

    @property
    def is_only_view(self) -> bool:
        """Whether the kept counter of the view is the total."""
        return self == InvoiceFilter(view=self.view)


SortValue = str | float | None
"""What an invoice says in the sorted column; None in the order of arrival."""


@dataclass(frozen=True, slots=True)
class Place:
    """The last row of the page before: its value in the sorted column, and its number."""

    value: SortValue
    row: int


def list_invoices(
    connection: Reading, company_id: str, wanted: InvoiceFilter, sort: Sort, after: Place | None, limit: int
) -> list[tuple[InvoiceRecord, SortValue]]:
    """Return one page, each with its value in the sorted column; ties are in the order of arrival, newest first."""
    sorted_by = _SORT_COLUMNS.get(sort.removeprefix("-"))
    is_descending = sort.startswith("-")
    source, row = _source(wanted)
    query = select(*INVOICE_COLUMNS, (literal_column("NULL") if sorted_by is None else sorted_by).label("sort_value"))
    query = query.select_from(source).where(*_conditions(company_id, wanted))
    if wanted.query.strip():
        query = query.where(_matches(wanted))
    if sorted_by is None:
        query = query.order_by(row.desc() if is_descending else row.asc())
        if after is not None:
            query = query.where(row < after.row if is_descending else row > after.row)
    else:
        query = query.order_by(sorted_by.desc() if is_descending else sorted_by.asc(), row.desc())
        if after is not None:
            check_place(sorted_by, after.value)
            beyond = sorted_by < after.value if is_descending else sorted_by > after.value
            query = query.where(or_(beyond, and_(sorted_by == after.value, row < after.row)))
    return [(invoice_record(row[:-1]), row[-1]) for row in connection.execute(query.limit(limit))]


def invoices_of_file(
    connection: Reading, company_id: str, file_id: str, after: int | None, limit: int
) -> list[InvoiceRecord]:
    """Return the invoices of a file after a position in it, in their order."""
    c = invoice.c
    query = select(*INVOICE_COLUMNS).where(c.file_id == file_id, is_visible(company_id))
    if after is not None:
        query = query.where(c.position > after)
    return [invoice_record(row) for row in connection.execute(query.order_by(c.position).limit(limit))]


def find_invoice(connection: Reading, company_id: str, invoice_id: str) -> InvoiceRecord | None:
    """Return a company's invoice, None if there is none of that id or its file is still being read."""
    c = invoice.c
    query = select(*INVOICE_COLUMNS).where(c.id == invoice_id, c.company_id == company_id, is_visible(company_id))
    row = connection.execute(query).one_or_none()
    return None if row is None else invoice_record(row)


def find_invoices(connection: Reading, company_id: str, invoice_ids: Sequence[str]) -> Iterator[InvoiceRecord]:
    """Yield those of these invoices that a company has and that are not being read."""
    c = invoice.c
    for chunk in chunks(invoice_ids):
        query = select(*INVOICE_COLUMNS).where(c.company_id == company_id, c.id.in_(chunk), is_visible(company_id))
        for row in connection.execute(query):
            yield invoice_record(row)


@dataclass(frozen=True, slots=True)
class MoreOfRows:
    """What lists show of invoices and other tables keep: by invoice when it is tried next, and the hour for which it
    waits; by file its name."""

    next_attempts: dict[str, int]
    begins: dict[str, int]
    file_names: dict[str, str]


def more_of_rows(connection: Reading, rows: Sequence[InvoiceRecord]) -> MoreOfRows:
    """Return it for the invoices of one page."""
    sending = [row.id for row in rows if row.state == InvoiceState.SENDING.value]
    c = delivery.c
    waits = and_(c.invoice_id.in_(sending), c.next_attempt_at.is_not(None), c.replaced_by.is_(None))
    # The plus keeps SQLite from going through all that is deferred instead of the few invoices of a page.
    is_deferred = unindexed(c.state) == DeliveryState.DEFERRED.value
    is_queued = unindexed(c.state) == DeliveryState.QUEUED.value
    at = func.min(c.next_attempt_at)

    def times(is_in_state: ColumnElement[bool]) -> dict[str, int]:
        query = select(c.invoice_id, at).where(waits, is_in_state).group_by(c.invoice_id)
        return {row[0]: row[1] for row in connection.execute(query)} if sending else {}

    return MoreOfRows(
        times(is_deferred),
        times(is_queued),
        file_names(connection, {row.file_id for row in rows}),
    )


@dataclass(frozen=True, slots=True)
class FoundInvoices:
    """A page of a search: its rows, where the last of them stands, whether more follow, and how many are found.

    ``total`` is exact up to `COUNTED`; above that ``is_at_least`` is True. It counts from this page on.
    """

    rows: list[InvoiceRecord]
    last: Hit | None
    goes_on: bool
    total: int
    is_at_least: bool


def search_invoices(
    connection: Reading, company_id: str, wanted: InvoiceFilter, after: Hit | None, limit: int
) -> FoundInvoices:
    """Return a page of a search, the best hits first: see `store.invoice_search`."""
    conditions = _conditions(company_id, wanted)
    page = search(connection, company_id, wanted.query, conditions, after, limit + 1, is_narrow=wanted.view in _NARROW)
    hits, is_at_least = page.hits[:limit], page.total > COUNTED
    last = hits[-1] if hits else None
    total = min(page.total, COUNTED)
    return FoundInvoices(rows_of(connection, hits), last, len(page.hits) > limit, total, is_at_least)


def count_invoices(connection: Reading, company_id: str, wanted: InvoiceFilter) -> int:
    """Return how many rows match: a kept counter for a whole view, counted once for the first page of a filter.

    With words in it, no more than `COUNTED` + 1 are counted.
    """
    if wanted.is_only_view:
        return counters.counts(connection, company_id)[_COUNTER_OF_VIEW[wanted.view]]
    if wanted.query.strip():
        page = search(
            connection,
            company_id,
            wanted.query,
            _conditions(company_id, wanted),
            None,
            0,
            is_narrow=wanted.view in _NARROW,
        )
        return page.total
    query = select(func.count()).select_from(invoice).where(*_conditions(company_id, wanted))
    return int(connection.scalar(query) or 0)


def matching(company_id: str, wanted: InvoiceFilter, columns: Sequence[ColumnElement[object]]) -> Executable:
    """Return the query for these columns of all that match, in no order."""
    source, _ = _source(wanted)
    query = select(*columns).select_from(source).where(*_conditions(company_id, wanted))
    return query.where(_matches(wanted)) if wanted.query.strip() else query


def _source(wanted: InvoiceFilter) -> tuple[FromClause, ColumnElement[int]]:
    """Return what is read, and the column of the row's number in it.

    A search reads out of the full-text index, newest first, one by one: a short word may match almost every row.
    """
    if wanted.query.strip():
        return _words.join(invoice, invoice.c.row == _words.c.rowid), _words.c.rowid
    return invoice, invoice.c.row


def _us(at: datetime) -> int:
    return int(at.timestamp() * 1_000_000)


def _conditions(company_id: str, wanted: InvoiceFilter) -> list[ColumnElement[bool]]:
    c = invoice.c
    found: list[ColumnElement[bool]] = [c.company_id == company_id, is_visible(company_id)]
    match wanted.view:
        case "waiting" | "sending":
            found.append(c.state == wanted.view)
        case "attention":
            found.append(c.state.in_([InvoiceState.ATTENTION.value, InvoiceState.HELD.value]))
        case "sent":
            found.append(c.sent_at.is_not(None))  # accepted once, even if it bounced later
    if wanted.file_ids:
        found.append(c.file_id.in_(wanted.file_ids))
    if wanted.channel is not None:
        found.append(cast(c.routes, Text).contains(f'"channel":"{wanted.channel.value}"'))
    if wanted.customer:
        found.append(c.customer_number == wanted.customer)
        if (expression := match_expression(wanted.customer)) is not None:
            # The number is among the words, which saves an index of its own on each row that comes in.
            found.append(c.row.in_(select(_words.c.rowid).where(matching_words(expression))))
    if wanted.issued_from is not None:
        found.append(c.issue_date >= wanted.issued_from.isoformat())
    if wanted.issued_to is not None:
        found.append(c.issue_date <= wanted.issued_to.isoformat())
    if wanted.sent_from is not None:
        found.append(c.sent_at >= _us(wanted.sent_from))
    if wanted.sent_before is not None:
        found.append(c.sent_at < _us(wanted.sent_before))
    if wanted.with_attachments is not None:
        found.append(c.attachment_count > 0 if wanted.with_attachments else c.attachment_count == 0)
    match wanted.status:
        case "unopened":
            found.append(and_(c.opened_at.is_(None), c.failure_code.is_(None)))
        case "opened":
            found.append(c.opened_at.is_not(None))
        case "failed":
            found.append(c.failure_code.is_not(None))
    return found


def _matches(wanted: InvoiceFilter) -> ColumnElement[bool]:
    expression = match_expression(wanted.query)
    return matching_words(expression) if expression else false()
