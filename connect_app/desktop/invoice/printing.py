"""A document on paper: page after page, each as sharp as an office printer prints."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QRectF, Qt, Signal
from PySide6.QtGui import QImage, QPageLayout, QPainter
from PySide6.QtWidgets import QWidget

from connect_app.desktop.text.sentences import said

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

    from connect_app.desktop.background.pages import PageSource
    from connect_app.desktop.background.workplace import Workplace
    from connect_app.documents.page_images import PageImage
    from connect_app.domain.errors import ConnectError

WIDTH_PX = 1654
"""An A4 page at 200 DPI, which takes 15 MB."""


class PagePrinter(QObject):
    """Asks for a printer and prints on it; pages are drawn in the background. ``said`` (text): how it goes."""

    said = Signal(str)

    def __init__(self, workplace: Workplace, window: QWidget) -> None:
        super().__init__(window)
        self._workplace = workplace
        self._window = window

    def ask(self, source: PageSource) -> None:
        """Ask for a printer, and print this document on it."""
        from PySide6.QtPrintSupport import QPrintDialog

        dialog = QPrintDialog(self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setWindowModality(Qt.WindowModality.WindowModal)
        dialog.accepted.connect(lambda: self.print_on(dialog.printer(), source))
        dialog.show()

    def print_on(self, printer: QPrinter, source: PageSource) -> None:
        """Print a document."""
        painter = QPainter()
        self._next(printer, painter, source, 0)

    def _next(self, printer: QPrinter, painter: QPainter, source: PageSource, page: int) -> None:
        pages = self._workplace.pages
        self._workplace.tasks.run(
            lambda _token: pages.picture(source, page, WIDTH_PX),
            partial(self._on_drawn, printer, painter, source, page),
            partial(self._on_failed, painter),
            self,
        )

    def _on_drawn(
        self, printer: QPrinter, painter: QPainter, source: PageSource, page: int, picture: PageImage
    ) -> None:
        is_wide = picture.width > picture.height
        printer.setPageOrientation(QPageLayout.Orientation.Landscape if is_wide else QPageLayout.Orientation.Portrait)
        if page == 0 and not painter.begin(printer):
            self.said.emit(self.tr("The printer does not answer. Nothing was printed."))
            return
        if page > 0:
            printer.newPage()
        image = QImage(picture.rgba, picture.width, picture.height, picture.width * 4, QImage.Format.Format_RGBA8888)
        room = QRectF(painter.viewport())
        size = image.size().scaled(room.size().toSize(), Qt.AspectRatioMode.KeepAspectRatio)
        left = (room.width() - size.width()) / 2
        painter.drawImage(QRectF(left, 0, size.width(), size.height()), image)
        if page + 1 < picture.pages:
            self.said.emit(self.tr("Page {page} of {count} is printed…").format(page=page + 2, count=picture.pages))
            self._next(printer, painter, source, page + 1)
            return
        painter.end()
        self.said.emit(self.tr("%n page(s) were printed.", "", picture.pages))

    def _on_failed(self, painter: QPainter, error: ConnectError) -> None:
        if painter.isActive():
            painter.end()
        self.said.emit(said(error.sentence))
