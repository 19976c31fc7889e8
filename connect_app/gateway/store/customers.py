"""The customer register."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import islice

from pydantic import ValidationError
from sqlalchemy import bindparam, delete, insert, select, update

from connect_app.contract.registers import CustomerPut, Mails, Packing
from connect_app.domain.identifiers import new_id
from connect_app.domain.routing import ChannelRule
from connect_app.gateway.store.columns import StoredRow, loaded
from connect_app.gateway.store.dialects.expressions import keys_of
from connect_app.gateway.store.events import append_event, append_events, now_us
from connect_app.gateway.store.other_numbers import forget_others, numbers_key
from connect_app.gateway.store.register_rows import NOTHING, Only, count_matching, matching, numbers_json
from connect_app.gateway.store.search import fold
from connect_app.gateway.store.tables import customer
from connect_app.gateway.store.transactions import Reading, Writing

KIND = "customer.changed"
_c = customer.c
_BATCH = 5000
_ROLES = ("to", "cc", "bcc")
_RULES = frozenset(ChannelRule)


@dataclass(frozen=True, slots=True)
class CustomerRecord:
    """What sending needs to know of a customer. ``rule`` says post where the customer wants invoices by post."""

    number: str
    name: str
    rule: ChannelRule
    to: tuple[str, ...]
    cc: tuple[str, ...]
    bcc: tuple[str, ...]
    language: str | None
    packing: Packing
    mails: Mails
    file_name: str | None
    required_attachments: tuple[str, ...]
    is_whole: bool = True
    """Whether it says what was saved: a damaged disk may have changed an address, or the number that it stands for."""


@dataclass(frozen=True, slots=True)
class StoredCustomer:
    """A customer of the register, and the version of what it says."""

    id: str
    company_id: str
    put: CustomerPut
    version: int
    is_whole: bool = True

    @property
    def number(self) -> str:
        """The customer number."""
        return self.put.number


def find_customers(connection: Reading, company_id: str, numbers: Iterable[str]) -> dict[str, CustomerRecord]:
    """Return the customers with these numbers, by number, as far as they stand in the register."""
    rows = connection.exec_driver_sql(
        "SELECT c.number, c.name, c.org_number, c.vat_number, c.gln, c.electronic_address, c.folded, c.emails, "
        "c.language, c.by_post, c.channel_rule, c.packing, c.mails, c.file_name, c.required_attachments "
        "FROM json_each(?) AS wanted CROSS JOIN customer AS c ON c.company_id = ? AND c.number = wanted.value",
        (numbers_json(numbers), company_id),
    )
    return {row.number: _record(row) for row in rows}


def _record(row: StoredRow) -> CustomerRecord:
    is_whole = _is_whole(row)
    emails = loaded(row.emails) if is_whole else ()
    by_role = {role: tuple(one["email"] for one in emails if one["role"] == role) for role in _ROLES}
    rule = row.channel_rule if is_whole else ChannelRule.AUTOMATIC
    return CustomerRecord(
        number=row.number,
        name=row.name,
        rule=ChannelRule.POST if row.by_post else ChannelRule(rule),
        language=row.language,
        packing=row.packing,
        mails=row.mails,
        file_name=row.file_name,
        required_attachments=tuple(loaded(row.required_attachments) or ()),
        is_whole=is_whole,
        **by_role,
    )


def _is_whole(row: StoredRow) -> bool:
    """Hold a row against its second copy, which it is found by, and against the words that there are."""
    emails = loaded(row.emails)
    try:
        words = _words(row, [one["email"] for one in emails])
        are_known = row.channel_rule in _RULES and all(one["role"] in _ROLES for one in emails)
    except (TypeError, KeyError):
        return False
    return are_known and fold(" ".join(words)) == row.folded


def _words(row: StoredRow | CustomerPut, emails: Iterable[str]) -> list[str]:
    """Return what a customer is found by; a number that came later than the others only where there is one."""
    later = (row.vat_number, row.gln, row.electronic_address)
    return [row.number, row.name, row.org_number or "", *filter(None, later), *emails]


def find_row(connection: Reading, company_id: str, customer_id: str) -> StoredCustomer | None:
    """Return a customer by its id, None if there is none."""
    query = select(customer).where(_c.company_id == company_id, _c.id == customer_id)
    row = connection.execute(query).one_or_none()
    return None if row is None else stored_customer(row)


def is_number_taken(connection: Reading, company_id: str, number: str) -> bool:
    """Say whether there is a customer with this number."""
    query = select(_c.id).where(_c.company_id == company_id, _c.number == number)
    return connection.execute(query).first() is not None


def find_rows_by_number(connection: Reading, company_id: str, numbers: Iterable[str]) -> dict[str, StoredCustomer]:
    """Return the customers with these numbers, by number."""
    wanted = _c.number.in_(keys_of(numbers))
    rows = connection.execute(select(customer).where(_c.company_id == company_id, wanted))
    return {row.number: stored_customer(row) for row in rows}


def _ids_by_number(connection: Reading, company_id: str, numbers: Iterable[str]) -> dict[str, str]:
    wanted = _c.number.in_(keys_of(numbers))
    rows = connection.execute(select(_c.number, _c.id).where(_c.company_id == company_id, wanted))
    return {row.number: row.id for row in rows}


def ids_of_numbers(connection: Reading, company_id: str, numbers: Iterable[str]) -> Iterator[str]:
    """Yield the ids of the customers with these numbers."""
    left = iter(numbers)
    while batch := list(islice(left, _BATCH)):
        yield from _ids_by_number(connection, company_id, batch).values()


def list_rows(
    connection: Reading, company_id: str, query: str, after: str | None, limit: int, only: Only = NOTHING
) -> list[StoredCustomer]:
    """Return the rows after a number, in the order of the numbers; ``query`` is part of number, name or address."""
    statement = select(customer).where(_c.company_id == company_id, *matching(customer, query, only))
    if after is not None:
        statement = statement.where(_c.number > after)
    return [stored_customer(row) for row in connection.execute(statement.order_by(_c.number).limit(limit))]


def count_rows(connection: Reading, company_id: str, query: str, only: Only = NOTHING) -> int:
    """Return how many rows match."""
    return count_matching(connection, customer, company_id, query, only)


def add_row(connection: Writing, company_id: str, put: CustomerPut, by: str) -> StoredCustomer:
    """Add a customer, tell it, and return it. The number must be free."""
    customer_id, at = new_id(), now_us()
    connection.execute(
        insert(customer).values(id=customer_id, company_id=company_id, updated_at=at, version=1, **_values(put))
    )
    _tell(connection, company_id, customer_id, put.number, "added", by, at)
    return StoredCustomer(customer_id, company_id, put, 1)


def change_row(connection: Writing, row: StoredCustomer, put: CustomerPut, by: str) -> StoredCustomer:
    """Make a customer say ``put``, tell it, and return it; nothing happens where nothing differs."""
    if row.put == put and row.is_whole:
        return row
    at = now_us()
    connection.execute(
        update(customer).where(_c.id == row.id).values(updated_at=at, version=_c.version + 1, **_values(put))
    )
    _tell(connection, row.company_id, row.id, put.number, "changed", by, at, _differing(row.put, put))
    forget_others(connection, row.company_id, {row.id: numbers_key(put)}, at)
    return replace(row, put=put, version=row.version + 1, is_whole=True)


def remove_row(connection: Writing, row: StoredCustomer, by: str) -> None:
    """Delete a customer and tell it."""
    connection.execute(delete(customer).where(_c.id == row.id))
    _tell(connection, row.company_id, row.id, row.number, "deleted", by, now_us())


def write_rows(connection: Writing, company_id: str, puts: Sequence[CustomerPut], by: str) -> None:
    """Make many customers say this, by their numbers, and tell it."""
    known = _ids_by_number(connection, company_id, (put.number for put in puts))
    at = now_us()
    new = [
        {"id": new_id(), "company_id": company_id, "updated_at": at, "version": 1, **_values(put)}
        for put in puts
        if put.number not in known
    ]
    changed = [{"key": known[put.number], **_values(put)} for put in puts if put.number in known]
    if new:
        connection.execute(insert(customer), new)
    if changed:
        names = changed[0].keys() - {"key"}
        values = {name: bindparam(f"new_{name}", type_=_c[name].type) for name in names}
        statement = update(customer).where(_c.id == bindparam("key"))
        given = [{"key": one["key"], **{f"new_{name}": one[name] for name in names}} for one in changed]
        connection.execute(statement.values({**values, "updated_at": at, "version": _c.version + 1}), given)
        keys = {known[put.number]: numbers_key(put) for put in puts if put.number in known}
        forget_others(connection, company_id, keys, at)
    for action, rows in (("added", [(one["id"], one) for one in new]), ("changed", [(c["key"], c) for c in changed])):
        told = [(str(row_id), {"number": one["number"], "action": action}) for row_id, one in rows]
        append_events(connection, company_id, KIND, told, by=by, at=at)


def remove_rows(connection: Writing, company_id: str, numbers: Iterable[str], by: str) -> None:
    """Delete many customers by their numbers, and tell it."""
    known = _ids_by_number(connection, company_id, numbers)
    if known:
        gone = delete(customer).where(_c.id == bindparam("key"))
        connection.execute(gone, [{"key": row_id} for row_id in known.values()])
    told = [(str(row_id), {"number": number, "action": "deleted"}) for number, row_id in known.items()]
    append_events(connection, company_id, KIND, told, by=by)


def _differing(old: CustomerPut, new: CustomerPut) -> list[str]:
    return [name for name in CustomerPut.model_fields if getattr(old, name) != getattr(new, name)]


def _tell(
    connection: Writing,
    company_id: str,
    row_id: str,
    number: str,
    action: str,
    by: str,
    at: int,
    fields: Sequence[str] = (),
) -> None:
    data = {"number": number, "action": action, **({"fields": list(fields)} if fields else {})}
    append_event(connection, company_id, KIND, row_id, by=by, data=data, at=at)


def _values(put: CustomerPut) -> dict[str, object]:
    values = put.model_dump(mode="json")
    return {**values, "folded": fold(" ".join(_words(put, [one.email for one in put.emails])))}


def stored_customer(row: StoredRow) -> StoredCustomer:
    """Return the customer that a row of the table says."""
    fields = {name: getattr(row, name) for name in CustomerPut.model_fields}
    fields |= {name: loaded(fields[name]) for name in ("address", "emails", "required_attachments")}
    try:
        put = CustomerPut.model_validate(fields)
    except ValidationError:  # a damaged disk: it is shown with what can be read, and wants to be saved anew
        put = CustomerPut(number=str(row.number)[:100] or "?", name=str(row.name)[:200] or "?")
    return StoredCustomer(row.id, row.company_id, put, row.version, _is_whole(row))
