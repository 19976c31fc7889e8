"""The practice mail server: a real SMTP server on loopback, with chosen outcomes, that sends real reports back."""

import asyncio
import hashlib
import logging
import socket
from collections.abc import Sequence
from datetime import UTC, datetime
from email import message_from_bytes, policy
from email.message import EmailMessage, Message
from email.utils import format_datetime
from typing import Any

from aiosmtpd.controller import Controller
from aiosmtpd.smtp import SMTP, Envelope
from aiosmtpd.smtp import Session as SmtpSession

from connect_app.contract.practice import InboxAttachment, OutcomeRule
from connect_app.domain.channel import Channel
from connect_app.gateway.channels.interface import ABSENT, UNKNOWN, Found, Knowledge
from connect_app.gateway.channels.message import DELIVERY_HEADER, INVOICE_HEADER
from connect_app.gateway.practice.outcomes import BACK_LATER, answer_delay_s
from connect_app.gateway.practice.world import Arrival, PracticeWorld, now_us

_log = logging.getLogger(__name__)

HOST = "127.0.0.1"
FROM_ADDRESS = "invoices@practice.example"
ANSWER_LIMIT_S = 4.0
"""How long the mail channel waits for this server: it is on the same computer, and some outcomes never answer."""
FINAL_ANSWER_LIMIT_S = 60.0
"""After the final dot it always answers or hangs up, so waiting there only means that the computer is busy."""

_SILENCE_S = 30.0
_STATUS = {"bounce": ("5.1.1", "550 5.1.1 No such mailbox"), "mailbox_full": ("4.2.2", "452 4.2.2 Mailbox full")}


class _Handler:
    """What the server does at each step of a conversation; the names are aiosmtpd's."""

    def __init__(self, world: PracticeWorld) -> None:
        self._world = world

    async def handle_RCPT(  # noqa: N802
        self, server: SMTP, _session: SmtpSession, envelope: Envelope, address: str, _options: Sequence[str]
    ) -> str:
        rule = self._world.rule_for(Channel.EMAIL, address)
        if rule.outcome in ("reject", "refuse_connection"):
            await asyncio.sleep(answer_delay_s(rule))
        if rule.outcome == "reject":
            return "550 5.1.1 No such mailbox here"
        if rule.outcome == "time_out":
            await asyncio.sleep(_SILENCE_S)
        if rule.outcome in ("refuse_connection", "time_out"):
            _hang_up(server)
        envelope.rcpt_tos.append(address)
        return "250 2.1.5 OK"

    async def handle_DATA(self, server: SMTP, _session: SmtpSession, envelope: Envelope) -> str:  # noqa: N802
        data = envelope.content
        assert isinstance(data, bytes)
        rules = {address: self._world.rule_for(Channel.EMAIL, address) for address in envelope.rcpt_tos}
        mail = message_from_bytes(data, policy=policy.default)
        is_greylisted = any(rule.outcome == "greylist" for rule in rules.values())
        if is_greylisted and self._world.count_attempt(str(mail["Message-ID"])) == 1:
            return "451 4.7.1 Greylisted, come again"
        await asyncio.to_thread(self._deliver, mail, data, rules, envelope.mail_from or "")
        for rule in rules.values():
            if rule.outcome == "answer_lost":
                await asyncio.sleep(answer_delay_s(rule))
                _hang_up(server)
        return "250 2.0.0 OK: kept in the practice inbox"

    async def handle_exception(self, error: Exception) -> str:
        """Ask to come again, as a mail server does that cannot store a mail; nothing was kept."""
        _log.warning("The practice mail server cannot work just now: %s", error)
        return "451 4.3.0 The practice mail server cannot keep the mail just now"

    def _deliver(self, mail: EmailMessage, data: bytes, rules: dict[str, OutcomeRule], sender: str) -> None:
        for address, rule in rules.items():
            due_at = now_us() + int(rule.delay_s * 1_000_000)
            is_back = rule.outcome in BACK_LATER
            report = _report(mail, address, sender, rule) if is_back else None
            self._world.arrive(_arrival(mail, data, address, rule, due_at), report, due_at)


