"""What needs attention as lines: a reason, below it the addresses where several came back, below them the invoices."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from decimal import Decimal, InvalidOperation
from typing import NamedTuple

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from connect_app.desktop.lists.invoice_columns import (
    amount_of,
    amount_with_currency,
    channels_text,
    recipients_hint,
    signed_amount,
)
from connect_app.desktop.lists.rows import Amount, FileRow, InvoiceRow
from connect_app.desktop.style.appearance import Tint
from connect_app.desktop.style.icon_loading import IconName
from connect_app.desktop.text.figures import number_text
from connect_app.desktop.text.recipients import signs_of
from connect_app.desktop.text.wording import recipient_words

translate = QCoreApplication.translate

UNREADABLE = "unreadable"

_TITLES = {
    UNREADABLE: QT_TRANSLATE_NOOP("Attention", "Files that could not be read"),
    "bounced": QT_TRANSLATE_NOOP("Attention", "Mail that came back"),
    "unknown_address": QT_TRANSLATE_NOOP("Attention", "There is no such address"),
    "mailbox_full": QT_TRANSLATE_NOOP("Attention", "The recipient's mailbox is full"),
    "mail_refused": QT_TRANSLATE_NOOP("Attention", "Refused by the mail server"),
    "recipient_refused": QT_TRANSLATE_NOOP("Attention", "The mail server takes nothing for this recipient"),
    "address_not_supported": QT_TRANSLATE_NOOP("Attention", "Addresses that the mail server cannot use"),
    "message_too_large": QT_TRANSLATE_NOOP("Attention", "Too large for the mail server"),
    "domain_not_authenticated": QT_TRANSLATE_NOOP("Attention", "Refused because of your company's domain"),
    "sender_not_allowed": QT_TRANSLATE_NOOP("Attention", "Refused because of your company's mail account"),
    "content_refused": QT_TRANSLATE_NOOP("Attention", "Refused because of its content or your reputation"),
    "mail_sign_in": QT_TRANSLATE_NOOP("Attention", "Waiting for a sign-in to the mail account"),
    "lane_failed": QT_TRANSLATE_NOOP("Attention", "Stopped by an unexpected error"),
    "rejected": QT_TRANSLATE_NOOP("Attention", "Refused by the other side"),
    "rejected_by_recipient": QT_TRANSLATE_NOOP("Attention", "Refused by the recipient"),
    "recipient_not_receiving": QT_TRANSLATE_NOOP("Attention", "The recipient cannot receive it in the network"),
    "letter_returned": QT_TRANSLATE_NOOP("Attention", "Letters that came back"),
    "no_answer": QT_TRANSLATE_NOOP("Attention", "No answer came; it may have arrived"),
    "": QT_TRANSLATE_NOOP("Attention", "Waiting for your decision"),
}

BOUNCES = frozenset({"bounced", "unknown_address", "mailbox_full", "mail_refused", "address_not_supported"})
"""Codes of mail that came back, or was refused for its address: it can be sent to another address in one go."""


class BouncedFrom(NamedTuple):
    """Mail that came back from one address for one reason."""

    code: str
    address: str


@dataclass(frozen=True)
class Line:
    """One line of the tree. ``key`` stays the same while what it says changes.

    ``row``: the invoice or file it is about, None for a reason or an address. ``code``: the reason. ``address``: from
    where it came back, empty where that is not known. ``count``: what stands below, with what is not listed.
    """

    key: str
    texts: tuple[str, str, str, str]
    code: str
    address: str = ""
    row: InvoiceRow | FileRow | None = None
    count: int = 0
    icons: tuple[IconName, ...] = ()
    hint: str = ""
    spoken: str = ""
    children: tuple[Line, ...] = field(default=(), compare=False, repr=False)


def lines_of(invoices: Iterable[InvoiceRow], files: Sequence[FileRow], counts: Mapping[BouncedFrom, int]) -> list[Line]:
    """Return a line for each reason. ``counts``: how much came back in all, where more did than is listed."""
    by_reason: dict[str, list[Line]] = {}
    for invoice in invoices:
        for code, address in _troubles(invoice):
            by_reason.setdefault(code, []).append(_invoice_line(invoice, code, address))
    lines = [_reason_line(code, found, counts) for code, found in by_reason.items()]
    if files:
        below = tuple(_file_line(row) for row in files)
        lines.append(_heading(UNREADABLE, "", below, len(below)))
    return lines


def unreadable_sentence(row: FileRow) -> str:
    """Return why a file could not be read, with the line where that is known."""
    reason = row.problem or translate("Attention", "The file could not be read.")
    if row.line is None:
        return reason
    return translate("Attention", "Line {line}: {reason}").format(line=row.line, reason=reason)


def _troubles(invoice: InvoiceRow) -> list[BouncedFrom]:
    """Return what is wrong with an invoice: once per recipient that it came back from, else once."""
    found = [BouncedFrom(one.failure_code, one.address) for one in invoice.recipients if one.failure_code]
    return list(dict.fromkeys(found)) or [BouncedFrom(invoice.failure_code or "", "")]


def _reason_line(code: str, lines: Sequence[Line], counts: Mapping[BouncedFrom, int]) -> Line:
    """Return a reason with its lines; those of one address stand together where there are several."""
    by_address: dict[str, list[Line]] = {}
    for line in lines:
        address = line.address.casefold() if code in BOUNCES else ""
        by_address.setdefault(address or line.key, []).append(line)
    below = []
    for found in by_address.values():
        address = found[0].address
        count = max(len(found), counts.get(BouncedFrom(code, address.casefold()), 0))
        below.append(_address_line(code, address, found, count) if count > 1 and address else found[0])
    message = next((line.texts[3] for line in lines if line.texts[3]), "")
    return _heading(code, message, tuple(below), sum(line.count or 1 for line in below))


def _heading(code: str, message: str, below: tuple[Line, ...], count: int) -> Line:
    text = translate("Attention", "{reason} ({count})").format(reason=_title(code, message), count=number_text(count))
    icon = IconName("file" if code == UNREADABLE else "warning", Tint.WARNING)
    return Line(code, (text, "", "", ""), code, count=count, icons=(icon,), spoken=text, children=below)


def _title(code: str, message: str) -> str:
    text = _TITLES.get(code)
    return translate("Attention", str(text)) if text is not None else (message or code).split(". ")[0].rstrip(".")


def _address_line(code: str, address: str, lines: Sequence[Line], count: int) -> Line:
    rows = [line.row for line in lines if isinstance(line.row, InvoiceRow)]
    customers = list(dict.fromkeys(row.customer for row in rows if row.customer))
    customer = ", ".join(customers[:2]) + (", …" if len(customers) > 2 else "")
    title = translate("Attention", "{address} ({count})").format(address=address, count=number_text(count))
    listed = len(rows)
    what = lines[0].texts[3]
    if count > listed:
        what = translate("Attention", "%n of them are listed here. ", "", listed) + what
    spoken = translate("Attention", "{address}, %n invoice(s) came back", "", count).format(address=address)
    key = f"{code}|{address.casefold()}"
    return Line(
        key,
        (title, customer, _sum_of(rows), what),
        code,
        address,
        count=count,
        icons=(IconName("email"),),
        hint=spoken,
        spoken=spoken,
        children=tuple(lines),
    )


def _sum_of(rows: Iterable[InvoiceRow]) -> str:
    """Return what the invoices come to, empty where they have several currencies."""
    amounts = [amount for row in rows if (amount := signed_amount(row)) is not None]
    if len({amount.currency for amount in amounts}) != 1:
        return ""
    try:
        total = sum((Decimal(amount.amount) for amount in amounts), Decimal(0))
    except InvalidOperation:
        return ""
    return amount_with_currency(Amount(str(total), amounts[0].currency))


def _invoice_line(row: InvoiceRow, code: str, address: str) -> Line:
    recipients = recipients_hint(row)
    return Line(
        f"{row.id}|{address}",
        (row.number, row.customer, amount_of(row), _what_happened(row, code, address)),
        code,
        address,
        row,
        icons=signs_of(row.recipients) if address or len(row.recipients) > 1 else (),
        hint=recipients,
        spoken=", ".join(filter(None, [row.number, *recipients.splitlines()])),
    )


def _what_happened(row: InvoiceRow, code: str, address: str) -> str:
    """Return the sentence, which the gateway keeps for one recipient of an invoice; the others get a few words."""
    others = [one for one in row.recipients if one.failure_code]
    said = row.failure_message or ""
    if len(others) > 1 and address not in said:
        return next(recipient_words(one) for one in others if (one.failure_code, one.address) == (code, address))
    return said or channels_text(row)


def _file_line(row: FileRow) -> Line:
    return Line(row.id, (row.name, "", "", unreadable_sentence(row)), UNREADABLE, row=row)
