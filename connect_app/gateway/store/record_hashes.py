"""Hashes over what decides where an invoice goes, so that a record that changed on the disk is found before it counts.

One is made over an invoice's facts when it is read, and compared when they are frozen for a send. The other is made
over what a delivery froze, and compared before it is handed over, repeated or sent again.
"""

import hashlib
import json
from collections.abc import Iterable, Mapping
from typing import Any

from connect_app.domain.errors import Bug

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
_encode = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode
_encode_sorted = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"), sort_keys=True).encode


def facts_hash(values: Iterable[Any]) -> str:
    """Return the hash of an invoice's facts; ``values``: those of the columns `FACTS`."""
    text = "\x1f".join(["\0" if value is None else str(value) for value in values])
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:_DIGITS]


def are_facts_whole(row: Any) -> bool:
    """Say whether an invoice's row says what it said when the invoice was read."""
    values = [getattr(row, name) for name in FACTS]
    where = FACTS.index("facts")
    if not isinstance(values[where], str):  # the driver has decoded it
        values[where] = _encode(values[where])
    return bool(facts_hash(values) == row.facts_sha256)


def frozen_hash(
    invoice_id: str, channel: str, address: str, frozen: Mapping[str, Any] | None, sent_sha256: str | None
) -> str:
    """Return the hash of what a delivery froze: for which invoice, where to, and every file by its own hash."""
    kept = None if frozen is None else {name: value for name, value in frozen.items() if name not in _CHANGING}
    text = _encode_sorted([invoice_id, channel, address, kept, sent_sha256])
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:_DIGITS]


def check_frozen(row: Any) -> None:
    """Raise Bug ``record_damaged`` unless a delivery's row says what it said when it was written."""
    if frozen_hash(row.invoice_id, row.channel, row.address, row.frozen, row.sent_sha256) != row.frozen_sha256:
        raise Bug(
            RECORD_DAMAGED,
            "What was kept of this delivery changed on the disk, so it was not sent. Have the disk checked, then "
            "look at the invoice and send it again.",
        )
