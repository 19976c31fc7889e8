"""Where the words of a search stand in the invoices that it found."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from itertools import chain
from typing import Literal

from sqlalchemy import select

from connect_app.contract.files import FoundIn
from connect_app.gateway.store.dialects.expressions import keys_of
from connect_app.gateway.store.invoice_rows import whole_facts
from connect_app.gateway.store.invoices import InvoiceRecord
from connect_app.gateway.store.search import each_word, fold, folded_words, query_words
from connect_app.gateway.store.tables import attachment, delivery
from connect_app.gateway.store.transactions import Reading

_Field = Literal[
    "number", "customer", "seller", "customer_number", "org_number", "address", "reference", "amount",
    "date", "file", "note", "attachment",
]  # fmt: skip
_Place = tuple[_Field, str]
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
    all_of_it = fold(query.strip())
    told: dict[str, list[_Place]] = {}
    for row in rows:
        places: list[_Place] = []
        in_file: _Place = ("file", file_names.get(row.file_id, ""))
        for place in chain(_plain_places(row), more[row.id], [in_file]):
            places.append(place)
            if all_of_it in fold(place[1]):
                told[row.id] = [place]
                break
        else:
            told[row.id] = list(dict.fromkeys(_places_of(words, places)))[:_MOST]
    return {key: [FoundIn(field=field, text=text) for field, text in each] for key, each in told.items()}


def _places_of(words: Sequence[Sequence[str]], places: Sequence[_Place]) -> Iterator[_Place]:
    """Yield for each word the first place whose text begins a word with one of its forms."""
    words_of: list[list[str]] = []  # of the places that were looked at so far
    for forms in words:
        parts_of = [form.split() for form in forms]
        for at, place in enumerate(places):
            if at == len(words_of):
                words_of.append([*folded_words(_kept(*place)).split(), *each_word(place[1])])
            if any(all(any(word.startswith(part) for word in words_of[at]) for part in parts) for parts in parts_of):
                yield place
                break


def _kept(field: _Field, text: str) -> list[str]:
    """Return what the index keeps of a text beside its own words."""
    digits = "".join(char for char in text if char.isdigit())
    if field == "amount":
        whole, _, part = text.partition(" ")[0].lstrip("-").partition(".")
        return [f"{whole}c{(part + '00')[:2]}"]
    if field == "date":
        return [f"d{digits}"]
    return [digits] if digits and field in ("org_number", "customer_number", "address") else []


def _plain_places(row: InvoiceRecord) -> Iterator[_Place]:
    """Yield what stands in the invoice itself, what a list shows first."""
    yield "number", row.number
    if row.buyer_name:
        yield "customer", row.buyer_name
    facts = whole_facts(row)  # most are found by now, and need not be taken apart
    if facts is None:
        return
    buyer = facts.buyer
    found: list[tuple[_Field, str | None]] = [
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
    yield from ((field, text) for field, text in found if text)


def _attached(connection: Reading, ids: Sequence[str]) -> dict[str, list[_Place]]:
    c = attachment.c
    found: dict[str, list[_Place]] = defaultdict(list)
    query = select(c.invoice_id, c.filename, c.note).where(c.invoice_id.in_(keys_of(ids))).order_by(c.id)
    for row in connection.execute(query):
        found[row.invoice_id].append(("attachment", row.filename))
        if row.note:
            found[row.invoice_id].append(("note", row.note))
    return found


def _addresses(connection: Reading, ids: Sequence[str]) -> list[tuple[str, str]]:
    c = delivery.c
    query = select(c.invoice_id, c.address).where(c.invoice_id.in_(keys_of(ids))).distinct()
    return [(row.invoice_id, row.address) for row in connection.execute(query)]
