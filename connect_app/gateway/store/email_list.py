"""The e-mail distribution list: one row per customer number, one or several addresses in it."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import islice
from typing import Literal

from sqlalchemy import delete, insert, select, update

from connect_app.contract.registers import EmailListRow
from connect_app.domain.addresses import SEPARATOR
from connect_app.domain.identifiers import new_id
from connect_app.gateway.store.columns import StoredRow
from connect_app.gateway.store.events import append_event, append_events, now_us
from connect_app.gateway.store.invoice_rows import instant
from connect_app.gateway.store.register_rows import NOTHING, Only, count_matching, matching, numbers_json
from connect_app.gateway.store.search import fold
from connect_app.gateway.store.tables import email_list
from connect_app.gateway.store.transactions import Reading, Writing

KIND = "email_list.changed"
_BATCH = 5000
_c = email_list.c
_FIND = (
    "SELECT l.id, l.customer_number, l.email FROM json_each(?) AS wanted CROSS JOIN email_list AS l "
    "ON l.company_id = ? AND l.customer_number = wanted.value"
)
_UPSERT = (
    "INSERT INTO email_list (company_id, customer_number, id, email, folded, updated_at, version) "
    "VALUES (?, ?, ?, ?, ?, ?, 1) ON CONFLICT (company_id, customer_number) DO UPDATE SET "
    "email = excluded.email, folded = excluded.folded, updated_at = excluded.updated_at, "
    "version = email_list.version + 1"
)
_TELL = (
    "INSERT INTO event (company_id, kind, object_type, object_id, at, by, data) "
    "SELECT company_id, ?, 'email_list', id, ?, ?, json_object('customer_number', customer_number, 'action', "
    "CASE version WHEN 1 THEN 'added' ELSE 'changed' END) FROM email_list WHERE company_id = ? AND updated_at = ?"
)


@dataclass(frozen=True, slots=True)
class EmailListRecord:
    """A row of the list; instants in microseconds since 1970."""

    id: str
    company_id: str
    customer_number: str
    email: str
    last_used_at: int | None
    last_bounced_at: int | None
    version: int
    is_whole: bool
    """Whether it says what was saved: a damaged disk may have changed an address, or the number that it stands for."""


@dataclass(frozen=True, slots=True)
class EmailListChange:
    """One row as it shall be: a number that is trimmed, addresses that were checked, apart by ``;``."""

    customer_number: str
    email: str

    @property
    def folded(self) -> str:
        """What the row is found by."""
        return fold(f"{self.customer_number} {self.email}")


def find_row(connection: Reading, company_id: str, number: str) -> EmailListRecord | None:
    """Return the row of a customer number, None if there is none."""
    query = select(email_list).where(_c.company_id == company_id, _c.customer_number == number)
    row = connection.execute(query).one_or_none()
    return None if row is None else _record(row)


def list_rows(
    connection: Reading, company_id: str, query: str, after: str | None, limit: int, only: Only = NOTHING
) -> list[EmailListRecord]:
    """Return the rows after a customer number, in the order of the numbers; ``query`` is part of number or address."""
    statement = select(email_list).where(_c.company_id == company_id, *matching(email_list, query, only))
    if after is not None:
        statement = statement.where(_c.customer_number > after)
    return [_record(row) for row in connection.execute(statement.order_by(_c.customer_number).limit(limit))]


def count_rows(connection: Reading, company_id: str, query: str, only: Only = NOTHING) -> int:
    """Return how many rows match."""
    return count_matching(connection, email_list, company_id, query, only)


def find_emails(connection: Reading, company_id: str, numbers: Iterable[str]) -> dict[str, str]:
    """Return what these customer numbers' rows say, as far as they stand in the list."""
    rows = connection.exec_driver_sql(
        "SELECT l.customer_number, l.email FROM json_each(?) AS wanted CROSS JOIN email_list AS l "
        "ON l.company_id = ? AND l.customer_number = wanted.value",
        (numbers_json(numbers), company_id),
    )
    return {row.customer_number: row.email for row in rows}


def find_addresses(connection: Reading, company_id: str, numbers: Iterable[str]) -> dict[str, tuple[str, ...]]:
    """Return the addresses of these customer numbers, as far as they stand in the list."""
    found = find_emails(connection, company_id, numbers)
    return {number: tuple(email.split(SEPARATOR)) for number, email in found.items()}


def damaged_numbers(connection: Reading, company_id: str, numbers: Iterable[str]) -> set[str]:
    """Return the customer numbers whose rows do not say what was saved: each stands there twice."""
    rows = connection.exec_driver_sql(
        "SELECT l.customer_number, l.email, l.folded FROM json_each(?) AS wanted CROSS JOIN email_list AS l "
        "ON l.company_id = ? AND l.customer_number = wanted.value",
        (numbers_json(numbers), company_id),
    )
    return {row.customer_number for row in rows if not _is_whole(row)}


def _is_whole(row: StoredRow) -> bool:
    return EmailListChange(row.customer_number, row.email).folded == str(row.folded)


