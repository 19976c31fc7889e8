"""The e-mail channel: one message per delivery, over the company's mail server."""

import logging
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, datetime
from typing import Protocol

from connect_app.domain.channel import Channel
from connect_app.domain.saying import say
from connect_app.gateway.channels import message
from connect_app.gateway.channels.addresses import as_sent
from connect_app.gateway.channels.bounces import Ignored, Report, read_report
from connect_app.gateway.channels.copied_mail import as_copy
from connect_app.gateway.channels.interface import (
    UNKNOWN,
    Acceptance,
    Capability,
    Composed,
    Documents,
    Found,
    News,
    Pace,
    Parcel,
    Shipment,
    Unplaced,
)
from connect_app.gateway.channels.notice import Notice, compose_notice
from connect_app.gateway.channels.report_parts import READ_LIMIT
from connect_app.gateway.channels.report_words import REPORT_NAME
from connect_app.gateway.channels.request_letters import compose_letter
from connect_app.gateway.channels.smtp import SmtpAccount, SmtpConnection, connected
from connect_app.gateway.channels.templates import PROGRAM_TEXTS, Sender, Texts

_log = logging.getLogger(__name__)


class Mailbox(Protocol):
    """Where bounces come in."""

    def messages(self, cursor: str | None) -> tuple[tuple[tuple[datetime, bytes], ...], str | None]:
        """Return the messages after ``cursor`` with the instant they came, and the next cursor."""


class MailMaker:
    """Makes the mail of one company, and reads what came back.

    ``mailbox``: where bounces are read, None if nowhere. ``known``: gives the delivery whose mail has a Message-ID that
    somebody else made.
    """

    def __init__(
        self,
        from_address: str,
        sender: Sender,
        texts: Texts,
        mailbox: Mailbox | None,
        known: Callable[[str], str | None] | None = None,
    ) -> None:
        self._from_address = from_address
        self._sender = sender if sender.contact else replace(sender, contact=from_address)
        self._texts = texts
        self._mailbox = mailbox
        self._known = known

    def compose(self, shipment: Shipment, documents: Documents) -> Composed:
        """Make the mail; see `channels.message`."""
        return self.compose_together([(shipment, documents)])

    def compose_together(self, parts: Sequence[tuple[Shipment, Documents]]) -> Composed:
        """Make one mail of several invoices of one customer."""
        now = datetime.now(UTC)
        return Composed(message.compose_together(parts, self._sender, self._from_address, now, self._texts))

    def news(self, cursor: str | None) -> tuple[tuple[News | Unplaced, ...], str | None]:
        """Read bounces."""
        if self._mailbox is None:
            return (), cursor
        messages, cursor = self._mailbox.messages(cursor)
        told = [one for at, data in messages for one in told_by(data, at, self._known)]
        return tuple(one for one in told if not isinstance(one, Ignored)), cursor

    def compose_notice(self, notice: Notice) -> bytes:
        """Make the mail that tells the company what came back."""
        return compose_notice(notice, self._sender, self._from_address, datetime.now(UTC), self._texts)

    def copy(self, data: bytes, copy_id: str, delivery_id: str, to: str) -> bytes:
        """Return the copy of a delivery's mail as it goes to another address."""
        del to  # only the envelope says it
        return as_copy(data, copy_id, delivery_id, self._from_address)

    def compose_letter(self, letter_id: str, to: str, subject: str, text: str) -> bytes:
        """Make a letter about a request to a recipient."""
        return compose_letter(letter_id, to, subject, text, self._sender, self._from_address)


class MailCarrier(MailMaker):
    """E-mail of one company over its mail server.

    ``find``: asks the server itself whether it has a Message-ID; only a server of our own can be asked, any other
    leaves the question open.
    """

    def __init__(
        self,
        account: SmtpAccount,
        sender: Sender,
        *,
        provider: str = "smtp",
        texts: Texts = PROGRAM_TEXTS,
        mailbox: Mailbox | None = None,
        find: Callable[[str], Found] | None = None,
        pace: Pace | None = None,
    ) -> None:
        super().__init__(account.from_address, sender, texts, mailbox)
        self._account = account
        self._find = find
        self.capability = Capability(Channel.EMAIL, provider, pace=pace or Pace())

    @contextmanager
    def session(self) -> Iterator["MailSession"]:
        """Connect and sign in."""
        with connected(self._account) as connection:
            yield MailSession(connection, self._account.from_address)

    def find(self, shipment: Shipment) -> Found:
        """Ask the server, where it can be asked."""
        if self._find is None:
            return UNKNOWN
        return self._find(message.message_id(shipment.delivery_id, self._account.from_address))


def told_by(
    data: bytes, at: datetime, known: Callable[[str], str | None] | None = None
) -> tuple[News | Unplaced | Ignored, ...]:
    """Return what a message says about our deliveries, and in words why the rest says nothing; never raises.

    ``known``: see `MailMaker`.
    """
    try:
        found = read_report(data, known)
    except Exception:
        _log.exception("A message about mail cannot be read")
        found = (Ignored(say("ignored.unreadable")),)
    for one in found:
        if isinstance(one, Ignored):
            level = logging.INFO if one.delivery_id else logging.DEBUG
            _log.log(level, "A message about %s says nothing that counts: %s", one.delivery_id, one.reason)
    return tuple(_news(one, data, at) for one in found)


def _news(one: Report | Ignored, data: bytes, at: datetime) -> News | Unplaced | Ignored:
    if isinstance(one, Report):
        return News(one.delivery_id, at, one.detail, one.failure, one.addresses, data, REPORT_NAME, one.status)
    if one.came_back is None:
        return one
    status, detail = one.came_back.status, one.came_back.detail
    return Unplaced(at, one.reason, one.address or "", status, detail, data[:READ_LIMIT])


class MailSession:
    """An open connection to the mail server."""

    def __init__(self, connection: SmtpConnection, from_address: str) -> None:
        self._connection = connection
        self._from_address = from_address

    def hand_over(self, parcel: Parcel) -> Acceptance:
        """Send one mail; raises as `SmtpConnection.send` says."""
        shipment = parcel.shipment
        words = self._connection.send(as_sent(shipment.address), parcel.data, shipment.delivery_id)
        return Acceptance(message.message_id(shipment.delivery_id, self._from_address), words)

    def send_copy(self, to: str, data: bytes, copy_id: str) -> str:
        """Send the copy of a mail and return the server's words; raises as `SmtpConnection.send` says."""
        return self._connection.send(as_sent(to), data, copy_id)

    def send_notice(self, to: str, data: bytes) -> str:
        """Send a mail that is no delivery and return the server's words; raises as `SmtpConnection.send` says."""
        return self._connection.send(as_sent(to), data)
