"""*Network*: who can be reached, and the requests that somebody may be."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QTabWidget, QVBoxLayout, QWidget

from connect_app.desktop.lists.view import View
from connect_app.desktop.recipients.customers_page import CustomersPage
from connect_app.desktop.recipients.look_up_page import LookUpPage
from connect_app.desktop.recipients.request_dialog import RequestDialog
from connect_app.desktop.recipients.requests_page import RequestsPage

if TYPE_CHECKING:
    from connect_app.desktop.background.changes import Changes
    from connect_app.desktop.background.workplace import Workplace
    from connect_app.desktop.style.icon_loading import Icons


class NetworkView(View):
    """Pages about recipients in the network."""

    def __init__(self, workplace: Workplace, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        del icons  # they are there by the time that an answer is
        self._workplace = workplace
        self.tabs = QTabWidget(self)
        self.tabs.setDocumentMode(True)
        self.look_up = LookUpPage(workplace, self)
        self.requests = RequestsPage(workplace, self)
        self.customers = CustomersPage(workplace, self)
        self.tabs.addTab(self.look_up, self.tr("Loo&k up"))
        self.tabs.addTab(self.customers, self.tr("C&ustomers"))
        self.tabs.addTab(self.requests, self.tr("Re&quests"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.tabs)
        self.look_up.ask_wanted.connect(self._on_ask_wanted)
        self.customers.ask_wanted.connect(self._on_ask_wanted)
        self.tabs.currentChanged.connect(self._on_page)

    def search(self, text: str) -> None:
        """Look for what was typed into the window's own field; an empty one leaves the list as it is."""
        if text.strip():
            self.tabs.setCurrentWidget(self.look_up)
        self.look_up.search(text)

    def focus_list(self) -> None:
        """Put the keyboard where one works."""
        page = self.tabs.currentWidget()
        next(one for one in (self.look_up, self.customers, self.requests) if one is page).focus_list()

    def start(self) -> None:
        """The gateway is there: ask for what is shown."""
        self._on_page()

    def refresh(self) -> None:
        """Compare with the gateway."""
        self._on_page()

    def note_changes(self, changes: Changes) -> None:
        """Something changed at the gateway."""
        if self.tabs.currentWidget() is self.customers:
            if changes.requests:
                self.customers.follow()
        elif changes.requests or changes.invoices:
            self._on_page()

    @Slot()
    def _on_page(self) -> None:
        page = self.tabs.currentWidget()
        if page is self.requests:
            self.requests.refresh()
        elif page is self.customers:
            self.customers.refresh()

    @Slot(str)
    def _on_ask_wanted(self, address: str) -> None:
        dialog = RequestDialog(self._workplace, address=address, parent=self)
        dialog.saved.connect(self._on_saved)
        dialog.open()

    @Slot(str)
    def _on_saved(self, request_id: str) -> None:
        self.tabs.setCurrentWidget(self.requests)
        self.requests.show_request(request_id)
