"""Importing customers: columns that a file has are taken over, what it does not have stays."""

import json
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any, NamedTuple

from pydantic import ValidationError

from connect_app.contract.registers import CustomerPut, ImportResult, ImportUndone
from connect_app.domain.addresses import SEPARATOR, split_addresses
from connect_app.domain.errors import FieldRefused
from connect_app.domain.saying import say
from connect_app.gateway.registers.columns import CUSTOMER_NAMES, Wanted
from connect_app.gateway.registers.csv_table import bare_key, unguarded
from connect_app.gateway.registers.joining import plain_name
from connect_app.gateway.registers.number_doubts import spooled
from connect_app.gateway.registers.odd_numbers import doubt_about, is_plain
from connect_app.gateway.registers.planning import ImportFile, ImportPlan, Undone, spooling
from connect_app.gateway.registers.reading import read_table
from connect_app.gateway.registers.register_checks import checked_customer, checked_number
from connect_app.gateway.registers.register_routes import Lookup, refresh_routes
from connect_app.gateway.registers.shown import FileColumns
from connect_app.gateway.registers.tables import EXTRA_CELLS, Cells, Table, TableReading
from connect_app.gateway.store.customers import find_rows_by_number, remove_rows, write_rows
from connect_app.gateway.store.import_spool import ImportSpool, RawRow
from connect_app.gateway.store.register_imports import Entry, ImportRecord, keep_import, mark_undone
from connect_app.gateway.store.transactions import Reading, Writing

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


class CustomerKind:
    """How rows of a file stand to the register of customers."""

    batch = 2000

    def rows_of(self, raw: Iterable[RawRow]) -> list[CustomerRow]:
        """Return rows as they were read."""
        return [CustomerRow(row, number, json.loads(rest)) for row, number, _, rest in raw]

    def joined(self, rows: Sequence[CustomerRow]) -> CustomerRow:
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

    def known(self, connection: Reading, company_id: str, numbers: Iterable[str]) -> Mapping[str, CustomerPut]:
        """Return what the register says of customers, by number."""
        return {number: one.put for number, one in find_rows_by_number(connection, company_id, numbers).items()}

    def after(self, row: CustomerRow, before: CustomerPut | None) -> CustomerPut:
        """Return what the register would say; raises FieldRefused."""
        return checked_customer(_merged(row.number, before, row.fields))

    def entry(self, number: str, before: CustomerPut | None, after: CustomerPut) -> Entry:
        """Return a change as it is kept."""
        return number, before.model_dump(mode="json") if before else None, after.model_dump(mode="json")

    def texts(self, value: CustomerPut) -> Mapping[str, str]:
        """Return what the register says as it is shown, by field."""
        return texts_of(value)

    def address(self, row: CustomerRow) -> str:
        """Return the addresses of a row."""
        return row.fields.get("email", "")


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
) -> ImportFile:
    """Read a whole file; raises TableRefused. Fields but the number are checked when it is compared."""
    wanted = wanted_columns(chosen, joins_columns=joins_columns, known=known)
    table = read_table(data, reading, wanted.is_header)
    columns = wanted.found_in(table)
    with spooling() as spool:
        _read_rows(table, columns, spool)
    return ImportFile(columns, spool)


def _read_rows(table: Table, columns: FileColumns, spool: ImportSpool) -> None:
    width = len(table.headers)
    for row, cells in table.rows:
        if len(cells) > width and table.is_torn(cells):
            spool.refuse(row, "extra_cells", EXTRA_CELLS)
            continue
        fields = _fields(cells, columns)
        try:
            number = checked_number(fields.pop("number"), "number")
        except FieldRefused as error:
            spool.refuse(row, error.code, error.sentence)
            continue
        if not is_plain(number) and (doubt := doubt_about(number, is_sheet=table.is_sheet)):
            spool.note_odd(spooled(doubt))
        spool.add(row, number, "", json.dumps(fields, ensure_ascii=False))


def _fields(cells: Cells, columns: FileColumns) -> dict[str, str]:
    fields: dict[str, str] = {}
    for name, place in columns.places.items():
        reads = bare_key if name == "number" or name in _ROLES else unguarded
        places = (place, *columns.more.get(name, ()))
        texts = [reads(cells[one]) if one < len(cells) else "" for one in places]
        fields[name] = texts[0] if len(texts) == 1 else SEPARATOR.join(filter(str.strip, texts))
    return fields


def carry_out(connection: Writing, company_id: str, plan: ImportPlan, lookup: Lookup, by: str) -> ImportResult:
    """Write what a plan says, in the transaction that made it; return its result with the id that serves to undo."""
    if not (plan.result.added or plan.result.changed):
        return plan.result
    for entries in plan.entries():
        write_rows(connection, company_id, [CustomerPut.model_validate(after) for _, _, after in entries], by)
    import_id = keep_import(connection, company_id, "customer", plan.spool.entries_texts(), by)
    refresh_routes(connection, company_id, plan.numbers(), lookup, by=by)
    return plan.result.model_copy(update={"import_id": import_id})


def undo_import(
    connection: Writing, company_id: str, kept_import: ImportRecord, lookup: Lookup, by: str
) -> ImportUndone:
    """Take an import back: customers that still say what it wrote are as they were before, others stay."""
    undone = Undone()
    for batch in kept_import.entries():
        removed: list[str] = []
        restored: list[CustomerPut] = []
        known = find_rows_by_number(connection, company_id, (number for number, _, _ in batch))
        for number, before, after in batch:
            if number not in known or known[number].put != CustomerPut.model_validate(after):
                undone.keep(number)
            elif before is None:
                removed.append(number)
            else:
                restored.append(CustomerPut.model_validate(before))
        write_rows(connection, company_id, restored, by)
        remove_rows(connection, company_id, removed, by)
        numbers = [*removed, *(one.number for one in restored)]
        refresh_routes(connection, company_id, numbers, lookup, by=by)
        undone.count(restored, removed)
    mark_undone(connection, kept_import.id)
    return undone.answer()


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
    **dict.fromkeys(("org_number", "vat_number", "gln", "electronic_address", "file_name"), lambda text: text or None),
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
        "file_name": put.file_name or "",
        "required_attachments": ";".join(put.required_attachments),
    }
