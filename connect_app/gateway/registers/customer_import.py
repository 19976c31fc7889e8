"""Importing customers: columns that a file has are taken over, what it does not have stays."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple

from pydantic import ValidationError

from connect_app.contract.registers import CustomerPut, ImportResult, ImportUndone
from connect_app.domain.addresses import SEPARATOR, split_addresses
from connect_app.domain.errors import FieldRefused
from connect_app.domain.saying import say
from connect_app.gateway.registers.columns import CUSTOMER_NAMES, Wanted
from connect_app.gateway.registers.csv_table import bare_key, unguarded
from connect_app.gateway.registers.joining import Refusal, join_rows, plain_name
from connect_app.gateway.registers.number_doubts import settle
from connect_app.gateway.registers.odd_numbers import Doubt, doubt_about
from connect_app.gateway.registers.reading import read_table
from connect_app.gateway.registers.register_checks import checked_customer, checked_number
from connect_app.gateway.registers.register_routes import Lookup, refresh_routes
from connect_app.gateway.registers.shown import MAX_SHOWN, FileColumns, Shown
from connect_app.gateway.registers.tables import EXTRA_CELLS, Cells, TableReading
from connect_app.gateway.store.customers import find_rows_by_number, remove_rows, write_rows
from connect_app.gateway.store.register_imports import Entry, ImportRecord, keep_import, mark_undone
from connect_app.gateway.store.transactions import Reading, Writing

_BATCH = 2000
_YES = frozenset({"1", "x", "yes", "y", "true", "ja", "j", "sant", "wahr", "da", "adevarat"})
_NO = frozenset({"", "0", "no", "n", "false", "nej", "falskt", "nein", "falsch", "nu", "fals"})
_ADDRESS_FIELDS = ("street", "postal_code", "city", "country")
_ROLES = ("email", "cc", "bcc")


class CustomerRow(NamedTuple):
    """One row of a file: the texts of its fields but the number."""

    row: int
    number: str
    fields: Mapping[str, str]

    @property
    def name(self) -> str:
        """What rows with the same number must agree about."""
        return self.fields.get("name", "").strip()

    def with_number(self, number: str) -> "CustomerRow":
        """Return it for another customer number."""
        return self._replace(number=number)


@dataclass(frozen=True, slots=True)
class CustomerFile:
    """What a file says. ``odd``: numbers that need a word of the clerk."""

    columns: FileColumns
    rows: Sequence[CustomerRow]
    odd: Mapping[str, Doubt]
    refused: Sequence[Refusal]


def wanted_columns(
    chosen: Mapping[str, str], *, joins_columns: bool = True, known: Mapping[str, str] | None = None
) -> Wanted:
    """Return which columns a customer register has; ``known``: as they were chosen for an earlier file."""
    return Wanted(CUSTOMER_NAMES, ("number",), chosen, joins_columns, known)


def read_customer_file(
    data: bytes,
    chosen: Mapping[str, str],
    *,
    reading: TableReading = TableReading(),  # noqa: B008 - frozen
    joins_columns: bool = True,
    known: Mapping[str, str] | None = None,
) -> CustomerFile:
    """Read a whole file; raises TableRefused. Fields but the number are checked when it is compared."""
    wanted = wanted_columns(chosen, joins_columns=joins_columns, known=known)
    table = read_table(data, reading, wanted.is_header)
    columns = wanted.found_in(table)
    file = CustomerFile(columns, rows := [], odd := {}, refused := [])
    width = len(table.headers)
    for row, cells in table.rows:
        if len(cells) > width and table.is_torn(cells):
            refused.append(Refusal(row, "extra_cells", EXTRA_CELLS))
            continue
        fields = _fields(cells, columns)
        try:
            number = checked_number(fields.pop("number"), "number")
        except FieldRefused as error:
            refused.append(Refusal(row, error.code, error.sentence))
            continue
        doubt = None if number in odd else doubt_about(number, is_sheet=table.is_sheet)
        if doubt is not None:
            odd[number] = doubt
        rows.append(CustomerRow(row, number, fields))
    return file


def _fields(cells: Cells, columns: FileColumns) -> dict[str, str]:
    fields: dict[str, str] = {}
    for name, place in columns.places.items():
        reads = bare_key if name == "number" or name in _ROLES else unguarded
        places = (place, *columns.more.get(name, ()))
        texts = [reads(cells[one]) if one < len(cells) else "" for one in places]
        fields[name] = texts[0] if len(texts) == 1 else SEPARATOR.join(filter(str.strip, texts))
    return fields


@dataclass(frozen=True, slots=True)
class CustomerImport:
    """What a file would do to the register as it is now; ``entries`` are the customers that change, as JSON,
    ``refused`` the rows that are left out.
    """

    entries: Sequence[Entry]
    result: ImportResult
    refused: Sequence[Refusal]


def plan_import(
    connection: Reading, company_id: str, file: CustomerFile, accepted: frozenset[str] = frozenset()
) -> CustomerImport:
    """Compare a file with the register. ``accepted``: what the clerk said to questions about numbers."""
    settled = settle(connection, company_id, [row.number for row in file.rows], file.odd, accepted)
    rows, doubtful = settled.applied(file.rows)
    joined = join_rows(rows, (), _joined)
    entries: list[Entry] = []
    shown = Shown()
    unchanged = 0
    for one, before in _with_known(connection, company_id, joined.rows):
        try:
            after = checked_customer(_merged(one.number, before, one.fields))
        except FieldRefused as error:
            joined.refuse(one, error)
            continue
        if after == before:
            unchanged += 1
            continue
        entry = (one.number, before.model_dump(mode="json") if before else None, after.model_dump(mode="json"))
        entries.append(entry)
        if not shown.is_full(is_new=before is None):
            shown.note(one.row, one.number, texts_of(before) if before else None, texts_of(after))
    added = sum(before is None for _, before, _ in entries)
    refused = sorted([*file.refused, *doubtful, *joined.refused])
    result = ImportResult(
        added=added,
        changed=len(entries) - added,
        unchanged=unchanged,
        rejected=[one.to_rejection() for one in refused[:MAX_SHOWN]],
        rejected_count=len(refused),
        joined=joined.count,
        joined_rows=joined.shown(lambda row: row.fields.get("email", "")),
        questions=settled.questions(row.number for row in file.rows),
        rows=shown.rows,
        **file.columns.answer(),
    )
    return CustomerImport(entries, result, refused)


def _with_known(
    connection: Reading, company_id: str, rows: Sequence[CustomerRow]
) -> Iterator[tuple[CustomerRow, CustomerPut | None]]:
    """Yield each row with the customer as the register has it, None for a new one."""
    for start in range(0, len(rows), _BATCH):
        batch = rows[start : start + _BATCH]
        known = find_rows_by_number(connection, company_id, (one.number for one in batch))
        for one in batch:
            yield one, known[one.number].put if one.number in known else None


def _joined(rows: Sequence[CustomerRow]) -> CustomerRow:
    """Return the rows of one customer as one: their addresses together, what else they say being the same."""
    fields: dict[str, str] = {}
    for name in rows[0].fields:
        texts = [text for row in rows if (text := row.fields[name].strip())]
        if name in _ROLES:
            fields[name] = SEPARATOR.join(texts)
            continue
        if name != "name" and len({plain_name(text) for text in texts}) > 1:
            raise FieldRefused(
                name,
                "rows_differ",
                say("contradicting.field", number=rows[0].number[:100], field=say(f"field.{name}")),
            )
        fields[name] = texts[0] if texts else ""
    return rows[0]._replace(fields=fields)


def carry_out(connection: Writing, company_id: str, plan: CustomerImport, lookup: Lookup, by: str) -> ImportResult:
    """Write what a plan says, in the transaction that made it; return its result with the id that serves to undo."""
    if not plan.entries:
        return plan.result
    write_rows(connection, company_id, [CustomerPut.model_validate(after) for _, _, after in plan.entries], by)
    import_id = keep_import(connection, company_id, "customer", plan.entries, by)
    refresh_routes(connection, company_id, (number for number, _, _ in plan.entries), lookup, by=by)
    return plan.result.model_copy(update={"import_id": import_id})


def undo_import(
    connection: Writing, company_id: str, kept_import: ImportRecord, lookup: Lookup, by: str
) -> ImportUndone:
    """Take an import back: customers that still say what it wrote are as they were before, others stay."""
    removed: list[str] = []
    restored: list[CustomerPut] = []
    kept: list[str] = []
    entries = kept_import.entries
    for start in range(0, len(entries), _BATCH):
        batch = entries[start : start + _BATCH]
        known = find_rows_by_number(connection, company_id, (number for number, _, _ in batch))
        for number, before, after in batch:
            if number not in known or known[number].put != CustomerPut.model_validate(after):
                kept.append(number)
            elif before is None:
                removed.append(number)
            else:
                restored.append(CustomerPut.model_validate(before))
    write_rows(connection, company_id, restored, by)
    remove_rows(connection, company_id, removed, by)
    mark_undone(connection, kept_import.id)
    refresh_routes(connection, company_id, [*removed, *(one.number for one in restored)], lookup, by=by)
    return ImportUndone(restored=len(restored), removed=len(removed), kept=kept[:100], kept_count=len(kept))


def _merged(number: str, before: CustomerPut | None, fields: Mapping[str, str]) -> CustomerPut:
    stored: dict[str, Any] = before.model_dump(mode="json") if before else {"number": number}
    address = dict(stored.get("address") or {})
    for name in _ADDRESS_FIELDS:
        if name in fields:
            text = fields[name].strip()
            address["lines" if name == "street" else name] = text.splitlines() if name == "street" else text or None
    stored["address"] = address
    emails = list(stored.get("emails") or [])
    for name in _ROLES:
        if name in fields:
            role = "to" if name == "email" else name
            emails = [one for one in emails if one["role"] != role]
            emails += [{"email": one, "role": role} for one in split_addresses(fields[name])]
    stored["emails"] = emails
    for name, read in _READERS.items():
        if name in fields:
            stored[name] = read(fields[name].strip())
    try:
        return CustomerPut.model_validate(stored)
    except ValidationError as error:
        place = error.errors()[0]["loc"][0]
        sentence = say("invalid_value", field=say(f"field.{place}"))
        raise FieldRefused(str(place), "invalid_value", sentence) from error


def _yes(text: str) -> bool | str:
    plain = text.casefold()
    return True if plain in _YES else False if plain in _NO else text


_READERS: Mapping[str, Callable[[str], Any]] = {
    "name": str,
    **dict.fromkeys(("org_number", "vat_number", "gln", "electronic_address"), lambda text: text or None),
    "language": lambda text: text.lower() or None,
    "by_post": _yes,
    "channel_rule": lambda text: text.lower() or "automatic",
    "packing": lambda text: text.lower() or "separate",
    "mails": lambda text: text.lower() or "per_invoice",
    "required_attachments": lambda text: [one.strip() for one in text.replace(",", ";").split(";") if one.strip()],
}


def texts_of(put: CustomerPut) -> dict[str, str]:
    """Return a customer as the cells of a row, by field."""
    by_role = {role: ";".join(one.email for one in put.emails if one.role == role) for role in ("to", "cc", "bcc")}
    return {
        "number": put.number,
        "name": put.name,
        "org_number": put.org_number or "",
        "vat_number": put.vat_number or "",
        "gln": put.gln or "",
        "electronic_address": put.electronic_address or "",
        "street": "\n".join(put.address.lines),
        "postal_code": put.address.postal_code or "",
        "city": put.address.city or "",
        "country": put.address.country or "",
        "email": by_role["to"],
        "cc": by_role["cc"],
        "bcc": by_role["bcc"],
        "language": put.language or "",
        "by_post": "yes" if put.by_post else "no",
        "channel_rule": put.channel_rule.value,
        "packing": put.packing,
        "mails": put.mails,
        "required_attachments": ";".join(put.required_attachments),
    }
