"""Where one can go: a view is one row of this table, and all that the window knows of it stands there."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from functools import partial
from importlib import import_module
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication
from PySide6.QtWidgets import QWidget

from connect_app.desktop.style.appearance import Tint
from connect_app.desktop.style.icon_loading import IconName

if TYPE_CHECKING:
    from connect_app.client.calls import Gateway
    from connect_app.client.file_calls import View as InvoiceView
    from connect_app.contract.events import Counts
    from connect_app.desktop.background.workplace import Workplace
    from connect_app.desktop.lists.view import View
    from connect_app.desktop.style.icon_loading import Icons


class Place(StrEnum):
    """A view that one can go to."""

    WAITING = "waiting"
    SENDING = "sending"
    SENT = "sent"
    ATTENTION = "attention"
    OUTBOX = "outbox"
    EMAIL_LIST = "email_list"
    CUSTOMERS = "customers"
    RECIPIENTS = "recipients"
    MESSAGES = "messages"


class Group(StrEnum):
    """A heading of the tree; a name with a dot stands below the one before the dot."""

    OUTGOING = "outgoing"
    NETWORK = "outgoing.network"
    REGISTERS = "registers"


class Found(Protocol):
    """A page of what was found, of which only ``total`` matters; ``total_is_at_least``: there are more."""

    @property
    def total(self) -> int:
        """How many there are."""

    @property
    def total_is_at_least(self) -> bool:
        """Whether there are more than ``total``."""


def _invoices(view: InvoiceView) -> Callable[[Gateway, str, str], Found]:
    return partial(_find_invoices, view)


def _find_invoices(view: InvoiceView, gateway: Gateway, company_id: str, text: str) -> Found:
    return gateway.invoices(company_id, view=view, q=text, limit=1)


@dataclass(frozen=True, slots=True)
class PlaceRow:
    """One view: its title as the menu says it, its sign, its heading in the tree, its key, and the class of it.

    ``view`` is module and class, imported when it is first shown. ``count`` takes what stands beside it from the
    gateway's counts. ``finds`` asks the gateway, in the background, for what of a text is found there.
    ``is_for_a_person``: a count means that somebody should look. ``has_invoices``: there is something for preview and
    details to show.
    """

    title: object  # QT_TRANSLATE_NOOP is not typed as giving back its text
    icon: IconName
    group: Group | None
    key: str
    view: str
    count: Callable[[Counts], int] | None = None
    finds: Callable[[Gateway, str, str], Found] | None = None
    is_for_a_person: bool = False
    has_invoices: bool = True

    @property
    def menu_title(self) -> str:
        """The title in the clerk's language, with the letter that chooses it in the menu."""
        return QCoreApplication.translate("Actions", str(self.title))

    @property
    def plain_title(self) -> str:
        """The title in the clerk's language, as it stands in a text."""
        return self.menu_title.replace("&", "")

    def view_class(self) -> Callable[[Workplace, Icons, QWidget], View]:
        """Import the view and return its class."""
        module, _, name = self.view.rpartition(".")
        found: Callable[[Workplace, Icons, QWidget], View] = getattr(
            import_module(f"connect_app.desktop.{module}"), name
        )
        return found


PLACES: dict[Place, PlaceRow] = {
    Place.WAITING: PlaceRow(
        QT_TRANSLATE_NOOP("Actions", "Files &waiting"),
        IconName("file"),
        Group.NETWORK,
        "Ctrl+1",
        "waiting.waiting_view.WaitingView",
        count=lambda counts: counts.waiting_files,
        finds=_invoices("waiting"),
    ),
    Place.SENDING: PlaceRow(
        QT_TRANSLATE_NOOP("Actions", "S&ending"),
        IconName("sending"),
        Group.NETWORK,
        "Ctrl+2",
        "sends.sending_view.SendingView",
        count=lambda counts: counts.sending,
        finds=_invoices("sending"),
    ),
    Place.SENT: PlaceRow(
        QT_TRANSLATE_NOOP("Actions", "&Sent invoices"),
        IconName("email"),
        Group.NETWORK,
        "Ctrl+3",
        "sends.sent_view.SentView",
        count=lambda counts: counts.sent,
        finds=_invoices("sent"),
    ),
    Place.ATTENTION: PlaceRow(
        QT_TRANSLATE_NOOP("Actions", "&Needs attention"),
        IconName("warning", Tint.WARNING),
        Group.NETWORK,
        "Ctrl+4",
        "trouble.attention_view.AttentionView",
        count=lambda counts: counts.attention + counts.unreadable_files,
        finds=_invoices("attention"),
        is_for_a_person=True,
    ),
    Place.OUTBOX: PlaceRow(
        QT_TRANSLATE_NOOP("Actions", "&Files on this PC"),
        IconName("upload"),
        Group.OUTGOING,
        "Ctrl+5",
        "waiting.outbox_view.OutboxView",
    ),
    Place.EMAIL_LIST: PlaceRow(
        QT_TRANSLATE_NOOP("Actions", "E-mail &list"),
        IconName("addresses"),
        Group.REGISTERS,
        "Ctrl+6",
        "registers.email_list_view.EmailListView",
        finds=lambda gateway, company_id, text: gateway.email_list(company_id, q=text, limit=1),
        has_invoices=False,
    ),
    Place.CUSTOMERS: PlaceRow(
        QT_TRANSLATE_NOOP("Actions", "&Customers"),
        IconName("customers"),
        Group.REGISTERS,
        "Ctrl+7",
        "registers.customers_view.CustomersView",
        finds=lambda gateway, company_id, text: gateway.customers(company_id, q=text, limit=1),
        has_invoices=False,
    ),
    Place.RECIPIENTS: PlaceRow(
        QT_TRANSLATE_NOOP("Actions", "Netw&ork"),
        IconName("einvoice"),
        Group.REGISTERS,
        "Ctrl+9",
        "recipients.network_view.NetworkView",
        has_invoices=False,
    ),
    Place.MESSAGES: PlaceRow(
        QT_TRANSLATE_NOOP("Actions", "&Messages"),
        IconName("messages"),
        None,
        "Ctrl+8",
        "trouble.messages_view.MessagesView",
        count=lambda counts: counts.unread_messages,
        is_for_a_person=True,
        has_invoices=False,
    ),
}
