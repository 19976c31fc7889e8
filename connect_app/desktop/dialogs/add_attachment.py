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
    QLineEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from connect_app.desktop import wording
from connect_app.desktop.appearance import Tint, tint
from connect_app.desktop.dialogs.pasting import write_picture
from connect_app.desktop.views.dropped import dropped_files
from connect_app.desktop.widgets.attachment_card import AttachmentCard
from connect_app.domain.attachment import DOCUMENT_TYPES, DocumentFacts
from connect_app.domain.finding import Finding

if TYPE_CHECKING:
    from connect_app.contract.files import Invoice
    from connect_app.desktop.workplace import Workplace
    from connect_app.domain.errors import ConnectError


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
        self._cards: list[AttachmentCard] = []
        self._is_wanted = False
        self._build()
        self.add_files(paths)

    def add_files(self, paths: Sequence[Path]) -> None:
        """Take more files; one that is there already is not taken twice."""
        known = {card.path for card in self._cards}
        for path in paths:
            if path not in known:
                known.add(path)
                self._add_card(path)
        self._update()
        if paths and self._cards:
            self._cards[-1].focus_type()

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
        if data is not None and (paths := dropped_files(data)):
            self.add_files(paths)
            return True
        if data is not None and data.hasImage():
            self.add_picture(QGuiApplication.clipboard().image())
            return True
        return False

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files only."""
        if dropped_files(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Take the files that were dropped."""
        self.add_files(dropped_files(event.mimeData()))
        event.acceptProposedAction()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Paste files and pictures even while the keyboard is in a text field, which would only take text."""
        if event.type() is QEvent.Type.KeyPress and cast(QKeyEvent, event).matches(QKeySequence.StandardKey.Paste):
            return self.paste()
        return super().eventFilter(watched, event)

    def _build(self) -> None:
        self.setWindowTitle(self.tr("Add attachment"))
        self.setAcceptDrops(True)
        self.resize(680, 560)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(18, 16, 18, 16)
        layout.setSpacing(12)
        layout.addWidget(self._build_heading())
        layout.addWidget(self._build_drop_area())
        layout.addWidget(self._build_list(), 1)
        layout.addLayout(self._build_foot())
        paste = QShortcut(QKeySequence(QKeySequence.StandardKey.Paste), self)
        paste.activated.connect(self._on_paste)

    def _build_heading(self) -> QLabel:
        invoice = self._invoice
        channels = ", ".join(wording.channel_name(route.channel) for route in invoice.channels)
        title = self.tr("Invoice {number} · {customer}").format(
            number=invoice.number, customer=invoice.buyer.name or ""
        )
        goes = self.tr("It goes by {channels}; what you attach is checked for that.").format(channels=channels)
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

    def _build_list(self) -> QScrollArea:
        scroll = QScrollArea(self, widgetResizable=True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setAccessibleName(self.tr("Chosen files"))
        holder = QWidget(scroll)
        self._list = QVBoxLayout(holder)
        self._list.setContentsMargins(0, 0, 0, 0)
        self._list.setSpacing(10)
        self._list.addStretch(1)
        scroll.setWidget(holder)
        return scroll

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

    def _add_card(self, path: Path) -> None:
        kind = self._cards[-1].description().document_type if self._cards else DOCUMENT_TYPES[0].key
        card = AttachmentCard(path, path.name, kind, self)
        card.removed.connect(self._on_removed)
        for line in card.findChildren(QLineEdit):
            line.installEventFilter(self)
        self._cards.append(card)
        self._list.insertWidget(self._list.count() - 1, card)
        card.internal_changed.connect(self._on_internal_changed)
        self._check(card)

    def _check(self, card: AttachmentCard) -> None:
        """Look at a file in the background; the gateway looks at it once more when it comes there."""
        session, pages, invoice = self._workplace.session, self._workplace.pages, self._invoice
        path, filename, is_internal = card.path, card.filename, card.description().is_internal

        def check(_token: object) -> tuple[DocumentFacts, tuple[Finding, ...]]:
            from connect_app.client.checking import AttachmentChecker

            checker = AttachmentChecker(pages.worker(), lambda: session.settings)
            return checker.check(path, filename, invoice, is_internal=is_internal)

        def show(checked: tuple[DocumentFacts, tuple[Finding, ...]]) -> None:
            card.show_check(*checked)
            self._on_card_checked()

        def fail(error: ConnectError) -> None:
            card.show_failure(error.sentence)
            self._on_card_checked()

        if card.check is not None:
            card.check.cancel()
        card.show_being_checked()
        card.check = self._workplace.tasks.run(check, show, fail, card)

    @Slot(object)
    def _on_internal_changed(self, card: AttachmentCard) -> None:
        self._check(card)
        self._update()

    def _on_card_checked(self) -> None:
        self._update()
        if self._is_wanted:
            self._on_accepted()

    def _on_picture_written(self, path: Path) -> None:
        self.add_files([path])

    def _update(self) -> None:
        errors = sum(card.has_errors for card in self._cards)
        waiting = sum(not card.is_checked for card in self._cards)
        self._ok.setEnabled(bool(self._cards) and not errors)
        self._ok.setText(self.tr("&Attach %n file(s)", "", len(self._cards)) if self._cards else self.tr("&Attach"))
        if errors:
            text = self.tr("%n file(s) cannot be attached as they are. Change or remove them.", "", errors)
        elif waiting:
            text = self.tr("%n file(s) being checked…", "", waiting)
        else:
            text = ""
        self._summary.setText(text)

    @Slot(object)
    def _on_removed(self, card: AttachmentCard) -> None:
        self._cards.remove(card)
        self._list.removeWidget(card)
        card.deleteLater()
        self._update()

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
        self._is_wanted = not all(card.is_checked for card in self._cards)
        if self._is_wanted or not self._cards or any(card.has_errors for card in self._cards):
            return
        self._buttons.setEnabled(False)
        self._summary.setText(self.tr("Being put into the outbox…"))
        outbox, company_id, invoice = self._workplace.outbox, self._workplace.session.company_id, self._invoice
        files = [(card, card.path, card.filename, card.description()) for card in self._cards]
        stored: list[AttachmentCard] = []

        def store(_token: object) -> None:
            for card, path, filename, said in files:
                outbox.add_attachment(company_id, invoice.id, path, filename, said)
                stored.append(card)

        def fail(error: ConnectError) -> None:
            for card in stored:  # what is in the outbox is not put there twice by the next try
                self._on_removed(card)
            self._on_failed(error)

        self._workplace.tasks.run(store, self._on_stored, fail, self)

    def _on_stored(self, _nothing: None) -> None:
        self.accept()

    def _on_failed(self, error: ConnectError) -> None:
        self._buttons.setEnabled(True)
        self._update()
        self._summary.setText(error.sentence)
