"""Columns of the lists of invoices."""

from dataclasses import replace
from datetime import date

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from connect_app.desktop.lists.columns import Column
from connect_app.desktop.lists.rows import Amount, InvoiceRow
from connect_app.desktop.style.appearance import Tint
from connect_app.desktop.style.icon_loading import IconName
from connect_app.desktop.text.channel_words import channel_name, taken_by
from connect_app.desktop.text.figures import amount_text, date_text, instant_text, number_text, soon_text, wide_instants
from connect_app.desktop.text.recipients import Recipient, signs_of
from connect_app.desktop.text.sentences import said, with_capital
from connect_app.desktop.text.wording import came_back, delivery_state_name, recipient_state, recipient_words
from connect_app.domain.channel import Channel
from connect_app.domain.delivery import ARRIVED, DeliveryState

translate = QCoreApplication.translate


def amount_with_currency(amount: Amount | None) -> str:
    """Return an amount as the locale writes it, with its currency; empty for None."""
    return f"{amount_text(amount.amount)} {amount.currency}" if amount is not None else ""


def channels_text(row: InvoiceRow) -> str:
    """Return the channels of an invoice in words: by which it goes or went, else those it would take."""
    went = dict.fromkeys(one.channel for one in row.recipients)
    return ", ".join(channel_name(channel) for channel in went or map(Channel, row.channels))


def _number_and_kind(row: InvoiceRow) -> str:
    if row.is_credit_note:
        return translate("InvoiceColumns", "{number} (credit note)").format(number=row.number)
    return row.number


def signed_amount(row: InvoiceRow) -> Amount | None:
    """Return what is to be paid; a credit note counts with a minus, as it does in the totals of its file."""
    amount = row.payable
    if amount is not None and row.is_credit_note and not amount.amount.startswith("-"):
        amount = amount._replace(amount=f"-{amount.amount}")
    return amount


def amount_of(row: InvoiceRow) -> str:
    """Return what is to be paid in words."""
    return amount_with_currency(signed_amount(row))


def _attachments_spoken(row: InvoiceRow) -> str:
    count = translate("InvoiceColumns", "%n attachment(s)", "", row.attachment_count)
    return f"{count}, {row.lacks}" if row.lacks else count


def _attachment_icon(row: InvoiceRow) -> IconName | None:
    if row.lacks:
        return IconName("warning", Tint.WARNING)
    return IconName("attachment") if row.attachment_count else None


def _attachments_text(row: InvoiceRow) -> str:
    count = number_text(row.attachment_count) if row.attachment_count else ""
    return " · ".join(filter(None, (count, row.lacks)))


def _remark(row: InvoiceRow) -> str:
    if row.duplicate_of is not None:
        return translate("InvoiceColumns", "Number used before")
    if row.worst_finding == "error":
        return translate("InvoiceColumns", "Cannot be sent yet")
    if row.worst_finding == "warning":
        return translate("InvoiceColumns", "Please look")
    return ""


def _remark_icon(row: InvoiceRow) -> IconName | None:
    if row.worst_finding == "error":
        return IconName("error", Tint.DANGER)
    if row.duplicate_of is not None or row.worst_finding == "warning":
        return IconName("warning", Tint.WARNING)
    return None


def _number_spoken(row: InvoiceRow) -> str:
    remark = _remark(row)
    return f"{_number_and_kind(row)}, {remark}" if remark else _number_and_kind(row)


def _remark_hint(row: InvoiceRow) -> str:
    findings = row.source.findings if row.source is not None else []
    remarks = [said(finding.message) for finding in findings]
    return "\n".join(filter(None, [_number_and_kind(row), _remark(row), *remarks]))


def number() -> Column[InvoiceRow]:
    """Column of the invoice number."""
    title = translate("InvoiceColumns", "Number")
    return Column(
        "number",
        title,
        lambda row: row.number,
        95,
        least=95,
        spoken=_number_and_kind,
        hint=_number_and_kind,
        sort_key="number",
        is_number=True,
    )


