"""The question before a send: some of what is chosen stands in no list on the screen."""

from __future__ import annotations

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QDialogButtonBox, QWidget

from connect_app.desktop.lists.choice import Summary
from connect_app.desktop.sends.send_question import SendQuestion, list_of_invoices
from connect_app.desktop.text.figures import number_text


class OutOfSightQuestion(SendQuestion):
    """Names what is not in sight. ``all_wanted``: send all of it. ``rest_wanted``: send only what is in sight."""

    all_wanted = Signal()
    rest_wanted = Signal()

    def __init__(self, summary: Summary, parent: QWidget | None = None) -> None:
        super().__init__(parent, QSize(560, 400))
        if summary.unseen_count == summary.count:
            first = self.tr("None of the %n ticked invoice(s) is in sight.", "", summary.count)
        else:
            first = self.tr("%Ln of the {count} ticked invoices are not in sight.", "", summary.unseen_count)
        second = self.tr("They were ticked before. Do you mean to send them, too?")
        first = first.format(count=number_text(summary.count))
        self.set_heading(self.tr("Not all of it is in sight"), "warning", first, second)
        titles = [self.tr("Number"), self.tr("Customer"), self.tr("Amount")]
        self.add_list(list_of_invoices(self, self.tr("Not in sight"), titles, summary.unseen))
        self.add_sum(summary.unseen, self.tr("Sum of these: {total}"))
        self._add_buttons(summary)

    def _add_buttons(self, summary: Summary) -> None:
        role = QDialogButtonBox.ButtonRole
        self.add_button(self.tr("Send &all %n", "", summary.count), role.AcceptRole, self._on_all)
        rest = summary.count - summary.unseen_count
        if rest > 0:
            text = self.tr("Send &only the %n in sight", "", rest)
            self.add_button(text, role.AcceptRole, self._on_rest)
        self.add_button(self.tr("&Go back"), role.RejectRole, self.reject, is_default=True)

    def _on_all(self) -> None:
        self.accept()
        self.all_wanted.emit()

    def _on_rest(self) -> None:
        self.accept()
        self.rest_wanted.emit()
