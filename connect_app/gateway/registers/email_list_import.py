"""Importing the e-mail list: read and checked as a whole, shown as what would change, then done in one transaction."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from sqlalchemy import Connection

from connect_app.contract.registers import ImportResult, ImportUndone, Rejection
from connect_app.domain.identifiers import new_id
from connect_app.gateway.registers.columns import EMAIL_LIST_NAMES, find_columns, guessed_columns
from connect_app.gateway.registers.csv_table import unguarded
from connect_app.gateway.registers.reading import read_table
from connect_app.gateway.registers.register_checks import FieldRefused, checked_change
from connect_app.gateway.registers.register_routes import Lookup, refresh_routes
from connect_app.gateway.registers.shown import MAX_SHOWN, Shown
from connect_app.gateway.registers.tables import EXTRA_CELLS, Cells
from connect_app.gateway.store.email_list import KIND, find_emails
from connect_app.gateway.store.engine import mark_events
from connect_app.gateway.store.events import append_events, now_us
from connect_app.gateway.store.register_imports import Entry, entries_of, keep_import, mark_undone
from connect_app.gateway.store.search import fold

_BATCH = 5000
_UPSERT = (
    "INSERT INTO email_list (company_id, customer_number, id, email, folded, updated_at, version) "
    "VALUES (?, ?, ?, ?, ?, ?, 1) ON CONFLICT (company_id, customer_number) DO UPDATE SET "
    "email = excluded.email, folded = excluded.folded, updated_at = excluded.updated_at, version = version + 1"
)
_TELL = (
    "INSERT INTO event (company_id, kind, object_type, object_id, at, by, data) "
    "SELECT company_id, ?, 'email_list', id, ?, ?, json_object('customer_number', customer_number, 'action', "
    "CASE version WHEN 1 THEN 'added' ELSE 'changed' END) FROM email_list WHERE company_id = ? AND updated_at = ?"
)


@dataclass(frozen=True, slots=True)
class ListFile:
    """What a file says: ``rows`` are (row, customer number, addresses), each number once and checked."""

    headers: tuple[str, ...]
    columns: Mapping[str, str]
    rows: Sequence[tuple[int, str, str]]
    rejected: Sequence[Rejection]


def read_list_file(data: bytes, chosen: Mapping[str, str], *, single: bool, has_header: bool = True) -> ListFile:
    """Read and check a whole file; raises TableRefused."""
    table = read_table(data, has_header=has_header)
    if not has_header:
        chosen = {**guessed_columns(table.headers), **chosen}
    places = find_columns(table.headers, EMAIL_LIST_NAMES, chosen, ("customer_number", "email"))
    number_place, email_place = places["customer_number"], places["email"]
    rows: list[tuple[int, str, str]] = []
    first_rows: dict[str, int] = {}
    rejected: list[Rejection] = []
    for row, cells in table.rows:
        if table.is_torn(cells):
            rejected.append(Rejection(row=row, code="extra_cells", message=EXTRA_CELLS))
            continue
        number_text, email_text = _cell(cells, number_place), _cell(cells, email_place)
        try:
            change = checked_change(number_text, email_text, single=single)
        except FieldRefused as error:
            hint = table.hint if error.code.startswith("empty") else ""
            rejected.append(Rejection(row=row, code=error.code, message=error.sentence + hint))
            continue
        number = change.customer_number
        earlier = first_rows.setdefault(number, row)
        if earlier != row:
            message = f"Customer number {number[:100]} stands in row {earlier} already."
            rejected.append(Rejection(row=row, code="duplicate_row", message=message))
            continue
        rows.append((row, number, change.email))
    return ListFile(table.headers, {field: table.headers[place] for field, place in places.items()}, rows, rejected)


def _cell(cells: Cells, place: int) -> str:
    return unguarded(cells[place]) if place < len(cells) else ""


@dataclass(frozen=True, slots=True)
class ListImport:
    """What a file would do to the list as it is now; ``entries`` are the rows that change."""

    file: ListFile
    entries: Sequence[Entry]
    result: ImportResult


def plan_import(connection: Connection, company_id: str, file: ListFile) -> ListImport:
    """Compare a file with the list."""
    entries: list[Entry] = []
    shown = Shown()
    added = 0
    for start in range(0, len(file.rows), _BATCH):
        batch = file.rows[start : start + _BATCH]
        known = find_emails(connection, company_id, (number for _, number, _ in batch))
        for row, number, email in batch:
            before = known.get(number)
            if before == email:
                continue
            entries.append((number, before, email))
            added += before is None
            if not shown.is_full(is_new=before is None):
                shown.note(row, number, None if before is None else {"email": before}, {"email": email})
    result = ImportResult(
        added=added,
        changed=len(entries) - added,
        unchanged=len(file.rows) - len(entries),
        rejected=list(file.rejected[:MAX_SHOWN]),
        rejected_count=len(file.rejected),
        rows=shown.rows,
        columns=dict(file.columns),
        headers=list(file.headers),
    )
    return ListImport(file, entries, result)


def carry_out(connection: Connection, company_id: str, plan: ListImport, lookup: Lookup, by: str) -> ImportResult:
    """Write what a plan says, in the transaction that made it; return its result with the id that serves to undo."""
    if not plan.entries:
        return plan.result
    at = now_us()
    _write(connection, company_id, [(number, after) for number, _, after in plan.entries], at)
    connection.exec_driver_sql(_TELL, (KIND, at, by, company_id, at))
    mark_events(connection)
    import_id = keep_import(connection, company_id, "email_list", plan.entries, by)
    refresh_routes(connection, company_id, (number for number, _, _ in plan.entries), lookup, by=by)
    return plan.result.model_copy(update={"import_id": import_id})


def _write(connection: Connection, company_id: str, rows: Sequence[tuple[str, str]], at: int) -> None:
    values = [(company_id, number, new_id(), email, fold(f"{number} {email}"), at) for number, email in rows]
    if values:
        connection.exec_driver_sql(_UPSERT, values)


def undo_import(connection: Connection, company_id: str, row: object, lookup: Lookup, by: str) -> ImportUndone:
    """Take an import back: rows that still say what it wrote are as they were before, others stay as they are."""
    entries = entries_of(row)
    removed: list[str] = []
    restored: list[tuple[str, str]] = []
    kept: list[str] = []
    for start in range(0, len(entries), _BATCH):
        batch = entries[start : start + _BATCH]
        now = find_emails(connection, company_id, (number for number, _, _ in batch))
        for number, before, after in batch:
            if now.get(number) != after:
                kept.append(number)
            elif before is None:
                removed.append(number)
            else:
                restored.append((number, before))
    at = now_us()
    _write(connection, company_id, restored, at)
    if restored:
        connection.exec_driver_sql(_TELL, (KIND, at, by, company_id, at))
        mark_events(connection)
    _remove(connection, company_id, removed, at, by)
    mark_undone(connection, row)
    refresh_routes(connection, company_id, [*removed, *(number for number, _ in restored)], lookup, by=by)
    return ImportUndone(restored=len(restored), removed=len(removed), kept=kept[:100], kept_count=len(kept))


def _remove(connection: Connection, company_id: str, numbers: Sequence[str], at: int, by: str) -> None:
    told = []
    for number in numbers:
        gone = connection.exec_driver_sql(
            "DELETE FROM email_list WHERE company_id = ? AND customer_number = ? RETURNING id", (company_id, number)
        ).scalar_one()
        told.append((gone, {"customer_number": number, "action": "deleted"}))
    append_events(connection, company_id, KIND, told, by=by, at=at)
