"""What a file is on its invoice: as a list beside it says, or as was last chosen for its customer on this computer."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from connect_app.client.jobs import Description
from connect_app.desktop.text import wording
from connect_app.domain.attachment import DOCUMENT_TYPES

if TYPE_CHECKING:
    from connect_app.client.given_folder import GivenFile
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


def description_of(preferences: Preferences, given: GivenFile, invoice: Invoice | None) -> Description:
    """Return what is said of a file at first; may be called in any thread."""
    said = given.said.document_type.casefold()
    names = {name.casefold(): kind.key for kind in DOCUMENT_TYPES for name in _names_of(kind.key, kind.label)}
    kind = names.get(said) or last_type(preferences, [invoice] if invoice is not None else [])
    return Description(kind, given.said.note[:500] or None)


def customer_of(invoice: Invoice) -> str:
    """Return what a customer is remembered by."""
    return invoice.buyer.customer_number or invoice.buyer.org_number or invoice.buyer.name or ""


def _remembered(preferences: Preferences) -> dict[str, str]:
    found = preferences.get(KEY)
    return dict(found) if isinstance(found, dict) else {}


def _names_of(key: str, label: str) -> tuple[str, ...]:
    return key, label, wording.document_type_label(key)