def put_row(
    connection: Writing, company_id: str, change: EmailListChange, by: str, known: EmailListRecord | None = None
) -> EmailListRecord:
    """Add or change one row, tell it, and return it. A row that stays as it is keeps its version and tells nothing.

    ``known``: the row that is to say this, where its number changes; the new one must be free.
    """
    known = known or find_row(connection, company_id, change.customer_number)
    is_so = known is not None and (known.customer_number, known.email) == (change.customer_number, change.email)
    if known is not None and is_so and known.is_whole:
        return known
    at = now_us()
    if known is None:
        row_id, action = new_id(), "added"
        connection.execute(
            insert(email_list).values(
                company_id=company_id,
                customer_number=change.customer_number,
                id=row_id,
                email=change.email,
                folded=change.folded,
                updated_at=at,
                version=1,
            )
        )
    else:
        row_id, action = known.id, "changed"
        connection.execute(
            update(email_list)
            .where(_c.id == row_id)
            .values(
                customer_number=change.customer_number,
                email=change.email,
                folded=change.folded,
                updated_at=at,
                version=_c.version + 1,
            )
        )
    _tell(connection, company_id, row_id, change.customer_number, action, by, at)
    return _record(connection.execute(select(email_list).where(_c.id == row_id)).one())


def remove_row(connection: Writing, row: EmailListRecord, by: str) -> None:
    """Delete one row and tell it."""
    connection.execute(delete(email_list).where(_c.id == row.id))
    _tell(connection, row.company_id, row.id, row.customer_number, "deleted", by, now_us())


def write_rows(connection: Writing, company_id: str, rows: Iterable[tuple[str, str]], by: str) -> None:
    """Make the rows of many customer numbers say these addresses, and tell it."""
    at = now_us()
    left = iter(rows)
    count = 0
    while batch := [(company_id, *_values(row), at) for row in islice(left, _BATCH)]:
        connection.exec_driver_sql(_UPSERT, batch)
        count += len(batch)
        batch.clear()  # all at once they would take more memory than the file they are from
    if not count:
        return
    connection.exec_driver_sql(_TELL, (KIND, at, by, company_id, at))
    connection.mark_events()


def _values(row: tuple[str, str]) -> tuple[str, str, str, str]:
    number, email = row
    return number, new_id(), email, fold(f"{number} {email}")


def remove_rows(connection: Writing, company_id: str, numbers: Iterable[str], by: str) -> None:
    """Delete the rows of these customer numbers, which are there, and tell it."""
    told = []
    for number in numbers:
        gone = connection.exec_driver_sql(
            "DELETE FROM email_list WHERE company_id = ? AND customer_number = ? RETURNING id", (company_id, number)
        ).scalar_one()
        told.append((gone, {"customer_number": number, "action": "deleted"}))
    append_events(connection, company_id, KIND, told, by=by)


def mark_used(connection: Writing, company_id: str, sent: Sequence[tuple[str | None, str]], at: int) -> None:
    """Note that mails were accepted (customer number and address of each), where they stand in the customers' rows."""
    _mark(connection, company_id, sent, "last_used_at", "used", at)


def mark_bounced(connection: Writing, company_id: str, sent: Sequence[tuple[str | None, str]], at: int) -> None:
    """Note that mails came back (customer number and address of each), where they stand in the customers' rows."""
    _mark(connection, company_id, sent, "last_bounced_at", "bounced", at)


def _mark(
    connection: Writing,
    company_id: str,
    sent: Sequence[tuple[str | None, str]],
    column: Literal["last_used_at", "last_bounced_at"],
    action: str,
    at: int,
) -> None:
    # Plain SQL: this stands in the transaction of every accepted mail.
    wanted = {number for number, _ in sent if number}
    rows = connection.exec_driver_sql(_FIND, (numbers_json(wanted), company_id)).all() if wanted else []
    known = {row.customer_number: (row.id, row.email.casefold().split(SEPARATOR)) for row in rows}
    marked = {
        known[number][0]: number
        for number, address in sent
        if number in known and address.casefold() in known[number][1]
    }
    if marked:
        values = [(at, row_id) for row_id in marked]
        connection.exec_driver_sql(f"UPDATE email_list SET {column} = ? WHERE id = ?", values)  # noqa: S608
        told = [(row_id, {"customer_number": number, "action": action}) for row_id, number in marked.items()]
        append_events(connection, company_id, KIND, told, by="gateway", at=at)


def _tell(connection: Writing, company_id: str, row_id: str, number: str, action: str, by: str, at: int) -> None:
    data = {"customer_number": number, "action": action}
    append_event(connection, company_id, KIND, row_id, by=by, data=data, at=at)


def _record(row: StoredRow) -> EmailListRecord:
    return EmailListRecord(
        id=row.id,
        company_id=row.company_id,
        customer_number=row.customer_number,
        email=row.email,
        last_used_at=row.last_used_at,
        last_bounced_at=row.last_bounced_at,
        version=row.version,
        is_whole=_is_whole(row),
    )


def email_list_model(row: EmailListRecord) -> EmailListRow:
    """Return a row as the contract's EmailListRow."""
    return EmailListRow(
        id=row.id,
        customer_number=row.customer_number,
        email=row.email,
        last_used_at=instant(row.last_used_at),
        last_bounced_at=instant(row.last_bounced_at),
        version=row.version,
    )
