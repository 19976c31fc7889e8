"""The views in the middle of the window. Each is made when it is first needed, so that a start pays for one only."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QPoint, Signal, Slot
from PySide6.QtWidgets import QStackedWidget, QWidget

from connect_app.desktop.lists.view import View
from connect_app.desktop.shell.places import PLACES, Place

if TYPE_CHECKING:
    from connect_app.desktop.background.changes import Changes
    from connect_app.desktop.background.workplace import Workplace
    from connect_app.desktop.registers.customers_view import CustomersView
    from connect_app.desktop.registers.email_list_view import EmailListView
    from connect_app.desktop.sends.sending_view import SendingView
    from connect_app.desktop.sends.sent_view import SentView
    from connect_app.desktop.style.icon_loading import Icons
    from connect_app.desktop.trouble.attention_view import AttentionView
    from connect_app.desktop.trouble.messages_view import MessagesView
    from connect_app.desktop.waiting.outbox_view import OutboxView
    from connect_app.desktop.waiting.waiting_view import WaitingView


class ViewStack(QStackedWidget):
    """Shows one view at a time; a hidden one is refreshed when it is shown again, not before.

    The signals of `View`, of whichever view is shown. ``place_changed`` (Place).
    """

    invoice_shown = Signal(str)
    attachment_shown = Signal(object)
    open_wanted = Signal(str)
    chosen_changed = Signal()
    attachments_dropped = Signal(str, object)
    menu_wanted = Signal(QPoint)
    place_changed = Signal(object)

    def __init__(self, workplace: Workplace, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self._icons = icons
        self._search = ""
        self._stale: set[Place] = set(Place)
        self._made: dict[Place, View] = {}
        self.place = Place.WAITING
        session = workplace.session
        session.connected.connect(self.start)
        session.changed.connect(self._on_changed)
        session.stale.connect(self.start)

    @cached_property
    def waiting(self) -> WaitingView:
        """*Files waiting for attachments*."""
        return cast("WaitingView", self.view(Place.WAITING))

    @cached_property
    def sending(self) -> SendingView:
        """*Sending*."""
        return cast("SendingView", self.view(Place.SENDING))

    @cached_property
    def sent(self) -> SentView:
        """*Sent invoices*."""
        return cast("SentView", self.view(Place.SENT))

    @cached_property
    def attention(self) -> AttentionView:
        """*Needs attention*."""
        return cast("AttentionView", self.view(Place.ATTENTION))

    @cached_property
    def outbox(self) -> OutboxView:
        """*Files on this PC*."""
        return cast("OutboxView", self.view(Place.OUTBOX))

    @cached_property
    def email_list(self) -> EmailListView:
        """*E-mail list*."""
        return cast("EmailListView", self.view(Place.EMAIL_LIST))

    @cached_property
    def customers(self) -> CustomersView:
        """*Customers*."""
        return cast("CustomersView", self.view(Place.CUSTOMERS))

    @cached_property
    def messages(self) -> MessagesView:
        """*Messages*."""
        return cast("MessagesView", self.view(Place.MESSAGES))

    def has_made(self, place: Place) -> bool:
        """Say whether this view was needed so far."""
        return place in self._made

    def view(self, place: Place) -> View:
        """Return the view of a place; it is made when it is first needed."""
        if place not in self._made:
            self._add(place, PLACES[place].view_class()(self._workplace, self._icons, self))
        return self._made[place]

    def _add(self, place: Place, view: View) -> None:
        self._made[place] = view
        self.addWidget(view)
        view.invoice_shown.connect(self.invoice_shown)
        view.attachment_shown.connect(self.attachment_shown)
        view.open_wanted.connect(self.open_wanted)
        view.chosen_changed.connect(self.chosen_changed)
        view.attachments_dropped.connect(self.attachments_dropped)
        view.menu_wanted.connect(self.menu_wanted)

    @property
    def current(self) -> View:
        """The view that is shown."""
        return self.view(self.place)

    @Slot(object)
    def go_to(self, place: Place) -> None:
        """Show a view, up to date."""
        self.place = place
        view = self.view(place)
        self.setCurrentWidget(view)
        view.search(self._search)
        if place in self._stale and self._workplace.session.company_id:
            self._stale.discard(place)
            view.start()
        self.place_changed.emit(place)
        self.invoice_shown.emit(view.current_invoice_id())

    @Slot()
    def start(self) -> None:
        """The gateway is there, or may have changed unseen: bring the shown view up to date, the others when shown."""
        self._stale = set(Place) - {self.place}
        self.current.start()

    @Slot(str)
    def search(self, text: str) -> None:
        """Narrow the shown view down; the others follow when they are shown."""
        self._search = text
        self.current.search(text)

    @Slot()
    def refresh(self) -> None:
        """Compare the shown view with the gateway."""
        self.current.refresh()

    @Slot(object)
    def _on_changed(self, changes: Changes) -> None:
        self._stale = set(Place) - {self.place}
        self.current.note_changes(changes)
