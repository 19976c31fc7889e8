"""What the steps of the tour share: the real program, the samples, and what has been made so far."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from connect_app.desktop.tour import hand
from connect_app.resource_files import resource

if TYPE_CHECKING:
    from connect_app.client.calls import Gateway
    from connect_app.contract.files import InvoiceDetail
    from connect_app.desktop.main import Desktop
    from connect_app.desktop.shell.main_window import MainWindow
    from connect_app.desktop.shell.side import SidePane
    from connect_app.desktop.shell.window_work import WindowWork
    from connect_app.desktop.tour.camera import Camera
    from connect_app.desktop.waiting.waiting_panes import WaitingPanes

T = TypeVar("T")


@dataclass
class Stage:
    """``file_id`` and ``invoice_ids`` (by number, in their order) are known once march.xml has been uploaded."""

    desktop: Desktop
    camera: Camera
    folder: Path
    file_id: str = ""
    invoice_ids: dict[str, str] = field(default_factory=dict)

    @property
    def window(self) -> MainWindow:
        """The main window."""
        return self.desktop.window

    @property
    def panes(self) -> WaitingPanes:
        """The three lists of *Files waiting for attachments*."""
        return self.window.views.waiting.panes

    @property
    def side(self) -> SidePane:
        """Preview and details."""
        side = hand.wait_until(lambda: self.window.side, "The preview beside the lists")
        assert side is not None
        return side

    @property
    def work(self) -> WindowWork:
        """What the commands do."""
        work = hand.wait_until(lambda: self.desktop.work, "The commands of the window")
        assert work is not None
        return work

    @property
    def company_id(self) -> str:
        """The company that is sent for."""
        return self.desktop.session.company_id

    def ask(self, call: Callable[[Gateway], T]) -> T:
        """Ask the gateway, to compare what the window shows with what is so."""
        return hand.ask(self.desktop.workplace, call)

    def invoice(self, number: str) -> InvoiceDetail:
        """Return what the gateway knows of an invoice."""
        return self.ask(lambda gateway: gateway.invoice(self.company_id, self.invoice_ids[number]))

    def invoice_row(self, number: str) -> int:
        """Return the row of an invoice in the list of invoices."""
        for row, shown in enumerate(self.panes.invoice_model.rows()):
            if shown.number == number:
                return row
        raise hand.TourError(f"Invoice {number} is not in the list.")

    def strike(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.ControlModifier) -> None:
        """Strike a shortcut in the main window."""
        hand.bring_forward(self.window)
        hand.strike(self.window, key, modifiers)

    def snap(self, name: str, *front: QWidget) -> None:
        """Take a picture of the main window, with dialogs in front of it, once the preview is drawn."""
        hand.wait_until(lambda: not self.side.preview.is_busy, "The preview")
        self.camera.take(name, self.window, *front)


def sample(name: str) -> Path:
    """Return the path of one of our own sample files."""
    return resource(f"samples/{name}")