def number_with_remark() -> Column[InvoiceRow]:
    """Column of the invoice number, with a sign where the invoice is worth a look before it is sent."""
    return replace(number(), icon=_remark_icon, hint=_remark_hint, spoken=_number_spoken, width=120, least=106)


_PLACES = {
    "seller": QT_TRANSLATE_NOOP("InvoiceColumns", "Seller"),
    "customer_number": QT_TRANSLATE_NOOP("InvoiceColumns", "Customer no."),
    "org_number": QT_TRANSLATE_NOOP("InvoiceColumns", "Organisation no."),
    "address": QT_TRANSLATE_NOOP("InvoiceColumns", "Address"),
    "reference": QT_TRANSLATE_NOOP("InvoiceColumns", "Reference"),
    "amount": QT_TRANSLATE_NOOP("InvoiceColumns", "Amount"),
    "date": QT_TRANSLATE_NOOP("InvoiceColumns", "Date"),
    "file": QT_TRANSLATE_NOOP("InvoiceColumns", "File"),
    "note": QT_TRANSLATE_NOOP("InvoiceColumns", "Note"),
    "attachment": QT_TRANSLATE_NOOP("InvoiceColumns", "Attachment"),
}
"""Where the words of a search may stand."""


def _customer(row: InvoiceRow) -> str:
    """Return the customer, and in a search where its words stand otherwise."""
    return "  ·  ".join([row.customer, *(_place(field, text) for field, text in row.found_in)])


def _place(field: str, text: str) -> str:
    if field == "amount":
        amount, _, currency = text.partition(" ")
        text = amount_with_currency(Amount(amount, currency))
    elif field == "date":
        text = date_text(date.fromisoformat(text))
    name = translate("InvoiceColumns", str(_PLACES.get(field, field)))
    return translate("InvoiceColumns", "{name}: {text}").format(name=name, text=text)


def customer() -> Column[InvoiceRow]:
    """Column of the customer's name; it takes the room that is left."""
    title = translate("InvoiceColumns", "Customer")
    return Column("customer", title, _customer, 220, sort_key="buyer", stretches=True, hint=_customer)


def customer_number() -> Column[InvoiceRow]:
    """Column of the customer number; hidden until it is chosen."""
    title = translate("InvoiceColumns", "Customer no.")
    return Column("customer_number", title, lambda row: row.customer_number, 110, is_optional=True)


def amount() -> Column[InvoiceRow]:
    """Column of the payable amount."""
    title = translate("InvoiceColumns", "Amount")
    return Column(
        "amount",
        title,
        amount_of,
        120,
        is_right_aligned=True,
        sort_key="payable",
    )


def channel() -> Column[InvoiceRow]:
    """Column of the channels."""
    title = translate("InvoiceColumns", "Channel")
    names = [channel_name(one) for one in Channel]
    return Column("channel", title, channels_text, 80, lambda: names, least=66, hint=_channel_reasons)


def _channel_reasons(row: InvoiceRow) -> str:
    if row.recipients:
        return recipients_hint(row)
    routes = row.source.channels if row.source is not None else ()
    return "\n".join(f"{route.address}: {said(route.reason)}" for route in routes)


def attachments(*, gives_way: int = 0) -> Column[InvoiceRow]:
    """Column of the number of attachments, beside a paper clip, and of what is missing."""
    return Column(
        "attachments",
        translate("InvoiceColumns", "Attachments"),
        _attachments_text,
        110,
        least=66,
        icon=_attachment_icon,
        hint=_attachments_text,
        spoken=_attachments_spoken,
        gives_way=gives_way,
    )


def issue_date(*, gives_way: int = 0) -> Column[InvoiceRow]:
    """Column of the invoice date."""
    title = translate("InvoiceColumns", "Date")
    return Column(
        "issue_date",
        title,
        lambda row: date_text(row.issue_date),
        90,
        sort_key="issue_date",
        gives_way=gives_way,
    )


