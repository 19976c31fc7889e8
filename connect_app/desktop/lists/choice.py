"""What is chosen in a window, and what that amounts to. No Qt in it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal, InvalidOperation
from typing import TYPE_CHECKING

from connect_app.desktop.lists.rows import Amount, InvoiceRow

if TYPE_CHECKING:
    from connect_app.client.calls import Gateway
    from connect_app.contract.selections import SelectedInvoices
    from connect_app.contract.sends import PlanRow

FIRST = 5
"""So many invoices are named; the others are counted."""


@dataclass(frozen=True, slots=True)
class Chosen:
    """Single invoices, whole files, all that match a search, or all of these together, without some.

    ``matching``: all waiting invoices that the search finds, loaded by the window or not; None: no search.
    """

    invoice_ids: tuple[str, ...] = ()
    file_ids: tuple[str, ...] = ()
    matching: str | None = None
    without: frozenset[str] = frozenset()

    @property
    def is_empty(self) -> bool:
        """Say whether nothing is chosen."""
        return not self.invoice_ids and not self.file_ids and self.matching is None

    @property
    def is_explicit(self) -> bool:
        """Say whether each invoice is named, so that nobody has to be asked which they are."""
        return not self.file_ids and self.matching is None


@dataclass(frozen=True, slots=True)
class Named:
    """An invoice as a clerk knows it."""

    id: str
    number: str
    customer: str
    amount: Amount | None = None


@dataclass(frozen=True, slots=True)
class Summary:
    """What a choice amounts to. ``first``: the first few of ``invoice_ids``. ``unseen``: the invoices and whole files
    that are in no list on the screen; ``unseen_ids``: the invoices that these are.
    """

    invoice_ids: tuple[str, ...] = ()
    first: tuple[Named, ...] = ()
    totals: tuple[Amount, ...] = ()
    unseen: tuple[Named, ...] = ()
    unseen_ids: frozenset[str] = frozenset()

    @property
    def count(self) -> int:
        """How many invoices it is."""
        return len(self.invoice_ids)

    @property
    def unseen_count(self) -> int:
        """How many of these invoices are in no list on the screen."""
        return len(self.unseen_ids)

    @property
    def in_sight(self) -> Chosen:
        """The invoices that stand in a list on the screen."""
        return Chosen(tuple(key for key in self.invoice_ids if key not in self.unseen_ids))

    def with_unseen(self, unseen: tuple[Named, ...], ids: frozenset[str]) -> Summary:
        """Return the same with what of it is out of sight."""
        return replace(self, unseen=unseen, unseen_ids=ids)


def sum_up(invoices: Iterable[Named]) -> Summary:
    """Return what these invoices amount to, each counted once."""
    unique = list({one.id: one for one in invoices}.values())
    totals = sums(one.amount for one in unique)
    return Summary(tuple(one.id for one in unique), tuple(unique[:FIRST]), totals)


def sums(amounts: Iterable[Amount | None]) -> tuple[Amount, ...]:
    """Return one sum for each currency; what is no number is left out."""
    found: dict[str, Decimal] = {}
    for one in amounts:
        if one is None:
            continue
        try:
            found[one.currency] = found.get(one.currency, Decimal()) + Decimal(one.amount)
        except InvalidOperation:
            continue
    return tuple(Amount(str(amount), currency) for currency, amount in sorted(found.items()))


def named_row(row: InvoiceRow) -> Named:
    """Return an invoice of a list; a credit note counts with a minus."""
    amount = row.payable
    if amount is not None and row.is_credit_note and not amount.amount.startswith("-"):
        amount = amount._replace(amount=f"-{amount.amount}")
    return Named(row.id, row.number, row.customer, amount)


def named_plan_row(row: PlanRow) -> Named:
    """Return an invoice of a plan."""
    amount = Amount(row.total.amount, row.total.currency) if row.total is not None else None
    return Named(row.invoice_id, row.number, row.buyer_name or "", amount)


def sum_up_rows(rows: Sequence[InvoiceRow]) -> Summary:
    """Return what these rows amount to."""
    return sum_up(map(named_row, rows))


def ask_summary(gateway: Gateway, company_id: str, chosen: Chosen) -> Summary:
    """Ask the gateway what of a choice still waits. Runs in the background."""
    from connect_app.contract.selections import InvoiceSelection

    wanted = InvoiceSelection(
        invoice_ids=list(chosen.invoice_ids),
        file_ids=list(chosen.file_ids),
        matching=chosen.matching,
        without=sorted(chosen.without),
    )
    return _summary(gateway.select_invoices(company_id, wanted))


def _summary(answer: SelectedInvoices) -> Summary:
    first = tuple(Named(one.id, one.number, one.buyer_name or "") for one in answer.first)
    totals = tuple(Amount(one.amount, one.currency) for one in answer.totals)
    return Summary(tuple(answer.invoice_ids), first, totals)
