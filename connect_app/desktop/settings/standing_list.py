"""Files that go with every invoice: terms, a price list. What is done here is done at once."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QInputDialog,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from connect_app.desktop.text.figures import size_text
from connect_app.desktop.text.sentences import said

if TYPE_CHECKING:
    from connect_app.client.calls import Gateway
    from connect_app.contract.standing import StandingAttachment
    from connect_app.desktop.background.workplace import Workplace
    from connect_app.domain.errors import ConnectError

_ID = Qt.ItemDataRole.UserRole
_HEIGHT = 84


class StandingList(QWidget):
    """Adds and removes them on the gateway; an invoice that waits has them as it is opened or planned."""

    def __init__(self, workplace: Workplace, parent: QWidget) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self._list = QListWidget(self)
        self._list.setAccessibleName(self.tr("Files that go with every invoice"))
        self._list.setFixedHeight(_HEIGHT)
        add = QPushButton(self.tr("Add a &file…"), self)
        add.clicked.connect(self._on_add)
        remove = QPushButton(self.tr("Remo&ve"), self)
        remove.clicked.connect(self._on_remove)
        self._said = QLabel(self, wordWrap=True)
        self._said.setTextFormat(Qt.TextFormat.PlainText)
        self._said.hide()
        buttons = QHBoxLayout()
        buttons.addWidget(add)
        buttons.addWidget(remove)
        buttons.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._list)
        layout.addLayout(buttons)
        layout.addWidget(self._said)

    def load(self) -> None:
        """Show what the gateway has."""
        company_id = self._workplace.session.company_id
        self._workplace.ask(lambda gateway: gateway.standing_attachments(company_id), self._show, self._on_failed, self)

    def _show(self, found: Sequence[StandingAttachment]) -> None:
        self._said.hide()
        self._list.clear()
        for one in found:
            whose = (
                self.tr("customer {number}").format(number=one.customer) if one.customer else self.tr("all customers")
            )
            item = QListWidgetItem(f"{one.filename} · {whose} · {size_text(one.size)}", self._list)
            item.setData(_ID, one.id)

    @Slot()
    def _on_add(self) -> None:
        dialog = QFileDialog(self, self.tr("File that goes with every invoice"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self._on_chosen)
        dialog.open()

    @Slot(str)
    def _on_chosen(self, name: str) -> None:
        customer, is_given = QInputDialog.getText(
            self.window(), self.tr("For whom?"), self.tr("Customer number, or nothing for all customers:")
        )
        if is_given:
            self.add(Path(name), customer.strip())

    def add(self, path: Path, customer: str) -> None:
        """Let a file go with every invoice, or those of one customer."""
        company_id = self._workplace.session.company_id

        def call(gateway: Gateway) -> list[StandingAttachment]:
            gateway.add_standing_attachment(company_id, path, document_type="terms", customer=customer)
            return gateway.standing_attachments(company_id)

        self._workplace.ask(call, self._show, self._on_failed, self)

    @Slot()
    def _on_remove(self) -> None:
        item = self._list.currentItem()
        if item is None:
            return
        company_id, standing_id = self._workplace.session.company_id, str(item.data(_ID))

        def call(gateway: Gateway) -> list[StandingAttachment]:
            gateway.delete_standing_attachment(company_id, standing_id)
            return gateway.standing_attachments(company_id)

        self._workplace.ask(call, self._show, self._on_failed, self)

    def _on_failed(self, error: ConnectError) -> None:
        self._said.setText(said(error.sentence))
        self._said.show()
