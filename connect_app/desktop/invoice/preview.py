"""The preview: a page of the chosen invoice or of the chosen attachment."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QLabel, QProgressBar, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from connect_app.desktop.background.pages import PageSource, source_of_bytes, source_of_file
from connect_app.desktop.invoice.page_bar import PageBar
from connect_app.desktop.invoice.page_view import PageView
from connect_app.desktop.invoice.papers import attachment_source, invoice_source
from connect_app.desktop.text.sentences import said

if TYPE_CHECKING:
    from collections.abc import Iterable

    from connect_app.contract.events import Event
    from connect_app.contract.files import Attachment
    from connect_app.desktop.background.tasks import Task
    from connect_app.desktop.background.workplace import Workplace
    from connect_app.documents.page_images import PageImage
    from connect_app.domain.errors import ConnectError

SETTLED_MS = 120
"""A picture is asked for when choice and size have been still for so long: walking through a list stays smooth."""
WIDTH_STEP_PX = 160
"""Pictures are made in steps of this width, so that dragging a splitter does not make a new one for each pixel."""


class PreviewPane(QWidget):
    """Shows the pages of one document, with buttons to page, zoom and turn. Pictures are made elsewhere.

    ``counted`` (how many pages it has) once a page is shown. ``turned_to`` (page, from 0).
    """

    counted = Signal(int)
    turned_to = Signal(int)

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self._source: PageSource | None = None
        self._shown_key = ""
        self._page = 0
        self._page_count = 0
        self._task: Task[PageImage] | None = None
        self._settled = QTimer(self, singleShot=True, interval=SETTLED_MS)
        self._settled.timeout.connect(self._on_settled)
        self._build()
        workplace.session.events.connect(self._on_events)
        self.clear()

    def show_invoice(self, invoice_id: str, title: str = "") -> None:
        """Show the invoice as a person reads it."""
        self.show_source(invoice_source(self._workplace.session, invoice_id, title or self.tr("Invoice")))

    def show_attachment(self, attachment: Attachment) -> None:
        """Show an attachment's pages."""
        self.show_source(attachment_source(self._workplace.session, attachment))

    def show_file(self, path: Path, title: str) -> None:
        """Show a file of this computer."""
        self.show_source(source_of_file(path, title))

    def show_bytes(self, content: bytes, key: str, title: str) -> None:
        """Show a document that is at hand; ``key`` names its bytes."""
        self.show_source(source_of_bytes(content, key, title))

    def go_to_page(self, page: int) -> None:
        """Show this page (from 0), or the last if there are fewer."""
        page = min(max(0, page), max(0, self._page_count - 1))
        if page != self._page:
            self._turn_to(page)

    def name_invoice(self, invoice_id: str, title: str) -> None:
        """Give the invoice that is shown its title, once it is known."""
        if self._source is not None and self._source.key == f"invoice:{invoice_id}":
            self._bar.show_title(title)

    def clear(self) -> None:
        """Show that nothing is chosen."""
        self._cancel()
        self._source = None
        self._page = self._page_count = 0
        self._view.clear()
        self._bar.show_title("")
        self._bar.show_place(0, 0)
        self._say(self.tr("Choose an invoice or an attachment to see it here."))

    @property
    def is_busy(self) -> bool:
        """True while a page is being made."""
        return self._settled.isActive() or self._task is not None

    def _build(self) -> None:
        self.setAccessibleName(self.tr("Preview"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        self._bar = PageBar(self)
        self._bar.turned.connect(self._on_turned)
        self._bar.zoomed.connect(self._on_zoomed)
        self._bar.rotated.connect(self._on_rotated)
        layout.addWidget(self._bar)
        self._busy = QProgressBar(self, textVisible=False)
        self._busy.setRange(0, 0)
        self._busy.setFixedHeight(3)
        self._busy.setAccessibleName(self.tr("The page is being made"))
        room = self._busy.sizePolicy()
        room.setRetainSizeWhenHidden(True)
        self._busy.setSizePolicy(room)
        self._busy.hide()
        layout.addWidget(self._busy)
        self._stack = QStackedWidget(self)
        self._view = PageView(self._stack)
        self._view.setAccessibleName(self.tr("Page"))
        self._view.width_wanted.connect(self._on_width_wanted)
        self._stack.addWidget(self._view)
        self._stack.addWidget(self._build_message())
        layout.addWidget(self._stack, 1)

    def _build_message(self) -> QWidget:
        holder = QWidget(self._stack)
        layout = QVBoxLayout(holder)
        layout.setContentsMargins(24, 24, 24, 24)
        self._message = QLabel(holder, alignment=Qt.AlignmentFlag.AlignCenter, wordWrap=True)
        self._again = QPushButton(self.tr("Try again"), holder)
        self._again.clicked.connect(self._on_settled)
        layout.addStretch(1)
        layout.addWidget(self._message)
        layout.addWidget(self._again, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addStretch(2)
        return holder

    def show_source(self, source: PageSource) -> None:
        """Show a document."""
        if self._source is not None and self._source.key == source.key:
            return
        self._cancel()
        self._source = source
        self._view.rotate(back=True)
        self._page = self._page_count = 0
        self._bar.show_title(source.title)
        self._bar.show_place(0, 0)
        self._busy.show()
        self._stack.setCurrentIndex(0)  # so that the page has its size before the picture is asked for
        self._settled.start()

    def _cancel(self) -> None:
        self._settled.stop()
        if self._task is not None:
            self._task.cancel()
            self._task = None
        self._busy.hide()

    @Slot()
    def _on_settled(self) -> None:
        source, page, pages = self._source, self._page, self._workplace.pages
        if source is None:
            return
        self._cancel()
        self._busy.show()
        if source.key != self._shown_key:  # never one document's page under another one's name
            self._view.clear()
        width = -(-self._view.wanted_width() // WIDTH_STEP_PX) * WIDTH_STEP_PX
        self._task = self._workplace.tasks.run(
            lambda _token: pages.picture(source, page, width), self._on_picture, self._on_failed, self
        )

    def _on_picture(self, picture: PageImage) -> None:
        self._task = None
        self._busy.hide()
        self._shown_key = self._source.key if self._source is not None else ""
        self._page_count = picture.pages
        row_bytes = picture.width * 4
        image = QImage(picture.rgba, picture.width, picture.height, row_bytes, QImage.Format.Format_RGBA8888)
        self._view.show_picture(image)  # which copies it
        self._stack.setCurrentIndex(0)
        self._bar.show_place(self._page, self._page_count)
        self.counted.emit(picture.pages)

    def _on_failed(self, error: ConnectError) -> None:
        self._task = None
        self._busy.hide()
        self._view.clear()
        self._say(said(error.sentence), may_try_again=True)

    def _say(self, text: str, *, may_try_again: bool = False) -> None:
        self._message.setText(text)
        self._again.setVisible(may_try_again)
        self._stack.setCurrentIndex(1)

    @Slot(object)
    def _on_events(self, events: Iterable[Event]) -> None:
        """Draw an invoice anew whose attachments have changed: it names them as long as it waits."""
        for event in events:
            if event.object_type == "attachment":
                key = f"invoice:{event.data.get('invoice_id')}"
                self._workplace.pages.forget(key)
                if self._source is not None and self._source.key == key:
                    self._settled.start()

    @Slot(int)
    def _on_width_wanted(self, _width: int) -> None:
        if self._source is not None:
            self._settled.start()

    @Slot(int)
    def _on_turned(self, step: int) -> None:
        self._turn_to(min(max(0, self._page + step), max(0, self._page_count - 1)))

    def _turn_to(self, page: int) -> None:
        self._page = page
        self.turned_to.emit(page)
        self._view.scroll_to_top()
        self._bar.show_place(self._page, self._page_count)
        self._on_settled()

    @Slot()
    def _on_rotated(self) -> None:
        self._view.rotate()

    @Slot(float)
    def _on_zoomed(self, factor: float) -> None:
        self._view.set_zoom(self._view.zoom * factor if factor else 1.0)
