"""The views in the middle of the window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Signal, Slot
from PySide6.QtWidgets import QStackedWidget, QWidget

from connect_app.desktop.navigation import Place
from connect_app.desktop.views.attention import AttentionView
from connect_app.desktop.views.outbox import OutboxView
from connect_app.desktop.views.sending import SendingView
from connect_app.desktop.views.sent import SentView
from connect_app.desktop.views.view import View
from connect_app.desktop.views.waiting import WaitingView

if TYPE_CHECKING:
    from connect_app.desktop.changes import Changes
    from connect_app.desktop.icon_loading import Icons
    from connect_app.desktop.workplace import Workplace


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
        self._search = ""
        self._stale: set[Place] = set()
        self.place = Place.WAITING
        self.waiting = WaitingView(workplace, icons, self)
        self.sending = SendingView(workplace, icons, self)
        self.sent = SentView(workplace, icons, self)
        self.attention = AttentionView(workplace, icons, self)
        self.outbox = OutboxView(workplace, icons, self)
        self._views: dict[Place, View] = {
            Place.WAITING: self.waiting,
            Place.SENDING: self.sending,
            Place.SENT: self.sent,
            Place.ATTENTION: self.attention,
            Place.OUTBOX: self.outbox,
        }
        for view in self._views.values():
            self._add(view)
        session = workplace.session
        session.connected.connect(self.start)
        session.changed.connect(self._on_changed)
        session.stale.connect(self.start)

    def _add(self, view: View) -> None:
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
        return self._views[self.place]

    @Slot(object)
    def go_to(self, place: Place) -> None:
        """Show a view, up to date."""
        self.place = place
        view = self._views[place]
        self.setCurrentWidget(view)
        view.search(self._search)
        if place in self._stale:
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
        self.sending.note_moves(changes)
        for place, view in self._views.items():
            if place is self.place:
                view.note_changes(changes)
            else:
                self._stale.add(place)
