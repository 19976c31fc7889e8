"""The question before a send: attachments of its invoices have not reached the gateway."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from connect_app.client.jobs import Job, JobState
from connect_app.desktop.sends.upload_wait import Arriving
from connect_app.desktop.style.appearance import Tint
from connect_app.desktop.style.icons import icon
from connect_app.desktop.text.figures import number_text
from connect_app.desktop.text.sentences import said

_ROW_HEIGHT = 26


class NotArrivedQuestion(QDialog):
    """``waiting_chosen``, ``sending_chosen`` (without them), or rejected: go back.

    ``names``: number and customer of each invoice, by its id.
    """

    waiting_chosen = Signal()
    sending_chosen = Signal()

    def __init__(self, arriving: Arriving, names: Mapping[str, str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Attachments have not arrived"))
        self.resize(620, 360)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 18, 20, 16)
        layout.setSpacing(12)
        layout.addLayout(self._build_heading(arriving))
        layout.addWidget(self._build_list(arriving, names), 1)
        layout.addWidget(self._build_buttons(can_wait=bool(arriving.under_way)))

    def _build_heading(self, arriving: Arriving) -> QHBoxLayout:
        heading = QHBoxLayout()
        heading.setSpacing(12)
        sign = QLabel(self)
        sign.setPixmap(icon("upload", Tint.WARNING, self.palette()).pixmap(QSize(32, 32), self.devicePixelRatioF()))
        heading.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
        count = len(arriving.under_way) + len(arriving.refused)
        lines = [self.tr("%n attachment(s) of these invoices did not reach the gateway.", "", count)]
        lines.append(self.tr("Nothing has been sent yet. Without them the invoices go out as they are there now."))
        text = QLabel("\n".join(lines), self, wordWrap=True)
        text.setTextFormat(Qt.TextFormat.PlainText)
        heading.addWidget(text, 1)
        return heading

    def _build_list(self, arriving: Arriving, names: Mapping[str, str]) -> QTreeWidget:
        listing = QTreeWidget(self)
        listing.setAccessibleName(self.tr("Attachments that have not arrived"))
        listing.setHeaderLabels([self.tr("Attachment"), self.tr("Invoice"), self.tr("How it stands")])
        listing.setRootIsDecorated(False)
        listing.setAlternatingRowColors(True)
        for job in (*arriving.refused, *arriving.under_way):
            state = self._state(job)
            item = QTreeWidgetItem(listing, [job.filename, names.get(job.invoice_id or "", ""), state])
            item.setToolTip(2, state)
            item.setSizeHint(2, QSize(0, _ROW_HEIGHT))  # the column that stretches
        header = listing.header()
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        header.setStretchLastSection(True)
        return listing

    def _state(self, job: Job) -> str:
        if job.state is JobState.REFUSED:
            reasons = " ".join(said(reason.message) for reason in job.reasons)
            return self.tr("Refused: {reason}").format(reason=reasons)
        if job.state is JobState.UPLOADING and job.size:
            percent = number_text(job.sent * 100 // job.size)
            return self.tr("Stands still at {percent} %").format(percent=percent)
        return self.tr("Waits for the gateway")

    def _build_buttons(self, *, can_wait: bool) -> QDialogButtonBox:
        buttons = QDialogButtonBox(self)
        without = buttons.addButton(self.tr("&Send without"), QDialogButtonBox.ButtonRole.DestructiveRole)
        without.setAutoDefault(False)
        without.clicked.connect(self._on_without)
        back = buttons.addButton(self.tr("&Go back"), QDialogButtonBox.ButtonRole.RejectRole)
        back.clicked.connect(self.reject)
        first = back
        if can_wait:
            first = buttons.addButton(self.tr("&Wait"), QDialogButtonBox.ButtonRole.AcceptRole)
            first.clicked.connect(self._on_wait)
        first.setDefault(True)
        first.setFocus(Qt.FocusReason.OtherFocusReason)
        return buttons

    def _on_wait(self) -> None:
        self.accept()
        self.waiting_chosen.emit()

    def _on_without(self) -> None:
        self.accept()
        self.sending_chosen.emit()