def due_date(*, is_optional: bool = False, gives_way: int = 0) -> Column[InvoiceRow]:
    """Column of the day by which it is to be paid."""
    return Column(
        "due_date",
        translate("InvoiceColumns", "Due"),
        lambda row: date_text(row.due_date),
        90,
        sort_key="due_date",
        is_optional=is_optional,
        gives_way=gives_way,
    )


def file_name() -> Column[InvoiceRow]:
    """Column of the file that an invoice came in; hidden until it is chosen."""
    title = translate("InvoiceColumns", "File")
    return Column("file", title, lambda row: row.file_name, 180, hint=lambda row: row.file_name, is_optional=True)


def remark() -> Column[InvoiceRow]:
    """Column that says what is worth a look before an invoice is sent."""
    return Column(
        "remark",
        translate("InvoiceColumns", "Remark"),
        _remark,
        160,
        icon=_remark_icon,
        hint=_remark_hint,
        is_optional=True,
    )


def legal_clock() -> Column[InvoiceRow]:
    """Column of the day by which the law wants an invoice to be on its way; hidden until it is chosen."""
    title = translate("InvoiceColumns", "By law until")
    return Column("legal_clock", title, _legal_text, 130, icon=_legal_icon, hint=_legal_hint, is_optional=True)


def _legal_text(row: InvoiceRow) -> str:
    clock = row.source.legal_clock if row.source is not None else None
    return date_text(clock.due) if clock is not None else ""


def _legal_icon(row: InvoiceRow) -> IconName | None:
    clock = row.source.legal_clock if row.source is not None else None
    if clock is None:
        return None
    kinds = {"running": ("waiting", Tint.MUTED), "soon": ("warning", Tint.WARNING), "late": ("error", Tint.DANGER)}
    return IconName(*kinds[clock.state])


def _legal_hint(row: InvoiceRow) -> str:
    clock = row.source.legal_clock if row.source is not None else None
    if clock is None:
        return ""
    if clock.state == "late":
        return translate("InvoiceColumns", "The time that the law gives ran out on {day}.").format(
            day=date_text(clock.due)
        )
    text = translate("InvoiceColumns", "%n working day(s) left until it must be on its way", "", clock.days_left)
    return text if clock.days_left else translate("InvoiceColumns", "It must be on its way today")


def waiting_columns() -> tuple[Column[InvoiceRow], ...]:
    """Columns of *Files waiting for attachments*."""
    return (
        number_with_remark(),
        customer(),
        customer_number(),
        amount(),
        channel(),
        attachments(),
        issue_date(gives_way=1),
        due_date(gives_way=2),
        legal_clock(),
        remark(),
        file_name(),
    )


def _failed(row: InvoiceRow) -> list[Recipient]:
    return [one for one in row.recipients if one.state is DeliveryState.FAILED]


def _sent_state(row: InvoiceRow) -> str:
    failed = _failed(row)
    refused = [one for one in failed if not came_back(one.failure_code)]
    if failed and len(row.recipients) > 1:  # of how many, the signs beside it show
        if refused:
            return translate("InvoiceColumns", "%n refused", "", len(failed))
        return translate("InvoiceColumns", "%n came back", "", len(failed))
    if refused:
        return translate("InvoiceColumns", "Refused")
    if row.failure_code:
        return translate("InvoiceColumns", "Came back")
    if row.opened_at is not None:
        return translate("InvoiceColumns", "Opened")
    return _proved(row) or translate("InvoiceColumns", "Sent")


def _proved(row: InvoiceRow) -> str:
    """Return what is proved of an invoice that nothing stands against: of several recipients what holds of the last."""
    there = [one for one in row.recipients if one.state in ARRIVED]
    if len(there) < len(row.recipients) or not there:
        return ""
    said = [one for one in there if one.state is not DeliveryState.DELIVERED or one.buyer_answer is not None]
    words = list(dict.fromkeys(map(recipient_state, said)))
    text = ", ".join(words) or delivery_state_name(DeliveryState.DELIVERED)
    return text[:1].upper() + text[1:]


