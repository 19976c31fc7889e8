"""Columns of *Messages*."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from connect_app.desktop.lists.columns import Column
from connect_app.desktop.style.appearance import Tint
from connect_app.desktop.style.icon_loading import IconName
from connect_app.desktop.text.figures import instant_text, wide_instants
from connect_app.desktop.text.sentences import said
from connect_app.desktop.text.wording import owner_name, owner_sentence

if TYPE_CHECKING:
    from connect_app.contract.messages import Message

translate = QCoreApplication.translate

_ICONS = {"file": "file", "channel": "settings", "settings": "settings"}
"""By what a message is about; a delivery and what a newer gateway may tell of have a warning."""


def is_unread(message: Message) -> bool:
    """Say whether nobody has read it and nothing has mended what it is about."""
    return message.read_at is None


def _icon(message: Message) -> IconName:
    name = _ICONS.get(message.object_type, "warning")
    return IconName(name, Tint.WARNING if is_unread(message) else Tint.MUTED)


def _sentence(message: Message) -> str:
    return said(message.sentence)


def _spoken(message: Message) -> str:
    unread = translate("MessageColumns", "unread")
    return f"{unread}: {_sentence(message)}" if is_unread(message) else _sentence(message)


def _hint(message: Message) -> str:
    return f"{_sentence(message)}\n{owner_sentence(message.owner)}"


def message_columns() -> tuple[Column[Message], ...]:
    """Columns of *Messages*."""
    what = translate("MessageColumns", "What happened")
    who = translate("MessageColumns", "Who can mend it")
    number = translate("MessageColumns", "Invoice")
    when = translate("MessageColumns", "When")
    return (
        Column("what", what, _sentence, 300, icon=_icon, spoken=_spoken, hint=_hint, stretches=True, is_bold=is_unread),
        Column("owner", who, lambda message: owner_name(message.owner), 140, is_bold=is_unread),
        Column("invoice", number, lambda message: message.invoice_number or "", 100, is_bold=is_unread),
        Column("at", when, lambda message: instant_text(message.at), 135, wide_instants, is_bold=is_unread),
    )
