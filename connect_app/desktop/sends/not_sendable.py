"""What stands against a send, invoice by invoice, and what to do about it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtWidgets import QDialogButtonBox, QWidget

from connect_app.desktop.sends.send_question import SendQuestion, list_of_reasons


class Obstacle(NamedTuple):
    """An invoice that cannot be sent as it is, and why; ``number`` is empty for what concerns the send as a whole.

    ``may_be_meant``: nothing but the clerk's own word is missing (a number that was sent before).
    """

    invoice_id: str
    number: str
    customer: str
    reasons: tuple[str, ...]
    may_be_meant: bool


class NotSendableDialog(SendQuestion):
    """Lists what cannot be sent; what only the clerk's word stands against can be ticked.

    ``sending_chosen`` (ids): send the others, and these all the same. Rejected: send nothing.
    """

    sending_chosen = Signal(object)

    def __init__(self, obstacles: Sequence[Obstacle], sendable: int, parent: QWidget | None = None) -> None:
        super().__init__(parent, QSize(640, 400))
        first = self.tr("%n invoice(s) cannot be sent as they are.", "", len(obstacles))
        second = self.tr("Nothing has been sent yet, and nothing was changed.")
        self.set_heading(self.tr("Not everything can be sent"), "warning", first, second)
        self._obstacles = obstacles
        self._sendable = sendable
        titles = [self.tr("Number"), self.tr("Customer"), self.tr("What stands against it")]
        rows = [(one.number, one.customer, "\n".join(one.reasons)) for one in obstacles]
        self._list = list_of_reasons(self, self.tr("Invoices that cannot be sent"), titles, rows)
        self.add_list(self._list)
        if any(obstacle.may_be_meant for obstacle in obstacles):
            self._let_tick()
            self.add_text(self.tr("Tick what you mean to send all the same."))
        role = QDialogButtonBox.ButtonRole
        self._send = self.add_button("", role.AcceptRole, self._on_accepted)
        self.add_button(self.tr("&Go back"), role.RejectRole, self.reject, is_default=True)
        self._update()

    def _let_tick(self) -> None:
        for row, obstacle in enumerate(self._obstacles):
            if obstacle.may_be_meant and (first := self._list.item(row, 0)) is not None:
                first.setFlags(first.flags() | Qt.ItemFlag.ItemIsUserCheckable)
                first.setCheckState(Qt.CheckState.Unchecked)
                first.setToolTip(self.tr("Tick it to send it all the same"))
        self._list.itemChanged.connect(self._update)

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
