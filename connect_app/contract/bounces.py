"""Mail that came back: grouped by reason and address, sent again in one go, and reports handed in as files."""

from typing import Literal

from pydantic import Field

from connect_app.contract.base import Instant, Model, RequestModel, Telling, Words


class BounceGroup(Telling):
    """Open bounces of one address for one reason; those that were sent again do not count any more.

    ``code`` is the failure's code (``bounced``, ``mailbox_full``, …), ``message`` the newest one's sentence.
    ``customer_numbers`` and ``delivery_ids``: at most 500, the newest first; ``count`` counts all.
    """

    code: str
    address: str
    message: Words
    count: int
    last_at: Instant
    customer_numbers: list[str]
    delivery_ids: list[str]


class BouncesResend(RequestModel):
    """Send again everything that bounced at ``address``, to ``email``; ``email`` left out: to the same address."""

    address: str = Field(min_length=1, max_length=320)
    email: str | None = Field(default=None, max_length=320)
    save_to_list: bool = False
    """True: the register says ``email`` from now on, wherever it said ``address`` for these customers."""
    reason: str | None = Field(default=None, max_length=500)


class NotResent(Telling):
    """A bounced delivery that was not sent again, and why."""

    told_in = "reason"

    delivery_id: str
    invoice_number: str
    code: str
    reason: Words


class BouncesResent(Model):
    """What was sent again: the new deliveries, one for each old one; ``selected = resent + skipped``.

    An invoice that came back twice from the address goes once; the second is skipped with the code ``same_invoice``.
    """

    send_id: str | None
    delivery_ids: list[str]
    selected: int
    resent: int
    skipped: list[NotResent]


class BounceReport(Telling):
    """What one recipient's part of a report came to; ``ignored``: it said nothing that counts, ``reason`` says why."""

    told_in = "reason"

    filename: str
    outcome: Literal["failed", "delivered", "ignored"]
    reason: Words
    address: str | None = None
    delivery_id: str | None = None
    invoice_id: str | None = None
    invoice_number: str | None = None
    report_id: str | None = None
    """It says that a mail came back, and not which: it stands under messages, for a person to say."""


class UnplacedReport(Model):
    """A report that a mail came back, of which nobody knew which mail it was, as a person reads it.

    ``reason`` says why it was not clear; ``delivery_id`` and ``invoice_id`` what a person said since.
    """

    id: str
    came_at: Instant
    address: str
    code: str
    detail: str
    reason: str
    sender: str
    subject: str
    text: str
    delivery_id: str | None = None
    invoice_id: str | None = None
    invoice_number: str | None = None


class PlaceReport(RequestModel):
    """About which delivery a report is."""

    delivery_id: str = Field(min_length=1, max_length=64)


class BounceReports(Model):
    """What handed-in files came to."""

    reports: list[BounceReport]
