"""Details and time line of the chosen invoice."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QTimer, QUrl, Signal, Slot
from PySide6.QtWidgets import QTabWidget, QVBoxLayout, QWidget

from connect_app.desktop.text.sentences import said
from connect_app.desktop.widgets.rich_text import RichText

if TYPE_CHECKING:
    from collections.abc import Iterable

    from connect_app.contract.events import Event
    from connect_app.contract.files import InvoiceDetail
    from connect_app.desktop.background.tasks import Task
    from connect_app.desktop.background.workplace import Workplace
    from connect_app.domain.errors import ConnectError

SETTLED_MS = 80
SLOW_MS = 300
"""After so long without an answer, what is shown of another invoice goes."""


class DetailsPane(QWidget):
    """Tabs *Details* and *Time line*; follows what happens to the invoice that it shows.

    ``attachment_chosen`` (contract Attachment): its name was clicked. ``shown`` (InvoiceDetail): it is on the screen.
    """

    attachment_chosen = Signal(object)
    shown = Signal(object)

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self._invoice_id: str | None = None
        self._detail: InvoiceDetail | None = None
        self._task: Task[InvoiceDetail] | None = None
        self._settled = QTimer(self, singleShot=True, interval=SETTLED_MS)
        self._settled.timeout.connect(self._on_settled)
        self._slow = QTimer(self, singleShot=True, interval=SLOW_MS)
        self._slow.timeout.connect(self._on_slow)
        self._build()
        workplace.session.events.connect(self._on_events)
        workplace.session.stale.connect(self.reload)
        self.clear()

    @property
    def detail(self) -> InvoiceDetail | None:
        """What is shown, None while nothing is."""
        return self._detail

    def show_invoice(self, invoice_id: str) -> None:
        """Show another invoice; it is asked for in the background."""
        if invoice_id == self._invoice_id:
            return
        self._invoice_id = invoice_id
        self._settled.start()

    def show_tab(self, page: QWidget) -> None:
        """Bring a page that was added to the front."""
        self._tabs.setCurrentWidget(page)

    def add_tab(self, page: QWidget, title: str) -> None:
        """Show one more page beside the two."""
        self._tabs.addTab(page, title)

    def clear(self) -> None:
        """Show that nothing is chosen."""
        self._stop()
        self._invoice_id = None
        self._detail = None
        text = self.tr("Choose an invoice to see its details.")
        self._details.setPlainText(text)
        self._time_line.setPlainText(text)

    def changeEvent(self, event: QEvent) -> None:
        """Draw anew in the colours of another appearance."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange and self._detail is not None:
            self._draw(self._detail)

    def _build(self) -> None:
        self._tabs = QTabWidget(self)
        self._tabs.setDocumentMode(True)
        self._details = RichText(self._tabs)
        self._details.setAccessibleName(self.tr("Details"))
        self._details.anchorClicked.connect(self._on_link)
        self._time_line = RichText(self._tabs)
        self._time_line.setAccessibleName(self.tr("Time line"))
        self._tabs.addTab(self._details, self.tr("Details"))
        self._tabs.addTab(self._time_line, self.tr("Time line"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._tabs)

    def reload(self) -> None:
        """Ask for what is shown anew."""
        self._settled.start()

    def _stop(self) -> None:
        self._settled.stop()
        self._slow.stop()
        if self._task is not None:
            self._task.cancel()
            self._task = None

    @Slot()
    def _on_settled(self) -> None:
        invoice_id = self._invoice_id
        if invoice_id is None:
            return
        self._stop()
        company_id = self._workplace.session.company_id
        self._slow.start()
        self._task = self._workplace.ask(
            lambda gateway: gateway.invoice(company_id, invoice_id), self._on_detail, self._on_failed, self
        )

    @Slot()
    def _on_slow(self) -> None:
        """The gateway hangs: what another invoice says must not stand beside this one."""
        if self._task is not None and (self._detail is None or self._detail.id != self._invoice_id):
            self._detail = None
            self._details.setPlainText(self.tr("Loading…"))
            self._time_line.setPlainText(self.tr("Loading…"))

    def _on_detail(self, detail: InvoiceDetail) -> None:
        self._task = None
        self._slow.stop()
        self._detail = detail
        self._draw(detail)
        self.shown.emit(detail)

    def _draw(self, detail: InvoiceDetail) -> None:
        from connect_app.desktop.invoice.fact_sheet import fact_sheet
        from connect_app.desktop.invoice.time_line import time_line

        self._details.show_page(fact_sheet(detail, self.palette()))
        user = self._workplace.session.user
        names = detail.people or ({user.id: user.name} if user is not None else {})
        self._time_line.show_page(
            time_line(detail.deliveries, self.palette(), detail.attachments, detail.attachment_changes, names)
        )

    def _on_failed(self, error: ConnectError) -> None:
        self._task = None
        self._slow.stop()
        if self._detail is None or self._detail.id != self._invoice_id:
            self._details.setPlainText(said(error.sentence))
            self._time_line.setPlainText(said(error.sentence))

    @Slot(object)
    def _on_events(self, events: Iterable[Event]) -> None:
        if self._invoice_id is not None and any(_is_about(event, self._invoice_id) for event in events):
            self._settled.start()

    @Slot(QUrl)
    def _on_link(self, url: QUrl) -> None:
        if self._detail is None or url.scheme() != "attachment":
            return
        for attachment in self._detail.attachments:
            if attachment.id == url.path():
                self.attachment_chosen.emit(attachment)


def _is_about(event: Event, invoice_id: str) -> bool:
    return event.object_id == invoice_id or event.data.get("invoice_id") == invoice_id
