"""What stands against a send, invoice by invoice, and what to do about it."""

from collections.abc import Sequence
from typing import NamedTuple

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

from connect_app.desktop.appearance import Tint
from connect_app.desktop.icons import icon


class Obstacle(NamedTuple):
    """An invoice that cannot be sent as it is, and why; ``number`` is empty for what concerns the send as a whole."""

    invoice_id: str
    number: str
    customer: str
    reasons: tuple[str, ...]


class NotSendableDialog(QDialog):
    """Lists what cannot be sent. Accepted: send the others; rejected: send nothing."""

    def __init__(self, obstacles: Sequence[Obstacle], sendable: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Not everything can be sent"))
        self.resize(640, 400)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 18, 20, 16)
        layout.setSpacing(12)
        layout.addLayout(self._build_heading(len(obstacles)))
        layout.addWidget(self._build_list(obstacles), 1)
        layout.addWidget(self._build_buttons(sendable))

    def _build_heading(self, count: int) -> QHBoxLayout:
        heading = QHBoxLayout()
        heading.setSpacing(12)
        sign = QLabel(self)
        sign.setPixmap(icon("warning", Tint.WARNING, self.palette()).pixmap(QSize(32, 32), self.devicePixelRatioF()))
        heading.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
        first = self.tr("%n invoice(s) cannot be sent as they are.", "", count)
        text = QLabel(f"{first}\n{self.tr('Nothing has been sent yet, and nothing was changed.')}", self, wordWrap=True)
        heading.addWidget(text, 1)
        return heading

    def _build_list(self, obstacles: Sequence[Obstacle]) -> QTableWidget:
        listing = QTableWidget(len(obstacles), 3, self)
        listing.setAccessibleName(self.tr("Invoices that cannot be sent"))
        listing.setHorizontalHeaderLabels([self.tr("Number"), self.tr("Customer"), self.tr("What stands against it")])
        listing.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        listing.setSelectionBehavior(QTableWidget.SelectionBehavior.SelectRows)
        listing.setShowGrid(False)
        listing.setAlternatingRowColors(True)
        for row, obstacle in enumerate(obstacles):
            for column, text in enumerate((obstacle.number, obstacle.customer, "\n".join(obstacle.reasons))):
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
            others = buttons.addButton(
                self.tr("&Send the other %n", "", sendable), QDialogButtonBox.ButtonRole.AcceptRole
            )
            others.setAutoDefault(False)
        buttons.addButton(self.tr("&Go back"), QDialogButtonBox.ButtonRole.RejectRole).setDefault(True)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        return buttons
