"""The receipts of all sends, the newest first: each can be looked at, printed and saved."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QLabel,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from connect_app.desktop.sends.receipt import ReceiptDialog
from connect_app.desktop.text.figures import instant_text, money_text, number_text
from connect_app.desktop.text.sentences import said
from connect_app.desktop.widgets.room import resize_within_screen

if TYPE_CHECKING:
    from connect_app.contract.base import Page
    from connect_app.contract.sends import Send
    from connect_app.desktop.background.workplace import Workplace
    from connect_app.domain.errors import ConnectError


class ReceiptsDialog(QDialog):
    """Reads the receipts in the background, some at a time."""

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self._sends: list[Send] = []
        self._cursor: str | None = None
        self.list = QTreeWidget(self)
        self.more = QPushButton(self.tr("&More"), self)
        self._said = QLabel(self, wordWrap=True)
        self._build()
        self._ask()

    def _build(self) -> None:
        self.setWindowTitle(self.tr("Receipts"))
        resize_within_screen(self, 720, 460)
        self.list.setAccessibleName(self.tr("Receipts"))
        self.list.setHeaderLabels(
            [self.tr("Sent"), self.tr("Invoices"), self.tr("Went out"), self.tr("Left out"), self.tr("Sum")]
        )
        self.list.setRootIsDecorated(False)
        self.list.header().setSectionResizeMode(4, QHeaderView.ResizeMode.Stretch)
        self.list.setColumnWidth(0, 170)
        self.list.itemActivated.connect(self._on_open)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        open_one = QPushButton(self.tr("&Open"), self)
        open_one.clicked.connect(self._on_open)
        for button in (open_one, self.more):
            buttons.addButton(button, QDialogButtonBox.ButtonRole.ActionRole)
        self.more.clicked.connect(self._ask)
        self.more.setEnabled(False)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 18, 20, 16)
        layout.addWidget(self.list, 1)
        layout.addWidget(self._said)
        layout.addWidget(buttons)

    @Slot()
    def _ask(self) -> None:
        company_id, cursor = self._workplace.session.company_id, self._cursor
        self.more.setEnabled(False)
        self._workplace.ask(lambda gateway: gateway.sends(company_id, cursor), self._on_page, self._on_failed, self)

    def _on_page(self, page: Page[Send]) -> None:
        self._cursor = page.next_cursor
        self.more.setEnabled(page.next_cursor is not None)
        self._sends += page.items
        for send in page.items:
            sums = " · ".join(money_text(total) for total in send.totals)
            counts = (send.selected, send.accepted + send.delivered, send.skipped)
            row = QTreeWidgetItem([instant_text(send.begins_at), *map(number_text, counts), sums])
            for column in (1, 2, 3):
                row.setTextAlignment(column, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            self.list.addTopLevelItem(row)
        if not self._sends:
            self._said.setText(self.tr("Nothing was sent yet."))
        elif not self.list.currentIndex().isValid():
            self.list.setCurrentIndex(self.list.model().index(0, 0))

    def _on_failed(self, error: ConnectError) -> None:
        self._said.setText(said(error.sentence))
        self.more.setEnabled(True)

    @Slot()
    def _on_open(self) -> None:
        place = self.list.currentIndex().row()
        if 0 <= place < len(self._sends):
            dialog = ReceiptDialog(self._sends[place], self)
            dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            dialog.attention_button.hide()
            dialog.open()
