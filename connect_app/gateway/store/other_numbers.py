"""What is known of a customer in the network counts for the numbers that were asked about, and for no others."""

from collections.abc import Mapping
from dataclasses import dataclass

from sqlalchemy import delete, insert, select

from connect_app.contract.registers import CustomerPut
from connect_app.domain.identifiers import new_id
from connect_app.domain.invoice import InvoiceKind
from connect_app.domain.routing import Reachability
from connect_app.gateway.store.columns import chunks
from connect_app.gateway.store.tables import customer_standing, customer_standing_history
from connect_app.gateway.store.transactions import Writing

_s = customer_standing.c


@dataclass(frozen=True, slots=True)
class HistoryRecord:
    """What was known of a customer from an instant on; UNKNOWN: it has other numbers since then."""

    at: int
    reachability: Reachability
    address: str | None
    evidence_id: str | None
    kind: InvoiceKind = InvoiceKind.INVOICE


def numbers_key(put: CustomerPut) -> str:
    """Return what decides about the addresses of a customer, as one text."""
    said = (put.electronic_address, put.org_number, put.vat_number, put.gln, put.address.country)
    return "|".join(one or "" for one in said)


def forget_others(connection: Writing, company_id: str, numbers: Mapping[str, str], at: int) -> None:
    """Forget what is known of customers that have other numbers now; ``numbers``: their keys, by customer."""
    for chunk in chunks(list(numbers)):
        query = select(_s.customer_id, _s.kind, _s.numbers, _s.reachability).where(
            _s.company_id == company_id, _s.customer_id.in_(chunk)
        )
        others = [row for row in connection.execute(query).all() if row.numbers != numbers[row.customer_id]]
        if not others:
            continue
        ids = [row.customer_id for row in others]
        connection.execute(delete(customer_standing).where(_s.company_id == company_id, _s.customer_id.in_(ids)))
        for row in others:
            if row.reachability is not None:
                entry = HistoryRecord(at, Reachability.UNKNOWN, None, None, InvoiceKind(row.kind))
                note_history(connection, company_id, row.customer_id, entry)


def note_history(connection: Writing, company_id: str, customer_id: str, entry: HistoryRecord) -> None:
    """Write down what is known of a customer from an instant on."""
    connection.execute(
        insert(customer_standing_history).values(
            id=new_id(),
            company_id=company_id,
            customer_id=customer_id,
            kind=entry.kind.value,
            at=entry.at,
            reachability=entry.reachability.value,
            address=entry.address,
            evidence_id=entry.evidence_id,
        )
    )
