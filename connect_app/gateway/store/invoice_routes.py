"""The routes of waiting invoices, which change with the registers."""

from collections.abc import Iterable, Sequence

from connect_app.domain.routing import Route
from connect_app.gateway.store.arrivals import routes_json
from connect_app.gateway.store.columns import loaded
from connect_app.gateway.store.events import append_events
from connect_app.gateway.store.invoices import INVOICE_COLUMNS, InvoiceRecord, invoice_record
from connect_app.gateway.store.reading_files import reading_ids
from connect_app.gateway.store.register_rows import numbers_json
from connect_app.gateway.store.transactions import Reading, Writing

_NAMES = ", ".join(f'i."{one.name}"' for one in INVOICE_COLUMNS)
_WAITING = (
    f"SELECT {_NAMES} FROM json_each(?) AS wanted "  # noqa: S608 - our names
    "CROSS JOIN invoice AS i INDEXED BY invoice_waiting_by_customer "
    "ON i.company_id = ? AND i.customer_number = wanted.value AND i.state = 'waiting'"
)


def waiting_of_customers(connection: Reading, company_id: str, numbers: Iterable[str]) -> list[InvoiceRecord]:
    """Return the invoices of these customers that wait."""
    given = (numbers_json(numbers), company_id)
    return [invoice_record(row) for row in connection.exec_driver_sql(_WAITING, given)]


def write_routes(
    connection: Writing, company_id: str, new: Sequence[tuple[InvoiceRecord, Sequence[Route]]], by: str
) -> None:
    """Give invoices new routes and tell it, but of those of files that are still being read."""
    if not new:
        return
    unseen = set(reading_ids(connection, company_id))
    values, told = [], []
    for one, routes in new:
        stored = routes_json(routes)
        values.append((stored, routes[0].channel.value if routes else None, one.id))
        if one.file_id not in unseen:
            told.append((one.id, {"state": one.state, "file_id": one.file_id, "channels": loaded(stored)}))
    connection.exec_driver_sql(
        "UPDATE invoice SET routes = ?, first_channel = ?, version = version + 1 WHERE id = ?", values
    )
    append_events(connection, company_id, "invoice.changed", told, by=by)
