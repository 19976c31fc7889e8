"""Recipients whom the company knows by itself: customers of its register, and buyers of its invoices."""

from dataclasses import dataclass

from sqlalchemy import or_, select

from connect_app.domain.routing import endpoint_address
from connect_app.gateway.store.dialects.expressions import matching_words
from connect_app.gateway.store.invoice_rows import whole_facts
from connect_app.gateway.store.invoice_search import WORDS
from connect_app.gateway.store.invoices import INVOICE_COLUMNS, invoice_record
from connect_app.gateway.store.search import fold, match_expression
from connect_app.gateway.store.tables import customer, invoice
from connect_app.gateway.store.transactions import Reading

_LOOKED_THROUGH = 300


@dataclass(frozen=True, slots=True)
class OwnRecipient:
    """A customer: what it is called, its electronic address, and its numbers, as far as they are known."""

    name: str | None
    customer_number: str | None
    address: str | None
    numbers: tuple[str, ...]


def own_recipients(connection: Reading, company_id: str, text: str) -> list[OwnRecipient]:
    """Return customers with this number or name, each once; case and accents do not matter."""
    found = [*_of_invoices(connection, company_id, text), *_of_register(connection, company_id, text)]
    return list(dict.fromkeys(found))


def _of_invoices(connection: Reading, company_id: str, text: str) -> list[OwnRecipient]:
    expression = match_expression(text)
    if expression is None:
        return []
    rows = select(WORDS.c.rowid).where(matching_words(expression)).order_by(WORDS.c.rowid.desc()).limit(_LOOKED_THROUGH)
    query = select(*INVOICE_COLUMNS).where(invoice.c.company_id == company_id, invoice.c.row.in_(rows))
    wanted = fold(text.strip())
    found: dict[OwnRecipient, None] = {}
    for row in connection.execute(query.order_by(invoice.c.row.desc())):
        record = invoice_record(row)
        facts = whole_facts(record)
        if facts is None:
            continue
        buyer = facts.buyer
        if fold(buyer.customer_number or "") != wanted and not _is_named(buyer.name, wanted):
            continue  # the words stand somewhere else in the invoice
        is_network = buyer.endpoint is not None and buyer.endpoint.scheme != "EM"
        address = endpoint_address(buyer.endpoint).lower() if is_network and buyer.endpoint else None
        numbers = tuple(one for one in (buyer.gln, buyer.vat_number, buyer.org_number) if one)
        found[OwnRecipient(buyer.name, buyer.customer_number, address, numbers)] = None
    return list(found)


def _is_named(name: str | None, wanted: str) -> bool:
    words = fold(name or "").split()
    return all(any(word.startswith(part) for word in words) for part in wanted.split())


def _of_register(connection: Reading, company_id: str, text: str) -> list[OwnRecipient]:
    c = customer.c
    wanted = fold(text.strip())
    has_words = [c.folded.contains(word, autoescape=True) for word in wanted.split()]
    numbers = (c.org_number, c.vat_number, c.gln)
    has_any = or_(*(one.is_not(None) for one in (*numbers, c.electronic_address)))
    query = select(c.number, c.name, c.electronic_address, *numbers).where(c.company_id == company_id, has_any)
    return [
        OwnRecipient(
            row.name or None,
            row.number,
            (row.electronic_address or "").lower() or None,
            tuple(filter(None, (row.org_number, row.vat_number, row.gln))),
        )
        for row in connection.execute(query.where(*has_words).order_by(c.number).limit(_LOOKED_THROUGH))
        if fold(row.number) == wanted or _is_named(row.name, wanted)
    ]
