"""Hashes over what decides where an invoice goes, so that a record that changed on the disk is found before it counts.

One is made over an invoice's facts when it is read, and compared when they are frozen for a send. The other is made
over what a delivery froze, and compared before it is handed over, repeated or sent again.
"""

import hashlib
import json
from collections.abc import Iterable, Mapping

from connect_app.gateway.store.invoices import InvoiceRecord

RECORD_DAMAGED = "record_damaged"
"""The code of a record that is not what it was when it was written."""

FACTS = (
    *("kind", "number", "seller_key", "issue_date", "due_date", "currency", "total", "payable", "buyer_name"),
    *("customer_number", "format", "facts"),
    *("original_blob", "original_offset", "original_length", "original_sha256"),
)
"""The columns of an invoice that its hash covers, in their order; ``facts`` as the text that stands in the table."""

_CHANGING = frozenset({"attempts_before"})
_DIGITS = 32
_encode_sorted = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"), sort_keys=True).encode


def facts_hash(values: Iterable[str | int | None]) -> str:
    """Return the hash of an invoice's facts; ``values``: those of the columns `FACTS`."""
    text = "\x1f".join(["\0" if value is None else str(value) for value in values])
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:_DIGITS]


def are_facts_whole(record: InvoiceRecord) -> bool:
    """Say whether an invoice's row says what it said when the invoice was read."""
    one = record
    said = (one.kind, one.number, one.seller_key, one.issue_date, one.due_date, one.currency, one.total, one.payable)
    facts = (*said, one.buyer_name, one.customer_number, one.format, one.facts)
    origin = (one.original_blob, one.original_offset, one.original_length, one.original_sha256)
    return facts_hash((*facts, *origin)) == one.facts_sha256


def frozen_hash(
    invoice_id: str, channel: str, address: str, frozen: Mapping[str, object] | None, sent_sha256: str | None
) -> str:
    """Return the hash of what a delivery froze: for which invoice, where to, and every file by its own hash."""
    kept = None if frozen is None else {name: value for name, value in frozen.items() if name not in _CHANGING}
    text = _encode_sorted([invoice_id, channel, address, kept, sent_sha256])
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:_DIGITS]
