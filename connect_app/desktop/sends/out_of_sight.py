"""The question before a send: some of what is chosen stands in no list on the screen."""

from __future__ import annotations

from collections.abc import Sequence

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

from connect_app.desktop.lists.choice import Named, Summary, sums
from connect_app.desktop.lists.choice_words import sums_text
from connect_app.desktop.lists.invoice_columns import amount_with_currency
from connect_app.desktop.style.appearance import Tint
from connect_app.desktop.style.icons import icon
from connect_app.desktop.text.figures import number_text

_ROW_HEIGHT = 26


class OutOfSightQuestion(QDialog):
    """Names what is not in sight. ``all_wanted``: send all of it. ``rest_wanted``: send only what is in sight."""

    all_wanted = Signal()
    rest_wanted = Signal()

    def __init__(self, summary: Summary, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Not all of it is in sight"))
        self.resize(560, 400)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 18, 20, 16)
        layout.setSpacing(12)
        layout.addLayout(self._build_heading(summary))
        layout.addWidget(self._build_list(summary.unseen), 1)
        if total := sums_text(sums(one.amount for one in summary.unseen)):
            text = self.tr("Sum of these: {total}").format(total=total)
            layout.addWidget(QLabel(text, self, alignment=Qt.AlignmentFlag.AlignRight))
        layout.addWidget(self._build_buttons(summary))

    def _build_heading(self, summary: Summary) -> QHBoxLayout:
        heading = QHBoxLayout()
        heading.setSpacing(12)
        sign = QLabel(self)
        sign.setPixmap(icon("warning", Tint.WARNING, self.palette()).pixmap(QSize(32, 32), self.devicePixelRatioF()))
        heading.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
        if summary.unseen_count == summary.count:
            first = self.tr("None of the %n ticked invoice(s) is in sight.", "", summary.count)
        else:
            first = self.tr("%Ln of the {count} ticked invoices are not in sight.", "", summary.unseen_count)
        second = self.tr("They were ticked before. Do you mean to send them, too?")
        text = QLabel(f"{first.format(count=number_text(summary.count))}\n{second}", self, wordWrap=True)
        text.setTextFormat(Qt.TextFormat.PlainText)
        heading.addWidget(text, 1)
        return heading

    def _build_list(self, unseen: Sequence[Named]) -> QTreeWidget:
        listing = QTreeWidget(self)
        listing.setAccessibleName(self.tr("Not in sight"))
        listing.setHeaderLabels([self.tr("Number"), self.tr("Customer"), self.tr("Amount")])
        listing.setRootIsDecorated(False)
        listing.setAlternatingRowColors(True)
        listing.setUniformRowHeights(True)
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        listing.headerItem().setTextAlignment(2, right)
        for one in unseen:
            item = QTreeWidgetItem(listing, [one.number, one.customer, amount_with_currency(one.amount)])
            item.setTextAlignment(2, right)
            item.setSizeHint(1, QSize(0, _ROW_HEIGHT))  # the column that stretches
        header = listing.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(2, QHeaderView.ResizeMode.ResizeToContents)
        return listing

    def _build_buttons(self, summary: Summary) -> QDialogButtonBox:
        buttons = QDialogButtonBox(self)
        every = buttons.addButton(self.tr("Send &all %n", "", summary.count), QDialogButtonBox.ButtonRole.AcceptRole)
        every.clicked.connect(self._on_all)
        every.setAutoDefault(False)
        rest = summary.count - summary.unseen_count
        if rest > 0:
            text = self.tr("Send &only the %n in sight", "", rest)
            only = buttons.addButton(text, QDialogButtonBox.ButtonRole.AcceptRole)
            only.clicked.connect(self._on_rest)
            only.setAutoDefault(False)
        back = buttons.addButton(self.tr("&Go back"), QDialogButtonBox.ButtonRole.RejectRole)
        back.clicked.connect(self.reject)
        back.setDefault(True)
        back.setFocus(Qt.FocusReason.OtherFocusReason)
        return buttons

    def _on_all(self) -> None:
        self.accept()
        self.all_wanted.emit()

    def _on_rest(self) -> None:
        self.accept()
        self.rest_wanted.emit()
