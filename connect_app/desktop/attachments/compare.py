"""A file before and after it was mended, side by side."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QImage, QPixmap, QResizeEvent
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from connect_app.desktop.attachments.mending_words import done_text
from connect_app.desktop.background.pages import PageSource, source_of_file
from connect_app.desktop.text.figures import size_text
from connect_app.desktop.text.sentences import said
from connect_app.desktop.widgets.room import resize_within_screen

if TYPE_CHECKING:
    from pathlib import Path

    from connect_app.desktop.attachments.chosen_file import ChosenFile
    from connect_app.desktop.background.workplace import Workplace
    from connect_app.documents.page_images import PageImage
    from connect_app.domain.errors import ConnectError

_WIDTH_PX = 1400


class _Side(QWidget):
    """One of the two: its name and size, and a page of it as large as there is room."""

    def __init__(self, workplace: Workplace, path: Path, title: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self._source: PageSource = source_of_file(path, title)
        self._picture: QPixmap | None = None
        self.pages = 1
        heading = QLabel(f"{title}\n{size_text(path.stat().st_size)}", self, wordWrap=True)
        heading.setTextFormat(Qt.TextFormat.PlainText)
        self._page = QLabel(self, alignment=Qt.AlignmentFlag.AlignCenter, wordWrap=True)
        self._page.setAccessibleName(title)
        self._page.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(heading)
        layout.addWidget(self._page, 1)

    def show_page(self, page: int) -> None:
        """Draw a page (from 0) in the background."""
        pages, source = self._workplace.pages, self._source
        self._workplace.tasks.run(
            lambda _token: pages.picture(source, page, _WIDTH_PX), self._on_drawn, self._fail, self
        )

    def _on_drawn(self, image: PageImage) -> None:
        self.pages = image.pages
        shown = QImage(image.rgba, image.width, image.height, image.width * 4, QImage.Format.Format_RGBA8888)
        self._picture = QPixmap.fromImage(shown.copy())
        self._fit()

    def _fail(self, error: ConnectError) -> None:
        self._page.setText(said(error.sentence))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the page as large as there is room."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        if self._picture is None:
            return
        ratio = self.devicePixelRatioF()
        fitted = self._picture.scaled(
            self._page.size() * ratio,
            Qt.AspectRatioMode.KeepAspectRatio,
            Qt.TransformationMode.SmoothTransformation,
        )
        fitted.setDevicePixelRatio(ratio)
        self._page.setPixmap(fitted)


class CompareDialog(QDialog):
    """Shows what the clerk chose beside what will be attached, and says what was done."""

    def __init__(self, workplace: Workplace, file: ChosenFile, parent: QWidget) -> None:
        super().__init__(parent)
        assert file.original is not None
        self.setWindowTitle(self.tr("Before and after"))
        resize_within_screen(self, 900, 620)
        self._page = 0
        self._before = _Side(workplace, file.original, self.tr("Before: {name}").format(name=file.original_name), self)
        self._after = _Side(workplace, file.path, self.tr("After: {name}").format(name=file.filename), self)
        sides = QGridLayout()
        sides.setHorizontalSpacing(18)
        for column, side in enumerate((self._before, self._after)):
            sides.addWidget(side, 0, column)
            sides.setColumnStretch(column, 1)
        layout = QVBoxLayout(self)
        layout.addLayout(sides, 1)
        layout.addWidget(QLabel(done_text(file.done), self, wordWrap=True))
        layout.addLayout(self._build_foot())
        self._show()

    def _build_foot(self) -> QHBoxLayout:
        foot = QHBoxLayout()
        for text, step in ((self.tr("&Previous page"), self._on_previous), (self.tr("&Next page"), self._on_next)):
            button = QPushButton(text, self)
            button.setAutoDefault(False)
            button.clicked.connect(step)
            foot.addWidget(button)
        foot.addStretch(1)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.reject)
        foot.addWidget(buttons)
        return foot

    def _show(self) -> None:
        for side in (self._before, self._after):
            side.show_page(self._page)

    @Slot()
    def _on_previous(self) -> None:
        self._page = max(0, self._page - 1)
        self._show()

    @Slot()
    def _on_next(self) -> None:
        self._page = min(self._page + 1, max(self._before.pages, self._after.pages) - 1)
        self._show()
