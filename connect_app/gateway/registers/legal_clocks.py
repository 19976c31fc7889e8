"""The legal clocks of invoices as lists show them."""

from collections.abc import Sequence
from datetime import date
from typing import TypeVar

from connect_app.contract.files import Invoice, InvoiceClock
from connect_app.domain.channel import Channel
from connect_app.domain.invoice import InvoiceState
from connect_app.domain.legal_clock import LegalClock, clock_of, deadline_of
from connect_app.gateway.registers.working_days import is_working_day, today_of

_OPEN = (InvoiceState.WAITING, InvoiceState.HELD, InvoiceState.SENDING, InvoiceState.ATTENTION)
_LAST_YEAR = 2100
InvoiceT = TypeVar("InvoiceT", bound=Invoice)


def running_clock(
    seller: str | None,
    buyer: str | None,
    channels: Sequence[Channel],
    issued: date | None,
    *,
    put_off: bool = False,
    today: date | None = None,
) -> LegalClock | None:
    """Return the clock of an invoice that is not on its way yet, None where no law is known for it."""
    if issued is None or issued.year > _LAST_YEAR:
        return None
    deadline = deadline_of(seller, buyer, channels, issued, put_off=put_off)
    return None if deadline is None else clock_of(deadline, issued, today or today_of(deadline), is_working_day)


def with_clock(invoice: InvoiceT) -> InvoiceT:
    """Return an invoice with its legal clock, as long as it is not on its way."""
    if invoice.sent_at is not None or invoice.state not in _OPEN:
        return invoice
    went = [one.channel for one in invoice.recipients]
    channels = went or [one.channel for one in invoice.channels]
    put_off = invoice.next_attempt_at is not None
    clock = running_clock(invoice.seller.country, invoice.buyer.country, channels, invoice.issue_date, put_off=put_off)
    if clock is None:
        return invoice
    shown = InvoiceClock(
        country=clock.deadline.country,
        channel=clock.deadline.channel,
        working_days=clock.deadline.working_days,
        due=clock.due,
        days_left=clock.days_left,
        state=clock.state.value,
    )
    return invoice.model_copy(update={"legal_clock": shown})
