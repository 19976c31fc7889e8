"""What the main window knows of every view."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QWidget

from connect_app.desktop.lists.choice import Chosen

if TYPE_CHECKING:
    from connect_app.desktop.background.changes import Changes


class View(QWidget):
    """One page in the middle of the window.

    ``invoice_shown`` (id or empty): the preview should show this invoice. ``attachment_shown`` (attachment): this
    attachment. ``open_wanted`` (id): the invoice in a window of its own. ``chosen_changed``: `chosen` gives something
    else. ``attachments_dropped`` (id, paths): files for an invoice. ``menu_wanted`` (global position).
    """

    invoice_shown = Signal(str)
    attachment_shown = Signal(object)
    open_wanted = Signal(str)
    chosen_changed = Signal()
    attachments_dropped = Signal(str, object)
    menu_wanted = Signal(QPoint)

    def chosen(self) -> Chosen:
        """Return what *Send selected* would send, or what a command on invoices is about."""
        return Chosen()

    def current_invoice_id(self) -> str:
        """Return the invoice that has the cursor, empty if none has."""
        return ""

    def start(self) -> None:
        """The gateway is there: ask it for the lists."""

    def search(self, text: str) -> None:
        """Narrow the lists down to what holds this text."""

    def note_changes(self, changes: Changes) -> None:
        """Something changed at the gateway."""

    def refresh(self) -> None:
        """Compare everything with the gateway."""

    def focus_list(self) -> None:
        """Put the keyboard into the list that matters most."""
