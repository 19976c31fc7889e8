"""The preview: a page of the chosen invoice or of the chosen attachment."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtGui import QAction, QImage, QKeySequence
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QSizePolicy,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from connect_app.desktop.pages import PageSource
from connect_app.desktop.widgets.page_view import ZOOM_STEP, PageView
from connect_app.domain.errors import FixData

if TYPE_CHECKING:
    from connect_app.contract.files import Attachment
    from connect_app.desktop.tasks import Task
    from connect_app.desktop.workplace import Workplace
    from connect_app.documents.page_images import PageImage
    from connect_app.domain.errors import ConnectError

SETTLED_MS = 120
"""A picture is asked for when choice and size have been still for so long: walking through a list stays smooth."""
WIDTH_STEP_PX = 160
"""Pictures are made in steps of this width, so that dragging a splitter does not make a new one for each pixel."""


class PreviewPane(QWidget):
    """Shows the pages of one document, with page and zoom buttons. It never blocks: pictures are made elsewhere."""

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
        self._make_actions()
        self._build()
        self.clear()

    def show_invoice(self, invoice_id: str, title: str = "") -> None:
        """Show the invoice as a person reads it."""
        workplace = self._workplace

        def fetch(path: Path) -> None:
            path.write_bytes(workplace.session.require_gateway().presentation(workplace.session.company_id, invoice_id))

        self._show(PageSource(f"invoice:{invoice_id}", title or self.tr("Invoice"), fetch))

    def show_attachment(self, attachment: Attachment) -> None:
        """Show an attachment's pages."""
        workplace = self._workplace

        def fetch(path: Path) -> None:
            gateway = workplace.session.require_gateway()
            path.write_bytes(gateway.attachment_content(workplace.session.company_id, attachment.id))

        self._show(PageSource(f"sha256:{attachment.sha256}", attachment.filename, fetch))

    def show_file(self, path: Path, title: str) -> None:
        """Show a file of this computer."""

        def fetch(target: Path) -> None:
            try:
                shutil.copyfile(path, target)
            except OSError as error:
                raise FixData("file_unreadable", f"{path.name} cannot be read.") from error

        self._show(PageSource(f"file:{path}", title, fetch))

    def show_bytes(self, content: bytes, key: str, title: str) -> None:
        """Show a document that is at hand; ``key`` names its bytes."""

        def fetch(target: Path) -> None:
            target.write_bytes(content)

        self._show(PageSource(key, title, fetch))

    def clear(self) -> None:
        """Show that nothing is chosen."""
        self._cancel()
        self._source = None
        self._page_count = 0
        self._title.clear()
        self._view.clear()
        self._say(self.tr("Choose an invoice or an attachment to see it here."))
        self._update_actions()

    def _make_actions(self) -> None:
        self._previous = self._action("‹", self.tr("Previous page"), "PgUp")
        self._previous.triggered.connect(self._on_previous)
        self._next = self._action("›", self.tr("Next page"), "PgDown")
        self._next.triggered.connect(self._on_next)
        self._smaller = self._action("−", self.tr("Smaller"), "Ctrl+-")
        self._smaller.triggered.connect(self._on_smaller)
        self._fit = self._action("↔", self.tr("Fit the width"), "Ctrl+0")
        self._fit.triggered.connect(self._on_fit)
        self._larger = self._action("+", self.tr("Larger"), "Ctrl++")
        self._larger.triggered.connect(self._on_larger)

    def _action(self, sign: str, name: str, shortcut: str) -> QAction:
        action = QAction(sign, self)
        action.setShortcut(QKeySequence(shortcut))
        action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        action.setToolTip(f"{name} ({action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)})")
        action.setData(name)
        self.addAction(action)
        return action

    def _build(self) -> None:
        self.setAccessibleName(self.tr("Preview"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(self._build_bar())
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

    def _build_bar(self) -> QHBoxLayout:
        bar = QHBoxLayout()
        bar.setContentsMargins(12, 6, 8, 6)
        bar.setSpacing(2)
        self._title = QLabel(self)
        self._title.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._page_label = QLabel(self)
        bar.addWidget(self._title, 1)
        bar.addWidget(self._button(self._previous))
        bar.addWidget(self._page_label)
        bar.addWidget(self._button(self._next))
        bar.addSpacing(10)
        for action in (self._smaller, self._fit, self._larger):
            bar.addWidget(self._button(action))
        return bar

    def _button(self, action: QAction) -> QToolButton:
        button = QToolButton(self, autoRaise=True)
        button.setDefaultAction(action)
        button.setAccessibleName(action.data())
        return button

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

    def _show(self, source: PageSource) -> None:
        if self._source is not None and self._source.key == source.key:
            return
        self._cancel()
        self._source = source
        self._page = 0
        self._page_count = 0
        self._title.setText(source.title)
        self._title.setToolTip(source.title)
        self._busy.show()
        self._stack.setCurrentIndex(0)  # so that the page has its size before the picture is asked for
        self._update_actions()
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
        self._page_count = picture.pages
        image = QImage(picture.rgba, picture.width, picture.height, picture.width * 4, QImage.Format.Format_RGBA8888)
        self._view.show_picture(image)  # which copies it
        self._shown_key = self._source.key if self._source is not None else ""
        self._stack.setCurrentIndex(0)
        self._update_actions()

    def _on_failed(self, error: ConnectError) -> None:
        self._task = None
        self._busy.hide()
        self._view.clear()
        self._say(error.sentence, may_try_again=True)

    def _say(self, text: str, *, may_try_again: bool = False) -> None:
        self._message.setText(text)
        self._again.setVisible(may_try_again)
        self._stack.setCurrentIndex(1)

    def _update_actions(self) -> None:
        shown = self._source is not None and self._page_count > 0
        self._previous.setEnabled(shown and self._page > 0)
        self._next.setEnabled(shown and self._page + 1 < self._page_count)
        for action in (self._smaller, self._fit, self._larger):
            action.setEnabled(shown)
        text = self.tr("{page} of {count}").format(page=self._page + 1, count=self._page_count) if shown else ""
        self._page_label.setText(text)

    @Slot(int)
    def _on_width_wanted(self, _width: int) -> None:
        if self._source is not None:
            self._settled.start()

    @Slot()
    def _on_previous(self) -> None:
        self._turn(-1)

    @Slot()
    def _on_next(self) -> None:
        self._turn(1)

    def _turn(self, step: int) -> None:
        self._page = min(max(0, self._page + step), max(0, self._page_count - 1))
        self._view.scroll_to_top()
        self._update_actions()
        self._on_settled()

    @Slot()
    def _on_smaller(self) -> None:
        self._view.set_zoom(self._view.zoom / ZOOM_STEP)

    @Slot()
    def _on_larger(self) -> None:
        self._view.set_zoom(self._view.zoom * ZOOM_STEP)

    @Slot()
    def _on_fit(self) -> None:
        self._view.set_zoom(1.0)
