"""Keeping what invoices are found by up to date: what hangs on them and where they were sent comes after they came."""

import json
from collections import defaultdict
from collections.abc import Iterable, Sequence

from sqlalchemy import select

from connect_app.gateway.store.files import file_names
from connect_app.gateway.store.invoice_rows import whole_facts
from connect_app.gateway.store.invoices import invoices_by_id
from connect_app.gateway.store.search import folded_words, search_words
from connect_app.gateway.store.tables import attachment, delivery
from connect_app.gateway.store.transactions import Reading, Writing

_BATCH = 500
# An address that stands in the invoice, or that it went to before, is among its words already.
_ELSEWHERE = (
    "SELECT i.id FROM json_each(?) AS sent JOIN invoice AS i ON i.id = json_extract(sent.value, '$[0]') "
    "WHERE instr(casefold(CAST(i.facts AS TEXT)), casefold(json_extract(sent.value, '$[1]'))) = 0"
)


def refresh_words(connection: Writing, invoice_ids: Sequence[str]) -> None:
    """Keep anew what these invoices are found by, in the caller's writing transaction."""
    for start in range(0, len(invoice_ids), _BATCH):
        ids = invoice_ids[start : start + _BATCH]
        more = _more_words(connection, ids)
        found = invoices_by_id(connection, ids)
        names = file_names(connection, {one.file_id for one in found})
        for one in found:
            facts = whole_facts(one)
            if facts is None:  # it is found by what it was found by before
                continue
            words = search_words(facts, [*more[one.id], names.get(one.file_id)])
            forget_words(connection, [one.row])
            connection.sql.index_words(connection, [(one.row, folded_words(words))])


def forget_words(connection: Writing, rows: Sequence[int]) -> None:
    """Let invoices (their numbers) be found no more."""
    connection.exec_driver_sql("DELETE FROM invoice_text WHERE rowid = ?", [(row,) for row in rows])


def note_addresses(connection: Writing, sent: Iterable[tuple[str, str]]) -> None:
    """Let invoices be found by where they go; ``sent``: pairs of invoice and address, written in this transaction."""
    pairs = json.dumps(list(sent), ensure_ascii=False)
    refresh_words(connection, list(dict.fromkeys(row.id for row in connection.exec_driver_sql(_ELSEWHERE, (pairs,)))))


def _more_words(connection: Reading, ids: Sequence[str]) -> dict[str, list[str | None]]:
    found: dict[str, list[str | None]] = defaultdict(list)
    a, d = attachment.c, delivery.c
    files = select(a.invoice_id, a.filename, a.note).where(a.invoice_id.in_(ids)).order_by(a.id)
    for row in connection.execute(files):
        found[row.invoice_id] += [row.filename, row.note]
    for invoice_id, address in connection.execute(
        select(d.invoice_id, d.address).where(d.invoice_id.in_(ids)).distinct()
    ):
        found[invoice_id].append(address)
    return found
