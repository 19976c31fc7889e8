"""Counters: kept in the transaction that changes what they count, so that no view counts rows."""

from collections.abc import Mapping

from connect_app.gateway.store.transactions import Reading, Writing

WAITING_FILES = "waiting_files"
UNREADABLE_FILES = "unreadable_files"
WAITING = "waiting"
SENDING = "sending"
SENT = "sent"
ATTENTION = "attention"
FILES = "files"
INVOICES = "invoices"
MESSAGES = "messages"
UNREAD_MESSAGES = "unread_messages"
NAMES = (WAITING_FILES, UNREADABLE_FILES, WAITING, SENDING, SENT, ATTENTION, FILES, INVOICES, MESSAGES, UNREAD_MESSAGES)


def count(connection: Writing, company_id: str, changes: Mapping[str, int]) -> None:
    """Add ``changes`` (by counter name, negative ones too) to the counters of a company."""
    rows = [(company_id, name, change) for name, change in changes.items() if change]
    if rows:
        connection.exec_driver_sql(
            "INSERT INTO counter (company_id, name, value) VALUES (?, ?, ?) "
            "ON CONFLICT (company_id, name) DO UPDATE SET value = counter.value + excluded.value",
            rows,
        )


def counts(connection: Reading, company_id: str) -> dict[str, int]:
    """Return all counters of a company by name; 0 where nothing was ever counted."""
    known = dict.fromkeys(NAMES, 0)
    for name, value in connection.exec_driver_sql(
        "SELECT name, value FROM counter WHERE company_id = ?", (company_id,)
    ):
        known[name] = value if isinstance(value, int) else 0  # what a damaged disk has left
    return known
