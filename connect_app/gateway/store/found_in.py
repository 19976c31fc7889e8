"""Where the words of a search stand in the invoices that it found."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from typing import Literal

from sqlalchemy import select

from connect_app.contract.files import FoundIn
from connect_app.gateway.store.invoice_rows import invoice_facts
from connect_app.gateway.store.invoices import InvoiceRecord
from connect_app.gateway.store.search import each_word, fold, folded_words, query_words
from connect_app.gateway.store.tables import attachment, delivery
from connect_app.gateway.store.transactions import Reading

_Field = Literal[
    "number", "customer", "seller", "customer_number", "org_number", "address", "reference", "amount",
    "date", "file", "note", "attachment",
]  # fmt: skip
_MOST = 5
"""Places that are told of one invoice."""


def found_in(
    connection: Reading, rows: Sequence[InvoiceRecord], query: str, file_names: Mapping[str, str]
) -> dict[str, list[FoundIn]]:
    """Return, by invoice, the place where the whole query stands, else one for each of its words."""
    words = query_words(query)
    ids = [row.id for row in rows]
    more = _attached(connection, ids)
    for invoice_id, address in _addresses(connection, ids):
        more[invoice_id].append(("address", address))
    told = {}
    for row in rows:
        places = [*_plain_places(row), *more[row.id], ("file", file_names.get(row.file_id, ""))]
        whole = next((place for place in places if fold(query.strip()) in fold(place[1])), None)
        found = [whole] if whole is not None else [_place_of(forms, places) for forms in words]
        told[row.id] = list(dict.fromkeys(one for one in found if one is not None))[:_MOST]
    return {key: [FoundIn(field=field, text=text) for field, text in each] for key, each in told.items()}


def _place_of(forms: Sequence[str], places: Sequence[tuple[_Field, str]]) -> tuple[_Field, str] | None:
    """Return the first place whose text begins a word with one of these forms."""
    for field, text in places:
        here = folded_words(_kept(field, text)).split()
        here += list(each_word(text))
        for form in forms:
            parts = form.split()
            if all(any(word.startswith(part) for word in here) for part in parts):
                return field, text
    return None


def _kept(field: _Field, text: str) -> list[str]:
    """Return what the index keeps of a text beside its own words."""
    digits = "".join(char for char in text if char.isdigit())
    if field == "amount":
        whole, _, part = text.partition(" ")[0].lstrip("-").partition(".")
        return [f"{whole}c{(part + '00')[:2]}"]
    if field == "date":
        return [f"d{digits}"]
    return [digits] if digits and field in ("org_number", "customer_number", "address") else []


def _plain_places(row: InvoiceRecord) -> list[tuple[_Field, str]]:
    """Return what stands in the invoice itself, what a list shows first."""
    facts = invoice_facts(row)
    buyer = facts.buyer
    found: list[tuple[_Field, str | None]] = [
        ("number", facts.number),
        ("customer", buyer.name),
        ("customer_number", buyer.customer_number),
        ("org_number", buyer.org_number),
        ("org_number", buyer.vat_number),
        ("address", buyer.gln),
        ("address", buyer.endpoint.id if buyer.endpoint else None),
        ("address", buyer.email),
        ("reference", facts.buyer_reference),
        ("reference", facts.order_reference),
        *(("amount", str(money)) for money in (facts.payable, facts.total) if money is not None),
        *(("date", day.isoformat()) for day in (facts.issue_date, facts.due_date) if day is not None),
        ("seller", facts.seller.name),
    ]
    return [(field, text) for field, text in found if text]


def _attached(connection: Reading, ids: Sequence[str]) -> dict[str, list[tuple[_Field, str]]]:
    c = attachment.c
    found: dict[str, list[tuple[_Field, str]]] = defaultdict(list)
    query = select(c.invoice_id, c.filename, c.note).where(c.invoice_id.in_(ids)).order_by(c.id)
    for row in connection.execute(query):
        found[row.invoice_id].append(("attachment", row.filename))
        if row.note:
            found[row.invoice_id].append(("note", row.note))
    return found


def _addresses(connection: Reading, ids: Sequence[str]) -> list[tuple[str, str]]:
    c = delivery.c
    query = select(c.invoice_id, c.address).where(c.invoice_id.in_(ids)).distinct()
    return [(row.invoice_id, row.address) for row in connection.execute(query)]
