"""Importing customers: columns that a file has are taken over, what it does not have stays."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from pydantic import ValidationError
from sqlalchemy import Connection

from connect_app.contract.registers import CustomerPut, ImportResult, ImportUndone, Rejection
from connect_app.domain.addresses import split_addresses
from connect_app.gateway.registers.columns import CUSTOMER_NAMES, find_columns
from connect_app.gateway.registers.csv_table import unguarded
from connect_app.gateway.registers.reading import read_table
from connect_app.gateway.registers.register_checks import FieldRefused, checked_customer, checked_number
from connect_app.gateway.registers.register_routes import Lookup, refresh_routes
from connect_app.gateway.registers.shown import MAX_SHOWN, Shown
from connect_app.gateway.registers.tables import EXTRA_CELLS
from connect_app.gateway.store.customers import customer_put, find_rows_by_number, remove_rows, write_rows
from connect_app.gateway.store.register_imports import Entry, entries_of, keep_import, mark_undone

_BATCH = 2000
_YES = frozenset({"1", "x", "yes", "y", "true", "ja", "j", "sant", "wahr", "da", "adevarat"})
_NO = frozenset({"", "0", "no", "n", "false", "nej", "falskt", "nein", "falsch", "nu", "fals"})
_ADDRESS_FIELDS = ("street", "postal_code", "city", "country")
_ROLES = ("email", "cc", "bcc")


@dataclass(frozen=True, slots=True)
class CustomerFile:
    """What a file says: ``rows`` are (row, customer number, text by field), each number once."""

    headers: tuple[str, ...]
    columns: Mapping[str, str]
    rows: Sequence[tuple[int, str, Mapping[str, str]]]
    rejected: Sequence[Rejection]


def read_customer_file(data: bytes, chosen: Mapping[str, str], *, has_header: bool = True) -> CustomerFile:
    """Read a whole file; raises TableRefused. Fields but the number are checked when it is compared."""
    table = read_table(data, has_header=has_header)
    places = find_columns(table.headers, CUSTOMER_NAMES, chosen, ("number",))
    rows: list[tuple[int, str, Mapping[str, str]]] = []
    first_rows: dict[str, int] = {}
    rejected: list[Rejection] = []
    for row, cells in table.rows:
        if table.is_torn(cells):
            rejected.append(Rejection(row=row, code="extra_cells", message=EXTRA_CELLS))
            continue
        fields = {name: unguarded(cells[place]) if place < len(cells) else "" for name, place in places.items()}
        try:
            number = checked_number(fields.pop("number"), "number")
        except FieldRefused as error:
            rejected.append(Rejection(row=row, code=error.code, message=error.sentence))
            continue
        earlier = first_rows.setdefault(number, row)
        if earlier != row:
            message = f"Customer number {number[:100]} stands in row {earlier} already."
            rejected.append(Rejection(row=row, code="duplicate_row", message=message))
        else:
            rows.append((row, number, fields))
    columns = {field: table.headers[place] for field, place in places.items()}
    return CustomerFile(table.headers, columns, rows, rejected)


@dataclass(frozen=True, slots=True)
class CustomerImport:
    """What a file would do to the register as it is now; ``entries`` are the customers that change, as JSON."""

    entries: Sequence[Entry]
    result: ImportResult


def plan_import(connection: Connection, company_id: str, file: CustomerFile) -> CustomerImport:
    """Compare a file with the register."""
    entries: list[Entry] = []
    shown = Shown()
    rejected = list(file.rejected)
    unchanged = 0
    for start in range(0, len(file.rows), _BATCH):
        batch = file.rows[start : start + _BATCH]
        known = find_rows_by_number(connection, company_id, (number for _, number, _ in batch))
        for row, number, fields in batch:
            before = customer_put(known[number]) if number in known else None
            try:
                after = checked_customer(_merged(number, before, fields))
            except FieldRefused as error:
                rejected.append(Rejection(row=row, code=error.code, message=error.sentence))
                continue
            if after == before:
                unchanged += 1
                continue
            entry = (number, before.model_dump(mode="json") if before else None, after.model_dump(mode="json"))
            entries.append(entry)
            if not shown.is_full(is_new=before is None):
                shown.note(row, number, texts_of(before) if before else None, texts_of(after))
    added = sum(before is None for _, before, _ in entries)
    rejected.sort(key=lambda one: one.row)
    result = ImportResult(
        added=added,
        changed=len(entries) - added,
        unchanged=unchanged,
        rejected=rejected[:MAX_SHOWN],
        rejected_count=len(rejected),
        rows=shown.rows,
        columns=dict(file.columns),
        headers=list(file.headers),
    )
    return CustomerImport(entries, result)


def carry_out(connection: Connection, company_id: str, plan: CustomerImport, lookup: Lookup, by: str) -> ImportResult:
    """Write what a plan says, in the transaction that made it; return its result with the id that serves to undo."""
    if not plan.entries:
        return plan.result
    write_rows(connection, company_id, [CustomerPut.model_validate(after) for _, _, after in plan.entries], by)
    import_id = keep_import(connection, company_id, "customer", plan.entries, by)
    refresh_routes(connection, company_id, (number for number, _, _ in plan.entries), lookup, by=by)
    return plan.result.model_copy(update={"import_id": import_id})


def undo_import(connection: Connection, company_id: str, row: Any, lookup: Lookup, by: str) -> ImportUndone:
    """Take an import back: customers that still say what it wrote are as they were before, others stay."""
    removed: list[str] = []
    restored: list[CustomerPut] = []
    kept: list[str] = []
    entries = entries_of(row)
    for start in range(0, len(entries), _BATCH):
        batch = entries[start : start + _BATCH]
        known = find_rows_by_number(connection, company_id, (number for number, _, _ in batch))
        for number, before, after in batch:
            if number not in known or customer_put(known[number]) != CustomerPut.model_validate(after):
                kept.append(number)
            elif before is None:
                removed.append(number)
            else:
                restored.append(CustomerPut.model_validate(before))
    write_rows(connection, company_id, restored, by)
    remove_rows(connection, company_id, removed, by)
    mark_undone(connection, row)
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
        sentence = f"The value of {place} is not one that is known, or is too long."
        raise FieldRefused(str(place), "invalid_value", sentence) from error


def _yes(text: str) -> bool | str:
    plain = text.casefold()
    return True if plain in _YES else False if plain in _NO else text


_READERS: Mapping[str, Callable[[str], Any]] = {
    "name": str,
    "org_number": lambda text: text or None,
    "language": lambda text: text.lower() or None,
    "by_post": _yes,
    "channel_rule": lambda text: text.lower() or "automatic",
    "packing": lambda text: text.lower() or "separate",
    "required_attachments": lambda text: [one.strip() for one in text.replace(",", ";").split(";") if one.strip()],
}


def texts_of(put: CustomerPut) -> dict[str, str]:
    """Return a customer as the cells of a row, by field."""
    by_role = {role: ";".join(one.email for one in put.emails if one.role == role) for role in ("to", "cc", "bcc")}
    return {
        "number": put.number,
        "name": put.name,
        "org_number": put.org_number or "",
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
        "required_attachments": ";".join(put.required_attachments),
    }