def _sent_signs(row: InvoiceRow) -> tuple[IconName, ...]:
    if row.recipients:
        return signs_of(row.recipients)
    if row.failure_code:
        return (IconName("warning", Tint.WARNING),)
    if row.opened_at is not None:
        return (IconName("opened", Tint.SUCCESS),)
    return (IconName("email", Tint.ACCENT),)


def _sent_state_spoken(row: InvoiceRow) -> str:
    if row.failure_code:
        text = translate("InvoiceColumns", "Came back, needs attention: {reason}").format(
            reason=row.failure_message or ""
        )
    elif row.opened_at is not None:
        text = translate("InvoiceColumns", "The page was opened on {day}").format(day=instant_text(row.opened_at))
    else:
        text = translate("InvoiceColumns", "Sent on {day}").format(day=instant_text(row.sent_at))
    return "\n".join(filter(None, [text, recipients_hint(row)]))


def sent_columns() -> tuple[Column[InvoiceRow], ...]:
    """Columns of *Sent invoices*."""
    sent = Column[InvoiceRow](
        "sent_at",
        translate("InvoiceColumns", "Sent"),
        lambda row: instant_text(row.sent_at),
        125,
        samples=wide_instants,
        sort_key="sent",
        gives_way=3,
    )
    status = Column[InvoiceRow](
        "status",
        translate("InvoiceColumns", "Status"),
        _sent_state,
        145,
        samples=lambda: [with_capital(taken_by(one)) for one in Channel],
        signs=_sent_signs,
        spoken=_sent_state_spoken,
        hint=_sent_state_spoken,
    )
    return (
        number(),
        issue_date(gives_way=1),
        due_date(is_optional=True),
        customer(),
        customer_number(),
        amount(),
        replace(channel(), gives_way=4),
        attachments(gives_way=2),
        sent,
        status,
        file_name(),
    )


def sending_columns() -> tuple[Column[InvoiceRow], ...]:
    """Columns of *Sending*."""
    progress = Column[InvoiceRow](
        "progress",
        translate("InvoiceColumns", "Progress"),
        _progress,
        230,
        signs=_progress_signs,
        hint=recipients_hint,
        spoken=_progress_spoken,
    )
    return (
        number(),
        customer(),
        customer_number(),
        amount(),
        channel(),
        attachments(gives_way=1),
        progress,
        legal_clock(),
        file_name(),
    )


def _progress(row: InvoiceRow) -> str:
    state = _delivery_state(row)
    if state is DeliveryState.DEFERRED and row.next_attempt_at is not None:
        time = soon_text(row.next_attempt_at)
        return translate("InvoiceColumns", "Will be tried again at {time}").format(time=time)
    if state is DeliveryState.QUEUED and row.begins_at is not None:
        return translate("InvoiceColumns", "Will be sent at {time}").format(time=soon_text(row.begins_at))
    return with_capital(delivery_state_name(state))


def _progress_signs(row: InvoiceRow) -> tuple[IconName, ...]:
    """Return a sign per recipient where there are several; what one alone is doing, events tell sooner."""
    from connect_app.desktop.style.icons import state_icon_name

    return signs_of(row.recipients) if len(row.recipients) > 1 else (IconName(*state_icon_name(_delivery_state(row))),)


def _progress_spoken(row: InvoiceRow) -> str:
    return "\n".join(filter(None, [_progress(row), recipients_hint(row)]))


def recipients_hint(row: InvoiceRow) -> str:
    """Return every recipient with where it stands, a line for each."""
    lines = [recipient_words(one) for one in row.recipients]
    more = row.recipient_count - len(lines)
    if more > 0:
        lines.append(translate("InvoiceColumns", "and %n more", "", more))
    return "\n".join(lines)


def _delivery_state(row: InvoiceRow) -> DeliveryState:
    """Return where it stands as events told, or as the gateway says where none has come since the start."""
    if row.delivery_state:
        return DeliveryState(row.delivery_state)
    return DeliveryState.DEFERRED if row.next_attempt_at is not None else DeliveryState.QUEUED