def _hang_up(server: SMTP) -> None:
    if isinstance(server.transport, asyncio.Transport):
        server.transport.abort()


def _arrival(mail: EmailMessage, data: bytes, address: str, rule: OutcomeRule, due_at: int) -> Arrival:
    numbers = [str(one) for one in mail.get_all(INVOICE_HEADER, [])]
    return Arrival(
        channel=Channel.EMAIL,
        key=str(mail["Message-ID"]),
        address=address,
        raw=data,
        arrives_at=due_at,
        invoice_numbers=numbers,
        attachments=[_attachment(part) for part in mail.iter_attachments()],
        message_id=str(mail["Message-ID"]),
        subject=str(mail["Subject"]),
        is_delivered=rule.outcome not in BACK_LATER,
        is_silent=rule.outcome == "answer_lost",
    )


def _attachment(part: Message) -> InboxAttachment:
    content = part.get_payload(decode=True)
    assert isinstance(content, bytes)
    return InboxAttachment(
        filename=part.get_filename() or "", sha256=hashlib.sha256(content).hexdigest(), size=len(content)
    )


def _report(mail: EmailMessage, address: str, sender: str, rule: OutcomeRule) -> bytes:
    """Return a delivery report as RFC 3464 and RFC 6522 describe it, with the headers of what comes back."""
    status, words = _STATUS[rule.outcome]
    headers = "".join(f"{name}: {value}\n" for name, value in mail.items())
    boundary = f"practice-{mail[DELIVERY_HEADER]}"
    return (
        f"From: Mail Delivery System <mailer-daemon@practice.example>\nTo: {sender}\n"
        f"Subject: Undelivered Mail Returned to Sender\nDate: {format_datetime(datetime.now(UTC))}\n"
        f"Auto-Submitted: auto-replied\nMIME-Version: 1.0\n"
        f'Content-Type: multipart/report; report-type=delivery-status; boundary="{boundary}"\n\n'
        f"--{boundary}\nContent-Type: text/plain; charset=utf-8\n\n"
        f"Your mail to {address} could not be delivered: {words}\n\n"
        f"--{boundary}\nContent-Type: message/delivery-status\n\n"
        f"Reporting-MTA: dns; mail.practice.example\n\n"
        f"Final-Recipient: rfc822; {address}\nAction: failed\nStatus: {status}\nDiagnostic-Code: smtp; {words}\n\n"
        f"--{boundary}\nContent-Type: text/rfc822-headers\n\n{headers}\n--{boundary}--\n"
    ).encode()


class _Controller(Controller):
    """aiosmtpd's controller on a port that the system chooses: its own one cannot find out which that was."""

    async def _create_server(self) -> asyncio.AbstractServer:
        listener = socket.create_server((HOST, 0))
        self.port = listener.getsockname()[1]
        return await self.loop.create_server(self._factory_invoker, sock=listener)


class PracticeMailServer:
    """Runs the server in a thread of its own and is the mailbox in which its reports land."""

    def __init__(self, world: PracticeWorld) -> None:
        self._world = world
        self._controller: Any = _Controller(
            _Handler(world), hostname=HOST, data_size_limit=None, enable_SMTPUTF8=True, ident="practice"
        )

    def start(self) -> None:
        """Listen on a port that the system chooses."""
        logging.getLogger("mail.log").setLevel(logging.CRITICAL)
        self._controller.start()

    @property
    def port(self) -> int:
        """Return the port that it listens on, once started."""
        return int(self._controller.port)

    def stop(self) -> None:
        """Stop listening."""
        self._controller.stop(no_assert=True)

    def find(self, message_id: str) -> Found:
        """Say whether a mail arrived. For the outcome *answer lost* it keeps silent, as any real server would."""
        found = self._world.find(message_id)
        if found is None:
            return ABSENT
        return UNKNOWN if found.is_silent else Found(Knowledge.FOUND, message_id)

    def messages(self, cursor: str | None) -> tuple[tuple[tuple[datetime, bytes], ...], str | None]:
        """Return the reports after ``cursor``."""
        rows, cursor = self._world.news(Channel.EMAIL, cursor)
        return tuple((datetime.fromtimestamp(at / 1_000_000, UTC), body) for at, body in rows), cursor
