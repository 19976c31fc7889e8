"""The question before a send: some of the chosen invoices have no attachment."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QDialogButtonBox, QWidget

from connect_app.desktop.lists.choice import Named
from connect_app.desktop.sends.send_question import SendQuestion, list_of_invoices
from connect_app.desktop.text.figures import number_text


class MissingAttachmentsQuestion(SendQuestion):
    """Names how many invoices have no attachment and lists them. Yes sends them all; No goes back to the first."""

    def __init__(self, missing: Sequence[Named], selected: int, parent: QWidget | None = None) -> None:
        super().__init__(parent, QSize(480, 380))
        if selected == 1:
            first = self.tr("The chosen invoice has no attachment.")
        else:
            first = self.tr("%Ln of the {selected} chosen invoices have no attachment.", "", len(missing))
            first = first.format(selected=number_text(selected))
        title = self.tr("Invoices without attachments")
        self.set_heading(title, "attachment", first, self.tr("Do you want to send all the same?"))
        titles = [self.tr("Number"), self.tr("Customer"), self.tr("Amount")]
        self.add_list(list_of_invoices(self, title, titles, missing))
        self.add_sum(missing, self.tr("Sum of these: {total}"))
        role = QDialogButtonBox.ButtonRole
        self.add_button(self.tr("&Yes, send"), role.YesRole, self.accept)
        self.add_button(self.tr("&No, go back"), role.NoRole, self.reject, is_default=True)
