"""Which document type was last chosen for a customer, on this computer."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from connect_app.domain.attachment import DOCUMENT_TYPES

if TYPE_CHECKING:
    from connect_app.client.preferences import Preferences
    from connect_app.contract.files import Invoice

KEY = "document_types"
_MOST = 500
_KNOWN = frozenset(kind.key for kind in DOCUMENT_TYPES)


def last_type(preferences: Preferences, invoices: Sequence[Invoice]) -> str:
    """Return the key of the type last chosen for the customer of these invoices, the most general if there is none."""
    found = {_remembered(preferences).get(customer_of(invoice), "") for invoice in invoices}
    kind = found.pop() if len(found) == 1 else ""
    return kind if kind in _KNOWN else DOCUMENT_TYPES[0].key


def remember_type(preferences: Preferences, invoices: Sequence[Invoice], kind: str) -> None:
    """Remember what was chosen for these customers; the longest unused are forgotten."""
    known = _remembered(preferences)
    for customer in {customer_of(invoice) for invoice in invoices} - {""}:
        known.pop(customer, None)
        known[customer] = kind
    preferences.set(KEY, dict(list(known.items())[-_MOST:]))


def customer_of(invoice: Invoice) -> str:
    """Return what a customer is remembered by."""
    return invoice.buyer.customer_number or invoice.buyer.org_number or invoice.buyer.name or ""


def _remembered(preferences: Preferences) -> dict[str, str]:
    found = preferences.get(KEY)
    return dict(found) if isinstance(found, dict) else {}
