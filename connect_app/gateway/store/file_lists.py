"""Lists of files, page by page."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Any, Literal

from sqlalchemy import BigInteger, ColumnElement, Float, Text, and_, case, cast, func, or_, select

from connect_app.contract.base import Money
from connect_app.contract.files import StillWaiting
from connect_app.domain.invoice import FileState, InvoiceKind, InvoiceState
from connect_app.gateway.store import counters
from connect_app.gateway.store.columns import check_place
from connect_app.gateway.store.files import FileRecord, file_record
from connect_app.gateway.store.reading_files import being_read
from connect_app.gateway.store.tables import file, invoice
from connect_app.gateway.store.transactions import Reading

_c = file.c
_DECIMALS = 4
_CHUNK = 500
_COUNTER_OF = {
    None: counters.FILES,
    FileState.WAITING: counters.WAITING_FILES,
    FileState.UNREADABLE: counters.UNREADABLE_FILES,
}

FileSort = Literal[
    "received", "-received", "name", "-name", "invoices", "-invoices", "attachments", "-attachments",
    "size", "-size", "format", "-format",
]  # fmt: skip
_SORT_COLUMNS: dict[str, ColumnElement[Any]] = {
    "received": _c.id,  # they are given in the order of arrival
    "name": func.lower(_c.name, type_=Text),
    "invoices": _c.waiting_count,
    "attachments": _c.invoices_with_attachments,
    "size": _c.size,
    "format": _c.format,
}


@dataclass(frozen=True, slots=True)
class FilePlace:
    """A file's place in a list: what it says in the sorted column, and its id."""

    value: str | float | None
    id: str


def list_files(
    connection: Reading, company_id: str, state: FileState | None, sort: FileSort, after: FilePlace | None, limit: int
) -> list[tuple[FileRecord, FilePlace]]:
    """Return the files after a place, each with its own; of those being read only what is read right now.

    Ties are in the order of arrival, the newest first.
    """
    sorted_by, is_descending = _SORT_COLUMNS[sort.removeprefix("-")], sort.startswith("-")
    query = select(file, sorted_by.label("sort_value")).where(_c.company_id == company_id)
    if state is not None:
        query = query.where(_c.state == state.value)
    query = query.where((_c.state != FileState.READING.value) | _c.id.in_(being_read(company_id)))
    if after is not None:
        check_place(sorted_by, after.value)
        beyond = sorted_by < after.value if is_descending else sorted_by > after.value
        is_tie = and_(sorted_by == after.value, _c.id < after.id)
        query = query.where(beyond if sorted_by is _c.id else or_(beyond, is_tie))
    query = query.order_by(sorted_by.desc() if is_descending else sorted_by.asc(), _c.id.desc()).limit(limit)
    return [(file_record(row), FilePlace(row.sort_value, row.id)) for row in connection.execute(query)]


def count_files(connection: Reading, company_id: str, state: FileState | None) -> int:
    """Return how many files are in a state, in any if None."""
    reading = len(being_read(company_id))
    if state is FileState.READING:
        return reading
    if state in _COUNTER_OF:
        return counters.counts(connection, company_id)[_COUNTER_OF[state]] + (reading if state is None else 0)
    query = select(func.count()).where(_c.company_id == company_id, _c.state == str(state))
    return int(connection.scalar(query) or 0)


def still_waiting(connection: Reading, files: Iterable[FileRecord]) -> dict[str, StillWaiting]:
    """Return what still waits of those files of which some has gone, by the file's id."""
    parted = [one.id for one in files if 0 < one.waiting_count < one.invoice_count]
    found: dict[str, StillWaiting] = {}
    for start in range(0, len(parted), _CHUNK):
        found |= _still_waiting(connection, parted[start : start + _CHUNK])
    return found


def _still_waiting(connection: Reading, file_ids: Sequence[str]) -> dict[str, StillWaiting]:
    c = invoice.c
    # Summed up by the database, in whole parts of a unit: a file may hold 100,000 invoices.
    parts = cast(func.round(cast(c.payable, Float) * 10**_DECIMALS), BigInteger)
    gives_back = (c.kind == InvoiceKind.CREDIT_NOTE.value) & (parts > 0)
    columns = (
        c.file_id,
        c.currency,
        func.count().label("invoices"),
        func.sum(case((c.attachment_count > 0, 1), else_=0)).label("with_attachments"),
        func.sum(case((gives_back, -parts), else_=parts)).label("parts"),
    )
    waits = (c.file_id.in_(file_ids), c.state == InvoiceState.WAITING.value)
    counts: dict[str, list[int]] = defaultdict(lambda: [0, 0])
    totals: dict[str, list[Money]] = defaultdict(list)
    for row in connection.execute(select(*columns).where(*waits).group_by(c.file_id, c.currency).order_by(c.currency)):
        counts[row.file_id][0] += row.invoices
        counts[row.file_id][1] += row.with_attachments
        if row.currency is not None and row.parts is not None:
            totals[row.file_id].append(Money(amount=_amount(row.parts), currency=row.currency))
    return {
        key: StillWaiting(invoice_count=count, invoices_with_attachments=with_attachments, totals=totals[key])
        for key, (count, with_attachments) in counts.items()
    }


def _amount(parts: int) -> str:
    """Return an amount with two decimals, or as many more as it has."""
    amount = Decimal(int(parts)).scaleb(-_DECIMALS)
    short = amount.quantize(Decimal("0.01"))
    return str(short if short == amount else amount.normalize())
