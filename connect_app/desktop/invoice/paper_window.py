"""The papers of an invoice in a window of their own: page through, zoom, turn, compare, open, save, print."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices, QIcon, QImage, QKeySequence, QPixmap, QShortcut
from PySide6.QtWidgets import (
    QComboBox,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QListView,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from connect_app.desktop.invoice.preview import PreviewPane
from connect_app.desktop.invoice.printing import PagePrinter
from connect_app.desktop.text.sentences import said
from connect_app.desktop.widgets.room import resize_within_screen
from connect_app.desktop.widgets.saving import save_for_clerk

if TYPE_CHECKING:
    from collections.abc import Sequence

    from connect_app.desktop.background.tasks import Task
    from connect_app.desktop.background.workplace import Workplace
    from connect_app.desktop.invoice.papers import Paper
    from connect_app.documents.page_images import PageImage
    from connect_app.domain.errors import ConnectError

_THUMB_PX = 88
_MOST_THUMBS = 200


class PaperWindow(QWidget):
    """Shows one paper with its pages beside it, and another one to compare it with where that is wished."""

    def __init__(self, workplace: Workplace, papers: Sequence[Paper], shown: int = 0, parent: QWidget | None = None):
        super().__init__(parent, Qt.WindowType.Window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._workplace = workplace
        self._papers = list(papers)
        self._thumb_task: Task[PageImage] | None = None
        self.printer = PagePrinter(workplace, self)
        self.printer.said.connect(self._say)
        self._build()
        self._choice.setCurrentIndex(shown)
        self._show_paper()
        self.preview.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def paper(self) -> Paper:
        """What is shown."""
        return self._papers[max(0, self._choice.currentIndex())]

    def _build(self) -> None:
        resize_within_screen(self, 980, 660)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 8, 0, 0)
        layout.setSpacing(4)
        layout.addLayout(self._build_choice())
        self.splitter = QSplitter(Qt.Orientation.Horizontal, self)
        self.splitter.setChildrenCollapsible(False)
        self.thumbs = self._build_thumbs()
        self.preview = PreviewPane(self._workplace, self.splitter)
        self.preview.counted.connect(self._on_counted)
        self.preview.turned_to.connect(self._on_turned_to)
        self.other = PreviewPane(self._workplace, self.splitter)
        self.other.hide()
        for number, pane in enumerate((self.thumbs, self.preview, self.other)):
            self.splitter.addWidget(pane)
            self.splitter.setStretchFactor(number, 0 if pane is self.thumbs else 1)
        layout.addWidget(self.splitter, 1)
        layout.addLayout(self._build_foot())
        close = QShortcut(QKeySequence(QKeySequence.StandardKey.Cancel), self)
        close.activated.connect(self.close)

    def _build_choice(self) -> QHBoxLayout:
        self._choice = QComboBox(self)
        self._compare = QComboBox(self)
        self._compare.addItem(self.tr("Nothing"))
        for paper in self._papers:
            for box in (self._choice, self._compare):
                box.addItem(paper.title)
        for box in (self._choice, self._compare):
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            box.setMinimumContentsLength(12)
        self._choice.activated.connect(self._show_paper)
        self._compare.activated.connect(self._on_compare)
        row = QHBoxLayout()
        row.setContentsMargins(12, 0, 12, 0)
        row.setSpacing(8)
        for text, box in ((self.tr("S&how"), self._choice), (self.tr("Compare &with"), self._compare)):
            label = QLabel(text, self)
            label.setBuddy(box)
            row.addWidget(label)
            row.addWidget(box, 1)
        return row

    def _build_thumbs(self) -> QListWidget:
        thumbs = QListWidget(self)
        thumbs.setAccessibleName(self.tr("Pages"))
        thumbs.setViewMode(QListView.ViewMode.IconMode)
        thumbs.setFlow(QListView.Flow.TopToBottom)
        thumbs.setWrapping(False)
        thumbs.setMovement(QListView.Movement.Static)
        thumbs.setIconSize(QSize(_THUMB_PX, round(_THUMB_PX * 1.42)))
        thumbs.setSpacing(6)
        thumbs.setFixedWidth(_THUMB_PX + 48)
        thumbs.currentRowChanged.connect(self._on_thumb)
        return thumbs

    def _build_foot(self) -> QHBoxLayout:
        self._said = QLabel(self, wordWrap=True)
        self._said.setTextFormat(Qt.TextFormat.PlainText)
        self.open_button = QPushButton(self.tr("&Open in another program"), self)
        self.open_button.clicked.connect(self._on_open)
        self.save_button = QPushButton(self.tr("&Save as…"), self)
        self.save_button.clicked.connect(self._on_save)
        self.print_button = QPushButton(self.tr("&Print…"), self)
        self.print_button.setShortcut(QKeySequence(QKeySequence.StandardKey.Print))
        self.print_button.clicked.connect(self._on_print)
        close = QPushButton(self.tr("&Close"), self)
        close.clicked.connect(self.close)
        foot = QHBoxLayout()
        foot.setContentsMargins(12, 6, 12, 12)
        foot.setSpacing(8)
        foot.addWidget(self._said, 1)
        for button in (self.open_button, self.save_button, self.print_button, close):
            foot.addWidget(button)
        return foot

    # What is shown

    @Slot()
    def _show_paper(self) -> None:
        paper = self.paper
        self.setWindowTitle(paper.title)
        self._say(paper.about)
        self.open_button.setEnabled(paper.may_open)
        self.open_button.setToolTip("" if paper.may_open else self.tr("A file of this kind can only be saved."))
        self.thumbs.clear()
        self._stop_thumbs()
        self.preview.show_source(paper.source)

    @Slot(int)
    def _on_compare(self, index: int) -> None:
        self.other.setVisible(index > 0)
        if index > 0:
            self.other.show_source(self._papers[index - 1].source)

    def _say(self, text: str) -> None:
        self._said.setText(text)

    # Pages beside it

    @Slot(int)
    def _on_counted(self, pages: int) -> None:
        if self.thumbs.count() or pages < 1:
            return
        for page in range(min(pages, _MOST_THUMBS)):
            self.thumbs.addItem(QListWidgetItem(str(page + 1)))
        self._fetch_thumb(0)

    def _fetch_thumb(self, page: int) -> None:
        if page >= self.thumbs.count():
            self._thumb_task = None
            return
        pages, source = self._workplace.pages, self.paper.source
        self._thumb_task = self._workplace.tasks.run(
            lambda _token: pages.picture(source, page, _THUMB_PX * 2), partial(self._on_thumb_drawn, page), None, self
        )

    def _on_thumb_drawn(self, page: int, picture: PageImage) -> None:
        item = self.thumbs.item(page)
        if item is not None:
            image = QImage(
                picture.rgba, picture.width, picture.height, picture.width * 4, QImage.Format.Format_RGBA8888
            )
            item.setIcon(QIcon(QPixmap.fromImage(image.copy())))
            self._fetch_thumb(page + 1)

    def _stop_thumbs(self) -> None:
        if self._thumb_task is not None:
            self._thumb_task.cancel()
            self._thumb_task = None

    @Slot(int)
    def _on_thumb(self, page: int) -> None:
        if page >= 0:
            self.preview.go_to_page(page)

    @Slot(int)
    def _on_turned_to(self, page: int) -> None:
        self.thumbs.setCurrentRow(page)
        if self.other.isVisible():
            self.other.go_to_page(page)

    # What is done with it

    @Slot()
    def _on_open(self) -> None:
        """Let the system's program show a copy; what is changed in that one changes nothing here."""
        paper, pages = self.paper, self._workplace.pages
        if paper.may_open:
            self._workplace.tasks.run(
                lambda _token: pages.named_copy(paper.source, paper.filename), self._on_copied, self._fail, self
            )

    def _on_copied(self, path: Path) -> None:
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(path))):
            self._say(self.tr("No program on this computer opens {name}. Save it instead.").format(name=path.name))

    @Slot()
    def _on_save(self) -> None:
        dialog = QFileDialog(self, self.tr("Save as"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.selectFile(self.paper.filename)
        dialog.fileSelected.connect(self.save_as)
        dialog.open()

    @Slot(str)
    def save_as(self, name: str) -> None:
        """Save what is shown, byte for byte."""
        pages, source = self._workplace.pages, self.paper.source
        self._workplace.tasks.run(
            lambda _token: save_for_clerk(Path(name), pages.file(source).read_bytes()), self._on_saved, self._fail, self
        )

    def _on_saved(self, path: Path) -> None:
        self._say(self.tr("Saved as {name}.").format(name=path.name))

    @Slot()
    def _on_print(self) -> None:
        self.printer.ask(self.paper.source)

    def _fail(self, error: ConnectError) -> None:
        self._say(said(error.sentence))
