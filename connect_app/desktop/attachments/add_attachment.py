"""*Add attachment*: files, document type and note for one invoice, checked the moment a file is chosen."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QEvent, QObject, Qt, Slot
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication, QImage, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from connect_app.client.disk import not_a_file
from connect_app.desktop.attachments.attachment_card import AttachmentCard
from connect_app.desktop.attachments.attachment_cards import AttachmentCards
from connect_app.desktop.attachments.pasting import remove_pictures, write_picture
from connect_app.desktop.style.appearance import Tint, tint
from connect_app.desktop.text import sentences, wording
from connect_app.desktop.widgets.dropped import dropped_paths

if TYPE_CHECKING:
    from connect_app.client.outbox import Outbox
    from connect_app.contract.files import Invoice
    from connect_app.desktop.background.workplace import Workplace
    from connect_app.domain.errors import ConnectError


CARD_HEIGHT = 165
MAX_HEIGHT = 760


class AddAttachmentDialog(QDialog):
    """Attaches files to one invoice. Files may be chosen, dropped or pasted; they go through the outbox.

    Accepted once every file lies safely in the outbox; the upload goes on by itself.
    """

    def __init__(
        self, workplace: Workplace, invoice: Invoice, paths: Sequence[Path] = (), parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self._invoice = invoice
        self._pasted: list[Path] = []
        self._is_wanted = False
        self._not_taken = ""
        self._build()
        self.add_files(paths)

    def add_files(self, paths: Sequence[Path]) -> None:
        """Take more files; one that is there already is not taken twice, and what is no file is named."""
        others = [path for path in paths if not path.is_file()]
        self._not_taken = " ".join(sentences.said(not_a_file(path).sentence) for path in others)
        self._cards.add([path for path in paths if path not in others])
        height = 240 + CARD_HEIGHT * len(self._cards.cards)
        self.resize(self.width(), max(self.height(), min(MAX_HEIGHT, height)))

    def add_picture(self, picture: QImage) -> None:
        """Take a picture from the clipboard; it becomes a PDF."""
        stamp = datetime.now().astimezone().strftime("%Y-%m-%d %H.%M.%S")
        name = self.tr("Picture {when}").format(when=stamp) + ".pdf"
        self._workplace.tasks.run(
            lambda _token: write_picture(picture, name), self._on_picture_written, self._on_failed, self
        )

    def paste(self) -> bool:
        """Take files or a picture from the clipboard; return False if it holds neither."""
        data = QGuiApplication.clipboard().mimeData()
        if data is not None and (paths := dropped_paths(data)):
            self.add_files(paths)
            return True
        if data is not None and data.hasImage():
            self.add_picture(QGuiApplication.clipboard().image())
            return True
        return False

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files; of what is none it is said what it is."""
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Take the files that were dropped."""
        self.add_files(dropped_paths(event.mimeData()))
        event.acceptProposedAction()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Paste files and pictures even while the keyboard is in a text field, which would only take text."""
        if event.type() is QEvent.Type.KeyPress and cast(QKeyEvent, event).matches(QKeySequence.StandardKey.Paste):
            return self.paste()
        return super().eventFilter(watched, event)

    def _build(self) -> None:
        self.setWindowTitle(self.tr("Add attachment"))
        self.setAcceptDrops(True)
        self.resize(680, 400)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(18, 16, 18, 16)
        layout.setSpacing(12)
        layout.addWidget(self._build_heading())
        layout.addWidget(self._build_drop_area())
        self._cards = AttachmentCards(self._workplace, self._invoice, self, self)
        self._cards.changed.connect(self._update)
        layout.addWidget(self._cards, 1)
        layout.addLayout(self._build_foot())
        paste = QShortcut(QKeySequence(QKeySequence.StandardKey.Paste), self)
        paste.activated.connect(self._on_paste)

    def _build_heading(self) -> QLabel:
        invoice = self._invoice
        channels = ", ".join(wording.channel_way(route.channel) for route in invoice.channels)
        name = wording.document_title(invoice.kind, invoice.number)
        title = self.tr("{title} · {customer}").format(title=name, customer=invoice.buyer.name or "")
        goes = self.tr("It goes {channels}; what you attach is checked for that.").format(channels=channels)
        heading = QLabel(self, wordWrap=True)
        heading.setTextFormat(Qt.TextFormat.PlainText)
        heading.setText(f"{title}\n{goes}" if channels else title)
        return heading

    def _build_drop_area(self) -> QFrame:
        area = QFrame(self)
        line = tint(self.palette(), Tint.MUTED).name()
        area.setObjectName("dropArea")
        area.setStyleSheet(f"QFrame#dropArea {{ border: 1px dashed {line}; border-radius: 6px; }}")
        layout = QHBoxLayout(area)
        layout.setContentsMargins(16, 12, 12, 12)
        hint = QLabel(self.tr("Drop files here, or paste files or a picture with Ctrl+V."), area, wordWrap=True)
        self._choose = QPushButton(self.tr("&Choose files…"), area)
        self._choose.clicked.connect(self._on_choose)
        layout.addWidget(hint, 1)
        layout.addWidget(self._choose)
        return area

    def _build_foot(self) -> QHBoxLayout:
        self._summary = QLabel(self, wordWrap=True)
        self._buttons = QDialogButtonBox(self)
        self._ok = self._buttons.addButton(self.tr("&Attach"), QDialogButtonBox.ButtonRole.AcceptRole)
        self._buttons.addButton(QDialogButtonBox.StandardButton.Cancel)
        self._buttons.accepted.connect(self._on_accepted)
        self._buttons.rejected.connect(self.reject)
        foot = QHBoxLayout()
        foot.addWidget(self._summary, 1)
        foot.addWidget(self._buttons)
        return foot

    def done(self, result: int) -> None:
        """Close, and remove the files that pasted pictures were written to; the outbox has its own copies."""
        pasted = tuple(self._pasted)
        self._workplace.tasks.run(lambda _token: remove_pictures(pasted), None, None, self._workplace.session)
        super().done(result)

    def _on_picture_written(self, path: Path) -> None:
        self._pasted.append(path)
        self.add_files([path])

    @Slot()
    def _update(self) -> None:
        """Show how it stands, and go on with what the clerk wanted as soon as it can be done."""
        count, errors = len(self._cards.cards), self._cards.error_count
        self._ok.setEnabled(count > 0 and not errors)
        self._ok.setText(self.tr("&Attach %n file(s)", "", count) if count else self.tr("&Attach"))
        if errors:
            text = self.tr("%n file(s) cannot be attached as they are. Change or remove them.", "", errors)
        else:
            text = "" if self._cards.are_checked else self.tr("Being checked…")
        self._summary.setText(f"{self._not_taken} {text}".strip())
        if self._is_wanted and self._cards.are_checked:
            self._is_wanted = False
            self._on_accepted()

    @Slot()
    def _on_choose(self) -> None:
        dialog = QFileDialog(self, self.tr("Choose files to attach"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.filesSelected.connect(self._on_files_selected)
        dialog.open()

    @Slot(list)
    def _on_files_selected(self, names: list[str]) -> None:
        self.add_files([Path(name) for name in names])

    @Slot()
    def _on_paste(self) -> None:
        if not self.paste():
            self._summary.setText(self.tr("The clipboard holds neither a file nor a picture."))

    @Slot()
    def _on_accepted(self) -> None:
        """Put all files into the outbox, as soon as every one is checked and none has an error."""
        self._is_wanted = not self._cards.are_checked
        if self._is_wanted or not self._cards.cards or self._cards.error_count:
            return
        self._buttons.setEnabled(False)
        self._summary.setText(self.tr("Being put into the outbox…"))
        company_id, invoice = self._workplace.session.company_id, self._invoice
        files = [(card, card.path, card.filename, card.description()) for card in self._cards.cards]
        stored: list[AttachmentCard] = []

        def store(outbox: Outbox) -> None:
            for card, path, filename, description in files:
                outbox.add_attachment(company_id, invoice.id, path, filename, description)
                stored.append(card)

        def fail(error: ConnectError) -> None:
            self._cards.remove(stored)  # what is in the outbox is not put there twice by the next try
            self._on_failed(error)

        self._workplace.taking.run(store, self._on_stored, fail, self)

    def _on_stored(self, _nothing: None) -> None:
        self.accept()

    def _on_failed(self, error: ConnectError) -> None:
        self._buttons.setEnabled(True)
        self._update()
        self._summary.setText(sentences.said(error.sentence))
