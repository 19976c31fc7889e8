"""What the lists show: light rows, made in the background from what the gateway says.

A row can be written down as JSON, so that the next start shows the last list before anything heavy is imported.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import TYPE_CHECKING, Any, NamedTuple, Protocol

from connect_app.desktop.text.recipients import Recipient, recipient_as_json, recipient_from_json
from connect_app.desktop.text.sentences import said
from connect_app.domain.delivery import DeliveryState

if TYPE_CHECKING:
    from connect_app.contract.base import Money
    from connect_app.contract.files import File, Invoice


class Row(Protocol):
    """What every row has: an id that stays the same while the row changes."""

    @property
    def id(self) -> str:
        """Identity of the thing shown."""
        ...


class Amount(NamedTuple):
    """A decimal amount as text, with its currency."""

    amount: str
    currency: str


def _amount(money: Money | None) -> Amount | None:
    return Amount(money.amount, money.currency) if money is not None else None


@dataclass(frozen=True, slots=True)
class InvoiceRow:
    """One invoice in a list.

    ``delivery_state``: where its delivery that moved last stands, where that is known. ``recipients``: where each of
    the first few stands, of ``recipient_count``. ``source``: what the gateway said, None in a row from the last start.
    """

    id: str
    file_id: str
    number: str
    kind: str
    state: str
    issue_date: date | None
    due_date: date | None
    customer: str
    customer_number: str
    payable: Amount | None
    channels: tuple[str, ...]
    attachment_count: int
    duplicate_of: str | None
    sent_at: datetime | None
    opened_at: datetime | None
    failure_code: str | None
    failure_message: str | None
    worst_finding: str | None
    delivery_state: str | None = None
    recipients: tuple[Recipient, ...] = ()
    recipient_count: int = 0
    next_attempt_at: datetime | None = None
    begins_at: datetime | None = None
    file_name: str = ""
    lacks: str = ""
    found_in: tuple[tuple[str, str], ...] = ()
    """In a search: the kind of place and what stands there, where that is not the number or the customer's name."""
    source: Invoice | None = field(default=None, compare=False, repr=False)

    @property
    def is_credit_note(self) -> bool:
        """Say whether it gives money back."""
        return self.kind == "credit_note"

    @property
    def is_held(self) -> bool:
        """Say whether a delivery of it waits for a decision."""
        return self.state == "held" or any(one.state is DeliveryState.HELD for one in self.recipients)


def invoice_row(invoice: Invoice) -> InvoiceRow:
    """Return the row of an invoice."""
    return InvoiceRow(
        id=invoice.id,
        file_id=invoice.file_id,
        number=invoice.number,
        kind=invoice.kind.value,
        state=invoice.state.value,
        issue_date=invoice.issue_date,
        due_date=invoice.due_date,
        customer=invoice.buyer.name or "",
        customer_number=invoice.buyer.customer_number or "",
        payable=_amount(invoice.payable),
        channels=tuple(route.channel.value for route in invoice.channels),
        attachment_count=invoice.attachment_count,
        duplicate_of=invoice.duplicate_of,
        sent_at=invoice.sent_at,
        opened_at=invoice.opened_at,
        failure_code=invoice.failure_code,
        failure_message=said(invoice.failure_message or "") or None,
        worst_finding=_worst(finding.severity.value for finding in invoice.findings),
        recipients=tuple(
            Recipient(
                one.channel, one.address, one.state, one.failure_code, one.opened_at, one.proved, one.buyer_answer
            )
            for one in invoice.recipients
        ),
        recipient_count=invoice.recipient_count,
        next_attempt_at=invoice.next_attempt_at,
        begins_at=invoice.begins_at,
        file_name=invoice.file_name,
        lacks=" · ".join(said(one.message).rstrip(".") for one in invoice.lacks),
        found_in=tuple((one.field, one.text) for one in invoice.found_in if one.field not in _IN_SIGHT),
        source=invoice,
    )


def _worst(severities: Iterable[str]) -> str | None:
    return min(severities, key=("error", "warning", "hint").index, default=None)


def invoice_row_as_json(row: InvoiceRow) -> dict[str, Any]:
    """Return the row as plain values for the next start."""
    values = {name: getattr(row, name) for name in InvoiceRow.__slots__ if name != "source"}
    for name in _DAYS + _INSTANTS:
        values[name] = values[name].isoformat() if values[name] else None
    values["recipients"] = [recipient_as_json(recipient) for recipient in row.recipients]
    return values


def invoice_row_from_json(values: dict[str, Any]) -> InvoiceRow:
    """Return the row that was written down. Raises KeyError, TypeError or ValueError if it is not one of ours."""
    values = dict(values)
    for name in _DAYS:
        values[name] = date.fromisoformat(values[name]) if values[name] else None
    for name in _INSTANTS:
        values[name] = datetime.fromisoformat(values[name]) if values.get(name) else None
    values["payable"] = Amount(*values["payable"]) if values["payable"] else None
    values["channels"] = tuple(values["channels"])
    values["found_in"] = tuple((field, text) for field, text in values.get("found_in", ()))
    values["recipients"] = tuple(map(recipient_from_json, values["recipients"]))
    return InvoiceRow(**values)


_IN_SIGHT = ("number", "customer")
_DAYS = ("issue_date", "due_date")
_INSTANTS = ("sent_at", "opened_at", "next_attempt_at", "begins_at")


@dataclass(frozen=True, slots=True)
class FileRow:
    """One file in a list; ``line`` and ``column`` say where an unreadable one went wrong, counted from 1.

    Counts and totals are of what still waits; ``whole_count``: how many invoices came in it.
    """

    id: str
    name: str
    size: int
    format: str
    state: str
    received_at: datetime
    invoice_count: int
    invoices_with_attachments: int
    totals: tuple[Amount, ...]
    problem_code: str | None
    problem: str | None
    line: int | None
    column: int | None
    left_out_count: int = 0
    whole_count: int = 0


def file_row(file: File) -> FileRow:
    """Return the row of a file."""
    problem, counted = file.problem, file.still_waiting or file
    return FileRow(
        id=file.id,
        name=file.name,
        size=file.size,
        format=file.format.value,
        state=file.state.value,
        received_at=file.received_at,
        invoice_count=counted.invoice_count,
        invoices_with_attachments=counted.invoices_with_attachments,
        totals=tuple(Amount(total.amount, total.currency) for total in counted.totals),
        problem_code=problem.code if problem else None,
        problem=said(problem.detail) if problem else None,
        line=problem.line if problem else None,
        column=problem.column if problem else None,
        left_out_count=file.left_out_count,
        whole_count=file.invoice_count,
    )
