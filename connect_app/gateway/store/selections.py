"""What a choice in a window amounts to, told by the database and not by what a window has loaded."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal

from sqlalchemy import select

from connect_app.contract.base import Money
from connect_app.contract.selections import InvoiceSelection, SelectedInvoice, SelectedInvoices
from connect_app.domain.invoice import InvoiceKind, InvoiceState
from connect_app.gateway.store.invoice_lists import InvoiceFilter, matching
from connect_app.gateway.store.tables import invoice
from connect_app.gateway.store.transactions import Reading

FIRST = 5
_CHUNK = 500
_c = invoice.c
_COLUMNS = (_c.id, _c.row, _c.number, _c.kind, _c.buyer_name, _c.payable, _c.currency)


@dataclass(frozen=True, slots=True)
class _Chosen:
    """An invoice of a choice, in the order of `_COLUMNS`."""

    id: str
    row: int
    number: str
    kind: str
    buyer_name: str | None
    payable: str | None
    currency: str | None


def select_invoices(connection: Reading, company_id: str, wanted: InvoiceSelection) -> SelectedInvoices:
    """Return which invoices of a choice wait now; ids that are unknown, or no longer wait, are left out."""
    found: dict[str, _Chosen] = {}
    waits = (_c.company_id == company_id, _c.state == InvoiceState.WAITING.value)
    for column, keys in ((_c.file_id, wanted.file_ids), (_c.id, wanted.invoice_ids)):
        for chunk in _chunks(keys):
            query = select(*_COLUMNS).where(*waits, column.in_(chunk))
            found.update((row[0], _Chosen(*row)) for row in connection.execute(query))
    if wanted.matching is not None:
        all_of_them = matching(company_id, InvoiceFilter("waiting", wanted.matching), _COLUMNS)
        found.update((row[0], _Chosen(*row)) for row in connection.execute(all_of_them))
    for key in wanted.without:
        found.pop(key, None)
    return _summed_up(sorted(found.values(), key=lambda row: row.row))


def _summed_up(rows: Sequence[_Chosen]) -> SelectedInvoices:
    totals: dict[str, Decimal] = {}
    for row in rows:
        if row.payable and row.currency:
            amount = Decimal(row.payable)
            gives_back = row.kind == InvoiceKind.CREDIT_NOTE and amount > 0
            totals[row.currency] = totals.get(row.currency, Decimal()) + (-amount if gives_back else amount)
    return SelectedInvoices(
        invoice_ids=[row.id for row in rows],
        first=[SelectedInvoice(id=row.id, number=row.number, buyer_name=row.buyer_name) for row in rows[:FIRST]],
        customers=len({row.buyer_name for row in rows if row.buyer_name}),
        totals=[Money(amount=str(amount), currency=currency) for currency, amount in sorted(totals.items())],
    )


def _chunks(keys: Iterable[str]) -> Iterator[Sequence[str]]:
    unique = list(dict.fromkeys(keys))
    for start in range(0, len(unique), _CHUNK):
        yield unique[start : start + _CHUNK]
