"""Importing the e-mail list: read and checked as a whole, shown as what would change, then done in one transaction."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from connect_app.contract.registers import ImportResult, ImportUndone
from connect_app.domain.addresses import SEPARATOR, join_addresses
from connect_app.domain.errors import FieldRefused
from connect_app.domain.saying import in_a_row
from connect_app.gateway.registers.columns import EMAIL_LIST_NAMES, LIST_FIELDS, Wanted
from connect_app.gateway.registers.csv_table import KEY_MARKS, bare_key
from connect_app.gateway.registers.number_doubts import spooled
from connect_app.gateway.registers.odd_numbers import doubt_about, is_plain
from connect_app.gateway.registers.planning import ImportFile, ImportPlan, Undone, spooling
from connect_app.gateway.registers.reading import read_table
from connect_app.gateway.registers.register_checks import checked_addresses, checked_number
from connect_app.gateway.registers.register_routes import Lookup, refresh_routes
from connect_app.gateway.registers.shown import FileColumns
from connect_app.gateway.registers.tables import EXTRA_CELLS, Cells, Table, TableReading
from connect_app.gateway.store.email_list import find_emails, remove_rows, write_rows
from connect_app.gateway.store.import_spool import ImportSpool, RawRow
from connect_app.gateway.store.register_imports import Entry, ImportRecord, keep_import, mark_undone
from connect_app.gateway.store.transactions import Reading, Writing


class ListRow(NamedTuple):
    """One row of a file, its addresses checked. The name is only compared where a number stands in several rows."""

    row: int
    number: str
    name: str
    email: str


@dataclass(frozen=True, slots=True)
class ListKind:
    """How rows of a file stand to the list. ``single``: the company wants one address for each customer."""

    single: bool
    batch: int = 5000

    def rows_of(self, raw: Iterable[RawRow]) -> list[ListRow]:
        """Return rows as they were read."""
        return list(map(ListRow._make, raw))

    def joined(self, rows: Sequence[ListRow]) -> ListRow:
        """Return the rows of one customer as one, with the addresses of all."""
        emails = SEPARATOR.join(row.email for row in rows)
        return rows[0]._replace(email=join_addresses(checked_addresses(emails, single=self.single)))

    def known(self, connection: Reading, company_id: str, numbers: Iterable[str]) -> Mapping[str, str]:
        """Return the addresses that the list says, by customer number."""
        return find_emails(connection, company_id, numbers)

    def after(self, row: ListRow, before: str | None) -> str:
        """Return the addresses that the list would say."""
        del before
        return row.email

    def entry(self, number: str, before: str | None, after: str) -> Entry:
        """Return a change as it is kept."""
        return number, before, after

    def texts(self, value: str) -> Mapping[str, str]:
        """Return what the list says as it is shown."""
        return {"email": value}

    def address(self, row: ListRow) -> str:
        """Return the addresses of a row."""
        return row.email


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
) -> ImportFile:
    """Read and check a whole file; raises TableRefused."""
    wanted = wanted_columns(chosen, joins_columns=joins_columns)
    table = read_table(data, reading, wanted.is_header)
    columns = wanted.found_in(table)
    with spooling() as spool:
        _read_rows(table, columns, spool, single=single)
    return ImportFile(columns, spool)


def _read_rows(table: Table, columns: FileColumns, spool: ImportSpool, *, single: bool) -> None:
    number_place, name_place = columns.places["customer_number"], columns.places.get("name", -1)
    email_places = (columns.places["email"], *columns.more.get("email", ()))
    width = len(table.headers)
    for row, cells in table.rows:
        if len(cells) > width and table.is_torn(cells):
            spool.refuse(row, "extra_cells", EXTRA_CELLS)
            continue
        name = _cell(cells, name_place).strip() if name_place >= 0 else ""
        try:
            number = checked_number(_cell(cells, number_place))
            email = _addresses(cells, email_places, single=single)
        except FieldRefused as error:
            hint = table.hint if error.code.startswith("empty") else ""
            spool.refuse(row, error.code, in_a_row(error.sentence, hint) if hint else error.sentence)
            if error.field == "email":
                spool.note_name(number, name)
            continue
        if not is_plain(number) and (doubt := doubt_about(number, is_sheet=table.is_sheet)):
            spool.note_odd(spooled(doubt))
        spool.add(row, number, name, email)


def _cell(cells: Cells, place: int) -> str:
    text = cells[place] if place < len(cells) else ""
    return bare_key(text) if text[:1] in KEY_MARKS else text


def _addresses(cells: Cells, places: Sequence[int], *, single: bool) -> str:
    if len(places) == 1:
        return join_addresses(checked_addresses(_cell(cells, places[0]), single=single))
    texts = (_cell(cells, place) for place in places)
    return join_addresses(checked_addresses(SEPARATOR.join(filter(str.strip, texts)), single=single))


def carry_out(connection: Writing, company_id: str, plan: ImportPlan, lookup: Lookup, by: str) -> ImportResult:
    """Write what a plan says, in the transaction that made it; return its result with the id that serves to undo."""
    if not (plan.result.added or plan.result.changed):
        return plan.result
    rows = ((number, str(after)) for entries in plan.entries() for number, _, after in entries)
    write_rows(connection, company_id, rows, by)
    import_id = keep_import(connection, company_id, "email_list", plan.spool.entries_texts(), by)
    refresh_routes(connection, company_id, plan.numbers(), lookup, by=by)
    return plan.result.model_copy(update={"import_id": import_id})


def undo_import(
    connection: Writing, company_id: str, kept_import: ImportRecord, lookup: Lookup, by: str
) -> ImportUndone:
    """Take an import back: rows that still say what it wrote are as they were before, others stay as they are."""
    undone = Undone()
    for batch in kept_import.entries():
        removed: list[str] = []
        restored: list[tuple[str, str]] = []
        now = find_emails(connection, company_id, (number for number, _, _ in batch))
        for number, before, after in batch:
            if now.get(number) != after:
                undone.keep(number)
            elif before is None:
                removed.append(number)
            else:
                restored.append((number, str(before)))
        write_rows(connection, company_id, restored, by)
        remove_rows(connection, company_id, removed, by)
        numbers = [*removed, *(number for number, _ in restored)]
        refresh_routes(connection, company_id, numbers, lookup, by=by)
        undone.count(restored, removed)
    mark_undone(connection, kept_import.id)
    return undone.answer()
