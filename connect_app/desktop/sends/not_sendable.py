"""What stands against a send, invoice by invoice, and what to do about it."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QSize, Qt, Signal, Slot
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

from connect_app.desktop.style.appearance import Tint
from connect_app.desktop.style.icons import icon


class Obstacle(NamedTuple):
    """An invoice that cannot be sent as it is, and why; ``number`` is empty for what concerns the send as a whole.

    ``may_be_meant``: nothing but the clerk's own word is missing (a number that was sent before).
    """

    invoice_id: str
    number: str
    customer: str
    reasons: tuple[str, ...]
    may_be_meant: bool


class NotSendableDialog(QDialog):
    """Lists what cannot be sent; what only the clerk's word stands against can be ticked.

    ``sending_chosen`` (ids): send the others, and these all the same. Rejected: send nothing.
    """

    sending_chosen = Signal(object)

    def __init__(self, obstacles: Sequence[Obstacle], sendable: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Not everything can be sent"))
        self.resize(640, 400)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 18, 20, 16)
        layout.setSpacing(12)
        layout.addLayout(self._build_heading(len(obstacles)))
        self._obstacles = obstacles
        self._sendable = sendable
        self._list = self._build_list(obstacles)
        layout.addWidget(self._list, 1)
        if any(obstacle.may_be_meant for obstacle in obstacles):
            layout.addWidget(QLabel(self.tr("Tick what you mean to send all the same."), self, wordWrap=True))
        layout.addWidget(self._build_buttons())
        self._update()

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
                item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
                listing.setItem(row, column, item)
            if obstacle.may_be_meant and (first := listing.item(row, 0)) is not None:
                first.setFlags(first.flags() | Qt.ItemFlag.ItemIsUserCheckable)
                first.setCheckState(Qt.CheckState.Unchecked)
                first.setToolTip(self.tr("Tick it to send it all the same"))
        listing.itemChanged.connect(self._update)
        header = listing.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setHighlightSections(False)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(2, QHeaderView.ResizeMode.Stretch)
        listing.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        listing.verticalHeader().hide()
        return listing

    def _build_buttons(self) -> QDialogButtonBox:
        buttons = QDialogButtonBox(self)
        self._send = buttons.addButton("", QDialogButtonBox.ButtonRole.AcceptRole)
        self._send.setAutoDefault(False)
        buttons.addButton(self.tr("&Go back"), QDialogButtonBox.ButtonRole.RejectRole).setDefault(True)
        buttons.accepted.connect(self._on_accepted)
        buttons.rejected.connect(self.reject)
        return buttons

    def _ticked(self) -> list[str]:
        items = (self._list.item(row, 0) for row in range(self._list.rowCount()))
        return [
            obstacle.invoice_id
            for obstacle, item in zip(self._obstacles, items, strict=True)
            if item is not None and obstacle.may_be_meant and item.checkState() is Qt.CheckState.Checked
        ]

    @Slot()
    def _update(self) -> None:
        count = self._sendable + len(self._ticked())
        self._send.setVisible(count > 0)
        self._send.setText(self.tr("&Send %n invoice(s)", "", count))

    @Slot()
    def _on_accepted(self) -> None:
        self.sending_chosen.emit(self._ticked())
        self.accept()
