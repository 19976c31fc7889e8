"""Columns of the e-mail list and of the customers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from connect_app.desktop.lists.columns import Column
from connect_app.desktop.recipients.watch_words import hint_text, network_sign, network_text
from connect_app.desktop.registers import register_wording as words
from connect_app.desktop.registers.registers import BY_POST
from connect_app.desktop.style.appearance import Tint
from connect_app.desktop.style.icon_loading import IconName
from connect_app.desktop.text.figures import instant_text

if TYPE_CHECKING:
    from connect_app.contract.registers import Customer, EmailListRow

translate = QCoreApplication.translate

_WIDE = 320


def _addresses(text: str) -> str:
    return text.replace(";", "; ")


def _came_back_icon(row: EmailListRow) -> IconName | None:
    return IconName("warning", Tint.WARNING) if row.last_bounced_at is not None else None


def _came_back_spoken(row: EmailListRow) -> str:
    if row.last_bounced_at is None:
        return translate("RegisterColumns", "Never came back")
    text = translate("RegisterColumns", "Warning: a mail came back on {day}")
    return text.format(day=instant_text(row.last_bounced_at))


def _came_back_hint(row: EmailListRow) -> str:
    if row.last_bounced_at is None:
        return ""
    text = translate("RegisterColumns", "A mail came back on {day}. Check the address.")
    return text.format(day=instant_text(row.last_bounced_at))


def email_list_columns() -> tuple[Column[EmailListRow], ...]:
    """Columns of the e-mail list."""
    return (
        Column(
            "number",
            translate("RegisterColumns", "Customer no."),
            lambda row: row.customer_number,
            150,
            field="customer_number",
        ),
        Column(
            "email",
            translate("RegisterColumns", "E-mail addresses"),
            lambda row: _addresses(row.email),
            _WIDE,
            field="email",
            value=lambda row: _addresses(row.email),
            hint=lambda row: _addresses(row.email),
            stretches=True,
        ),
        Column("used", translate("RegisterColumns", "Last used"), lambda row: instant_text(row.last_used_at), 150),
        Column(
            "bounced",
            translate("RegisterColumns", "Last came back"),
            lambda row: instant_text(row.last_bounced_at),
            170,
            icon=_came_back_icon,
            spoken=_came_back_spoken,
            hint=_came_back_hint,
        ),
    )


def _to(row: Customer) -> str:
    return "; ".join(one.email for one in row.emails if one.role == "to")


def _copies(row: Customer) -> str:
    return "; ".join(one.email for one in row.emails if one.role != "to")


def _post(row: Customer) -> str:
    return BY_POST if row.by_post else ""


def _place(row: Customer) -> str:
    return ", ".join(filter(None, [*row.address.lines, f"{row.address.postal_code or ''} {row.address.city or ''}"]))


def _network_icon(row: Customer) -> IconName | None:
    sign = network_sign(row.network)
    return None if sign is None else IconName(*sign)


def customer_columns() -> tuple[Column[Customer], ...]:
    """Columns of the customers."""
    return (
        Column("number", words.field_name("number"), lambda row: row.number, 105, field="number"),
        Column("name", words.field_name("name"), lambda row: row.name, 190, field="name"),
        Column("org_number", words.field_name("org_number"), lambda row: row.org_number or "", 130, field="org_number"),
        Column(
            "vat_number",
            words.field_name("vat_number"),
            lambda row: row.vat_number or "",
            130,
            field="vat_number",
            is_optional=True,
        ),
        Column("gln", words.field_name("gln"), lambda row: row.gln or "", 130, field="gln", is_optional=True),
        Column(
            "electronic_address",
            words.field_name("electronic_address"),
            lambda row: row.electronic_address or "",
            150,
            field="electronic_address",
            is_optional=True,
        ),
        Column(
            "network",
            translate("RegisterColumns", "E-invoices"),
            lambda row: network_text(row.network),
            150,
            icon=_network_icon,
            hint=lambda row: hint_text(row.network),
        ),
        Column("email", words.field_name("email"), _to, 220, field="email", value=_to, hint=_to, stretches=True),
        Column(
            "by_post",
            translate("RegisterColumns", "Post"),
            lambda row: dict(words.post_choices())[_post(row)],
            80,
            icon=lambda row: IconName("print") if row.by_post else None,
            field="by_post",
            value=_post,
            choices=words.post_choices,
        ),
        Column(
            "channel_rule",
            words.field_name("channel_rule"),
            lambda row: dict(words.rule_choices())[row.channel_rule.value],
            160,
            field="channel_rule",
            value=lambda row: row.channel_rule.value,
            choices=words.rule_choices,
        ),
        Column(
            "language",
            words.field_name("language"),
            lambda row: dict(words.language_choices())[row.language] if row.language else "",
            100,
            field="language",
            value=lambda row: row.language or "",
            choices=words.language_choices,
        ),
        Column("copies", translate("RegisterColumns", "CC and BCC"), _copies, 180, hint=_copies, is_optional=True),
        Column("address", words.field_name("address"), _place, 200, hint=_place, is_optional=True),
    )
