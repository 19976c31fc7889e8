"""The mail that tells the company which of its mails came back, in the company's language."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from email.message import EmailMessage
from email.utils import format_datetime

from connect_app.contract.deliveries import Failure
from connect_app.contract.messages import TemplateKind
from connect_app.domain.delivery import FailureOwner
from connect_app.gateway.channels.mail_headers import header_address, plain, policy_for
from connect_app.gateway.channels.message import message_id
from connect_app.gateway.channels.template_text import TemplateRefused
from connect_app.gateway.channels.templates import PROGRAM_TEXTS, Sender, Texts, bounce_values, known_language

MAX_LINES = 300

_REASONS = {
    "sv": ("adressen finns inte", "brevlådan är full", "kom tillbaka"),
    "en": ("no such address", "the mailbox is full", "came back"),
    "de": ("diese Adresse gibt es nicht", "das Postfach ist voll", "kam zurück"),
    "ro": ("adresa nu există", "căsuța poștală este plină", "s-a întors"),
}
_KIND: TemplateKind = "bounce_reminder"


@dataclass(frozen=True, slots=True)
class NoticeLine:
    """One mail that came back. ``detail``: the other side's words."""

    number: str
    address: str
    failure: Failure | None
    detail: str

    def text(self, language: str) -> str:
        """Return the line as it stands in the mail: number, address and reason."""
        no_address, full, other = _REASONS[known_language(language)]
        reason = other
        if self.failure is not None and self.failure.code == "mailbox_full":
            reason = full
        elif self.failure is not None and self.failure.owner is FailureOwner.YOU:
            reason = no_address
        return f"{self.number}, {self.address}: {reason}" + (f" ({self.detail})" if self.detail else "")


@dataclass(frozen=True, slots=True)
class Notice:
    """What one mail tells, to whom, in which language."""

    id: str
    to: str
    language: str
    lines: Sequence[NoticeLine]


def compose_notice(notice: Notice, sender: Sender, from_address: str, at: datetime, texts: Texts) -> bytes:
    """Return the mail as it is sent. A template of the company's own that fails gives way to the program's text."""
    lines = notice.lines
    told = [line.text(notice.language) for line in lines[:MAX_LINES]]
    if len(lines) > MAX_LINES:
        told.append(f"… (+{len(lines) - MAX_LINES})")
    values = bounce_values(sender, told) | {"count": len({line.number for line in lines})}
    try:
        subject, text = texts.fill(_KIND, notice.language, values)
    except TemplateRefused:
        subject, text = PROGRAM_TEXTS.fill(_KIND, notice.language, values)
    mail = EmailMessage(policy=policy_for((from_address, notice.to, sender.reply_to or "")))
    mail["From"] = header_address(from_address, sender.name or "")
    mail["To"] = header_address(notice.to)
    if sender.reply_to:
        mail["Reply-To"] = header_address(sender.reply_to)
    mail["Subject"] = plain(subject)
    mail["Date"] = format_datetime(at.astimezone(UTC))
    mail["Message-ID"] = message_id(notice.id, from_address)
    mail["Auto-Submitted"] = "auto-generated"
    mail.set_content(text, cte="quoted-printable")
    return mail.as_bytes()
