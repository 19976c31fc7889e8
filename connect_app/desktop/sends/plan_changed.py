"""The question before a send: invoices would go out otherwise than the clerk has seen."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from connect_app.desktop.sends.plan_changes import Change
from connect_app.desktop.style.appearance import Tint
from connect_app.desktop.style.icons import icon


class PlanChangedQuestion(QDialog):
    """Lists what changed meanwhile. Accepted: send it as it is now. Rejected: send nothing."""

    def __init__(self, changes: Sequence[Change], sendable: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Something changed meanwhile"))
        self.resize(640, 360)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 18, 20, 16)
        layout.setSpacing(12)
        heading = QHBoxLayout()
        heading.setSpacing(12)
        sign = QLabel(self)
        sign.setPixmap(icon("warning", Tint.WARNING, self.palette()).pixmap(QSize(32, 32), self.devicePixelRatioF()))
        heading.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
        first = self.tr("%n invoice(s) would go out otherwise than when you pressed Send.", "", len(changes))
        text = QLabel(f"{first}\n{self.tr('Nothing has been sent yet.')}", self, wordWrap=True)
        heading.addWidget(text, 1)
        layout.addLayout(heading)
        layout.addWidget(self._build_list(changes), 1)
        layout.addWidget(self._build_buttons(sendable))

    def _build_list(self, changes: Sequence[Change]) -> QTableWidget:
        listing = QTableWidget(len(changes), 3, self)
        listing.setAccessibleName(self.tr("What changed"))
        listing.setHorizontalHeaderLabels([self.tr("Number"), self.tr("Customer"), self.tr("What changed")])
        listing.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        listing.setSelectionBehavior(QTableWidget.SelectionBehavior.SelectRows)
        listing.setShowGrid(False)
        listing.setAlternatingRowColors(True)
        for row, change in enumerate(changes):
            for column, text in enumerate((change.number, change.customer, change.what)):
                item = QTableWidgetItem(text)
                item.setTextAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
                listing.setItem(row, column, item)
        header = listing.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setHighlightSections(False)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(2, QHeaderView.ResizeMode.Stretch)
        listing.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        listing.verticalHeader().hide()
        return listing

    def _build_buttons(self, sendable: int) -> QDialogButtonBox:
        buttons = QDialogButtonBox(self)
        if sendable:
            text = self.tr("&Send %n invoice(s) as they are now", "", sendable)
            send = buttons.addButton(text, QDialogButtonBox.ButtonRole.AcceptRole)
            send.setAutoDefault(False)
            send.clicked.connect(self.accept)
        back = buttons.addButton(self.tr("&Go back"), QDialogButtonBox.ButtonRole.RejectRole)
        back.clicked.connect(self.reject)
        back.setDefault(True)
        back.setFocus(Qt.FocusReason.OtherFocusReason)
        return buttons
