"""Importing the e-mail list: read and checked as a whole, shown as what would change, then done in one transaction."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from typing import NamedTuple

from connect_app.contract.registers import ImportResult, ImportUndone
from connect_app.domain.addresses import SEPARATOR, join_addresses
from connect_app.domain.errors import FieldRefused
from connect_app.domain.saying import in_a_row
from connect_app.gateway.registers.columns import EMAIL_LIST_NAMES, LIST_FIELDS, Wanted
from connect_app.gateway.registers.csv_table import KEY_MARKS, bare_key
from connect_app.gateway.registers.joining import NamedNumber, Refusal, join_rows
from connect_app.gateway.registers.number_doubts import settle
from connect_app.gateway.registers.odd_numbers import Doubt, doubt_about, is_plain
from connect_app.gateway.registers.reading import read_table
from connect_app.gateway.registers.register_checks import checked_addresses, checked_number
from connect_app.gateway.registers.register_routes import Lookup, refresh_routes
from connect_app.gateway.registers.shown import MAX_SHOWN, FileColumns, Shown
from connect_app.gateway.registers.tables import EXTRA_CELLS, Cells, TableReading
from connect_app.gateway.store.email_list import find_emails, remove_rows, write_rows
from connect_app.gateway.store.register_imports import Entry, ImportRecord, keep_import, mark_undone
from connect_app.gateway.store.transactions import Reading, Writing

_BATCH = 5000


class ListRow(NamedTuple):
    """One row of a file, its addresses checked. The name is only compared where a number stands in several rows."""

    row: int
    number: str
    name: str
    email: str

    def with_number(self, number: str) -> "ListRow":
        """Return it for another customer number."""
        return self._replace(number=number)


@dataclass(frozen=True, slots=True)
class ListFile:
    """What a file says. ``odd``: numbers that need a word of the clerk; ``bad``: what refused rows are about."""

    columns: FileColumns
    single: bool
    rows: Sequence[ListRow]
    odd: Mapping[str, Doubt]
    refused: Sequence[Refusal]
    bad: Sequence[NamedNumber]


def wanted_columns(chosen: Mapping[str, str], *, joins_columns: bool = True) -> Wanted:
    """Return which columns an e-mail list has."""
    return Wanted(EMAIL_LIST_NAMES, LIST_FIELDS, chosen, joins_columns)


def read_list_file(
    data: bytes,
    chosen: Mapping[str, str],
    *,
    single: bool,
    reading: TableReading = TableReading(),  # noqa: B008 - frozen
    joins_columns: bool = True,
) -> ListFile:
    """Read and check a whole file; raises TableRefused."""
    wanted = wanted_columns(chosen, joins_columns=joins_columns)
    table = read_table(data, reading, wanted.is_header)
    columns = wanted.found_in(table)
    file = ListFile(columns, single, rows := [], odd := {}, refused := [], bad := [])
    number_place, name_place = columns.places["customer_number"], columns.places.get("name", -1)
    email_places = (columns.places["email"], *columns.more.get("email", ()))
    width = len(table.headers)
    for row, cells in table.rows:
        if len(cells) > width and table.is_torn(cells):
            refused.append(Refusal(row, "extra_cells", EXTRA_CELLS))
            continue
        name = _cell(cells, name_place).strip() if name_place >= 0 else ""
        try:
            number = checked_number(_cell(cells, number_place))
            email = _addresses(cells, email_places, single=single)
        except FieldRefused as error:
            hint = table.hint if error.code.startswith("empty") else ""
            refused.append(Refusal(row, error.code, in_a_row(error.sentence, hint) if hint else error.sentence))
            if error.field == "email":
                bad.append(NamedNumber(number, name))
            continue
        if not is_plain(number) and (doubt := doubt_about(number, is_sheet=table.is_sheet)):
            odd[number] = doubt
        rows.append(ListRow(row, number, name, email))
    return file


def _cell(cells: Cells, place: int) -> str:
    text = cells[place] if place < len(cells) else ""
    return bare_key(text) if text[:1] in KEY_MARKS else text


def _addresses(cells: Cells, places: Sequence[int], *, single: bool) -> str:
    if len(places) == 1:
        return join_addresses(checked_addresses(_cell(cells, places[0]), single=single))
    texts = (_cell(cells, place) for place in places)
    return join_addresses(checked_addresses(SEPARATOR.join(filter(str.strip, texts)), single=single))


@dataclass(frozen=True, slots=True)
class ListImport:
    """What a file would do to the list as it is now; ``entries`` are the rows that change, ``refused`` those that
    are left out.
    """

    entries: Sequence[Entry]
    result: ImportResult
    refused: Sequence[Refusal]


def plan_import(
    connection: Reading, company_id: str, file: ListFile, accepted: frozenset[str] = frozenset()
) -> ListImport:
    """Compare a file with the list. ``accepted``: what the clerk said to questions about numbers."""
    settled = settle(connection, company_id, [row.number for row in file.rows], file.odd, accepted)
    rows, doubtful = settled.applied(file.rows)
    joined = join_rows(rows, file.bad, partial(_joined, single=file.single))
    refused = sorted([*file.refused, *doubtful, *joined.refused])
    entries: list[Entry] = []
    shown = Shown()
    added = 0
    for start in range(0, len(joined.rows), _BATCH):
        batch = joined.rows[start : start + _BATCH]
        known = find_emails(connection, company_id, (row.number for row in batch))
        for row, number, _, email in batch:
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
        unchanged=len(joined.rows) - len(entries),
        rejected=[one.to_rejection() for one in refused[:MAX_SHOWN]],
        rejected_count=len(refused),
        joined=joined.count,
        joined_rows=joined.shown(lambda row: row.email),
        questions=settled.questions(row.number for row in file.rows),
        rows=shown.rows,
        **file.columns.answer(),
    )
    return ListImport(entries, result, refused)


def _joined(rows: Sequence[ListRow], *, single: bool) -> ListRow:
    emails = SEPARATOR.join(row.email for row in rows)
    return rows[0]._replace(email=join_addresses(checked_addresses(emails, single=single)))


def carry_out(connection: Writing, company_id: str, plan: ListImport, lookup: Lookup, by: str) -> ImportResult:
    """Write what a plan says, in the transaction that made it; return its result with the id that serves to undo."""
    if not plan.entries:
        return plan.result
    write_rows(connection, company_id, ((number, str(after)) for number, _, after in plan.entries), by)
    import_id = keep_import(connection, company_id, "email_list", plan.entries, by)
    refresh_routes(connection, company_id, (number for number, _, _ in plan.entries), lookup, by=by)
    return plan.result.model_copy(update={"import_id": import_id})


def undo_import(
    connection: Writing, company_id: str, kept_import: ImportRecord, lookup: Lookup, by: str
) -> ImportUndone:
    """Take an import back: rows that still say what it wrote are as they were before, others stay as they are."""
    entries = kept_import.entries
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
                restored.append((number, str(before)))
    write_rows(connection, company_id, restored, by)
    remove_rows(connection, company_id, removed, by)
    mark_undone(connection, kept_import.id)
    refresh_routes(connection, company_id, [*removed, *(number for number, _ in restored)], lookup, by=by)
    return ImportUndone(restored=len(restored), removed=len(removed), kept=kept[:100], kept_count=len(kept))
