"""Small pictures of first pages in the list of attachments, made one after the other once the cursor rests."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSize, Qt, QTimer, Slot
from PySide6.QtGui import QColor, QIcon, QImage, QPainter, QPen, QPixmap

from connect_app.desktop.invoice.papers import attachment_source

if TYPE_CHECKING:
    from connect_app.contract.files import Attachment
    from connect_app.desktop.background.tasks import Task
    from connect_app.desktop.background.workplace import Workplace
    from connect_app.desktop.lists.attachment_rows import AttachmentModel
    from connect_app.documents.page_images import PageImage
    from connect_app.domain.errors import ConnectError

SIZE = QSize(26, 28)
_DRAWN_PX = 2 * SIZE.width()
_REST_MS = 250
_MOST_ROWS = 30
_LARGEST = 10_000_000
"""Larger files are fetched only where somebody looks at them."""


class Thumbnails(QObject):
    """Fetches what the list shows and has no picture yet; what cannot be shown as pages keeps its sign."""

    def __init__(self, workplace: Workplace, model: AttachmentModel, parent: QObject) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self._model = model
        self._hopeless: set[str] = set()
        self._task: Task[PageImage] | None = None
        self._rest = QTimer(self, singleShot=True, interval=_REST_MS)
        self._rest.timeout.connect(self._on_rest)
        for changed in (model.modelReset, model.rowsInserted, model.dataChanged):
            changed.connect(self._on_changed)

    @Slot()
    def _on_changed(self) -> None:
        if self._task is None and self._next() is not None:
            self._rest.start()

    @Slot()
    def _on_rest(self) -> None:
        wanted = self._next()
        if wanted is None or self._task is not None:
            return
        pages, source = self._workplace.pages, attachment_source(self._workplace.session, wanted)
        self._task = self._workplace.tasks.run(
            lambda _token: pages.picture(source, 0, _DRAWN_PX),
            partial(self._on_drawn, wanted.sha256),
            partial(self._on_failed, wanted.sha256),
            self,
        )

    def _next(self) -> Attachment | None:
        rows = self._model.rows()[:_MOST_ROWS]
        shown = (row.attachment for row in rows if row.attachment is not None and self._model.may_have_picture(row))
        known = self._hopeless | self._model.pictures.keys()
        return next((one for one in shown if one.sha256 not in known and one.size <= _LARGEST), None)

    def _on_drawn(self, sha256: str, picture: PageImage) -> None:
        self._go_on()
        self._model.show_picture(sha256, QIcon(_with_edge(picture)))

    def _on_failed(self, sha256: str, _error: ConnectError) -> None:
        self._hopeless.add(sha256)
        self._go_on()

    def _go_on(self) -> None:
        self._task = None
        self._rest.start()


def _with_edge(picture: PageImage) -> QPixmap:
    """Return a page with an edge, by which a white one is seen on white."""
    image = QImage(picture.rgba, picture.width, picture.height, picture.width * 4, QImage.Format.Format_RGBA8888)
    page = QPixmap.fromImage(image).scaled(
        SIZE * 2, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
    )
    painter = QPainter(page)
    painter.setPen(QPen(QColor(128, 128, 128), 2))
    painter.drawRect(page.rect().adjusted(1, 1, -1, -1))
    painter.end()
    return page
