"""What a batch of events means for the lists."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from connect_app.contract.events import Event


@dataclass(frozen=True)
class Changes:
    """Ids of what changed. ``moves`` says for an invoice where the delivery that moved last stands now.

    ``email_list`` and ``customers`` are ids of rows in the registers. ``requests``: something about recipients in the
    network.
    """

    files: frozenset[str] = frozenset()
    invoices: frozenset[str] = frozenset()
    moves: dict[str, str] = field(default_factory=dict)
    settings: bool = False
    email_list: frozenset[str] = frozenset()
    customers: frozenset[str] = frozenset()
    messages: bool = False
    requests: bool = False


def changes_of(events: Iterable[Event]) -> Changes:
    """Sum up events, in their order."""
    files: set[str] = set()
    invoices: set[str] = set()
    moves: dict[str, str] = {}
    settings = messages = requests = False
    registers: dict[str, set[str]] = {"email_list": set(), "customer": set()}
    for event in events:
        invoice_id = event.object_id if event.object_type == "invoice" else event.data.get("invoice_id")
        file_id = event.object_id if event.object_type == "file" else event.data.get("file_id")
        if invoice_id:
            invoices.add(invoice_id)
        if file_id:
            files.add(file_id)
        if event.object_type == "delivery" and invoice_id and event.data.get("to"):
            moves[invoice_id] = event.data["to"]
        settings = settings or event.object_type in ("company", "settings")
        messages = messages or event.object_type == "message"
        requests = requests or event.object_type.startswith("recipient_")
        if event.object_type in registers:
            registers[event.object_type].add(event.object_id)
    return Changes(
        files=frozenset(files),
        invoices=frozenset(invoices),
        moves=moves,
        settings=settings,
        email_list=frozenset(registers["email_list"]),
        customers=frozenset(registers["customer"]),
        messages=messages,
        requests=requests,
    )
